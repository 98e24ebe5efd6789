import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { missingPeriods, periodAround, periodsBetween } from '../../src/view/trend/trend-periods.js';
import { onScale, valueScale } from '../../src/view/gauge/value-scale.js';
import { seed } from '../generated-plans.js';

describe('valueScale', () => {
  for (const [values, intervals, ticks] of [
    [[0, 1700, 3650, 5680, 9000], 5, [0, 2000, 4000, 6000, 8000, 10000]],
    [[0, 1700, 3650, 5680, 9000], 4, [0, 5000, 10000]],
    [[3, 5, 9, 8, 10], 5, [0, 2, 4, 6, 8, 10]],
    // Of whole things there are no halves: 0, 1, 2 and not 0, 0.5, 1.
    [[0, 1, 2], 5, [0, 1, 2]],
    [[0.4, 1.2, 2], 5, [0, 0.5, 1, 1.5, 2]],
    [[-8, -5, 2, 5], 5, [-10, -5, 0, 5]],
    [[-3, -40], 4, [-40, -30, -20, -10, 0]],
    [[-3, -41], 4, [-60, -40, -20, 0]],
    // Nothing but zero, or one value: from zero.
    [[0, 0], 5, [0, 1]],
    [[7], 5, [0, 2, 4, 6, 8]],
  ] as const) {
    test(`labels ${values.join(', ')} in ${intervals} parts at ${ticks.join(', ')}`, () => {
      assert.deepEqual(valueScale(values, intervals), {
        low: ticks[0],
        high: ticks[ticks.length - 1],
        ticks,
        cut: false,
      });
    });
  }

  test('leaves zero out only where all values lie in the last two fifths of the way from it', () => {
    assert.deepEqual(valueScale([722, 748, 900], 5), {
      low: 700,
      high: 900,
      ticks: [700, 750, 800, 850, 900],
      cut: true,
    });
    assert.equal(valueScale([600, 1000], 5).cut, true);
    assert.equal(valueScale([599, 1000], 5).cut, false);
    assert.equal(valueScale([-600, -1000], 5).cut, true);
    assert.equal(valueScale([-1, 1000], 5).cut, false);
  });

  test('holds every value, and its mirror image is the scale of the mirrored values', () => {
    const values = fc.array(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -50, max: 20_000 }),
        fc.constantFrom(0, 5e-324, 1e308, -1e308, 1.7976931348623157e308, 0.1, 0.30000000000000004),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 6 }), (known, intervals) => {
        const scale = valueScale(known, intervals);
        assert.ok(scale.low < scale.high);
        assert.ok(scale.ticks.every(Number.isFinite));
        assert.ok(scale.ticks.length >= 2 && scale.ticks.length <= intervals + 3, String(scale.ticks));
        assert.deepEqual(
          [...scale.ticks].sort((a, b) => a - b),
          scale.ticks,
        );
        for (const value of known) {
          const place = onScale(scale, value);
          assert.ok(place >= 0 && place <= 1, `${value} at ${place}`);
        }
        if (known.every((value) => value === 0)) return;
        const mirrored = valueScale(
          known.map((value) => -value),
          intervals,
        );
        assert.deepEqual(
          mirrored.ticks.map((tick) => 0 - tick).reverse(),
          scale.ticks.map((tick) => tick + 0),
        );
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('periods of a chart', () => {
  test('knows the period of a length a day lies in', () => {
    assert.deepEqual(
      (['year', 'half', 'quarter', 'month', 'day'] as const).map((length) => periodAround('2023-07-01', length)),
      ['2023', '2023-H2', '2023-Q3', '2023-07', '2023-07-01'],
    );
    assert.equal(periodAround('2023-06-30', 'half'), '2023-H1');
  });

  test('lists those that end between two days', () => {
    assert.deepEqual(periodsBetween('2020-12-31', '2023-12-31', 'year'), ['2021', '2022', '2023']);
    assert.deepEqual(periodsBetween('2023-03-31', '2023-12-30', 'quarter'), ['2023-Q2', '2023-Q3']);
    assert.deepEqual(periodsBetween('2023-12-31', '2023-12-31', 'year'), []);
  });

  for (const [title, args, missing] of [
    ['a year after a year lacks nothing', ['2021-12-31', '2021', '2022', '2022-12-31'], []],
    ['two years are missing', ['2021-12-31', '2021', '2024', '2024-12-31'], ['2022', '2023']],
    ['a quarter is missing', ['2023-03-31', '2023-Q1', '2023-Q3', '2023-09-30'], ['2023-Q2']],
    ['a month is missing over the turn of the year', ['2022-11-30', '2022-11', '2023-01', '2023-01-31'], ['2022-12']],
    ['after years the first quarter lacks nothing', ['2022-12-31', '2022', '2023-Q1', '2023-03-31'], []],
    ['after years a middle of the year lacks nothing', ['2022-12-31', '2022', '2023-06', '2023-06-30'], []],
    ['the year of the last quarter closes it', ['2023-12-31', '2023-Q4', '2023', '2023-12-31'], []],
    ['between single days nothing can be missing', ['2021-06-30', '2021-06-30', '2023-06-30', '2023-06-30'], []],
  ] as const) {
    const [after, period, next, before] = args;
    test(title, () => assert.deepEqual(missingPeriods(after, period, next, before), missing));
  }
});
