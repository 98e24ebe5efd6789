import type { Quantity } from '../progress/quantity.js';
import { textIn } from './locale.js';
import { formatNumber } from './numbers.js';
import type { Locale } from './words.js';

/** Beyond these digits a number is noise. */
const mostDecimals = 10;

/**
 * The number of a quantity, without its unit: a published one as it is printed (3.0 stays 3.0), a computed one with the
 * digits it bears. Where these would read as a figure it is held against and is not, or as nothing, more of them stand:
 * 0.0265 beside 0.031, 89.96 beside 90.
 *
 * @param apart Figures a reader compares it with.
 * @example
 * quantityNumber({ value: 10.8215786056, kind: 'growth', unit: '%', computed: true, decimals: 1 }, 'zh-CN'); // '10.8'
 * quantityNumber({ value: 89.96, kind: 'share', unit: '%', computed: true, decimals: 1 }, 'zh-CN', [90]); // '89.96'
 * quantityNumber({ value: 3, kind: 'level', unit: '%', computed: false, decimals: 1 }, 'zh-CN'); // '3.0'
 */
export function quantityNumber(quantity: Quantity, locale: Locale, apart: readonly number[] = []): string {
  const { value, computed, decimals } = quantity;
  if (!computed) return formatNumber(value, locale, decimals);
  const misleads = (rounded: number): boolean => rounded !== value && (rounded === 0 || apart.includes(rounded));
  // A hundred digits are what can be asked for.
  for (let digits = Math.min(decimals ?? 1, 100); ; digits += 1) {
    const rounded = Number(value.toFixed(digits));
    if (digits >= mostDecimals || !misleads(rounded)) return formatNumber(rounded, locale);
  }
}

/**
 * A quantity with its own unit, as a sentence of any language carries it: `14.2万吨`, `14.2 miles`, `10.8%`.
 *
 * @param apart Figures a reader compares it with.
 * @example
 * quantityWords({ value: 14.2, kind: 'level', unit: 'miles', computed: false }, 'en'); // '14.2 miles'
 * quantityWords({ value: 10.38, kind: 'change-percent', unit: '%', computed: true, decimals: 1 }, 'en'); // '10.4%'
 */
export function quantityWords(quantity: Quantity, locale: Locale, apart: readonly number[] = []): string {
  const unit = textIn(quantity.unit, locale);
  const gap = locale === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
  return quantityNumber(quantity, locale, apart) + gap + unit;
}
