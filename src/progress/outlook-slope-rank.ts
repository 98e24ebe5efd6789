/** An interval of ranks among ordered pairwise slopes, and how sure it is. */
import { requireFinite } from '../model/wrong-call.js';
export interface SlopeRanks {
  /** How many of the smallest slopes, and as many of the largest, lie outside the interval. */
  readonly cutOff: number;
  /** Level of confidence, 0 to 1. */
  readonly level: number;
}

/** Beyond this many values the normal approximation differs from the exact count by a rank at most. */
const exactUpTo = 60;
/** Two-sided 95 % point of the standard normal distribution. */
const z95 = 1.959963984540054;

/**
 * The chances that an order of n values without a trend has 0, 1, 2, … pairs in falling order (Kendall's statistic).
 * The i-th value adds 0 to i − 1 such pairs, each number as likely as the other.
 */
function discordantChances(n: number): number[] {
  let chances = [1];
  for (let size = 2; size <= n; size += 1) {
    const before = chances;
    let window = 0;
    chances = [];
    for (let pairs = 0; pairs <= (size * (size - 1)) / 2; pairs += 1) {
      window += (before[pairs] ?? 0) - (before[pairs - size] ?? 0);
      chances.push(window / size);
    }
  }
  return chances;
}

/**
 * Which of the ordered pairwise slopes of n values bound the true slope.
 *
 * The interval from the (k + 1)-th smallest to the (k + 1)-th largest slope holds the true slope with the chance
 * 1 − 2 × P(at most k pairs in falling order). k is the largest that keeps at least 95 %; where not even all slopes
 * together do (four values: 91.67 %), k is 0 and the level says so. Up to 60 values the chances are exact; beyond,
 * Sen's normal approximation. Equal values make the true level higher than stated.
 *
 * @source P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968), section 4;
 * M. G. Kendall, Rank Correlation Methods, for the distribution.
 * @example
 * slopeRanks(4); // { cutOff: 0, level: 1 - 2/24 }
 */
export function slopeRanks(n: number): SlopeRanks {
  requireFinite('slopeRanks', 'n', n);
  const slopes = (n * (n - 1)) / 2;
  if (n > exactUpTo) {
    const spread = z95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    return { cutOff: Math.floor((slopes - spread) / 2) - 1, level: 0.95 };
  }
  let cutOff = 0;
  let tail = 0;
  let level = 0;
  for (const chance of discordantChances(n).slice(0, Math.ceil(slopes / 2))) {
    tail += chance;
    if (cutOff > 0 && 1 - 2 * tail < 0.95) break;
    level = 1 - 2 * tail;
    cutOff += 1;
  }
  return { cutOff: cutOff - 1, level };
}
