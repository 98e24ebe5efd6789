import type { Plan } from '../model/plan.js';
import { assessPlan, type AssessOptions } from './assess-plan.js';
import { withRatios } from './with-ratios.js';
import { observationsOf } from './observations-of.js';
import type { IndicatorProgress } from './plan-progress.js';
import { publicationDays } from './publication-days.js';
import { requireHanded } from '../model/wrong-call.js';

/**
 * What was known, and said, on each day on which something about an indicator became known: a publication, a revision,
 * a withdrawal. Oldest first.
 *
 * @param options As for `assessPlan`, without the day.
 * @throws RangeError when the plan has no such indicator.
 * @example
 * indicatorHistory(plan, 'madrid-trademarks').map(({ asOf, main }) => `${asOf} ${main.status}`);
 */
export function indicatorHistory(
  plan: Plan,
  indicatorId: string,
  options: Omit<AssessOptions, 'asOf'> = {},
): readonly IndicatorProgress[] {
  requireHanded('indicatorHistory', 'plan', plan);
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) {
    const known = plan.indicators.map(({ id }) => id).join(', ');
    throw new RangeError(
      `indicatorHistory requires an indicator of the plan; received "${indicatorId}", known: ${known}`,
    );
  }
  const observations = observationsOf(withRatios(plan), indicatorId);
  // The whole plan stays, because a target may borrow the figure of another indicator.
  return publicationDays(observations, plan.period.yearStart).flatMap((asOf) => {
    const { indicators } = assessPlan(plan, { ...options, asOf });
    return indicators.filter((progress) => progress.indicator === indicator);
  });
}
