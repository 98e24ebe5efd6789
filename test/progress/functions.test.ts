import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exactSum } from '../../src/model/exact-sum.js';
import type { Observation } from '../../src/model/observation.js';
import type { Target } from '../../src/model/target.js';
import { meetsBound } from '../../src/progress/bound.js';
import { doneShare } from '../../src/progress/done.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { linearOutlook } from '../../src/progress/outlook.js';
import { expectedShare, scheduleStatus, type PathPoint } from '../../src/progress/schedule.js';
import { targetTraits, type TargetTraits } from '../../src/progress/target-traits.js';
import type { Interval } from '../../src/calendar/period.js';
import { near, vectors, worked, type Working } from '../vectors.js';

/** `null` in a vector file means that there is no number. */
function assertWorked(actual: number | undefined, expected: Working | null, source: string): void {
  if (expected === null || actual === undefined) assert.equal(actual ?? null, expected, source);
  else assert.ok(near(actual, worked(expected)), `${actual}, not ${expected}: ${source}`);
  assert.ok(!Object.is(actual, -0), 'a plain zero');
}

describe('doneShare', () => {
  for (const { name, input, expected, source } of vectors<[number, number, number], Working | null>('done-share')) {
    test(name, () => assertWorked(doneShare(...input), expected, source));
  }
  test('is exactly 1 at the target, whatever the decimals', () => {
    assert.equal(doneShare(0.3, 0.1, 0.3), 1);
    assert.equal(doneShare(4.66, 10, 4.66), 1);
  });
  test('refuses what is no number, by name', () => {
    assert.throws(() => doneShare(1, 0, NaN), {
      name: 'RangeError',
      message: 'doneShare requires a finite target; received NaN',
    });
    assert.throws(() => doneShare(Infinity, 0, 1), /finite value; received Infinity/);
    assert.throws(() => doneShare(1, NaN, 1), /finite start; received NaN/);
  });
});

describe('expectedShare', () => {
  type Input = [Interval, string, PathPoint[], number, number];
  for (const { name, input, expected, source } of vectors<Input, Working>('expected-share')) {
    test(name, () => assertWorked(expectedShare(...input), expected, source));
  }
});

describe('scheduleStatus', () => {
  for (const { name, input, expected, source } of vectors<[Working, number], string>('schedule-status')) {
    test(name, () => assert.equal(scheduleStatus(worked(input[0]), input[1]), expected, source));
  }
});

describe('linearOutlook', () => {
  type Input = [number, number, Working];
  for (const { name, input, expected, source } of vectors<Input, Working | null>('linear-outlook')) {
    test(name, () => assertWorked(linearOutlook(input[0], input[1], worked(input[2])), expected, source));
  }
  test('docblock example to two decimals', () => {
    assert.equal(Math.floor((linearOutlook(5680, 0, 1095 / 1826) ?? 0) * 100) / 100, 9471.85);
  });
});

describe('exactSum', () => {
  for (const { name, input, expected, source } of vectors<[number[]], string>('exact-sum')) {
    test(name, () => assert.equal(exactSum(...input), Number(expected), source));
  }
});

describe('targetTraits', () => {
  for (const { name, input, expected, source } of vectors<[Target], TargetTraits>('target-traits')) {
    test(name, () => assert.deepEqual(targetTraits(...input), expected, source));
  }
});

describe('knownObservations', () => {
  type Input = [Observation[], string];
  type Expected = { period: string; value: number; revised: boolean }[];
  const short = (observations: readonly Observation[], asOf: string): Expected =>
    knownObservations(observations, asOf).map(({ observation: { period, value }, revised }) => ({
      period,
      value,
      revised,
    }));
  for (const { name, input, expected, source } of vectors<Input, Expected>('known-observations')) {
    test(name, () => {
      assert.deepEqual(short(...input), expected, source);
      assert.deepEqual(
        short([...input[0]].reverse(), input[1]),
        expected,
        `${source}; in the reverse order of the file`,
      );
    });
  }
});

describe('meetsBound', () => {
  const at = { low: 2000, high: 2000 };
  const range = { low: 8, high: 10 };
  const rows: [string, Parameters<typeof meetsBound>, boolean | undefined][] = [
    ['docblock example: exactly a strict bound', [{ kind: 'more-than', value: 2000 }, at, 2000, 'rising'], false],
    ['more than', [{ kind: 'more-than', value: 2000 }, at, 2000.01, 'rising'], true],
    ['at least, exactly', [{ kind: 'at-least', value: 2000 }, at, 2000, 'rising'], true],
    ['at least, below', [{ kind: 'at-least', value: 2000 }, at, 1999, 'rising'], false],
    ['at most, exactly', [{ kind: 'at-most', value: 2000 }, at, 2000, 'falling'], true],
    ['at most, above', [{ kind: 'at-most', value: 2000 }, at, 2001, 'falling'], false],
    ['less than, exactly', [{ kind: 'less-than', value: 2000 }, at, 2000, 'falling'], false],
    ['less than', [{ kind: 'less-than', value: 2000 }, at, 1999, 'falling'], true],
    ['a range from below, short of it', [{ kind: 'between', low: 8, high: 10 }, range, 7.9, 'rising'], false],
    ['a range from below, beyond it', [{ kind: 'between', low: 8, high: 10 }, range, 11, 'rising'], true],
    ['a range from above, short of it', [{ kind: 'between', low: 8, high: 10 }, range, 10.1, 'falling'], false],
    ['a range from above, beyond it', [{ kind: 'between', low: 8, high: 10 }, range, 5, 'falling'], true],
    ['equal', [{ kind: 'equal', value: 2000 }, at, 2000, 'rising'], true],
    ['not equal, short of it', [{ kind: 'equal', value: 2000 }, at, 1999, 'rising'], false],
    ['not equal, beyond it', [{ kind: 'equal', value: 2000 }, at, 2001, 'rising'], true],
    ['not equal, beyond it from above', [{ kind: 'equal', value: 2000 }, at, 1999, 'falling'], true],
    ['not equal, to be held', [{ kind: 'equal', value: 2000 }, at, 2001, 'none'], false],
    ['about, rounding to it', [{ kind: 'about', value: 2000 }, at, 1999.5, 'rising'], true],
    ['about, just beyond its rounding', [{ kind: 'about', value: 2000 }, at, 2000.5, 'rising'], undefined],
    ['a direction draws no line', [{ kind: 'up' }, at, 2000, 'rising'], undefined],
  ];
  for (const [name, input, expected] of rows) test(name, () => assert.equal(meetsBound(...input), expected));
});
