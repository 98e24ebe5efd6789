import { addDays } from '../calendar/add-days.js';
import { epochDay, isIsoDate, type IsoDate } from '../calendar/iso-date.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numerals = '零一二三四五六七八九';

// Of a day what comes before its time of day, its weekday, 日 or 号.
const after =
  /(日|号)?(\s*[(（]?(星期|周|礼拜)[一二三四五六日天][)）]?)?([T\s]*(上午|下午)?\s*\d{1,2}[:时点]\d{1,2}.*)?$/;
const yearFirst = /^(\d{4})\s*[-/.·、年]\s*(\d{1,2})\s*[-/.·、月]\s*(\d{1,2})\s*(.*)$/;
const inOne = /^(\d{4})(\d\d)(\d\d)(\d{6})?$/;
const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(\s.*)?$/;
const dayMonth = /^(\d{1,2})[\s-]*([a-z]{3})[a-z]*\.?[\s,-]*(\d{4}|\d{2})$/;
const monthDay = /^([a-z]{3})[a-z]*\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/;
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
// The days of 1950 to 2099 as Excel and WPS count them, from 1899-12-30 on.
const firstSerial = 18_264;
const lastSerial = 73_050;

/** A day of the calendar that an entry of a directory may have: from 1900 to 2100, as 9025 is a slip for 2025. */
export const isEntryDay = (value: unknown): value is IsoDate =>
  typeof value === 'string' && isIsoDate(value) && value >= '1900' && value < '2101';

/** The same as a number, for comparing; none where the day is in words. */
export const entryDay = (value: unknown): number | undefined => (isEntryDay(value) ? epochDay(value) : undefined);

const dayOf = (year: string | number, month: string | number, day: string | number): IsoDate | undefined => {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isEntryDay(date) ? date : undefined;
};

const fromSerial = (serial: number): IsoDate | undefined =>
  serial >= firstSerial && serial <= lastSerial ? addDays('1899-12-30', Math.floor(serial)) : undefined;

/** 二〇二二年三月一日 in figures; what has none stays. */
function inFigures(text: string): string {
  if (!/[零〇○一二三四五六七八九十]\s*[年月日]/.test(text)) return text;
  return text
    .replace(/廿/g, '二十')
    .replace(/[〇○]/g, '零')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens: string | undefined, ones: string | undefined) => {
      return `${tens ? numerals.indexOf(tens) : 1}${ones ? numerals.indexOf(ones) : 0}`;
    })
    .replace(/[零一二三四五六七八九](?=[零一二三四五六七八九\s年月日])/g, (each) => String(numerals.indexOf(each)));
}

/**
 * The day a cell of a spreadsheet means, however it was written or exported: `2022/3/1`, `2022年3月1日`, `20220301`,
 * `2022-03-01 00:00:00`, 二〇二二年三月一日, `1-Mar-22`, 44621. None where it means no day (`2022年3月`), or either of two
 * (`3/1/2022`), or one that cannot be (30 February, the year 9025).
 *
 * A time in Greenwich (`2022-02-28T16:00:00.000Z`) is what scripts make of a midnight in China, a few of them a minute too
 * early: the day is the one it was there.
 *
 * @example
 * dayFrom('2022.3.1'); // '2022-03-01'
 * dayFrom(44621); // '2022-03-01'
 * dayFrom('2022-02-28T16:00:00.000Z'); // '2022-03-01'
 * dayFrom('3/1/2022'); // undefined
 */
export function dayFrom(cell: unknown): IsoDate | undefined {
  if ((typeof cell !== 'string' && typeof cell !== 'number') || String(cell).length > 60) return undefined;
  const text = inFigures(
    String(cell)
      .normalize('NFKC')
      .trim()
      .replace(/^'/, '')
      .replace(/[‐-―−]/g, '-'),
  );
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Number(text));
  if (stamp.test(text)) {
    const shanghai = new Date(Date.parse(text) + (8 * 60 + 1) * 60_000);
    return Number.isNaN(shanghai.valueOf()) ? undefined : dayOf(...parts(shanghai));
  }
  const [, year = '', month = '', day = '', rest = ''] = yearFirst.exec(text) ?? inOne.exec(text) ?? [];
  if (year) return inOne.test(text) || after.exec(rest)?.index === 0 ? dayOf(year, month, day) : undefined;
  const [, one = '', other = '', last = ''] = yearLast.exec(text) ?? [];
  if (last) {
    // Either could be the month: only who wrote it knows.
    if (Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other)) return undefined;
    return Number(one) > 12 ? dayOf(last, other, one) : dayOf(last, one, other);
  }
  const words = text.toLowerCase();
  const [, date, name, century = ''] = dayMonth.exec(words) ?? [];
  if (date && name) return dayOf(withCentury(century), months.indexOf(name) + 1, date);
  const [, named, on, inYear] = monthDay.exec(words) ?? [];
  return named && on && inYear ? dayOf(inYear, months.indexOf(named) + 1, on) : undefined;
}

const parts = (date: Date): [number, number, number] => [
  date.getUTCFullYear(),
  date.getUTCMonth() + 1,
  date.getUTCDate(),
];

/** Two figures of a year as Excel reads them: 00 to 29 of this century, 30 to 99 of the last. */
const withCentury = (year: string): string => (year.length > 2 ? year : `${Number(year) < 30 ? 20 : 19}${year}`);
