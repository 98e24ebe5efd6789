import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Grid } from '../../src/workbook/grid.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { P, R, S, level, observed, read, told } from './figures-kit.js';
import { gridOf, remark, type CellOf } from './grid-kit.js';

/* What a sheet of sources says of figures, and what a workbook of several sheets comes to. */

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
