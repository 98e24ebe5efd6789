import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { logitOutlook } from '../../src/progress/outlook-logit.js';
import type { OutlookInput, OutlookPoint, OutlookResult } from '../../src/progress/outlook-model.js';
import { slopeRanks } from '../../src/progress/outlook-slope-rank.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { seed } from '../generated-plans.js';
import { near, vectors, worked, type Working } from '../vectors.js';

const models = [linearPaceOutlook, compoundOutlook, theilSenOutlook, logitOutlook];
const byId = new Map(models.map((model) => [model.id, model]));

type Expected = string | { value: Working; low?: Working; high?: Working; level?: Working; points: number };

function assertResult(result: OutlookResult, expected: Expected, source: string): void {
  if (typeof expected === 'string') return assert.deepEqual(result, { answered: false, reason: expected }, source);
  assert.ok(result.answered, source);
  assert.deepEqual(Object.keys(result).sort(), ['answered', ...Object.keys(expected)].sort());
  for (const name of ['value', 'low', 'high', 'level', 'points'] as const) {
    const actual: number | undefined = result[name];
    const wanted: Working | undefined = expected[name];
    if (wanted === undefined) assert.equal(actual, undefined, `${name}: ${source}`);
    else assert.ok(actual !== undefined && near(actual, worked(wanted)), `${name} ${actual}, not ${wanted}: ${source}`);
  }
}

describe('outlook models', () => {
  for (const { name, input, expected, source } of vectors<OutlookInput & { model: string }, Expected>(
    'outlook-models',
  )) {
    test(`${input.model}: ${name}`, () => {
      const model = byId.get(input.model);
      assert.ok(model);
      assertResult(model.project(input), expected, source);
    });
  }

  test('refuse what is no number, no day or out of order, by name', () => {
    const at = '2023-12-31';
    const due = '2025-12-31';
    for (const { project } of models) {
      assert.throws(() => project({ points: [{ at, value: NaN }], due }), /requires a finite value; received NaN/);
      assert.throws(() => project({ points: [], due, bounds: { high: Infinity } }), /finite upper bound; received Inf/);
      assert.throws(() => project({ points: [{ at: '2023-02-29', value: 1 }], due }), /days .*; received 2023-02-29/);
      const late = { at: due, value: 1 };
      assert.throws(
        () => project({ points: [late, { at, value: 1 }], due }),
        /oldest first; received 2025-12-31 before/,
      );
    }
  });
});

describe('slopeRanks', () => {
  type Ranks = { cutOff: number; level: Working };
  for (const { name, input, expected, source } of vectors<[number], Ranks>('slope-ranks')) {
    test(name, () => {
      const { cutOff, level } = slopeRanks(...input);
      assert.equal(cutOff, expected.cutOff, source);
      assert.ok(near(level, worked(expected.level)), `${level}: ${source}`);
    });
  }
  test('the normal approximation takes over without a jump', () => {
    const exact = slopeRanks(60);
    const approximate = (60 * 59) / 2 - 1.959963984540054 * Math.sqrt((60 * 59 * 125) / 18);
    assert.ok(Math.abs(exact.cutOff - (Math.floor(approximate / 2) - 1)) <= 1);
    assert.ok(exact.level >= 0.95 && exact.level < 0.951);
  });
});

/** Values at ascending days, at least `minimum`, and a day after the last. */
const course = (minimum: number, value: fc.Arbitrary<number>, maximum = 12): fc.Arbitrary<OutlookInput> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 400 }), value), { minLength: minimum, maxLength: maximum })
    .chain((steps) => fc.tuple(fc.constant(steps), fc.integer({ min: 1, max: 2000 })))
    .map(([steps, ahead]) => {
      let day = 0;
      const points = steps.map(([gap, amount]) => ({ at: addDays('2020-12-31', (day += gap)) ?? '', value: amount }));
      return { points, due: addDays('2020-12-31', day + ahead) ?? '' };
    });
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
const dayOf = (at: string): number => Date.parse(at) / 86_400_000;
const withValues = (input: OutlookInput, valueOf: (point: OutlookPoint, index: number) => number): OutlookInput => ({
  ...input,
  points: input.points.map((point, index) => ({ ...point, value: valueOf(point, index) })),
});
const closeTo = (actual: number | undefined, expected: number | undefined, size = 1): boolean =>
  actual === expected ||
  (actual !== undefined &&
    expected !== undefined &&
    Math.abs(actual - expected) <= 1e-8 * Math.max(size, Math.abs(expected)));

describe('any outlook', () => {
  const wild = fc.oneof(
    amount,
    fc.constantFrom(0, 1e308, -1e308, 5e-324, 1e-300, 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const bounds = fc.option(fc.constantFrom({ high: 100 }, { low: 0, high: 1e6 }, { low: -1e6 }, { low: 5, high: 5 }), {
    nil: undefined,
  });

  test('holds no NaN, no infinity, no minus zero, and is frozen', () => {
    fc.assert(
      fc.property(course(0, wild), bounds, fc.constantFrom(...models), (input, limits, model) => {
        const result = model.project({ ...input, ...(limits && { bounds: limits }) });
        assert.ok(Object.isFrozen(result));
        for (const [name, part] of Object.entries(result)) {
          if (typeof part === 'number') assert.ok(Number.isFinite(part) && !Object.is(part, -0), `${name} is ${part}`);
        }
        if (!result.answered) return;
        assert.equal(result.low === undefined, result.level === undefined);
        if (result.low !== undefined && result.high !== undefined)
          assert.ok(result.low <= result.value && result.value <= result.high, JSON.stringify(result));
        assert.ok(result.value <= (limits?.high ?? Infinity) && result.value >= (limits?.low ?? -Infinity));
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('on a straight line every linear model is exact, its interval included', () => {
    fc.assert(
      fc.property(course(4, amount), amount, amount, (input, level, slope) => {
        const line = (at: string): number => level + slope * (dayOf(at) - dayOf('2020-12-31'));
        const straight = withValues(input, ({ at }) => line(at));
        const expected = line(input.due);
        for (const model of [linearPaceOutlook, theilSenOutlook]) {
          const result = model.project(straight);
          const size = Math.abs(level) + Math.abs(slope) * 1e4;
          assert.ok(result.answered && closeTo(result.value, expected, size), `${model.id}: ${expected}`);
          if (result.low !== undefined)
            assert.ok(closeTo(result.low, expected, size) && closeTo(result.high, expected, size));
        }
      }),
      { seed },
    );
  });

  test('on a course of constant growth the compound model is exact, on a logistic one the logit model', () => {
    const rate = fc.integer({ min: -999, max: 999 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(course(3, amount, 6), rate, (input, growth) => {
        const power = (at: string): number => 40 * Math.exp(growth * (dayOf(at) - dayOf('2020-12-31')));
        const compound = compoundOutlook.project(withValues(input, ({ at }) => power(at)));
        assert.ok(compound.answered && closeTo(compound.value, power(input.due), 0));
        const share = (at: string): number => 100 / (1 + 1 / power(at));
        const logit = logitOutlook.project({ ...withValues(input, ({ at }) => share(at)), bounds: { high: 100 } });
        assert.ok(logit.answered && closeTo(logit.value, share(input.due), 0));
      }),
      { seed },
    );
  });

  test('does not depend on the unit', () => {
    const positive = fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        course(4, positive),
        fc.constantFrom(10, 0.001, 10_000, 7),
        fc.constantFrom(...models),
        (input, k, model) => {
          const limits = model.bounded ? { low: 0, high: 100 } : undefined;
          const one = model.project({ ...input, ...(limits && { bounds: limits }) });
          const scaled = withValues(input, ({ value }) => value * k);
          const other = model.project({ ...scaled, ...(limits && { bounds: { low: 0, high: 100 * k } }) });
          assert.equal(other.answered, one.answered);
          if (!one.answered || !other.answered) return;
          const size = 100 * k;
          for (const name of ['value', 'low', 'high'] as const) {
            const expected = one[name];
            assert.ok(
              closeTo(other[name], expected === undefined ? undefined : expected * k, size),
              `${model.id} ${name}`,
            );
          }
        },
      ),
      { seed },
    );
  });

  test('Theil–Sen is not moved by one odd value on a straight line of five or more', () => {
    fc.assert(
      fc.property(course(5, amount), amount, fc.nat(), fc.constantFrom(1e6, -1e6, 50), (input, slope, which, odd) => {
        const line = (at: string): number => slope * (dayOf(at) - dayOf('2020-12-31'));
        const spoilt = withValues(
          input,
          ({ at }, index) => line(at) + (index === which % input.points.length ? odd : 0),
        );
        const result = theilSenOutlook.project(spoilt);
        assert.ok(result.answered && closeTo(result.value, line(input.due), 1e6), JSON.stringify(result));
      }),
      { seed },
    );
  });

  test('the logistic curve stays between its bounds', () => {
    const share = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(course(3, share), (input) => {
        const result = logitOutlook.project({ ...input, bounds: { low: 0, high: 100 } });
        assert.ok(result.answered && result.value >= 0 && result.value <= 100);
      }),
      { seed },
    );
  });
});
