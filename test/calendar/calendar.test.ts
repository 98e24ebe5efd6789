import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { elapsedShare, unitsGone } from '../../src/calendar/elapsed-share.js';
import { daysBetween, daysInMonth, epochDay, isIsoDate } from '../../src/calendar/iso-date.js';
import {
  periodFrequency,
  periodInterval,
  periodYear,
  reportingYear,
  yearCode,
  yearInterval,
  type Interval,
} from '../../src/calendar/period.js';
import { dayMeant, isPlausibleDay, isPlausiblePeriod } from '../../src/calendar/plausible.js';
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

  test('counts a month from the middle of one as over the day before the same day of the next', () => {
    const way = { start: '2021-03-15', end: '2022-03-14' };
    for (const [date, months] of [
      ['2021-04-13', 0],
      ['2021-04-14', 1],
      ['2021-04-30', 1],
      ['2021-05-14', 2],
      ['2021-10-13', 6],
      ['2021-10-14', 7],
      ['2022-03-13', 11],
      ['2022-03-14', 12],
    ] as const) {
      assert.equal(unitsGone(way.start, date, 'months'), months, date);
      assert.equal(elapsedShare(way, date, 'months'), months / 12, date);
    }
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

describe('the whole calendar, from 0001 to 9999', () => {
  // By hand, from the rule of 1582 alone: no Date has a say in it.
  const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const before = (year: number): number =>
    (year - 1) * 365 + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const number = ([year, month, day]: readonly [number, number, number]): number =>
    before(year) +
    lengths(year)
      .slice(0, month - 1)
      .reduce((sum, days) => sum + days, 0) +
    day;
  const text = ([year, month, day]: readonly [number, number, number]): string =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const someDay = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => [year, month, Math.min(day, lengths(year)[month - 1]!)] as const);

  test('days are as far apart as counted by hand', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        assert.equal(daysBetween(text(one), text(other)), number(other) - number(one));
        assert.equal(daysInMonth(one[0], one[1]), lengths(one[0])[one[1] - 1]);
      }),
      {
        seed,
        examples: [
          [
            [1, 1, 1],
            [9999, 12, 31],
          ],
          [
            [99, 12, 31],
            [100, 1, 1],
          ],
        ],
      },
    );
    assert.equal(epochDay('0000-12-31'), undefined);
    assert.equal(epochDay('0100-02-29'), undefined);
    assert.equal(addDays('9999-12-31', 1), undefined);
  });

  test('months and years that are over are those counted one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9990 }), someDay, fc.integer({ min: 0, max: 9 }), (year, day, more) => {
        const start = [year, day[1], Math.min(day[2], 28)] as const;
        const to = [Math.min(9999, year + more), day[1], day[2]] as const;
        let years = 0;
        // A year is over with the day before its beginning comes round again.
        while (
          number([start[0] + years + 1, start[1], start[2]]) - 1 <=
          number([to[0], to[1], Math.min(to[2], lengths(to[0])[to[1] - 1]!)])
        )
          years += 1;
        const end = text([to[0], to[1], Math.min(to[2], lengths(to[0])[to[1] - 1]!)]);
        if (end >= text(start)) assert.equal(unitsGone(text(start), end, 'years'), years);
      }),
      { seed },
    );
    assert.equal(unitsGone('0001-01-01', '9999-12-31', 'years'), 9999);
    assert.equal(unitsGone('0001-01-01', '9999-12-31', 'months'), 9999 * 12);
    assert.equal(elapsedShare({ start: '0001-01-01', end: '9999-12-31' }, '4999-12-31', 'years'), 4999 / 9999);
    assert.equal(elapsedShare({ start: '9990-01-01', end: '9999-12-31' }, '9999-12-31', 'years'), 1);
  });

  test('years follow one another to the last', () => {
    for (const year of [1, 99, 400, 1899, 2024, 9999]) {
      assert.equal(yearPosition(yearInterval(year).end), year + 1);
      assert.deepEqual(periodInterval(yearCode(year)), yearInterval(year));
    }
    assert.equal(yearPosition('9999-06-30', '--07-01'), 9999);
    assert.equal(periodInterval('0000'), undefined);
  });
});

describe('days a plan can speak of', () => {
  test('lie between 1800 and 2200, and so do periods', () => {
    const days = ['1799-12-31', '1800-01-01', '2025-12-31', '2200-12-31', '2201-01-01', '9025-12-31', '2025-02-30'];
    assert.deepEqual(days.map(isPlausibleDay), [false, true, true, true, false, false, false]);
    const periods = ['2023-Q3', '9023', '2016/2020', '2016/9020', '1016/2020', 'soon'];
    assert.deepEqual(periods.map(isPlausiblePeriod), [true, false, true, false, false, false]);
  });

  test('are understood in other forms where the year stands first', () => {
    for (const form of [
      '2024/6/30',
      '2024.06.30',
      '2024-6-30',
      '2024年6月30日',
      '２０２４／６／３０',
      ' 2024 年 6 月 30 日 ',
    ])
      assert.equal(dayMeant(form), '2024-06-30', form);
    for (const form of ['6/30/2024', '30.6.2024', '2024/13/1', '2024/2/30', '2024-06', '9024/6/30', 'soon', ''])
      assert.equal(dayMeant(form), undefined, form);
  });
});
