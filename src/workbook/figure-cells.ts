import type { Indicator } from '../model/plan.js';
import type { SheetTable } from './find-table.js';
import type { SheetColumn } from './sheet-column.js';
import { cellAt, cellName, cellText, type Grid, type GridCell } from './grid.js';
import type { SheetDoubt, SheetProblem, SheetRemark } from './sheet-remark.js';

/** The cells of a table of figures, and what is to be said of them. Rows and columns are counted from 0. */
export class FigureCells {
  readonly grid: Grid;
  readonly table: SheetTable;
  readonly remarks: SheetRemark[] = [];
  /** Columns of figures, but those that are hidden. */
  readonly figureColumns: readonly SheetColumn[];

  constructor(grid: Grid, table: SheetTable) {
    this.grid = grid;
    this.table = table;
    const long = table.columns.some(({ kind }) => kind === 'period');
    this.figureColumns = table.columns.filter(
      ({ kind, column }) => kind === (long ? 'value' : 'figures') && !grid.hiddenColumns.has(column),
    );
  }

  at(row: number, column: number): GridCell {
    return cellAt(this.grid, row, column);
  }

  /** The text of a row in the column of a kind; empty where there is no such column. */
  text(row: number, kind: SheetColumn['kind']): string {
    const column = this.#find(kind);
    return column === undefined ? '' : cellText(this.at(row, column));
  }

  columnOf(kind: SheetColumn['kind']): number {
    return this.#find(kind) ?? 0;
  }

  #find(kind: SheetColumn['kind']): number | undefined {
    return this.table.columns.find((each) => each.kind === kind)?.column;
  }

  /** The figures of a row that are filled in. */
  filled(row: number): readonly SheetColumn[] {
    return this.figureColumns.filter(({ column }) => cellText(this.at(row, column)) !== '');
  }

  /** One text across the row: a title, a group, a note. */
  isAlone(row: number): boolean {
    return this.grid.rows[row]!.filter((cell) => cellText(cell) !== '' && cell.covered !== 'from-left').length === 1;
  }

  doubt(
    code: SheetDoubt,
    row: number,
    column: number,
    came: string,
    details: readonly string[] = [],
    indicator?: Indicator,
  ): void {
    this.#say('doubt', code, row, column, came, details, indicator);
  }

  problem(
    code: SheetProblem,
    row: number,
    column: number,
    came: string,
    details: readonly string[] = [],
    indicator?: Indicator,
  ): void {
    this.#say('problem', code, row, column, came, details, indicator);
  }

  /** Whether something was said of a row: what is missing in it is missing for all its figures. */
  hasSaid(code: SheetRemark['code'], row: number): boolean {
    return this.remarks.some((each) => each.code === code && each.row === row + 1);
  }

  #say(
    severity: SheetRemark['severity'],
    code: SheetRemark['code'],
    row: number,
    column: number,
    came: string,
    details: readonly string[],
    indicator: Indicator | undefined,
  ): void {
    const place = { sheet: this.grid.name, row: row + 1, column: column + 1, cell: cellName(row, column) };
    this.remarks.push({
      severity,
      code,
      ...place,
      ...(indicator && { indicator: indicator.id }),
      came,
      details,
    });
  }
}
