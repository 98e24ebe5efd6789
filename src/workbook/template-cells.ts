import type { Cell, CellStyle, CellValue, DataValidation } from 'hucre/xlsx';

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const edge = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
export const alignment = { vertical: 'center', wrapText: true } as const;
export const given: CellStyle = { fill: solid('F2F2F2'), border, alignment };
export const heading: CellStyle = { fill: solid('E7ECF3'), font: { bold: true }, border, alignment };
export const open: CellStyle = { border, alignment, protection: { locked: false } };
export const openHeading: CellStyle = { ...heading, protection: { locked: false } };

/** Whoever fills it in may make columns wider and add some; what is given stays. */
export const protection = { sheet: true, formatColumns: false, formatRows: false, formatCells: false } as const;

type Cells = Map<string, Partial<Cell>>;
type Rows = readonly (readonly Partial<Cell>[])[];
export const cellsOf = (rows: Rows): Cells =>
  new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const)));
export const valuesOf = (rows: Rows): CellValue[][] => rows.map((row) => row.map(({ value = null }) => value));

export const list = (values: readonly string[], range: string, message: string, title: string): DataValidation => ({
  type: 'list',
  values: [...values],
  allowBlank: true,
  range,
  showInputMessage: true,
  inputMessage: message,
  showErrorMessage: true,
  errorMessage: title,
});

export const note = { type: 'custom', formula1: 'TRUE', allowBlank: true, showInputMessage: true } as const;
