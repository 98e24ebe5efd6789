import type { TrendOutlook } from '../../format/trend-words.js';
import { linearPaceOutlook } from '../../progress/outlook-linear.js';
import type { OutlookModel } from '../../progress/outlook-model.js';
import { outlook } from '../../progress/outlook-target.js';
import { theilSenOutlook } from '../../progress/outlook-theil-sen.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { comparable } from '../../progress/series-break.js';

/** The one that says how sure it is before the one that does not. */
const models: readonly OutlookModel[] = [theilSenOutlook, linearPaceOutlook];

/**
 * Where a target's values lead, by the first model whose needs the data meet; or why none does.
 *
 * Four values and more, the start included: the robust trend with its interval. Otherwise, or where that trend leaves
 * what is possible, the straight line at the pace so far, which has no interval: two or three values do not say how sure
 * they are. A share is not led past 0–100: where both would, there is no outlook. A sum that has only grown is not led
 * below what is reached: a trend that does so gives way to the line, an interval begins at the latest value. Growth
 * rates and curves are left to callers of `outlook`: nothing in a plan says that they hold, and each weighs on a page.
 *
 * @example
 * trendOutlook(progress); // { answered: true, model: 'linear', value: 863.744…, points: 2, … }
 */
export function trendOutlook(progress: TargetProgress): TrendOutlook {
  const { target, reported } = progress;
  const history = comparable(progress.history);
  const bounds = target.of.kind === 'share' ? { bounds: { low: 0, high: 100 } } : {};
  const grows =
    target.of.kind === 'total' && history.every(({ value }, index) => value >= (history[index - 1]?.value ?? 0));
  const floor = grows && reported ? reported.value : -Infinity;
  let refusal: TrendOutlook | undefined;
  for (const model of models) {
    const result = outlook(progress, model, bounds);
    if (!result.answered) refusal = result;
    else if (result.value >= floor) {
      const { low, high, level, ...plain } = result;
      // An interval without width would claim certainty where values merely stood still.
      const wide = low !== undefined && high !== undefined && level !== undefined && low < high;
      return wide ? { ...plain, low: Math.max(low, floor), high, level } : plain;
    }
  }
  return refusal ?? { answered: false, reason: 'out-of-range' };
}
