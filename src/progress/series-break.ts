import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, type PeriodCode, type YearStart } from '../calendar/period.js';
import type { Target } from '../model/target.js';
import type { Reported } from './plan-progress.js';

/**
 * The values that compare with the latest: those from the last break of the series on.
 *
 * @param history Oldest first.
 * @example
 * // 2021, 2022, and 2023 counted in another way
 * comparable(history).length; // 1
 */
export function comparable(history: readonly Reported[]): readonly Reported[] {
  let first = history.length - 1;
  while (first > 0 && !history[first]?.observation.break) first -= 1;
  return history.slice(Math.max(0, first));
}

/**
 * Whether a series breaks after a period, up to and with a day: then what stood at the end of the period does not
 * compare with what stands on the day.
 *
 * @param yearStart Where reporting years start; with the calendar unless told.
 * @example
 * // 2021, 2022, and 2023 counted in another way
 * breaksSince('2021', history, '2023-12-31'); // true
 * breaksSince('2021', history, '2022-12-31'); // false
 */
export function breaksSince(
  period: PeriodCode,
  history: readonly Reported[],
  until: IsoDate,
  yearStart?: YearStart,
): boolean {
  const after = periodInterval(period, yearStart)?.end ?? '';
  return history.some(({ at, observation }) => observation.break === true && at > after && at <= until);
}

/**
 * Whether a break of the series parts the latest value from what its target is counted from. Then there is no way done
 * and none to be due: a difference of two figures counted in different ways is a change of counting, not of the thing.
 * The value itself stands, and so does the plan's own figure; a verdict that holds one against the other names the
 * break beside it.
 *
 * A total is counted from zero, which is zero in any way of counting. So a running total published after the break
 * stands; increments from both sides of a break make a sum of unlike things. What a change is counted from is looked at
 * where it is worked out.
 *
 * @param history All known values, oldest first; those before the target's first day as well.
 * @param latest The value looked at.
 * @param baseline Period of the baseline; a total has none.
 * @source SDMX code list for the status of observations: B, a break in the series; such a value has another content or
 * another method than the one before it. Official releases give growth 按可比口径 or not at all.
 * @example
 * // 2021, 2022, and 2023 counted in another way
 * partedByBreak('level', history, history[2], '2020'); // true
 * partedByBreak('level', history, history[1], '2020'); // false
 */
export function partedByBreak(
  kind: Target['of']['kind'],
  history: readonly Reported[],
  latest: Reported,
  baseline: PeriodCode = '',
  yearStart?: YearStart,
): boolean {
  if (kind === 'total') {
    const known = history.filter(({ at }) => at <= latest.at);
    const [first] = comparable(known);
    return first !== known[0] && first?.observation.counts === 'increment';
  }
  return kind !== 'change' && breaksSince(baseline, history, latest.at, yearStart);
}
