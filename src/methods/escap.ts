import type { Text } from '../model/primitives.js';
import type { MethodRefusal, MethodStep } from '../progress/method-result.js';
import { clean, reaches, step, type MethodFinding, type MethodFacts } from './define-method.js';

/** Words for an index above 9, above 0, and not above 0. */
export interface EscapWords<Class extends string> {
  readonly high: { readonly class: Class; readonly label: Text };
  readonly middle: { readonly class: Class; readonly label: Text };
  readonly low: { readonly class: Class; readonly label: Text };
}

/**
 * The index both ESCAP measures share: how much of the way from the base value to the target a value has come, on a scale
 * of 10. Formula: D · (I − I_0) ÷ |TV − I_0|, D = ±10; 10 when the target is reached. Parity, for targets to be hit
 * from either side: 10 − 10 · |TV − I| ÷ |TV − I_0|.
 */
export function escapIndex(
  value: number,
  base: number,
  target: number,
  sign: 1 | -1,
  parity: boolean,
): MethodStep | MethodRefusal {
  const name = 'index';
  if (parity) {
    if (value === target) return step(name, '10', 10);
    if (base === target) return 'no-distance';
    const formula = `10 - 10 * abs(${target} - ${value}) / abs(${target} - ${base})`;
    return step(name, formula, clean(10 - (10 * Math.abs(target - value)) / Math.abs(target - base)));
  }
  if (reaches(value, target, sign)) return step(name, '10', 10);
  if (base === target) return 'no-distance';
  const formula = `${10 * sign} * (${value} - ${base}) / abs(${target} - ${base})`;
  return step(name, formula, clean((10 * sign * (value - base)) / Math.abs(target - base)));
}

/** A judgement by the bands above 9, above 0, and the rest. */
export function escapJudgement<Class extends string>(
  index: MethodStep,
  before: readonly MethodStep[],
  words: EscapWords<Class>,
  achieved: boolean,
): MethodFinding<Class> {
  const { value } = index;
  const band = value > 9 ? words.high : value > 0 ? words.middle : words.low;
  return { ...band, achieved, value, score: value, steps: [...before, index] };
}

/** One value alone counts when it meets the target, else the data do not suffice. */
export const isSinglePoint = ({ points }: MethodFacts): boolean => points.length === 1;
