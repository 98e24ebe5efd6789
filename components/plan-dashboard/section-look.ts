import type { Locale } from '../../src/format/words.js';
import type { GoalProgress, IndicatorProgress } from '../../src/progress/plan-progress.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';

/** What the plan wants without a number stands under its own head. */
export const isListed = ({ main }: IndicatorProgress): boolean => main.group !== 'quantified';

/** Whether a filter leaves anything to be shown under the name of a goal; some may be folded beneath all of them. */
export const isLeft = (whole: GoalProgress, left: GoalProgress | undefined): boolean =>
  left !== undefined && (left.quantified > 0 || whole.quantified === 0);

/** How sections show their indicators. */
export interface Look {
  /** What draws them; says where the names lead. */
  readonly host: Element;
  readonly shape: 'cards' | 'lines' | 'targets';
  readonly level: number;
  readonly locale: Locale;
  /** How many cards stand abreast. */
  readonly columns: number;
  /** What the page has said for all of them. */
  readonly told: SharedFacts;
  /** While nobody has reported on the plan. */
  readonly plain: boolean;
  /** Where a target is to be found by the id of its place. */
  readonly to: (place: string) => string | undefined;
}

/** What a section shows, and how. */
export interface Showing extends Look {
  /** What is left of the whole by the reader's filter. */
  readonly shown: ReadonlySet<IndicatorProgress>;
}
