import type { TrendOutlook } from '../../format/trend-words.js';
import { outlook } from '../../progress/outlook-target.js';
import { theilSenOutlook } from '../../progress/outlook-theil-sen.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { comparable } from '../../progress/series-break.js';

/**
 * The outlook a chart draws: that of the result itself, the one every output shows. `points` counts the values it rests
 * on, the start included.
 *
 * @example
 * trendOutlook(progress); // { answered: true, model: 'linear', value: 863.744…, points: 2, … }
 */
export function trendOutlook({ outlook: declared, due }: TargetProgress): TrendOutlook {
  if (!declared.answered) return declared;
  const { method: model, ...found } = declared;
  return { ...found, model, points: 2, due: due ?? '' };
}

/**
 * The robust trend of a target's values with its interval, to stand beside the outlook under its own name.
 *
 * Four values and more, the start included. A share is not led past 0–100; a sum that has only grown is not led below
 * what is reached, and its interval begins at the latest value. Refused where the values merely stood still: an interval
 * without width would claim certainty.
 *
 * @source Theil–Sen, see `theilSenOutlook`.
 * @example
 * robustTrend(progress).answered; // false
 */
export function robustTrend(progress: TargetProgress): TrendOutlook {
  const { target, reported } = progress;
  const history = comparable(progress.history);
  const bounds = target.of.kind === 'share' ? { bounds: { low: 0, high: 100 } } : {};
  const grows =
    target.of.kind === 'total' && history.every(({ value }, index) => value >= (history[index - 1]?.value ?? 0));
  const floor = grows && reported ? reported.value : -Infinity;
  const result = outlook(progress, theilSenOutlook, bounds);
  if (!result.answered) return result;
  const { low = result.value, high = result.value } = result;
  if (result.value < floor || !(low < high)) return { answered: false, reason: 'out-of-range' };
  return { ...result, low: Math.max(low, floor), high };
}
