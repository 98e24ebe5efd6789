import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { borrowedFigure, type Reference } from '../../src/progress/borrowed-figure.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { observationsOf } from '../../src/progress/observations-of.js';
import type { Reason, Reported } from '../../src/progress/plan-progress.js';
import { quantityKind } from '../../src/progress/quantity.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';

const level = { kind: 'level' };
const perYear = { kind: 'growth', span: 'per-year' };
const average = { kind: 'growth', span: 'average-annual' };
const change = (measure: string, more: object = {}): object => ({ kind: 'change', measure, ...more });

interface Given extends Partial<Pick<SmallPlan, 'unit' | 'baseline' | 'others' | 'period'>> {
  readonly of: object;
  readonly when?: object;
  /** The last day of the borrower's own value. */
  readonly at?: string;
  readonly year?: number;
  readonly series?: readonly object[];
  readonly observed?: readonly object[];
}

/** What a figure stands at for a value of the target of `it`. */
function borrowed(
  value: unknown,
  { of, when = { kind: 'by' }, at = '2021-12-31', year, series, observed = [], ...more }: Given,
): number | Reason {
  const small = planOf({
    ...more,
    asOf: '',
    targets: [{ words: '目标', of, bound: { kind: 'at-least', value }, when }],
    observations: observed.map((each) => ({ counts: 'level', status: 'final', indicator: 'other', ...each })),
  });
  const plan = { ...small, ...(series && { series }) } as Plan;
  const [indicator] = plan.indicators;
  assert.ok(indicator?.targets[0]);
  const known = new Map(
    [...plan.indicators, ...(plan.series ?? [])].map(({ id }) => [
      id,
      knownObservations(observationsOf(plan, id), '2035-12-31'),
    ]),
  );
  const kind = quantityKind(indicator.targets[0].of);
  const reported = { value: 1, at, period: at.slice(0, 4), kind } as Reported;
  const borrower = { target: indicator.targets[0], indicator, reported, ...(year !== undefined && { year }) };
  return borrowedFigure(value as Reference, borrower, { plan, known });
}

const otherWith = (more: object): object => ({
  ...{ id: 'other', unit: '件' },
  targets: [{ words: '目标', of: level, bound: { kind: 'none' }, when: { kind: 'open' } }],
  ...more,
});
const of = (period: string, value: number, more: object = {}): object => ({ period, value, ...more });

describe('the value of another indicator', () => {
  const other = { indicator: 'other' };
  const from = (given: Given): number | Reason => borrowed(other, { others: [otherWith({})], ...given });

  test('is that of the same last day, none before it and none after it', () => {
    const observed = [of('2020', 5), of('2021', 6), of('2022', 7)];
    assert.equal(from({ of: level, observed }), 6);
    assert.equal(from({ of: level, observed, at: '2021-06-30' }), 'reference-unknown');
  });

  test('is unknown where nothing is known of it, or no such indicator is there', () => {
    assert.equal(from({ of: level }), 'reference-unknown');
    assert.equal(borrowed(other, { of: level }), 'reference-unknown');
  });

  test('leaves open what the other is known only by a bound of', () => {
    assert.equal(from({ of: level, observed: [of('2021', 6, { qualifier: 'more-than' })] }), 'value-is-bound');
  });

  test('differs where the other is counted in another way, or makes no such figure', () => {
    // A sum of one year is no level; a level of June makes no growth of a year.
    assert.equal(from({ of: level, observed: [of('2021', 6, { counts: 'increment' })] }), 'reference-differs');
    assert.equal(from({ of: perYear, observed: [of('2021-06', 6)], at: '2021-06-30' }), 'reference-differs');
    // With growth of 2022 alone, that of 2021 is only unknown.
    const observed = [of('2021', 50), of('2022', 60)];
    assert.equal(from({ of: perYear, observed }), 'reference-unknown');
    assert.equal(from({ of: perYear, observed, at: '2022-12-31' }), 20);
  });

  test('is that of the year where years are judged, once the year is whole', () => {
    const total = { of: { kind: 'total' }, when: { kind: 'each-year' }, year: 2022 };
    const half = of('2022-H1', 4, { counts: 'increment' });
    const rest = of('2022-H2', 5, { counts: 'increment' });
    // 4 + 5 of the whole year; of half of it nothing is said.
    assert.equal(from({ ...total, observed: [half, rest] }), 9);
    assert.equal(from({ ...total, observed: [half] }), 'reference-unknown');
    assert.equal(from({ ...total, observed: [] }), 'reference-unknown');
    const observed = [of('2021', 6), of('2022', 7)];
    assert.equal(from({ of: level, when: { kind: 'each-year' }, year: 2022, observed }), 7);
  });

  test('is its mean over the same years where a mean is asked for', () => {
    const when = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
    const observed = [of('2022', 90), of('2023', 58), of('2024', 61), of('2025', 64)];
    // (58 + 61) ÷ 2 and (58 + 61 + 64) ÷ 3; what follows the day does not count.
    assert.equal(from({ of: level, when, observed, at: '2024-12-31' }), 59.5);
    assert.equal(from({ of: level, when, observed, at: '2025-12-31' }), 61);
    // Of 2026 the window has nothing, and before 2023 neither.
    assert.equal(from({ of: level, when, observed, at: '2026-12-31' }), 'reference-unknown');
    assert.equal(from({ of: level, when, observed, at: '2022-12-31' }), 'reference-unknown');
  });
});

describe('the own baseline', () => {
  const own = (quantity: object, baseline: object | undefined, more: Partial<Given> = {}): number | Reason =>
    borrowed({ baseline: true }, { of: quantity, ...(baseline && { baseline }), ...more });
  const base = { value: 50, period: '2020' };

  const rows: readonly (readonly [name: string, of: object, unit: string, wanted: number | Reason])[] = [
    ['a level', level, '件', 50],
    ['what a year brings', { kind: 'year-value' }, '件', 50],
    ['a place in an order', { kind: 'rank' }, '件', 50],
    ['a trend', { kind: 'trend' }, '件', 50],
    ['what is left open', { kind: 'unstated', among: ['level', 'total'] }, '件', 50],
    ['growth, of a baseline that is one', perYear, '%', 50],
    ['growth, of a baseline that is a level', perYear, '件', 'reference-differs'],
    ['a share, of a baseline that is one', { kind: 'share' }, '%', 50],
    // 50 of 200
    ['a share, of a whole that is known', { kind: 'share', whole: 200 }, '件', 25],
    ['a share, of a whole that is not', { kind: 'share' }, '件', 'whole-unknown'],
    ['a share, of nothing', { kind: 'share', whole: 0 }, '件', 'whole-unknown'],
    ['a change', change('absolute'), '件', 'reference-differs'],
    ['a change of a per cent', change('points'), '%', 'reference-differs'],
    ['an event', { kind: 'occurrence' }, '件', 'reference-differs'],
  ];
  for (const [name, quantity, unit, wanted] of rows)
    test(`for ${name}: ${wanted}`, () => assert.equal(own(quantity, base, { unit }), wanted));

  test('in a unit of its own is read in that', () => {
    assert.equal(own(perYear, { ...base, unit: '%' }, { unit: '件' }), 50);
    assert.equal(own(perYear, { ...base, unit: '件' }, { unit: '%' }), 'reference-differs');
  });

  test('is nothing where there is none, or it is only a bound', () => {
    assert.equal(own(level, undefined), 'no-baseline');
    assert.equal(own(level, { ...base, qualifier: 'more-than' }), 'baseline-is-bound');
  });

  test('for a sum is one over as many years', () => {
    const fiveYears = { value: 50, period: '2016/2020' };
    // From the plan's first day, 2021-01-01: five years at the end of 2025, four at the end of 2024.
    assert.equal(own({ kind: 'total' }, fiveYears, { at: '2025-12-31' }), 50);
    assert.equal(own({ kind: 'total' }, fiveYears, { at: '2024-12-31' }), 'reference-differs');
    // From a day of its own.
    assert.equal(own({ kind: 'total', since: '2022-01-01' }, fiveYears, { at: '2026-12-31' }), 50);
    assert.equal(own({ kind: 'total', since: '2022-01-01' }, fiveYears, { at: '2025-12-31' }), 'reference-differs');
    assert.equal(own({ kind: 'total' }, base, { at: '2021-12-31' }), 50);
  });
});

describe('the figure of another target', () => {
  const by = { kind: 'by' };
  const mean = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
  const lend = (theirs: object, more: Given = { of: level }): number | Reason =>
    borrowed(
      { target: 'theirs' },
      {
        others: [
          otherWith({
            targets: [
              { id: 'theirs', words: '目标', of: level, bound: { kind: 'at-least', value: 7 }, when: by, ...theirs },
            ],
          }),
        ],
        ...more,
      },
    );

  const rows: readonly (readonly [name: string, theirs: object, own: Given, wanted: number | Reason])[] = [
    ['a level for a level', {}, { of: level }, 7],
    ['a level for a sum', {}, { of: { kind: 'total' } }, 'reference-differs'],
    ['points for a relative change', { of: change('points') }, { of: change('percent') }, 'reference-differs'],
    ['growth for growth of the same span', { of: perYear }, { of: perYear }, 7],
    ['an average for the growth of a year', { of: average }, { of: perYear }, 'reference-differs'],
    ['an average for an average', { of: average }, { of: average }, 7],
    ['a mean for a mean', { when: mean }, { of: level, when: mean }, 7],
    ['a mean for a value', { when: mean }, { of: level }, 'reference-differs'],
    ['a value for a mean', {}, { of: level, when: mean }, 'reference-differs'],
    ['another unit', { unit: '家' }, { of: level }, 'reference-differs'],
    ['a direction, which has no figure', { bound: { kind: 'up' } }, { of: level }, 'reference-differs'],
    ['a range, which has two', { bound: { kind: 'between', low: 6, high: 8 } }, { of: level }, 'reference-differs'],
  ];
  for (const [name, theirs, own, wanted] of rows) test(name, () => assert.equal(lend(theirs, own), wanted));

  test('that is not there is unknown', () => {
    assert.equal(borrowed({ target: 'theirs' }, { of: level }), 'reference-unknown');
  });

  test('that is borrowed itself is followed to its end: the other’s own baseline', () => {
    const targets = [
      {
        ...{ id: 'theirs', words: '目标', of: level, when: by },
        bound: { kind: 'at-least', value: { baseline: true } },
      },
    ];
    const others = [otherWith({ targets, baseline: { value: 9, period: '2020' } })];
    const baseline = { value: 50, period: '2020' };
    assert.equal(borrowed({ target: 'theirs' }, { of: level, others, baseline }), 9);
  });

  test('or through two, but not in a ring', () => {
    const borrowing = (id: string, value: unknown): object => ({
      ...{ id, words: '目标', of: level, when: by },
      bound: { kind: 'at-least', value },
    });
    const chain = (end: unknown): number | Reason =>
      borrowed(
        { target: 'one' },
        {
          of: level,
          others: [
            otherWith({ targets: [borrowing('one', { target: 'two' })] }),
            otherWith({ id: 'more', targets: [borrowing('two', end)] }),
          ],
        },
      );
    assert.equal(chain(4), 4);
    assert.equal(chain({ target: 'one' }), 'reference-unknown');
    assert.equal(chain({ target: 'two' }), 'reference-unknown');
  });
});

describe('a series outside the plan', () => {
  const series = [
    { id: 'nation', name: '全国', unit: '%' },
    { id: 'city', name: '全市', unit: '件' },
  ];
  const city = (period: string, value: number, more: object = {}): object =>
    of(period, value, { indicator: 'city', ...more });
  const from = (given: Given, id = 'city'): number | Reason => borrowed({ series: id }, { series, ...given });

  test('lends its value of the same day', () => {
    const nation = of('2021', 90, { indicator: 'nation' });
    assert.equal(from({ of: level, observed: [nation, city('2021', 30)] }), 30);
    assert.equal(from({ of: level, observed: [nation] }), 'reference-unknown');
    assert.equal(from({ of: level, observed: [city('2021', 30)] }, 'somewhere'), 'reference-unknown');
  });

  test('is counted from its own value for the period of the borrower’s base', () => {
    const observed = [city('2019', 100), city('2020', 200), city('2021', 220)];
    const baseline = { value: 5, period: '2020' };
    // 220 ÷ 200 − 1 = 10 %; 220 − 200 = 20; from 2019 it is 120 %.
    assert.equal(from({ of: change('percent'), baseline, observed }), 10);
    assert.equal(from({ of: change('absolute'), baseline, observed }), 20);
    assert.equal(from({ of: change('percent', { from: '2019' }), baseline, observed }), 120);
    const later = [...observed, city('2022', 242)];
    // √(242 ÷ 200) − 1 = √1.21 − 1 = 10 % a year
    const mean = from({ of: average, baseline, observed: later, at: '2022-12-31' });
    assert.ok(typeof mean === 'number' && near(mean, 10));
    assert.equal(from({ of: change('percent'), baseline, observed: [city('2021', 220)] }), 'reference-differs');
  });

  test('is read in its own unit, not in the borrower’s', () => {
    const share = { kind: 'share', whole: 200 };
    // 30 of 200 is 15 %; what is in per cent is a share already.
    assert.equal(from({ of: share, observed: [city('2021', 30)] }), 15);
    assert.equal(from({ of: share, observed: [of('2021', 30, { indicator: 'nation' })] }, 'nation'), 30);
    // A level in per cent is no level that grows.
    const observed = [of('2020', 30, { indicator: 'nation' }), of('2021', 33, { indicator: 'nation' })];
    assert.equal(from({ of: perYear, observed }, 'nation'), 'reference-differs');
    const unitless = [{ id: 'nation', name: '全国' }];
    assert.equal(borrowed({ series: 'nation' }, { of: perYear, series: unitless, observed }), 10);
  });
});
