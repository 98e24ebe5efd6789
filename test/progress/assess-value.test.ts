import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { assessValue, type ValueInput, type ValueProgress } from '../../src/progress/assess-value.js';
import { scheduleSide, scheduleStatus } from '../../src/progress/schedule.js';
import { seed } from '../generated-plans.js';
import { planOf } from '../plan-of.js';
import { near, vectors, worked, type Working } from '../vectors.js';
import { plannedRow } from './value-rows.js';

interface Expected {
  readonly done: Working | null;
  readonly elapsedShare: Working | null;
  readonly difference: Working | null;
  readonly projected: Working | null;
  readonly status: string;
}

describe('assessValue', () => {
  for (const { name, input, expected, source } of vectors<ValueInput, Expected>('assess-value')) {
    test(name, () => {
      const actual = assessValue(input);
      for (const field of ['done', 'elapsedShare', 'difference', 'projected'] as const) {
        const figure = expected[field];
        if (figure === null) assert.equal(actual[field], undefined, field);
        else assert.ok(near(actual[field] ?? NaN, worked(figure)), `${field} ${actual[field]}: ${source}`);
      }
      assert.equal(actual.status, expected.status, source);
    });
  }

  test('a day that does not exist is refused by name', () => {
    const row = { kind: 'at-least', low: 1, from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31' } as const;
    assert.throws(() => assessValue({ ...row, due: '2025-02-30' }), {
      name: 'RangeError',
      message: 'assessValue requires a calendar day as due; received "2025-02-30"',
    });
    for (const name of ['from', 'at', 'asOf'] as const)
      assert.throws(() => assessValue({ ...row, [name]: '2021-13-01' }), {
        name: 'RangeError',
        message: `assessValue requires a calendar day as ${name}; received "2021-13-01"`,
      });
  });

  test('what is no finite number is not known', () => {
    const row = { kind: 'between', low: 8, high: 10, start: 0, value: 4, at: '2023-12-31' } as const;
    const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31' } as const;
    for (const none of [NaN, Infinity, -Infinity]) {
      assert.equal(assessValue({ ...row, ...way, value: none }).status, 'not-reported');
      assert.equal(assessValue({ ...row, ...way, low: none }).status, 'not-computable');
      assert.equal(assessValue({ ...row, ...way, high: none }).status, 'not-computable');
      assert.equal(assessValue({ ...row, ...way, start: none }).status, 'not-computable');
      assert.equal(assessValue({ ...row, ...way, start: none, value: 9 }).status, 'met');
    }
  });

  test('about a figure is what rounds to it as printed, or what the office allows', () => {
    const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2026-01-31', at: '2025-12-31' } as const;
    const about = (value: number, more: object = {}): string =>
      assessValue({ ...way, kind: 'about', low: 90, start: 70, value, ...more }).status;
    // 90: from 89.5; 90.0: from 89.95; within 2: from 88.
    assert.deepEqual([about(89.5), about(89.4)], ['met', 'not-computable']);
    assert.deepEqual([about(89.95, { decimals: 1 }), about(89.9, { decimals: 1 })], ['met', 'not-computable']);
    assert.deepEqual([about(88, { within: 2 }), about(87.9, { within: 2 })], ['met', 'not-met']);
    // From 70.5 to 70左右 there is no way: it is to be held.
    assert.equal(assessValue({ ...way, kind: 'about', low: 70, start: 70.5, value: 70 }).done, undefined);
  });

  test('a range without its lower end is no range', () => {
    const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31', at: '2023-12-31' } as const;
    assert.equal(assessValue({ ...way, kind: 'between', high: 10, start: 0, value: 4 }).status, 'not-computable');
  });

  test('what is asked for by another word than those of bounds is refused by name', () => {
    const way = { from: '2021-01-01', due: '2025-12-31', asOf: '2024-01-31' } as const;
    assert.throws(
      () => assessValue({ ...way, kind: 'up' as 'equal', low: 1 }),
      /^RangeError: assessValue requires kind to be one of at-least, .*received "up"$/,
    );
  });

  test('a way and its days are the same however many were asked for before', () => {
    // More days than are kept, in two ways that share their first day.
    const share = (due: string, index: number): number | undefined =>
      assessValue({
        kind: 'at-least',
        low: 2,
        start: 0,
        value: 1,
        from: '1951-01-01',
        due,
        at: addDays('1951-01-01', index) ?? '',
        asOf: '2050-12-31',
      }).elapsedShare;
    for (let index = 0; index < 12_000; index += 1) {
      // From 1951 to 2050 are 25 leap years, to 2000 are 12 + 2000 itself.
      assert.equal(share('2050-12-31', index), (index + 1) / (100 * 365 + 25));
      assert.equal(share('2000-12-31', index), (index + 1) / (50 * 365 + 13));
    }
    assert.equal(share('2000-12-31', 0), 1 / (50 * 365 + 13));
  });
});

/** The plan a row is taken from: one target, one observation. */
function throughPlan(row: ValueInput): ValueProgress {
  const { kind, total, low, high, start, value, at, from, due, asOf, tolerance = 0.005 } = row;
  const plan = planOf({
    asOf,
    period: { start: from, end: due },
    targets: [
      {
        words: '目标',
        of: { kind: total ? 'total' : 'level' },
        bound: kind === 'between' ? { kind, low, high } : { kind, value: low },
        when: { kind: 'by', from },
      },
    ],
    ...(start !== undefined && { baseline: { value: start, period: '2020' } }),
    observations:
      value === undefined ? [] : [{ period: at, value, counts: total ? 'running-total' : 'level', status: 'final' }],
  });
  const [indicator] = assessPlan(plan, { asOf, schedule: { tolerance } }).indicators;
  assert.ok(indicator);
  const { done, schedule, outlook, status } = indicator.main;
  return {
    done: done.answered ? done.share : undefined,
    elapsedShare: schedule.answered ? schedule.elapsedShare : undefined,
    difference: schedule.answered ? schedule.difference : undefined,
    projected: outlook.answered ? outlook.value : undefined,
    status: status as ValueProgress['status'],
  };
}

test('a plan says the same of a level or a total, to the last bit', () => {
  fc.assert(
    fc.property(plannedRow, (row) => {
      // A plan takes no figures beyond 10^15.
      fc.pre([row.value, row.start, row.low, row.high].every((figure = 0) => Math.abs(figure) <= 1e15));
      assert.deepStrictEqual(assessValue(row), throughPlan(row));
    }),
    { seed, numRuns: 3000 },
  );
});

test('a difference is written out only where that can decide', () => {
  const slow = (difference: number, tolerance: number): string => {
    const clean = Number(difference.toFixed(12));
    return clean > tolerance ? 'ahead' : clean < -tolerance ? 'behind' : 'on-schedule';
  };
  const tolerance = fc.oneof(fc.constantFrom(0, 0.005, 0.1), fc.double({ min: 0, max: 1e300, noNaN: true }));
  const nearBand = fc
    .tuple(tolerance, fc.constantFrom(1, -1), fc.double({ min: -3e-9, max: 3e-9, noNaN: true }))
    .map(([band, sign, off]) => [sign * band + off, band] as const);
  const anywhere = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), tolerance);
  fc.assert(
    fc.property(fc.oneof(nearBand, anywhere), ([difference, band]) => {
      assert.equal(scheduleStatus(difference, band), slow(difference, band));
    }),
    { seed, numRuns: 5000 },
  );
  assert.equal(scheduleSide(0.505 - 0.5, 0.005), 0);
});
