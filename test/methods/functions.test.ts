import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MethodInput } from '../../src/progress/method.js';
import type { MethodResult } from '../../src/progress/method-result.js';
import {
  averageAnnualReduction,
  reductionOfSlope,
  requiredAarrContinuous,
  requiredAarrDiscrete,
} from '../../src/methods/aarr.js';
import { anticipatedGap } from '../../src/methods/escap-anticipated-progress.js';
import {
  distanceFromBudget,
  distanceFromHalf,
  parityDistance,
  unemploymentAboveNatural,
} from '../../src/methods/goldilocks.js';
import { growthRate } from '../../src/methods/growth-rate.js';
import { leastSquares } from '../../src/methods/least-squares.js';
import {
  sdgColourScore,
  sdgGoalColour,
  sdgGoalTrend,
  sdgIndex,
  sdgIndexTrend,
  sdgNormalisedScore,
} from '../../src/methods/sdg-index.js';
import { indicatorAggregate, naturalLimitFactor, statisticsCanada } from '../../src/methods/statistics-canada.js';
import { countShares } from '../../src/methods/count-shares.js';
import { constantRateExtrapolation, type ConstantRateOptions } from '../../src/methods/extrapolate.js';
import { near, vectors } from '../vectors.js';
import { extrapolators } from './all-methods.js';

type Numbers = readonly (number | string | object)[];
const functions: Readonly<Record<string, (...input: never[]) => number | undefined>> = {
  ...(extrapolators as Record<string, (...input: never[]) => number | undefined>),
  constantRate: (rate: number, points: [], year: number, compounded?: ConstantRateOptions['compounded']) =>
    constantRateExtrapolation(rate, compounded && { compounded })(points, year),
  growthRate,
  naturalLimitFactor,
  parityDistance,
  distanceFromHalf,
  distanceFromBudget,
  unemploymentAboveNatural,
  averageAnnualReduction,
  reductionOfSlope,
  requiredAarrDiscrete,
  requiredAarrContinuous,
  anticipatedGap,
  sdgNormalisedScore,
  sdgColourScore,
};

describe('functions of the methods', () => {
  type Input = { readonly function: string; readonly of: Numbers };
  for (const { name, input, expected, source } of vectors<Input, number | null>('methods/functions')) {
    test(`${input.function}: ${name}`, () => {
      const actual = functions[input.function]?.(...(input.of as never[]));
      if (expected === null || actual === undefined) assert.equal(actual ?? null, expected, source);
      else assert.ok(near(actual, expected), `${actual}, not ${expected}: ${source}`);
    });
  }

  type Counted = { readonly counts: Readonly<Record<string, number>>; readonly of?: number };
  for (const { name, input, expected, source } of vectors<Counted, object | null>('methods/count-shares')) {
    test(`countShares: ${name}`, () => {
      const shares = countShares(input.counts, input.of);
      assert.deepEqual(shares ?? null, expected, source);
      assert.ok(shares === undefined || Object.isFrozen(shares));
    });
  }

  test('leastSquares: docblock example', () => {
    const line = leastSquares([
      { x: 0, y: 1 },
      { x: 1, y: 3 },
      { x: 2, y: 5 },
    ]);
    assert.deepEqual(line, { slope: 2, meanX: 1, meanY: 3 });
    assert.equal(leastSquares([{ x: 1, y: 3 }]), undefined);
    assert.equal(leastSquares([]), undefined);
  });
});

/** A series with a score of its own choosing: without target the score is 250 × growth − 1.25 between 0.5 % and 1.5 %. */
function scored(score: number): MethodResult {
  const series = [
    { year: 2020, value: 100 },
    { year: 2021, value: 100 * (1 + growthOf(score)) },
  ];
  return statisticsCanada().assess({ series, direction: 'increase' });
}

const growthOf = (score: number): number =>
  score < -2.5
    ? (score + 2.5) / 125
    : score < 0
      ? (score + 2.5) / 500
      : score < 2.5
        ? (score + 1.25) / 250
        : (score + 5) / 500;

const scoreOf = (result: MethodResult): number | undefined => (result.applicable ? result.score : undefined);
const classOf = (result: MethodResult): string => (result.applicable ? result.class : result.reason);
const silent = statisticsCanada().assess({ series: [], direction: 'increase' });
const reached = statisticsCanada().assess({
  series: [
    { year: 2020, value: 1 },
    { year: 2021, value: 2 },
  ],
  direction: 'increase',
  target: { value: 2, year: 2025 },
});

describe('indicatorAggregate', () => {
  test('docblock example: a group counts once', () => {
    const result = indicatorAggregate([reached, [scored(1), scored(-3)]]);
    assert.ok(near(scoreOf(result) ?? NaN, 2), String(scoreOf(result)));
    assert.equal(classOf(result), 'moderate-progress');
  });
  test('groups to any depth', () => {
    const result = indicatorAggregate([scored(4), [scored(2), [scored(-4), scored(0.5)]]]);
    assert.ok(near(scoreOf(result) ?? NaN, (4 + (2 + (-4 + 0.5) / 2) / 2) / 2));
  });
  test('series without a score are left out', () => {
    assert.ok(near(scoreOf(indicatorAggregate([silent, scored(1), [silent]])) ?? NaN, 1));
    assert.equal(classOf(indicatorAggregate([silent])), 'too-few-points');
    assert.equal(classOf(indicatorAggregate([])), 'too-few-points');
  });
  test('achieved only if all are', () => {
    const unscored = statisticsCanada({ withTarget: { high: 0.9, medium: 0.5, low: 0 } }).assess({
      series: [
        { year: 2020, value: 1 },
        { year: 2021, value: 1.1 },
      ],
      direction: 'increase',
      target: { value: 2, year: 2025 },
    });
    assert.ok(unscored.applicable && unscored.score === undefined && !unscored.achieved);
    assert.equal(classOf(indicatorAggregate([reached, unscored])), 'target-achieved', 'without a score it is left out');
    assert.equal(classOf(indicatorAggregate([reached, [reached, silent]])), 'target-achieved');
    assert.equal(classOf(indicatorAggregate([reached, scored(4.9)])), 'substantial-progress');
  });
  test('bounds of the bands', () => {
    assert.equal(classOf(indicatorAggregate([reached, scored(0.001)])), 'substantial-progress');
    assert.equal(classOf(indicatorAggregate([scored(-2.6)])), 'deterioration');
    assert.equal(classOf(indicatorAggregate([scored(-2.4)])), 'limited-progress');
    const standing = statisticsCanada().assess({
      series: [
        { year: 2020, value: 1 },
        { year: 2021, value: 1 },
      ],
      direction: 'increase',
    });
    const halved = statisticsCanada().assess({
      series: [
        { year: 2020, value: 2 },
        { year: 2021, value: 1 },
      ],
      direction: 'increase',
    });
    assert.equal(classOf(indicatorAggregate([reached, halved])), 'moderate-progress', '0 = (5 − 5) ÷ 2');
    assert.equal(
      classOf(indicatorAggregate([reached, [reached, halved]])),
      'substantial-progress',
      '2.5 = (5 + 0) ÷ 2',
    );
    assert.equal(classOf(indicatorAggregate([standing])), 'limited-progress', '−2.5');
  });
});

describe('goals of the SDG Index', () => {
  const bounds = { worst: 0, orange: 50, yellow: 65, green: 80, best: 100 };
  const at = (value: number): MethodResult =>
    sdgIndex(bounds).assess({ series: [{ year: 2023, value }], direction: 'increase' });
  const moving = (value: number): MethodResult => {
    const series = [
      { year: 2020, value: 100 },
      { year: 2023, value },
    ];
    const input: MethodInput = { series, direction: 'increase', target: { value: 150, year: 2025 } };
    return sdgIndexTrend().assess(input);
  };
  test('colour: the mean of the two worst, docblock example', () => {
    const result = sdgGoalColour([at(90), at(68), at(20)]);
    assert.equal(result.applicable && result.value, 1.3);
    assert.equal(classOf(result), 'orange');
  });
  test('colour: green only when both are', () => {
    assert.equal(classOf(sdgGoalColour([at(90), at(80)])), 'green');
    assert.equal(classOf(sdgGoalColour([at(90), at(79)])), 'yellow');
    assert.equal(classOf(sdgGoalColour([at(90)])), 'green');
    assert.equal(classOf(sdgGoalColour([silent])), 'too-few-points');
  });
  test('arrow: docblock example, three of four suffice', () => {
    const result = sdgGoalTrend([moving(150), moving(115), moving(100), silent]);
    assert.ok(near(scoreOf(result) ?? NaN, 7 / 3), String(scoreOf(result)));
    assert.equal(classOf(result), 'moderately-improving');
    assert.equal(classOf(sdgGoalTrend([moving(150), moving(115), silent])), 'too-few-points');
  });
});
