import { foldCharacters } from '../reading/fold-characters.js';
import { readIndicatorTable, type TableReading } from '../reading/read-indicator-table.js';
import { columnsOf } from '../reading/table-columns.js';
import { cellAt, cellText, type Grid } from './grid.js';

/** The indicators a sheet lists, with the columns whose figures belong to `import` and not to the plan. */
export interface SheetIndicators {
  readonly sheet: string;
  readonly reading: TableReading;
  /** Headings of columns of the plan's own years, as printed. */
  readonly figures: readonly string[];
}

const mostHeadingRows = 3;
const isTarget = /目标|规划|计划|target/i;
const isReported = /实际|完成|执行|达到|actual/i;
const yearOf = (heading: string): number => Number(/(?:19|20)\d\d/.exec(foldCharacters(heading))?.[0] ?? NaN);

const plainText = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column);
  if (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column) || cell.covered === 'from-left') return '';
  const percent = typeof cell.value === 'number' && /%/.test(cell.format ?? '');
  const text = percent ? `${Number((Number(cell.value) * 100).toPrecision(14))}%` : cellText(cell);
  return text.replace(/[\t\r\n]+/g, '');
};

/** The lines of a heading that goes over several rows, one text a column. */
function headingsOf(grid: Grid, first: number, rows: number, width: number): string[] {
  return [...Array(width).keys()].map((column) => {
    const lines = [...Array(rows).keys()].map((at) => cellText(cellAt(grid, first + at, column)));
    return [...new Set(lines.filter(Boolean))].join(' ').replace(/[\t\r\n]+/g, '');
  });
}

function tableIn(grid: Grid, start: number): SheetIndicators | undefined {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  for (let first = 0; first < Math.min(30, grid.rows.length); first++) {
    // A title merged over the table stands in one cell, however many it covers.
    const names = grid.rows[first]!.map((cell) => (cell.covered === 'from-left' ? '' : cellText(cell)));
    const nameColumn = names.findIndex((text) => /指标|indicator|^kpis?$/i.test(text) && !/\d{4}/.test(text));
    if (nameColumn < 0 || names.filter(Boolean).length < 2 || cellAt(grid, first, nameColumn).covered) continue;
    let rows = 1;
    const goesOn = (): boolean => {
      const below = cellAt(grid, first + rows, nameColumn);
      return below.covered === 'from-above' || (cellText(below) === '' && grid.rows[first + rows] !== undefined);
    };
    while (rows < mostHeadingRows && goesOn()) rows += 1;
    const headings = headingsOf(grid, first, rows, width);
    if (!columnsOf(headings)) continue;
    // Beside a column of targets the plan's own years are what was reached in them.
    const hasTarget = headings.some((heading) => isTarget.test(heading));
    const isFigure = (heading: string): boolean =>
      yearOf(heading) >= start &&
      !isTarget.test(heading) &&
      !/年均|累计/.test(heading) &&
      (isReported.test(heading) || hasTarget);
    const kept = headings.map((heading) => (isFigure(heading) ? '' : heading));
    const lines = grid.rows
      .slice(first + rows)
      .map((_, at) =>
        kept.map((heading, column) => (heading === '' ? '' : plainText(grid, first + rows + at, column))).join('\t'),
      );
    // Blank lines keep the numbers of the lines those of the sheet.
    const text = [...Array(first + rows - 1).fill(''), kept.join('\t'), ...lines].join('\n');
    return { sheet: grid.name, reading: readIndicatorTable(text), figures: headings.filter(isFigure) };
  }
  return undefined;
}

/**
 * The indicators of the first sheet that lists any, as drafts for a plan: of a table as plans print it, with headings of
 * up to three rows, merged cells and hidden parts left out. What a row leaves open stands in its remarks, by the row and
 * column of the sheet.
 *
 * @param start First year of the plan: a column of one of its years beside a column of targets holds figures.
 */
export function sheetIndicators(sheets: readonly Grid[], start: number): SheetIndicators | undefined {
  for (const grid of sheets) {
    const found = grid.hidden ? undefined : tableIn(grid, start);
    if (found && found.reading.rows.length > 0) return found;
  }
  return undefined;
}
