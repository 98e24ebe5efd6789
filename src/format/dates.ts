import type { IsoDate } from '../calendar/iso-date.js';
import { calendarYearStart, type PeriodCode, type YearStart } from '../calendar/period.js';
import type { Locale } from './words.js';

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2023年6月`, `June 2023`. */
function formatMonth(date: IsoDate, locale: Locale): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  return locale === 'en' ? `${englishMonths[month - 1]} ${year}` : `${year}年${month}月`;
}

// A day is read as midnight UTC, so no time zone moves it. Not src/calendar's periods: a card would carry them for this.
const isMonthEnd = (date: IsoDate): boolean => new Date(Date.parse(date) + 86_400_000).getUTCDate() === 1;

/** `2021年12月31日`, `31 December 2021`. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const month = formatMonth(date, locale);
  const day = Number(date.slice(8));
  return locale === 'en' ? `${day} ${month}` : `${month}${day}日`;
}

function formatMonthEnd(date: IsoDate, locale: Locale): string {
  if (!isMonthEnd(date)) return formatDate(date, locale);
  const month = formatMonth(date, locale);
  return locale === 'en' ? `end of ${month}` : `${month}底`;
}

/** The day something is due or a year is over: `2025年底`, `end of 2025`; a month's end by its month. */
export function formatEnd(date: IsoDate, locale: Locale): string {
  const year = date.slice(0, 4);
  if (!date.endsWith('-12-31')) return formatMonthEnd(date, locale);
  return locale === 'en' ? `end of ${year}` : `${year}年底`;
}

/** `截至2023年12月底`, `As of 31 December 2023`. */
export function formatAsOf(date: IsoDate, locale: Locale): string {
  return locale === 'en' ? `As of ${formatDate(date, locale)}` : `截至${formatMonthEnd(date, locale)}`;
}

/** What two ends of a span have in common is said once: 2021—2024年, 2023年1—9月. */
function formatSpan(first: PeriodCode, last: PeriodCode, locale: Locale, yearStart: YearStart): string {
  const english = locale === 'en';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const [start, end] = [first.slice(4), last.slice(4)];
  if (first === last) return formatPeriod(first, locale, yearStart);
  if (start === '' && end === '') return english ? `${from}–${to}` : `${from}—${to}年`;
  if (start === '-A1' && end === '-A1') return english ? `reporting years ${from}–${to}` : `${from}—${to}年度`;
  const isMonth = /^-\d{2}$/;
  if (from === to && isMonth.test(start) && isMonth.test(end)) {
    const [month, lastMonth] = [Number(start.slice(1)), Number(end.slice(1))];
    return english ? `${englishMonths[month - 1]} to ${formatMonth(last, locale)}` : `${from}年${month}—${lastMonth}月`;
  }
  return formatPeriod(first, locale, yearStart) + (english ? ' to ' : '至') + formatPeriod(last, locale, yearStart);
}

/**
 * `2023年`, `2023年上半年`, `2023年第三季度`, `2023年6月`; `2023`, `first half of 2023`, `Q3 2023`, `June 2023`; a span of
 * years or of the months of a year says once what both ends share: `2021—2024年`, `2023年1—9月`. A year or month of the
 * plan's reporting year says so, whatever day that starts on: `2023年度`, `2023年度第6个月`; a half or quarter where the
 * years are not those of the calendar: `2023年度第三季度`.
 *
 * @param yearStart Where the plan's reporting years start; with the calendar unless told.
 * @example
 * formatPeriod('2023-Q3', 'zh-CN'); // '2023年第三季度'
 * formatPeriod('2023-Q3', 'zh-CN', '--04-01'); // '2023年度第三季度'
 * formatPeriod('2023-01/2023-09', 'en'); // 'January to September 2023'
 */
export function formatPeriod(period: PeriodCode, locale: Locale, yearStart: YearStart = calendarYearStart): string {
  const english = locale === 'en';
  const [first = '', last] = period.split('/');
  if (last !== undefined) return formatSpan(first, last, locale, yearStart);
  const year = period.slice(0, 4);
  const rest = period.slice(5);
  if (rest === '') return english ? year : `${year}年`;
  const place = Number(rest.slice(1));
  const reporting = english ? `reporting year ${year}` : `${year}年度`;
  if (rest[0] === 'A') return reporting;
  if (rest[0] === 'M') return english ? `month ${place} of ${reporting}` : `${reporting}第${place}个月`;
  const isOwn = yearStart !== calendarYearStart;
  const ofYear = isOwn ? reporting : english ? year : `${year}年`;
  if (rest[0] === 'H' || rest[0] === 'S') {
    const begins = place === 1;
    return english ? `${begins ? 'first' : 'second'} half of ${ofYear}` : `${ofYear}${begins ? '上' : '下'}半年`;
  }
  if (rest[0] === 'Q') {
    return english ? `${rest}${isOwn ? ' of' : ''} ${ofYear}` : `${ofYear}第${'一二三四'[place - 1]}季度`;
  }
  return rest.length > 2 ? formatDate(period, locale) : formatMonth(period, locale);
}
