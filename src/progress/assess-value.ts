import type { IsoDate } from '../calendar/iso-date.js';
import type { Bound } from '../model/target.js';
import { requireKnown, requireNumber, requireObject } from '../model/wrong-call.js';
import { boundKinds, meansToHold, meetsFrom, wayTo, type BoundKind, type Required } from './bound.js';
import { doneShare } from './done.js';
import { linearOutlook, notBelowZero } from './outlook.js';
import type { Status } from './plan-progress.js';
import { defaultTolerance, scheduleStatus } from './schedule.js';
import { dayLookedFrom, daySeenFrom, spanDays } from './span-days.js';

/** One value held against one target, as plain figures and days. */
export interface ValueInput {
  /** The latest value known on `asOf`. Absent, or no finite number: nothing is reported. */
  readonly value?: number | undefined;
  /** Last day of the period the value speaks of. A value of a day outside `from`–`due`, or after `asOf`, does not count. */
  readonly at?: IsoDate | undefined;
  /**
   * The value counted from, 0 for a total. Absent, or no finite number: no baseline. A baseline from before a break of the
   * series is none: it is counted in another way than the value.
   */
  readonly start?: number | undefined;
  /** The bound's word. */
  readonly kind: BoundKind;
  /** The figure to be reached, the lower one of a range. Absent, or no finite number: not known. */
  readonly low?: number | undefined;
  /** The upper figure of a range. Default: `low`. */
  readonly high?: number | undefined;
  /** A total counted up from zero: it cannot fall, so that once met is met. Default false: a level. */
  readonly total?: boolean | undefined;
  /** First day of the way. */
  readonly from: IsoDate;
  /** Last day of the way. */
  readonly due: IsoDate;
  /** The day to look from. */
  readonly asOf: IsoDate;
  /** Difference to the schedule that still counts as on schedule. Default: half a percentage point. */
  readonly tolerance?: number | undefined;
  /** Of 左右: digits after the point of the figure as printed. Default: those of `low`. */
  readonly decimals?: number | undefined;
  /** Of 左右: the difference to the figure an office allows, in the unit of the value. */
  readonly within?: number | undefined;
}

/** What the arithmetic says of one value. A number that has no meaning is `undefined`. */
export interface ValueProgress {
  /** Share of the way done; no unit. */
  readonly done: number | undefined;
  /** Share of the days gone at the end of the value's period; no unit. */
  readonly elapsedShare: number | undefined;
  /** `done − elapsedShare`; × 100 = percentage points. */
  readonly difference: number | undefined;
  /** Where the pace so far ends on the due date, in the unit of the value. */
  readonly projected: number | undefined;
  readonly status: ValueStatus;
}

/** The statuses a target with a figure and a date can have. */
export type ValueStatus = Exclude<Status, 'direction-only'>;

/** True of a bound that a count met once still meets when it grows. A ceiling can be passed, and so can an exact value. */
export const isLasting = (kind: Bound['kind']): boolean =>
  kind === 'at-least' || kind === 'more-than' || kind === 'between';

/** What the last rules of a verdict look at, once a value and a figure are known. */
export interface ValueFacts {
  /** `undefined` where the bound draws no line (左右). */
  readonly met: boolean | undefined;
  /** What is met cannot be lost again. */
  readonly staysMet: boolean;
  /** A ceiling on a sum: what is missed cannot be mended, and what is kept can still be missed. */
  readonly budget: boolean;
  /** The day looked from is past the due date. */
  readonly past: boolean;
  /** The value is that of the due date. */
  readonly speaksOfDue: boolean;
  /** Done minus due, of a budget due minus used; `undefined` where there is no way to compare. */
  readonly difference: number | undefined;
  readonly tolerance: number;
}

/**
 * The rules that decide between a value and a figure, in order; each line is one rule.
 *
 * @example
 * valueStatus({ met: true, staysMet: false, budget: false, past: true, speaksOfDue: false, difference: 0.2, tolerance: 0.005 }); // 'not-reported'
 */
export function valueStatus(facts: ValueFacts): ValueStatus {
  const { met, staysMet, budget, past, speaksOfDue, difference, tolerance } = facts;
  if (budget && met === false) return 'not-met';
  if (past && !speaksOfDue && !(met && staysMet)) return 'not-reported';
  if (met && (!budget || speaksOfDue)) return 'met';
  if (met === undefined && speaksOfDue) return 'not-computable';
  if (speaksOfDue) return 'not-met';
  return difference === undefined ? 'not-computable' : scheduleStatus(difference, tolerance);
}

const settled = (status: ValueStatus): ValueProgress => ({
  done: undefined,
  elapsedShare: undefined,
  difference: undefined,
  projected: undefined,
  status,
});

/** One thing counted from zero cannot be half done. */
const isSingleEvent = ({ total, kind, low }: ValueInput): boolean => total === true && kind === 'at-least' && low === 1;

/** A figure, or nothing where it is not known. @throws TypeError for one in quotes, which is neither. */
function finite(name: string, value: number | undefined): number | undefined {
  requireNumber('assessValue', name, value);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/**
 * The default calculation for one value and one target with a figure and a date, on plain figures: what `assessPlan`
 * says of a level or a total, without a plan around it. For many rows at once see `assessColumns`.
 *
 * Formulas: done = (value − start) ÷ (target − start); elapsed = days gone ÷ days of the way, both ends counted; the
 * difference of the two, against the tolerance; projected = start + (value − start) ÷ elapsed, of whole figures from nought on not below nought. Shares have no
 * unit.
 * Of a range, the target is the end that is met first.
 *
 * A total under a ceiling is a budget: done is the share used, the difference is elapsed − done. Broken it is `not-met` at
 * once, and kept it is met only with the value of its last day.
 *
 * Nothing reported: `not-reported`, before the first day `not-due`. No figure or no baseline, or a baseline at or
 * beyond the target: `not-computable` unless met. Past its date, a target needs the value of that date, except a total
 * once met. Never throws for a missing fact.
 *
 * @throws RangeError when a day does not exist, or `kind` is none of `boundKinds`.
 * @source The same rules as `assessPlan`: days inclusive, linear, `met` never locked.
 * @example
 * const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31' };
 * assessValue({ ...way, kind: 'at-least', low: 900, start: 722, value: 807, at: '2023-12-31' }).status; // 'behind'
 * assessValue({ ...way, kind: 'at-most', low: 7, start: 12, value: 8.4, at: '2023-12-31' }).done; // 0.72
 */
export function assessValue(input: ValueInput): ValueProgress {
  requireObject('assessValue', 'its input', input);
  const { kind, total = false, tolerance = defaultTolerance } = input;
  requireKnown('assessValue', 'kind', kind, boundKinds);
  // Numbers from here on: days as text are slow to compare, and each distinct one is read only once.
  const span = spanDays(input.from, input.due);
  const { first, last } = span;
  const today = dayLookedFrom(input.asOf);
  const { day, share } = daySeenFrom(span, input.at);
  const value = finite('value', input.value);
  if (value === undefined || share === undefined || day > today)
    return settled(today < first ? 'not-due' : 'not-reported');
  const low = finite('low', input.low);
  const high = finite('high', input.high ?? low);
  if (low === undefined || high === undefined) return settled('not-computable');

  const start = finite('start', input.start);
  const way = wayTo(kind, start, high);
  const end = way === 'rising' ? low : high;
  const single = isSingleEvent(input);
  // Only 左右 looks at these; the tolerance of a schedule is another one.
  const word = kind === 'about' ? { kind, decimals: input.decimals, tolerance: input.within } : { kind };
  const held = kind === 'about' && start !== undefined && meansToHold(start, low, input.decimals);
  const budget = total && (kind === 'at-most' || kind === 'less-than' || (kind === 'equal' && low === 0));
  const rises = budget || way === 'rising';
  const hasWay = start !== undefined && !single && !held && (rises ? end > start : end < start);
  const done = hasWay ? doneShare(value, start, end) : undefined;
  const met = meetsFrom(word, { low, high }, value, start);
  // Past the figure and beyond its rounding, 左右 has no line to be late or early against.
  const adrift = met === undefined && done !== undefined && done > 1;
  const elapsed = done === undefined || adrift ? undefined : share;
  const difference = done === undefined || elapsed === undefined ? undefined : budget ? elapsed - done : done - elapsed;
  const status = valueStatus({
    met,
    staysMet: total && isLasting(kind),
    budget,
    past: today > last,
    speaksOfDue: day >= last,
    difference,
    tolerance,
  });
  return {
    done,
    elapsedShare: elapsed,
    difference,
    projected:
      elapsed === undefined || start === undefined
        ? undefined
        : projectedValue(value, start, { low, high }, end, elapsed),
    // A single thing that has not happened is neither late nor early before its date, nor is what may not happen at all.
    status: (single || (budget && met)) && status === 'not-computable' ? 'not-due' : status,
  };
}

/** Where the pace ends, while there is time left and the figure can be written. */
function projectedValue(
  value: number,
  start: number,
  { low, high }: Required,
  end: number,
  elapsed: number,
): number | undefined {
  if (elapsed >= 1) return undefined;
  const led = linearOutlook(value, start, elapsed);
  const projected = led && notBelowZero(led, [value, start, low, high]);
  return projected === undefined || doneShare(projected, start, end) === undefined ? undefined : projected;
}
