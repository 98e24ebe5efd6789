import { calendarYearStart, type PeriodCode, type YearStart } from '../calendar/period.js';

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const two = (number: number | string): string => String(number).padStart(2, '0');
const monthOf = (name = ''): string =>
  two('janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1);

/** 2023, reporting year 2023, FY 2023/24. */
const year = '(?:(?:reporting|fiscal|financial)years?)?((?:19|20)\\d\\d)';

type Rule = readonly [pattern: string, code: (...parts: string[]) => PeriodCode];

/** As headings are written in every plan, those in English without their blanks. */
const always: readonly Rule[] = [
  ['((?:19|20)\\d\\d)年度第(\\d{1,2})个月', (of, place = '') => `${of}-M${two(place)}`],
  ['((?:19|20)\\d\\d)-((?:19|20)\\d\\d)年度', (from, to) => `${from}-A1/${to}-A1`],
  ['(?:reporting|fiscal|financial)year((?:19|20)\\d\\d)', (of) => `${of}-A1`],
  [`(?:reporting|fiscal|financial)years((?:19|20)\\d\\d)-((?:19|20)\\d\\d)`, (from, to) => `${from}-A1/${to}-A1`],
  [`(first|second)half(?:of)?${year}`, (half = '', of = '') => `${of}-H${half.toLowerCase() === 'first' ? 1 : 2}`],
  [`([hq][1-4])(?:of)?${year}`, (part = '', of = '') => `${of}-${part.toUpperCase()}`],
  [`month(\\d{1,2})of${year}`, (place = '', of = '') => `${of}-M${two(place)}`],
  [`${month}((?:19|20)\\d\\d)`, (name, of) => `${of}-${monthOf(name)}`],
  [`${month}(?:to|-)${month}((?:19|20)\\d\\d)`, (from, to, of) => `${of}-${monthOf(from)}/${of}-${monthOf(to)}`],
  [`(\\d{1,2})${month}((?:19|20)\\d\\d)`, (day = '', name = '', of = '') => `${of}-${monthOf(name)}-${two(day)}`],
];

const chineseYear = '((?:19|20)\\d\\d)(?:年度|财年)';

/** Of a plan whose years are not those of the calendar, which a heading in Chinese names by 年度. */
const reporting: readonly Rule[] = [
  [chineseYear, (of) => `${of}-A1`],
  [`${chineseYear}([上下])半年`, (of, half) => `${of}-H${half === '上' ? 1 : 2}`],
  [`${chineseYear}第?([一二三四1-4])季度`, (of, place = '') => `${of}-Q${'一二三四'.indexOf(place) + 1 || place}`],
];

// 2024/25 and 2024-25: the second is the year after; 2011/12 may be December and is left to it.
const twoYears = /^(?:FY|(?:reporting|fiscal|financial)year)?((?:19|20)\d\d)[/-](?:20|19)?(\d\d)(?:年度|财年)?$/i;

function ofTwoYears(plain: string): PeriodCode | undefined {
  const [, first = '', second = ''] = twoYears.exec(plain) ?? [];
  const isNext = first !== '' && (Number(first) + 1) % 100 === Number(second);
  return isNext && (Number(second) > 12 || !/^\d{4}[/-]\d\d$/.test(plain)) ? `${first}-A1` : undefined;
}

/**
 * The period a heading names in English, or by the reporting year of its plan: Q3 2023, June 2023, reporting year 2023,
 * 2023年度第三季度, 2024/25. FY2025 is of one year or the next, as its country has it, and is not guessed.
 *
 * @param plain Without blanks, in half-width letters.
 */
export function namedPeriod(plain: string, yearStart: YearStart = calendarYearStart): PeriodCode | undefined {
  const isOwn = yearStart !== calendarYearStart;
  for (const [pattern, code] of [...(isOwn ? reporting : []), ...always]) {
    const match = new RegExp(`^${pattern}$`, 'i').exec(plain);
    if (match) return code(...match.slice(1));
  }
  return isOwn ? ofTwoYears(plain) : undefined;
}
