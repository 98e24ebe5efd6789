import type { Bound, TargetOf } from '../../model/target.js';
import type { Token } from './tokens.js';
import type { Axis, LeftReason, ReadingDoubt, Span } from '../target-reading.js';

/** A target as far as it is read. */
export interface Draft {
  readonly of: TargetOf;
  readonly bound: Bound;
  readonly unit?: Span | string;
  readonly subject?: Span;
  /** Among whom a place is, as it is printed. */
  readonly among?: Span;
  readonly words: Span;
  readonly at: Partial<Record<Axis, readonly Span[]>>;
  readonly doubts?: readonly ReadingDoubt[];
  /** 保持, 每年: the bound holds in every year. */
  readonly holds?: boolean;
  readonly yearly?: Span;
  /** 平均 over the years that are named. */
  readonly mean?: Span;
  /** The time of its own, where it has one. */
  readonly dated?: Extract<Token, { is: 'date' }>;
}

export type Found = Draft | { readonly left: LeftReason; readonly at: Span };
