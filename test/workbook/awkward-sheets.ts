import { awkwardHeadings } from './awkward-headings.js';
import { awkwardLayouts } from './awkward-layouts.js';
import { gb18030, utf8, xls, xlsx, type RawCell } from './sheet-kit.js';

/** A spreadsheet as offices send them, with what is to be read of it; all worked out by hand. */
export interface AwkwardSheet {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** `indicator period value counts`, with what else is not the rule behind it. */
  readonly figures?: readonly string[];
  /** `code cell` of everything that is kept out. */
  readonly problems?: readonly string[];
  readonly doubts?: readonly string[];
  readonly notReported?: number;
  /** The file is no spreadsheet that can be read. */
  readonly refused?: string;
}

const P = '有效发明专利拥有量';
const S = '高价值专利占比';
const R = '服务业年营业收入';
const T = '累计培训人次';
const G = '地区生产总值';
const percent = (v: number): RawCell => ({ t: 'n', v, z: '0.0%' });
const shown = (v: number, z: string): RawCell => ({ t: 'n', v, z });
/** The day of 1 June 2023 as a spreadsheet counts it: 45078 days after the end of 1899. */
const june2023 = 45078;

export const awkwardSheets: readonly AwkwardSheet[] = [
  ...awkwardHeadings,
  ...awkwardLayouts,
  {
    title: 'a plain sheet of indicators by years',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2022年', '2023年'],
        [P, '件', 1300, 1500],
        [R, '亿元', 7.1, 8.25],
      ],
    }),
    figures: [
      'patents 2022 1300 level',
      'patents 2023 1500 level',
      'revenue 2022 7.1 increment',
      'revenue 2023 8.25 increment',
    ],
  },
  {
    title: 'a title merged over the table, a unit on a line of its own, then the heading',
    bytes: xlsx({
      rows: [
        ['2023年主要指标完成情况', null, null],
        ['单位：亿元', null, null],
        ['指标', '2022年', '2023年'],
        [R, 7.1, 8.2],
      ],
      merges: ['A1:C1', 'A2:C2'],
    }),
    figures: ['revenue 2022 7.1 increment', 'revenue 2023 8.2 increment'],
  },
  {
    title: 'a heading of two rows, years merged over their halves',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', null, '2023年', null],
        [null, '上半年', '下半年', '上半年', '下半年'],
        [R, 3, 4, 3.5, 4.5],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    }),
    figures: [
      'revenue 2022-H1 3 increment',
      'revenue 2022-H2 4 increment',
      'revenue 2023-H1 3.5 increment',
      'revenue 2023-H2 4.5 increment',
    ],
  },
  {
    title: 'a heading of two rows without any merge, the year only in the first of its columns',
    bytes: xlsx({
      rows: [
        ['指标', '2023年', null],
        [null, '一季度', '二季度'],
        [R, 1.5, 2],
      ],
    }),
    figures: ['revenue 2023-Q1 1.5 increment', 'revenue 2023-Q2 2 increment'],
  },
  {
    title: 'a heading of two rows: a word over the years',
    bytes: xlsx({
      rows: [
        ['序号', '指标名称', '实际值', null, '目标值'],
        [null, null, '2022年', '2023年', '2025年'],
        [1, P, 1300, 1500, 2000],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'months to date under a year that only the title names',
    bytes: xlsx({
      rows: [
        ['2023年运行情况', null, null],
        ['指标', '1—6月', '1—9月'],
        [R, 3.9, 6.1],
      ],
    }),
    figures: ['revenue 2023-01/2023-06 3.9 increment', 'revenue 2023-01/2023-09 6.1 increment'],
  },
  {
    title: 'a level in a column of months to date stands at their end',
    bytes: xlsx({
      rows: [
        ['指标', '2023年1—9月累计'],
        [P, 1480],
      ],
    }),
    figures: ['patents 2023-09 1480 level'],
    doubts: ['level-of-span B2'],
  },
  {
    title: 'the first three quarters in words',
    bytes: xlsx({
      rows: [
        ['指标', '2023年前三季度'],
        [R, 6.1],
      ],
    }),
    figures: ['revenue 2023-01/2023-09 6.1 increment'],
  },
  {
    title: 'years as numbers, and as text of full width',
    bytes: xlsx({
      rows: [
        ['指标', 2022, '２０２３年'],
        [P, 1300, 1500],
      ],
    }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'a month as a date of the spreadsheet: the day is not what was meant, and not guessed at',
    bytes: xlsx({
      rows: [
        ['指标', shown(june2023, 'yyyy"年"m"月"')],
        [P, 1500],
      ],
    }),
    figures: ['patents 2023-06 1500 level'],
  },
  {
    title: 'full-width digits and point',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [S, '７６．７'],
      ],
    }),
    figures: ['share 2023 76.7 level'],
  },
  {
    title: 'a Chinese full stop for a point: 76。7',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [S, '76。7'],
      ],
    }),
    figures: ['share 2023 76.7 level'],
  },
  {
    title: 'about, more than, and a count with its unit',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年'],
        [P, '约1200', '突破1300件', '1500件'],
      ],
    }),
    figures: ['patents 2021 1200 level about', 'patents 2022 1300 level more-than', 'patents 2023 1500 level'],
  },
  {
    title: 'signs that say there is nothing, blanks, and a true zero',
    bytes: xlsx({
      rows: [
        ['指标', '2019年', '2020年', '2021年', '2022年', '2023年', '2024年'],
        [P, '—', '/', '', '暂无', '…', 0],
      ],
    }),
    figures: ['patents 2024 0 level'],
    notReported: 5,
  },
  {
    title: 'thousands parted by commas, full-width commas and spaces',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年'],
        [P, '1,200', '１，３００', '1 500'],
      ],
    }),
    figures: ['patents 2021 1200 level', 'patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'a comma that parts no thousands is no figure',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, '12,00'],
      ],
    }),
    problems: ['not-a-number B2'],
  },
  {
    title: '万 and 亿 in the cell',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, '0.13万件', '0.15万'],
        [R, '71000万元', '8.2亿元'],
      ],
    }),
    figures: [
      'patents 2022 1300 level',
      'patents 2023 1500 level',
      'revenue 2022 7.1 increment',
      'revenue 2023 8.2 increment',
    ],
    doubts: ['scaled B2', 'scaled C2', 'scaled B3'],
  },
  {
    title: 'a column of units in 万元 for an indicator in 亿元',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2023年'],
        [R, '万元', 82500],
      ],
    }),
    figures: ['revenue 2023 8.25 increment'],
    doubts: ['scaled C2'],
  },
  {
    title: 'another unit altogether',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2023年'],
        [P, '家', 1500],
      ],
    }),
    problems: ['unit-differs C2'],
  },
  {
    title: 'a remark in the cell, which is no unit',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2022年', '2023年'],
        [P, '件', '980（受疫情影响）', 1500],
      ],
    }),
    figures: ['patents 2023 1500 level'],
    problems: ['not-a-number C2'],
  },
  {
    title: 'per cent as text, as a number, and as a format',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年'],
        [S, '60%', 65.5, percent(0.767)],
      ],
    }),
    figures: ['share 2021 60 level', 'share 2022 65.5 level', 'share 2023 76.7 level'],
  },
  {
    title: 'per cent for what is counted in pieces',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, '60%', percent(0.6)],
      ],
    }),
    problems: ['unit-differs B2', 'unit-differs C2'],
  },
  {
    title: 'zeros behind the point that were printed',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [S, '65.0', shown(70, '0.0')],
      ],
    }),
    figures: ['share 2022 65 level decimals:1', 'share 2023 70 level decimals:1'],
  },
  {
    title: 'a cell that shows a rounded figure',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [S, shown(76.6789, '0.0')],
      ],
    }),
    figures: ['share 2023 76.6789 level'],
    doubts: ['rounded B2'],
  },
  {
    title: 'the noise of floating-point sums',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [R, 0.1 + 0.2],
      ],
    }),
    figures: ['revenue 2023 0.3 increment'],
  },
  {
    title: 'a figure that the spreadsheet made a day of',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, shown(june2023, 'yyyy-mm-dd')],
      ],
    }),
    problems: ['date-for-figure B2'],
  },
  {
    title: 'formulas with their saved values, one without, one with an error',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年'],
        [P, { t: 'n', f: '1000+200', v: 1200 }, { t: 'n', f: '1+1' } as RawCell, { t: 'e', v: 0x17 } as RawCell],
      ],
    }),
    figures: ['patents 2021 1200 level'],
    problems: ['no-saved-value C2', 'error-value D2'],
  },
  {
    title: 'a row of totals and groups between the rows',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        ['一、创造', null, null],
        [P, 1300, 1500],
        ['二、服务', null, null],
        [R, 7, 8],
        ['合计', 1307, 1508],
      ],
      merges: ['A2:C2'],
    }),
    figures: [
      'patents 2022 1300 level',
      'patents 2023 1500 level',
      'revenue 2022 7 increment',
      'revenue 2023 8 increment',
    ],
    doubts: ['total-row A6'],
  },
  {
    title: 'notes under the table, with figures in them',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, 1500],
        ['注：1. 2023年为初步核算数。', null],
        ['2. 有效发明专利含个人', null],
      ],
    }),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'hidden rows and columns, left out and told',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, 1300, 1500],
        [R, 7, 8],
      ],
      hiddenRows: [3],
      hiddenColumns: ['B'],
    }),
    figures: ['patents 2023 1500 level'],
    doubts: ['hidden-column B1', 'hidden-row A3'],
  },
  {
    title: 'several sheets: one without a table, one hidden, two of figures',
    bytes: xlsx(
      { name: '填表说明', rows: [['请于每月5日前填报'], ['联系人见通知']] },
      {
        name: '上年',
        rows: [
          ['指标', '2022年'],
          [P, 1299],
        ],
        hidden: true,
      },
      {
        name: '创造',
        rows: [
          ['指标', '2023年'],
          [P, 1500],
        ],
      },
      {
        name: '服务',
        rows: [
          ['指标', '2023年'],
          [R, 8],
        ],
      },
    ),
    figures: ['patents 2023 1500 level', 'revenue 2023 8 increment'],
    doubts: ['hidden-sheet 上年'],
  },
  {
    title: 'two sheets that say different figures of one period: neither is taken',
    bytes: xlsx(
      {
        name: '甲',
        rows: [
          ['指标', '2023年'],
          [P, 1500],
        ],
      },
      {
        name: '乙',
        rows: [
          ['指标', '2023年'],
          [P, 1510],
        ],
      },
    ),
    problems: ['two-cells B2'],
  },
  {
    title: 'marks of footnotes behind figures and names',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [`${P}*`, '1300①', '1500[注1]'],
        [`1. ${R}（亿元）`, 7, 8],
      ],
    }),
    figures: [
      'patents 2022 1300 level',
      'patents 2023 1500 level',
      'revenue 2022 7 increment',
      'revenue 2023 8 increment',
    ],
    doubts: ['footnote B2', 'footnote C2'],
  },
  {
    title: 'ranges, roundings in words, brackets and plain words',
    bytes: xlsx({
      rows: [
        ['指标', '2019年', '2020年', '2021年', '2022年', '2023年'],
        [P, '8—10', '近1200', '1200余件', '(12)', '已完成'],
      ],
    }),
    problems: ['range B2', 'vague C2', 'vague D2', 'brackets E2', 'not-a-number F2'],
  },
  {
    title: 'preliminary and estimated, in the cell and in the heading',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年（初步）', '2024年预计'],
        [P, '1300（快报）', 1500, 1700],
      ],
    }),
    figures: [
      'patents 2022 1300 level preliminary',
      'patents 2023 1500 level preliminary',
      'patents 2024 1700 level estimated',
    ],
  },
  {
    title: 'one figure in a cell merged over two years',
    bytes: xlsx({
      rows: [
        ['指标', '2022年', '2023年'],
        [P, 1500, null],
      ],
      merges: ['B2:C2'],
    }),
    figures: ['patents 2022 1500 level'],
    problems: ['covered C2'],
  },
  {
    title: 'a name that is nearly right, and one that is of nothing',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        ['发明专利拥有量', 1500],
        ['常住人口', 90],
      ],
    }),
    problems: ['unknown-indicator A2', 'unknown-indicator A3'],
  },
  {
    title: 'a name two indicators have, and the same with their ids',
    bytes: xlsx(
      {
        name: '甲',
        rows: [
          ['指标', '2022年'],
          ['其中：企业', 800],
        ],
      },
      {
        name: '乙',
        rows: [
          ['标识', '指标', '2023年'],
          ['men', '其中：企业', 900],
        ],
      },
    ),
    figures: ['men 2023 900 level'],
    problems: ['several-indicators A2'],
  },
  {
    title: 'a sum whose way of counting is not said, and said',
    bytes: xlsx(
      {
        name: '甲',
        rows: [
          ['指标', '2022年'],
          [T, 900],
        ],
      },
      {
        name: '乙',
        rows: [
          ['指标', '口径', '2023年'],
          [T, '当期数', 1100],
        ],
      },
      {
        name: '丙',
        rows: [
          ['指标', '截至2023年底累计'],
          [T, 3100],
        ],
      },
    ),
    figures: ['trained 2023 1100 increment', 'trained 2023 3100 running-total'],
    problems: ['counts-unsaid A2'],
  },
  {
    title: 'a rate of growth in its own row',
    bytes: xlsx({
      rows: [
        ['指标', '单位', '2023年'],
        [G, '%', 6.2],
      ],
    }),
    figures: ['output 2023 6.2 rate'],
  },
  {
    title: 'columns of growth over the year before are no figures of the indicator',
    bytes: xlsx({
      rows: [
        ['指标', '2023年', '同比增长（%）'],
        [R, 8, 12.5],
      ],
    }),
    figures: ['revenue 2023 8 increment'],
  },
  {
    title: 'a heading nobody understands',
    bytes: xlsx({
      rows: [
        ['指标', '2023年', '本次'],
        [P, 1500, 3],
      ],
    }),
    figures: ['patents 2023 1500 level'],
    doubts: ['unknown-heading C1'],
  },
  {
    title: 'a period in each row, streets, days and sources',
    bytes: xlsx({
      rows: [
        ['指标名称', '街道', '报告期', '数值', '状态', '公布日期', '数据来源'],
        [P, '全区', '2023年', 1500, '正式数', '2024-01-20', '区统计局'],
        [P, '东街街道', '2023年', 900, '初步数', '2024年1月20日', '区统计局'],
        [P, '南街街道', '2023年', 600, '正式数', '2024-01-20', '区统计局'],
      ],
    }),
    figures: [
      'patents 2023 1500 level published:2024-01-20 source:区统计局',
      'patents 2023 900 level preliminary of:east published:2024-01-20 source:区统计局',
    ],
    problems: ['unknown-part B4'],
  },
  {
    title: 'names merged down over the periods of their rows',
    bytes: xlsx({
      rows: [
        ['指标', '年份', '数值'],
        [P, '2022', 1300],
        [null, '2023', 1500],
      ],
      merges: ['A2:A3'],
    }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'periods, days, states and ways of counting that are none',
    bytes: xlsx({
      rows: [
        ['指标', '时期', '数值', '状态', '公布日期', '口径'],
        [P, '去年', 1500, null, null, null],
        [P, '2023年', 1500, '差不多', null, null],
        [P, '2023年', 1500, null, '下周', null],
        [P, '2023年', 1500, null, null, '按去年'],
      ],
    }),
    problems: ['unknown-period B2', 'unknown-status D3', 'bad-day E4', 'unknown-counts F5'],
  },
  {
    title: 'a sheet of sources beside the figures',
    bytes: xlsx(
      {
        name: '数据',
        rows: [
          ['指标', '2022年', '2023年'],
          [P, 1300, 1500],
        ],
      },
      {
        name: '来源',
        rows: [
          ['时期', '指标', '数据来源', '公布日期', '状态'],
          ['2022年', null, '统计公报', '2023-03-01', '正式数'],
          ['2023年', null, '快报', '2024-01-20', '初步数'],
        ],
      },
    ),
    figures: [
      'patents 2022 1300 level published:2023-03-01 source:统计公报',
      'patents 2023 1500 level preliminary published:2024-01-20 source:快报',
    ],
  },
  {
    title: 'the heading again for the second printed page',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, 1500],
        ['指标', '2023年'],
        [R, 8],
      ],
    }),
    figures: ['patents 2023 1500 level', 'revenue 2023 8 increment'],
  },
  {
    title: 'spaces and breaks within names and headings',
    bytes: xlsx({
      rows: [
        ['指 标', '2023\n年'],
        ['有效发明\n专利拥有量', ' 1500 '],
      ],
    }),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'yes and no in a cell of a figure',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, true],
      ],
    }),
    problems: ['not-a-number B2'],
  },
  {
    title: 'a figure no plan can hold, above zero or below, as a number or as a text',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年', '2024年'],
        [P, -1e16, 1e16, '9999999亿亿', '-20000000000000000'],
      ],
    }),
    problems: ['too-large B2', 'too-large C2', 'unit-differs D2', 'too-large E2'],
  },
  {
    title: 'no table at all',
    bytes: xlsx({ rows: [['关于报送数据的通知'], ['各街道：']] }),
    problems: ['no-table '],
  },
  {
    title: 'a CSV in UTF-8 with its mark',
    bytes: utf8(`\ufeff指标,2022年,2023年\r\n${P},1300,"1,500"\r\n`),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'a CSV in GB 18030 without a mark',
    // 指标,2023年 / 有效发明专利拥有量,1500, as iconv writes it.
    bytes: gb18030('d6b8b1ea2c32303233c4ea0d0ad3d0d0a7b7a2c3f7d7a8c0fbd3b5d3d0c1bf2c313530300d0a'),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'text in UTF-16 with tabs, as Excel saves it',
    bytes: gb18030(
      'fffe0763076809003200300032003300745e0d000a0009674865d1530e66134e2952e5620967cf91090031003500300030000d000a00',
    ),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'a CSV with semicolons',
    bytes: utf8(`指标;2022年;2023年\n${P};1300;1500\n`),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'an old workbook (.xls, .et)',
    bytes: xls([
      ['指标', '2023年'],
      [P, 1500],
    ]),
    refused: 'old-binary',
  },
  {
    title: 'a workbook that breaks off',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, 1500],
      ],
    }).slice(0, 900),
    refused: 'damaged',
  },
  {
    title: 'an archive that holds no workbook',
    bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]),
    refused: 'no-workbook',
  },
  {
    title: 'a web page under the name of a spreadsheet',
    bytes: utf8('<html><table><tr><td>指标</td></tr></table></html>'),
    refused: 'web-page',
  },
  {
    title: 'a picture',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    refused: 'encoding',
  },
];
