import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { elapsedShare, type ElapsedBy } from '../../src/calendar/elapsed-share.js';
import { periodFrequency, periodInterval, reportingYear } from '../../src/calendar/period.js';
import { compareMethods } from '../../src/methods/compare-methods.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { statisticsCanada } from '../../src/methods/statistics-canada.js';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import { assessPlans } from '../../src/progress/assess-plans.js';
import { assessValue } from '../../src/progress/assess-value.js';
import { weightedMean, worstOf, type CompositePolicy } from '../../src/progress/composite.js';
import { indicatorHistory } from '../../src/progress/indicator-history.js';
import type { MethodInput } from '../../src/progress/method.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { areaProgress, areasOf } from '../../src/progress/area-progress.js';
import { explain } from '../../src/progress/explain.js';
import { groupIndicators, type GroupBy } from '../../src/progress/group-by.js';
import { linearOutlook } from '../../src/progress/outlook.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { IndicatorProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { declaredSchedule, scheduleStatus, type ScheduleConvention } from '../../src/progress/schedule.js';
import type { OutlookModel } from '../../src/progress/outlook-model.js';
import { promised } from '../methods/all-methods.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const level = {
  words: '达900件',
  of: { kind: 'level' },
  bound: { kind: 'at-least', value: 900 },
  when: { kind: 'by' },
};
const observed = (period: string, value: number): object => ({ period, value, counts: 'level', status: 'final' });
const row: SmallPlan = {
  asOf: '2024-01-31',
  baseline: { value: 722, period: '2020' },
  targets: [level],
  observations: [observed('2022', 780), observed('2023', 807)],
};
const plan = planOf(row);
const mainOf = (changes: Partial<SmallPlan>) => {
  const changed = { ...row, ...changes };
  const main = assessPlan(planOf(changed), { asOf: changed.asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
};

const whole = { start: '2021-01-01', end: '2025-12-31' };

describe('a bad call throws an error of one kind that says what was wanted and what came', () => {
  const points = [
    { at: '2021-12-31', value: 1 },
    { at: '2020-12-31', value: 2 },
  ];
  const due = '2025-12-31';
  const calls: Readonly<Record<string, [call: () => unknown, message: RegExp]>> = {
    'no options': [() => assessPlan(plan, undefined as unknown as AssessOptions), /asOf .* received undefined/],
    'no asOf': [() => assessPlan(plan, {} as AssessOptions), /asOf as a calendar day .* received undefined/],
    'asOf of another kind': [() => assessPlan(plan, { asOf: 2024 as unknown as string }), /received 2024/],
    'asOf no day': [() => assessPlan(plan, { asOf: '2023-02-30' }), /received 2023-02-30/],
    'many plans without options': [
      () => assessPlans([plan], undefined as unknown as AssessOptions),
      /received undefined/,
    ],
    'many plans without asOf': [() => assessPlans([plan], {} as AssessOptions), /assessPlans requires asOf/],
    'an unknown unit of time': [
      () => declaredSchedule({ elapsed: 'weeks' } as unknown as ScheduleConvention),
      /days, months or years; received weeks/,
    ],
    'an unknown path': [
      () => declaredSchedule({ path: 'curved' } as unknown as ScheduleConvention),
      /declared or linear path; received curved/,
    ],
    'a curve without an exponent': [
      () => declaredSchedule({ path: {} } as unknown as ScheduleConvention),
      /exponent above 0; received undefined/,
    ],
    'a tolerance below nothing': [() => declaredSchedule({ tolerance: -0.1 }), /received -0.1/],
    'a tolerance without end': [() => declaredSchedule({ tolerance: Infinity }), /received Infinity/],
    'a tolerance in per cent': [
      () => declaredSchedule({ tolerance: 5 }),
      /a schedule requires a tolerance as a share; received 5$/,
    ],
    'time by another word': [
      () => elapsedShare(whole, '2023-06-30', 'month' as ElapsedBy),
      /elapsedShare requires time by days, months or years; received month$/,
    ],
    'time by a name every object inherits': [
      () => elapsedShare(whole, '2023-06-30', 'toString' as ElapsedBy),
      /days, months or years; received toString$/,
    ],
    'no interval': [
      () => elapsedShare(undefined as unknown as typeof whole, '2023-06-30'),
      /a calendar day as the start; received "undefined"/,
    ],
    'years that start on no month': [
      () => periodInterval('2023-Q1', '04-01'),
      /periodInterval requires yearStart as --MM-01; received 04-01$/,
    ],
    'years that start within a month': [() => reportingYear('2023-06-30', '--04-15'), /received --04-15$/],
    'the year of no day': [
      () => reportingYear('2023-02-30'),
      /reportingYear requires a calendar day; received 2023-02-30$/,
    ],
    'an outlook from a share in per cent': [
      () => linearOutlook(5680, 0, 60),
      /linearOutlook requires finite numbers and a share up to 1, 60 % is 0.6; received 5680, 0, 60$/,
    ],
    'an outlook from no number': [() => linearOutlook(NaN, 0, 0.6), /finite numbers .* received NaN, 0, 0.6$/],
    'an outlook without a start': [
      () => linearOutlook(1, Infinity, 0.6),
      /finite numbers .* received 1, Infinity, 0.6$/,
    ],
    'a difference that is none': [
      () => scheduleStatus(NaN, 0.005),
      /scheduleStatus requires two finite numbers; received NaN, 0.005$/,
    ],
    'a band that is none': [
      () => scheduleStatus(0.1, NaN),
      /scheduleStatus requires two finite numbers; received 0.1, NaN$/,
    ],
    'a share of the time in quotes': [
      () => linearOutlook(1, 0, '0.6' as unknown as number),
      /finite numbers .* received 1, 0, 0.6$/,
    ],
    'no band': [
      () => scheduleStatus(0.1, undefined as unknown as number),
      /two finite numbers; received 0.1, undefined$/,
    ],
    'groups by another word': [
      () => groupIndicators([], 'body' as GroupBy),
      /groupIndicators requires by to be one of goal, responsible, attribute, area; received "body"/,
    ],
    'days the wrong way round': [
      () => elapsedShare({ start: '2025-12-31', end: '2021-01-01' }, '2023-01-01'),
      /ends after it starts; received 2025-12-31 to 2021-01-01/,
    ],
    'a value on no day': [
      () => assessValue({ kind: 'at-least', from: '2021-01-01', due, asOf: 'today' }),
      /assessValue requires a calendar day as asOf; received "today"/,
    ],
    'an indicator the plan has not': [() => indicatorHistory(plan, 'other'), /received "other", known: it/],
    'parts of an indicator the plan has not': [
      () => reconcileBreakdown(plan, 'other', '2024-01-31'),
      /received "other", known: it/,
    ],
    'parts on no day': [() => reconcileBreakdown(plan, 'it', '2024'), /received 2024/],
    'points the newest first': [() => linearPaceOutlook.project({ points, due }), /oldest first/],
    'a point that is no number': [
      () => linearPaceOutlook.project({ points: [{ at: '2021-12-31', value: NaN }], due }),
      /finite value; received NaN/,
    ],
    'an outlook on no day': [() => linearPaceOutlook.project({ points: [], due: '' }), /calendar days/],
    'a bound without end': [
      () => outlook(mainOf({}), linearPaceOutlook, { bounds: { high: Infinity } }),
      /finite upper bound; received Infinity/,
    ],
    'a composite without a policy': [
      () => weightedMean([{ value: 1 }], undefined as unknown as CompositePolicy),
      /'exclude', 'zero' or 'refuse'; received undefined/,
    ],
    'a weight below nothing': [
      () => weightedMean([{ value: 1, weight: -1 }], { missing: 'zero' }),
      /weights of at least 0; received -1/,
    ],
    'none of the worst': [() => worstOf(0), /whole number of at least 1; received 0/],
  };
  for (const [name, [call, message]] of Object.entries(calls))
    test(name, () => assert.throws(call, { name: 'RangeError', message }));
});

describe('a call with something of another kind throws a TypeError that names what was wanted', () => {
  const main = mainOf({});
  const indicator = assessPlan(plan, { asOf: row.asOf }).indicators[0] as unknown as TargetProgress;
  const due = '2025-12-31';
  const calls: Readonly<Record<string, [call: () => unknown, message: RegExp]>> = {
    'a word for a convention': [
      () => declaredSchedule('months' as ScheduleConvention),
      /a schedule requires its convention, such as \{ elapsed: 'months' \}, as an object; received "months"$/,
    ],
    'a number for a period': [
      () => periodInterval(2023 as unknown as string),
      /periodInterval requires a period as text .*; received 2023$/,
    ],
    'a number for a length': [
      () => periodFrequency(2023 as unknown as string),
      /periodFrequency requires a period as text .*; received 2023$/,
    ],
    'an outlook of an indicator': [
      () => outlook(indicator, linearPaceOutlook),
      /outlook requires the progress of a target, as the main of .*; received the progress of an indicator/,
    ],
    'an outlook by the name of a model': [
      () => outlook(main, 'linear' as unknown as OutlookModel),
      /outlook requires a model, as linearPaceOutlook is one; received "linear"/,
    ],
    'an outlook without a model': [
      () => outlook(main, undefined as unknown as OutlookModel),
      /outlook requires a model, .* received undefined/,
    ],
    'a day reached by the name of a model': [
      () => reachDate(main, 'linear' as unknown as OutlookModel),
      /reachDate requires a model, .* received "linear"/,
    ],
    'a day reached by an indicator': [() => reachDate(indicator), /reachDate requires the progress of a target/],
    'the pace of an indicator': [() => paceSoFar(indicator), /paceSoFar requires the progress of a target/],
    'the pace an indicator needs': [() => requiredPace(indicator), /requiredPace requires the progress of a target/],
    'the steps of nothing': [
      () => explain(undefined as unknown as TargetProgress),
      /explain requires the progress of a target, .* received undefined/,
    ],
    'a model without points': [
      () => linearPaceOutlook.project({ due } as never),
      /an outlook requires points as a list; received undefined/,
    ],
    'a model without input': [
      () => linearPaceOutlook.project(undefined as never),
      /an outlook requires its input as an object; received undefined/,
    ],
    'a composite of no list': [
      () => weightedMean({ value: 1 } as never, { missing: 'zero' }),
      /a composite requires entries as a list; received an object/,
    ],
    'groups of a plan': [
      () => groupIndicators({} as unknown as IndicatorProgress[], 'goal'),
      /groupIndicators requires indicators as a list; received an object/,
    ],
    'areas of nothing': [
      () => areasOf(undefined as unknown as IndicatorProgress[]),
      /areasOf requires indicators as a list; received undefined/,
    ],
    'one area of nothing': [
      () => areaProgress(undefined as unknown as IndicatorProgress[], 'east'),
      /areaProgress requires indicators as a list; received undefined/,
    ],
  };
  for (const [name, [call, message]] of Object.entries(calls))
    test(name, () => assert.throws(call, { name: 'TypeError', message }));

  test('what stands at the ends of what is allowed is taken', () => {
    assert.equal(declaredSchedule({ tolerance: 1 }).tolerance, 1);
    assert.equal(linearOutlook(50, 0, 1), 50);
    assert.equal(linearOutlook(50, 0, 0), undefined);
    assert.deepEqual(periodInterval('2023-A1', '--12-01'), { start: '2023-12-01', end: '2024-11-30' });
  });
});

describe('a fact that is missing is no bad call: it is answered with its reason', () => {
  test('nothing observed', () => {
    const main = mainOf({ observations: [] });
    assert.deepEqual([main.status, main.reason], ['not-reported', 'no-observation']);
    assert.deepEqual(main.done, { answered: false, reason: 'no-observation' });
    for (const answer of [outlook(main, linearPaceOutlook), paceSoFar(main), requiredPace(main), reachDate(main)])
      assert.deepEqual(answer, { answered: false, reason: 'no-observation' });
    assert.deepEqual(indicatorHistory(planOf({ ...row, observations: [] }), 'it'), []);
  });

  test('one value alone, with nothing to count from', () => {
    const { baseline: _baseline, ...without } = row;
    const changed = { ...without, observations: [observed('2023', 807)] };
    const main = assessPlan(planOf(changed), { asOf: row.asOf }).indicators[0]?.main;
    assert.ok(main);
    assert.deepEqual([main.status, main.reason], ['not-computable', 'no-baseline']);
    for (const answer of [outlook(main, linearPaceOutlook), paceSoFar(main), reachDate(main)])
      assert.deepEqual(answer, { answered: false, reason: 'too-few-points' });
    assert.deepEqual(requiredPace(main).answered, true, 'from one value to the target there is a pace');
  });

  test('one value and a start are enough for a line and too few for a trend', () => {
    const main = mainOf({ observations: [observed('2023', 807)] });
    assert.equal(outlook(main, linearPaceOutlook).answered, true);
    assert.deepEqual(outlook(main, theilSenOutlook), { answered: false, reason: 'too-few-points' });
  });

  test('a day before the plan', () => {
    const main = mainOf({ asOf: '2020-06-30' });
    assert.deepEqual([main.status, main.reason], ['not-due', 'not-started']);
  });

  test('a baseline that has reached the target: refused, with the start it was held against', () => {
    const { done, status } = mainOf({ baseline: { value: 950, period: '2020' } });
    assert.deepEqual(done, { answered: false, reason: 'no-distance', start: 950 });
    assert.equal(status, 'not-computable');
  });

  test('days the wrong way round in a plan file are refused before anything is computed', () => {
    const result = safeParsePlan({ ...plan, period: { start: '2025-12-31', end: '2021-01-01' } });
    assert.deepEqual(!result.ok && result.issues.map(({ path, code }) => [path, code]), [
      ['period.end', 'wrong-order'],
    ]);
  });

  test('a target due before the plan is refused in its file', () => {
    const early = { ...level, when: { kind: 'by', date: '2020-12-31' } };
    const file = { ...plan, indicators: plan.indicators.map((each) => ({ ...each, targets: [early] })) };
    const result = safeParsePlan(file);
    assert.deepEqual(!result.ok && result.issues.map(({ path, code }) => [path, code]), [
      ['indicators[0].targets[0].when.date', 'outside-period'],
    ]);
  });
});

describe('a figure', () => {
  const codes = (value: number): string[] => {
    const result = safeParsePlan({ ...plan, observations: [{ indicator: 'it', ...observed('2023', value) }] });
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
  };

  test('is at most 10^15 either way', () => {
    for (const value of [1e15, -1e15, 0, 5e-324]) assert.deepEqual(codes(value), [], String(value));
    for (const value of [1e15 + 1, -1e15 - 1, 1e300, -1e300])
      assert.deepEqual(codes(value), ['observations[0].value malformed'], String(value));
  });

  test('never makes a share that has no number in per cent', () => {
    const main = mainOf({
      targets: [{ ...level, bound: { kind: 'at-least', value: 1e-293 } }],
      baseline: { value: 0, period: '2020' },
      observations: [observed('2023', 1e15)],
    });
    assert.equal(main.ofTarget, undefined);
    assert.deepEqual(main.done, { answered: false, reason: 'no-distance', start: 0 });
  });
});

describe('every method', () => {
  const input = (series: MethodInput['series'], more: Partial<MethodInput> = {}): MethodInput => ({
    series,
    direction: 'increase',
    target: { value: 150, year: 2025 },
    ...more,
  });
  const one = { year: 2023, value: 120 };

  promised.forEach(({ method }, place) => {
    test(`${method.id}, ${place}: bad input has a reason, and never a number that is none`, () => {
      const empty = method.assess(input([]));
      assert.deepEqual(empty, { applicable: false, method: method.id, reason: 'too-few-points' });
      const twice = method.assess(input([one, { ...one, value: 121 }]));
      assert.deepEqual(twice, { applicable: false, method: method.id, reason: 'duplicate-years' });
      const given: readonly MethodInput[] = [
        input([one]),
        input([{ year: NaN, value: NaN }]),
        input([one, { year: 2021, value: 100 }]),
        input([{ year: 2020, value: 104 }, one], { target: { value: 150, year: 2019 } }),
        input([{ year: 2020, value: 104 }, one], { baseYear: 2030 }),
        input([{ year: 2020, value: 150 }, one]),
        { series: [one], direction: 'decrease' },
      ];
      for (const each of given) {
        const result = method.assess(each);
        if (!result.applicable) assert.match(result.reason, /^[a-z]+(-[a-z]+)*$/);
        else assert.ok(Number.isFinite(result.value ?? 0) && Number.isFinite(result.score ?? 0));
      }
    });
  });

  test('a target that is no number has no result', () => {
    const given = input([{ year: 2020, value: 104 }, one], { target: { value: NaN, year: 2025 } });
    for (const { method } of promised)
      assert.deepEqual(method.assess(given), { applicable: false, method: method.id, reason: 'out-of-range' });
  });

  test('one value alone is enough only where the formula needs no other', () => {
    const said = [completionRate(), statisticsCanada()].map((method) => method.assess(input([one])));
    assert.deepEqual(
      said.map((result) => (result.applicable ? result.class : result.reason)),
      ['not-completed', 'too-few-points'],
    );
  });

  test('side by side, each answers for itself', () => {
    const results = compareMethods(
      mainOf({ observations: [] }),
      promised.map(({ method }) => method),
    );
    assert.equal(results.length, promised.length);
    assert.deepEqual(compareMethods(mainOf({}), []), []);
  });
});

test('a convention is data: it goes through JSON and comes back as the same convention', () => {
  const conventions: readonly ScheduleConvention[] = [
    {},
    { elapsed: 'months', tolerance: 0 },
    { elapsed: 'years', path: 'linear' },
    { path: { exponent: 1.5 }, tolerance: 0.02 },
  ];
  for (const schedule of conventions) {
    const again = JSON.parse(JSON.stringify(schedule)) as ScheduleConvention;
    assert.deepEqual(
      assessPlan(plan, { asOf: row.asOf, schedule: again }),
      assessPlan(plan, { asOf: row.asOf, schedule }),
    );
  }
});

test('the history of an indicator has the verdict of each day on which something was published', () => {
  const published = planOf({
    ...row,
    observations: [
      { ...observed('2021', 800), published: '2022-02-10' },
      { ...observed('2022', 780), published: '2023-02-10' },
      { ...observed('2022', 850), published: '2023-09-01' },
      { ...observed('2025', 900), published: '2026-02-10' },
    ],
  });
  const told = indicatorHistory(published, 'it');
  assert.deepEqual(
    told.map(({ asOf, main }) => [asOf, main.status, main.reported?.value]),
    [
      ['2022-02-10', 'ahead', 800],
      ['2023-02-10', 'behind', 780],
      ['2023-09-01', 'ahead', 850],
      ['2026-02-10', 'met', 900],
    ],
  );
  for (const { asOf, main } of told) assert.deepEqual(assessPlan(published, { asOf }).indicators[0]?.main, main);
});
