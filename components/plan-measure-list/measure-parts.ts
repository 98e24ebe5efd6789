import { html, nothing, type TemplateResult } from 'lit';
import {
  measureColumns,
  measureGroups,
  measureLabels,
  type LinkWords,
  type MeasureColumns,
  type MeasureEvent,
  type MeasureLabels,
  type MeasureQuote,
  type MeasureStand,
  type MeasureWords,
  type RelatedWords,
  type ServedWords,
} from '../../src/format/measure-words.js';
import type { OfficeNoteWords } from '../../src/format/measure-progress-words.js';
import type { Plan } from '../../src/model/plan.js';
import type { Locale } from '../../src/format/words.js';
import { languageOf, statusMark } from '../internal/marks.js';

/** How measures can be shown. */
export const views = ['list', 'timeline'] as const;
export type MeasureView = (typeof views)[number];

/** The choice of one of them. */
export function viewSwitch(shown: MeasureView, choose: (view: MeasureView) => void, locale: Locale): TemplateResult {
  const labels = measureLabels[locale];
  return html`<div class="switch" role="group" aria-label=${labels.view}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          value=${view}
          aria-pressed=${shown === view ? 'true' : 'false'}
          @click=${() => choose(view)}
        >
          ${labels[view]}
        </button>`,
    )}
  </div>`;
}

const link = ({ text, url }: LinkWords): unknown => (url ? html`<a href=${url}>${text}</a>` : text);

/** A milestone or something done, with its state and day. */
export const event = ({ name, shape, stateWord, when, source }: MeasureEvent, of?: string): TemplateResult =>
  html`<li>
    ${shape ? [statusMark(shape, stateWord), ' '] : nothing}${link(name)}
    ${of ? html`<span class="detail">${of}</span>` : nothing} <span class="detail">${when}</span>
    ${source ? html`<span class="detail">${link(source)}</span>` : nothing}
  </li>`;

const events = (list: readonly MeasureEvent[]): TemplateResult =>
  html`<ul>
    ${list.map((each) => event(each))}
  </ul>`;

const quote = ({ text, place, note }: MeasureQuote): TemplateResult =>
  html`<blockquote lang=${languageOf(text ?? place)}>
    ${text} <cite class="place">${place}</cite>${note ? html` <span class="detail">${note}</span>` : nothing}
  </blockquote>`;

const detail = (text: unknown): unknown => (text ? html` <span class="detail">${text}</span>` : nothing);

const indicator = (words: RelatedWords | ServedWords): TemplateResult => {
  const { name: text, status, statusWord, illustrative, more } = words;
  return html`<li>
    ${text} ${statusMark(status, statusWord)}
    ${illustrative ? html`<span class="tag illustrative">${illustrative}</span>` : nothing} ${detail(more)}
    ${'said' in words ? [words.left, words.reporting, words.said].map(detail) : nothing}
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

const fact = (label: string, told: unknown, kind = ''): unknown =>
  told === undefined
    ? nothing
    : html`<div class=${kind}>
        <dt>${label}</dt>
        <dd>${told}</dd>
      </div>`;

const some = <Item>(list: readonly Item[], draw: (list: readonly Item[]) => unknown): unknown =>
  list.length > 0 ? draw(list) : undefined;

/** The plan's words, for who wants to read them; the place stands beside the name. */
function quotes(list: readonly MeasureQuote[], labels: MeasureLabels): unknown {
  const own = list.filter(({ text, note }) => text ?? note);
  return own.length > 0
    ? html`<details>
        <summary>${labels.quote}</summary>
        ${own.map(quote)}
      </details>`
    : nothing;
}

function measure(words: MeasureWords, columns: MeasureColumns, labels: MeasureLabels): TemplateResult {
  const { name, system, section, leadKnown, lead, supporting, stands, url } = words;
  const ofKind = (wanted: MeasureEvent['kind']): MeasureEvent[] => words.events.filter(({ kind }) => kind === wanted);
  const led = leadKnown ? lead : undefined;
  const stood = stands && stand(stands);
  return html`<li part="measure" class="measure" id="measure-${words.measure.id}">
    <p class="name">${name}${system ? html` <span class="tag">${system}</span>` : nothing}</p>
    <p class="place" lang=${languageOf(section)}>${section}</p>
    <dl class="facts">
      ${fact(labels.progress, stood, columns.state ? 'state' : '')} ${fact(labels.said, some(words.said, said))}
      ${fact(labels.lead, led, columns.lead ? 'lead' : '')} ${fact(labels.supporting, supporting)}
      ${fact(labels.milestone, some(ofKind('milestone'), events))}
      ${fact(labels.evidence, some(ofKind('evidence'), events))} ${fact(labels.serves, some(words.serves, indicators))}
      ${fact(labels.related, some(words.related, indicators))} ${fact(labels.remark, words.remark)}
      ${fact(labels.more, url && link({ text: url, url }))}
    </dl>
    ${quotes(words.quotes, labels)}
  </li>`;
}

/** What the columns are, where there are any; each fact is named for itself to who hears it. */
const columnHead = ({ lead, state }: MeasureColumns, labels: MeasureLabels): unknown =>
  lead || state
    ? html`<p class="columns" aria-hidden="true">
        <span class="lead">${lead ? labels.lead : nothing}</span>
        <span class="state">${state ? labels.progress : nothing}</span>
      </p>`
    : nothing;

/** The measures by goal; groups stand whole. */
export function groups(shown: readonly MeasureWords[], plan: Plan, level: number, locale: Locale): TemplateResult {
  const labels = measureLabels[locale];
  const columns = measureColumns(shown);
  return html`<div class="groups ${columns.lead || columns.state ? 'columned' : ''}">
    ${columnHead(columns, labels)}
    ${measureGroups(shown, plan, locale).map(
      ({ title, count, measures }) =>
        html`<section part="group">
          <div class="group" role="heading" aria-level=${level}>${title} <small>${count}</small></div>
          <ul>
            ${measures.map((words) => measure(words, columns, labels))}
          </ul>
        </section>`,
    )}
  </div>`;
}
