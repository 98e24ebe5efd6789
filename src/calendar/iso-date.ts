import { millisecondsInDay } from 'date-fns/constants';

/** A calendar day, `YYYY-MM-DD`, from 0001 to 9999. Always a string: a `Date` would carry a time zone into the data. */
export type IsoDate = string;

const isoDatePattern = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/;

// The calendar repeats itself after so many days. Years that are read in the next round are never taken for 19….
const yearsInRound = 400;
const daysInRound = 146_097;

// A plan names few distinct days but they are asked for in every calculation; parsing each once
// is what keeps a million evaluations near the cost of plain arithmetic. The limit bounds memory
// when a long-running server meets many plans.
const knownDays = new Map<IsoDate, number>();
const knownDaysLimit = 20_000;

/**
 * Days from 1970-01-01 to the day, or `undefined` when the text is no day of the calendar.
 *
 * The day is read as midnight UTC, so neither the machine's time zone nor its daylight saving
 * can move it.
 *
 * @example
 * epochDay('1970-01-02'); // 1
 * epochDay('2021-02-30'); // undefined
 */
export function epochDay(date: IsoDate): number | undefined {
  return knownDays.get(date) ?? readDay(date);
}

// Apart from the look-up, so that an engine can put the look-up itself wherever a day is asked for.
function readDay(date: IsoDate): number | undefined {
  const [, year, month, dayOfMonth] = (isoDatePattern.exec(date) ?? []).map(Number);
  if (!year || !month || !dayOfMonth) return undefined;
  if (dayOfMonth > daysInMonth(year, month)) return undefined;
  if (knownDays.size >= knownDaysLimit) knownDays.clear();
  const day = Date.UTC(year + yearsInRound, month - 1, dayOfMonth) / millisecondsInDay - daysInRound;
  knownDays.set(date, day);
  return day;
}

/**
 * How many days a month has, counted from 1.
 *
 * @example
 * daysInMonth(2024, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Four digits, as days and periods write a year. */
export const yearText = (year: number): string => String(year).padStart(4, '0');

/** True when the text is a real day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return epochDay(text) !== undefined;
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (epochDay(to) ?? NaN) - (epochDay(from) ?? NaN);
}
