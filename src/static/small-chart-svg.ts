import { textIn } from '../format/locale.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { planLine } from '../view/plan/glance.js';
import { glyphPath } from '../view/plan/status-glyphs.js';
import { trendChart } from '../view/trend/trend-chart.js';
import { trendDrawing } from './chart-svg.js';
import { ink } from './ink.js';
import { piece, type Piece } from './piece.js';
import { svgPiece, written } from './svg-file.js';
import { lines, widthOf, type Setting } from './text-lines.js';

/** A chart of many beside each other. */
export interface SmallChart {
  /** Of the indicator. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly told: string;
  readonly drawing: Piece;
}

const plotHeight = 128;
const name: Setting = { size: 13, strong: true };
const small: Setting = { size: 12, color: ink.muted };

/**
 * The course of an indicator in a small box: name, verdict, unit and plot, for a page that shows several and explains
 * their shapes once.
 *
 * @returns `undefined` for what is not drawn over time.
 */
export function smallChart(progress: IndicatorProgress, locale: Locale, width: number): SmallChart | undefined {
  const { words, geometry } = trendChart(progress.main, locale, width, 'small', plotHeight);
  if (!geometry) return undefined;
  const { status, statusWord, gap = '' } = planLine(progress, locale);
  const titled = lines(words.name, width, 2, name);
  const foot = 6 + titled.length * 18;
  const verdict = `${statusWord} ${gap}`.trim();
  const unit = textIn(progress.main.unit, locale);
  const hasRoom = widthOf(verdict, small) + widthOf(unit, small) + 36 <= width;
  const height = foot + 22 + plotHeight;
  const told = words.spoken;
  const drawing = svgPiece(
    { width, height, title: words.name, told, locale },
    piece('path', { d: `M0 .5H${width}`, stroke: ink['rule-strong'], 'stroke-width': 1 }),
    titled.map((line, index) => written(line, 0, 18 + index * 18, name)),
    piece('path', {
      'fill-rule': 'evenodd',
      fill: ink.text,
      transform: `translate(0 ${foot + 5}) scale(.8)`,
      d: glyphPath[status],
    }),
    written(verdict, 16, foot + 15, { size: 12 }),
    hasRoom && written(unit, width, foot + 15, { ...small, anchor: 'end' }),
    piece('g', { transform: `translate(0 ${foot + 22})` }, trendDrawing(geometry)),
  );
  return { id: progress.indicator.id, width, height, title: words.name, told, drawing };
}
