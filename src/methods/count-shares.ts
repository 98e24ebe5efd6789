import { requireObject, asReceived } from '../model/wrong-call.js';

/**
 * What share of a count each of its parts is: 25 of 28 expectations met are 89.3 %.
 *
 * Formula: count ÷ whole. `counts`: how many there are of each kind, as `rollUp` or a published evaluation gives them
 * (提前实现 4, 快于预期 5, …). `of`: the whole; the sum of the counts unless told, and then what is left over has no share.
 * Result: shares from 0 to 1 under the same names; they add up to 1 only where the counts make the whole. Nothing is
 * rounded: printed per cent need not add up to 100. `undefined` where the whole is 0: of nothing there is no share.
 *
 * A share of a count says how many, not how far: indicators are counted alike, whatever they measure.
 *
 * @throws RangeError when a count is no whole number of at least 0, or the counts are more than the whole; TypeError when
 * the counts are no object.
 * @source Evaluations of national plans: of 28 indicators of the 12th five-year plan 25 as expected, 89.3 %; of 20 of the 14th
 * at mid-term 提前实现 4, 快于预期 5, 基本符合预期 7, 滞后 4.
 * @example
 * countShares({ expected: 25 }, 28); // { expected: 25 / 28 }
 * countShares({ early: 4, faster: 5, expected: 7, lagging: 4 }); // { early: 0.2, faster: 0.25, expected: 0.35, lagging: 0.2 }
 */
export function countShares<Name extends string>(
  counts: { readonly [Each in Name]?: number },
  of?: number,
): { readonly [Each in Name]?: number } | undefined {
  const caller = 'countShares';
  requireObject(caller, 'counts', counts);
  const entries = Object.entries<number | undefined>(counts).flatMap(([name, count]) =>
    count === undefined ? [] : [[name, count] as const],
  );
  for (const [name, count] of of === undefined ? entries : [...entries, ['the whole', of] as const])
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${caller} requires ${name} as a whole number of at least 0; received ${asReceived(count)}`);
  const sum = entries.reduce((total, [, count]) => total + count, 0);
  const whole = of ?? sum;
  if (sum > whole) throw new RangeError(`${caller} requires a whole of at least ${sum}; received ${whole}`);
  if (whole === 0) return undefined;
  return Object.freeze(Object.fromEntries(entries.map(([name, count]) => [name, count / whole]))) as {
    readonly [Each in Name]?: number;
  };
}
