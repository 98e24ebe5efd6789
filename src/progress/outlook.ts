import { requireFinite } from '../model/wrong-call.js';

/**
 * Where a value ends when the pace so far goes on to the due date.
 *
 * Formula: start + (value − start) ÷ elapsed share. Unit of the value. `undefined` while nothing has elapsed.
 * An extrapolation along a straight line; it says nothing of what will happen.
 *
 * @throws RangeError when the elapsed share is above 1 (60 % is 0.6), or a number is not finite.
 * @example
 * linearOutlook(5680, 0, 1095 / 1826); // 9471.85…
 */
export function linearOutlook(value: number, start: number, elapsedShare: number): number | undefined {
  requireFinite('linearOutlook', 'value', value);
  requireFinite('linearOutlook', 'start', start);
  requireFinite('linearOutlook', 'elapsedShare', elapsedShare);
  if (elapsedShare > 1)
    throw new RangeError(`linearOutlook requires elapsedShare as a share, 60 % is 0.6; received ${elapsedShare}`);
  if (!(elapsedShare > 0)) return undefined;
  const end = start + (value - start) / elapsedShare;
  return Number.isFinite(end) ? end : undefined;
}
