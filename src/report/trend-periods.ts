import { addDays } from '../calendar/add-days.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { periodFrequency, periodInterval, type Frequency, type PeriodCode } from '../calendar/period.js';

/** Longest first. A day has no next one that would have to be reported, so it is left out. */
const frequencies: readonly Frequency[] = ['year', 'half', 'quarter', 'month'];

/** Enough for a plan of twenty years by months; more would be no plan and no table. */
const mostRows = 240;

/** The period of a length that a day lies in. */
export function periodAround(day: IsoDate, frequency: Frequency): PeriodCode {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (frequency) {
    case 'year':
      return year;
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
export function periodsBetween(after: IsoDate, until: IsoDate, frequency: Frequency): PeriodCode[] {
  const codes: PeriodCode[] = [];
  for (let end = after; codes.length < mostRows;) {
    const next = addDays(end, 1);
    const code = next === undefined ? undefined : periodAround(next, frequency);
    const interval = code === undefined ? undefined : periodInterval(code);
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
 * @example
 * missingPeriods('2021-12-31', '2021', '2024', '2024-12-31'); // ['2022', '2023']
 */
export function missingPeriods(after: IsoDate, period: PeriodCode, next: PeriodCode, before: IsoDate): PeriodCode[] {
  const lengths = [period, next].map((code) => frequencies.indexOf(periodFrequency(code) ?? 'day'));
  const frequency = frequencies[Math.min(...lengths.map((length) => (length < 0 ? frequencies.length : length)))];
  const eve = addDays(before, -1);
  return frequency === undefined || eve === undefined ? [] : periodsBetween(after, eve, frequency);
}
