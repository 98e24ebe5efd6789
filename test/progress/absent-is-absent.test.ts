import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mainOf, observed, target } from './one-target.js';

const level = { kind: 'level' };
const atLeast = (value: number): object => ({ kind: 'at-least', value });

describe('what a target has not', () => {
  test('is not there, not even as undefined', () => {
    const given = [
      target(level, atLeast(10)),
      target(level, atLeast(10), { kind: 'open' }),
      target(level, { kind: 'up' }, { kind: 'open' }),
      target(level, { kind: 'at-most', value: 10 }),
      target(level, { kind: 'about', value: 10 }, { kind: 'each-year' }),
      target({ kind: 'change', measure: 'index' }, atLeast(110)),
      target({ kind: 'rank' }, { kind: 'at-most', value: 3 }),
      target({ kind: 'total' }, atLeast(10)),
    ];
    for (const [index, each] of given.entries())
      for (const rows of [[], [['2022', 11] as const]]) {
        const progress = mainOf({ asOf: '2023-03-01', targets: [each], observations: observed(...rows) });
        for (const [name, value] of Object.entries({ ...progress, ...progress.reported, ...progress.unread?.[0] }))
          assert.notEqual(value, undefined, `${index} ${name}`);
      }
  });

  test('is no share of its figure where there is no way up to it from nothing', () => {
    const has = (bound: object, value: number): boolean =>
      'ofTarget' in
      mainOf({
        asOf: '2023-03-01',
        baseline: { period: '2020', value: -20 },
        targets: [target(level, bound)],
        observations: observed(['2022', value]),
      });
    assert.equal(has(atLeast(100), 10), true);
    assert.equal(has(atLeast(100), 0), true);
    assert.equal(has(atLeast(100), -10), false);
    assert.equal(has(atLeast(-5), 3), false);
    assert.equal(has({ kind: 'at-most', value: 100 }, 10), false);
  });

  test('of a sum without a day is no part of a year', () => {
    const progress = mainOf({
      asOf: '2023-03-01',
      targets: [target({ kind: 'total' }, atLeast(10), { kind: 'open' })],
      observations: observed(['2021', 3, 'increment']),
    });
    assert.equal(progress.reported?.value, 3);
    assert.equal('part' in progress, false);
  });
});

describe('figures that cannot be read', () => {
  const total = target({ kind: 'total' }, atLeast(10));

  test('are told from the first day of the way to the last, and no others', () => {
    const progress = mainOf({
      asOf: '2027-03-01',
      targets: [total],
      observations: observed(['2019', 1], ['2021-01-01', 2], ['2022', 3], ['2025', 4], ['2026', 5]),
    });
    assert.equal(progress.reason, 'counts-differ');
    assert.deepEqual(
      progress.unread?.map(({ value, kind, unit }) => [value, kind, unit]),
      [
        [2, 'level', '件'],
        [3, 'level', '件'],
        [4, 'level', '件'],
      ],
    );
  });

  test('are told without a day as well', () => {
    const progress = mainOf({
      asOf: '2027-03-01',
      targets: [target({ kind: 'total' }, atLeast(10), { kind: 'open' })],
      observations: observed(['2026', 5]),
    });
    assert.deepEqual(
      progress.unread?.map(({ value }) => value),
      [5],
    );
  });

  test('are not told where one can be read, nor where a part of a year can', () => {
    const read = mainOf({
      asOf: '2023-03-01',
      targets: [target(level, atLeast(10))],
      observations: observed(['2022', 3]),
    });
    assert.equal('unread' in read, false);
    const part = mainOf({
      asOf: '2023-08-01',
      targets: [target({ kind: 'year-value' }, atLeast(10))],
      observations: observed(['2023-H1', 3, 'increment']),
    });
    assert.equal(part.part?.value, 3);
    assert.equal('unread' in part, false);
  });
});

describe('a figure borrowed from another indicator', () => {
  test('is that of the same month where the value is of a month', () => {
    const progress = mainOf({
      asOf: '2023-08-01',
      targets: [target(level, { kind: 'at-least', value: { indicator: 'other' } })],
      others: [{ id: 'other', targets: [target(level, atLeast(1))] }],
      observations: observed(['2023-06', 12], ['2022', 20, 'level', 'other'], ['2023-06', 10, 'level', 'other']),
    });
    assert.deepEqual(progress.required, { low: 10, high: 10 });
  });
});

describe('growth of a year without a day', () => {
  test('is judged by the latest year, and no year is asked for', () => {
    const progress = mainOf({
      asOf: '2024-08-01',
      targets: [target({ kind: 'growth', span: 'per-year' }, atLeast(5), { kind: 'open' }, { unit: '%' })],
      observations: observed(['2022', 100], ['2023', 106], ['2024-06', 4.1, 'rate']),
    });
    assert.equal(progress.form, 'track');
    assert.equal('years' in progress, false);
    assert.equal(progress.reported?.value, 6);
    assert.equal(progress.part?.value, 4.1);
  });
});
