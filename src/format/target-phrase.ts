import type { Baseline } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import {
  amount,
  baselineQuantity,
  boundAround,
  boundFigure,
  boundPhrase,
  boundQuantity,
  namedFigure,
  qualified,
  type BoundPhrases,
} from './bound-phrases.js';
import { englishTarget } from './english-target.js';
import { englishUnit } from './english-units.js';
import { languageOfText, reads, textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { joined, quantityNumber, quantityParts } from './quantity-words.js';
import type { Quantity } from '../progress/quantity.js';
import { isChange, reportedWords, targetWay } from './value-words.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

export { amount, boundPhrase, qualified, type BoundPhrases };

/** A figure already printed, with its unit as a sentence carries it: `5680件`, `5,680 patents`, `48%`. */
export function figureWithUnit(figure: string, unit: Text | undefined, locale: Locale): string {
  const value = Number(figure.replace(/,/g, '').replace('−', '-'));
  const scaled = locale === 'en' && figure !== '' && Number.isFinite(value) && englishUnit(unit).scale > 1;
  return scaled ? amount(value, unit, locale) : joined({ number: figure, unit: textIn(unit, locale) }, locale).trim();
}

/** The number of a reported value, without its unit: as published, or with the digits it bears. */
export const reportedNumber = ({ required }: TargetProgress, reported: Reported, locale: Locale): string =>
  quantityNumber(reported, locale, required ? [required.low, required.high] : []);

/** The reported value with its own unit: `5680件`, `5,680 patents`. */
export const reportedAmount = reportedWords;

/** The unit the target's figure is in. */
export const unitOf = ({ unit }: TargetProgress): Text | undefined => unit;

/** Kinds whose unit is that of the indicator, which stands beside the value already. */
const inOwnUnit = new Set<TargetProgress['kind']>(['level', 'year-value', 'total', 'occurrence']);

/** A number for a gauge, where the unit stands beside the value: `2000`, in English `2.67 billion`. */
export function bareNumber(quantity: Quantity, locale: Locale, apart: readonly number[] = []): string {
  const { number, unit } = quantityParts(quantity, locale, apart);
  const magnitude = locale === 'en' ? /^\w+illion\b/.exec(unit)?.[0] : undefined;
  return magnitude === undefined ? number : `${number} ${magnitude}`;
}

/** The unit at the head of a row of figures: in English without the scale, which stands in the figures. */
export const rowUnit = (unit: Text | undefined, locale: Locale): string =>
  locale === 'en' ? englishUnit(unit).word : textIn(unit, locale);

/** A figure under such a head: 3100, in English 31 million; a sign of money stands at the head. */
export const rowNumber = (quantity: Quantity, locale: Locale, apart: readonly number[] = []): string =>
  locale === 'en' && englishUnit(quantity.unit).scale > 1
    ? bareNumber(quantity, locale, apart)
    : quantityNumber(quantity, locale, apart);

/**
 * The label at the mark of a gauge: as short as it can be and still carry its comparator. Its unit is that beside the
 * value; a growth, a share, an index carries its own, and a change its verb: the level stands above it.
 */
export function markLabel(progress: TargetProgress, locale: Locale): string {
  const { target, required, kind, reported } = progress;
  if (!required) return '';
  const apart = reported ? [reported.value] : [];
  // Where each year has a figure of its own, none of them is the target's.
  if (progress.reference !== undefined && progress.years)
    return boundAround(progress, locale, () => namedFigure(progress, '', locale));
  const say = (figure: number): string =>
    inOwnUnit.has(kind)
      ? bareNumber(boundQuantity(progress, figure), locale, apart)
      : boundFigure(progress, figure, locale);
  const plain = target.bound.kind === 'at-least' && (locale === 'en' || !target.words.startsWith('达'));
  const said = plain ? say(required.low) : boundAround(progress, locale, say).replace('more than', 'over');
  if (!isChange(kind)) return said;
  // 零增长 goes no way.
  const way = target.bound.kind === 'equal' && required.low === 0 ? 0 : targetWay(progress);
  return messagesOf(locale).figure.change(said, way, '', kind, target.words);
}

/**
 * The baseline's figure without its unit, by the plan's own word where it is only a bound: `722`, `突破1200`.
 *
 * @param printed How a figure stands there: beside a drawing, or under the head of a row.
 */
export function baselineNumber(
  baseline: Baseline,
  own: Text | undefined,
  locale: Locale,
  printed: typeof bareNumber = bareNumber,
): string {
  const { qualifier, words, unit } = baseline;
  const number = printed(baselineQuantity(baseline, own), locale);
  const said = qualifier && locale !== 'en' ? words : undefined;
  if (said === undefined) return qualified(qualifier, number, locale);
  const unitWord = textIn(unit ?? own, locale);
  return said.endsWith(unitWord) ? said.slice(0, said.length - unitWord.length) : said;
}

// What a plan prints is shown; but a hyphen or a minus sign (U+2212) between two figures would be read as a sign, and
// stands as the dash it is meant to be.
const signBetweenFigures = /(\d)\s*[-\u2010\u2011\u2212]\s*(?=\d)/g;

// A cell of an indicator table: its unit stands at the head of the row. 65 · >6.5 · 〔13.5〕 · 8—10 · 90左右
const figureAlone =
  /^([〔［[（(]?\s*[<>≤≥＜＞≦≧]?\s*[-−]?\d[\d,.]*(?:\s*[至—–~～]\s*\d[\d,.]*)?\s*[〕］\])）]?)(左右|以上|以下|以内)?$/;

/** The plan's words; a figure that stands alone gets the unit of its row: 65%, 90万人左右. */
const withUnit = (words: string, { kind, unit }: TargetProgress): string =>
  kind === 'rank' || kind === 'occurrence' ? words : words.replace(figureAlone, `$1${textIn(unit, 'zh-CN')}$2`);

/** A target said by its axes, where the plan says it in no language the reader reads. */
export interface TargetSentences {
  /** Empty where the axes do not say enough, or the plan's words are to be read by everybody. */
  readonly byAxes: (progress: TargetProgress) => string;
}

const sentences = /*#__PURE__*/ wordTable<TargetSentences>('targetSentence', {
  'zh-CN': { byAxes: () => '' },
  en: { byAxes: (progress) => englishTarget(progress) },
});

/** A target as a reader sees it. */
export interface TargetPhrase {
  readonly text: string;
  /** The language of the text where it is not the reader's. */
  readonly lang?: string;
  /** The plan's own words, where the text is a sentence of ours, and their language. */
  readonly own?: string;
  readonly ownLang?: string;
}

/**
 * The target as a reader sees it: the plan's own words, in its own language. A sentence built from the axes stands in for
 * them only where the plan gives no English and the reader reads English; the plan's words stand beside it. A figure that stands
 * alone in the plan's table (65 in a row of %) has its unit: 65%.
 *
 * @example
 * phraseOf(progress, 'zh-CN').text; // '达900家'
 */
export function phraseOf(progress: TargetProgress, locale: Locale): TargetPhrase {
  const { target, language } = progress;
  const { words } = target;
  const spokenIn = languageOfText(words, language);
  const isRead = spokenIn !== undefined && reads(locale, spokenIn);
  const printed = spokenIn === undefined || reads('zh-CN', spokenIn) ? words.replace(signBetweenFigures, '$1—') : words;
  if (locale !== 'en') {
    if (isRead || spokenIn === undefined) return { text: withUnit(printed, progress) };
  } else if (!isRead) {
    const sentence = sentences[locale].byAxes(progress);
    if (sentence) {
      const own = sentence === words ? {} : { own: printed, ...(spokenIn !== undefined && { ownLang: spokenIn }) };
      return { text: sentence, ...own };
    }
  } else return { text: words };
  return { text: printed, ...(spokenIn !== undefined && { lang: spokenIn }) };
}

/** The text of `phraseOf`. */
export const targetPhrase = (progress: TargetProgress, locale: Locale): string => phraseOf(progress, locale).text;
