import * as z from 'zod/mini';
import { citation, source } from './citation.js';
import { id, isoDate, oneOf, text, webAddress, words } from './primitives.js';

export const service = z
  .strictObject({
    indicator: id.check(z.describe('Id of the indicator.')),
    words: z
      .optional(words)
      .check(z.describe('The plan’s words that say so. Absent: inferred by the keeper of the file.')),
  })
  .check(z.describe('An indicator a measure serves.'));

export const measureState = z
  .strictObject({
    state: oneOf({
      started: 'Begun: 已启动.',
      completed: 'Done: 已完成.',
      postponed: 'Put off to the day in `until`. The milestones keep the first due day.',
      merged: 'Taken up into the measure in `by`.',
      replaced: 'Another measure, in `by`, stands in its place.',
      cancelled: 'Dropped.',
      standing: 'A standing measure: 长期坚持. It has no end and is never late.',
    }).check(z.describe('What became of it.')),
    on: isoDate.check(z.describe('Day from which this is so.')),
    until: z.optional(isoDate).check(z.describe('With `postponed`: the new due day.')),
    by: z
      .optional(id)
      .check(z.describe('With `merged` or `replaced`: id of the measure it went into, or that stands in its place.')),
    reason: z.optional(text).check(z.describe('Why, in the words of the office.')),
    source: z.optional(source).check(z.describe('Who says so.')),
  })
  .check(z.describe('What became of a measure on a day.'));

export const officeNote = z
  .strictObject({
    kind: oneOf({
      progress: 'What has been done: 进展.',
      difficulty: 'What stands in the way: 困难.',
      next: 'What comes next: 下一步.',
    }).check(z.describe('What the note is about.')),
    date: isoDate.check(z.describe('Day of the note.')),
    office: text.check(z.describe('The office whose words these are.')),
    words: text.check(z.describe('Its words.')),
  })
  .check(z.describe('Words of an office, dated and attributed; never made by a program.'));

export const measureMilestone = z
  .strictObject({
    due: isoDate.check(z.describe('Day it is due.')),
    name: text.check(z.describe('What is to be done by then.')),
    reached: z.optional(isoDate).check(z.describe('Day it was done.')),
    source: z.optional(source).check(z.describe('Who says so.')),
  })
  .check(z.describe('A step of a measure.'));

export const evidence = z
  .strictObject({
    name: text.check(z.describe('What it is: a notice, a list, a photograph.')),
    date: z.optional(isoDate).check(z.describe('Day it is from.')),
    url: z.optional(webAddress).check(z.describe('Where it can be seen.')),
  })
  .check(z.describe('Something that shows what has been done.'));

export const measure = z
  .strictObject({
    id: id.check(z.describe('Names the measure on pages.')),
    name: text.check(z.describe('Name, as the plan prints it.')),
    goal: z.optional(id).check(z.describe('Id of the goal it belongs to.')),
    kind: oneOf({
      task: 'A task of the plan.',
      system: 'A standing system the plan calls for: a directory, a platform, a mechanism.',
    }).check(z.describe('What it is.')),
    leads: z
      .optional(z.array(id))
      .check(z.describe('Ids of the organisations that lead (牵头). Absent: not published (未公布).')),
    supporting: z.optional(z.array(id)).check(z.describe('Ids of the organisations that support them (配合).')),
    serves: z.optional(z.array(service)).check(z.describe('The indicators it serves.')),
    states: z.optional(z.array(measureState)).check(z.describe('What became of it, the oldest first.')),
    notes: z.optional(z.array(officeNote)).check(z.describe('What offices say of it.')),
    citations: z.array(citation).check(z.minLength(1), z.describe('The words of the plan that call for it.')),
    milestones: z.optional(z.array(measureMilestone)).check(z.describe('Its steps, with their due days.')),
    evidence: z.optional(z.array(evidence)).check(z.describe('What shows that something has been done.')),
    url: z.optional(webAddress).check(z.describe('Where more is said of it.')),
    remark: z.optional(text).check(z.describe('What a reader should know of it.')),
    note: z.optional(text).check(z.describe('For the keepers of the file; not shown.')),
  })
  .check(z.describe('Something the plan says will be done: 重点任务.'));

export const judgement = z
  .strictObject({
    indicator: id.check(z.describe('Id of the indicator.')),
    words: text.check(z.describe('The verdict, as published.')),
    office: text.check(z.describe('The office that gives it.')),
    date: isoDate.check(z.describe('Day it was given.')),
    source: source.check(z.describe('Where it was published.')),
  })
  .check(
    z.describe(
      'A published verdict (提前实现, 快于预期, 滞后). It belongs to its office and stands beside what is computed, never inside it.',
    ),
  );

export type { Judgement, Measure, MeasureMilestone, MeasureState, OfficeNote } from './types.js';
