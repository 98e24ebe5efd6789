import { daysBetween } from '../calendar/iso-date.js';
import type { YearStart } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { exactSum } from '../model/exact-sum.js';
import { requireHanded } from '../model/wrong-call.js';
import type { OutlookPoint } from './outlook-model.js';
import { trackOf } from './outlook-track.js';
import type { Reason, TargetProgress } from './plan-progress.js';
import { clean } from './quantity.js';

/** How fast a value goes, or has to go, from one day to another. */
export interface Pace {
  readonly from: OutlookPoint;
  readonly to: OutlookPoint;
  /** `to.value − from.value`, in the unit of the quantity; negative for a fall. */
  readonly change: number;
  /** Days between the two. */
  readonly days: number;
  /** Change a year, in the unit of the quantity. Year-end to year-end (of reporting years) is one year, leap year or not. */
  readonly perYear: number;
  /** Compound growth a year, a share without unit: 0.05 is 5 % a year. Absent unless both values are above zero. */
  readonly growthPerYear?: number;
}

/** A pace that is still to be walked. */
export interface RequiredPace extends Pace {
  /** The bound is met only beyond its figure (超过, 低于): the pace has to be more than this. */
  readonly exceed: boolean;
}

/** Why there is no pace: a reason of the target, one value alone, or nothing left to do. */
export type PaceRefusal = Reason | 'too-few-points' | 'already-reached' | 'ceiling-broken' | 'out-of-range';

/** A pace, or why there is none. */
export type PaceAnswer<Result> =
  | ({ readonly answered: true } & Result)
  | {
      readonly answered: false;
      readonly reason: PaceRefusal;
    };

const refuse = (reason: PaceRefusal): { readonly answered: false; readonly reason: PaceRefusal } =>
  deepFreeze({ answered: false, reason });

function paceBetween(from: OutlookPoint, to: OutlookPoint, yearStart?: YearStart): Pace | undefined {
  const years = yearsBetween(from.at, to.at, yearStart);
  const change = exactSum([to.value, -from.value]) + 0;
  const perYear = clean(change / years);
  const growth = from.value > 0 && to.value > 0 ? clean((to.value / from.value) ** (1 / years) - 1) : NaN;
  if (!Number.isFinite(perYear)) return undefined;
  const days = daysBetween(from.at, to.at);
  return { from, to, change, days, perYear, ...(Number.isFinite(growth) && { growthPerYear: growth }) };
}

/**
 * How fast a target's value has gone so far.
 *
 * Formula: (latest − first) ÷ years between, and (latest ÷ first) ^ (1 ÷ years) − 1. First is the start of the way on
 * the day before the target's first day, or the oldest known value where there is no start. Units: see `Pace`.
 * A fall is negative, no change is 0. Refuses with one value alone (`too-few-points`), and where the target does not
 * move with time, nothing is known or its figure is not known.
 *
 * @throws TypeError when `progress` is not that of a target.
 * @source 年均; the growth rate is the CAGR of the published methods.
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023
 * paceSoFar(progress); // { answered: true, change: 85, days: 1095, perYear: 85 / 3, growthPerYear: 0.0377…, … }
 */
export function paceSoFar(progress: TargetProgress): PaceAnswer<Pace> {
  requireHanded('paceSoFar', 'target', progress);
  const track = trackOf(progress);
  if (typeof track === 'string') return refuse(track);
  const { points, start, latest } = track;
  const first = start ?? points[0];
  if (!first || first.at >= latest.at) return refuse('too-few-points');
  const pace = paceBetween(first, latest, progress.yearStart);
  return pace ? deepFreeze({ answered: true, ...pace }) : refuse('out-of-range');
}

/** Why no pace is required of a value that has come to the figure: it is there, or past what binds on both sides. */
function refusalAt({ budget }: TargetProgress, met: boolean | undefined): PaceRefusal {
  if (budget) return 'ceiling-broken';
  return met ? 'already-reached' : met === undefined ? 'tolerance-unstated' : 'beyond-range';
}

/**
 * How fast a target's value has to go from now on: from the latest value to the bound by the due date.
 *
 * Formula: (figure − latest) ÷ years between the latest value and the due date, and (figure ÷ latest) ^ (1 ÷ years) − 1.
 * Of a range the end that is met first; of a ceiling on a sum it is what may still be added. Units: see `Pace`. Refuses when the latest value has reached the bound
 * (`already-reached`: to hold is all that is left), when the due date has come or its value is known (`closed`), without
 * a date, and where the target does not move with time, nothing is known or its figure is not known.
 *
 * @throws TypeError when `progress` is not that of a target.
 * @source 年均需增长; the same arithmetic as `paceSoFar`, so that the two can be held side by side.
 * @example
 * // 807 at the end of 2023, at least 900 by the end of 2025
 * requiredPace(progress); // { answered: true, change: 93, days: 731, perYear: 46.5, growthPerYear: 0.0560…, … }
 */
export function requiredPace(progress: TargetProgress): PaceAnswer<RequiredPace> {
  requireHanded('requiredPace', 'target', progress);
  const track = trackOf(progress);
  const { due, asOf, target } = progress;
  // A value known only by a bound can be enough.
  if (track === 'value-is-bound' && progress.status === 'met') return refuse('already-reached');
  if (typeof track === 'string') return refuse(track);
  const { latest, end, reaches, meets } = track;
  if (progress.moves) return refuse('reference-moves');
  // What a year has brought beyond its ceiling cannot be taken back in it.
  if (progress.kind === 'year-value' && progress.status === 'not-met' && due !== undefined && asOf < due)
    return refuse('ceiling-broken');
  if (!progress.schedule.answered && progress.schedule.reason === 'beyond-range') return refuse('beyond-range');
  if (reaches(latest.value)) return refuse(refusalAt(progress, meets(latest.value)));
  if (due === undefined) return refuse('no-date');
  // No value known on a day is younger than the day.
  if (asOf >= due) return refuse('closed');
  const pace = paceBetween(latest, { at: due, value: end }, progress.yearStart);
  const exceed = target.bound.kind === 'more-than' || target.bound.kind === 'less-than';
  return pace ? deepFreeze({ answered: true, ...pace, exceed }) : refuse('out-of-range');
}
