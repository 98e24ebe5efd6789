import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import type { TargetOf } from '../../src/model/target.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { spanRates, type RateBase } from '../../src/progress/rates.js';
import { near } from '../vectors.js';

type Rated = Extract<TargetOf, { kind: 'change' | 'growth' }>;
type Row = readonly [period: string, rate: number];

const from2020: RateBase = { first: '2021-01-01', period: '2020' };
const percent: Rated = { kind: 'change', measure: 'percent' };
const fall: Rated = { ...percent, direction: 'decrease' };
const average: Rated = { kind: 'growth', span: 'average-annual' };

function ratesOf(of: Rated, rows: readonly Row[], base = from2020) {
  const observations = rows.map(([period, value]): Observation => ({
    indicator: 'it',
    period,
    value,
    counts: 'rate',
    status: 'final',
  }));
  return spanRates(of, knownObservations(observations, '2035-12-31'), base);
}

/** The last rate, and how it was made. */
function last(of: Rated, rows: readonly Row[]): readonly [value: number, made: string | undefined] {
  const rates = ratesOf(of, rows);
  assert.ok(typeof rates !== 'string');
  const rate = rates[rates.length - 1];
  assert.ok(rate);
  return [rate.value, rate.made];
}

/** What is taken as published, by its period; or the reason why nothing is. */
function taken(of: Rated, rows: readonly Row[], base?: RateBase): unknown {
  const rates = ratesOf(of, rows, base);
  return typeof rates === 'string'
    ? rates
    : rates.map(({ value, entry, made }) => [entry.observation.period, ...(made ? [made] : [value])].join(' '));
}

describe('rates of single years as one rate of all of them', () => {
  const rows: readonly (readonly [name: string, of: Rated, rates: readonly number[], wanted: number, made: string])[] =
    [
      // 1.1 × 1.2 − 1
      ['rises compound', percent, [10, 20], 32, 'compounded-rates'],
      // 1 − 0.9 × 0.8
      ['falls compound downwards', fall, [10, 20], 28, 'compounded-rates'],
      // 1 − 0.969 × 0.974 × 0.971 × 0.978
      ['four falls', fall, [3.1, 2.6, 2.9, 2.2], (1 - 0.969 * 0.974 * 0.971 * 0.978) * 100, 'compounded-rates'],
      // √(1.1 × 1.2) − 1
      ['growth is averaged', average, [10, 20], (1.32 ** 0.5 - 1) * 100, 'averaged-rates'],
      // 1 − √(0.9 × 0.8)
      [
        'shrinking is averaged',
        { ...average, direction: 'decrease' },
        [10, 20],
        (1 - 0.72 ** 0.5) * 100,
        'averaged-rates',
      ],
      ['points add up', { kind: 'change', measure: 'points' }, [1.5, 2], 3.5, 'added-rates'],
      ['differences add up', { kind: 'change', measure: 'absolute' }, [15, -20], -5, 'added-rates'],
    ];
  for (const [name, of, rates, wanted, made] of rows)
    test(name, () => {
      const [value, how] = last(
        of,
        rates.map((rate, at): Row => [String(2021 + at), rate]),
      );
      assert.ok(near(value, wanted), `${value}, not ${wanted}`);
      assert.equal(how, made);
    });

  test('of one year is that rate, made of nothing', () => {
    for (const of of [percent, fall, average, { kind: 'change', measure: 'points' } as const])
      assert.deepEqual(last(of, [['2021', 3]]), [3, undefined]);
  });

  test('stand beside each other, one for each year so far', () => {
    assert.deepEqual(
      taken(percent, [
        ['2021', 1],
        ['2022', 2],
        ['2023', 3],
      ]),
      [...['2021 1', '2022 compounded-rates', '2023 compounded-rates']],
    );
  });
});

describe('rates that do not follow each other from the base on', () => {
  test('are refused where there are several', () => {
    assert.equal(
      taken(percent, [
        ['2021', 1],
        ['2023', 2],
      ]),
      'gap-in-periods',
    );
    assert.equal(
      taken(percent, [
        ['2022', 1],
        ['2023', 2],
      ]),
      'gap-in-periods',
    );
  });
  test('one alone is read for the whole span, as the target speaks', () => {
    assert.deepEqual(taken(percent, [['2023', 5]]), ['2023 only-rate']);
  });
});

describe('a rate of a span', () => {
  const rows: readonly (readonly [period: string, wanted: readonly string[], why: string])[] = [
    ['2021/2024', ['2021/2024 7'], 'begins with the day after the base'],
    ['2020/2024', ['2020/2024 7'], 'begins with the base itself'],
    ['2020-07/2024-12', ['2020-07/2024-12 7'], 'begins within the base'],
    ['2019/2024', [], 'begins before the base'],
    ['2022/2024', [], 'begins after it'],
    ['2021-01/2021-09', ['2021-01/2021-09 7'], 'is no whole year, but all since the base'],
    ['2022-01/2022-09', [], 'is a part of a later year'],
    ['2021-H1', [], 'is a period, and no span'],
  ];
  for (const [period, wanted, why] of rows)
    test(`${period} ${why}`, () => assert.deepEqual(taken(percent, [[period, 7]]), wanted));

  test('counts from the first day alone where the base is no period', () => {
    const base = { first: '2021-01-01' };
    assert.deepEqual(taken(percent, [['2021/2024', 7]], base), ['2021/2024 7']);
    assert.deepEqual(taken(percent, [['2020/2024', 7]], base), []);
  });
});

test('an index has its base in itself, and is taken as published', () => {
  const index: Rated = { kind: 'change', measure: 'index' };
  assert.deepEqual(
    taken(index, [
      ['2021', 104],
      ['2022-H1', 106],
      ['2023', 110],
    ]),
    ['2021 104', '2022-H1 106', '2023 110'],
  );
});
