import { parseISO } from 'date-fns/parseISO';
import { millisecondsInDay } from 'date-fns/constants';

/** A calendar day, `YYYY-MM-DD`. Always a string: a `Date` would carry a time zone into the data. */
export type IsoDate = string;

const isoDatePattern = /^\d{4}-\d{2}-\d{2}$/;

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
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  if (!isoDatePattern.test(date)) return undefined;
  const time = parseISO(`${date}T00:00:00Z`).getTime();
  if (Number.isNaN(time)) return undefined;
  if (knownDays.size >= knownDaysLimit) knownDays.clear();
  const day = time / millisecondsInDay;
  knownDays.set(date, day);
  return day;
}

/** True when the text is a real day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return epochDay(text) !== undefined;
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (epochDay(to) ?? NaN) - (epochDay(from) ?? NaN);
}
