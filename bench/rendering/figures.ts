// The same indicators for every contender: the measured ones of the Gulou plan with sample figures, over and over.
import { parsePlan } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

/** Indicators drawn as a bar on a track, as of a day. */
export function indicators(count: number, asOf: string): IndicatorProgress[] {
  const plan = parsePlan({ ...gulouPlan, observations: illustrative.observations });
  const drawn = assessPlan(plan, { asOf }).indicators.filter(
    ({ main }) => main.form === 'track' && main.reported !== undefined && main.done.answered,
  );
  return Array.from({ length: count }, (_, index) => drawn[index % drawn.length]!);
}
