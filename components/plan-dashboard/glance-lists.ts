import { html, nothing, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Glance, GlanceGoal, LaggingRow } from '../../src/view/plan/glance.js';
import type { GlanceChanges } from '../../src/view/plan/glance-changes.js';
import { marked, statusMark } from '../internal/marks.js';
import { statusGlyph } from '../internal/status-glyph.js';
import { miniBar } from '../internal/mini-bar.js';
import { heading } from './plan-dashboard-parts.js';

/** Where something is to be found by the id of its place, as an address. */
type To = (place: string) => string | undefined;

/** A name that leads to its place, where there is one. */
const named = (address: string | undefined, name: unknown, language?: string): unknown =>
  address
    ? html`<a href=${address} lang=${language ?? nothing}>${name}</a>`
    : html`<b lang=${language ?? nothing}>${name}</b>`;

const over = (level: number, words: string, note: string): TemplateResult =>
  html`<div class="over">${heading(level, 'minor', words)} <small>${note}</small></div>`;

const goalRow = ({ id, name, count, squares, spoken, lagging }: GlanceGoal, to: To, locale: Locale): TemplateResult =>
  html`<li>
    ${named(to(`goal-${id}`), marked(name, locale))}
    <span class="squares" role="img" aria-label=${spoken}
      >${squares.map((status) => html`<i class="segment square ${status}">${statusGlyph(status)}</i>`)}</span
    >
    <span class="right"
      ><span class="total">${count}</span> ${lagging.map(({ status, words }) => statusMark(status, words))}</span
    >
  </li>`;

const lateRow = (row: LaggingRow, to: To, locale: Locale): TemplateResult =>
  html`<li class=${row.status}>
    <span class="what"
      ><span role="img" aria-label=${row.statusWord}>${statusGlyph(row.status)}</span>${named(
        to(`indicator-${row.id}`),
        row.name,
        row.nameLang,
      )}</span
    >
    <span class="gap">${row.gap}</span>
    <span class="towards"
      ><b>${row.value}</b> <span role="img" aria-label=${glanceLabels[locale].towards}>→</span>
      <span lang=${row.targetLang ?? nothing}>${row.target}</span></span
    >
    ${miniBar(row.geometry)}
  </li>`;

/** What is behind; nothing where nothing can be judged. */
function behindList(lagging: Glance['lagging'], headless: boolean, level: number, to: To, locale: Locale): unknown {
  if (!lagging) return nothing;
  const { behindList: name } = glanceLabels[locale];
  const { rows, note } = lagging;
  return html`<section part="behind" class="behind-list" aria-label=${headless ? name : nothing}>
    ${headless ? nothing : over(level, name, rows.length ? note : '')}
    ${
      rows.length
        ? html`<ul>
            ${rows.map((row) => lateRow(row, to, locale))}
          </ul>`
        : html`<p>${note}</p>`
    }
  </section>`;
}

/**
 * The goals with a square for each target, and beside them what is behind; only one of the two where a page asks for it.
 *
 * @param headless The heading of the page says what the list is.
 */
export function goalsAndBehind(
  { goals, lagging }: Glance,
  shown: { readonly goals: boolean; readonly behind: boolean },
  headless: boolean,
  level: number,
  to: To,
  locale: Locale,
): unknown {
  const labels = glanceLabels[locale];
  const behind = shown.behind ? behindList(lagging, headless, level, to, locale) : nothing;
  // One goal alone says nothing the counts above do not say.
  if (!shown.goals || goals.length < 2) return behind;
  const own = html`${over(level, labels.goals(goals.length), labels.square)}
    <ul>
      ${goals.map((goal) => goalRow(goal, to, locale))}
    </ul>`;
  return html`<div class="two ${behind === nothing ? 'one' : ''}">
    ${
      to(`goal-${goals[0]!.id}`)
        ? html`<nav part="goals" class="goals" aria-label=${labels.goals(goals.length)}>${own}</nav>`
        : html`<div part="goals" class="goals">${own}</div>`
    }
    ${behind}
  </div>`;
}

/** What changed since the publication before: one line, and its rows for who asks. */
export function changesStrip(changes: GlanceChanges | undefined, locale: Locale): unknown {
  if (!changes) return nothing;
  const { since, verdicts, values, rows } = changes;
  const line = html`<b>${since}</b> <span>${verdicts}</span> ${values ? html`<small>${values}</small>` : nothing}`;
  if (rows.length === 0) return html`<p part="changes" class="changes">${line}</p>`;
  return html`<details part="changes" class="changes">
    <summary>${line} <span class="more opens">${glanceLabels[locale].showChanges}</span></summary>
    <ul>
      ${rows.map(
        ({ name, values: figures, before, after, kindWord }) =>
          html`<li>
            <b>${marked(name, locale)}</b> <span>${marked(figures, locale)}</span>
            <span>${statusMark(before.status, before.word)} → ${statusMark(after.status, after.word)}</span>
            <small>${kindWord}</small>
          </li>`,
      )}
    </ul>
  </details>`;
}
