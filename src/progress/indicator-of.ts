import type { IndicatorProgress, PlanProgress } from './plan-progress.js';
import { requireHanded } from '../model/wrong-call.js';

/**
 * One indicator of a plan's progress, by its id.
 *
 * @throws RangeError when the plan has no such indicator, or none of its targets stands on the day; names the known ids.
 * @example
 * indicatorOf(planProgress, 'madrid-trademarks').main.status; // 'ahead'
 */
export function indicatorOf(progress: Pick<PlanProgress, 'indicators'>, id: string): IndicatorProgress {
  requireHanded('indicatorOf', 'progress', progress);
  const { indicators } = progress;
  const found = indicators.find(({ indicator }) => indicator.id === id);
  if (found) return found;
  const known = indicators.map(({ indicator }) => indicator.id).join(', ');
  throw new RangeError(`indicatorOf requires an indicator of the plan; received "${id}", known: ${known}`);
}
