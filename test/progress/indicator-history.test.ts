import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorHistory } from '../../src/progress/indicator-history.js';
import { planOf } from '../plan-of.js';

const plan = planOf({
  asOf: '2023-12-31',
  unit: '件',
  targets: [{ words: '达150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } }],
  baseline: { value: 100, period: '2020' },
  observations: [
    { period: '2021', value: 155, counts: 'level', status: 'preliminary', published: '2022-01-20' },
    { period: '2021', value: 149, counts: 'level', status: 'final', published: '2022-04-20' },
    { period: '2022', value: 160, counts: 'level', status: 'final', published: '2023-01-20', withdrawn: '2023-03-01' },
  ],
});

test('tells the verdict of each day on which something became known', () => {
  const [indicator] = plan.indicators;
  assert.ok(indicator);
  const told = indicatorHistory(plan, indicator.id).map(({ asOf, main }) => [asOf, main.status, main.reported?.value]);
  assert.deepEqual(told, [
    ['2022-01-20', 'met', 155],
    // Revised: 49 of 50 done after one year of five.
    ['2022-04-20', 'ahead', 149],
    ['2023-01-20', 'met', 160],
    // Withdrawn: the value of 2021 is the latest one again.
    ['2023-03-01', 'ahead', 149],
  ]);
});

test('names the indicators it knows when asked for another', () => {
  assert.throws(() => indicatorHistory(plan, 'nobody'), /received "nobody", known: /);
});
