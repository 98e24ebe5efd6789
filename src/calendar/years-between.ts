import { epochDay, type IsoDate } from './iso-date.js';
import { calendarYearStart, reportingYear } from './period.js';

// A round of the calendar in the middle of it: every year has the length of one of these, and one before and after it.
const roundFrom = 2000;
const yearsInRound = 400;

/**
 * Where the end of a day stands among the years: 2024 at the end of the last day of 2023.
 *
 * @param yearStart Where years start; with the calendar unless told.
 * @example
 * yearPosition('2024-03-31', '--04-01'); // 2024: the end of the year that started in April 2023
 */
export function yearPosition(date: IsoDate, yearStart = calendarYearStart): number {
  const year = reportingYear(date, yearStart);
  const alike = roundFrom + (year % yearsInRound);
  const day = (of: number, rest: string): number => epochDay(of + rest) ?? 0;
  const first = day(alike, yearStart.slice(1));
  const own = day(alike + Number(date.slice(0, 4)) - year, date.slice(4));
  return year + (own - first + 1) / (day(alike + 1, yearStart.slice(1)) - first);
}

/**
 * Years from the end of one day to the end of another, so that year-end to year-end is a whole number.
 *
 * @param yearStart Where years start; with the calendar unless told.
 * @example
 * yearsBetween('2020-12-31', '2023-12-31'); // 3
 * yearsBetween('2021-03-31', '2024-03-31', '--04-01'); // 3
 */
export function yearsBetween(from: IsoDate, to: IsoDate, yearStart = calendarYearStart): number {
  return yearPosition(to, yearStart) - yearPosition(from, yearStart);
}
