import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { fileNameOf, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { download } from '../internal/download.js';

/** Hands over the indicators of a page as a file: the rows and columns its table would have. */
export function saveFigures(scoped: PlanProgress, kind: 'CSV' | 'JSON', locale: Locale): void {
  const table = indicatorTable(scoped, locale);
  const name = fileNameOf(table);
  if (kind === 'CSV') download(`${name}.csv`, indicatorsCsv(table), 'text/csv');
  else download(`${name}.json`, indicatorsJson(table), 'application/json');
}
