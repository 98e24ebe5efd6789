import { outlookModel, type OutlookModel, type TimedValue } from './outlook-model.js';
import { slopeRanks } from './outlook-slope-rank.js';

/** Slopes a day between every two values, the smallest first. */
function pairwiseSlopes(values: readonly TimedValue[]): number[] {
  const slopes: number[] = [];
  values.forEach((to, index) => {
    for (const from of values.slice(0, index)) slopes.push((to.value - from.value) / (to.day - from.day));
  });
  return slopes.sort((a, b) => a - b);
}

// Written out instead of taken from simple-statistics, whose selection in place weighs a kilobyte on a page with a chart.
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = NaN, above = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return below === above ? below : (below + above) / 2;
}

/** The line of that slope with as many values above it as below, at a day. */
const lineAt = (values: readonly TimedValue[], slope: number, day: number): number =>
  median(values.map((known) => known.value + slope * (day - known.day)));

/**
 * Goes on along the line that one odd year cannot turn (Theil–Sen): the median of the slopes between every two values.
 *
 * Formula: median over all values of v + s × (T − t), s the median of (v_j − v_i) ÷ (t_j − t_i), by days. The interval
 * has the same line with the lower and upper confidence bound of the slope (`slopeRanks`) in the place of s: how sure the
 * trend is, not how far a single value may stray from it. Unit of the values; `level` is exact, 0.9167 for four values
 * and at least 0.95 for more. Needs four values, the start included. Zero and negative values are values. Refuses when
 * the latest value is of the due date or later, and beyond the bounds; the interval is cut at them.
 *
 * @source H. Theil (1950) and P. K. Sen, JASA 63 (1968); intercept after W. J. Conover, Practical Nonparametric
 * Statistics. SciPy's `theilslopes(method='joint')` gives the same line.
 * @example
 * // 10, 12, 30, 16, 18 on five days in a row: two days on, the 30 has changed nothing
 * theilSenOutlook.project({ points, due: '2021-01-07' });
 * // { answered: true, value: 22, low: -26, high: 102, level: 1 - 2/120, points: 5 }
 */
export const theilSenOutlook: OutlookModel = outlookModel(
  {
    id: 'theil-sen',
    name: { 'zh-CN': '稳健趋势（泰尔-森）', en: 'Robust trend (Theil–Sen)' },
    minimumPoints: 4,
    bounded: false,
  },
  ({ values, due }) => {
    const slopes = pairwiseSlopes(values);
    const { cutOff, level } = slopeRanks(values.length);
    const [low, high] = [slopes[cutOff], slopes[slopes.length - 1 - cutOff]];
    if (low === undefined || high === undefined || !slopes.every(Number.isFinite)) return 'out-of-range';
    const [value = NaN, least = NaN, most = NaN] = [median(slopes), low, high].map((slope) =>
      lineAt(values, slope, due),
    );
    return { value, low: least, high: most, level };
  },
);
