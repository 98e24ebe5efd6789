import type { Indicator, Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { isPercent } from '../model/unit.js';

/** Whether a quantity is worked out of what is published: what years bring, a change, a growth, a share of a whole. */
export function isWorkedOut({ of, when }: Target, { unit }: Pick<Indicator, 'unit'>): boolean {
  switch (of.kind) {
    case 'change':
    case 'growth':
    case 'year-value':
      return true;
    case 'share':
      // In per cent, its values are shares already.
      return !isPercent(unit);
    case 'total':
    case 'occurrence':
      // The mean of what years bring; one of sums that grow says nothing.
      return when.kind === 'mean-of';
    default:
      return false;
  }
}

/** Whether an indicator of the plan is worked out of two others. */
export const hasRatios = ({ indicators }: Plan): boolean =>
  indicators.some(({ derivedFrom }) => derivedFrom?.ratio !== undefined);

/**
 * Whether a plan has a target that few plans have: one whose figure is worked out, borrowed, or a mean; or an indicator
 * that is a ratio of others. A page loads the calculation of those for the plans that have them.
 */
export const hasRareKinds = (plan: Plan): boolean =>
  hasRatios(plan) ||
  plan.indicators.some((indicator) =>
    indicator.targets.some(
      (target) =>
        isWorkedOut(target, indicator) ||
        target.when.kind === 'mean-of' ||
        ('value' in target.bound && typeof target.bound.value === 'object'),
    ),
  );
