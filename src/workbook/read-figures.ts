import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { FigureDefaults } from './figure-facts.js';
import { FiguresReader, type PlacedFigure } from './figures-reader.js';
import { findTables } from './find-table.js';
import { cellName, type Grid } from './grid.js';
import { indicatorMatcher } from './match-name.js';
import { sourcesOf } from './read-sources.js';
import type { SheetRemark } from './sheet-remark.js';

/** What a workbook says of a plan. */
export interface FiguresReading {
  readonly figures: readonly PlacedFigure[];
  readonly remarks: readonly SheetRemark[];
  /** Cells that say there is nothing: blanks among figures, —, 暂无. */
  readonly notReported: number;
}

const keyOf = ({ indicator, of = '', period, counts, published = '' }: Observation): string =>
  [indicator, of, period, counts, published].join(' ');

/** One cell for each figure: the same said twice is said once, and two different ones are neither. */
function oncePerPeriod(figures: readonly PlacedFigure[], remarks: SheetRemark[]): PlacedFigure[] {
  const groups = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.observation);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    const differing = others.find(({ observation }) => observation.value !== first!.observation.value);
    if (!differing) return [first!];
    const { sheet, row, column, observation } = differing;
    const place = { sheet, row, column, cell: cellName(row - 1, column - 1), indicator: observation.indicator };
    const other = `${first!.sheet ? `${first!.sheet}!` : ''}${cellName(first!.row - 1, first!.column - 1)}`;
    const details = [other, String(first!.observation.value)];
    remarks.push({ severity: 'problem', code: 'two-cells', ...place, came: String(observation.value), details });
    return [];
  });
}

/**
 * The figures of a workbook for a plan, each with its place, and everything that was not understood or left out, with
 * its place. Nothing of the plan is changed, and nothing is guessed.
 *
 * Sheets whose figures stand in columns of periods (wide) and sheets with a period in each row (long) are read alike. A
 * sheet without such a table is left alone unless the whole workbook has none. Hidden rows, columns and sheets are not
 * read, and told.
 *
 * @param sheets As `readWorkbook` gives them.
 * @param defaults What holds where the sheet says nothing.
 */
export function readFigures(sheets: readonly Grid[], plan: Plan, defaults: FigureDefaults = {}): FiguresReading {
  const remarks: SheetRemark[] = [];
  const figures: PlacedFigure[] = [];
  let notReported = 0;
  const sources = sheets.flatMap((grid) => (grid.hidden ? [] : sourcesOf(grid, plan, remarks)));
  const match = indicatorMatcher(plan);
  let tables = 0;
  for (const grid of sheets) {
    const own = findTables(grid, plan.period.yearStart);
    if (own.length === 0) continue;
    tables += own.length;
    if (grid.hidden) {
      remarks.push({ severity: 'doubt', code: 'hidden-sheet', sheet: grid.name, came: grid.name, details: [] });
      continue;
    }
    for (const table of own) {
      const reader = new FiguresReader(plan, grid, table, sources, defaults, match);
      reader.read();
      figures.push(...reader.figures);
      remarks.push(...reader.remarks);
      notReported += reader.notReported;
    }
  }
  if (tables === 0) {
    const names = sheets.map(({ name }) => name).filter(Boolean);
    remarks.push({ severity: 'problem', code: 'no-table', sheet: names[0] ?? '', came: names.join('、'), details: [] });
  }
  return { figures: oncePerPeriod(figures, remarks), remarks, notReported };
}
