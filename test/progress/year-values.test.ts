import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import type { Reported } from '../../src/progress/plan-progress.js';
import type { TargetQuantity } from '../../src/progress/quantity-frame.js';
import { historyOf, inShort, quantityOf, said, type Given } from './quantity-of.js';

const unit = '亿元';
const yearValue = { kind: 'year-value' };
const brought = (period: string, value: number, more: object = {}): object => ({
  ...{ period, value, counts: 'increment' },
  ...more,
});
const valuesOf = (observed: readonly object[], more: Partial<Given> = {}) =>
  quantityOf({ of: yearValue, unit, observed, ...more });
/** What is known of a part of a year after the last whole one. */
function latestPart(found: TargetQuantity): Reported | undefined {
  if ('reason' in found) return undefined;
  const latest = found.parts?.[found.parts.length - 1];
  return latest && !found.history.some(({ at }) => at >= latest.at) ? latest : undefined;
}
const partOf = (observed: readonly object[], more: Partial<Given> = {}): unknown => {
  const found = valuesOf(observed, more);
  const part = latestPart(found);
  return part && `${part.period}: ${part.value}`;
};
const fromApril = { period: { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } } as Partial<Given>;

describe('what a whole year brings', () => {
  test('is as published for it, with its digits and under its own name', () => {
    const observed = [{ period: '2021', value: 120, decimals: 1 }];
    assert.deepEqual(historyOf({ of: yearValue, unit, observed }).map(said), [
      {
        ...{ value: 120, decimals: 1, kind: 'year-value', unit, computed: false },
        ...{ period: '2021', at: '2021-12-31' },
      },
    ]);
    const [plain] = historyOf({ of: yearValue, unit, observed: [brought('2021-A1', 7)] });
    assert.deepEqual(said(plain), {
      ...{ value: 7, kind: 'year-value', unit, computed: false, period: '2021-A1', at: '2021-12-31' },
    });
  });

  test('or the sum of its parts, under the name of the year and without the digits of one part', () => {
    const observed = [brought('2021-H1', 50, { decimals: 2 }), brought('2021-H2', 60, { decimals: 2 })];
    // 50 + 60 = 110
    assert.deepEqual(historyOf({ of: yearValue, unit, observed }).map(said), [
      { value: 110, kind: 'year-value', unit, computed: false, period: '2021', at: '2021-12-31' },
    ]);
  });

  test('at least that of the parts that are known, where one is missing', () => {
    const observed = ['2021-Q2', '2021-Q3', '2021-Q4'].map((period) => brought(period, 10));
    // 10 + 10 + 10 of what four quarters brought
    const [only] = historyOf({ of: yearValue, unit, observed });
    assert.deepEqual([only?.period, only?.value, only?.qualifier, only?.made], ['2021', 30, 'at-least', 'known-parts']);
  });

  test('in reporting years, by their code', () => {
    const observed = [brought('2021-S1', 40), brought('2021-S2', 45), { period: '2022-A1', value: 90 }];
    assert.deepEqual(inShort(valuesOf(observed, fromApril)), ['2021-A1: 85', '2022-A1: 90']);
  });

  test('never one of several years: neither their sum nor their mean is a year’s', () => {
    const observed = [brought('2021', 100), brought('2021/2022', 210), { period: '2021/2023', value: 110 }];
    assert.deepEqual(inShort(valuesOf(observed)), ['2021: 100']);
    assert.equal(partOf(observed), undefined);
    // 365 and 366 days are one year; 367 are not.
    assert.deepEqual(inShort(valuesOf([brought('2024', 5)])), ['2024: 5']);
    assert.equal(partOf([brought('2024-01-01/2025-01-01', 5)]), undefined);
  });

  test('but a mean of several stands where a mean is asked for, in the order of time', () => {
    const when = { kind: 'mean-of', window: { start: '2021-01-01', end: '2023-12-31' } };
    const observed = [{ period: '2021/2022', value: 105 }, { period: '2023', value: 120 }, brought('2021/2023', 330)];
    assert.deepEqual(inShort(valuesOf(observed, { when })), ['2021/2022: 105', '2023: 120']);
    const asOf = '2024-01-31';
    const mean = { words: '年均达100亿元', of: yearValue, bound: { kind: 'at-least', value: 100 }, when };
    const observations = [{ period: '2021/2023', value: 104, counts: 'level', status: 'final' }];
    const [indicator] = assessPlan(planOf({ asOf, unit, targets: [mean], observations }), { asOf }).indicators;
    assert.deepEqual([indicator?.main.status, indicator?.main.reported?.value], ['met', 104]);
  });

  test('none where a running total stands among them, or parts overlap', () => {
    const beside = (counts: string): unknown =>
      inShort(valuesOf([brought('2021', 5), { period: '2022', value: 6, counts }]));
    assert.equal(beside('running-total'), 'counts-differ');
    // A rate speaks of another target, and is passed by.
    assert.deepEqual(beside('rate'), ['2021: 5']);
    assert.equal(
      inShort(valuesOf([brought('2021-01/2021-03', 5), brought('2021-02/2021-04', 6)])),
      'overlapping-periods',
    );
  });
});

describe('what is known of a part of a year', () => {
  const rows: readonly (readonly [name: string, observed: readonly object[], part: string | undefined])[] = [
    ['one part, under its own name', [brought('2021-H1', 50)], '2021-H1: 50'],
    // 20 + 25
    ['several, as whole months', [brought('2021-Q1', 20), brought('2021-Q2', 25)], '2021-01/2021-06: 45'],
    // 9 + 4
    [
      'several that end within a month, as days',
      [brought('2021-01', 9), brought('2021-02-01/2021-02-14', 4)],
      '2021-01-01/2021-02-14: 13',
    ],
    ['a part before its year is whole: no part', [brought('2021-H1', 50), brought('2021', 110)], undefined],
    ['of the year before: a whole year follows', [brought('2021-H1', 50), brought('2022', 110)], undefined],
    ['after the last whole year', [brought('2021', 110), brought('2022-H1', 60)], '2022-H1: 60'],
    ['the latest of two', [brought('2021-H1', 50), brought('2022-H1', 60)], '2022-H1: 60'],
  ];
  for (const [name, observed, part] of rows) test(name, () => assert.equal(partOf(observed), part));

  test('in reporting years from April: half a year and a quarter are April to December', () => {
    // 40 + 21
    assert.equal(partOf([brought('2021-S1', 40), brought('2021-Q3', 21)], fromApril), '2021-04/2021-12: 61');
  });

  test('carries what a year’s value carries', () => {
    const found = valuesOf([brought('2021-H1', 50, { decimals: 1, qualifier: 'more-than' })]);
    assert.deepEqual(said(latestPart(found)), {
      ...{ value: 50, decimals: 1, qualifier: 'more-than', kind: 'year-value', unit, computed: false },
      ...{ period: '2021-H1', at: '2021-06-30' },
    });
  });
});

describe('a level of a part of a year that looks like a sum', () => {
  const level = { kind: 'level' };
  const levels = (observed: readonly object[], more: Partial<Given> = {}) =>
    quantityOf({ of: level, unit, observed, ...more });

  test('is kept apart, as what a year brings, whatever the target looks at', () => {
    // 2676.6 is 0.55 of 4868.8, and a half year about half of a year.
    const observed = [
      { period: '2022', value: 4868.8 },
      { period: '2023-H1', value: 2676.6 },
    ];
    const part = {
      ...{ value: 2676.6, kind: 'year-value', unit, computed: false },
      ...{ period: '2023-H1', at: '2023-06-30' },
    };
    for (const of of [
      level,
      { kind: 'change', measure: 'absolute', from: '2022' },
      { kind: 'growth', span: 'per-year' },
    ]) {
      const found = levels(observed, { of });
      assert.ok('history' in found);
      assert.deepEqual([found.history.some(({ at }) => at > '2022-12-31'), said(latestPart(found))], [false, part]);
    }
    const unitless = levels(observed, { isUnitless: true });
    const { unit: _unit, ...withoutUnit } = part;
    assert.deepEqual(said(latestPart(unitless)), withoutUnit);
  });

  test('also after a baseline that is of a year, and not after one of a day', () => {
    const observed = [{ period: '2021-H1', value: 50 }];
    // 50 is half of 100.
    assert.deepEqual(inShort(levels(observed, { baseline: { value: 100, period: '2020' } })), []);
    assert.deepEqual(inShort(levels(observed, { baseline: { value: 100, period: '2020-12-31' } })), ['2021-H1: 50']);
  });

  test('and a mean of several years is no level, but where a mean is asked for', () => {
    const observed = [
      { period: '2021', value: 5 },
      { period: '2021/2022', value: 6 },
    ];
    assert.deepEqual(inShort(levels(observed)), ['2021: 5']);
    const when = { kind: 'mean-of', window: { start: '2021-01-01', end: '2023-12-31' } };
    assert.deepEqual(inShort(levels(observed, { when })), ['2021: 5', '2021/2022: 6']);
  });
});
