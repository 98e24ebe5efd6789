import * as z from 'zod/mini';
import { citation } from './citation.js';
import { figure, id, interval, isoDate, periodOrSpan, printed, text, words, type DeepReadonly } from './primitives.js';

const kind = <Name extends string>(...names: Name[]) => ({ kind: z.literal(names) });

/** Which way a change is meant to go, when the figure is printed without its sign (降低13.5%). */
const direction = z.optional(z.enum(['increase', 'decrease']));

/** First axis: what is looked at. */
export const of = z.discriminatedUnion('kind', [
  /** The value of the series itself: 达, 突破. */
  z.strictObject(kind('level')),
  /** What one year brings, whole: 年进出口总额达3200亿元. Parts of a year add up to it; half of one says nothing against it. */
  z.strictObject(kind('year-value')),
  /** A sum that starts from zero: 新增, 累计, 〔 〕. `since` absent means the plan's first day. */
  z.strictObject({ ...kind('total'), since: z.optional(isoDate) }),
  /** How far the series has moved from a base: 降低13.5%, 提高2个百分点, 指数110. */
  z.strictObject({
    ...kind('change'),
    measure: z.enum(['absolute', 'percent', 'points', 'index']),
    direction,
    /** Period of the base; absent means the indicator's baseline. */
    from: z.optional(periodOrSpan),
  }),
  /** How fast the series grows: a year (年增长) or on average over the span (年均增长). Per cent. */
  z.strictObject({
    ...kind('growth'),
    span: z.enum(['per-year', 'average-annual']),
    direction,
    /** Period an average is counted from; absent means the indicator's baseline. */
    from: z.optional(periodOrSpan),
  }),
  /** The covered share of a whole, in per cent: 全覆盖. `whole` is its size when the plan says it. */
  z.strictObject({ ...kind('share'), wholeName: z.optional(text), whole: z.optional(figure) }),
  /** A place in an order: 位于全市前列. */
  z.strictObject({ ...kind('rank'), among: z.optional(text) }),
  /** The course of the series against a span of reference: 保持趋势. */
  z.strictObject({ ...kind('trend'), against: z.optional(periodOrSpan) }),
  /** That something exists or has happened: 建成, 创建, 发布. Counted 0 or 1 (or more) a period. */
  z.strictObject(kind('occurrence')),
  /** The plan does not say which of these it means. */
  z.strictObject({
    ...kind('unstated'),
    among: z.array(z.enum(['level', 'total', 'year-value'])).check(z.minLength(2)),
  }),
]);

/**
 * A number, or what the number is borrowed from: another indicator, another target, the own baseline, or a series
 * outside the plan, by its id in the plan's `series` or, where nothing is known of it, by its name. What is borrowed is
 * the same quantity of the same period.
 */
export const boundValue = z.union([
  figure,
  z.strictObject({ indicator: id }),
  z.strictObject({ target: id }),
  z.strictObject({ baseline: z.literal(true) }),
  z.strictObject({ series: text }),
]);

const bounded = <Name extends string>(...names: Name[]) =>
  z.strictObject({ ...kind(...names), value: boundValue, decimals: printed.decimals });

/** Second axis: the bound that must be met. */
export const bound = z.discriminatedUnion('kind', [
  bounded(
    /** 达, 不低于, 以上 */
    'at-least',
    /** 超过, 高于, 突破: the figure itself does not meet it. */
    'more-than',
    /** 不超过, 控制在…以内, 以下 */
    'at-most',
    /** 低于: the figure itself does not meet it. */
    'less-than',
  ),
  /** 8−10, 合理区间 */
  z.strictObject({ ...kind('between'), low: figure, high: figure }),
  z.strictObject({
    /** 左右: met where the value rounds to the figure as printed, and within the tolerance where an office declares one. */
    ...kind('about'),
    value: boundValue,
    decimals: printed.decimals,
    tolerance: z.optional(figure),
  }),
  /**
   * Exactly the figure, with no word that says more or less: 零增长. Where the baseline lies below it (above it), to go
   * beyond is no failure. A bare figure of a table (65) mostly means `at-least`.
   */
  bounded('equal'),
  z.strictObject(
    kind(
      /** 持续提升, 不断下降, 保持稳定: a direction without a number. */
      'up',
      'down',
      'hold',
      /** Nothing to be met: 探索, 位于前列. */
      'none',
    ),
  ),
]);

/** A value the plan wants on the way. */
export const milestone = z.strictObject({ date: isoDate, ...printed, words: z.optional(words) });

/** Third axis: when the bound must be met. */
export const when = z.discriminatedUnion('kind', [
  /** 到2025年. `date` absent means the plan's last day; a day beyond it is a target beside those of the plan. */
  z.strictObject({
    ...kind('by'),
    date: z.optional(isoDate),
    /** First day of the way; absent means the day after the base the way is counted from. */
    from: z.optional(isoDate),
    milestones: z.optional(z.array(milestone)),
  }),
  z.strictObject({
    ...kind(
      /** 每年, 保持在: the bound holds in every year. */
      'each-year',
      /** 每年发布: a duty that falls due again every year. */
      'every-year',
    ),
    from: z.optional(isoDate),
    to: z.optional(isoDate),
  }),
  /** 某几年的平均 */
  z.strictObject({ ...kind('mean-of'), window: interval }),
  /** No date is said. */
  z.strictObject(kind('open')),
]);

/** Fourth axis: with what force. Absent means 未注明. */
export const force = z.strictObject({
  /** 约束性 or 预期性. */
  attribute: z.optional(z.enum(['binding', 'indicative'])),
  /** 力争 */
  aspirational: z.optional(z.boolean()),
  /** 如…则, in the plan's words. */
  condition: z.optional(words),
  /** From this day the target is dropped, or another one, of this or of another indicator, stands in its place. */
  replaced: z.optional(z.strictObject({ on: isoDate, by: z.optional(id) })),
});

/** The same target as another place of the document states it. */
export const reading = z.strictObject({
  words: z.optional(words),
  citation,
  /** How it differs. */
  note: text,
});

/** The part of a target one body, street or sub-district carries. */
export const targetPart = z.strictObject({ of: id, ...printed });

/** What an indicator is to reach. */
export const target = z.strictObject({
  /** Needed only where something refers to it. */
  id: z.optional(id),
  /** The target in the plan's words, comparator and unit included: 超过2000件. */
  words,
  of,
  bound,
  when,
  force: z.optional(force),
  /** Unit of the bound's figure where it is not the indicator's own: %, 百分点. */
  unit: z.optional(text),
  citation: z.optional(citation),
  readings: z.optional(z.array(reading)),
  breakdown: z.optional(
    z.strictObject({
      parts: z.array(targetPart).check(z.minLength(1)),
      /** Why the parts do not add up to the whole, when they do not. */
      difference: z.optional(text),
    }),
  ),
  note: z.optional(text),
});

export type TargetOf = DeepReadonly<z.infer<typeof of>>;
export type Bound = DeepReadonly<z.infer<typeof bound>>;
export type BoundValue = DeepReadonly<z.infer<typeof boundValue>>;
export type When = DeepReadonly<z.infer<typeof when>>;
export type Force = DeepReadonly<z.infer<typeof force>>;
export type Milestone = DeepReadonly<z.infer<typeof milestone>>;
export type Reading = DeepReadonly<z.infer<typeof reading>>;
export type Target = DeepReadonly<z.infer<typeof target>>;
