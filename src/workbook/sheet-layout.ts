import { calculateColumnWidth, calculateRowHeight, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';

type Rows = readonly (readonly Partial<Cell>[])[];

/** Words break between letters of one and words of the other script: a line holds less than its width says. */
const filledShare = 0.95;
const lineHeight = 15;
const usualSize = 11;

/** A column as wide as its longest words on one line, within what a screen holds. */
export const widthOf = (cells: readonly CellValue[], least: number, most: number): number =>
  Math.min(most, Math.max(least, calculateColumnWidth([...cells], { minWidth: 0, maxWidth: most }) / filledShare));

/**
 * Cells in columns of these widths. Rows whose words go over several lines are as high as that takes: Excel makes them so
 * by itself, LibreOffice draws the lines over those of the next row.
 *
 * @param between Points between the rows, beside what their lines take.
 */
export function laidOut(
  rows: Rows,
  widths: readonly number[],
  between = 0,
): Pick<WriteSheet, 'rows' | 'cells' | 'columns' | 'rowDefs'> {
  const values = rows.map((row) => row.map(({ value = null }) => value));
  return {
    rows: values,
    cells: new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const))),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      rows.flatMap((row, at) => {
        const fontSize = Math.max(usualSize, ...row.map(({ style }) => style?.font?.size ?? usualSize));
        const columnWidths = widths.map((width) => (width * filledShare * usualSize) / fontSize);
        const height = between + calculateRowHeight(values[at]!, { wrapText: true, columnWidths, fontSize });
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
