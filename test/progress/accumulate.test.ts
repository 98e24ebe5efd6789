import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import { accumulate } from '../../src/progress/accumulate.js';
import { knownObservations } from '../../src/progress/known-observations.js';

type More = Partial<Observation>;
const brought = (period: string, value: number, more: More = {}): Observation => ({
  ...{ indicator: 'it', period, value, counts: 'increment', status: 'final' },
  ...more,
});
const soFar = (period: string, value: number, more: More = {}): Observation =>
  brought(period, value, { counts: 'running-total', ...more });

const sumsOf = (observations: readonly Observation[], since = '2021-01-01') =>
  accumulate(knownObservations(observations, '9999-12-31'), since);

/** Each sum as the day it stands at, its value, and how it is bounded. */
function inShort(observations: readonly Observation[], since?: string): unknown {
  const sums = sumsOf(observations, since);
  if (typeof sums === 'string') return sums;
  return sums.map(({ value, entry, qualifier }) =>
    [entry.interval.end, value, ...(qualifier ? [qualifier] : [])].join(' '),
  );
}

describe('what has come together since a day', () => {
  const rows: readonly (readonly [name: string, observations: readonly Observation[], wanted: unknown])[] = [
    ['nothing', [], []],
    // 10, then 10 + 20
    ['increments one after the other', [brought('2021', 10), brought('2022', 20)], ['2021-12-31 10', '2022-12-31 30']],
    [
      'what ends before the day does not count',
      [soFar('2020', 90), brought('2020', 5), brought('2021', 10)],
      ['2021-12-31 10'],
    ],
    ['what ends on the day itself does', [brought('2021-01-01', 3)], ['2021-01-01 3']],
    ['the year replaces its half', [brought('2021-H1', 4), brought('2021', 10)], ['2021-06-30 4', '2021-12-31 10']],
    [
      'a part within a longer one needs none before it',
      [brought('2021-Q3', 4), brought('2021', 10)],
      ['2021-12-31 10'],
    ],
    ['up to the last day of the calendar', [brought('9999', 12), brought('9999-Q4', 4)], ['9999-12-31 12']],
  ];
  for (const [name, observations, wanted] of rows)
    test(name, () =>
      assert.deepEqual(inShort(observations, name.includes('calendar') ? '9999-01-01' : undefined), wanted),
    );
});

describe('increments that do not follow each other', () => {
  const rows: readonly (readonly [name: string, observations: readonly Observation[], wanted: unknown])[] = [
    [
      'leave a gap: the sum is at least that of the known ones',
      [brought('2021', 10), brought('2023', 30)],
      ['2021-12-31 10', '2023-12-31 40 at-least'],
    ],
    ['a nought among them changes nothing of that', [brought('2022', 0)], ['2022-12-31 0 at-least']],
    ['what has gone away may be gone in the gap too', [brought('2021', 10), brought('2023', -3)], 'gap-in-periods'],
    ['a running total before the gap', [soFar('2021', 10), brought('2023', 30)], 'gap-in-periods'],
    ['share days', [brought('2021-01/2021-03', 5), brought('2021-02/2021-04', 6)], 'overlapping-periods'],
    ['share one day', [brought('2021-H1', 5), brought('2021-06-30/2021-07-01', 6)], 'overlapping-periods'],
    ['share days with a running total', [soFar('2021-H1', 5), brought('2021-06/2021-08', 6)], 'overlapping-periods'],
    ['share days behind a gap', [brought('2021-Q2', 5), brought('2021-06/2021-08', 6)], 'overlapping-periods'],
    ['share one day behind a gap', [brought('2021-Q2', 5), brought('2021-06-30/2021-08-31', 6)], 'overlapping-periods'],
    // 5 + 6, of what lies behind the first quarter
    [
      'follow each other behind a gap',
      [brought('2021-Q2', 5), brought('2021-Q3', 6)],
      ['2021-06-30 5 at-least', '2021-09-30 11 at-least'],
    ],
  ];
  for (const [name, observations, wanted] of rows) test(name, () => assert.deepEqual(inShort(observations), wanted));
});

describe('a running total and the increments up to it', () => {
  const increments = [brought('2021', 1700), brought('2022', 1950)];

  test('agree, or are refused', () => {
    // 1700 + 1950 = 3650
    assert.deepEqual(inShort([...increments, soFar('2022', 3650)]), ['2021-12-31 1700', '2022-12-31 3650']);
    assert.equal(inShort([...increments, soFar('2022', 3651)]), 'totals-differ');
  });

  test('need not agree where one of them is only a bound', () => {
    assert.deepEqual(inShort([...increments, soFar('2022', 3600, { qualifier: 'more-than' })]), [
      '2021-12-31 1700',
      '2022-12-31 3600 more-than',
    ]);
    const bounded = [brought('2021', 1700), brought('2022', 1900, { qualifier: 'more-than' })];
    assert.deepEqual(inShort([...bounded, soFar('2022', 3650)]), ['2021-12-31 1700', '2022-12-31 3650']);
  });
});

describe('a sum of parts of which some are bounds', () => {
  const rows: readonly (readonly [one: More['qualifier'], other: More['qualifier'], sum: string])[] = [
    [undefined, undefined, ''],
    [undefined, 'more-than', 'more-than'],
    [undefined, 'at-least', 'at-least'],
    [undefined, 'less-than', 'less-than'],
    [undefined, 'at-most', 'at-most'],
    [undefined, 'about', 'about'],
    ['more-than', 'more-than', 'more-than'],
    ['at-least', 'at-least', 'at-least'],
    ['at-most', 'at-most', 'at-most'],
    ['about', 'about', 'about'],
    // More than 1 and at least 2 are more than 3, and so below.
    ['more-than', 'at-least', 'more-than'],
    ['less-than', 'at-most', 'less-than'],
    // What is open upwards and what is open downwards leave no side.
    ['more-than', 'less-than', 'about'],
    ['more-than', 'at-most', 'about'],
    ['at-least', 'less-than', 'about'],
    ['at-least', 'at-most', 'about'],
    ['about', 'more-than', 'about'],
    ['about', 'at-least', 'about'],
    ['about', 'less-than', 'about'],
    ['about', 'at-most', 'about'],
  ];
  const bound = (qualifier: More['qualifier']): More => (qualifier ? { qualifier } : {});
  for (const [one, other, wanted] of rows)
    test(`${one ?? 'exact'} and ${other ?? 'exact'}: ${wanted || 'exact'}`, () => {
      for (const [first, second] of [
        [one, other],
        [other, one],
      ])
        assert.deepEqual(inShort([brought('2021', 1, bound(first)), brought('2022', 2, bound(second))]), [
          `2021-12-31 1 ${first ?? ''}`.trim(),
          `2022-12-31 3 ${wanted}`.trim(),
        ]);
    });
});

describe('what a sum says of itself', () => {
  /** Whether each sum is that of one observation alone, and whether something in it was revised. */
  const traits = (observations: readonly Observation[]): unknown => {
    const sums = sumsOf(observations);
    assert.ok(typeof sums !== 'string');
    return sums.map(({ single, revised, gap = false }) => ({ single, revised, gap }));
  };
  const revisedYear = (year: string): Observation[] => [
    brought(year, 1, { published: '2024-01-01' }),
    brought(year, 2, { published: '2024-06-01' }),
  ];
  const plain = { single: false, revised: false, gap: false };

  test('one alone, or several', () => {
    assert.deepEqual(traits([brought('2021', 1), brought('2022', 2)]), [{ ...plain, single: true }, plain]);
    assert.deepEqual(traits([soFar('2021', 1), soFar('2022', 2)]), [
      { ...plain, single: true },
      { ...plain, single: true },
    ]);
  });

  test('revised, where any part of it was', () => {
    assert.deepEqual(traits([...revisedYear('2021'), brought('2022', 2), brought('2023', 2)]), [
      { ...plain, single: true, revised: true },
      { ...plain, revised: true },
      { ...plain, revised: true },
    ]);
    assert.deepEqual(traits([brought('2021', 2), ...revisedYear('2022')]), [
      { ...plain, single: true },
      { ...plain, revised: true },
    ]);
    const total = { counts: 'running-total' } as const;
    assert.deepEqual(traits(revisedYear('2021').map((each) => ({ ...each, ...total }))), [
      { ...plain, single: true, revised: true },
    ]);
  });

  test('the same behind a gap', () => {
    const gap = { ...plain, gap: true };
    assert.deepEqual(traits([brought('2022', 1), ...revisedYear('2024'), brought('2026', 3)]), [
      { ...gap, single: true },
      { ...gap, revised: true },
      { ...gap, revised: true },
    ]);
  });
});
