import { html, nothing } from 'lit';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { textIn } from '../../src/format/locale.js';
import type { ArrangedTable } from '../../src/view/plan/indicator-view.js';
import type { IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { screenHead } from '../../src/view/table/screen-columns.js';
import { isFolded, statementsFold } from './statements-fold.js';
import { sortBar } from './table-controls.js';
import type { FittedTable } from './table-making.js';
import { body, dated, foot, head, manyRows } from './table-parts.js';

type Listener = (event: Event) => void;

/** How a table stands on the screen, and what its controls do. */
export interface ScreenSettings {
  readonly heading: string;
  readonly noHeading: boolean;
  readonly sort: string;
  /** Each row is a block, and the order is chosen above them. */
  readonly isNarrow: boolean;
  /** The count of rows is seen, not only told. */
  readonly isCounted: boolean;
  /** What stands around it tells those who listen how much is shown, and in which order. */
  readonly isTold: boolean;
  readonly isFiltered: boolean;
  readonly order: Listener;
  readonly change: Listener;
  readonly turn: () => void;
  readonly explain: Listener;
  readonly save: Listener | undefined;
}

/** In which order the rows stand; nothing where that is the plan's own. */
export function orderWords({ columns, locale }: IndicatorTable, sort: string): string {
  const labels = indicatorTableLabels[locale];
  const sorted = columns.find(({ key }) => key === sort.replace('-', ''));
  return sorted
    ? labels.sorted(screenHead(sorted, labels), sort.startsWith('-') ? labels.descending : labels.ascending)
    : '';
}

/** The table with its notes, and folded beneath it what has no figure. */
export function tableScreen(
  table: IndicatorTable,
  shown: ArrangedTable,
  fit: FittedTable,
  page: ScreenSettings,
): unknown {
  const { locale, rows, progress } = table;
  const { noHeading, sort, isNarrow } = page;
  const labels = indicatorTableLabels[locale];
  const many = !isNarrow && rows.length > manyRows;
  const judged = shown.groups.filter((group) => !isFolded(group));
  const name = page.heading || labels.caption(textIn(progress.plan.name, locale));
  return html`${isNarrow ? sortBar(fit.columns, sort, labels, page.change, page.turn) : nothing}
  ${
    page.isTold
      ? nothing
      : html`<p class="shown ${page.isCounted ? '' : 'unseen'}" role="status">
          ${labels.shown(shown.count, shown.total, orderWords(table, sort))}
        </p>`
  }
  ${
    judged.length
      ? html`<table
          part="table"
          role="table"
          aria-label=${noHeading ? name : nothing}
          aria-labelledby=${noHeading ? nothing : 'heading'}
          class=${many ? 'many' : ''}
          .style=${many ? `--_tracks:${fit.tracks}` : ''}
        >
          ${
            noHeading
              ? nothing
              : html`<caption>
                  ${dated(table)}
                </caption>`
          }
          ${head(fit.columns, sort, labels, isNarrow ? undefined : page.order)}
          ${judged.map((group) => body(group, fit.columns, locale, fit.lines))}
        </table>`
      : noHeading || shown.count === 0
        ? nothing
        : html`<p class="dated">${dated(table)}</p>`
  }
  ${foot(table, judged.length > 0, fit.hidden, page.save)}
  ${shown.groups.filter(isFolded).map((group) => statementsFold(group, page.isFiltered, page.explain, locale))}`;
}
