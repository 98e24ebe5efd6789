import type { ElapsedBy } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { PeriodCode, YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Goal, Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Target } from '../model/target.js';
import type { MethodResult } from './method-result.js';
import type { OutlookRefusal } from './outlook-model.js';
import type { Required } from './bound.js';
import type { Quantity, QuantityKind } from './quantity.js';
import type { SchedulePath } from './schedule.js';

/**
 * What the arithmetic says. `met` is never locked: a value that falls back is no longer met.
 */
export type Status =
  | 'met'
  | 'ahead'
  | 'on-schedule'
  | 'behind'
  | 'not-met'
  | 'not-due'
  | 'not-reported'
  | 'not-computable'
  | 'direction-only';

/** Why a question has no answer, or a verdict is not a plain one. */
export type Reason =
  /** Nothing is known of the indicator on that day. */
  | 'no-observation'
  /** The date has passed, and no figure for it is known. */
  | 'due-value-missing'
  /** The plan names no value to count from. */
  | 'no-baseline'
  /** The plan names only a bound to count from: 突破1200. */
  | 'baseline-is-bound'
  /** The rate of a change has no meaning from zero or below. */
  | 'baseline-not-positive'
  /** An average rate leads to nothing below zero. */
  | 'level-negative'
  /** The baseline equals the target or lies beyond it: there is no way to go. */
  | 'no-distance'
  /** A sum that is to stay at zero, and has so far. */
  | 'kept-so-far'
  /** So it was, and the latest value is not: a level to be kept has been lost, and no pace says how far. */
  | 'fallen-from-base'
  /** The baseline equals a bound that is met only beyond its figure (超过, 低于). */
  | 'baseline-at-bound'
  /** 左右 next to the baseline: to be held, no way to go. */
  | 'near-baseline'
  /** Nothing has been published since the base the way is counted from. */
  | 'no-value-since-base'
  /** The plan does not say whether it means a level, a total or one year's value. */
  | 'measure-unstated'
  /** One single thing is to happen; it has no half. */
  | 'single-event'
  /** A place in an order does not grow with time. */
  | 'rank'
  | 'rank-without-number'
  | 'direction-without-number'
  /** The plan asks to explore; nothing is to be reached. */
  | 'exploratory'
  /** What one year brings is not carried over time: the year of the due date decides. */
  | 'single-year'
  /** Another series goes on to move until the due date: no way leads to it. */
  | 'reference-moves'
  /** Each year is judged by itself. */
  | 'judged-by-year'
  /** A mean is known when its window is over. */
  | 'mean-of-window'
  /** A mean or an average growth so far, held against the figure before its window is over. */
  | 'mean-so-far'
  /** The window of a mean begins later in the plan. */
  | 'window-not-begun'
  /** What is known speaks of a part of a year, and the target of a whole one. */
  | 'part-of-year'
  /** The plan names no date. */
  | 'no-date'
  /** 左右: the value does not round to the figure, and no tolerance is declared. */
  | 'tolerance-unstated'
  /** Past a range of which both ends bind. */
  | 'beyond-range'
  /** An exact figure without a baseline: the plan does not say which side of it is the better one. */
  | 'side-unstated'
  /** The figure is borrowed from a series with no value known for the same period. */
  | 'reference-unknown'
  /** The figure is borrowed from what has no such quantity: the level of a series is no growth. */
  | 'reference-differs'
  /** The value is known only by a bound (突破10万), and may lie on either side of the target. */
  | 'value-is-bound'
  /** A rate is entered as a level: 8.4 % under a target of growth. */
  | 'rate-as-level'
  /** The size of the whole is not known. */
  | 'whole-unknown'
  /** The observations count in another way than the target. */
  | 'counts-differ'
  /** A period is missing between increments. */
  | 'gap-in-periods'
  /** Two increments cover the same days. */
  | 'overlapping-periods'
  /** A running total is not the sum of the increments it holds. */
  | 'totals-differ'
  /** The values before a break of the series do not compare with those after it. */
  | 'series-break'
  /** Met, or past its date: time no longer matters. */
  | 'closed'
  /** The period has not begun, or begins today. */
  | 'not-started'
  /** The plan runs, and the first day of what this target is counted over lies ahead. */
  | 'base-ahead'
  /** The model of the outlook has no answer. */
  | OutlookRefusal;

/** A question with its answer, or with the reason why it has none. */
export type Answer<Result> =
  ({ readonly answered: true } & Result) | { readonly answered: false; readonly reason: Reason };

/** The way done, or why it is not said; `start` stands beside `no-distance` and `series-break`, to show what it was held against. */
export type DoneAnswer =
  ({ readonly answered: true } & Done) | { readonly answered: false; readonly reason: Reason; readonly start?: number };

/** One known value, in the quantity the target looks at. */
export interface Reported extends Quantity {
  /** What was published and the value was worked out of: the level of the period, the rate of its last year. */
  readonly published?: Quantity;
  /** What a computed value is counted from: the published level of the base, of the year before. */
  readonly base?: Quantity & { readonly period: PeriodCode };
  /**
   * How a value over several years came about: yearly rates compounded or averaged, the mean of yearly values, the sum of
   * the periods that are known while others are missing; or that the only rate there is, of one period, is taken as that
   * of all of them.
   */
  readonly made?: 'compounded-rates' | 'added-rates' | 'averaged-rates' | 'only-rate' | 'mean' | 'known-parts';
  /** The published rates that were compounded or averaged, oldest first; each of a year, or of several. */
  readonly parts?: readonly (Quantity & { readonly period: PeriodCode })[];
  readonly period: PeriodCode;
  /** Last day of the period: the day the value speaks of (截至). */
  readonly at: IsoDate;
  /** The observation it comes from: the last one where several are summed. */
  readonly observation: Observation;
  /** True when an earlier publication gave another value for the same period. */
  readonly revised: boolean;
}

/** The state of one year of a target judged by years. */
export interface YearProgress {
  /** Number of the reporting year: that of the calendar year it starts in. */
  readonly year: number;
  readonly status: 'met' | 'not-met' | 'not-reported' | 'not-computable' | 'not-due';
  readonly reported?: Reported;
  /** What is known of a part of a year without a value of its own: shown, never judged. */
  readonly part?: Reported;
  /** The figure of that year. */
  readonly required?: Required;
  /** Why a year with a value is not judged. */
  readonly reason?: Reason;
}

/** How much of the way from the start to the bound is done. No unit; 1 at the bound, below 0 when worse than the start. */
export interface Done {
  readonly share: number;
  /** The value counted from: the baseline, or 0 for a total. */
  readonly start: number;
}

/** The way done against the way due at the same day. Shares, no unit. */
export interface Schedule {
  /** The day compared: the last day of the observation's period. */
  readonly at: IsoDate;
  readonly elapsedShare: number;
  /** How elapsed time was counted. */
  readonly elapsedBy: ElapsedBy;
  /** The path followed: `declared` through the milestones of the plan, `linear` where it has none or they were left aside. */
  readonly path: SchedulePath;
  /** The share due by then, on that path. */
  readonly expectedShare: number;
  /** `done.share − expectedShare`, of a budget `expectedShare − done.share`; × 100 = percentage points. */
  readonly difference: number;
  /** Differences up to this, either way, count as on schedule. */
  readonly tolerance: number;
}

/** Where the pace so far ends on the due date, if it goes on. An extrapolation, not a judgement. */
export interface Outlook {
  /** `linear`, the mean pace so far, unless the page or the office declares another model: its id. */
  readonly method: string;
  readonly value: number;
  readonly share: number;
  /** Whether the value meets the bound. Absent where the bound's word draws no line there (左右 beyond its rounding). */
  readonly meets?: boolean;
}

/** What kind of statement a target is, as far as a reader sees it. */
export type TargetGroup = 'quantified' | 'establishment' | 'direction' | 'rank' | 'exploration';

/** How a target can be drawn: against a track, as marks a year, as a point in time, or in words alone. */
export type TargetForm = 'track' | 'years' | 'event' | 'words';

/** Everything the calculation says of one target on one day. */
export interface TargetProgress {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly asOf: IsoDate;
  /** Language the plan's own words are in, where the plan states it; absent means Chinese. */
  readonly language?: string;
  readonly group: TargetGroup;
  readonly form: TargetForm;
  /** What the target's figure is, and what it is counted in; `unit` is absent for an index or a place. */
  readonly kind: QuantityKind;
  readonly unit?: Text;
  /** Which way the looked-at quantity is to go. */
  readonly direction: 'rising' | 'falling' | 'none';
  /**
   * First and last day of the way: from the day after the base it is counted from, unless the office declares the plan's
   * first day. `due` is absent where the plan names no date.
   */
  readonly from: IsoDate;
  /** The day after the base, where time is declared to run from a later day: the pace runs from here. */
  readonly paceFrom?: IsoDate;
  readonly due?: IsoDate;
  /** The target is due after the plan's last day: shown beside those of the plan, not among their counts. */
  readonly beyond?: true;
  /** Where the plan's reporting years start, when the plan says it. */
  readonly yearStart?: YearStart;
  /** A ceiling on a sum: `done` is the share used of it, and using less than the share of time gone is being ahead. */
  readonly budget?: true;
  readonly status: Status;
  /**
   * Present with `not-reported`, `not-computable`, `not-due` and `direction-only`; `series-break` also with `met` and
   * `not-met`, where the value is counted in another way than what it is counted from; `mean-so-far` with `ahead`,
   * `on-schedule` and `behind` where a mean so far is held against its figure, and not the way done against time.
   */
  readonly reason?: Reason;
  /** Latest known value up to the due date. */
  readonly reported?: Reported;
  /** What is known of a part of a year after the last whole one: shown, never judged. */
  readonly part?: Reported;
  /** All known values up to the due date, oldest first, in the quantity the target looks at. */
  readonly history: readonly Reported[];
  /** Latest known value of a day after the due date, where that of the due date is missing: shown, never judged. */
  readonly later?: Reported;
  /** The figure published for the next period to end, where nothing is known of one that is over: shown, never judged. */
  readonly announced?: Reported;
  /**
   * Published figures in another quantity than the target looks at, oldest first and as they stand, where none can be
   * brought into it: shown, never judged.
   */
  readonly unread?: readonly Reported[];
  /** The figure to be reached, borrowed ones as they stand for the period of `reported`; a range gives both ends. */
  readonly required?: Required;
  /** Name of the indicator or series the figure is borrowed from; absent where it is the plan's own, or the own baseline. */
  readonly reference?: Text;
  /** The figure is borrowed from a series that goes on to move: on the due date it will be another one. */
  readonly moves?: true;
  /** The value is one of two readings of a measure the plan leaves open, and how far it is from the figure depends on which. */
  readonly openMeasure?: true;
  /** `value ÷ required` (目标值的…%). Absent where that says nothing: no value, a zero or falling target. */
  readonly ofTarget?: number;
  readonly done: DoneAnswer;
  readonly schedule: Answer<Schedule>;
  readonly outlook: Answer<Outlook>;
  /** Targets judged by years only. */
  readonly years?: readonly YearProgress[];
  /** The last value that met the bound, when the latest does not. */
  readonly fallenBackFrom?: Reported;
  /** What the published method says that was asked for beside the default. */
  readonly byMethod?: MethodResult;
  /** A year or more lies between the latest value and the day looked from. */
  readonly stale: boolean;
  /** Some value behind this is made up to show the layout. */
  readonly illustrative: boolean;
}

/** One indicator on one day. */
export interface IndicatorProgress {
  readonly indicator: Indicator;
  readonly goal: Goal;
  readonly plan: Plan;
  readonly asOf: IsoDate;
  /** In the plan's order, replaced targets left out. */
  readonly targets: readonly TargetProgress[];
  /**
   * The target that gives the indicator its verdict: the worst of those due next, or of those due last when all are past,
   * unless the plan declares another rule.
   */
  readonly main: TargetProgress;
}

/** How many targets have each status; statuses that do not occur are absent. */
export type StatusCounts = { readonly [Name in Status]?: number };

/** Counts by status. Never a mean of unlike percentages. */
export interface RollUp {
  /** Indicators of their own (not 其中) whose main target carries a figure or a yearly duty and is due within the plan. */
  readonly quantified: number;
  readonly counts: StatusCounts;
  /** Statements without a figure, and targets due after the plan, counted apart. */
  readonly others: { readonly [Group in Exclude<TargetGroup, 'quantified'> | 'beyond']?: number };
}

/** One goal on one day. */
export interface GoalProgress extends RollUp {
  readonly goal: Goal;
  readonly indicators: readonly IndicatorProgress[];
}

/** An indicator none of whose targets stands any more. */
export interface DroppedIndicator {
  readonly indicator: Indicator;
  /** Day from which this is so. */
  readonly on: IsoDate;
  /** The indicator with the target that stands in its place; absent where it was dropped without a successor. */
  readonly by?: Indicator;
}

/** A whole plan on one day. Plain, frozen, complete: every output is made from this. */
export interface PlanProgress extends RollUp {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  /** True when `asOf` is past the plan's last day. */
  readonly ended: boolean;
  readonly elapsedShare: number;
  readonly goals: readonly GoalProgress[];
  readonly indicators: readonly IndicatorProgress[];
  /** Indicators that are among none of these, as their targets have been dropped or replaced by the day. */
  readonly dropped: readonly DroppedIndicator[];
  /** Some value shown is made up. */
  readonly illustrative: boolean;
}
