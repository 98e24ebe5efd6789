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

describe('what a target is set for', () => {
  /** Subject and words of each target, as they stand in the sentence. */
  const named = (text: string): (readonly [subject: string, words: string])[] =>
    readTarget(text).readings.map(({ subject, span }) => [
      subject ? text.slice(subject.start, subject.end) : '',
      text.slice(span.start, span.end),
    ]);
  const rows: readonly (readonly [text: string, ...named: (readonly [subject: string, words: string])[]])[] = [
    // Named before its figure,
    ['万人发明专利拥有量达到20件', ['万人发明专利拥有量', '达到20件']],
    ['城镇化率由60%提高到75%', ['城镇化率', '提高到75%']],
    ['单位能耗降低13.5%', ['单位能耗', '降低13.5%']],
    ['使覆盖率提高到90%', ['覆盖率', '提高到90%']],
    ['质量合格率保持在98%以上', ['质量合格率', '保持在98%以上']],
    // without who is to do it, and without the time;
    ['力争全区研发投入占比达到3%左右', ['全区研发投入占比', '达到3%左右']],
    ['到2025年，全市专利转化率达到30%', ['全市专利转化率', '达到30%']],
    // with what belongs to the figure behind it;
    ['全区地区生产总值达到2000亿元的目标', ['全区地区生产总值', '达到2000亿元']],
    ['实现规上工业增加值突破1000亿元大关', ['规上工业增加值', '突破1000亿元']],
    // each its own in a list;
    [
      '企业数量突破100家、产值突破50亿元、税收突破5亿元',
      ['企业数量', '突破100家'],
      ['产值', '突破50亿元'],
      ['税收', '突破5亿元'],
    ],
    ['甲率、乙率分别达到7%、8%', ['甲率', '分别达到7%'], ['乙率', '分别达到7%、8%']],
    // or one for the figures of several years.
    ['2023年、2024年覆盖率分别达到50%、60%', ['覆盖率', '分别达到50%'], ['覆盖率', '分别达到50%、60%']],
    // What is counted stands behind its figure,
    ['建成8—10家高价值专利培育中心', ['高价值专利培育中心', '建成8—10家']],
    ['培育1—2家龙头企业、3—4家骨干企业', ['龙头企业', '培育1—2家'], ['骨干企业', '3—4家']],
    ['建设3个以上示范区', ['示范区', '建设3个以上']],
    ['每万人拥有3.5张床位', ['床位', '拥有3.5张']],
    // or between the verb and the figure.
    ['新增绿地10公顷', ['绿地', '新增绿地10公顷']],
    ['拥有高新技术企业500家以上', ['高新技术企业', '拥有高新技术企业500家以上']],
    ['每年新增就业4万人以上', ['就业', '每年新增就业4万人以上']],
    ['建设15分钟生活圈10个', ['15分钟生活圈', '建设15分钟生活圈10个']],
    ['培育“专精特新”企业100家（约束性）', ['“专精特新”企业', '培育“专精特新”企业100家']],
    ['建设示范区3个，其中国家级1个', ['示范区', '建设示范区3个']],
    // A clause that goes on names nothing itself.
    ['年均增长5%以上', ['', '年均增长5%以上']],
    ['到2025年培育企业100家，到2030年达到300家', ['企业', '培育企业100家'], ['', '达到300家']],
    ['覆盖率提高5个百分点，达到90%', ['覆盖率', '提高5个百分点'], ['', '达到90%']],
  ];
  for (const [text, ...said] of rows) test(text, () => assert.deepEqual(named(text), said));
});
