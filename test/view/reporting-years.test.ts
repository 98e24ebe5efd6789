import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOfWords } from '../../src/format/as-of-words.js';
import { formatPeriod } from '../../src/format/dates.js';
import { planWords } from '../../src/format/plan-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { gaugeGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { measureTimeline } from '../../src/view/measures/measure-timeline.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { missingPeriods, periodAround, periodsBetween } from '../../src/view/trend/trend-periods.js';
import { scheduleCorners } from '../../src/view/trend/trend-schedule.js';
import { planOf, type SmallPlan } from '../plan-of.js';

/** Five years from April to March. */
const fiscal = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' };
const calendar = { start: '2021-01-01', end: '2025-12-31' };

const planProgress = (
  targets: readonly object[],
  observations: readonly object[],
  period: SmallPlan['period'] = fiscal,
  options: Partial<AssessOptions> = {},
  more: Partial<SmallPlan> = {},
): PlanProgress => {
  const asOf = options.asOf ?? '2024-01-31';
  return assessPlan(planOf({ asOf, period, targets, observations, ...more }), { ...options, asOf });
};
const progressOf = (...given: Parameters<typeof planProgress>): TargetProgress => {
  const main = planProgress(...given).indicators[0]?.main;
  assert.ok(main);
  return main;
};
const figures = (values: Record<string, number>, counts: string): object[] =>
  Object.entries(values).map(([period, value]) => ({ period, value, counts, status: 'final' }));

const total = {
  words: '累计新增400件',
  of: { kind: 'total' },
  bound: { kind: 'at-least', value: 400 },
  when: { kind: 'by' },
};
const level = { ...total, words: '达400件', of: { kind: 'level' } };
const built = {
  words: '建成',
  of: { kind: 'occurrence' },
  bound: { kind: 'at-least', value: 1 },
  when: { kind: 'by' },
};

describe('on screen, the years of a plan from April to March', () => {
  test('stand at both ends of a line of time by the numbers they bear', () => {
    const ends = (period: SmallPlan['period'], target: object = built): unknown => {
      const drawing = gaugeGeometry(progressOf([target], [], period));
      return drawing?.form === 'event' && [drawing.first, drawing.last];
    };
    assert.deepEqual(ends(calendar), ['2021', '2025']);
    // March 2026 lies in the year that began in April 2025.
    assert.deepEqual(ends(fiscal), ['2021', '2025']);
    assert.deepEqual(ends(fiscal, { ...built, when: { kind: 'by', date: '2023-12-31' } }), ['2021', '2023']);
    assert.deepEqual(ends(calendar, { ...built, when: { kind: 'by', date: '2024-02-29' } }), ['2021', '2024']);
    assert.deepEqual(ends(fiscal, { ...built, when: { kind: 'by', date: '2024-02-29' } }), ['2021', '2023']);
  });

  test('are offered by their last days to look from', () => {
    const days = (today: string, period = fiscal): unknown =>
      asOfWords(planProgress([total], [], period), today, true, 'zh-CN').days.map(({ day, word }) => [day, word]);
    assert.deepEqual(days('2023-06-30'), [
      ['2022-03-31', '2022年3月底'],
      ['2023-03-31', '2023年3月底'],
      ['2024-03-31', '2024年3月底'],
      ['2026-03-31', '2026年3月底（规划期末）'],
      ['', '今天'],
    ]);
    // The year from April 2023 has not begun on the day before its first.
    assert.deepEqual((days('2023-03-31') as string[][]).map(([day]) => day).slice(0, -2), ['2022-03-31', '2023-03-31']);
    // A plan that begins in January has the rest of the year before as well.
    assert.deepEqual((days('2021-02-01', { ...fiscal, start: '2021-01-01' }) as string[][])[0]?.[0], '2021-03-31');
  });

  test('a figure is known from the last day of its reporting year, not of the calendar’s', () => {
    const said = (asOf: string): string =>
      asOfWords(planProgress([total], figures({ '2021-A1': 90 }, 'increment'), fiscal, { asOf }), asOf, true, 'zh-CN')
        .sentence;
    assert.match(said('2022-03-30'), /还没有公布任何指标的数据/);
    assert.match(said('2022-03-31'), /已公布1项指标的数据/);
  });

  test('are the steps of a stair: a fifth of 400 on the last day of each March', () => {
    const corners = (period: SmallPlan['period'], target: object = total): unknown =>
      scheduleCorners(
        progressOf([target], figures({ '2021-A1': 90 }, 'increment'), period, { schedule: { elapsed: 'years' } }),
      ).map(({ at, value }) => [at, value]);
    assert.deepEqual(corners(fiscal), [
      ['2021-03-31', 0],
      ['2022-03-30', 0],
      ['2022-03-31', 80],
      ['2023-03-30', 80],
      ['2023-03-31', 160],
      ['2024-03-30', 160],
      ['2024-03-31', 240],
      ['2025-03-30', 240],
      ['2025-03-31', 320],
      ['2026-03-30', 320],
      ['2026-03-31', 400],
    ]);
    assert.deepEqual((corners(calendar) as unknown[]).slice(0, 3), [
      ['2020-12-31', 0],
      ['2021-12-30', 0],
      ['2021-12-31', 80],
    ]);
  });

  test('elapsed years count from the first day of the way, whatever year that lies in', () => {
    // Two years from July 2021: one is over on 30 June 2022.
    const target = {
      ...total,
      of: { kind: 'total', since: '2021-07-01' },
      when: { kind: 'by', date: '2023-06-30' },
    };
    const corners = scheduleCorners(
      progressOf([target], figures({ '2021-S2': 90 }, 'increment'), calendar, { schedule: { elapsed: 'years' } }),
    );
    assert.deepEqual(
      corners.map(({ at, value }) => [at, value]),
      [
        ['2021-06-30', 0],
        ['2022-06-29', 0],
        ['2022-06-30', 200],
        ['2023-06-29', 200],
        ['2023-06-30', 400],
      ],
    );
    // From a 29 February, a year is over on the 28th of the next, and the fourth on the 28th before the day itself.
    const leap = { ...target, of: { kind: 'total', since: '2020-02-29' }, when: { kind: 'by', date: '2024-02-28' } };
    const days = scheduleCorners(
      progressOf(
        [leap],
        figures({ '2020-12-31': 90 }, 'running-total'),
        { start: '2020-01-01', end: '2024-12-31' },
        { schedule: { elapsed: 'years' } },
      ),
    ).flatMap(({ at, value }) => (value > 0 ? [[at, value]] : []));
    assert.deepEqual(
      days.filter((_, index) => index % 2 === 0),
      [
        ['2021-02-28', 100],
        ['2022-02-28', 200],
        ['2023-02-28', 300],
        ['2024-02-28', 400],
      ],
    );
  });

  test('halves and quarters are those of the plan, months those of the calendar', () => {
    const around = (day: string, yearStart?: string): string[] =>
      (['year', 'half', 'quarter', 'month', 'day'] as const).map((frequency) =>
        periodAround(day, frequency, yearStart),
      );
    assert.deepEqual(around('2024-02-29'), ['2024', '2024-H1', '2024-Q1', '2024-02', '2024-02-29']);
    assert.deepEqual(around('2024-02-29', '--04-01'), ['2023-A1', '2023-H2', '2023-Q4', '2024-02', '2024-02-29']);
    assert.deepEqual(around('2023-09-30', '--04-01'), ['2023-A1', '2023-H1', '2023-Q2', '2023-09', '2023-09-30']);
    assert.deepEqual(around('2023-10-01', '--07-01'), ['2023-A1', '2023-H1', '2023-Q2', '2023-10', '2023-10-01']);
    assert.deepEqual(periodsBetween('2023-03-31', '2024-03-31', 'quarter', '--04-01'), [
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
    ]);
    assert.deepEqual(periodsBetween('2022-03-31', '2024-03-30', 'year', '--04-01'), ['2022-A1']);
  });

  test('figures of reporting years lack reporting years, figures of calendar years lack those', () => {
    assert.deepEqual(missingPeriods('2022-03-31', '2021-A1', '2023-A1', '2024-03-31', '--04-01'), ['2022-A1']);
    assert.deepEqual(missingPeriods('2022-03-31', '2021-A1', '2022-A1', '2023-03-31', '--04-01'), []);
    assert.deepEqual(missingPeriods('2021-12-31', '2021', '2023', '2023-12-31', '--04-01'), ['2022']);
    assert.deepEqual(missingPeriods('2021-12-31', '2021', '2022', '2022-12-31', '--04-01'), []);
    assert.deepEqual(missingPeriods('2023-06-30', '2023-Q1', '2023-Q4', '2024-03-31', '--04-01'), [
      '2023-Q2',
      '2023-Q3',
    ]);
  });

  test('a chart runs by them: its axis, its gaps, the years still to come and the base before the first', () => {
    const progress = progressOf([total], figures({ '2021-A1': 90, '2022-A1': 70 }, 'increment'));
    const { geometry, table, notes } = trendChart(progress, 'zh-CN', 640);
    const names = geometry?.labels.map(({ text }) => text) ?? [];
    for (const year of ['2021', '2022', '2023', '2024', '2025']) assert.ok(names.includes(`${year}年度`), year);
    assert.ok(!names.some((name) => name.startsWith('2026')), 'there is no sixth year');
    assert.deepEqual(geometry?.ends.length, 5, 'the ends of five years');
    // From 0 on the eve of the plan, without a gap.
    assert.equal(geometry?.line.replace(/[^ML]/g, ''), 'MLL');
    assert.ok(!notes.some((note) => note.includes('没有数据')));
    assert.deepEqual(
      table.rows.map(({ period }) => period),
      ['2022年3月底', '2023年3月底', '2026年3月底推算', '2026年3月底目标'],
      'two reported, the outlook and the target',
    );
  });

  test('a chart that is too narrow for their names has their numbers', () => {
    const progress = progressOf([total], figures({ '2021-A1': 90 }, 'increment'));
    const names = trendChart(progress, 'en', 360).geometry?.labels.map(({ text }) => text) ?? [];
    assert.ok(names.includes('2021') && !names.some((name) => name.includes('A1')));
  });

  test('a gap between them breaks the line and is named', () => {
    const progress = progressOf([level], figures({ '2020-A1': 50, '2021-A1': 90, '2023-A1': 200 }, 'level'), fiscal, {
      asOf: '2024-06-30',
    });
    const { geometry, notes, table } = trendChart(progress, 'zh-CN', 640);
    assert.equal(geometry?.line.replace(/[^ML]/g, ''), 'MM');
    assert.ok(notes.some((note) => note.startsWith('2022年度没有数据')));
    assert.deepEqual(
      table.rows.map(({ period }) => period),
      ['2021年度', '2022年度', '2023年度', '2026年3月底目标'],
    );
  });

  test('a base of the reporting year before the plan begins the line', () => {
    const progress = progressOf(
      [level],
      figures({ '2021-A1': 90 }, 'level'),
      fiscal,
      {},
      {
        baseline: { value: 50, period: '2020-A1' },
      },
    );
    const { geometry, table } = trendChart(progress, 'zh-CN', 640);
    assert.equal(geometry?.line.replace(/[^ML]/g, ''), 'ML');
    assert.equal(table.rows[0]?.period, '2020年度基期');
    assert.equal(table.rows[0]?.value, '50');
  });

  test('a target without a date is drawn to the end of the reporting year looked from', () => {
    const open = { ...level, when: { kind: 'open' } };
    const progress = progressOf([open], figures({ '2021-A1': 90, '2022-A1': 95 }, 'level'), fiscal, {
      asOf: '2024-01-31',
    });
    const { geometry } = trendChart(progress, 'zh-CN', 640);
    const names = geometry?.labels.map(({ text }) => text) ?? [];
    assert.ok(names.includes('2023年度') && !names.includes('2024年度'));
  });

  test('a yearly duty has them as rows, and calendar years where the plan says that those are its own', () => {
    const duty = { ...total, bound: { kind: 'at-least', value: 80 }, when: { kind: 'each-year' } };
    const rows = (progress: TargetProgress): unknown =>
      trendChart(progress, 'zh-CN', 640).table.rows.map(({ period, value }) => [period, value]);
    assert.deepEqual(rows(progressOf([duty], figures({ '2021-A1': 90 }, 'increment'))), [
      ['2021年度', '90'],
      ['2022年度', undefined],
      ['2023年度', undefined],
      ['2024年度', undefined],
      ['2025年度', undefined],
    ]);
    const stated = progressOf([duty], figures({ '2021': 90 }, 'increment'), {
      ...calendar,
      yearStart: '--01-01',
    } as never);
    assert.deepEqual((rows(stated) as string[][])[0], ['2021年', '90']);
    assert.match(targetWords(stated, 'zh-CN').spoken, /2022年/);
    assert.doesNotMatch(targetWords(stated, 'zh-CN').spoken, /年度/);
  });

  test('name the period of the plan, the due date of a table and the columns of its measures', () => {
    const progress = planProgress([level], figures({ '2021-A1': 90 }, 'level'));
    assert.equal(planWords(progress, 'zh-CN').period, '2021—2025年度');
    assert.equal(planWords(progress, 'en').period, '2021–2025 (reporting years)');
    const heading = (given: PlanProgress): string | undefined =>
      indicatorTable(given, 'zh-CN').columns.find(({ key }) => key === 'target')?.label;
    assert.equal(heading(progress), '2025年度目标值');
    assert.equal(heading(planProgress([level], [], calendar)), '2025年目标值');
    assert.deepEqual(planWords(planProgress([level], [], calendar), 'zh-CN').period, '2021—2025年');

    const { years, rows } = measureTimeline([{ events: [{ day: '2024-03-31' }, { day: '2024-04-01' }] }], fiscal);
    assert.deepEqual(years, ['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1']);
    assert.deepEqual(
      rows[0]?.cells.map((cell) => cell.map(({ day }) => day)),
      [[], [], ['2024-03-31'], ['2024-04-01'], []],
    );
  });

  test('halves and quarters say that they are of a reporting year where that is not the calendar’s', () => {
    const said = (code: string, yearStart?: string): string[] => [
      formatPeriod(code, 'zh-CN', yearStart),
      formatPeriod(code, 'en', yearStart),
    ];
    assert.deepEqual(said('2023-Q4'), ['2023年第四季度', 'Q4 2023']);
    assert.deepEqual(said('2023-Q4', '--01-01'), ['2023年第四季度', 'Q4 2023']);
    assert.deepEqual(said('2023-Q4', '--04-01'), ['2023年度第四季度', 'Q4 of reporting year 2023']);
    assert.deepEqual(said('2023-H1', '--04-01'), ['2023年度上半年', 'first half of reporting year 2023']);
    assert.deepEqual(said('2023-S2'), ['2023年下半年', 'second half of 2023']);
    assert.deepEqual(said('2022-Q1/2023-Q2', '--04-01'), [
      '2022年度第一季度至2023年度第二季度',
      'Q1 of reporting year 2022 to Q2 of reporting year 2023',
    ]);
    assert.deepEqual(said('2023', '--04-01'), ['2023年', '2023'], 'a year of the calendar stays one');
    const fell = progressOf([level], figures({ '2022-Q4': 410, '2023-Q1': 300 }, 'level'));
    assert.match(targetWords(fell, 'zh-CN').spoken, /2022年度第四季度曾达410件/);
  });
});
