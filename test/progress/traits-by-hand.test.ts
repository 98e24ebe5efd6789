import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../../src/model/target.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { isCeilingOfSum, isCeilingOfYear, isDoneOrNot, targetTraits } from '../../src/progress/target-traits.js';
import { mainOf, observed, target, type Row } from './one-target.js';

const traitsOf = (of: object, bound: object, when?: object) => targetTraits(target(of, bound, when) as Target);
const figure = (kind: string, value: number): object => ({ kind, value });

describe('what follows from the axes of a target', () => {
  test('a share of all of something whose size nobody says is there or not, and any other share is counted', () => {
    const share = { kind: 'share' };
    assert.equal(traitsOf(share, figure('at-least', 100)).group, 'establishment');
    assert.equal(traitsOf(share, figure('at-least', 80)).group, 'quantified');
    assert.equal(traitsOf({ ...share, whole: 120 }, figure('at-least', 100)).group, 'quantified');
  });

  test('without anything to be met a place is a place, an event is tried out, and a level goes some way', () => {
    const none = { kind: 'none' };
    assert.deepEqual(
      ['rank', 'occurrence', 'level', 'trend'].map((kind) => traitsOf({ kind }, none).group),
      ['rank', 'exploration', 'direction', 'direction'],
    );
  });

  test('one thing is done or not, one of a level is a way', () => {
    assert.equal(traitsOf({ kind: 'total' }, figure('at-least', 1)).asks.done, 'single-event');
    assert.equal(traitsOf({ kind: 'level' }, figure('at-least', 1)).asks.done, true);
    assert.equal(traitsOf({ kind: 'total' }, figure('at-least', 2)).asks.done, true);
  });

  test('a sum that is to stay below a figure, or at nothing, is a budget while its way is one', () => {
    const sum = (bound: object, when?: object): unknown => traitsOf({ kind: 'total' }, bound, when).budget;
    assert.deepEqual(
      [sum(figure('at-most', 9)), sum(figure('less-than', 9)), sum(figure('equal', 0))],
      [true, true, true],
    );
    assert.deepEqual([sum(figure('equal', 9)), sum(figure('at-least', 0))], [undefined, undefined]);
    assert.equal(sum(figure('at-most', 9), { kind: 'each-year' }), undefined);
  });

  test('ceilings are those of sums and of what a year brings, each by itself', () => {
    const given = (kind: string, bound: object) => target({ kind }, bound) as Target;
    const most = figure('at-most', 9);
    assert.deepEqual(
      ['total', 'occurrence', 'year-value', 'level'].map((kind) => [
        isCeilingOfSum(given(kind, most)),
        isCeilingOfYear(given(kind, most)),
      ]),
      [
        [true, false],
        [true, false],
        [false, true],
        [false, false],
      ],
    );
    assert.equal(isDoneOrNot(given('occurrence', figure('equal', 1))), true);
    assert.equal(isDoneOrNot(given('occurrence', figure('equal', 0))), false);
  });
});

const on2023 = (bound: object, base: number, ...rows: readonly Row[]): TargetProgress =>
  mainOf({
    asOf: '2023-03-01',
    baseline: { period: '2020', value: base },
    targets: [target({ kind: 'level' }, bound)],
    observations: observed(...rows),
  });

describe('a way down to a figure', () => {
  const required = (bound: object, value: number): unknown => {
    const found = requiredPace(on2023(bound, 20, ['2022', value]));
    return found.answered ? found.change : found.reason;
  };

  test('has been walked where the value is there or below it', () => {
    assert.equal(required(figure('equal', 10), 12), -2);
    assert.equal(required(figure('equal', 10), 8), 'already-reached');
    assert.equal(required(figure('about', 10), 12), -2);
    assert.equal(required(figure('about', 10), 8), 'tolerance-unstated');
  });

  test('leads into a range by its upper end', () => {
    const range = { kind: 'between', low: 8, high: 10 };
    assert.equal(required(range, 12), -2);
    assert.equal(required(range, 9), 'already-reached');
  });
});

describe('across a break of the series', () => {
  test('one value alone has no pace since the base', () => {
    const rows = observed(['2022', 60]).map((row) => ({ ...row, break: true }));
    const progress = mainOf({
      asOf: '2023-03-01',
      baseline: { period: '2020', value: 50 },
      targets: [target({ kind: 'level' }, figure('at-least', 90))],
      observations: rows,
    });
    assert.deepEqual(progress.done, { answered: false, reason: 'series-break', start: 50 });
    assert.deepEqual(paceSoFar(progress), { answered: false, reason: 'too-few-points' });
  });
});

describe('an outlook without an interval', () => {
  test('says of none whether it meets', () => {
    const found = outlook(on2023(figure('at-least', 90), 50, ['2022', 60]), linearPaceOutlook);
    // 10 in 730 of 1826 days.
    assert.equal(found.answered && found.value.toFixed(6), (50 + (10 * 1826) / 730).toFixed(6));
    for (const name of ['low', 'high', 'interval']) assert.equal(name in found, false, name);
  });
});
