import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { SourceWords } from '../../src/view/explanation/explanation-sources.js';
import type { StepWords } from '../../src/view/explanation/explanation-steps.js';
import type { Explanation } from '../../src/view/explanation/explanation.js';
import { cross, languageOf, statusMark, tagMarks } from '../internal/marks.js';

/** What a page hands over may be anything; the dialog must have its way out all the same. */
export function attempt<Value>(make: () => Value): { readonly value?: Value; readonly error?: unknown } {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

const heading = (level: number, text: string): TemplateResult =>
  html`<div class="section" role="heading" aria-level=${level}>${text}</div>`;

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

const step = ({ heading: asks, how, lines }: StepWords): TemplateResult =>
  html`<li part="step">
    <p class="asks">${asks}</p>
    ${how ? html`<p class="how">${how}</p>` : nothing}
    ${lines.map((line) =>
      typeof line === 'string' ? html`<p>${line}</p>` : html`<p>${line.working}<b>${line.result}</b></p>`,
    )}
  </li>`;

const linked = (text: string, url: string | undefined): unknown => (url ? html`<a href=${url}>${text}</a>` : text);

function source(each: SourceWords, labels: Explanation['labels']): TemplateResult {
  const { label, figure, tags: marks, asOf, from, url, published, quote, place, notes } = each;
  return html`<div part="source" class="source">
    <dt>${label}</dt>
    <dd class="figure">${figure}</dd>
    <dd>
      ${
        from
          ? html`<p class="units">
              <span>${asOf}</span> <span>${linked(from, url)}</span>
              ${published ? html`<span>${published}</span>` : nothing}${tagMarks(marks)}
            </p>`
          : nothing
      }
      ${quote ? html`<blockquote part="quote" lang=${languageOf(quote)}>${labels.quote(quote)}</blockquote>` : nothing}
      ${place ? html`<p class="place">${place}</p>` : nothing} ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </dd>
  </div>`;
}

const judgements = ({ judgements: all, labels }: Explanation, level: number): unknown =>
  all.length
    ? html`${heading(level, labels.judgements)}
        ${all.map(
          ({ words, office, date, from, url }) =>
            html`<p part="judgement" class="units">
              ${labels.quote(words)} <span>${office}</span> <span>${date}</span>
              <span>${linked(from, url)}</span>
            </p>`,
        )}
        <p class="note">${labels.judgementNote}</p>`
    : nothing;

/** Measures that serve the indicator: how each stands, who says that it serves, what offices say of it. */
const serving = ({ follow: { measures }, labels }: Explanation, level: number): unknown =>
  measures.length
    ? html`${heading(level, labels.measures)}
        <ul part="measures">
          ${measures.map(
            ({ name, stands, said, notes }) =>
              html`<li>
                <p class="units">
                  <span>${name}</span>
                  ${
                    stands
                      ? html`<span>${stands.shape ? statusMark(stands.shape, stands.word) : stands.word}</span>
                          <span>${stands.detail}</span> <span>${stands.reason}</span>`
                      : nothing
                  }
                </p>
                <p class="note">${said}</p>
                ${notes.map(({ kind, words, by }) => html`<p class="note">${kind} ${labels.quote(words)} ${by}</p>`)}
              </li>`,
          )}
        </ul>`
    : nothing;

const methods = ({ methods: all, labels }: Explanation, level: number): unknown =>
  all.length
    ? html`${heading(level, labels.methods)}
        <table part="methods" aria-label=${labels.methods}>
          <thead>
            <tr>
              <th scope="col">${labels.method}</th>
              <th scope="col">${labels.asks}</th>
              <th scope="col">${labels.result}</th>
            </tr>
          </thead>
          <tbody>
            ${all.map(
              ({ name, asks, result, working }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${asks}</td>
                  <td>${result} ${working ? html`<small>${working}</small>` : nothing}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <p class="note">${labels.methodsNote}</p>`
    : nothing;

const verdict = ({ labels, steps, rule }: Explanation, level: number): TemplateResult =>
  html`${
      steps.length
        ? html`<ol part="steps">
            ${steps.map(step)}
          </ol>`
        : nothing
    }
    ${heading(level, labels.ruleHeading)}
    <div part="rule">${rule.map((sentence) => html`<p>${sentence}</p>`)}</div>`;

/** Everything under the question, in the order it is read; `missing` in the place of a verdict that there is none of. */
export function answer(explanation: Explanation, level: number, missing?: TemplateResult): TemplateResult {
  const { words, labels, sources, tags: marks, follow } = explanation;
  return html`<p class="of units">
      <span>${words.name}</span> ${words.asOf ? html`<span>${words.asOf}</span>` : nothing}${tagMarks(marks)}
      ${follow.reporting ? html` <span>${follow.reporting}</span>` : nothing}
      ${follow.bodies.map((body) => html` <span>${body}</span>`)}
    </p>
    ${missing ?? verdict(explanation, level)} ${heading(level, labels.sources)}
    <dl part="sources">${sources.map((each) => source(each, labels))}</dl>
    ${serving(explanation, level)} ${judgements(explanation, level)} ${methods(explanation, level)}`;
}

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="of">${sharedLabels[locale].loading}</p>
    ${[1, 2, 3].map(() => html`<span class="bone"></span><span class="bone long"></span>`)}
  </div>`;
