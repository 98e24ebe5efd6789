import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seed } from '../generated-plans.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const eachYear = { kind: 'each-year' };
const range = (low: number, high: number, held?: boolean): object => ({
  kind: 'between',
  low,
  high,
  ...(held !== undefined && { held }),
});

/** What is said at the end of a plan of a level that stands at a value then. */
const atEnd = (unit: string, bound: object, value: number, base?: number): string =>
  verdict(
    mainOf({
      asOf: '2026-04-01',
      unit,
      ...(base !== undefined && { baseline: { value: base, period: '2020' } }),
      targets: [target({ kind: 'level' }, bound)],
      observations: observed(['2025', value]),
    }),
  );

describe('a range', () => {
  test('is kept in every year by a rate that lies within both its ends', () => {
    const { years, status } = mainOf({
      asOf: '2025-02-01',
      unit: '%',
      targets: [target({ kind: 'level' }, range(1, 2.5), eachYear)],
      observations: observed(['2021', 3.1], ['2022', 2.5], ['2023', 1], ['2024', 0.9]),
    });
    assert.deepEqual(
      years?.map((year) => year.status),
      ['not-met', 'met', 'met', 'not-met', 'not-due'],
    );
    assert.equal(status, 'not-met');
  });

  test('is kept by a yearly growth within both its ends, whether the plan says each year or not', () => {
    for (const when of [eachYear, { kind: 'by' }]) {
      const { years } = mainOf({
        asOf: '2023-02-01',
        targets: [target({ kind: 'growth', span: 'per-year' }, range(4, 5), when, { unit: '%' })],
        observations: observed(['2021', 5.6, 'rate'], ['2022', 4.2, 'rate']),
      });
      assert.deepEqual(
        years?.slice(0, 2).map((year) => year.status),
        ['not-met', 'met'],
      );
    }
  });

  test('of a mean is kept at both ends', () => {
    const mean = (...values: number[]): string =>
      verdict(
        mainOf({
          asOf: '2024-02-01',
          unit: '%',
          targets: [
            target({ kind: 'level' }, range(2, 3), {
              kind: 'mean-of',
              window: { start: '2022-01-01', end: '2023-12-31' },
            }),
          ],
          observations: observed(['2022', values[0] ?? 0], ['2023', values[1] ?? 0]),
        }),
      );
    assert.equal(mean(2.4, 3.2), 'met'); // 2.8
    assert.equal(mean(3.4, 3), 'not-met'); // 3.2
  });

  test('of a per cent without a baseline outside it binds at both ends', () => {
    assert.equal(atEnd('%', range(5, 6), 6.2), 'not-met');
    assert.equal(atEnd('%', range(5, 6), 6), 'met');
    assert.equal(atEnd('%', range(5, 6), 4.9), 'not-met');
    assert.equal(atEnd('%', range(5, 6), 6.2, 5.5), 'not-met');
  });

  test('that is walked to from outside is passed by what is more than asked for', () => {
    assert.equal(atEnd('%', range(5, 6), 4.2, 9), 'met');
    assert.equal(atEnd('家', range(12, 15), 17), 'met');
    assert.equal(atEnd('家', range(12, 15), 11), 'not-met');
  });

  test('binds at both ends wherever the plan file says so', () => {
    assert.equal(atEnd('%', range(5, 6, true), 4.2, 9), 'not-met');
    assert.equal(atEnd('家', range(12, 15, true), 17), 'not-met');
    assert.equal(atEnd('%', range(5, 6, false), 6.2), 'met');
  });

  test('of sums asks for no less where more is done each year', () => {
    const { status } = mainOf({
      asOf: '2022-02-01',
      targets: [target({ kind: 'total' }, range(8, 10), eachYear)],
      observations: observed(['2021', 13, 'increment']),
    });
    assert.equal(status, 'met');
  });

  test('that is left at its other end on the way is held against no time', () => {
    const progress = mainOf({
      asOf: '2024-02-01',
      unit: '%',
      baseline: { value: 20, period: '2020' },
      targets: [target({ kind: 'level' }, range(8, 10, true))],
      observations: observed(['2023', 7]),
    });
    assert.equal(verdict(progress), 'not-computable beyond-range');
    assert.ok(progress.done.answered && !progress.schedule.answered);
  });

  test('that is held is missed by a figure known to lie beyond it, and left open by one that may lie within', () => {
    const known = (value: number, qualifier: string): string =>
      verdict(
        mainOf({
          asOf: '2026-04-01',
          targets: [target({ kind: 'level' }, range(10, 20, true))],
          observations: [{ period: '2025', value, qualifier, counts: 'level', status: 'final' }],
        }),
      );
    assert.equal(known(20, 'more-than'), 'not-met');
    assert.equal(known(10, 'less-than'), 'not-met');
    assert.equal(known(12, 'more-than'), 'not-computable value-is-bound');
  });

  test('that is held is met exactly by what lies within it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.nat(30),
        fc.integer({ min: -99, max: 99 }),
        (low, width, value) => {
          const said = atEnd('%', range(low, low + width, true), value);
          assert.equal(said, value >= low && value <= low + width ? 'met' : 'not-met');
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});
