import { html, nothing, type TemplateResult } from 'lit';
import { formatEnd } from '../../src/format/dates.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { gaugeGeometry } from '../../src/view/gauge/gauge-geometry.js';
import type { HistoryRow, HistoryTable } from '../../src/view/indicator/indicator-history-rows.js';
import type { IndicatorPage } from '../../src/view/indicator/indicator-page.js';
import { asideList, judgements, serving, sourceList, stepList } from '../internal/explanation-parts.js';
import { drawTrack } from '../internal/gauge-track.js';
import { marked, noted, statusMark, tagMarks } from '../internal/marks.js';

const section = (level: number, name: string, content: unknown): TemplateResult =>
  html`<section>
    <div class="over" role="heading" aria-level=${level}>${name}</div>
    ${content}
  </section>`;

const linked = (words: string, href: string, locale: Locale): unknown =>
  href ? html`<a href=${href}>${marked(words, locale)}</a>` : marked(words, locale);

/** Plan, goal and place; `plan` is the address of the page of the plan, where there is one. */
export const crumb = ({ labels, plan, goal, place }: IndicatorPage, href: string, locale: Locale): TemplateResult =>
  html`<nav part="path" class="path" aria-label=${labels.path}>
    ${linked(plan, href, locale)} › ${linked(goal.name, href && `${href}#goal-${goal.id}`, locale)}
    ${place ? html`› <span aria-current="page">${place}</span>` : nothing}
  </nav>`;

/** What has to be known of the figures: day, source, rhythm of publication, bodies, sample mark. */
export function meta({ labels, explanation }: IndicatorPage, locale: Locale): TemplateResult {
  const { words, tags, follow } = explanation;
  const isSample = tags.some(({ kind }) => kind === 'illustrative');
  return html`<p class="meta units">
    ${[words.asOf, words.source, follow.reporting, ...follow.bodies].map((said) => (said ? html`<span>${marked(said, locale)}</span> ` : nothing))}
    <span class="end">${tagMarks(tags)} ${isSample ? labels.notOfficial : nothing}</span>
  </p>`;
}

/** Figure, target, track and verdict, as on a card. */
export function figure(progress: IndicatorProgress, page: IndicatorPage, room: number, locale: Locale): TemplateResult {
  const { main } = progress;
  const { words } = page.explanation;
  const { value, published } = words;
  const geometry = gaugeGeometry(main);
  return html`<p part="value" class=${value ? 'value' : 'value words'}>
      ${
        value
          ? html`${value.label ? html`<span class="unit">${value.label}</span> ` : nothing}${value.number}${locale === 'en' ? ' ' : nothing}<span
                class="unit"
                >${marked(value.unit, locale)}</span
              >`
          : words.instead
      }
    </p>
    ${published ? html`<p class="quiet">${published.words}</p>` : nothing}
    ${
      words.instead === words.target
        ? nothing
        : html`<p part="target" class="target">
            <span class="quiet">${words.targetLabel}</span> <span>${marked(words.target, locale)}</span>
            <span class="quiet">${words.due}</span>
          </p>`
    }
    ${geometry ? drawTrack(geometry, words, room, formatEnd(main.asOf, locale)) : nothing}
    <div part="status" class="state">
      <p>${statusMark(words.status, words.statusWord)} ${words.amount}</p>
      <p class="quiet">${noted(words.sentence, locale)}</p>
      ${page.gap ? html`<p class="quiet">${page.gap}</p>` : nothing}
    </div>`;
}

/** What is heard of a dash. */
const heard = (text: string, locale: Locale): unknown => (text === '—' ? messagesOf(locale).absent.unknown : nothing);

const figureCell = (figure: string, locale: Locale): TemplateResult =>
  html`<td class="number" aria-label=${heard(figure, locale)}>${figure}</td>`;

function verdictCell({ verdict, given, shares }: HistoryRow, all: boolean, locale: Locale): TemplateResult {
  const none = given ? messagesOf(locale).absent.inapplicable : '—';
  if (!verdict) return html`<td aria-label=${heard(none, locale)}>${none}</td>`;
  return html`<td>
    ${statusMark(verdict.status, verdict.word)} <span class="amount">${verdict.amount}</span> ${
      !all && shares ? html`<small>${shares}</small>` : nothing
    }
  </td>`;
}

/** Which columns there are: a narrow page says the rest under the year and the verdict. */
interface Columns {
  readonly figures: boolean;
  readonly all: boolean;
}

const historyRow =
  ({ figures, all }: Columns, locale: Locale) =>
  (row: HistoryRow): TemplateResult =>
    html`<tr class=${row.latest ? 'latest' : nothing}>
      <th scope="row">${row.period} ${!all && row.published ? html`<small>${row.published}</small>` : nothing}</th>
      ${figures ? figureCell(row.value, locale) : nothing}
      ${figures && all ? html`${figureCell(row.done, locale)} ${figureCell(row.elapsed, locale)}` : nothing}
      ${verdictCell(row, all, locale)} ${all ? html`<td>${row.published}</td>` : nothing}
    </tr>`;

function historyOf(
  { rows, unit, hasFigures: figures }: HistoryTable,
  labels: IndicatorPage['labels'],
  all: boolean,
  locale: Locale,
): TemplateResult {
  const { column } = labels;
  return html`<table part="history" aria-label=${labels.history}>
    <thead>
      <tr>
        <th scope="col">${column.period}</th>
        ${figures ? html`<th scope="col" class="number">${column.value(unit)}</th>` : nothing}
        ${
          figures && all
            ? html`<th scope="col" class="number">${column.done}</th>
                <th scope="col" class="number">${column.elapsed}</th>`
            : nothing
        }
        <th scope="col">${column.verdict}</th>
        ${all ? html`<th scope="col">${column.published}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(historyRow({ figures, all }, locale))}
    </tbody>
  </table>`;
}

/** Values and verdicts by year; nothing where no value is known. */
export const history = (
  { labels, history: table }: IndicatorPage,
  level: number,
  isNarrow: boolean,
  locale: Locale,
): unknown => (table ? section(level, labels.history, historyOf(table, labels, !isNarrow, locale)) : nothing);

const tasks = ({ labels, tasks: all }: IndicatorPage, level: number, href: string, locale: Locale): unknown =>
  all.length
    ? section(
        level,
        labels.tasks,
        html`<ul part="tasks">
          ${all.map(
            ({ id, name, section: place }) =>
              html`<li class="task">
                <span>${linked(name, href && `${href}#measure-${id}`, locale)}</span>
                <span class="quiet">${marked(place, locale)}</span>
              </li>`,
          )}
        </ul>`,
      )
    : nothing;

/** Why, beside what it rests on and what is to be done for it; `href` is the address of the page of the plan. */
export function reasons(page: IndicatorPage, level: number, href: string, locale: Locale): TemplateResult {
  const { labels, explanation } = page;
  return html`<div class="pair">
    <div>
      ${section(
        level,
        labels.why(explanation.words.statusWord),
        html`${stepList(explanation, locale)} ${asideList(explanation)} ${judgements(explanation, level + 1, locale)}`,
      )}
    </div>
    <div>
      ${section(level, explanation.labels.sources, html`${sourceList(explanation, locale)} ${serving(explanation, level + 1, locale)}`)}
      ${tasks(page, level, href, locale)}
    </div>
  </div>`;
}

/** To the indicators before and after, where they have addresses. */
export function neighbours(
  { labels, previous, next }: IndicatorPage,
  addressOf: (id: string) => string | undefined,
  locale: Locale,
): unknown {
  const [before, after] = [previous, next].map((each) => each && { name: each.name, href: addressOf(each.id) });
  if (!before?.href && !after?.href) return nothing;
  return html`<nav part="neighbours" class="neighbours" aria-label=${labels.others}>
    <span
      >${before?.href ? html`<a rel="prev" href=${before.href}>‹ ${marked(before.name, locale)}</a>` : nothing}</span
    >
    <span>${after?.href ? html`<a rel="next" href=${after.href}>${marked(after.name, locale)} ›</a>` : nothing}</span>
  </nav>`;
}

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="quiet">${sharedLabels[locale].loading}</p>
    ${[1, 2, 3, 4].map(() => html`<span class="bone"></span>`)}
  </div>`;
