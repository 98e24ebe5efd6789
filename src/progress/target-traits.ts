import type { Bound, Target, TargetOf, When } from '../model/target.js';
import type { Reason, TargetForm, TargetGroup } from './plan-progress.js';
import { requireObject } from '../model/wrong-call.js';

/** What follows from a target's axes alone, before any figure is known. */
export interface TargetTraits {
  readonly group: TargetGroup;
  readonly form: TargetForm;
  /** Which way the quantity is to go; `either` when the start decides (a range, an exact value). */
  readonly direction: 'rising' | 'falling' | 'either' | 'none';
  /** True where the question makes sense, else the reason why it does not. */
  readonly asks: { readonly done: true | Reason; readonly schedule: true | Reason };
  /** The verdict falls only on the due date: what is true earlier says nothing yet. */
  readonly judgedWhenDue: boolean;
  /**
   * A ceiling on a sum (控制在…以内). A sum never falls: broken it stays broken, and kept it is only on its last day.
   * Until then it is a budget, and the share used of it is held against the time gone.
   */
  readonly budget?: true;
}

const directions: Record<Bound['kind'], TargetTraits['direction']> = {
  'at-least': 'rising',
  'more-than': 'rising',
  'at-most': 'falling',
  'less-than': 'falling',
  between: 'either',
  about: 'either',
  equal: 'either',
  up: 'rising',
  down: 'falling',
  hold: 'none',
  none: 'none',
};

const judgedByYear: Record<When['kind'], boolean> = {
  by: false,
  'each-year': true,
  'every-year': true,
  'mean-of': false,
  open: false,
};

/** Why a quantity does not move along a line of time, or `true` when it does. */
const movesWithTime: Record<TargetOf['kind'], true | Reason> = {
  level: true,
  'year-value': true,
  total: true,
  change: true,
  growth: 'single-year',
  share: true,
  rank: 'rank',
  trend: 'direction-without-number',
  // What happens once alone is told apart before this is asked.
  occurrence: true,
  unstated: 'measure-unstated',
};

/**
 * 全覆盖 of a whole whose size nobody has stated: covered or not, like something established. Where the plan prints the
 * figure (覆盖率达到100%), it is one.
 */
const isFullCoverage = ({ of, bound, words }: Target): boolean =>
  of.kind === 'share' &&
  of.whole === undefined &&
  'value' in bound &&
  bound.value === 100 &&
  !/100|１００|百分之?百/.test(words);

function groupOf(target: Target): TargetGroup {
  const { of, bound, when } = target;
  if (bound.kind === 'none')
    return of.kind === 'rank' ? 'rank' : of.kind === 'occurrence' ? 'exploration' : 'direction';
  if (isDoneOrNot(target) || isFullCoverage(target)) return judgedByYear[when.kind] ? 'quantified' : 'establishment';
  return bound.kind === 'up' || bound.kind === 'down' || bound.kind === 'hold' ? 'direction' : 'quantified';
}

const wordsOnly: { [Group in TargetGroup]?: Reason } = {
  direction: 'direction-without-number',
  rank: 'rank-without-number',
  exploration: 'exploratory',
};

/** Whether a figure is not to be passed from below. */
const isCeiling = (bound: Bound): boolean =>
  bound.kind === 'at-most' || bound.kind === 'less-than' || (bound.kind === 'equal' && bound.value === 0);

/** A thing that has happened or has not; what is to happen so many times, or no more than that, is counted. */
export const isDoneOrNot = ({ of, bound }: Pick<Target, 'of' | 'bound'>): boolean =>
  of.kind === 'occurrence' &&
  !isCeiling(bound) &&
  !('value' in bound && typeof bound.value === 'number' && bound.value > 1);

/** One thing counted from zero cannot be half done. */
function isSingleEvent({ of, bound }: Target): boolean {
  return isDoneOrNot({ of, bound }) || (of.kind === 'total' && bound.kind === 'at-least' && bound.value === 1);
}

/** Whether a sum is not to go beyond a figure: what adds up, or how often something happens. */
export const isCeilingOfSum = ({ of, bound }: Target): boolean =>
  (of.kind === 'total' || of.kind === 'occurrence') && isCeiling(bound);

/** Whether what one year brings is not to go beyond a figure: a part of the year that does breaks it for the whole. */
export const isCeilingOfYear = ({ of, bound }: Target): boolean =>
  of.kind === 'year-value' && (bound.kind === 'at-most' || bound.kind === 'less-than');

/**
 * The one table that says which questions a target's axes allow. Nothing else asks what kind a target is.
 *
 * @example
 * // 新增1个: one thing, by a date
 * targetTraits(park).asks.schedule; // 'single-event'
 */
export function targetTraits(target: Target): TargetTraits {
  requireObject('targetTraits', 'a target', target);
  const { of, when, bound } = target;
  const group = groupOf(target);
  // Growth of a year is asked of every year, unless a day names the one that is meant.
  const isOfDay = when.kind === 'by' && when.date !== undefined;
  const isYearly = of.kind === 'growth' && of.span === 'per-year' && !isOfDay && when.kind !== 'mean-of';
  const byYear = judgedByYear[when.kind] || isYearly;
  const isAverage = when.kind === 'mean-of' || (of.kind === 'growth' && of.span === 'average-annual');
  const silent = wordsOnly[group];
  const single = isSingleEvent(target);
  const done: true | Reason =
    silent ??
    (byYear ? 'judged-by-year' : isAverage ? 'mean-of-window' : single ? 'single-event' : movesWithTime[of.kind]);
  return {
    group,
    form: silent ? 'words' : byYear ? 'years' : single ? 'event' : 'track',
    // A smaller number is a higher place, whatever the bound.
    direction: of.kind === 'rank' && directions[bound.kind] === 'either' ? 'falling' : directions[bound.kind],
    asks: { done, schedule: done === true && when.kind === 'open' ? 'no-date' : done },
    judgedWhenDue: when.kind === 'mean-of' || of.kind === 'growth',
    ...(done === true && isCeilingOfSum(target) && { budget: true }),
  };
}
