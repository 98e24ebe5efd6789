import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as sdk from '../../src/index.js';
import type { MethodInput } from '../../src/progress/method.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';
import { promised } from './all-methods.js';

type Call = (...given: unknown[]) => unknown;
/** The public functions as code without types calls them. */
const loose = sdk as unknown as Readonly<Record<string, Call>>;
const call = (name: string, ...given: unknown[]): unknown => {
  const found = loose[name];
  assert.ok(found, `the SDK has no ${name}`);
  return found(...given);
};

const input: MethodInput = {
  series: [
    { year: 2020, value: 104 },
    { year: 2023, value: 120 },
  ],
  direction: 'increase',
  target: { value: 150, year: 2025 },
};

const target = { words: '150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } };
const indicator = sdk.assessPlan(
  planOf({
    asOf: '2024-01-31',
    baseline: { value: 104, period: '2020' },
    targets: [target],
    observations: [{ period: '2023', value: 120, counts: 'level', status: 'final' }],
  }),
  { asOf: '2024-01-31' },
).indicators[0];
assert.ok(indicator);

/** Whether a call throws, and the error's name and message. */
function refusal(made: () => unknown): string {
  try {
    made();
  } catch (error) {
    assert.ok(error instanceof Error);
    return `${error.name}: ${error.message}`;
  }
  return 'no error';
}

/** `by`: the function the error has to name. */
const refuses = (name: string, by: string, given: readonly unknown[], message: RegExp): void => {
  test(name, () => {
    const said = refusal(() => call(by, ...given));
    assert.match(said, message);
    assert.ok(said.includes(`: ${by} requires `), said);
  });
};

describe('every method names what is wrong with its input', () => {
  const wrong: Readonly<Record<string, [given: unknown, message: RegExp]>> = {
    'another word for the direction': [
      { ...input, direction: 'rising' },
      /^RangeError: [\w-]+ requires direction to be one of increase, decrease; received "rising"$/,
    ],
    'no direction': [{ series: input.series }, /^RangeError: .* direction .* received undefined$/],
    'a name every object inherits': [{ ...input, direction: 'toString' }, /^RangeError: .* received "toString"$/],
    nothing: [undefined, /^TypeError: .* requires its input as an object; received undefined$/],
    'a list of values alone': [input.series, /^TypeError: .* requires its input as an object; received a list$/],
    'no series': [{ direction: 'increase' }, /^TypeError: .* requires series as a list; received undefined$/],
    'a series by year': [
      { ...input, series: { 2020: 104, 2023: 120 } },
      /^TypeError: .* requires series as a list; received an object$/,
    ],
    'a series of bare values': [
      { ...input, series: [104, 120] },
      /^TypeError: .* requires series\[0\] as an object; received 104$/,
    ],
    'a value in quotes': [
      { ...input, series: [input.series[0], { year: 2023, value: '120' }] },
      /^TypeError: .* requires series\[1\]\.value as a number; received "120"$/,
    ],
    'a year in quotes': [
      { ...input, series: [{ year: '2020', value: 104 }] },
      /^TypeError: .* requires series\[0\]\.year as a number; received "2020"$/,
    ],
    'a target without its year': [
      { ...input, target: { value: 150 } },
      /^TypeError: .* requires target\.year as a number; received undefined$/,
    ],
    'a target without its value': [
      { ...input, target: { year: 2025 } },
      /^TypeError: .* requires target\.value as a number; received undefined$/,
    ],
    'a bare figure as the target': [
      { ...input, target: 150 },
      /^TypeError: .* requires target as an object; received 150$/,
    ],
    'a base year in quotes': [
      { ...input, baseYear: '2020' },
      /^TypeError: .* requires baseYear as a number; received "2020"$/,
    ],
    'a base year that is none': [{ ...input, baseYear: NaN }, /^RangeError: .* a finite baseYear; received NaN$/],
    'a limit without end': [
      { ...input, naturalLimit: Infinity },
      /^RangeError: .* a finite naturalLimit; received Infinity$/,
    ],
  };
  for (const [name, [given, message]] of Object.entries(wrong))
    test(name, () => {
      for (const { method } of promised) {
        const said = refusal(() => method.assess(given as MethodInput));
        assert.match(said, message);
        assert.ok(said.includes(`: ${method.id} requires`), said);
      }
    });

  test('what is null is absent, and a value that is missing is left out', () => {
    for (const { method } of promised) {
      const plain = method.assess({ series: input.series, direction: 'increase' });
      const absent = { baseYear: null, target: null, naturalLimit: null };
      assert.deepEqual(method.assess({ series: input.series, direction: 'increase', ...absent } as never), plain);
      const series = [...input.series, { year: 2021, value: null }, { year: 2022 }, { year: 2024, value: NaN }];
      assert.deepEqual(method.assess({ series, direction: 'increase' } as never), plain);
    }
  });

  test('the progress of an indicator, whose main target was meant', () => {
    for (const { method } of promised)
      assert.match(
        refusal(() => method.assessTarget(indicator as unknown as TargetProgress)),
        /^TypeError: [\w-]+ requires the progress of a target, as the main of .*; received the progress of an indicator$/,
      );
    assert.equal(
      refusal(() => promised.forEach(({ method }) => method.assessTarget(indicator.main))),
      'no error',
    );
  });
});

describe('what makes a method names what is wrong with it, and what is known', () => {
  const wrong: Readonly<Record<string, [name: string, given: unknown, message: RegExp]>> = {
    'an unknown kind of weather': [
      'germanWeather',
      { kind: 'by-date' },
      /^RangeError: germanWeather requires kind to be one of by-year, interval, every-year, direction, several; received "by-date"$/,
    ],
    'a kind without its object': ['germanWeather', 'every-year', /^RangeError: .* received undefined$/],
    'nothing for the weather': ['germanWeather', null, /^RangeError: .* kind .* received undefined$/],
    'a range the wrong way round': [
      'germanWeather',
      { kind: 'interval', low: 60, high: 25 },
      /^RangeError: .* low not above high; received 60 and 25$/,
    ],
    'half a range': [
      'germanWeather',
      { kind: 'interval', low: 25 },
      /^TypeError: .* high as a number; received undefined$/,
    ],
    'a range without its low end': ['germanWeather', { kind: 'interval', high: 25 }, /^TypeError: .* requires low as/],
    'an unknown rule': [
      'germanWeather',
      { kind: 'several', rule: 'best', targets: [] },
      /^RangeError: .* rule to be one of worst, next-due; received "best"$/,
    ],
    'several without targets': [
      'germanWeather',
      { kind: 'several', rule: 'worst' },
      /^TypeError: .* targets as a list/,
    ],
    'several with a bare figure': [
      'germanWeather',
      { kind: 'several', rule: 'worst', targets: [25] },
      /^TypeError: .* targets\[0\] as an object; received 25$/,
    ],
    'several with a target without year': [
      'germanWeather',
      { kind: 'several', rule: 'worst', targets: [{ value: 1, year: 2025 }, { value: 25 }] },
      /^TypeError: .* targets\[1\]\.year as a number; received undefined$/,
    ],
    'several with a target without value': [
      'germanWeather',
      { kind: 'several', rule: 'worst', targets: [{ year: 2025 }] },
      /^TypeError: .* targets\[0\]\.value as a number; received undefined$/,
    ],
    'an unknown measure': [
      'orderedRules',
      { ...sdk.clearPointRules, measure: 'points' },
      /^RangeError: orderedRules requires measure to be one of of-target, done, of-schedule, ahead-of-schedule, beyond-target; received "points"$/,
    ],
    'no rules': [
      'orderedRules',
      { ...sdk.clearPointRules, rules: [] },
      /^RangeError: .* at least one rule; received none$/,
    ],
    'rules by name': [
      'orderedRules',
      { ...sdk.clearPointRules, rules: { green: 1 } },
      /^TypeError: .* rules as a list; received an object$/,
    ],
    'a line in per cent': [
      'orderedRules',
      { ...sdk.clearPointRules, rules: [{ class: 'green', label: '绿', atLeast: 90 }] },
      /^RangeError: .* rules\[0\]\.atLeast as a share, 90 % is 0\.9, for the measure of-target; received 90$/,
    ],
    'points of a schedule in per cent': [
      'orderedRules',
      { ...sdk.clearPointRules, measure: 'ahead-of-schedule', rules: [{ class: 'a', label: 'a', moreThan: -25 }] },
      /^RangeError: .* rules\[0\]\.moreThan as a share/,
    ],
    'a line in quotes': [
      'orderedRules',
      { ...sdk.clearPointRules, rules: [{ class: 'green', label: '绿', atLeast: '0.9' }] },
      /^TypeError: .* rules\[0\]\.atLeast as a number; received "0\.9"$/,
    ],
    'a rule in words': [
      'orderedRules',
      { ...sdk.clearPointRules, rules: ['green'] },
      /^TypeError: .* rules\[0\] as an object; received "green"$/,
    ],
    'no rules at all': [
      'orderedRules',
      undefined,
      /^TypeError: orderedRules requires options as an object; received undefined$/,
    ],
    'a share of the time in per cent': [
      'completionAgainstSchedule',
      { elapsedShare: 60 },
      /^RangeError: completionAgainstSchedule requires elapsedShare as a share from 0 to 1, 60 % is 0\.6; received 60$/,
    ],
    'a share of the time below nothing': [
      'completionAgainstSchedule',
      { elapsedShare: -0.1 },
      /^RangeError: .* from 0 to 1; received -0\.1$/,
    ],
    'a share far beyond': [
      'completionAgainstSchedule',
      { elapsedShare: 2025 },
      /^RangeError: .* from 0 to 1; received 2025$/,
    ],
    'a share in quotes': [
      'completionAgainstSchedule',
      { elapsedShare: '0.6' },
      /^TypeError: .* elapsedShare as a number/,
    ],
    'a bare share': ['completionAgainstSchedule', 0.6, /^TypeError: .* options as an object; received 0\.6$/],
    'an unknown span': [
      'eurostat',
      { span: '5 years' },
      /^RangeError: eurostat requires span to be one of short-term, long-term, from-base; received "5 years"$/,
    ],
    'a span every object inherits': ['eurostat', { span: 'valueOf' }, /^RangeError: .* received "valueOf"$/],
    'an unknown word for no growth': [
      'eurostat',
      { noGrowth: 'none' },
      /^RangeError: .* noGrowth to be one of no-change, moderate-progress; received "none"$/,
    ],
    'a bare span': [
      'eurostat',
      'long-term',
      /^TypeError: eurostat requires options as an object; received "long-term"$/,
    ],
    'an unknown way of compounding': [
      'aarr',
      { required: 'continuously' },
      /^RangeError: aarr requires required to be one of discrete, continuous; received "continuously"$/,
    ],
    'a bare word for the rate': ['aarr', 'continuous', /^TypeError: aarr requires options as an object/],
    'a bare word for parity': ['escapCurrentStatus', 'parity', /^TypeError: .* options as an object/],
    'a bare word for per cent': ['unsdProgressChart', 'percent', /^TypeError: .* options as an object/],
    'a way to go on by its name': [
      'escapAnticipatedProgress',
      { extrapolate: 'logit' },
      /^TypeError: .* extrapolate as a function, as logitRegression\(\) is one; received "logit"$/,
    ],
    'bare options of a way to go on': ['escapAnticipatedProgress', 'logit', /^TypeError: .* options as an object/],
    'peers by name': ['oecdDistance', { peers: { a: 1 } }, /^TypeError: .* peers as a list; received an object$/],
    'a peer without value': ['oecdDistance', { peers: [1, NaN] }, /^RangeError: .* a finite peers\[1\]; received NaN$/],
    'bare peers': ['oecdDistance', [1, 2, 3], /^TypeError: .* options as an object; received a list$/],
    'a mark that is none': [
      'efficacyScore',
      { satisfactory: NaN },
      /^RangeError: .* a finite satisfactory; received NaN$/,
    ],
    'a mark in quotes': [
      'efficacyScore',
      { unacceptable: '6' },
      /^TypeError: .* unacceptable as a number; received "6"$/,
    ],
    'ends the wrong way round': [
      'efficacyScore',
      { within: { low: 100, high: 0 } },
      /^RangeError: .* within\.low not above within\.high; received 100, 0$/,
    ],
    'one end': [
      'efficacyScore',
      { within: { low: 0 } },
      /^TypeError: .* within\.high as a number; received undefined$/,
    ],
    'the other end': [
      'efficacyScore',
      { within: { high: 0 } },
      /^TypeError: .* within\.low as a number; received undefined$/,
    ],
    'a bare end': ['efficacyScore', { within: 100 }, /^TypeError: .* within as an object; received 100$/],
    'bare marks': ['efficacyScore', 12, /^TypeError: .* options as an object; received 12$/],
    'marks lost in per cent': [
      'rankScore',
      { lost: 5 },
      /^RangeError: rankScore requires lost as a share .* 5 % is 0\.05; received 5$/,
    ],
    'full marks without end': ['rankScore', { full: Infinity }, /^RangeError: .* a finite full; received Infinity$/],
    'bare full marks': ['rankScore', 100, /^TypeError: .* options as an object; received 100$/],
    'all marks without number': [
      'allOrNothingScore',
      { full: 'all' },
      /^TypeError: .* full as a number; received "all"$/,
    ],
    'all marks, bare': ['allOrNothingScore', 100, /^TypeError: .* options as an object; received 100$/],
    'bare bounds': ['sdgIndex', 100, /^TypeError: sdgIndex requires bounds as an object; received 100$/],
    'green that is none': ['sdgIndexTrend', { green: NaN }, /^RangeError: .* a finite green; received NaN$/],
    'no recent years': ['sdgIndexTrend', { recentYears: 0 }, /^RangeError: .* recentYears above 0; received 0$/],
    'recent years in quotes': ['sdgIndexTrend', { recentYears: '3' }, /^TypeError: .* recentYears as a number/],
    'bare green': ['sdgIndexTrend', 85, /^TypeError: .* options as an object; received 85$/],
    'results by goal': ['sdgGoalColour', {}, /^TypeError: .* results as a list; received an object$/],
    'no results': ['sdgGoalTrend', undefined, /^TypeError: .* results as a list; received undefined$/],
    'no series of an aggregate': [
      'indicatorAggregate',
      undefined,
      /^TypeError: .* series as a list; received undefined$/,
    ],
    'thresholds in per cent': [
      'statisticsCanada',
      { withTarget: { high: 95, medium: 60, low: 0 } },
      /^RangeError: .* withTarget\.high as a share, 95 % is 0\.95; received 95$/,
    ],
    'thresholds of growth in per cent': [
      'statisticsCanada',
      { withoutTarget: { high: 1, medium: 0, low: -1 } },
      /^RangeError: .* withoutTarget\.high as a share, .*; received 1$/,
    ],
    'thresholds out of order': [
      'statisticsCanada',
      { withTarget: { high: 0.6, medium: 0.95, low: 0 } },
      /^RangeError: .* withTarget from high to low; received 0\.6, 0\.95, 0$/,
    ],
    'the lower thresholds out of order': [
      'statisticsCanada',
      { withTarget: { high: 0.95, medium: 0, low: 0.6 } },
      /^RangeError: .* withTarget from high to low; received 0\.95, 0, 0\.6$/,
    ],
    'a threshold missing': [
      'statisticsCanada',
      { withTarget: { high: 0.95, low: 0 } },
      /^TypeError: .* withTarget\.medium as a number; received undefined$/,
    ],
    'thresholds in a list': [
      'statisticsCanada',
      { withTarget: [0.95, 0.6, 0] },
      /^TypeError: .* withTarget as an object/,
    ],
    'bare thresholds': ['statisticsCanada', 0.95, /^TypeError: .* options as an object; received 0\.95$/],
    'no criterion': [
      'scotlandChange',
      undefined,
      /^RangeError: scotlandChange requires kind to be one of last-change, changes-in-a-row, growth-against-average; received undefined$/,
    ],
    'a criterion without size': [
      'scotlandChange',
      { kind: 'last-change' },
      /^TypeError: .* by as a number; received undefined$/,
    ],
    'a criterion of nothing': [
      'scotlandChange',
      { kind: 'last-change', by: 0 },
      /^RangeError: .* by above 0; received 0$/,
    ],
    'half a period': [
      'scotlandChange',
      { kind: 'changes-in-a-row', by: 1, periods: 1.5 },
      /^RangeError: .* periods as a whole number of at least 1; received 1\.5$/,
    ],
    'no year to compare with': [
      'scotlandChange',
      { kind: 'growth-against-average', by: 0.001, years: 0 },
      /^RangeError: .* years as a whole number of at least 1; received 0$/,
    ],
    'a rate in per cent': [
      'constantRateExtrapolation',
      5,
      /^RangeError: .* a rate as a share a year from -1 to 1, 5 % is 0\.05; received 5$/,
    ],
    'a fall in per cent': ['constantRateExtrapolation', -1.001, /^RangeError: .* received -1\.001$/],
    'a rate in quotes': ['constantRateExtrapolation', '5%', /^TypeError: .* rate as a number; received "5%"$/],
    'a limit that is none': [
      'logitRegression',
      NaN,
      /^RangeError: logitRegression requires a finite limit; received NaN$/,
    ],
    'a description that is none': [
      'defineMethod',
      'mine',
      /^TypeError: defineMethod requires a description as an object/,
    ],
  };
  for (const [name, [made, given, message]] of Object.entries(wrong)) refuses(name, made, [given], message);

  refuses(
    'a description without a rule',
    'defineMethod',
    [{ id: 'mine', name: '差额', source: {} }],
    /^TypeError: defineMethod requires a rule as a function; received undefined$/,
  );
  refuses(
    'an unknown way of compounding a given rate',
    'constantRateExtrapolation',
    [0.05, { compounded: 'monthly' }],
    /^RangeError: .* compounded to be one of yearly, continuously; received "monthly"$/,
  );
  refuses(
    'a bare way of compounding',
    'constantRateExtrapolation',
    [0.05, 'continuously'],
    /^TypeError: .* options as an object; received "continuously"$/,
  );

  test('lines at the ends of what is allowed are drawn', () => {
    const drawn: [string, unknown][] = [
      ['completionAgainstSchedule', { elapsedShare: 0 }],
      ['completionAgainstSchedule', { elapsedShare: 1 }],
      ['rankScore', { lost: 1 }],
      ['constantRateExtrapolation', 1],
      ['constantRateExtrapolation', -1],
      ['germanWeather', { kind: 'interval', low: 25, high: 25 }],
      ['efficacyScore', { within: { low: 60, high: 60 } }],
      ['statisticsCanada', { withTarget: { high: 9.99, medium: 0, low: 0 } }],
      ['statisticsCanada', { withoutTarget: { high: 0.99, medium: 0.99, low: -0.99 } }],
      ['orderedRules', { ...sdk.clearPointRules, rules: [{ class: 'a', label: 'a', atLeast: 10 }] }],
      [
        'orderedRules',
        { ...sdk.clearPointRules, measure: 'ahead-of-schedule', rules: [{ class: 'a', label: 'a', atLeast: -1 }] },
      ],
      [
        'orderedRules',
        { ...sdk.clearPointRules, measure: 'beyond-target', rules: [{ class: 'a', label: 'a', atLeast: -500 }] },
      ],
      ['scotlandChange', { kind: 'changes-in-a-row', by: 1, periods: 1 }],
    ];
    for (const [name, given] of drawn)
      assert.equal(
        refusal(() => call(name, given)),
        'no error',
        name,
      );
  });
});

describe('functions beside the methods', () => {
  const wrong: Readonly<Record<string, [name: string, given: unknown[], message: RegExp]>> = {
    'a gap in another word': [
      'anticipatedGap',
      [132, 104, 150, 'rising'],
      /^RangeError: anticipatedGap requires direction to be one of increase, decrease; received "rising"$/,
    ],
    'a series to continue that is none': [
      'geometricExtrapolation',
      [undefined, 2025],
      /^TypeError: geometricExtrapolation requires points as a list; received undefined$/,
    ],
    'a year that is missing': [
      'weightedExtrapolation',
      [[], undefined],
      /^TypeError: .* year as a number; received undefined$/,
    ],
    'a year that is none': ['geometricExtrapolation', [[], NaN], /^RangeError: .* a finite year; received NaN$/],
    'no points of a rate': [
      'averageAnnualReduction',
      [undefined],
      /^TypeError: .* points as a list; received undefined$/,
    ],
    'a slope that is none': ['reductionOfSlope', [NaN], /^RangeError: .* a finite slope; received NaN$/],
    'a share that is none': ['distanceFromHalf', [NaN], /^RangeError: .* a finite percent; received NaN$/],
    'counts that are none': [
      'countShares',
      [[4, 5]],
      /^TypeError: countShares requires counts as an object; received a list$/,
    ],
    'half a count': [
      'countShares',
      [{ met: 1.5 }],
      /^RangeError: countShares requires met as a whole number .*; received 1\.5$/,
    ],
    'a count below nothing': ['countShares', [{ met: -1 }], /^RangeError: .* at least 0; received -1$/],
    'a count in quotes': ['countShares', [{ met: '4' }], /^RangeError: .* received "4"$/],
    'a whole that is none': ['countShares', [{ met: 1 }, NaN], /^RangeError: .* requires the whole as a whole number/],
    'parts of more than the whole': [
      'countShares',
      [{ met: 4, missed: 5 }, 8],
      /^RangeError: .* a whole of at least 9; received 8$/,
    ],
    'methods that are not made': [
      'compareMethods',
      [indicator.main, [sdk.completionRate]],
      /^TypeError: compareMethods requires a method, as completionRate\(\) is one; received a function$/,
    ],
    'methods by name': ['compareMethods', [indicator.main, ['eurostat']], /^TypeError: .* received "eurostat"$/],
    'an empty place among methods': [
      'compareMethods',
      [indicator.main, [undefined]],
      /^TypeError: .* received undefined$/,
    ],
    'no methods': [
      'compareMethods',
      [indicator.main],
      /^TypeError: compareMethods requires methods as a list; received undefined$/,
    ],
    'an indicator for its target': [
      'compareMethods',
      [indicator, []],
      /^TypeError: compareMethods requires the progress of a target/,
    ],
    'an indicator for the input of a method': [
      'methodInput',
      [indicator],
      /^TypeError: methodInput requires the progress of a target/,
    ],
  };
  for (const [name, [made, given, message]] of Object.entries(wrong)) refuses(name, made, given, message);

  test('logits too are asked with points and a year', () => {
    for (const make of ['logitRegression', 'timeWeightedLogitRegression', 'meanLogitSlope']) {
      const extrapolate = call(make) as Call;
      assert.match(
        refusal(() => extrapolate(undefined, 2025)),
        new RegExp(`^TypeError: ${make} requires points as a list`),
      );
      assert.match(
        refusal(() => extrapolate([])),
        new RegExp(`^TypeError: ${make} requires year as a number`),
      );
    }
    const carried = call('constantRateExtrapolation', 0.05) as Call;
    assert.match(
      refusal(() => carried([], '2025')),
      /^TypeError: constantRateExtrapolation requires year as a number/,
    );
  });
});
