import type { Bound, BoundValue } from '../model/target.js';

/** The figures of a bound, references resolved. A single figure is both ends. */
export interface Required {
  readonly low: number;
  readonly high: number;
}

/**
 * The figures of a bound, or `undefined` when it has none or one of them is not known.
 * `resolve` answers what a borrowed figure stands at.
 */
export function requiredOf(
  bound: Bound,
  resolve: (value: Exclude<BoundValue, number>) => number | undefined,
): Required | undefined {
  if (bound.kind === 'between') return { low: bound.low, high: bound.high };
  if (!('value' in bound)) return undefined;
  const figure = typeof bound.value === 'number' ? bound.value : resolve(bound.value);
  return figure === undefined ? undefined : { low: figure, high: figure };
}

/**
 * Whether a value meets a bound, by the bound's own word; `undefined` where the word draws no line
 * (左右 states no tolerance; a direction has no figure).
 *
 * A range is met from the end the value comes from, and stays met beyond its other end:
 * 11 of “8 to 10” is more than asked for, not a fault.
 *
 * @example
 * meetsBound({ kind: 'more-than', value: 2000 }, { low: 2000, high: 2000 }, 2000, 'rising'); // false
 */
export function meetsBound(
  bound: Bound | Pick<Bound, 'kind'>,
  required: Required,
  value: number,
  direction: 'rising' | 'falling' | 'none',
): boolean | undefined {
  switch (bound.kind) {
    case 'at-least':
      return value >= required.low;
    case 'more-than':
      return value > required.low;
    case 'at-most':
      return value <= required.high;
    case 'less-than':
      return value < required.high;
    case 'between':
      return direction === 'falling' ? value <= required.high : value >= required.low;
    case 'equal':
      return value === required.low;
    case 'about':
    case 'up':
    case 'down':
    case 'hold':
    case 'none':
      return undefined;
  }
}
