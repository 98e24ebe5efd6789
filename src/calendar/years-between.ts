import { epochDay, type IsoDate } from './iso-date.js';

function yearPosition(date: IsoDate): number {
  const year = date.slice(0, 4);
  const first = epochDay(`${year}-01-01`) ?? 0;
  const last = epochDay(`${year}-12-31`) ?? 0;
  return Number(year) + ((epochDay(date) ?? 0) - first + 1) / (last - first + 1);
}

/**
 * Years from the end of one day to the end of another, so that year-end to year-end is a whole number.
 * @example
 * yearsBetween('2020-12-31', '2023-12-31'); // 3
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return yearPosition(to) - yearPosition(from);
}
