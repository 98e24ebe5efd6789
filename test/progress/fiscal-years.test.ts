import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { methodInput } from '../../src/methods/method-input.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { indicatorHistory } from '../../src/progress/indicator-history.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import type { SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';
import { inReportingYears } from './reporting-years.js';

/** A plan of the fiscal years 2021 to 2025, April to March: 365 + 365 + 366 + 365 + 365 days. */
const fiscal = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' } as const;

const total = (value: number): object => ({
  words: `累计新增${value}件`,
  of: { kind: 'total' },
  bound: { kind: 'at-least', value },
  when: { kind: 'by' },
});
const increment = (period: string, value: number, more: object = {}): object => ({
  period,
  value,
  counts: 'increment',
  status: 'final',
  ...more,
});
const level = (period: string, value: number): object => ({ period, value, counts: 'level', status: 'final' });

function mainOf(row: Omit<SmallPlan, 'period'>): TargetProgress {
  const main = assessPlan(planOf({ ...row, period: fiscal }), { asOf: row.asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

describe('a plan of fiscal years', () => {
  test('adds up its years and holds them against the days gone', () => {
    const { reported, done, schedule, status, yearStart } = mainOf({
      asOf: '2023-05-31',
      targets: [total(400)],
      observations: [increment('2021-A1', 100), increment('2022-A1', 150)],
    });
    assert.equal(yearStart, '--04-01');
    assert.deepEqual([reported?.value, reported?.at, reported?.period], [250, '2023-03-31', '2022-A1']);
    assert.equal(done.answered && done.share, 0.625);
    assert.ok(schedule.answered && near(schedule.elapsedShare, 730 / 1826));
    assert.equal(status, 'ahead');
  });

  test('a quarter of the fiscal year follows the one before it', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1'];
    const { reported } = mainOf({
      asOf: '2022-12-31',
      targets: [total(400)],
      observations: quarters.map((period) => increment(period, 10)),
    });
    assert.deepEqual([reported?.value, reported?.at], [50, '2022-06-30']);
  });

  test('a year of the calendar leaves a gap, and says so', () => {
    const { status, reason } = mainOf({
      asOf: '2023-12-31',
      targets: [total(400)],
      observations: [increment('2022', 100)],
    });
    assert.deepEqual([status, reason], ['not-computable', 'gap-in-periods']);
  });

  test('a figure is not known before its fiscal year is over', () => {
    const row = { targets: [total(400)], observations: [increment('2021-A1', 100)] };
    assert.equal(mainOf({ ...row, asOf: '2022-03-30' }).reported, undefined);
    assert.equal(mainOf({ ...row, asOf: '2022-03-31' }).reported?.value, 100);
  });

  test('elapsed years count from April', () => {
    const plan = planOf({ asOf: '2023-04-30', period: fiscal, targets: [total(400)], observations: [] });
    const share = (asOf: string): number => assessPlan(plan, { asOf, schedule: { elapsed: 'years' } }).elapsedShare;
    assert.equal(share('2023-03-30'), 1 / 5);
    assert.equal(share('2023-03-31'), 2 / 5);
  });

  test('a yearly duty is judged by fiscal years', () => {
    const { years, status } = mainOf({
      asOf: '2023-06-30',
      targets: [
        {
          words: '每年举办10次',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 10 },
          when: { kind: 'each-year' },
        },
      ],
      // January to March 2022 is the last quarter of 2021.
      observations: [
        increment('2021-Q1', 4),
        increment('2021-Q2', 3),
        increment('2021-Q3', 2),
        increment('2021-Q4', 1),
        increment('2022-A1', 9),
        increment('2023-Q1', 30),
      ],
    });
    assert.deepEqual(
      years?.map(({ year, status: each, reported }) => [year, each, reported?.value, reported?.period]),
      [
        [2021, 'met', 10, '2021-A1'],
        [2022, 'not-met', 9, '2022-A1'],
        [2023, 'met', 30, '2023-Q1'],
        [2024, 'not-due', undefined, undefined],
        [2025, 'not-due', undefined, undefined],
      ],
    );
    assert.equal(status, 'not-met');
  });

  test('a level held in each year is that of its last day', () => {
    const { years } = mainOf({
      asOf: '2024-05-01',
      targets: [
        {
          words: '保持在80%以上',
          of: { kind: 'level' },
          bound: { kind: 'at-least', value: 80 },
          when: { kind: 'each-year' },
        },
      ],
      observations: [level('2021-A1', 81), level('2023-03-31', 82), level('2023', 90)],
    });
    assert.deepEqual(
      years?.map(({ status }) => status),
      ['met', 'met', 'not-reported', 'not-due', 'not-due'],
      'the calendar year 2023 ends within a fiscal year and speaks of none',
    );
  });

  test('a mean over a window is that of its fiscal years', () => {
    const mean = {
      words: '三年平均不低于20',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 20 },
      when: { kind: 'mean-of', window: { start: '2021-04-01', end: '2024-03-31' } },
    };
    const observations = [level('2021-A1', 10), level('2022-A1', 20), level('2023-A1', 33)];
    const { reported, status } = mainOf({ asOf: '2024-04-30', targets: [mean], observations });
    assert.deepEqual([reported?.value, status], [21, 'met']);
    const early = mainOf({ asOf: '2024-03-30', targets: [mean], observations });
    // (10 + 20) ÷ 2 = 15 of at least 20, a year before the end.
    assert.deepEqual([early.reported?.value, early.status, early.reason], [15, 'behind', 'mean-so-far']);
  });

  test('a window can say where its own years start', () => {
    const mean = {
      words: '两年平均不低于20',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 20 },
      when: { kind: 'mean-of', window: { start: '2022-01-01', end: '2023-12-31', yearStart: '--01-01' } },
    };
    const observations = [level('2022', 18), level('2023', 24)];
    assert.equal(mainOf({ asOf: '2024-01-31', targets: [mean], observations }).reported?.value, 21);
  });

  test('growth a year is that over the fiscal year before', () => {
    const growth = (span: string): object => ({
      words: '增长10%',
      of: { kind: 'growth', span },
      bound: { kind: 'at-least', value: 10 },
      when: { kind: 'by' },
    });
    const baseline = { value: 100, period: '2020-A1' };
    const observations = [level('2021-A1', 112), level('2022-A1', 121)];
    const yearly = mainOf({ asOf: '2023-04-30', targets: [growth('per-year')], baseline, observations });
    assert.deepEqual(
      yearly.years?.slice(0, 2).map(({ year, reported }) => [year, reported?.value.toFixed(6)]),
      [
        [2021, '12.000000'],
        [2022, ((121 / 112 - 1) * 100).toFixed(6)],
      ],
    );
    const average = mainOf({ asOf: '2023-04-30', targets: [growth('average-annual')], baseline, observations });
    assert.deepEqual(
      average.history.map(({ value }) => value),
      [12, 10],
      '1.21 ^ (1 / 2) − 1: the two years are two, leap day or not',
    );
  });

  test('a pace a year counts fiscal years', () => {
    const row = {
      asOf: '2024-04-30',
      baseline: { value: 100, period: '2020-A1' },
      targets: [
        { words: '达200件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 200 }, when: { kind: 'by' } },
      ],
      observations: [level('2023-A1', 130)],
    };
    const soFar = paceSoFar(mainOf(row));
    const required = requiredPace(mainOf(row));
    assert.equal(soFar.answered && soFar.perYear, 10, '30 in three years, one of them with a leap day');
    assert.equal(required.answered && required.perYear, 35, '70 in two years');
  });

  test('methods are given fiscal years by their number', () => {
    const input = methodInput(
      mainOf({
        asOf: '2024-06-30',
        targets: [total(400)],
        observations: [increment('2021-A1', 100), increment('2022-A1', 150), increment('2023-Q1', 20)],
      }),
    );
    assert.deepEqual(input, {
      series: [
        { year: 2020, value: 0 },
        { year: 2021, value: 100 },
        { year: 2022, value: 250 },
        { year: 2022 + 91 / 366, value: 270 },
      ],
      direction: 'increase',
      baseYear: 2020,
      target: { value: 400, year: 2025 },
    });
  });

  test('its history has the days on which fiscal years ended or were published', () => {
    const plan = planOf({
      asOf: '2026-03-31',
      period: fiscal,
      targets: [total(400)],
      observations: [increment('2021-A1', 100), increment('2022-A1', 150, { published: '2023-06-10' })],
    });
    const told = indicatorHistory(plan, 'it').map(({ asOf, main }) => [asOf, main.reported?.value, main.status]);
    assert.deepEqual(told, [
      ['2022-03-31', 100, 'ahead'],
      ['2023-06-10', 250, 'ahead'],
    ]);
  });

  test('parts are held against the whole on the last day of a fiscal year', () => {
    const target = {
      ...total(400),
      breakdown: {
        parts: [
          { of: 'east', value: 200 },
          { of: 'west', value: 200 },
        ],
      },
    };
    const plan = planOf({
      asOf: '2022-12-31',
      period: fiscal,
      targets: [target],
      observations: [
        increment('2021-A1', 100),
        increment('2021-A1', 70, { of: 'east' }),
        increment('2021-A1', 30, { of: 'west' }),
      ],
    });
    const result = reconcileBreakdown(plan, 'it', '2022-12-31');
    assert.deepEqual(result.answered && [result.at, result.sum, result.difference], ['2022-03-31', 100, 0]);
  });

  test('two names of one year revise each other', () => {
    const row: SmallPlan = {
      asOf: '2022-12-31',
      targets: [total(400)],
      observations: [increment('2021', 100), increment('2021-A1', 120, { published: '2022-06-01' })],
    };
    const reported = assessPlan(planOf(row), { asOf: row.asOf }).indicators[0]?.main.reported;
    assert.deepEqual([reported?.value, reported?.revised], [120, true]);
  });
});

describe('a plan file', () => {
  const file = (yearStart: unknown, period: string): unknown => ({
    id: 'fiscal',
    name: '小规划',
    period: { start: '2021-04-01', end: '2026-03-31', yearStart },
    goals: [{ id: 'goal', name: '目标一' }],
    indicators: [{ id: 'it', goal: 'goal', name: '指标一', unit: '件', targets: [total(400)] }],
    observations: [{ indicator: 'it', ...increment(period, 100) }],
  });
  const codes = (yearStart: unknown, period: string): string[] => {
    const result = safeParsePlan(file(yearStart, period));
    return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
  };

  test('says where its years start and uses reporting periods', () => {
    for (const period of ['2021-A1', '2021-S2', '2021-H2', '2021-Q4', '2021-M12', '2022-06', '2021'])
      assert.deepEqual(codes('--04-01', period), [], period);
  });

  test('is refused with another start, or a code that is none', () => {
    for (const yearStart of ['--04-06', '--4-1', '04-01', '--13-01', 4])
      assert.deepEqual(codes(yearStart, '2021-A1').length, 1, String(yearStart));
    assert.deepEqual(codes(null, '2021-A1'), []);
    assert.deepEqual(codes('--04-01', '2021-A2'), ['observations[0].period malformed']);
    assert.deepEqual(codes('--04-01', '2021-W40'), ['observations[0].period malformed']);
  });
});

describe('any plan in reporting years', () => {
  test('says the same in the codes of years from January as in those of the calendar', () => {
    fc.assert(
      fc.property(smallPlan, (row) => {
        const plain = (progress: TargetProgress): unknown =>
          JSON.parse(JSON.stringify({ ...progress, target: 0, indicator: 0, yearStart: undefined }), (key, value) =>
            key === 'observation' || key === 'period' ? 0 : (value as unknown),
          );
        const [calendar, reporting] = [row, inReportingYears(row, '--01-01')].map(
          (each) => assessPlan(planOf(each), { asOf: each.asOf }).indicators[0]?.main,
        );
        assert.ok(calendar && reporting);
        assert.deepEqual(plain(reporting), plain(calendar));
      }),
      { seed, numRuns: 400 },
    );
  });

  test('never comes to NaN, and judges each year of the plan once', () => {
    fc.assert(
      fc.property(smallPlan, fc.constantFrom('--04-01', '--07-01', '--10-01'), (row, yearStart) => {
        const plan = planOf(inReportingYears(row, yearStart));
        for (const { targets } of assessPlan(plan, { asOf: row.asOf }).indicators)
          for (const { years, ...progress } of targets) {
            const text = JSON.stringify(progress, (_, value) =>
              typeof value === 'number' && !Number.isFinite(value) ? 'no number' : (value as unknown),
            );
            assert.ok(!text.includes('no number'));
            const numbers = years?.map(({ year }) => year) ?? [];
            assert.equal(new Set(numbers).size, numbers.length);
          }
      }),
      { seed, numRuns: 400 },
    );
  });
});
