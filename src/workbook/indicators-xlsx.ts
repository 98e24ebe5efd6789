import { writeXlsx } from 'hucre/xlsx';
import type { CsvCell } from '../view/table/csv.js';
import { widthOf } from './sheet-layout.js';

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
        columns: (cells[0] ?? []).map((_, at) => ({
          width: widthOf(
            cells.map((row) => row[at] ?? null),
            8,
            48,
          ),
        })),
        freezePane: { rows: 1, columns: 3 },
      },
    ],
  });
