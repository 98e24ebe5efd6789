import type { PeriodCode, YearStart } from '../calendar/period.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { cellText, type Grid } from './grid.js';
import { readPeriod } from './read-period.js';

const month = '(?:1[0-2]|[1-9])';
// A year with its part; the years of a span, 2021—2025年, are those of the plan.
const named = new RegExp(
  `(?<![-至到~\\d])(?:19|20)\\d\\d年度?(?:[上下]半年|第?[一二三四1-4]季度|前三季度|${month}月?(?:-|至|到)${month}月|${month}月)?(?!\\s*(?:-|至|到|~|\\d))`,
  'g',
);
const namedInEnglish = /(?<![-/\d])(?:[QH][1-4] )?(?:19|20)\d\d(?:-[QH][1-4])?(?![-/\d])/g;

/** What says when a table was made, and not of when it is. */
const ofTheFile = /日期|填报|制表|印发|编制|\[|〔|\d日/;

/**
 * The one period that is named above a table or, where none is, by its sheet. `undefined` where there are several.
 *
 * @param heading The first row of the table's heading, from 0.
 */
export function periodAbove(
  grid: Grid,
  heading: number,
  yearStart: YearStart | undefined,
): { readonly period: PeriodCode; readonly above: string } | undefined {
  const titles = grid.rows.slice(0, heading).flatMap((row) => row.filter(({ covered }) => !covered).map(cellText));
  for (const texts of [titles, [grid.name]]) {
    const found = texts
      .map(foldCharacters)
      .filter((text) => !ofTheFile.test(text))
      .flatMap((text) =>
        text.match(/\p{Script=Han}/u)
          ? (text.replace(/\s/g, '').match(named) ?? [])
          : (text.match(namedInEnglish) ?? []),
      );
    const periods = new Map(found.map((above) => [readPeriod(above, undefined, yearStart), above]));
    const [[period, above] = []] = [...periods];
    if (periods.size > 1) return undefined;
    if (period !== undefined && above !== undefined) return { period, above };
  }
  return undefined;
}
