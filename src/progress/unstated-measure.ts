import { exactSum } from '../model/exact-sum.js';
import type { Target } from '../model/target.js';
import { apart } from './accumulate.js';
import type { Known } from './known-observations.js';

/**
 * The sum of what periods have brought, where a plan does not say whether it means that sum or what one of them brings:
 * then the latest value is one reading and this the other. `undefined` where there is only one: a level, one period alone.
 *
 * @param known Oldest period first.
 * @example
 * // 90 in 2021 and 115 in 2022 under “服务企业200家”
 * sumOfReadings(target, known); // 205
 */
export function sumOfReadings({ of }: Target, known: readonly Known[]): number | undefined {
  if (of.kind !== 'unstated' || !of.among.includes('total')) return undefined;
  const parts = apart(known.filter(({ observation: { counts } }) => counts === 'increment'));
  return parts.length > 1 ? exactSum(parts.map(({ observation }) => observation.value)) : undefined;
}
