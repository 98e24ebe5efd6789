import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quantityParts, quantityWords } from '../../src/format/quantity-words.js';
import { figureWithUnit } from '../../src/format/target-phrase.js';
import type { Text } from '../../src/model/primitives.js';

// Worked by hand: 亿 is 10^8, 万 is 10^4; English counts in thousands.
const rows: [value: number, unit: Text, english: string, decimals?: number][] = [
  [26.7, '亿元', '2.67 billion yuan'],
  [3200, '亿元', '320 billion yuan'],
  [40, '亿元', '4 billion yuan'],
  [12, '亿元', '1.20 billion yuan', 1],
  [3, '亿元', '300 million yuan', 1],
  [0.5, '亿元', '50 million yuan'],
  [1.2, '万亿元', '1.2 trillion yuan'],
  [4.66, { 'zh-CN': '亿元', en: '100 million yuan' }, '466 million yuan'],
  [-35.2, { 'zh-CN': '亿元', en: '100 million yuan' }, '−3.52 billion yuan'],
  [8200, { 'zh-CN': '万元', en: '10,000 yuan' }, '82 million yuan'],
  [5, { 'zh-CN': '千户', en: 'thousand households' }, '5,000 households'],
  [5.6, '万件', '56,000 件'],
  [0, '亿元', '0 yuan'],
  [1.1, '万元', '11,000 yuan'],
  [6.3, '万元/人', '63,000 yuan/人'],
  [9.9, '亿美元', '990 million US dollars'],
  // What only looks like a scale is left alone.
  [5.6, '千瓦时', '5.6 千瓦时'],
  [3, '万分之一', '3 万分之一'],
  [64.3, { 'zh-CN': '件/万人', en: 'per 10,000 people' }, '64.3 per 10,000 people'],
  [0.475, '吨标准煤/万元', '0.475 吨标准煤/万元'],
  [14.2, 'miles', '14.2 miles'],
  [1, 'miles', '1 mile'],
  [1, { 'zh-CN': '岁', en: 'years' }, '1 year'],
  [-1, 'companies', '−1 company'],
  [1, 'tonnes of coal', '1 tonne of coal'],
  [1, 'percentage points', '1 percentage point'],
  [1, { 'zh-CN': '件/万人', en: 'per 10,000 people' }, '1 per 10,000 people'],
  [1, 'bus', '1 bus'],
  [48, '%', '48%'],
  [48, '％', '48%'],
];

describe('a unit in English', () => {
  for (const [value, unit, english, decimals] of rows) {
    test(`${value} ${JSON.stringify(unit)}: ${english}`, () => {
      const quantity = {
        value,
        unit,
        kind: 'level',
        computed: false,
        ...(decimals !== undefined && { decimals }),
      } as const;
      assert.equal(quantityWords(quantity, 'en'), english);
    });
  }

  test('a figure printed before is counted in the same way', () => {
    assert.equal(figureWithUnit('26.7', '亿元', 'en'), '2.67 billion yuan');
    assert.equal(figureWithUnit('−35.2', '亿元', 'en'), '−3.52 billion yuan');
    assert.equal(figureWithUnit('5,680', 'patents', 'en'), '5,680 patents');
    assert.equal(figureWithUnit('26.7', '亿元', 'zh-CN'), '26.7亿元');
  });

  test('number and unit stand side by side: the word for the zeros goes with the unit', () => {
    const financing = { value: 26.7, unit: '亿元', kind: 'level', computed: false } as const;
    assert.deepEqual(quantityParts(financing, 'en'), { number: '2.67', unit: 'billion yuan' });
    assert.deepEqual(quantityParts(financing, 'zh-CN'), { number: '26.7', unit: '亿元' });
    assert.deepEqual(quantityParts(financing, 'zh-Hant'), { number: '26.7', unit: '亿元' });
  });

  test('one percentage point, and more of them', () => {
    const points = { 'zh-CN': '个百分点', en: 'percentage points' };
    const of = (value: number): string =>
      quantityWords({ value, unit: points, kind: 'change-points', computed: false }, 'en');
    assert.deepEqual([of(1), of(2.5), of(-1)], ['1 percentage point', '2.5 percentage points', '−1 percentage point']);
  });
});

describe('digits', () => {
  const of = (value: number, decimals: number | undefined, apart: number[] = [], computed = true): string =>
    quantityWords({ value, kind: 'level', computed, ...(decimals !== undefined && { decimals }) }, 'zh-CN', apart);
  const digits: [say: string, actual: string, expected: string][] = [
    ['a published figure keeps its zero', of(3, 1, [], false), '3.0'],
    ['a published figure is not rounded', of(0.0265, undefined, [], false), '0.0265'],
    ['a tiny one is written out', of(2.5e-7, undefined, [], false), '0.00000025'],
    ['per cent computed', of(10.8215786056, 1), '10.8'],
    ['a count computed', of(863.744, 0), '864'],
    ['told apart from the figure it is held against', of(89.96, 1, [90]), '89.96'],
    ['never 0 for what is not', of(0.004, 0), '0.004'],
    ['never 0 for what is tiny', of(2.5e-13, 1), '0.00000000000025'],
    ['noise of a third is no digit', of(33.3333333333, 10), '33.3'],
    ['so many digits of a tiny figure are none', of(2.54e-7, 8), '0.00000025'],
  ];
  for (const [say, actual, expected] of digits) test(`${say}: ${expected}`, () => assert.equal(actual, expected));
});
