import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryAnswer, DirectoryItem, DirectorySort, Facet } from '../../src/directory/directory-source.js';
import { directoryLabels, entryText, type EntryField, type Term } from '../../src/format/directory-labels.js';
import { formatNumber } from '../../src/format/numbers.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import type { DirectoryInfo } from '../../src/report/directory-export.js';
import { cross } from '../internal/marks.js';
import { chosenValues, type DirectoryChoice } from './directory-choice.js';

/** Values of a facet shown before the rest is asked for. */
const most = 6;

export type FacetWord = (facet: Facet, value: string) => string;

export interface FacetUse {
  readonly word: FacetWord;
  readonly choose: (facet: Facet, value: string) => void;
  /** Facets shown whole. */
  readonly whole: ReadonlySet<Facet>;
  readonly unfold: (facet: Facet) => void;
}

/** One question with its answers and how many entries each leaves. */
function facetGroup(facet: Facet, { facets }: DirectoryAnswer, choice: DirectoryChoice, use: FacetUse, locale: Locale) {
  const counts = facets[facet] ?? [];
  const chosen = choice.filters[facet] ?? [];
  // What is chosen stays to be seen, though nothing be left of it.
  const gone = chosen.filter((value) => !counts.some((each) => each.value === value));
  const values = [...counts, ...gone.map((value) => ({ value, count: 0 }))];
  if (!values.length) return nothing;
  const labels = directoryLabels[locale];
  const isWhole = use.whole.has(facet);
  const shown = isWhole ? values : values.filter(({ value }, at) => at < most || chosen.includes(value));
  return html`<fieldset part="facet">
    <legend>${labels.facet[facet]}</legend>
    ${shown.map(
      ({ value, count }) =>
        html`<label>
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => use.choose(facet, value)} /><span
            >${use.word(facet, value)}</span
          >
          <span class="count">${formatNumber(count, locale)}</span>
        </label>`,
    )}
    ${
      values.length > most
        ? html`<button type="button" aria-expanded=${isWhole ? 'true' : 'false'} @click=${() => use.unfold(facet)}>
            ${isWhole ? labels.fewer : labels.others(values.length - shown.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

export const facetPanel = (
  facets: readonly Facet[],
  answer: DirectoryAnswer,
  choice: DirectoryChoice,
  use: FacetUse,
  locale: Locale,
): unknown => facets.map((facet) => facetGroup(facet, answer, choice, use, locale));

/** What is chosen, each with its way out. */
export function chips(choice: DirectoryChoice, use: FacetUse, clear: () => void, locale: Locale): unknown {
  const values = chosenValues(choice);
  if (!values.length) return nothing;
  const labels = directoryLabels[locale];
  return html`<div class="chosen">
    <ul>
      ${values.map(([facet, value]) => {
        const word = use.word(facet, value);
        return html`<li class="chip">
          ${word}<button type="button" aria-label=${labels.remove(word)} @click=${() => use.choose(facet, value)}>
            ${cross}
          </button>
        </li>`;
      })}
    </ul>
    <button type="button" @click=${clear}>${labels.clear}</button>
  </div>`;
}

/** Ways to sort, as far as the file is prepared for them. */
export function sortList(
  { notes }: DirectoryAnswer,
  choice: DirectoryChoice,
  choose: (sort: DirectorySort) => void,
  locale: Locale,
): TemplateResult {
  const labels = directoryLabels[locale];
  const sorts = (['relevance', 'pinyin', 'strokes', 'entered'] as const).filter(
    (sort) =>
      !(sort === 'pinyin' && notes.includes('no-pinyin')) && !(sort === 'strokes' && notes.includes('no-strokes')),
  );
  return html`<label class="sort"
    ><span>${labels.sort}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as DirectorySort)}>
      ${sorts.map((sort) => html`<option value=${sort} .selected=${sort === choice.sort}>${sort === 'relevance' && !choice.text.trim() ? labels.asListed : labels.sorts[sort]}</option>`)}
    </select></label
  >`;
}

/** A name with the words of the search marked in it. */
export function marked({ entry, highlights }: DirectoryItem): unknown {
  const { name } = entry;
  const ranges = highlights.find(({ field }) => field === 'name')?.ranges ?? [];
  let from = 0;
  return [
    ...ranges.map(([start, end]) => {
      const before = name.slice(from, start);
      from = end;
      return html`${before}<mark>${name.slice(start, end)}</mark>`;
    }),
    name.slice(from),
  ];
}

const details: readonly EntryField[] = [
  'shortName',
  'formerNames',
  'creditCode',
  'street',
  'division',
  'industry',
  'category',
  'recognition',
  'counts',
  'phone',
  'website',
  'entered',
  'withdrawn',
  'source',
];

/** Every fact that was published of an entry. Addresses other than http and https are text. */
function detail(entry: DirectoryEntry, leave: (event: Event) => void, locale: Locale, term: Term): TemplateResult {
  const labels = directoryLabels[locale];
  const value = (field: EntryField, text: string): unknown =>
    field === 'website' && /^https?:\/\//i.test(text)
      ? html`<a href=${text} rel="noopener noreferrer" @click=${leave}>${text}</a>
          <span class="muted">${labels.leaves}</span>`
      : text;
  return html`<dl part="facts">
    ${details.map((field) => {
      const text = entryText(entry, field, locale, term);
      const label = labels.field[field];
      return text
        ? html`<div>
            <dt>${field === 'creditCode' && text.startsWith('92') ? labels.soleProprietor(label) : label}</dt>
            <dd>${value(field, text)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
}

/** The detail of an entry in its dialog; empty while none is open. */
export function entryDialog(
  entry: DirectoryEntry | undefined,
  level: number,
  close: () => void,
  leave: (event: Event) => void,
  { contact = '' }: DirectoryInfo,
  term: Term,
  locale: Locale,
): TemplateResult {
  const labels = directoryLabels[locale];
  return html`<dialog class="dialog" aria-labelledby="entry">
    ${
      entry
        ? html`<div class="base">
            <div class="head">
              <div id="entry" class="title" role="heading" aria-level=${level + 1} tabindex="-1">${entry.name}</div>
              <button type="button" class="cross" aria-label=${labels.close} @click=${close}>${cross}</button>
            </div>
            ${detail(entry, leave, locale, term)}
            <p class="hint">${labels.noPersons(contact)}</p>
          </div>`
        : nothing
    }
  </dialog>`;
}
