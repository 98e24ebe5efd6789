import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as planModel from '../../src/model/plan.js';
import { readIndicatorTable } from '../../src/reading/read-indicator-table.js';

const rowsOf = (text: string): string[] =>
  readIndicatorTable(text).rows.map(({ indicator: { name, unit, baseline, targets } }) =>
    [
      name,
      unit ?? '-',
      baseline ? `${baseline.period}: ${baseline.qualifier ?? ''} ${baseline.value}` : '-',
      ...targets.map(({ of, bound, when, force }) =>
        [
          of.kind,
          bound.kind,
          'value' in bound ? bound.value : '',
          'date' in when ? when.date : when.kind,
          force?.attribute ?? '',
        ]
          .map(String)
          .join(' '),
      ),
    ].join(' | '),
  );
const remarksOf = (text: string): string[] =>
  readIndicatorTable(text).rows.flatMap(({ remarks }) =>
    remarks.map(({ line, column, code }) => `${line}.${column} ${code}`),
  );

describe('readIndicatorTable', () => {
  // “十四五”推进农业农村现代化规划, 国务院, 2021: some rows of the table of main indicators, as copied.
  const agriculture = [
    '专栏1　“十四五”推进农业农村现代化主要指标',
    '指标\t2020年基期值\t2025年目标值\t年均增速〔累计〕\t指标属性',
    '粮食综合生产能力（亿吨）\t—\t>6.5\t—\t约束性',
    '农业科技进步贡献率（%）\t60\t64\t〔4〕\t预期性',
    '高标准农田面积（亿亩）\t8\t10.75\t〔2.75〕\t约束性',
    '农作物耕种收综合机械化率（%）\t71\t75\t〔4〕\t预期性',
    '注：〔 〕内为五年累计数。',
  ].join('\n');

  test('a published table of main indicators', () => {
    assert.deepEqual(rowsOf(agriculture), [
      '粮食综合生产能力 | 亿吨 | - | level more-than 6.5 2025-12-31 binding',
      '农业科技进步贡献率 | % | 2020:  60 | level at-least 64 2025-12-31 indicative',
      '高标准农田面积 | 亿亩 | 2020:  8 | level at-least 10.75 2025-12-31 binding | total at-least 2.75 by binding',
      '农作物耕种收综合机械化率 | % | 2020:  71 | level at-least 75 2025-12-31 indicative',
    ]);
    // That a bare figure is a floor is for the office to confirm; a rate has no sum.
    assert.deepEqual(remarksOf(agriculture), [
      '4.3 comparator-unsaid',
      '4.4 figure-not-understood',
      '5.3 comparator-unsaid',
      '6.3 comparator-unsaid',
      '6.4 figure-not-understood',
    ]);
    assert.deepEqual(
      readIndicatorTable(agriculture).notes.map(({ line }) => line),
      [1, 7],
    );
  });

  // “十三五”生态环境保护规划, 国务院, 2016: some rows of 专栏1.
  test('another one, with groups on lines of their own and signs for comparators', () => {
    const table = [
      '指标\t2015年\t2020年\t〔累计〕\t属性',
      '1．空气质量',
      '地级及以上城市空气质量优良天数比率（%）\t76.7\t>80\t-\t约束性',
      '细颗粒物未达标地级及以上城市浓度下降（%）\t-\t-\t〔18〕\t约束性',
      '2．水环境质量',
      '地表水质量劣Ⅴ类水体比例（%）\t9.7\t<5\t-\t约束性',
      '地下水质量极差比例（%）\t15.7\t15左右\t-\t预期性',
    ].join('\r\n');
    assert.deepEqual(rowsOf(table), [
      '地级及以上城市空气质量优良天数比率 | % | 2015:  76.7 | level more-than 80 2020-12-31 binding',
      '细颗粒物未达标地级及以上城市浓度下降 | % | - | change at-least 18 by binding',
      '地表水质量劣Ⅴ类水体比例 | % | 2015:  9.7 | level less-than 5 2020-12-31 binding',
      '地下水质量极差比例 | % | 2015:  15.7 | level about 15 2020-12-31 indicative',
    ]);
    assert.deepEqual(
      readIndicatorTable(table).rows.map(({ group }) => group),
      ['1．空气质量', '1．空气质量', '2．水环境质量', '2．水环境质量'],
    );
    assert.deepEqual(remarksOf(table), []);
  });

  test('a unit, a number, a group and a rate of growth in columns of their own', () => {
    const table = [
      '类别\t序号\t指标名称\t单位\t2020年\t2025年目标\t年均增长\t属性',
      '经济\t1\t地区生产总值\t亿元\t1,200\t１８００左右\t6.5左右\t预期性',
      '\t2\t研究人员\t人\t约900\t1200人以上\t\t预期性',
      '生态\t3\tPM2.5年均浓度\t微克/立方米\t31\t30\t—\t约束性',
      '\t4\t专利\t件\t突破50\t80家\t/\t\t多出的一格',
    ].join('\n');
    assert.deepEqual(rowsOf(table), [
      '地区生产总值 | 亿元 | 2020:  1200 | year-value about 1800 2025-12-31 indicative | growth about 6.5 by indicative',
      '研究人员 | 人 | 2020: about 900 | level at-least 1200 2025-12-31 indicative',
      'PM2.5年均浓度 | 微克/立方米 | 2020:  31',
      '专利 | 件 | 2020: more-than 50',
    ]);
    assert.deepEqual(remarksOf(table), ['4.6 direction-unsaid', '5.9 no-column', '5.6 unit-differs']);
    assert.deepEqual(
      readIndicatorTable(table).rows.map(({ group }) => group),
      ['经济', '经济', '生态', '生态'],
    );
  });

  test('in English, with what each cell says by itself', () => {
    const table = [
      'No.\tArea\tIndicator\tUnit\tBaseline 2020\tTarget 2030\tBinding or indicative',
      '1\tHousing\tHomes built\thomes\t18,200\tat least 25,000 homes\tbinding',
      '2\t\tEnergy use of buildings\tkg per person\t41\tno more than 35 kg per person\tindicative',
      '3\tEconomy\tEmployment rate\t%\t74.2\t≥78\tbinding',
      '4\t\tGreenhouse gas emissions\tMt\t120\tfall by 40%\tbinding',
      '5\t\tNew cycle lanes\tkm\t\t8–10\tindicative',
      '6\t\tWater leakage\tmegalitres a day\t300\t240\tn/a',
    ].join('\n');
    assert.deepEqual(rowsOf(table), [
      'Homes built | homes | 2020:  18200 | level at-least 25000 2030-12-31 binding',
      'Energy use of buildings | kg per person | 2020:  41 | level at-most 35 2030-12-31 indicative',
      'Employment rate | % | 2020:  74.2 | level at-least 78 2030-12-31 binding',
      'Greenhouse gas emissions | Mt | 2020:  120 | change at-least 40 2030-12-31 binding',
      'New cycle lanes | km | - | level between  2030-12-31 indicative',
      'Water leakage | megalitres a day | 2020:  300 | level at-least 240 2030-12-31 ',
    ]);
    const [lanes] = readIndicatorTable(table).rows.filter(({ line }) => line === 6);
    assert.deepEqual(lanes?.indicator.targets[0]?.bound, { kind: 'between', low: 8, high: 10 });
    // Whether 240 is a floor is for the office to say.
    assert.deepEqual(remarksOf(table), ['7.6 comparator-unsaid']);
    assert.deepEqual(
      readIndicatorTable(table).rows.map(({ group }) => group),
      ['Housing', 'Housing', 'Economy', 'Economy', 'Economy', 'Economy'],
    );
  });

  test('without a heading nothing is read', () => {
    const table = '城镇化率\t68\t70\n失业率\t5\t5以内';
    assert.deepEqual(readIndicatorTable(table).rows, []);
    assert.equal(readIndicatorTable(table).notes.length, 2);
  });

  test('of two columns of names takes the one that is filled', () => {
    const { rows } = readIndicatorTable('指标\t2020年\t指标\n \t全覆盖\t公共法律服务');
    assert.deepEqual(
      rows.map(({ indicator }) => indicator.name),
      ['公共法律服务'],
    );
  });

  test('reads any text without an error, names places that are there, and drafts what fits the model', () => {
    const cell = fc.constantFrom(
      ...'指标 单位 2020年 2025年 属性 年均增长 序号 类别 目标值 基期 城镇化率（%） 地区生产总值 失业率 亿元 % 68 ≥70 5以内 〔25〕 — / 约束性 6.5左右 8—10 持续提升 全覆盖 1,2,3 （ 9999999999999999999'.split(
        ' ',
      ),
      '',
      '\u2028',
    );
    const table = fc.array(
      fc.array(cell, { maxLength: 8 }).map((cells) => cells.join('\t')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          table.map((lines) => lines.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const lines = text.split(/\r\n?|\n/);
          for (const { indicator, remarks } of readIndicatorTable(text).rows) {
            for (const { line, column, text: words } of remarks)
              assert.equal(lines[line - 1]?.split('\t')[column - 1], words);
            if (indicator.targets.length === 0) continue;
            const checked = planModel.indicator.safeParse({ id: 'a', goal: 'b', ...indicator });
            assert.ok(checked.success, JSON.stringify([text, checked.error?.issues]));
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
