import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { trendLabels, type TrendWords } from '../../src/format/trend-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { states } from '../../stories/examples.js';
import { planOf } from '../plan-of.js';

const chartOf = (progress: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN') => trendChart(progress, locale, 800);
const wordsOf = (progress: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): TrendWords =>
  chartOf(progress, locale).trend;
const state = (name: string): TargetProgress => states[name]!.main;

const small = (observations: readonly object[]): TargetProgress =>
  assessPlan(
    planOf({
      asOf: '2024-01-31',
      targets: [
        { words: '达150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } },
      ],
      baseline: { value: 90, period: '2020' },
      observations: observations.map((each) => ({ counts: 'level', status: 'final', ...each })),
    }),
    { asOf: '2024-01-31' },
  ).indicators[0]!.main;

describe('trendWords', () => {
  test('says of a sum that it stands at an end, of anything else what its period is', () => {
    assert.deepEqual(
      wordsOf(state('ahead')).points.map(({ spoken }) => spoken),
      [
        '截至2021年底累计1700件，示例值。来源：示例统计表。',
        '截至2022年底累计3650件，示例值，已修订。来源：示例统计表。示例：初步数修订为最终数。',
        '截至2023年底累计5680件，示例值，已修订。来源：示例统计表。',
      ],
    );
    assert.equal(wordsOf(state('behind')).points[2]?.spoken, '2023年：807家，示例值。来源：示例统计表。');
    assert.equal(
      wordsOf(state('ahead'), 'en').points[0]?.spoken,
      'Total by end of 2021: 1,700 patents, sample value. Source: Sample statistics.',
    );
    assert.equal(wordsOf(state('ahead')).caption, '累计，件');
    assert.equal(wordsOf(state('behind')).caption, '家');
  });

  test('keeps what is not final apart, made up or not', () => {
    assert.equal(
      wordsOf(state('preliminary')).points[2]?.spoken,
      '2023年：8.12亿元，示例值，初步值。来源：示例统计表。',
    );
    assert.deepEqual(
      wordsOf(
        small([
          { period: '2021', value: 100 },
          { period: '2022', value: 110, status: 'preliminary' },
          { period: '2023', value: 120, status: 'estimated' },
        ]),
      ).legend,
      [
        { shape: 'preliminary', word: '初步值' },
        { shape: 'estimated', word: '预计值' },
      ],
    );
  });

  test('says that a source is not stated', () => {
    assert.equal(
      wordsOf(small([{ period: '2021', value: 100 }])).points[0]?.spoken,
      '2021年：100件，正式值。来源：未注明。',
    );
  });

  test('says the outlook of the result, and its method', () => {
    // 5680 ÷ 1095 × 1826 = 9471.8; the published counts are whole, so the outlook is.
    assert.equal(
      wordsOf(state('ahead')).notes[0],
      '推算到2025年底约9472件。方法：按目前平均进度，依据2个数值，不给区间；不参与判定。',
    );
    assert.deepEqual(wordsOf(state('ahead')).texts.outlook, ['照此推算9472件', '照此推算9472']);
  });

  test('says the robust trend beside it, under its own name, with its interval', () => {
    const [, robust] = wordsOf(state('ahead')).notes;
    assert.match(
      robust ?? '',
      /^推算到2025年底约\d+件，区间\d+至\d+件（置信水平\d+%）。方法：稳健趋势（泰尔-森），依据4个数值；不参与判定。$/,
    );
  });

  test('gives no interval that two or three values cannot bear', () => {
    const { notes, texts } = wordsOf(small([{ period: '2022', value: 110 }]));
    // 90 at the end of 2020, 110 after 730 of 1826 days: 90 + 20 × 1826 ÷ 730 = 140.03.
    assert.deepEqual(notes, ['推算到2025年底约140件。方法：按目前平均进度，依据2个数值，不给区间；不参与判定。']);
    assert.deepEqual(texts.outlook, ['照此推算140件', '照此推算140']);
  });

  test('says once why neither path nor outlook is drawn', () => {
    assert.deepEqual(wordsOf(state('range')).notes, [
      '不画序时路径，也不作推算：规划未说明是存量、累计值还是年度值，无法判断快慢。',
    ]);
    const { notes } = wordsOf(state('baselineIsBound'));
    assert.match(notes[0] ?? '', /^\*基期：只有下限/);
    assert.equal(notes[1], '不画序时路径，也不作推算：起点没有确数，无法判断快慢。');
    assert.equal(notes.length, 2);
    assert.deepEqual(wordsOf(state('notReported')).notes, []);
  });

  test('names the periods without a figure', () => {
    const gap = small([
      { period: '2021', value: 100 },
      { period: '2023', value: 120 },
    ]);
    assert.equal(chartOf(gap).notes[1], '2022年没有数据，线在此断开；没有数据不等于0。');
    assert.equal(chartOf(gap, 'en').notes[1], 'No data for 2022; the line stops there. No data does not mean 0.');
    assert.match(trendLabels['zh-CN'].gap(['1', '2', '3', '4', '5']), /^有5个时期没有数据/);
  });

  test('puts the numbers of the chart into a table, by hand', () => {
    const { table } = chartOf(state('behind'));
    assert.deepEqual(
      table.columns.map(({ word }) => word),
      ['时期', '实际值（家）', '完成', '序时'],
    );
    // (748 − 722) ÷ 178 = 14.6%, and so on; 365, 730, 1095 of 1826 days; 722 + 85 × 1826 ÷ 1095 = 863.7.
    assert.deepEqual(
      table.rows.map(({ period, value, done, due }) => [period, value, done, due]),
      [
        ['2020年基期', '722', '0%', '0%'],
        ['2021年', '748', '15%', '20%'],
        ['2022年', '781', '33%', '40%'],
        ['2023年', '807', '48%', '60%'],
        ['2025年底推算', '864', '80%', '不适用'],
        ['2025年底目标', '超过900家', '100%', '100%'],
      ],
    );
  });

  test('puts a period without a figure into the table as that, never as 0', () => {
    const { table } = chartOf(
      small([
        { period: '2021', value: 0 },
        { period: '2023', value: 120 },
      ]),
    );
    assert.deepEqual(
      table.rows.slice(1, 4).map(({ period, value, remark }) => [period, value, remark]),
      [
        ['2021年', '0', undefined],
        ['2022年', undefined, '没有数据'],
        ['2023年', '120', undefined],
      ],
    );
  });

  test('puts the years of a duty into the table', () => {
    assert.deepEqual(
      chartOf(state('yearly')).table.rows.map(({ period, status }) => `${period}${status}`),
      ['2021年已完成', '2022年未完成', '2023年已完成', '2024年未到期', '2025年未到期'],
    );
  });

  test('says how the values went in one sentence', () => {
    const went = (...values: number[]): string =>
      chartOf(small(values.map((value, index) => ({ period: String(2021 + index), value })))).course;
    assert.equal(went(100, 110, 120), '2021年100件，2023年120件，逐期上升。');
    assert.equal(went(120, 110), '2021年120件，2022年110件，下降。');
    assert.equal(went(100, 120, 110), '2021年100件，2023年110件，有升有降。');
    // What stands still in between neither rises in every period nor falls in any.
    assert.equal(went(100, 100, 120), '2021年100件，2023年120件，上升。');
    assert.equal(went(120, 100, 100), '2021年120件，2023年100件，下降。');
    assert.equal(went(100, 100, 100), '2021年100件，2023年100件，没有变化。');
    assert.equal(went(100), '只有一个数值：2021年100件。');
    assert.equal(went(), '还没有公布数值；没有数据不等于0。');
    assert.equal(
      chartOf(state('ahead'), 'en').course,
      'End of 2021: 1,700 patents; end of 2023: 5,680 patents; rising in every period.',
    );
  });

  test('says what was published beside what was worked out of it, each in its unit', () => {
    const grown = assessPlan(
      planOf({
        asOf: '2025-03-01',
        period: { start: '2021-01-01', end: '2025-12-31' },
        unit: '亿元',
        targets: [
          {
            words: '年均增长10%',
            of: { kind: 'growth', span: 'average-annual' },
            bound: { kind: 'at-least', value: 10 },
            when: { kind: 'by' },
          },
        ],
        baseline: { value: 120, period: '2020' },
        observations: [{ period: '2024', value: 181, counts: 'level', status: 'final' }],
      }),
      { asOf: '2025-03-01' },
    ).indicators[0]!.main;
    const { table, trend, course } = chartOf(grown);
    // 181 ÷ 120 over four years: 1.1082 to the fourth power is 1.5083.
    const [row] = table.rows.filter(({ latest }) => latest);
    assert.deepEqual([row?.period, row?.value, row?.remark], ['2024年', '10.8', '181亿元']);
    assert.equal(trend.points[0]?.brief, '2024年 181亿元，年均增长10.8%');
    assert.equal(course, '只有一个数值：2024年181亿元，年均增长10.8%。');
  });

  test('says everything in both languages', () => {
    const [chinese, english] = [Object.keys(trendLabels['zh-CN']), Object.keys(trendLabels.en)];
    assert.deepEqual(chinese.sort(), english.sort());
    for (const [name, each] of Object.entries(states)) {
      // What an English note quotes of the plan stays in the plan's language.
      const said = chartOf(each.main, 'en')
        .notes.join(' ')
        .replace(/“[^”]*”/g, '');
      assert.doesNotMatch(said, /[\u4e00-\u9fff]/, name);
    }
  });
});
