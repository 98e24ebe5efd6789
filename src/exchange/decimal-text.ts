/** `2.5e-7` without its exponent: `0.00000025`. Figures of a plan are never so large that they are printed with one. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d)(?:\.(\d+))?$/.exec(mantissa) ?? [];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${whole}${part}`;
}

/**
 * A figure as `xsd:decimal` and the number of a CSV file have it: a point, no exponent, no marks between digits.
 *
 * @param decimals Digits after the point as printed, where its last ones are zeros.
 * @source W3C XML Schema 1.1 Part 2, 3.3.3 decimal.
 * @example
 * decimalText(3, 1); // '3.0'
 * decimalText(1e-7); // '0.0000001'
 */
export function decimalText(value: number, decimals = 0): string {
  const [whole = '', part = ''] = plainDigits(value).split('.');
  const digits = part.padEnd(decimals, '0');
  return digits === '' ? whole : `${whole}.${digits}`;
}
