import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { publishedValues } from '../../src/progress/published-values.js';
import { inShort, quantityOf } from './quantity-of.js';

type Row = readonly [period: string, value: number, counts?: Observation['counts']];

/** What stands as whole, then after a bar what is kept apart. */
function read(rows: readonly Row[], baseline?: number): string {
  const observations = rows.map(([period, value, counts = 'level']): Observation => ({
    indicator: 'it',
    period,
    value,
    counts,
    status: 'final',
  }));
  const { whole, parts } = publishedValues(knownObservations(observations, '2035-12-31'), baseline);
  const latest = parts[parts.length - 1];
  const part = whole.some(({ interval }) => latest && interval.end >= latest.interval.end) ? undefined : latest;
  const periods = whole.map(({ observation: { period } }) => period).join(' ');
  return part ? `${periods} | ${part.observation.period}` : periods;
}

describe('a level of a part of a year', () => {
  const rows: readonly (readonly [name: string, rows: readonly Row[], wanted: string])[] = [
    // 2676.6 is 0.55 of 4868.8; half a year is 0.50 of a year.
    [
      'looks like a sum where it is about as much of the year before',
      [
        ['2022', 4868.8],
        ['2023-H1', 2676.6],
      ],
      '2022 | 2023-H1',
    ],
    // A half year of 181 days is 0.4956 of 365.25 days; of 1000 a year that is 495.6, ÷ 1.35 = 367.1, × 1.35 = 669.0.
    [
      'just too little for it',
      [
        ['2022', 1000],
        ['2023-H1', 366],
      ],
      '2022 2023-H1',
    ],
    [
      'just enough',
      [
        ['2022', 1000],
        ['2023-H1', 368],
      ],
      '2022 | 2023-H1',
    ],
    [
      'just not too much',
      [
        ['2022', 1000],
        ['2023-H1', 668],
      ],
      '2022 | 2023-H1',
    ],
    [
      'just too much',
      [
        ['2022', 1000],
        ['2023-H1', 670],
      ],
      '2022 2023-H1',
    ],
    [
      'nor are thirteen months',
      [
        ['2021-12/2022-12', 1000],
        ['2023-H1', 500],
      ],
      '2021-12/2022-12 2023-H1',
    ],
    ['is a level where no year is known before it', [['2023-H1', 500]], '2023-H1'],
    [
      'is whole again once its year is',
      [
        ['2022', 1000],
        ['2023-H1', 500],
        ['2023', 1010],
      ],
      '2022 2023',
    ],
    [
      'is the latest of several',
      [
        ['2022', 1000],
        ['2023-Q1', 250],
        ['2023-H1', 500],
      ],
      '2022 | 2023-H1',
    ],
    [
      'is held against the year just before it',
      [
        ['2021', 10],
        ['2022', 1000],
        ['2023-H1', 5],
      ],
      '2021 2022 2023-H1',
    ],
    [
      'of one day is never a sum',
      [
        ['2022', 4868.8],
        ['2023-06-30', 13.3],
      ],
      '2022 2023-06-30',
    ],
    [
      'nor is a day a year to hold it against',
      [
        ['2022-12-31', 1000],
        ['2023-H1', 500],
      ],
      '2022-12-31 2023-H1',
    ],
    [
      'nor are several years',
      [
        ['2021/2022', 1000],
        ['2023-H1', 500],
      ],
      '2021/2022 2023-H1',
    ],
    [
      'nor is a rate',
      [
        ['2022', 1000, 'rate'],
        ['2023-H1', 500],
      ],
      '2022 2023-H1',
    ],
    [
      'written as a span is kept apart whatever it says',
      [
        ['2022', 1000],
        ['2023-01/2023-09', 3],
      ],
      '2022 | 2023-01/2023-09',
    ],
    [
      'of eleven months is not the year',
      [
        ['2022', 1000],
        ['2023-01/2023-11', 910],
      ],
      '2022 | 2023-01/2023-11',
    ],
    [
      'of eleven months in a leap year neither',
      [
        ['2023', 1000],
        ['2024-01/2024-11', 910],
      ],
      '2023 | 2024-01/2024-11',
    ],
    [
      'a rate of a part is a rate',
      [
        ['2022', 1000],
        ['2023-01/2023-09', 3, 'rate'],
      ],
      '2022 2023-01/2023-09',
    ],
  ];
  for (const [name, given, wanted] of rows) test(name, () => assert.equal(read(given), wanted));

  test('is held against the baseline, where that is all there is', () => {
    assert.equal(read([['2021-H1', 500]], 1000), ' | 2021-H1');
    assert.equal(read([['2021-H1', 5]], 1000), '2021-H1');
  });
});

test('no change is worked out of eleven months', () => {
  const observed = [
    { period: '2021', value: 110 },
    { period: '2022-01/2022-11', value: 105 },
  ];
  const of = { kind: 'change', measure: 'percent' };
  // 110 ÷ 100 − 1 = 10 %; the eleven months may well become 115.
  assert.deepEqual(inShort(quantityOf({ of, baseline: { value: 100, period: '2020' }, observed })), ['2021: 10']);
});
