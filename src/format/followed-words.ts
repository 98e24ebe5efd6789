import type { IndicatorProgress, TargetProgress } from '../progress/plan-progress.js';
import { gapWords, type GapRelation } from './gap-words.js';
import { reportingWords, type ReportingWords } from './reporting-words.js';
import type { Locale } from './words.js';

/** Ways that are not gone to their end. */
const open: readonly GapRelation[] = ['short', 'to-fall', 'to-climb'];

/**
 * What is left to the target in its own unit, where the verdict does not say it: the verdict of what is due says by how
 * much it was missed, and when its day is over nothing is still to go.
 */
export function remainderWords(main: TargetProgress, locale: Locale): string | undefined {
  if (main.status === 'not-met' || main.status === 'not-reported') return undefined;
  const { gap } = gapWords(main, locale);
  return gap && open.includes(gap.relation) ? gap.text : undefined;
}

/** What stands beside the verdict of an indicator that is published in a rhythm. */
export interface FollowedWords {
  /** 还差250件 */
  readonly left?: string;
  /** 下次公布：2024年4月29日前, 逾期未更新：… */
  readonly reporting?: ReportingWords;
}

/**
 * What is left and when the next figure comes, of an indicator whose file states a rhythm. Of any other nothing: what
 * shows a plan in little room keeps it for what the file asks to be followed.
 */
export function followedWords({ indicator, plan, main, asOf }: IndicatorProgress, locale: Locale): FollowedWords {
  if (!indicator.reporting) return {};
  const left = remainderWords(main, locale);
  const reporting = reportingWords(indicator, plan, asOf, locale);
  return { ...(left && { left }), ...(reporting && { reporting }) };
}
