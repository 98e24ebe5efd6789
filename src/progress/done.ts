/**
 * How much of the way from a start to a target is done (完成进度).
 *
 * Formula: (value − start) ÷ (target − start). No unit. 0 at the start, 1 exactly at the target, above 1 beyond it,
 * below 0 when worse than the start. A falling target needs no other formula: both differences turn their sign.
 * `undefined` when start and target are the same, or so near that no share can be written, in per cent either: there is
 * no way to go.
 *
 * @throws RangeError when one of the numbers is not finite.
 * @source 完成进度 =（实际值 − 基期值）÷（目标值 − 基期值）, as used in mid-term evaluations.
 * @example
 * doneShare(807, 722, 900); // 85 / 178, 47.75 %
 * doneShare(8.4, 12, 7); // 0.72: a fall from 12 to 7, 3.6 of 5 done
 */
export function doneShare(value: number, start: number, target: number): number | undefined {
  if (!Number.isFinite(value) || !Number.isFinite(start) || !Number.isFinite(target)) refuse({ value, start, target });
  // + 0 turns −0, the start of a falling target, into a plain zero.
  const share = (value - start) / (target - start) + 0;
  return Number.isFinite(share * 100) ? share : undefined;
}

function refuse(numbers: Readonly<Record<string, number>>): never {
  const [name, number] = Object.entries(numbers).find(([, each]) => !Number.isFinite(each)) ?? [];
  throw new RangeError(`doneShare requires a finite ${name}; received ${number}`);
}
