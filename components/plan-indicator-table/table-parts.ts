/*
 * Roles are written out: browsers take the semantics of a table away from rows that are laid out as blocks, as they are
 * on a narrow screen.
 */
/* eslint-disable lit-a11y/no-redundant-role */
import { html, nothing, type TemplateResult } from 'lit';
import { indicatorTableLabels, type IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { foreignIn, textIn } from '../../src/format/locale.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { dayWords } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { ArrangedGroup } from '../../src/view/plan/indicator-view.js';
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { screenHead } from '../../src/view/table/screen-columns.js';
import { signs } from '../../src/view/table/mark-signs.js';
import { marked } from '../internal/marks.js';
import { sortable, type Listener } from './table-controls.js';

/** Rows from which a browser takes longer to fit the columns to their words than a reader wants to wait. */
export const manyRows = 100;

/** The name of the table; that of its plan where the page gives none. */
export const tableName = (
  { progress: { plan }, locale }: IndicatorTable,
  heading: string,
  level: number,
): TemplateResult =>
  html`<div id="heading" part="heading" class="heading" role="heading" aria-level=${level}>
    ${heading || marked(indicatorTableLabels[locale].caption(textIn(plan.name, locale)), locale)}
  </div>`;

/** @param click Absent where rows are blocks: there the head is only heard, and a list sorts. */
export const head = (
  columns: readonly IndicatorColumn[],
  sort: string,
  labels: IndicatorTableLabels,
  click: Listener | undefined,
): TemplateResult =>
  html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map(
        (column) =>
          html`<th
            scope="col"
            role="columnheader"
            class="c-${column.key} ${column.figures ? 'n' : ''}"
            aria-sort=${sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : nothing}
          >
            ${
              click && sortable(column)
                ? html`<button type="button" value=${column.key} @click=${click}>
                    ${screenHead(column, labels)}<svg class="order" viewBox="0 0 8 12" aria-hidden="true">
                      <path d="M4 0 8 5H0Z" />
                      <path d="M4 12 0 7h8Z" />
                    </svg>
                  </button>`
                : screenHead(column, labels)
            }
          </th>`,
      )}
    </tr>
  </thead>`;

/** Rows under their heading. */
export const body = (
  { name, rows, depth, count }: ArrangedGroup,
  columns: readonly IndicatorColumn[],
  locale: Locale,
  made: { readonly next: (row: IndicatorRow) => Element | TemplateResult },
): TemplateResult =>
  html`<tbody role="rowgroup">
    ${
      name === undefined
        ? nothing
        : html`<tr role="row" class="group">
            <th
              scope="rowgroup"
              role="rowheader"
              colspan=${columns.length}
              class=${depth > 0 ? 'within' : nothing}
              .style=${depth > 0 ? `--_depth:${depth}` : ''}
            >
              <span lang=${foreignIn(name, locale) ?? nothing}>${name}</span>
              <small>${indicatorTableLabels[locale].count(count)}</small>
            </th>
          </tr>`
    }
    ${rows.map((row) => made.next(row))}
  </tbody>`;

/** The day, and whether sample data stand in the table. */
export const dated = ({ progress, locale, illustrative }: IndicatorTable): TemplateResult =>
  html`${illustrative ? html`<span class="tag illustrative">${messagesOf(locale).tag.illustrative}</span>` : nothing}
    <small>${indicatorTableLabels[locale].asOf(dayWords(progress, locale))}</small>`;

/** What the signs, the dash and the figures after the verdicts mean, where there are any, and what is not listed; the downloads. */
export function foot(
  { locale, columns, marks, leftOut, rows }: IndicatorTable,
  isNoted: boolean,
  hidden: readonly string[],
  save: Listener | undefined,
): TemplateResult {
  const labels = indicatorTableLabels[locale];
  const dateOf = (key: string): string | undefined => columns.find((column) => column.key === key)?.date;
  const has = (absent: 'unknown' | 'inapplicable'): boolean =>
    rows.some(({ cells }) => columns.some(({ key }) => cells[key]!.absent === absent));
  return html`<div class="foot">
    ${
      isNoted
        ? html`<p part="notes" class="notes">
            ${labels.dates(dateOf('baseline'), dateOf('target'))}
            ${marks.map((mark) => html`<span>${signs[mark]} ${labels.marks[mark]}</span> `)}
            ${has('unknown') || has('inapplicable') ? labels.dash : nothing}
            ${rows.some(({ cells }) => !cells['gap']!.absent) ? labels.gapNote : nothing} ${labels.whyNote}
            ${leftOut.length ? labels.leftOut(leftOut) : nothing} ${hidden.length ? labels.noRoom(hidden) : nothing}
          </p>`
        : nothing
    }
    ${
      save
        ? html`<p part="downloads" class="downloads">
            ${labels.download}
            ${['CSV', 'JSON'].map(
              (format) =>
                html`<button type="button" value=${format} aria-label="${labels.download} ${format}" @click=${save}>
                  ${format}
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="muted">${sharedLabels[locale].loading}</p>
    ${[1, 2, 3, 4, 5, 6, 7, 8].map(() => html`<span class="bone"></span>`)}
  </div>`;
