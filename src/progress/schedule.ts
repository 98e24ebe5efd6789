import { elapsedShare, type ElapsedBy } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { Interval } from '../calendar/period.js';
import { doneShare } from './done.js';
import { requireFields, requireObject, requireList } from '../model/wrong-call.js';

/** Half a percentage point either way counts as on schedule. A declared convention; every explanation states it. */
export const defaultTolerance = 0.005;

/** How the way due is drawn over time. */
export type SchedulePath =
  /** The milestones of the plan where it has them, else a straight line. The default. */
  | 'declared'
  /** A straight line whatever the plan declares. */
  | 'linear'
  /** Share due = elapsed share ^ exponent: below 1 front-loaded, above 1 back-loaded. */
  | { readonly exponent: number };

/** What an office declares about its schedule. Everything has a default, and every explanation states what was used. */
export interface ScheduleConvention {
  /** Default `days`, both ends counted. */
  readonly elapsed?: ElapsedBy | undefined;
  /** Default `declared`. */
  readonly path?: SchedulePath | undefined;
  /** Difference to the schedule, as a share, that still counts as on schedule. Default 0.005: half a percentage point. */
  readonly tolerance?: number | undefined;
  /**
   * What time runs from. Default `base`: the day after the base the way is counted from, so that a change from 1990 has
   * its time from 1990. `plan`: the plan's first day, whatever the way is counted from.
   */
  readonly from?: 'base' | 'plan' | undefined;
}

/** A convention with its defaults filled in. */
export type DeclaredSchedule = { readonly [Name in keyof ScheduleConvention]-?: NonNullable<ScheduleConvention[Name]> };

/**
 * Fills in the defaults of a convention.
 *
 * @throws RangeError when a word is none of those above, the tolerance is no share from 0 to 1 (half a percentage point is
 * 0.005), or the exponent is not a positive number; TypeError when the convention is a word.
 * @example
 * declaredSchedule({ elapsed: 'months' }).tolerance; // 0.005
 */
export function declaredSchedule(convention: ScheduleConvention = {}): DeclaredSchedule {
  // 'months' has no field `elapsed`: it would count as days, and so would a field nobody reads.
  requireObject('a schedule', "its convention, such as { elapsed: 'months' },", convention);
  requireFields('a schedule', 'its convention', convention, ['elapsed', 'path', 'tolerance', 'from']);
  const { elapsed = 'days', path = 'declared', tolerance = defaultTolerance, from = 'base' } = convention;
  if (!(Number.isFinite(tolerance) && tolerance >= 0))
    throw new RangeError(`a schedule requires a finite tolerance of at least 0; received ${tolerance}`);
  if (tolerance > 1) throw new RangeError(`a schedule requires a tolerance as a share; received ${tolerance}`);
  // Conventions come from files too: what is null there is an object here, and a figure in quotes is none.
  const { exponent } = Object(path) as { exponent?: unknown };
  if (typeof path === 'object' && !(Number.isFinite(exponent) && (exponent as number) > 0)) {
    throw new RangeError(`a schedule requires an exponent above 0; received ${String(exponent)}`);
  }
  // A word that is misspelt must not fall through to another one.
  if (!['days', 'months', 'years'].includes(elapsed))
    throw new RangeError(`a schedule requires elapsed days, months or years; received ${elapsed}`);
  if (typeof path === 'string' && !['declared', 'linear'].includes(path))
    throw new RangeError(`a schedule requires a declared or linear path; received ${path}`);
  if (!['base', 'plan'].includes(from))
    throw new RangeError(`a schedule requires time from the base or the plan; received ${from}`);
  // A copy: what is the caller's is not frozen with the results.
  return { elapsed, path: typeof path === 'object' ? { ...path } : path, tolerance, from };
}

/** A value a plan wants on the way. */
export interface PathPoint {
  readonly date: IsoDate;
  readonly value: number;
}

/**
 * The share of the way due on a day.
 *
 * Without milestones: the elapsed share (linear). With milestones: a straight line from each declared point to the
 * next, from 0 at the start to 1 on the due date. Elapsed time is counted by days unless said otherwise.
 *
 * @throws RangeError as `elapsedShare` and `doneShare`.
 * @example
 * expectedShare({ start: '2021-01-01', end: '2025-12-31' }, '2023-12-31', [], 0, 100); // 1095 / 1826
 */
export function expectedShare(
  span: Interval,
  at: IsoDate,
  milestones: readonly PathPoint[],
  start: number,
  target: number,
  by: ElapsedBy = 'days',
): number {
  requireList('expectedShare', 'milestones', milestones);
  const elapsed = elapsedShare(span, at, by);
  let from = { time: 0, share: 0 };
  const points = milestones
    .map(({ date, value }) => ({
      time: elapsedShare(span, date, by),
      share: doneShare(value, start, target) ?? 0,
    }))
    .sort((a, b) => a.time - b.time);
  for (const to of [...points, { time: 1, share: 1 }]) {
    if (elapsed <= to.time && to.time > from.time) {
      return from.share + ((to.share - from.share) * (elapsed - from.time)) / (to.time - from.time);
    }
    from = to;
  }
  return from.share;
}

/**
 * Which side of the schedule a difference lies on: 1 ahead, 0 within the band, −1 behind. The band is closed.
 *
 * @example
 * scheduleSide(0.505 - 0.5, 0.005); // 0
 */
export function scheduleSide(difference: number, tolerance: number): 1 | 0 | -1 {
  // 0.505 − 0.5 is 0.0050000000000000044 in binary; without the noise it is the tolerance itself. Rounding to twelve
  // decimals means writing the number out, so it is done only where it can decide.
  const rounded = Math.abs(Math.abs(difference) - tolerance) < 1e-9 ? Number(difference.toFixed(12)) : difference;
  return rounded > tolerance ? 1 : rounded < -tolerance ? -1 : 0;
}

/**
 * The word for a difference to the schedule. The band is closed: a difference of exactly the tolerance is on schedule.
 *
 * @throws RangeError when one of the two is no finite number.
 * @example
 * scheduleStatus(-0.12, 0.005); // 'behind'
 */
export function scheduleStatus(difference: number, tolerance: number): 'ahead' | 'on-schedule' | 'behind' {
  if (!Number.isFinite(difference) || !Number.isFinite(tolerance))
    throw new RangeError(`scheduleStatus requires two finite numbers; received ${difference}, ${tolerance}`);
  const side = scheduleSide(difference, tolerance);
  return side > 0 ? 'ahead' : side < 0 ? 'behind' : 'on-schedule';
}
