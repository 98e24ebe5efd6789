import * as z from 'zod/mini';
import { source } from './citation.js';
import { figure, id, isoDate, period, text, type DeepReadonly } from './primitives.js';

/** One reported value of one indicator. */
export const observation = z.strictObject({
  indicator: id,
  /** The body, street or sub-district it speaks of; absent means the whole district. */
  of: z.optional(id),
  period,
  value: figure,
  /** Checked against the indicator's unit where given. */
  unit: z.optional(text),
  /**
   * How the value counts: the `level` at the end of the period, the `increment` of the period, the
   * `running-total` since the target's start, or the `rate` a target speaks of, published ready-made.
   */
  counts: z.enum(['level', 'increment', 'running-total', 'rate']),
  status: z.enum(['final', 'preliminary', 'estimated']),
  /** 示例: made up to show the layout. Says so wherever it is shown, whatever its status. */
  illustrative: z.optional(z.boolean()),
  /**
   * A break in the series, SDMX's observation status B: from this value on it is counted in another way and does not
   * compare with the values before. A value may be preliminary and break the series, so it is no `status`; `note` says
   * what changed.
   */
  break: z.optional(z.boolean()),
  source: z.optional(source),
  /** Day it became public. Absent: known from the last day of its period. A later value for the same period revises. */
  published: z.optional(isoDate),
  /** Day it was taken back. */
  withdrawn: z.optional(isoDate),
  note: z.optional(text),
});

/** Observations kept apart from their plan, in a file of their own. */
export const observationsFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Id of the plan they belong to. */
  plan: id,
  note: z.optional(text),
  observations: z.array(observation),
});

export type Observation = DeepReadonly<z.infer<typeof observation>>;
export type ObservationsFile = DeepReadonly<z.infer<typeof observationsFile>>;
