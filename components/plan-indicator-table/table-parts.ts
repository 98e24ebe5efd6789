/*
 * Roles are written out: browsers take the semantics of a table away from rows that are laid out as blocks, as they are
 * on a narrow screen.
 */
/* eslint-disable lit-a11y/no-redundant-role */
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorColumn, RowGroup } from '../../src/view/table/indicator-rows.js';
import type { FilterChoices, ArrangedGroup, IndicatorView } from '../../src/view/plan/indicator-view.js';
import type { TableRows } from './table-rows.js';

type Listener = (event: Event) => void;

export { signs } from '../../src/view/table/mark-signs.js';

/** The next order of a column: up, down, then the plan's own. */
export const nextSort = (sort: string, key: string): string =>
  sort === key ? `-${key}` : sort === `-${key}` ? '' : key;

/** A remark has no order, and the numbers are the plan's own. */
const sortable = ({ key }: IndicatorColumn): boolean => key !== 'remark' && key !== 'number';

/**
 * Two rows where there are years: one heading over them, and their own.
 *
 * @param click Absent on a narrow screen, where the head is only heard and a list sorts.
 */
export function head(
  columns: readonly IndicatorColumn[],
  sort: string,
  labels: IndicatorTableLabels,
  click: Listener | undefined,
): TemplateResult {
  const years = columns.filter(({ year }) => year);
  const columnHead = (column: IndicatorColumn): TemplateResult => {
    const { key, figures, year } = column;
    const label = key === 'name' ? labels.nameAndUnit : column.label;
    return html`<th
      scope="col"
      role="columnheader"
      class="c-${key} ${figures ? 'n' : ''}"
      rowspan=${years.length > 0 && !year ? 2 : 1}
      aria-sort=${sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : nothing}
    >
      ${
        click && sortable(column)
          ? html`<button type="button" value=${key} @click=${click}>
              ${label}<svg class="order" viewBox="0 0 8 12" aria-hidden="true">
                <path d="M4 0 8 5H0Z" />
                <path d="M4 12 0 7h8Z" />
              </svg>
            </button>`
          : label
      }
    </th>`;
  };
  return html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map((column) =>
        !column.year
          ? columnHead(column)
          : column === years[0]
            ? html`<th
                scope="colgroup"
                role="columnheader"
                class="over"
                colspan=${years.length}
                .style=${`grid-column:span ${years.length}`}
              >
                ${labels.actual}
              </th>`
            : nothing,
      )}
    </tr>
    ${
      years.length > 0
        ? html`<tr role="row">
            ${years.map(columnHead)}
          </tr>`
        : nothing
    }
  </thead>`;
}

/** Rows under their heading. */
export const body = (
  { name, rows, depth, count }: ArrangedGroup,
  columns: readonly IndicatorColumn[],
  labels: IndicatorTableLabels,
  made: TableRows,
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
              ${name} <small>${labels.count(count)}</small>
            </th>
          </tr>`
    }
    ${rows.map((row) => made.next(row))}
  </tbody>`;

/** A list to choose one from; several at once, as a page may ask for, stand as one choice of their own. */
function choice(
  name: string,
  label: string,
  all: string,
  choices: readonly RowGroup[],
  value: string,
  change: Listener,
): unknown {
  if (choices.length < 2) return nothing;
  const several = value.split(' ').map((id) => choices.find((each) => each.id === id)?.name ?? id);
  const options = [{ id: '', name: all }, ...choices];
  if (!options.some(({ id }) => id === value)) options.push({ id: value, name: several.join(' + ') });
  return html`<label
    >${label}
    <select name=${name} @change=${change}>
      ${options.map(({ id, name: words }) => html`<option value=${id} .selected=${id === value}>${words}</option>`)}
    </select></label
  >`;
}

/** Lists and a field to filter by. */
export const filterBar = (
  asked: Pick<IndicatorView, 'goal' | 'status' | 'body' | 'query'>,
  { goal, status, body: bodies }: FilterChoices,
  labels: IndicatorTableLabels,
  change: Listener,
  clear: () => void,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${labels.filters}>
    ${choice('goal', labels.goal, labels.all, goal, asked.goal, change)}
    ${choice('status', labels.column.status, labels.all, status, asked.status, change)}
    ${choice('body', labels.column.body, labels.all, bodies, asked.body, change)}
    <label
      >${labels.query}
      <input type="search" name="query" .value=${asked.query} @input=${change} @compositionend=${change}
    /></label>
    ${
      asked.goal || asked.status || asked.body || asked.query
        ? html`<button type="button" @click=${clear}>${labels.clear}</button>`
        : nothing
    }
  </div>`;

/** Where the heads of the columns find no room: the same orders from a list, and a button that turns them round. */
export function sortBar(
  columns: readonly IndicatorColumn[],
  sort: string,
  labels: IndicatorTableLabels,
  change: Listener,
  turn: () => void,
): TemplateResult {
  const choices = columns.filter(sortable).map(({ key, label }) => ({ id: key, name: label }));
  return html`<div class="filters">
    ${choice('sort', labels.sortBy, labels.planOrder, choices, sort.replace('-', ''), change)}
    ${
      sort
        ? html`<button type="button" @click=${turn}>
            ${sort.startsWith('-') ? labels.descending : labels.ascending}
          </button>`
        : nothing
    }
  </div>`;
}

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="muted">${sharedLabels[locale].loading}</p>
    ${[1, 2, 3, 4, 5, 6, 7, 8].map(() => html`<span class="bone"></span>`)}
  </div>`;
