/**
 * Where a value ends when the pace so far goes on to the due date.
 *
 * Formula: start + (value − start) ÷ elapsed share. Unit of the value. `undefined` while nothing has elapsed.
 * An extrapolation along a straight line; it says nothing of what will happen.
 *
 * @example
 * linearOutlook(5680, 0, 1095 / 1826); // 9471.85…
 */
export function linearOutlook(value: number, start: number, elapsedShare: number): number | undefined {
  if (!(elapsedShare > 0)) return undefined;
  const end = start + (value - start) / elapsedShare;
  return Number.isFinite(end) ? end : undefined;
}
