import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { accumulate } from '../../src/progress/accumulate.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import type { Observation } from '../../src/model/observation.js';
import { seed } from '../generated-plans.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';

type Row = readonly [period: string, value: number, more?: object];

const observed = (counts: string, rows: readonly Row[]): object[] =>
  rows.map(([period, value, more]) => ({ period, value, counts, status: 'final', ...more }));
const mainOf = (row: SmallPlan): TargetProgress => {
  const [first] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
  assert.ok(first);
  return first.main;
};
const target = (words: string, of: object, kind: string, value: number, when: object = { kind: 'by' }): object => ({
  words,
  of,
  bound: { kind, value },
  when,
});

describe('sums', () => {
  const total = target('累计5000件', { kind: 'total' }, 'at-least', 5000);
  const sums = (rows: readonly Row[], asOf = '2025-08-01'): unknown[] =>
    mainOf({ asOf, targets: [total], observations: observed('increment', rows) }).history.map(({ at, value }) => [
      at,
      value,
    ]);

  test('year-to-date figures replace each other, and the year replaces them', () => {
    const rows: Row[] = [
      ['2021', 500],
      ['2022-01/2022-03', 100],
      ['2022-01/2022-06', 260],
      ['2022-01/2022-09', 410],
    ];
    const known = [
      ['2021-12-31', 500],
      ['2022-03-31', 600],
      ['2022-06-30', 760],
      ['2022-09-30', 910],
    ];
    assert.deepEqual(sums(rows), known);
    assert.deepEqual(sums([...rows, ['2022', 555]]), [...known, ['2022-12-31', 1055]]);
  });

  test('a half and then the whole year, in any order of the file', () => {
    const rows: Row[] = [
      ['2021', 600],
      ['2021-H1', 250],
      ['2022-H1', 300],
    ];
    const wanted = [
      ['2021-06-30', 250],
      ['2021-12-31', 600],
      ['2022-06-30', 900],
    ];
    assert.deepEqual(sums(rows), wanted);
    assert.deepEqual(sums([...rows].reverse()), wanted);
  });

  test('a part without what comes before it is a gap, unless a longer one holds it', () => {
    const { status, reason } = mainOf({
      asOf: '2023-01-31',
      targets: [total],
      observations: observed('increment', [
        ['2021', 500],
        ['2022-Q2', 90],
      ]),
    });
    assert.deepEqual([status, reason], ['not-computable', 'gap-in-periods']);
    assert.deepEqual(
      sums([
        ['2021', 500],
        ['2022-Q2', 90],
        ['2022', 400],
      ]),
      [
        ['2021-12-31', 500],
        ['2022-12-31', 900],
      ],
    );
  });

  test('of daily figures grow with their number', () => {
    const days = (count: number): Observation[] =>
      Array.from({ length: count }, (_, at) => ({
        indicator: 'it',
        period: new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10),
        value: 0.1,
        counts: 'increment',
        status: 'final',
      }));
    const known = knownObservations(days(8000), '2045-12-31');
    const result = accumulate(known, '2021-01-01');
    assert.ok(typeof result !== 'string');
    assert.equal(result.length, 8000);
    // Eight thousand times 0.1, as on paper.
    assert.equal(result[7999]?.value, 800);
  });

  test('any way of cutting years into parts comes to the sum of the years', () => {
    const parts = [
      ['2021'],
      ['2021-H1', '2021-H2'],
      ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'],
      ['2021-01/2021-09', '2021-Q4'],
    ];
    const cut = fc.record({
      way: fc.constantFrom(...parts),
      values: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }),
      withYear: fc.boolean(),
    });
    fc.assert(
      fc.property(cut, fc.integer({ min: 0, max: 1000 }), ({ way, values, withYear }, next) => {
        const rows: Row[] = way.map((period, at) => [period, values[at] ?? 0]);
        const sum = rows.reduce((all, [, value]) => all + value, 0);
        const all: Row[] = [...rows, ...(withYear ? ([['2021', sum]] as Row[]) : []), ['2022', next]];
        const orders = [all, [...all].reverse()];
        for (const order of orders) assert.deepEqual(sums(order).at(-1), ['2022-12-31', sum + next]);
      }),
      { seed },
    );
  });

  test('of a figure known only as more than so much are more than so much', () => {
    const with_ = (value: number): TargetProgress =>
      mainOf({
        asOf: '2023-01-31',
        targets: [target('累计1000件', { kind: 'total' }, 'at-least', 1000)],
        observations: observed('increment', [
          ['2021', 600, { qualifier: 'more-than' }],
          ['2022', value],
        ]),
      });
    assert.deepEqual([with_(400).status, with_(400).reported?.qualifier], ['met', 'more-than']);
    assert.deepEqual([with_(399).status, with_(399).reason], ['not-computable', 'value-is-bound']);
  });
});

describe('what one year brings', () => {
  const trade = target('年出口总额达500亿元', { kind: 'year-value' }, 'at-least', 500);
  const from = (rows: readonly Row[], counts = 'level', asOf = '2024-02-01'): TargetProgress =>
    mainOf({
      asOf,
      unit: '亿元',
      baseline: { value: 300, period: '2020' },
      targets: [trade],
      observations: observed(counts, rows),
    });

  test('half a year is shown, and never judged', () => {
    const { reported, part, status } = from(
      [
        ['2022', 420],
        ['2023-H1', 230],
      ],
      'level',
      '2023-09-01',
    );
    // (420 − 300) ÷ 200 = 60 % after two of five years.
    assert.deepEqual([reported?.value, status, part?.value, part?.period], [420, 'ahead', 230, '2023-H1']);
    assert.equal(part?.kind, 'year-value');
  });

  test('parts of a year add up to it', () => {
    const { reported, part } = from(
      [
        ['2022-H1', 200],
        ['2022-H2', 235],
        ['2023-01/2023-09', 330],
      ],
      'increment',
    );
    assert.deepEqual([reported?.value, reported?.period, reported?.at], [435, '2022', '2022-12-31']);
    assert.deepEqual([part?.value, part?.period], [330, '2023-01/2023-09']);
  });

  test('nothing but half a year is not yet a value', () => {
    const { status, reason, reported } = from([['2021-H1', 160]], 'increment', '2021-09-01');
    assert.deepEqual([status, reason, reported], ['not-due', 'part-of-year', undefined]);
  });

  test('under a level, half of about half the year before is kept apart; a level that stands is not', () => {
    const level = target('500亿元', { kind: 'level' }, 'at-least', 500);
    const of = (value: number, period = '2023-H1'): TargetProgress =>
      mainOf({
        asOf: '2023-10-31',
        unit: '亿元',
        baseline: { value: 300, period: '2020' },
        targets: [level],
        observations: observed('level', [
          ['2022', 420],
          [period, value],
        ]),
      });
    assert.deepEqual([of(215).reported?.value, of(215).part?.value], [420, 215]);
    assert.deepEqual([of(440).reported?.value, of(440).part], [440, undefined]);
    // A quarter of the year's and a fall to half are two things: the half of a quarter's length is none of its sums.
    assert.deepEqual([of(110, '2023-Q1').part?.value, of(215, '2023-Q1').reported?.value], [110, 215]);
    // A day has no sum.
    assert.equal(of(215, '2023-06-30').reported?.value, 215);
  });
});

describe('rates over a span', () => {
  const energy = target(
    '五年累计降低14%',
    { kind: 'change', measure: 'percent', direction: 'decrease' },
    'at-least',
    14,
  );
  const growth = target('年均增长6%', { kind: 'growth', span: 'average-annual' }, 'at-least', 6);
  const of = (goal: object, rows: readonly Row[], asOf = '2025-03-01'): TargetProgress =>
    mainOf({ asOf, unit: '%', targets: [goal], observations: observed('rate', rows) });

  test('yearly rates under a cumulative reduction are compounded', () => {
    const { reported, done, kind, unit } = of(energy, [
      ['2021', 3],
      ['2022', 2.5],
      ['2023', 3.5],
    ]);
    // 1 − 0.97 × 0.975 × 0.965 = 8.735 125 %, of 14.
    assert.ok(near(reported?.value ?? NaN, 8.735125));
    assert.ok(done.answered && near(done.share, 8.735125 / 14));
    assert.deepEqual([reported?.made, kind, unit], ['compounded-rates', 'change-percent', '%']);
    assert.deepEqual(reported?.published, { value: 3.5, kind: 'change-percent', unit: '%', computed: false });
  });

  test('a rate of a span stands as published', () => {
    const { reported } = of(energy, [
      ['2021', 3],
      ['2021/2023', 8.9],
    ]);
    assert.deepEqual([reported?.value, reported?.computed, reported?.made], [8.9, false, undefined]);
  });

  test('rates of some years say nothing of the span', () => {
    const { status, reason } = of(energy, [
      ['2021', 3],
      ['2023', 3.5],
    ]);
    assert.deepEqual([status, reason], ['not-computable', 'gap-in-periods']);
  });

  test('yearly rates under an average growth are averaged as factors', () => {
    const { reported, status, reason } = of(growth, [
      ['2021', 8],
      ['2022', 2],
      ['2023', 5],
    ]);
    // (1.08 × 1.02 × 1.05) ^ (1/3) − 1 = 4.9714… %
    assert.ok(near(reported?.value ?? NaN, ((1.08 * 1.02 * 1.05) ** (1 / 3) - 1) * 100));
    assert.deepEqual([status, reason, reported?.made], ['behind', 'mean-so-far', 'averaged-rates']);
  });

  test('a level in per cent under a growth is refused', () => {
    const { status, reason, history } = mainOf({
      asOf: '2022-03-01',
      unit: '%',
      baseline: { value: 3.1, period: '2020' },
      targets: [target('年增长5%以上', { kind: 'growth', span: 'per-year' }, 'at-least', 5, { kind: 'each-year' })],
      observations: observed('level', [['2021', 7.9]]),
    });
    assert.deepEqual([status, reason, history], ['not-computable', 'rate-as-level', []]);
  });
});

describe('of one period', () => {
  const patents = target('50件', { kind: 'level' }, 'at-least', 50);
  const shown = (...rows: Row[]): unknown => {
    const { reported } = mainOf({ asOf: '2024-01-31', targets: [patents], observations: observed('level', rows) });
    return [reported?.value, reported?.observation.status, reported?.revised];
  };
  test('final before preliminary before estimated, whatever stands first', () => {
    const rows: Row[] = [
      ['2022', 17, { status: 'estimated' }],
      ['2022', 18, { status: 'preliminary', published: '2023-02-01' }],
      ['2022', 19],
    ];
    assert.deepEqual(shown(...rows), [19, 'final', true]);
    assert.deepEqual(shown(...[...rows].reverse()), [19, 'final', true]);
    assert.deepEqual(shown(...rows.slice(0, 2)), [18, 'preliminary', true]);
  });
  test('of two final ones the later, and a published one before one that is made up', () => {
    assert.deepEqual(shown(['2022', 21, { published: '2023-06-01' }], ['2022', 20, { published: '2023-03-01' }]), [
      21,
      'final',
      true,
    ]);
    assert.deepEqual(shown(['2022', 30, { illustrative: true, published: '2023-06-01' }], ['2022', 20]), [
      20,
      'final',
      false,
    ]);
  });
});

describe('a value that is only a bound', () => {
  const with_ = (kind: string, value: number, qualifier: string): unknown => {
    const { status, reason, done } = mainOf({
      asOf: '2026-02-01',
      baseline: { value: 10, period: '2020' },
      targets: [target('目标', { kind: 'level' }, kind, 100)],
      observations: observed('level', [['2025', value, { qualifier }]]),
    });
    assert.equal(done.answered, false);
    return reason === undefined ? status : `${status} ${reason}`;
  };
  // [bound, value, its own bound, what can be told]
  const rows: [string, number, string, string][] = [
    ['at-least', 100, 'more-than', 'met'],
    ['at-least', 99, 'more-than', 'not-computable value-is-bound'],
    ['more-than', 100, 'more-than', 'met'],
    ['more-than', 100, 'at-least', 'not-computable value-is-bound'],
    ['at-most', 100, 'at-most', 'met'],
    ['at-most', 101, 'less-than', 'not-computable value-is-bound'],
    ['at-most', 100, 'more-than', 'not-met'],
    ['less-than', 100, 'less-than', 'met'],
    ['less-than', 100, 'at-most', 'not-computable value-is-bound'],
    ['at-least', 100, 'less-than', 'not-met'],
    ['at-least', 100, 'about', 'not-computable value-is-bound'],
  ];
  for (const [kind, value, qualifier, wanted] of rows)
    test(`${qualifier} ${value} against ${kind} 100`, () => assert.equal(with_(kind, value, qualifier), wanted));
});
