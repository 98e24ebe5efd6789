import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlookBy } from '../../src/progress/outlook-target.js';
import { trackOf } from '../../src/progress/outlook-track.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';
import { near } from '../vectors.js';

interface Given {
  readonly of?: object;
  readonly bound: object;
  readonly start?: number;
  /** Period, value, and what else is said of it. */
  readonly observed: readonly (readonly [period: string, value: number, more?: object])[];
}

/** As it stands on 2024-01-31, three of five years gone. */
function mainOf({ of = { kind: 'level' }, bound, start, observed }: Given): TargetProgress {
  const asOf = '2024-01-31';
  const plan = planOf({
    asOf,
    targets: [{ words: '目标', of, bound, when: { kind: 'by' } }],
    ...(start !== undefined && { baseline: { value: start, period: '2020' } }),
    observations: observed.map(([period, value, more]) => ({
      ...{ period, value, counts: 'level', status: 'final' },
      ...more,
    })),
  });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

// From the end of 2020 there are 1095 days to the end of 2023 and 1826 to the end of 2025.
const longer = 1826 / 1095;

describe('a model declared for the outlook', () => {
  const rows: readonly (readonly [name: string, given: Given, value: number, share: number, meets: boolean])[] = [
    // 100 + 70 × 1826 ÷ 1095 = 216.7 of 200, a way of 100
    [
      'risen past the figure',
      { bound: { kind: 'at-least', value: 200 }, start: 100, observed: [['2023', 170]] },
      ...([100 + 70 * longer, (70 * longer) / 100, true] as const),
    ],
    // 100 + 40 × 1826 ÷ 1095 = 166.7
    [
      'short of the figure',
      { bound: { kind: 'at-least', value: 200 }, start: 100, observed: [['2023', 140]] },
      ...([100 + 40 * longer, (40 * longer) / 100, false] as const),
    ],
    // 20 − 6 × 1826 ÷ 1095 = 9.99 of at most 10
    [
      'fallen past the figure',
      { bound: { kind: 'at-most', value: 10 }, start: 20, observed: [['2023', 14]] },
      ...([20 - 6 * longer, (6 * longer) / 10, true] as const),
    ],
    // The range from above is met at 10, a way of 10.
    [
      'fallen to the upper end of a range',
      { bound: { kind: 'between', low: 8, high: 10 }, start: 20, observed: [['2023', 14]] },
      ...([20 - 6 * longer, (6 * longer) / 10, true] as const),
    ],
    // The range from below is met at 30, a way of 10.
    [
      'risen to the lower end of a range',
      { bound: { kind: 'between', low: 30, high: 40 }, start: 20, observed: [['2023', 23]] },
      ...([20 + 3 * longer, (3 * longer) / 10, false] as const),
    ],
  ];
  for (const [name, given, value, share, meets] of rows)
    test(name, () => {
      const found = outlookBy(linearPaceOutlook)(mainOf(given));
      assert.ok(found.answered);
      assert.ok(near(found.value, value) && near(found.share, share), `${found.value} ${found.share}`);
      assert.deepEqual([found.method, found.meets], [linearPaceOutlook.id, meets]);
    });

  test('is not asked where there is no schedule, and hands on what it refuses', () => {
    const bound = { kind: 'at-least', value: 200 };
    assert.deepEqual(outlookBy(linearPaceOutlook)(mainOf({ bound, observed: [['2023', 140]] })), {
      ...{ answered: false, reason: 'no-baseline' },
    });
    // Nothing grows by a factor from zero.
    assert.deepEqual(outlookBy(compoundOutlook)(mainOf({ bound, start: 0, observed: [['2023', 140]] })), {
      ...{ answered: false, reason: 'not-positive' },
    });
  });
});

describe('the values a model is given', () => {
  const bound = { kind: 'at-least', value: 200 };
  const track = (given: Partial<Given>): unknown => {
    const found = trackOf(mainOf({ bound, start: 100, observed: [], ...given }));
    return typeof found === 'string' ? found : found.points.map(({ at, value }) => `${at} ${value}`);
  };
  const more = { qualifier: 'more-than' };

  test('are all that are known, but bounds', () => {
    assert.deepEqual(
      track({
        observed: [
          ['2021', 110],
          ['2022', 120, more],
          ['2023', 130],
        ],
      }),
      [...['2021-12-31 110', '2023-12-31 130']],
    );
  });
  test('are none where the latest is a bound, or a sum with a gap before it', () => {
    assert.equal(
      track({
        observed: [
          ['2021', 110],
          ['2022', 120, more],
        ],
      }),
      'value-is-bound',
    );
    const brought = { counts: 'increment' };
    assert.equal(
      track({
        of: { kind: 'total' },
        observed: [
          ['2021', 40, brought],
          ['2023', 40, brought],
        ],
      }),
      'gap-in-periods',
    );
  });
  test('are none where nothing is known, or it cannot be read', () => {
    assert.equal(track({}), 'no-observation');
    assert.equal(track({ of: { kind: 'total' }, observed: [['2022', 120]] }), 'counts-differ');
  });
  test('have come as far as a bare figure once they are past it, wherever they came from', () => {
    const found = trackOf(mainOf({ bound: { kind: 'equal', value: 200 }, observed: [['2022', 120]] }));
    assert.ok(typeof found !== 'string');
    assert.deepEqual([199, 200, 201].map(found.reaches), [false, true, true]);
    assert.deepEqual([199, 200, 201].map(found.meets), [undefined, true, undefined]);
  });
});
