/** Digits after the point of a number as it is written: 0.25 has two, 1e-7 seven. */
export function decimalPlaces(value: number): number {
  // Nearly all figures are whole or have few digits; writing a number out to count them takes many times as long.
  for (let places = 0, scale = 1; places <= 4; places += 1, scale *= 10)
    if (Math.round(value * scale) / scale === value) return places;
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
  let places = 0;
  for (const value of values) places = Math.max(places, decimalPlaces(value));
  const scale = 10 ** places;
  let units = 0;
  let plain = 0;
  for (const value of values) {
    units += Math.round(value * scale);
    plain += value;
  }
  return Number.isSafeInteger(units) && scale <= 1e15 ? units / scale : plain;
}
