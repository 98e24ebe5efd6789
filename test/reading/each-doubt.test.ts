import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';

/* What can be read in another way, and what is left as text: the words it is about, and what else they may mean. */

const shown = (alternative: unknown): string =>
  JSON.stringify(alternative)
    .replaceAll('"', '')
    .replace(/^\{|\}$/g, '');
const doubts = (text: string): string[] =>
  readTarget(text).readings.flatMap((reading) =>
    reading.doubts.map(({ code, axis, at, alternatives }) =>
      [code, axis, text.slice(at.start, at.end), ...(alternatives as readonly unknown[]).map(shown)].join(' | '),
    ),
  );
const left = (text: string): string[] =>
  readTarget(text).left.map(({ code, at }) => `${code} | ${text.slice(at.start, at.end)}`);

describe('what can be read in another way', () => {
  const rows: readonly (readonly [text: string, ...doubts: string[]])[] = [
    ['企业数量超过100家以上', 'comparators-differ | bound | 100 | kind:at-least,value:100'],
    ['企业数量低于100家以内', 'comparators-differ | bound | 100 | kind:at-most,value:100'],
    ['企业数量不低于100家以上'],
    ['马德里商标有效注册量150件', 'comparator-unsaid | bound | 150 | kind:equal,value:150'],
    ['到2025年，甲率和乙率分别达到7%、8%左右', 'reach-of-comparator | bound | 左右 | kind:about,value:7'],
    ['到2025年，甲率和乙率分别达到7%、8%以上', 'reach-of-comparator | bound | 以上 | kind:at-least,value:7'],
    ['2030年前，森林覆盖率达到25%', 'before-year | when | 2030年前 | kind:by,date:2030-12-31'],
  ];
  for (const [text, ...said] of rows) test(text, () => assert.deepEqual(doubts(text), said));
});

describe('what is left as text', () => {
  const rows: readonly (readonly [text: string, ...left: string[]])[] = [
    ['企业超过8—10家', 'figure-not-understood | 8—10家'],
    ['企业达到10—8家', 'figure-not-understood | 10—8家'],
    ['企业不少于8—10家', 'figure-not-understood | 8—10家'],
    ['企业不超过8—10家', 'figure-not-understood | 8—10家'],
    ['企业低于8—10家', 'figure-not-understood | 8—10家'],
    ['基尼系数差距缩小到1.2:1', 'relative-figure | 1.2:1'],
    ['甲率、乙率达到7%、8%', 'figures-do-not-fit | 7%', 'figures-do-not-fit | 8%'],
    ['新增绿地10公顷，其中湖南路街道4公顷、宁海路街道6公顷', 'part-of-whole | 4公顷', 'part-of-whole | 6公顷'],
    ['服务机构已达到300家', 'reports-the-past | 300家'],
    ['细颗粒物年均浓度30微克/立方米', 'direction-unsaid | 30微克/立方米'],
    ['40%的关键材料实现自主保障', 'figure-not-understood | 40%'],
  ];
  for (const [text, ...said] of rows) test(text, () => assert.deepEqual(left(text), said));

  test('and of what less is better, a word that says which side is read', () => {
    for (const text of [
      '细颗粒物年均浓度控制在30微克/立方米',
      '细颗粒物年均浓度低于30微克/立方米',
      '细颗粒物年均浓度30微克/立方米以下',
    ])
      assert.deepEqual(left(text), [], text);
  });
});

describe('figures', () => {
  const bounds = (text: string): string[] => readTarget(text).readings.map(({ target: { bound } }) => shown(bound));

  test('keep the zeros they are printed with, but where they are converted', () => {
    assert.deepEqual(bounds('覆盖率达到12.50%'), ['kind:at-least,value:12.5,decimals:2']);
    assert.deepEqual(bounds('覆盖率达到12.5%'), ['kind:at-least,value:12.5']);
    assert.deepEqual(bounds('覆盖率达到12%'), ['kind:at-least,value:12']);
  });

  test('that are held are exact', () => {
    assert.deepEqual(bounds('覆盖率保持在100%'), ['kind:equal,value:100']);
    assert.deepEqual(bounds('覆盖率保持在90%以上'), ['kind:at-least,value:90']);
  });

  test('inside a name are none of a target', () => {
    for (const text of ['建设15分钟生活圈', '发展3岁以下婴幼儿照护服务']) assert.deepEqual(bounds(text), [], text);
  });

  test('of a list belong to the names in their order', () => {
    const subjects = readTarget('甲率、乙率分别达到7%、8%').readings.map(({ subject, target: { bound } }) => [
      subject && '甲率、乙率分别达到7%、8%'.slice(subject.start, subject.end),
      shown(bound),
    ]);
    assert.deepEqual(subjects, [
      ['甲率', 'kind:at-least,value:7'],
      ['乙率', 'kind:at-least,value:8'],
    ]);
  });
});
