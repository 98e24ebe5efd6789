import type { CellStyle, DataValidation } from 'hucre/xlsx';

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const edge = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
export const alignment = { vertical: 'center', wrapText: true } as const;
export const given: CellStyle = { fill: solid('F2F2F2'), border, alignment };
/** Programs take a typeface of their own where a font has no name. */
export const bold = { name: 'Calibri', size: 11, bold: true } as const;
export const heading: CellStyle = { fill: solid('E7ECF3'), font: bold, border, alignment };
export const open: CellStyle = { border, alignment, protection: { locked: false } };
/** What is typed as a day becomes one, in whatever form the program's language writes days. */
export const openDay: CellStyle = { ...open, numFmt: 'yyyy-mm-dd' };
export const openHeading: CellStyle = { ...heading, protection: { locked: false } };

/** Whoever fills it in may make columns wider and add some; what is given stays. What is true is allowed. */
export const protection = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  formatCells: true,
  insertColumns: true,
} as const;

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
