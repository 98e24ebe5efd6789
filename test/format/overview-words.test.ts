import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overviewWords, type OverviewCounts, type OverviewWords } from '../../src/format/overview-words.js';
import { midTerm, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { officeProgress } from '../../stories/plan-measure-list.stories.js';

const zh = overviewWords(progressOn(midTerm), 'goal', 'zh-CN');
const sum = ({ counts }: OverviewCounts): number => counts.reduce((total, { count }) => total + count, 0);

describe('overviewWords', () => {
  test('gives each goal of the plan its sentence', () => {
    assert.deepEqual(
      zh.rows.map(({ name, total }) => [name, total]),
      [
        ['知识产权创造', 7],
        ['知识产权保护', 3],
        ['知识产权运用', 2],
        ['知识产权管理', 3],
        ['知识产权服务', 2],
        ['知识产权人才', 3],
      ],
    );
    assert.equal(zh.rows[0]?.sentence, '7项：2项已达目标值，2项高于序时进度，1项低于序时进度，2项无法计算');
    assert.equal(zh.rows[5]?.sentence.includes('；另有方向性目标1项、建成类事项1项、探索类事项1项'), true);
  });

  test('says it in English', () => {
    const en = overviewWords(progressOn(midTerm), 'goal', 'en');
    assert.equal(
      en.rows[2]?.sentence,
      '2 targets: 1 met, 1 on schedule; also 1 direction, 3 things to set up, 1 thing to explore',
    );
  });

  test('adds up: segments to targets, goals to the plan', () => {
    for (const row of [zh.whole, ...zh.rows]) assert.equal(sum(row), row.total);
    assert.equal(
      zh.rows.reduce((total, row) => total + row.total, 0),
      zh.whole.total,
    );
    for (const { status, count } of zh.whole.counts) {
      const parts = zh.rows.flatMap(({ counts }) => counts.filter((part) => part.status === status));
      assert.equal(
        parts.reduce((total, part) => total + part.count, 0),
        count,
        status,
      );
    }
  });

  test('draws one target equally long in every row', () => {
    assert.equal(zh.rows[0]?.length, 100);
    assert.equal(zh.rows[1]?.length, (3 / 7) * 100);
    assert.equal(zh.whole.length, 100);
  });

  test('keeps the order of the whole in every row', () => {
    const order = zh.whole.counts.map(({ status }) => status);
    for (const { counts } of zh.rows) {
      const own = counts.map(({ status }) => order.indexOf(status));
      assert.deepEqual(
        own,
        [...own].sort((a, b) => a - b),
      );
    }
  });

  test('never speaks of a mean but to say that there is none', () => {
    assert.equal(JSON.stringify(zh).includes('%'), false);
    assert.ok(zh.note.endsWith('各指标单位不同，不求平均。'));
  });

  test('says that sample figures stand behind the verdicts, and only then', () => {
    assert.deepEqual(zh.illustrative, { tag: '示例数据', notice: '判定依据的实际值含示例数据，不是官方统计。' });
    assert.equal(overviewWords(progressWithoutFigures, 'goal', 'zh-CN').illustrative, undefined);
  });

  test('puts what no body answers for in one last row: the whole Gulou plan', () => {
    const { rows } = overviewWords(progressOn(midTerm), 'body', 'zh-CN');
    assert.deepEqual(
      rows.map(({ id, name, total }) => [id, name, total]),
      [[undefined, '责任单位未公布', 20]],
    );
  });

  describe('by body, of a plan that names them', () => {
    const words: OverviewWords = overviewWords(officeProgress('2024-03-31'), 'body', 'zh-CN');

    test('counts an indicator of two bodies with both and says so', () => {
      assert.deepEqual(
        words.rows.map(({ name, total }) => [name, total]),
        [
          ['区市场监管局', 2],
          ['区科技局', 1],
          ['责任单位未公布', 1],
        ],
      );
      assert.ok(words.note.includes('各行之和可能大于总数'));
      assert.equal(overviewWords(officeProgress('2024-03-31'), 'goal', 'zh-CN').note.includes('各行之和'), false);
    });

    test('keeps 约束性, 预期性 and what is not marked apart', () => {
      assert.deepEqual(
        words.whole.parts.map(({ name, total }) => [name, total]),
        [
          ['约束性', 1],
          ['预期性', 1],
          ['未注明属性', 1],
        ],
      );
      assert.deepEqual(
        words.rows[0]?.parts.map(({ name }) => name),
        ['约束性', '预期性'],
      );
      assert.deepEqual(zh.whole.parts, []);
    });
  });

  test('links goals that a page can show, and no body', () => {
    const { rows } = overviewWords(officeProgress('2024-03-31'), 'goal', 'zh-CN');
    assert.deepEqual(
      rows.map(({ href, sentence }) => [href, sentence]),
      [
        ['#goal-elsewhere', '3项：1项已达目标值，1项高于序时进度，1项低于序时进度'],
        [undefined, '没有列出指标。'],
      ],
    );
    assert.ok(overviewWords(progressOn(midTerm), 'body', 'zh-CN').rows.every(({ href }) => href === undefined));
  });
});
