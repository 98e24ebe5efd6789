import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import { measure as measureSchema, type Measure } from '../../src/model/measure.js';
import { measureProgress, officeNotes, type MeasureProgress } from '../../src/progress/measure-progress.js';
import { seed } from '../generated-plans.js';
import { vectors } from '../vectors.js';

/** A measure proven by the model's own schema, and frozen. */
const measureOf = (fields: object): Measure =>
  deepFreeze(
    z.parse(measureSchema, {
      id: 'it',
      name: '任务一',
      kind: 'task',
      citations: [{ quote: '任务一', locator: { line: 1 } }],
      ...fields,
    }),
  );

/** Started, put off with a reason, completed ten days after its new day. */
const office = {
  milestones: [{ due: '2022-12-31', name: '设立窗口' }],
  states: [
    { state: 'started', on: '2022-03-01' },
    { state: 'postponed', on: '2022-12-20', until: '2023-06-30', reason: '场地未落实', source: { name: '示例公报' } },
    { state: 'completed', on: '2023-07-10' },
  ],
};

interface Row {
  readonly asOf: string;
  readonly measure?: object;
  /** The measure of the docblock. */
  readonly use?: 'office';
}

describe('measureProgress', () => {
  for (const { name, input, expected, source } of vectors<Row, MeasureProgress>('measure-progress')) {
    test(name, () => {
      assert.deepEqual(measureProgress(measureOf(input.measure ?? office), input.asOf), expected, source);
    });
  }

  test('refuses a day that is none', () => {
    assert.throws(() => measureProgress(measureOf({}), '2023-02-29'), /asOf as a calendar day .* received 2023-02-29/);
  });
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((month) => new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10));
const state = fc.record(
  {
    state: fc.constantFrom('started', 'completed', 'postponed', 'merged', 'replaced', 'cancelled', 'standing'),
    on: day,
    until: day,
  },
  { requiredKeys: ['state', 'on'] },
);
const milestone = fc.record({ due: day, name: fc.constant('一步'), reached: day }, { requiredKeys: ['due', 'name'] });
const anyMeasure = fc
  .record({
    // One state a day: of two the order of the file decides.
    states: fc.uniqueArray(state, { maxLength: 4, selector: ({ on }) => on }),
    milestones: fc.array(milestone, { maxLength: 3 }),
  })
  .map((fields) => ({ fields, measure: measureOf(fields) }));

describe('measureProgress, whatever the file holds', () => {
  test('knows nothing of what comes later', () => {
    fc.assert(
      fc.property(anyMeasure, day, ({ fields: { states, milestones }, measure }, asOf) => {
        const before = measureOf({
          // Whether the file gives states at all is no news of a day.
          states: states.map((entry) => (entry.on <= asOf ? entry : { state: 'started', on: '2027-01-01' })),
          milestones: milestones.map(({ reached, ...rest }) =>
            reached !== undefined && reached <= asOf ? { ...rest, reached } : rest,
          ),
        });
        assert.deepEqual(measureProgress(measure, asOf), measureProgress(before, asOf));
      }),
      { seed, numRuns: 500 },
    );
  });

  test('does not depend on the order of the file', () => {
    fc.assert(
      fc.property(anyMeasure, day, ({ fields: { states, milestones }, measure }, asOf) => {
        const turned = measureOf({ states: [...states].reverse(), milestones: [...milestones].reverse() });
        assert.deepEqual(measureProgress(turned, asOf), measureProgress(measure, asOf));
      }),
      { seed, numRuns: 500 },
    );
  });

  test('counts days late only of what is late or was, and never of a standing measure', () => {
    fc.assert(
      fc.property(anyMeasure, day, ({ measure }, asOf) => {
        const { status, daysLate, due, since } = measureProgress(measure, asOf);
        if (status === 'late') assert.ok(due !== undefined && due < asOf && daysLate! > 0);
        else if (status === 'completed') assert.equal(daysLate !== undefined, due !== undefined && due < since!);
        else assert.equal(daysLate, undefined);
        if (status === 'standing') assert.equal(due, undefined);
        assert.ok(since === undefined || since <= asOf);
      }),
      { seed, numRuns: 500 },
    );
  });
});

test('officeNotes: those of the day and before, the newest first, each as it was written', () => {
  const note = (date: string, kind: string, words: string): object => ({ date, kind, office: '区科技局', words });
  const measure = measureOf({
    notes: [
      note('2022-06-30', 'progress', '方案已印发'),
      note('2023-06-30', 'progress', '首批窗口开放'),
      note('2023-06-30', 'difficulty', '场地不足'),
      note('2024-06-30', 'next', '增设窗口'),
    ],
  });
  const words = (asOf: string): unknown[] => officeNotes(measure, asOf).map((each) => each.words);
  assert.deepEqual(words('2022-06-29'), []);
  assert.deepEqual(words('2022-06-30'), ['方案已印发']);
  assert.deepEqual(words('2024-06-29'), ['首批窗口开放', '场地不足', '方案已印发']);
  assert.deepEqual(words('2024-06-30')[0], '增设窗口');
});
