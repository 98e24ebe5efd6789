import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assessColumns, progressColumns, statusNames, toColumns } from '../../src/progress/assess-columns.js';
import { boundKinds } from '../../src/progress/bound.js';
import { assessValue, type ValueInput } from '../../src/progress/assess-value.js';
import { seed } from '../generated-plans.js';
import { near, vectors, worked, type Working } from '../vectors.js';
import { anyRow, day } from './value-rows.js';

test('the columns say what the objects say, to the last bit', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), day, fc.constantFrom(0, 0.005, 0.4), (rows, asOf, tolerance) => {
      const results = assessColumns(toColumns(rows), { asOf, tolerance });
      rows.forEach((row, index) => {
        const expected = assessValue({ ...row, asOf, tolerance });
        seen.add(row.kind).add(expected.status);
        for (const field of ['done', 'elapsedShare', 'difference', 'projected'] as const) {
          const actual = results[field][index];
          assert.ok(Object.is(actual, expected[field] ?? NaN), `${field} ${actual}, not ${expected[field]}`);
        }
        assert.equal(statusNames[results.status[index] ?? -1], expected.status);
      });
    }),
    { seed, numRuns: 1500 },
  );
  // A comparison that never sees a case proves nothing of it.
  assert.deepEqual([...seen].sort(), [...boundKinds, ...statusNames].sort());
});

const figures = ['done', 'elapsedShare', 'difference', 'projected'] as const;

test('the columns say what is worked out by hand', () => {
  type Expected = Readonly<Record<(typeof figures)[number], Working | null>> & { readonly status: string };
  for (const { name, input, expected } of vectors<ValueInput, Expected>('assess-value')) {
    const { asOf } = input;
    const results = assessColumns(toColumns([input]), { asOf });
    for (const field of figures) {
      const figure = expected[field];
      const actual = results[field][0] ?? NaN;
      if (figure === null) assert.equal(actual, NaN, `${field}: ${name}`);
      else assert.ok(near(actual, worked(figure)) && !Object.is(actual, -0), `${field} ${actual}: ${name}`);
    }
    assert.equal(statusNames[results.status[0] ?? -1], expected.status, name);
  }
});

test('what is no finite number is not known', () => {
  const codes = (more: Partial<ValueInput>): string | undefined =>
    statusNames[assessColumns(toColumns([{ ...row, ...more }]), { asOf: '2024-01-31' }).status[0] ?? -1];
  for (const none of [NaN, Infinity, -Infinity]) {
    assert.equal(codes({ value: none }), 'not-reported');
    assert.equal(codes({ low: none }), 'not-computable');
    assert.equal(codes({ high: none }), 'not-computable');
    assert.equal(codes({ start: none }), 'not-computable');
    assert.equal(codes({ start: none, value: 900 }), 'met');
  }
});

const row = {
  kind: 'at-least',
  low: 900,
  start: 722,
  value: 807,
  at: '2023-12-31',
  from: '2021-01-01',
  due: '2025-12-31',
} as const;

test('results are written where the caller wants them', () => {
  const results = progressColumns(1);
  results.done[0] = 7;
  const columns = toColumns([row]);
  assert.equal(assessColumns(columns, { asOf: '2024-01-31' }, results), results);
  assert.equal(results.done[0], 85 / 178);
  assert.equal(statusNames[results.status[0] ?? -1], 'behind');
  // Nothing of an earlier run is left.
  assert.equal(assessColumns(toColumns([{ ...row, value: NaN }]), { asOf: '2024-01-31' }, results).done[0], NaN);
});

test('no rows, no results', () => {
  assert.equal(assessColumns(toColumns([]), { asOf: '2024-01-31' }).status.length, 0);
});

test('an unknown bound code draws no line', () => {
  const columns = toColumns([{ ...row, value: 950, at: '2025-12-31' }]);
  columns.bound[0] = 200;
  const { status } = assessColumns(columns, { asOf: '2026-01-31' });
  assert.equal(statusNames[status[0] ?? -1], 'not-computable');
});

test('what is wrong with the columns is said by name', () => {
  const columns = toColumns([row]);
  assert.throws(() => assessColumns({ ...columns, low: new Float64Array(2) }, { asOf: '2024-01-31' }), {
    name: 'RangeError',
    message: 'assessColumns requires columns of one length (1); low has 2',
  });
  assert.throws(() => assessColumns(columns, { asOf: '2024-01-31' }, progressColumns(3)), /done has 3/);
  assert.throws(() => assessColumns(columns, { asOf: '2024-13-01' }), /asOf as a calendar day.*2024-13-01/);
  assert.throws(() => toColumns([row, { ...row, due: '31.12.2025' }]), {
    name: 'RangeError',
    message: 'toColumns requires a calendar day as due of row 1; received "31.12.2025"',
  });
  for (const name of ['from', 'at'] as const)
    assert.throws(() => toColumns([{ ...row, [name]: '2021-02-30' }]), {
      message: `toColumns requires a calendar day as ${name} of row 0; received "2021-02-30"`,
    });
});

test('a bound nobody knows is named, with those known', () => {
  const kind = 'greater' as 'at-least';
  const row = { kind, low: 1, from: '2021-01-01', due: '2025-12-31' };
  const wrong = { name: 'RangeError', message: /kind.*at-least, more-than.*received "greater"/ };
  assert.throws(() => toColumns([row]), wrong);
  assert.throws(() => assessValue({ ...row, asOf: '2024-01-31' }), wrong);
});
