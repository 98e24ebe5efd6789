import { daysBetween, daysInMonth, epochDay, type IsoDate } from './iso-date.js';
import type { Interval } from './period.js';

function dayOrThrow(date: IsoDate, name: string): number {
  const day = epochDay(date);
  if (day === undefined) throw new RangeError(`elapsedShare requires a calendar day as ${name}; received "${date}"`);
  return day;
}

/**
 * How elapsed time is counted: every `days`, or only `months` or `years` that are over (时间过半 by months: 30 of 60).
 * Offices differ; a result says which was used.
 */
export type ElapsedBy = 'days' | 'months' | 'years';

const units: readonly unknown[] = ['days', 'months', 'years'] satisfies ElapsedBy[];

const monthsAYear = 12;

/** Whole months from the beginning of one day to the end of another. */
function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * monthsAYear + toMonth - fromMonth;
  // The end of a month is the beginning of the next one's first day.
  return toDay === daysInMonth(toYear, toMonth)
    ? months + (fromDay > 1 ? 0 : 1)
    : months - (toDay + 1 < fromDay ? 1 : 0);
}

/**
 * Units gone from the beginning of a day to the end of another: days, or the months or years that are over.
 *
 * @example
 * unitsGone('2021-01-01', '2023-06-30', 'months'); // 30
 */
export function unitsGone(start: IsoDate, to: IsoDate, by: ElapsedBy): number {
  if (by === 'days') return daysBetween(start, to) + 1;
  const months = wholeMonths(start, to);
  return by === 'months' ? months : Math.floor(months / monthsAYear);
}

/**
 * The share of the days of an interval gone at the end of a day, both ends counted; days as `epochDay` numbers them.
 *
 * @example
 * elapsedShareOfDays(1, 4, 1); // 0.25
 */
export function elapsedShareOfDays(first: number, last: number, day: number): number {
  return day < first ? 0 : day >= last ? 1 : (day - first + 1) / (last - first + 1);
}

/**
 * How much of an interval has gone by at the end of a day (序时进度).
 *
 * Formula: units from the first day to the end of `date` ÷ units of the interval, both ends counted. A unit is a day by
 * default; months and years count when they are over.
 * Range: 0 (before the interval, or before its first unit is over) to 1 (on its last day and ever after); no unit.
 *
 * @throws RangeError when a day does not exist, the interval ends before it starts, or `by` is none of the three.
 * @source The conventions in use: days inclusive (2023-06-30 in 2021–2025 is day 911 of 1826, 49.89 %), months (30 of
 * 60, 50 %), whole years (2 of 5, 40 %).
 * @example
 * elapsedShare({ start: '2021-01-01', end: '2025-12-31' }, '2023-06-30'); // 911 / 1826
 * elapsedShare({ start: '2021-01-01', end: '2025-12-31' }, '2023-06-30', 'months'); // 0.5
 */
export function elapsedShare(interval: Interval, date: IsoDate, by: ElapsedBy = 'days'): number {
  // A word that is misspelt must not count as another one.
  if (!units.includes(by)) throw new RangeError(`elapsedShare requires time by days, months or years; received ${by}`);
  // Without types around, the interval can be missing.
  const { start, end } = interval ?? ({} as Interval);
  const first = dayOrThrow(start, 'the start');
  const last = dayOrThrow(end, 'the end');
  if (last < first) {
    throw new RangeError(`elapsedShare requires an interval that ends after it starts; received ${start} to ${end}`);
  }
  const day = dayOrThrow(date, 'the date');
  if (by === 'days' || day < first || day >= last) return elapsedShareOfDays(first, last, day);
  const all = unitsGone(start, end, by);
  // An interval shorter than its unit is over or not, with nothing in between.
  return all > 0 ? unitsGone(start, date, by) / all : 0;
}
