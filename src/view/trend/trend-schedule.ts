import { addDays } from '../../calendar/add-days.js';
import { elapsedShare } from '../../calendar/elapsed-share.js';
import { daysBetween, yearText, type IsoDate } from '../../calendar/iso-date.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { expectedShare } from '../../progress/schedule.js';

/** A value on a day. */
export interface ValueOnDay {
  readonly at: IsoDate;
  readonly value: number;
}

/** Enough straight pieces for a curve to look like one. */
const curvePieces = 24;

/** What the plan wants on the way, by day. */
export function milestonesOf({ target: { when }, from, due = '' }: TargetProgress): readonly ValueOnDay[] {
  const declared = when.kind === 'by' ? (when.milestones ?? []) : [];
  return declared
    .filter(({ date }) => date >= from && date < due)
    .map(({ date, value }) => ({ at: date, value }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The value due on a day, as the schedule of this result counts it; `undefined` where that question has no answer.
 *
 * Formula: start + (target − start) × share due, on the path the result names.
 *
 * @example
 * // 9000 from 0 over 1826 days, by the end of day 1095
 * dueOn(progress)?.('2023-12-31'); // 5397.04…
 */
export function dueOn(progress: TargetProgress): ((at: IsoDate) => number) | undefined {
  const { done, schedule, required, from, due, direction } = progress;
  if (!done.answered || !schedule.answered || !required || due === undefined) return undefined;
  const days = { start: from, end: due };
  const end = direction === 'falling' ? required.high : required.low;
  const { elapsedBy: by, path } = schedule;
  const declared = path === 'declared' ? milestonesOf(progress) : [];
  const milestones = declared.map(({ at, value }) => ({ date: at, value }));
  const share = (at: IsoDate): number =>
    typeof path === 'object'
      ? elapsedShare(days, at, by) ** path.exponent
      : expectedShare(days, at, milestones, done.start, end, by);
  return (at) => done.start + (end - done.start) * share(at);
}

/** How much of the way a value is, and how much of it is due on a day; no unit. Absent where no way is known. */
export interface Shares {
  readonly done: (value: number) => number;
  readonly due: ((at: IsoDate) => number) | undefined;
}

/**
 * The shares of a target's values, as the verdict counts its latest one.
 *
 * @example
 * // from 722 to 900
 * sharesOf(progress)?.done(807); // 0.477…
 */
export function sharesOf(progress: TargetProgress): Shares | undefined {
  const { done, required, direction } = progress;
  if (!done.answered || !required) return undefined;
  const end = direction === 'falling' ? required.high : required.low;
  const share = (value: number): number => (value - done.start) / (end - done.start);
  const wanted = dueOn(progress);
  return { done: share, due: wanted && ((at) => share(wanted(at))) };
}

/** The days a year, two years, … from a first day are over on, up to a last one: elapsed time counts from that day. */
function lastDaysOfYears(from: IsoDate, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  const begins = from.endsWith('-01-01');
  const last = Number(until.slice(0, 4)) + (begins ? 1 : 0);
  for (let year = Number(from.slice(0, 4)) + 1; year <= last; year += 1) {
    const text = yearText(year);
    const day = begins
      ? `${yearText(year - 1)}-12-31`
      : // From the 29th of February, a year without one is over on the 28th.
        (addDays(text + from.slice(4), -1) ?? `${text}-02-28`);
    if (day <= until) days.push(day);
  }
  return days;
}

/** The corners of the way due, from the day before the first to the due date; empty where there is none. */
export function scheduleCorners(progress: TargetProgress): readonly ValueOnDay[] {
  const { from, due, schedule } = progress;
  const value = dueOn(progress);
  const start = addDays(from, -1);
  if (!value || !schedule.answered || due === undefined || start === undefined) return [];
  const days = new Set<IsoDate>([start, ...milestonesOf(progress).map(({ at }) => at), due]);
  if (schedule.elapsedBy === 'years') {
    // A year counts when it is over: a stair, whose steps need both of their edges.
    for (const day of lastDaysOfYears(from, due)) days.add(addDays(day, -1) ?? day).add(day);
  } else if (typeof schedule.path === 'object') {
    const length = daysBetween(start, due);
    for (let piece = 1; piece < curvePieces; piece += 1) {
      days.add(addDays(start, Math.round((piece * length) / curvePieces)) ?? due);
    }
  }
  return [...days].sort().map((at) => ({ at, value: value(at) }));
}
