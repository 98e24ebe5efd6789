import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';

// Facts are frozen: a list that was sorted once stays so. Pages ask for one indicator after the other.
const sorted = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/**
 * The observations of one indicator or outside series, those of its parts among them, in the order of the file.
 *
 * @example
 * // plan: with an observation of "patents" for 2021 and another for 2022
 * observationsOf(plan, 'patents').length; // 2
 */
export function observationsOf({ observations = [] }: Plan, id: string): readonly Observation[] {
  let groups = sorted.get(observations);
  if (!groups) {
    const made = new Map<string, Observation[]>();
    for (const observation of observations) {
      const group = made.get(observation.indicator);
      if (group) group.push(observation);
      else made.set(observation.indicator, [observation]);
    }
    groups = made;
    // Only what cannot change any more may be kept.
    if (Object.isFrozen(observations)) sorted.set(observations, made);
  }
  return groups.get(id) ?? [];
}
