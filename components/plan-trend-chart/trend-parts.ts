import { html, nothing, type TemplateResult } from 'lit';
import { cardLabels, sharedLabels } from '../../src/format/interface-words.js';
import { foreignIn } from '../../src/format/locale.js';
import { trendLabels, type TrendWords } from '../../src/format/trend-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { TrendChart } from '../../src/view/trend/trend-chart.js';
import type { TrendForm } from '../../src/view/trend/trend-geometry.js';
import type { TrendTable } from '../../src/view/trend/trend-table.js';
import { drawTrack } from '../internal/gauge-track.js';
import { marked, statusMark, tagMarks } from '../internal/marks.js';
import { blank, shapeSample } from './trend-drawing.js';
import { yearDrawing } from './year-drawing.js';

/**
 * The name, the verdict with what it is by, and what is measured. What a page of many charts says once is left to it.
 *
 * @param level Of the heading; 0 where the page has one.
 */
export function head({ words, trend }: TrendChart, level: number, form: TrendForm, locale: Locale): TemplateResult {
  const { name, nameLang, status, statusWord, amount, value, tags } = words;
  const isSmall = form === 'small';
  return html`<div class="head ${level ? '' : 'bare'}">
    ${
      level
        ? html`<div part="heading" class="name" role="heading" aria-level=${level} lang=${nameLang ?? nothing}>
            ${name}
          </div>`
        : nothing
    }
    <p part="status" class="verdict">
      <span part="verdict"
        >${statusMark(status, statusWord)} ${amount} ${isSmall && !level ? nothing : tagMarks(tags)}</span
      >
      ${
        isSmall
          ? html`<span class="measure">${value?.label} ${marked(trend.unit, locale)}</span>`
          : trend.caption === trend.unit
            ? nothing
            : html`<span class="measure">${marked(trend.caption, locale)}</span>`
      }
    </p>
  </div>`;
}

/** What is not drawn over time: the verdicts of the years, one thing to happen by a day, or words. */
export function still(
  { words, marks, today }: TrendChart,
  form: TrendForm,
  width: number,
  height: number,
  locale: Locale,
): TemplateResult {
  const instead = words.instead ?? words.target;
  const target = html`<span lang=${words.targetLang ?? nothing}>${words.target}</span>`;
  if (form === 'small' && marks?.form === 'years') {
    const spoken = words.years?.map((year) => year.spoken).join(' ') ?? words.spoken;
    return html`<div part="track" role="img" aria-label=${spoken}>${yearDrawing(marks, width, height)}</div>`;
  }
  if (form === 'small')
    return html`<div class="box" .style=${`min-height:${height}px`}>
      <p>${words.targetLabel} ${target}</p>
      ${marks && drawTrack(marks, words, width, today)}
    </div>`;
  return html`${
    marks
      ? html`<div class="marks">${drawTrack(marks, words, Math.min(width, 480), today)}</div>`
      : html`<p class="instead" lang=${foreignIn(instead, locale) ?? nothing}>${instead}</p>`
  }
  ${
    words.instead === words.target
      ? nothing
      : html`<p>
          <span class="label">${words.targetLabel}</span> ${target}
          ${words.due ? html`<span class="due">${words.due}</span>` : nothing}
        </p>`
  }`;
}

/** The shapes that are not plain dots, in words. */
export const legend = (shapes: TrendWords['legend']): unknown =>
  shapes.length
    ? html`<ul part="legend" class="legend">
        ${shapes.map(({ shape, word }) => html`<li>${shapeSample(shape)}${word}</li>`)}
      </ul>`
    : nothing;

/** How the values went; describes the drawing too. */
export const saying = (sentence: string): TemplateResult =>
  html`<p part="description" class="said" id="said">${sentence}</p>`;

/** One line of notes. */
export const notesOf = (notes: readonly string[], locale: Locale): unknown =>
  notes.length
    ? html`<div part="notes" class="notes">${notes.map((note) => html`<span>${marked(note, locale)}</span> `)}</div>`
    : nothing;

/** Whose figures these are, and the question. */
export const foot = ({ name, asOf, source }: TargetWords, why: () => void, locale: Locale): TemplateResult =>
  html`<div part="foot" class="foot">
    <p><span>${asOf}</span><span>${marked(source, locale)}</span></p>
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label=${`${cardLabels[locale].why}${cardLabels[locale].whyMark} ${name}`}
      @click=${why}
    >
      <u>${cardLabels[locale].why}</u>${cardLabels[locale].whyMark}
    </button>
  </div>`;

/** The numbers of a chart as a table; nothing where there are none. */
export const figures = ({ columns, rows }: TrendTable, name: string, locale: Locale): unknown =>
  rows.length === 0
    ? nothing
    : html`<table part="table">
        <caption>
          ${marked(name, locale)}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ id, word }) => html`<th scope="col" class="${id}-cell">${word}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr class=${row.latest ? 'latest' : nothing}>
                ${columns.map(({ id }) =>
                  id === 'period'
                    ? html`<th scope="row">${row[id]}${row.remark ? html`<small>${row.remark}</small>` : nothing}</th>`
                    : html`<td
                        class="${id}-cell"
                        aria-label=${row[id] === undefined ? trendLabels[locale].noData : nothing}
                      >
                        ${row[id] === undefined ? '—' : marked(row[id], locale)}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>`;

/** As high as a chart with one line of each kind under it. */
export const skeleton = (width: number, height: number, noHeading: boolean, locale: Locale): TemplateResult =>
  html`<div class="head">
      ${noHeading ? nothing : html`<div class="name"><span class="bone"></span></div>`}
      <p class="verdict"><span class="measure">${sharedLabels[locale].loading}</span></p>
    </div>
    ${blank(width, height)}`;
