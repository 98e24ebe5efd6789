import { millisecondsInDay } from 'date-fns/constants';
import { epochDay, isIsoDate, type IsoDate } from './iso-date.js';

/**
 * The day a number of days after another; before it when the number is negative.
 *
 * `undefined` where the calendar of four-digit years ends, and when the text is no day or the number not whole.
 * @example
 * addDays('2023-12-31', 731); // '2025-12-31'
 * addDays('2021-01-01', -1); // '2020-12-31'
 */
export function addDays(date: IsoDate, days: number): IsoDate | undefined {
  const day = epochDay(date);
  // The largest day a clock of this language can name; beyond it there is no text to cut.
  if (day === undefined || !Number.isInteger(days) || Math.abs(day + days) > 1e8) return undefined;
  const text = new Date((day + days) * millisecondsInDay).toISOString().slice(0, 10);
  return isIsoDate(text) ? text : undefined;
}
