import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { FigureDefaults } from '../../src/workbook/figure-facts.js';
import type { Grid } from '../../src/workbook/grid.js';
import { readFigures } from '../../src/workbook/read-figures.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { clerkPlan } from './clerk-plan.js';
import { covered, gridOf, type CellOf } from './grid-kit.js';

/* Everything a figure takes from the cells around it, and all that is told of a cell: place, words, what it is about. */

const P = '有效发明专利拥有量';
const S = '高价值专利占比';
const R = '服务业年营业收入';
const T = '累计培训人次';
const G = '地区生产总值';

const read = (grids: Grid | readonly Grid[], defaults?: FigureDefaults) =>
  readFigures([grids].flat() as Grid[], clerkPlan, defaults);
const observed = (grids: Grid | readonly Grid[], defaults?: FigureDefaults): Observation[] =>
  read(grids, defaults).figures.map(({ observation }) => observation);
const told = (grids: Grid | readonly Grid[]): readonly SheetRemark[] => read(grids).remarks;
const remark = (
  severity: SheetRemark['severity'],
  code: SheetRemark['code'],
  cell: string,
  came: string,
  more: Partial<SheetRemark> = {},
): SheetRemark => ({
  severity,
  code,
  sheet: 'Sheet1',
  row: Number(/\d+/.exec(cell)![0]),
  column: cell.charCodeAt(0) - 64,
  cell,
  came,
  details: [],
  ...more,
});

/** Without what a case does not speak of. */
const level = { counts: 'level', status: 'final' } as const;

describe('a table of a row for each figure', () => {
  const heading = [
    '标识',
    '指标',
    '街道',
    '时期',
    '数值',
    '单位',
    '口径',
    '状态',
    '公布日期',
    '来源',
    '网址',
    '备注',
    '示例',
  ];
  test('gives a figure all that its row says', () => {
    const { figures, remarks, notReported } = read(
      gridOf([
        heading,
        [
          'patents',
          P,
          '东街街道',
          '2023年',
          '约1200',
          '件',
          '期末数',
          '初步数',
          '2024-02-01',
          '公报',
          'https://example.org/g',
          '新口径',
          '示例',
        ],
        ['', S, 'west', '2022年', 76.5, '%', 'Level', 'ESTIMATED', null, '年报', null, null, null],
        [
          'revenue',
          null,
          '全区',
          '2021年',
          '8.10',
          '亿元',
          '当期数',
          null,
          null,
          null,
          'https://example.org/r',
          null,
          null,
        ],
      ]),
    );
    assert.deepEqual(remarks, []);
    assert.equal(notReported, 0);
    assert.deepEqual(figures, [
      {
        observation: {
          indicator: 'patents',
          of: 'east',
          period: '2023',
          value: 1200,
          qualifier: 'about',
          counts: 'level',
          status: 'preliminary',
          illustrative: true,
          source: { name: '公报', url: 'https://example.org/g' },
          published: '2024-02-01',
          note: '新口径',
        },
        statusSaid: true,
        sheet: 'Sheet1',
        row: 2,
        column: 5,
      },
      {
        observation: {
          indicator: 'share',
          of: 'west',
          period: '2022',
          value: 76.5,
          counts: 'level',
          status: 'estimated',
          source: { name: '年报' },
        },
        statusSaid: true,
        sheet: 'Sheet1',
        row: 3,
        column: 5,
      },
      {
        // An address is one of a source: without it there is nothing it could be of.
        observation: {
          indicator: 'revenue',
          period: '2021',
          value: 8.1,
          decimals: 2,
          counts: 'increment',
          status: 'final',
        },
        statusSaid: false,
        sheet: 'Sheet1',
        row: 4,
        column: 5,
      },
    ]);
  });

  test('tells what it does not understand of a row, and takes nothing of it', () => {
    const { figures, remarks } = read(
      gridOf([
        heading,
        ['patents', P, '南街街道', '2023年', 1, null, null, null, null, null, null, null, null],
        ['patents', P, null, '去年', 2, null, null, null, null, null, null, null, null],
        ['patents', P, null, '2023年', 3, null, '不知道', null, null, null, null, null, null],
        ['patents', P, null, '2023年', 4, null, null, '待核', null, null, null, null, null],
        ['patents', P, null, '2023年', 5, null, null, null, '2024年2月', null, null, null, null],
        ['trained', T, null, '2023年', 6, null, null, null, null, null, null, null, null],
        ['patents', P, null, '2023年', 7, '公顷', null, null, null, null, null, null, null],
        ['patents', P, null, '2023年', '八', '件', null, null, null, null, null, null, null],
      ]),
    );
    assert.deepEqual(figures, []);
    const of = { indicator: 'patents' };
    assert.deepEqual(remarks, [
      remark('problem', 'unknown-part', 'C2', '南街街道', of),
      remark('problem', 'unknown-period', 'D3', '去年', of),
      remark('problem', 'unknown-counts', 'G4', '不知道', of),
      remark('problem', 'unknown-status', 'H5', '待核', of),
      remark('problem', 'bad-day', 'I6', '2024年2月', of),
      remark('problem', 'counts-unsaid', 'B7', T, { indicator: 'trained' }),
      remark('problem', 'unit-differs', 'E8', '7 公顷', { ...of, details: ['件'] }),
      remark('problem', 'not-a-number', 'E9', '八', { ...of, details: ['件'] }),
    ]);
  });

  test('has a level of months at their end, and says so in the column of the figure', () => {
    const grid = gridOf([
      ['指标', '时期', '数值'],
      [P, '2023年1—9月', 1480],
      [R, '2023年1—9月', 6.1],
    ]);
    assert.deepEqual(
      observed(grid).map(({ period }) => period),
      ['2023-09', '2023-01/2023-09'],
    );
    assert.deepEqual(told(grid), [
      remark('doubt', 'level-of-span', 'C2', '2023年1—9月', { indicator: 'patents', details: ['2023-09'] }),
    ]);
  });
});

describe('a table of a column for each period', () => {
  test('has the status of its heading, else of its row', () => {
    const { figures } = read(
      gridOf([
        ['指标', '状态', '2021年（初步）', '2022年预计', '2023年'],
        [P, null, 1, 2, 3],
        [S, '正式数', 4, 5, 6],
        [R, 'Preliminary', 7, null, '8（快报）'],
      ]),
    );
    assert.deepEqual(
      figures.map(({ observation: { value, status }, statusSaid }) => [value, status, statusSaid]),
      [
        [1, 'preliminary', true],
        [2, 'estimated', true],
        [3, 'final', false],
        [4, 'final', true],
        [5, 'final', true],
        [6, 'final', true],
        [7, 'preliminary', true],
        [8, 'preliminary', true],
      ],
    );
  });

  test('has a source and an address, but neither a note nor a day for several figures', () => {
    const grid = gridOf([
      ['指标', '2022年', '2023年', '公布日期', '来源', '网址', '备注'],
      [P, 1, 2, '2024-01-20', '公报', 'https://example.org/g', '两年'],
      [S, null, 60, '2024年1月21日', null, null, '一年'],
      [R, 5, 6, null, null, null, null],
    ]);
    const source = { name: '公报', url: 'https://example.org/g' };
    assert.deepEqual(observed(grid), [
      { ...level, indicator: 'patents', period: '2022', value: 1, source },
      { ...level, indicator: 'patents', period: '2023', value: 2, source },
      { ...level, indicator: 'share', period: '2023', value: 60, published: '2024-01-21' },
      { indicator: 'revenue', period: '2022', value: 5, counts: 'increment', status: 'final' },
      { indicator: 'revenue', period: '2023', value: 6, counts: 'increment', status: 'final' },
    ]);
    // Once, though it holds for two figures.
    assert.deepEqual(told(grid), [remark('doubt', 'day-for-many', 'D2', '2024-01-20', { indicator: 'patents' })]);
  });

  test('says once of a row what holds for all its figures', () => {
    assert.deepEqual(
      told(
        gridOf([
          ['指标', '口径', '2022年', '2023年'],
          [T, null, 1, 2],
          [T, '别的', 3, 4],
          [P, '别的', 5, 6],
        ]),
      ),
      [
        remark('problem', 'counts-unsaid', 'A2', T, { indicator: 'trained' }),
        remark('problem', 'unknown-counts', 'B3', '别的', { indicator: 'trained' }),
        remark('problem', 'unknown-counts', 'B4', '别的', { indicator: 'patents' }),
      ],
    );
  });

  test('counts how figures count by the row, the unit, the indicator and the heading in turn', () => {
    const grid = gridOf([
      ['指标', '单位', '口径', '2022年', '截至2023年累计'],
      [T, '人次', '累计', 10, null],
      [T, '人次', null, null, 30],
      [G, '%', null, 5.5, null],
      [R, '亿元', 'RUNNING-TOTAL', null, 40],
    ]);
    assert.deepEqual(
      observed(grid).map(({ indicator, value, counts }) => `${indicator} ${value} ${counts}`),
      ['trained 10 running-total', 'trained 30 running-total', 'output 5.5 rate', 'revenue 40 running-total'],
    );
    assert.deepEqual(told(grid), []);
  });

  test('leaves out totals, hidden rows and columns, and says so where they hold figures', () => {
    const grid = gridOf(
      [
        ['指标', '2021年', '2022年', '2023年'],
        ['主要指标', null, null, null],
        [P, 1, 2, 3],
        ['合 计', 4, 5, 6],
        ['总计', null, null, null],
        [S, 7, 8, 9],
        [R, null, 8, null],
        ['隐藏的组', null, null, null],
      ],
      { hiddenRows: [6, 8], hiddenColumns: [1] },
    );
    const { figures, remarks } = read(grid);
    assert.deepEqual(
      figures.map(({ observation: { indicator, period, value } }) => `${indicator} ${period} ${value}`),
      ['patents 2022 2', 'patents 2023 3', 'revenue 2022 8'],
    );
    assert.deepEqual(remarks, [
      remark('doubt', 'hidden-column', 'B1', '2021年'),
      remark('doubt', 'total-row', 'A4', '合 计'),
      remark('doubt', 'hidden-row', 'A6', S),
    ]);
  });

  test('tells a column it does not know', () => {
    assert.deepEqual(
      told(
        gridOf([
          ['指标', '单位', '2023年', '去年'],
          [P, '件', 3, 4],
        ]),
      ),
      [remark('doubt', 'unknown-heading', 'D1', '去年')],
    );
  });

  test('ends at its notes, and passes over empty rows, groups and a heading that is repeated', () => {
    assert.deepEqual(
      observed(
        gridOf([
          ['指标', '2023年'],
          [null, null],
          ['一、创造', null],
          [P, 1],
          ['指标', '2023年'],
          [S, 2],
          ['注：2023年为初步数。', null],
          [R, 3],
        ]),
      ).map(({ value }) => value),
      [1, 2],
    );
    // A name that begins like a note and has figures is a row.
    assert.deepEqual(
      told(
        gridOf([
          ['指标', '2023年'],
          ['注册商标', 5],
          [P, 1],
        ]),
      ),
      [remark('problem', 'unknown-indicator', 'A2', '注册商标')],
    );
  });

  test('counts what says that there is nothing', () => {
    const { figures, notReported, remarks } = read(
      gridOf([
        ['指标', '2021年', '2022年', '2023年'],
        [P, '—', null, 3],
        [S, '暂无', '/', null],
      ]),
    );
    assert.deepEqual([figures.length, notReported, remarks], [1, 5, []]);
  });
});

describe('an indicator', () => {
  test('is known by its id, whatever it is called, else by its name', () => {
    assert.deepEqual(
      observed(
        gridOf([
          ['标识', '指标', '2023年'],
          ['patents', '另一名称', 1],
          ['x-1', S, 2],
          [null, R, 3],
          ['output', null, 4],
        ]),
      ).map(({ indicator, value }) => `${indicator} ${value}`),
      ['patents 1', 'share 2', 'revenue 3'],
    );
  });

  test('of another name is told, with the one that may be meant', () => {
    assert.deepEqual(
      told(
        gridOf([
          ['标识', '指标', '2022年', '2023年'],
          [null, '发明专利拥有量', 1, null],
          [null, '图书馆', 2, null],
          [null, '企业', 3, null],
          ['nobody', null, null, 4],
          [null, null, null, 5],
          [null, '图书馆馆藏', null, null],
        ]),
      ),
      [
        remark('problem', 'unknown-indicator', 'B2', '发明专利拥有量', { details: [P] }),
        remark('problem', 'unknown-indicator', 'B3', '图书馆'),
        remark('problem', 'several-indicators', 'B4', '企业', { details: ['men, women'] }),
        remark('problem', 'unknown-indicator', 'A5', 'nobody'),
        remark('problem', 'unknown-indicator', 'D6', '5'),
      ],
    );
  });
});

describe('the unit of a figure', () => {
  const only = (...rows: readonly (readonly CellOf[])[]): string[] =>
    observed(gridOf(rows)).map(({ indicator, value }) => `${indicator} ${value}`);

  test('is that of its row, its name, its column, its table, in this order', () => {
    assert.deepEqual(only(['指标', '单位', '2023年（件）'], [P, '万件', 1.5]), ['patents 15000']);
    assert.deepEqual(only(['指标', '2023年（件）'], [`${P}（千件）`, 1.5]), ['patents 1500']);
    assert.deepEqual(only(['单位：件', null], ['指标', '2023年（百件）'], [P, 1.5]), ['patents 150']);
    assert.deepEqual(only(['单位：亿件', null], ['指标', '2023年'], [P, 1.5]), ['patents 150000000']);
    assert.deepEqual(only(['指标', '2023年'], [P, 1.5]), ['patents 1.5']);
  });

  test('that was converted is told with what came of it, in the words of the indicator', () => {
    assert.deepEqual(
      told(
        gridOf([
          ['指标', '单位', '2022年', '2023年'],
          [R, '万元', '71000', null],
          [P, '件', '2.5万', '12*'],
        ]),
      ),
      [
        remark('doubt', 'scaled', 'C2', '71000', { indicator: 'revenue', details: ['7.1', '亿元'] }),
        remark('doubt', 'scaled', 'C3', '2.5万', { indicator: 'patents', details: ['25000', '件'] }),
        remark('doubt', 'footnote', 'D3', '12*', { indicator: 'patents', details: ['12', '件'] }),
      ],
    );
    // The zeros of another unit say nothing of this one.
    assert.deepEqual(
      observed(
        gridOf([
          ['指标', '单位', '2023年'],
          [R, '万元', '71000.50'],
        ]),
      ),
      [{ indicator: 'revenue', period: '2023', value: 7.10005, counts: 'increment', status: 'final' }],
    );
  });

  test('of per cent is a rate only of what can grow', () => {
    assert.deepEqual(only(['指标', '单位', '2023年'], [G, '%', 5.2]), ['output 5.2']);
    assert.deepEqual(
      told(
        gridOf([
          ['指标', '单位', '2023年'],
          [P, '%', 5.2],
        ]),
      ),
      [remark('problem', 'unit-differs', 'C2', '5.2 %', { indicator: 'patents', details: ['件'] })],
    );
  });

  test('may be any of those an indicator is counted in, in several languages, and none at all', () => {
    const of = (unit: unknown, kind: object) =>
      parsePlan({
        id: 'p',
        name: '示例区规划',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals: [{ id: 'goal', name: '目标一' }],
        indicators: [
          {
            id: 'a',
            goal: 'goal',
            name: '授权量',
            unit,
            targets: [
              {
                words: '1',
                of: { kind: 'level' },
                bound: { kind: 'at-least', value: 1 },
                when: { kind: 'by' },
                unit: '件',
              },
              {
                words: '2',
                of: kind,
                bound: { kind: 'at-least', value: 1 },
                when: { kind: 'by', date: '2022-12-31' },
                unit: '%',
              },
            ],
          },
        ],
      });
    const change = { kind: 'change', measure: 'percent', from: '2020' };
    const grid = (unit: string, value: CellOf = 3): Grid =>
      gridOf([
        ['指标', '单位', '口径', '2023年'],
        ['授权量', unit, null, value],
      ]);
    const both = of({ 'zh-CN': '件', en: 'patents' }, change);
    const counted = (plan: typeof both, unit: string): unknown[] =>
      readFigures([grid(unit)], plan).remarks.map(({ code, details }) => [code, ...details]);
    assert.deepEqual(counted(both, 'patents'), [['counts-unsaid']]);
    assert.deepEqual(counted(both, '件'), [['counts-unsaid']]);
    assert.deepEqual(counted(both, '公顷'), [['unit-differs', '件']]);
    // Of a change a rate can be published.
    assert.deepEqual(
      readFigures([grid('%')], both).figures.map(({ observation: { value, counts } }) => [value, counts]),
      [[3, 'rate']],
    );
  });
});

describe('a sheet of sources', () => {
  const figures = gridOf(
    [
      ['指标', '2021年', '2022年', '2023年'],
      [P, 1, 2, 3],
      [S, 4, 5, 6],
    ],
    { name: '数据' },
  );
  const sheet = (rows: readonly (readonly CellOf[])[], more = {}): Grid =>
    gridOf([['时期', '指标', '数据来源', '公布日期', '状态', '网址'], ...rows], { name: '来源', ...more });

  test('says where the figures of a period come from, for all or for one indicator', () => {
    const { figures: placed, remarks } = read([
      figures,
      sheet([
        ['2021年', null, '公报', '2022-02-01', '正式数', 'https://example.org/a'],
        ['2022年', P, '专利年报', null, '初步数', null],
        ['2022年', null, '统计年鉴', '2023年3月5日', null, null],
        ['2023年', S, null, null, '预计数', null],
        [null, null, null, null, null, null],
        ['2023年', null, null, null, null, 'https://example.org/alone'],
        ['2023年', R, '别的来源', null, null, null],
      ]),
    ]);
    assert.deepEqual(remarks, []);
    const a = { source: { name: '公报', url: 'https://example.org/a' }, published: '2022-02-01' };
    assert.deepEqual(
      placed.map(({ observation, statusSaid }) => [observation, statusSaid]),
      [
        [{ ...level, indicator: 'patents', period: '2021', value: 1, ...a }, true],
        [
          {
            indicator: 'patents',
            period: '2022',
            value: 2,
            counts: 'level',
            status: 'preliminary',
            source: { name: '专利年报' },
          },
          true,
        ],
        [{ ...level, indicator: 'patents', period: '2023', value: 3 }, false],
        [{ ...level, indicator: 'share', period: '2021', value: 4, ...a }, true],
        [
          {
            ...level,
            indicator: 'share',
            period: '2022',
            value: 5,
            source: { name: '统计年鉴' },
            published: '2023-03-05',
          },
          false,
        ],
        [{ indicator: 'share', period: '2023', value: 6, counts: 'level', status: 'estimated' }, true],
      ],
    );
  });

  test('tells what it does not understand', () => {
    const at = (code: SheetRemark['code'], cell: string, came: string): SheetRemark =>
      remark('problem', code, cell, came, { sheet: '来源' });
    assert.deepEqual(
      told([
        figures,
        sheet([
          ['去年', null, '公报', null, null, null],
          ['2021年', '图书馆', '公报', null, null, null],
          ['2021年', null, '公报', '2022年', null, null],
          ['2022年', null, '公报', null, '待核', null],
          [null, null, null, '2023-03-05', null, null],
          [null, null, null, null, '正式数', null],
        ]),
      ]),
      [
        at('unknown-period', 'A2', '去年'),
        at('unknown-indicator', 'B3', '图书馆'),
        at('bad-day', 'D4', '2022年'),
        at('unknown-status', 'E5', '待核'),
        at('unknown-period', 'A6', ''),
        at('unknown-period', 'A7', ''),
      ],
    );
  });

  test('still says what it says beside what is not understood', () => {
    const [first] = observed([figures, sheet([['2021年', null, '公报', '去年', '待核', null]])]);
    assert.deepEqual(first, { ...level, indicator: 'patents', period: '2021', value: 1, source: { name: '公报' } });
  });

  test('may lack columns, and have a title above', () => {
    const [first] = observed([
      figures,
      gridOf([['数据从哪里来'], ['Period', 'Source'], ['2021', 'Report']], { name: 'Sources' }),
    ]);
    assert.deepEqual(first!.source, { name: 'Report' });
  });

  test('that is hidden is not read', () => {
    const [first] = observed([figures, sheet([['2021年', null, '公报', null, null, null]], { hidden: true })]);
    assert.equal(first!.source, undefined);
  });

  test('is none where it has figures of its own', () => {
    for (const value of ['数值', '值', 'Value'])
      assert.deepEqual(
        observed([
          figures,
          gridOf([
            ['时期', '来源', value],
            ['2021年', '公报', 9],
          ]),
        ])[0]!.source,
        undefined,
        value,
      );
    assert.deepEqual(
      observed([
        figures,
        gridOf([
          ['时期', '来源', '价值'],
          ['2021年', '公报', 9],
        ]),
      ])[0]!.source,
      { name: '公报' },
    );
  });

  test('goes before what holds where nothing is said', () => {
    const defaults = { source: '缺省', published: '2024-12-31', status: 'preliminary' } as const;
    const [first, second] = observed(
      [figures, sheet([['2021年', null, '公报', '2022-02-01', '正式数', null]])],
      defaults,
    );
    assert.deepEqual(first, {
      ...level,
      indicator: 'patents',
      period: '2021',
      value: 1,
      source: { name: '公报' },
      published: '2022-02-01',
    });
    assert.deepEqual(second, {
      ...level,
      status: 'preliminary',
      indicator: 'patents',
      period: '2022',
      value: 2,
      source: { name: '缺省' },
      published: '2024-12-31',
    });
    assert.equal(read(figures, defaults).figures[0]!.statusSaid, false);
  });
});

describe('a workbook', () => {
  const one = (value: number, name: string): Grid =>
    gridOf(
      [
        [null, null, null],
        ['指标', null, '2023年'],
        [P, null, value],
      ],
      { name },
    );

  test('with two figures of one has neither, and says where both stand', () => {
    const { figures, remarks } = read([one(5, '一'), one(5, '二'), one(6, '三')]);
    assert.deepEqual(figures, []);
    assert.deepEqual(remarks, [
      remark('problem', 'two-cells', 'C3', '6', { sheet: '三', indicator: 'patents', details: ['一!C3', '5'] }),
    ]);
    assert.deepEqual(read([one(5, ''), one(6, '')]).remarks[0]!.details, ['C3', '5']);
  });

  test('that says the same twice says it once', () => {
    const { figures, remarks } = read([one(5, '一'), one(5, '二')]);
    assert.deepEqual([figures.length, figures[0]!.sheet, remarks], [1, '一', []]);
  });

  test('keeps figures of different parts, ways of counting and days apart', () => {
    const rows = [
      ['指标', '街道', '时期', '数值', '口径', '公布日期'],
      [P, '东街街道', '2023年', 1, null, null],
      [P, '西街街道', '2023年', 2, null, null],
      [P, null, '2023年', 3, null, null],
      [P, null, '2023年', 4, '当期数', null],
      [P, null, '2023年', 5, null, '2024-02-01'],
    ];
    assert.deepEqual(
      observed(gridOf(rows)).map(({ value }) => value),
      [1, 2, 3, 4, 5],
    );
  });

  test('tells a hidden sheet of figures, and of another nothing', () => {
    const { figures, remarks } = read([
      one(5, '一'),
      { ...one(6, '旧表'), hidden: true },
      gridOf([['图例']], { name: '图', hidden: true }),
    ]);
    assert.equal(figures.length, 1);
    assert.deepEqual(remarks, [{ severity: 'doubt', code: 'hidden-sheet', sheet: '旧表', came: '旧表', details: [] }]);
  });

  test('without a table says so once, with the sheets there are', () => {
    const empty = (name: string): Grid => gridOf([['说明']], { name });
    assert.deepEqual(told([empty('封面'), empty('目录')]), [
      { severity: 'problem', code: 'no-table', sheet: '封面', came: '封面、目录', details: [] },
    ]);
    assert.deepEqual(told([empty('')]), [{ severity: 'problem', code: 'no-table', sheet: '', came: '', details: [] }]);
    assert.deepEqual(told([empty('封面'), one(5, '一')]), []);
    // A hidden one is a table as well.
    assert.deepEqual(
      told([{ ...one(5, '一'), hidden: true }]).map(({ code }) => code),
      ['hidden-sheet'],
    );
  });
});

describe('where a table is', () => {
  const values = (...rows: readonly (readonly CellOf[])[]): string[] =>
    observed(gridOf(rows)).map(({ indicator, period, value }) => `${indicator} ${period} ${value}`);

  test('two beside each other are each read with the columns of their own', () => {
    assert.deepEqual(
      values(
        ['序号', '指标', '单位', '2022年', null, '编码', '指标', '2023年'],
        [1, P, '件', 10, null, 'share', null, 55],
        [2, R, '万元', 20000, null, null, G, null],
      ),
      ['patents 2022 10', 'revenue 2022 2', 'share 2023 55'],
    );
  });

  test('a second column of names without figures of its own begins no other table', () => {
    assert.deepEqual(values(['指标', '项目', '2023年'], [P, '数量', 10]), ['patents 2023 10']);
  });

  test('below another heading begins another table, wherever the first began', () => {
    assert.deepEqual(values(['指标', '2022年'], [P, 10], [null, null], ['指标', '单位', '2023年'], [S, '%', 20]), [
      'patents 2022 10',
      'share 2023 20',
    ]);
  });

  test('titles above may be many, but not without end', () => {
    const titles = (count: number): null[][] => [...Array(count).keys()].map(() => [null]);
    assert.deepEqual(values(...titles(29), ['指标', '2023年'], [P, 10]), ['patents 2023 10']);
    assert.deepEqual(values(...titles(30), ['指标', '2023年'], [P, 10]), []);
    // Below a table there may be another as far down as it likes.
    assert.deepEqual(values(['指标', '2022年'], [P, 9], ...titles(40), ['指标', '2023年'], [P, 10]), [
      'patents 2022 9',
      'patents 2023 10',
    ]);
  });

  test('a heading goes over up to three rows, as long as its names do', () => {
    assert.deepEqual(
      values(
        ['指标', '2023年', covered('2023年', 'from-left')],
        [covered('指标', 'from-above'), '上半年', '下半年'],
        [covered('指标', 'from-above'), '实际', '实际'],
        [R, 1, 2],
      ),
      ['revenue 2023-H1 1', 'revenue 2023-H2 2'],
    );
    // A year that is only drawn over its columns stands in the first of them.
    assert.deepEqual(
      values(['指标', '2022年', null, '2023年', null], [null, '上半年', '下半年', '上半年', '下半年'], [R, 1, 2, 3, 4]),
      ['revenue 2022-H1 1', 'revenue 2022-H2 2', 'revenue 2023-H1 3', 'revenue 2023-H2 4'],
    );
    // A row below that brings no column more is not of the heading.
    assert.deepEqual(values(['指标', '2023年'], [null, '（件）'], [P, 10]), ['patents 2023 10']);
  });

  test('a half of a year without a year takes that of the title, where there is one', () => {
    assert.deepEqual(values(['2023年运行情况', null], ['指标', '上半年'], [R, 1]), ['revenue 2023-H1 1']);
    assert.deepEqual(values(['2022年与2023年运行情况', null], ['指标', '上半年'], [R, 1]), []);
    // Of what stands below the heading none is the title.
    assert.deepEqual(values(['运行情况', null], ['指标', '上半年'], [R, 1], ['2023年', null]), []);
  });

  test('marks of footnotes, units and words beside the year change nothing of a heading', () => {
    for (const heading of [
      '2023年①',
      '2023年[1]',
      '2023年[注12]',
      '2023年（注1）',
      '2023年*†',
      '2023年（件）',
      '2023年实际完成值',
      '2023年度数据',
      '2023年底数',
      '2023年 情况',
    ])
      assert.deepEqual(values(['指标', heading], [P, 10]), ['patents 2023 10'], heading);
  });

  test('columns are known with a remark in brackets and with blanks', () => {
    assert.deepEqual(values(['指 标 名 称（全称）', '单 位（计量）', '2023年'], [P, '万件', 1]), [
      'patents 2023 10000',
    ]);
  });

  test('the unit above it is the first word behind the colon', () => {
    assert.deepEqual(values(['2023年情况 单位 ： 万件，亿元', null], ['指标', '2023年'], [P, 1]), [
      'patents 2023 10000',
    ]);
    assert.deepEqual(values(['（单位:千件）', null], ['指标', '2023年'], [P, 1]), ['patents 2023 1000']);
  });

  test('what was reached since a day is a sum, what a year brought in all is not', () => {
    const counts = (heading: string): unknown[] =>
      read(
        gridOf([
          ['指标', heading],
          [T, 10],
        ]),
      ).figures.map(({ observation }) => observation.counts);
    assert.deepEqual(counts('截至2023年累计'), ['running-total']);
    assert.deepEqual(counts('规划实施以来2023年累计'), ['running-total']);
    assert.deepEqual(counts('2023年累计'), []);
    assert.deepEqual(counts('截至2023年'), []);
  });
});
