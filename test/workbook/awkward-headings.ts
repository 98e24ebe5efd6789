import type { AwkwardSheet } from './awkward-sheets.js';
import { xlsx } from './sheet-kit.js';

/* Headings and cells of other hands: words for a name, periods above the table, parts of a year in a column of their own. */

const P = '有效发明专利拥有量';
const S = '高价值专利占比';
const R = '服务业年营业收入';
const T = '累计培训人次';
const both = ['patents 2022 1300 level', 'patents 2023 1500 level'];

export const awkwardHeadings: readonly AwkwardSheet[] = [
  ...['考核指标', '核心指标', '指标名称及单位', 'KPI', 'Key performance indicator'].map((name): AwkwardSheet => ({
    title: `names under the heading ${name}`,
    bytes: xlsx({
      rows: [
        [name, '2022年', '2023年'],
        [P, 1300, 1500],
      ],
    }),
    figures: both,
  })),
  {
    title: 'periods in English with a word beside the year, an aim and a forecast among them',
    bytes: xlsx({
      rows: [
        [
          'Indicator name',
          'Unit of measure',
          'Actual 2022',
          '2023 actual',
          '2024 (preliminary)',
          'Target 2025',
          '2026 (forecast)',
        ],
        [P, '件', 1300, 1500, 1700, 2000, 2100],
      ],
    }),
    figures: [...both, 'patents 2024 1700 level preliminary'],
    doubts: ['unknown-heading G1'],
  },
  {
    title: 'what the year brought, and what was reached, in other words',
    bytes: xlsx({
      rows: [
        ['指标', '2021年实绩', '2022年实现值', '2023年当年', '2024年计划'],
        [P, 1200, 1300, 1500, 1700],
      ],
    }),
    figures: ['patents 2021 1200 level', ...both],
    doubts: [],
  },
  ...['年度实际值', '历年完成情况', '各年度进展情况', '规划期内各年完成值'].map((over): AwkwardSheet => ({
    title: `${over} over the years`,
    bytes: xlsx({
      rows: [
        ['指标', '2025年目标值', over, null],
        [null, null, '2022年', '2023年'],
        [P, 2000, 1300, 1500],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    }),
    figures: both,
  })),
  {
    title: 'a period in the title alone, above one column of figures',
    bytes: xlsx({
      rows: [
        ['2023年上半年指标完成情况表（2021—2025年规划）'],
        ['填报日期：2024年1月15日'],
        ['序号', '指标', '单位', '年度目标', '完成数'],
        [1, R, '亿元', 9, 4.1],
        [2, P, '件', 1450, 1400],
      ],
    }),
    figures: ['revenue 2023-H1 4.1 increment', 'patents 2023-H1 1400 level'],
    doubts: ['period-above E3'],
  },
  {
    title: 'two periods in the title: which of them is meant nobody can tell',
    bytes: xlsx({
      rows: [['2022年、2023年指标完成情况'], ['指标', '完成值'], [P, 1400]],
    }),
    problems: ['no-table '],
  },
  {
    title: 'the years of a plan in the title are no period of figures',
    bytes: xlsx({
      rows: [['2021—2025年规划指标'], ['指标', '完成值'], [P, 1400]],
    }),
    problems: ['no-table '],
  },
  {
    title: 'a year in the name of each sheet alone',
    bytes: xlsx(
      {
        name: '2023年',
        rows: [
          ['指标', '完成值'],
          [P, 1500],
        ],
      },
      {
        name: 'Q3 2022',
        rows: [
          ['Indicator', 'Value'],
          [R, 2.1],
        ],
      },
    ),
    figures: ['patents 2023 1500 level', 'revenue 2022-Q3 2.1 increment'],
    doubts: ['period-above B1', 'period-above B1'],
  },
  {
    title: 'a year and its quarter in columns of their own',
    bytes: xlsx({
      rows: [
        ['指标', '年份', '季度', '数值'],
        [R, 2023, '一季度', 2],
        [R, '2023年', 2, 2.1],
        [R, 2023, '全年', 8.2],
        [R, 2022, null, 7.1],
      ],
    }),
    figures: [
      'revenue 2023-Q1 2 increment',
      'revenue 2023-Q2 2.1 increment',
      'revenue 2023 8.2 increment',
      'revenue 2022 7.1 increment',
    ],
  },
  {
    title: 'a year and its month in columns of their own',
    bytes: xlsx({
      rows: [
        ['指标', '年', '月', '数值'],
        [R, 2023, 1, 0.6],
        [R, 2023, '10月', 0.7],
        [R, 2023, '下旬', 0.2],
      ],
    }),
    figures: ['revenue 2023-01 0.6 increment', 'revenue 2023-10 0.7 increment'],
    problems: ['unknown-period B4'],
  },
  {
    title: 'one heading over two columns: the field, and the indicator',
    bytes: xlsx({
      rows: [
        ['指标', null, '2023年'],
        ['创新', P, 1500],
        [null, S, 76.5],
        ['服务', R, 8.2],
      ],
      merges: ['A1:B1', 'A2:A3'],
    }),
    figures: ['patents 2023 1500 level', 'share 2023 76.5 level', 'revenue 2023 8.2 increment'],
  },
  {
    title: 'one heading over two columns: the indicator, and its parts or its unit',
    bytes: xlsx({
      rows: [
        ['指标', null, '2023年'],
        [P, '合计', 1500],
        [null, '其中：企业', 900],
        [R, '亿元', 8.2],
      ],
      merges: ['A1:B1', 'A2:A3'],
    }),
    figures: ['patents 2023 1500 level', 'revenue 2023 8.2 increment'],
    problems: ['several-indicators A3'],
  },
  {
    title: 'names with their units behind a comma, a stroke, a blank',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [`${P}，件`, 1500],
        [`${R}/亿元`, 8.2],
        [`${S} %`, 76.5],
      ],
    }),
    figures: ['patents 2023 1500 level', 'revenue 2023 8.2 increment', 'share 2023 76.5 level'],
  },
  {
    title: 'which way a figure went, behind it',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, '1300↓', '1500 ▲'],
        [S, '76.5%（↑）', '↑'],
      ],
    }),
    figures: [...both, 'share 2022 76.5 level'],
    problems: ['not-a-number C3'],
  },
  {
    title: 'a mark before a figure, 共, and a sign of the currency beside its word',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, '*1300', '共1500件'],
        [R, '¥7.1亿元', '￥8.2'],
      ],
    }),
    figures: [...both, 'revenue 2022 7.1 increment'],
    problems: ['not-a-number C3'],
    doubts: ['footnote B2'],
  },
  {
    title: 'the heading again in English',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2022年', '2023年'],
        ['Indicator', 'Unit', '2022', '2023'],
        [P, '件', 1300, 1500],
      ],
    }),
    figures: both,
  },
  {
    title: 'years together, and the year alone: how they count has to be said',
    bytes: xlsx({
      rows: [
        ['指标', '口径', '2021—2023年累计', '2023年当年'],
        [T, '规划期累计', 2400, null],
        [T, '当期数', null, 900],
      ],
    }),
    figures: ['trained 2021/2023 2400 running-total', 'trained 2023 900 increment'],
    notReported: 2,
  },
];
