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
  const given = [value, start, elapsedShare];
  if (!given.every(Number.isFinite) || elapsedShare > 1)
    throw new RangeError(
      `linearOutlook requires finite numbers and a share up to 1, 60 % is 0.6; received ${given.join(', ')}`,
    );
  if (!(elapsedShare > 0)) return undefined;
  const end = start + (value - start) / elapsedShare;
  return Number.isFinite(end) ? end : undefined;
}

/**
 * A projection of what is counted in wholes: where none of its figures lies below nought and all are whole, it does not
 * end below nought either. There are no −0.1 stations.
 *
 * @param figures The value, its start and the figure to be reached.
 * @example
 * notBelowZero(-0.1, [1, 5, 0]); // 0
 * notBelowZero(-0.1, [0.9, 5, 0]); // -0.1
 */
export const notBelowZero = (projected: number, figures: readonly number[]): number =>
  projected < 0 && figures.every((figure) => figure >= 0 && Number.isInteger(figure)) ? 0 : projected;
