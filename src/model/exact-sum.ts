/** Digits after the point of a number as it is written: 0.25 has two, 1e-7 seven. */
export function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * The sum a person with pencil and paper would get: 0.1 + 0.2 is 0.3.
 *
 * Adds in units of the smallest decimal place among the values; falls back to plain addition where
 * those units would leave the range of exact integers.
 * @example
 * exactSum([0.1, 0.2]); // 0.3
 */
export function exactSum(values: readonly number[]): number {
  const scale = 10 ** values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
  let units = 0;
  for (const value of values) units += Math.round(value * scale);
  return Number.isSafeInteger(units) && scale <= 1e15 ? units / scale : values.reduce((sum, value) => sum + value, 0);
}
