import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isYearEnd } from '../../src/calendar/is-year-end.js';
import { tableRows, yearColumns } from '../../src/format/plan-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { plan as gulou } from '../../stories/examples.js';
import { planOf, type SmallPlan } from '../plan-of.js';

/** Three years from April to March: 2021-04-01 to 2024-03-31. */
const fiscal = { start: '2021-04-01', end: '2024-03-31', yearStart: '--04-01' };
const observation = (period: string, value: number, counts = 'increment'): object => ({
  period,
  value,
  counts,
  status: 'final',
});
const asOf = '2024-01-31';
function progressOf(target: object, observations: object[], period: SmallPlan['period'] = fiscal): PlanProgress {
  return assessPlan(planOf({ asOf, period, targets: [target], observations }), { asOf });
}
const total = {
  words: '累计新增300件',
  of: { kind: 'total' },
  bound: { kind: 'at-least', value: 300 },
  when: { kind: 'by' },
};

/** 100 in the year from April 2021, 120 in the next, 30 in the quarter after that. */
const added = progressOf(total, [observation('2021-A1', 100), observation('2022-A1', 120), observation('2023-Q1', 30)]);

describe('the columns of years', () => {
  test('are those of the calendar unless the plan says where its years start', () => {
    assert.deepEqual(yearColumns(gulou), ['2021', '2022', '2023', '2024', '2025']);
    assert.deepEqual(yearColumns({ ...gulou, period: { ...gulou.period, yearStart: '--01-01' } }), [
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  test('are the reporting years of a plan that has them: three years are three columns, not four', () => {
    assert.deepEqual(yearColumns(added.plan), ['2021-A1', '2022-A1', '2023-A1']);
    const names = (locale: 'zh-CN' | 'en'): string[] =>
      indicatorTable(added, locale)
        .columns.filter(({ year }) => year)
        .map(({ label }) => label);
    assert.deepEqual(names('zh-CN'), ['2021年度', '2022年度', '2023年度']);
    assert.deepEqual(names('en'), ['reporting year 2021', 'reporting year 2022', 'reporting year 2023']);
  });

  test('a plan that begins or ends within a reporting year has a column for that year', () => {
    const { plan } = progressOf(total, [], { ...fiscal, start: '2021-01-01', end: '2022-06-30' });
    assert.deepEqual(yearColumns(plan), ['2020-A1', '2021-A1', '2022-A1']);
  });

  test('show the total as it stood at the end of each reporting year, or in it', () => {
    const [goal] = added.goals;
    assert.ok(goal);
    // 100; 100 + 120; 100 + 120 + 30 by the end of June 2023.
    assert.deepEqual(tableRows(goal, added.plan, 'zh-CN')[0]?.values, ['100', '220', '250']);
    const cells = indicatorTable(added, 'zh-CN').rows[0]?.cells;
    assert.deepEqual(
      ['2021-A1', '2022-A1', '2023-A1'].map((key) => [cells?.[key]?.text, cells?.[key]?.detail]),
      [
        ['100', undefined],
        ['220', undefined],
        ['250', '2023年6月底'],
      ],
      'the end of March is the end of the year, the end of June is not',
    );
  });

  test('a figure of the end of a calendar year speaks of the middle of a reporting year', () => {
    const progress = progressOf({ ...total, of: { kind: 'level' } }, [observation('2021', 40, 'level')]);
    const cells = indicatorTable(progress, 'zh-CN').rows[0]?.cells;
    assert.deepEqual([cells?.['2021-A1']?.text, cells?.['2021-A1']?.detail], ['40', '2021年底']);
  });

  test('the last day of a year is that of the year meant', () => {
    const ends = (days: readonly string[], yearStart?: string): boolean[] =>
      days.map((day) => isYearEnd(day, yearStart));
    const days = ['2023-12-30', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-30', '2024-03-31', '2024-06-30'];
    assert.deepEqual(ends(days), [false, true, false, false, false, false, false]);
    assert.deepEqual(ends(days, '--03-01'), [false, false, false, true, false, false, false]);
    assert.deepEqual(ends(days, '--04-01'), [false, false, false, false, false, true, false]);
    assert.deepEqual(ends(days, '--07-01'), [false, false, false, false, false, false, true]);
    assert.equal(isYearEnd('2023-02-28', '--03-01'), true);
    assert.equal(isYearEnd('2024-02-28', '--03-01'), false);
  });

  test('a yearly duty stands in the reporting year it was done in', () => {
    const duty = {
      words: '每年新增100件',
      of: { kind: 'total' },
      bound: { kind: 'at-least', value: 100 },
      when: { kind: 'each-year' },
    };
    const progress = progressOf(duty, [observation('2021-A1', 90), observation('2022-A1', 130)]);
    const [goal] = progress.goals;
    assert.ok(goal);
    assert.deepEqual(tableRows(goal, progress.plan, 'zh-CN')[0]?.values, ['90', '130', '—']);
  });

  test('a file of the table has them too', () => {
    const table = indicatorTable(added, 'zh-CN');
    const [head = '', row = ''] = indicatorsCsv(table, table.rows).split('\r\n');
    const place = head.split(',').indexOf('2021年度');
    assert.ok(place > 0);
    assert.deepEqual(row.split(',').slice(place, place + 2), ['100', '220']);
  });
});
