import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { G, P, R, S, T, level, observed, read, told } from './figures-kit.js';
import { gridOf, remark } from './grid-kit.js';

/* Everything a figure takes from the cells of its row and column, and all that is told of a cell. */

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
