import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Explanation } from '../../src/view/explanation/explanation.js';
import { asideList, judgements, methods, serving, sourceSection, stepList } from '../internal/explanation-parts.js';
import { cross, marked, statusMark, tagMarks } from '../internal/marks.js';

/** What a page hands over may be anything; the dialog must have its way out all the same. */
export function attempt<Value>(make: () => Value): { readonly value?: Value; readonly error?: unknown } {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

/** The question, with glyph and word of the verdict where the language wants them. */
export function question({ words, labels }: Explanation): TemplateResult {
  const [before, after] = labels.question('\n').split('\n');
  return html`${before}${statusMark(words.status, words.statusWord)}${
    words.amount ? html` <span class="amount">${words.amount}</span>` : nothing
  }${after}`;
}

/** The heading; in a dialog it takes the focus, and the way out stands beside it. */
export const head = (
  asks: unknown,
  level: number,
  { close }: Explanation['labels'],
  leave: (() => void) | undefined,
): TemplateResult =>
  html`<div class="head">
    <div
      part="heading"
      class="title"
      id="question"
      role="heading"
      aria-level=${level}
      tabindex=${leave ? '-1' : nothing}
    >
      ${asks}
    </div>
    ${leave ? html`<button type="button" class="cross" aria-label=${close} @click=${leave}>${cross}</button>` : nothing}
  </div>`;

/** Everything under the question, in the order it is read; `missing` in the place of a verdict that there is none of. */
export function answer(
  explanation: Explanation,
  level: number,
  locale: Locale,
  missing?: TemplateResult,
): TemplateResult {
  const { words, tags: marks, follow } = explanation;
  return html`<p class="of units">
      <span id="name">${marked(words.name, locale)}</span>
      ${words.asOf ? html`<span>${words.asOf}</span>` : nothing}${tagMarks(marks)}
      ${follow.reporting ? html` <span>${follow.reporting}</span>` : nothing}
      ${follow.bodies.map((body) => html` <span>${marked(body, locale)}</span>`)}
    </p>
    ${missing ?? stepList(explanation, locale)} ${sourceSection(explanation, level, locale)}
    ${missing ? nothing : asideList(explanation)} ${serving(explanation, level, locale)}
    ${judgements(explanation, level, locale)} ${methods(explanation, level)}`;
}

/** What a reader may do with it: `page` of the indicator, a link to pass on, where there is an address to pass on. */
export const ways = (
  labels: Explanation['labels'],
  page: string | undefined,
  copy: (() => void) | undefined,
  said: string,
): TemplateResult =>
  html`<p class="last">
    ${page ? html`<a href=${page}>${labels.indicatorPage}</a>` : nothing}
    ${copy ? html`<button type="button" @click=${copy}>${labels.copyLink}</button>` : nothing}
    <button type="button" @click=${() => print()}>${labels.print}</button>
    <span class="said" role="status">${said}</span>
  </p>`;

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="of">${sharedLabels[locale].loading}</p>
    ${[1, 2, 3].map(() => html`<span class="bone"></span><span class="bone long"></span>`)}
  </div>`;
