import { periodInterval, type PeriodCode, type YearStart } from '../calendar/period.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { cellText, type GridCell } from './grid.js';
import { namedPeriod } from './period-names.js';

const digits: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };
const two = (number: string): string => number.padStart(2, '0');

type Rule = readonly [pattern: RegExp, code: (year: string, ...parts: string[]) => string];

/** Each of the whole text, after the year has been taken off its front. */
const withinYear: readonly Rule[] = [
  [/^(?:年)?(?:度|全年|底|末)?$/, (year) => year],
  [/^年?(?:12月)(?:底|末)$/, (year) => `${year}-12`],
  [/^年?(?:的)?(上|下)半年(?:度)?$/, (year, half) => `${year}-H${half === '上' ? 1 : 2}`],
  [/^年?第?([一二三四1-4])季度?$/, (year, quarter = '') => `${year}-Q${digits[quarter] ?? quarter}`],
  [/^(?:年|-)?Q([1-4])$/i, (year, quarter) => `${year}-Q${quarter}`],
  [/^(?:年|-)?H([12])$/i, (year, half) => `${year}-H${half}`],
  [/^年?前三季度$/, (year) => `${year}-01/${year}-09`],
  [
    /^年?(\d{1,2})月?(?:-|至|到)(\d{1,2})月(?:份|底|末)?$/,
    (year, from = '', to = '') => `${year}-${two(from)}/${year}-${two(to)}`,
  ],
  [/^年(\d{1,2})月(?:份|底|末)?$/, (year, month = '') => `${year}-${two(month)}`],
  [/^[.\-/](\d{1,2})$/, (year, month = '') => `${year}-${two(month)}`],
  [/^(0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
  [
    /^年(\d{1,2})月(\d{1,2})日$|^[.\-/](\d{1,2})[.\-/](\d{1,2})$/,
    (year, a = '', b = '', c = '', d = '') => `${year}-${two(a || c)}-${two(b || d)}`,
  ],
  [/^年?(?:-|至|到)((?:19|20)\d\d)年?$/, (year, last) => `${year}/${last}`],
];

/**
 * The period a piece of text names, as plans and statistics write it: 2023年, 2023年上半年, 2023年1—9月, 一季度 below a year.
 * `undefined` where it names none, or names something beside it.
 *
 * @param yearAbove The year of a heading above, for text that names none: 1—9月.
 * @param yearStart Where the plan's reporting years start; 2023年度 and 2023/24 name such a year. With the calendar unless told.
 * @example
 * readPeriod('2023年１—9月'); // '2023-01/2023-09'
 * readPeriod('三季度', '2023'); // '2023-Q3'
 * readPeriod('2023年度', undefined, '--04-01'); // '2023-A1'
 * readPeriod('2023年目标'); // undefined
 */
export function readPeriod(text: string, yearAbove?: string, yearStart?: YearStart): PeriodCode | undefined {
  const plain = foldCharacters(text)
    .replace(/\s/g, '')
    .replace(/^截至|^截止/, '');
  if (periodInterval(plain)) return plain;
  const named = namedPeriod(plain, yearStart);
  if (named && periodInterval(named)) return named;
  const [, year = yearAbove, rest = plain] = /^((?:19|20)\d\d)(.*)$/.exec(plain) ?? [];
  if (year === undefined || rest === '') return undefined;
  for (const [pattern, code] of withinYear) {
    const match = pattern.exec(rest) ?? pattern.exec(`年${rest}`);
    const found = match && code(year, ...match.slice(1));
    if (found && periodInterval(found)) return found;
  }
  return undefined;
}

/**
 * What a cell says of a period. A number loses the zero of its tenth month: 2023.10 that is no longer shown with two
 * digits may be either month, and is told as both.
 *
 * @example
 * periodText({ value: 2023.1, format: '0.00' }); // '2023.10'
 * periodText({ value: 2023.1 }); // '2023.1 / 2023.10'
 */
export function periodText(cell: GridCell): string {
  const text = cellText(cell);
  if (typeof cell.value !== 'number' || !/^(?:19|20)\d\d\.1$/.test(text)) return text;
  return /^0\.00/.test(cell.format ?? '') ? `${text}0` : `${text} / ${text}0`;
}
