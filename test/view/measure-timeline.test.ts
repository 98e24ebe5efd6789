import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { measureTimeline } from '../../src/view/measures/measure-timeline.js';

const period = { start: '2021-01-01', end: '2025-12-31' };

describe('measureTimeline', () => {
  test('gives each year of the plan a column, also an empty one', () => {
    const { years, rows, undated } = measureTimeline([], period);
    assert.deepEqual(years, ['2021', '2022', '2023', '2024', '2025']);
    assert.deepEqual(rows, []);
    assert.deepEqual(undated, []);
  });

  test('puts each event in its year, in the order of its day', () => {
    const measure = { events: [{ day: '2023-09-05' }, { day: '2021-01-01' }, { day: '2023-06-30' }, {}] };
    const { rows } = measureTimeline([measure], period);
    assert.deepEqual(rows[0]?.cells, [
      [{ day: '2021-01-01' }],
      [],
      [{ day: '2023-06-30' }, { day: '2023-09-05' }],
      [],
      [],
    ]);
    assert.deepEqual(rows[0]?.undated, [{}]);
  });

  test('adds the years up to a day outside the plan', () => {
    assert.deepEqual(measureTimeline([{ events: [{ day: '2027-02-01' }] }], period).years.slice(-2), ['2026', '2027']);
    assert.deepEqual(measureTimeline([{ events: [{ day: '2019-12-31' }] }], period).years.slice(0, 2), [
      '2019',
      '2020',
    ]);
  });

  test('takes a day thousands of years away for none', () => {
    const measure = { events: [{ day: '9025-06-30' }, { day: '2022-06-30' }] };
    const { years, rows, undated } = measureTimeline([measure, { events: [{ day: '9025-06-30' }] }], period);
    assert.equal(years.length, 5);
    assert.deepEqual(rows[0]?.undated, [{ day: '9025-06-30' }]);
    assert.equal(undated.length, 1);
  });

  test('keeps measures without a day apart', () => {
    const first = { events: [] };
    const second = { events: [{}] };
    const dated = { events: [{ day: '2022-05-01' }] };
    const { rows, undated } = measureTimeline([first, dated, second], period);
    assert.deepEqual(undated, [first, second]);
    assert.equal(rows.length, 1);
  });

  test('does not lay hands on what it is given', () => {
    const events = Object.freeze([{ day: '2023-09-05' }, { day: '2021-01-01' }]);
    measureTimeline([Object.freeze({ events })], period);
    assert.equal(events[0]?.day, '2023-09-05');
  });

  test('loses no measure and no event', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const event = fc.record({ day }, { requiredKeys: [] });
    const measures = fc.array(fc.record({ events: fc.array(event, { maxLength: 5 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(measures, (given) => {
        const { years, rows, undated } = measureTimeline(given, period);
        assert.equal(rows.length + undated.length, given.length);
        for (const { measure, cells, undated: loose } of rows) {
          assert.equal(cells.flat().length + loose.length, measure.events.length);
          cells.forEach((cell, index) => cell.forEach((own) => assert.ok(own.day?.startsWith(years[index] ?? '?'))));
        }
      }),
    );
  });
});
