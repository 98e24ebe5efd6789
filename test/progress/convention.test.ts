import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elapsedShare } from '../../src/calendar/elapsed-share.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { declaredSchedule } from '../../src/progress/schedule.js';
import { planOf } from '../plan-of.js';

const plan = { start: '2021-01-01', end: '2025-12-31' };

test('months and years count when they are over', () => {
  // 时间过半: half of 2021–2025 by months on 2023-06-30, 30 of 60.
  assert.equal(elapsedShare(plan, '2023-06-30', 'months'), 30 / 60);
  assert.equal(elapsedShare(plan, '2023-06-29', 'months'), 29 / 60);
  assert.equal(elapsedShare(plan, '2023-06-30', 'years'), 2 / 5);
  assert.equal(elapsedShare(plan, '2022-12-31', 'years'), 2 / 5);
  assert.equal(elapsedShare(plan, '2021-01-30', 'months'), 0);
  assert.equal(elapsedShare(plan, '2025-12-31', 'years'), 1);
});

test('an interval shorter than its unit is over or not', () => {
  assert.equal(elapsedShare({ start: '2021-01-10', end: '2021-01-20' }, '2021-01-15', 'months'), 0);
  assert.equal(elapsedShare({ start: '2021-01-10', end: '2021-01-20' }, '2021-01-20', 'months'), 1);
});

test('a fiscal year from April counts its own months', () => {
  assert.equal(elapsedShare({ start: '2021-04-01', end: '2026-03-31' }, '2023-09-30', 'months'), 30 / 60);
});

const small = planOf({
  asOf: '2023-06-30',
  unit: '件',
  targets: [
    {
      words: '达200件',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 200 },
      when: { kind: 'by', milestones: [{ date: '2023-12-31', value: 120 }] },
    },
  ],
  baseline: { value: 100, period: '2020' },
  observations: [{ period: '2023-H1', value: 145, counts: 'level', status: 'final' }],
});

const schedule = (convention: Parameters<typeof declaredSchedule>[0]) => {
  const answer = assessPlan(small, { asOf: '2023-06-30', schedule: convention ?? {} }).indicators[0]?.main.schedule;
  assert.ok(answer?.answered);
  return answer;
};

test('the declared path is the plan’s own milestones, unless a straight line is asked for', () => {
  // (120 − 100) ÷ (200 − 100) = 0.2 is due on 2023-12-31, day 1095; on day 911 911/1095 of it.
  assert.ok(Math.abs(schedule({}).expectedShare - (0.2 * 911) / 1095) < 1e-12);
  assert.ok(Math.abs(schedule({ path: 'linear' }).expectedShare - 911 / 1826) < 1e-12);
  assert.equal(schedule({ path: 'linear', elapsed: 'months' }).expectedShare, 0.5);
  assert.equal(schedule({ path: 'linear', elapsed: 'months' }).elapsedBy, 'months');
});

test('a curve loads the front or the back', () => {
  assert.equal(schedule({ path: { exponent: 2 }, elapsed: 'months' }).expectedShare, 0.25);
  assert.ok(schedule({ path: { exponent: 0.5 }, elapsed: 'months' }).expectedShare > 0.7);
});

test('a schedule names the path it followed', () => {
  assert.equal(schedule({}).path, 'declared');
  assert.equal(schedule({ path: 'declared', elapsed: 'years' }).path, 'declared');
  assert.equal(schedule({ path: 'linear' }).path, 'linear');
  assert.deepEqual(schedule({ path: { exponent: 2 } }).path, { exponent: 2 });
});

test('where the plan names no milestones the declared path is a straight line, and is called one', () => {
  const target = { ...small.indicators[0]!.targets[0]!, when: { kind: 'by' as const, milestones: [] } };
  const plain = { ...small, indicators: small.indicators.map((indicator) => ({ ...indicator, targets: [target] })) };
  const answer = assessPlan(plain, { asOf: '2023-06-30' }).indicators[0]?.main.schedule;
  assert.ok(answer?.answered);
  assert.deepEqual([answer.path, answer.expectedShare], ['linear', 911 / 1826]);
});

test('a convention stays its caller’s: it is not frozen with the results', () => {
  const path = { exponent: 2 };
  const answer = schedule({ path });
  assert.ok(Object.isFrozen(answer.path));
  assert.ok(!Object.isFrozen(path));
  path.exponent = 3;
  assert.deepEqual(answer.path, { exponent: 2 });
});

test('the pace is counted by days whatever the schedule counts by', () => {
  const outlook = (elapsed: 'days' | 'years') => {
    const answer = assessPlan(small, { asOf: '2023-06-30', schedule: { elapsed } }).indicators[0]?.main.outlook;
    assert.ok(answer?.answered);
    return answer.value;
  };
  assert.equal(outlook('years'), outlook('days'));
});

test('a convention out of range is refused by name', () => {
  assert.throws(() => declaredSchedule({ tolerance: -1 }), /tolerance of at least 0; received -1/);
  assert.throws(() => declaredSchedule({ path: { exponent: 0 } }), /exponent above 0; received 0/);
  // As a file can hold it, where no types look on.
  const read = (text: string) => (): unknown => declaredSchedule(JSON.parse(text) as object);
  const wrong: [string, RegExp][] = [
    ['{ "path": null }', /exponent above 0; received undefined$/],
    ['{ "path": {} }', /exponent above 0; received undefined$/],
    ['{ "path": { "exponent": "2" } }', /exponent above 0; received 2$/],
    ['{ "path": "curve" }', /declared or linear path; received curve$/],
    ['{ "tolerance": "0.01" }', /finite tolerance of at least 0; received 0.01$/],
    ['{ "tolerance": null }', /finite tolerance of at least 0; received null$/],
    ['{ "elapsed": null }', /elapsed days, months or years; received null$/],
  ];
  for (const [text, message] of wrong) assert.throws(read(text), { name: 'RangeError', message });
});
