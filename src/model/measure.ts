import * as z from 'zod/mini';
import { citation, source } from './citation.js';
import { id, isoDate, text, webAddress, type DeepReadonly } from './primitives.js';

/** 重点任务: something the plan says will be done. */
export const measure = z.strictObject({
  id,
  name: text,
  goal: z.optional(id),
  /** A task of the plan, or a standing system it calls for (a directory, a platform, a mechanism). */
  kind: z.enum(['task', 'system']),
  /** Ids of organisations. Absent means 未公布. */
  leads: z.optional(z.array(id)),
  citations: z.array(citation).check(z.minLength(1)),
  milestones: z.optional(
    z.array(z.strictObject({ due: isoDate, name: text, reached: z.optional(isoDate), source: z.optional(source) })),
  ),
  evidence: z.optional(z.array(z.strictObject({ name: text, date: z.optional(isoDate), url: z.optional(webAddress) }))),
  url: z.optional(webAddress),
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
