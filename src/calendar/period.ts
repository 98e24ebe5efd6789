import { daysInMonth, isIsoDate, yearText, type IsoDate } from './iso-date.js';

/**
 * A stretch of time a figure speaks of.
 *
 * Of the calendar: `2023` (year), `2023-06` (month), `2023-06-30` (day). Of the plan's reporting year, which is the
 * calendar year unless the plan says otherwise: `2023-A1` (year), `2023-H1` or `2023-S1` (half), `2023-Q3` (quarter),
 * `2023-M06` (month). Or two of these joined by a slash for a longer span (`2016/2020`).
 */
export type PeriodCode = string;

/**
 * The day on which reporting years start, as SDMX writes it: `--04-01` for years from April to March. A year bears the
 * number of the calendar year it starts in: 2023-A1 ends in March 2024. Always the first of a month.
 */
export type YearStart = string;

/** Years that start with the calendar. */
export const calendarYearStart: YearStart = '--01-01';

/** The first and the last day of a period, both included. */
export interface Interval {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** An interval whose reporting years need not start with the calendar. */
export interface ReportingInterval extends Interval {
  readonly yearStart?: YearStart | undefined;
}

/** The lengths a single period can have. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day';

const yearStartPattern = /^--(?:0[1-9]|1[0-2])-01$/;

function check(caller: string, period: unknown, yearStart: YearStart): void {
  if (typeof period !== 'string')
    throw new TypeError(`${caller} requires a period as text ("2023", "2023-Q3"); received ${String(period)}`);
  if (yearStart !== calendarYearStart && !yearStartPattern.test(yearStart))
    throw new RangeError(`${caller} requires yearStart as --MM-01; received ${yearStart}`);
}

const periodPattern = /^(\d{4})(?:-([AHSQM]?)(\d\d?))?$/;

/** How many months each letter stands for. */
const lengths: Readonly<Record<string, number>> = { A: 12, H: 6, S: 6, Q: 3, M: 1, '': 1 };
const names: Readonly<Record<number, Frequency>> = { 12: 'year', 6: 'half', 3: 'quarter', 1: 'month' };

/** A period's length in months, its place among those of its year from 0, its letter, its year. */
type Parts = readonly [length: number, place: number, letter: string, year: number];

function partsOf(period: PeriodCode): Parts | undefined {
  const [matched, year, letter = '', digits] = periodPattern.exec(period) ?? [];
  if (matched === undefined) return undefined;
  if (digits === undefined) return [12, 0, letter, Number(year)];
  const length = lengths[letter] ?? 1;
  const place = Number(digits) - 1;
  // Months have two digits, all else has one.
  const right = digits.length === (length === 1 ? 2 : 1) && place >= 0 && place * length < 12;
  return right ? [length, place, letter, Number(year)] : undefined;
}

/** The month a reporting year starts with, counted from January of the year 0. */
const firstMonth = (year: number, yearStart: YearStart): number => year * 12 + Number(yearStart.slice(2, 4)) - 1;

/** Months counted from January of the year 0; the last one included. */
function months(first: number, last: number): Interval {
  const text = (month: number): string =>
    `${yearText(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  const end = `${text(last)}-${daysInMonth(Math.floor(last / 12), (last % 12) + 1)}`;
  return Object.freeze({ start: `${text(first)}-01`, end });
}

/**
 * How long a single period is, or `undefined` when the text is no single period.
 *
 * @throws TypeError when the period is no text.
 * @example
 * periodFrequency('2023-Q3'); // 'quarter'
 * periodFrequency('2023-A1'); // 'year'
 */
export function periodFrequency(period: PeriodCode): Frequency | undefined {
  check('periodFrequency', period, calendarYearStart);
  const parts = partsOf(period);
  return parts ? names[parts[0]] : isIsoDate(period) ? 'day' : undefined;
}

// As with days: few periods, asked for over and over. There are no more than twelve starts of a year.
const knownPeriods = new Map<YearStart, Map<PeriodCode, Interval>>();
const knownPeriodsLimit = 5000;

/**
 * The first and last day of a period, or `undefined` when the text is no period.
 *
 * @param yearStart Where reporting years start; with the calendar year unless told. Does not touch `2023`, `2023-06` and
 * days, which are of the calendar.
 * @throws TypeError when the period is no text, RangeError when `yearStart` is none.
 * @source SDMX 2.1, section 6 (technical notes), 4.2.6 standard reporting periods: start = reporting year start +
 * (n − 1) × length, end = start + length − 1 day. `H` is our own word for the `S` of SDMX.
 * @example
 * periodInterval('2024-02'); // { start: '2024-02-01', end: '2024-02-29' }
 * periodInterval('2016/2020'); // { start: '2016-01-01', end: '2020-12-31' }
 * periodInterval('2010-Q2', '--07-01'); // { start: '2010-10-01', end: '2010-12-31' }
 */
export function periodInterval(period: PeriodCode, yearStart = calendarYearStart): Interval | undefined {
  check('periodInterval', period, yearStart);
  let known = knownPeriods.get(yearStart);
  if (!known) knownPeriods.set(yearStart, (known = new Map()));
  const before = known.get(period);
  if (before) return before;
  const interval = readPeriod(period, yearStart);
  if (known.size >= knownPeriodsLimit) known.clear();
  if (interval) known.set(period, interval);
  return interval;
}

function readPeriod(period: PeriodCode, yearStart: YearStart): Interval | undefined {
  const [first = '', second, ...more] = period.split('/', 3);
  if (second !== undefined) {
    const from = more.length === 0 && periodInterval(first, yearStart);
    const to = periodInterval(second, yearStart);
    return from && to && from.start <= to.end ? Object.freeze({ start: from.start, end: to.end }) : undefined;
  }
  if (isIsoDate(period)) return Object.freeze({ start: period, end: period });
  const parts = partsOf(period);
  if (!parts) return undefined;
  const [length, place, letter, year] = parts;
  const start = (letter ? firstMonth(year, yearStart) : year * 12) + place * length;
  const end = start + length - 1;
  // The calendar begins with the year 1; a reporting year can end beyond the last of four digits.
  return year > 0 && end < 120_000 ? months(start, end) : undefined;
}

/** The calendar year a period lies in, when it lies in one. */
export function periodYear(period: PeriodCode): number | undefined {
  const interval = periodInterval(period);
  if (!interval || interval.start.slice(0, 4) !== interval.end.slice(0, 4)) return undefined;
  return Number(interval.start.slice(0, 4));
}

/**
 * The reporting year a day lies in, by the number of the calendar year it starts in.
 *
 * @throws RangeError when the day is none, or `yearStart` is none.
 * @example
 * reportingYear('2024-03-31', '--04-01'); // 2023
 */
export function reportingYear(day: IsoDate, yearStart = calendarYearStart): number {
  check('reportingYear', day, yearStart);
  if (!isIsoDate(day)) throw new RangeError(`reportingYear requires a calendar day; received ${day}`);
  return Number(day.slice(0, 4)) - (day.slice(4) < yearStart.slice(1) ? 1 : 0);
}

/**
 * First and last day of a reporting year.
 *
 * @example
 * yearInterval(2023, '--07-01'); // { start: '2023-07-01', end: '2024-06-30' }
 */
export function yearInterval(year: number, yearStart = calendarYearStart): Interval {
  const start = firstMonth(year, yearStart);
  return months(start, start + 11);
}

/**
 * The code of a reporting year: `2023` where years are those of the calendar, else `2023-A1`.
 *
 * @example
 * yearCode(2023, '--04-01'); // '2023-A1'
 */
export function yearCode(year: number, yearStart = calendarYearStart): PeriodCode {
  return yearText(year) + (yearStart === calendarYearStart ? '' : '-A1');
}

/**
 * The code of all reporting years from the one an interval begins in to the one it ends in.
 *
 * @example
 * yearsCode({ start: '2021-04-01', end: '2024-03-31' }, '--04-01'); // '2021-A1/2023-A1'
 */
export function yearsCode({ start, end }: Interval, yearStart = calendarYearStart): PeriodCode {
  const code = (day: IsoDate): PeriodCode => yearCode(reportingYear(day, yearStart), yearStart);
  return `${code(start)}/${code(end)}`;
}
