import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import type { Measure, MeasureMilestone, MeasureState, OfficeNote } from '../model/measure.js';
import { requireObject, requireDay } from '../model/wrong-call.js';
import { compare } from './known-observations.js';

/** How a measure stands. `not-reported`: nothing says whether it has begun, or whether what is past its day was done. */
export type MeasureStatus =
  | 'standing'
  | 'not-begun'
  | 'under-way'
  | 'completed'
  | 'late'
  | 'postponed'
  | 'merged'
  | 'replaced'
  | 'cancelled'
  | 'not-reported';

/** A measure on one day. */
export interface MeasureProgress {
  readonly status: MeasureStatus;
  /** The day it came to this: begun, completed, postponed, merged. Absent where no day is known or none belongs to it. */
  readonly since?: IsoDate;
  /** The day that counts: the next one due, the one missed, of what is completed the last. */
  readonly due?: IsoDate;
  /** The day it was due at first, where it was postponed. */
  readonly firstDue?: IsoDate;
  /** Days from `due` to that day, or to the day it was completed. Absent where it is in time. */
  readonly daysLate?: number;
  /** Of what was merged or replaced: id of the measure it went into, or that stands in its place. */
  readonly by?: string;
  /** What the office said of the state it came to. */
  readonly reason?: MeasureState['reason'];
  readonly source?: MeasureState['source'];
}

/** A day something is due, and the one it was due at first where that was another. `due` absent: put off without a day. */
interface Deadline {
  readonly due?: IsoDate;
  readonly firstDue?: IsoDate;
  readonly reached?: IsoDate;
}

/** A milestone with its days as they are known. */
export interface MilestoneDeadline {
  readonly milestone: MeasureMilestone;
  /** The day it is due by now; absent where it was put off without a new day. */
  readonly due?: IsoDate;
  /** The day it was due at first, where it was put off. */
  readonly firstDue?: IsoDate;
}

/** What a measure is no longer one of its own in. */
const gone = new Set<MeasureState['state']>(['merged', 'replaced', 'cancelled']);

/** The states known by a day, oldest first; of one day in the order of the file. */
const knownStates = ({ states = [] }: Measure, asOf: IsoDate): MeasureState[] =>
  states.filter(({ on }) => on <= asOf).sort((a, b) => compare(a.on, b.on));

/** The last state, but what only goes on with a standing measure leaves it standing. */
function standingState(known: readonly MeasureState[]): MeasureState | undefined {
  const before = [...known].reverse().find(({ state }) => state !== 'started');
  return before?.state === 'standing' ? before : known[known.length - 1];
}

/** A milestone with the day it is due by now: the last postponement that found it open, where that puts it off. */
function deadlineOf({ due, reached }: MeasureMilestone, postponed: readonly MeasureState[], asOf: IsoDate): Deadline {
  const last = postponed.filter(({ on }) => reached === undefined || reached > on).pop();
  const done = reached !== undefined && reached <= asOf ? { reached } : {};
  if (!last || (last.until !== undefined && last.until <= due)) return { due, ...done };
  return { ...(last.until !== undefined && { due: last.until }), firstDue: due, ...done };
}

/** What is due next; of several for one day that with the latest first day, which is the measure's own. */
function nextOf(deadlines: readonly Deadline[]): Deadline {
  const day = ({ due }: Deadline): string => due ?? '9999-99';
  let next: Deadline = {};
  for (const each of deadlines) {
    const isSame = day(each) === day(next) && (each.firstDue ?? '') >= (next.firstDue ?? '');
    if (day(each) < day(next) || isSame) next = each;
  }
  return next;
}

/** What was due last; of several for one day that with the latest first day. */
const lastOf = (deadlines: readonly Deadline[]): Deadline =>
  [...deadlines]
    .sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.firstDue ?? '', b.firstDue ?? ''))
    .pop() ?? {};

const lateBy = (due: IsoDate | undefined, day: IsoDate): { daysLate?: number } =>
  due !== undefined && due < day ? { daysLate: daysBetween(due, day) } : {};

const daysOf = ({ due, firstDue }: Deadline): Deadline => ({
  ...(due !== undefined && { due }),
  ...(firstDue !== undefined && { firstDue }),
});

const saidOf = ({ reason, source }: MeasureState): Pick<MeasureProgress, 'reason' | 'source'> => ({
  ...(reason !== undefined && { reason }),
  ...(source !== undefined && { source }),
});

/**
 * The milestones of a measure with the days they were due by, as postponements known on a day have it.
 *
 * @example
 * // due 2022-12-31, on 2022-12-20 postponed until 2023-06-30
 * milestoneDeadlines(measure, '2022-12-31')[0].due; // '2023-06-30'
 * milestoneDeadlines(measure, '2022-12-19')[0].due; // '2022-12-31'
 */
export function milestoneDeadlines(measure: Measure, asOf: IsoDate): readonly MilestoneDeadline[] {
  requireObject('milestoneDeadlines', 'measure', measure);
  requireDay('milestoneDeadlines', asOf);
  const postponed = knownStates(measure, asOf).filter(({ state }) => state === 'postponed');
  return (measure.milestones ?? []).map((milestone) => ({
    milestone,
    ...daysOf(deadlineOf(milestone, postponed, asOf)),
  }));
}

/**
 * How a measure stands on a day, from what its file says: states, milestones and the days they were reached.
 *
 * Only what was known by that day counts. The last state decides; a standing measure (长期任务) stays one until it is
 * completed, postponed, merged, replaced or cancelled, and is never late. Every milestone reached is a measure
 * completed. A postponement moves what was still open on its day and due before its new day, and the first day is kept;
 * without a new day nothing is due. What is past its day and not reached is `late`, in days of the calendar, where the
 * file gives states: an office that tells the beginning would tell the end. Where it gives none, nobody has said
 * whether it was done: `not-reported`, as is a measure of which nothing is said at all. `not-begun` is a measure whose
 * first state comes later.
 *
 * @throws TypeError when the measure is none, RangeError when `asOf` is no calendar day.
 * @example
 * // started 2022-03-01, due 2022-12-31, on 2022-12-20 postponed until 2023-06-30, completed 2023-07-10
 * measureProgress(measure, '2022-02-28').status; // 'not-begun'
 * measureProgress(measure, '2022-12-31'); // { status: 'postponed', firstDue: '2022-12-31', due: '2023-06-30', … }
 * measureProgress(measure, '2023-07-02').daysLate; // 2
 */
export function measureProgress(measure: Measure, asOf: IsoDate): MeasureProgress {
  requireObject('measureProgress', 'measure', measure);
  requireDay('measureProgress', asOf);
  const known = knownStates(measure, asOf);
  const last = standingState(known);
  const said = last && { since: last.on, ...saidOf(last), ...(last.by !== undefined && { by: last.by }) };
  if (last && (last.state === 'standing' || gone.has(last.state)))
    return { status: last.state as MeasureStatus, ...said };

  const postponed = known.filter(({ state }) => state === 'postponed');
  const put = postponed[postponed.length - 1];
  const milestones = (measure.milestones ?? []).map((milestone) => deadlineOf(milestone, postponed, asOf));
  // Without milestones the new day is all that is known of a deadline.
  const deadlines =
    milestones.length > 0 || !put ? milestones : [{ ...(put.until !== undefined && { due: put.until }) }];
  const open = deadlines.filter(({ reached }) => reached === undefined);

  if (last?.state === 'completed' || (deadlines.length > 0 && open.length === 0)) {
    const final = lastOf(deadlines);
    const days = deadlines.map(({ reached = '' }) => reached).sort();
    const since = last?.state === 'completed' ? last.on : (days[days.length - 1] ?? asOf);
    const told = last?.state === 'completed' ? saidOf(last) : {};
    return { status: 'completed', since, ...daysOf(final), ...lateBy(final.due, since), ...told };
  }

  const next = nextOf(open);
  const days = daysOf(next);
  const keepsStates = (measure.states ?? []).length > 0;
  if (next.due !== undefined && next.due < asOf)
    return keepsStates
      ? { status: 'late', ...days, ...lateBy(next.due, asOf), ...(last && saidOf(last)) }
      : { status: 'not-reported', ...days };
  if (last?.state === 'postponed') return { status: 'postponed', ...said, ...days };
  const begun = last?.on ?? deadlines.flatMap(({ reached }) => reached ?? []).sort()[0];
  if (begun !== undefined) return { status: 'under-way', since: begun, ...days, ...(last && saidOf(last)) };
  return { status: keepsStates ? 'not-begun' : 'not-reported', ...days };
}

/**
 * What offices had said of a measure by a day, the newest first; of one day in the order of the file.
 *
 * @example
 * // notes of 2022-06-30 and of 2023-06-30
 * officeNotes(measure, '2023-01-31').length; // 1
 */
export function officeNotes(measure: Measure, asOf: IsoDate): readonly OfficeNote[] {
  requireObject('officeNotes', 'measure', measure);
  requireDay('officeNotes', asOf);
  return (measure.notes ?? []).filter(({ date }) => date <= asOf).sort((a, b) => compare(b.date, a.date));
}
