import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { PlanExplainEvent } from './events.js';
import { warnOnce } from './warn-once.js';

/**
 * The calculation of kinds of targets that few plans have, without which such a plan is not assessed; the forms in which
 * few dashboards show their indicators at first sight; what finds the words a reader looks for in a plan, and in the
 * names of a directory; the dialog of an entry.
 */
export type LatePart = 'kinds' | 'forms' | 'search' | 'names' | 'entry';

/** What a page adds that loads the elements in parts. Elsewhere everything is there at once, and nothing of this. */
export interface Later {
  /** Has an element registered that stands in a page. Kept waiting where it can't be had, until a reader has tried again. */
  bring?: (element: Element) => Promise<void>;
  /** Loads the sentences that say what is wrong with a file; without them its mistakes have no words. */
  sentences?: (of: 'mistakes' | 'remarks') => Promise<unknown>;
  /** Loads what few pages need, and is used without waiting once it has come; nothing where it is there already. */
  need?: (part: LatePart) => Promise<unknown> | undefined;
  /** The language to speak: another one, until the words of the one asked for have come. */
  speak?: (locale: Locale) => Locale;
  /** Writes the plain text of an element that shows something else than before. */
  plain?: (element: Element) => void;
}

export const later: Later = {};

/**
 * Goes on once an element is registered. Where it is still to be loaded, one of it stands in `place` meanwhile: that is
 * where a reader is told that it can't be had.
 */
export function whenThere(tag: string, place: ParentNode, then: () => void): void {
  if (customElements.get(tag) || !later.bring) return then();
  const standing = place.querySelector(tag);
  const element = standing ?? document.createElement(tag);
  if (!standing) place.append(element);
  void later.bring(element).then(() => {
    if (!standing) element.remove();
    then();
  });
}

/** Asks “why?” of the nearest explanation or of the page, from where a reader asked. */
export const explain = (asker: EventTarget | null, place: ParentNode, progress: IndicatorProgress): void =>
  whenThere('plan-explanation', place, () => asker?.dispatchEvent(new PlanExplainEvent(progress)));

/** Tells whoever registered an element by itself of those it draws with. A page that loads them in parts needs no telling. */
export function tellMissing(host: Element, tags: readonly string[]): void {
  if (later.bring) return;
  // A page may go on registering in the same breath.
  setTimeout(() => {
    const missing = tags.filter((tag) => !customElements.get(tag));
    if (missing.length)
      warnOnce(
        'not-registered',
        host.localName,
        `draws with <${missing.join('>, <')}>: import "drumtower/components/${host.localName}/define", which registers them too`,
      );
  });
}
