// How many digits of a figure are printed, and what stands around it: each worked out by hand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { baselineNumber, figureWithUnit } from '../../src/format/target-phrase.js';
import { formatDate, formatPeriod } from '../../src/format/dates.js';
import { englishUnit, unitOfOne, unitWithScale } from '../../src/format/english-units.js';
import { formatNumber, formatPercent, roundedTo, subtractingShares, unitGap } from '../../src/format/numbers.js';
import { printedDifference, quantityNumber, quantityParts } from '../../src/format/quantity-words.js';
import type { Quantity } from '../../src/progress/quantity.js';

const computed = (value: number, decimals?: number): Quantity => ({
  value,
  kind: 'level',
  computed: true,
  ...(decimals !== undefined && { decimals }),
});
const published = (value: number, decimals?: number): Quantity => ({ ...computed(value, decimals), computed: false });

describe('digits a figure is printed with', () => {
  const rows: [what: string, quantity: Quantity, apart: number[], printed: string][] = [
    ['a computed figure has one digit unless more are told', computed(6.789), [], '6.8'],
    ['four digits that are told stand', computed(12.34567, 4), [], '12.3457'],
    ['more than four are noise', computed(12.34567, 5), [], '12.3'],
    ['a third of a hundred', computed(33.3333333333, 10), [], '33.3'],
    ['of what is tiny three digits count', computed(0.0012345678, 10), [], '0.00123'],
    ['of what is smaller no more than it bears', computed(0.00000012, 6), [], '0.0000001'],
    ['nothing is nothing', computed(0, 10), [], '0'],
    ['what is not nothing is not printed as nothing', computed(0.004, 1), [], '0.004'],
    ['ten digits are the most', computed(1.44e-10, 1), [], '0.0000000001'],
    ['what ten digits do not show has two that count', computed(1.234e-12, 1), [], '0.0000000000012'],
    ['a published figure stands as it is', published(12.34567), [], '12.34567'],
    ['with the zeros that are printed', published(12, 2), [], '12.00'],
    ['ten digits are no noise of a published figure', published(33.3333333333, 1), [], '33.3333333333'],
    ['twelve are, where it says how many it bears', published(0.333333333333, 2), [], '0.33'],
    ['where it does not say, they stand', published(0.333333333333), [], '0.333333333333'],
  ];
  for (const [what, quantity, apart, printed] of rows)
    test(`${what}: ${printed}`, () => assert.equal(quantityNumber(quantity, 'zh-CN', apart), printed));
  test('what is smaller than English counts is written out there too', () =>
    assert.equal(quantityNumber(computed(1.234e-12, 1), 'en'), '0.0000000000012'));
});

describe('digits that tell a figure from what it is held against', () => {
  const rows: [what: string, quantity: Quantity, apart: number[], printed: string][] = [
    ['just below its bound', computed(89.96, 1), [90], '89.96'],
    ['just above it', computed(90.04, 1), [90], '90.04'],
    ['far enough from it', computed(89.86, 1), [90], '89.9'],
    ['on the other side of it', computed(6.46, 1), [6.48], '6.46'],
    ['both 6.5 with one digit', computed(6.5123, 1), [6.4987], '6.51'],
    ['both 0.03 with two', computed(0.0265, 1), [0.031], '0.027'],
    ['exactly at it', computed(6.51, 1), [6.51], '6.51'],
    ['exactly at one that has four digits', computed(33.3333, 1), [33.3333], '33.3333'],
    ['exactly at one that nobody prints whole', computed(33.33333, 1), [33.33333], '33.3'],
    ['and beside another', computed(33.33333, 1), [33.33333, 33.31], '33.33'],
    ['a published figure stands as it is', published(89.96, 2), [90], '89.96'],
  ];
  for (const [what, quantity, apart, printed] of rows)
    test(`${what}: ${printed}`, () => assert.equal(quantityNumber(quantity, 'zh-CN', apart), printed));
});

describe('a difference', () => {
  test('is that of the printed figures', () =>
    assert.deepEqual(printedDifference(computed(30.45, 1), published(30)), { value: 0.5, decimals: 0 }));
  test('has the zeros of the figure that has more of them, whichever that is', () => {
    assert.deepEqual(printedDifference(published(30, 1), published(29, 0)), { value: 1, decimals: 1 });
    assert.deepEqual(printedDifference(published(29, 0), published(30, 1)), { value: 1, decimals: 1 });
  });
});

describe('numbers', () => {
  test('English sets a blank before a unit, but not before a per cent sign; Chinese sets none', () => {
    assert.deepEqual([unitGap('patents', 'en'), unitGap('%', 'en'), unitGap('件', 'zh-CN')], [' ', '', '']);
  });
  test('so many zeros stand as are asked for', () => {
    assert.equal(formatNumber(3, 'zh-CN', 2), '3.00');
    assert.equal(formatNumber(3, 'en', 12), '3.000000000000');
    assert.equal(formatNumber(12345.6789012, 'en', 2), '12,345.6789012');
    assert.equal(formatNumber(3.25, 'zh-CN', 2), '3.25');
    assert.equal(formatNumber(3.25, 'zh-CN', 1), '3.25');
    assert.equal(formatNumber(1.5e-7, 'zh-CN', 9), '0.000000150');
  });
  test('what cannot have a digit after the point is not rounded', () => {
    assert.equal(roundedTo(1234567890123.25, 1), 1234567890123.3);
    assert.equal(roundedTo(12345678901234.55, 2), 12345678901234.55);
    assert.equal(roundedTo(0.5, 0), 1);
    assert.equal(roundedTo(1.5e21, 1), 1.5e21);
  });
  test('a share just below nothing may read as nothing, and one above half a point as a whole one', () => {
    assert.equal(formatPercent(-0.001), '0%');
    assert.equal(formatPercent(-0.126), '−13%');
    assert.equal(formatPercent(0.0001), '0.1%');
    assert.equal(formatPercent(0.9999), '99.9%');
  });
});

describe('shares that subtract', () => {
  test('beyond a tolerance of half a point by a hundredth of one', () =>
    assert.deepEqual(subtractingShares(0.6048, 0.5997, 0.005), { done: '60.48%', expected: '59.97%', points: '0.51' }));
  test('at the tolerance itself whole points say it', () =>
    assert.deepEqual(subtractingShares(0.61, 0.6, 0.01), { done: '61%', expected: '60%', points: '1' }));
  test('beyond a tolerance of a point it does not read as a point', () =>
    assert.deepEqual(subtractingShares(0.6104, 0.6, 0.01), { done: '61.04%', expected: '60%', points: '1.04' }));
  test('beyond it by less than four digits show', () =>
    assert.deepEqual(subtractingShares(0.61000001, 0.6, 0.01), { done: '61%', expected: '60%', points: '1' }));
  test('below nothing with the sign of a minus', () =>
    assert.deepEqual(subtractingShares(-0.05, 0.2), { done: '−5%', expected: '20%', points: '25' }));
});

describe('spans of unlike ends say both whole', () => {
  const rows: [period: string, zh: string, en: string][] = [
    ['2023/2023', '2023年', '2023'],
    ['2021/2023-06', '2021年至2023年6月', '2021 to June 2023'],
    ['2021-06/2023', '2021年6月至2023年', 'June 2021 to 2023'],
    ['2021-A1/2023-M06', '2021年度至2023年度第6个月', 'reporting year 2021 to month 6 of reporting year 2023'],
    ['2021-M06/2023-A1', '2021年度第6个月至2023年度', 'month 6 of reporting year 2021 to reporting year 2023'],
    ['2023-Q1/2023-Q3', '2023年第一季度至2023年第三季度', 'Q1 2023 to Q3 2023'],
    ['2023-01/2023-09-15', '2023年1月至2023年9月15日', 'January 2023 to 15 September 2023'],
    ['2023-01-15/2023-09', '2023年1月15日至2023年9月', '15 January 2023 to September 2023'],
  ];
  for (const [period, zh, en] of rows)
    test(`${period}: ${zh}, ${en}`, () =>
      assert.deepEqual([formatPeriod(period, 'zh-CN'), formatPeriod(period, 'en')], [zh, en]));
  test('every month has its name in English', () =>
    assert.deepEqual(
      ['2024-01-01', '2024-02-09', '2024-05-31', '2024-12-10'].map((day) => formatDate(day, 'en')),
      ['1 January 2024', '9 February 2024', '31 May 2024', '10 December 2024'],
    ));
});

describe('units in English', () => {
  test('percentage points are named where that is the whole unit', () => {
    assert.deepEqual(englishUnit('百分点'), { word: 'percentage points', scale: 1 });
    assert.deepEqual(englishUnit('个百分点'), { word: 'percentage points', scale: 1 });
    assert.deepEqual(englishUnit('百分点/年'), { word: '百分点/年', scale: 1 });
  });
  test('money is named where the unit begins with it', () => {
    assert.deepEqual(englishUnit('亿美元'), { word: 'US dollars', scale: 1e8 });
    assert.deepEqual(englishUnit('万元/亩'), { word: 'yuan/亩', scale: 1e4 });
    assert.deepEqual(englishUnit('人民币元'), { word: 'yuan', scale: 1 });
    assert.deepEqual(englishUnit('吨/美元'), { word: '吨/美元', scale: 1 });
  });
  test('one of what is counted by another thing', () => {
    assert.equal(unitOfOne('patents per 10,000 people'), 'patent per 10,000 people');
    assert.equal(unitOfOne('per 10,000 people'), 'per 10,000 people');
  });
  test('the head of a row is the English the plan gives, as it gives it', () => {
    assert.equal(unitWithScale({ 'zh-CN': '亿元', en: 'hundred million yuan' }), 'hundred million yuan');
    assert.equal(unitWithScale({ 'zh-CN': '亿元' }), '100 million yuan');
    assert.equal(unitWithScale(undefined), '');
  });
  test('a full-width per cent sign is one of English', () =>
    assert.deepEqual(quantityParts({ ...published(48), unit: '％' }, 'en'), { number: '48', unit: '%' }));
});

describe('a printed figure with its unit', () => {
  const patents = { 'zh-CN': '件', en: 'patents' };
  test('as a sentence of each language carries it', () => {
    assert.equal(figureWithUnit('5680', patents, 'zh-CN'), '5680件');
    assert.equal(figureWithUnit('5,680', patents, 'en'), '5,680 patents');
    assert.equal(figureWithUnit('48', '%', 'en'), '48%');
    assert.equal(figureWithUnit('26.7', '亿元', 'zh-CN'), '26.7亿元');
    assert.equal(figureWithUnit('65', undefined, 'en'), '65');
  });
  test('a Chinese scale is counted in English', () => {
    assert.equal(figureWithUnit('26.7', '亿元', 'en'), '2.67 billion yuan');
    assert.equal(figureWithUnit('12,000', '万亩', 'en'), '120 million 亩');
    assert.equal(figureWithUnit('−1.5', '亿元', 'en'), '−150 million yuan');
  });
});

describe('a baseline that is only a bound', () => {
  const more = { value: 1200, period: '2020', qualifier: 'more-than' } as const;
  test('stands in the plan’s words, without the unit of its row', () => {
    assert.equal(baselineNumber({ ...more, words: '突破1200件' }, '件', 'zh-CN'), '突破1200');
    assert.equal(baselineNumber({ ...more, words: '突破1200' }, '件', 'zh-CN'), '突破1200');
    assert.equal(baselineNumber({ ...more, words: '突破1200项', unit: '项' }, '件', 'zh-CN'), '突破1200');
  });
  test('without words of the plan in ours, and so in English', () => {
    assert.equal(baselineNumber(more, '件', 'zh-CN'), '超过1200');
    assert.equal(baselineNumber({ ...more, words: '突破1200件' }, '件', 'en'), 'more than 1,200');
  });
  test('a figure that is no bound is a figure, whatever words it was read from', () =>
    assert.equal(baselineNumber({ value: 722, period: '2020', words: '有722家' }, '家', 'zh-CN'), '722'));
});
