import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import { foreignIn } from '../../src/format/locale.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { leavesRoom, sparkline } from '../../src/view/trend/sparkline.js';
import { tagMarks } from '../internal/marks.js';

/** Pixels in each size: the sparkline, the number, and the padding with the border, both sides together. */
export const sizes = {
  s: { spark: [64, 28], number: 32, padding: 34 },
  m: { spark: [88, 32], number: 36, padding: 42 },
  l: { spark: [160, 44], number: 44, padding: 50 },
} as const;

export type Size = keyof typeof sizes;

export const tagRow = ({ tags }: TargetWords): unknown =>
  tags.length ? html`<div class="tags">${tagMarks(tags)}</div>` : nothing;

/** A number with its unit. Chinese sets the unit apart by a margin, English by a space. */
function numberAndUnit({ label, number, unit }: NonNullable<TargetWords['figure']>, locale: Locale): TemplateResult {
  const language = foreignIn(unit, locale);
  return html`<p part="value" class="value">
    <span class="label">${label}</span> <span class="number">${number}</span>${
      (language ?? locale) === 'en' ? ' ' : nothing
    }<span class="unit" lang=${language ?? nothing}>${unit}</span>
  </p>`;
}

/** The figure, or the words in its place. */
export const figure = ({ figure: shown, instead, target, targetLang }: TargetWords, locale: Locale): TemplateResult =>
  shown
    ? numberAndUnit(shown, locale)
    : html`<p
        part="value"
        class="value words ${instead === '—' ? 'none' : ''}"
        lang=${(instead === target && targetLang) || nothing}
      >
        ${instead}
      </p>`;

/** What was worked out of the figure above. */
export const worked = ({ figure: shown }: TargetWords): unknown =>
  shown?.more ? html`<p part="worked" class="worked">${shown.more}</p>` : nothing;

/** The target in the plan's words, which stand beside a sentence of ours too; not again where it stands for the figure. */
export const targetLine = (words: TargetWords): unknown =>
  words.instead === words.target && words.ownTarget === undefined
    ? nothing
    : html`<p part="target" class="target">
        ${
          words.instead === words.target
            ? nothing
            : html`<span class="label">${words.targetLabel}</span>
                <span lang=${words.targetLang ?? nothing}>${words.target}</span>`
        }
        <span class="own" lang=${words.ownTargetLang ?? nothing}>${words.ownTarget}</span>
        <span class="due">${words.due}</span>
      </p>`;

/** The sparkline, where it finds room. */
export function course(target: TargetProgress, { figure: shown }: TargetWords, size: Size, room: number): unknown {
  const { spark, number } = sizes[size];
  const [width, height] = spark;
  const fits = target.form === 'track' && shown && leavesRoom(shown, number, width, room);
  const line = fits && sparkline(target, width, height);
  return line
    ? html`<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true">
        <path d=${line.target === undefined ? nothing : `M0 ${line.target}H${width}`} />
        <polyline points=${line.points} />
        <circle cx=${line.last.x} cy=${line.last.y} r="3" />
      </svg>`
    : nothing;
}

/** As high as a card with a name of one line. */
export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="head"><span class="bone"></span></div>
    <div class="figure"><span class="bone"></span></div>
    <div class="target"><span class="bone"></span></div>
    <div class="gauge"><span class="bone"></span></div>
    <div class="state"><span class="bone"></span></div>
    <div class="foot"><p>${sharedLabels[locale].loading}</p></div>`;
