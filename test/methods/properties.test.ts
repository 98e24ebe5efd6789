import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MethodInput } from '../../src/progress/method.js';
import type { MethodResult } from '../../src/progress/method-result.js';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import { promised } from './all-methods.js';

const settings = { seed: 20_231_231, numRuns: 300 };

/** Ordinary figures, zero, and the awkward ones at both ends. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 200 }).map((number) => number / 2) },
  { weight: 3, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 100, 1e-300, -1e-300, 1e300, -1e300, Number.MAX_VALUE, NaN, Infinity),
  },
);

const input: fc.Arbitrary<MethodInput> = fc.record(
  {
    series: fc.array(fc.record({ year: fc.integer({ min: 2010, max: 2030 }), value }), { maxLength: 9 }),
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    baseYear: fc.integer({ min: 2008, max: 2032 }),
    target: fc.record({ value, year: fc.integer({ min: 2009, max: 2035 }) }),
    naturalLimit: fc.constantFrom(0, 100, 50),
  },
  { requiredKeys: ['series', 'direction'] },
);

/** A plan's course: a base, a value each year, a target ahead on the wanted side. */
const course = fc
  .record({
    rising: fc.boolean(),
    base: fc.integer({ min: 10, max: 90 }),
    way: fc.integer({ min: 1, max: 60 }),
    between: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 4, maxLength: 4 }),
    latest: fc.integer({ min: 1, max: 160 }),
    better: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ rising, base, way, between, latest, better }) => {
    const of = (last: number): MethodInput => ({
      series: [base, ...between, last].map((number, index) => ({ year: 2018 + index, value: number })),
      direction: rising ? 'increase' : 'decrease',
      baseYear: 2018,
      target: { value: rising ? base + way : Math.max(1, base - way), year: 2025 },
    });
    const improved = rising ? latest + better : Math.max(1, latest - better);
    return { of, latest, improved };
  });

const numbersOf = (result: MethodResult): number[] =>
  result.applicable
    ? [
        result.value ?? 0,
        result.score ?? 0,
        ...result.steps.map((step) => step.value),
        ...result.replaced.map(({ to }) => to),
      ]
    : [];

const deepFrozen = (thing: unknown): boolean =>
  typeof thing !== 'object' || thing === null || (Object.isFrozen(thing) && Object.values(thing).every(deepFrozen));

promised.forEach(({ method, order, achieves, scales }, place) => {
  describe(`${method.id}, ${place}`, () => {
    test('any input: never NaN or Infinity, frozen, the same twice', () => {
      fc.assert(
        fc.property(input, (given) => {
          const result = method.assess(deepFreeze(given) as MethodInput);
          assert.ok(numbersOf(result).every(Number.isFinite), JSON.stringify(result));
          assert.ok(numbersOf(result).every((number) => !Object.is(number, -0)));
          assert.ok(deepFrozen(result));
          assert.equal(result.method, method.id);
          assert.deepEqual(method.assess(given), result);
        }),
        settings,
      );
    });

    test('the order of the series does not matter', () => {
      fc.assert(
        fc.property(input, (given) => {
          const turned = { ...given, series: [...given.series].reverse() };
          assert.deepEqual(method.assess(turned), method.assess(given));
        }),
        settings,
      );
    });

    if (order) {
      test('a better latest value never gives a worse class', () => {
        fc.assert(
          fc.property(course, ({ of, latest, improved }) => {
            const [before, after] = [method.assess(of(latest)), method.assess(of(improved))];
            if (!before.applicable || !after.applicable) return;
            const [worse, better] = [before, after].map((each) => order.indexOf(each.class));
            assert.ok(
              worse !== undefined && better !== undefined && worse >= 0 && better >= worse,
              `${before.class} ${after.class}`,
            );
          }),
          settings,
        );
      });
    }

    if (achieves) {
      test('at the target or beyond it is achieved, short of it is not', () => {
        fc.assert(
          fc.property(course, ({ of, improved }) => {
            const given = of(improved);
            const { value: wanted = 0 } = given.target ?? {};
            const result = method.assess(given);
            const isThere = given.direction === 'increase' ? improved >= wanted : improved <= wanted;
            if (result.applicable) assert.equal(result.achieved, isThere);
          }),
          settings,
        );
      });
    }

    if (scales) {
      test('the unit of the figures does not matter', () => {
        fc.assert(
          fc.property(course, fc.constantFrom(0.25, 8, 1024), ({ of, latest }, factor) => {
            const given = of(latest);
            // Powers of two scale a figure without rounding it, so that lines drawn in the method stay where they are.
            const scaled: MethodInput = {
              ...given,
              series: given.series.map((point) => ({ ...point, value: point.value * factor })),
              ...(given.target && { target: { ...given.target, value: given.target.value * factor } }),
            };
            const [plain, other] = [method.assess(given), method.assess(scaled)];
            assert.equal(other.applicable && other.class, plain.applicable && plain.class);
          }),
          settings,
        );
      });
    }
  });
});
