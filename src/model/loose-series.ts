import type { FieldsOf, Loose } from './loose.js';
import type { Observation } from './observation.js';
import type { Indicator, Plan } from './plan.js';
import type { Path } from './problem-log.js';
import type { Bound, Target, TargetOf } from './target.js';

/*
 * An indicator of a file that may be wrong, as what looks for doubts sees it.
 */

/** An indicator with the figures of the whole of it, and where they stand; what a plan holds beside them has no place. */
export interface Series {
  readonly indicator: Loose<Indicator>;
  readonly plan: Loose<Plan>;
  /** Ids of all indicators whose figures others rest on. */
  readonly lent: ReadonlySet<string | undefined>;
  readonly figures: readonly { readonly observation: Loose<Observation>; readonly path: Path | undefined }[];
}

export const ofTarget = ({ of = {} }: Loose<Target>): FieldsOf<Loose<TargetOf>> => of;
export const boundOf = ({ bound = {} }: Loose<Target>): FieldsOf<Loose<Bound>> => bound;

export const targetsOf = ({ targets = [] }: Loose<Indicator>): readonly Loose<Target>[] =>
  targets.includes(undefined)
    ? targets.filter((target) => target !== undefined)
    : (targets as readonly Loose<Target>[]);

/** Whether a target speaks of a rate in per cent: a growth, or a change relative to its base. */
export const isRate = (target: Loose<Target>): boolean =>
  ofTarget(target).kind === 'growth' || (ofTarget(target).kind === 'change' && ofTarget(target).measure === 'percent');

/** The figures of targets that have one: the value, or both ends of a range. */
export const numbersOf = (target: Loose<Target>): number[] =>
  [boundOf(target).value, boundOf(target).low, boundOf(target).high].filter((value) => typeof value === 'number');
