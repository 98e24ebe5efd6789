import { calculateColumnWidth, calculateRowHeight, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';

type Rows = readonly (readonly Partial<Cell>[])[];

/** A column as wide as its longest words, within what a screen holds. */
export const widthOf = (cells: readonly CellValue[], least: number, most: number): number =>
  calculateColumnWidth([...cells], { minWidth: least, maxWidth: most });

/** Words break between letters of one and words of the other script: a line holds less than its width says. */
const filledShare = 0.95;
const lineHeight = 15;

/**
 * Cells in columns of these widths. Rows whose words go over several lines are as high as that takes: Excel makes them so
 * by itself, LibreOffice draws the lines over those of the next row.
 */
export function laidOut(
  rows: Rows,
  widths: readonly number[],
): Pick<WriteSheet, 'rows' | 'cells' | 'columns' | 'rowDefs'> {
  const columnWidths = widths.map((width) => width * filledShare);
  const values = rows.map((row) => row.map(({ value = null }) => value));
  return {
    rows: values,
    cells: new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const))),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      values.flatMap((row, at) => {
        const height = calculateRowHeight(row, { wrapText: true, columnWidths });
        return height > lineHeight ? [[at, { height }] as const] : [];
      }),
    ),
  };
}

/** A sheet on A4, as wide as the paper. */
export const onePageWide = (orientation: 'portrait' | 'landscape') =>
  ({ paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }) as const;

/** The same with its first row on every page. */
export const pagesOfRows = (orientation: 'portrait' | 'landscape') =>
  ({ ...onePageWide(orientation), printTitlesRow: '$1:$1' }) as const;
