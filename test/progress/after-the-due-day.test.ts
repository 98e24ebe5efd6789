import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const level = { kind: 'level' };
const atLeast = (value: number): object => ({ kind: 'at-least', value });
const by2023 = { kind: 'by', date: '2023-12-31' };

const on2025 = (given: object, ...rows: readonly Row[]): TargetProgress =>
  mainOf({ asOf: '2025-03-01', targets: [given], observations: observed(...rows) });

describe('a value that came after the due day', () => {
  const ten = target(level, atLeast(10), by2023);

  test('is told where that of the day is missing', () => {
    const progress = on2025(ten, ['2022', 8], ['2024', 15]);
    assert.equal(verdict(progress), 'not-reported due-value-missing');
    assert.equal(progress.later?.value, 15);
  });

  test('is not told where the figure was met or missed on the day', () => {
    const met = on2025(ten, ['2023', 12], ['2024', 15]);
    assert.equal(verdict(met), 'met');
    assert.equal('later' in met, false);
    const missed = on2025(ten, ['2023', 8], ['2024', 15]);
    assert.equal(verdict(missed), 'not-met');
    assert.equal('later' in missed, false);
  });

  test('of a thing to be done is told where it was not done by the day, and not where it was', () => {
    const thing = target({ kind: 'occurrence' }, atLeast(1), by2023);
    const late = on2025(thing, ['2023', 0], ['2024', 1]);
    assert.equal(verdict(late), 'not-met');
    assert.equal(late.later?.value, 1);
    const done = on2025(thing, ['2023', 1], ['2024', 1]);
    assert.equal(verdict(done), 'met');
    assert.equal('later' in done, false);
  });

  test('repairs none of the years that are judged', () => {
    const years = target(level, atLeast(10), { kind: 'each-year', to: '2023-12-31' });
    const progress = on2025(years, ['2021', 12], ['2022', 12], ['2024', 15]);
    assert.equal(progress.status, 'not-reported');
    assert.equal('later' in progress, false);
  });

  test('is no part of the year of that day', () => {
    const growth = target({ kind: 'growth', span: 'per-year' }, atLeast(5), by2023, { unit: '%' });
    const progress = on2025(growth, ['2022', 100], ['2023', 106], ['2024-03', 9.1, 'rate']);
    assert.equal(progress.reported?.value, 6);
    assert.equal('part' in progress, false);
  });
});

describe('a value from which it has fallen back', () => {
  test('is the last that met the figure, above a floor and below a ceiling', () => {
    const above = on2025(target(level, atLeast(10)), ['2021', 12], ['2022', 11], ['2023', 9]);
    assert.equal(above.fallenBackFrom?.value, 11);
    const below = on2025(target(level, { kind: 'at-most', value: 50 }), ['2021', 38], ['2022', 40], ['2023', 60]);
    assert.equal(below.fallenBackFrom?.value, 40);
  });

  test('is a better place, which is the smaller number', () => {
    const progress = on2025(target({ kind: 'rank' }, { kind: 'equal', value: 10 }), ['2022', 8], ['2023', 12]);
    assert.equal(progress.direction, 'falling');
    assert.equal(progress.fallenBackFrom?.value, 8);
  });

  test('is none where each year is judged, where a mean is, and where a year is beyond its ceiling already', () => {
    const rows: readonly Row[] = [
      ['2021', 12],
      ['2022', 6],
    ];
    const window = { start: '2021-01-01', end: '2025-12-31' };
    for (const when of [{ kind: 'each-year' }, { kind: 'mean-of', window }]) {
      // 12 is more than 10; 6 and the mean of both, 9, are less.
      const progress = on2025(target(level, atLeast(10), when), ...rows);
      assert.equal('fallenBackFrom' in progress, false, when.kind);
    }
    const ceiling = mainOf({
      asOf: '2025-08-01',
      targets: [target({ kind: 'year-value' }, { kind: 'at-most', value: 100 })],
      observations: observed(['2024', 80, 'increment'], ['2025-H1', 110, 'increment']),
    });
    assert.equal(verdict(ceiling), 'not-met');
    assert.equal('fallenBackFrom' in ceiling, false);
  });
});
