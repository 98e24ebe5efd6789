import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { columnRooms, screenColumns } from '../../src/view/table/screen-columns.js';
import { afterwards, midTerm, progressOn } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const midway = indicatorTable(progressOn(midTerm), 'zh-CN');
const ended = indicatorTable(progressOn(afterwards), 'zh-CN');
const columns = (table: typeof midway, width: number): string[] =>
  screenColumns(table, columnRooms(table), width).columns.map(({ key }) => key);

describe('screenColumns', () => {
  test('shows all columns in a portal’s column, the verdict third', () => {
    assert.deepEqual(columns(midway, 906), [
      ...['number', 'name', 'status', 'done', 'baseline', '2021', '2022', '2023', 'target'],
    ]);
  });

  test('has no base, no first year and no bar below 880 pixels', () => {
    assert.deepEqual(columns(midway, 704), ['number', 'name', 'status', 'done', '2022', '2023', 'target']);
    assert.equal(screenColumns(midway, columnRooms(midway), 704).bar, false);
    assert.equal(screenColumns(midway, columnRooms(midway), 906).bar, true);
  });

  test('has three years and the target below 600 pixels', () => {
    assert.deepEqual(columns(ended, 328), ['name', 'status', 'done', '2023', '2024', '2025', 'target']);
  });

  test('lets the oldest years go first, then the base, and names them', () => {
    const fit = screenColumns(ended, columnRooms(ended), 906, 1.5);
    const keys = fit.columns.map(({ key }) => key);
    const years = keys.filter((key) => /^\d/.test(key));
    assert.ok(years.length < 5);
    assert.deepEqual(years, ['2021', '2022', '2023', '2024', '2025'].slice(-years.length));
    if (!keys.includes('baseline')) assert.ok(years.length <= 2);
    for (const year of ['2021', '2022', '2023', '2024', '2025'])
      assert.equal(fit.hidden.includes(`${year}年`), !years.includes(year));
  });

  test('adds remarks only where all of their words stand in one line', () => {
    assert.ok(!columns(midway, 906).includes('remark'));
    const rooms = columnRooms(midway);
    const longest = Math.max(
      ...midway.rows.map(({ statement, cells }) => (statement ? 0 : cells['remark']!.text.length)),
    );
    const wide = columns(midway, 3000);
    assert.equal(wide[wide.length - 1], 'remark');
    assert.ok(rooms.get('remark')!.most > longest * 0.7);
  });

  test('has a track for each column, and never the verdict beyond the third place', () => {
    fc.assert(
      fc.property(smallPlan, fc.integer({ min: 280, max: 1600 }), (small, width) => {
        const table = indicatorTable(assessPlan(planOf(small), { asOf: small.asOf }), 'zh-CN');
        const fit = screenColumns(table, columnRooms(table), width);
        assert.equal(fit.tracks.split(' ').length, fit.columns.length);
        assert.ok(fit.columns.findIndex(({ key }) => key === 'status') <= 2);
        for (const key of ['name', 'status', 'target'].filter((each) =>
          table.columns.some((column) => column.key === each),
        ))
          assert.ok(
            fit.columns.some((column) => column.key === key),
            key,
          );
      }),
      { seed, numRuns: 100 },
    );
  });
});
