import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { seed } from '../generated-plans.js';
import { near } from '../vectors.js';
import { mainOf, observed, target } from './one-target.js';

describe('the pace where time is declared to run from the plan', () => {
  const progress = mainOf(
    {
      asOf: '2024-05-01',
      period: { start: '2021-01-01', end: '2030-12-31' },
      unit: '万吨',
      baseline: { value: 1000, period: '2005' },
      targets: [
        target(
          { kind: 'change', measure: 'percent', direction: 'decrease' },
          { kind: 'at-least', value: 65 },
          { kind: 'by' },
          { unit: '%' },
        ),
      ],
      observations: observed(['2020', 600], ['2023', 550]),
    },
    { schedule: { from: 'plan' } },
  );
  // 45 % less after 6574 of the 9131 days from 2006 to 2030; of the plan's ten years three are gone.
  const led = (45 * 9131) / 6574;

  test('runs from the day of its base', () => {
    const pace = paceSoFar(progress);
    assert.ok(pace.answered);
    assert.deepEqual(pace.from, { at: '2005-12-31', value: 0 });
    assert.equal(pace.perYear, 2.5); // 45 ÷ 18
  });

  test('leads to the same value in every output', () => {
    const found = outlook(progress, linearPaceOutlook);
    assert.ok(found.answered && near(found.value, led) && found.meets === false);
    assert.ok(progress.outlook.answered && near(progress.outlook.value, led));
    // 45 % in 6574 days: 65 % after 9495.8.
    assert.deepEqual(reachDate(progress), { answered: true, date: '2031-12-31', model: 'linear' });
  });

  test('leaves the schedule where the office declares it', () => {
    assert.ok(progress.schedule.answered && near(progress.schedule.elapsedShare, 1095 / 3652));
  });
});

describe('a figure borrowed from a series that moves on', () => {
  const at = (value: unknown, figure: number): ReturnType<typeof mainOf> =>
    mainOf(
      {
        asOf: '2024-03-01',
        unit: '元',
        baseline: { value: 30000, period: '2020' },
        targets: [target({ kind: 'level' }, { kind: 'more-than', value })],
        others: [
          {
            id: 'other',
            unit: '元',
            targets: [target({ kind: 'level' }, { kind: 'at-least', value: 40000 }, { kind: 'by' }, { id: 'fixed' })],
          },
          {
            id: 'third',
            unit: '元',
            targets: [
              target(
                { kind: 'level' },
                { kind: 'at-least', value: { indicator: 'other' } },
                { kind: 'by' },
                { id: 'moving' },
              ),
            ],
          },
        ],
        observations: observed(
          ['2023', figure],
          ['2023', 36000, 'level', 'outside'],
          ['2023', 36000, 'level', 'other'],
        ),
      },
      {},
      { series: [{ id: 'outside', name: '全省平均', unit: '元' }] },
    );

  test('is not held still: where it will be on the due date nobody knows', () => {
    for (const value of [{ series: 'outside' }, { indicator: 'other' }, { target: 'moving' }])
      for (const figure of [34000, 37000]) {
        const progress = at(value, figure);
        const none = { answered: false, reason: 'reference-moves' };
        assert.deepEqual(outlook(progress, linearPaceOutlook), none);
        assert.deepEqual(progress.outlook, none);
        assert.deepEqual(requiredPace(progress), none);
        assert.deepEqual(reachDate(progress), none);
        // So far it is met or not, and what it has done is known.
        assert.equal(progress.status === 'met', figure > 36000);
        assert.ok(paceSoFar(progress).answered);
      }
  });

  test('is one like any other where it cannot move', () => {
    for (const value of [{ target: 'fixed' }, 40000]) assert.ok(outlook(at(value, 34000), linearPaceOutlook).answered);
  });
});

describe('what is counted in wholes', () => {
  const stations = (...figures: number[]): ReturnType<typeof mainOf> =>
    mainOf({
      asOf: '2024-06-01',
      unit: '座',
      baseline: { value: 9, period: '2020' },
      targets: [target({ kind: 'level' }, { kind: 'equal', value: 0 })],
      observations: observed(...figures.map((figure, year) => [String(2021 + year), figure] as const)),
    });

  test('is not led below nought', () => {
    const progress = stations(6, 4, 2); // 7 in three years of five: 9 − 11.7
    const found = outlook(progress, linearPaceOutlook);
    assert.ok(found.answered && found.value === 0 && found.meets);
    assert.ok(progress.outlook.answered && progress.outlook.value === 0);
    const trend = outlook(stations(6, 4, 2), theilSenOutlook);
    assert.ok(trend.answered && trend.value >= 0 && (trend.low ?? 0) >= 0);
  });

  test('and what has fractions may be', () => {
    const found = outlook(stations(6.5, 4, 2), linearPaceOutlook);
    assert.ok(found.answered);
    const below = outlook(stations(6, 4, 2.5), linearPaceOutlook);
    assert.ok(below.answered && below.value < 0);
  });

  test('ends on nought or above, however it falls', () => {
    fc.assert(
      fc.property(fc.nat(9), (value) => {
        const { outlook: led } = stations(value);
        assert.ok(!led.answered || led.value >= 0);
      }),
      { seed, numRuns: 50 },
    );
  });
});
