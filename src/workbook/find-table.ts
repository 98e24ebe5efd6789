import type { YearStart } from '../calendar/period.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { cellAt, cellText, type Grid } from './grid.js';
import { periodAbove } from './period-above.js';
import { periodText } from './read-period.js';
import { columnOf, isName, type SheetColumn } from './sheet-column.js';

/** A table in a sheet: its columns and the row its figures begin in, from 0. */
export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly heading: number;
  readonly firstRow: number;
  /** The row after its last. */
  readonly end: number;
  /** Said above the table: 单位：亿元. */
  readonly unit?: string;
}

const mostHeadingRows = 3;
const mostRowsAbove = 30;

/** The lines of a column's heading; a year that stands over several columns holds for all of them. */
function headingOf(grid: Grid, first: number, rows: number, column: number): string {
  const lines: string[] = [];
  for (let row = first; row < first + rows; row++) {
    const text = periodText(cellAt(grid, row, column));
    if (text !== '' && !lines.includes(text)) lines.push(text);
  }
  const said = lines.join(' ');
  if (rows < 2 || cellText(cellAt(grid, first, column)) !== '' || /(?:19|20)\d\d/.test(said)) return said;
  // Centred over several columns without being merged: the text stands in the first of them.
  for (let left = column - 1; left >= 0; left--) {
    const text = cellText(cellAt(grid, first, left));
    if (/(?:19|20)\d\d/.test(text) && cellText(cellAt(grid, first + 1, left)) !== '') return `${text} ${said}`;
    if (text !== '') return said;
  }
  return said;
}

const carriesFigures = (columns: readonly SheetColumn[]): boolean =>
  columns.some(({ kind }) => kind === 'figures') ||
  (columns.some(({ kind }) => kind === 'value') && columns.some(({ kind }) => kind === 'period'));

/** 完成值 under 2023年上半年指标完成情况: figures of the one period that stands above the table, or names its sheet. */
function withPeriodAbove(
  columns: readonly SheetColumn[],
  grid: Grid,
  heading: number,
  yearStart: YearStart | undefined,
): readonly SheetColumn[] {
  const isValue = ({ kind, heading: said }: SheetColumn): boolean => kind === 'value' && !/情况$/.test(said);
  if (columns.some(({ kind }) => kind === 'period' || kind === 'figures') || !columns.some(isValue)) return columns;
  const above = periodAbove(grid, heading, yearStart);
  if (!above) return columns;
  return columns.map((column) => (isValue(column) ? { ...column, kind: 'figures', ...above } : column));
}

/** The tables whose heading begins in a row, side by side; `end` is that of the sheet. */
function tablesAt(
  grid: Grid,
  heading: number,
  nameColumn: number,
  yearStart: YearStart | undefined,
): readonly SheetTable[] {
  const above = grid.rows.slice(0, heading).flat().map(cellText).map(foldCharacters).join(' ');
  const years = new Set(above.match(/(?:19|20)\d\d(?=年)/g));
  const unit = /单位\s*:\s*([^\s,;)]{1,20})/.exec(above)?.[1];
  const width = Math.max(...grid.rows.slice(heading, heading + mostHeadingRows).map((row) => row.length));
  const columnsFor = (rows: number): SheetColumn[] =>
    [...Array(width).keys()].map((column) =>
      columnOf(column, headingOf(grid, heading, rows, column), years.size === 1 ? [...years][0] : undefined, yearStart),
    );
  let rows = 1;
  let columns = columnsFor(1);
  // A heading goes on below as long as the column of names is merged with it or empty there.
  while (rows < mostHeadingRows) {
    const below = cellAt(grid, heading + rows, nameColumn);
    if (cellText(below) !== '' && !below.covered) break;
    const more = columnsFor(rows + 1);
    const found = (list: readonly SheetColumn[]): number =>
      list.filter(({ kind }) => kind !== 'unknown' && kind !== 'beside').length;
    if (!below.covered && found(more) <= found(columns)) break;
    columns = more;
    rows += 1;
  }
  return sideBySide(columns)
    .map((own) => withPeriodAbove(own, grid, heading, yearStart))
    .filter(carriesFigures)
    .map((own) => ({
      columns: own,
      heading,
      firstRow: heading + rows,
      end: grid.rows.length,
      ...(unit !== undefined && { unit }),
    }));
}

/** Columns parted where another table begins: at its names, and what stands before them and belongs to no figure. */
function sideBySide(columns: readonly SheetColumn[]): readonly (readonly SheetColumn[])[] {
  const starts = columns.flatMap(({ kind }, at) => {
    if (kind !== 'name') return [];
    let start = at;
    while (start > 0 && (columns[start - 1]!.kind === 'id' || columns[start - 1]!.kind === 'beside')) start -= 1;
    return [start];
  });
  const parts = starts.map((start, at) => columns.slice(at === 0 ? 0 : start, starts[at + 1] ?? columns.length));
  return parts.length > 1 && parts.every(carriesFigures) ? parts : [columns];
}

/** What tells one heading from another. */
const shapeOf = ({ columns }: SheetTable): string =>
  JSON.stringify(columns.map(({ kind, column, period }) => [kind, column, period]));

/**
 * The tables of figures of a sheet: a row that names indicators and has a period beside or below it, and what follows it
 * up to another such heading. Titles above are passed over; headings of up to three rows are read as one; a heading that
 * is repeated for the next printed page begins no new table.
 *
 * @param yearStart Where the plan's reporting years start; with the calendar unless told.
 */
export function findTables(grid: Grid, yearStart?: YearStart): readonly SheetTable[] {
  const found: SheetTable[] = [];
  let last: readonly SheetTable[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    if (last.length === 0 && row >= mostRowsAbove) break;
    const name = grid.rows[row]!.findIndex((cell) => !cell.covered && isName(cellText(cell)));
    const tables = name < 0 ? [] : tablesAt(grid, row, name, yearStart);
    if (tables.length === 0 || tables.map(shapeOf).join() === last.map(shapeOf).join()) continue;
    found.splice(-last.length, last.length, ...last.map((table) => ({ ...table, end: row })));
    found.push(...tables);
    last = tables;
    row = tables[0]!.firstRow - 1;
  }
  return found;
}
