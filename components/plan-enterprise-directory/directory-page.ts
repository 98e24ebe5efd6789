import { html, nothing, type TemplateResult } from 'lit';
import type {
  DirectoryAnswer,
  DirectoryItem,
  DirectoryQuery,
  DirectorySort,
  Facet,
} from '../../src/directory/directory-source.js';
import { directoryLabels, entryText, type EntryField, type Term } from '../../src/format/directory-labels.js';
import { directoryWords } from '../../src/format/directory-words.js';
import { formatDate } from '../../src/format/dates.js';
import { textIn } from '../../src/format/locale.js';
import { formatNumber } from '../../src/format/numbers.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import type { DirectoryInfo } from '../../src/report/directory-export.js';
import { chosenValues, type DirectoryChoice } from './directory-choice.js';
import { mostRows } from './directory-list.js';
import { asksForLess } from './directory-search.js';
import { chips, facetPanel, marked, sortList, type FacetUse } from './directory-parts.js';

/** Everything a page of results is drawn from. */
export interface DirectoryView {
  readonly answer: DirectoryAnswer;
  /** What the answer answers; the reader may have typed on. */
  readonly answered: DirectoryQuery;
  readonly choice: DirectoryChoice;
  readonly about: DirectoryInfo;
  /** Entries in the whole directory, where that is known. */
  readonly size: number | undefined;
  readonly isWide: boolean;
  readonly facets: readonly Facet[];
  readonly columns: readonly EntryField[];
  /** Whether the filters of a narrow page are to be seen. */
  readonly unfolded: boolean;
  /** Blocks a narrow page shows. */
  readonly many: number;
  readonly use: FacetUse;
  readonly term: Term;
  readonly item: (index: number) => DirectoryItem | undefined;
  readonly typed: (event: Event) => void;
  readonly clear: () => void;
  readonly sort: (sort: DirectorySort) => void;
  readonly unfold: () => void;
  readonly open: (index: number) => void;
  readonly more: () => void;
  readonly moved: (event: KeyboardEvent) => void;
  readonly clicked: (event: Event) => void;
  readonly save: (kind: 'csv' | 'json') => void;
  readonly print: () => void;
}

/** Blocks added each time a reader of a narrow page asks for more. */
export const blockStep = 20;

export function searchField({ answer, choice, typed }: DirectoryView, locale: Locale): TemplateResult {
  const labels = directoryLabels[locale];
  return html`<div part="search" class="search" role="search">
    <label>
      <span class="label">${labels.search}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${labels.placeholder}
        aria-describedby="hint"
        .value=${choice.text}
        @input=${typed}
        @compositionend=${typed}
      />
    </label>
    <p class="hint" id="hint">${answer.notes.includes('no-pinyin') ? labels.hintWithoutPinyin : labels.hint}</p>
  </div>`;
}

function countWords({ answer, answered, size }: DirectoryView, locale: Locale): string {
  const labels = directoryLabels[locale];
  const number = formatNumber(answer.total, locale);
  if (answer.notes.includes('total-at-least')) return labels.foundAtLeast(number);
  return !asksForLess(answered) || size === undefined
    ? labels.all(number)
    : labels.found(number, formatNumber(size, locale));
}

function nothingFound({ answered, choice, clear, size = 0 }: DirectoryView, locale: Locale): TemplateResult {
  const labels = directoryLabels[locale];
  const text = (answered.text ?? '').trim();
  const chosen = chosenValues(choice).length;
  const said = chosen ? labels.nothingForWithin(text) : labels.nothingFor(text, formatNumber(size, locale));
  return html`<div part="empty" class="nothing">
    <p class="strong">${labels.nothing}</p>
    ${text ? html`<p>${said}</p>` : nothing}
    <ul>
      ${text ? html`<li>${labels.check}</li>` : nothing}
      ${chosen ? html`<li><button type="button" @click=${clear}>${labels.clearFilters(chosen)}</button></li>` : nothing}
    </ul>
  </div>`;
}

/** The head of the list; its rows are drawn into the canvas by the list itself. */
function table({ answer, choice, columns, moved, clicked }: DirectoryView, locale: Locale): TemplateResult {
  const labels = directoryLabels[locale];
  const { total } = answer;
  const byName = choice.sort === 'pinyin' || choice.sort === 'strokes';
  const head = (label: string, order: 'ascending' | 'descending', isSorted: boolean): TemplateResult =>
    html`<span role="columnheader" aria-sort=${isSorted ? order : nothing}>${label}</span>`;
  return html`<div
      part="table"
      class="scroller columns-${columns.length}"
      role="grid"
      aria-label=${labels.list}
      aria-rowcount=${total + 1}
      aria-colcount=${columns.length + 1}
      @keydown=${moved}
      @click=${clicked}
    >
      <div class="row head" role="row" aria-rowindex="1">
        ${head(labels.name, 'ascending', byName)}
        ${columns.map((field) =>
          head(labels.field[field], 'descending', field === 'entered' && choice.sort === 'entered'),
        )}
      </div>
      <div class="canvas" role="rowgroup"></div>
    </div>
    ${total > mostRows ? html`<p class="hint">${labels.firstOnly(formatNumber(mostRows, locale))}</p>` : nothing}`;
}

function block(item: DirectoryItem, columns: readonly EntryField[], open: () => void, term: Term, locale: Locale) {
  const labels = directoryLabels[locale];
  return html`<button type="button" class="name" @click=${open}>${marked(item)}</button>
    <dl>
      ${columns.map((field) => {
        const text = entryText(item.entry, field, locale, term);
        return text
          ? html`<div>
              <dt>${labels.field[field]}</dt>
              <dd>${text}</dd>
            </div>`
          : nothing;
      })}
    </dl>`;
}

/** Entries one below the other, as high as each needs; a phone scrolls its page and no list inside it. */
function blocks({ answer, columns, item, many, more, open, term }: DirectoryView, locale: Locale): TemplateResult {
  const labels = directoryLabels[locale];
  const { total } = answer;
  const shown = Math.min(many, total);
  const items = Array.from({ length: shown }, (_, index) => item(index));
  return html`<ul part="table" class="blocks" aria-label=${labels.list}>
      ${items.map(
        (each, index) =>
          html`<li aria-setsize=${total} aria-posinset=${index + 1}>
            ${each ? block(each, columns, () => open(index), term, locale) : html`<span class="bone"></span>`}
          </li>`,
      )}
    </ul>
    <p class="more">
      ${labels.shown(formatNumber(shown, locale))}
      ${
        shown < total
          ? html`<button type="button" @click=${more}>${labels.more(Math.min(blockStep, total - shown))}</button>`
          : nothing
      }
    </p>`;
}

function foot({ about, answer, save, print }: DirectoryView, locale: Locale): TemplateResult {
  const labels = directoryLabels[locale];
  const { publisher, updated, source, contact = '' } = about;
  const facts = [
    publisher && labels.publisher(textIn(publisher, locale)),
    updated && labels.updated(formatDate(updated, locale)),
    source && labels.source(textIn(source.name, locale)),
  ].filter(Boolean);
  return html`<div class="foot">
    ${
      answer.total
        ? html`<p class="files">
            <span>${labels.downloads}</span>
            <button type="button" @click=${() => save('csv')}>CSV</button>
            <button type="button" @click=${() => save('json')}>JSON</button>
            <button type="button" @click=${print}>${labels.print}</button>
          </p>`
        : nothing
    }
    <p part="source">${facts.map((fact) => html`<span>${fact}</span> `)}</p>
    <p>${labels.noPersons(contact)}</p>
  </div>`;
}

/** The filters, the count, what is chosen, the entries and where they are from. */
export function results(view: DirectoryView, locale: Locale): TemplateResult {
  const { answer, choice, clear, facets, isWide, sort, unfold, unfolded, use } = view;
  const labels = directoryLabels[locale];
  const chosen = chosenValues(choice).length;
  const panel = (): TemplateResult =>
    html`<div part="facets" class="facets">${facetPanel(facets, answer, choice, use, locale)}</div>`;
  const order = sortList(answer, choice, sort, locale);
  return html`<div class="body">
    ${
      isWide
        ? panel()
        : html`<div class="narrow">
            <button type="button" aria-expanded=${unfolded ? 'true' : 'false'} @click=${unfold}>
              ${chosen ? labels.filtersChosen(chosen) : labels.filters}
            </button>
            ${order} ${unfolded ? panel() : nothing}
          </div>`
    }
    <div class="results">
      <div class="line">
        <p part="count" class="total" role="status">${countWords(view, locale)}</p>
        ${isWide ? order : nothing}
      </div>
      ${answer.notes.includes('too-many-words') ? html`<p class="hint">${directoryWords[locale].notes['too-many-words']}</p>` : nothing}
      ${chips(choice, use, clear, locale)}
      ${answer.total === 0 ? nothingFound(view, locale) : isWide ? table(view, locale) : blocks(view, locale)}
      ${foot(view, locale)}
    </div>
  </div>`;
}

/** The result as a plain table, for the printer alone. */
export function paper(
  entries: readonly DirectoryEntry[],
  total: number,
  columns: readonly EntryField[],
  term: Term,
  locale: Locale,
): TemplateResult {
  const labels = directoryLabels[locale];
  return html`<table class="paper">
      <thead>
        <tr>
          <th scope="col">${labels.name}</th>
          ${columns.map((field) => html`<th scope="col">${labels.field[field]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (entry) =>
            html`<tr>
              <th scope="row">${entry.name}</th>
              ${columns.map((field) => html`<td>${entryText(entry, field, locale, term)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      total > entries.length
        ? html`<p class="paper">${labels.printed(formatNumber(entries.length, locale))}</p>`
        : nothing
    }`;
}
