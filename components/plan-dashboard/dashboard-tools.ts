import { html, nothing, type TemplateResult } from 'lit';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { planOnlyLabels } from '../../src/format/plan-only-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { countsOf } from '../../src/view/plan/plan-figures.js';
import { facetChoices, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import { views, type DashboardView } from './page-look.js';
import { actions, type Tell } from './page-actions.js';
import { later } from '../internal/later.js';
import type { ReaderChoice } from './reader-choice.js';

const facets = ['goal', 'status', 'body'] as const;
const none = { goal: [], status: [], body: [] };

/** The words of each condition of a filter, beside the key that holds it. */
const conditions = ({ plan }: PlanProgress, filter: PlanFilter, locale: Locale): (readonly [string, string])[] =>
  facets.flatMap((facet) =>
    askedWords(plan, { ...none, [facet]: filter[facet] ?? [] }, locale)[facet].map((word) => [facet, word] as const),
  );

/** Nothing happens while a word is being composed: half a syllable is no query. */
function typed(event: Event, reader: ReaderChoice): void {
  if (!(event as InputEvent).isComposing) reader.set({ q: (event.target as HTMLInputElement).value });
}

/** The bodies as a list of the browser's own; left out where there is nothing to choose. */
function bodies(scoped: PlanProgress, filter: PlanFilter, reader: ReaderChoice, locale: Locale): unknown {
  const labels = pageLabels[locale];
  if (facetChoices(scoped, 'body').length < 2) return nothing;
  const chosen = filter.body?.[0] ?? '';
  const ids = facetChoices(scoped, 'body', filter);
  const shown = chosen && !ids.includes(chosen) ? [...ids, chosen] : ids;
  const words = askedWords(scoped.plan, { ...none, body: shown }, locale).body;
  return html`<label class="field">
    <span>${labels.body}</span>
    <select @change=${(event: Event) => reader.set({ body: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${!chosen}>${labels.all}</option>
      ${shown.map((id, at) => html`<option value=${id} .selected=${id === chosen}>${words[at]}</option>`)}
    </select>
  </label>`;
}

/** The choice of view: without figures there are no cards and no courses, only targets and their table. */
export function viewSwitch(
  view: DashboardView,
  plain: boolean,
  choose: (view: DashboardView) => void,
  locale: Locale,
): TemplateResult {
  const labels = plain ? { ...pageLabels[locale], cards: planOnlyLabels[locale].targets } : pageLabels[locale];
  const offered = plain ? (['cards', 'table'] as const) : views;
  const current = plain && view === 'chart' ? 'cards' : view;
  return html`<div class="switch" role="group" aria-label=${labels.view}>
    ${offered.map(
      (name) =>
        html`<button
          type="button"
          value=${name}
          aria-pressed=${current === name ? 'true' : 'false'}
          @click=${() => choose(name)}
        >
          ${labels[name]}
        </button>`,
    )}
  </div>`;
}

/** What searches is on its way before the first letter. */
const readies = (): void => void later.need?.('search')?.catch(() => {});

/** The choice of view, the search field, what can be done with the page. */
export function tools(
  scoped: PlanProgress,
  filter: PlanFilter,
  reader: ReaderChoice,
  view: DashboardView,
  plain: boolean,
  tell: Tell,
  withChoice: boolean,
  locale: Locale,
): TemplateResult {
  const labels = pageLabels[locale];
  return html`<div part="tools" class="tools" role="search" aria-label=${labels.search} tabindex="-1">
    ${viewSwitch(view, plain, reader.chooseView, locale)}
    <label class="field wide">
      <input
        type="search"
        autocomplete="off"
        aria-label=${labels.search}
        placeholder=${glanceLabels[locale].searchHint}
        .value=${reader.query}
        @focus=${readies}
        @input=${(event: Event) => typed(event, reader)}
        @compositionend=${(event: Event) => typed(event, reader)}
      />
    </label>
    ${bodies(scoped, filter, reader, locale)} ${actions(scoped, tell, withChoice, locale)}
  </div>`;
}

const isEmpty = ({ indicators, plan }: PlanProgress): boolean => indicators.length === 0 && !plan.measures?.length;

/** How much of how much is shown; what was looked for where nothing is. */
export function shownWords(shown: PlanProgress, scoped: PlanProgress, filter: PlanFilter, locale: Locale): string {
  const labels = pageLabels[locale];
  const { query = '' } = filter;
  const all = conditions(scoped, filter, locale);
  const isFiltered = query !== '' || all.length > 0;
  if (isFiltered && isEmpty(shown))
    return labels.nothingFor(
      query,
      all.map(([, word]) => word),
    );
  const onlyStatus = isFiltered && !query && all.every(([key]) => key === 'status');
  return onlyStatus
    ? glanceLabels[locale].hidden(scoped.quantified - shown.quantified)
    : labels.shown(countsOf(shown), countsOf(scoped));
}

/**
 * What is shown of how much, and each condition with the way to take it off; verdicts are taken off where they were
 * chosen, in the legend. Said on paper too: it is an excerpt.
 *
 * @param drop Takes one condition away by its key, or all of them.
 */
export function chosen(
  shown: PlanProgress,
  scoped: PlanProgress,
  filter: PlanFilter,
  drop: (key: string) => void,
  locale: Locale,
): unknown {
  const labels = pageLabels[locale];
  const { showAll } = glanceLabels[locale];
  const all = conditions(scoped, filter, locale);
  const query = filter.query ?? '';
  const asked = query ? [['q', labels.looked(query)] as const, ...all] : all;
  const chips = asked.filter(([key]) => key !== 'status');
  const empty = asked.length > 0 && isEmpty(shown);
  return html`<div part="chosen" class="chosen">
    <div>
      ${
        asked.length === 0
          ? nothing
          : empty
            ? html`<div part="nothing" class="nothing">
                <p class="minor">${labels.nothing}</p>
                <p>${shownWords(shown, scoped, filter, locale)}</p>
                <button type="button" @click=${() => drop('')}>${labels.showAll}</button>
              </div>`
            : html`<p>${shownWords(shown, scoped, filter, locale)}</p>`
      }
    </div>
    ${
      asked.length === 0 || empty
        ? nothing
        : chips.length === 0
          ? html`<button type="button" @click=${() => drop('')}>${showAll(scoped.quantified)}</button>`
          : html`<ul aria-label=${labels.chosen}>
                ${chips.map(
                  ([key, word]) =>
                    html`<li class="chip">
                      ${word}<button type="button" aria-label=${labels.remove(word)} @click=${() => drop(key)}>
                        <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>
                      </button>
                    </li>`,
                )}
              </ul>
              <button type="button" @click=${() => drop('')}>${labels.clear}</button>`
    }
  </div>`;
}
