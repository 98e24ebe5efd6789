import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { target } from '../progress/one-target.js';
import { doubted, doubtsOf, type Doubtful } from './doubted.js';

/* A target beside its words. What the words surely say otherwise is a doubt; what they may say is none. */

const by = { kind: 'by' };
const level = { kind: 'level' };
const place = 'indicators[0].targets[0]';

interface Said extends Partial<Doubtful> {
  readonly of?: object;
  readonly kind?: string;
  readonly own?: string;
}

const given = (
  words: string,
  value: unknown,
  { of = level, kind = 'at-least', own, unit = '件', ...more }: Said,
): Doubtful => ({
  unit,
  targets: [target(of, { kind, value }, by, { words, ...(own !== undefined && { unit: own }) })],
  ...more,
});
/** Where the words differ, from the target on. */
const differs = (words: string, value: unknown, more: Said = {}): string[] =>
  doubted(given(words, value, more))
    .filter((each) => each.startsWith('words-differ '))
    .map((each) => each.slice('words-differ '.length).replace(`${place}.`, ''));
const figure = ['bound.value'];
const fine: string[] = [];

const check = (
  title: string,
  rows: readonly (readonly [words: string, value: unknown, more: Said, found: string[]])[],
) =>
  describe(title, () => {
    for (const [words, value, more, found] of rows)
      test(`${words} is ${String(value)}: ${found.length > 0 ? `a doubt of ${found.join(', ')}` : 'no doubt'}`, () =>
        assert.deepEqual(differs(words, value, more), found));
  });

const percent: Said = { unit: '%' };
const change = (measure: string, direction = 'increase'): object => ({ kind: 'change', measure, direction });
const base = (value: number): Said => ({ base: value });

check('another figure', [
  ['达到640件', 640, {}, fine],
  ['达到640件', 460, {}, figure],
  ['达到12.75件', 12.75, {}, fine],
  ['达到12.75件', 12.7, {}, figure],
  // The whole of a long fraction is read, and a difference nobody can print is none.
  ['达到33.3333件', 33.3333, {}, fine],
  ['达到0.5件', 0.500000001, {}, fine],
  ['达到0.5件', 0.50001, {}, figure],
  // Nought, one and a hundred stand for words.
  ['5个街道都覆盖', 100, percent, fine],
  ['5个街道都覆盖', 90, percent, figure],
]);

check('a figure that was worked out', [
  ['增长45%', 145, { of: change('index') }, fine],
  ['降低45%', 55, { of: change('index') }, fine],
  ['降低45%', 45.5, { of: change('index') }, figure],
  ['提高2.5件', 62.5, base(60), fine],
  ['降低2.5件', 57.5, base(60), fine],
  ['提高20%', 72, base(60), fine],
  ['降低20%', 48, base(60), fine],
  ['提高20%', 50, base(60), figure],
  ['提高2.5件', 62.5, {}, figure],
  // 120% of what there was is a fifth more, 80% a fifth less.
  ['恢复到2019年的120%', 20, { of: change('percent') }, fine],
  ['降至2020年的80%', 20, { of: change('percent', 'decrease') }, fine],
  ['恢复到2019年的120%', 30, { of: change('percent') }, figure],
  ['达到120件', 20, {}, figure],
]);

check('per mille and shares', [
  ['达到6.5‰', 0.65, percent, fine],
  ['达到6.5‰', 65, percent, figure],
  // A share of one counts where nothing is in per cent.
  ['覆盖率达到96%', 0.96, { unit: '比例' }, fine],
  ['覆盖率达到96%', 0.96, percent, figure],
  ['覆盖率达到96%', 9600, { unit: '比例' }, figure],
  // A growth is in per cent, whatever the unit of its indicator.
  ['增长6%', 0.06, { of: { kind: 'growth', span: 'per-year' }, unit: '亿元' }, figure],
  ['占比60%', 0.6, { of: { kind: 'share' }, unit: '个' }, figure],
  ['提高6%', 0.06, { of: change('percent') }, figure],
]);

check('scales', [
  ['突破1.5万亿元', 15_000, { kind: 'more-than', unit: '亿元' }, fine],
  ['突破1.5亿元', 15_000, { kind: 'more-than', unit: '万元' }, fine],
  ['1.5 million homes', 1_500_000, { unit: 'homes' }, fine],
  ['1.5 bn', 1_500, { unit: 'homes' }, fine],
  ['达到 2 千件', 2000, {}, fine],
  ['1.5 million homes', 1_600_000, { unit: 'homes' }, figure],
  ['1.5件', 15_000, {}, figure],
]);

check('numbers that are names', [
  // 1900 to 2100, with nothing counted behind it, may be a year.
  ['2025', 300, {}, fine],
  ['1900', 300, {}, fine],
  ['2100', 300, {}, fine],
  ['1899', 300, {}, figure],
  ['2101', 300, {}, figure],
  ['2000件', 300, {}, figure],
  ['2025年底', 300, {}, fine],
  ['2021至', 300, {}, fine],
  // Dates and editions are none either.
  ['3月', 300, {}, fine],
  ['第4季度', 300, {}, fine],
  ['10周年', 300, {}, fine],
  ['第5届', 300, {}, fine],
  ['3 月', 300, {}, fine],
  ['30项', 300, {}, figure],
  ['30项，3月', 300, {}, figure],
  ['PM2.5', 300, {}, fine],
  ['COVID-19', 300, {}, fine],
  ['5G', 300, {}, fine],
  ['2.5 G', 300, {}, figure],
]);

check('numbers in words', [
  ['三成，共12件', 300, {}, fine],
  ['百万，共12件', 300, {}, fine],
  ['三分之一，12件', 300, {}, fine],
  ['1/3', 300, {}, fine],
  ['12倍', 300, {}, fine],
  ['翻番，12件', 300, {}, fine],
  ['half of 12', 300, {}, fine],
  ['twofold 12', 300, {}, figure],
  ['三年，共12件', 300, {}, figure],
  ['达成12件', 300, {}, figure],
]);

check('a fall below zero', [
  // 13.5 of the words is −13.5 only where they say that it falls, and nothing else does.
  ['下降13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, fine],
  ['提高13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, figure],
  ['变化-13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, fine],
  ['变化− 13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, fine],
  ['变化负13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, fine],
  ['within plus or minus 5%', -5, { unit: '%' }, fine],
  ['波动在±5%之内', -5, { unit: '%' }, fine],
  // What is named after being below nothing is.
  ['逆差控制在20件以内', -20, {}, fine],
  ['a deficit of 3%', -3, { unit: '%' }, fine],
  ['提高-速度13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, figure],
  ['cut by 13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, fine],
  ['up by 13.5%', -13.5, { of: change('percent'), kind: 'at-most' }, figure],
  ['下降13.5%', -13.5, { of: change('percent', 'decrease'), kind: 'at-least' }, figure],
]);

const bound = ['bound.kind'];
check('another bound', [
  ['不低于64件', 64, { kind: 'more-than' }, bound],
  ['不得少于64件', 64, { kind: 'more-than' }, bound],
  ['no fewer than 64 homes', 64, { kind: 'more-than', unit: 'homes' }, bound],
  ['not less than 64 homes', 64, { kind: 'more-than', unit: 'homes' }, bound],
  ['>=64', 64, { kind: 'more-than' }, bound],
  ['at least as low as 64 homes', 64, { kind: 'at-most', unit: 'homes' }, fine],
  ['不超过64件', 64, { kind: 'less-than' }, bound],
  ['不应突破64件', 64, { kind: 'less-than' }, bound],
  ['must not exceed 64 homes', 64, { kind: 'less-than', unit: 'homes' }, bound],
  ['<=64', 64, { kind: 'less-than' }, bound],
  ['>64', 64, { kind: 'at-least' }, bound],
  ['大于 64件', 64, { kind: 'at-least' }, bound],
  ['greater than 64 homes', 64, { kind: 'at-least', unit: 'homes' }, bound],
  ['低于64件', 64, { kind: 'at-most' }, bound],
  ['低于 64件', 64, { kind: 'at-most' }, bound],
  ['少于64件', 64, { kind: 'less-than' }, fine],
  ['<64', 64, { kind: 'at-most' }, bound],
  ['fewer than 64 homes', 64, { kind: 'at-most', unit: 'homes' }, bound],
  ['控制在64件', 64, { kind: 'less-than' }, fine],
  ['64件左右', 64, { kind: 'at-least' }, bound],
  ['about 64 homes', 64, { kind: 'at-least', unit: 'homes' }, bound],
  ['talk about homes: 64', 64, { unit: 'homes' }, fine],
  // Words of comparing that stand at no figure compare nothing.
  ['低于全市的64件', 64, {}, fine],
  ['fewer than before, 64 homes', 64, { unit: 'homes' }, fine],
  // Two of them, or two figures, say nothing for sure.
  ['不低于64件，控制在预算内', 64, { kind: 'more-than' }, fine],
  ['不低于64件，其中发明8件', 64, { kind: 'more-than' }, fine],
  // A bound without a figure of its own has nothing to compare.
  ['不低于64件', 64, { kind: 'equal' }, bound],
]);

check('so much more than a base', [
  ['15% more than 2020', 15, { of: change('percent') }, fine],
  ['15 per cent higher than in 2020', 15, { of: change('percent') }, fine],
  ['15 percentage points more than 2020', 15, { of: change('points'), unit: '%' }, fine],
  ['1 percentage point more than 2020', 1, { of: change('points'), unit: '%' }, fine],
  ['15% fewer than 2020', 15, { of: change('percent', 'decrease') }, fine],
  ['15 homes more than 2020', 15, { of: change('absolute'), unit: 'homes' }, fine],
]);

check('another unit', [
  ['达到35%', 35, {}, ['indicators[0].unit']],
  ['达到35 per cent', 35, { unit: '家' }, ['indicators[0].unit']],
  ['达到35%', 35, { unit: '百分比' }, fine],
  ['达到35%', 35, { unit: 'per cent' }, fine],
  ['达到35%', 35, { unit: 'share' }, fine],
  ['达到35%', 35, { unit: '率' }, fine],
  ['达到3500多家', 3500, {}, ['indicators[0].unit']],
  ['达到35余家', 35, {}, ['indicators[0].unit']],
  ['达到35万家', 35, { unit: '万件' }, ['indicators[0].unit']],
  ['达到35家', 35, percent, ['indicators[0].unit']],
  // Which counters are the same only two of those that are known can say.
  ['达到35家', 35, { unit: '处' }, fine],
  ['达到35处', 35, {}, fine],
  // A counter that is part of a longer word behind the figure counts nothing.
  ['达到35大家', 35, {}, fine],
  ['达到35平方米', 35, { unit: '公顷' }, ['indicators[0].unit']],
  ['达到35小时', 35, { unit: '天' }, ['indicators[0].unit']],
  // The unit of the target is told at the target.
  ['增加35家', 35, { of: change('absolute'), own: '件' }, ['unit']],
  // Of a growth the unit of the indicator says nothing.
  ['增长35家', 35, { of: change('absolute') }, fine],
  ['年35家', 35, { of: { kind: 'year-value' } }, ['indicators[0].unit']],
  ['新增35家', 35, { of: { kind: 'total' } }, ['indicators[0].unit']],
  ['35家', 35, { of: { kind: 'unstated', among: ['level', 'total'] } }, ['indicators[0].unit']],
]);

check('points for per cent', [
  ['提高2.5个百分点', 2.5, { of: change('percent'), own: '%' }, ['of.measure']],
  ['提高2.5百分点', 2.5, { of: change('percent'), own: '%' }, ['of.measure']],
  ['up 2.5 percentage points', 2.5, { of: change('percent'), own: '%' }, ['of.measure']],
  ['up 3 percentage point', 3, { of: change('percent'), own: '%' }, ['of.measure']],
  ['提高2.5%（不是百分点）', 2.5, { of: change('percent'), own: '%' }, fine],
  ['提高2.5个百分点', 2.5, { of: change('points'), unit: '%' }, fine],
  ['达到2.5个百分点', 2.5, { unit: '%' }, ['of.kind']],
  // A gap between two rates is in points itself.
  ['缩小到12个百分点以内', 12, { unit: '个百分点', kind: 'at-most' }, fine],
  ['narrow to 12 percentage points', 12, { unit: 'percentage points', kind: 'at-most' }, fine],
  ['narrow to 12 percentage points', 12, { unit: 'pp', kind: 'at-most' }, fine],
]);

test('what happens is no figure', () => assert.deepEqual(differs('举办12次', 5, { of: { kind: 'occurrence' } }), []));

test('a doubt says the word, what it means and what was written', () => {
  const said = (words: string, value: number, more: Said = {}): string[] =>
    doubtsOf(given(words, value, more)).map(({ message, value: shown }) => `${message} [${String(shown)}]`);
  assert.deepEqual(said('控制在64件以内', 64, { kind: 'at-least' }).slice(0, 1), [
    `${place}.bound.kind: “控制在” in the words means at-most, not at-least [at-least]`,
  ]);
  assert.deepEqual(said('达到3500家', 3500), ['indicators[0].unit: the words say “家”, the unit is “件” [件]']);
  assert.deepEqual(said('增加35家', 35, { of: change('absolute'), own: '件' }), [
    `${place}.unit: the words say “家”, the unit is “件” [件]`,
  ]);
  assert.deepEqual(said('提高2.5个百分点', 2.5, { of: change('percent'), own: '%' }), [
    `${place}.of.measure: “百分点” in the words means points, not percent [percent]`,
  ]);
  assert.deepEqual(said('up 2.5 percentage points', 2.5, { of: change('percent'), own: '%' }), [
    `${place}.of.measure: “percentage points” in the words means points, not percent [percent]`,
  ]);
});
