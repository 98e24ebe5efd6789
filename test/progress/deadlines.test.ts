import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Measure } from '../../src/model/measure.js';
import { measureProgress, milestoneDeadlines } from '../../src/progress/measure-progress.js';

type Fields = Pick<Partial<Measure>, 'milestones' | 'states'>;
type Milestone = NonNullable<Measure['milestones']>[number];

const measureOf = (fields: Fields): Measure => ({ id: 'it', name: '任务一', kind: 'task', citations: [], ...fields });
const step = (due: string, reached?: string): Milestone => ({ due, name: '一步', ...(reached && { reached }) });
const postponed = (on: string, until?: string) => ({ state: 'postponed', on, ...(until && { until }) }) as const;

describe('the days milestones are due by now', () => {
  const first = step('2022-12-31');
  const deadlinesOf = (fields: Fields, asOf: string): unknown => milestoneDeadlines(measureOf(fields), asOf);

  test('move from the day the postponement is known', () => {
    const fields = { milestones: [first], states: [postponed('2022-12-20', '2023-06-30')] };
    assert.deepEqual(deadlinesOf(fields, '2022-12-19'), [{ milestone: first, due: '2022-12-31' }]);
    assert.deepEqual(deadlinesOf(fields, '2022-12-20'), [
      { milestone: first, due: '2023-06-30', firstDue: '2022-12-31' },
    ]);
  });

  test('are open where no new day is named', () => {
    const fields = { milestones: [first], states: [postponed('2022-12-20')] };
    assert.deepEqual(deadlinesOf(fields, '2023-01-01'), [{ milestone: first, firstDue: '2022-12-31' }]);
  });

  test('stay where the new day is no later, or the milestone was reached by then', () => {
    const later = step('2025-12-31');
    const reached = step('2022-12-31', '2022-12-20');
    const milestones = [later, reached];
    for (const until of ['2025-12-31', '2023-06-30'])
      assert.deepEqual(deadlinesOf({ milestones, states: [postponed('2022-12-20', until)] }, '2023-01-01'), [
        { milestone: later, due: '2025-12-31' },
        { milestone: reached, due: '2022-12-31' },
      ]);
  });

  test('are moved by a postponement alone, and there are none without milestones', () => {
    const started = { state: 'started', on: '2022-01-05', until: '2023-06-30' } as const;
    assert.deepEqual(deadlinesOf({ milestones: [first], states: [started] }, '2023-01-01'), [
      { milestone: first, due: '2022-12-31' },
    ]);
    assert.deepEqual(deadlinesOf({}, '2023-01-01'), []);
  });
});

describe('a measure that is completed', () => {
  test('on the day its last milestone is reached', () => {
    const measure = measureOf({ milestones: [step('2022-06-30', '2022-05-01'), step('2022-12-31', '2022-12-20')] });
    assert.deepEqual(measureProgress(measure, '2022-12-20'), {
      ...{ status: 'completed', since: '2022-12-20', due: '2022-12-31' },
    });
    // 1 May was the first step.
    assert.deepEqual(measureProgress(measure, '2022-12-19'), {
      ...{ status: 'under-way', since: '2022-05-01', due: '2022-12-31' },
    });
  });

  test('keeps the first day of what was due last, in whatever order the file has its milestones', () => {
    const milestones = [step('2022-12-31'), step('2025-12-31')];
    const states = [postponed('2022-10-01', '2026-12-31'), { state: 'completed', on: '2027-01-10' } as const];
    for (const each of [milestones, [...milestones].reverse()])
      assert.deepEqual(measureProgress(measureOf({ milestones: each, states }), '2027-02-01'), {
        // 31 December to 10 January
        ...{ status: 'completed', since: '2027-01-10', due: '2026-12-31', firstDue: '2025-12-31', daysLate: 10 },
      });
  });

  test('says what the office said of it', () => {
    const told = { reason: '提前完成', source: { name: '示例公报' } };
    const states = [{ state: 'completed', on: '2022-06-30', ...told } as const];
    assert.deepEqual(measureProgress(measureOf({ states }), '2022-12-31'), {
      ...{ status: 'completed', since: '2022-06-30' },
      ...told,
    });
  });
});

test('a measure under way says what the office said when it began', () => {
  const told = { reason: '资金到位', source: { name: '示例公报' } };
  const states = [{ state: 'started', on: '2022-03-01', ...told } as const];
  assert.deepEqual(measureProgress(measureOf({ states }), '2022-12-31'), {
    ...{ status: 'under-way', since: '2022-03-01' },
    ...told,
  });
});

test('what was standing and is completed does not stand again when it is begun anew', () => {
  const states = [
    { state: 'standing', on: '2021-12-31' },
    { state: 'completed', on: '2023-05-01' },
    { state: 'started', on: '2024-01-05' },
  ] as const;
  const { status, since } = measureProgress(measureOf({ states }), '2024-12-31');
  assert.deepEqual([status, since], ['under-way', '2024-01-05']);
});

test('what is no measure is refused by name', () => {
  assert.throws(() => measureProgress('fund' as unknown as Measure, '2022-12-31'), {
    name: 'TypeError',
    message: /^measureProgress requires measure as an object; received "fund"/,
  });
});
