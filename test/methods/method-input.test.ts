import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MethodInput } from '../../src/progress/method.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { completionAgainstSchedule } from '../../src/methods/completion-against-schedule.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { compareMethods } from '../../src/methods/compare-methods.js';
import { escapCurrentStatus } from '../../src/methods/escap-current-status.js';
import { methodInput } from '../../src/methods/method-input.js';
import { statisticsCanada } from '../../src/methods/statistics-canada.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near, vectors } from '../vectors.js';
import { promised } from './all-methods.js';

function progressOf(small: SmallPlan): TargetProgress {
  const target = assessPlan(planOf(small), { asOf: small.asOf }).indicators[0]?.targets[0];
  assert.ok(target);
  return target;
}

describe('methodInput', () => {
  for (const { name, input, expected, source } of vectors<SmallPlan, MethodInput | null>('methods/method-input')) {
    test(name, () => {
      const actual = methodInput(progressOf(input));
      if (!expected || !actual) return assert.equal(actual ?? null, expected, source);
      const { series, baseYear, ...rest } = actual;
      const { series: points, baseYear: year, ...other } = expected;
      assert.deepEqual(rest, other, source);
      assert.ok(baseYear === year || near(baseYear ?? NaN, year ?? NaN), source);
      assert.equal(series.length, points.length, source);
      series.forEach((point, index) => {
        assert.ok(near(point.year, points[index]?.year ?? NaN), `${point.year}: ${source}`);
        assert.ok(near(point.value, points[index]?.value ?? NaN), `${point.value}: ${source}`);
      });
    });
  }
});

describe('compareMethods', () => {
  const example: SmallPlan = {
    asOf: '2024-01-31',
    baseline: { value: 104, period: '2020' },
    targets: [{ words: '150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } }],
    observations: [{ status: 'final', counts: 'level', period: '2023', value: 120 }],
  };

  test('one example, four methods, four answers', () => {
    const methods = [completionRate(), completionAgainstSchedule(), statisticsCanada(), escapCurrentStatus()];
    const results = compareMethods(progressOf(example), methods);
    const said = results.map((result) => [
      result.method,
      result.applicable && result.class,
      result.applicable && result.value?.toFixed(3),
    ]);
    assert.deepEqual(said, [
      ['completion-rate', 'not-completed', '0.800'],
      ['completion-against-schedule', 'behind', '-0.252'],
      ['statistics-canada', 'moderate-progress', '0.643'],
      ['escap-current-status', 'slow-progress', '3.478'],
    ]);
    const [, schedule] = results;
    assert.equal(schedule?.applicable && schedule.steps.find(({ name }) => name === '比')?.value.toFixed(2), '0.58');
    assert.ok(Object.isFrozen(results));
  });

  test('an event is no series, and every method says so', () => {
    const event = {
      words: '建成',
      of: { kind: 'occurrence' },
      bound: { kind: 'at-least', value: 1 },
      when: { kind: 'by' },
    };
    const results = compareMethods(progressOf({ ...example, targets: [event] }), [
      completionRate(),
      statisticsCanada(),
    ]);
    assert.deepEqual(results, [
      { applicable: false, method: 'completion-rate', reason: 'not-a-series' },
      { applicable: false, method: 'statistics-canada', reason: 'not-a-series' },
    ]);
  });

  test('the plan on board goes through every method on any day', () => {
    const methods = promised.map(({ method }) => method);
    for (const asOf of ['2020-12-31', '2023-06-30', '2026-03-01'])
      for (const { targets } of assessPlan(gulouPlan, { asOf }).indicators)
        for (const progress of targets) assert.equal(compareMethods(progress, methods).length, methods.length);
  });
});
