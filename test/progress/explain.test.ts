import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { explain, type ExplanationStep } from '../../src/progress/explain.js';
import { planOf, type SmallPlan } from '../plan-of.js';

function stepsOf(row: SmallPlan): readonly ExplanationStep[] {
  const main = assessPlan(planOf(row), { asOf: row.asOf }).indicators[0]?.main;
  assert.ok(main);
  return explain(main);
}
const boundOf = (steps: readonly ExplanationStep[]) => steps.find(({ step }) => step === 'bound');

const level = (kind: string, value: number): object => ({
  words: `达${value}件`,
  of: { kind: 'level' },
  bound: { kind, value },
  when: { kind: 'by' },
});
const row: SmallPlan = {
  asOf: '2024-01-31',
  baseline: { value: 722, period: '2020' },
  targets: [level('at-least', 900)],
  observations: [{ period: '2023', value: 807, counts: 'level', status: 'final' }],
};

describe('explain', () => {
  test('docblock example: six steps, each with its numbers', () => {
    assert.deepEqual(
      stepsOf(row).map(({ step }) => step),
      ['value', 'bound', 'done', 'elapsed', 'difference', 'rule'],
    );
    assert.deepEqual(stepsOf(row).slice(1, 3), [
      { step: 'bound', value: 807, meets: false },
      { step: 'done', value: 807, start: 722, end: 900, share: 85 / 178 },
    ]);
    assert.deepEqual(stepsOf(row).slice(3, 4), [
      {
        step: 'elapsed',
        from: '2021-01-01',
        at: '2023-12-31',
        due: '2025-12-31',
        by: 'days',
        gone: 1095,
        of: 1826,
        share: 1095 / 1826,
        path: 'linear',
        expected: 1095 / 1826,
      },
    ]);
    assert.deepEqual(stepsOf(row).slice(5), [{ step: 'rule', status: 'behind' }]);
  });

  test('the bound step is about the value: past the due date it can meet the bound though its own figure is missing', () => {
    const met = { ...row, asOf: '2026-06-30', targets: [level('at-least', 800)] };
    const steps = stepsOf(met);
    assert.deepEqual(boundOf(steps), { step: 'bound', value: 807, meets: true });
    assert.deepEqual(steps[steps.length - 1], { step: 'rule', status: 'not-reported', reason: 'due-value-missing' });
    assert.deepEqual(boundOf(stepsOf({ ...met, targets: [level('at-least', 900)] })), {
      step: 'bound',
      value: 807,
      meets: false,
    });
  });

  test('a falling target is held from above, and a word without a line says nothing', () => {
    assert.deepEqual(boundOf(stepsOf({ ...row, targets: [level('at-most', 810)] })), {
      step: 'bound',
      value: 807,
      meets: true,
    });
    assert.deepEqual(boundOf(stepsOf({ ...row, targets: [level('about', 900)] })), { step: 'bound', value: 807 });
    const range = { ...level('at-least', 0), bound: { kind: 'between', low: 600, high: 700 } };
    assert.deepEqual(boundOf(stepsOf({ ...row, targets: [range] })), { step: 'bound', value: 807, meets: false });
  });

  test('elapsed months and a declared path stand in the step', () => {
    const path = {
      ...level('at-least', 900),
      when: { kind: 'by', milestones: [{ date: '2022-12-31', value: 800 }] },
    };
    const main = assessPlan(planOf({ ...row, targets: [path] }), { asOf: row.asOf, schedule: { elapsed: 'months' } })
      .indicators[0]?.main;
    const elapsed = main && explain(main).find(({ step }) => step === 'elapsed');
    assert.ok(elapsed?.step === 'elapsed');
    assert.deepEqual([elapsed.by, elapsed.gone, elapsed.of, elapsed.share], ['months', 36, 60, 0.6]);
    // 78 of 178 are due by month 24; a third of the rest of the time later, a third of the rest of the way.
    assert.ok(Math.abs(elapsed.expected - (78 / 178 + 100 / 178 / 3)) < 1e-12);
    assert.equal(elapsed.path, 'declared');
  });

  test('a curve stands in the step by its exponent, so that nobody takes it for the plan’s own path', () => {
    const schedule = { path: { exponent: 2 } };
    const main = assessPlan(planOf(row), { asOf: row.asOf, schedule }).indicators[0]?.main;
    // 807 is 47.8 % of the way; (1095 ÷ 1826)² = 36.0 % are due.
    assert.equal(main?.status, 'ahead');
    const elapsed = explain(main).find(({ step }) => step === 'elapsed');
    assert.ok(elapsed?.step === 'elapsed');
    assert.deepEqual([elapsed.path, elapsed.expected], [{ exponent: 2 }, (1095 / 1826) ** 2]);
  });

  test('time is left out where it did not decide, and years stand alone', () => {
    const noBaseline = { ...row };
    delete (noBaseline as { baseline?: object }).baseline;
    assert.deepEqual(
      stepsOf(noBaseline).map(({ step }) => step),
      ['value', 'bound', 'rule'],
    );
    const yearly = { ...level('at-least', 800), when: { kind: 'each-year' } };
    assert.deepEqual(
      stepsOf({ ...row, targets: [yearly] }).map(({ step }) => step),
      ['years', 'rule'],
    );
    assert.deepEqual(stepsOf({ ...row, observations: [] }), [
      { step: 'rule', status: 'not-reported', reason: 'no-observation' },
    ]);
  });
});
