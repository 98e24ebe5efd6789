import type { Text } from '../model/primitives.js';

/** A unit as English prints it, and how many of it the plan's own unit holds: 亿元 is 100,000,000 yuan. */
export interface EnglishUnit {
  readonly word: string;
  readonly scale: number;
}

/** What stands before a unit and multiplies it. 千 is left out: it is part of 千瓦, 千克, 千米. 万 alone counts nothing. */
const chineseScale = /^(?:(万亿)|(千万)|(百万)|(亿)|(万))(?!分之|$)/;
const scales = [1e12, 1e7, 1e6, 1e8, 1e4];
const englishScale = /^(?:(100|hundred) million|(10[, ]?000|ten thousand)|1[, ]?000|thousand)\s+(?=\S)/i;

/** What the package itself names, and money, which reads as another language in every sentence. */
const known = (word: string): string =>
  word
    .replace(/^(人民币)?元(?=$|\/)/, 'yuan')
    .replace(/^美元(?=$|\/)/, 'US dollars')
    .replace(/^个?百分点$/, 'percentage points');

/**
 * The unit in English without the scale that Chinese puts in front of it. Where the plan gives the unit's English, that is
 * taken; where it gives none, the unit itself stays as printed and its scale goes into the number.
 *
 * @example
 * englishUnit('亿元'); // { word: 'yuan', scale: 100000000 }
 * englishUnit({ 'zh-CN': '亿元', en: '100 million yuan' }); // { word: 'yuan', scale: 100000000 }
 * englishUnit('万件'); // { word: '件', scale: 10000 }
 * englishUnit({ 'zh-CN': '件/万人', en: 'per 10,000 people' }); // { word: 'per 10,000 people', scale: 1 }
 */
export function englishUnit(unit: Text | undefined): EnglishUnit {
  const given = typeof unit === 'object' ? (unit['en'] ?? unit['zh-CN'] ?? Object.values(unit)[0] ?? '') : (unit ?? '');
  const scaled = englishScale.exec(given);
  if (scaled) {
    const [sign, hundredMillion, tenThousand] = scaled;
    return { word: given.slice(sign.length), scale: hundredMillion ? 1e8 : tenThousand ? 1e4 : 1e3 };
  }
  const [sign = '', ...found] = chineseScale.exec(given) ?? [];
  const scale = scales[found.findIndex(Boolean)] ?? 1;
  return { word: known(given.slice(sign.length)), scale };
}

/**
 * The unit of exactly one.
 *
 * @example
 * unitOfOne('percentage points'); // 'percentage point'
 * unitOfOne('tonnes of coal'); // 'tonne of coal'
 */
export const unitOfOne = (word: string): string =>
  /^per\b/.test(word)
    ? word
    : /^people\b/.test(word)
      ? word.replace('people', 'person')
      : // The noun stands before what it is counted by.
        word.replace(
          /(ies|(ss|sh|ch|x)es|([^isu])s)(?=$| (?:per|of|in|with|a) )/,
          (_all, _end, stem?: string, last?: string) => stem ?? last ?? 'y',
        );

const magnitudes = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

/** A figure in a scaled unit, as English counts it: so many digits after the point of so many millions or billions. */
export interface EnglishCount {
  readonly value: number;
  /** Digits after the point that stand even where they are zeros. */
  readonly least: number;
  /** `billion`; empty below a million. */
  readonly magnitude: string;
}

/**
 * A figure in a scaled unit counted in English: thousands are written out, from a million on the word stands for the
 * zeros. Zeros at the end stand where they were printed.
 *
 * @param decimals Digits after the point, where the figure is printed with zeros at its end (12.0).
 * @example
 * englishCount(26.7, 1e8); // { value: 2.67, least: 0, magnitude: 'billion' }
 * englishCount(12, 1e8, 1); // { value: 1.2, least: 2, magnitude: 'billion' }
 * englishCount(5.6, 1e4); // { value: 56000, least: 0, magnitude: '' }
 */
export function englishCount(value: number, scale: number, decimals?: number): EnglishCount {
  // Fifteen digits are what a number holds: 26.7 × 10^8 is 2670000000, not 2669999999.9999995.
  const count = Number((value * scale).toPrecision(15));
  const [magnitude, size] = magnitudes.find(([, least]) => Math.abs(count) >= least) ?? ['', 1];
  const least = decimals === undefined ? 0 : Math.max(0, decimals + Math.round(Math.log10(size / scale)));
  return { value: Number((count / size).toPrecision(15)), least, magnitude };
}

/** How English writes a scale that stands in a unit. */
const scaleWords: Readonly<Record<number, string>> = {
  1e4: '10,000',
  1e6: 'million',
  1e7: '10 million',
  1e8: '100 million',
  1e12: 'trillion',
};

/**
 * A unit with its scale in English, for the head of a row of plain figures: 26.7 in a row of `100 million yuan`.
 *
 * @example
 * unitWithScale('亿元'); // '100 million yuan'
 * unitWithScale('元'); // 'yuan'
 */
export function unitWithScale(unit: Text | undefined): string {
  const { word, scale } = englishUnit(unit);
  const given = typeof unit === 'object' ? unit['en'] : undefined;
  if (given !== undefined) return given;
  return [scaleWords[scale], word].filter(Boolean).join(' ');
}
