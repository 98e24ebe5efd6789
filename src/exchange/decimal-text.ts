import { decimalPlaces } from '../model/exact-sum.js';

/**
 * A figure as `xsd:decimal` and the number of a CSV file have it: a point, no exponent, no marks between digits.
 *
 * @param decimals Digits after the point as printed, where its last ones are zeros.
 * @source W3C XML Schema 1.1 Part 2, 3.3.3 decimal.
 * @example
 * decimalText(3, 1); // '3.0'
 * decimalText(1e-7); // '0.0000001'
 */
export const decimalText = (value: number, decimals = 0): string =>
  value.toFixed(Math.min(Math.max(decimalPlaces(value), decimals), 20));
