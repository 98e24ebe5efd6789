import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { elapsedShare } from '../calendar/elapsed-share.js';
import {
  periodFrequency,
  reportingYear,
  yearInterval,
  type ReportingInterval,
  type YearStart,
} from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import type { Indicator } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { BoundValue, Target } from '../model/target.js';
import { isLasting, valueStatus } from './assess-value.js';
import { meetsBound, requiredOf, type Required } from './bound.js';
import { doneShare } from './done.js';
import type { Known } from './known-observations.js';
import { linearOutlook } from './outlook.js';
import type {
  Answer,
  DoneAnswer,
  Outlook,
  Reason,
  Reported,
  Schedule,
  Status,
  TargetProgress,
  YearProgress,
} from './plan-progress.js';
import { clean, targetQuantity } from './quantity.js';
import { expectedShare, type DeclaredSchedule } from './schedule.js';
import { comparable, partedByBreak } from './series-break.js';
import { targetTraits, type TargetTraits } from './target-traits.js';
import { reportedInYear, worstOfYears, yearsProgress } from './years.js';

/** What one assessment needs to know around its target. */
export interface AssessContext {
  readonly asOf: IsoDate;
  readonly planPeriod: ReportingInterval;
  readonly known: readonly Known[];
  readonly convention: DeclaredSchedule;
  /** What a borrowed figure stands at on that day. */
  readonly resolve: (value: Exclude<BoundValue, number>) => number | undefined;
}

/** Days after which the latest value is called old: a year. */
const staleAfterDays = 365;

const refuse = (reason: Reason): { readonly answered: false; readonly reason: Reason } => ({ answered: false, reason });

/** The days a target is counted over. */
function spanOf({ of, when }: Target, planPeriod: ReportingInterval): { from: IsoDate; due?: IsoDate } {
  const from = (of.kind === 'total' ? of.since : undefined) ?? planPeriod.start;
  switch (when.kind) {
    case 'by':
      return { from, due: when.date ?? planPeriod.end };
    case 'each-year':
    case 'every-year':
      return { from: when.from ?? planPeriod.start, due: when.to ?? planPeriod.end };
    case 'mean-of':
      return { from: when.window.start, due: when.window.end };
    case 'open':
      return { from };
  }
}

/** A mean over a window stands when every year of it is published; until then there is no value. */
function meanOfWindow(window: ReportingInterval, history: readonly Reported[], yearStart?: YearStart): Reported[] {
  const first = reportingYear(window.start, yearStart);
  const last = reportingYear(window.end, yearStart);
  const years = history.filter(({ period, at }) => {
    const year = reportingYear(at, yearStart);
    const isYear = periodFrequency(period) === 'year' && at === yearInterval(year, yearStart).end;
    return isYear && year >= first && year <= last;
  });
  const final = years[years.length - 1];
  // One value a year: a level and a rate of the same year do not stand for two years.
  if (!final || years.length !== last - first + 1 || new Set(years.map(({ at }) => at)).size < years.length) return [];
  return [{ ...final, value: clean(exactSum(years.map(({ value }) => value)) / years.length) }];
}

/** The value the way is counted from, or why there is none. */
function startOf({ of }: Target, indicator: Indicator): number | Reason {
  if (of.kind === 'total') return 0;
  if (of.kind === 'change') return of.measure === 'index' ? 100 : 0;
  if (!indicator.baseline) return 'no-baseline';
  const { qualifier, value, unit = indicator.unit } = indicator.baseline;
  if (qualifier !== undefined) return 'baseline-is-bound';
  // The observations of a share are turned into per cent of the whole, and so is a baseline counted like them.
  if (of.kind !== 'share' || of.whole === undefined || of.whole <= 0 || isPercent(unit)) return value;
  const share = clean((value / of.whole) * 100);
  return Number.isFinite(share) ? share : 'no-distance';
}

const isPercent = (unit: Text | undefined): boolean =>
  unit !== undefined && (typeof unit === 'string' ? [unit] : Object.values(unit)).every((word) => word === '%');

/** The end of a range that is met first; the figure itself where there is only one. */
const nearEnd = (required: Required, direction: 'rising' | 'falling'): number =>
  direction === 'rising' ? required.low : required.high;

function directionOf(
  traits: TargetTraits,
  start: number | Reason,
  required: Required | undefined,
): 'rising' | 'falling' | 'none' {
  if (traits.direction !== 'either') return traits.direction;
  return typeof start === 'number' && required && start > required.high ? 'falling' : 'rising';
}

function answerDone(
  traits: TargetTraits,
  reported: Reported | undefined,
  start: number | Reason,
  required: Required | undefined,
  direction: 'rising' | 'falling',
  isParted: (latest: Reported) => boolean,
): DoneAnswer {
  if (traits.asks.done !== true) return refuse(traits.asks.done);
  if (!reported) return refuse('no-observation');
  if (!required) return refuse('reference-unknown');
  if (typeof start === 'string') return refuse(start);
  if (isParted(reported)) return { ...refuse('series-break'), start };
  const end = nearEnd(required, direction);
  const share = doneShare(reported.value, start, end);
  const wayLeft = direction === 'rising' ? end > start : end < start;
  return share === undefined || !wayLeft ? { ...refuse('no-distance'), start } : { answered: true, share, start };
}

function answerSchedule(
  traits: TargetTraits,
  target: Target,
  span: { from: IsoDate; due?: IsoDate },
  reported: Reported | undefined,
  done: DoneAnswer,
  end: number | undefined,
  { elapsed: by, path, tolerance }: DeclaredSchedule,
): Answer<Schedule> {
  if (traits.asks.schedule !== true) return refuse(traits.asks.schedule);
  if (!done.answered) return refuse(done.reason);
  if (!reported || span.due === undefined || end === undefined) return refuse('no-observation');
  const days = { start: span.from, end: span.due };
  const milestones = path === 'declared' && target.when.kind === 'by' ? (target.when.milestones ?? []) : [];
  const elapsed = elapsedShare(days, reported.at, by);
  const expected =
    typeof path === 'object'
      ? elapsed ** path.exponent
      : expectedShare(days, reported.at, milestones, done.start, end, by);
  return {
    answered: true,
    at: reported.at,
    elapsedShare: elapsed,
    elapsedBy: by,
    path: typeof path === 'object' || milestones.length > 0 ? path : 'linear',
    expectedShare: expected,
    difference: done.share - expected,
    tolerance,
  };
}

function answerOutlook(
  span: { from: IsoDate; due?: IsoDate },
  schedule: Answer<Schedule>,
  done: DoneAnswer,
  history: readonly Reported[],
  end: number | undefined,
  meets: (value: number) => boolean | undefined,
): Answer<Outlook> {
  if (!schedule.answered) return refuse(schedule.reason);
  const reported = history[history.length - 1];
  if (!done.answered || !reported || end === undefined || span.due === undefined) return refuse('no-observation');
  // By days whatever the schedule counts by: the pace is a fact, not a convention.
  const elapsed = elapsedShare({ start: span.from, end: span.due }, reported.at);
  if (elapsed >= 1) return refuse('closed');
  const value = linearOutlook(reported.value, done.start, elapsed);
  const share = value === undefined ? undefined : doneShare(value, done.start, end);
  if (value === undefined || share === undefined) return refuse('not-started');
  return { answered: true, method: 'linear', value, share, meets: meets(value) === true };
}

/** A total cannot fall and an event cannot be undone; anything else can fall back before it is due. */
const staysMet = ({ of, bound }: Target): boolean =>
  (of.kind === 'total' || of.kind === 'occurrence') && isLasting(bound.kind);

interface Verdict {
  readonly status: Status;
  readonly reason?: Reason;
}

/** The rules that decide, in order. Each line is one rule. */
function verdictOf(
  traits: TargetTraits,
  target: Target,
  { asOf, convention }: AssessContext,
  facts: {
    due: IsoDate | undefined;
    reported: Reported | undefined;
    unreadable: Reason | undefined;
    required: Required | undefined;
    met: boolean | undefined;
    schedule: Answer<Schedule>;
    years: readonly YearProgress[] | undefined;
    started: boolean;
    done: DoneAnswer;
    /** Something is published, though it does not make a value yet. */
    inPart: boolean;
  },
): Verdict {
  const { due, reported, unreadable, required, met, schedule, years, started, done, inPart } = facts;
  const past = due !== undefined && asOf > due;
  if (unreadable) return { status: 'not-computable', reason: unreadable };
  if (years) {
    const status = worstOfYears(years);
    return status === 'not-reported' && !reported
      ? { status, reason: 'no-observation' }
      : { status, reason: 'judged-by-year' };
  }
  if (!reported && !started) return { status: 'not-due', reason: 'not-started' };
  if (!reported && inPart)
    return past
      ? { status: 'not-reported', reason: 'due-value-missing' }
      : { status: 'not-due', reason: 'mean-of-window' };
  if (!reported) return { status: 'not-reported', reason: 'no-observation' };
  if (traits.group === 'direction') return { status: 'direction-only', reason: 'direction-without-number' };
  if (traits.group === 'rank') return { status: 'not-computable', reason: 'rank-without-number' };
  if (traits.group === 'exploration') return { status: 'not-computable', reason: 'exploratory' };
  if (!required) return { status: 'not-computable', reason: 'reference-unknown' };

  const speaksOfDue = due !== undefined && reported.at >= due;
  const status = valueStatus({
    met,
    staysMet: staysMet(target),
    past,
    speaksOfDue,
    difference: schedule.answered ? schedule.difference : undefined,
    tolerance: convention.tolerance,
  });
  if (status === 'not-reported') return { status, reason: 'due-value-missing' };
  if (traits.judgedWhenDue && !speaksOfDue) return { status: 'not-due', reason: 'mean-of-window' };
  if (met === undefined && (speaksOfDue || traits.form === 'years'))
    return { status: 'not-computable', reason: 'tolerance-unstated' };
  // The value is held against the plan's own figure, which a break leaves standing: to be read with it in mind.
  if (status !== 'not-computable' && !done.answered && done.reason === 'series-break')
    return { status, reason: done.reason };
  if (status !== 'not-computable' || schedule.answered) return { status };
  if (schedule.reason === 'single-event' || schedule.reason === 'rank')
    return { status: 'not-due', reason: schedule.reason };
  if (traits.group === 'establishment') return { status: 'not-due', reason: schedule.reason };
  return { status: 'not-computable', reason: schedule.reason };
}

/**
 * Everything the default calculation says of one target on one day. Never throws for a missing fact.
 *
 * The value used is the latest one known on that day for a period that ends by the due date; it is held against the
 * time elapsed at the end of its own period, so that a late statistic is not called late work.
 */
export function assessTarget(target: Target, indicator: Indicator, context: AssessContext): TargetProgress {
  const { asOf, planPeriod, known, convention } = context;
  const traits = targetTraits(target);
  const span = spanOf(target, planPeriod);
  const quantity = targetQuantity(target, indicator, known, planPeriod);
  const inQuantity = 'reason' in quantity ? [] : quantity.history;
  const inSpan = inQuantity.filter(
    ({ at, value }) => at >= span.from && (span.due === undefined || at <= span.due) && Number.isFinite(value),
  );
  const { yearStart } = planPeriod;
  const history =
    target.when.kind === 'mean-of'
      ? meanOfWindow(target.when.window, inSpan, target.when.window.yearStart ?? yearStart)
      : inSpan;
  const reported = history[history.length - 1];

  const start = startOf(target, indicator);
  const required = requiredOf(target.bound, context.resolve);
  const direction = directionOf(traits, start, required);
  const way = direction === 'falling' ? 'falling' : 'rising';
  const meets = (value: number): boolean | undefined => required && meetsBound(target.bound, required, value, way);

  const end = required && nearEnd(required, way);
  const done = answerDone(traits, reported, start, required, way, (latest) =>
    partedByBreak(target.of.kind, inQuantity, latest, indicator.baseline?.period, yearStart),
  );
  const schedule = answerSchedule(traits, target, span, reported, done, end, convention);
  const years =
    traits.form === 'years' && span.due !== undefined && required && target.bound.kind !== 'about'
      ? yearsProgress(
          { start: span.from, end: span.due, yearStart },
          asOf,
          (year) => reportedInYear(target, history, known, year, yearStart),
          meets,
          staysMet(target),
        )
      : undefined;
  const verdict = verdictOf(traits, target, context, {
    due: span.due,
    reported,
    unreadable: 'reason' in quantity ? quantity.reason : undefined,
    required,
    met: reported && meets(reported.value),
    schedule,
    years,
    started: asOf >= span.from,
    done,
    inPart: target.when.kind === 'mean-of' && inSpan.length > 0,
  });
  const fallenBackFrom =
    reported && !years && meets(reported.value) === false
      ? comparable(history)
          .filter(({ value }) => meets(value))
          .pop()
      : undefined;
  const ofTarget =
    reported && end !== undefined && end > 0 && direction === 'rising' ? reported.value / end : undefined;
  const lookedFrom = span.due !== undefined && span.due < asOf ? span.due : asOf;

  return {
    indicator,
    target,
    asOf,
    group: traits.group,
    form: traits.form === 'years' && !years ? 'track' : traits.form,
    direction,
    ...span,
    ...(yearStart !== undefined && { yearStart }),
    ...verdict,
    ...(reported && { reported }),
    history,
    ...(required && { required }),
    ...(ofTarget !== undefined && Number.isFinite(ofTarget * 100) && { ofTarget }),
    done,
    schedule,
    outlook: answerOutlook(span, schedule, done, history, end, meets),
    ...(years && { years }),
    ...(fallenBackFrom && { fallenBackFrom }),
    stale:
      reported !== undefined &&
      daysBetween(reported.at, lookedFrom) >= staleAfterDays &&
      !(verdict.status === 'met' && staysMet(target)),
    illustrative: known.some(({ observation }) => observation.illustrative === true),
  };
}
