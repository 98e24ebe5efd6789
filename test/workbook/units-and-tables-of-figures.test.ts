import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Grid } from '../../src/workbook/grid.js';
import { readFigures } from '../../src/workbook/read-figures.js';
import { G, P, R, S, T, observed, read, told } from './figures-kit.js';
import { covered, gridOf, remark, type CellOf } from './grid-kit.js';

/* The unit a figure is read in, and where in a sheet a table of figures is. */

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
