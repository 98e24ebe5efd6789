import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decimalPlaces, exactSum } from '../../src/model/exact-sum.js';
import { findLoops } from '../../src/model/find-loops.js';
import { jsonMistake } from '../../src/model/json-mistake.js';
import { isOfficePhone } from '../../src/model/office-phone.js';
import { pathText, ProblemLog } from '../../src/model/problem-log.js';
import { isPercent, unitWord } from '../../src/model/unit.js';

describe('where a text stops being JSON', () => {
  const place = (text: string): string => {
    const { line, column, mark, slip } = jsonMistake(text);
    return [`${line}:${column}`, mark?.join(' → '), slip].filter(Boolean).join(' ');
  };
  const rows: readonly (readonly [text: string, found: string])[] = [
    // What is not there.
    ['', '1:1'],
    ['{', '1:2'],
    ['{"a"', '1:5'],
    ['{"a":', '1:6'],
    ['{"a": 1', '1:8'],
    ['[1', '1:3'],
    ['"a', '1:1'],
    // What should not be there.
    ['{} {}', '1:4'],
    ['1 2', '1:3'],
    ['{"a" 1}', '1:6'],
    ['{"a": 1 "b": 2}', '1:9'],
    ['{1: 2}', '1:2'],
    ['{a: 1}', '1:2'],
    ['[1 2]', '1:4'],
    ['[1}', '1:3'],
    ['{"a": 1]', '1:8'],
    ['{"a"::1}', '1:6'],
    ['[,1]', '1:2'],
    ['{,}', '1:2'],
    ['undefined', '1:1'],
    ['True', '1:1'],
    ['nullx', '1:1'],
    // Numbers as JSON has them.
    ['[01]', '1:2'],
    ['[1.]', '1:2'],
    ['[.5]', '1:2'],
    ['[+1]', '1:2'],
    ['[-1.5e+3, 0, -0.5E2] x', '1:22'],
    // On the line where it stands.
    ['{\n  "a": 1,\n  b: 2\n}', '3:3'],
    ['{\r\n"a": tru}', '2:6'],
    // Strings with what may be escaped, and what may not.
    ['["\\"\\\\\\/\\b\\f\\n\\r\\t\\u12aF"] x', '1:28'],
    ['["\\x"]', '1:2'],
    ['["\\u12g4"]', '1:2'],
    ['["a\nb"]', '1:2'],
    // Marks of print.
    ['{“a”: 1}', '1:2 “ → "'],
    ['{"a”: 1}', '1:4 ” → "'],
    ['{"a": "b”, "c": 1}', '1:9 ” → "'],
    ['{"a"：1}', '1:5 ： → :'],
    ['{"a": 1，"b": 2}', '1:8 ， → ,'],
    ['["a"、"b"]', '1:5 、 → ,'],
    ["{'a': 1}", '1:2 \' → "'],
    ['｛"a": 1}', '1:1 ｛ → {'],
    ['["a"］', '1:5 ］ → ]'],
    ['["“a” b" x]', '1:10'],
    // What other languages have.
    ['[1, 2,]', '1:6 jsonComma'],
    ['{"a": 1,\n}', '1:8 jsonComma'],
    ['[1,, 2]', '1:4'],
    ['// a\n[1]', '1:1 jsonComment'],
    ['[1] # a', '1:5 jsonComment'],
    ['[1 /* a */]', '1:4 jsonComment'],
    ['[1 / 2]', '1:4'],
  ];
  for (const [text, found] of rows) test(`${JSON.stringify(text)}: ${found}`, () => assert.equal(place(text), found));
});

describe('a telephone of an office', () => {
  for (const phone of [
    '83000000',
    '8300-0000',
    '025-83000000',
    '021 6123 4567',
    '010-61234567',
    '0519-8300000',
    '+86 25 83000000',
    '0086-025-83000000',
    '(025)83000000转801',
    '025-83000000 x801',
    '025-83000000#801',
    '025-83000000-801、802',
    '83000000、01',
    '办公室：025-83000000，值班室：025-83000001',
    '咨询电话 12345（24小时）',
    '400-800-8000转1',
    '周一至周五 9:00 025-83000000',
    '025-12320',
    '95588',
    '120',
  ])
    test(phone, () => assert.ok(isOfficePhone(phone)));
  for (const phone of [
    '',
    '转801',
    '801',
    '83000',
    '13800000000',
    '1380000000转1',
    '025-13800000000',
    '025-830000001',
    '025-03000000',
    '83000000、00001',
    '025-83000000转8011234',
    '甲 83000000',
    '12345678901',
    `83000000 ${'转1'.repeat(100)}`,
    '8 3 0 0 0 0 0 0 8 3 0 0 0',
  ])
    test(`and not ${phone.slice(0, 24) || 'nothing'}`, () => assert.ok(!isOfficePhone(phone)));
});

test('digits after the point are those a figure is written with', () => {
  const places = {
    0: 0,
    5: 0,
    0.5: 1,
    0.25: 2,
    0.125: 3,
    0.0625: 4,
    0.03125: 5,
    1e-7: 7,
    1.5e-7: 8,
    1e21: 0,
    '-2.50': 1,
  };
  for (const [value, count] of Object.entries(places)) assert.equal(decimalPlaces(Number(value)), count, value);
});

test('figures add up as with pencil and paper', () => {
  assert.equal(exactSum([]), 0);
  assert.equal(exactSum([0.1, 0.2]), 0.3);
  assert.equal(exactSum([1.005, -0.005]), 1);
  assert.equal(exactSum([0.07, 0.01, 100]), 100.08);
  // Beyond whole numbers that are exact, as a machine adds them.
  assert.equal(exactSum([1e15, 0.25]), 1e15 + 0.25);
  assert.equal(exactSum([1e-16, 1]), 1e-16 + 1);
});

test('units are compared by their Chinese word, and per cent by its sign', () => {
  for (const percent of ['%', '％', 'per cent', 'percent', 'Per Cent', { 'zh-CN': '%', en: 'per cent' }])
    assert.ok(isPercent(percent), JSON.stringify(percent));
  for (const other of [undefined, '', '件', '个百分点', '%以上', { 'zh-CN': '%', en: 'firms' }])
    assert.ok(!isPercent(other), JSON.stringify(other));
  assert.equal(unitWord({ en: 'patents', 'zh-CN': '件' }), '件');
  assert.equal(unitWord({ en: 'patents', fr: 'brevets' }), 'patents');
  assert.equal(unitWord(undefined), undefined);
});

test('a place is written as people write it', () => {
  assert.equal(pathText(['goals', 2, 'name', 'zh-CN']), 'goals[2].name["zh-CN"]');
  assert.equal(pathText(['$schema', '_a1']), '$schema._a1');
  assert.equal(pathText(['1a', 'b c']), '["1a"]["b c"]');
  assert.equal(pathText(['a'.repeat(60)]), 'a'.repeat(60));
  assert.equal(pathText(['a'.repeat(61)]), `["${'a'.repeat(60)}…"]`);
  assert.equal(pathText([]), '');
});

test('a place has one mistake, and so has what it stands in', () => {
  const log = new ProblemLog();
  const report = (...path: (string | number)[]): void =>
    log.report({ code: 'missing', path, expected: 'number', value: undefined });
  report('goals', 0, 'name');
  report('goals', 0, 'name');
  report('goals', 0);
  report('goals', 1);
  report('goals', 1, 'name');
  assert.deepEqual(
    log.problems.map(({ path }) => pathText(path)),
    ['goals[0].name', 'goals[1]', 'goals[1].name'],
  );
  assert.deepEqual(
    [log.has(['goals']), log.has(['goals', 0]), log.has(['goals', 2]), log.has(['goal'])],
    [true, true, false, false],
  );
});

test('a circle is told once, at the reference that closes it', () => {
  const loops = (references: Record<string, string[]>): string[] => {
    const found: string[] = [];
    findLoops(new Map(Object.entries(references)), (from, to) => found.push(`${from}→${to}`));
    return found;
  };
  assert.deepEqual(loops({ a: ['b'], b: ['c'], c: [] }), []);
  assert.deepEqual(loops({ a: ['a'] }), ['a→a']);
  assert.deepEqual(loops({ a: ['b'], b: ['a'] }), ['b→a']);
  assert.deepEqual(loops({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), []);
  assert.deepEqual(loops({ x: ['a'], a: ['b'], b: ['c'], c: ['a'], y: ['c'] }), ['c→a']);
  assert.deepEqual(loops({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }), ['b→a', 'd→c']);
});
