import { html, nothing, type TemplateResult } from 'lit';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { textIn } from '../../src/format/locale.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { countsOf } from '../../src/view/plan/plan-figures.js';
import { facetChoices, type PlanFilter } from '../../src/view/plan/plan-filter.js';
import type { DashboardView } from './dashboard-sections.js';
import type { ReaderChoice } from './reader-choice.js';

const facets = ['goal', 'status', 'body'] as const;
const none = { goal: [], status: [], body: [] };

/** The words of one condition of a filter, beside the key that holds it. */
function conditions({ plan }: PlanProgress, filter: PlanFilter, locale: Locale): (readonly [string, string])[] {
  return facets.flatMap((facet) => {
    const [word] = askedWords(plan, { ...none, [facet]: filter[facet] ?? [] }, locale)[facet];
    return word === undefined ? [] : [[facet, word] as const];
  });
}

/** Nothing happens while a word is being composed: half a syllable is no query. */
function typed(event: Event, reader: ReaderChoice): void {
  if (!(event as InputEvent).isComposing) reader.set({ q: (event.target as HTMLInputElement).value });
}

/** One question as a list of the browser's own; left out where there is nothing to choose. */
function facetList(
  facet: (typeof facets)[number],
  scoped: PlanProgress,
  filter: PlanFilter,
  reader: ReaderChoice,
  locale: Locale,
): unknown {
  const labels = pageLabels[locale];
  if (facetChoices(scoped, facet).length < 2) return nothing;
  const chosen = filter[facet]?.[0] ?? '';
  const ids = facetChoices(scoped, facet, filter);
  const shown = chosen && !ids.includes(chosen) ? [...ids, chosen] : ids;
  const words = askedWords(scoped.plan, { ...none, [facet]: shown }, locale)[facet];
  return html`<label class="field">
    <span>${labels[facet]}</span>
    <select @change=${(event: Event) => reader.set({ [facet]: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${!chosen}>${labels.all}</option>
      ${shown.map((id, at) => html`<option value=${id} .selected=${id === chosen}>${words[at]}</option>`)}
    </select>
  </label>`;
}

/** The search field, the filters and the choice of view. */
export function tools(
  scoped: PlanProgress,
  filter: PlanFilter,
  reader: ReaderChoice,
  view: DashboardView,
  locale: Locale,
): TemplateResult {
  const labels = pageLabels[locale];
  return html`<div part="tools" class="tools" role="search" tabindex="-1">
    <label class="field wide">
      <span>${labels.search}</span>
      <input
        type="search"
        autocomplete="off"
        placeholder=${labels.searchHint}
        .value=${reader.query}
        @input=${(event: Event) => typed(event, reader)}
        @compositionend=${(event: Event) => typed(event, reader)}
      />
    </label>
    ${facets.map((facet) => facetList(facet, scoped, filter, reader, locale))}
    <div class="switch" role="group" aria-label=${labels.view}>
      ${(['cards', 'table', 'chart'] as const).map(
        (name) =>
          html`<button
            type="button"
            value=${name}
            aria-pressed=${view === name ? 'true' : 'false'}
            @click=${() => reader.chooseView(name)}
          >
            ${labels[name]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The way to each goal, with what it holds. */
export function goalLinks({ goals, plan }: PlanProgress, locale: Locale): unknown {
  const labels = pageLabels[locale];
  const link = (id: string, word: string, count: number): TemplateResult =>
    html`<li><a href="#${id}">${word}</a> <span>${labels.items(count)}</span></li>`;
  const measures = plan.measures?.length;
  const shown = goals.filter(({ indicators }) => indicators.length > 0);
  if (shown.length < 2) return nothing;
  return html`<nav part="goals" class="goals" aria-label=${labels.goals}>
    <ul>
      ${shown.map(({ goal, quantified, indicators }) =>
        link(`goal-${goal.id}`, textIn(goal.shortName ?? goal.name, locale), quantified || indicators.length),
      )}
      ${measures ? link('measures', labels.measures, measures) : nothing}
    </ul>
  </nav>`;
}

/**
 * What is shown of how much, and each condition with the way to take it off. Said on paper too: it is an excerpt.
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
  const all = conditions(scoped, filter, locale);
  const query = filter.query ?? '';
  const chips = query ? [['q', labels.looked(query)] as const, ...all] : all;
  const empty = shown.indicators.length === 0 && !shown.plan.measures?.length;
  const nothingFor = (): string =>
    labels.nothingFor(
      query,
      all.map(([, word]) => word),
    );
  return html`<div part="chosen" class="chosen">
    <div role="status">
      ${
        chips.length === 0
          ? nothing
          : empty
            ? html`<div part="nothing" class="nothing">
                <p class="minor">${labels.nothing}</p>
                <p>${nothingFor()}</p>
                <button type="button" @click=${() => drop('')}>${labels.showAll}</button>
              </div>`
            : html`<p>${labels.shown(countsOf(shown), countsOf(scoped))}</p>`
      }
    </div>
    ${
      chips.length === 0 || empty
        ? nothing
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
