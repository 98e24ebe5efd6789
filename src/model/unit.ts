import type { Loose } from './loose.js';
import type { Text } from './primitives.js';

/**
 * The word two units are compared by: the Chinese one where there are several, with % for the ％ of full width.
 *
 * @example
 * unitWord({ en: 'per cent', 'zh-CN': '％' }); // '%'
 */
export function unitWord(unit: Loose<Text> | undefined): string | undefined {
  const word = typeof unit === 'object' ? (unit['zh-CN'] ?? Object.values(unit)[0]) : unit;
  return word?.replace('％', '%');
}

/**
 * True for the unit of a per cent figure.
 *
 * @example
 * isPercent('％'); // true
 * isPercent('个百分点'); // false
 */
export const isPercent = (unit: Loose<Text> | undefined): boolean => unitWord(unit) === '%';
