import { html, nothing, type TemplateResult } from 'lit';
import { explanationLines } from '../../src/format/explanation-words.js';
import { dashboardLabels, sharedLabels } from '../../src/format/interface-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, PlanWords } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { statusGlyph } from '../internal/status-glyph.js';

export const heading = (level: number, kind: string, text: string): TemplateResult =>
  html`<div class=${kind} role="heading" aria-level=${level}>${text}</div>`;

/** Period, day and time gone. */
export const facts = (words: PlanWords): TemplateResult =>
  html`<dl>
    <div>
      <dt>${words.periodLabel}</dt>
      <dd>${words.period} ${words.ended ? html`<span class="tag">${words.ended}</span>` : nothing}</dd>
    </div>
    <div>
      <dt>${words.asOfLabel}</dt>
      <dd>${words.asOf}</dd>
    </div>
    <div>
      <dt>${words.elapsedLabel}</dt>
      <dd>${words.elapsed}</dd>
    </div>
  </dl>`;

export const sampleNotice = ({ tag, notice }: NonNullable<PlanWords['illustrative']>): TemplateResult =>
  html`<p class="sample"><span class="tag illustrative">${tag}</span> ${notice}</p>`;

/** The sentence, the bar of counts, and the counts in words in the same order. */
export const summary = (
  { summaryHeading, summary: sentence, counts, note }: PlanWords,
  level: number,
): TemplateResult =>
  html`<section part="summary" class="summary">
    ${heading(level, 'section', summaryHeading)}
    <p class="sentence">${sentence}</p>
    <div class="bar" aria-hidden="true">
      ${counts.map(
        ({ status, count }) =>
          html`<span class="segment ${status}" .style=${`flex-grow:${count}`}>${statusGlyph(status)}</span>`,
      )}
    </div>
    <ul class="counts">
      ${counts.map(
        ({ status, count, word }) =>
          html`<li><b>${count}</b> <span class="word ${status}">${statusGlyph(status)}${word}</span></li>`,
      )}
    </ul>
    <p class="note">${note}</p>
  </section>`;

/** What the plan wants without a number: its words, its place in the plan, its status. */
export function statements(entries: readonly IndicatorProgress[], level: number, locale: Locale): unknown {
  if (entries.length === 0) return nothing;
  return html`<div part="statements" class="statements">
    ${heading(level, 'minor', dashboardLabels[locale].statements)}
    <ul>
      ${entries.map(({ main }) => {
        const words = targetWords(main, locale);
        const tags = words.tags.map(({ kind, word }) => html`<span class="tag ${kind}">${word}</span> `);
        return html`<li>
          <span>${words.name} ${tags}</span> <span>${words.target}</span>
          <small class="place">${explanationLines(main, locale).quotes[0]?.place}</small>
          <span class="word ${words.status}">${statusGlyph(words.status)}${words.statusWord}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}

export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="document">${sharedLabels[locale].loading}</p>
    <span class="bone title"></span><span class="bone wide"></span><span class="bone wide"></span>
    <div class="grid">${[1, 2, 3].map(() => html`<span class="bone card"></span>`)}</div>
  </div>`;
