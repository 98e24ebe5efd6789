import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const bound = { kind: 'more-than', value: { series: 'outside' } };

const plan = (of: object, unit: string, other: string | undefined, value: object, figures: object[] = []): object => ({
  id: 'small',
  name: '小规划',
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'goal', name: '目标一' }],
  indicators: [
    {
      id: 'it',
      goal: 'goal',
      name: '指标一',
      unit,
      baseline: { value: 41000, period: '2020' },
      targets: [target(of, { kind: 'at-least', value })],
    },
    {
      id: 'other',
      goal: 'goal',
      name: '指标二',
      ...(other && { unit: other }),
      targets: [target({ kind: 'level' }, { kind: 'up' })],
    },
  ],
  series: [{ id: 'outside', name: '全省平均', ...(other && { unit: other }) }],
  observations: figures,
});
const issues = (file: object): string[] => {
  const result = safeParsePlan(file, { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a figure borrowed from what is counted in another unit', () => {
  test('is a mistake of the file, with its place', () => {
    const place = 'indicators[0].targets[0].bound.value';
    for (const of of [{ kind: 'level' }, { kind: 'year-value' }, { kind: 'change', measure: 'absolute' }]) {
      assert.deepEqual(issues(plan(of, '元', '万元', { series: 'outside' })), [`unit-mismatch ${place}.series`]);
      assert.deepEqual(issues(plan(of, '元', '万元', { indicator: 'other' })), [`unit-mismatch ${place}.indicator`]);
      assert.deepEqual(issues(plan(of, '元', '元', { indicator: 'other' })), []);
      assert.deepEqual(issues(plan(of, '元', undefined, { series: 'outside' })), []);
    }
    const points = { kind: 'change', measure: 'points' };
    assert.deepEqual(issues(plan(points, '%', '亿元', { indicator: 'other' })), [`unit-mismatch ${place}.indicator`]);
    assert.deepEqual(issues(plan(points, '％', '%', { indicator: 'other' })), []);
  });

  test('is no mistake where rates are compared', () => {
    for (const of of [
      { kind: 'growth', span: 'average-annual' },
      { kind: 'change', measure: 'percent' },
    ])
      assert.deepEqual(issues(plan(of, '元', '亿元', { indicator: 'other' })), []);
  });

  test('gives no number to a calculation that is handed it nevertheless', () => {
    const of = (unit: string | undefined, own?: string): string =>
      verdict(
        mainOf(
          {
            asOf: '2026-03-01',
            unit: '元',
            baseline: { value: 41000, period: '2020' },
            targets: [target({ kind: 'level' }, bound)],
            observations: [
              ...observed(['2025', 52000]),
              {
                indicator: 'outside',
                period: '2025',
                value: 5.4,
                counts: 'level',
                status: 'final',
                ...(own && { unit: own }),
              },
            ],
          },
          {},
          { series: [{ id: 'outside', name: '全省平均', ...(unit && { unit }) }] },
        ),
      );
    assert.equal(of('万元'), 'not-computable reference-differs');
    assert.equal(of(undefined, '万元'), 'not-computable reference-differs');
    assert.equal(of('元'), 'met');
  });
});
