import { decimalPlaces, exactSum } from '../model/exact-sum.js';
import type { Text } from '../model/primitives.js';
import { isPercent, pointsUnit } from '../model/unit.js';
import type { Quantity } from '../progress/quantity.js';
import { englishCount, englishUnit, unitOfOne } from './english-units.js';
import { textIn } from './locale.js';
import { formatNumber, roundedTo } from './numbers.js';
import type { Locale } from './words.js';
import { requireObject, requireLocale } from '../model/wrong-call.js';

/** Beyond these digits a number is noise, unless it is nothing else. */
const mostDecimals = 10;

/** Nobody prints more digits after the point of what is counted, measured or rated. */
const mostPrinted = 4;

/** A number as it is to be printed: rounded, with the digits that stand even where they are zeros. */
interface Rounded {
  readonly value: number;
  readonly least?: number | undefined;
}

/**
 * Digits after the point that a computed figure bears. Many are noise (a third is 33.3 and not 33.3333333333), except of
 * what is itself tiny.
 */
function bornBy(value: number, decimals = 1): number {
  if (decimals <= mostPrinted || value === 0) return decimals;
  return Math.min(decimals, Math.max(1, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

/** A figure at so many digits; what is more than 6.96 is more than 6.9, and not more than 7. */
function boundTo(value: number, digits: number, qualifier: Quantity['qualifier']): number {
  const figure = roundedTo(value, digits);
  const isLower = qualifier === 'more-than' || qualifier === 'at-least';
  const isUpper = qualifier === 'less-than' || qualifier === 'at-most';
  if (isLower ? figure <= value : !isUpper || figure >= value) return figure;
  return roundedTo(figure + (isLower ? -1 : 1) / 10 ** digits, digits);
}

/**
 * A published figure as printed; a computed one with the digits it bears, and more where these mislead. So one that is a
 * ratio of two others, which has more digits than anybody prints and says how many it bears.
 */
function rounded({ value, computed, decimals, qualifier }: Quantity, apart: readonly number[]): Rounded {
  const isNoise = decimals !== undefined && decimalPlaces(value) > mostDecimals;
  if (!computed && !isNoise) return { value, least: decimals };
  // The same figure, where it was worked out too, is rounded alike.
  const others = decimalPlaces(value) > mostPrinted ? apart.filter((other) => other !== value) : apart;
  // Read as nothing, as the figure it is held against, or as lying on the other side of it.
  const misleads = (figure: number): boolean =>
    figure !== value &&
    (figure === 0 || others.some((other) => Math.sign(figure - other) !== Math.sign(value - other)));
  // 6.5123 and 6.4987 are both 6.5.
  const isAlike = (figure: number, digits: number): boolean =>
    others.some((other) => other !== value && roundedTo(other, digits) === figure);
  for (let digits = bornBy(value, decimals); digits <= mostDecimals; digits += 1) {
    const figure = boundTo(value, digits, qualifier);
    if (!misleads(figure) && !isAlike(figure, digits)) return { value: figure };
  }
  return { value: Number(value.toPrecision(2)) };
}

/**
 * The number of a quantity, without its unit, for a place where that unit stands by itself: a published one as it is
 * printed (3.0 stays 3.0), a computed one with the digits it bears. Where these would read as a figure it is held against
 * and is not, or as nothing, more of them stand: 0.0265 beside 0.031, 89.96 beside 90.
 *
 * @param apart Figures a reader compares it with.
 * @example
 * quantityNumber({ value: 10.8215786056, kind: 'growth', unit: '%', computed: true, decimals: 1 }, 'zh-CN'); // '10.8'
 * quantityNumber({ value: 89.96, kind: 'share', unit: '%', computed: true, decimals: 1 }, 'zh-CN', [90]); // '89.96'
 * quantityNumber({ value: 3, kind: 'level', unit: '%', computed: false, decimals: 1 }, 'zh-CN'); // '3.0'
 */
export function quantityNumber(quantity: Quantity, locale: Locale, apart: readonly number[] = []): string {
  requireObject('quantityNumber', 'a quantity', quantity);
  requireLocale('quantityNumber', locale);
  const { value, least } = rounded(quantity, apart);
  return formatNumber(value, locale, least);
}

/**
 * The difference of two figures as they are printed, so that a reader who subtracts gets what is said: of 30.45 printed
 * as 30.5 and of 30 it is 0.5. Never below zero; with the zeros they are printed with.
 */
export function printedDifference(a: Quantity, b: Quantity): Pick<Quantity, 'value' | 'decimals'> {
  const figures = [rounded(a, [b.value]), rounded(b, [a.value])] as const;
  const [first, second] = figures;
  return {
    value: Math.abs(exactSum([first.value, -second.value])),
    decimals: Math.max(first.least ?? 0, second.least ?? 0),
  };
}

/** A number and the unit that goes with it, to be shown side by side. */
export interface NumberAndUnit {
  readonly number: string;
  readonly unit: string;
}

/** Signs that English sets close to the number. */
const closeSign = /^[%‰°]/;

/** A unit written out in Latin letters, or of two words, stands apart in every language; kg and km² need not in Chinese. */
const latinWord = /^([A-Za-z]{4}|[A-Za-z]+ )/;

/** A sign of money stands before the figure in every language: £2,000 million. */
const moneySign = /^((?:[A-Z]{1,3})?[$£€¥₹₩])\s*/;

/** Moves a sign of money from the unit to the figure; a figure below zero keeps its own sign in front. */
function withMoney({ number, unit }: NumberAndUnit): NumberAndUnit {
  const [all = '', sign = ''] = moneySign.exec(unit) ?? [];
  return sign
    ? { number: number.replace(/^−?/, (minus) => minus + sign), unit: unit.slice(all.length) }
    : { number, unit };
}

/**
 * A quantity as number and unit. In English a unit that carries a Chinese scale is counted in thousands, millions and
 * billions: 26.7亿元 is 2.67 and `billion yuan`.
 *
 * @param apart Figures a reader compares it with.
 * @example
 * quantityParts({ value: 26.7, kind: 'level', unit: '亿元', computed: false }, 'en'); // { number: '2.67', unit: 'billion yuan' }
 * quantityParts({ value: 26.7, kind: 'level', unit: '亿元', computed: false }, 'zh-CN'); // { number: '26.7', unit: '亿元' }
 * quantityParts({ value: 2000, kind: 'level', unit: '£ million', computed: false }, 'en'); // { number: '£2,000', unit: 'million' }
 */
export function quantityParts(quantity: Quantity, locale: Locale, apart: readonly number[] = []): NumberAndUnit {
  const number = quantityNumber(quantity, locale, apart);
  if (locale !== 'en')
    return withMoney({ number, unit: isPercent(quantity.unit) ? '%' : textIn(quantity.unit, locale) });
  const { word, scale } = englishUnit(quantity.unit);
  if (scale === 1) {
    return withMoney({ number, unit: /^−?1$/.test(number) ? unitOfOne(word) : word.replace(/^％$/, '%') });
  }
  const { value, least = 0 } = rounded(quantity, apart);
  // 12.0亿元 is 1.20 billion yuan, 40亿元 is 4 billion: only zeros that were printed stand.
  const count = englishCount(value, scale, least > decimalPlaces(value) ? least : undefined);
  const counted = formatNumber(count.value, 'en', count.least);
  const { number: figure, unit } = withMoney({ number: counted, unit: word });
  return { number: figure, unit: [count.magnitude, unit].filter(Boolean).join(' ') };
}

/** Number and unit as a sentence of the language joins them. */
export const joined = ({ number, unit }: NumberAndUnit, locale: Locale): string =>
  number + ((locale === 'en' ? unit !== '' && !closeSign.test(unit) : latinWord.test(unit)) ? ' ' : '') + unit;

/**
 * A quantity with its own unit, as a sentence of any language carries it: `14.2万吨`, `14.2 miles`, `10.8%`.
 *
 * @param apart Figures a reader compares it with.
 * @example
 * quantityWords({ value: 14.2, kind: 'level', unit: 'miles', computed: false }, 'en'); // '14.2 miles'
 * quantityWords({ value: 10.38, kind: 'change-percent', unit: '%', computed: true, decimals: 1 }, 'en'); // '10.4%'
 */
export function quantityWords(quantity: Quantity, locale: Locale, apart: readonly number[] = []): string {
  requireObject('quantityWords', 'a quantity', quantity);
  requireLocale('quantityWords', locale);
  return joined(quantityParts(quantity, locale, apart), locale);
}

/**
 * The unit of a difference of two figures: of two percentages it is percentage points.
 *
 * @example
 * differenceUnit('％'); // { 'zh-CN': '个百分点', en: 'percentage points' }
 * differenceUnit('件'); // '件'
 */
export const differenceUnit = (unit: Text | undefined): Text | undefined => pointsUnit(unit) ?? unit;

const places = /^[位名]次?$/;

/** The unit of a place in an order: 位, or as the plan calls it; in English there is none. What else is counted is not ranked. */
export const rankUnit = (unit: Text | undefined, locale: Locale): Text | undefined =>
  locale === 'en' ? undefined : places.test(textIn(unit, locale)) ? unit : '位';
