import { indicatorTableLabels } from '../format/indicator-table-words.js';
import { reportLabels } from '../format/report-words.js';
import type { Locale } from '../format/words.js';
import { gaugeGeometry } from '../view/gauge/gauge-geometry.js';
import { signs } from '../view/table/mark-signs.js';
import type { IndicatorCell, IndicatorRow, IndicatorTable } from '../view/table/indicator-rows.js';
import type { ProgressRow } from './outline.js';

/** The last year any of the rows has a figure for; `undefined` while none has. */
export function latestYear({ columns }: IndicatorTable, rows: readonly IndicatorRow[]): string | undefined {
  const years = columns.filter(({ year }) => year).map(({ key }) => key);
  return years.reverse().find((key) => rows.some(({ cells }) => !cells[key]?.absent));
}

/** A figure with its unit; a word (已发布) stands without one. */
function figureIn({ text, said = text, worked, detail }: IndicatorCell, locale: Locale): string {
  const { bracket } = indicatorTableLabels[locale];
  return said + [worked, detail].flatMap((each) => (each === undefined ? [] : [bracket(each)])).join('');
}

/** The rows of a goal's table, from the cells that every other output has. */
export function progressRows(
  { columns, locale }: IndicatorTable,
  rows: readonly IndicatorRow[],
  latest: string | undefined,
): ProgressRow[] {
  const years = columns.filter(({ year }) => year);
  const last = years.findIndex(({ key }) => key === latest);
  return rows.map(({ id, cells, depth, status, progress: { main } }) => {
    const own = years
      .slice(0, last + 1)
      .reverse()
      .find(({ key }) => !cells[key]?.absent);
    const cell = own && cells[own.key];
    const figure = cell ? figureIn(cell, locale) : '—';
    const gap = cells['gap']!;
    return {
      id,
      name: cells['name']!.text,
      depth,
      value: own && own.key !== latest ? reportLabels[locale].inPeriod(figure, own.label) : figure,
      marks: (cell?.marks ?? []).map((mark) => signs[mark]).join(''),
      target: cells['target']!.text,
      geometry: gaugeGeometry(main),
      done: cells['done']!.text,
      status,
      verdict: cells['status']!.text,
      gap: gap.absent ? '' : gap.text,
    };
  });
}
