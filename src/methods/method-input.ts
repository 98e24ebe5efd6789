import { periodInterval, reportingYear, type YearStart } from '../calendar/period.js';
import { addDays } from '../calendar/add-days.js';
import { yearPosition } from '../calendar/years-between.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { requireHanded } from '../model/wrong-call.js';
import type { MethodInput, SeriesPoint } from '../progress/method.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import { comparable } from '../progress/series-break.js';

/** The year as methods write it: the last day of the year 2023 is 2023, half a year before it 2022.5. */
const yearOf = (day: IsoDate, yearStart?: YearStart): number => yearPosition(day, yearStart) - 1;

/** The last value of each reporting year. */
function yearly(history: readonly Reported[], yearStart?: YearStart): SeriesPoint[] {
  const last = new Map<number, Reported>();
  // A value that is only a bound (突破10万) is none the methods could take.
  for (const reported of history) if (!reported.qualifier) last.set(reportingYear(reported.at, yearStart), reported);
  return [...last.values()].map(({ at, value }) => ({ year: yearOf(at, yearStart), value }));
}

/** The value the series is counted from, in the quantity the target looks at. */
function basePoint({
  target: { of },
  indicator: { baseline },
  from,
  yearStart,
  form,
  done,
}: TargetProgress): SeriesPoint | undefined {
  // A count that starts anew each year, and a rate, have no value to start from.
  if (of.kind === 'growth' || (form === 'years' && of.kind === 'total')) return undefined;
  // What is counted from the first of January starts with the end of the year before.
  if (of.kind === 'total') return { year: yearOf(addDays(from, -1) ?? from, yearStart), value: 0 };
  const period = (of.kind === 'change' ? of.from : undefined) ?? baseline?.period;
  const end = period === undefined ? undefined : periodInterval(period, yearStart)?.end;
  if (end === undefined) return undefined;
  const year = yearOf(end, yearStart);
  if (of.kind === 'change') return { year, value: of.measure === 'index' ? 100 : 0 };
  if (done.answered) return { year, value: done.start };
  // A break of the series parts it from the values.
  if (done.reason === 'series-break') return undefined;
  // A share may be published in another unit than its baseline; only the default calculation knows.
  if (!baseline || baseline.qualifier !== undefined || of.kind === 'share') return undefined;
  return { year, value: baseline.value };
}

/**
 * Brings a target on a day into the form the published methods take: base value and yearly values of the quantity the
 * target looks at, its direction, the figure and year to be reached.
 *
 * A total counts from 0 at the end of the day before its first; a change from 0, or from 100 for an index; a level from its
 * exact baseline. Years are the plan's reporting years: 2023 is the one that starts in 2023. A baseline that is only a bound (突破1200) is left out, and so
 * is what stands before a break of the series. Of several values in a year the last counts; a
 * value within the year stands at a part of a year. A range is taken at the end that is met first. The methods know
 * “reached” only as at or beyond: the difference between 超过 and 不低于 is lost. A rising share of a whole has the
 * natural limit 100. Without a figure to reach or without a date there is no `target`.
 *
 * `undefined` where there is no series: an event, a place without a number, a statement without a direction, a
 * quantity the plan leaves open, a ceiling on a sum.
 *
 * @throws TypeError when it is given something else, such as the progress of an indicator, whose `main` is meant.
 * @example
 * // 新增10000件 since 2021, 1700 in 2021, 3650 by the end of 2022
 * methodInput(progress); // { series: [2020: 0, 2021: 1700, 2022: 3650], baseYear: 2020, target: 10000 in 2025, … }
 */
export function methodInput(progress: TargetProgress): MethodInput | undefined {
  requireHanded('methodInput', 'target', progress);
  const { target, direction, form, history, years, due, required, yearStart } = progress;
  const { kind } = target.of;
  // A sum cannot fall, so that its ceiling is none of their targets.
  if (progress.budget || direction === 'none' || form === 'event' || kind === 'occurrence' || kind === 'unstated')
    return undefined;
  const base = basePoint(progress);
  const known = yearly(comparable(years ? years.flatMap(({ reported }) => reported ?? []) : history), yearStart);
  const figure = required && (direction === 'rising' ? required.low : required.high);
  return {
    series: base ? [base, ...known.filter(({ year }) => year > base.year)] : known,
    direction: direction === 'rising' ? 'increase' : 'decrease',
    ...(base && { baseYear: base.year }),
    ...(figure !== undefined && due !== undefined && { target: { value: figure, year: yearOf(due, yearStart) } }),
    ...(kind === 'share' && direction === 'rising' && { naturalLimit: 100 }),
  };
}
