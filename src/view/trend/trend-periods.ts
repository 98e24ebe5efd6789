import { addDays } from '../../calendar/add-days.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import {
  periodFrequency,
  periodInterval,
  reportingYear,
  yearCode,
  type Frequency,
  type PeriodCode,
  type YearStart,
} from '../../calendar/period.js';

/** Longest first. A day has no next one that would have to be reported, so it is left out. */
const frequencies: readonly Frequency[] = ['year', 'half', 'quarter', 'month'];

/** True of `2023-A1`, which counts from where the plan's years start; not of `2023`, which is the calendar's. */
const isReporting = (code: PeriodCode): boolean => /[A-Z]/.test(code);

/** Enough for a plan of twenty years by months; more would be no plan and no table. */
const mostRows = 240;

/**
 * The period of a length that a day lies in.
 *
 * @param yearStart Where years, halves and quarters start; with the calendar unless told. Months are the calendar's.
 * @example
 * periodAround('2024-02-29', 'quarter'); // '2024-Q1'
 * periodAround('2024-02-29', 'quarter', '--04-01'); // '2023-Q4'
 */
export function periodAround(day: IsoDate, frequency: Frequency, yearStart?: YearStart): PeriodCode {
  const year = reportingYear(day, yearStart);
  // From 1; reporting years start with the first of a month.
  const month = ((Number(day.slice(5, 7)) - Number(yearStart?.slice(2, 4) ?? 1) + 12) % 12) + 1;
  switch (frequency) {
    case 'year':
      return yearCode(year, yearStart);
    case 'half':
      return `${year}-H${month > 6 ? 2 : 1}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
  }
}

/** Periods of a length after a day that end by another, oldest first. */
export function periodsBetween(
  after: IsoDate,
  until: IsoDate,
  frequency: Frequency,
  yearStart?: YearStart,
): PeriodCode[] {
  const codes: PeriodCode[] = [];
  for (let end = after; codes.length < mostRows;) {
    const next = addDays(end, 1);
    const code = next === undefined ? undefined : periodAround(next, frequency, yearStart);
    const interval = code === undefined ? undefined : periodInterval(code, yearStart);
    if (code === undefined || !interval || interval.end > until) break;
    codes.push(code);
    ({ end } = interval);
  }
  return codes;
}

/**
 * The periods that lie between two known values and are not reported: as long as the longer period of the two. Between
 * days and spans none can be said to be missing.
 *
 * @param after The day the first value speaks of, with the period it was published for.
 * @param before The day and period of the next one.
 * @param yearStart Where reporting years start. Figures published for years of the calendar lack years of the calendar.
 * @example
 * missingPeriods('2021-12-31', '2021', '2024', '2024-12-31'); // ['2022', '2023']
 * missingPeriods('2022-03-31', '2021-A1', '2023-A1', '2024-03-31', '--04-01'); // ['2022-A1']
 */
export function missingPeriods(
  after: IsoDate,
  period: PeriodCode,
  next: PeriodCode,
  before: IsoDate,
  yearStart?: YearStart,
): PeriodCode[] {
  const frequency = frequencies.find((length) => [period, next].some((code) => periodFrequency(code) === length));
  const eve = addDays(before, -1);
  if (frequency === undefined || eve === undefined) return [];
  const ofCalendar = [period, next].some((code) => periodFrequency(code) === frequency && !isReporting(code));
  return periodsBetween(after, eve, frequency, ofCalendar ? undefined : yearStart);
}
