import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  geometricMean,
  weightedMean,
  worstOf,
  type Composite,
  type CompositeEntry,
  type CompositePolicy,
} from '../../src/progress/composite.js';
import { seed } from '../generated-plans.js';
import { near, vectors, worked, type Working } from '../vectors.js';

const composites: Record<string, Composite> = {
  weightedMean,
  geometricMean,
  'worstOf(1)': worstOf(1),
  'worstOf(2)': worstOf(2),
};

interface Input {
  readonly composite: string;
  readonly entries: readonly CompositeEntry[];
  readonly policy: CompositePolicy;
}
type Expected = string | { value: Working; counted: number; missing: number; capped: number };

describe('composites', () => {
  for (const { name, input, expected, source } of vectors<Input, Expected>('composites')) {
    test(`${input.composite}: ${name}`, () => {
      const result = composites[input.composite]?.(input.entries, input.policy);
      if (typeof expected === 'string') return assert.deepEqual(result, { answered: false, reason: expected }, source);
      assert.ok(result?.answered, source);
      assert.ok(near(result.value, worked(expected.value)), `${result.value}, not ${expected.value}: ${source}`);
      assert.deepEqual({ ...result, value: 0 }, { ...expected, answered: true, value: 0 }, source);
    });
  }

  test('have no default for what is missing, and refuse what is no number, by name', () => {
    for (const composite of Object.values(composites)) {
      const wrong = (entries: object[], policy: object | undefined): (() => unknown) => {
        return () => composite(entries, policy as CompositePolicy);
      };
      assert.throws(wrong([{ value: 1 }], {}), /requires missing: 'exclude', 'zero' or 'refuse'; received undefined/);
      assert.throws(wrong([{ value: 1 }], undefined), /requires missing/);
      assert.throws(wrong([{ value: NaN }], { missing: 'zero' }), /finite values; received NaN/);
      assert.throws(wrong([{ value: 1, weight: -1 }], { missing: 'zero' }), /weights of at least 0; received -1/);
      assert.throws(wrong([{ value: 1, weight: Infinity }], { missing: 'zero' }), /finite weights .*received Infinity/);
      assert.throws(wrong([{ value: 1 }], { missing: 'zero', cap: Infinity }), /finite cap; received Infinity/);
    }
    assert.throws(() => worstOf(0), /whole number of at least 1; received 0/);
    assert.throws(() => worstOf(1.5), RangeError);
  });

  test('say so when no value has any weight', () => {
    for (const composite of Object.values(composites))
      assert.deepEqual(composite([{ value: 0.5, weight: 0 }], { missing: 'exclude' }), {
        answered: false,
        reason: 'no-weight',
      });
  });

  test('a value at the cap is not capped', () => {
    for (const composite of Object.values(composites)) {
      const result = composite([{ value: 1 }, { value: 1 }], { missing: 'exclude', cap: 1 });
      assert.deepEqual(result.answered && [result.value, result.capped], [1, 0]);
      const above = composite([{ value: 1.1 }, { value: 1 }], { missing: 'exclude', cap: 1 });
      assert.deepEqual(above.answered && [above.value, above.capped], [1, 1]);
    }
  });

  const value = fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000);
  const weight = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10);
  const entry = fc.record({ value: fc.option(value, { nil: undefined }), weight });
  const entries = fc.array(entry, { maxLength: 12 });
  const policy = fc.record(
    { missing: fc.constantFrom('exclude', 'zero', 'refuse'), cap: fc.constantFrom(1, 1.2) },
    { requiredKeys: ['missing'] },
  ) as fc.Arbitrary<CompositePolicy>;
  const composite = fc.constantFrom(...Object.values(composites));
  const settings = { seed, numRuns: 1000 };

  test('lie between the smallest and the largest value, frozen, without NaN', () => {
    const wild = fc.array(
      fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        weight: fc.constantFrom(0, 1, 5e-324, 1e308),
      }),
    );
    fc.assert(
      fc.property(fc.oneof(entries, wild), policy, composite, (list, how, make) => {
        const result = make(list, how);
        assert.ok(Object.isFrozen(result));
        if (!result.answered) return;
        assert.ok(Number.isFinite(result.value) && !Object.is(result.value, -0), `${result.value}`);
      }),
      settings,
    );
    fc.assert(
      fc.property(entries, policy, composite, (list, how, make) => {
        const result = make(list, how);
        if (!result.answered) return;
        const known = list.map((one) => Math.min(one.value ?? 0, how.cap ?? Infinity));
        assert.ok(result.value >= Math.min(...known) - 1e-9 && result.value <= Math.max(...known) + 1e-9);
        if (how.cap !== undefined) assert.ok(result.value <= how.cap + 1e-9);
      }),
      settings,
    );
  });

  test('do not depend on the order, and weightedMean adds exactly', () => {
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        policy,
        composite,
        ([list, other], how, make) => {
          const [one, two] = [make(list, how), make(other, how)];
          assert.equal(one.answered && one.value.toPrecision(10), two.answered && two.value.toPrecision(10));
        },
      ),
      settings,
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 8 }), (units) => {
        const result = weightedMean(
          units.map((unit) => ({ value: unit / 1000, weight: 1 })),
          { missing: 'refuse' },
        );
        const sum = units.reduce((total, unit) => total + unit, 0);
        assert.ok(result.answered && result.value === Number((sum / 1000 / units.length).toPrecision(12)) + 0);
      }),
      settings,
    );
  });

  test('scale with the unit', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(10, 1000, 7), composite, (list, k, make) => {
        const scaled = list.map((one) => ({ ...one, value: one.value === undefined ? undefined : one.value * k }));
        const [one, other] = [make(list, { missing: 'exclude' }), make(scaled, { missing: 'exclude' })];
        assert.equal(other.answered, one.answered);
        if (one.answered && other.answered) assert.ok(Math.abs(other.value - one.value * k) <= 1e-9 * k);
      }),
      settings,
    );
  });
});
