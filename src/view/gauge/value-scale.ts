/** A value axis. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** Labelled values, from `low` to `high`. */
  readonly ticks: readonly number[];
  /** Zero lies too far away to be shown; the axis has to say where it begins. */
  readonly cut: boolean;
}

/** From this share of the largest value on, an axis from zero would squeeze what it shows into its last two fifths. */
const farFromZero = 0.6;

const niceSteps = [1, 2, 5, 10];

/** The next of 1, 2, 5 × a power of ten. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * (niceSteps.find((step) => step * power >= raw * (1 - 1e-9)) ?? 10);
}

/**
 * An axis of round numbers that holds all values, and zero unless all of them lie far from it on one side.
 *
 * Written out instead of taken from d3-array, whose `ticks` may leave the largest value outside of its last tick.
 *
 * @param intervals About how many parts the axis is to have; it gets that many, one more, or as few as two.
 * @example
 * valueScale([0, 1700, 3650, 5680, 9000], 5).ticks; // [0, 2000, 4000, 6000, 8000, 10000]
 * valueScale([722, 748, 900], 5); // { low: 700, high: 900, ticks: [700, 750, 800, 850, 900], cut: true }
 */
export function valueScale(values: readonly number[], intervals: number): ValueScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const cut = least !== most && (least > 0 ? least >= farFromZero * most : most < 0 && most <= farFromZero * least);
  const low = cut ? least : Math.min(least, 0);
  const high = cut ? most : Math.max(most, 0);
  if (low === high) return { low: 0, high: 1, ticks: [0, 1], cut: false };
  const raw = niceStep((high - low) / intervals);
  // Of whole things there are no halves.
  const step = values.every(Number.isInteger) ? Math.max(1, raw) : raw;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const count = last - first + 1;
  // At the ends of what a number can hold there are no round steps, and counting them would never end.
  const ticks: number[] = [];
  for (let index = 0; count <= 2 * intervals && index < count; index += 1)
    ticks.push(Number(((first + index) * step).toPrecision(12)));
  const [start, end] = [ticks[0], ticks[ticks.length - 1]];
  if (
    start === undefined ||
    end === undefined ||
    !ticks.every(Number.isFinite) ||
    start === end ||
    start > low ||
    end < high
  )
    return { low, high, ticks: [low, high], cut };
  return { low: start, high: end, ticks, cut };
}

/**
 * Round values inside of an axis that need not begin or end with one.
 *
 * @param whole Of whole things there are no halves.
 * @example
 * ticksWithin({ low: 722, high: 944.5 }, 5, true); // [750, 800, 850, 900]
 */
export function ticksWithin(
  { low, high }: Pick<ValueScale, 'low' | 'high'>,
  intervals: number,
  whole: boolean,
): readonly number[] {
  const raw = niceStep((high - low) / intervals);
  const step = whole ? Math.max(1, raw) : raw;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // At the ends of what a number can hold there are no round steps.
  if (!Number.isFinite(step) || !(count <= 4 * intervals)) return [];
  return [...Array(Math.max(0, count)).keys()].map((index) => Number(((first + index) * step).toPrecision(12)));
}

/** Where a value stands on an axis: 0 at its low end, 1 at its high one. */
export function onScale({ low, high }: Pick<ValueScale, 'low' | 'high'>, value: number): number {
  const length = high - low;
  // By halves where the whole is more than a number can hold.
  return Number.isFinite(length) ? (value - low) / length : (value / 2 - low / 2) / (high / 2 - low / 2);
}
