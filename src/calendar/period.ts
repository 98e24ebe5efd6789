import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isIsoDate, type IsoDate } from './iso-date.js';

/**
 * A stretch of time a figure speaks of: `2023` (year), `2023-H1` (half), `2023-Q3` (quarter),
 * `2023-06` (month), `2023-06-30` (day), or two of these joined by a slash for a longer span
 * (`2016/2020`).
 */
export type PeriodCode = string;

/** The first and the last day of a period, both included. */
export interface Interval {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The lengths a single period can have. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day';

const periodPattern = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function months(year: string, first: number, last: number): Interval {
  // The 15th exists in every month and every time zone; only its month is looked at.
  const days = getDaysInMonth(new Date(Number(year), last - 1, 15));
  return { start: `${year}-${twoDigits(first)}-01`, end: `${year}-${twoDigits(last)}-${twoDigits(days)}` };
}

/**
 * How long a single period is, or `undefined` when the text is no single period.
 *
 * @example
 * periodFrequency('2023-Q3'); // 'quarter'
 */
export function periodFrequency(period: PeriodCode): Frequency | undefined {
  const match = periodPattern.exec(period);
  if (match) return match[2] ? 'half' : match[3] ? 'quarter' : match[4] ? 'month' : 'year';
  return isIsoDate(period) ? 'day' : undefined;
}

/**
 * The first and last day of a period, or `undefined` when the text is no period.
 *
 * @example
 * periodInterval('2024-02'); // { start: '2024-02-01', end: '2024-02-29' }
 * periodInterval('2016/2020'); // { start: '2016-01-01', end: '2020-12-31' }
 */
export function periodInterval(period: PeriodCode): Interval | undefined {
  const [first = '', second, ...more] = period.split('/', 3);
  if (second !== undefined) {
    const from = more.length === 0 && periodInterval(first);
    const to = periodInterval(second);
    return from && to && from.start <= to.end ? { start: from.start, end: to.end } : undefined;
  }
  if (isIsoDate(period)) return { start: period, end: period };
  const [, year, half, quarter, month] = periodPattern.exec(period) ?? [];
  if (!year) return undefined;
  if (half) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month) return months(year, Number(month), Number(month));
  return months(year, 1, 12);
}

/** The calendar year a period lies in, when it lies in one. */
export function periodYear(period: PeriodCode): number | undefined {
  const interval = periodInterval(period);
  if (!interval || interval.start.slice(0, 4) !== interval.end.slice(0, 4)) return undefined;
  return Number(interval.start.slice(0, 4));
}
