import { epochDay, type IsoDate } from './iso-date.js';
import type { Interval } from './period.js';

function dayOrThrow(date: IsoDate, name: string): number {
  const day = epochDay(date);
  if (day === undefined) throw new RangeError(`elapsedShare requires a calendar day as ${name}; received "${date}"`);
  return day;
}

/**
 * How much of an interval has gone by at the end of a day (序时进度).
 *
 * Formula: days from the first day to `date`, both counted, ÷ days of the interval, both ends counted.
 * Range: 0 (before the interval) to 1 (on its last day and ever after); no unit.
 *
 * @throws RangeError when a day does not exist or the interval ends before it starts.
 * @source The convention “days inclusive”: 2023-06-30 in 2021–2025 is day 911 of 1826, 49.89 %.
 * @example
 * elapsedShare({ start: '2021-01-01', end: '2025-12-31' }, '2023-06-30'); // 911 / 1826
 */
export function elapsedShare(interval: Interval, date: IsoDate): number {
  const first = dayOrThrow(interval.start, 'the start');
  const last = dayOrThrow(interval.end, 'the end');
  if (last < first) {
    throw new RangeError(
      `elapsedShare requires an interval that ends after it starts; received ${interval.start} to ${interval.end}`,
    );
  }
  const gone = dayOrThrow(date, 'the date') - first + 1;
  const all = last - first + 1;
  return gone <= 0 ? 0 : gone >= all ? 1 : gone / all;
}
