/** A cell as a person sees it, without what is drawn around it. */
export interface GridCell {
  readonly value: string | number | boolean | undefined;
  /** `2023-06-30`, or `2023-06` where no day is shown: a date of the spreadsheet. Such a cell has no other value. */
  readonly date?: string;
  /** How the cell prints its number: `0.0%`. */
  readonly format?: string;
  /** Worked out by the spreadsheet; the value is what was last saved. */
  readonly formula?: boolean;
  /** An error of the spreadsheet, `#REF!`, or a formula whose value was never saved. */
  readonly error?: string;
  /** Struck through: taken back by whoever keeps the sheet. */
  readonly struck?: boolean;
  /** Where a click on it leads, away from the workbook. */
  readonly link?: string;
  /** Covered by a merged cell, whose value stands here too. */
  readonly covered?: 'from-above' | 'from-left';
}

/** One sheet, its cells by row and column from 0. A row ends with its last cell. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly GridCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const nothing: GridCell = { value: undefined };

/** The cell at a place; an empty one beyond the edge. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell => grid.rows[row]?.[column] ?? nothing;

/** What a cell says, as text: a date as `2023-06-30`. */
export function cellText({ value, date, error }: GridCell): string {
  return (error ?? date ?? (value === undefined ? '' : String(value))).trim();
}

/**
 * The name a spreadsheet gives a column, counted from 0.
 *
 * @example
 * columnName(27); // 'AB'
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The name of a cell: `C5`. Row and column are counted from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Whether a line that stands alone begins what is written under a table. */
export const isNote = (text: string): boolean => /^(注|说明|备注|数据来源|资料来源|填表|\*|※)/.test(text);
