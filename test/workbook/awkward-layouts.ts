import type { AwkwardSheet } from './awkward-sheets.js';
import { otherBook, utf8, xlsx, type RawCell } from './sheet-kit.js';

const P = '有效发明专利拥有量';
const S = '高价值专利占比';
const R = '服务业年营业收入';
const shown = (v: number, z: string): RawCell => ({ t: 'n', v, z });
const plain = [
  ['指标', '2023年'],
  [P, 1500],
];

/** Sheets that are laid out otherwise than a table of one heading, and files that only look like spreadsheets. */
export const awkwardLayouts: readonly AwkwardSheet[] = [
  {
    title: 'a second table below the notes of the first',
    bytes: xlsx({ rows: [['指标', '2022年'], [P, 1300], ['注：上年数据'], ['指标', '2023年'], [R, 8]] }),
    figures: ['patents 2022 1300 level', 'revenue 2023 8 increment'],
  },
  {
    title: 'a second table right below, of another year',
    bytes: xlsx({ rows: [['指标', '2022年'], [P, 1300], ...plain] }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'two tables side by side to save paper, the right one the shorter',
    bytes: xlsx({
      rows: [
        ['序号', '指标', '2022年', '序号', '指标', '2022年'],
        [1, P, 1300, 3, R, 8],
        [2, S, 65, null, null, null],
      ],
    }),
    figures: ['patents 2022 1300 level', 'share 2022 65 level', 'revenue 2022 8 increment'],
  },
  {
    title: 'letters that are not seen, as text copied from a page has them',
    bytes: xlsx({
      rows: [
        ['指标', '2022\u200b年', '2023年'],
        [`\u200b${P}`, '\u200b1300', '1\u2060500\ufeff'],
      ],
    }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level'],
  },
  {
    title: 'the minus signs of several keyboards, and a word for one',
    bytes: xlsx({
      rows: [
        ['指标', '2020年', '2021年', '2022年', '2023年'],
        [R, '−3.5', '－3.5', '–2', '负3.5'],
      ],
    }),
    figures: ['revenue 2020 -3.5 increment', 'revenue 2021 -3.5 increment', 'revenue 2022 -2 increment'],
    problems: ['not-a-number E2'],
  },
  {
    title: 'years down and indicators across',
    bytes: xlsx({
      rows: [
        ['年份', P, R],
        ['2022年', 1300, 8],
        ['2023年', 1500, 9],
      ],
    }),
    problems: ['no-table '],
  },
  {
    title: 'years of two digits and in Chinese figures, beside a whole one',
    bytes: xlsx({
      rows: [
        ['指标', '22年', '二〇二三年', '2024年'],
        [P, 1300, 1500, 1700],
      ],
    }),
    figures: ['patents 2024 1700 level'],
    doubts: ['unknown-heading B1', 'unknown-heading C1'],
  },
  {
    title: 'months as numbers: October that lost its zero is not January, and one that shows it is October',
    bytes: xlsx({
      rows: [
        ['指标', 2023.1, shown(2023.1, '0.00'), 2023.2],
        [P, 1, 2, 3],
      ],
    }),
    figures: ['patents 2023-10 2 level', 'patents 2023-02 3 level'],
    doubts: ['unknown-heading B1'],
  },
  {
    title: 'the same in a column of periods',
    bytes: xlsx({
      rows: [
        ['指标', '时期', '数值'],
        [P, 2023.1, 1],
        [P, shown(2023.1, '0.00'), 2],
      ],
    }),
    figures: ['patents 2023-10 2 level'],
    problems: ['unknown-period B2'],
  },
  {
    title: 'what was planned and what was done in a row each',
    bytes: xlsx({
      rows: [
        ['指标', '类型', '2023年'],
        [P, '计划', 2000],
        [null, '实际', 1500],
      ],
      merges: ['A2:A3'],
    }),
    problems: ['two-cells C3'],
    doubts: ['unknown-heading B1'],
  },
  {
    title: 'signs for the same as above, for no change and for more',
    bytes: xlsx({
      rows: [
        ['指标', '2021年', '2022年', '2023年', '2024年'],
        [R, 8, '同上', '持平', '↑12%'],
      ],
    }),
    figures: ['revenue 2021 8 increment'],
    problems: ['not-a-number C2', 'not-a-number D2', 'not-a-number E2'],
  },
  {
    title: 'the notation of a calculator, a plus sign, a point with nothing behind it, a fraction',
    bytes: xlsx({
      rows: [
        ['指标', '2020年', '2021年', '2022年', '2023年'],
        [P, '1.5E+03', '+1500', '1500.', '3/4'],
      ],
    }),
    figures: ['patents 2020 1500 level', 'patents 2021 1500 level'],
    problems: ['unit-differs D2', 'not-a-number E2'],
  },
  {
    title: 'units within the headings, on their line and on one below',
    bytes: xlsx(
      {
        name: '甲',
        rows: [
          ['指标', '2022年（万元）'],
          [R, 71000],
        ],
      },
      {
        name: '乙',
        rows: [
          ['指标', '2022年', '2023年'],
          [null, '（件）', '（件）'],
          [P, 1300, 1500],
        ],
        merges: ['A1:A2'],
      },
    ),
    figures: ['revenue 2022 7.1 increment', 'patents 2022 1300 level', 'patents 2023 1500 level'],
    doubts: ['scaled B2'],
  },
  {
    title: 'marks of footnotes in the headings',
    bytes: xlsx({
      rows: [
        ['指标', '2022年①', '2023年*', '2024年[注1]'],
        [P, 1300, 1500, 1700],
      ],
    }),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level', 'patents 2024 1700 level'],
  },
  {
    title: 'a figure with its state on a second line of the cell',
    bytes: xlsx({
      rows: [
        ['指标', '2023年'],
        [P, '1500\n（初步）'],
      ],
    }),
    figures: ['patents 2023 1500 level preliminary'],
  },
  {
    title: 'a table away from the corner, with empty rows in it',
    bytes: xlsx({
      rows: [[null], [null], [null, null, '指标', '2023年'], [null], [null, null, P, 1500], [null], [null, null, R, 8]],
    }),
    figures: ['patents 2023 1500 level', 'revenue 2023 8 increment'],
  },
  {
    title: 'columns of the year before, and of what it grew by',
    bytes: xlsx({
      rows: [
        ['指标', '2023年1—9月', '上年同期', '增长（%）'],
        [R, 6.1, 5.5, 10.9],
      ],
    }),
    figures: ['revenue 2023-01/2023-09 6.1 increment'],
    doubts: ['unknown-heading C1', 'unknown-heading D1'],
  },
  {
    title: 'one indicator three times in a sheet, two of them alike',
    bytes: xlsx({ rows: [...plain, [P, 1500], [P, 1510]] }),
    problems: ['two-cells B4'],
  },
  {
    title: 'a CSV with a line that says its separator, and breaks within its cells',
    bytes: utf8(`sep=;\r\n"指标\n名称";"2023\n年"\r\n${P};"1,500"\r\n`),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'a CSV whose rows are of all lengths, under a title',
    bytes: utf8(`主要指标\n指标,2022年,2023年\n${P},1300,1500,,,\n${R},8\n`),
    figures: ['patents 2022 1300 level', 'patents 2023 1500 level', 'revenue 2022 8 increment'],
    notReported: 1,
  },
  {
    title: 'a CSV with the ends of lines of an old system',
    bytes: utf8(`指标,2023年\r${P},1500\r`),
    figures: ['patents 2023 1500 level'],
  },
  {
    title: 'a CSV that guards its figures from the spreadsheet by marks and formulas',
    bytes: utf8(`指标,2022年,2023年\n${P},'1500,"=""1500"""\n`),
    problems: ['not-a-number B2', 'not-a-number C2'],
  },
  { title: 'a file of nothing', bytes: new Uint8Array(), refused: 'empty' },
  { title: 'the binary form of the new workbook (.xlsb)', bytes: otherBook('xlsb', plain), refused: 'no-workbook' },
  { title: 'a workbook of another office suite (.ods)', bytes: otherBook('ods', plain), refused: 'no-workbook' },
  { title: 'a table of a database (.dbf)', bytes: otherBook('dbf', [['name'], ['patents']]), refused: 'encoding' },
];
