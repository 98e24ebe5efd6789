import { addDays } from '../calendar/add-days.js';
import { reportingYear, yearInterval } from '../calendar/period.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { requireHanded } from '../model/wrong-call.js';
import { linearPaceOutlook } from './outlook-linear.js';
import type { OutlookModel, OutlookRefusal, OutlookResult } from './outlook-model.js';
import { boundsOf, neverTouches, type OutlookOptions } from './outlook-target.js';
import { trackOf, type Track } from './outlook-track.js';
import type { Reason, TargetProgress } from './plan-progress.js';

/** Why there is no day on which a target is reached. */
export type ReachRefusal =
  | Reason
  | OutlookRefusal
  /** The latest value has reached the bound. */
  | 'already-reached'
  /** The sum is already beyond its ceiling. */
  | 'ceiling-broken'
  /** The value stands still or goes the other way. */
  | 'never-at-this-pace'
  /** The value comes nearer, but not within a hundred years. */
  | 'beyond-a-century';

export type ReachDate =
  | { readonly answered: true; readonly date: IsoDate; readonly model: string }
  | { readonly answered: false; readonly reason: ReachRefusal };

/** Further out a date says nothing. A hundred years of 365.25 days. */
const horizonDays = 36_525;

type Look = (days: number) => OutlookResult;

/** The first day counted from the latest value on which the course has reached the bound, between two that are known. */
function firstDay(look: Look, before: number, by: number, reaches: Track['reaches']): number {
  let [early, late] = [before, by];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    const result = look(middle);
    if (result.answered && reaches(result.value)) late = middle;
    else early = middle;
  }
  return late;
}

/** A trend line can lie past the bound though the latest value does not, and be on its way back. */
function turnsBack(look: Look, furthest: number, reaches: Track['reaches']): boolean {
  const far = look(furthest);
  return far.answered && !reaches(far.value);
}

function search(look: Look, furthest: number, { end, reaches }: Track): number | ReachRefusal {
  let before = 0;
  let gapAtFirst: number | undefined;
  // In doubling steps, so that a fast course is not asked for a day on which it has no number any more.
  for (let days = 1; ; days = Math.min(days * 2, furthest)) {
    const result = look(days);
    if (!result.answered) return result.reason;
    if (reaches(result.value)) {
      if (days === 1 && turnsBack(look, furthest, reaches)) return 'never-at-this-pace';
      return firstDay(look, before, days, reaches);
    }
    const gap = Math.abs(end - result.value);
    gapAtFirst ??= gap;
    if (days >= furthest) return gap < gapAtFirst ? 'beyond-a-century' : 'never-at-this-pace';
    before = days;
  }
}

/**
 * The first day on which a target is reached when it goes on as the model says; along a straight line by default.
 *
 * Found by asking the model day for day after the latest value, so that it never disagrees with `outlook`: the day is not
 * after the due date exactly when the outlook on it has come as far as the bound. A target needs no due date for it. The day can lie before
 * the one looked from, when nothing newer is known. Of a range the end that is met first; for 左右 the figure itself, of a
 * ceiling on a sum the day it is broken.
 * What is asked for of a year is reached with the last day of that year.
 * Refuses when the latest value has reached the bound, when the value stands still or goes the other way, when a hundred
 * years are not enough, and wherever `outlook` refuses for another reason than the date.
 *
 * @throws RangeError when a given bound is not finite; TypeError when `progress` is not that of a target or `model` no model.
 * @source The inverse of the model's formula; for the straight line: latest + (figure − latest) ÷ pace a day, rounded up
 * to a whole day.
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023, 900 wanted: 93 ÷ (85 ÷ 1095) = 1198.06 days
 * reachDate(progress); // { answered: true, date: '2027-04-13', model: 'linear' }
 */
export function reachDate(
  progress: TargetProgress,
  model: OutlookModel = linearPaceOutlook,
  options: OutlookOptions = {},
): ReachDate {
  requireHanded('reachDate', 'target', progress);
  requireHanded('reachDate', 'model', model);
  const refuse = (reason: ReachRefusal): ReachDate => deepFreeze({ answered: false, reason });
  const track = trackOf(progress);
  if (typeof track === 'string') return refuse(track);
  const { points, start, latest, end, reaches } = track;
  if (progress.moves) return refuse('reference-moves');
  if (reaches(latest.value)) return refuse(progress.budget ? 'ceiling-broken' : 'already-reached');
  const bounds = boundsOf(progress, model, options);
  if (bounds && neverTouches(model, bounds, end)) return refuse('outside-bounds');
  const input = { points, ...(start && { start }), ...(bounds && { bounds }) };
  const furthest = Math.min(horizonDays, daysBetween(latest.at, '9999-12-31'));
  if (furthest < 1) return refuse('no-time');
  const look: Look = (days) => model.project({ ...input, due: addDays(latest.at, days) ?? latest.at });
  const days = search(look, furthest, track);
  const found = typeof days === 'number' ? addDays(latest.at, days) : undefined;
  const { kind, yearStart } = progress;
  // What a year brings is known when it is over.
  const date = found && kind === 'year-value' ? yearInterval(reportingYear(found, yearStart), yearStart).end : found;
  if (typeof days === 'string' || date === undefined) return refuse(typeof days === 'string' ? days : 'no-time');
  return deepFreeze({ answered: true, date, model: model.id });
}
