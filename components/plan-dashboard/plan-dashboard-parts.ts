import { html, nothing, type TemplateResult } from 'lit';
import { compoundNames } from '../../src/format/compound-names.js';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { formatEnd } from '../../src/format/dates.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import { textIn } from '../../src/format/locale.js';
import type { Locale, PlanWords, TargetWords } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { figureSources, staleSince } from '../../src/view/plan/plan-figures.js';
import { marked } from '../internal/marks.js';

import type { PageLook } from './page-look.js';

export const heading = (level: number, kind: string, text: unknown): TemplateResult =>
  html`<div class=${kind} role="heading" aria-level=${level}>${text}</div>`;

export function title({ name }: PlanWords, level: number, locale: Locale): TemplateResult {
  const parts = compoundNames(name).map((part, at) =>
    at % 2 ? html`<span class="compound">${part}</span>` : marked(part, locale),
  );
  return html`<div part="heading" class="title" role="heading" aria-level=${level}>${parts}</div>`;
}

/** @param told Whether the page has the mark of samples, for all its figures. */
export const tagsOf = ({ tags }: TargetWords, told = false): TemplateResult[] =>
  tags
    .filter(({ kind }) => !told || kind !== 'illustrative')
    .map(({ kind, word }) => html` <span class="tag ${kind}">${word}</span>`);

/** Said once for the page when every figure on it is old; single old figures are marked on their cards. */
export function staleNotice(progress: PlanProgress, locale: Locale): unknown {
  const since = staleSince(progress);
  return since ? html`<p class="stale">${pageLabels[locale].stale(formatEnd(since, locale))}</p>` : nothing;
}

/** The document and what the counts leave out: for who reads to the end. */
export const foot = ({ document, note, planNote, source }: PlanWords, locale: Locale): TemplateResult =>
  html`<p part="source" class="source">
    ${note} ${planNote ? html`<br />${marked(planNote, locale)}` : nothing}
    ${document ? html`<br />${marked(document, locale)}` : nothing} <br />${marked(source, locale)}
  </p>`;

/**
 * On paper only: where the plan is published, and who says the figures; on the screen each card says it. Before the
 * measures, so that no sheet at the end holds the sources alone.
 *
 * @param noted Whether the notes on the baselines are to follow: what a card marks with a star, and nobody can ask paper.
 */
export function sources(progress: PlanProgress, { source }: PlanWords, noted: boolean, locale: Locale): TemplateResult {
  const names = figureSources(progress);
  return html`<div class="figures">
    <p>${marked(source, locale)}</p>
    ${noted ? baselineNotes(progress, locale) : nothing}
    ${
      names.length
        ? html`<p class="minor">${pageLabels[locale].sources}</p>
            <ol>
              ${names.map(({ name, url }) => html`<li>${marked(textIn(name, locale), locale)}${url ? html` <span>${url}</span>` : nothing}</li>`)}
            </ol>`
        : nothing
    }
  </div>`;
}

const baselineNotes = ({ indicators }: PlanProgress, locale: Locale): unknown[] =>
  indicators.map(({ indicator: { name, baseline } }) => {
    const note = textIn(baseline?.note, locale);
    return note ? html`<p>* <b>${marked(textIn(name, locale), locale)}</b> ${marked(note, locale)}</p>` : nothing;
  });

/** Own widths from which two and three cards stand abreast; large letters need more. */
const steps = { compact: [600, 880], full: [600, 880], large: [820, 1220] } as const;

/** How many cards find room abreast. */
export function columnsAt(width: number, density: keyof typeof steps): 1 | 2 | 3 {
  const [two, three] = steps[density];
  return width < two ? 1 : width < three ? 2 : 3;
}

/** What the style of a page depends on: its width, its density, whether its lists stand by themselves in a column. */
export const classesOf = (columns: number, { density, parts }: PageLook): string =>
  `base ${columns === 1 ? 's' : columns === 2 ? 'm' : 'l'} ${density} ${parts.has('indicators') ? '' : 'alone'}`;

/** As high as the window at least, so that nothing beneath moves when the plan arrives. */
export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="bones">
    <p class="document">${sharedLabels[locale].loading}</p>
    <span class="bone title"></span><span class="bone wide"></span><span class="bone wide"></span>
    <div class="grid">${[1, 2, 3].map(() => html`<span class="bone card"></span>`)}</div>
  </div>`;
