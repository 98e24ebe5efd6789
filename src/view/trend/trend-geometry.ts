import { addDays } from '../../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, reportingYear, yearInterval, type YearStart } from '../../calendar/period.js';
import { shapeOf, type PointShape, type TrendOutlook, type TrendTexts } from '../../format/trend-words.js';
import type { Reported, TargetProgress } from '../../progress/plan-progress.js';
import { inkAlong, LabelField, trendLabelWidth, type Point, type TrendLabel } from './trend-labels.js';
import { missingPeriods, periodAround } from './trend-periods.js';
import { milestonesOf, scheduleCorners, type ValueOnDay } from './trend-schedule.js';
import { onScale, valueScale } from '../gauge/value-scale.js';

/** One observation at its place. */
export interface TrendPoint extends Point {
  readonly shape: PointShape;
  readonly revised: boolean;
  /** The column in which this point is the nearest one. */
  readonly from: number;
  readonly to: number;
}

/** Where everything of a chart stands, in pixels of its box. Lines are SVG paths. */
export interface TrendGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Heights of the labelled values. */
  readonly ticks: readonly number[];
  /** Ends of the plan's years, or of quarters where the time is short. */
  readonly ends: readonly number[];
  /** Height of zero, where the axis runs through it. */
  readonly zero?: number;
  /** The value the axis begins at, where that is not zero. */
  readonly cut?: number;
  /** Heights of the target: one line, or both ends of a range. */
  readonly targets: readonly number[];
  /** The way due. */
  readonly path?: string;
  readonly milestones: readonly Point[];
  /** Where the way is counted from. Not exact: only a bound is known. */
  readonly start?: Point & { readonly exact: boolean };
  readonly points: readonly TrendPoint[];
  /** From point to point; broken where a period has no figure or counts in another way. */
  readonly line: string;
  /** Where the values begin to count in another way. */
  readonly breaks: readonly number[];
  readonly outlook?: {
    readonly line: string;
    readonly end: Point;
    readonly cone?: string;
    /** The bracket at the end, from its top to its foot. */
    readonly from?: number;
    readonly to?: number;
  };
  readonly labels: readonly TrendLabel[];
}

/** The last day of the axis: the due date, else the end of the plan's year that is known or looked from. */
export function lastDay({ due, asOf, reported, yearStart }: TargetProgress): IsoDate {
  const day = reported && reported.at > asOf ? reported.at : asOf;
  return due ?? yearInterval(reportingYear(day, yearStart), yearStart).end;
}

/** The first day of the axis: the way's first, or that of the year of an older value that is shown before it. */
export function firstDay({ from, history, yearStart }: TargetProgress): IsoDate {
  const oldest = history[0]?.at ?? from;
  return oldest < from ? yearInterval(reportingYear(oldest, yearStart), yearStart).start : from;
}

/** Whether a target can be drawn over time: numbers that stand for themselves, on days that follow each other. */
export function isCourse(progress: TargetProgress): boolean {
  const { target, form, history, required, from } = progress;
  if (form === 'event' || target.of.kind === 'occurrence' || lastDay(progress) < from) return false;
  // A duty of each year is not a sum over the years.
  if (form === 'years' && target.of.kind === 'total') return false;
  return history.length > 0 || (form !== 'words' && required !== undefined);
}

/** The value the way begins with, as far as it is known. */
function startOf({
  done,
  target,
  indicator: { baseline },
}: TargetProgress): { readonly value: number; readonly exact: boolean } | undefined {
  // The start of a way that a break parts from the latest value is as exact as before.
  if ((done.answered || done.reason === 'series-break') && done.start !== undefined)
    return { value: done.start, exact: true };
  return baseline && target.of.kind === 'level'
    ? { value: baseline.value, exact: baseline.qualifier === undefined }
    : undefined;
}

/** A break in the series, or a rate published ready-made beside values a rate is made from: two ways of counting. */
export const countsAnew = (before: Reported, after: Reported): boolean =>
  after.observation.break === true || (before.observation.counts === 'rate') !== (after.observation.counts === 'rate');

const isJoined = (before: Reported, after: Reported, yearStart: YearStart | undefined): boolean =>
  !countsAnew(before, after) &&
  missingPeriods(before.at, before.period, after.period, after.at, yearStart).length === 0;

/** The start belongs to the line where it is a known value of the day before the first period. */
function startsLine(progress: TargetProgress, day: IsoDate): boolean {
  const { done, history, indicator, target, yearStart } = progress;
  const first = history[0];
  if (!(done.answered || done.reason === 'series-break') || !first || first.observation.break) return false;
  const { baseline } = indicator;
  const known = target.of.kind === 'total' || (baseline && periodInterval(baseline.period, yearStart)?.end === day);
  return known === true && missingPeriods(day, first.period, first.period, first.at, yearStart).length === 0;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
const polyline = (points: readonly Point[]): string => points.map(({ x, y }) => `${x} ${y}`).join('L');
const path = (points: readonly Point[]): string => (points.length > 0 ? `M${polyline(points)}` : '');

/** Room for axis labels below, and for the day the values reach to above. */
const margin = { top: 32, bottom: 30, right: 14, tick: 8, bracket: 13 };

type Place = readonly [x: number, y: number, anchor: TrendLabel['anchor']];

/** A label at each of some places. */
const labelsAt = (text: string, weight: TrendLabel['weight'], places: readonly Place[]): TrendLabel[] =>
  places.map(([x, y, anchor]) => ({ text, x: round(x), y: round(y), anchor, weight }));

/** The places for the label of a point, the most readable first; the last ones keep to the right edge. */
const around = ({ x, y }: Point, right: number): Place[] => [
  [x + 11, y + 17, 'start'],
  [x + 11, y - 8, 'start'],
  [x - 10, y - 9, 'end'],
  [x, y - 14, 'middle'],
  [x - 10, y + 19, 'end'],
  [x, y + 24, 'middle'],
  [right - 6, y + 24, 'end'],
  [right - 6, y + 38, 'end'],
];

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: IsoDate) => number;
  readonly y: (value: number) => number;
}

/** Names of years or quarters under the axis, as many as find room, and where they end. */
function timeAxis(
  progress: TargetProgress,
  last: IsoDate,
  { left, right, bottom, x }: Plot,
  period: TrendTexts['period'],
): { ends: number[]; labels: TrendLabel[] } {
  const { yearStart } = progress;
  const from = firstDay(progress);
  const frequency = daysBetween(from, last) < 540 ? 'quarter' : 'year';
  const spans: { code: string; from: number; to: number }[] = [];
  for (let day: IsoDate | undefined = from; day !== undefined && day <= last && spans.length < 400;) {
    const code = periodAround(day, frequency, yearStart);
    const end = periodInterval(code, yearStart)?.end ?? last;
    spans.push({
      code,
      from: spans.length === 0 ? left : (spans[spans.length - 1]?.to ?? left),
      to: end < last ? x(end) : right,
    });
    day = addDays(end, 1);
  }
  const widest = Math.max(0, ...spans.map(({ from: start, to }) => to - start));
  const room = (text: (code: string) => string): boolean =>
    spans.every(({ code }) => trendLabelWidth(text(code), 'muted') + 6 <= widest);
  const name = room(period)
    ? period
    : (code: string): string => (frequency === 'year' ? code.slice(0, 4) : period(code));
  const needed = Math.max(...spans.map(({ code }) => trendLabelWidth(name(code), 'muted') + 6));
  const every = Math.max(1, Math.ceil(needed / widest));
  const labels = spans.flatMap(({ code, from: start, to }, index): TrendLabel[] => {
    // The first and the last may be parts of a year, too short for its name.
    const fits = every > 1 ? index % every === 0 : trendLabelWidth(name(code), 'muted') <= to - start;
    const middle = Math.min(Math.max((start + to) / 2, left + needed / 2 - 8), right - needed / 2 + 8);
    return fits ? labelsAt(name(code), 'muted', [[middle, bottom + 20, 'middle']]) : [];
  });
  return { ends: [left, ...spans.map(({ to }) => to)], labels };
}

function columns(points: readonly Point[], { left, right }: Plot): { from: number; to: number }[] {
  const between = (a: Point | undefined, b: Point | undefined, edge: number): number =>
    a && b ? round((a.x + b.x) / 2) : edge;
  return points.map((point, index) => ({
    from: between(points[index - 1], point, left),
    to: between(point, points[index + 1], right),
  }));
}

/**
 * Where everything on a chart of one target stands. Pure: elements, static SVG and tests draw from the same positions.
 *
 * Time runs from the day before the target's first day, or before an older value, to the due date, a value stands at the last day of its period.
 * Nothing is filled in: a period without a figure breaks the line.
 *
 * @param width Of the box, in pixels of letters of 12.
 * @returns `undefined` where there is nothing to draw over time: a single event, a duty of each year, words alone.
 */
export function trendGeometry(
  progress: TargetProgress,
  outlook: TrendOutlook,
  texts: TrendTexts,
  width: number,
  height: number,
): TrendGeometry | undefined {
  const { history, required, from, due, form, yearStart } = progress;
  const last = lastDay(progress);
  const day = addDays(firstDay(progress), -1);
  const base = addDays(from, -1);
  if (!isCourse(progress) || day === undefined || base === undefined) return undefined;

  const goal = form === 'words' ? undefined : required;
  const start = startOf(progress);
  const corners = scheduleCorners(progress);
  const milestones = milestonesOf(progress);
  const led = outlook.answered ? outlook : undefined;
  const values = [
    ...history.map(({ value }) => value),
    ...[goal?.low, goal?.high, start?.value, led?.value, led?.low, led?.high].filter((value) => value !== undefined),
    ...[...corners, ...milestones].map(({ value }) => value),
  ];
  const scale = valueScale(values, height < 300 ? 4 : 5);

  const tickWidth = Math.max(...scale.ticks.map((tick) => trendLabelWidth(texts.number(tick), 'muted')));
  const ledWidth = Math.max(0, ...texts.outlook.map((text, line) => trendLabelWidth(text, line ? 'muted' : 'strong')));
  // Beside the drawing only where it leaves the drawing its room; the sentence below says it anyway.
  const beside = ledWidth > 0 && width >= 480 && ledWidth <= width * 0.3;
  const left = Math.min(Math.ceil(tickWidth) + margin.tick, Math.floor(width / 2));
  const right = Math.floor(width - (beside ? ledWidth + margin.bracket : 0) - (beside ? 4 : margin.right));
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
  const points = history.map(({ observation, revised }, index): TrendPoint => {
    const { x = left, y = bottom } = places[index] ?? {};
    const { from: first = left, to = right } = spans[index] ?? {};
    return { x, y, shape: shapeOf(observation), revised, from: first, to };
  });
  const first = start && { x: plot.x(base), y: plot.y(start.value), exact: start.exact };
  let line = first && startsLine(progress, base) ? path([first]) : '';
  const breaks: number[] = [];
  if (first && places[0] && history[0]?.observation.break) breaks.push(round((first.x + places[0].x) / 2));
  history.forEach((reported, index) => {
    const { x, y } = places[index] ?? { x: left, y: bottom };
    const before = history[index - 1];
    if (before && countsAnew(before, reported)) breaks.push(round((x + (places[index - 1]?.x ?? x)) / 2));
    const joined = before ? isJoined(before, reported, yearStart) : line !== '';
    line += `${joined ? 'L' : 'M'}${x} ${y}`;
  });

  const targets = goal ? (goal.low === goal.high ? [plot.y(goal.low)] : [plot.y(goal.high), plot.y(goal.low)]) : [];
  const way = corners.map(at);
  const marks = milestones.map(at);
  const newest = places[places.length - 1];
  const end = led && newest && due !== undefined ? at({ at: due, value: led.value }) : undefined;
  const cone =
    led?.low !== undefined && led.high !== undefined && end
      ? { from: plot.y(led.high), to: plot.y(led.low) }
      : undefined;

  const axis = timeAxis(progress, last, plot, texts.period);
  const field = new LabelField({ left: left + 2, right: right - 2, top: 0, bottom }, [
    ...targets.flatMap((y) =>
      inkAlong([
        { x: left, y },
        { x: right, y },
      ]),
    ),
    ...inkAlong(way),
    ...inkAlong(places),
    ...places.flatMap(({ x, y }) => [-4, 0, 4].map((off) => ({ x: x + off, y: y + off }))),
    ...(end && newest ? inkAlong([newest, end]) : []),
    ...(newest ? inkAlong([{ x: newest.x, y: top }, newest]) : []),
    ...marks,
    ...(first ? [first] : []),
  ]);
  const put = (text: string, weight: TrendLabel['weight'], ...place: Place): void => {
    for (const label of labelsAt(text, weight, [place])) field.put(label);
  };
  const place = (text: string, weight: TrendLabel['weight'], choices: readonly Place[]): boolean =>
    field.place(labelsAt(text, weight, choices));
  for (const label of axis.labels) field.put(label);
  for (const tick of scale.ticks) put(texts.number(tick), 'muted', left - margin.tick, plot.y(tick) + 4, 'end');
  if (beside && end) {
    texts.outlook.forEach((text, index) => {
      const y = Math.min(Math.max(end.y + (texts.outlook.length > 1 ? -3 : 4), top + 8), bottom - 14);
      put(text, index ? 'muted' : 'strong', right + margin.bracket, y + index * 17, 'start');
    });
  }
  if (newest && texts.asOf) {
    const half = trendLabelWidth(texts.asOf, 'plain') / 2;
    const x = Math.min(Math.max(newest.x, half + 2), width - half - 2);
    put(texts.asOf, 'plain', x, 14, 'middle');
  }
  if (scale.cut) {
    const text = texts.cut(scale.low);
    const atRight: Place = [right - 8, bottom - 7, 'end'];
    // It must be said, whatever lies under it.
    if (!place(text, 'muted', [atRight, [left + 8, bottom - 7, 'start']])) put(text, 'muted', ...atRight);
  }
  const [over, under = over] = targets;
  if (texts.target) {
    const sides = (y: number): Place[] => [
      [left + 8, y, 'start'],
      [right - 8, y, 'end'],
    ];
    // A direction has no line; its words stand above.
    const heights = over === undefined || under === undefined ? [] : [over - 7, under + 16];
    const along = heights.flatMap((y): Place[] => [...sides(y), [(left + right) / 2, y, 'middle']]);
    place(texts.target, 'strong', heights.length > 0 ? along : sides(14));
  }
  if (newest) field.place(texts.values.flatMap((text) => labelsAt(text, 'strong', around(newest, right))));
  marks.forEach((mark, index) => place(texts.milestones[index] ?? '', 'plain', around(mark, right)));
  if (first && texts.baseline) {
    place(
      texts.baseline,
      'plain',
      [-9, 17].map((off) => [first.x + 8, first.y + off, 'start']),
    );
  }
  if (way.length > 1) {
    const rising = (way[way.length - 1]?.y ?? 0) <= (way[0]?.y ?? 0);
    const along = inkAlong(way);
    place(
      texts.path,
      'muted',
      [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86].flatMap((share): Place[] => {
        const { x, y } = along[Math.floor(share * along.length)] ?? { x: left, y: bottom };
        return [
          [x + 8, y + (rising ? 18 : -9), 'start'],
          [x - 8, y + (rising ? -9 : 18), 'end'],
        ];
      }),
    );
  }
  for (const x of breaks) {
    place(
      texts.broken,
      'muted',
      [bottom - 9, bottom - 25, top + 14].flatMap((y): Place[] => [
        [x, y, 'middle'],
        [x + 6, y, 'start'],
        [x - 6, y, 'end'],
      ]),
    );
  }
  if (!newest) {
    place(
      texts.nothing,
      'muted',
      [0.5, 0.3, 0.7].map((share) => [(left + right) / 2, top + share * (bottom - top), 'middle']),
    );
  }

  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    ticks: scale.ticks.map(plot.y),
    ends: axis.ends,
    ...(scale.low < 0 && scale.high > 0 && { zero: plot.y(0) }),
    ...(scale.cut && { cut: scale.low }),
    targets,
    ...(way.length > 1 && { path: path(way) }),
    milestones: marks,
    ...(first && { start: first }),
    points,
    line,
    breaks,
    ...(end &&
      newest && {
        outlook: {
          line: path([newest, end]),
          end,
          ...(cone && { cone: `${path([newest, { x: end.x, y: cone.from }, { x: end.x, y: cone.to }])}Z`, ...cone }),
        },
      }),
    labels: field.labels,
  };
}
