import { labelsApart, trendLabelWidth, type Box, type TrendLabel } from './trend-labels.js';
import type { TrendGeometry } from './trend-plot.js';

/** Height of the ground the value of a point is told on, and its room around the letters. */
const height = 22;
const margin = 7;

/** What a reader sees of a point that is looked at. */
export interface TrendTip {
  readonly box: Box;
  /** The labels that stand beside it: one behind its ground would show in halves. */
  readonly labels: readonly TrendLabel[];
}

/** Where the value of a point is told: right of its hairline where there is room, below it where there is, else above. */
export function trendTip(
  { bottom, width, labels }: Pick<TrendGeometry, 'bottom' | 'width' | 'labels'>,
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
): TrendTip {
  const wide = trendLabelWidth(text, 'strong') + 2 * margin;
  const left = Math.max(0, x + margin + wide <= width ? x + margin : Math.min(x - margin - wide, width - wide));
  const top = y + 30 <= bottom ? y + 8 : y - 30;
  const box = { left, right: left + wide, top, bottom: top + height };
  return { box, labels: labelsApart(labels, box) };
}
