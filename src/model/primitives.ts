import * as z from 'zod/mini';
import { isIsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import { longestText } from './untrusted-input.js';

/*
 * The descriptions in the model are the one source of what is said of a plan file: they stand in the schemas for editors,
 * in the types, and in docs/plan-file.md with its translation. A page carries none of them.
 */

/** One word of a closed list, each with what it says. */
export function oneOf<const Meanings extends Readonly<Record<string, string>>>(meanings: Meanings) {
  return z.enum(Object.keys(meanings) as (keyof Meanings & string)[]).check(z.meta({ meanings }));
}

/** Text that says something: not empty, not only space, not a whole book. */
export const words = z
  .string()
  .check(z.regex(/\S/), z.maxLength(longestText), z.describe('Text that is not blank, of at most 20,000 characters.'));

export const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.describe('A tag that names a language: `zh-CN`, `en`.'));

export const text = z
  .union([words, z.record(language, words).check(z.refine((languages) => Object.keys(languages).length > 0))])
  .check(
    z.describe(
      'Text for readers: one string in the plan’s own language, or one string a language tag: `{"zh-CN": "件", "en": "patents"}`.',
    ),
  );

export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    z.maxLength(100),
    z.describe('A name for machines: lower-case Latin letters, digits and single hyphens, at most 100 characters.'),
  );

export const isoDate = z.string().check(z.refine(isIsoDate), z.describe('A day of the calendar, `YYYY-MM-DD`.'));

export const periodOrSpan = z.string().check(
  z.refine((code) => periodInterval(code) !== undefined),
  z.describe(
    'A period: a year `2023`, a half `2023-H1`, a quarter `2023-Q3`, a month `2023-06` or a day `2023-06-30`; or a span from the beginning of one to the end of another: `2016/2020`, `2022-01/2022-09` (1—9月). Where reporting years do not start in January, `2023-A1`, `2023-H1`, `2023-Q3` and `2023-M06` count from `yearStart`, while `2023` and `2023-06` stay those of the calendar.',
  ),
);

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

export const interval = z
  .strictObject({
    start: isoDate.check(z.describe('First day.')),
    end: isoDate.check(z.describe('Last day, included.')),
    yearStart: z
      .optional(yearStart)
      .check(
        z.describe(
          'Day on which reporting years start: `--04-01` where a year is April to March. Absent: with the calendar year, or as in the plan.',
        ),
      ),
  })
  .check(z.describe('A stretch of time from its first to its last day, both included.'));

export const webAddress = z
  .string()
  .check(
    z.regex(/^(https?:\/\/|\.{0,2}\/)\S+$/),
    z.maxLength(2_000),
    z.describe('A web address a reader may follow, `https://…`, or a path on the same server.'),
  );

// Beyond it not every whole number can be written, and shares of it run out of numbers. zod refuses `NaN` and both
// infinities by itself.
export const figure = z
  .number()
  .check(z.gt(-1e15 - 1), z.lte(1e15), z.describe('A number of at most 10^15 either way.'));

/** A figure with the digits it was printed with. */
export const printed = {
  value: figure.check(z.describe('The figure, as a number without unit and without marks between digits.')),
  decimals: z
    .optional(z.int().check(z.gt(-1), z.lte(10)))
    .check(
      z.describe(
        'Digits after the point as printed, where the last of them are zeros: 1 for 3.0. Filled in by itself where the text of a file writes 3.0.',
      ),
    ),
};

/** What a figure is when it is only a bound. */
export const qualifier = oneOf({
  'more-than': 'More than the figure: 突破1200.',
  'at-least': 'The figure or more.',
  'less-than': 'Less than the figure.',
  'at-most': 'The figure or less.',
  about: 'About the figure: 约1200.',
});

export const whole = z.int().check(z.positive(), z.describe('A whole number, counted from 1.'));

/** The same data with nothing in it that can be assigned to. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type { Text } from './types.js';
