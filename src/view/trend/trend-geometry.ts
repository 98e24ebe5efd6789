import { addDays } from '../../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../../calendar/iso-date.js';
import { shapesOf, type TrendOutlook, type TrendTexts } from '../../format/trend-words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { onScale, ticksWithin } from '../gauge/value-scale.js';
import { boxScale, type BoxScale } from './box-scale.js';
import { timeAxis } from './time-axis.js';
import { countsAnew, firstDay, isCourse, isJoined, lastDay, startOf, startsLine } from './trend-course.js';
import { trendLabelWidth, type Point } from './trend-labels.js';
import { placeTrendLabels } from './trend-places.js';
import type { TrendForm, TrendGeometry, TrendPoint } from './trend-plot.js';
import { dueOn, milestonesOf, scheduleCorners, type ValueOnDay } from './trend-schedule.js';

export type { TrendForm, TrendGeometry, TrendPoint } from './trend-plot.js';

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
const path = (points: readonly Point[]): string =>
  points.length > 0 ? `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` : '';

/** Room for the names of periods below, for the dot of a value at the top, for half a year's name at the right. */
const margin = { top: 8, bottom: 22, left: 6, right: { small: 10, full: 20 }, tick: 8 };

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: IsoDate) => number;
  readonly y: (value: number) => number;
}

function columns(points: readonly Point[], { left, right }: Plot): { from: number; to: number }[] {
  const between = (a: Point | undefined, b: Point | undefined, edge: number): number =>
    a && b ? round((a.x + b.x) / 2) : edge;
  return points.map((point, index) => ({
    from: between(points[index - 1], point, left),
    to: between(point, points[index + 1], right),
  }));
}

/** The line through the values, in pieces, and where they begin to count in another way. */
function courseOf(
  progress: TargetProgress,
  places: readonly Point[],
  first: Point | undefined,
  startsAt: boolean,
): { readonly pieces: readonly (readonly Point[])[]; readonly breaks: readonly number[] } {
  const { history, yearStart } = progress;
  const pieces: Point[][] = first && startsAt ? [[first]] : [];
  const breaks: number[] = [];
  const middle = (a: Point, b: Point): number => round((a.x + b.x) / 2);
  if (first && places[0] && history[0]?.observation.break) breaks.push(middle(first, places[0]));
  history.forEach((reported, index) => {
    const place = places[index];
    const [before, from] = [history[index - 1], places[index - 1]];
    if (!place) return;
    if (before && from && countsAnew(before, reported)) breaks.push(middle(from, place));
    const last = pieces[pieces.length - 1];
    if (last && (!before || isJoined(before, reported, yearStart))) last.push(place);
    else pieces.push([place]);
  });
  return { pieces, breaks };
}

/** The figure the scale is made for: the upper end of a range, and the lower one of what is to fall. */
const scaleOf = (progress: TargetProgress, values: readonly number[], start: number | undefined): BoxScale => {
  const { required, form, direction, budget } = progress;
  const falls = direction === 'falling' && !budget;
  const target = form === 'words' ? undefined : falls ? required?.low : required?.high;
  return boxScale({
    values,
    falls,
    ...(target !== undefined && { target }),
    ...(start !== undefined && { start }),
  });
};

/**
 * Where everything on a chart of one target stands. Pure: elements, static SVG and tests draw from the same positions.
 *
 * Time runs from the day before the target's first day, or before an older value, to the due date, a value stands at the
 * last day of its period. Nothing is filled in: a period without a figure breaks the line. The target stands at the same
 * height in every box of the same form.
 *
 * @param box Its width and height, in pixels of letters of 12.
 * @returns `undefined` where there is nothing to draw over time: a single event, a duty of each year, words alone.
 */
export function trendGeometry(
  progress: TargetProgress,
  outlook: TrendOutlook,
  texts: TrendTexts,
  { width, height, form }: { readonly width: number; readonly height: number; readonly form: TrendForm },
): TrendGeometry | undefined {
  const { history, required, from, due } = progress;
  const last = lastDay(progress);
  const day = addDays(firstDay(progress), -1);
  const base = addDays(from, -1);
  if (!isCourse(progress) || day === undefined || base === undefined) return undefined;

  const isSmall = form === 'small';
  const goal = progress.form === 'words' ? undefined : required;
  const start = startOf(progress);
  const corners = scheduleCorners(progress);
  const milestones = milestonesOf(progress);
  const led = outlook.answered && !isSmall && due !== undefined ? { at: due, value: outlook.value } : undefined;
  const values = [
    ...history.map(({ value }) => value),
    ...[goal?.low, goal?.high, start?.value, led?.value].filter((value) => value !== undefined),
    ...[...corners, ...milestones].map(({ value }) => value),
  ];
  const scale = scaleOf(progress, values, start?.value);
  const ticks = isSmall ? [] : ticksWithin(scale, 5, values.every(Number.isInteger));

  const tickWidth = Math.max(0, ...ticks.map((tick) => trendLabelWidth(texts.number(tick), 'muted')));
  const left = isSmall ? margin.left : Math.min(Math.ceil(tickWidth) + margin.tick, Math.floor(width / 2));
  const right = width - margin.right[form];
  const { top } = margin;
  const bottom = height - margin.bottom;
  const length = daysBetween(day, last);
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: (at) => round(left + (daysBetween(day, at) / length) * (right - left)),
    y: (value) => round(bottom - onScale(scale, value) * (bottom - top)),
  };
  const at = ({ at: when, value }: ValueOnDay): Point => ({ x: plot.x(when), y: plot.y(value) });

  const places = history.map(at);
  const spans = columns(places, plot);
  const points = shapesOf(progress).map((shape, index): TrendPoint => {
    const { x = left, y = bottom } = places[index] ?? {};
    const { from: opens = left, to = right } = spans[index] ?? {};
    return { x, y, shape, from: opens, to };
  });
  const first = start && {
    x: plot.x(base),
    y: plot.y(start.value),
    exact: start.exact,
    atFoot: start.value === scale.low && scale.low !== 0,
  };
  const { pieces, breaks } = courseOf(progress, places, first, startsLine(progress, base));
  const targets = goal ? [...new Set([plot.y(goal.high), plot.y(goal.low)])] : [];
  const way = corners.map(at);
  const marks = milestones.map(at);
  const [newest] = places.slice(-1);
  const end = led && at(led);
  const wanted = history.length > 0 ? dueOn(progress)?.(history[history.length - 1]?.at ?? '') : undefined;
  const gap =
    !isSmall && newest && wanted !== undefined && texts.gap
      ? { x: newest.x, from: newest.y, to: plot.y(wanted) }
      : undefined;
  const axis = timeAxis(progress, { x: plot.x, left: isSmall ? 0 : left, right: width, bottom }, texts.period, isSmall);

  const drawn = {
    form,
    width,
    height,
    left,
    right,
    top,
    bottom,
    ticks: ticks.map(plot.y),
    ends: axis.ends,
    ...(scale.low < 0 && scale.high > 0 && { zero: plot.y(0) }),
    ...(scale.low !== 0 && { cut: scale.low }),
    targets,
    ...(way.length > 1 && { path: path(way) }),
    milestones: marks,
    ...(first && { start: first }),
    points,
    line: pieces.map(path).join(''),
    breaks,
    ...(gap && { gap }),
    ...(end && newest && { outlook: { line: path([newest, end]), end } }),
  };
  return { ...drawn, labels: placeTrendLabels(drawn, { pieces, way }, texts, axis.labels, ticks) };
}
