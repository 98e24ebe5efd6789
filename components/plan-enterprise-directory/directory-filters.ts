import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryNote, Facet } from '../../src/directory/directory-source.js';
import { formatNumber } from '../../src/format/numbers.js';
import { inNaturalOrder } from '../../src/view/directory/facet-order.js';
import { cross, marked } from '../internal/marks.js';
import { chosenValues, sorts } from './directory-choice.js';
import type { DirectoryState } from './directory-state.js';

/** Values of a facet shown before the rest is asked for. */
const most = 6;

/** One question with its answers and how many entries each leaves. */
function facetGroup(facet: Facet, state: DirectoryState) {
  const { choice, labels, locale } = state;
  const counts = state.entries.answer!.facets[facet] ?? [];
  const chosen = choice.filters[facet] ?? [];
  // What is chosen stays to be seen, though nothing be left of it.
  const gone = chosen.filter((value) => !counts.some((each) => each.value === value));
  const values = inNaturalOrder(facet, [...counts, ...gone.map((value) => ({ value, count: 0 }))]);
  if (!values.length) return nothing;
  // One more takes no more room than the words that there is one more.
  const isShort = values.length <= most + 1;
  const isWhole = isShort || state.whole.has(facet);
  const shown = isWhole ? values : values.filter(({ value }, at) => at < most || chosen.includes(value));
  return html`<fieldset part="facet">
    <legend>${state.label(facet)}</legend>
    ${shown.map(
      ({ value, count }) =>
        html`<label>
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => state.toggle(facet, value)} /><span
            >${marked(state.word(facet, value), locale)}</span
          >
          <span class="count">${formatNumber(count, locale)}</span>
        </label>`,
    )}
    ${
      !isShort
        ? html`<button type="button" aria-expanded=${isWhole ? 'true' : 'false'} @click=${() => state.unfold(facet)}>
            ${isWhole ? labels.fewer : labels.others(values.length - shown.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

const facetPanel = (state: DirectoryState): TemplateResult =>
  html`<div part="facets" class="facets">${state.facets.map((facet) => facetGroup(facet, state))}</div>`;

/** Ways to sort, as far as the file is prepared for them. */
export function sortList({ choice, entries, labels, sort }: DirectoryState): TemplateResult {
  const { notes } = entries.answer!;
  const offered = sorts.filter((each) => !notes.includes(`no-${each}` as DirectoryNote));
  return html`<label class="sort"
    ><span>${labels.sort}</span>
    <select @change=${sort}>
      ${offered.map((each) => html`<option value=${each} .selected=${each === choice.sort}>${each === 'relevance' && !choice.text.trim() ? labels.asListed : labels.sorts[each]}</option>`)}
    </select></label
  >`;
}

/** The filters: beside the list of a wide page; of a narrow one behind a button, above it. */
export function filters(state: DirectoryState): TemplateResult {
  const { choice, isWide, labels, unfolded } = state;
  const chosen = chosenValues(choice).length;
  return isWide
    ? facetPanel(state)
    : html`<div class="narrow">
        <button type="button" aria-expanded=${unfolded ? 'true' : 'false'} @click=${state.unfoldAll}>
          ${chosen ? labels.filtersChosen(chosen) : labels.filters}
        </button>
        ${sortList(state)} ${unfolded ? facetPanel(state) : nothing}
      </div>`;
}

/** What is chosen, each with its way out. */
export function chips(state: DirectoryState): unknown {
  const { choice, clear, labels, locale } = state;
  const values = chosenValues(choice);
  if (!values.length) return nothing;
  return html`<div class="chosen">
    <ul>
      ${values.map(([facet, value], at) => {
        const word = state.word(facet, value);
        return html`<li class="chip">
          ${marked(word, locale)}<button type="button" aria-label=${labels.remove(word)} @click=${() => state.drop(at)}>
            ${cross}
          </button>
        </li>`;
      })}
    </ul>
    <button type="button" @click=${clear}>${labels.clear}</button>
  </div>`;
}
