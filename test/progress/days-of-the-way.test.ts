import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const level = { kind: 'level' };
const atLeast = (value: number): object => ({ kind: 'at-least', value });

describe('what time runs from', () => {
  // 2019 to 2022 are 1461 days, and so are 2023 to 2026: with 2022 half of the time since 2018 has gone.
  const sixYears = {
    asOf: '2023-06-30',
    period: { start: '2021-01-01', end: '2026-12-31' },
    baseline: { period: '2018', value: 40 },
    targets: [target(level, atLeast(110))],
    observations: observed(['2022', 70]),
  };

  test('is the plan where an office says so, but a pace is that since the base', () => {
    const { from, paceFrom, schedule, outlook } = mainOf(sixYears, { schedule: { from: 'plan' } });
    assert.deepEqual([from, paceFrom], ['2021-01-01', '2019-01-01']);
    // 2021 and 2022 of six years with one leap day.
    assert.equal(schedule.answered && schedule.elapsedShare, 730 / 2191);
    // 30 in half of the time are 60 in all of it.
    assert.deepEqual(outlook.answered && [outlook.value, outlook.meets], [100, false]);
  });

  test('is the same for the pace where the base is not before the plan', () => {
    for (const period of ['2020', '2021']) {
      const progress = mainOf({ ...sixYears, baseline: { period, value: 40 } }, { schedule: { from: 'plan' } });
      assert.equal(progress.from, '2021-01-01');
      assert.equal('paceFrom' in progress, false, period);
    }
  });

  test('is a first day of the target’s own, whatever the office says', () => {
    const targets = [target(level, atLeast(110), { kind: 'by', from: '2022-01-01' })];
    for (const from of ['plan', 'base'] as const)
      assert.equal(mainOf({ ...sixYears, targets }, { schedule: { from } }).from, '2022-01-01');
  });

  test('is the day after the base up to the last one, and the plan where the base comes later', () => {
    const fromOf = (period: string) => mainOf({ ...sixYears, baseline: { period, value: 40 } }).from;
    assert.equal(fromOf('2026-12-30'), '2026-12-31');
    assert.equal(fromOf('2026-12-31'), '2021-01-01');
    assert.equal(fromOf('2027'), '2021-01-01');
  });

  test('has gone by one day on the first day', () => {
    const progress = mainOf({
      asOf: '2021-02-01',
      baseline: { period: '2020', value: 40 },
      targets: [target(level, atLeast(110))],
      observations: observed(['2021-01-01', 41]),
    });
    assert.equal(progress.schedule.answered && progress.schedule.elapsedShare, 1 / 1826);
  });

  test('begins with the level of a month as well as with that of a year', () => {
    const progress = mainOf({ ...sixYears, baseline: { period: '2020-12', value: 40 } });
    // 30 of 70.
    assert.deepEqual(progress.done, { answered: true, share: 30 / 70, start: 40 });
  });
});

describe('before anything can be known', () => {
  const on = (asOf: string, of: object, when: object): string =>
    verdict(mainOf({ asOf, targets: [target(of, atLeast(8), when)], observations: [] }));

  test('a mean waits for its window, and until the plan begins for the plan', () => {
    const when = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
    assert.equal(on('2020-12-31', level, when), 'not-due not-started');
    assert.equal(on('2021-01-01', level, when), 'not-due window-not-begun');
    assert.equal(on('2022-12-31', level, when), 'not-due window-not-begun');
    assert.equal(on('2023-01-01', level, when), 'not-reported no-observation');
  });

  test('a mean over years before the plan is asked for from its first year on', () => {
    const when = { kind: 'mean-of', window: { start: '2019-01-01', end: '2022-12-31' } };
    assert.equal(on('2018-12-31', level, when), 'not-due not-started');
    assert.equal(on('2019-01-01', level, when), 'not-reported no-observation');
  });

  test('a sum that runs since before the plan is asked for since then', () => {
    const of = { kind: 'total', since: '2020-07-01' };
    assert.equal(on('2020-06-30', of, { kind: 'by' }), 'not-due not-started');
    assert.equal(on('2020-07-01', of, { kind: 'by' }), 'not-reported no-observation');
  });

  test('a way with a later first day waits for its base, and until the plan begins for the plan', () => {
    const when = { kind: 'by', from: '2023-01-01' };
    assert.equal(on('2020-12-31', level, when), 'not-due not-started');
    assert.equal(on('2021-01-01', level, when), 'not-due base-ahead');
    assert.equal(on('2022-12-31', level, when), 'not-due base-ahead');
    assert.equal(on('2023-01-01', level, when), 'not-reported no-observation');
  });
});

describe('a mean of 2021 to 2025', () => {
  const when = { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } };
  const on = (asOf: string, ...rows: readonly Row[]): string =>
    verdict(mainOf({ asOf, targets: [target(level, atLeast(50), when)], observations: observed(...rows) }));

  test('with a year missing is not there before its last day, and no mean after it', () => {
    assert.equal(on('2024-06-30', ['2021', 50], ['2023', 60]), 'not-due mean-of-window');
    assert.equal(on('2025-12-31', ['2021', 50], ['2025', 60]), 'not-due mean-of-window');
    assert.equal(on('2026-01-01', ['2021', 50], ['2023', 60]), 'not-reported due-value-missing');
    assert.equal(on('2026-01-01', ['2021', 50], ['2025', 60]), 'not-computable gap-in-periods');
  });

  test('is so far short of its figure, on it or beyond it', () => {
    assert.equal(on('2022-06-30', ['2021', 49.9]), 'behind mean-so-far');
    assert.equal(on('2022-06-30', ['2021', 50]), 'on-schedule mean-so-far');
    assert.equal(on('2022-06-30', ['2021', 50.1]), 'ahead mean-so-far');
  });

  test('under a ceiling is so far beyond its figure where it is less than that', () => {
    const with50 = (qualifier: string): string =>
      verdict(
        mainOf({
          asOf: '2022-06-30',
          targets: [target(level, { kind: 'at-most', value: 50 }, when)],
          observations: observed(['2021', 50]).map((row) => ({ ...row, qualifier })),
        }),
      );
    assert.equal(with50('less-than'), 'ahead mean-so-far');
    assert.equal(with50('at-most'), 'on-schedule mean-so-far');
  });
});
