import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { figuresXlsx } from '../../src/workbook/figures-table.js';
import { sheetIndicators, type SheetIndicators } from '../../src/workbook/indicator-table.js';
import { directoryCell, readDirectorySheet } from '../../src/workbook/read-directory.js';
import { readFigures } from '../../src/workbook/read-figures.js';
import { clerkPlan } from './clerk-plan.js';
import { covered, gridOf, type CellOf, type GridWith } from './grid-kit.js';

/* Tables of indicators and of organisations cell by cell, and figures as a workbook. */

const found = (rows: readonly (readonly CellOf[])[], more: GridWith = {}): SheetIndicators | undefined =>
  sheetIndicators([gridOf(rows, more)], 2021);
/** `line name unit baseline targets` of each row. */
const rowsOf = (rows: readonly (readonly CellOf[])[], more: GridWith = {}): string[] =>
  (found(rows, more)?.reading.rows ?? []).map(({ line, indicator: { name, unit, baseline, targets } }) =>
    [
      line,
      name,
      unit,
      baseline && `${baseline.value} in ${baseline.period}`,
      targets.map(({ bound, when }) => `${JSON.stringify(bound)} ${'date' in when ? when.date : ''}`).join(),
    ].join(' '),
  );
const head = ['指标', '单位', '2020年', '2025年目标'];
const atLeast = (value: number): string => `{"kind":"at-least","value":${value}} 2025-12-31`;

describe('a table of indicators in a sheet', () => {
  test('says figures, per cent too, as they are shown', () => {
    assert.deepEqual(
      rowsOf([
        head,
        ['专利拥有量', '件', 1200, '达到2000'],
        ['研发投入强度', '%', { value: 0.025, format: '0.0%' }, { value: 0.03, format: '0%' }],
        ['失业人数', '人', { value: 0.07, format: '0.00' }, '≥5'],
        // Seven hundredths shown as per cent, and no noise of the sum.
        ['覆盖率', '%', { value: 0.07, format: '0%' }, '≥90'],
      ]),
      [
        `2 专利拥有量 件 1200 in 2020 ${atLeast(2000)}`,
        `3 研发投入强度 % 2.5 in 2020 ${atLeast(3)}`,
        `4 失业人数 人 0.07 in 2020 ${atLeast(5)}`,
        `5 覆盖率 % 7 in 2020 ${atLeast(90)}`,
      ],
    );
  });

  test('joins the lines of a heading, of a name and of a cell', () => {
    assert.deepEqual(
      rowsOf([
        ['指标', '单位', covered('基期', 'from-left'), '目标'],
        [covered('指标', 'from-above'), null, '2020年', '2025\n年'],
        ['专利\n\n拥有\t量', '件', 1200, '达到\r\n2000'],
      ]),
      [`3 专利拥有量 件 1200 in 2020 ${atLeast(2000)}`],
    );
    // A heading that stands in every line of a merged cell is said once.
    const [three] = rowsOf([
      ['指标', '单位', '现状', '目标'],
      [null, null, '2020年', '2025年'],
      [null, null, '（实际）', null],
      ['专利拥有量', '件', 1200, '达到2000'],
    ]);
    assert.equal(three, `4 专利拥有量 件 1200 in 2020 ${atLeast(2000)}`);
    // A fourth empty line is a row that says nothing.
    assert.deepEqual(
      rowsOf([head, [null, null], [null, null], [null, null], ['专利拥有量', '件', 1200, '达到2000']]).length,
      1,
    );
  });

  test('is found below titles, and not in a line of one cell or of a year', () => {
    assert.deepEqual(
      rowsOf([
        ['2025年主要指标', null],
        ['主要指标', null],
        ['2025年指标', '单位'],
        head,
        ['专利拥有量', '件', 1200, '达到2000'],
      ]).length,
      1,
    );
    assert.deepEqual(
      rowsOf([
        ['5项指标', '单位', '2025年目标'],
        ['专利拥有量', '件', '达到2000'],
      ]).length,
      1,
    );
    assert.deepEqual(
      rowsOf([
        ['指标', '2025年目标'],
        ['专利拥有量', '达到2000件'],
      ]).length,
      1,
    );
    assert.equal(found([['说明'], ['指标']]), undefined);
    assert.equal(found([head]), undefined);
  });

  test('has figures of the plan’s own years where it says so, or beside targets', () => {
    const reached = found([
      ['指标', '单位', '2020年', '2021年', '2022年完成', '2021年目标', '2021—2025年累计', '2025年目标'],
      ['专利拥有量', '件', 1200, 1300, 1400, '达到1250', 9, '达到2000'],
    ])!;
    assert.deepEqual(reached.figures, ['2021年', '2022年完成']);
    const [row] = reached.reading.rows;
    assert.deepEqual(row!.indicator.baseline?.period, '2020');
    // Without a word for it the later year is the target, and nothing is a figure.
    const bare = found([
      ['指标', '单位', '2020年', '2025年'],
      ['专利拥有量', '件', 1200, 2000],
    ])!;
    assert.deepEqual(bare.figures, []);
    assert.equal(bare.reading.rows[0]!.indicator.targets.length, 1);
    assert.deepEqual(
      found([
        ['指标', '单位', '2020年', '2022年实际'],
        ['专利拥有量', '件', 1200, 1400],
      ])!.figures,
      ['2022年实际'],
    );
  });

  test('leaves out what is hidden or merged over from the left, and sheets that are hidden', () => {
    const rows = [
      head,
      ['专利拥有量', '件', 1200, '达到2000'],
      ['商标注册量', '件', 5, '达到9'],
      [null, null, null, null],
    ];
    assert.deepEqual(rowsOf(rows, { hiddenRows: [2] }), [`3 商标注册量 件 5 in 2020 ${atLeast(9)}`]);
    assert.deepEqual(rowsOf(rows, { hiddenColumns: [2] })[0], `2 专利拥有量 件  ${atLeast(2000)}`);
    assert.equal(found(rows, { hidden: true }), undefined);
    const group = ['一、创造', ...[1, 2, 3].map(() => covered('一、创造', 'from-left'))];
    const [own] = found([head, group, ['专利拥有量', '件', 1200, '达到2000']])!.reading.rows;
    assert.equal(own!.group, '一、创造');
    const two = sheetIndicators([gridOf([['封面']]), gridOf(rows, { name: '二' })], 2021);
    assert.equal(two!.sheet, '二');
  });
});

describe('a list of organisations in a sheet', () => {
  const list = (rows: readonly (readonly CellOf[])[], more: GridWith = {}) => readDirectorySheet(gridOf(rows, more));
  const code = '91320000MA1234567X';

  test('has a row for each, by the columns it knows', () => {
    const read = list([
      ['某区名录', null],
      ['序号', '企业名称（全称）', '统一社会信用代码', '曾用名', '入库日期', '联系人', '备注1', '所属街道'],
      [
        1,
        '某某\n科技公司',
        '９１３２００００ ma1234567x',
        '甲公司、 乙公司；丙公司',
        '2023年6月3日',
        '张三',
        '好',
        '东街',
      ],
      [2, '另一公司', '—', '/', '待定', '李四', null, null],
      ['合计', null, null, null, null, null, null, null],
      ['注', '说明', null, null, null, null, null, null],
    ])!;
    assert.equal(read.sheet, 'Sheet1');
    assert.deepEqual(
      read.entries.map(({ row }) => row),
      [3, 4],
    );
    assert.deepEqual(read.entries[0]!.entry, {
      id: code.toLowerCase(),
      name: '某某科技公司',
      creditCode: code,
      formerNames: ['甲公司', '乙公司', '丙公司'],
      entered: '2023-06-03',
      street: '东街',
    });
    const { id, ...other } = read.entries[1]!.entry;
    assert.deepEqual(other, { name: '另一公司', entered: '待定' });
    assert.match(String(id), /^name-[0-9a-z]+$/);
    assert.deepEqual(read.personal, [{ cell: 'F2', heading: '联系人' }]);
    assert.deepEqual(read.unknown, [{ cell: 'G2', heading: '备注1' }]);
    assert.deepEqual(
      read.columns.map(({ field, column }) => `${field} ${column}`),
      ['name 1', 'creditCode 2', 'formerNames 3', 'entered 4', 'street 7'],
    );
    assert.equal(directoryCell(read, 3, 'entered'), 'E3');
    // A field without a column is told in the row.
    assert.equal(directoryCell(read, 3, 'phone'), 'B3');
  });

  test('takes as an id only what is a whole code, else a number of its own for each name', () => {
    const ids = (...codes: readonly string[]): string[] =>
      list([['名称', '信用代码'], ...codes.map((each, at) => [`公司${at}`, each])])!.entries.map(({ entry }) =>
        String(entry.id),
      );
    assert.deepEqual(
      ids(code, `${code}1`, `1-${code}`).map((id) => id.startsWith('name-')),
      [false, true, true],
    );
    const [one, two] = ids('', '');
    assert.notEqual(one, two);
    assert.deepEqual(ids('', ''), [one, two]);
  });

  test('begins at the row that has names beside something else, near the top', () => {
    const rows = [
      ['名称', '电话'],
      ['某公司', '025-12345678'],
    ];
    assert.deepEqual(list([['名称', null], ...rows])!.entries.length, 1);
    assert.equal(list([['名称'], ['某公司']]), undefined);
    const far = (count: number) => list([...[...Array(count).keys()].map(() => [null]), ...rows]);
    assert.equal(far(29)!.entries.length, 1);
    assert.equal(far(30), undefined);
  });

  test('reads no hidden row or column, and keeps a name that only holds a word of sums', () => {
    const rows = [
      ['名称', '电话', ''],
      ['某公司', '1', 'x'],
      ['总计科技公司', '2', 'x'],
      ['新总计公司', '3', 'x'],
    ];
    const read = list(rows, { hiddenRows: [2], hiddenColumns: [1] })!;
    assert.deepEqual(
      read.entries.map(({ entry }) => [entry.name, entry.phone]),
      [['新总计公司', undefined]],
    );
    assert.deepEqual([read.unknown, read.personal], [[], []]);
  });
});

describe('where a table of figures is, in rarer sheets', () => {
  const values = (...rows: readonly (readonly CellOf[])[]): string[] =>
    readFigures([gridOf(rows)], clerkPlan).figures.map(
      ({ observation: { indicator, period, value } }) => `${indicator} ${period} ${value}`,
    );
  const R = '服务业年营业收入';
  const P = '有效发明专利拥有量';

  test('a row with a column of values needs one of periods', () => {
    assert.deepEqual(values(['指标', '数值'], [P, 5], ['指标', '时期', '数值'], [P, '2023年', 6]), ['patents 2023 6']);
    assert.deepEqual(values(['指标', '时期'], [P, '2023年'], ['指标', '时期', '数值'], [P, '2023年', 6]), [
      'patents 2023 6',
    ]);
  });

  test('a year drawn over several columns holds up to the next text beside it', () => {
    assert.deepEqual(
      values(
        ['指标', '2023年', null, null, '说明', null],
        [null, '一季度', '二季度', '三季度', null, '四季度'],
        [R, 1, 2, 3, null, 4],
      ),
      ['revenue 2023-Q1 1', 'revenue 2023-Q2 2', 'revenue 2023-Q3 3'],
    );
    // A title that only happens to have a year has nothing below it.
    assert.deepEqual(values(['指标', '2022年末', '2023年', null], [null, null, '上半年', '下半年'], [R, 1, 2, 3]), [
      'revenue 2022 1',
      'revenue 2023-H1 2',
      'revenue 2023-H2 3',
    ]);
  });

  test('a heading that says the same twice says it once', () => {
    assert.deepEqual(
      values(
        ['指标', covered('2023年', 'from-above'), '单位'],
        [covered('指标', 'from-above'), '2023年', covered('单位', 'from-above')],
        [R, 1, '亿元'],
      ),
      ['revenue 2023 1'],
    );
  });

  test('of tables side by side each has at least its names and a figure', () => {
    // The second names nothing of figures: both are one table.
    assert.deepEqual(values(['指标', '2023年', '指标名称', '单位'], [P, 5, '名称', '件']), ['patents 2023 5']);
    assert.deepEqual(values(['编号', '指标', '2022年', '序号', '类别', '指标', '2023年'], [1, P, 5, 2, '甲', R, 6]), [
      'patents 2022 5',
      'revenue 2023 6',
    ]);
  });
});

test('figures as a workbook have their heading in sight, columns wide enough and a filter', async () => {
  const rows = [
    Array.from({ length: 13 }, (_, at) => `c${at}`),
    ['share', undefined, ...Array<undefined>(11).fill(undefined)],
  ];
  const { sheets } = await readXlsx(await figuresXlsx({ rows, leftOut: 0, shortened: 0 }, '数据'), {
    readStyles: true,
  });
  const [sheet] = sheets;
  assert.equal(sheet!.name, '数据');
  assert.deepEqual(sheet!.rows[1]!.slice(0, 2), ['share', null].slice(0, sheet!.rows[1]!.length));
  assert.deepEqual(
    sheet!.columns!.map(({ width }) => width),
    [16, 30, 12, 16, 12, 10, 12, 10, 12, 24, 30, 24, 8],
  );
  assert.deepEqual([sheet!.freezePane?.rows, sheet!.freezePane?.columns], [1, 2]);
  assert.equal(sheet!.autoFilter?.range, 'A1:M2');
});
