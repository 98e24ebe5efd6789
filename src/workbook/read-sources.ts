import { isIsoDate } from '../calendar/iso-date.js';
import type { PeriodCode } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { statusWords } from './counts.js';
import { cellAt, cellName, cellText, type Grid } from './grid.js';
import { indicatorMatcher } from './match-name.js';
import { readPeriod } from './read-period.js';
import type { SheetProblem, SheetRemark } from './sheet-remark.js';

/** What a sheet of sources says of the figures of one period; of one indicator, or of all. */
export interface PeriodSource {
  readonly period: PeriodCode;
  readonly indicator?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly status?: Observation['status'];
}

const headings = {
  period: /^时期$|^period$/i,
  indicator: /^指标/,
  source: /^(数据)?来源$|^source$/i,
  url: /^网址$|^url$/i,
  published: /^(公布|发布)日期$|^published$/i,
  status: /^(数据)?状态$|^status$/i,
};
type Column = keyof typeof headings;

/** The rows of a sheet that says, period by period, where figures come from; none where the sheet is no such table. */
export function sourcesOf(grid: Grid, plan: Plan, remarks: SheetRemark[]): readonly PeriodSource[] {
  const heading = grid.rows.findIndex((row) => {
    const texts = row.map(cellText);
    return (
      texts.some((text) => headings.period.test(text)) &&
      texts.some((text) => headings.source.test(text)) &&
      !texts.some((text) => /^(数值|值|value)$/i.test(text))
    );
  });
  if (heading < 0) return [];
  const columns = Object.fromEntries(
    Object.entries(headings).map(([name, pattern]) => [
      name,
      grid.rows[heading]!.findIndex((cell) => pattern.test(cellText(cell))),
    ]),
  ) as Record<Column, number>;
  const match = indicatorMatcher(plan);
  return grid.rows.slice(heading + 1).flatMap((_, at): PeriodSource[] => {
    const row = heading + 1 + at;
    const text = (column: Column): string => (columns[column] < 0 ? '' : cellText(cellAt(grid, row, columns[column])));
    const problem = (code: SheetProblem, column: Column): void => {
      const place = { sheet: grid.name, row: row + 1, column: columns[column] + 1 };
      const cell = cellName(row, columns[column]);
      remarks.push({ severity: 'problem', code, ...place, cell, came: text(column), details: [] });
    };
    if (text('source') === '' && text('published') === '' && text('status') === '') return [];
    const period = readPeriod(text('period'), undefined, plan.period.yearStart);
    if (period === undefined) {
      problem('unknown-period', 'period');
      return [];
    }
    const name = text('indicator');
    const found = name === '' ? undefined : match(name).found;
    if (name !== '' && !found) problem('unknown-indicator', 'indicator');
    const published = text('published') === '' ? undefined : readPeriod(text('published'));
    if (text('published') !== '' && !(published && isIsoDate(published))) problem('bad-day', 'published');
    const status = text('status') === '' ? undefined : statusWords.get(text('status'));
    if (text('status') !== '' && !status) problem('unknown-status', 'status');
    if (name !== '' && !found) return [];
    return [
      {
        period,
        ...(found && { indicator: found.id }),
        ...(text('source') !== '' && { source: text('source') }),
        ...(text('url') !== '' && { url: text('url') }),
        ...(published !== undefined && isIsoDate(published) && { published }),
        ...(status && { status }),
      },
    ];
  });
}
