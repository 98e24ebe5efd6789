import { html, nothing, type TemplateResult } from 'lit';
import { withLeft } from '../../src/format/with-left.js';
import { cardLabels, sharedLabels } from '../../src/format/interface-words.js';
import type { Locale, Tag, TargetWords } from '../../src/format/words.js';
import type { IndicatorProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { labelWidth } from '../../src/view/gauge/gauge-labels.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';
import { leavesRoom, sparkline } from '../../src/view/trend/sparkline.js';
import { noted, tagMarks } from '../internal/marks.js';
import { placeLink } from '../internal/place-link.js';

/** Pixels in each size: the sparkline, the number, and the padding with the border, both sides together. */
export const sizes = {
  s: { spark: [64, 28], number: 32, padding: 34 },
  m: { spark: [88, 32], number: 36, padding: 42 },
  l: { spark: [160, 44], number: 44, padding: 50 },
} as const;

export type Size = keyof typeof sizes;

/** Pixels of a small word with its frame and what sets it apart. */
const tagWidth = ({ word }: Tag): number => labelWidth(word) + 24;

/** The sparkline, where it finds room beside the figure and its small words. */
export function course(
  target: TargetProgress,
  { figure: shown }: TargetWords,
  tags: readonly Tag[],
  size: Size,
  room: number,
): unknown {
  const { spark, number } = sizes[size];
  const [width, height] = spark;
  let left = room;
  for (const tag of tags) left -= tagWidth(tag);
  const fits = target.form === 'track' && shown && leavesRoom(shown, number, width, left);
  const line = fits && sparkline(target, width, height);
  return line
    ? html`<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true">
        <path d=${line.target === undefined ? nothing : `M0 ${line.target}H${width}`} />
        <polyline points=${line.points} />
        <circle cx=${line.last.x} cy=${line.last.y} r="3" />
      </svg>`
    : nothing;
}

/** The sentence of the verdict; what is left stands at its end, in one piece. */
export function sentence({ sentence: said }: TargetWords, left: string | undefined, locale: Locale): unknown {
  return left
    ? html`${noted(withLeft(said, left, locale).slice(0, -left.length), locale)}<span class="left">${left}</span>`
    : noted(said, locale);
}

/** The target is known from the plan; only its figures could not be read. */
export const tryAgain = (retry: () => void, locale: Locale): TemplateResult =>
  html`<button type="button" class="again" @click=${retry}><u>${sharedLabels[locale].retry}</u></button>`;

/** The source; beside it the way to the directory the figure is counted from, where the page shows that. */
function origin(host: Element, { indicator }: IndicatorProgress, source: string | undefined, locale: Locale): unknown {
  const directory = indicator.derivedFrom?.directory;
  const way = directory && placeLink(host, `directory-${directory}`, cardLabels[locale].directory, '', '');
  return way ? html`${source} <span>${way}</span>` : source;
}

/**
 * The day and the source, as far as the page has not said them, and when the next figure comes; nothing where nothing is
 * left to say.
 */
export function foot(
  host: Element,
  progress: IndicatorProgress,
  { asOf, source, tags }: TargetWords,
  told: SharedFacts | undefined,
  reporting: string | undefined,
  locale: Locale,
): unknown {
  const stale = tags.filter(({ kind }) => kind === 'stale');
  const day = asOf === told?.asOf && !stale.length ? undefined : asOf;
  const from = origin(host, progress, source === told?.source ? undefined : source, locale);
  if (!day && !from && !reporting) return nothing;
  return html`<p class="foot">
    <span>${day}${tagMarks(stale)}</span> <span>${from}</span> ${reporting ? html`<span>${reporting}</span>` : nothing}
  </p>`;
}

/** As high as a card with a name of one line. */
export const skeleton = (locale: Locale): TemplateResult =>
  html`<div class="name"><span class="bone"></span></div>
    <div class="figure"><span class="bone"></span></div>
    <div class="aim target"><span class="bone"></span></div>
    <div class="gauge"><span class="bone"></span></div>
    <div class="state"><span class="bone"></span></div>
    <div class="foot"><p>${sharedLabels[locale].loading}</p></div>`;
