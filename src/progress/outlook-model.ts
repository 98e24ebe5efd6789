import { daysBetween, isIsoDate, type IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { asReceived, requireList, requireObject, requireFunction } from '../model/wrong-call.js';
import type { Text } from '../model/primitives.js';
import { clean } from './quantity.js';

/** A value on a day. */
export interface OutlookPoint {
  readonly at: IsoDate;
  readonly value: number;
}

/** What a model is given. Values as published; nothing is filled in. */
export interface OutlookInput {
  /** Oldest first. Of several values of one day the last one counts. */
  readonly points: readonly OutlookPoint[];
  /** Where the way is counted from. Stands before the points when its day does; otherwise it is left out. */
  readonly start?: OutlookPoint;
  /** The day looked at. */
  readonly due: IsoDate;
  /** What the value cannot pass, in its unit: 0 and 100 for a share in per cent. */
  readonly bounds?: { readonly low?: number; readonly high?: number };
}

/** Why a model says nothing. */
export type OutlookRefusal =
  /** The model needs more values than are known. */
  | 'too-few-points'
  /** A growth rate has no meaning at or below zero. */
  | 'not-positive'
  /** A value lies beyond what it cannot pass (for the logistic curve: at it), or the projection does. */
  | 'outside-bounds'
  /** The model needs a value that cannot be passed, and none is given. */
  | 'no-bounds'
  /** The latest value is of the due date or later: nothing is left to project. */
  | 'no-time'
  /** The formula has no finite number there. */
  | 'out-of-range';

/** What a model says: the value at the due date, with an interval where the model has one. */
export interface OutlookValue {
  readonly answered: true;
  /** In the unit of the points. */
  readonly value: number;
  /** Ends of the interval; both or neither. Cut at the bounds where there are any. */
  readonly low?: number;
  readonly high?: number;
  /** Level of confidence of the interval, 0 to 1. Present with an interval. */
  readonly level?: number;
  /** How many values the projection rests on, the start included. */
  readonly points: number;
}

export type OutlookResult = OutlookValue | { readonly answered: false; readonly reason: OutlookRefusal };

/** A way of going on from what is known to the due date. An extrapolation; it says nothing of what will happen. */
export interface OutlookModel {
  readonly id: string;
  readonly name: Text;
  /** Fewer known values, the start included, and the model refuses. */
  readonly minimumPoints: number;
  /** True when the curve stays between the bounds by itself, touching neither. Such a model needs an upper bound. */
  readonly bounded: boolean;
  /**
   * @returns A frozen answer, or the reason why there is none.
   * @throws RangeError when a number is not finite, a day is none of the calendar, or the points are out of order; TypeError
   * when the points are no list.
   */
  readonly project: (input: OutlookInput) => OutlookResult;
}

/** A known value at its place in time. */
export interface TimedValue {
  /** Days since the oldest value. */
  readonly day: number;
  readonly value: number;
}

/** A model's input in the form its formula needs. */
export interface OutlookFacts {
  /** Oldest first, no day twice, as many as the model needs. */
  readonly values: readonly TimedValue[];
  readonly first: TimedValue;
  readonly latest: TimedValue;
  /** The due date, in days since the oldest value; after the latest. */
  readonly due: number;
  readonly bounds: { readonly low?: number; readonly high?: number };
}

/** What a formula comes to, before it is held against the bounds. */
export type Projection = Pick<OutlookValue, 'value' | 'low' | 'high' | 'level'> | OutlookRefusal;

function checkNumber(value: number | undefined, name: string): void {
  if (value !== undefined && !Number.isFinite(value))
    throw new RangeError(`an outlook requires a finite ${name}; received ${asReceived(value)}`);
}

function checkInput(input: OutlookInput): void {
  requireObject('an outlook', 'its input', input);
  const { points, start, due, bounds } = input;
  requireList('an outlook', 'points', points);
  checkNumber(bounds?.low, 'lower bound');
  checkNumber(bounds?.high, 'upper bound');
  for (const { value } of start ? [start, ...points] : points) checkNumber(value, 'value');
  for (const day of [due, ...(start ? [start.at] : []), ...points.map(({ at }) => at)]) {
    if (!isIsoDate(day))
      throw new RangeError(`an outlook requires calendar days (YYYY-MM-DD); received ${String(day)}`);
  }
  points.forEach(({ at }, index) => {
    const before = points[index - 1]?.at;
    if (before !== undefined && before > at)
      throw new RangeError(`an outlook requires its points oldest first; received ${before} before ${at}`);
  });
}

/** Start and points in one line of time, one value a day. */
function valuesOf({ points, start }: OutlookInput): readonly OutlookPoint[] {
  const oldest = points[0];
  const all = start && (!oldest || start.at < oldest.at) ? [start, ...points] : points;
  return all.filter(({ at }, index) => all[index + 1]?.at !== at);
}

const isOutside = (value: number, { low = -Infinity, high = Infinity }: OutlookFacts['bounds']): boolean =>
  value < low || value > high;

/** Holds what a formula comes to against the bounds, and leaves out what is no number. */
function answerOf(projection: Projection, { values, bounds }: OutlookFacts): OutlookResult {
  if (typeof projection === 'string') return { answered: false, reason: projection };
  const { low, high, level } = projection;
  const value = clean(projection.value);
  if (!Number.isFinite(value)) return { answered: false, reason: 'out-of-range' };
  if (isOutside(value, bounds)) return { answered: false, reason: 'outside-bounds' };
  const answer = { answered: true, value, points: values.length } as const;
  if (low === undefined || high === undefined || level === undefined) return answer;
  // What cannot be passed is no part of the interval; without it the level stays what it is.
  const ends = {
    low: Math.max(clean(low), bounds.low ?? -Infinity),
    high: Math.min(clean(high), bounds.high ?? Infinity),
  };
  if (!Number.isFinite(ends.low) || !Number.isFinite(ends.high)) return answer;
  return { ...answer, low: ends.low + 0, high: ends.high + 0, level };
}

/**
 * A model from its formula: orders and checks the input, refuses what no formula should see, and holds the result
 * against the bounds. A projection beyond a bound is refused, not cut: it says that the model does not fit.
 *
 * @example
 * const description = { id: 'no-change', name: '维持现状', minimumPoints: 1, bounded: false };
 * const noChange = outlookModel(description, ({ latest }) => ({ value: latest.value }));
 * noChange.project({ points: [{ at: '2023-12-31', value: 807 }], due: '2025-12-31' });
 * // { answered: true, value: 807, points: 1 }
 */
export function outlookModel(
  description: Omit<OutlookModel, 'project'>,
  formula: (facts: OutlookFacts) => Projection,
): OutlookModel {
  requireObject('outlookModel', 'a description', description);
  requireFunction('outlookModel', 'a formula', formula);
  return deepFreeze({
    ...description,
    project(input: OutlookInput): OutlookResult {
      checkInput(input);
      const known = valuesOf(input);
      const [oldest, newest] = [known[0], known[known.length - 1]];
      const bounds = input.bounds ?? {};
      const refuse = (reason: OutlookRefusal): OutlookResult => deepFreeze({ answered: false, reason });
      if (!oldest || !newest || known.length < description.minimumPoints) return refuse('too-few-points');
      if (newest.at >= input.due) return refuse('no-time');
      if (known.some(({ value }) => isOutside(value, bounds))) return refuse('outside-bounds');
      const values = known.map(({ at, value }) => ({ day: daysBetween(oldest.at, at), value }));
      const latest = values[values.length - 1];
      const first = values[0];
      if (!first || !latest) return refuse('too-few-points');
      const facts = { values, first, latest, due: daysBetween(oldest.at, input.due), bounds };
      return deepFreeze(answerOf(formula(facts), facts));
    },
  }) as OutlookModel;
}
