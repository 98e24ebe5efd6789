import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import { planOf } from '../plan-of.js';

const progressOf = (kind: string, start: number, value: number, figure: number, asOf = '2024-01-31') => {
  const main = assessPlan(
    planOf({
      asOf,
      baseline: { value: start, period: '2020' },
      targets: [{ words: '目标', of: { kind: 'level' }, bound: { kind, value: figure }, when: { kind: 'by' } }],
      observations: [{ period: '2023', value, counts: 'level', status: 'final' }],
    }),
    { asOf },
  ).indicators[0]?.main;
  assert.ok(main);
  return main;
};

describe('a growth rate', () => {
  const growth = (start: number, value: number): unknown => {
    const pace = paceSoFar(progressOf('at-least', start, value, 1000));
    assert.ok(pace.answered);
    return pace.growthPerYear;
  };

  test('is there between two values above zero', () => {
    assert.equal(growth(100, 133.1), 0.1, '1.331 = 1.1 ^ 3');
    assert.equal(growth(133.1, 133.1), 0);
  });

  test('is not there from zero, to zero, or below it', () => {
    for (const [start, value] of [
      [0, 5],
      [5, 0],
      [-2, -1],
      [-2, 4],
      [4, -2],
    ] as const)
      assert.equal(growth(start, value), undefined, `${start} to ${value}`);
  });
});

describe('the pace that is needed', () => {
  test('has to be exceeded only where the figure itself is not enough', () => {
    const exceed = (kind: string, start: number, value: number): unknown => {
      const pace = requiredPace(progressOf(kind, start, value, 50));
      return pace.answered && pace.exceed;
    };
    assert.equal(exceed('at-least', 10, 20), false);
    assert.equal(exceed('more-than', 10, 20), true);
    assert.equal(exceed('at-most', 90, 80), false);
    assert.equal(exceed('less-than', 90, 80), true);
    assert.equal(exceed('about', 10, 20), false);
  });

  test('is asked for until the day before it is due', () => {
    const reason = (asOf: string): unknown => {
      const pace = requiredPace(progressOf('at-least', 10, 20, 50, asOf));
      return pace.answered || pace.reason;
    };
    assert.equal(reason('2025-12-30'), true);
    assert.equal(reason('2025-12-31'), 'closed');
    assert.equal(reason('2026-01-01'), 'closed');
  });

  test('no change is a plain zero', () => {
    const pace = paceSoFar(progressOf('at-most', 90, 90, 50));
    assert.ok(pace.answered && Object.is(pace.change, 0) && Object.is(pace.perYear, 0));
  });
});
