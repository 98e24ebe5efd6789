import { html, nothing, type TemplateResult } from 'lit';
import {
  measureChapters,
  measureLabels,
  type LinkWords,
  type MeasureEvent,
  type MeasureLabels,
  type MeasureQuote,
  type MeasureStand,
  type MeasureWords,
  type RelatedWords,
  type ServedWords,
} from '../../src/format/measure-words.js';
import type { OfficeNoteWords } from '../../src/format/measure-progress-words.js';
import { formatPeriod } from '../../src/format/dates.js';
import type { MeasureTimeline } from '../../src/view/measures/measure-timeline.js';
import type { Locale } from '../../src/format/words.js';
import { languageOf, statusMark } from '../internal/marks.js';

const link = ({ text, url }: LinkWords): unknown => (url ? html`<a href=${url}>${text}</a>` : text);

const event = ({ name, shape, stateWord, when, source }: MeasureEvent): TemplateResult =>
  html`<li>
    ${shape ? [statusMark(shape, stateWord), ' '] : nothing}${link(name)}
    <span class="detail">${when}</span>
    ${source ? html`<span class="detail">${link(source)}</span>` : nothing}
  </li>`;

const events = (list: readonly MeasureEvent[]): TemplateResult =>
  html`<ul class="cell">
    ${list.map(event)}
  </ul>`;

const name = ({ name: text, system }: MeasureWords, kind = 'name'): TemplateResult =>
  html`<span class=${kind}>${text}</span>${system ? html` <span class="tag">${system}</span>` : nothing}`;

const quote = ({ text, place, note }: MeasureQuote): TemplateResult =>
  html`<blockquote lang=${languageOf(text ?? place)}>
    ${text} <cite class="place">${place}</cite>${note ? html` <span class="detail">${note}</span>` : nothing}
  </blockquote>`;

const detail = (text: unknown): unknown => (text ? html` <span class="detail">${text}</span>` : nothing);

const indicator = (words: RelatedWords | ServedWords): TemplateResult => {
  const { name: text, status, statusWord, illustrative } = words;
  return html`<li>
    ${text} ${statusMark(status, statusWord)}
    ${illustrative ? html`<span class="tag illustrative">${illustrative}</span>` : nothing}
    ${'said' in words ? detail(words.said) : nothing}
  </li>`;
};

const indicators = (list: readonly RelatedWords[]): TemplateResult =>
  html`<ul>
    ${list.map(indicator)}
  </ul>`;

/** How the measure stands: a verdict of the file, not of the calculation. */
const stand = ({ shape, word, detail: more, reason, source }: MeasureStand): TemplateResult =>
  html`${shape ? statusMark(shape, word) : word}${detail(more)}${detail(reason)}${detail(source && link(source))}`;

const said = (list: readonly OfficeNoteWords[]): TemplateResult =>
  html`<ul>
    ${list.map(({ kind, words, by }) => html`<li>${kind} <q lang=${languageOf(words)}>${words}</q>${detail(by)}</li>`)}
  </ul>`;

const fact = (label: string, told: unknown): unknown =>
  told === undefined
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${told}</dd>
      </div>`;

const some = <Item>(list: readonly Item[], draw: (list: readonly Item[]) => unknown): unknown =>
  list.length > 0 ? draw(list) : undefined;

function measure(words: MeasureWords, labels: MeasureLabels): TemplateResult {
  const ofKind = (wanted: MeasureEvent['kind']): MeasureEvent[] => words.events.filter(({ kind }) => kind === wanted);
  return html`<li part="measure" class="measure">
    <p>${name(words)}</p>
    <dl class="facts">
      ${fact(labels.lead, html`<span class=${words.leadKnown ? nothing : 'muted'}>${words.lead}</span>`)}
      ${fact(labels.supporting, words.supporting)} ${fact(labels.progress, words.stands && stand(words.stands))}
      ${fact(labels.said, some(words.said, said))}
      ${fact(words.quotes.some(({ text }) => text) ? labels.quote : labels.place, words.quotes.map(quote))}
      ${fact(labels.milestone, some(ofKind('milestone'), events))}
      ${fact(labels.evidence, some(ofKind('evidence'), events))} ${fact(labels.serves, some(words.serves, indicators))}
      ${fact(labels.related, some(words.related, indicators))} ${fact(labels.remark, words.remark)}
      ${fact(labels.more, words.url && link({ text: words.url, url: words.url }))}
    </dl>
  </li>`;
}

/** The measures by chapter of the plan. */
export const chapters = (shown: readonly MeasureWords[], level: number, locale: Locale): unknown =>
  measureChapters(shown).map(
    ({ title, measures }) =>
      html`<section part="chapter">
        <div class="chapter" role="heading" aria-level=${level} lang=${languageOf(title)}>${title}</div>
        <ul>
          ${measures.map((words) => measure(words, measureLabels[locale]))}
        </ul>
      </section>`,
  );

const undatedNames = (measures: readonly MeasureWords[]): TemplateResult =>
  html`<ul class="undated">
    ${measures.map((words) => html`<li>${name(words, '')}</li>`)}
  </ul>`;

type Timeline = MeasureTimeline<MeasureWords, MeasureEvent>;

/** The years as columns, in a region that scrolls and takes the focus. */
function wide({ years, rows, undated }: Timeline, now: string, locale: Locale): TemplateResult {
  const labels = measureLabels[locale];
  const someLoose = rows.some((row) => row.undated.length);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${labels.timeline}>
    <table part="timeline">
      <thead>
        <tr>
          <th scope="col">${labels.measure}</th>
          ${years.map(
            (year) =>
              html`<th scope="col" aria-current=${year === now ? 'date' : nothing}>${formatPeriod(year, locale)}</th>`,
          )}
          ${someLoose ? html`<th scope="col">${labels.undated}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ measure: words, cells, undated: loose }) =>
            html`<tr>
              <th scope="row">${name(words)}</th>
              ${(someLoose ? [...cells, loose] : cells).map(
                (cell) => html`<td>${cell.length ? events(cell) : nothing}</td>`,
              )}
            </tr>`,
        )}
        ${
          undated.length
            ? html`<tr>
                <th scope="row">${labels.undated}</th>
                <td colspan=${someLoose ? years.length + 1 : years.length}>${undatedNames(undated)}</td>
              </tr>`
            : nothing
        }
      </tbody>
    </table>
  </div>`;
}

/** The years one under the other, then what has no day. */
function narrow({ years, rows, undated }: Timeline, now: string, level: number, locale: Locale): unknown {
  const labels = measureLabels[locale];
  const group = (title: string, isNow: boolean, own: (row: Timeline['rows'][number]) => readonly MeasureEvent[]) => {
    const told = rows.filter((row) => own(row).length);
    return told.length || (title === labels.undated && undated.length)
      ? html`<div class="chapter" role="heading" aria-level=${level} aria-current=${isNow ? 'date' : nothing}>
            ${title}
          </div>
          ${
            told.length
              ? html`<ul>
                  ${told.map((row) => html`<li class="measure">${name(row.measure)}${events(own(row))}</li>`)}
                </ul>`
              : nothing
          }`
      : nothing;
  };
  return html`${years.map((year, index) => group(formatPeriod(year, locale), year === now, ({ cells }) => cells[index] ?? []))}
  ${group(labels.undated, false, (row) => row.undated)} ${undated.length ? undatedNames(undated) : nothing}`;
}

/** The measures by year; those without a day in a row of their own. */
export function timeline(laid: Timeline, now: string, isNarrow: boolean, level: number, locale: Locale): unknown {
  return isNarrow || laid.rows.length === 0 ? narrow(laid, now, level, locale) : wide(laid, now, locale);
}
