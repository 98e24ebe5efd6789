import { fileNameOf, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import type { IndicatorRow, IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { download } from '../internal/download.js';

/** Hands the rows that are shown over as a file. */
export function saveTable(kind: string, table: IndicatorTable, shown: readonly IndicatorRow[]): void {
  const name = fileNameOf(table);
  if (kind === 'CSV') download(`${name}.csv`, indicatorsCsv(table, shown), 'text/csv');
  else download(`${name}.json`, indicatorsJson(table, shown), 'application/json');
}
