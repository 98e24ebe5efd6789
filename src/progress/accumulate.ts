import { addDays } from '../calendar/add-days.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { exactSum } from '../model/exact-sum.js';
import { compare, type Known } from './known-observations.js';
import type { Reason } from './plan-progress.js';
import { boundOfSum, type Qualifier } from './qualifier.js';

/** What has come together from a start to the end of an observation's period. */
export interface Sum {
  readonly value: number;
  /** The observation that brings the sum to its day. */
  readonly entry: Known;
  /** Some observation in it has been revised. */
  readonly revised: boolean;
  /** The sum is that of one observation alone. */
  readonly single: boolean;
  /** Some part is known only by a bound (突破10万件), and so is the sum. */
  readonly qualifier?: Qualifier;
  /** Periods before it are missing: what is known of the sum. */
  readonly gap?: true;
}

/**
 * Sums from a first day on, oldest first: running totals as they stand, and increments added up.
 *
 * An increment carries on from the sum that stands on the day before it. Of increments that end on one day the longest
 * stands: the year replaces its half, January to September replaces January to June. An increment within a longer one
 * needs no predecessor. Where a running total and the sum of increments speak of the same day they must agree.
 *
 * Where a period before an increment is missing, the sum of the known ones is what the total is at least. Refuses with a
 * reason: `gap-in-periods` where even that cannot be said or a period begins before the first day, `overlapping-periods` where two increments share some of their
 * days, `totals-differ`.
 *
 * Time grows with the number of observations (times its logarithm).
 *
 * @param known Running totals and increments.
 * @example
 * // 400 in the first half of 2024, 1000 in all of 2024
 * accumulate(known, '2024-01-01'); // 400 at the end of June, 1000 at the end of December
 */
export function accumulate(known: readonly Known[], since: IsoDate): readonly Sum[] | Reason {
  // By the day after: the day on which what follows begins.
  const sums = new Map<IsoDate, Sum>();
  const left: Known[] = [];
  let reach = since;
  const isTotal = ({ observation }: Known): boolean => observation.counts === 'running-total';
  const ordered = known
    .filter(({ interval }) => interval.end >= since)
    .sort(
      (a, b) =>
        compare(a.interval.end, b.interval.end) ||
        Number(isTotal(b)) - Number(isTotal(a)) ||
        compare(a.interval.start, b.interval.start),
    );
  for (const entry of ordered) {
    const { interval, observation } = entry;
    const next = addDays(interval.end, 1) ?? '9999-12-32';
    const stated = sums.get(next);
    if (isTotal(entry)) {
      const { value, qualifier } = observation;
      sums.set(next, { value, entry, revised: entry.revised, single: true, ...(qualifier && { qualifier }) });
      reach = next;
      continue;
    }
    const before = sums.get(interval.start);
    if (!before && interval.start !== since) {
      left.push(entry);
      continue;
    }
    const value = before ? exactSum([before.value, observation.value]) : observation.value;
    const qualifier = boundOfSum(before?.qualifier, observation.qualifier);
    if (stated) {
      const isExact = !qualifier && !stated.qualifier;
      if (isTotal(stated.entry) && stated.value !== value && isExact) return 'totals-differ';
      continue;
    }
    const revised = entry.revised || before?.revised === true;
    sums.set(next, { value, entry, revised, single: !before, ...(qualifier && { qualifier }) });
    reach = next;
  }
  // Days up to the last sum are held by it, whatever parts of them are known besides.
  for (const { interval } of left) {
    // How much of it fell before the first day nobody knows.
    if (interval.start < since) {
      // Another figure says what there was by its last day.
      if (sums.has(addDays(interval.end, 1) ?? '')) continue;
      return 'gap-in-periods';
    }
    if (interval.end >= reach) return interval.start < reach ? 'overlapping-periods' : sumsOfKnown(ordered, since);
  }
  return [...sums.values()];
}

/**
 * Where periods are missing between increments: the sum of those that are known, which the total is at least. Nothing
 * where one of them is negative, or where a running total stands among them: then the gap hides what it was.
 */
function sumsOfKnown(ordered: readonly Known[], since: IsoDate): readonly Sum[] | Reason {
  if (ordered.some(({ observation }) => observation.counts !== 'increment' || observation.value < 0))
    return 'gap-in-periods';
  const sums: Sum[] = [];
  for (const entry of apart(ordered)) {
    const before = sums[sums.length - 1];
    if (before && entry.interval.start <= before.entry.interval.end) return 'overlapping-periods';
    const { value, qualifier } = entry.observation;
    const follows = before ? addDays(before.entry.interval.end, 1) : since;
    // Up to the first hole nothing is missing.
    const isWhole = !before?.gap && entry.interval.start === follows;
    const bound = boundOfSum(before?.qualifier, qualifier);
    sums.push({
      value: before ? exactSum([before.value, value]) : value,
      entry,
      revised: entry.revised || before?.revised === true,
      single: !before,
      ...(isWhole ? bound && { qualifier: bound } : { qualifier: 'at-least', gap: true }),
    });
  }
  return sums;
}

/** Increments of which none lies within another: a figure for the whole year holds its quarters already. */
export function apart(increments: readonly Known[]): Known[] {
  const longestFirst = [...increments].sort(
    (a, b) => compare(a.interval.start, b.interval.start) || compare(b.interval.end, a.interval.end),
  );
  let until = '';
  return longestFirst.filter(({ interval }) => {
    if (interval.end <= until) return false;
    until = interval.end;
    return true;
  });
}
