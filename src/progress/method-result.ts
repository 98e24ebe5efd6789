import type { Text } from '../model/primitives.js';

/** Why a method says nothing. */
export type MethodRefusal =
  | 'no-target'
  | 'too-few-points'
  | 'no-base'
  | 'base-in-future'
  | 'duplicate-years'
  | 'signs-differ'
  | 'not-positive'
  | 'no-distance'
  | 'no-peers'
  | 'no-bounds'
  | 'no-rule'
  /** No time lies between the two years the formula divides by. */
  | 'no-time'
  /** The formula has no finite number there: the logit of 0 % or 100 %, a power that overflows. */
  | 'out-of-range'
  /** What the target looks at is no figure a year: an event, a direction without a number, a statement. */
  | 'not-a-series';

/** One line of the working: what is computed, the formula with its numbers, the result in the unit the formula gives. */
export interface MethodStep {
  readonly name: string;
  /** In the symbols of the source, numbers filled in: `(150 / 104) ^ (1 / 5) - 1`. */
  readonly formula: string;
  readonly value: number;
}

/**
 * What a method says. `class` is the source's own class, as a slug, one of the method's own `Class`; `label` its own words.
 *
 * Units of `value`, the same for all methods: never per cent. A quotient or a share has no unit and is 1 at all of it; a
 * rate is a share a year (0.05 is 5 % a year); a difference of shares is a share (0.05 is 5 percentage points). What a
 * source reads from a scale of its own is in the marks of that scale, and what it reads from the values themselves, or from
 * how they change, is in the unit of the series. Each method's docblock says which.
 */
export interface MethodVerdict<Class extends string = string> {
  readonly applicable: true;
  readonly method: string;
  readonly class: Class;
  readonly label: Text;
  /** True when the source's rule calls the target reached. */
  readonly achieved: boolean;
  /** The number the class is read from, in the units said above. Absent where the class is read from no number. */
  readonly value?: number;
  /** The source's score, in its own range. */
  readonly score?: number;
  readonly steps: readonly MethodStep[];
  /** What the source itself puts in the place of a fact (0 by 0.001). Empty where nothing is replaced. */
  readonly replaced: readonly {
    readonly name: 'base' | 'current' | 'target';
    readonly from: number;
    readonly to: number;
  }[];
}

/** A method that says nothing, with the reason. */
export interface MethodSilence {
  readonly applicable: false;
  readonly method: string;
  readonly reason: MethodRefusal;
}

/** A verdict or a silence: `applicable` tells them apart. */
export type MethodResult<Class extends string = string> = MethodVerdict<Class> | MethodSilence;
