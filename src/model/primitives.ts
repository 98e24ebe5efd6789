import * as z from 'zod/mini';
import { isIsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import { longestText } from './untrusted-input.js';

/** Text that says something: not empty, not only space, not a whole book. */
export const words = z.string().check(z.regex(/\S/), z.maxLength(longestText));

/** A tag that names a language: `zh-CN`, `en`. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/**
 * Text for readers: one string in the plan's own language, or one string a language tag.
 * `{ "zh-CN": "件", "en": "patents" }`
 */
export const text = z.union([
  words,
  z.record(language, words).check(z.refine((languages) => Object.keys(languages).length > 0)),
]);

/** A name for machines: lower-case Latin letters, digits and single hyphens. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

/** A day of the calendar, `YYYY-MM-DD`. */
export const isoDate = z.string().check(z.refine(isIsoDate));

/**
 * A single period (`2023`, `2023-A1`, `2023-H1`, `2023-Q3`, `2023-M06`, `2023-06` or `2023-06-30`) or a span of two,
 * `2016/2020`.
 */
export const periodOrSpan = z.string().check(z.refine((code) => periodInterval(code) !== undefined));

/** The first of a month, as SDMX writes it. */
export const yearStart = z.enum([
  '--01-01',
  '--02-01',
  '--03-01',
  '--04-01',
  '--05-01',
  '--06-01',
  '--07-01',
  '--08-01',
  '--09-01',
  '--10-01',
  '--11-01',
  '--12-01',
]);

/**
 * First and last day, both included, and the day on which its reporting years start: `--04-01` where a year is April to
 * March. Absent: with the calendar year. A window says it again only where it differs from the plan.
 */
export const interval = z.strictObject({ start: isoDate, end: isoDate, yearStart: z.optional(yearStart) });

/** A web address a reader may follow; `javascript:` and its like are refused. */
export const webAddress = z.string().check(z.regex(/^(https?:\/\/|\.{0,2}\/)\S+$/), z.maxLength(2_000));

/**
 * A number of at most 10^15 either way: beyond it not every whole number can be written, and shares of it run out of
 * numbers. zod refuses `NaN` and both infinities by itself.
 */
export const figure = z.number().check(z.gt(-1e15 - 1), z.lte(1e15));

/**
 * A figure with the digits it was printed with. `decimals` are those after the point where the last of them are zeros
 * (3.0: 1); absent where the number says it by itself. Read from the text of a file, 3.0 keeps its zero without it.
 */
export const printed = { value: figure, decimals: z.optional(z.int().check(z.gt(-1), z.lte(10))) };

/** What a figure is when it is only a bound: 突破1200 is `more-than`. */
export const qualifier = z.enum(['more-than', 'at-least', 'less-than', 'at-most', 'about']);

/** A page, a line: counted from 1. */
export const whole = z.int().check(z.positive());

export type Text = DeepReadonly<z.infer<typeof text>>;

/** The same data with nothing in it that can be assigned to. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
