import type { Text } from '../model/primitives.js';
import type { TargetProgress } from './plan-progress.js';

/**
 * One value of a series. `year` 2023 is the value of 2023 or of its last day, as statistics write it; a value of a day
 * within the year stands before it: 2022.5 is half a year before the end of 2023.
 */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
}

/** What a published method is given. Levels as published; nothing is filled in. */
export interface MethodInput {
  /** Oldest first, one value a year. The base value is the first unless `baseYear` says otherwise. */
  readonly series: readonly SeriesPoint[];
  readonly direction: 'increase' | 'decrease';
  readonly baseYear?: number;
  /** Absent for indicators without a figure to reach. */
  readonly target?: { readonly value: number; readonly year: number };
  /** A value the series cannot pass: 100 for a share in per cent. */
  readonly naturalLimit?: number;
}

/** The three questions; a method answers one of them. */
export type MethodQuestion = 'done' | 'schedule' | 'outlook';

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

/** A published way of saying how an indicator is doing, exact to its source. `Class`: the classes it has. */
export interface Method<Class extends string = string> {
  readonly id: string;
  readonly name: Text;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
    readonly note?: string;
  };
  readonly question: MethodQuestion;
  /**
   * What the method says of a series. A value that is no finite number counts as missing.
   *
   * @throws RangeError when the direction is none of those known; TypeError when the series is no list of points, or a
   * figure is no number.
   */
  readonly assess: (input: MethodInput) => MethodResult<Class>;
  /** The same for a target of a plan on a day; `not-a-series` where it looks at no series. */
  readonly assessTarget: (progress: TargetProgress) => MethodResult<Class>;
}
