import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anticipatedGap, escapAnticipatedProgress } from '../../src/methods/escap-anticipated-progress.js';
import { escapCurrentStatus } from '../../src/methods/escap-current-status.js';
import {
  geometricExtrapolation,
  meanLogitSlope,
  timeWeightedLogitRegression,
  weightedExtrapolation,
} from '../../src/methods/extrapolate.js';
import { germanWeather, type WeatherTarget } from '../../src/methods/german-weather.js';
import { sdgColourScore, sdgGoalColour, sdgGoalTrend } from '../../src/methods/sdg-index.js';
import type { MethodInput, SeriesPoint } from '../../src/progress/method.js';
import type { MethodResult } from '../../src/progress/method-result.js';
import { near } from '../vectors.js';

const series = (points: Readonly<Record<number, number>>): SeriesPoint[] =>
  Object.entries(points).map(([year, value]) => ({ year: Number(year), value }));
const input = (points: Readonly<Record<number, number>>, target?: MethodInput['target']): MethodInput => ({
  series: series(points),
  direction: 'increase',
  ...(target && { target }),
});
const said = (result: MethodResult): unknown => (result.applicable ? result.class : result.reason);

describe('a series goes on', () => {
  test('only from two years, and from values above zero', () => {
    assert.equal(weightedExtrapolation(series({ 2020: 100 }), 2025), undefined);
    assert.equal(geometricExtrapolation(series({ 2020: -4, 2023: 2 }), 2026), undefined);
    assert.equal(geometricExtrapolation(series({ 2020: 4, 2023: 2 }), 2026), 1, 'halved in three years, and again');
  });

  test('only to a year after its last', () => {
    assert.equal(weightedExtrapolation(series({ 2020: 100, 2023: 120 }), 2022), undefined);
    assert.equal(timeWeightedLogitRegression()(series({ 2015: 50, 2020: 60 }), 2018), undefined);
  });

  test('a share that is full stays full', () => {
    assert.equal(meanLogitSlope()(series({ 2015: 50, 2020: 100 }), 2030), 100);
    assert.equal(meanLogitSlope()(series({ 2015: 0, 2020: 60 }), 2030), 60);
  });
});

describe('ESCAP', () => {
  const target = { value: 150, year: 2025 };

  test('takes the value of the target year, and no later one, whatever the way to go on', () => {
    for (const extrapolate of [geometricExtrapolation, weightedExtrapolation]) {
      const index = (points: Readonly<Record<number, number>>): number => {
        const result = escapAnticipatedProgress({ extrapolate }).assess(input(points, target));
        assert.ok(result.applicable);
        return result.value ?? NaN;
      };
      assert.ok(near(index({ 2020: 104, 2025: 140 }), 360 / 46));
      assert.ok(near(index({ 2020: 104, 2024: 130, 2026: 160 }), 260 / 46));
    }
  });

  test('nothing is left to go once the target is reached, from either side', () => {
    assert.equal(anticipatedGap(160, 104, 150, 'increase'), 0);
    assert.equal(anticipatedGap(50, 100, 60, 'decrease'), 0);
    assert.equal(anticipatedGap(70, 100, 60, 'decrease'), 0.25);
    assert.equal(anticipatedGap(150, 150, 150, 'decrease'), 0);
    assert.equal(anticipatedGap(70, 60, 60, 'decrease'), undefined);
  });

  test('one value alone counts when it meets the target; parity only when it is the target', () => {
    for (const make of [escapCurrentStatus, escapAnticipatedProgress]) {
      assert.equal(said(make().assess(input({ 2023: 149 }, target))), 'too-few-points');
      const met = make().assess(input({ 2023: 151 }, target));
      assert.ok(met.applicable && met.achieved && met.score === 10);
      const even = { value: 1, year: 2025 };
      assert.equal(said(make({ parity: true }).assess(input({ 2023: 1.01 }, even))), 'too-few-points');
      const level = make({ parity: true }).assess(input({ 2023: 1 }, even));
      assert.ok(level.applicable && level.achieved && level.score === 10);
    }
  });
});

describe('German weather', () => {
  const points = { 2018: 10, 2019: 12, 2020: 14, 2021: 16, 2022: 18, 2023: 20 };
  const weather = (rule: 'worst' | 'next-due', targets: readonly { value: number; year: number }[]): unknown =>
    said(germanWeather({ kind: 'several', rule, targets } as WeatherTarget).assess(input(points)));

  test('of several targets the next one due, in whatever order they are given', () => {
    const [near2024, far] = [
      { value: 22, year: 2024 },
      { value: 100, year: 2030 },
    ] as const;
    assert.equal(weather('next-due', [far, near2024]), 'sun', '20 + 2 is 22');
    assert.equal(weather('next-due', [near2024, far]), 'sun');
    assert.equal(weather('next-due', [far]), 'cloud', '34 of 100: 66 of 80 are missing');
  });

  test('when all are past, the last of them', () => {
    assert.equal(
      weather('next-due', [
        { value: 18, year: 2020 },
        { value: 30, year: 2022 },
      ]),
      'cloud',
    );
    assert.equal(weather('next-due', []), 'no-target');
  });

  test('of several the worst, whichever stands first', () => {
    const good = { value: 22, year: 2030 };
    const bad = { value: 100, year: 2024 };
    assert.equal(weather('worst', [good, bad]), 'cloud');
    assert.equal(weather('worst', [bad, good]), 'cloud');
    assert.equal(weather('worst', [good]), 'sun');
  });

  test('each kind has a name of its own', () => {
    assert.equal(germanWeather().id, 'german-weather');
    assert.equal(germanWeather({ kind: 'interval', low: 1, high: 2 }).id, 'german-weather-interval');
    assert.equal(germanWeather({ kind: 'direction' }).id, 'german-weather-direction');
  });

  test('at a twentieth and at a fifth still missing the sky changes', () => {
    // 20 now, 2 a year, one year to go: (t − 22) ÷ (t − 20) is still missing.
    const missing = (share: number): unknown =>
      said(germanWeather().assess(input(points, { value: 20 + 2 / (1 - share), year: 2024 })));
    assert.equal(missing(0.04), 'sun');
    assert.equal(missing(0.05), 'slightly-cloudy');
    assert.equal(missing(0.2), 'slightly-cloudy');
    assert.equal(missing(0.21), 'cloud');
  });
});

describe('SDG Index', () => {
  const result = (value: number): MethodResult => ({
    applicable: true,
    method: 'sdg-index',
    class: 'green',
    label: 'x',
    achieved: false,
    value,
    score: value,
    steps: [],
    replaced: [],
  });
  const silent: MethodResult = { applicable: false, method: 'sdg-index', reason: 'no-target' };

  test('a goal is the mean of its two worst; one alone is itself, none is none', () => {
    const goal = sdgGoalColour([result(3), silent, result(2.2), result(0.4)]);
    assert.ok(goal.applicable);
    assert.deepEqual([goal.method, goal.value, goal.class], ['sdg-index-goal', 1.3, 'orange']);
    assert.deepEqual(goal.steps, [{ name: 'goal', formula: '(0.4 + 2.2) / 2', value: 1.3 }]);
    const alone = sdgGoalColour([result(2.2)]);
    assert.equal(alone.applicable && alone.value, 2.2);
    for (const none of [[], [silent]])
      assert.deepEqual(sdgGoalColour(none), { applicable: false, method: 'sdg-index-goal', reason: 'too-few-points' });
  });

  test('an arrow of a goal needs three quarters of its indicators', () => {
    assert.equal(sdgGoalTrend([result(4), result(2), result(1), silent]).applicable, true);
    for (const few of [[], [silent], [result(4), silent]])
      assert.deepEqual(sdgGoalTrend(few), {
        applicable: false,
        method: 'sdg-index-goal-trend',
        reason: 'too-few-points',
      });
  });

  test('marks that do not rise give no score', () => {
    const bounds = { worst: 0, orange: 50, yellow: 65, green: 80, best: 100 };
    assert.equal(sdgColourScore(65, bounds), 2);
    assert.equal(sdgColourScore(65, { ...bounds, yellow: 50 }), undefined);
    assert.equal(sdgColourScore(65, { ...bounds, orange: 90 }), undefined);
    assert.equal(sdgColourScore(35, { worst: 100, orange: 50, yellow: 35, green: 20, best: 0 }), 2);
    assert.equal(sdgColourScore(NaN, bounds), undefined);
  });
});
