import type { Loose } from './loose.js';
import type { Text } from './primitives.js';

/**
 * The word two units are compared by: the Chinese one where there are several, with % for ％ and “per cent”.
 *
 * @example
 * unitWord({ en: 'per cent', 'zh-CN': '％' }); // '%'
 */
export function unitWord(unit: Loose<Text> | undefined): string | undefined {
  const word = typeof unit === 'object' ? (unit['zh-CN'] ?? Object.values(unit)[0]) : unit;
  return word?.replace(/^(％|per ?cent)$/i, '%');
}

/**
 * True for the unit of a per cent figure, in every language it is given in.
 *
 * @example
 * isPercent('％'); // true
 * isPercent('percent'); // true
 * isPercent({ 'zh-CN': '%', en: 'firms' }); // false
 * isPercent('个百分点'); // false
 */
export const isPercent = (unit: Loose<Text> | undefined): boolean =>
  unit !== undefined &&
  (typeof unit === 'object' ? Object.values(unit) : [unit]).every((word) => unitWord(word) === '%');

const percentagePoints: Text = { 'zh-CN': '个百分点', en: 'percentage points' };
const perMillePoints: Text = { 'zh-CN': '个千分点', en: 'points per mille' };

/**
 * The unit of a difference of two ratios, which is no ratio itself: of per cent percentage points, of per mille points
 * too. Nothing for a unit of anything else.
 *
 * @example
 * pointsUnit('‰'); // { 'zh-CN': '个千分点', en: 'points per mille' }
 * pointsUnit('件'); // undefined
 */
export function pointsUnit(unit: Text | undefined): Text | undefined {
  if (isPercent(unit)) return percentagePoints;
  return unitWord(unit) === '‰' ? perMillePoints : undefined;
}
