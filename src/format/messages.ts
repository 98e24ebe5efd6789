import type { Bound } from '../model/target.js';
import type { QuantityKind } from '../progress/quantity.js';
import type { Reason, Reported, RollUp, Status } from '../progress/plan-progress.js';
import type { Tag } from './words.js';

/** How a bound is said of its figure. In Chinese a direction is left to the plan's words. */
export type BoundPhrases = { readonly [Kind in Bound['kind']]?: (figure: string) => string };

/** Which way a value has moved: up, down, or not at all. */
export type Way = 1 | -1 | 0;

/** On which side of a figure a value lies; `within` the two ends of a range, `near` a figure of 左右. */
export type Side = 'above' | 'below' | 'even' | 'within' | 'near';

/** How a figure that is no plain level is told: what it is, beside how much. */
export interface FigureMessages {
  /** What a change is counted from where that is the baseline: 基期, in English its period. */
  readonly base: (period: string) => string;
  /** 比基期提高0.9岁. `from` is empty where the base is not known; `words` are the plan's own, whose verb is taken. */
  readonly change: (amount: string, way: Way, from: string, kind: QuantityKind, words: string) => string;
  /** 年均增长10.8%, 比上年增长8.4% */
  readonly growth: (amount: string, way: Way, average: boolean) => string;
  /** 指数150.8 */
  readonly index: (amount: string) => string;
  /** 占驻区高校院所的84.4%; `whole` is empty where it has no name. */
  readonly share: (amount: string, whole: string) => string;
  /** 第3位 */
  readonly rank: (amount: string) => string;
  /** 2028—2030年平均73.7千克/公顷 */
  readonly mean: (amount: string, span: string) => string;
  /** The name of what is measured, as it stands beside a number: 比基期提高, 年均增长, 指数. `way` is the target's. */
  readonly name: {
    readonly change: (way: Way, from: string, kind: QuantityKind, words: string) => string;
    readonly growth: (way: Way, average: boolean) => string;
    readonly index: string;
    readonly share: string;
    /** What was added to what was there. */
    readonly total: string;
    readonly mean: (span: string) => string;
  };
  /** How a value over several years came about. */
  readonly made: Readonly<Record<Exclude<NonNullable<Reported['made']>, 'mean' | 'only-rate'>, string>>;
  /** What was published, then what was worked out of it: 181亿元，年均增长10.8%. */
  readonly beside: (published: string, worked: string) => string;
  /** How a value came about (if that is not said yet) and of what last: 各年数据连乘，2024年为2.2%. */
  readonly noted: (how: string, period: string, published: string) => string;
  /** About so much: what is led on. */
  readonly about: (amount: string) => string;
  /** Just so much, and no more. */
  readonly exact: (amount: string) => string;
  /** 指数150.8（181亿元） */
  readonly bracketed: (worked: string, note: string) => string;
}

/**
 * Every sentence of one language. Sentences are whole: a language decides its own order of words, and nothing is
 * glued together outside this table.
 */
export interface Messages {
  readonly status: Readonly<Record<Status, string>>;
  /** In place of the status where they say more: a thing without a value, a final figure that is missing, a mean so far. */
  readonly verdict: Readonly<
    Record<
      | 'done'
      | 'not-done'
      | 'some-years'
      | 'final-missing'
      | 'none-since-base'
      | 'ahead-so-far'
      | 'even-so-far'
      | 'behind-so-far'
      | 'over-so-far',
      string
    >
  >;
  readonly tag: Readonly<Record<Tag['kind'], string>>;
  /** Why there is no verdict, as a sentence for the reader of a card. */
  readonly reason: Readonly<Record<Reason, string>>;
  readonly group: Readonly<Record<keyof RollUp['others'], (count: number) => string>>;
  /** A count with its status: 4项已达目标值. */
  readonly counted: (count: number, word: string) => string;
  readonly figure: FigureMessages;

  readonly target: string;
  readonly baseline: (value: string) => string;
  readonly schedule: (percent: string) => string;
  /** The same where what is due is not the share of time: by milestones, by a curve. */
  readonly dueShare: (percent: string) => string;
  readonly source: (name: string) => string;
  readonly sourceMissing: string;
  readonly points: (points: string) => string;
  /** What is lacking to the figure, or `over` it where the figure is not to be passed. */
  readonly short: (amount: string, over: boolean) => string;
  readonly doneAndElapsed: (done: string, elapsed: string) => string;
  /** Due by the milestones the plan declares, or by a curve that was agreed. */
  /** The share used of a ceiling on a sum, beside the share due by then: of time, or of the plan’s milestones. */
  /** `fast`: more than is due by then. */
  readonly usedAndDue: (used: string, due: string, ofTime: boolean, fast: boolean) => string;
  readonly used: (share: string) => string;
  readonly doneAndPath: (done: string, due: string, declared: boolean) => string;
  /** Further from the target than the baseline: 比基期低44%; `above` where the value was to fall. */
  readonly worseThanBase: (amount: string, above: boolean) => string;
  /** In place of a share of the way where the value is worse than what it is counted from. */
  readonly worse: string;
  readonly elapsed: (elapsed: string) => string;
  readonly judgedAt: (end: string, elapsed: string) => string;
  /** `falling` where the value was to fall, and has risen again. */
  readonly fellBack: (period: string, amount: string, falling?: boolean) => string;
  readonly ofTarget: (percent: string) => string;
  readonly within: (amount: string, range: string) => string;
  readonly below: (amount: string, range: string) => string;
  readonly beyond: (amount: string, range: string) => string;
  readonly exceeds: (amount: string, bound: string) => string;
  readonly exactly: (amount: string, bound: string) => string;
  readonly keepsTo: (amount: string, bound: string) => string;
  readonly misses: (amount: string, bound: string) => string;
  readonly reachedBy: (period: string, amount: string) => string;
  readonly latestKnown: (end: string, amount: string) => string;
  /** The same where later ones are known, of days after the due date. */
  readonly latestInTime: (end: string, amount: string) => string;
  /** The same of a whole year, beside a part of a later one. */
  readonly latestYear: (period: string, amount: string) => string;
  /** What a year brought that is not the one that decides. */
  readonly latestOfYear: (period: string, amount: string) => string;
  /** What is published though it cannot be judged. */
  readonly unread: (period: string, amount: string) => string;
  /** The same of a period that is not over. */
  readonly announced: (period: string, amount: string) => string;
  /** What is known of a day after the due date, whose own figure is missing. */
  readonly later: (period: string, amount: string) => string;
  /** The same of what has come together by a day. */
  readonly laterTotal: (end: string, amount: string) => string;
  readonly doneLater: (period: string) => string;
  /** Done in a period that begins before the due date and ends after it. */
  readonly doneAround: (period: string) => string;
  /** A value that counts as 左右: 6.2%，符合“6.5%左右”. */
  readonly near: (amount: string, bound: string) => string;
  /** It has gone the other way than asked for: 比基期上升1.3%，而目标是降低18%. */
  readonly turned: (amount: string, target: string) => string;
  /** The level a change is counted from is not known: 没有2015年的数值. */
  readonly baseUnknown: (period: string) => string;
  /** What is heard where “—” is seen, and what stands where there can be nothing. */
  readonly absent: Readonly<Record<'unknown' | 'inapplicable', string>>;
  /** How far from 左右 still counts: 允许相差2个百分点. */
  readonly allowance: (amount: string) => string;
  /** Of the day it is due no pace is asked any more. */
  readonly openWhenDue: Readonly<Record<'baseline-is-bound' | 'measure-unstated', string>>;
  /** One period has a rate, under a target of several years. */
  readonly onlyRate: (period: string) => string;
  /** A mean of several years, of which one is missing. */
  readonly noMean: string;
  /** Growth of a year after one that is missing. */
  readonly noYearBefore: string;
  /** Which periods are not there to be added up. */
  readonly lacking: (periods: string) => string;
  /** The last values of a direction, each with its period. */
  readonly published: (values: readonly (readonly [period: string, amount: string])[]) => string;
  /** For something to be established, nothing of which is reported. */
  readonly unknownIsNotUndone: string;
  readonly onlyBaseline: (words: string) => string;
  readonly firstReported: (period: string) => string;
  readonly notDoneBy: (end: string) => string;
  /** Explains the asterisk at the baseline of a gauge. */
  readonly baselineDiffers: string;
  readonly due: (end: string) => string;

  /** How a bound is said of a figure that goes by a name (高于全市平均). */
  readonly borrowed: BoundPhrases;
  /** The figure of a target within a sentence: 目标7%. */
  readonly figureOfTarget: (figure: string) => string;
  /** Where a borrowed figure comes from: name, period, and what it stands at. */
  readonly reference: (name: string, period: string, figure: string) => string;
  /** A value of a year beside the figure of that year, which is another's: 比上年增长8.1%，全市平均7.6%. */
  readonly besideReference: (amount: string, name: string, figure: string) => string;
  /** A mean or an average growth so far against its figure: 至今年均9.9%，高于目标7%，到期按全期判定. */
  readonly soFar: (amount: string, growth: boolean, way: Way, side: Side, figure: string) => string;
  /** The mean of later years decides. */
  readonly windowAhead: (span: string) => string;
  /** What is known of a part of a year: 2023年上半年2676.6亿元，不与全年目标比较. */
  readonly part: (period: string, amount: string) => string;
  /** Which of several targets of an indicator gives the verdict; `target` is that one, in the words shown. */
  readonly several: (count: number, rule: 'worst-due-next' | 'worst' | 'named', target: string) => string;

  /** What a year is for: of a thing that happens and whose words name no verb, of a figure to be reached. */
  readonly duty: string;
  readonly reached: string;
  readonly yearsDone: (done: number, due: number, duty: string) => string;
  readonly yearMissed: (years: string, duty: string) => string;
  readonly yearUnknown: (years: string) => string;
  /** Years of which a part is published. */
  readonly yearPartly: (years: string) => string;
  /** How many other years did what was asked, where one is open and none missed. */
  readonly othersMet: (count: number, duty: string) => string;
  /** A year with a value that cannot be judged, and why. */
  readonly yearOpen: (years: string, reason: string) => string;
  readonly yearNotDue: (year: string) => string;
  readonly yearMet: (years: string, duty: string) => string;
  readonly allYearsMet: (due: number, duty: string) => string;
  readonly yearsApart: string;
  /** A year with its value: 2022年（3%）. */
  readonly yearWith: (year: string, amount: string) => string;

  /** The verdict with the amount that follows it: 低于序时进度12个百分点; 未达目标值，差12人. `amount` may be empty. */
  readonly judged: (word: string, amount: string) => string;
  readonly listSeparator: string;
  readonly sentence: (clauses: readonly string[]) => string;
  /** What is said of a thing, after its name. */
  readonly named: (name: string, said: string) => string;
  /** All of it but the name in one go, for a screen reader. What is not there is empty. */
  readonly spoken: (
    value: string,
    target: string,
    word: string,
    amount: string,
    detail: string,
    notes: readonly string[],
  ) => string;
}
