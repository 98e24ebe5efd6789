import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { observed, target } from './one-target.js';
import { historyOf, inShort, quantityOf, type Given } from './quantity-of.js';

const baseline = (qualifier: string): object => ({ period: '2020', value: 1000, qualifier });

/** The value of 2021 and the bound on it, or why there is none. */
function changeFrom(qualifier: string, value: number, of: object): unknown {
  const found = quantityOf({
    of: { kind: 'change', ...of },
    unit: '家',
    baseline: baseline(qualifier),
    observed: [{ period: '2021', value }],
  });
  if ('reason' in found) return found.reason;
  const [first] = found.history;
  return [first?.value, first?.qualifier];
}

describe('a change from a base that is known only by a bound', () => {
  const percent = { measure: 'percent' };
  const index = { measure: 'index' };
  const absolute = { measure: 'absolute' };
  const down = { direction: 'decrease' };

  test('from more than 1000 to 1300 is a rise of less than 30 %, an index of less than 130, and less than 300 more', () => {
    assert.deepEqual(changeFrom('more-than', 1300, percent), [30, 'less-than']);
    assert.deepEqual(changeFrom('more-than', 1300, index), [130, 'less-than']);
    assert.deepEqual(changeFrom('more-than', 1300, absolute), [300, 'less-than']);
    assert.deepEqual(changeFrom('at-most', 1300, percent), [30, 'at-least']);
  });

  test('to 800 is a fall of more than 20 %, and still an index of less than 80', () => {
    assert.deepEqual(changeFrom('more-than', 800, { ...percent, ...down }), [20, 'more-than']);
    assert.deepEqual(changeFrom('at-least', 800, { ...absolute, ...down }), [200, 'at-least']);
    assert.deepEqual(changeFrom('more-than', 800, { ...index, ...down }), [80, 'less-than']);
  });

  test('from about 1000 lies on no side of anything', () => {
    for (const of of [percent, index, absolute]) assert.equal(changeFrom('about', 1300, of), 'baseline-is-bound');
  });

  test('to nothing has no side where it is a ratio, and has one where it is a difference', () => {
    assert.equal(changeFrom('more-than', 0, percent), 'baseline-is-bound');
    assert.equal(changeFrom('more-than', 0, index), 'baseline-is-bound');
    assert.deepEqual(changeFrom('more-than', 0, absolute), [-1000, 'less-than']);
  });
});

describe('growth of each year', () => {
  const of = { kind: 'growth', span: 'per-year' };
  const given = (observed: readonly object[], more: Partial<Given> = {}): Given => ({
    of,
    unit: '亿元',
    observed,
    ...more,
  });
  const levels = [
    { period: '2022', value: 100 },
    { period: '2023', value: 106 },
  ];

  test('is none of half a year over the year before', () => {
    const half = { period: '2023-H1', value: 104 };
    assert.deepEqual(inShort(quantityOf(given([...levels, half]))), ['2023: 6']);
  });

  test('is none of a rate over several years, and that is no part of one', () => {
    const found = quantityOf(given([...levels, { period: '2021/2023', value: 9, counts: 'rate' }]));
    assert.deepEqual(inShort(found), ['2023: 6']);
    assert.deepEqual('parts' in found && found.parts, []);
  });

  test('has no part of a rate over more than a year, nor of one over a year of 52 weeks', () => {
    for (const period of ['2021/2023', '2023-01-01/2023-12-30']) {
      const found = quantityOf(given([levels[0]!, { period, value: 9, counts: 'rate' }]));
      assert.deepEqual('parts' in found && found.parts, [], period);
    }
    const found = quantityOf(given([levels[0]!, { period: '2023-01-01/2023-12-29', value: 9, counts: 'rate' }]));
    assert.equal('parts' in found && found.parts?.length, 1);
  });

  test('is refused for a year across a break', () => {
    const found = quantityOf(given([levels[0]!, { ...levels[1], break: true }]));
    assert.deepEqual('refused' in found && [...(found.refused ?? [])], [['2023-12-31', 'series-break']]);
  });

  test('has a part neither where a month ends with the year, nor where nothing is known of one', () => {
    const found = quantityOf(given([...levels, { period: '2023-12', value: 7, counts: 'rate' }]));
    assert.deepEqual(inShort(found), ['2023: 6']);
    assert.deepEqual('parts' in found && found.parts, []);
    assert.equal('refused' in found, false);
  });

  test('has its parts in the order of their days, whatever they count', () => {
    const found = quantityOf(
      given([
        { period: '2021', value: 90, counts: 'increment' },
        { period: '2022', value: 99, counts: 'increment' },
        { period: '2023-H1', value: 50, counts: 'increment' },
        { period: '2023-03', value: 7, counts: 'rate' },
        { period: '2022-06', value: 8, counts: 'rate' },
      ]),
    );
    assert.deepEqual(inShort(found), ['2022: 10']);
    assert.deepEqual('parts' in found && found.parts?.map(({ period }) => period), ['2022-06', '2023-03', '2023-H1']);
  });

  test('is refused where what years brought overlaps', () => {
    const overlapping = [
      { period: '2022', value: 100, counts: 'increment' },
      { period: '2023-01/2023-08', value: 60, counts: 'increment' },
      { period: '2023-07/2023-12', value: 50, counts: 'increment' },
    ];
    assert.equal(inShort(quantityOf(given(overlapping))), 'overlapping-periods');
  });

  test('is that of each year by itself where a change is judged every year', () => {
    const across = quantityOf({
      of: { kind: 'change', measure: 'absolute' },
      when: { kind: 'every-year' },
      unit: '亿元',
      baseline: { period: '2020', value: 80 },
      observed: [
        { period: '2021', value: 90 },
        { period: '2022', value: 100, break: true },
        { period: '2023', value: 106 },
      ],
    });
    assert.deepEqual(inShort(across), ['2021: 10']);
  });
});

describe('an average growth published once, of a span nobody can place', () => {
  test('stands as published', () => {
    const [only] = historyOf({
      of: { kind: 'growth', span: 'average-annual' },
      unit: '亿元',
      baseline: { period: '2020', value: 80 },
      observed: [{ period: '2023', value: 6.1, counts: 'rate' }],
    });
    assert.deepEqual([only?.value, only?.computed, only?.made], [6.1, false, 'only-rate']);
  });
});

describe('growth of what is in per cent', () => {
  const of = { kind: 'growth', span: 'per-year' };

  test('cannot be told from its level where nothing is published but levels', () => {
    assert.equal(inShort(quantityOf({ of, unit: '%', observed: [{ period: '2022', value: 8.4 }] })), 'rate-as-level');
  });

  test('nor where another target asks for that level', () => {
    const plan = planOf({
      asOf: '',
      unit: '%',
      targets: [target(of, { kind: 'at-least', value: 1 }), target({ kind: 'level' }, { kind: 'at-least', value: 8 })],
      observations: observed(['2022', 8.4]),
    });
    const [indicator] = assessPlan(plan, { asOf: '2023-03-01' }).indicators;
    assert.equal(indicator?.targets[0]?.reason, 'rate-as-level');
  });
});

describe('a year of the calendar beside reporting years', () => {
  test('comes in the order of its last day among the parts', () => {
    const found = quantityOf({
      of: { kind: 'year-value' },
      unit: '亿元',
      period: { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } as never,
      observed: [
        { period: '2023-04/2023-09', value: 40, counts: 'increment' },
        { period: '2024', value: 90, counts: 'increment' },
        { period: '2022', value: 70, counts: 'increment' },
      ],
    });
    assert.deepEqual('parts' in found && found.parts?.map(({ at }) => at), ['2022-12-31', '2023-09-30', '2024-12-31']);
  });
});
