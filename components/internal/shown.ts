import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { later } from './later.js';

/** What an element shows now. */
export interface Shown {
  /** Absent where it has nothing to show, and the page's own content stands in its place. */
  readonly progress: IndicatorProgress | PlanProgress | undefined;
  readonly locale: Locale;
}

/** By element; of one inside another of ours nothing, which says it as well. */
export const shown = new WeakMap<Element, Shown>();

const isOurs = (root: Node): boolean => root instanceof ShadowRoot && root.host.localName.startsWith('plan-');

/** Remembers what an element shows, for its plain text, where the page has what writes that. */
export function show(element: Element, progress: unknown, locale: Locale): void {
  if (!later.plain || (!progress && !shown.has(element)) || isOurs(element.getRootNode())) return;
  shown.set(element, { progress: progress as Shown['progress'], locale });
  later.plain?.(element);
}
