import { isIsoDate } from './iso-date.js';
import { periodInterval, type PeriodCode } from './period.js';

/*
 * A plan, its figures and what was published about them lie between these years. The calendar goes further, but 9025 is
 * 2025 with a slip of the finger, and a page that made something for each month until then would stand still.
 */
export const firstYear = 1800;
export const lastYear = 2200;

const isInYears = (day: string): boolean => Number(day.slice(0, 4)) >= firstYear && Number(day.slice(0, 4)) <= lastYear;

/**
 * True for a day a plan can speak of.
 *
 * @example
 * isPlausibleDay('2025-12-31'); // true
 * isPlausibleDay('9025-12-31'); // false
 */
export const isPlausibleDay = (text: string): boolean => isIsoDate(text) && isInYears(text);

/**
 * True for a period or span a plan can speak of.
 *
 * @example
 * isPlausiblePeriod('2023-Q3'); // true
 * isPlausiblePeriod('2016/9020'); // false
 */
export function isPlausiblePeriod(code: PeriodCode): boolean {
  const interval = periodInterval(code);
  return interval !== undefined && isInYears(interval.start) && isInYears(interval.end);
}

const written = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

/**
 * The day somebody meant who did not write it as `YYYY-MM-DD`: with other marks, without leading zeros, in full width.
 * Only where the year stands first, so that day and month cannot be taken for each other.
 *
 * @example
 * dayMeant('2024/6/30'); // '2024-06-30'
 * dayMeant('２０２４年6月30日'); // '2024-06-30'
 * dayMeant('30.6.2024'); // undefined
 */
export function dayMeant(text: string): string | undefined {
  const [, year, month = '', day = ''] = written.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== undefined && isPlausibleDay(meant) ? meant : undefined;
}
