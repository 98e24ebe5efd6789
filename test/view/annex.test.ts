import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { arrange, type IndicatorView } from '../../src/view/plan/indicator-view.js';
import { annexOf, type AnnexSheet } from '../../src/view/table/annex.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { midTerm, progressOn } from '../../stories/examples.js';

const planText = readFileSync('src/plans/gulou-ip-2021-2025.zh.txt', 'utf8');
const table = indicatorTable(progressOn(midTerm), 'zh-CN');
const view: IndicatorView = {
  ...{ groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '' },
  statements: true,
};
const annex = (asked: Partial<IndicatorView> = {}): readonly AnnexSheet[] => {
  const whole = { ...view, ...asked };
  return annexOf(table, arrange(table, whole), whole.groupBy);
};

describe('annexOf', () => {
  test('parts the figures from what has none, and numbers both', () => {
    const [figures, statements, ...more] = annex();
    assert.equal(more.length, 0);
    assert.deepEqual([figures!.label, statements!.label], ['附件1', '附件2']);
    assert.equal(figures!.day, '数据截至2023年12月31日（时间已过60%）');
    assert.equal(figures!.sample, '示例数据，不是官方统计');
    const count = ({ groups }: AnnexSheet): number => groups.flatMap(({ rows }) => rows).length;
    assert.deepEqual([count(figures!), count(statements!)], [20, 20]);
    assert.equal(annex({ statements: false })[0]!.label, '附件');
  });

  test('has the columns of an official annex', () => {
    const [figures, statements] = annex();
    assert.deepEqual(
      figures!.columns.map(({ label }) => label),
      [
        ...['序号', '指标', '单位', '2020年基期值', '2021年', '2022年', '2023年', '2025年目标值', '完成进度', '判定'],
        ...['与序时之差（百分点）', '备注'],
      ].map((label) => (label === '指标' ? '指标名称' : label)),
    );
    assert.deepEqual([figures!.groupHead, statements!.groupHead], ['目标', '目标']);
    assert.deepEqual(
      statements!.columns.map(({ label }) => label),
      ['序号', '事项', '规划原文', '情况'],
    );
  });

  test('quotes the plan for what it wants without a figure', () => {
    const bare = planText.replace(/\s/g, '');
    for (const { rows } of annex()[1]!.groups)
      for (const { cells } of rows) {
        const { text } = cells['words']!;
        assert.ok(bare.includes(text.replace(/\s/g, '')), text);
      }
  });

  test('says in few words why something is not judged', () => {
    const remarks = annex()[0]!.groups.flatMap(({ rows }) =>
      rows.map(({ row, cells }) => [row.id, cells['remark']!.text]),
    );
    const of = Object.fromEntries(remarks) as Record<string, string>;
    assert.equal(of['high-value-invention-patents-per-10000'], '规划未给基期');
    assert.equal(of['white-paper'], '2022年未发布');
    assert.equal(of['madrid-trademarks'], '2022年曾达153件');
    assert.equal(of['trademark-enterprises-per-10000'], '');
  });

  test('names no group where nothing is grouped, and tells an excerpt', () => {
    const [sheet] = annex({ groupBy: 'none', status: 'behind' });
    assert.equal(sheet!.groupHead, undefined);
    assert.ok(sheet!.notes.includes('共40项，符合条件的3项'), sheet!.notes.join());
    assert.ok(!annex()[0]!.notes.some((note) => note.includes('符合条件')));
  });
});
