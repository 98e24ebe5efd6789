import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { mainOf, observed, target, type Row } from './one-target.js';

const level = { kind: 'level' };
const base = (value: number): object => ({ period: '2020', value });

const on = (asOf: string, given: object, rows: readonly object[], baseline?: object): TargetProgress =>
  mainOf({ asOf, targets: [given], observations: rows, ...(baseline && { baseline }) });
const reasonOf = (progress: TargetProgress): unknown => {
  const found = requiredPace(progress);
  return found.answered ? found.change : found.reason;
};

describe('no pace is required', () => {
  test('of a sum beyond its ceiling', () => {
    const ceiling = target({ kind: 'total' }, { kind: 'at-most', value: 100 });
    assert.equal(
      reasonOf(on('2023-03-01', ceiling, observed(['2021', 60, 'increment'], ['2022', 60, 'increment']))),
      'ceiling-broken',
    );
  });

  test('of what a year has brought beyond its ceiling, until its day has come', () => {
    const ceiling = target({ kind: 'year-value' }, { kind: 'at-most', value: 100 });
    const rows: readonly Row[] = [
      ['2024', 120, 'increment'],
      ['2025-H1', 110, 'increment'],
    ];
    assert.equal(reasonOf(on('2025-08-01', ceiling, observed(...rows), base(150))), 'ceiling-broken');
    const whole = observed(...rows, ['2025-H2', 30, 'increment']);
    for (const day of ['2025-12-31', '2026-03-01'])
      assert.equal(reasonOf(on(day, ceiling, whole, base(150))), 'closed');
  });

  test('and one is of what years bring that is to rise, and still can', () => {
    const floor = target({ kind: 'year-value' }, { kind: 'at-least', value: 100 });
    assert.equal(reasonOf(on('2025-03-01', floor, observed(['2024', 80, 'increment']), base(50))), 20);
  });

  test('of a level past a range that binds on both sides', () => {
    const held = target(level, { kind: 'between', low: 60, high: 65, held: true });
    assert.equal(reasonOf(on('2023-03-01', held, observed(['2022', 66]), base(50))), 'beyond-range');
    assert.equal(reasonOf(on('2023-03-01', held, observed(['2022', 58]), base(50))), 2);
  });

  test('of a value known only by a bound: where it is enough for that, else since it is a bound', () => {
    const more = (value: number): object[] =>
      observed(['2022', value]).map((row) => ({ ...row, qualifier: 'more-than' }));
    const floor = target(level, { kind: 'at-least', value: 60 });
    assert.equal(reasonOf(on('2023-03-01', floor, more(60), base(50))), 'already-reached');
    assert.equal(reasonOf(on('2023-03-01', floor, more(55), base(50))), 'value-is-bound');
  });
});

describe('a growth a year', () => {
  test('is none from below zero or from nothing', () => {
    const floor = target(level, { kind: 'at-least', value: 60 });
    for (const start of [-10, 0]) {
      const pace = paceSoFar(on('2022-03-01', floor, observed(['2021', 20]), base(start)));
      assert.equal(pace.answered && pace.perYear, 20 - start);
      assert.equal('growthPerYear' in pace, false, String(start));
    }
    const pace = paceSoFar(on('2022-03-01', floor, observed(['2021', 20]), base(10)));
    // Twice as much after one year.
    assert.equal(pace.answered && pace.growthPerYear, 1);
  });
});

describe('a pace of a mean', () => {
  test('has nothing left to run when its window is over, and not before', () => {
    const window = { start: '2021-01-01', end: '2023-12-31' };
    const mean = target(level, { kind: 'at-least', value: 60 }, { kind: 'mean-of', window });
    assert.equal(reasonOf(on('2023-12-31', mean, observed(['2022', 66]))), 'mean-of-window');
    assert.equal(reasonOf(on('2024-01-01', mean, observed(['2022', 66]))), 'closed');
  });

  test('and each year that is judged by itself has none at any time', () => {
    const each = target(level, { kind: 'at-least', value: 60 }, { kind: 'each-year' });
    assert.equal(reasonOf(on('2027-01-01', each, observed(['2022', 66]))), 'judged-by-year');
  });
});
