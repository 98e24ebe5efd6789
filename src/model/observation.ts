import * as z from 'zod/mini';
import { source } from './citation.js';
import { id, isoDate, periodOrSpan, printed, qualifier, text, type DeepReadonly } from './primitives.js';

/** One reported value of one indicator, or of a series outside the plan that a target is held against. */
export const observation = z.strictObject({
  /** Id of an indicator, or of an entry of the plan's `series`. */
  indicator: id,
  /** The body, street or sub-district it speaks of; absent means the whole district. */
  of: z.optional(id),
  /**
   * What the value speaks of: a period (`2023`, `2023-H1`), or a span: `2022-01/2022-09` for 1—9月累计, `2021/2024` for a
   * rate or a mean over these years.
   */
  period: periodOrSpan,
  ...printed,
  /** Set when no exact value is published, only a bound: 突破10万件. */
  qualifier: z.optional(qualifier),
  /** Checked against the indicator's unit where given. */
  unit: z.optional(text),
  /**
   * How the value counts: the `level` at the end of the period, the `increment` of the period (a sum since the first
   * day of the period: a year's, a month's, that of January to September), the `running-total` since the target's
   * start, or the `rate` a target speaks of, published ready-made: of a year the rate over the year before, of a span
   * (`2021/2024`) the cumulative or average one.
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
