import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../../src/model/target.js';
import { compareTarget } from '../../src/reading/compare-target.js';

/* One point at a time in which the words of a target and its axes differ, beside what contradicts nothing. */

type Axes = Pick<Target, 'of' | 'bound' | 'when' | 'force' | 'unit'>;
type Point = readonly [code: string, axis: string, said: string | number, stated: string | number];

const base: Axes = { of: { kind: 'level' }, bound: { kind: 'at-least', value: 90 }, when: { kind: 'by' } };
const points = (words: string, more: Partial<Axes>, unit?: string): Point[] =>
  compareTarget(words, { ...base, ...more }, unit).map(({ code, axis, said, stated }) => [code, axis, said, stated]);

type Rows = readonly (readonly [words: string, more: Partial<Axes>, unit: string | undefined, ...points: Point[]])[];
const check = (title: string, rows: Rows): void =>
  void describe(title, () => {
    for (const [words, more, unit, ...found] of rows)
      test(`${words}, ${JSON.stringify(more)}: ${found.map((point) => point.join(' ')).join('; ') || 'nothing'}`, () =>
        assert.deepEqual(points(words, more, unit), found));
  });

const at = (
  kind: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'equal',
  value: number,
): Partial<Axes> => ({
  bound: { kind, value },
});

check('the figure', [
  ['合格率达到90%', {}, '%'],
  ['合格率达到90%', at('at-least', 91), '%', ['figure', 'bound', 90, 91]],
  ['合格率达到90%', at('at-least', 900), '%', ['scale', 'bound', 90, 900]],
  ['合格率达到90%', at('at-least', 9), '%', ['scale', 'bound', 90, 9]],
  // A share of one, whatever else differs; of things it is another figure.
  ['合格率达到90%', at('at-least', 0.92), '%', ['scale', 'bound', 90, 0.92]],
  ['合格率达到90%', at('at-least', 1), '%', ['scale', 'bound', 90, 1]],
  ['企业数量达到90家', at('at-least', 0.92), '家', ['figure', 'bound', 90, 0.92]],
  ['合格率达到1%', at('at-least', 0.92), '%', ['figure', 'bound', 1, 0.92]],
  ['合格率达到90%', at('at-least', -90), '%', ['figure', 'bound', 90, -90]],
  ['合格率达到90%', at('at-least', 0), '%', ['scale', 'bound', 90, 0]],
  ['企业数量达到90家', at('at-least', 0), '家', ['figure', 'bound', 90, 0]],
  ['企业数量8—10家', { bound: { kind: 'between', low: 8, high: 10 } }, '家'],
  ['企业数量8—10家', { bound: { kind: 'between', low: 8, high: 12 } }, '家', ['figure', 'bound', 10, 12]],
  ['企业数量8—10家', { bound: { kind: 'between', low: 7, high: 10 } }, '家', ['figure', 'bound', 8, 7]],
  ['企业数量8—10家', at('at-least', 8), '家', ['comparator', 'bound', 'between', 'at-least']],
  // A borrowed figure is none to compare.
  ['企业数量达到90家', { bound: { kind: 'at-least', value: { series: 'x' } } }, '家'],
]);

check('the bound', [
  ['超过90件', { of: { kind: 'level' }, ...at('more-than', 90) }, '件'],
  ['超过90件', at('at-least', 90), '件', ['comparator', 'bound', 'more-than', 'at-least']],
  ['不超过90件', at('at-most', 90), '件'],
  ['不超过90件', at('less-than', 90), '件', ['comparator', 'bound', 'at-most', 'less-than']],
  ['合格率90%左右', at('about', 90), '%'],
  ['合格率90%左右', {}, '%', ['comparator', 'bound', 'about', 'at-least']],
  // A bare figure may be meant exactly.
  ['企业数量90家', at('equal', 90), '家'],
  ['企业数量90家', at('at-most', 90), '家', ['comparator', 'bound', 'at-least', 'at-most']],
]);

const change = (
  measure: 'percent' | 'points' | 'absolute',
  direction: 'increase' | 'decrease',
  from?: string,
): Partial<Axes> => ({
  of: { kind: 'change', measure, direction, ...(from !== undefined && { from }) },
});
const fall = '单位能耗比2020年降低90%';
check('what is looked at', [
  [fall, change('percent', 'decrease', '2020'), '%'],
  [fall, change('percent', 'increase', '2020'), '%', ['direction', 'of', 'decrease', 'increase']],
  [fall, change('percent', 'decrease', '2019'), '%', ['base', 'of', '2020', '2019']],
  [fall, change('percent', 'decrease'), '%'],
  [fall, change('points', 'decrease', '2020'), '%', ['kind', 'of', 'percent', 'points']],
  [fall, {}, '%', ['kind', 'of', 'change', 'level']],
  // What the axes leave open nobody contradicts, and of per cent a level and a share may be one.
  [fall, { of: { kind: 'unstated', among: ['level', 'total'] } }, '%'],
  ['覆盖率达到90%', { of: { kind: 'level' } }, '%'],
  ['合格率达到90%', { of: { kind: 'share' } }, '%'],
  ['新增绿地90公顷', { of: { kind: 'total' } }, '公顷'],
  ['新增绿地90公顷', { of: { kind: 'level' } }, '公顷', ['kind', 'of', 'total', 'level']],
  [
    '自2022年起累计新增绿地90公顷',
    { of: { kind: 'total', since: '2021-01-01' } },
    '公顷',
    ['base', 'of', '2022-01-01', '2021-01-01'],
  ],
  // Nothing is said of the kind, or several are possible.
  ['达90亿元', { of: { kind: 'total' } }, '亿元'],
  ['知识产权质押融资总额达90亿元', { of: { kind: 'year-value' } }, '亿元'],
]);

const by = (date: string): Partial<Axes> => ({ when: { kind: 'by', date } });
check('the time', [
  ['到2025年合格率达到90%', by('2025-12-31'), '%'],
  ['到2025年合格率达到90%', by('2035-12-31'), '%', ['date', 'when', '2025-12-31', '2035-12-31']],
  ['到2025年合格率达到90%', {}, '%'],
  ['合格率达到90%', by('2035-12-31'), '%'],
  ['到2025年合格率达到90%', { when: { kind: 'open' } }, '%', ['date', 'when', 'by', 'open']],
  // Before 2030 may be either.
  ['2030年前合格率达到90%', by('2030-12-31'), '%'],
  ['2030年前合格率达到90%', by('2029-12-31'), '%'],
  ['2030年前合格率达到90%', by('2028-12-31'), '%', ['date', 'when', '2029-12-31', '2028-12-31']],
]);

check('the unit', [
  ['企业数量达到90家', {}, '家'],
  ['企业数量达到90家', {}, undefined],
  ['企业数量达到90家', {}, '人', ['unit', 'unit', '家', '人']],
  ['企业数量达到90家', { unit: '人' }, '家', ['unit', 'unit', '家', '人']],
  // The name says per how many.
  ['拥有量达到90件', {}, '件/万人'],
  ['拥有量达到90件', {}, '万件', ['unit', 'unit', '件', '万件']],
  ['企业数量达到90家', { unit: { 'zh-CN': '家', en: 'firms' } }, '人'],
  ['企业数量达到90家', { unit: { 'zh-CN': '户', en: 'firms' } }, '家', ['unit', 'unit', '家', '户']],
  ['合格率提高90个百分点', { ...change('points', 'increase'), unit: '百分点' }, undefined],
  [
    '合格率提高90个百分点',
    { ...change('points', 'increase'), unit: '%' },
    undefined,
    ['unit', 'unit', '个百分点', '%'],
  ],
  // A growth and a share are in per cent, whatever their indicator is in.
  ['年均增长90%', { of: { kind: 'growth', span: 'average-annual' } }, '亿元'],
  ['覆盖率达到90%', { of: { kind: 'share' } }, '个'],
]);

check('the force', [
  ['合格率达到90%（约束性）', { force: { attribute: 'binding' } }, '%'],
  ['合格率达到90%（约束性）', { force: { attribute: 'indicative' } }, '%', ['force', 'force', 'binding', 'indicative']],
  ['合格率达到90%（约束性）', {}, '%', ['force', 'force', 'binding', '']],
  ['合格率力争达到90%', { force: { aspirational: true } }, '%'],
  ['合格率力争达到90%', {}, '%', ['force', 'force', 'aspirational', '']],
  ['合格率达到90%', { force: { attribute: 'binding', aspirational: true } }, '%'],
]);

check('several targets, and what is left as text', [
  ['年均增长12%，合格率达到90%', {}, '%'],
  ['年均增长12%，合格率达到91%', {}, '%', ['figure', 'bound', 91, 90]],
  ['合格率达到91%，覆盖率高于全市2个百分点', {}, '%'],
  ['加强培育', {}, '%'],
]);

test('the place is that of the words that say it, and a call that is none is told', () => {
  const words = '到2025年合格率达到90%';
  const [figure] = compareTarget(words, { ...base, bound: { kind: 'at-least', value: 91 } }, '%');
  assert.deepEqual(
    figure?.at.map(({ start, end }) => words.slice(start, end)),
    ['达到90'],
  );
  assert.throws(
    () => compareTarget(5 as never, base),
    /^TypeError: compareTarget requires the words of a target as text/,
  );
  assert.throws(
    () => compareTarget(words, undefined as never),
    /^TypeError: compareTarget requires a target as an object/,
  );
});
