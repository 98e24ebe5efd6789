import { valueScale } from '../gauge/value-scale.js';

/** The values at the foot and at the top of a box. */
export interface BoxScale {
  readonly low: number;
  readonly high: number;
}

/** What a scale has to hold. */
export interface BoxValues {
  /** Everything that is drawn. */
  readonly values: readonly number[];
  /** The figure to be reached, the upper end of a range. */
  readonly target?: number;
  /** What the way is counted from. */
  readonly start?: number;
  /** Less is better. */
  readonly falls?: boolean;
}

/** The target stands here in every box, so that a row of charts is read in one glance along. */
const targetShare = 0.8;

const within = (low: number, high: number, values: readonly number[]): BoxScale => ({
  low: Math.min(low, ...values),
  // The ends of what a number can hold.
  high: Math.max(Number.isFinite(high) ? high : -Infinity, ...values),
});

/** From the start down to the target, four fifths of the box; not below zero where nothing else is. */
function fallingScale(values: readonly number[], target: number, start: number): BoxScale {
  const high = Math.max(start, ...values);
  const low = high - (high - target) / targetShare;
  return within(Math.min(...values) >= 0 ? Math.max(low, 0) : low, high, values);
}

/**
 * The scale of a chart's box, from the start or, where none is known, from zero; the target stands at four fifths of its
 * height. A value beyond the top takes the scale with it. What is to fall begins at the top, and the target stands four
 * fifths down. Without a target, round numbers around the values.
 *
 * @example
 * boxScale({ values: [722, 748, 807, 900], target: 900, start: 722 }); // { low: 722, high: 944.5 }
 * boxScale({ values: [20, 12, 10], target: 10, start: 20, falls: true }); // { low: 7.5, high: 20 }
 */
export function boxScale({ values, target, start, falls = false }: BoxValues): BoxScale {
  if (target === undefined) return valueScale(values, 4);
  if (falls && start !== undefined && target < start) return fallingScale(values, target, start);
  const low = Math.min(start ?? 0, ...values);
  // A figure that is to be held stands on its own start: from zero, or from as far below as it is large.
  const foot = low < target ? low : target > 0 ? 0 : target - Math.max(1, Math.abs(target));
  return within(foot, foot + (target - foot) / targetShare, values);
}
