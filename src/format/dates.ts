import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type PeriodCode } from '../calendar/period.js';
import type { Locale } from './words.js';

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

const parts = (date: IsoDate): { year: string; month: number; day: number } => ({
  year: date.slice(0, 4),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const isMonthEnd = (date: IsoDate): boolean => periodInterval(date.slice(0, 7))?.end === date;

/** `2021年12月31日`, `31 December 2021`. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const { year, month, day } = parts(date);
  return locale === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${englishMonths[month - 1]} ${year}`;
}

/** The day something is due or a year is over: `2025年底`, `end 2025`; a month's end by its month. */
export function formatEnd(date: IsoDate, locale: Locale): string {
  const { year, month } = parts(date);
  if (!isMonthEnd(date)) return formatDate(date, locale);
  if (month === 12) return locale === 'zh-CN' ? `${year}年底` : `end ${year}`;
  return locale === 'zh-CN' ? `${year}年${month}月底` : `end ${englishMonths[month - 1]} ${year}`;
}

/** `截至2023年12月底`, `As of end December 2023`. */
export function formatAsOf(date: IsoDate, locale: Locale): string {
  const { year, month } = parts(date);
  const day = isMonthEnd(date)
    ? locale === 'zh-CN'
      ? `${year}年${month}月底`
      : `end ${englishMonths[month - 1]} ${year}`
    : formatDate(date, locale);
  return locale === 'zh-CN' ? `截至${day}` : `As of ${day}`;
}

/** `2023年`, `2023年上半年`, `2023年第三季度`, `2023年6月`; `2023`, `first half of 2023`, `Q3 2023`, `June 2023`; a span by both of its ends. */
export function formatPeriod(period: PeriodCode, locale: Locale): string {
  const [first = '', last] = period.split('/');
  if (last !== undefined) {
    return formatPeriod(first, locale) + (locale === 'zh-CN' ? '至' : ' to ') + formatPeriod(last, locale);
  }
  const year = period.slice(0, 4);
  const rest = period.slice(5);
  const zh = locale === 'zh-CN';
  if (rest === '') return zh ? `${year}年` : year;
  if (rest[0] === 'H') {
    const first = rest === 'H1';
    return zh ? `${year}年${first ? '上' : '下'}半年` : `${first ? 'first' : 'second'} half of ${year}`;
  }
  if (rest[0] === 'Q') return zh ? `${year}年第${'一二三四'[Number(rest[1]) - 1]}季度` : `${rest} ${year}`;
  if (rest.length > 2) return formatDate(period, locale);
  const month = Number(rest);
  return zh ? `${year}年${month}月` : `${englishMonths[month - 1]} ${year}`;
}
