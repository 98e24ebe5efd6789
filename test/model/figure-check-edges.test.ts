import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

/* Which of several figures of one period stands, and what a total so far must hold. */

type Row = readonly [period: string, value: number, counts?: string, extra?: object];

const [target] = minimalIndicator.targets;
const total = (since?: string): object => ({
  ...target,
  of: { kind: 'total', ...(since !== undefined && { since }) },
});

function told(rows: readonly Row[], targets: readonly object[] = [total()]): string[] {
  const observations = rows.map(([period, value, counts = 'running-total', extra = {}]) => ({
    indicator: 'patents',
    period,
    value,
    counts,
    status: 'final',
    ...extra,
  }));
  const result = safeParsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, targets }], observations }), {
    locale: 'en',
  });
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

const on = (published: string, more: object = {}): object => ({ published, ...more });
const preliminary = { status: 'preliminary' };
const soFar = (at: number, period: string, value: number, least: number, from: number): string =>
  `observations[${at}].value (patents, ${period}): expected ${least} or more, the total so far (observations[${from}]), received ${value}`;

describe('of the figures of one period stands', () => {
  it('the final one, though a preliminary one came later', () => {
    const rows: Row[] = [
      ['2022', 510, 'running-total', on('2023-02-01')],
      ['2022', 310, 'running-total', on('2023-05-01', preliminary)],
      ['2023', 402],
    ];
    assert.deepEqual(told(rows), [soFar(2, '2023', 402, 510, 0)]);
  });

  it('the published one, beside one that is made up', () => {
    const rows: Row[] = [
      ['2022', 510],
      ['2022', 310, 'running-total', { illustrative: true }],
      ['2023', 402],
    ];
    assert.deepEqual(told(rows), [soFar(2, '2023', 402, 510, 0)]);
  });

  it('the one published last, wherever it stands', () => {
    const rows: Row[] = [
      ['2022', 510, 'running-total', on('2023-05-01')],
      ['2022', 310, 'running-total', on('2023-02-01')],
      ['2023', 402],
    ];
    assert.deepEqual(told(rows), [soFar(2, '2023', 402, 510, 0)]);
  });

  it('either, where one is final and the other is not', () => {
    for (const order of [
      [{}, preliminary],
      [preliminary, {}],
    ])
      assert.deepEqual(
        told(
          order.map((extra, at): Row => ['2022', 61 + at, 'level', extra]),
          [target!],
        ),
        [],
      );
  });

  it('none of two rates nothing tells apart', () => {
    assert.deepEqual(
      told(
        [
          ['2022', 3.1, 'rate'],
          ['2022', 3.2, 'rate'],
        ],
        [target!],
      ),
      [
        'observations[1].value (patents, 2022): expected one value of this period, or the days they were published (published); observations[0] says 3.1, received 3.2',
      ],
    );
  });
});

describe('a total so far holds', () => {
  it('a year and not its half, in whatever order they stand', () => {
    const half: Row = ['2021-H1', 200, 'increment'];
    const year: Row = ['2021', 410, 'increment'];
    assert.deepEqual(told([half, year, ['2021-12', 300]]), [soFar(2, '2021-12', 300, 410, 1)]);
    assert.deepEqual(told([year, half, ['2021-12', 300]]), [soFar(2, '2021-12', 300, 410, 0)]);
    assert.deepEqual(told([year, half, ['2021-12', 410]]), []);
  });

  it('every year up to its day, in whatever order they stand', () => {
    const rows: Row[] = [
      ['2022', 395, 'increment'],
      ['2021', 410, 'increment'],
      ['2022-12', 500],
    ];
    assert.deepEqual(told(rows), [soFar(2, '2022-12', 500, 805, 0)]);
  });

  it('rounded parts to within half of their last digit each, and its own', () => {
    // 1.26 + 1.27 = 2.53, give or take three times 0.005.
    const rows = (value: number): Row[] => [
      ['2021', 1.26, 'increment'],
      ['2022', 1.27, 'increment'],
      ['2022-12', value],
    ];
    assert.deepEqual(told(rows(2.52)), []);
    assert.deepEqual(told(rows(2.51)), [soFar(2, '2022-12', 2.51, 2.53, 1)]);
  });

  it('nothing of what is estimated, of before the day it counts from, or where things are taken away', () => {
    assert.deepEqual(
      told([
        ['2021', 500, 'increment', { status: 'estimated' }],
        ['2021-12', 310],
      ]),
      [],
    );
    assert.deepEqual(
      told([
        ['2020', 700, 'increment'],
        ['2021', 310],
      ]),
      [],
    );
    const taken: Row[] = [
      ['2021', 500, 'increment'],
      ['2022', -80, 'increment'],
      ['2023', 30, 'increment'],
      ['2023-12', 430],
    ];
    assert.deepEqual(told(taken), []);
  });

  it('all, where a year has brought nothing', () => {
    assert.deepEqual(
      told([
        ['2021', 500, 'increment'],
        ['2022', 0, 'increment'],
        ['2022-12', 400],
      ]),
      [soFar(2, '2022-12', 400, 500, 1)],
    );
  });

  it('what there was on its first day', () => {
    assert.deepEqual(
      told([
        ['2021-01-01', 510],
        ['2021', 310],
      ]),
      [soFar(1, '2021', 310, 510, 0)],
    );
    assert.deepEqual(
      told([
        ['2020-12-31', 510],
        ['2021', 310],
      ]),
      [],
    );
  });

  it('what came since the last of the days its targets count from', () => {
    const rows: Row[] = [
      ['2019', 4120],
      ['2021', 310],
    ];
    const [early, late] = [total('2018-01-01'), total('2021-01-01')];
    assert.deepEqual(told(rows, [early, late]), []);
    assert.deepEqual(told(rows, [late, early]), []);
    assert.deepEqual(told(rows, [early]), [soFar(1, '2021', 310, 4120, 0)]);
  });

  it('no more than a total that was wrong itself', () => {
    const rows: Row[] = [
      ['2021', 310],
      ['2022', 655],
      ['2023', 402],
      ['2024', 500],
    ];
    assert.deepEqual(told(rows), [soFar(2, '2023', 402, 655, 1), soFar(3, '2024', 500, 655, 1)]);
  });
});
