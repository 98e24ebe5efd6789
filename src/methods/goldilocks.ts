import { requireFinite, requireNumbers } from '../model/wrong-call.js';

/**
 * A parity index as its distance from parity: how many times the better-off group is ahead, whichever it is.
 *
 * Formula: max(y, 1 ÷ y); 1 for y from 0.97 to 1.03, both included. Result: 1 upwards, to be brought down to 1.
 * `undefined` for y ≤ 0: there is no ratio.
 * @source Statistics Canada, Progress Measurement Methodology: Goldilocks indicators, GIF 4.5.1 and 5.4.1.
 * @example
 * parityDistance(0.5); // 2
 */
export function parityDistance(index: number): number | undefined {
  requireNumbers('parityDistance', { index });
  if (!(index > 0)) return undefined;
  if (index >= 0.97 && index <= 1.03) return 1;
  return Math.max(index, 1 / index);
}

/**
 * A share in per cent as its distance from one half, either way, laid above 50 so that no zero arises.
 *
 * Formula: 50 + |y − 50|. Result: 50 upwards, per cent, to be brought down to 50.
 * @throws RangeError when the share is not finite.
 * @source As `parityDistance`: GIF 5.5.1, 5.5.2, 5.a.1(b).
 * @example
 * distanceFromHalf(30); // 70
 */
export function distanceFromHalf(percent: number): number {
  requireFinite('distanceFromHalf', 'percent', percent);
  return 50 + Math.abs(percent - 50);
}

/**
 * Spending in per cent of the approved budget as its distance from the budget, either way.
 *
 * Formula: 100 + |y − 100|. Result: 100 upwards, per cent, to be brought down to 100.
 * `undefined` below 25 %: the source measures nothing there.
 * @source As `parityDistance`: GIF 16.6.1.
 * @example
 * distanceFromBudget(90); // 110
 */
export function distanceFromBudget(percent: number): number | undefined {
  requireNumbers('distanceFromBudget', { percent });
  return percent >= 25 ? 100 + Math.abs(percent - 100) : undefined;
}

/**
 * An unemployment rate that progress can be measured on: the rate itself, to be brought down to 3 %.
 * `undefined` below 3 %: there the source gives no status, because very low unemployment is no plain gain.
 * @source As `parityDistance`: GIF 8.5.2.
 * @example
 * unemploymentAboveNatural(2.9); // undefined
 */
export function unemploymentAboveNatural(percent: number): number | undefined {
  requireNumbers('unemploymentAboveNatural', { percent });
  return percent >= 3 ? percent : undefined;
}
