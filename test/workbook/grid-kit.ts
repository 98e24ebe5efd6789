// Sheets as `readWorkbook` gives them, without a file around them.
import type { Grid, GridCell } from '../../src/workbook/grid.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';

/** A value, nothing, or a cell with what is drawn around it. */
export type CellOf = string | number | boolean | null | GridCell;

const isCell = (cell: CellOf): cell is GridCell => typeof cell === 'object' && cell !== null;

export interface GridWith {
  readonly name?: string;
  readonly hidden?: boolean;
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** From 0. */
  readonly hiddenColumns?: readonly number[];
}

export const gridOf = (rows: readonly (readonly CellOf[])[], more: GridWith = {}): Grid => ({
  name: more.name ?? 'Sheet1',
  hidden: more.hidden ?? false,
  rows: rows.map((row) => row.map((cell) => (isCell(cell) ? cell : { value: cell ?? undefined }))),
  hiddenRows: new Set((more.hiddenRows ?? []).map((row) => row - 1)),
  hiddenColumns: new Set(more.hiddenColumns),
});

export const covered = (value: string | number, by: 'from-above' | 'from-left'): GridCell => ({ value, covered: by });

/** What is told of a cell of the first sheet (`C5`), with what else is said of it. */
export const remark = (
  severity: SheetRemark['severity'],
  code: SheetRemark['code'],
  cell: string,
  came: string,
  more: Partial<SheetRemark> = {},
): SheetRemark => ({
  severity,
  code,
  sheet: 'Sheet1',
  row: Number(/\d+/.exec(cell)![0]),
  column: cell.charCodeAt(0) - 64,
  cell,
  came,
  details: [],
  ...more,
});
