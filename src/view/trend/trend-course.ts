import type { IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, reportingYear, yearInterval, type YearStart } from '../../calendar/period.js';
import type { Reported, TargetProgress } from '../../progress/plan-progress.js';
import { missingPeriods } from './trend-periods.js';

/** The last day of the axis: the due date, else the end of the plan's year that is known or looked from. */
export function lastDay({ due, asOf, reported, yearStart }: TargetProgress): IsoDate {
  const day = reported && reported.at > asOf ? reported.at : asOf;
  return due ?? yearInterval(reportingYear(day, yearStart), yearStart).end;
}

/** The first day of the axis: the way's first, or that of the year of an older value that is shown before it. */
export function firstDay({ from, history, yearStart }: TargetProgress): IsoDate {
  const oldest = history[0]?.at ?? from;
  return oldest < from ? yearInterval(reportingYear(oldest, yearStart), yearStart).start : from;
}

/** Whether a target can be drawn over time: numbers that stand for themselves, on days that follow each other. */
export function isCourse(progress: TargetProgress): boolean {
  const { target, form, history, required, from } = progress;
  if (form === 'event' || target.of.kind === 'occurrence' || lastDay(progress) < from) return false;
  // A duty of each year is not a sum over the years.
  if (form === 'years' && target.of.kind === 'total') return false;
  return history.length > 0 || (form !== 'words' && required !== undefined);
}

/** The value the way begins with, as far as it is known. */
export function startOf({
  done,
  target,
  indicator: { baseline },
}: TargetProgress): { readonly value: number; readonly exact: boolean } | undefined {
  // The start of a way that a break parts from the latest value is as exact as before.
  if ((done.answered || done.reason === 'series-break') && done.start !== undefined)
    return { value: done.start, exact: true };
  return baseline && target.of.kind === 'level'
    ? { value: baseline.value, exact: baseline.qualifier === undefined }
    : undefined;
}

/** A break in the series, or a rate published ready-made beside values a rate is made from: two ways of counting. */
export const countsAnew = (before: Reported, after: Reported): boolean =>
  after.observation.break === true || (before.observation.counts === 'rate') !== (after.observation.counts === 'rate');

/** Whether the line leads from one value to the next: counted alike, and no period between them without a figure. */
export const isJoined = (before: Reported, after: Reported, yearStart: YearStart | undefined): boolean =>
  !countsAnew(before, after) &&
  missingPeriods(before.at, before.period, after.period, after.at, yearStart).length === 0;

/** The start belongs to the line where it is a known value of the day before the first period. */
export function startsLine(progress: TargetProgress, day: IsoDate): boolean {
  const { done, history, indicator, target, yearStart } = progress;
  const first = history[0];
  if (!(done.answered || done.reason === 'series-break') || !first || first.observation.break) return false;
  const { baseline } = indicator;
  const known = target.of.kind === 'total' || (baseline && periodInterval(baseline.period, yearStart)?.end === day);
  return known === true && missingPeriods(day, first.period, first.period, first.at, yearStart).length === 0;
}
