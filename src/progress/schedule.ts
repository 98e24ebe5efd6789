import { elapsedShare } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { Interval } from '../calendar/period.js';
import { doneShare } from './done.js';

/** Half a percentage point either way counts as on schedule. A declared convention; every explanation states it. */
export const defaultTolerance = 0.005;

/** A value a plan wants on the way. */
export interface PathPoint {
  readonly date: IsoDate;
  readonly value: number;
}

/**
 * The share of the way due on a day.
 *
 * Without milestones: the elapsed share (linear, days inclusive). With milestones: a straight line from each
 * declared point to the next, from 0 at the start to 1 on the due date.
 *
 * @example
 * expectedShare({ start: '2021-01-01', end: '2025-12-31' }, '2023-12-31', [], 0, 100); // 1095 / 1826
 */
export function expectedShare(
  span: Interval,
  at: IsoDate,
  milestones: readonly PathPoint[],
  start: number,
  target: number,
): number {
  const elapsed = elapsedShare(span, at);
  let from = { time: 0, share: 0 };
  const points = milestones
    .map(({ date, value }) => ({
      time: elapsedShare(span, date),
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
 * The word for a difference to the schedule. The band is closed: a difference of exactly the tolerance is on schedule.
 *
 * @example
 * scheduleStatus(-0.12, 0.005); // 'behind'
 */
export function scheduleStatus(difference: number, tolerance: number): 'ahead' | 'on-schedule' | 'behind' {
  // 0.505 − 0.5 is 0.0050000000000000044 in binary; without the noise it is the tolerance itself.
  const clean = Number(difference.toFixed(12));
  return clean > tolerance ? 'ahead' : clean < -tolerance ? 'behind' : 'on-schedule';
}
