import { decimalPlaces } from '../model/exact-sum.js';
import type { Baseline } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Bound } from '../model/target.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import { figureDecimals, type Quantity } from '../progress/quantity.js';
import { textIn } from './locale.js';
import type { BoundPhrases } from './messages.js';
import { messagesOf } from './messages-of.js';
import { joined, quantityParts, quantityWords, rankUnit } from './quantity-words.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

export type { BoundPhrases };

export const boundPhrases = /*#__PURE__*/ wordTable<BoundPhrases>('bound', {
  'zh-CN': {
    'at-least': (figure) => `达${figure}`,
    'more-than': (figure) => `超过${figure}`,
    // Nobody stays within nought, or within less than nothing; 前3位 says itself that it is within.
    'at-most': (figure) =>
      /^(−|0(?![.\d]))/.test(figure) ? `不高于${figure}` : figure.startsWith('前') ? figure : `${figure}以内`,
    'less-than': (figure) => `低于${figure}`,
    about: (figure) => `${figure}左右`,
    equal: (figure) => figure,
  },
  en: {
    'at-least': (figure) => `at least ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'at-most': (figure) => `at most ${figure}`,
    'less-than': (figure) => `less than ${figure}`,
    about: (figure) => `about ${figure}`,
    equal: (figure) => figure,
    up: () => 'keep rising',
    down: () => 'keep falling',
    hold: () => 'hold steady',
  },
});

/** The words of a bound, by whether its figure is the plan's own. */
export const phrasesOf = ({ reference }: TargetProgress, locale: Locale): BoundPhrases =>
  reference === undefined ? boundPhrases[locale] : { ...boundPhrases[locale], ...messagesOf(locale).borrowed };

/**
 * A figure of the target by the name of what it is borrowed from: 全市平均（5.3%）. The name alone where each year has a
 * figure of its own.
 */
export function namedFigure({ reference, years }: TargetProgress, figure: string, locale: Locale): string {
  if (reference === undefined) return figure;
  const name = textIn(reference, locale);
  if (years || figure === '') return name;
  return locale === 'en' ? `${name} (${figure})` : `${name}（${figure}）`;
}

/** 达 would say that it is just that, and a unit may stand behind the figure: no 10以内件. */
const chineseBounds: BoundPhrases = {
  'at-least': (figure) => `不少于${figure}`,
  'at-most': (figure) => `不超过${figure}`,
  about: (figure) => `约${figure}`,
};

/** `超过1200件`, `不少于3730件`: a figure known only by a bound. */
export function qualified(qualifier: Bound['kind'] | undefined, figure: string, locale: Locale): string {
  const own = qualifier && locale !== 'en' ? chineseBounds[qualifier]?.(figure) : undefined;
  if (own !== undefined) return own;
  return (qualifier && boundPhrases[locale][qualifier]?.(figure)) ?? figure;
}

/** A figure with so many digits was worked out: a third, a mean that is borrowed. */
const isWorkedOut = (figure: number): boolean => decimalPlaces(figure) > 4 && Number(figure.toPrecision(6)) !== figure;

/**
 * A figure of the target as a quantity: with the digits the plan prints, or one where it was worked out.
 *
 * @example
 * // a third less, as 33.3333333333
 * boundQuantity(progress, 33.3333333333).decimals; // 1
 */
export function boundQuantity({ target, kind, unit }: TargetProgress, figure: number): Quantity {
  const computed = isWorkedOut(figure);
  const decimals = computed ? 1 : figureDecimals(target, figure);
  return { value: figure, kind, computed, decimals, ...(unit !== undefined && { unit }) };
}

/** The baseline as a quantity of its own unit, with the digits the plan prints. */
export function baselineQuantity({ value, decimals, words = '', unit }: Baseline, own: Text | undefined): Quantity {
  const word = unit ?? own;
  return {
    value,
    kind: 'level',
    computed: false,
    decimals: decimals ?? figureDecimals({ bound: { kind: 'none' }, words }, value),
    ...(word !== undefined && { unit: word }),
  };
}

/** The figure of a target with its unit, told apart from the value it is held against: `2000件`, `2,000 patents`. */
export function boundFigure(progress: TargetProgress, figure: number, locale: Locale): string {
  const { unit, ...quantity } = boundQuantity(progress, figure);
  const own = quantity.kind === 'rank' ? rankUnit(unit, locale) : unit;
  const apart = progress.reported ? [progress.reported.value] : [];
  return quantityWords({ ...quantity, ...(own !== undefined && { unit: own }) }, locale, apart);
}

/** `8至10`, `8 to 10`. */
const between = (low: string, high: string, locale: Locale): string => low + (locale === 'en' ? ' to ' : '至') + high;

/** The two ends of a span of values, their unit said once where it is one. */
export function rangeEnds(low: Quantity, high: Quantity, locale: Locale): readonly [low: string, high: string] {
  const [first, last] = [quantityParts(low, locale), quantityParts(high, locale)];
  // 5%至6%, but 8至10家.
  const isShared = first.unit === last.unit && (locale === 'en' || first.unit !== '%');
  return [isShared ? first.number : joined(first, locale), joined(last, locale)];
}

/** Two ends in one unit, which is said once: `8至10家`, `8 to 10 centres`. */
export const rangeWords = (low: Quantity, high: Quantity, locale: Locale): string =>
  between(...rangeEnds(low, high, locale), locale);

/** A place in an order, within a sentence. */
function rankPhrase(kind: Bound['kind'], place: string, locale: Locale): string {
  // A smaller number is the higher place: 低于第8位 would be the ninth.
  if (kind === 'less-than') return locale === 'en' ? `better than rank ${place}` : `高于第${place}`;
  if (locale === 'en')
    return kind === 'at-most' ? `in the top ${place}` : (boundPhrases.en[kind]?.(`rank ${place}`) ?? '');
  return boundPhrases[locale][kind]?.((kind === 'at-most' ? '前' : '第') + place) ?? '';
}

/**
 * The bound around its figures, each said in one way; empty without one. A figure that is borrowed and not known is left
 * to the plan's own words; a direction needs none.
 */
export function boundAround(
  progress: TargetProgress,
  locale: Locale,
  say: (figure: number) => string,
  range = (low: number, high: number): string => between(say(low), say(high), locale),
): string {
  const { target, required, kind } = progress;
  const phrases = phrasesOf(progress, locale);
  const word = target.bound.kind;
  if (!required) return word === 'up' || word === 'down' || word === 'hold' ? (phrases[word]?.('') ?? '') : '';
  if (word === 'between') return range(required.low, required.high);
  const figure = say(required.low);
  return kind === 'rank' ? rankPhrase(word, figure, locale) : (phrases[word]?.(figure) ?? '');
}

/** `超过2000件`, `8至10家`, `more than 2,000 patents`: the bound with its figure and the figure's own unit. */
export const boundPhrase = (progress: TargetProgress, locale: Locale): string =>
  boundAround(
    progress,
    locale,
    (figure) => namedFigure(progress, boundFigure(progress, figure, locale), locale),
    (low, high) => rangeWords(boundQuantity(progress, low), boundQuantity(progress, high), locale),
  );

/** A figure of a unit, as a sentence carries it. */
export const amount = (value: number, unit: Text | undefined, locale: Locale): string =>
  quantityWords({ value, kind: 'level', computed: false, ...(unit !== undefined && { unit }) }, locale);
