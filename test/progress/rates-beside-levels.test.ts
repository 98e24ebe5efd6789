import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const growth = target(
  { kind: 'growth', span: 'per-year' },
  { kind: 'at-least', value: 7 },
  { kind: 'each-year' },
  { unit: '%' },
);

describe('a rate beside figures of another kind', () => {
  test('is no level of what is counted in another unit', () => {
    const progress = mainOf({
      asOf: '2026-03-01',
      unit: '件',
      targets: [target({ kind: 'level' }, { kind: 'at-least', value: 10 })],
      observations: observed(['2025', 18.2, 'rate']),
    });
    assert.equal(verdict(progress), 'not-computable counts-differ');
    assert.equal(progress.ofTarget, undefined);
  });

  test('is read by the target it speaks of, and by no other', () => {
    for (const [of, counts] of [
      ['level', 'level'],
      ['year-value', 'increment'],
      ['total', 'increment'],
    ] as const) {
      const plan = planOf({
        asOf: '2026-03-01',
        unit: of === 'level' ? '%' : '亿元',
        targets: [target({ kind: of }, { kind: 'at-least', value: 3 }), growth],
        observations: observed(['2025', 3.2, counts], ['2025', 8.1, 'rate']),
      });
      const [level, rate] = assessPlan(plan, { asOf: '2026-03-01' }).indicators[0]?.targets ?? [];
      assert.equal(level?.reported?.value, 3.2);
      assert.equal(rate?.years?.[4]?.reported?.value, 8.1);
    }
  });

  test('is a level like any other of a per cent without a growth', () => {
    const progress = mainOf({
      asOf: '2026-03-01',
      unit: '%',
      targets: [target({ kind: 'level' }, { kind: 'at-least', value: 60 })],
      observations: observed(['2025', 61, 'rate']),
    });
    assert.equal(progress.status, 'met');
  });
});
