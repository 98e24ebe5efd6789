import { html, nothing, type TemplateResult } from 'lit';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import { legend, tally } from './glance-head.js';
import { changesStrip, goalsAndBehind } from './glance-lists.js';
import type { PageFacts } from './page-facts.js';
import type { PageLook, PagePart } from './page-look.js';

/** What the answer depends on beside the plan. */
export interface Asked extends PageLook {
  readonly level: number;
  /** A part of a plan without a figure, which says so of itself and not of the plan. */
  readonly bare: boolean;
  /** Whether the sentence stands in place of what is asked for and not there: a page is never blank. */
  readonly instead: boolean;
  /** The verdicts a reader chose. */
  readonly chosen: readonly string[];
  /** Takes a verdict into the choice or out of it; absent where nothing can be chosen. */
  readonly turn: ((status: Status) => void) | undefined;
  /** Where a goal or a target is to be found by the id of its place. */
  readonly to: (place: string) => string | undefined;
}

const answering: readonly PagePart[] = ['headline', 'counts', 'goals', 'behind', 'changes'];

/** The sentence and the counts, goals, what is behind, what changed: as much of it as the page shows. */
export function answer({ answer: glance, changes, plain }: PageFacts, asked: Asked, locale: Locale): unknown {
  const { parts, compact, level, bare, instead, chosen, turn, to } = asked;
  if (!instead && !answering.some((part) => parts.has(part))) return nothing;
  const sentence = (words: string): TemplateResult => html`<p class="sentence">${words}</p>`;
  const headline = sentence(plain?.headline ?? (bare ? pageLabels[locale].noneQuantified : glance.headline));
  // The heading of the page stands over the only list.
  const headless = parts.size === 1;
  const counts = (): unknown => {
    if (!parts.has('counts')) return nothing;
    return compact ? tally(glance.counts, locale) : legend(glance.counts, chosen, turn, locale);
  };
  const rest = plain
    ? []
    : [
        counts(),
        goalsAndBehind(glance, { goals: parts.has('goals'), behind: parts.has('behind') }, headless, level, to, locale),
        parts.has('changes') ? changesStrip(changes, locale) : nothing,
      ];
  const told = parts.has('headline') || rest.every((part) => part === nothing);
  return html`<section part="summary" class="summary" aria-label=${told ? glanceLabels[locale].answer : nothing}>
    ${told ? headline : nothing}
    ${plain ? html`<p class="sunken">${compact || !parts.has('indicators') ? plain.awaited : plain.notice}</p>` : rest}
  </section>`;
}
