import { html, nothing, type TemplateResult } from 'lit';
import { chartsLabels } from '../../src/format/chart-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { CountWords, Locale } from '../../src/format/words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import type { GlanceFacts } from '../../src/view/plan/glance.js';
import type { PlanOnly } from '../../src/view/plan/plan-only.js';
import { languageOf, statusMark } from '../internal/marks.js';
import { statusGlyph } from '../internal/status-glyph.js';

/** The day of the figures; it opens the choice of another one, where there is a source to follow it. */
const dayOf = ({ day }: GlanceFacts, travels: boolean, progress: unknown): TemplateResult =>
  travels
    ? html`<details class="travel">
        <summary class="opens"><span>${day}</span></summary>
        <plan-as-of .progress=${progress}></plan-as-of>
      </details>`
    : html`<b class="day">${day}</b>`;

/** That figures are samples; said of them wherever they stand. */
export const sampleMark = ({ sample }: GlanceFacts, compact: boolean): unknown =>
  sample
    ? html`<span class="sample"
        ><span class="tag illustrative">${sample.tag}</span> ${compact ? nothing : sample.notice}</span
      >`
    : nothing;

/** What the figures stand for. While there are none: what the plan says of itself. */
export const meta = (
  facts: GlanceFacts,
  plain: PlanOnly | undefined,
  travels: boolean,
  progress: unknown,
  compact: boolean,
): TemplateResult =>
  html`<div class="meta">
    ${plain && !travels ? nothing : dayOf(facts, travels, progress)}
    ${plain ? nothing : html`<span>${facts.elapsedLabel} <b>${facts.elapsed}</b></span>`}
    ${facts.ended ? html`<span class="tag">${facts.ended}</span>` : nothing}
    <span class=${plain ? nothing : 'period'}>${facts.period}</span>
    ${plain ? html`<span>${plain.due}</span>` : nothing}
    ${facts.number ? html`<span class="number" lang=${languageOf(facts.number)}>${facts.number}</span>` : nothing}
    ${plain?.issued ? html`<span class="number">${plain.issued}</span>` : nothing} ${sampleMark(facts, compact)}
  </div>`;

/** The counts as a bar of shapes; with a choice, what is not chosen turns hollow. */
const bar = (counts: readonly CountWords[], chosen: readonly string[]): TemplateResult =>
  html`<div class="bar" aria-hidden="true">
    ${counts.map(
      ({ status, count }) =>
        html`<span
          class="segment ${status} ${chosen.length && !chosen.includes(status) ? 'off' : ''}"
          .style=${`flex-grow:${count}`}
          >${statusGlyph(status)}</span
        >`,
    )}
  </div>`;

/**
 * The bar and its legend, which is the filter: a press shows only that verdict, another press all of them.
 *
 * @param turn Takes a status into the choice or out of it; absent where nothing can be chosen.
 */
export function legend(
  counts: readonly CountWords[],
  chosen: readonly string[],
  turn: ((status: Status) => void) | undefined,
  locale: Locale,
): unknown {
  if (counts.length === 0) return nothing;
  const words = ({ status, count, word }: CountWords): TemplateResult =>
    html`<b>${count}</b> ${statusMark(status, word)}`;
  return html`${bar(counts, chosen)}
    <ul part="legend" class="strip" aria-label=${turn ? glanceLabels[locale].filter : nothing}>
      ${counts.map(
        (entry) =>
          html`<li>
            ${
              turn
                ? html`<button
                    type="button"
                    value=${entry.status}
                    aria-pressed=${chosen.includes(entry.status) ? 'true' : 'false'}
                    @click=${() => turn(entry.status)}
                  >
                    ${words(entry)}
                  </button>`
                : html`<span>${words(entry)}</span>`
            }
          </li>`,
      )}
    </ul>`;
}

/** The bar and the counts by shape, in one line; the words are heard. Beside them what the marks of the rows' bars are. */
export function tally(counts: readonly CountWords[], locale: Locale): unknown {
  if (counts.length === 0) return nothing;
  const { schedule, target } = chartsLabels[locale];
  return html`${bar(counts, [])}
    <div class="tally">
      <ul part="legend">
        ${counts.map(
          ({ status, count, word }) =>
            html`<li class=${status}>
              <span role="img" aria-label=${word}>${statusGlyph(status)}</span> <b>${count}</b>
            </li>`,
        )}
      </ul>
      <p class="marks" aria-hidden="true">
        <svg viewBox="0 0 9 14"><path d="M1.5 1.5h6l-3 4ZM4.5 5V13" /></svg>${schedule}
        <svg viewBox="0 0 9 14"><path d="M4 0V14M5 0V14" /></svg>${target('')}
      </p>
    </div>`;
}
