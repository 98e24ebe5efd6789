import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { elapsedShare } from '../../src/calendar/elapsed-share.js';
import { daysBetween, epochDay, isIsoDate } from '../../src/calendar/iso-date.js';
import { periodFrequency, periodInterval, periodYear, type Interval } from '../../src/calendar/period.js';
import { yearsBetween } from '../../src/calendar/years-between.js';
import { near, vectors, worked } from '../vectors.js';

const seed = 20211231;

describe('elapsedShare', () => {
  for (const { name, input, expected, source } of vectors<[Interval, string], string>('elapsed-share')) {
    test(name, () => {
      assert.ok(
        near(elapsedShare(...input), worked(expected)),
        `${elapsedShare(...input)}, not ${expected}: ${source}`,
      );
    });
  }

  test('refuses what is no day and an interval that runs backwards', () => {
    const plan = { start: '2021-01-01', end: '2025-12-31' };
    assert.throws(() => elapsedShare(plan, '2023-02-30'), {
      name: 'RangeError',
      message: /the date; received "2023-02-30"/,
    });
    assert.throws(() => elapsedShare({ ...plan, start: '' }, '2023-01-01'), RangeError);
    assert.throws(() => elapsedShare({ start: plan.end, end: plan.start }, '2023-01-01'), RangeError);
  });

  test('grows by the same step every day and stays between 0 and 1', () => {
    const plan = { start: '2021-01-01', end: '2025-12-31' };
    const day = (offset: number): string => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2400 }), (offset) => {
        const share = elapsedShare(plan, day(offset));
        assert.ok(near(share, Math.min(1, Math.max(0, (offset + 1) / 1826))));
      }),
      { seed },
    );
  });
});

describe('periodInterval', () => {
  for (const { name, input, expected, source } of vectors<[string], Interval | null>('period-interval')) {
    test(name, () => assert.deepEqual(periodInterval(...input) ?? null, expected, source));
  }
});

test('periodFrequency names the length of a single period', () => {
  assert.equal(periodFrequency('2023-Q3'), 'quarter', 'docblock example');
  assert.equal(periodFrequency('2023'), 'year');
  assert.equal(periodFrequency('2023-H1'), 'half');
  assert.equal(periodFrequency('2023-06'), 'month');
  assert.equal(periodFrequency('2023-06-30'), 'day');
  assert.equal(periodFrequency('2016/2020'), undefined, 'a span is no single period');
  assert.equal(periodFrequency('2023-06-31'), undefined);
});

test('periodYear is the year a period lies in, when it lies in one', () => {
  assert.equal(periodYear('2023'), 2023);
  assert.equal(periodYear('2023-Q4'), 2023);
  assert.equal(periodYear('2023-02-28'), 2023);
  assert.equal(periodYear('2016/2020'), undefined);
  assert.equal(periodYear('今年'), undefined);
});

test('epochDay counts days from 1970-01-01', () => {
  assert.equal(epochDay('1970-01-02'), 1, 'docblock example');
  assert.equal(epochDay('2021-02-30'), undefined, 'docblock example');
  assert.equal(epochDay('1970-01-01'), 0);
  assert.equal(epochDay('1969-12-31'), -1);
  assert.equal(epochDay('2000-03-01'), 11017, '30 × 365 + 7 leap days + 31 + 29');
  for (const text of [
    '',
    '2021',
    '2021-1-1',
    '2021-13-01',
    '2021-00-10',
    '20210101',
    '2021-01-01T00:00',
    ' 2021-01-01',
  ]) {
    assert.equal(isIsoDate(text), false, text);
  }
});

test('daysBetween counts over leap days and summer time', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2023-03-25', '2023-03-27'), 2);
  assert.equal(daysBetween('2023-12-31', '2023-01-01'), -364);
});

test('yearsBetween is whole from year-end to year-end', () => {
  assert.equal(yearsBetween('2020-12-31', '2023-12-31'), 3, 'docblock example');
  assert.equal(yearsBetween('2020-12-31', '2025-12-31'), 5);
  assert.equal(yearsBetween('2023-12-31', '2020-12-31'), -3);
  assert.ok(near(yearsBetween('2020-12-31', '2023-06-30'), 2 + 181 / 365), '31+28+31+30+31+30 days of 2023');
});
