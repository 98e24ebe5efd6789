import type { IsoDate } from './iso-date.js';
import { reportingYear, type YearStart } from './period.js';

/**
 * Whether a day is the last of its year, the calendar's or a reporting one.
 *
 * @example
 * isYearEnd('2024-03-31', '--04-01'); // true
 */
export function isYearEnd(day: IsoDate, yearStart?: YearStart): boolean {
  // Midnight UTC, so no time zone moves it. Not by the year's interval: a table would carry all periods for this.
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return reportingYear(next, yearStart) !== reportingYear(day, yearStart);
}
