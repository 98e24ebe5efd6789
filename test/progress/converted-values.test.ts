import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { historyOf, inShort, quantityOf, said, type Given } from './quantity-of.js';

const unit = '亿元';
const points = { 'zh-CN': '个百分点', en: 'percentage points' };
const changed = (measure: string, more: object = {}): object => ({ kind: 'change', measure, ...more });
const average = { kind: 'growth', span: 'average-annual' };
const yearly = { kind: 'growth', span: 'per-year' };
const at = { period: '2021', at: '2021-12-31' };

describe('a value worked out of a published level says what it is and what it was made of', () => {
  const level = { value: 110.5, kind: 'level', computed: false, unit };
  const base = { value: 100, period: '2020', kind: 'level', computed: false, unit };
  const rows: readonly (readonly [name: string, of: object, wanted: object])[] = [
    // 110.5 − 100 = 10.5; one digit, as the value it is worked out of.
    ['a difference, in the unit of the level', changed('absolute'), { value: 10.5, kind: 'change', unit, base }],
    // (110.5 ÷ 100 − 1) × 100 = 10.5 %
    ['a relative change, in %', changed('percent'), { value: 10.5, kind: 'change-percent', unit: '%', base }],
    // 110.5 ÷ 100 × 100 = 110.5 of a base of 100: counted in nothing.
    ['an index, without a unit', changed('index'), { value: 110.5, kind: 'index', base }],
    // One year from the base, so the average is that of one year.
    ['an average growth, in %', average, { value: 10.5, kind: 'growth', unit: '%', base }],
    // Over 2020, which is the baseline.
    ['the growth of a year, over the year before', yearly, { value: 10.5, kind: 'growth', unit: '%', base }],
    // 110.5 of 200 are 55.25 %, counted from nothing.
    ['a share of a whole, in %', { kind: 'share', whole: 200 }, { value: 55.25, kind: 'share', unit: '%' }],
  ];
  for (const [name, of, wanted] of rows)
    test(name, () => {
      const values = historyOf({
        ...{ of, unit, baseline: { value: 100, period: '2020' } },
        observed: [{ period: '2021', value: 110.5 }],
      });
      assert.deepEqual(values.map(said), [{ ...at, ...wanted, computed: true, decimals: 1, published: level }]);
    });

  test('percentage points, of a level in per cent', () => {
    const [only] = historyOf({
      ...{ of: changed('points'), unit: '%', baseline: { value: 61.5, period: '2020' } },
      observed: [{ period: '2021', value: 64.25 }],
    });
    assert.deepEqual(said(only), {
      ...at,
      // 64.25 − 61.5 = 2.75
      ...{ value: 2.75, kind: 'change-points', unit: points, computed: true, decimals: 2 },
      published: { value: 64.25, kind: 'level', computed: false, unit: '%' },
      base: { value: 61.5, period: '2020', kind: 'level', computed: false, unit: '%' },
    });
  });

  test('with the digits each was printed with, and the unit the value came with', () => {
    const [only] = historyOf({
      ...{ of: changed('absolute'), unit, baseline: { value: 100, decimals: 2, period: '2020' } },
      observed: [{ period: '2021', value: 103, decimals: 3, unit: '亿元（现价）' }],
    });
    assert.deepEqual(only?.published, {
      ...{ value: 103, decimals: 3, kind: 'level', computed: false, unit: '亿元（现价）' },
    });
    assert.deepEqual(only.base, { value: 100, decimals: 2, period: '2020', kind: 'level', computed: false, unit });
  });

  test('with no unit, where the indicator is counted in none', () => {
    const [only] = historyOf({
      ...{ of: changed('absolute'), isUnitless: true, baseline: { value: 2, period: '2020' } },
      observed: [{ period: '2021', value: 5 }],
    });
    assert.deepEqual(said(only), {
      ...at,
      ...{ value: 3, kind: 'change', computed: true, decimals: 0 },
      published: { value: 5, kind: 'level', computed: false },
      base: { value: 2, period: '2020', kind: 'level', computed: false },
    });
  });

  test('counted from a year that is published, with that year’s own digits', () => {
    const [, later] = historyOf({
      ...{ of: changed('absolute', { from: '2021' }), unit },
      observed: [
        { period: '2021', value: 40, decimals: 1 },
        { period: '2022', value: 44 },
      ],
    });
    assert.deepEqual(later?.base, { value: 40, decimals: 1, period: '2021', kind: 'level', computed: false, unit });
  });

  test('and the growth of a second year is counted from the first, not from the baseline', () => {
    const [, second] = historyOf({
      ...{ of: yearly, unit, baseline: { value: 100, period: '2020' } },
      observed: [
        { period: '2021', value: 110 },
        { period: '2022', value: 132 },
      ],
    });
    // 132 ÷ 110 − 1 = 20 %
    assert.equal(second?.value, 20);
    assert.deepEqual(second.base, { value: 110, period: '2021', kind: 'level', computed: false, unit });
  });
});

describe('digits a worked-out value bears', () => {
  const decimalsOf = (given: Partial<Given> & { of: object }): number | undefined =>
    historyOf({
      ...{ unit, baseline: { value: 100, period: '2020' }, observed: [{ period: '2021', value: 110 }] },
      ...given,
    })[0]?.decimals;
  const least = (value: number): object => ({ kind: 'at-least', value });

  const relative: readonly (readonly [bound: object, words: string, digits: number, why: string])[] = [
    [least(8), '增长8%', 1, 'one at least'],
    [least(8.25), '增长8.25%', 2, 'as many as the figure has'],
    [least(8), '增长8.00%', 2, 'as many as it is printed with'],
    [{ kind: 'at-least', value: 8, decimals: 3 }, '增长8%', 3, 'as many as are declared'],
    [{ kind: 'between', low: 5.125, high: 6 }, '5.125—6%', 3, 'the lower end of a range counts'],
    [{ kind: 'between', low: 5, high: 6.25 }, '5—6.25%', 2, 'and the upper end'],
    [{ kind: 'up' }, '不断提高', 1, 'no figure, no further digits'],
    [{ kind: 'at-least', value: { baseline: true } }, '不低于2020年', 1, 'a borrowed figure is none of its own'],
  ];
  for (const [bound, words, digits, why] of relative)
    test(`of ${words}: ${digits} (${why})`, () => {
      for (const of of [changed('percent'), average, yearly, { kind: 'share', whole: 300 }])
        assert.equal(decimalsOf({ of, bound, words }), digits);
    });

  const differences: readonly (readonly [value: object, baseline: object, figure: number, digits: number])[] = [
    // Whole numbers make a whole difference.
    [{ value: 110 }, { value: 100 }, 8, 0],
    // The most digits of value, baseline and figure, as written or as printed.
    [{ value: 110.25 }, { value: 100.5 }, 8, 2],
    [{ value: 110.5 }, { value: 100.125 }, 8, 3],
    [{ value: 110, decimals: 2 }, { value: 100.5 }, 8, 2],
    [{ value: 110 }, { value: 100 }, 8.5, 1],
    [{ value: 110.125 }, { value: 100 }, 8.5, 3],
  ];
  for (const [value, baseline, figure, digits] of differences)
    test(`of ${JSON.stringify(value)} less ${JSON.stringify(baseline)} for ${figure}: ${digits}`, () => {
      for (const measure of ['absolute', 'points'])
        assert.equal(
          decimalsOf({
            ...{ of: changed(measure), bound: least(figure), words: `${figure}` },
            ...{ baseline: { period: '2020', ...baseline }, observed: [{ period: '2021', ...value }] },
          }),
          digits,
        );
    });

  test('of a difference to a year that is published, without a baseline', () => {
    const observed = [
      { period: '2021', value: 40 },
      { period: '2022', value: 44.5 },
    ];
    // 44.5 − 40 = 4.5; 40 − 40 = 0
    assert.deepEqual(
      historyOf({ of: changed('absolute', { from: '2021' }), observed }).map(({ value, decimals }) => [
        value,
        decimals,
      ]),
      [
        [0, 0],
        [4.5, 1],
      ],
    );
  });
});

describe('a rate published ready-made', () => {
  const rate = (period: string, value: number, more: object = {}): object => ({
    ...{ period, value, counts: 'rate' },
    ...more,
  });

  test('stands as it is, with its own digits and nothing beside it', () => {
    for (const of of [changed('percent'), average, yearly])
      assert.deepEqual(
        historyOf({
          ...{ of, unit, baseline: { value: 100, period: '2020' } },
          observed: [rate('2021', 9, { decimals: 1 })],
        }).map(said),
        [
          {
            ...at,
            kind: of === average || of === yearly ? 'growth' : 'change-percent',
            ...{ value: 9, decimals: 1, unit: '%', computed: false },
          },
        ],
      );
  });

  const made: readonly (readonly [of: object, value: number, made: string])[] = [
    // 1.1 × 1.2 = 1.32
    [changed('percent'), 32, 'compounded-rates'],
    // √(1.1 × 1.2) − 1 = √1.32 − 1
    [average, (1.32 ** 0.5 - 1) * 100, 'averaged-rates'],
  ];
  for (const [of, value, how] of made)
    test(`of several years makes ${how}, with the last year’s rate beside it`, () => {
      const [, second] = historyOf({
        ...{ of, unit, baseline: { value: 100, period: '2020' } },
        observed: [rate('2021', 10), rate('2022', 20, { decimals: 1 })],
      });
      assert.ok(second && Math.abs(second.value - value) < 1e-9);
      const kind = of === average ? 'growth' : 'change-percent';
      assert.deepEqual(said(second), {
        ...{ value: second.value, kind, unit: '%', computed: true, decimals: 1, made: how },
        ...{ period: '2022', at: '2022-12-31' },
        published: { value: 20, kind, unit: '%', decimals: 1, computed: false },
        parts: [
          { value: 10, kind, unit: '%', computed: false, period: '2021' },
          { value: 20, kind, unit: '%', decimals: 1, computed: false, period: '2022' },
        ],
      });
    });

  test('of a day stands before one worked out of the level of that day', () => {
    const observed = [rate('2021', 9.8), { period: '2021', value: 110 }];
    // The level gives 10 %, the office 9.8 %.
    for (const of of [changed('percent'), average, yearly])
      assert.deepEqual(inShort(quantityOf({ of, unit, baseline: { value: 100, period: '2020' }, observed })), [
        '2021: 9.8',
      ]);
  });

  test('is counted from the year after the base the target names', () => {
    // From 2018: 1.1 × 1.2 = 1.32 at the end of 2020, before the plan begins.
    const observed = [rate('2019', 10), rate('2020', 20)];
    const of = changed('percent', { from: '2018' });
    assert.deepEqual(inShort(quantityOf({ of, unit, observed })), ['2019: 10', '2020: 32']);
    // √1.21 − 1 = 10 % a year
    const even = [rate('2019', 10), rate('2020', 10)];
    assert.deepEqual(inShort(quantityOf({ of: { ...average, from: '2018' }, unit, observed: even })), [
      ...['2019: 10', '2020: 10'],
    ]);
  });

  test('of a leap year is of a year, of a half year is not', () => {
    const observed = [rate('2024', 5), rate('2025-H1', 7)];
    assert.deepEqual(inShort(quantityOf({ of: yearly, unit, observed })), ['2024: 5']);
  });
});

describe('a level known only by a bound', () => {
  const bounded = (period: string, value: number): object => ({ period, value, qualifier: 'more-than' });
  const baseline = { value: 100, period: '2020' };
  const inBounds = (row: Parameters<typeof historyOf>[0]): unknown =>
    historyOf(row).map(({ period, value, qualifier = '' }) => `${period}: ${value} ${qualifier}`.trim());

  test('makes a figure known by the same bound, of a fall by the other', () => {
    // From 100 to more than 110 it is a rise of more than 10 %, to more than 90 a fall of less than 10 %.
    const observed = [bounded('2021', 110)];
    for (const of of [changed('percent'), changed('absolute'), average])
      assert.deepEqual(inBounds({ of, unit, baseline, observed }), ['2021: 10 more-than']);
    assert.deepEqual(inBounds({ of: { kind: 'share', whole: 200 }, unit, baseline, observed }), ['2021: 55 more-than']);
    assert.deepEqual(inBounds({ of: changed('index'), unit, baseline, observed }), ['2021: 110 more-than']);
    for (const of of [changed('percent', { direction: 'decrease' }), { ...average, direction: 'decrease' }])
      assert.deepEqual(inBounds({ of, unit, baseline, observed: [bounded('2021', 90)] }), ['2021: 10 less-than']);
  });

  test('stands back behind a ready-made rate of its day', () => {
    const observed = [bounded('2021', 110), { period: '2021', value: 12, counts: 'rate' }];
    assert.deepEqual(inBounds({ of: changed('percent'), unit, baseline, observed }), ['2021: 12']);
  });

  test('as a baseline bounds the other way, and the next year after it too', () => {
    const observed = [{ period: '2021', value: 110 }];
    const bound = { ...baseline, qualifier: 'more-than' };
    for (const of of [average, yearly, changed('absolute')])
      assert.deepEqual(inBounds({ of, unit, baseline: bound, observed }), ['2021: 10 less-than']);
    assert.deepEqual(
      inBounds({ of: yearly, unit, baseline, observed: [bounded('2021', 110), { period: '2022', value: 121 }] }),
      ['2021: 10 more-than', '2022: 10 less-than'],
    );
  });

  test('beside a base known by a bound decides where both point one way', () => {
    const low = { ...baseline, qualifier: 'less-than' };
    const row = { of: changed('percent'), unit, observed: [bounded('2021', 110)] };
    assert.deepEqual(inBounds({ ...row, baseline: low }), ['2021: 10 more-than']);
    assert.equal(inShort(quantityOf({ ...row, baseline: { ...low, qualifier: 'more-than' } })), 'value-is-bound');
  });

  test('is nothing to count from where it is a round figure, or what is left of it is nothing', () => {
    const about = { ...baseline, qualifier: 'about' };
    const observed = [{ period: '2021', value: 110 }];
    for (const of of [average, changed('percent')])
      assert.equal(inShort(quantityOf({ of, unit, baseline: about, observed })), 'baseline-is-bound');
    const nothing = { of: changed('percent'), unit, baseline: { ...baseline, qualifier: 'more-than' } };
    assert.equal(inShort(quantityOf({ ...nothing, observed: [{ period: '2021', value: 0 }] })), 'baseline-is-bound');
  });
});

describe('of what is itself in per cent', () => {
  test('a share is what is published, whatever the whole', () => {
    const observed = [{ period: '2021', value: 30 }];
    assert.deepEqual(inShort(quantityOf({ of: { kind: 'share', whole: 200 }, unit: '%', observed })), ['2021: 30']);
  });

  test('there is no growth where a level stands among the rates', () => {
    const observed = [
      { period: '2021', value: 8.4, counts: 'rate' },
      { period: '2022', value: 8.6 },
    ];
    for (const of of [average, yearly]) {
      assert.equal(inShort(quantityOf({ of, unit: '%', observed })), 'rate-as-level');
      assert.deepEqual(inShort(quantityOf({ of, unit: '%', observed: observed.slice(0, 1) })), ['2021: 8.4']);
    }
  });
});
