import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { elapsedShare } from '../../src/calendar/elapsed-share.js';
import { daysBetween, epochDay, isIsoDate } from '../../src/calendar/iso-date.js';
import {
  periodFrequency,
  periodInterval,
  periodYear,
  reportingYear,
  yearCode,
  yearInterval,
  type Interval,
} from '../../src/calendar/period.js';
import { yearPosition, yearsBetween } from '../../src/calendar/years-between.js';
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

describe('reporting periods', () => {
  for (const { name, input, expected, source } of vectors<[string, string?], Interval | null>('reporting-periods')) {
    test(name, () => assert.deepEqual(periodInterval(...input) ?? null, expected, source));
  }

  test('have the frequency of their letter', () => {
    const codes = ['2023-A1', '2023-S1', '2023-H2', '2023-Q4', '2023-M12', '2023-M13', '2023-Q5'];
    const expected = ['year', 'half', 'half', 'quarter', 'month', undefined, undefined];
    assert.deepEqual(codes.map(periodFrequency), expected);
  });

  const yearStarts = Array.from({ length: 12 }, (_, month) => `--${String(month + 1).padStart(2, '0')}-01`);

  test('follow one another without a gap, four quarters and twelve months in a year', () => {
    const parts = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(letter === 'M' ? 2 : 1, '0')}`);
    for (const yearStart of yearStarts)
      for (const codes of [parts('A', 1), parts('S', 2), parts('Q', 4), parts('M', 12)]) {
        const intervals = ['2023', '2024'].flatMap((year) =>
          codes.map((code) => periodInterval(`${year}-${code}`, yearStart)),
        );
        intervals.forEach((interval, at) => {
          const next = intervals[at + 1];
          assert.ok(interval);
          if (next) assert.equal(daysBetween(interval.end, next.start), 1);
        });
        assert.equal(intervals[0]?.start, yearInterval(2023, yearStart).start);
        assert.equal(intervals[codes.length - 1]?.end, yearInterval(2023, yearStart).end);
      }
  });

  test('every day lies in the reporting year it is said to lie in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...yearStarts), (offset, yearStart) => {
        const day = new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
        const year = reportingYear(day, yearStart);
        const { start, end } = yearInterval(year, yearStart);
        assert.ok(start <= day && day <= end);
        assert.deepEqual(periodInterval(`${year}-A1`, yearStart), { start, end });
        const position = yearPosition(day, yearStart);
        assert.ok(position > year && position <= year + 1);
        assert.equal(position === year + 1, day === end);
      }),
      { seed },
    );
  });

  test('docblock examples', () => {
    assert.equal(reportingYear('2024-03-31', '--04-01'), 2023);
    assert.equal(reportingYear('2024-04-01', '--04-01'), 2024);
    assert.deepEqual(yearInterval(2023, '--07-01'), { start: '2023-07-01', end: '2024-06-30' });
    assert.equal(yearCode(2023, '--04-01'), '2023-A1');
    assert.equal(yearCode(2023), '2023');
    assert.equal(yearPosition('2024-03-31', '--04-01'), 2024);
    assert.equal(yearsBetween('2021-03-31', '2024-03-31', '--04-01'), 3);
  });
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
