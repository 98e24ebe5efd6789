import type { Measure } from '../model/measure.js';
import { cellAt, cellName, cellText, type Grid } from './grid.js';
import { saidColumns, type MeasuresTable, type SaidColumn } from './measures-columns.js';
import { isSignOfNothing } from './read-figure.js';
import type { SheetRemark } from './sheet-remark.js';

/** A piece of a row that was not understood, and so nothing of what it belongs to is taken. */
export const kept = Symbol('kept out');
export type Read<Value> = Value | undefined | typeof kept;

export const isBlank = (text: string): boolean => text === '' || isSignOfNothing(text);

/** The cells of a table of measures, and what is to be said of them. Rows and columns are counted from 0. */
export class MeasureCells {
  readonly grid: Grid;
  readonly table: MeasuresTable;
  readonly remarks: SheetRemark[] = [];
  /** What an office fills in, but what is hidden. */
  readonly columns: readonly SaidColumn[];

  constructor(grid: Grid, table: MeasuresTable) {
    this.grid = grid;
    this.table = table;
    this.columns = saidColumns.filter((name) => {
      const at = table.columns[name];
      return at !== undefined && !grid.hiddenColumns.has(at);
    });
  }

  text(row: number, column: number | undefined): string {
    return column === undefined ? '' : cellText(cellAt(this.grid, row, column));
  }

  say(
    severity: SheetRemark['severity'],
    code: SheetRemark['code'],
    row: number,
    column: number,
    details: readonly string[] = [],
    measure?: Measure,
  ): void {
    const place = { sheet: this.grid.name, row: row + 1, column: column + 1, cell: cellName(row, column) };
    const came = this.text(row, column);
    this.remarks.push({ severity, code, ...place, ...(measure && { measure: measure.id }), came, details });
  }

  /** The text of a cell that is to be filled in; what may belong elsewhere, or was taken back, is kept out. */
  cell(row: number, name: SaidColumn, measure: Measure): Read<string> {
    const column = this.table.columns[name];
    if (column === undefined || !this.columns.includes(name)) return undefined;
    const cell = cellAt(this.grid, row, column);
    const wrong =
      cell.error !== undefined ? 'cell-error' : cell.covered ? 'cell-covered' : cell.struck ? 'cell-struck' : undefined;
    if (wrong && !(cell.error === undefined && isBlank(cellText(cell)))) {
      this.say('problem', wrong, row, column, [], measure);
      return kept;
    }
    return isBlank(cellText(cell)) ? undefined : cellText(cell);
  }
}
