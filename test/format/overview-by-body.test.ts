import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overviewWords } from '../../src/format/overview-words.js';
import { level, planFile, progressOn } from '../one-target.js';

/* Three indicators of one goal: the first of two bodies and binding, the second of one and indicative, the third nobody's. */

const target = (force?: object): object => ({
  words: '达9家',
  of: { kind: 'level' },
  bound: { kind: 'at-least', value: 9 },
  when: { kind: 'by' },
  ...(force && { force }),
});
const organisations = [
  { id: 'a', name: '甲局', kind: 'government' },
  { id: 'b', name: '乙局', kind: 'government' },
];
const indicators = [
  { name: '指标一', responsible: ['a', 'b'], unit: '家', targets: [target({ attribute: 'binding' })] },
  { id: 'two', name: '指标二', responsible: ['a'], unit: '家', targets: [target({ attribute: 'indicative' })] },
  { id: 'three', name: '指标三', unit: '家', targets: [target()] },
];
const progress = progressOn('2024-01-31', planFile(indicators, [level('2023', 9)], { organisations }));

describe('an overview by body', () => {
  test('has a row for each, with what it answers for, and what nobody does in the last', () => {
    const { rows, whole, note } = overviewWords(progress, 'body', 'zh-CN');
    assert.deepEqual(
      rows.map(({ id, name, total, length, depth }) => [id, name, total, length, depth]),
      [
        ['a', '甲局', 2, 100, 0],
        ['b', '乙局', 1, 50, 0],
        [undefined, '责任单位未公布', 1, 50, 0],
      ],
    );
    assert.ok(!('id' in rows[2]!));
    assert.deepEqual([whole.name, whole.total, whole.length, 'href' in whole], ['总体情况', 3, 100, false]);
    assert.ok(note.endsWith('由多个单位共同负责的指标在各单位分别计数，各行之和可能大于总数。'));
  });
  test('counts verdicts in every row, and what is binding apart', () => {
    const { rows } = overviewWords(progress, 'body', 'zh-CN');
    assert.deepEqual(rows[0]?.counts, [
      { status: 'met', word: '已达目标值', count: 1 },
      { status: 'not-reported', word: '暂无数据', count: 1 },
    ]);
    assert.deepEqual(
      rows.map(({ parts }) => parts.map(({ name, total, sentence }) => [name, total, sentence])),
      [
        [
          ['约束性', 1, '1项：1项已达目标值'],
          ['预期性', 1, '1项：1项暂无数据'],
        ],
        [['约束性', 1, '1项：1项已达目标值']],
        [['未注明属性', 1, '1项：1项暂无数据']],
      ],
    );
  });
  test('is told from one by goal, where nothing is counted twice', () => {
    const { rows, note } = overviewWords(progress, 'goal', 'zh-CN');
    assert.deepEqual(
      rows.map(({ id, href, total, length }) => [id, href, total, length]),
      [['goal', '#goal-goal', 3, 100]],
    );
    assert.ok(note.endsWith('各指标单位不同，不求平均。'));
  });
  test('has no parts where nothing is marked, and one row where no body is named', () => {
    const plain = progressOn('2024-01-31', planFile([{ unit: '家', targets: [target()] }], []));
    const { whole, rows } = overviewWords(plain, 'body', 'zh-CN');
    assert.deepEqual(whole.parts, []);
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['责任单位未公布'],
    );
    assert.ok(!('illustrative' in overviewWords(plain, 'goal', 'zh-CN')));
  });
  test('has no last row where every indicator has a body', () => {
    const all = progressOn('2024-01-31', planFile(indicators.slice(0, 2), [], { organisations }));
    assert.deepEqual(
      overviewWords(all, 'body', 'zh-CN').rows.map(({ name }) => name),
      ['甲局', '乙局'],
    );
  });
  test('says of figures that are made up that they are', () => {
    const sample = planFile(indicators, [level('2023', 9, { illustrative: true })], { organisations });
    assert.deepEqual(overviewWords(progressOn('2024-01-31', sample), 'goal', 'en').illustrative, {
      tag: 'Sample data',
      notice: 'The values behind these verdicts include sample data and are not official statistics.',
    });
  });
});
