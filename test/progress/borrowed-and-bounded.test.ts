import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entriesAbove } from '../../src/progress/hierarchy.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';
import { inShort, quantityOf } from './quantity-of.js';

const base = (value: number): object => ({ period: '2024', value });

describe('a figure borrowed from what is counted in another unit', () => {
  const required = (of: object, ownRow: Row, otherRow: Row): unknown => {
    const bound = { kind: 'at-least', value: { indicator: 'other' } };
    const { required: found, reason } = mainOf({
      asOf: '2026-03-01',
      unit: '亿元',
      baseline: base(100),
      targets: [target(of, bound, { kind: 'by', date: '2025-12-31' })],
      others: [{ id: 'other', unit: '件', baseline: base(50), targets: [target({ kind: 'level' }, { kind: 'up' })] }],
      observations: observed(ownRow, otherRow),
    });
    return found ? found.low : reason;
  };
  const other: Row = ['2025', 55, 'level', 'other'];

  test('is read where it is relative: in per cent, as an index, as a place, as something that happens', () => {
    const own: Row = ['2025', 120];
    // From 50 to 55.
    assert.equal(required({ kind: 'change', measure: 'percent' }, own, other), 10);
    assert.equal(required({ kind: 'change', measure: 'index' }, own, other), 110);
    assert.equal(required({ kind: 'growth', span: 'average-annual' }, own, other), 10);
    assert.equal(required({ kind: 'growth', span: 'per-year' }, own, other), 10);
    assert.equal(required({ kind: 'rank' }, ['2025', 2], ['2025', 3, 'level', 'other']), 3);
    assert.equal(required({ kind: 'occurrence' }, ['2025', 1], ['2025', 1, 'increment', 'other']), 1);
  });

  test('is not read where it counts something', () => {
    assert.equal(required({ kind: 'level' }, ['2025', 120], other), 'reference-differs');
    assert.equal(required({ kind: 'change', measure: 'absolute' }, ['2025', 120], other), 'reference-differs');
  });
});

describe('a sum', () => {
  const sum = (rows: readonly object[], of: object = {}): ReturnType<typeof mainOf> =>
    mainOf({
      asOf: '2026-03-01',
      targets: [target({ kind: 'total', ...of }, { kind: 'at-least', value: 100 })],
      observations: rows,
    });

  test('is bounded as its parts are up to the first hole, and from there on at least what is known', () => {
    const rows = observed(['2021', 10, 'increment'], ['2022', 5, 'increment'], ['2024', 4, 'increment']);
    const { history } = sum(rows.map((row, index) => ({ ...row, ...(index === 0 && { qualifier: 'more-than' }) })));
    assert.deepEqual(
      history.map(({ value, qualifier, made }) => [value, qualifier, made]),
      [
        [10, 'more-than', undefined],
        [15, 'more-than', undefined],
        [19, 'at-least', 'known-parts'],
      ],
    );
  });

  test('cannot be made of a year that began before it', () => {
    const rows = observed(['2021', 10, 'increment']);
    assert.equal(verdict(sum(rows, { since: '2021-07-01' })), 'not-computable gap-in-periods');
  });

  test('has no day on which a broken ceiling will be reached', () => {
    const broken = mainOf({
      asOf: '2023-03-01',
      targets: [target({ kind: 'total' }, { kind: 'at-most', value: 100 })],
      observations: observed(['2021', 60, 'increment'], ['2022', 60, 'increment']),
    });
    assert.deepEqual(reachDate(broken), { answered: false, reason: 'ceiling-broken' });
  });
});

describe('rates of change since 2020', () => {
  const rates = (...rows: readonly (readonly [period: string, value: number])[]): unknown =>
    inShort(
      quantityOf({
        of: { kind: 'change', measure: 'percent' },
        unit: '亿元',
        baseline: { period: '2020', value: 100 },
        observed: rows.map(([period, value]) => ({ period, value, counts: 'rate' })),
      }),
    );

  test('of a span published whole stand over that of its last year', () => {
    assert.deepEqual(rates(['2021', 5], ['2020/2021', 9]), ['2020/2021: 9']);
  });

  test('of a span that begins within a year say nothing of whole ones', () => {
    assert.deepEqual(rates(['2021-04/2022-12', 9]), []);
  });
});

describe('what lies within itself', () => {
  test('has above it what it lies within, once, and not itself', () => {
    const ring = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ] as const;
    assert.deepEqual(entriesAbove(ring, ring[0]), [ring[1]]);
    const self = [{ id: 'a', parent: 'a' }] as const;
    assert.deepEqual(entriesAbove(self, self[0]), []);
  });
});
