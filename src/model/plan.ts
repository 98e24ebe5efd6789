import * as z from 'zod/mini';
import { citation, officialDocument } from './citation.js';
import { judgement, measure } from './measure.js';
import { observation } from './observation.js';
import { directory, organisation } from './organisation.js';
import {
  figure,
  id,
  interval,
  language,
  periodOrSpan,
  printed,
  qualifier,
  text,
  whole,
  words,
  type DeepReadonly,
} from './primitives.js';
import { target } from './target.js';

/** Where an indicator stood before the plan. Only a like-for-like value is a baseline. */
export const baseline = z.strictObject({
  ...printed,
  /** Set when the plan gives no exact value, only a bound: 突破1200. */
  qualifier: z.optional(qualifier),
  period: periodOrSpan,
  words: z.optional(words),
  unit: z.optional(text),
  citation: z.optional(citation),
  /** Shown beside the value: another term, another scope. */
  note: z.optional(text),
});

/** An earlier figure to look at beside the target. Never a start to count from. */
export const comparison = z.strictObject({
  /** As printed: 7522件. */
  words,
  value: z.optional(printed.value),
  decimals: printed.decimals,
  unit: z.optional(text),
  period: z.optional(periodOrSpan),
  /** `previous-period`: the same thing in the plan before. `related`: near, but not the same; the note says how. */
  relation: z.enum(['previous-period', 'related']),
  citation,
  note: z.optional(text),
});

/** How often an indicator is published, and how long after the end of each period at most. */
export const reporting = z.strictObject({
  every: z.enum(['month', 'quarter', 'half', 'year']),
  /** Days from the last day of a period to its publication. */
  within: whole,
});

/** What a value is worked out of, when it is not published itself: one of the two. */
export const derivation = z.strictObject({
  /** The number of entries of this directory. */
  directory: z.optional(id),
  /** One indicator divided by another, times `per`: 每万人 is 10000, a per cent is 100. Follows revisions of both. */
  ratio: z.optional(z.strictObject({ of: id, over: id, per: z.optional(figure) })),
});

/** What the plan looks at to see whether a goal is near. */
export const indicator = z.strictObject({
  id,
  goal: id,
  name: text,
  /** Id of the indicator this is a part of: 其中. */
  parent: z.optional(id),
  /** Absent where nothing is counted, and for an index. */
  unit: z.optional(text),
  definition: z.optional(text),
  /** The same indicator under the names other places of the plan use. */
  alsoNamed: z.optional(z.array(z.strictObject({ name: text, citation }))),
  targets: z.array(target).check(z.minLength(1)),
  /**
   * Which of several targets gives the indicator its verdict: the worst of those due next (the default), the worst of
   * all, or the one named.
   */
  verdict: z.optional(z.union([z.enum(['worst-due-next', 'worst']), z.strictObject({ target: id })])),
  baseline: z.optional(baseline),
  comparisons: z.optional(z.array(comparison)),
  /** Ids of the organisations that lead (牵头). Absent means 未公布. */
  responsible: z.optional(z.array(id)),
  /** Ids of the organisations that support them (配合). */
  supporting: z.optional(z.array(id)),
  reporting: z.optional(reporting),
  derivedFrom: z.optional(derivation),
  /** Free labels: 民生, headline. */
  labels: z.optional(z.array(text)),
  note: z.optional(text),
});

/** What the plan wants, in words. */
export const goal = z.strictObject({
  id,
  name: text,
  /** Short form for a narrow column: 创造. */
  shortName: z.optional(text),
  /** Id of the goal this one lies within. */
  parent: z.optional(id),
  /** The paragraph of the plan. */
  citation: z.optional(citation),
});

/** A series outside the plan that targets are held against: 全市平均, EU-27. Its values are observations of its id. */
export const series = z.strictObject({
  id,
  name: text,
  unit: z.optional(text),
  note: z.optional(text),
});

/** What the office declares about its schedule; see `ScheduleConvention` of the calculation. */
export const scheduleDeclaration = z.strictObject({
  elapsed: z.optional(z.enum(['days', 'months', 'years'])),
  /** What time runs from: the base the way is counted from (the default), or the plan's first day. */
  from: z.optional(z.enum(['base', 'plan'])),
  /** Difference that still counts as on schedule, as a share: 0.005 is half a percentage point. */
  tolerance: z.optional(figure),
});

/** A plan of a government: facts only, each with its words and its place. */
export const plan = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  name: text,
  /** Language the plan itself is written in, and in which texts without a tag are; absent means Chinese (`zh-CN`). */
  language: z.optional(language),
  period: interval,
  schedule: z.optional(scheduleDeclaration),
  document: z.optional(officialDocument),
  /** Other documents that facts rest on. */
  documents: z.optional(z.array(officialDocument)),
  goals: z.array(goal),
  indicators: z.array(indicator),
  series: z.optional(z.array(series)),
  measures: z.optional(z.array(measure)),
  organisations: z.optional(z.array(organisation)),
  directories: z.optional(z.array(directory)),
  observations: z.optional(z.array(observation)),
  judgements: z.optional(z.array(judgement)),
  note: z.optional(text),
});

export type Baseline = DeepReadonly<z.infer<typeof baseline>>;
export type Comparison = DeepReadonly<z.infer<typeof comparison>>;
export type Indicator = DeepReadonly<z.infer<typeof indicator>>;
export type Derivation = DeepReadonly<z.infer<typeof derivation>>;
export type Reporting = DeepReadonly<z.infer<typeof reporting>>;
export type OutsideSeries = DeepReadonly<z.infer<typeof series>>;
export type Goal = DeepReadonly<z.infer<typeof goal>>;
export type Plan = DeepReadonly<z.infer<typeof plan>>;
