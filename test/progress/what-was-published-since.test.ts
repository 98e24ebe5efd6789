import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planChanges } from '../../src/progress/plan-changes.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { observed, target, type Row } from './one-target.js';

const atLeast = (value: unknown): object => ({ kind: 'at-least', value });
const published = (day: string, ...rows: readonly Row[]): object[] =>
  observed(...rows).map((row) => ({ ...row, published: day }));

/** Every plan here has something published on 2023-03-01 and 2024-03-01, of another indicator. */
const clock = [
  ...published('2023-03-01', ['2022', 1, 'level', 'clock']),
  ...published('2024-03-01', ['2023', 1, 'level', 'clock']),
];

function changesOf(given: Omit<SmallPlan, 'asOf'>, asOf = '2024-04-01'): unknown {
  const others = [{ id: 'clock', targets: [target({ kind: 'level' }, { kind: 'up' })] }, ...(given.others ?? [])];
  const changes = planChanges(planOf({ ...given, asOf, others, observations: [...given.observations, ...clock] }), {
    asOf,
  });
  return changes?.verdicts
    .filter(({ indicator }) => indicator.id === 'it')
    .map(({ kind, before, after }) => `${kind}: ${before.status} ${after.status}`);
}

describe('a verdict has changed with what was published', () => {
  test('and not with the day alone', () => {
    const targets = [target({ kind: 'level' }, atLeast(10), { kind: 'by', date: '2023-12-31' })];
    assert.deepEqual(changesOf({ targets, observations: published('2023-03-01', ['2022', 8]) }), []);
  });

  test('where it is a part of a year', () => {
    const targets = [target({ kind: 'year-value' }, atLeast(10))];
    assert.deepEqual(changesOf({ targets, observations: published('2024-03-01', ['2023-H1', 8, 'increment']) }), [
      'changed: not-reported not-due',
    ]);
  });

  test('where it cannot be read', () => {
    const targets = [target({ kind: 'total' }, atLeast(10))];
    assert.deepEqual(changesOf({ targets, observations: published('2024-03-01', ['2023', 8]) }), [
      'changed: not-reported not-computable',
    ]);
  });

  test('where the same figure is exact now, which was known only by a bound', () => {
    const targets = [target({ kind: 'level' }, atLeast(10))];
    const about = published('2023-03-01', ['2022', 10]).map((row) => ({ ...row, qualifier: 'about' }));
    const exact = published('2024-03-01', ['2022', 10]);
    assert.deepEqual(changesOf({ targets, observations: [...about, ...exact] }), ['better: not-computable met']);
  });

  test('where what an earlier year is held against has been revised', () => {
    const targets = [target({ kind: 'level' }, atLeast({ indicator: 'other' }), { kind: 'each-year' })];
    const observations = [
      ...published('2023-03-01', ['2021', 12], ['2022', 12]),
      ...published('2023-03-01', ['2021', 10, 'level', 'other'], ['2022', 10, 'level', 'other']),
      ...published('2024-03-01', ['2021', 13, 'level', 'other']),
    ];
    // Until 2023 is over nobody asks for it.
    const others = [{ id: 'other', targets: [target({ kind: 'level' }, { kind: 'up' })] }];
    const period = { start: '2021-01-01', end: '2022-12-31' };
    assert.deepEqual(changesOf({ period, targets, others, observations }), ['worse: met not-met']);
  });

  test('and neither better nor worse where another target stands in its place', () => {
    const replaced = { force: { replaced: { on: '2023-06-01', by: 'new' } } };
    const targets = [
      target({ kind: 'level' }, atLeast(10), { kind: 'by' }, replaced),
      target({ kind: 'level' }, atLeast(50), { kind: 'by' }, { id: 'new' }),
    ];
    const baseline = { period: '2020', value: 0 };
    assert.deepEqual(changesOf({ targets, baseline, observations: published('2023-03-01', ['2022', 12]) }), [
      'changed: met behind',
    ]);
  });
});
