import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { IndicatorColumn, RowGroup } from '../../src/view/table/indicator-rows.js';
import { screenHead } from '../../src/view/table/screen-columns.js';
import type { FilterChoices, IndicatorView } from '../../src/view/plan/indicator-view.js';

export type Listener = (event: Event) => void;

/** The next order of a column: up, down, then the plan's own. */
export const nextSort = (sort: string, key: string): string =>
  sort === key ? `-${key}` : sort === `-${key}` ? '' : key;

/** A remark has no order, and the numbers are the plan's own. */
export const sortable = ({ key }: IndicatorColumn): boolean => key !== 'remark' && key !== 'number';

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
  clear: Listener,
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
  const choices = columns.filter(sortable).map((column) => ({ id: column.key, name: screenHead(column, labels) }));
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
