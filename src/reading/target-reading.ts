import type { Bound, Target, TargetOf, When } from '../model/target.js';

/** A part of the text: from the character at `start` up to the one before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The four axes of a target, and the unit of its figure. */
export type Axis = 'of' | 'bound' | 'when' | 'force' | 'unit';

/** Why what a target says can be read in more than one way. */
export type DoubtCode =
  /** 达10亿元: a stock, a sum over the years or the value of one year is not said. */
  | 'kind-unsaid'
  /** 增长5%: over the plan or in a year is not said. */
  | 'span-unsaid'
  /** A figure and no word that says whether it must be reached, exceeded or met exactly. */
  | 'comparator-unsaid'
  /** Two comparators that say different things: 超过…左右. */
  | 'comparators-differ'
  /** 7%、8%左右: the last word may hold for every figure of the list. */
  | 'reach-of-comparator'
  /** 2025年前: before the year begins or before it ends. */
  | 'before-year'
  /** 2030/31: a year that runs over New Year; its last day is not said. */
  | 'reporting-year'
  /** 200 homes a year: in every year, or in the year it is due in. */
  | 'yearly-rate'
  /** 今年, 未来五年: a time that only the date of the document tells. */
  | 'relative-time'
  /** 2020年达到: a year, and nothing that says it is still to come. */
  | 'may-be-past'
  /** 2020年水平: taken for the plan's baseline. */
  | 'taken-for-baseline'
  /** 城镇化率提高4%: of a percentage; per cent or percentage points. */
  | 'percent-or-points';

/** What else a target may mean. The reading itself is the first of the possibilities. */
export type ReadingDoubt = { readonly code: DoubtCode; readonly at: Span } & (
  | { readonly axis: 'of'; readonly alternatives: readonly TargetOf[] }
  | { readonly axis: 'bound'; readonly alternatives: readonly Bound[] }
  | { readonly axis: 'when'; readonly alternatives: readonly When[] }
);

/** Why a part of the text is left as text. */
export type LeftReason =
  /** Nothing that can be met or missed is said: 加强, 推进, 进一步完善. */
  | 'nothing-to-meet'
  /** 100余家, 近300家, 基本实现, by the mid-2020s: how much, or by when, is not said. */
  | 'vague'
  /** A figure, and what it is to do is not understood. */
  | 'figure-not-understood'
  /** More figures than things they could belong to, or fewer. */
  | 'figures-do-not-fit'
  /** Falling is good here, and whether the figure is a floor or a ceiling is not said. */
  | 'direction-unsaid'
  /** What was reached already. */
  | 'reports-the-past'
  /** A figure held against another: 高于全市1—2个百分点, 1.2∶1. */
  | 'relative-figure'
  /** 其中湖南路街道4.1公顷: a part of the target before it. */
  | 'part-of-whole'
  /** No kind of target of the model says this: 每年提高0.5个百分点, 位次前移5位. */
  | 'no-such-kind'
  /** 年均新增4万人, an average of 400 homes a year: the mean of which years is not said. */
  | 'window-unsaid'
  /** A figure beyond 10^15. */
  | 'figure-too-large';

export interface LeftAsText {
  readonly code: LeftReason;
  readonly at: Span;
}

/** One target of a sentence, in the axes of the model. */
export interface TargetReading {
  /** Fits into a plan file as it stands. Where the sentence names no day, `when` is the plan's last day. */
  readonly target: Pick<Target, 'words' | 'of' | 'bound' | 'when' | 'force' | 'unit'>;
  /** Where the target's words stand. */
  readonly span: Span;
  /** What each axis was read from, in order. Empty: the sentence says nothing of it. Spans nest or stand apart. */
  readonly at: Readonly<Record<Axis, readonly Span[]>>;
  /** What the target is set for, as far as the sentence says. */
  readonly subject?: Span;
  readonly doubts: readonly ReadingDoubt[];
}

/** Everything a sentence says of targets. */
export interface SentenceReading {
  readonly readings: readonly TargetReading[];
  readonly left: readonly LeftAsText[];
}
