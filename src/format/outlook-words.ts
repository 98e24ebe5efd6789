import { decimalPlaces } from '../model/exact-sum.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import type { Quantity } from '../progress/quantity.js';
import { boundQuantity, rangeEnds } from './bound-phrases.js';
import { messagesOf } from './messages-of.js';
import { figureWords, isChange } from './value-words.js';
import type { Locale } from './words.js';

/** Kinds in per cent or of a base of 100: what is worked out in them bears one digit, whatever was published. */
const relative = new Set<TargetProgress['kind']>(['change-percent', 'change-points', 'growth', 'share', 'index']);

/**
 * A value made of a target's figures (an outlook, a value due, a mean) as a quantity of the target: with as many digits
 * as the published values and the target's figure have, so that what is counted in whole pieces ends in whole pieces.
 *
 * @example
 * // 807 of 900, both whole: 863.744… bears none
 * madeQuantity(progress, 863.744).decimals; // 0
 */
export function madeQuantity(progress: TargetProgress, value: number): Quantity {
  const { history, required, kind, unit } = progress;
  const figures = required
    ? [required.low, required.high].map((figure) => boundQuantity(progress, figure).decimals ?? 0)
    : [];
  const published = history.map((known) => known.decimals ?? decimalPlaces(known.value));
  const most = Math.max(relative.has(kind) ? 1 : 0, ...figures, ...published);
  return { value, kind, computed: true, decimals: most, ...(unit !== undefined && { unit }) };
}

/**
 * Where the pace so far ends, in the words of its kind, each with its own unit: a change with its verb.
 *
 * @param isExact Without 约, for a label in a drawing. Default: with it.
 * @example
 * // 10.4 % of a reduction of 13.5 % after three of five years
 * outlookFigure(progress, progress.outlook.value, 'zh-CN'); // '降低约17.3%'
 */
export const outlookFigure = (progress: TargetProgress, value: number, locale: Locale, isExact = false): string =>
  figureWords(
    progress,
    madeQuantity(progress, value),
    locale,
    true,
    isExact ? undefined : messagesOf(locale).figure.about,
  );

/**
 * The two ends between which a value is led on; of a change that may go either way, each with its verb: 上升2%至降低6%.
 */
export function outlookEnds(
  progress: TargetProgress,
  low: number,
  high: number,
  locale: Locale,
): readonly [low: string, high: string] {
  const ends = [madeQuantity(progress, low), madeQuantity(progress, high)] as const;
  if (!isChange(progress.kind) || low >= 0) return rangeEnds(...ends, locale);
  const [first, last] = ends;
  return [figureWords(progress, first, locale, true), figureWords(progress, last, locale, true)];
}
