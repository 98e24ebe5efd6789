import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { indicatorTable, type IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { columnRooms, screenColumns, type ScreenColumns } from '../../src/view/table/screen-columns.js';
import { indicatorAddress } from '../internal/indicator-address.js';
import type { OwnWidth } from '../internal/own-width.js';
import { TableRows } from './table-rows.js';

/** The columns there is room for, and the rows made of them. */
export type FittedTable = ScreenColumns & { readonly lines: TableRows };

/** Makes a table once for a result and a language, and its rows once for its columns; sorting only chooses among them. */
export class TableMaking {
  private made: IndicatorTable | undefined;
  private words: unknown;
  private rooms: ReturnType<typeof columnRooms> | undefined;
  private lines: TableRows | undefined;
  private lineKey = '';

  constructor(
    private readonly host: Element,
    private readonly width: OwnWidth,
    private readonly explain: (event: Event) => void,
  ) {}

  get last(): IndicatorTable | undefined {
    return this.made;
  }

  tableOf(progress: PlanProgress, locale: Locale): IndicatorTable {
    const labels = indicatorTableLabels[locale];
    // A page that sets its own words has all words made anew.
    if (this.made?.progress !== progress || this.words !== labels) {
      this.words = labels;
      this.made = indicatorTable(progress, locale);
      this.rooms = columnRooms(this.made);
      this.lines = undefined;
    }
    return this.made;
  }

  fitted(table: IndicatorTable): FittedTable {
    const { host, width } = this;
    const fit = screenColumns(table, this.rooms!, width.value, width.ticks);
    const key = [indicatorAddress(host, '{id}'), fit.bar, ...fit.columns.map((column) => column.key)].join(' ');
    if (!this.lines || this.lineKey !== key) {
      this.lineKey = key;
      this.lines = new TableRows({
        columns: fit.columns,
        bar: fit.bar,
        labels: indicatorTableLabels[table.locale],
        locale: table.locale,
        explain: this.explain,
        pageOf: (id) => indicatorAddress(host, id) ?? '',
      });
    }
    this.lines.begin();
    return { ...fit, lines: this.lines };
  }
}
