import { sentences } from '../format/locale.js';
import type { PointShape } from '../format/trend-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { trendChart, type TrendChart } from '../view/trend/trend-chart.js';
import type { TrendGeometry } from '../view/trend/trend-geometry.js';
import { lineDrawing, trackHeight } from './gauge-drawing.js';
import { ink } from './ink.js';
import { piece, type Given, type Piece } from './piece.js';
import { svgFile, written } from './svg-file.js';
import { lines, widthOf, type Setting } from './text-lines.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';

/** How a chart is drawn. */
export interface ChartSvgOptions {
  /** Language of its labels. Default `zh-CN`. */
  readonly locale?: Locale;
  /** Width in pixels. Default 720. */
  readonly width?: number;
}

const path = (d: string, stroke: string, width: number, more: Readonly<Record<string, string>> = {}): Piece =>
  piece('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });

const across = ({ left, right }: TrendGeometry, y: number, stroke: string, width = 1, opacity?: number): Piece =>
  piece('line', { x1: left, x2: right, y1: y, y2: y, stroke, 'stroke-width': width, opacity });

/** A shape per degree of trust, told apart without colour. */
const shapes: Readonly<Record<PointShape, Piece>> = {
  final: piece('circle', { r: 4, fill: ink.bar, stroke: ink.bar, 'stroke-width': 1.75 }),
  preliminary: piece('circle', { r: 4, fill: ink.surface, stroke: ink.bar, 'stroke-width': 1.75 }),
  estimated: path('M-4-4h8v8h-8Z', ink.bar, 1.75, { fill: ink.surface }),
  illustrative: path('M0-6 6 0 0 6-6 0Z', ink.bar, 1.75, { fill: ink.surface }),
};

const weights = {
  strong: { 'font-size': 13, 'font-weight': 600, fill: ink.text },
  plain: { fill: ink.text },
  muted: { fill: ink.muted },
  gap: { 'font-size': 13, 'font-weight': 600, fill: ink.text },
} as const;

/** The drawing of a course in its box, without title and legend. */
export function trendDrawing(geometry: TrendGeometry): Given {
  const { left, right, top, bottom, ticks, ends, zero, cut, targets, milestones, outlook, start, breaks, gap } =
    geometry;
  const [over, under] = targets;
  const last = geometry.points[geometry.points.length - 1];
  return [
    ticks.map((y) => across(geometry, y, ink['rule-strong'], 1, 0.3)),
    over !== undefined &&
      under !== undefined &&
      piece('rect', { x: left, width: right - left, y: over, height: under - over, fill: ink.band }),
    across(geometry, zero ?? bottom, ink['rule-strong']),
    ends.map((x) => path(`M${x} ${bottom}v5`, ink['rule-strong'], 1)),
    cut !== undefined && path(`M${left} ${bottom}v-6l-4-3 8-4-4-3v-6`, ink['rule-strong'], 1),
    last && path(`M${last.x} ${top - 12}V${last.y - 9}`, ink['rule-strong'], 1),
    targets.map((y) => across(geometry, y, ink.mark, 1.5)),
    geometry.path && path(geometry.path, ink['rule-strong'], 1.5, { 'stroke-dasharray': '2 3' }),
    milestones.map(({ x, y }) => path(`M${x - 4} ${y - 4}h8v8h-8Z`, ink.mark, 1.5, { fill: ink.surface })),
    outlook && path(outlook.line, ink.bar, 1.75, { 'stroke-dasharray': '6 4', 'stroke-linecap': 'round' }),
    outlook &&
      piece('circle', {
        cx: outlook.end.x,
        cy: outlook.end.y,
        r: 3.5,
        fill: ink.surface,
        stroke: ink.bar,
        'stroke-width': 1.75,
      }),
    gap && path(`M${gap.x - 4} ${gap.to}h8M${gap.x} ${gap.to}V${gap.from}`, ink.mark, 1.5),
    path(geometry.line, ink.bar, 1.75, { 'stroke-linejoin': 'round' }),
    breaks.map((x) => [
      path(`M${x} ${top}V${bottom - 6}`, ink['rule-strong'], 1, { 'stroke-dasharray': '2 3' }),
      path(`M${x - 2} ${bottom + 4}l4-8M${x + 2} ${bottom + 4}l4-8`, ink.mark, 1.5),
    ]),
    start && path(`M${start.x - 5} ${start.y}h10`, ink.mark, 1.5, start.exact ? {} : { 'stroke-dasharray': '3 2' }),
    geometry.labels.map(({ x, y, text: words, anchor, weight }) =>
      piece(
        'text',
        {
          x,
          y,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          // A hair of surface around each letter, where a line runs behind it.
          stroke: ink.surface,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
          ...weights[weight],
        },
        words,
      ),
    ),
    geometry.points.map(({ x, y, shape }) => piece('g', { transform: `translate(${x} ${y})` }, shapes[shape])),
  ];
}

const note: Setting = { size: 13, color: ink.muted };

/** The shapes that occur, in words, in one row or more. */
function legend({ trend }: TrendChart, room: number): { readonly rows: number; readonly draw: (y: number) => Given } {
  let [x, row] = [0, 0];
  const placed = trend.legend.map(({ shape, word }) => {
    const width = 24 + widthOf(word, note) + 20;
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { shape, word, x, row };
    x += width;
    return place;
  });
  return {
    rows: placed.length === 0 ? 0 : row + 1,
    draw: (y) =>
      placed.map(({ shape, word, x: left, row: at }) => [
        piece('g', { transform: `translate(${left + 10} ${y + at * 22 - 5})` }, shapes[shape]),
        written(word, left + 24, y + at * 22, note),
      ]),
  };
}

const margin = 20;

/**
 * The course of one indicator as a picture: its values, the way due, the target and where the pace so far would lead, as
 * `<plan-trend-chart>` draws them. An SVG file that stands alone, with fonts by their names. What does not move over time
 * is drawn as its marks.
 *
 * @param progress An indicator of a result of `assessPlan`.
 * @throws RangeError for a width that holds no chart.
 * @example
 * chartSvg(progress).includes('<title>万企拥有有效注册商标企业数</title>'); // true
 */
export function chartSvg(progress: IndicatorProgress, options: ChartSvgOptions = {}): string {
  requireHanded('chartSvg', 'indicator', progress);
  requireOptions('chartSvg', options);
  const { locale = 'zh-CN', width = 720 } = options;
  if (!(width >= 280 && width <= 4000))
    throw new RangeError(`chartSvg requires a width of 280 to 4000; received ${width}`);
  const room = width - 2 * margin;
  const chart = trendChart(progress.main, locale, room);
  const { words, trend, geometry, marks, today, notes } = chart;
  const title: Setting = { size: 16, strong: true };
  const parts: Given[] = [];
  let y = margin;
  const say = (said: string, setting: Setting, high: number, most = 6): void => {
    for (const line of lines(said, room, most, setting)) {
      y += high;
      parts.push(written(line, 0, y - high * 0.28, setting));
    }
  };
  say(words.name, title, 24);
  say([trend.caption, ...words.tags.map(({ word }) => word)].filter(Boolean).join('  '), note, 20);
  if (geometry) {
    parts.push(piece('g', { transform: `translate(0 ${y})` }, trendDrawing(geometry)));
    y += geometry.height + 12;
    const shapesIn = legend(chart, room);
    parts.push(shapesIn.draw(y + 10));
    y += shapesIn.rows * 22;
  } else if (marks) {
    const length = Math.min(room, 480);
    parts.push(piece('g', { transform: `translate(0 ${y + 4})` }, lineDrawing(marks, words, length, today)));
    y += trackHeight + 8;
  } else say(words.instead ?? words.target, { size: 22, strong: true }, 34, 2);
  const judged = [words.statusWord, words.amount].filter(Boolean).join(locale === 'en' ? ' ' : '');
  say([judged, words.sentence].filter(Boolean).join(locale === 'en' ? '. ' : '。'), { size: 14 }, 24);
  for (const each of notes) say(each, note, 20);
  say([words.asOf, words.source].filter(Boolean).join('  '), note, 22);
  const told = sentences([words.spoken, ...trend.points.map(({ spoken }) => spoken), ...notes], locale);
  return svgFile(
    { width, height: Math.ceil(y + margin), title: words.name, told, locale },
    piece('g', { transform: `translate(${margin} 0)` }, parts),
  );
}
