import type { Measure } from '../model/measure.js';
import type { Indicator, Plan } from '../model/plan.js';
import { requireHanded } from '../model/wrong-call.js';

/** That a measure serves an indicator, and who says so. */
export interface Service {
  readonly measure: Measure;
  readonly indicator: Indicator;
  /** The plan's words that say so. */
  readonly words?: string;
  /** True where the plan does not say so and the keeper of the file infers it. */
  readonly inferred: boolean;
}

function find<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string, call: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  throw new RangeError(`${call} of the plan; received "${id}", known: ${entries.map((entry) => entry.id).join(', ')}`);
}

/** What a file says of one measure and one indicator; said twice, the plan's words go before an inference. */
function serviceOf(measure: Measure, indicator: Indicator): Service[] {
  const said = (measure.serves ?? []).filter((service) => service.indicator === indicator.id);
  const words = said.find((service) => service.words !== undefined)?.words;
  return said.length === 0
    ? []
    : [{ measure, indicator, ...(words !== undefined && { words }), inferred: words === undefined }];
}

/**
 * The measures that serve an indicator, in the order of the plan, each with the plan's words or marked as inferred.
 *
 * @throws RangeError when the plan has no such indicator.
 * @example
 * // the measure "courses" serves the indicator "training", in no words of the plan
 * measuresServing(plan, 'training').map(({ measure, inferred }) => `${measure.id} ${inferred}`); // ['courses true']
 */
export function measuresServing(plan: Plan, indicatorId: string): readonly Service[] {
  requireHanded('measuresServing', 'plan', plan);
  const indicator = find(plan.indicators, indicatorId, 'measuresServing requires an indicator');
  return (plan.measures ?? []).flatMap((measure) => serviceOf(measure, indicator));
}

/**
 * The indicators a measure serves, in the order of the plan: the same as `measuresServing`, from the other side.
 *
 * @throws RangeError when the plan has no such measure.
 * @example
 * // the measure "courses" serves the indicator "training", in no words of the plan
 * indicatorsServed(plan, 'courses').map(({ indicator }) => indicator.id); // ['training']
 */
export function indicatorsServed(plan: Plan, measureId: string): readonly Service[] {
  requireHanded('indicatorsServed', 'plan', plan);
  const measure = find(plan.measures ?? [], measureId, 'indicatorsServed requires a measure');
  return plan.indicators.flatMap((indicator) => serviceOf(measure, indicator));
}
