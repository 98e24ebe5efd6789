import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as targetModel from '../../src/model/target.js';
import { foldCharacters } from '../../src/reading/fold-characters.js';
import { readTarget } from '../../src/reading/read-target.js';
import type { SentenceReading, Span } from '../../src/reading/target-reading.js';
import { corpusIn } from './corpus.js';

const fragments = (
  '到2025年 2025年 “十四五”期间 十四五末 每年 年均 分别 、 ， 。 ； ： （ ） 〔 〕 〔120〕 （%） （约束性） 《 》 “ ” 力争 如 则 已 ' +
  '达 达到 超过 不低于 控制在 保持在 稳定在 提高到 降至 增长 下降 提高 新增 净增 累计 建成 培训 每年发布 探索 与 同步 高于 以上 以内 以下 左右 ' +
  '比2020年 较上年 在2020年基础上 以2020年为100 翻一番 一倍 2倍 全覆盖 位于全市前列 持续提升 保持稳定 合理区间 其中 和 的 至 到 - — ～ ∶ / ' +
  '10 8 3.5 12.0 1,200 ５０ 0 999999999999999999 % ％ ‰ 个百分点 亿元 万元 家 件 件/万人 岁 年 余 多 ' +
  '城镇化率 地区生产总值 质押融资总额 发明专利授权量 企业 就业 失业率 研发经费投入强度 3岁以下婴幼儿 5G基站 ' +
  'by at least more than reduce to 55 % percent percentage points compared 1990 levels 2030 , and respectively double per year on average phase out between million jobs'
).split(' ');

const sentence = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(' '));
const published = (['zh', 'en'] as const).flatMap((language) => corpusIn(language).sentences.map(({ text }) => text));
const anything = fc.oneof(
  sentence,
  spaced,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...published), fc.constantFrom(...published), fc.nat(), fc.nat())
    .map(([one, other, cut, more]) => one.slice(0, cut % one.length) + other.slice(more % other.length)),
);
const runs = { numRuns: 3_000 };

const spansOf = ({ readings, left }: SentenceReading): Span[] => [
  ...readings.flatMap(({ span, at, subject, doubts }) => [
    span,
    ...Object.values(at).flat(),
    ...(subject ? [subject] : []),
    ...doubts.map((doubt) => doubt.at),
  ]),
  ...left.map(({ at }) => at),
];

describe('reading any text', () => {
  test('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of spansOf(readTarget(text))) {
          assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end} of ${text.length}`);
        }
      }),
      runs,
    );
  });

  test('spans of one axis follow each other; those of two stand apart or in each other', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { at } of readTarget(text).readings) {
          for (const spans of Object.values(at)) {
            spans.forEach(({ start }, place) => assert.ok(place === 0 || (spans[place - 1]?.end ?? 0) <= start));
          }
          const all = Object.values(at).flat();
          for (const one of all) {
            for (const other of all) {
              const crossing = one.start < other.start && other.start < one.end && one.end < other.end;
              assert.ok(!crossing, JSON.stringify([text, one, other]));
            }
          }
        }
      }),
      runs,
    );
  });

  test('every target fits the model, and its words are a part of the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { target, span } of readTarget(text).readings) {
          assert.equal(target.words, text.slice(span.start, span.end));
          const checked = targetModel.target.safeParse(target);
          assert.ok(checked.success, JSON.stringify([text, target, checked.error?.issues]));
        }
      }),
      runs,
    );
  });

  test('full-width and half-width forms read alike', () => {
    const plain = (value: unknown): unknown =>
      typeof value === 'string'
        ? foldCharacters(value)
        : Array.isArray(value)
          ? value.map(plain)
          : value !== null && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
            : value;
    fc.assert(
      fc.property(anything, (text) => {
        // A text of full-width Latin letters alone is Chinese to nobody; the language is told by what is there.
        assert.deepEqual(plain(readTarget(text)), plain(readTarget(foldCharacters(text))));
        assert.equal(foldCharacters(foldCharacters(text)), foldCharacters(text));
      }),
      runs,
    );
  });

  // What takes the square of its length takes hours for these.
  const hostile = {
    digits: '1',
    'digits in groups': '1,234,',
    dashes: '8-',
    quotes: '“《（',
    comparators: '不低于超过',
    figures: '1家',
    'figures in a list': '1家、',
    'changes and figures': '增长5%',
    years: '到2025年',
    'Chinese years': '二〇二',
    brackets: '〔12',
    'same pace': '与同步',
    names: '城镇化率',
    'English figures': 'by 5 % and ',
    'English words': 'at least ',
    spaces: ' ',
    mixed: '到2025年，甲、乙分别增长5%、6%以上，',
  };
  for (const [name, unit] of Object.entries(hostile)) {
    test(`takes time in proportion to the length: ${name}`, { timeout: 20_000 }, () => {
      readTarget(unit.repeat(Math.ceil(300_000 / unit.length)));
      // Signs and figures alone are English; after a Chinese character they are Chinese.
      if (!/\p{Script=Han}/u.test(unit)) readTarget('市' + unit.repeat(Math.ceil(300_000 / unit.length)));
    });
  }
});
