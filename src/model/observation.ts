import * as z from 'zod/mini';
import { source } from './citation.js';
import { id, isoDate, oneOf, periodOrSpan, printed, qualifier, text } from './primitives.js';

export const observation = z
  .strictObject({
    indicator: id.check(z.describe('Id of an indicator, or of an entry of the plan’s `series`.')),
    of: z
      .optional(id)
      .check(z.describe('Id of the body, street or sub-district it speaks of. Absent: the whole district.')),
    period: periodOrSpan.check(
      z.describe(
        'What time the value speaks of: a period (`2023`, `2023-H1`), or a span: `2022-01/2022-09` for 1—9月累计, `2021/2024` for a rate or a mean over these years.',
      ),
    ),
    ...printed,
    qualifier: z
      .optional(qualifier)
      .check(z.describe('Set when no exact value is published, only a bound: 突破10万件.')),
    unit: z.optional(text).check(z.describe('Held against the indicator’s unit where given.')),
    counts: oneOf({
      level: 'What stands at the end of the period: 年末拥有量, a share, an index.',
      increment:
        'What the period brought: the sum since its first day, of a year, a month, or January to September. A later figure of a longer part of the same year replaces the shorter one. Under a growth or a change those of whole years are compared with each other.',
      'running-total': 'The sum since the target’s start, whatever the period: 规划实施以来累计. It can only grow.',
      rate: 'The rate a target speaks of, published ready-made: of a year the growth over the year before, of a span (`2021/2024`) the cumulative change or the average growth; of some months (`2023-01/2023-06`) it is shown and not judged.',
    }).check(z.describe('How the value counts.')),
    status: oneOf({
      final: 'Final: 正式数. It stands before a preliminary one of the same period.',
      preliminary: 'Preliminary: 初步核算数, 快报数. It stands before an estimate.',
      estimated: 'An estimate: 预计.',
    }).check(z.describe('How certain the value is.')),
    illustrative: z
      .optional(z.boolean())
      .check(z.describe('示例: made up to show the layout. Marked wherever it is shown, whatever its status.')),
    break: z
      .optional(z.boolean())
      .check(
        z.describe(
          'A break in the series (SDMX’s status B): from this value on it is counted in another way and does not compare with the values before. `note` says what changed.',
        ),
      ),
    source: z.optional(source).check(z.describe('Who says it.')),
    published: z
      .optional(isoDate)
      .check(
        z.describe(
          'Day it became public. Absent: known from the last day of its period. A later value of the same period revises an earlier one.',
        ),
      ),
    withdrawn: z.optional(isoDate).check(z.describe('Day it was taken back.')),
    note: z.optional(text).check(z.describe('Shown beside the value.')),
  })
  .check(
    z.describe('One reported value of one indicator, or of a series outside the plan that a target is held against.'),
  );

export const observationsFile = z
  .strictObject({
    $schema: z.optional(z.string()).check(z.describe('Address of the schema, for editors.')),
    plan: id.check(z.describe('Id of the plan the figures belong to.')),
    note: z.optional(text).check(z.describe('For the keepers of the file.')),
    observations: z.array(observation).check(z.describe('The figures.')),
  })
  .check(z.describe('Observations kept apart from their plan, in a file of their own.'));

export type { Observation, ObservationsFile } from './types.js';
