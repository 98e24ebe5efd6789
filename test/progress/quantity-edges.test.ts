import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { targetQuantity } from '../../src/progress/target-quantity.js';
import { planOf } from '../plan-of.js';

const asOf = '2025-01-31';

interface Given {
  readonly target: object;
  readonly base?: object;
  readonly observations: readonly (readonly [period: string, value: number, counts?: string])[];
}

const planWith = ({ target, base, observations }: Given) =>
  planOf({
    asOf,
    targets: [{ words: '目标', bound: { kind: 'at-least', value: 8 }, when: { kind: 'by' }, ...target }],
    ...(base && { baseline: base }),
    observations: observations.map(([period, value, counts = 'level']) => ({ period, value, counts, status: 'final' })),
  });

/** The values in the quantity of the target, by period, or the reason why there are none. */
function quantity(given: Given): unknown {
  const plan = planWith(given);
  const [indicator] = plan.indicators;
  const target = indicator?.targets[0];
  assert.ok(indicator && target);
  const result = targetQuantity(target, indicator, knownObservations(plan.observations ?? [], asOf), plan.period);
  return 'reason' in result
    ? result.reason
    : Object.fromEntries(result.history.map(({ period, value }) => [period, value]));
}

function progress(given: Given): TargetProgress {
  const main = assessPlan(planWith(given), { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

const base = (value: number, period = '2020'): object => ({ value, period });

describe('a change', () => {
  const change = (measure: string, more: object = {}): object => ({ of: { kind: 'change', measure, ...more } });

  test('in per cent or as an index has no meaning from zero or below; a difference has', () => {
    for (const value of [0, -5]) {
      for (const measure of ['percent', 'index'])
        assert.equal(
          quantity({ target: change(measure), base: base(value), observations: [['2021', 10]] }),
          'baseline-not-positive',
        );
      for (const measure of ['absolute', 'points'])
        assert.deepEqual(quantity({ target: change(measure), base: base(value), observations: [['2021', 10]] }), {
          '2021': 10 - value,
        });
    }
  });

  test('of 80 from 100 is −20, −20 %, index 80; asked for as a fall it is 20, 20 %, and still index 80', () => {
    for (const [measure, rise, fall] of [
      ['absolute', -20, 20],
      ['points', -20, 20],
      ['percent', -20, 20],
      ['index', 80, 80],
    ] as const) {
      const given = { base: base(100), observations: [['2021', 80]] } as const;
      assert.deepEqual(quantity({ ...given, target: change(measure) }), { '2021': rise });
      assert.deepEqual(quantity({ ...given, target: change(measure, { direction: 'decrease' }) }), { '2021': fall });
    }
  });

  test('published ready-made stays as it is, whatever way it is asked for', () => {
    const observations = [['2021', 12, 'rate']] as const;
    for (const direction of ['increase', 'decrease'])
      assert.deepEqual(quantity({ target: change('percent', { direction }), base: base(100), observations }), {
        '2021': 12,
      });
  });

  test('is counted from the year the plan names: the baseline’s, or one that is published', () => {
    const observations = [
      ['2021', 100],
      ['2022', 110],
    ] as const;
    const from = (year: string, baseline?: object): unknown =>
      quantity({ target: change('percent', { from: year }), observations, ...(baseline && { base: baseline }) });
    assert.deepEqual(from('2020', base(50)), { '2021': 100, '2022': 120 });
    assert.deepEqual(from('2021', base(50)), { '2021': 0, '2022': 10 });
    assert.deepEqual(from('2021'), { '2021': 0, '2022': 10 });
    assert.equal(from('2019', base(50)), 'no-baseline');
    assert.equal(from('2019'), 'no-baseline');
  });
});

describe('a growth', () => {
  const average = { of: { kind: 'growth', span: 'average-annual' } };
  const yearly = { of: { kind: 'growth', span: 'per-year' }, when: { kind: 'each-year' } };

  test('on average needs time since the baseline, and something that has not gone below zero', () => {
    // 1.21 = 1.1², 1.331 = 1.1³; nothing has grown within the year of the baseline itself.
    assert.deepEqual(
      quantity({
        target: average,
        base: base(100, '2021'),
        observations: [
          ['2020', 90],
          ['2021', 90],
          ['2023', 121],
          ['2024', 133.1],
        ],
      }),
      { '2023': 10, '2024': 10 },
    );
    assert.equal(quantity({ target: average, base: base(100), observations: [['2021', -1]] }), 'level-negative');
    const recovered = {
      target: average,
      base: base(100),
      observations: [
        ['2021', -1],
        ['2022', 121],
      ],
    } as const;
    assert.deepEqual(quantity(recovered), { '2022': 10 }, 'a year below zero says nothing of those after it');
    assert.deepEqual(quantity({ target: average, base: base(100), observations: [['2021', 0]] }), { '2021': -100 });
    assert.equal(quantity({ target: average, base: base(0), observations: [['2021', 5]] }), 'baseline-not-positive');
    assert.equal(quantity({ target: average, observations: [['2021', 5]] }), 'no-baseline');
  });

  test('of a year is over the year before it, and there is none from zero or below', () => {
    const observations = [
      ['2021', 0],
      ['2022', 10],
      ['2023', 12],
    ] as const;
    assert.deepEqual(quantity({ target: yearly, base: base(50), observations }), { '2021': -100, '2023': 20 });
    assert.deepEqual(quantity({ target: yearly, base: base(-50), observations }), { '2023': 20 });
    assert.deepEqual(quantity({ target: yearly, observations }), { '2023': 20 });
  });

  test('of a year is not made of months', () => {
    const observations = [
      ['2021-06', 100],
      ['2022-06', 110],
    ] as const;
    assert.deepEqual(quantity({ target: yearly, observations }), {});
  });
});

describe('a total', () => {
  const total = { of: { kind: 'total' } };

  test('leaves out what lies before its first day', () => {
    assert.deepEqual(
      quantity({
        target: total,
        observations: [
          ['2019', 3, 'increment'],
          ['2020', 5, 'increment'],
          ['2021', 10, 'increment'],
          ['2022', 20, 'increment'],
        ],
      }),
      { '2021': 10, '2022': 30 },
    );
  });

  test('a running total of the same day holds an increment that nothing leads up to', () => {
    assert.deepEqual(
      quantity({
        target: total,
        observations: [
          ['2022', 1950, 'increment'],
          ['2022', 3650, 'running-total'],
        ],
      }),
      { '2022': 3650 },
    );
  });

  test('where both say the same, the running total is what is shown', () => {
    const { reported } = progress({
      target: total,
      observations: [
        ['2021', 1700, 'running-total'],
        ['2022', 1950, 'increment'],
        ['2022', 3650, 'running-total'],
      ],
    });
    assert.deepEqual([reported?.value, reported?.observation.counts], [3650, 'running-total']);
  });
});

test('a trend takes the levels as they are published', () => {
  assert.deepEqual(
    quantity({ target: { of: { kind: 'trend' }, bound: { kind: 'up' } }, observations: [['2021', 3]] }),
    { '2021': 3 },
  );
});

describe('what is asked for each year', () => {
  /** 100 a year, in 2021. */
  const year = (...observations: Given['observations'][number][]): unknown => {
    const target = { of: { kind: 'total' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'each-year' } };
    const first = progress({ target, observations }).years?.[0];
    return [first?.status, first?.reported?.value];
  };

  test('a figure of the whole year holds its quarters, whichever of them is the last', () => {
    const quarters = [20, 30, 20, 40].map((value, index) => [`2021-Q${index + 1}`, value, 'increment'] as const);
    assert.deepEqual(year(...quarters), ['met', 110]);
    assert.deepEqual(year(['2021', 95, 'increment'], ...quarters), ['not-met', 95]);
  });

  test('a running total stands for the year at the year’s end, and not before', () => {
    assert.deepEqual(year(['2021', 90, 'running-total']), ['not-met', 90]);
    assert.deepEqual(year(['2021', 120, 'running-total']), ['met', 120]);
    assert.deepEqual(year(['2021-H1', 90, 'running-total']), ['not-reported', 90]);
    assert.deepEqual(year(['2021-H1', 120, 'running-total']), ['met', 120], 'it cannot become less');
  });

  test('half a year that is not enough says nothing of the year', () => {
    assert.deepEqual(year(['2021-H1', 90, 'increment']), ['not-reported', 90]);
    assert.deepEqual(year(['2021-H1', 90, 'increment'], ['2021-H2', 9, 'increment']), ['not-met', 99]);
  });

  test('eleven months are not the year', () => {
    const half = ['2021-H1', 50, 'increment'] as const;
    const more = ['2021-Q3', '2021-10', '2021-11'].map((period) => [period, 10, 'increment'] as const);
    assert.deepEqual(year(half, ...more), ['not-reported', 80]);
    assert.deepEqual(year(half, ...more, ['2021-12', 10, 'increment']), ['not-met', 90]);
  });
});
