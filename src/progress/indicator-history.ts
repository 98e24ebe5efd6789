import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import type { Plan } from '../model/plan.js';
import { assessPlan, type AssessOptions } from './assess-plan.js';
import type { IndicatorProgress } from './plan-progress.js';

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
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) {
    const known = plan.indicators.map(({ id }) => id).join(', ');
    throw new RangeError(
      `indicatorHistory requires an indicator of the plan; received "${indicatorId}", known: ${known}`,
    );
  }
  const observations = (plan.observations ?? []).filter((observation) => observation.indicator === indicatorId);
  const days = new Set<IsoDate>();
  for (const { period, published, withdrawn } of observations) {
    const end = periodInterval(period, plan.period.yearStart)?.end;
    // Published before its period is over, a value counts from the period's end on.
    if (end !== undefined) days.add(published !== undefined && published > end ? published : end);
    if (withdrawn !== undefined) days.add(withdrawn);
  }
  // The whole plan stays, because a target may borrow the figure of another indicator.
  return [...days].sort().flatMap((asOf) => {
    const { indicators } = assessPlan(plan, { ...options, asOf });
    return indicators.filter((progress) => progress.indicator === indicator);
  });
}
