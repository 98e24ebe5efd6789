import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TargetWords } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { figureBlocks, types, verdictBlocks, type Place } from '../../src/static/card-blocks.js';
import { cardSvg } from '../../src/static/card-svg.js';
import { ink } from '../../src/static/ink.js';
import type { Block } from '../../src/static/picture-sheet.js';
import { extra, states } from '../../stories/examples.js';
import { drawn, rounded, tagsOf } from './drawn.js';

/*
 * Where figure, target and verdict of a card stand, from the top of each block: on a wide picture between 64 and 1136. A
 * Chinese letter is a square, a digit 0.61 of it, a strong one 0.6466.
 */

const wide: Place = { type: types.wide, left: 64, right: 1136, locale: 'zh-CN' };
const square: Place = { type: types.square, left: 72, right: 1008, locale: 'zh-CN' };
const entry = (unit = '家', form = 'track'): IndicatorProgress =>
  ({ indicator: { unit }, main: { form } }) as unknown as IndicatorProgress;
const words = (more: object): TargetWords =>
  ({
    status: 'behind',
    statusWord: '低于序时进度',
    sentence: '',
    target: '超过900家',
    due: '2025年底',
    ...more,
  }) as unknown as TargetWords;
const at0 = (blocks: readonly Block[]): { height: number; tags: string[] }[] =>
  blocks.map(({ height, draw }) => ({ height: Math.round(height * 100) / 100, tags: rounded(drawn(draw(0))) }));
const figures = (
  more: object,
  { place = wide, size = 120, most = 4, of = entry() } = {},
): { height: number; tags: string[] }[] => at0(figureBlocks(of, words(more), size, most, place));
const quiet = `fill="${ink.muted}"`;
const dark = `fill="${ink.text}"`;
const light = `font-weight="400" ${quiet}`;

describe('the figure of a card', () => {
  test('stands large before its unit, its target at the right end of the line', () => {
    // 18 and a line of 127: base at 18 + 63.5 + 43.2. The unit a third as large.
    assert.deepEqual(figures({ figure: { number: '807', unit: '家' } }), [
      {
        height: 145,
        tags: [
          `<text x="64" y="124.7" font-size="120" font-weight="600" ${dark}>`,
          '<tspan>807',
          '<tspan font-size="40" font-weight="400" dx="12">家',
          `<text x="1136" y="124.7" font-size="34" text-anchor="end" font-weight="600" ${dark}>`,
          `<tspan ${light}>2025年底目标`,
          '<tspan dx="24">超过900家',
        ],
      },
    ]);
  });

  test('has what it measures before it, twelve pixels apart', () => {
    const [row] = figures({ figure: { label: '年均增长', number: '6', unit: '%' } });
    assert.deepEqual(row!.tags.slice(0, 4), [
      `<text x="64" y="124.7" font-size="120" font-weight="600" ${dark}>`,
      `<tspan font-size="40" ${light}>年均增长`,
      '<tspan dx="12">6',
      '<tspan font-size="40" font-weight="400" dx="12">%',
    ]);
    // Without a unit nothing stands behind.
    assert.equal(
      figures({ figure: { number: '6', unit: '' } })[0]!.tags.filter((tag) => tag.startsWith('<tspan')).length,
      3,
    );
  });

  test('parts an English unit from its number by a blank', () => {
    const place = { ...wide, locale: 'en' as const };
    assert.ok(
      figures({ figure: { number: '807', unit: 'patents' } }, { place })[0]!.tags.some((tag) =>
        tag.endsWith('> patents'),
      ),
    );
    assert.ok(figures({ figure: { number: '80', unit: '%' } }, { place })[0]!.tags.some((tag) => tag.endsWith('>%')));
  });

  test('has a unit of 28 at least, and shrinks as one where a line does not hold them', () => {
    // 72 ÷ 3 is less than 28.
    assert.ok(
      figures({ figure: { number: '8', unit: '家' } }, { size: 72 })[0]!.tags.some((tag) =>
        tag.includes('font-size="28"'),
      ),
    );
    // Thirty letters of 40 are 1200: with the figure and 12 they are (1072 − 12) ÷ (1200 + 77.592) of their size.
    const [row] = figures({ figure: { number: '8', unit: '长'.repeat(30) } });
    const shrunk = 1060 / (1200 + 0.6466 * 120);
    assert.ok(row!.tags[0]!.includes(`font-size="${Math.floor(120 * shrunk)}"`), row!.tags[0]);
    assert.ok(row!.tags[2]!.startsWith(`<tspan font-size="${Math.floor(40 * shrunk)}"`));
    // With words before there are two gaps of 12.
    const both = 1048 / (1200 + 40 + 0.6466 * 120);
    assert.ok(
      figures({ figure: { label: '约', number: '8', unit: '长'.repeat(30) } })[0]!.tags[0]!.includes(
        `font-size="${Math.floor(120 * both)}"`,
      ),
    );
  });

  test('has its target a little smaller, then beneath, where the line does not hold it', () => {
    // A row of 284.78 with 40 leaves 747.22: beside it a label of 6.44 letters and 24, and a target of so many squares.
    const target = (count: number): { height: number; tags: string[] }[] =>
      figures({ figure: { number: '807', unit: '家' }, target: '超'.repeat(count) });
    const sizeOf = (tags: readonly string[]): string | undefined =>
      tags.flatMap((tag) => (tag.startsWith('<text x="1136"') ? [/font-size="(\d+)"/.exec(tag)![1]!] : []))[0];
    // (747.22 − 24) ÷ 34 − 6.44 is 14.8; at 30 17.7, at 26 21.4.
    assert.deepEqual(
      [14, 15, 17, 18, 21].map((count) => sizeOf(target(count)[0]!.tags)),
      ['34', '30', '30', '26', '26'],
    );
    const beneath = target(22);
    assert.equal(sizeOf(beneath[0]!.tags), undefined);
    // On a line of its own, 34 × 1.4 and 4: 4 + 23.8 + 12.24.
    assert.deepEqual(beneath[1], {
      height: 51.6,
      tags: [
        `<text x="64" y="40.04" font-size="34" font-weight="600" ${dark}>`,
        `<tspan ${light}>2025年底目标`,
        `<tspan dx="24">${'超'.repeat(22)}`,
      ],
    });
    assert.equal(beneath.length, 2);
  });

  test('has its target beneath its label where one line does not hold both', () => {
    // (1072 − 24) ÷ 26 − 6.44 is 33.9.
    const [, label, phrase, ...rest] = figures({ figure: { number: '807', unit: '家' }, target: '超'.repeat(34) });
    assert.deepEqual(label, { height: 51.6, tags: [`<text x="64" y="40.04" font-size="34" ${quiet}>2025年底目标`] });
    // 31 letters of 34 to a line.
    assert.equal(phrase!.height, 95.2);
    assert.deepEqual(phrase!.tags, [
      `<text x="64" y="36.04" font-size="34" font-weight="600" ${dark}>${'超'.repeat(31)}`,
      `<text x="64" y="83.64" font-size="34" font-weight="600" ${dark}>超超超`,
    ]);
    assert.deepEqual(rest, []);
    assert.equal(
      figures({ figure: { number: '807', unit: '家' }, target: '超'.repeat(100) }, { most: 2 })[2]!.tags.length,
      2,
    );
  });

  test('on a square has its target always beneath', () => {
    const [row, target, ...rest] = figures({ figure: { number: '807', unit: '家' } }, { place: square, size: 190 });
    // 44 and a line of 201; the unit a third of 190.
    assert.equal(row!.height, 245);
    assert.equal(row!.tags.length, 3);
    assert.match(row!.tags[0]!, /^<text x="72" y="212\.9" font-size="190"/);
    assert.match(row!.tags[2]!, /font-size="63"/);
    // 38 × 1.4 and 4.
    assert.equal(target!.height, 57.2);
    assert.match(target!.tags[0]!, /^<text x="72" y="44\.28" font-size="38" font-weight="600"/);
    assert.deepEqual(rest, []);
  });

  test('has what was worked out of it beneath, or beside where the target leaves room', () => {
    const more = '年均增长6%';
    const [, noted, ...rest] = figures({ figure: { number: '807', unit: '家', more } });
    // 4 and a line of 38: 4 + 19 + 28 × 0.36.
    assert.deepEqual(noted, { height: 42, tags: [`<text x="64" y="33.08" font-size="28" ${quiet}>${more}`] });
    assert.deepEqual(rest, []);
    const [row, target, ...others] = figures({ figure: { number: '807', unit: '家', more }, target: '超'.repeat(22) });
    assert.equal(row!.tags.at(-1), `<text x="1136" y="124.7" font-size="28" text-anchor="end" ${quiet}>${more}`);
    assert.match(target!.tags.join(''), /超超/);
    assert.deepEqual(others, []);
    // 747.22 hold 26 letters of 28 and no 27.
    const beside = (count: number): boolean =>
      figures({ figure: { number: '807', unit: '家', more: '增'.repeat(count) }, target: '超'.repeat(22) }).length ===
      2;
    assert.deepEqual([beside(26), beside(27)], [true, false]);
    // No more than two lines of 38 letters, fewer where the picture is tight.
    const notes = (most: number): number =>
      figures({ figure: { number: '807', unit: '家', more: '增'.repeat(120) } }, { most })[1]!.tags.length;
    assert.deepEqual([notes(4), notes(1)], [2, 1]);
  });
});

describe('a card without a figure', () => {
  test('has its target as large, with the day before it, and says that nothing is published', () => {
    const [row, ...rest] = figures({ instead: '—' });
    assert.deepEqual(row!.tags, [
      `<text x="64" y="124.7" font-size="120" font-weight="600" ${dark}>`,
      `<tspan font-size="40" ${light}>2025年底目标 超过`,
      '<tspan dx="12">900',
      '<tspan font-size="40" font-weight="400" dx="12">家',
      `<text x="1136" y="124.7" font-size="34" text-anchor="end" ${quiet}>`,
      '<tspan>实施数据尚未公布',
    ]);
    assert.deepEqual(rest, []);
    assert.ok(figures({ instead: '—', due: undefined })[0]!.tags.some((tag) => tag.endsWith('>目标 超过')));
  });

  test('has words as large where its target is words', () => {
    // Half of 120; one line of 81 after 18: 18 + 40.5 + 21.6.
    const [said, target, ...rest] = figures({ instead: '—', target: '持续提升' });
    assert.deepEqual(said, {
      height: 99,
      tags: [`<text x="64" y="80.1" font-size="60" font-weight="600" ${dark}>持续提升`],
    });
    assert.deepEqual(target!.tags, [`<text x="64" y="40.04" font-size="34" ${quiet}>`, '<tspan>实施数据尚未公布']);
    assert.deepEqual(rest, []);
  });

  test('does not say its target twice where that stands in the place of the figure', () => {
    assert.equal(figures({ instead: '持续提升', target: '持续提升' }).length, 1);
  });

  test('has what is said instead, and its target beneath', () => {
    const [said, target] = figures(
      { instead: '已发布3年', target: '每年发布', due: undefined },
      { of: entry('', 'years') },
    );
    assert.ok(said!.tags[0]!.endsWith('>已发布3年'));
    assert.deepEqual(target!.tags.slice(1), [`<tspan ${light}>目标`, '<tspan dx="24">每年发布']);
    // A duty of each year has no figure to be set large.
    assert.ok(figures({ instead: '—', target: '每年5件' }, { of: entry('件', 'years') })[0]!.tags[0]!.endsWith('>—'));
    assert.ok(figures({ instead: '—', target: '5件' }, { of: entry('件') })[0]!.tags.some((tag) => tag.endsWith('>5')));
  });

  test('sets words no smaller than a target, on two lines at least', () => {
    const sizes = (size: number): string =>
      /font-size="(\d+)"/.exec(figures({ instead: '词'.repeat(60), target: '' }, { size, most: 1 })[0]!.tags[0]!)![1]!;
    assert.deepEqual([sizes(120), sizes(68), sizes(40)], ['60', '34', '34']);
    assert.equal(figures({ instead: '词'.repeat(90), target: '' }, { most: 1 })[0]!.tags.length, 2);
    assert.equal(figures({ instead: '词'.repeat(90), target: '' }, { most: 3 })[0]!.tags.length, 3);
  });
});

describe('the verdict of a card', () => {
  const verdict = (more: object, { place = wide, most = 4 } = {}): { height: number; tags: string[] }[] =>
    at0(verdictBlocks(words(more), most, place));
  const withoutPath = (tags: readonly string[]): string[] => tags.map((tag) => tag.replace(/ d="[^"]*"/, ''));

  test('has its shape, its word and its amount, the sentence at the right end', () => {
    const [line, beneath] = verdict({ amount: '12个百分点', sentence: '完成48%' });
    // 10 and a line of 52.06: 10 + 26.03 + 13.68; the shape of 34.2 stands 30.78 above, the words 47.88 behind.
    assert.equal(line!.height, 62.06);
    assert.deepEqual(withoutPath(line!.tags), [
      `<path fill-rule="evenodd" fill="${ink.status.behind}" transform="translate(64 18.9) scale(2.443)">`,
      `<text x="111.88" y="49.71" font-size="38" font-weight="600" ${dark}>`,
      `<tspan fill="${ink.status.behind}">低于序时进度`,
      '<tspan dx="12">12个百分点',
      `<text x="1136" y="49.71" font-size="28" text-anchor="end" ${quiet}>完成48%`,
    ]);
    assert.deepEqual(beneath, { height: 0, tags: [] });
  });

  test('has the sentence a little smaller, then beneath, where the line does not hold it', () => {
    // 47.88 and six letters of 38 are 275.88; with 40 they leave 756.12: 27 letters of 28, 31 of 24.
    const sentence = (count: number): { height: number; tags: string[] }[] => verdict({ sentence: '完'.repeat(count) });
    const size = (count: number): string | undefined =>
      /x="1136"[^>]*font-size="(\d+)"/.exec(sentence(count)[0]!.tags.join(''))?.[1];
    assert.deepEqual([27, 28, 31, 32].map(size), ['28', '24', '24', undefined]);
    assert.deepEqual(sentence(32)[1], {
      height: 38,
      tags: [`<text x="64" y="29.08" font-size="28" ${quiet}>${'完'.repeat(32)}`],
    });
    assert.equal(verdict({ sentence: '完'.repeat(200) }, { most: 2 })[1]!.tags.length, 2);
  });

  test('has no amount where there is none', () => {
    assert.equal(verdict({ sentence: '完成48%' })[0]!.tags.length, 4);
  });

  test('is as small as a note where its line is long, its amount then with the sentence', () => {
    // 1072 ÷ (47.88 + 30 × 38) of 38 is 34.
    const long = verdict({ statusWord: '低'.repeat(30), sentence: '完成' })[0]!;
    assert.match(long.tags[1]!, /font-size="34"/);
    // The words stand behind a shape of their size: 64 + 47.88 × 34 ÷ 38.
    assert.match(long.tags[1]!, /^<text x="106\.84" /);
    const [line, beneath] = verdict({ statusWord: '低'.repeat(40), amount: '12个百分点', sentence: '完成48%' });
    assert.match(line!.tags[1]!, /font-size="28"/);
    assert.equal(line!.tags.length, 3);
    assert.ok(
      beneath!.tags[0]!.endsWith('>12个百分点 完成48%') || beneath!.tags[0]!.endsWith('>12个百分点  完成48%'),
      beneath!.tags[0],
    );
  });

  test('on a square has its sentence always beneath', () => {
    const [line, beneath] = verdict({ sentence: '完成48%' }, { place: square });
    // 26 and 48 × 1.37; then a line of 48.
    assert.equal(line!.height, 91.76);
    assert.equal(line!.tags.length, 3);
    assert.match(line!.tags[1]!, /^<text x="132\.48" y="76\.16" font-size="48"/);
    assert.deepEqual(beneath, { height: 48, tags: [`<text x="72" y="36.24" font-size="34" ${quiet}>完成48%`] });
  });
});

describe('a card as a picture', () => {
  const textsOf = (svg: string): string[] => rounded(tagsOf(svg)).filter((tag) => tag.startsWith('<text'));

  test('has the name, the figure, the gauge and the verdict beneath each other', () => {
    const svg = cardSvg(states['behind']!);
    const texts = textsOf(svg);
    // The head ends at 88; 6 and a line of 67: 88 + 6 + 33.5 + 18.
    assert.ok(
      texts.some(
        (tag) =>
          tag.startsWith('<text x="64" y="145.5" font-size="50" font-weight="600"') &&
          tag.endsWith('万企拥有有效注册商标企业数'),
      ),
    );
    // 161 + 18 + 63.5 + 43.2.
    assert.ok(texts.some((tag) => tag.startsWith('<text x="64" y="285.7" font-size="120"')));
    // 161 + 145 + 10, drawn twice as large.
    assert.match(svg, /<g transform="translate\(64 316\) scale\(2\)">/);
    assert.match(svg, /<rect x="0" y="23" width="536" height="15" /);
    // 306 + 10 + (56 + 5) × 2: the verdict from 438 on.
    assert.ok(
      texts.some((tag) => tag.startsWith('<text x="111.88" y="487.71" font-size="38"')),
      texts.join('\n'),
    );
  });

  test('is told as its card is spoken, with the day and the source in its foot', () => {
    const svg = cardSvg(states['behind']!, { address: 'https://a.cn' });
    assert.match(svg, /<title>万企拥有有效注册商标企业数<\/title>\n<desc>万企拥有有效注册商标企业数[^<]*807家/);
    const foot = textsOf(svg)
      .slice(-4)
      .map((tag) => tag.replace(/.*>/, ''));
    assert.deepEqual(foot, ['数据截至2023年12月31日', '来源：示例统计表，不是官方统计', '看算法和依据', 'a.cn']);
    const english = textsOf(cardSvg(states['notReported']!, { locale: 'en' })).map((tag) => tag.replace(/.*>/, ''));
    assert.ok(english.includes('Seen on 31 January 2024'));
  });

  test('sets a long name in smaller letters, on lines about as long', () => {
    const names = textsOf(cardSvg(extra('long-text'))).filter(
      (tag) => / font-size="(50|40|32|24)" font-weight="600"/.test(tag) && tag.includes('x="64"'),
    );
    assert.ok(names.length >= 2);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => cardSvg(undefined as never), /cardSvg/);
    assert.throws(() => cardSvg(states['behind']!, { locale: 'de' as 'en' }), /cardSvg/);
  });
});
