import type { Locale } from './words.js';

// The first Intl.NumberFormat of a page costs some 16 ms, so one for each number of digits is made when needed.
const english = new Map<number, Intl.NumberFormat>();

function inEnglish(value: number, least: number): string {
  const known =
    english.get(least) ??
    new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, 10) });
  english.set(least, known);
  return known.format(value);
}

/**
 * What is set between a number and its unit in a language: English a blank, but not before a per cent sign; Chinese nothing.
 *
 * @example
 * unitGap('patents', 'en'); // ' '
 * unitGap('%', 'en'); // ''
 */
export const unitGap = (unit: unknown, language: string): string => (language === 'en' && unit !== '%' ? ' ' : '');

/** All digits of a number, without an exponent: 0.00000025. */
function written(value: number, least: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e-');
  const decimals = (mantissa.split('.')[1] ?? '').length + Number(exponent ?? 0);
  // A hundred digits are what can be asked for; nothing that is counted has more.
  return exponent === undefined && decimals >= least ? text : value.toFixed(Math.min(100, Math.max(least, decimals)));
}

/**
 * A number as official texts print it: no thousands separator in Chinese, a comma in English, never shortened to
 * K or M, never with an exponent, and free of the noise of binary arithmetic.
 *
 * @param least Digits after the point that stand even where they are zeros.
 */
export function formatNumber(value: number, locale: Locale, least = 0): string {
  // Fifteen digits are what a number holds; fewer would alter a long figure.
  const clean = Number(value.toPrecision(15));
  const text = locale === 'en' && Math.abs(clean) >= 1e-6 ? inEnglish(clean, least) : written(clean, least);
  return text.replace('-', '−');
}

/** English for so many of a thing: `1 target`, `20 targets`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A computed value (a projection, a mean): two decimals are all it can bear. */
export function formatComputed(value: number, locale: Locale): string {
  return formatNumber(Math.round(value * 100) / 100, locale);
}

/**
 * A figure at so many digits after the point, as a reader rounds by hand: halves go away from zero, and the digits are
 * those the figure is written with (30.45 is 30.5, though its binary neighbour lies below).
 *
 * @example
 * roundedTo(30.45, 1); // 30.5
 */
export function roundedTo(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  // From here on a number has no digits after the point.
  return whole < 1e15 ? Math.sign(value) * Number(`${whole}e-${digits}`) : value;
}

/** Rounds a share to per cent; a share short of the whole never reads as 100, one above nothing never as 0. */
export function toPercent(share: number, decimals = 0): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(share * 100 * scale) / scale;
  const lies = (rounded === 100 && share < 1) || (rounded === 0 && share > 0);
  return lies ? (share < 1 && share > 0.5 ? Math.floor(share * 1000) / 10 : Math.ceil(share * 1000) / 10) : rounded;
}

/** `48%`. */
export function formatPercent(share: number, decimals: 0 | 1 = 0): string {
  return `${toPercent(share, decimals)}%`.replace('-', '−');
}

/** Two shares and their difference in points, rounded so that a reader who subtracts gets what is printed. */
export interface SubtractingShares {
  readonly done: string;
  readonly expected: string;
  /** Without sign. */
  readonly points: string;
}

/** Digits after the point within which a difference shows that it is beyond a tolerance. */
const mostDigits = 4;

/**
 * Whole points; decimals where the rounded figures would not subtract, or would read as no more than a tolerance that the
 * difference is beyond.
 *
 * @param tolerance Of the schedule, as a share. Default: none is told.
 * @example
 * subtractingShares(0.4775, 0.5997); // { done: '48%', expected: '60%', points: '12' }
 * subtractingShares(0.6048, 0.5997, 0.005); // { done: '60.48%', expected: '59.97%', points: '0.51' }
 */
export function subtractingShares(done: number, expected: number, tolerance = Infinity): SubtractingShares {
  const exact = Math.abs(done - expected) * 100;
  const allowed = Number((tolerance * 100).toFixed(9));
  const isBeyond = Number(exact.toFixed(9)) > allowed;
  for (let decimals = 0; ; decimals += 1) {
    const a = toPercent(done, decimals);
    const b = toPercent(expected, decimals);
    const printed = Number(Math.abs(a - b).toFixed(Math.max(1, decimals)));
    const subtracts = decimals > 0 || printed === Math.round(exact);
    if ((subtracts && (!isBeyond || printed > allowed)) || decimals === mostDigits)
      return { done: `${a}%`.replace('-', '−'), expected: `${b}%`, points: String(printed) };
  }
}
