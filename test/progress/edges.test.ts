import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { meetsBound } from '../../src/progress/bound.js';
import { explain } from '../../src/progress/explain.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { declaredSchedule, expectedShare } from '../../src/progress/schedule.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const level = (period: string, value: number, more: object = {}): object => ({
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});
const increment = (period: string, value: number, more: object = {}): object => ({
  ...level(period, value, more),
  counts: 'increment',
});
const target = (bound: object, more: object = {}): object => ({
  words: '目标',
  of: { kind: 'level' },
  bound,
  when: { kind: 'by' },
  ...more,
});
const atLeast = (value: unknown, more: object = {}): object => target({ kind: 'at-least', value }, more);

const progressOf = (row: SmallPlan): PlanProgress => assessPlan(planOf(row), { asOf: row.asOf });
const firstOf = (row: SmallPlan): TargetProgress => {
  const first = progressOf(row).indicators[0]?.targets[0];
  assert.ok(first);
  return first;
};
const row: SmallPlan = {
  asOf: '2024-01-31',
  baseline: { value: 100, period: '2020' },
  targets: [atLeast(200)],
  observations: [level('2023', 160)],
};

describe('of several targets the main one', () => {
  const early = atLeast(120, { id: 'early', when: { kind: 'by', date: '2023-12-31' } });
  const late = atLeast(200, { id: 'late' });
  const open = atLeast(300, { id: 'open', when: { kind: 'open' } });
  const mainOn = (asOf: string, ...targets: object[]): unknown =>
    progressOf({ ...row, asOf, targets }).indicators[0]?.main.target.id;

  for (const [name, targets] of [
    ['in the order of time', [early, late, open]],
    ['in another order', [open, late, early]],
  ] as const)
    test(`is the next one due, ${name}`, () => {
      assert.equal(mainOn('2023-06-30', ...targets), 'early');
      assert.equal(mainOn('2023-12-31', ...targets), 'early', 'on its day it is still to come');
      assert.equal(mainOn('2024-01-01', ...targets), 'late');
      assert.equal(mainOn('2026-06-30', ...targets), 'open');
    });

  test('is the last one when all are past', () => {
    assert.equal(mainOn('2026-06-30', early, late), 'late');
    assert.equal(mainOn('2026-06-30', late, early), 'late');
  });

  test('is the first of those due on one day', () => {
    assert.equal(mainOn('2023-06-30', atLeast(1, { id: 'one' }), atLeast(2, { id: 'two' })), 'one');
    assert.equal(mainOn('2026-06-30', atLeast(1, { id: 'one' }), atLeast(2, { id: 'two' })), 'one');
  });
});

test('a plan has ended on the day after its last', () => {
  assert.equal(progressOf({ ...row, asOf: '2025-12-31' }).ended, false);
  assert.equal(progressOf({ ...row, asOf: '2026-01-01' }).ended, true);
});

test('one figure made up marks the target and the plan', () => {
  const marks = (...observations: object[]): unknown[] => {
    const progress = progressOf({ ...row, observations });
    return [progress.illustrative, progress.indicators[0]?.main.illustrative];
  };
  assert.deepEqual(marks(level('2022', 1), level('2023', 2, { illustrative: true })), [true, true]);
  assert.deepEqual(marks(level('2022', 1), level('2023', 2, { illustrative: false })), [false, false]);
  assert.deepEqual(marks(), [false, false]);
});

describe('a borrowed figure', () => {
  test('of an outside series is not known', () => {
    const { status, reason, done } = firstOf({ ...row, targets: [atLeast({ series: '全市平均' })] });
    assert.deepEqual([status, reason], ['not-computable', 'reference-unknown']);
    assert.deepEqual(done, { answered: false, reason: 'reference-unknown' });
  });

  test('of a baseline that is not there, or of a target without a figure, is not known', () => {
    const { baseline: _baseline, ...without } = row;
    assert.equal(firstOf({ ...without, targets: [atLeast({ baseline: true })] }).required, undefined);
    const direction = target({ kind: 'up' }, { id: 'up' });
    assert.equal(firstOf({ ...row, targets: [atLeast({ target: 'up' }), direction] }).required, undefined);
    assert.deepEqual(firstOf({ ...row, targets: [atLeast({ baseline: true })] }).required, { low: 100, high: 100 });
  });
});

describe('a level to be kept', () => {
  const verdictOn = (asOf: string, value: number, bound: object): unknown[] => {
    const { status, reason, done } = firstOf({
      ...row,
      asOf,
      targets: [target(bound)],
      observations: [level('2023', value)],
    });
    return [status, reason, !done.answered && done.reason];
  };

  test('says that it was lost, before it is due', () => {
    for (const [value, bound] of [
      [99, { kind: 'at-least', value: { baseline: true } }],
      [95, { kind: 'at-least', value: 98 }],
      [101, { kind: 'at-most', value: { baseline: true } }],
      [104, { kind: 'at-most', value: 103 }],
    ] as const)
      assert.deepEqual(verdictOn('2024-01-31', value, bound), ['not-computable', 'fallen-from-base', 'no-distance']);
  });

  test('is met while it is kept', () => {
    assert.deepEqual(verdictOn('2024-01-31', 100, { kind: 'at-least', value: { baseline: true } }).slice(0, 2), [
      'met',
      undefined,
    ]);
    assert.deepEqual(verdictOn('2024-01-31', 103, { kind: 'at-most', value: 103 }).slice(0, 2), ['met', undefined]);
  });
});

describe('a mean over a window', () => {
  const mean = atLeast(20, { when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2023-12-31' } } });
  const years = [level('2021', 10), level('2022', 20), level('2023', 33)];
  const meanOf = (asOf: string, observations: readonly object[]): TargetProgress =>
    firstOf({ ...row, asOf, targets: [mean], observations });

  test('is made of years alone', () => {
    assert.equal(meanOf('2024-01-31', years).reported?.value, 21);
    assert.equal(meanOf('2024-01-31', [...years, level('2023-Q2', 99), level('2022-12-31', 98)]).reported?.value, 21);
    assert.equal(meanOf('2024-01-31', [level('2020', 99), ...years, level('2024', 99)]).reported?.value, 21);
  });

  test('is told so far, and waits for all of them when due', () => {
    const waits = (asOf: string, observations: readonly object[]): unknown[] => {
      const { status, reason } = meanOf(asOf, observations);
      return [status, reason];
    };
    // (10 + 20) ÷ 2 = 15 of at least 20.
    assert.deepEqual(waits('2023-06-30', years.slice(0, 2)), ['behind', 'mean-so-far']);
    assert.deepEqual(waits('2024-01-31', years.slice(0, 2)), ['not-reported', 'due-value-missing']);
    assert.deepEqual(waits('2023-12-31', years.slice(0, 2)), ['behind', 'mean-so-far']);
    // Without 2021 there is no mean of 2021 and 2022.
    assert.deepEqual(waits('2023-12-31', years.slice(1, 2)), ['not-due', 'mean-of-window']);
    assert.deepEqual(waits('2023-06-30', []), ['not-reported', 'no-observation']);
  });
});

describe('a share of a whole', () => {
  const share = (baseline: object, whole = 40): TargetProgress =>
    firstOf({
      ...row,
      unit: '家',
      baseline: { period: '2020', ...baseline },
      targets: [atLeast(100, { of: { kind: 'share', whole }, unit: '%' })],
      observations: [level('2023', 30)],
    });

  test('is counted from a baseline in the same terms', () => {
    const { reported, done } = share({ value: 10 });
    assert.equal(reported?.value, 75);
    assert.deepEqual(done, { answered: true, share: 50 / 75, start: 25 });
  });

  test('a baseline in per cent stands as it is, in one language or in several', () => {
    for (const unit of ['%', { 'zh-CN': '%', en: '%' }])
      assert.deepEqual(share({ value: 10, unit }).done, { answered: true, share: 65 / 90, start: 10 });
    assert.deepEqual(share({ value: 10, unit: { 'zh-CN': '%', en: 'firms' } }).done, {
      answered: true,
      share: 50 / 75,
      start: 25,
    });
  });

  test('of nothing has no share', () => {
    assert.equal(share({ value: 10 }, 0).reason, 'whole-unknown');
    assert.equal(share({ value: 10 }, -1).reason, 'whole-unknown');
  });
});

describe('an exact figure', () => {
  const equal = (start: number): TargetProgress =>
    firstOf({ ...row, baseline: { value: start, period: '2020' }, targets: [target({ kind: 'equal', value: 50 })] });

  test('is reached from the side the start lies on', () => {
    assert.equal(equal(80).direction, 'falling');
    assert.equal(equal(20).direction, 'rising');
    assert.equal(equal(50).direction, 'rising');
    assert.deepEqual(equal(50).done, { answered: false, reason: 'no-distance', start: 50 });
  });
});

describe('the due date', () => {
  test('is not past on its own day', () => {
    const on = (asOf: string): unknown => firstOf({ ...row, asOf }).status;
    assert.equal(on('2025-12-31'), 'on-schedule', '60 of 100 at 1095 of 1826 days');
    assert.equal(on('2026-01-01'), 'not-reported');
  });

  test('the first day of the way counts, the day before it does not', () => {
    const total = atLeast(10, { of: { kind: 'total', since: '2021-03-01' } });
    const on = (period: string): unknown =>
      firstOf({ ...row, targets: [total], observations: [{ ...level(period, 4), counts: 'running-total' }] }).reported
        ?.value;
    assert.equal(on('2021-03-01'), 4);
    assert.equal(on('2021-02-28'), undefined);
  });

  test('before its first day a target is not due, on it nothing is reported', () => {
    const on = (asOf: string): unknown => firstOf({ ...row, asOf, observations: [] }).reason;
    assert.equal(on('2020-12-31'), 'not-started');
    assert.equal(on('2021-01-01'), 'no-observation');
  });
});

test('左右 in each year is met by a year that rounds to it, and open for any other', () => {
  const about = target({ kind: 'about', value: 150 }, { when: { kind: 'each-year' } });
  const observations = [level('2021', 149.5), level('2022', 160), level('2023', 150.4)];
  const { form, years, status, reason } = firstOf({ ...row, asOf: '2024-01-31', targets: [about], observations });
  assert.deepEqual([form, status, reason], ['years', 'not-computable', 'tolerance-unstated']);
  assert.deepEqual(
    years?.map((year) => year.status),
    ['met', 'not-computable', 'met', 'not-due', 'not-due'],
  );
});

test('a part of the target is said only of a target above zero that is to rise', () => {
  const part = (bound: object, value: number): unknown =>
    firstOf({
      ...row,
      baseline: { value: -50, period: '2020' },
      targets: [target(bound)],
      observations: [level('2023', value)],
    }).ofTarget;
  assert.equal(part({ kind: 'at-least', value: 200 }, 160), 0.8);
  assert.equal(part({ kind: 'at-least', value: 0 }, 5), undefined);
  assert.equal(part({ kind: 'at-least', value: -10 }, -20), undefined);
  assert.equal(part({ kind: 'at-most', value: 200 }, 160), undefined);
});

test('a value is old a year after it, counted to the due date at most', () => {
  const stale = (asOf: string, period: string, when: object = { kind: 'by' }): unknown =>
    firstOf({ ...row, asOf, targets: [atLeast(200, { when })], observations: [level(period, 160)] }).stale;
  assert.equal(stale('2024-12-29', '2023'), false);
  assert.equal(stale('2024-12-30', '2023'), true, '365 days');
  assert.equal(stale('2030-01-01', '2025'), false);
  assert.equal(stale('2030-01-01', '2024'), true);
  assert.equal(stale('2030-01-01', '2025', { kind: 'open' }), true);
});

test('the outlook of the default calculation is the straight line', () => {
  const { outlook } = firstOf(row);
  assert.equal(outlook.answered && outlook.method, 'linear');
});

describe('a growth', () => {
  const growth = (span: string, direction?: string): object =>
    atLeast(10, { of: { kind: 'growth', span, ...(direction && { direction }) } });
  const values = (
    of: object,
    observations: readonly object[],
    baseline: object = { value: 100, period: '2020' },
  ): unknown => {
    const { history, reason } = firstOf({ ...row, baseline, targets: [of], observations });
    return history.length > 0 ? history.map(({ value }) => value) : reason;
  };

  test('that is meant to be a fall is printed without its sign', () => {
    assert.deepEqual(values(growth('average-annual', 'decrease'), [level('2022', 81)]), [10], '0.9 ^ 2');
    assert.deepEqual(values(growth('average-annual'), [level('2022', 81)]), [-10]);
    assert.deepEqual(values(growth('per-year', 'decrease'), [level('2021', 90)]), [10]);
    assert.deepEqual(values(growth('per-year'), [level('2021', 90)]), [-10]);
  });

  test('ready-made stands as it is, whatever is meant', () => {
    const rate = { ...level('2021', 7), counts: 'rate' };
    assert.deepEqual(values(growth('per-year', 'decrease'), [rate]), [7]);
    assert.deepEqual(values(growth('average-annual', 'decrease'), [rate]), [7]);
  });

  test('has no number from zero, from below, or below zero', () => {
    assert.equal(
      values(growth('average-annual'), [level('2022', 81)], { value: 0, period: '2020' }),
      'baseline-not-positive',
    );
    assert.equal(
      values(growth('average-annual'), [level('2022', 81)], { value: -5, period: '2020' }),
      'baseline-not-positive',
    );
    assert.deepEqual(values(growth('average-annual'), [level('2022', 0)]), [-100]);
    assert.equal(values(growth('average-annual'), [level('2022', -9)]), 'level-negative');
    for (const value of [0, -3]) {
      const base = { value, period: '2020' };
      assert.equal(values(growth('per-year'), [level('2021', 9)], base), 'baseline-not-positive', String(value));
    }
  });

  test('of a round base there is no growth, and of a year without the one before it neither', () => {
    const round = { value: 100, period: '2020', qualifier: 'about' };
    assert.equal(values(growth('average-annual'), [level('2021', 110)], round), 'baseline-is-bound');
    assert.deepEqual(values(growth('per-year'), [level('2022', 110), level('2023', 121)]), [10]);
  });

  test('what counts in another way is refused', () => {
    for (const of of [growth('per-year'), growth('average-annual'), atLeast(1, { of: { kind: 'share', whole: 9 } })])
      assert.equal(values(of, [{ ...increment('2021', 9), counts: 'running-total' }]), 'counts-differ');
    assert.equal(values(atLeast(1, { of: { kind: 'share', whole: 9 } }), [increment('2021', 9)]), 'counts-differ');
  });
});

describe('increments', () => {
  const total = atLeast(400, { of: { kind: 'total' } });
  const values = (...observations: object[]): unknown =>
    firstOf({ ...row, targets: [total], observations }).history.map(({ value }) => value);

  test('that end on one day as others begin are put in order', () => {
    assert.deepEqual(
      values(increment('2021-Q2', 2), increment('2021-01', 1), increment('2021-02', 1), increment('2021-03', 1)),
      [1, 2, 3, 5],
    );
    assert.deepEqual(values(increment('2021-01-01', 1), increment('2021-01-02', 2)), [1, 3], 'the first day is one');
  });

  test('carry on from a running total, and agree with the next', () => {
    const running = (period: string, value: number): object => ({ ...level(period, value), counts: 'running-total' });
    assert.deepEqual(
      values(running('2021', 10), increment('2022', 5), running('2022', 15), increment('2023', 1)),
      [10, 15, 16],
    );
    assert.deepEqual(values(running('2022', 15), increment('2021-Q2', 5)), [15], 'held by the later total');
  });
});

describe('a year of a yearly duty', () => {
  const duty = atLeast(10, { of: { kind: 'total' }, when: { kind: 'each-year' } });
  const yearOf = (asOf: string, ...observations: object[]): unknown => {
    const first = firstOf({ ...row, asOf, targets: [duty], observations }).years?.[0];
    return [first?.status, first?.reported?.value, first?.reported?.period, first?.reported?.revised];
  };

  test('adds up its parts, and a figure for the whole year holds them', () => {
    const parts = ['2021-Q1', '2021-Q2', '2021-Q3'].map((period) => increment(period, 3));
    assert.deepEqual(yearOf('2022-01-31', ...parts, increment('2021-Q4', 1)), ['met', 10, '2021', false]);
    assert.deepEqual(yearOf('2022-01-31', ...parts, increment('2021', 12)), ['met', 12, '2021', false]);
    assert.deepEqual(yearOf('2022-01-31', ...parts, increment('2021', 8)), ['not-met', 8, '2021', false]);
  });

  test('reported in part is met for good or not known yet', () => {
    assert.deepEqual(yearOf('2022-01-31', increment('2021-Q1', 11)), ['met', 11, '2021-Q1', false]);
    assert.deepEqual(yearOf('2022-01-31', increment('2021-Q1', 9)), ['not-reported', 9, '2021-Q1', false]);
    assert.deepEqual(yearOf('2021-06-30', increment('2021-Q1', 9)), ['not-due', 9, '2021-Q1', false]);
    assert.deepEqual(yearOf('2021-06-30', increment('2021-Q1', 11)), ['met', 11, '2021-Q1', false]);
  });

  test('all but a day of it is a part', () => {
    const eleven = Array.from({ length: 11 }, (_, at) => increment(`2021-${String(at + 1).padStart(2, '0')}`, 0.5));
    assert.deepEqual(yearOf('2022-01-31', ...eleven), ['not-reported', 5.5, '2021', false]);
    assert.deepEqual(yearOf('2022-01-31', ...eleven, increment('2021-12', 0.5)), ['not-met', 6, '2021', false]);
  });

  test('one revised part makes a revised sum', () => {
    assert.deepEqual(
      yearOf(
        '2022-06-30',
        increment('2021-H1', 4),
        increment('2021-H1', 5, { published: '2022-01-10' }),
        increment('2021-H2', 6),
      ),
      ['met', 11, '2021', true],
    );
  });
});

describe('explain', () => {
  const steps = (small: SmallPlan): string[] => explain(firstOf(small)).map(({ step }) => step);
  test('tells time wherever time decided', () => {
    const all = ['value', 'bound', 'done', 'elapsed', 'difference', 'rule'];
    for (const [value, status] of [
      [190, 'ahead'],
      [160, 'on-schedule'],
      [110, 'behind'],
    ] as const) {
      const small = { ...row, observations: [level('2023', value)] };
      assert.equal(firstOf(small).status, status);
      assert.deepEqual(steps(small), all, status);
    }
  });

  test('and leaves it out where it did not', () => {
    assert.deepEqual(steps({ ...row, observations: [level('2023', 210)] }), ['value', 'bound', 'done', 'rule']);
    assert.deepEqual(steps({ ...row, asOf: '2026-06-30' }), ['value', 'bound', 'done', 'rule']);
    assert.deepEqual(steps({ ...row, targets: [target({ kind: 'up' })] }), ['value', 'rule']);
  });

  test('of a range the end that is met first', () => {
    const range = target({ kind: 'between', low: 150, high: 180 });
    const end = (start: number): unknown => {
      const done = explain(firstOf({ ...row, baseline: { value: start, period: '2020' }, targets: [range] })).find(
        ({ step }) => step === 'done',
      );
      return done?.step === 'done' && done.end;
    };
    assert.equal(end(100), 150);
    assert.equal(end(300), 180);
  });
});

test('a word without a line is met by nothing', () => {
  for (const kind of ['up', 'down', 'hold', 'none'] as const)
    assert.equal(meetsBound({ kind }, { low: 1, high: 1 }, 1, 'rising'), undefined, kind);
});

test('a curve without end is none, and milestones may share a day with the start', () => {
  assert.throws(() => declaredSchedule({ path: { exponent: Infinity } }), RangeError);
  const span = { start: '2021-01-01', end: '2021-12-31' };
  const points = [
    { date: '2020-12-31', value: 20 },
    { date: '2021-12-31', value: 100 },
  ];
  assert.ok(Math.abs(expectedShare(span, '2021-12-31', points, 0, 100) - 1) < 1e-12);
});
