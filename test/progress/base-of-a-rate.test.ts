import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planReadiness } from '../../src/progress/plan-readiness.js';
import { planOf } from '../plan-of.js';
import { observed, target } from './one-target.js';

/** Whether an indicator is told to lack a base to count from. */
function lacksBase(of: object, baseline: object | undefined, figures: readonly object[] = []): boolean | undefined {
  const plan = planOf({
    asOf: '',
    unit: '家',
    targets: [target(of, { kind: 'at-least', value: 10 })],
    ...(baseline && { baseline }),
    observations: figures,
  });
  return planReadiness(plan, '2021-06-30').indicators[0]?.lacks.includes('baseline');
}
const base = (value: number, more: object = {}): object => ({ period: '2020', value, ...more });

describe('a base of nothing', () => {
  test('is none of a change in per cent, of an index or of a growth', () => {
    for (const of of [
      { kind: 'change', measure: 'percent' },
      { kind: 'change', measure: 'index' },
      { kind: 'growth', span: 'average-annual' },
    ])
      for (const [value, wanted] of [
        [0, true],
        [-5, true],
        [5, false],
      ] as const)
        assert.equal(lacksBase(of, base(value)), wanted, `${JSON.stringify(of)} ${value}`);
  });

  test('is one of a difference and of a level', () => {
    for (const of of [
      { kind: 'change', measure: 'absolute' },
      { kind: 'change', measure: 'points' },
      { kind: 'level' },
    ])
      assert.equal(lacksBase(of, base(0)), false, JSON.stringify(of));
  });

  test('is missed by a growth of each year no more than a base is', () => {
    assert.equal(lacksBase({ kind: 'growth', span: 'per-year' }, undefined), false);
    assert.equal(lacksBase({ kind: 'growth', span: 'average-annual' }, undefined), true);
  });

  test('is made up for by a rate published ready-made, or by the period named in its place', () => {
    const of = { kind: 'change', measure: 'percent', from: '2019' };
    assert.equal(lacksBase(of, base(0), observed(['2020', 5])), true);
    assert.equal(lacksBase(of, base(0), observed(['2019', 5])), false);
    assert.equal(lacksBase(of, base(0), observed(['2020', 5, 'rate'])), false);
  });
});
