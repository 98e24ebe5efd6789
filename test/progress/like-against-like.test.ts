import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { outlookBy } from '../../src/progress/outlook-target.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import type { Plan } from '../../src/model/plan.js';
import { seed } from '../generated-plans.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';

type Row = readonly [period: string, value: number, counts?: string, indicator?: string];

const observed = (rows: readonly Row[]): object[] =>
  rows.map(([period, value, counts = 'level', indicator = 'it']) => ({
    indicator,
    period,
    value,
    counts,
    status: 'final',
  }));
const target = (
  of: object,
  kind: string,
  value: unknown,
  when: object = { kind: 'by' },
  more: object = {},
): object => ({
  words: '目标',
  of,
  bound: { kind, value },
  when,
  ...more,
});
const level = { kind: 'level' };
const perYear = { kind: 'growth', span: 'per-year' };
const average = { kind: 'growth', span: 'average-annual' };
const eachYear = { kind: 'each-year' };

const progressOf = (row: SmallPlan, options: Partial<AssessOptions> = {}, more: Partial<Plan> = {}): PlanProgress =>
  assessPlan({ ...planOf(row), ...more }, { asOf: row.asOf, ...options });
const mainOf = (row: SmallPlan, options: Partial<AssessOptions> = {}, more: Partial<Plan> = {}): TargetProgress => {
  const [first] = progressOf(row, options, more).indicators;
  assert.ok(first);
  return first.main;
};
const verdict = ({ status, reason }: TargetProgress): string => (reason ? `${status} ${reason}` : status);

describe('a figure borrowed from another indicator', () => {
  const other = (of: object, unit: string, more: object = {}): object => ({
    id: 'other',
    unit,
    targets: [{ words: '视情提出', of, bound: { kind: 'none' }, when: eachYear }],
    ...more,
  });

  test('is that of the same year, in every year', () => {
    const { years, status } = mainOf({
      asOf: '2024-03-01',
      unit: '%',
      targets: [target(perYear, 'more-than', { indicator: 'other' }, eachYear)],
      others: [other(perYear, '%')],
      observations: observed([
        ['2021', 6, 'rate', 'other'],
        ['2022', 3, 'rate', 'other'],
        ['2023', 5, 'rate', 'other'],
        ['2021', 6.1, 'rate'],
        ['2022', 3, 'rate'],
        ['2023', 5.5, 'rate'],
      ]),
    });
    assert.deepEqual(
      years?.slice(0, 3).map((year) => `${year.status} ${year.required?.low}`),
      ['met 6', 'not-met 3', 'met 5'],
    );
    assert.equal(status, 'not-met');
  });

  test('of a year it is not known for leaves that year open', () => {
    const { years, status, reason } = mainOf({
      asOf: '2024-03-01',
      unit: '%',
      targets: [target(perYear, 'more-than', { indicator: 'other' }, { kind: 'each-year', to: '2022-12-31' })],
      others: [other(perYear, '%')],
      observations: observed([
        ['2021', 6, 'rate', 'other'],
        ['2021', 7, 'rate'],
        ['2022', 7, 'rate'],
      ]),
    });
    assert.deepEqual(
      years?.map((year) => `${year.status} ${year.reason}`),
      ['met undefined', 'not-computable reference-unknown'],
    );
    assert.deepEqual([status, reason], ['not-computable', 'reference-unknown']);
  });

  test('is an average where an average is asked for', () => {
    const observations = (own: number): object[] =>
      observed([
        ['2021', 10, 'rate', 'other'],
        ['2022', 0, 'rate', 'other'],
        ['2023', 2, 'rate', 'other'],
        ['2021/2023', own, 'rate'],
      ]);
    const on = (own: number): TargetProgress =>
      mainOf({
        asOf: '2024-03-01',
        period: { start: '2021-01-01', end: '2023-12-31' },
        unit: '%',
        targets: [target(average, 'more-than', { indicator: 'other' })],
        others: [other(perYear, '%')],
        observations: observations(own),
      });
    // (1.10 × 1.00 × 1.02) ^ (1/3) − 1 = 3.912… %, though the last year alone had 2 %.
    const mean = ((1.1 * 1.0 * 1.02) ** (1 / 3) - 1) * 100;
    assert.ok(near(on(3.9).required?.low ?? NaN, mean));
    assert.equal(on(3.9).status, 'not-met');
    assert.equal(on(4).status, 'met');
  });

  test('is a growth where a growth is asked for, worked out of its own levels', () => {
    const row = (own: number): SmallPlan => ({
      asOf: '2022-03-01',
      period: { start: '2021-01-01', end: '2021-12-31' },
      unit: '亿元',
      baseline: { value: 50, period: '2020' },
      targets: [target(perYear, 'more-than', { indicator: 'other' }, { kind: 'by' }, { unit: '%' })],
      others: [other(perYear, '亿元', { baseline: { value: 200, period: '2020' } })],
      observations: observed([
        ['2021', 212, 'level', 'other'],
        ['2021', own],
      ]),
    });
    // 212 ÷ 200 − 1 = 6 %; 53 ÷ 50 − 1 = 6 %, and 53.5 is 7 %.
    assert.deepEqual(
      [verdict(mainOf(row(53))), mainOf(row(53)).required],
      ['not-met judged-by-year', { low: 6, high: 6 }],
    );
    assert.equal(mainOf(row(53.5)).status, 'met');
  });

  test('that has no such figure is refused', () => {
    const main = mainOf({
      asOf: '2022-03-01',
      targets: [target({ kind: 'total' }, 'at-least', { indicator: 'other' })],
      others: [other(level, '件')],
      observations: observed([
        ['2021', 5, 'level', 'other'],
        ['2021', 5, 'increment'],
      ]),
    });
    assert.equal(verdict(main), 'not-computable reference-differs');
  });

  test('never mixes periods', () => {
    const value = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.array(value, { minLength: 1, maxLength: 5 }),
        (own, lent) => {
          const { years } = mainOf({
            asOf: '2026-03-01',
            targets: [target(level, 'at-least', { indicator: 'other' }, eachYear)],
            others: [other(level, '件')],
            observations: observed([
              ...own.map((figure, at): Row => [String(2021 + at), figure]),
              ...lent.map((figure, at): Row => [String(2021 + at), figure, 'level', 'other']),
            ]),
          });
          own.forEach((figure, at) => {
            const borrowed = lent[at];
            const wanted = borrowed === undefined ? 'not-computable' : figure >= borrowed ? 'met' : 'not-met';
            assert.equal(years?.[at]?.status, wanted);
          });
        },
      ),
      { seed },
    );
  });
});

describe('a figure borrowed from elsewhere', () => {
  test('a series outside the plan is computable where its values are given', () => {
    const row: SmallPlan = {
      asOf: '2023-03-01',
      targets: [target(level, 'at-least', { series: 'city-mean' }, eachYear)],
      observations: observed([
        ['2021', 12],
        ['2022', 12],
        ['2021', 11, 'level', 'city-mean'],
        ['2022', 13, 'level', 'city-mean'],
      ]),
    };
    const series = [{ id: 'city-mean', name: '全市平均', unit: '件' }];
    assert.deepEqual(
      mainOf(row, {}, { series })
        .years?.slice(0, 2)
        .map(({ status }) => status),
      ['met', 'not-met'],
    );
    assert.equal(verdict(mainOf(row)), 'not-computable reference-unknown');
  });

  test('another target lends its figure only where it is the same quantity in the same unit', () => {
    const lend = (of: object, unit: string): string =>
      verdict(
        mainOf({
          asOf: '2026-03-01',
          targets: [target(level, 'at-least', { target: 'theirs' })],
          others: [{ id: 'other', unit, targets: [target(of, 'at-least', 7, { kind: 'by' }, { id: 'theirs' })] }],
          observations: observed([['2025', 7]]),
        }),
      );
    assert.equal(lend(level, '件'), 'met');
    assert.equal(lend(level, '家'), 'not-computable reference-differs');
    assert.equal(lend({ kind: 'total' }, '件'), 'not-computable reference-differs');
  });

  test('the own baseline is a level, and no growth unless it is one', () => {
    const own = (of: object, unit: string, counts: string, period = '2025'): string =>
      verdict(
        mainOf({
          asOf: '2026-03-01',
          unit,
          baseline: { value: 4, period: '2020' },
          targets: [target(of, 'at-least', { baseline: true }, { kind: 'by' })],
          observations: observed([[period, 5, counts]]),
        }),
      );
    assert.equal(own(level, '件', 'level'), 'met');
    assert.equal(own(average, '件', 'rate'), 'not-computable reference-differs');
    assert.equal(own(average, '%', 'rate', '2021/2025'), 'met');
  });
});

describe('time runs from the base', () => {
  const row = (period: string, baseYear: string): SmallPlan => ({
    asOf: '2015-12-31',
    period: { start: '2011-01-01', end: '2020-12-31' },
    unit: '万吨',
    baseline: { value: 1000, period: baseYear },
    targets: [target({ kind: 'change', measure: 'percent', direction: 'decrease', from: baseYear }, 'at-least', 40)],
    observations: observed([[period, 800]]),
  });

  test('of a change from 2000, ten years before the plan', () => {
    const { from, schedule, done, status } = mainOf(row('2014', '2000'));
    // 20 of 40 per cent done; 14 of 20 years gone.
    assert.ok(done.answered && schedule.answered);
    assert.deepEqual([from, done.share, status], ['2001-01-01', 0.5, 'behind']);
    assert.ok(near(schedule.elapsedShare, 5113 / 7305));
  });

  test('or from the plan’s first day, where the office declares it', () => {
    const declared = mainOf(row('2014', '2000'), { schedule: { from: 'plan' } });
    assert.ok(declared.schedule.answered);
    // 1,461 of 3,653 days: 40 % gone, 50 % done.
    assert.ok(near(declared.schedule.elapsedShare, 1461 / 3653));
    assert.equal(declared.status, 'ahead');
    const inPlan = mainOf(row('2014', '2000'), {}, { schedule: { from: 'plan' } });
    assert.deepEqual(inPlan.schedule, declared.schedule);
    assert.equal(
      mainOf(row('2014', '2000'), { schedule: { from: 'base' } }, { schedule: { from: 'plan' } }).from,
      '2001-01-01',
    );
  });

  test('of a base within the plan, from the day after it', () => {
    const main = mainOf({
      asOf: '2015-01-31',
      period: { start: '2011-01-01', end: '2020-12-31' },
      baseline: { value: 10, period: '2012' },
      targets: [target(level, 'at-least', 20)],
      observations: observed([['2014', 12.5]]),
    });
    // 2.5 of 10; two of eight years.
    assert.deepEqual([main.from, main.status], ['2013-01-01', 'on-schedule']);
    assert.equal(main.done.answered && main.done.share, 0.25);
  });

  test('on the day of the base nothing is behind, and the day after it is', () => {
    const of = (period: string): string =>
      verdict(
        mainOf({
          asOf: '2013-06-30',
          period: { start: '2011-01-01', end: '2020-12-31' },
          baseline: { value: 10, period: '2012' },
          targets: [target(level, 'at-least', 20)],
          observations: observed([[period, 10]]),
        }),
      );
    assert.equal(of('2012-12-31'), 'not-reported no-value-since-base');
    assert.equal(of('2013-03'), 'behind');
  });

  test('a plan whose first day comes later has not begun, whatever its base', () => {
    const { asOf: _asOf, ...rest } = row('2009', '2000');
    assert.equal(verdict(mainOf({ ...rest, asOf: '2010-12-31' })), 'not-due not-started');
    assert.equal(mainOf({ ...rest, asOf: '2011-01-01' }).status, 'ahead');
  });
});

describe('several targets of one indicator', () => {
  const targets = [
    target(level, 'at-least', 20, { kind: 'by' }, { id: 'low' }),
    target(level, 'at-least', 90, { kind: 'by' }, { id: 'high' }),
    target(level, 'at-least', 500, { kind: 'by', date: '2035-12-31' }, { id: 'beyond' }),
  ];
  const main = (order: readonly object[], verdictRule?: unknown): string | undefined => {
    const plan = planOf({
      asOf: '',
      baseline: { value: 10, period: '2020' },
      targets: order,
      observations: observed([['2023', 30]]),
    });
    const [indicator] = plan.indicators;
    const ruled = { ...indicator, ...(verdictRule !== undefined && { verdict: verdictRule }) };
    const progress = assessPlan({ ...plan, indicators: [ruled] } as Plan, { asOf: '2024-01-31' });
    return progress.indicators[0]?.main.target.id;
  };

  test('the worst of those due next, in any order of the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(targets, { minLength: 3 }), (order) => {
        assert.equal(main(order), 'high');
      }),
      { seed, numRuns: 20 },
    );
  });
  test('or as the plan declares', () => {
    assert.equal(main(targets, { target: 'low' }), 'low');
    assert.equal(main(targets, { target: 'beyond' }), 'beyond');
    assert.equal(main(targets, 'worst'), 'high');
  });
  test('one due after the plan is kept beside the others, and not counted among them', () => {
    const progress = progressOf({
      asOf: '2024-01-31',
      baseline: { value: 10, period: '2020' },
      targets: targets.slice(2),
      observations: observed([['2023', 30]]),
    });
    assert.deepEqual([progress.quantified, progress.counts, progress.others], [0, {}, { beyond: 1 }]);
    assert.equal(progress.indicators[0]?.main.beyond, true);
  });
  test('none is met while one of them is unknown', () => {
    const outside = target(level, 'at-least', { series: '全国平均' }, { kind: 'by' }, { id: 'outside' });
    const { status } = mainOf({
      asOf: '2026-01-31',
      baseline: { value: 10, period: '2020' },
      targets: [outside, ...targets.slice(0, 1)],
      observations: observed([['2025', 30]]),
    });
    assert.equal(status, 'not-computable');
  });
});

test('a target can be dropped, or carried on by another indicator’s', () => {
  const dropped = target(level, 'at-least', 20, { kind: 'by' }, { force: { replaced: { on: '2023-01-01' } } });
  const carried = target(
    level,
    'at-least',
    20,
    { kind: 'by' },
    { force: { replaced: { on: '2023-01-01', by: 'next' } } },
  );
  const next = target(level, 'at-least', 40, { kind: 'by' }, { id: 'next' });
  const standing = (targets: readonly object[], asOf: string): string[] =>
    progressOf({ asOf, targets, others: [{ id: 'other', targets: [next] }], observations: [] }).indicators.map(
      ({ indicator }) => indicator.id,
    );
  assert.deepEqual(standing([dropped], '2022-12-31'), ['it', 'other']);
  assert.deepEqual(standing([dropped], '2023-01-01'), ['other']);
  assert.deepEqual(standing([carried], '2022-12-31'), ['it']);
  assert.deepEqual(standing([carried], '2023-01-01'), ['other']);
});

test('an occurrence is met by what happened, never by a percentage or the level of something else', () => {
  const occurrence = target({ kind: 'occurrence' }, 'at-least', 1);
  const of = (unit: string, row: Row, others: readonly object[] = []): string | undefined =>
    progressOf({ asOf: '2024-01-31', unit, targets: [occurrence, ...others], observations: observed([row]) })
      .indicators[0]?.targets[0]?.status;
  assert.equal(of('个', ['2023', 1]), 'met');
  assert.equal(of('个', ['2023', 2, 'increment']), 'met');
  assert.equal(of('%', ['2023', 61, 'rate']), 'not-reported');
  assert.equal(of('%', ['2023', 61]), 'not-reported');
  assert.equal(of('家', ['2023', 61], [target(level, 'at-least', 90)]), 'not-reported');
  assert.equal(of('家', ['2023', 61, 'increment'], [target(level, 'at-least', 90)]), 'met', 'they have happened');
  const explored = { words: '探索', of: level, bound: { kind: 'none' }, when: { kind: 'open' } };
  assert.equal(of('家', ['2023', 61], [explored]), 'met', 'no figure is put to them');
});

describe('a mean', () => {
  const mean = target(level, 'at-most', 60, { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } });
  const of = (rows: readonly Row[], asOf: string): TargetProgress =>
    mainOf({ asOf, targets: [mean], observations: observed(rows) });

  test('before its window the latest value is shown, and not judged', () => {
    const main = of([['2022', 77]], '2022-12-31');
    assert.deepEqual([verdict(main), main.reported?.value], ['not-due window-not-begun', 77]);
  });
  test('so far against its figure, and whole when due', () => {
    const rows: Row[] = [
      ['2022', 77],
      ['2023', 58],
      ['2024', 61],
    ];
    const { reported, ...main } = of(rows, '2025-03-01');
    // (58 + 61) ÷ 2 = 59.5, at most 60.
    assert.deepEqual([main.status, main.reason, reported?.value], ['ahead', 'mean-so-far', 59.5]);
    assert.deepEqual([reported?.period, reported?.published?.value], ['2023/2024', 61]);
    const whole = of([...rows, ['2025', 64]], '2026-03-01');
    // (58 + 61 + 64) ÷ 3 = 61.
    assert.deepEqual([whole.reported?.value, whole.status], [61, 'not-met']);
  });
  test('as published for its window', () => {
    const { reported, status } = of([['2023/2025', 60]], '2026-03-01');
    assert.deepEqual([reported?.value, reported?.computed, status], [60, false, 'met']);
  });
});

test('one outlook, by the model declared', () => {
  const row: SmallPlan = {
    asOf: '2023-12-31',
    baseline: { value: 100, period: '2020' },
    targets: [target(level, 'at-least', 200)],
    observations: observed([['2023', 133.1]]),
  };
  const { outlook } = mainOf(row);
  // 100 + 33.1 × 1826 ÷ 1095
  assert.ok(outlook.answered && near(outlook.value, 100 + (33.1 * 1826) / 1095) && outlook.method === 'linear');
  const declared = mainOf(row, { outlook: outlookBy(compoundOutlook) }).outlook;
  // 1.331 ^ (1826 ÷ 1095) of 100
  assert.ok(declared.answered && near(declared.value, 100 * 1.331 ** (1826 / 1095)));
  assert.equal(declared.answered && declared.method, compoundOutlook.id);
});

test('the unit of every value is that of its quantity, whatever the indicator counts in', () => {
  const unit = '吨标准煤/万元';
  const of = fc.constantFrom(
    [{ kind: 'change', measure: 'percent', direction: 'decrease' }, '%'],
    [
      { kind: 'change', measure: 'points' },
      { 'zh-CN': '个百分点', en: 'percentage points' },
    ],
    [{ kind: 'change', measure: 'absolute' }, unit],
    [{ kind: 'change', measure: 'index' }, undefined],
    [perYear, '%'],
    [average, '%'],
    [level, unit],
    [{ kind: 'year-value' }, unit],
    [{ kind: 'share', whole: 40 }, '%'],
  );
  const value = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(of, fc.array(value, { minLength: 1, maxLength: 4 }), ([quantity, wanted], values) => {
      const main = mainOf({
        asOf: '2026-02-01',
        unit,
        baseline: { value: 50, period: '2020' },
        targets: [target(quantity as object, 'at-least', 5)],
        observations: observed(values.map((figure, at): Row => [String(2021 + at), figure])),
      });
      assert.deepEqual(main.unit, wanted);
      for (const reported of main.history) {
        assert.deepEqual(reported.unit, wanted);
        assert.equal(reported.computed, reported.published !== undefined);
        if (reported.published) assert.deepEqual(reported.published.unit, unit);
      }
    }),
    { seed },
  );
});

describe('a rate against a range', () => {
  const at = (bound: object, value: number): string => {
    const plan = planOf({
      asOf: '2026-03-01',
      unit: '亿元',
      baseline: { value: 400, period: '2020' },
      targets: [
        { words: '年均增长', of: { kind: 'growth', span: 'average-annual' }, bound, when: { kind: 'by' }, unit: '%' },
      ],
      observations: [{ period: '2025', value, counts: 'level', status: 'final' }],
    });
    return assessPlan(plan, { asOf: '2026-03-01' }).indicators[0]?.main.status ?? '';
  };
  const range = { kind: 'between', low: 5, high: 6 };

  // 400 × 1.05^5 = 510.51 and 400 × 1.06^5 = 535.29: what lies below the first has not grown by 5 % a year.
  test('is met from its lower end, whatever the level that grows', () => {
    assert.deepEqual(
      [500, 510.5, 510.6, 530, 535.3, 600].map((value) => at(range, value)),
      ['not-met', 'not-met', 'met', 'met', 'met', 'met'],
    );
  });

  test('and a bare figure is met by more than asked for', () => {
    assert.deepEqual(
      [500, 510.5, 510.6, 600].map((value) => at({ kind: 'equal', value: 5 }, value)),
      ['not-met', 'not-met', 'met', 'met'],
    );
  });
});
