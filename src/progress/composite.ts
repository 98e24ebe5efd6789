import { deepFreeze } from '../model/deep-freeze.js';
import { exactSum } from '../model/exact-sum.js';
import { requireList } from '../model/wrong-call.js';
import { clean } from './quantity.js';

/** One thing that goes into a composite. Nothing known: `value` is absent. */
export interface CompositeEntry {
  readonly value?: number | undefined;
  /** Default 1. At least 0. */
  readonly weight?: number;
}

/** What whoever asks for a composite has to declare. */
export interface CompositePolicy {
  /**
   * What becomes of entries without a value: left out with their weight, counted as 0, or no composite at all.
   * There is no default: each of the three says something else of the same plan.
   */
  readonly missing: 'exclude' | 'zero' | 'refuse';
  /** Larger values count as this: 1, so that one target overfulfilled does not hide another that is not. */
  readonly cap?: number;
}

export type CompositeRefusal =
  /** Nothing is left to add up. */
  | 'no-values'
  /** An entry has no value, and the policy is to refuse. */
  | 'missing-value'
  /** All weights are zero. */
  | 'no-weight'
  /** A geometric mean has no meaning below zero. */
  | 'negative-value'
  /** The sum has no finite number. */
  | 'out-of-range';

export type CompositeResult =
  | {
      readonly answered: true;
      /** In the unit of the values. */
      readonly value: number;
      /** Entries whose value counts: of `worstOf` the worst ones. */
      readonly counted: number;
      /** Entries without a value, left out or counted as 0 by the policy. */
      readonly missing: number;
      /** Entries cut at the cap. */
      readonly capped: number;
    }
  | { readonly answered: false; readonly reason: CompositeRefusal };

/** A way of making one number of many. Used by nothing by default. */
export type Composite = (entries: readonly CompositeEntry[], policy: CompositePolicy) => CompositeResult;

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

const policies: readonly unknown[] = ['exclude', 'zero', 'refuse'] satisfies CompositePolicy['missing'][];

function check(entries: readonly CompositeEntry[], policy: CompositePolicy): void {
  requireList('a composite', 'entries', entries);
  if (!policies.includes(policy?.missing))
    throw new RangeError(`a composite requires missing: 'exclude', 'zero' or 'refuse'; received ${policy?.missing}`);
  if (policy.cap !== undefined && !Number.isFinite(policy.cap))
    throw new RangeError(`a composite requires a finite cap; received ${policy.cap}`);
  for (const { value, weight = 1 } of entries) {
    if (value !== undefined && !Number.isFinite(value))
      throw new RangeError(`a composite requires finite values; received ${value}`);
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`a composite requires finite weights of at least 0; received ${weight}`);
  }
}

/** The values a composite is made of, by the policy, and what the policy did to them. */
function composite(
  make: (values: readonly Weighted[]) => { value: number; counted: number } | CompositeRefusal,
): Composite {
  return (entries, policy) => {
    check(entries, policy);
    const refuse = (reason: CompositeRefusal): CompositeResult => deepFreeze({ answered: false, reason });
    const missing = entries.filter(({ value }) => value === undefined).length;
    if (missing > 0 && policy.missing === 'refuse') return refuse('missing-value');
    const { cap = Infinity } = policy;
    const standing = entries.filter(({ value }) => value !== undefined || policy.missing === 'zero');
    const values = standing.map(({ value = 0, weight = 1 }) => ({ value: Math.min(value, cap), weight }));
    if (values.length === 0) return refuse('no-values');
    const made = make(values);
    if (typeof made === 'string') return refuse(made);
    const capped = standing.filter(({ value = 0 }) => value > cap).length;
    if (!Number.isFinite(made.value)) return refuse('out-of-range');
    return deepFreeze({ answered: true, value: clean(made.value) + 0, counted: made.counted, missing, capped });
  };
}

const totalWeight = (values: readonly Weighted[]): number => exactSum(values.map(({ weight }) => weight));

/**
 * The weighted mean of some values.
 *
 * Formula: Σ weight × value ÷ Σ weight; with equal weights the plain mean. Unit of the values. Values and weights add
 * exactly; the result has twelve significant digits. Missing values by the declared policy; zero is a value; above the
 * cap counts as the cap. Refuses with nothing to add up, and when all weights are zero.
 *
 * @throws RangeError when the policy is not declared, or a value, a weight or the cap is no number it can be; TypeError when
 * the entries are no list.
 * @source 加权平均.
 * @example
 * weightedMean([{ value: 0.8, weight: 3 }, { value: 0.4 }], { missing: 'refuse' }).value; // 0.7
 * weightedMean([{ value: 1.5 }, { value: 0.5 }, {}], { missing: 'zero', cap: 1 }).value; // 0.5
 */
export const weightedMean: Composite = composite((values) => {
  const weight = totalWeight(values);
  if (!(weight > 0)) return 'no-weight';
  // Each product without its noise, so that the sum is the one of pencil and paper.
  const products = values.map((entry) => clean(entry.value * entry.weight));
  return { value: exactSum(products) / weight, counted: values.length };
});

/**
 * The weighted geometric mean of some values: nothing makes up for a value near zero.
 *
 * Formula: (Π value ^ weight) ^ (1 ÷ Σ weight), by logarithms. Unit of the values. One value of zero with any weight
 * makes it 0, and so does a missing one counted as zero. Refuses values below zero, with nothing to multiply, and when
 * all weights are zero.
 *
 * @throws RangeError as `weightedMean`.
 * @source 几何平均, as in the Human Development Index since 2010 (UNDP, technical note 1).
 * @example
 * geometricMean([{ value: 0.9 }, { value: 0.4 }], { missing: 'exclude' }).value; // 0.6
 */
export const geometricMean: Composite = composite((values) => {
  const weight = totalWeight(values);
  if (!(weight > 0)) return 'no-weight';
  if (values.some(({ value }) => value < 0)) return 'negative-value';
  const counted = values.length;
  const heavy = values.filter((entry) => entry.weight > 0);
  if (heavy.some(({ value }) => value === 0)) return { value: 0, counted };
  let logarithms = 0;
  for (const entry of heavy) logarithms += entry.weight * Math.log(entry.value);
  return { value: Math.exp(logarithms / weight), counted };
});

/**
 * The plain mean of the worst values: what is far behind is not hidden by what is ahead.
 *
 * Formula: mean of the `count` smallest values; of all where there are fewer. Unit of the values. An entry of weight 0
 * is left out, other weights do not count.
 *
 * @throws RangeError when `count` is no whole number of at least 1; otherwise as `weightedMean`.
 * @source SDG Index: the colour of a goal is that of the mean of its two worst indicators.
 * @example
 * worstOf(2)([{ value: 0.9 }, { value: 0.2 }, { value: 0.5 }], { missing: 'exclude' }).value; // 0.35
 */
export function worstOf(count: number): Composite {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`worstOf requires a whole number of at least 1; received ${count}`);
  return composite((values) => {
    const heavy = values.filter(({ weight }) => weight > 0);
    if (heavy.length === 0) return 'no-weight';
    const worst = heavy.map(({ value }) => value).sort((a, b) => a - b);
    const counted = worst.slice(0, count);
    return { value: exactSum(counted) / counted.length, counted: counted.length };
  });
}
