import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf, type SmallPlan } from '../plan-of.js';

type Observations = NonNullable<SmallPlan['observations']>;

function assess(observations: Observations) {
  const asOf = '2024-12-31';
  const plan = planOf({
    asOf,
    unit: '件',
    targets: [
      { words: '新增9000件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 9000 }, when: { kind: 'by' } },
    ],
    observations,
  });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

const row = (period: string, value: number, counts: 'increment' | 'running-total' | 'level') =>
  ({ period, value, counts, status: 'final' }) as const;

describe('increments and running totals in one series', () => {
  test('an increment carries on from the running total before it', () => {
    const { history } = assess([
      row('2021', 1700, 'running-total'),
      row('2022', 1950, 'increment'),
      row('2023-H1', 1000, 'increment'),
    ]);
    assert.deepEqual(
      history.map(({ at, value }) => [at, value]),
      [
        ['2021-12-31', 1700],
        ['2022-12-31', 3650],
        ['2023-06-30', 4650],
      ],
    );
  });

  test('they may say the same twice, but not different things', () => {
    const same = [row('2021', 1700, 'increment'), row('2022', 1950, 'increment'), row('2022', 3650, 'running-total')];
    assert.equal(assess(same).reported?.value, 3650);
    const other = [...same.slice(0, 2), row('2022', 3700, 'running-total')];
    assert.equal(assess(other).status, 'not-computable');
    assert.equal(assess(other).reason, 'totals-differ');
  });

  test('what lies before a running total is held by it', () => {
    const { reported } = assess([row('2022', 1950, 'increment'), row('2023', 5680, 'running-total')]);
    assert.equal(reported?.value, 5680);
  });

  test('what lies behind a gap after it is not guessed', () => {
    const { reason } = assess([row('2021', 1700, 'running-total'), row('2023', 2030, 'increment')]);
    assert.equal(reason, 'gap-in-periods');
  });

  test('a level among them is refused', () => {
    const { reason } = assess([row('2021', 1700, 'running-total'), row('2022', 9000, 'level')]);
    assert.equal(reason, 'counts-differ');
  });
});

describe('levels and rates published ready-made in one series', () => {
  test('a rate of one year is not the level the next one grows from', () => {
    const asOf = '2024-06-30';
    const plan = planOf({
      asOf,
      unit: '亿元',
      targets: [
        {
          words: '年均增长8%',
          of: { kind: 'growth', span: 'per-year' },
          bound: { kind: 'at-least', value: 8 },
          when: { kind: 'each-year' },
        },
      ],
      baseline: { value: 100, period: '2020', unit: '亿元' },
      observations: [
        { period: '2021', value: 5, counts: 'rate', status: 'final' },
        { period: '2022', value: 110, counts: 'level', status: 'final' },
        { period: '2023', value: 121, counts: 'level', status: 'final' },
      ],
    });
    const main = assessPlan(plan, { asOf }).indicators[0]?.main;
    assert.ok(main);
    // 5 % as published; of 2022 no growth can be told, its year before has no level; 121 ÷ 110 − 1 = 10 %.
    assert.deepEqual(
      main.history.map(({ period, value }) => [period, value]),
      [
        ['2021', 5],
        ['2023', 10],
      ],
    );
  });
});
