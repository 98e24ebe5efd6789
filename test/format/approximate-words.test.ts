import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { requiredPace } from '../../src/progress/pace.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { level, mainOn, planFile, progressOn } from '../one-target.js';

/* 左右 draws a line only at its rounding, or at a tolerance an office declares; between the two nothing is said to be met or missed. */

const about = (words: string, bound: object, of: object, more: object = {}): object => ({
  words,
  of,
  bound: { kind: 'about', ...bound },
  when: { kind: 'by' },
  ...more,
});

/** 2.4 in 2020 and 2.55 two years on, with 2.9%左右 asked for: on the way, at 2.78 after five years. */
const onTheWay = (tolerance?: number): ReturnType<typeof planFile> =>
  planFile(
    [
      {
        unit: '%',
        baseline: { value: 2.4, period: '2020' },
        targets: [about('2.9%左右', { value: 2.9, ...(tolerance !== undefined && { tolerance }) }, { kind: 'level' })],
      },
    ],
    [level('2022', 2.55)],
  );

describe('左右 and the pace so far', () => {
  const cell = (tolerance: number | undefined, locale: 'zh-CN' | 'en'): string | undefined =>
    indicatorTable(progressOn('2023-03-31', onTheWay(tolerance)), locale).rows[0]?.cells['outlook']?.text;
  const aside = (tolerance: number | undefined, locale: 'zh-CN' | 'en'): string | undefined => {
    const [indicator] = progressOn('2023-03-31', onTheWay(tolerance)).indicators;
    assert.ok(indicator);
    return explanation(indicator, locale).asides[0]?.lines[0];
  };
  test('a pace that ends beyond the rounding is left open in table and file, as the explanation says', () => {
    assert.equal(cell(undefined, 'zh-CN'), '未定');
    assert.equal(cell(undefined, 'en'), 'No line drawn');
    assert.equal(
      aside(undefined, 'zh-CN'),
      '按至今的平均进度直线推到2025年底，约2.78%，“2.9%左右”没有划出界线，不作比较。',
    );
    assert.match(
      aside(undefined, 'en') ?? '',
      /about 2\.78% by the end of 2025: “about 2\.9%” draws no line to hold it against\.$/,
    );
  });
  test('a declared tolerance draws one', () => {
    assert.equal(cell(0.2, 'zh-CN'), '能');
    assert.equal(cell(0.05, 'zh-CN'), '不能');
    assert.equal(cell(0.05, 'en'), 'No');
  });
  test('past the figure and beyond its rounding the pace does not say that it is reached', () => {
    const main = mainOn(
      '2024-03-31',
      planFile(
        [
          {
            unit: '立方米',
            baseline: { value: 50, period: '2020' },
            targets: [
              about(
                '降低12%左右',
                { value: 12 },
                { kind: 'change', measure: 'percent', direction: 'decrease' },
                { unit: '%' },
              ),
            ],
          },
        ],
        [level('2023', 42)],
      ),
    );
    assert.equal(
      paceWords(requiredPace(main), main, 'zh-CN').sentence,
      '规划只作大致要求，未说明允许的偏差，不能计算。',
    );
    assert.doesNotMatch(paceWords(requiredPace(main), main, 'en').sentence, /reached/);
  });
});

describe('左右 of an average on the way', () => {
  const growth = (value: number): ReturnType<typeof mainOn> =>
    mainOn(
      '2023-03-31',
      planFile(
        [
          {
            unit: '亿元',
            baseline: { value: 100, period: '2020' },
            targets: [
              about(
                '年均增长7%左右',
                { value: 7, tolerance: 0.5 },
                { kind: 'growth', span: 'average-annual' },
                { unit: '%' },
              ),
            ],
          },
        ],
        [level('2022', value)],
      ),
    );
  test('within the tolerance it is about the figure, not better and not below', () => {
    // 1.068² is 1.140624.
    const main = growth(114.0624);
    const zh = targetWords(main, 'zh-CN');
    assert.equal(zh.statusWord, '至今达到目标值');
    assert.equal(zh.sentence, '至今年均增长6.8%，在目标7%左右，到期按全期判定');
    assert.equal(
      targetWords(main, 'en').sentence,
      'Up 6.8% a year on average so far, within about 7%; the whole period decides when it is due',
    );
  });
  test('outside it, it is below', () => {
    // 1.05² is 1.1025.
    const zh = targetWords(growth(110.25), 'zh-CN');
    assert.equal(zh.statusWord, '至今未达目标值');
    assert.equal(zh.sentence, '至今年均增长5%，低于目标7%，到期按全期判定');
  });
});
