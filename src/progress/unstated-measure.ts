import { exactSum } from '../model/exact-sum.js';
import type { Target } from '../model/target.js';
import { apart } from './accumulate.js';
import type { Known } from './known-observations.js';

/**
 * The sum of what periods have brought, where a plan does not say whether it means that sum or what one of them brings, or
 * what there is: then the latest value is one reading and this the other. Of a level it is what has been added to the
 * baseline. `undefined` where there is only one: a level without a baseline, one period alone.
 *
 * @param known Oldest period first.
 * @param baseline Of the indicator, where it is exact.
 * @example
 * // 90 in 2021 and 115 in 2022 under “服务企业200家”
 * sumOfReadings(target, known); // 205
 */
export function sumOfReadings({ of }: Target, known: readonly Known[], baseline?: number): number | undefined {
  if (of.kind !== 'unstated' || !of.among.includes('total')) return undefined;
  const last = known[known.length - 1]?.observation;
  if (last?.counts === 'level') return baseline === undefined ? undefined : exactSum([last.value, -baseline]);
  const parts = apart(known.filter(({ observation: { counts } }) => counts === 'increment'));
  return parts.length > 1 ? exactSum(parts.map(({ observation }) => observation.value)) : undefined;
}
