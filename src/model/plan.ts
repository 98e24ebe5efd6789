import * as z from 'zod/mini';
import { citation, officialDocument } from './citation.js';
import { judgement, measure } from './measure.js';
import { observation } from './observation.js';
import { directory, organisation } from './organisation.js';
import { figure, id, interval, periodOrSpan, text, words, type DeepReadonly } from './primitives.js';
import { target } from './target.js';

/** Where an indicator stood before the plan. Only a like-for-like value is a baseline. */
export const baseline = z.strictObject({
  value: figure,
  /** Set when the plan gives no exact value, only a bound: 突破1200. */
  qualifier: z.optional(z.enum(['more-than', 'at-least', 'less-than', 'at-most', 'about'])),
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
  value: z.optional(figure),
  unit: z.optional(text),
  period: z.optional(periodOrSpan),
  /** `previous-period`: the same thing in the plan before. `related`: near, but not the same; the note says how. */
  relation: z.enum(['previous-period', 'related']),
  citation,
  note: z.optional(text),
});

/** What the plan looks at to see whether a goal is near. */
export const indicator = z.strictObject({
  id,
  goal: id,
  name: text,
  /** Absent where nothing is counted. */
  unit: z.optional(text),
  definition: z.optional(text),
  /** The same indicator under the names other places of the plan use. */
  alsoNamed: z.optional(z.array(z.strictObject({ name: text, citation }))),
  targets: z.array(target).check(z.minLength(1)),
  baseline: z.optional(baseline),
  comparisons: z.optional(z.array(comparison)),
  /** Ids of organisations. Absent means 未公布. */
  responsible: z.optional(z.array(id)),
  /** The value is the number of entries of this directory. */
  derivedFrom: z.optional(z.strictObject({ directory: id })),
  note: z.optional(text),
});

/** What the plan wants, in words. */
export const goal = z.strictObject({
  id,
  name: text,
  /** Short form for a narrow column: 创造. */
  shortName: z.optional(text),
  /** The paragraph of the plan. */
  citation: z.optional(citation),
});

/** A plan of a government: facts only, each with its words and its place. */
export const plan = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  name: text,
  period: interval,
  document: z.optional(officialDocument),
  /** Other documents that facts rest on. */
  documents: z.optional(z.array(officialDocument)),
  goals: z.array(goal),
  indicators: z.array(indicator),
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
export type Goal = DeepReadonly<z.infer<typeof goal>>;
export type Plan = DeepReadonly<z.infer<typeof plan>>;
