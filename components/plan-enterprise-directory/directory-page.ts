import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryItem } from '../../src/directory/directory-source.js';
import { formatDate } from '../../src/format/dates.js';
import { sentences, textIn } from '../../src/format/locale.js';
import { formatNumber } from '../../src/format/numbers.js';
import { marked } from '../internal/marks.js';
import { chosenValues } from './directory-choice.js';
import { block } from './directory-entry.js';
import { chips, filters, sortList } from './directory-filters.js';
import { mostRows } from './directory-list.js';
import { asksForLess } from './directory-search.js';
import { blockStep, type DirectoryState } from './directory-state.js';

export const searchField = ({ choice, entries, labels, taking, things, typed }: DirectoryState): TemplateResult =>
  html`<div part="search" class="search" role="search" aria-label=${things.search}>
      <label>
        <span class="label">${things.search}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${labels.placeholder(things.name)}
          aria-describedby="hint"
          .value=${choice.text}
          @input=${typed}
          @compositionend=${typed}
        />
      </label>
      <p class="hint" id="hint">${labels.hint(things.code, !entries.answer!.notes.includes('no-pinyin'))}</p>
    </div>
    ${
      taking.printed && choice.text.trim()
        ? html`<p class="paper"><span class="strong">${things.search}</span> ${choice.text}</p>`
        : nothing
    }`;

/** How many were found, of how many. */
export function countWords({ entries, labels, locale, things: { counter } }: DirectoryState): string {
  const { answer, answered, whole } = entries;
  const number = formatNumber(answer!.total, locale);
  if (answer!.notes.includes('total-at-least')) return labels.foundAtLeast(number, counter);
  if (!asksForLess(answered)) return labels.all(number, counter);
  return (
    labels.found(number, counter) + (whole === undefined ? '' : labels.ofAll(formatNumber(whole, locale), counter))
  );
}

/** That nothing fits, what was looked for, and the ways out of it. */
function nothingFound(state: DirectoryState): TemplateResult {
  const { choice, clear, entries, labels, locale, showAll, things } = state;
  const { answered, whole } = entries;
  const text = (answered.text ?? '').trim();
  const chosen = chosenValues(choice).length;
  if (!text && !chosen) return html`<p part="empty" class="nothing strong">${labels.empty(things.many)}</p>`;
  const all = whole === undefined ? '' : formatNumber(whole, locale);
  return html`<div part="empty" class="nothing">
    <p class="strong">${labels.nothing(things.many)}</p>
    ${text ? html`<p>${labels.nothingFor(text, chosen > 0)}</p>` : nothing}
    <ul>
      ${text ? html`<li>${labels.check}</li>` : nothing}
      ${
        text && chosen
          ? html`<li>
              <button type="button" @click=${clear}>${labels.withoutFilters(chosen, things.many)}</button>
            </li>`
          : nothing
      }
      <li><button type="button" @click=${showAll}>${labels.showAll(all, things.counter, things.many)}</button></li>
    </ul>
  </div>`;
}

/** The head of the list; its rows are drawn into the canvas by the list itself. */
function table(state: DirectoryState, total: number): TemplateResult {
  const { choice, clicked, columns, entries, labels, list, locale, things } = state;
  const { sort } = choice;
  const head = (label: string, order: 'ascending' | 'descending', isSorted: boolean): TemplateResult =>
    html`<span role="columnheader" aria-sort=${isSorted ? order : nothing}
      >${label}${isSorted ? html` <span aria-hidden="true">${order === 'ascending' ? '↑' : '↓'}</span>` : nothing}</span
    >`;
  return html`<div
      part="table"
      class="scroller"
      role="grid"
      aria-label=${labels.list(things.many)}
      aria-readonly="true"
      aria-rowcount=${entries.answer!.notes.includes('total-at-least') ? -1 : total + 1}
      aria-colcount=${columns.length + 1}
      @keydown=${list.moved}
      @focusin=${list.entered}
      @click=${clicked}
    >
      <div class="row head" role="row" aria-rowindex="1">
        ${head(things.name, 'ascending', sort === 'pinyin' || sort === 'strokes')}
        ${columns.map((field) => head(state.label(field), 'descending', field === 'entered' && sort === 'entered'))}
      </div>
      <div class="row probe" aria-hidden="true"></div>
      <div class="canvas" role="rowgroup"></div>
    </div>
    ${total > mostRows ? html`<p class="hint">${labels.firstOnly(formatNumber(mostRows, locale), things.counter)}</p>` : nothing}`;
}

/** Entries one below the other, as high as each needs; a phone scrolls its page and no list inside it. */
function blocks(state: DirectoryState, total: number): TemplateResult {
  const { labels, locale, many, more, things } = state;
  const shown = Math.min(many, total);
  const items: (DirectoryItem | undefined)[] = [];
  for (let index = 0; index < shown; index += 1) items.push(state.entries.item(index));
  return html`<ul part="table" class="blocks" aria-label=${labels.list(things.many)}>
      ${items.map(
        (each, index) =>
          html`<li aria-setsize=${total} aria-posinset=${index + 1}>
            ${each ? block(each, index, state) : html`<span class="bone"></span>`}
          </li>`,
      )}
    </ul>
    <p class="more">
      ${labels.shown(formatNumber(shown, locale), things.counter)}
      ${
        shown < total
          ? html`<button type="button" @click=${more}>
              ${labels.more(Math.min(blockStep, total - shown), things.counter)}
            </button>`
          : nothing
      }
    </p>`;
}

function foot(state: DirectoryState, total: number): TemplateResult {
  const { about, labels, locale, things, taking } = state;
  const { print, remark, taken } = taking;
  const { publisher, updated, source, contact = '' } = about;
  const facts = [
    publisher && labels.publisher(textIn(publisher, locale)),
    updated && things.updated(formatDate(updated, locale)),
    source && labels.source(textIn(source.name, locale)),
  ].filter(Boolean);
  return html`<div class="foot">
    ${
      total
        ? html`<p class="files">
            <span>${labels.downloads}</span>
            <button type="button" @click=${() => taking.save('csv')}>CSV</button>
            <button type="button" @click=${() => taking.save('json')}>JSON</button>
            <button type="button" @click=${print}>${labels.print}</button>
            ${taken === undefined ? nothing : html`<span>${labels.taking(formatNumber(taken, locale), things.counter)}</span>`}
          </p>`
        : nothing
    }
    ${remark ? html`<p class="notice" role="alert">${remark}</p>` : nothing}
    <p part="source">${facts.map((fact) => html`<span>${marked(fact as string, locale)}</span> `)}</p>
    <p>${marked(sentences([things.noPersons, labels.correction(contact)], locale), locale)}</p>
  </div>`;
}

/** The filters, the count, what is chosen, the entries and where they are from. */
export function results(state: DirectoryState): TemplateResult {
  const { entries, isWide, labels, opened } = state;
  const { notes, total } = entries.answer!;
  return html`<div class="body">
    ${filters(state)}
    <div class="results">
      <div class="line">
        <p part="count" class="total" tabindex="-1">${countWords(state)}</p>
        ${isWide ? sortList(state) : nothing}
      </div>
      ${opened === null ? html`<p class="hint">${labels.unknownEntry(state.things.many)}</p>` : nothing}
      ${notes.includes('too-many-words') ? html`<p class="hint">${labels.tooManyWords}</p>` : nothing} ${chips(state)}
      ${total === 0 ? nothingFound(state) : isWide ? table(state, total) : blocks(state, total)} ${foot(state, total)}
    </div>
  </div>`;
}

/** The result as a plain table, for the printer alone. */
export function paper(state: DirectoryState): unknown {
  const { columns, entries, labels, locale, things } = state;
  const { printed } = state.taking;
  return printed?.length
    ? html`${
          entries.answer!.total > printed.length
            ? html`<p class="paper">${labels.printed(formatNumber(printed.length, locale), things.counter)}</p>`
            : nothing
        }
        <table class="paper">
          <thead>
            <tr>
              <th scope="col">${things.name}</th>
              ${columns.map((field) => html`<th scope="col">${state.label(field)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${printed.map(
              (entry) =>
                html`<tr>
                  <th scope="row">${marked(entry.name, locale)}</th>
                  ${columns.map((field) => html`<td>${marked(state.text(entry, field), locale)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`
    : nothing;
}
