import type { IsoDate } from '../../calendar/iso-date.js';
import type { PeriodCode } from '../../calendar/period.js';

/** A time in a sentence of a plan, and what it is there for. */
export type DateUse =
  /** 到2025年底 */
  | { readonly use: 'by'; readonly date: IsoDate; readonly before?: true }
  /** 2025年, with nothing before it. */
  | { readonly use: 'in'; readonly year: number; readonly date: IsoDate }
  /** 2021—2025年, “十四五”期间 */
  | { readonly use: 'span'; readonly from: IsoDate; readonly to: IsoDate }
  /** 2021年起 */
  | { readonly use: 'since'; readonly from: IsoDate }
  /** 比2020年, 在2018年基础上. */
  | { readonly use: 'base'; readonly from: PeriodCode }
  /** 比上年, 同比 */
  | { readonly use: 'year-before' }
  /** 以2020年为100 */
  | { readonly use: 'index'; readonly from: PeriodCode }
  /** 今年 */
  | { readonly use: 'this-year' };

const digits = '〇一二三四五六七八九';
const year = '((?:19|20)\\d\\d|二[〇○零][一二三四五六七八九〇○零]{2})年';
const plan = '[“"]?十([一二三四五六七八九])五[”"]?';

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const yearOf = (text: string): number =>
  Number([...text].map((each) => (/\d/.test(each) ? each : Math.max(0, digits.indexOf(each)))).join(''));
const endOf = (year: number): IsoDate => `${year}-12-31`;
const startOf = (year: number): IsoDate => `${year}-01-01`;

/** 十四五 is 2021 to 2025, and each plan five years after the one before. */
const firstYearOf = (ordinal: string): number => 1951 + 5 * (10 + digits.indexOf(ordinal));

type Found = (match: RegExpExecArray) => DateUse;
const rule = (pattern: string, found: Found) => ({ pattern: new RegExp(pattern, 'y'), found });

// In the order of trial: what is longer first.
const rules = [
  rule(`以${year}为(?:100|一百)`, ([, each = '']) => ({ use: 'index', from: String(yearOf(each)) })),
  rule(`(?:比|较|与)${year}(?:底|末)?(?:相比)?|在?${year}(?:的)?基础上|以${year}为基[期数准]年?`, (match) => ({
    use: 'base',
    from: String(yearOf(match[1] ?? match[2] ?? match[3] ?? '')),
  })),
  rule(`(?:比|较|与)${plan}(?:期末|末|期间|时期)?(?:相比)?`, ([, each = '']) => ({
    use: 'base',
    from: String(firstYearOf(each) + 4),
  })),
  rule('(?:比|较)(?:上年|去年|上一年)|同比', () => ({ use: 'year-before' })),
  rule(`${year.replace('年', '年?')}[-至到]${year}(?:间|期间)?`, ([, first = '', last = '']) => ({
    use: 'span',
    from: startOf(yearOf(first)),
    to: endOf(yearOf(last)),
  })),
  rule(`(?:自|从)?${year}(?:开始|起)`, ([, each = '']) => ({ use: 'since', from: startOf(yearOf(each)) })),
  rule(
    `(?:到|至)?${year}(1[0-2]|[1-9])月(?:底|末|(3[01]|[12]\\d|[1-9])日)?(?:之?前|以前)?`,
    ([, each = '', month = '', printed]) => {
      const leap = Number(month) === 2 && yearOf(each) % 4 === 0 ? 1 : 0;
      const last = (lastDays[Number(month) - 1] ?? 30) + leap;
      const day = String(Math.min(last, Number(printed ?? last)));
      return { use: 'by', date: `${yearOf(each)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
    },
  ),
  rule(`(?:到|至|展望)?${year}(?:底|末|年底|年末)(?:之?前|以前)?`, ([, each = '']) => ({
    use: 'by',
    date: endOf(yearOf(each)),
  })),
  rule(`(?:到|至)?${year}(?:之?前|以前)`, ([, each = '']) => ({
    use: 'by',
    date: endOf(yearOf(each) - 1),
    before: true,
  })),
  rule(`(?:到|至|展望)${year}`, ([, each = '']) => ({ use: 'by', date: endOf(yearOf(each)) })),
  rule(year, ([, each = '']) => ({ use: 'in', year: yearOf(each), date: endOf(yearOf(each)) })),
  rule(`(?:到|至)?${plan}(?:期末|末)`, ([, each = '']) => ({ use: 'by', date: endOf(firstYearOf(each) + 4) })),
  rule(`${plan}(?:期间|时期|规划期)`, ([, each = '']) => ({
    use: 'span',
    from: startOf(firstYearOf(each)),
    to: endOf(firstYearOf(each) + 4),
  })),
  rule('今年', () => ({ use: 'this-year' })),
];

const starts = new Set('12二以比较与在同自从到至展“"十今');

/** The time that starts here. */
export function dateAt(text: string, at: number): { readonly end: number; readonly date: DateUse } | undefined {
  if (!starts.has(text.charAt(at))) return undefined;
  for (const { pattern, found } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { end: at + match[0].length, date: found(match) };
  }
  return undefined;
}
