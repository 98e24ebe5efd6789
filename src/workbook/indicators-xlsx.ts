import { writeXlsx } from 'hucre/xlsx';
import type { CsvCell } from '../view/table/csv.js';

/** A column as wide as its longest words, within what a screen holds. Chinese letters take two. */
function widthOf(cells: readonly CsvCell[]): number {
  const lengths = cells.map((cell) => String(cell ?? '').replace(/[\u2e80-\uffef]/g, 'xx').length);
  return Math.min(48, Math.max(6, ...lengths) + 2);
}

/**
 * The indicators of a report as a workbook: the cells of the CSV, in which figures are figures.
 *
 * @param cells The heading, then a row for each indicator.
 * @param name Of the sheet.
 */
export const indicatorsXlsx = (cells: readonly (readonly CsvCell[])[], name: string): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name,
        rows: cells.map((row) => row.map((cell) => cell ?? null)),
        columns: (cells[0] ?? []).map((_, at) => ({ width: widthOf(cells.map((row) => row[at])) })),
        freezePane: { rows: 1, columns: 3 },
      },
    ],
  });
