import { addDays } from '../calendar/add-days.js';
import { elapsedShare } from '../calendar/elapsed-share.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import {
  periodFrequency,
  periodInterval,
  reportingYear,
  yearInterval,
  type ReportingInterval,
} from '../calendar/period.js';
import type { Indicator } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { isLasting, valueStatus } from './assess-value.js';
import { boundedMeets, meansToHold, meetsFrom, wayTo, type BoundWord, type Required } from './bound.js';
import { borrowedFigure, type Lenders } from './borrowed-figure.js';
import { doneShare } from './done.js';
import type { Known } from './known-observations.js';
import { figureMoves, lenderName } from './lender.js';
import { averagedGrowth, meanOfWindow, type WindowMean } from './mean-of-window.js';
import { linearOutlook, notBelowZero } from './outlook.js';
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
import { isPercent } from '../model/unit.js';
import { clean, quantityKind, targetUnit, wordOf } from './quantity.js';
import { expectedShare, type DeclaredSchedule } from './schedule.js';
import { comparable, partedByBreak } from './series-break.js';
import { basePeriod } from './quantity-frame.js';
import { targetQuantity, unreadValues } from './target-quantity.js';
import { isCeilingOfSum, isCeilingOfYear, isDoneOrNot, targetTraits, type TargetTraits } from './target-traits.js';
import { sumOfReadings } from './unstated-measure.js';
import { reportedInYear, worstOfYears, yearsProgress, type YearValue } from './years.js';

/** What one assessment needs to know around its target. */
export interface AssessContext {
  readonly asOf: IsoDate;
  readonly planPeriod: ReportingInterval;
  readonly known: readonly Known[];
  /** Published before their periods are over; where something is known, nothing. */
  readonly announced: readonly Known[];
  readonly convention: DeclaredSchedule;
  /** What figures can be borrowed from. */
  readonly lenders: Lenders;
}

/** Days after which the latest value is called old: a year. */
const staleAfterDays = 365;

const refuse = (reason: Reason): { readonly answered: false; readonly reason: Reason } => ({ answered: false, reason });

interface Span {
  /** First day of the way. */
  readonly from: IsoDate;
  /** The day after its base, where time runs from a later one. */
  readonly paceFrom?: IsoDate;
  readonly due?: IsoDate;
}

/** The day after the base the way is counted from; the plan's first day where there is none before the due date. */
function dayAfterBase(target: Target, indicator: Indicator, { start, yearStart }: ReportingInterval, due: IsoDate) {
  const period = basePeriod(target, indicator);
  const end = period && periodInterval(period, yearStart)?.end;
  const day = end && addDays(end, 1);
  return day && day <= due ? day : start;
}

/** The days a target is counted over. */
function spanOf(
  target: Target,
  indicator: Indicator,
  plan: ReportingInterval,
  runsFrom: DeclaredSchedule['from'],
): Span {
  const { of, when } = target;
  const first = (of.kind === 'total' ? of.since : undefined) ?? plan.start;
  switch (when.kind) {
    case 'by': {
      const due = when.date ?? plan.end;
      if (of.kind === 'total') return { from: when.from ?? first, due };
      const base = dayAfterBase(target, indicator, plan, due);
      if (when.from !== undefined || runsFrom === 'base') return { from: when.from ?? base, due };
      return { from: first, due, ...(base < first && { paceFrom: base }) };
    }
    case 'each-year':
    case 'every-year':
      return { from: when.from ?? plan.start, due: when.to ?? plan.end };
    case 'mean-of':
      return { from: when.window.start, due: when.window.end };
    case 'open':
      return { from: first };
  }
}

/** The value the way is counted from, or why there is none. */
function startOf({ of }: Target, indicator: Indicator): number | Reason {
  if (of.kind === 'total' || of.kind === 'occurrence') return 0;
  if (of.kind === 'change') return of.measure === 'index' ? 100 : 0;
  // A rate is counted from standing still, not from the level that grows.
  if (of.kind === 'growth') return 0;
  if (!indicator.baseline) return 'no-baseline';
  const { qualifier, value, period, unit = indicator.unit } = indicator.baseline;
  // What half a year brought, or five of them, is no start of what one year is to bring.
  if (of.kind === 'year-value' && periodFrequency(period) !== 'year') return 'counts-differ';
  if (qualifier !== undefined) return 'baseline-is-bound';
  // The observations of a share are turned into per cent of the whole, and so is a baseline counted like them.
  if (of.kind !== 'share' || of.whole === undefined || of.whole <= 0 || isPercent(unit)) return value;
  const share = clean((value / of.whole) * 100);
  return Number.isFinite(share) ? share : 'no-distance';
}

/** The end of a range that is met first; the figure itself where there is only one. */
const nearEnd = (required: Required, direction: 'rising' | 'falling'): number =>
  direction === 'rising' ? required.low : required.high;

/** A target with what follows from it and its indicator alone, before any value is known. */
interface Aim {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly traits: TargetTraits;
  readonly span: Span;
  readonly start: number | Reason;
  readonly word: BoundWord;
}

/** Whether a value meets a figure; `undefined` where no line is drawn, or a bound of its own leaves it open. */
function meetsOf(
  { word, start, target }: Aim,
  { value, qualifier }: Reported,
  required: Required,
): boolean | undefined {
  // A smaller number is the better place.
  if (target.of.kind === 'rank' && word.kind === 'equal' && !qualifier) return value <= required.high;
  return qualifier
    ? boundedMeets(word, required, value, qualifier)
    : meetsFrom(word, required, value, typeof start === 'number' ? start : undefined);
}

/** Why a value is no exact one; nothing where it is. */
function inexactReason({ qualifier, made, base, observation }: Reported): Reason | undefined {
  if (!qualifier) return undefined;
  if (made === 'known-parts') return 'gap-in-periods';
  // What was published is exact, and what it is counted from is not.
  return base && !observation.qualifier ? 'baseline-is-bound' : 'value-is-bound';
}

/** Why a value leaves the bound open. */
function openReason({ word, start, target }: Aim, reported: Reported): Reason {
  const inexact = inexactReason(reported);
  if (inexact) return inexact;
  if (target.of.kind === 'unstated' && word.kind !== 'about') return 'measure-unstated';
  return word.kind === 'equal' && typeof start === 'string' ? 'side-unstated' : 'tolerance-unstated';
}

function answerDone(
  { traits, start, word, target }: Aim,
  reported: Reported | undefined,
  required: Required | Reason | undefined,
  direction: 'rising' | 'falling',
  moves: boolean,
  isParted: (latest: Reported) => boolean,
): DoneAnswer {
  if (traits.asks.done !== true) return refuse(traits.asks.done);
  if (!reported) return refuse('no-observation');
  if (typeof required === 'string') return refuse(required);
  if (!required) return refuse('reference-unknown');
  const inexact = inexactReason(reported);
  if (inexact) return refuse(inexact);
  if (typeof start === 'string') return refuse(start);
  // How far it is on the due date nobody knows.
  if (moves) return { ...refuse('reference-moves'), start };
  if (isParted(reported)) return { ...refuse('series-break'), start };
  const end = nearEnd(required, direction);
  if (word.kind === 'about' && meansToHold(start, end, word.decimals)) return { ...refuse('near-baseline'), start };
  const share = doneShare(reported.value, start, end);
  const wayLeft = direction === 'rising' || traits.budget ? end > start : end < start;
  if (share !== undefined && wayLeft) return { answered: true, share, start };
  const isStrict = target.bound.kind === 'more-than' || target.bound.kind === 'less-than';
  return { ...refuse(isStrict && end === start ? 'baseline-at-bound' : 'no-distance'), start };
}

function answerSchedule(
  { traits, target, span, word }: Aim,
  reported: Reported | undefined,
  done: DoneAnswer,
  end: number | undefined,
  met: boolean | undefined,
  { elapsed: by, path, tolerance }: DeclaredSchedule,
): Answer<Schedule> {
  if (traits.asks.schedule !== true) return refuse(traits.asks.schedule);
  if (!done.answered) return refuse(done.reason);
  if (!reported || span.due === undefined || end === undefined) return refuse('no-observation');
  // What is as old as the base says nothing of the way since.
  if (reported.at < span.from) return refuse('no-value-since-base');
  // Past the figure and beyond its rounding, 左右 has no line to be late or early against.
  if (met === undefined && done.share > 1) return refuse('tolerance-unstated');
  if ((word.held || word.kind === 'about') && met === false && done.share > 1) return refuse('beyond-range');
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
    difference: traits.budget ? expected - done.share : done.share - expected,
    tolerance,
  };
}

function answerOutlook(
  aim: Aim,
  schedule: Answer<Schedule>,
  done: DoneAnswer,
  reported: Reported | undefined,
  required: Required | undefined,
  direction: 'rising' | 'falling',
): Answer<Outlook> {
  const { from, due, paceFrom = from } = aim.span;
  if (!schedule.answered) return refuse(schedule.reason);
  if (!done.answered || !reported || !required || due === undefined) return refuse('no-observation');
  // By days from the base, whatever the schedule counts by and from: the pace is a fact, not a convention.
  const elapsed = elapsedShare({ start: paceFrom, end: due }, reported.at);
  if (elapsed >= 1) return refuse('closed');
  const led = linearOutlook(reported.value, done.start, elapsed);
  if (led === undefined) return refuse('not-started');
  // A share ends at nothing and at the whole.
  if (aim.target.of.kind === 'share' && (led < 0 || led > 100)) return refuse('outside-bounds');
  const value = notBelowZero(led, [reported.value, done.start, required.low, required.high]);
  const share = doneShare(value, done.start, nearEnd(required, direction));
  if (share === undefined) return refuse('not-started');
  const meets = meetsOf(aim, { ...reported, value }, required);
  return { answered: true, method: 'linear', value, share, ...(meets !== undefined && { meets }) };
}

/** A total cannot fall and an event cannot be undone; anything else can fall back before it is due. */
const staysMet = ({ of, bound }: Target): boolean =>
  (of.kind === 'total' || of.kind === 'occurrence') && isLasting(bound.kind);

interface Verdict {
  readonly status: Status;
  readonly reason?: Reason;
}

/** What the rules of a verdict look at. */
interface Facts {
  readonly reported: Reported | undefined;
  readonly part: Reported | undefined;
  readonly unreadable: Reason | undefined;
  readonly required: Required | Reason | undefined;
  readonly met: boolean | undefined;
  readonly done: DoneAnswer;
  readonly schedule: Answer<Schedule>;
  readonly years: readonly YearProgress[] | undefined;
  /** A part of the year of the due date is beyond the ceiling of the whole. */
  readonly broken: boolean;
  /** Of a mean: whether all of its window is in, and whether anything of it is. */
  readonly window: WindowMean | undefined;
}

/** How a mean so far stands against the figure: beyond it, on it, short of it. */
function soFar(met: boolean | undefined, { value, qualifier }: Reported, { low, high }: Required): Verdict {
  if (met === undefined) return { status: 'not-due', reason: 'mean-of-window' };
  const isBeyond = value < low || value > high || qualifier === 'more-than' || qualifier === 'less-than';
  const status = !met ? 'behind' : isBeyond ? 'ahead' : 'on-schedule';
  return { status, reason: 'mean-so-far' };
}

/** The rules that decide, in order. Each line is one rule. */
function verdictOf(aim: Aim, { asOf, planPeriod, convention }: AssessContext, facts: Facts): Verdict {
  const { traits, target, span } = aim;
  const { due } = span;
  const { reported, part, unreadable, required, met, done, schedule, years, broken, window } = facts;
  const past = due !== undefined && asOf > due;
  const isMean = target.when.kind === 'mean-of';
  if (unreadable) return { status: 'not-computable', reason: unreadable };
  if (years) {
    const status = worstOfYears(years);
    const reason = years.find((year) => year.status === status && year.reason)?.reason ?? 'judged-by-year';
    return status === 'not-reported' && !reported ? { status, reason: 'no-observation' } : { status, reason };
  }
  if (broken) return { status: 'not-met' };
  // What adds up cannot come back under the far end of what binds on both sides.
  const { kind, held } = aim.word;
  const isPassed = reported && typeof required === 'object' && met === false && reported.value > required.high;
  if (target.of.kind === 'total' && isPassed && (held || kind === 'about')) return { status: 'not-met' };
  if (isMean && asOf < span.from && asOf >= planPeriod.start) return { status: 'not-due', reason: 'window-not-begun' };
  const first = startOfCounting(aim, planPeriod);
  if (asOf < first) return { status: 'not-due', reason: asOf < planPeriod.start ? 'not-started' : 'base-ahead' };
  if (isMean && reported && !window)
    return past && due !== undefined && reported.at >= due
      ? { status: 'not-computable', reason: 'gap-in-periods' }
      : past
        ? { status: 'not-reported', reason: 'due-value-missing' }
        : { status: 'not-due', reason: 'mean-of-window' };
  if (!reported && part) return { status: 'not-due', reason: 'part-of-year' };
  if (!reported) return { status: 'not-reported', reason: 'no-observation' };
  if (traits.group === 'direction') return { status: 'direction-only', reason: 'direction-without-number' };
  if (traits.group === 'rank') return { status: 'not-computable', reason: 'rank-without-number' };
  if (traits.group === 'exploration') return { status: 'not-computable', reason: 'exploratory' };
  if (typeof required === 'string') return { status: 'not-computable', reason: required };
  if (!required) return { status: 'not-computable', reason: 'reference-unknown' };

  const speaksOfDue = due !== undefined && reported.at >= due && (!isMean || window?.whole === true);
  const status = valueStatus({
    met,
    staysMet: staysMet(target),
    budget: traits.budget === true,
    past,
    speaksOfDue,
    difference: schedule.answered ? schedule.difference : undefined,
    tolerance: convention.tolerance,
  });
  if (status === 'not-reported') return { status, reason: 'due-value-missing' };
  // What one year brought is no average of several.
  if (reported.made === 'only-rate' && target.of.kind === 'growth' && speaksOfDue)
    return { status: 'not-computable', reason: 'gap-in-periods' };
  if (traits.asks.done === 'single-year' && !speaksOfDue) return { status: 'not-due', reason: 'single-year' };
  if (traits.judgedWhenDue && !speaksOfDue) return soFar(met, reported, required);
  if (met === undefined && (speaksOfDue || traits.form === 'years' || reported.qualifier))
    return { status: 'not-computable', reason: openReason(aim, reported) };
  // The value is held against the plan's own figure, which a break leaves standing: to be read with it in mind.
  if (status !== 'not-computable' && !done.answered && done.reason === 'series-break')
    return { status, reason: done.reason };
  if (status !== 'not-computable' || schedule.answered) return { status };
  const { reason } = schedule;
  if (reason === 'single-event' || reason === 'rank' || reason === 'reference-moves')
    return { status: 'not-due', reason };
  if (reason === 'no-value-since-base') return { status: 'not-reported', reason };
  if (traits.group === 'establishment') return { status: 'not-due', reason };
  if (traits.budget && met && reason === 'no-distance') return { status: 'not-due', reason: 'kept-so-far' };
  return { status: 'not-computable', reason: reason === 'no-distance' && met === false ? 'fallen-from-base' : reason };
}

/** The day from which something can be known of a target: the plan's first, whatever earlier base its way is counted from. */
function startOfCounting({ target, span }: Aim, { start }: ReportingInterval): IsoDate {
  if (target.of.kind === 'total' || target.when.kind === 'mean-of') return span.from;
  return span.from > start ? span.from : start;
}

/**
 * Everything the default calculation says of one target on one day. Never throws for a missing fact.
 *
 * The value used is the latest one known on that day for a period that ends by the due date; it is held against the
 * time elapsed at the end of its own period, so that a late statistic is not called late work. Time runs from the base
 * the way is counted from.
 */
export function assessTarget(target: Target, indicator: Indicator, context: AssessContext): TargetProgress {
  const { asOf, planPeriod, known, announced, convention, lenders } = context;
  const traits = targetTraits(target);
  const span = spanOf(target, indicator, planPeriod, convention.from);
  const aim: Aim = {
    target,
    indicator,
    traits,
    span,
    start: startOf(target, indicator),
    word: wordOf(target, indicator),
  };
  const quantity = targetQuantity(target, indicator, known, planPeriod);
  const inQuantity = 'reason' in quantity ? [] : quantity.history;
  const { yearStart, end: planEnd } = planPeriod;
  // What was known before the way began is told, though it cannot be judged.
  const ownDays = target.of.kind === 'total' || target.when.kind === 'each-year' || target.when.kind === 'every-year';
  const first = span.from < planPeriod.start || ownDays ? span.from : planPeriod.start;
  const history = inQuantity.filter(
    ({ at, value }) => at >= first && (span.due === undefined || at <= span.due) && Number.isFinite(value),
  );
  const window =
    target.when.kind === 'mean-of'
      ? meanOfWindow({ yearStart, ...target.when.window }, history, averagedGrowth(target))
      : undefined;
  const parts =
    'reason' in quantity ? [] : (quantity.parts ?? []).filter(({ at }) => span.due === undefined || at <= span.due);
  // What is known of a part of a year after the last whole one.
  const latest = parts[parts.length - 1];
  const newest = latest && !inQuantity.some(({ at }) => at >= latest.at) ? latest : undefined;

  const figureFor = (value: Reported | undefined, year?: number): Required | Reason | undefined => {
    const { bound } = target;
    if (bound.kind === 'between') return { low: bound.low, high: bound.high };
    if (!('value' in bound)) return undefined;
    if (typeof bound.value === 'number') return { low: bound.value, high: bound.value };
    if (!value) return undefined;
    const borrower = { target, indicator, reported: value, ...(year !== undefined && { year }) };
    const figure = borrowedFigure(bound.value, borrower, lenders);
    return typeof figure === 'string' ? figure : { low: figure, high: figure };
  };
  const isBroken = (value: Reported): boolean => {
    const ceiling = isCeilingOfYear(target) ? figureFor(value, reportingYear(value.at, yearStart)) : undefined;
    // Under a ceiling below zero the rest of the year can still bring the sum down to it.
    return typeof ceiling === 'object' && ceiling.high >= 0 && meetsOf(aim, value, ceiling) === false;
  };
  const isJudged = (value: Reported): boolean =>
    traits.form === 'years' ||
    (span.due !== undefined && reportingYear(value.at, yearStart) === reportingYear(span.due, yearStart));
  const broken = newest && isJudged(newest) && isBroken(newest) ? newest : undefined;
  const part = broken ? undefined : newest;
  const reported = window?.mean ?? broken ?? history[history.length - 1];
  const figure = figureFor(
    reported,
    traits.form === 'years' && reported ? reportingYear(reported.at, yearStart) : undefined,
  );
  const required = typeof figure === 'object' ? figure : undefined;
  const start = typeof aim.start === 'number' ? aim.start : undefined;
  const way = traits.direction === 'falling' ? 'falling' : wayTo(target.bound.kind, start, required?.high);
  const meets = (value: Reported): boolean | undefined => required && meetsOf(aim, value, required);
  // What one period brought and the sum of all are two readings: a verdict stands where they agree.
  const { baseline } = indicator;
  const sum = sumOfReadings(target, known, baseline?.qualifier === undefined ? baseline?.value : undefined);
  const agrees = sum === undefined || !reported || meets(reported) === meets({ ...reported, value: sum });
  const met = reported && agrees ? meets(reported) : undefined;

  const moves = 'value' in target.bound && figureMoves(target.bound.value, lenders.plan);
  const done = broken
    ? refuse('part-of-year')
    : answerDone(aim, reported, figure, way, moves, (latest) =>
        partedByBreak(target.of.kind, inQuantity, latest, baseline?.period, yearStart),
      );
  const end = required && nearEnd(required, way);
  const schedule = answerSchedule(aim, reported, done, end, met, convention);
  const refused = 'reason' in quantity ? undefined : quantity.refused;
  const valueOfYear = (year: number): YearValue | Reason | undefined => {
    const whole = reportedInYear(target, history, known, year, yearStart);
    if (whole) return whole;
    const beyond = parts.find((value) => reportingYear(value.at, yearStart) === year && isBroken(value));
    return beyond ? { reported: beyond, whole: false } : refused?.get(yearInterval(year, yearStart).end);
  };
  const years =
    traits.form === 'years' && span.due !== undefined && ('value' in target.bound || target.bound.kind === 'between')
      ? yearsProgress(
          { start: span.from, end: span.due, yearStart },
          asOf,
          valueOfYear,
          [...history, ...parts],
          figureFor,
          (value, ofYear) => meetsOf(aim, value, ofYear) ?? openReason(aim, value),
          staysMet(target),
          isCeilingOfSum(target) || isCeilingOfYear(target),
        )
      : undefined;
  const unread =
    inQuantity.length === 0 && !part
      ? unreadValues(target, indicator, known, planPeriod).filter(
          ({ at }) => at >= first && !(span.due !== undefined && at > span.due),
        )
      : [];
  // Of the one year that counts there is a value, and nothing to hold it against.
  const refusedWhenDue = target.when.kind === 'by' && span.due !== undefined ? refused?.get(span.due) : undefined;
  const [next] = unreadValues(target, indicator, announced, planPeriod);
  const verdict = verdictOf(aim, context, {
    reported,
    part,
    unreadable: 'reason' in quantity ? quantity.reason : years ? undefined : refusedWhenDue,
    required: figure,
    met,
    done,
    schedule,
    years,
    broken: broken !== undefined,
    window,
  });
  const later =
    (verdict.status === 'not-reported' || (verdict.status === 'not-met' && isDoneOrNot(target))) &&
    !years &&
    span.due !== undefined
      ? inQuantity.filter(({ at }) => at > span.due!).pop()
      : undefined;
  // A thing that was done after its day was not done by it.
  const isLate =
    later !== undefined &&
    isDoneOrNot(target) &&
    later.value >= 1 &&
    (periodInterval(later.observation.period, yearStart)?.start ?? '') > (span.due ?? '');
  // Held against the figure of its own time, where that is borrowed.
  const didMeet = (value: Reported): boolean => {
    const then = figureFor(value);
    return typeof then === 'object' && meetsOf(aim, value, then) === true;
  };
  const fallenBackFrom =
    reported && !years && !window && !broken && !traits.budget && met === false
      ? comparable(history)
          .filter(
            (value) =>
              (way === 'falling' ? value.value < reported.value : value.value > reported.value) && didMeet(value),
          )
          .pop()
      : undefined;
  const ofTarget =
    reported &&
    sum === undefined &&
    !reported.qualifier &&
    reported.value >= 0 &&
    end !== undefined &&
    end > 0 &&
    way === 'rising'
      ? reported.value / end
      : undefined;
  const reference = 'value' in target.bound ? lenderName(target.bound.value, lenders.plan) : undefined;
  const lookedFrom = span.due !== undefined && span.due < asOf ? span.due : asOf;
  const unit = targetUnit(target, indicator);

  return {
    indicator,
    target,
    asOf,
    group: traits.group,
    form: traits.form === 'years' && !years ? 'track' : traits.form,
    kind: quantityKind(target.of),
    ...(unit !== undefined && { unit }),
    direction: traits.direction === 'either' ? way : traits.direction,
    ...span,
    ...(span.due !== undefined && span.due > planEnd && { beyond: true }),
    ...(yearStart !== undefined && { yearStart }),
    ...(traits.budget && { budget: true }),
    ...(isLate
      ? { status: 'not-met' as const }
      : // There is a figure, though not of the due date.
        later && verdict.reason === 'no-observation'
        ? { ...verdict, reason: 'due-value-missing' as const }
        : verdict),
    ...(reported && { reported }),
    ...(part && { part }),
    ...(later && { later }),
    ...(next && { announced: next }),
    history,
    ...(unread.length > 0 && { unread }),
    ...(required && { required }),
    ...(reference !== undefined && { reference }),
    ...(moves && { moves }),
    ...(sum !== undefined && { openMeasure: true }),
    ...(ofTarget !== undefined && Number.isFinite(ofTarget * 100) && { ofTarget }),
    done,
    schedule,
    outlook: answerOutlook(aim, schedule, done, reported, required, way),
    ...(years && { years }),
    ...(fallenBackFrom && { fallenBackFrom }),
    stale:
      reported !== undefined &&
      daysBetween(reported.at, lookedFrom) >= staleAfterDays &&
      !(verdict.status === 'met' && staysMet(target)),
    illustrative: known.some(({ observation }) => observation.illustrative === true),
  };
}
