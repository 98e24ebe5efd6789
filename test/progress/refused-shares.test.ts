import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import type { SmallPlan } from '../plan-of.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const level = { kind: 'level' };
const between = (low: number, high: number): object => ({ kind: 'between', low, high, held: true });

/** Half of the way's days are over with 2021: 365 of 730. */
const twoYears = (given: Omit<SmallPlan, 'asOf' | 'observations' | 'period'>, ...rows: readonly Row[]) =>
  mainOf({
    ...given,
    asOf: '2022-03-01',
    period: { start: '2021-01-01', end: '2022-12-31' },
    observations: observed(...rows),
  });

const baseline = (value: number) => ({ period: '2020', value });
const reasonOf = ({ done }: TargetProgress): unknown => !done.answered && done.reason;

describe('a share of the way', () => {
  test('is refused for a sum with a hole, and for a value known only by a bound, each by its own reason', () => {
    const sum = mainOf({
      asOf: '2024-06-30',
      targets: [target({ kind: 'total' }, { kind: 'at-least', value: 100 })],
      observations: observed(['2021', 30, 'increment'], ['2023', 40, 'increment']),
    });
    assert.equal(reasonOf(sum), 'gap-in-periods');
    const bound = mainOf({
      asOf: '2024-06-30',
      baseline: baseline(10),
      targets: [target(level, { kind: 'at-least', value: 100 })],
      observations: observed(['2023', 40]).map((row) => ({ ...row, qualifier: 'more-than' })),
    });
    assert.equal(reasonOf(bound), 'value-is-bound');
  });

  test('has a line to be held against within a range that is held, and none beyond it', () => {
    const held = { baseline: baseline(50), targets: [target(level, between(60, 65))] };
    // 12 of the 10 to the nearer end.
    const within = twoYears(held, ['2021', 62]);
    assert.equal(within.done.answered && within.done.share, 1.2);
    assert.equal(within.schedule.answered && within.schedule.difference, 1.2 - 0.5);
    const beyond = twoYears(held, ['2021', 66]);
    assert.deepEqual(beyond.schedule, { answered: false, reason: 'beyond-range' });
  });

  test('has one too where a value past 左右 still rounds to the figure', () => {
    const progress = twoYears({ baseline: baseline(80), targets: [target(level, { kind: 'about', value: 90 })] }, [
      '2021',
      90.4,
    ]);
    // 10.4 of 10, with binary noise.
    assert.equal(progress.schedule.answered && progress.schedule.difference.toFixed(9), '0.540000000');
  });

  test('of a budget that is used up has one as well', () => {
    const progress = twoYears({ targets: [target({ kind: 'total' }, { kind: 'at-most', value: 100 })] }, [
      '2021',
      120,
      'increment',
    ]);
    assert.equal(verdict(progress), 'not-met');
    // Half of the time is over, and 1.2 of what may be used.
    assert.equal(progress.schedule.answered && progress.schedule.difference, 0.5 - 1.2);
  });
});

describe('a sum that is to come to between 100 and 120', () => {
  const sum = (value: number): string =>
    verdict(twoYears({ targets: [target({ kind: 'total' }, between(100, 120))] }, ['2021', value, 'increment']));

  test('is on its way below, and missed for good beyond', () => {
    assert.equal(sum(60), 'ahead');
    assert.equal(sum(50), 'on-schedule');
    assert.equal(sum(40), 'behind');
    assert.equal(sum(121), 'not-met');
  });
});

describe('where a share of a whole leads', () => {
  const outlook = (start: number, value: number, bound: object): unknown => {
    const found = twoYears({ unit: '%', baseline: baseline(start), targets: [target({ kind: 'share' }, bound)] }, [
      '2021',
      value,
    ]).outlook;
    return found.answered ? found.value : found.reason;
  };

  test('is no further than all of it and no less than nothing, which both can be', () => {
    // Twice the way of half the time.
    assert.equal(outlook(20, 60, { kind: 'at-least', value: 95 }), 100);
    assert.equal(outlook(20, 61, { kind: 'at-least', value: 95 }), 'outside-bounds');
    assert.equal(outlook(40, 20, { kind: 'at-most', value: 10 }), 0);
    assert.equal(outlook(40, 19, { kind: 'at-most', value: 10 }), 'outside-bounds');
  });
});

describe('a part of a year under a ceiling of what a year brings', () => {
  const part = (value: number, ceiling: number, when: object = { kind: 'each-year' }): TargetProgress =>
    mainOf({
      asOf: '2023-08-01',
      period: { start: '2023-01-01', end: '2025-12-31' },
      targets: [target({ kind: 'year-value' }, { kind: 'at-most', value: ceiling }, when)],
      observations: observed(['2023-H1', value, 'increment']),
    });

  test('breaks it where it is beyond it, and says nothing where it is not', () => {
    const within = part(60, 100);
    assert.deepEqual([within.years?.[0]?.status, within.part?.value], ['not-due', 60]);
    const beyond = part(110, 100);
    assert.equal(beyond.years?.[0]?.status, 'not-met');
    assert.equal('part' in beyond, false);
    assert.equal(reasonOf(beyond), 'part-of-year');
  });

  test('breaks no ceiling below zero, which what follows can still come to', () => {
    for (const value of [3, 0, -2]) assert.equal(part(value, -5).years?.[0]?.status, 'not-due', String(value));
  });

  test('breaks one of nothing with the first, and not with none', () => {
    assert.equal(part(1, 0).years?.[0]?.status, 'not-met');
    assert.equal(part(0, 0).years?.[0]?.status, 'not-due');
  });

  test('without a day says nothing: which year is meant is open', () => {
    const progress = part(110, 100, { kind: 'open' });
    assert.equal(progress.part?.value, 110);
    assert.equal(verdict(progress), 'not-due part-of-year');
  });
});

describe('why a figure leaves open whether it is met', () => {
  test('of 左右 is that nobody said how far from it is too far, whatever is measured', () => {
    for (const of of [level, { kind: 'unstated', among: ['level', 'year-value'] }])
      assert.equal(
        verdict(
          mainOf({
            asOf: '2026-03-01',
            targets: [target(of, { kind: 'about', value: 90 })],
            observations: observed(['2025', 95]),
          }),
        ),
        'not-computable tolerance-unstated',
      );
  });

  test('of the worst year is that year’s, not that of another', () => {
    const progress = mainOf({
      asOf: '2023-02-01',
      targets: [target(level, { kind: 'at-least', value: 10 }, { kind: 'each-year' })],
      observations: [
        ...observed(['2021', 10]).map((row) => ({ ...row, qualifier: 'about' })),
        ...observed(['2022', 9]),
      ],
    });
    assert.equal(progress.years?.[0]?.reason, 'value-is-bound');
    assert.equal(verdict(progress), 'not-met judged-by-year');
  });

  test('of a level is not the sum of what was added to a base that is known only by a bound', () => {
    const progress = mainOf({
      asOf: '2026-03-01',
      baseline: { period: '2020', value: 100, qualifier: 'more-than' },
      targets: [target({ kind: 'unstated', among: ['level', 'total'] }, { kind: 'at-least', value: 200 })],
      observations: observed(['2025', 250]),
    });
    assert.equal('openMeasure' in progress, false);
    assert.equal(verdict(progress), 'met');
  });
});
