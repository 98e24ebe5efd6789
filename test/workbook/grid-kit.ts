// Sheets as `readWorkbook` gives them, without a file around them.
import type { Grid, GridCell } from '../../src/workbook/grid.js';

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
