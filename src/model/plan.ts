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
  oneOf,
  periodOrSpan,
  printed,
  qualifier,
  text,
  whole,
  words,
} from './primitives.js';
import { target } from './target.js';

export const baseline = z
  .strictObject({
    ...printed,
    qualifier: z
      .optional(qualifier)
      .check(z.describe('Set when the plan gives no exact value, only a bound: 突破1200.')),
    period: periodOrSpan.check(z.describe('What time it speaks of: `2020`.')),
    words: z.optional(words).check(z.describe('In the plan’s words.')),
    unit: z.optional(text).check(z.describe('Held against the indicator’s unit where given.')),
    citation: z.optional(citation).check(z.describe('Where the plan states it.')),
    note: z.optional(text).check(z.describe('Shown beside the value: another term, another scope.')),
  })
  .check(z.describe('Where an indicator stood before the plan. Only a like-for-like value is a baseline.'));

export const comparison = z
  .strictObject({
    words: words.check(z.describe('As printed: 7522件.')),
    value: z.optional(printed.value).check(z.describe('The figure, as a number.')),
    decimals: printed.decimals,
    unit: z.optional(text).check(z.describe('Its unit.')),
    period: z.optional(periodOrSpan).check(z.describe('What time it speaks of.')),
    relation: oneOf({
      'previous-period': 'The same thing in the plan before.',
      related: 'Near, but not the same; the note says how.',
    }).check(z.describe('How it relates to the indicator.')),
    citation: citation.check(z.describe('Where the plan states it.')),
    note: z.optional(text).check(z.describe('What a reader must know to compare.')),
  })
  .check(z.describe('An earlier figure to look at beside the target. Never a start to count from.'));

export const reporting = z
  .strictObject({
    every: oneOf({
      month: 'Every month.',
      quarter: 'Every quarter.',
      half: 'Every half year.',
      year: 'Every year.',
    }).check(z.describe('How often a figure is published.')),
    within: whole.check(z.describe('Days from the last day of a period to its publication.')),
  })
  .check(z.describe('How often an indicator is published, and how long after the end of each period at most.'));

export const ratio = z
  .strictObject({
    of: id.check(z.describe('Id of the indicator that is divided.')),
    over: id.check(z.describe('Id of the indicator it is divided by.')),
    per: z
      .optional(figure)
      .check(z.describe('What the quotient is multiplied by: 10000 for 每万人, 100 for per cent. Absent: 1.')),
  })
  .check(z.describe('One indicator divided by another. Follows revisions of both.'));

export const derivation = z
  .strictObject({
    directory: z.optional(id).check(z.describe('Id of a directory: the value is the number of its entries on a day.')),
    ratio: z
      .optional(ratio)
      .check(
        z.describe(
          'Two other indicators: the figures are worked out wherever the plan is looked at (`assessPlan` does it by itself). A figure published for the same period stands in place of the ratio.',
        ),
      ),
  })
  .check(z.describe('What a value is worked out of, when it is not published itself: exactly one of the two.'));

export const alternativeName = z
  .strictObject({
    name: text.check(z.describe('The other name.')),
    citation: citation.check(z.describe('Where it is used.')),
  })
  .check(z.describe('A name another place of the plan uses.'));

export const indicator = z
  .strictObject({
    id: id.check(z.describe('Names the indicator in the file and on pages.')),
    goal: id.check(z.describe('Id of the goal it belongs to.')),
    name: text.check(z.describe('Name, as the plan prints it.')),
    parent: z.optional(id).check(z.describe('Id of the indicator this is a part of: 其中.')),
    unit: z
      .optional(text)
      .check(z.describe('Unit the indicator is counted in. Absent where nothing is counted, and for an index.')),
    definition: z.optional(text).check(z.describe('What is counted, and how: 指标解释.')),
    alsoNamed: z
      .optional(z.array(alternativeName))
      .check(z.describe('The same indicator under the names other places of the plan use.')),
    targets: z.array(target).check(z.minLength(1), z.describe('What it is to reach; one target at least.')),
    verdict: z
      .optional(
        z.union([
          oneOf({
            'worst-due-next': 'The worst of those due next.',
            worst: 'The worst of all.',
          }),
          z
            .strictObject({ target: id.check(z.describe('Id of a target of the same indicator.')) })
            .check(z.describe('The one named.')),
        ]),
      )
      .check(
        z.describe('Which of several targets gives the indicator its verdict. Absent: the worst of those due next.'),
      ),
    baseline: z.optional(baseline).check(z.describe('Where it stood before the plan.')),
    comparisons: z.optional(z.array(comparison)).check(z.describe('Earlier figures to look at beside the target.')),
    responsible: z
      .optional(z.array(id))
      .check(z.describe('Ids of the organisations that lead (牵头). Absent: not published (未公布).')),
    supporting: z.optional(z.array(id)).check(z.describe('Ids of the organisations that support them (配合).')),
    reporting: z
      .optional(reporting)
      .check(z.describe('Its rhythm, from which current, due and overdue figures are told.')),
    derivedFrom: z.optional(derivation).check(z.describe('What its value is worked out of.')),
    labels: z.optional(z.array(text)).check(z.describe('Free labels: 民生, headline.')),
    note: z.optional(text).check(z.describe('What a reader must know of it.')),
  })
  .check(z.describe('What the plan looks at to see whether a goal is near.'));

export const goal = z
  .strictObject({
    id: id.check(z.describe('What indicators and measures refer to.')),
    name: text.check(z.describe('Name, as the plan prints it.')),
    shortName: z.optional(text).check(z.describe('Short form for a narrow column: 创造.')),
    parent: z.optional(id).check(z.describe('Id of the goal this one lies within.')),
    citation: z.optional(citation).check(z.describe('The paragraph of the plan.')),
  })
  .check(z.describe('What the plan wants, in words.'));

export const series = z
  .strictObject({
    id: id.check(z.describe('What bounds and observations refer to. No indicator has the same.')),
    name: text.check(z.describe('Name, as readers know it: 全市平均, EU-27.')),
    unit: z.optional(text).check(z.describe('Its unit.')),
    note: z.optional(text).check(z.describe('What a reader must know of it.')),
  })
  .check(z.describe('A series outside the plan that targets are held against. Its values are observations of its id.'));

export const scheduleDeclaration = z
  .strictObject({
    elapsed: z
      .optional(
        oneOf({
          days: 'By days, both ends included.',
          months: 'By whole months.',
          years: 'By whole years.',
        }),
      )
      .check(z.describe('What time is counted in. Absent: days.')),
    from: z
      .optional(
        oneOf({
          base: 'From the base the way is counted from: a change since 2005 runs from 2005.',
          plan: 'From the plan’s first day.',
        }),
      )
      .check(z.describe('What time runs from. Absent: the base.')),
    tolerance: z
      .optional(figure)
      .check(
        z.describe(
          'Difference that still counts as on schedule, as a share: 0.005 is half a percentage point, which it is when absent.',
        ),
      ),
  })
  .check(z.describe('What the office declares about its schedule.'));

export const plan = z
  .strictObject({
    $schema: z.optional(z.string()).check(z.describe('Address of the schema, for editors.')),
    id: id.check(z.describe('Names the plan; files of observations refer to it.')),
    name: text.check(z.describe('Name of the plan, as printed.')),
    language: z
      .optional(language)
      .check(
        z.describe(
          'Language the plan itself is written in, and in which texts without a tag are. Absent: Chinese (`zh-CN`).',
        ),
      ),
    period: interval.check(z.describe('First and last day of the plan.')),
    schedule: z
      .optional(scheduleDeclaration)
      .check(z.describe('How the schedule is counted, where the office declares it.')),
    document: z.optional(officialDocument).check(z.describe('The plan document.')),
    documents: z.optional(z.array(officialDocument)).check(z.describe('Other documents that facts rest on.')),
    goals: z.array(goal).check(z.describe('What the plan wants.')),
    indicators: z.array(indicator).check(z.describe('What it looks at, with its targets.')),
    series: z.optional(z.array(series)).check(z.describe('Series outside the plan that targets are held against.')),
    measures: z.optional(z.array(measure)).check(z.describe('What will be done: 重点任务.')),
    organisations: z
      .optional(z.array(organisation))
      .check(z.describe('Bodies, enterprises and places the plan names.')),
    directories: z
      .optional(z.array(directory))
      .check(z.describe('Lists of organisations the plan calls for, without their entries.')),
    observations: z
      .optional(z.array(observation))
      .check(z.describe('Reported figures, unless they are kept in a file of their own.')),
    judgements: z.optional(z.array(judgement)).check(z.describe('Published verdicts of offices.')),
    note: z
      .optional(text)
      .check(
        z.describe(
          'What a reader must know of the file: that it is made up, what is left out. Shown with the sources in reports, in text and on pages without script.',
        ),
      ),
  })
  .check(z.describe('A plan of a government: facts only, each with its words and its place.'));

export type { Baseline, Comparison, Derivation, Goal, Indicator, OutsideSeries, Plan, Reporting } from './types.js';
