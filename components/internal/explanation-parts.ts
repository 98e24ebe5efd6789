import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/format/words.js';
import type { Explanation } from '../../src/view/explanation/explanation.js';
import type { AsideWords } from '../../src/view/explanation/explanation-outlook.js';
import type { SourceWords } from '../../src/view/explanation/explanation-sources.js';
import type { StepWords } from '../../src/view/explanation/explanation-steps.js';
import { languageOf, marked, noted, statusMark } from './marks.js';

const heading = (level: number, text: string): TemplateResult =>
  html`<div class="section" role="heading" aria-level=${level}>${text}</div>`;

/** Arithmetic is read as signs and heard as a sentence. */
const working = ({ working: of }: StepWords, printed = (shown: string): string => shown): unknown =>
  of ? html`<span class="working" role="img" aria-label=${of.spoken}>${printed(of.shown)}</span>` : nothing;

function step(each: StepWords, isRule: boolean, { full }: Explanation['labels'], locale: Locale): TemplateResult {
  const { heading: asks, answer, status, lines } = each;
  const said = lines.map((line) => html`<span>${noted(line, locale)}</span>`);
  return html`<li part="step">
    <div class="asks">
      <p>${asks}</p>
      ${answer ? html`<b class=${status ? `word ${status}` : nothing}>${marked(answer, locale)}</b>` : nothing}
    </div>
    ${
      isRule
        ? // The rule follows in the same line.
          html`<p part="rule" class="how">${working(each, said.length > 0 ? full : undefined)}${said}</p>`
        : html`${each.working ? html`<p class="how">${working(each)}</p>` : nothing}
          ${lines.map((line) => html`<p class="how">${noted(line, locale)}</p>`)}`
    }
  </li>`;
}

const aside = ({ heading: name, lines }: AsideWords): TemplateResult =>
  html`<div part="outlook" class="aside">
    <p class="name">${name}</p>
    ${lines.map((line) => html`<p class="how">${line}</p>`)}
  </div>`;

/** The questions in order, up to the rule that decided. */
export const stepList = ({ steps, labels }: Explanation, locale: Locale): TemplateResult =>
  html`<ol part="steps">
    ${steps.map((each, index) => step(each, index === steps.length - 1, labels, locale))}
  </ol>`;

/** Where it leads if it goes on: after the rule, and outside the numbering. */
export const asideList = ({ asides }: Explanation): TemplateResult[] => asides.map(aside);

const linked = (text: string, url: string | undefined, locale: Locale): unknown =>
  url ? html`<a href=${url}>${marked(text, locale)}</a>` : marked(text, locale);

function source(each: SourceWords, { quote: quoted }: Explanation['labels'], locale: Locale): TemplateResult {
  const { label, figure, from, url, quote, place, notes } = each;
  return html`<div part="source" class="source">
    <dt>${label}</dt>
    <dd>
      ${figure ? html`<p>${marked(figure, locale)}</p>` : nothing}
      ${from ? html`<p>${linked(from, url, locale)}</p>` : nothing}
      ${quote ? html`<blockquote part="quote" lang=${languageOf(quote)}>${quoted(quote)}</blockquote>` : nothing}
      ${place ? html`<p class="place">${linked(place.text, place.url, locale)}</p>` : nothing}
      ${notes.map((note) => html`<p class="note">${marked(note, locale)}</p>`)}
    </dd>
  </div>`;
}

/** Target, baseline and value, each with where it stands. */
export const sourceList = ({ sources, labels }: Explanation, locale: Locale): TemplateResult =>
  html`<dl part="sources">${sources.map((each) => source(each, labels, locale))}</dl>`;

/** What offices have published of it, in their words. */
export const judgements = ({ judgements: all, labels }: Explanation, level: number, locale: Locale): unknown =>
  all.length
    ? html`${heading(level, labels.judgements)}
        ${all.map(
          ({ words, office, date, from, url }) =>
            html`<p part="judgement" class="units">
              ${marked(labels.quote(words), locale)} <span>${marked(office, locale)}</span> <span>${date}</span>
              <span>${linked(from, url, locale)}</span>
            </p>`,
        )}
        <p class="note">${labels.judgementNote}</p>`
    : nothing;

/** Measures that serve the indicator: how each stands, who says that it serves, what offices say of it. */
export const serving = ({ follow: { measures }, labels }: Explanation, level: number, locale: Locale): unknown =>
  measures.length
    ? html`${heading(level, labels.measures)}
        <ul part="measures">
          ${measures.map(
            ({ name, stands, said, notes }) =>
              html`<li>
                <p class="units">
                  <span>${marked(name, locale)}</span>
                  ${
                    stands
                      ? html`<span>${stands.shape ? statusMark(stands.shape, stands.word) : stands.word}</span>
                          <span>${stands.detail}</span> <span>${marked(stands.reason, locale)}</span>`
                      : nothing
                  }
                </p>
                <p class="note">${marked(said, locale)}</p>
                ${notes.map(({ kind, words, by }) => html`<p class="note">${kind} ${marked(labels.quote(words), locale)} ${marked(by, locale)}</p>`)}
              </li>`,
          )}
        </ul>`
    : nothing;

/** The same target by other methods. */
export const methods = ({ methods: all, labels }: Explanation, level: number): unknown =>
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
              ({ name, asks, result, working: line }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${asks}</td>
                  <td>${result} ${line ? html`<small>${line}</small>` : nothing}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <p class="note">${labels.methodsNote}</p>`
    : nothing;

/** Sources under their heading. */
export const sourceSection = (explanation: Explanation, level: number, locale: Locale): TemplateResult =>
  html`${heading(level, explanation.labels.sources)}${sourceList(explanation, locale)}`;
