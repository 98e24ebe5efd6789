import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { statisticsCanada } from '../../src/methods/statistics-canada.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { planOf } from '../plan-of.js';

// 104 → 120 → 150 after three of five years: the worked case on which the published methods disagree.
const plan = planOf({
  asOf: '2023-12-31',
  unit: '件',
  targets: [{ words: '150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } }],
  baseline: { value: 104, period: '2020' },
  observations: [{ period: '2023', value: 120, counts: 'level', status: 'final' }],
});

test('a published method stands beside the default verdict and does not change it', () => {
  const alone = assessPlan(plan, { asOf: '2023-12-31' }).indicators[0]?.main;
  const beside = assessPlan(plan, { asOf: '2023-12-31', method: statisticsCanada() }).indicators[0]?.main;
  assert.ok(alone && beside?.byMethod?.applicable);
  assert.equal(beside.status, alone.status);
  assert.equal(alone.byMethod, undefined);
  // ((120/104)^(1/3) − 1) ÷ ((150/104)^(1/5) − 1)
  const ratio = ((120 / 104) ** (1 / 3) - 1) / ((150 / 104) ** (1 / 5) - 1);
  assert.ok(Math.abs((beside.byMethod.value ?? 0) - ratio) < 1e-9);
});

test('完成率 of the same case is 80 per cent', () => {
  const result = assessPlan(plan, { asOf: '2023-12-31', method: completionRate() }).indicators[0]?.main.byMethod;
  assert.ok(result?.applicable);
  assert.equal(result.value, 0.8);
});
