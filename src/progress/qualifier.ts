import type { Observation } from '../model/observation.js';

/** By what a figure is known, where it is no exact one. */
export type Qualifier = Observation['qualifier'];

const strict: readonly Qualifier[] = ['more-than', 'less-than'];
const lower: readonly Qualifier[] = ['more-than', 'at-least'];

/** How a sum is bounded when its parts are: more than one part is more than the sum. Bounds of two sides leave none. */
export function boundOfSum(one: Qualifier, other: Qualifier): Qualifier {
  if (!one || !other) return one ?? other;
  if (one === 'about' || other === 'about' || lower.includes(one) !== lower.includes(other)) return 'about';
  return strict.includes(one) ? one : other;
}

/** The same of many parts, and of whatever grows with each of them: a mean, rates compounded. */
export function boundOfAll(parts: readonly { readonly qualifier?: Qualifier }[]): Qualifier {
  let bound: Qualifier;
  for (const { qualifier } of parts) bound = boundOfSum(bound, qualifier);
  return bound;
}

/** The bound of what shrinks as a bounded figure grows: a ratio by what it is divided by. */
export const turnedBound: { readonly [Name in NonNullable<Qualifier>]: NonNullable<Qualifier> } = {
  'more-than': 'less-than',
  'at-least': 'at-most',
  'less-than': 'more-than',
  'at-most': 'at-least',
  about: 'about',
};
