import type { Text } from '../model/primitives.js';
import type { MethodResult } from './method-result.js';
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
