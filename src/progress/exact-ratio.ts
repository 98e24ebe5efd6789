/** A decimal as a whole number and the places its point stands from the end: 2.67 is 267 and 2, 1e21 is 1 and −21. */
function wholeOf(value: number): readonly [whole: number, places: number] {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [digits = '', decimals = ''] = mantissa.split('.');
  return [Number(digits + decimals), decimals.length - Number(exponent)];
}

function commonDivisor(a: number, b: number): number {
  let [more, less] = [Math.abs(a), Math.abs(b)];
  while (less > 0) [more, less] = [less, more % less];
  return more;
}

/**
 * One figure over another, times a factor, without the noise of binary arithmetic: 2.67 ÷ 3 is 0.89, not
 * 0.8899999999999999.
 *
 * Formula: of ÷ over × per. The three are taken as the decimals they are printed as, brought to whole numbers and divided
 * once, so that what comes out even is even. Where the whole numbers are too long to be exact, to fifteen digits.
 *
 * @param per Unit of the result: 100 gives per cent, 10000 每万人.
 * @returns `undefined` when `over` is zero, or when the result is no finite number.
 * @example
 * exactRatio(2.67, 3); // 0.89
 * exactRatio(1234, 56.7, 10); // 217.63668430335097
 */
export function exactRatio(of: number, over: number, per = 1): number | undefined {
  if (over === 0) return undefined;
  const [a, aPlaces] = wholeOf(of);
  const [b, bPlaces] = wholeOf(over);
  const [c, cPlaces] = wholeOf(per);
  const places = bPlaces - aPlaces - cPlaces;
  // What both have in common would only make the products longer.
  const [first, second] = [commonDivisor(a, b), commonDivisor(c, b / commonDivisor(a, b))];
  const above = (a / first) * (c / second) * 10 ** Math.max(0, places);
  const below = (b / first / second) * 10 ** Math.max(0, -places);
  const exact = [a, b, c, above, below].every(Number.isSafeInteger);
  const ratio = exact ? above / below : Number(((of / over) * per).toPrecision(15));
  // Without the sign of a zero.
  return Number.isFinite(ratio) ? ratio + 0 : undefined;
}
