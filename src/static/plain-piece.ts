import type { Locale } from '../format/words.js';
import type { IndicatorProgress, PlanProgress } from '../progress/plan-progress.js';
import type { IndicatorView } from '../view/plan/indicator-view.js';
import { markForeign } from './languages.js';
import { mannerOf, type Manner } from './options.js';
import { piece, type Given, type Piece } from './piece.js';

/** Where an element keeps its plain text: the slot it is given. */
export const plainSlot = 'plan-text';

/** Says an indicator, or a plan, in plain text. */
export type SayIndicator = (progress: IndicatorProgress, manner: Manner) => Given;
export type SayPlan = (progress: PlanProgress, manner: Manner, view?: IndicatorView) => Given;

/** How elements say what they show, by their tags. */
export interface Sayings {
  readonly ofIndicator: Readonly<Record<string, SayIndicator>>;
  readonly ofPlan: Readonly<Record<string, SayPlan>>;
}

/**
 * The plain text of an element, in the slot it is kept in; nothing for one that keeps none.
 *
 * @param view What the reader chose of a table.
 */
export function plainPiece(
  { ofIndicator, ofPlan }: Sayings,
  tag: string,
  progress: IndicatorProgress | PlanProgress,
  locale: Locale,
  view?: IndicatorView,
): Piece | undefined {
  const manner = mannerOf('plainHtml', { locale, headingLevel: 3 });
  const said = 'main' in progress ? ofIndicator[tag]?.(progress, manner) : ofPlan[tag]?.(progress, manner, view);
  if (!said) return undefined;
  const frame = piece('div', { slot: plainSlot, lang: locale }, said);
  return markForeign(frame, locale);
}
