import { html, nothing, type TemplateResult } from 'lit';
import { foreignIn } from '../../src/format/locale.js';
import { unitGap } from '../../src/format/numbers.js';
import type { Locale, TargetWords } from '../../src/format/words.js';

/** A number with its unit. Chinese sets the unit apart by a margin, English by a space. */
function numberAndUnit({ label, number, unit }: NonNullable<TargetWords['figure']>, locale: Locale): TemplateResult {
  const language = foreignIn(unit, locale);
  return html`<p part="value" class="value">
    <span class="label">${label}</span>
    <span class="number">${number}</span>${unitGap(unit, language ?? locale) || nothing}<span
      class="unit"
      lang=${language ?? nothing}
      >${unit}</span
    >
  </p>`;
}

/** The figure, or the words in its place. */
export const figure = ({ figure: shown, instead }: TargetWords, locale: Locale): TemplateResult =>
  shown
    ? numberAndUnit(shown, locale)
    : html`<p
        part="value"
        class="value words ${instead === '—' ? 'none' : ''}"
        lang=${foreignIn(instead, locale) ?? nothing}
      >
        ${instead}
      </p>`;

/** What was worked out of the figure above. */
export const worked = ({ figure: shown }: TargetWords): unknown =>
  shown?.more ? html`<p part="worked" class="worked">${shown.more}</p>` : nothing;

/** The target in the plan's words, which stand beside a sentence of ours too; not again where it stands for the figure. */
export function targetLine(words: TargetWords, due?: string): unknown {
  const { targetLabel, target, targetLang, ownTarget, ownTargetLang } = words;
  const isTold = words.instead === target;
  if (isTold && ownTarget === undefined) return nothing;
  return html`<p part="target" class="target">
    <span class="label">${isTold ? nothing : targetLabel}</span>
    <span lang=${targetLang ?? nothing}>${isTold ? nothing : target}</span>
    <span class="label">${due}</span>
    <span class="label" lang=${ownTargetLang ?? nothing}>${ownTarget}</span>
  </p>`;
}
