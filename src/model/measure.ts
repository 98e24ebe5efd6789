import * as z from 'zod/mini';
import { citation, source } from './citation.js';
import { id, isoDate, text, webAddress, words, type DeepReadonly } from './primitives.js';

/** An indicator a measure serves, by the plan's own words, or as the keeper of the file infers. */
export const service = z.strictObject({
  indicator: id,
  /** The plan's words that say so. Absent: inferred by the keeper of the file. */
  words: z.optional(words),
});

/** What became of a measure on a day. A `standing` one is never late. */
export const measureState = z.strictObject({
  state: z.enum(['started', 'completed', 'postponed', 'merged', 'replaced', 'cancelled', 'standing']),
  on: isoDate,
  /** `postponed`: the new due day. The milestones keep the first one. */
  until: z.optional(isoDate),
  /** `merged`, `replaced`: id of the measure it went into, or that stands in its place. */
  by: z.optional(id),
  reason: z.optional(text),
  source: z.optional(source),
});

/** Words of an office, dated and attributed; never made by a program. */
export const officeNote = z.strictObject({
  /** 进展, 困难, 下一步 */
  kind: z.enum(['progress', 'difficulty', 'next']),
  date: isoDate,
  office: text,
  words: text,
});

/** 重点任务: something the plan says will be done. */
export const measure = z.strictObject({
  id,
  name: text,
  goal: z.optional(id),
  /** A task of the plan, or a standing system it calls for (a directory, a platform, a mechanism). */
  kind: z.enum(['task', 'system']),
  /** Ids of the organisations that lead (牵头). Absent means 未公布. */
  leads: z.optional(z.array(id)),
  /** Ids of the organisations that support them (配合). */
  supporting: z.optional(z.array(id)),
  /** The indicators it serves. */
  serves: z.optional(z.array(service)),
  /** What became of it, oldest first. */
  states: z.optional(z.array(measureState)),
  /** What offices say of it. */
  notes: z.optional(z.array(officeNote)),
  citations: z.array(citation).check(z.minLength(1)),
  milestones: z.optional(
    z.array(z.strictObject({ due: isoDate, name: text, reached: z.optional(isoDate), source: z.optional(source) })),
  ),
  evidence: z.optional(z.array(z.strictObject({ name: text, date: z.optional(isoDate), url: z.optional(webAddress) }))),
  url: z.optional(webAddress),
  /** For readers. */
  remark: z.optional(text),
  /** For the keepers of the file; not shown. */
  note: z.optional(text),
});

/** A published verdict (提前实现, 快于预期 …). It belongs to its office and stands beside the computed result. */
export const judgement = z.strictObject({
  indicator: id,
  words: text,
  office: text,
  date: isoDate,
  source,
});

export type Measure = DeepReadonly<z.infer<typeof measure>>;
export type Judgement = DeepReadonly<z.infer<typeof judgement>>;
