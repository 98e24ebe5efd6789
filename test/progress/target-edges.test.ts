import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';

const level = { kind: 'level' };
const total = { kind: 'total' };
const least = (value: unknown): object => ({ kind: 'at-least', value });

interface Given {
  readonly of?: object;
  readonly bound?: object;
  readonly when?: object;
  readonly unit?: string;
  readonly start?: number;
  readonly asOf?: string;
  readonly counts?: string;
  /** Of `it` and of the indicator `other`, by period. */
  readonly it?: Readonly<Record<string, number>>;
  readonly other?: Readonly<Record<string, number>>;
}

function mainOf({
  of = level,
  bound = least(8),
  when,
  unit,
  start,
  asOf = '2024-01-31',
  ...given
}: Given): TargetProgress {
  const { counts = 'level', it = {}, other = {} } = given;
  const target = { words: '目标', of, bound, when: when ?? { kind: 'by' } };
  const seen = (indicator: string, values: Readonly<Record<string, number>>): object[] =>
    Object.entries(values).map(([period, value]) => ({ indicator, period, value, counts, status: 'final' }));
  const plan = planOf({
    asOf,
    targets: [target],
    ...(unit && { unit }),
    ...(start !== undefined && { baseline: { value: start, period: '2020' } }),
    others: [{ id: 'other', targets: [{ ...target, bound: { kind: 'none' } }] }],
    observations: [...seen('it', it), ...seen('other', other)],
  });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}
const verdict = ({ status, reason }: TargetProgress): string => (reason ? `${status} ${reason}` : status);

test('a baseline at a figure that must be passed leaves no way to measure, and says why', () => {
  const done = (kind: string, start: number, value: number): string => {
    const answer = mainOf({ bound: { kind, value: 100 }, start, it: { '2022': value } }).done;
    return answer.answered ? 'answered' : answer.reason;
  };
  assert.equal(done('more-than', 100, 105), 'baseline-at-bound');
  assert.equal(done('less-than', 100, 95), 'baseline-at-bound');
  assert.equal(done('at-least', 100, 105), 'no-distance');
  assert.equal(done('at-most', 100, 95), 'no-distance');
  assert.equal(done('more-than', 120, 125), 'no-distance');
});

test('a share is led no further than from nothing to the whole; a level is', () => {
  const outlook = (of: object, bound: object, start: number, value: number): string => {
    const found = mainOf({ of, unit: '%', bound, start, it: { '2023': value } }).outlook;
    return found.answered ? `${Math.round(found.value)}` : found.reason;
  };
  const share = { kind: 'share' };
  // From the end of 2020 the way is 1826 ÷ 1095 of that to the end of 2023: 50 + 40 × 1.67 = 117, 30 − 25 × 1.67 = −12.
  assert.equal(outlook(share, least(95), 50, 90), 'outside-bounds');
  assert.equal(outlook(share, { kind: 'at-most', value: 2 }, 30, 5), 'outside-bounds');
  assert.equal(outlook(level, least(95), 50, 90), '117');
  // 50 + 12 × 1.67 = 70
  assert.equal(outlook(share, least(95), 50, 62), '70');
});

test('a share of a whole is counted from the share its baseline was', () => {
  const { done } = mainOf({ of: { kind: 'share', whole: 200 }, bound: least(80), start: 50, it: { '2023': 150 } });
  // From 50 of 200, a quarter, to 150 of 200: 50 of 55 points.
  assert.ok(done.answered);
  assert.deepEqual([done.start, done.share], [25, 50 / 55]);
});

test('a sum begins with its own first day, and so do duties of years', () => {
  const since = { of: { ...total, since: '2022-01-01' }, bound: least(100), counts: 'increment' };
  assert.equal(verdict(mainOf({ ...since, asOf: '2021-12-31' })), 'not-due base-ahead');
  assert.equal(verdict(mainOf({ ...since, asOf: '2022-01-01' })), 'not-reported no-observation');
  const days = (when: object): string[] =>
    mainOf({ when, start: 1, it: { '2021': 2, '2022': 3 } }).history.map(({ at }) => at);
  for (const kind of ['each-year', 'every-year']) assert.deepEqual(days({ kind, from: '2022-01-01' }), ['2022-12-31']);
  // What was known before the way began is told, though it cannot be judged.
  assert.deepEqual(days({ kind: 'by', from: '2022-01-01' }), ['2021-12-31', '2022-12-31']);
});

test('a sum of each year is held against what the other brought in that year, not since the plan began', () => {
  const { years, required } = mainOf({
    ...{ of: total, when: { kind: 'each-year', to: '2022-12-31' }, bound: least({ indicator: 'other' }) },
    ...{ counts: 'increment', it: { '2021': 12, '2022': 10 }, other: { '2021-H1': 5, '2021-H2': 6, '2022': 10 } },
  });
  // 5 + 6 in 2021, 10 in 2022
  assert.deepEqual(
    years?.map((year) => `${year.status} ${year.required?.low}`),
    ['met 11', 'met 10'],
  );
  assert.deepEqual(required, { low: 10, high: 10 });
});

describe('a mean so far', () => {
  const when = { kind: 'mean-of', window: { start: '2022-01-01', end: '2025-12-31' } };
  const so = (bound: object, value: number): string => verdict(mainOf({ when, bound, it: { '2022': value } }));
  test('stands within a range, short of it or beyond it', () => {
    const range = { kind: 'between', low: 50, high: 60 };
    assert.deepEqual(
      [so(range, 45), so(range, 55), so(range, 60), so(range, 65)],
      [...['behind mean-so-far', 'on-schedule mean-so-far', 'on-schedule mean-so-far', 'behind mean-so-far']],
    );
  });
  test('is not judged where no line is drawn', () => {
    assert.equal(so({ kind: 'about', value: 60 }, 70), 'not-due mean-of-window');
  });
});

test('what is open on the due day says what it would take to judge it', () => {
  const due = (bound: object, value: number, start?: number): string =>
    verdict(mainOf({ bound, asOf: '2026-01-31', it: { '2025': value }, ...(start !== undefined && { start }) }));
  assert.equal(due({ kind: 'equal', value: 65 }, 66.2), 'not-computable side-unstated');
  assert.equal(due({ kind: 'about', value: 90 }, 95), 'not-computable tolerance-unstated');
  assert.equal(due({ kind: 'about', value: 90 }, 95, 70), 'not-computable tolerance-unstated');
});
