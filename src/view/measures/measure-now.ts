import { elapsedShareOfDays } from '../../calendar/elapsed-share.js';
import { epochDay, type IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, type PeriodCode, type ReportingInterval } from '../../calendar/period.js';
import { yearColumn } from '../../format/plan-words.js';

/** Where a day stands on a timeline of years of one width. */
export interface MeasureNow {
  /** The year it lies in; absent before the first and after the last. */
  readonly year: PeriodCode | undefined;
  /** Percent of the timeline's width, 0 to 100. */
  readonly at: number;
}

const gone = ({ start, end }: { readonly start: IsoDate; readonly end: IsoDate }, day: IsoDate): number =>
  elapsedShareOfDays(epochDay(start) ?? 0, epochDay(end) ?? 0, epochDay(day) ?? 0);

/**
 * Where a day stands on a timeline: within its year as far as the days of that year are gone, each year as wide as the
 * other.
 *
 * @param years The years of the timeline, in order.
 * @param period The period of the plan, with where its years start.
 * @example
 * measureNow(['2021', '2022', '2023', '2024', '2025'], { start: '2021-01-01', end: '2025-12-31' }, '2023-12-31').at; // 60
 */
export function measureNow(
  years: readonly PeriodCode[],
  { yearStart }: Pick<ReportingInterval, 'yearStart'>,
  day: IsoDate,
): MeasureNow {
  const year = yearColumn(day, yearStart);
  const index = years.indexOf(year);
  const interval = periodInterval(year, yearStart);
  if (index < 0 || !interval) return { year: undefined, at: year < (years[0] ?? '') ? 0 : 100 };
  return { year, at: ((index + gone(interval, day)) / years.length) * 100 };
}
