import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { roundedTo } from '../../src/format/numbers.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { level, mainOn, planFile, progressOn } from '../one-target.js';
import { parseCsv } from '../view/parse-csv.js';

/*
 * A figure is printed with the digits that keep it on its own side of what it is held against, and a gap is what a reader
 * gets who subtracts the printed figures. Expected figures are worked out by hand.
 */

/** A yearly limit on the mean of two years. */
const meanOf = (first: number, second: number): Parameters<typeof planFile> => [
  [
    {
      unit: '分贝',
      targets: [
        {
          words: '2023—2024年平均不超过55分贝',
          of: { kind: 'level' },
          bound: { kind: 'at-most', value: 55 },
          when: { kind: 'mean-of', window: { start: '2023-01-01', end: '2024-12-31' } },
        },
      ],
    },
  ],
  [level('2023', first), level('2024', second)],
];

/** What the file says was judged, beside the words of the page. */
function judgedInFile(plan: ReturnType<typeof planFile>, asOf: string): string | undefined {
  const table = indicatorTable(progressOn(asOf, plan), 'zh-CN');
  const [head = [], row = []] = parseCsv(indicatorsCsv(table));
  return row[head.findIndex((name) => name.startsWith('判定所用数值'))];
}

/** 60 against the growth of another series. */
const borrowing = (): TargetProgress => {
  const growth = (words: string, value: number | object): object => ({
    words,
    of: { kind: 'growth', span: 'average-annual' },
    bound: { kind: 'at-least', value },
    when: { kind: 'by' },
    unit: '%',
  });
  return mainOn(
    '2023-06-30',
    planFile(
      [
        {
          unit: '元',
          baseline: { value: 30000, period: '2020' },
          targets: [growth('与经济增长同步', { indicator: 'gdp' })],
        },
        {
          id: 'gdp',
          name: '地区生产总值',
          unit: '亿元',
          baseline: { value: 700, period: '2020' },
          targets: [growth('年均增长6%', 6)],
        },
      ],
      // 1.1² is 1.21; 1.07² of 700 is 801.43, and 802 leaves digits behind.
      [level('2022', 36300), level('2022', 802, { indicator: 'gdp' })],
    ),
  );
};

describe('digits that keep a value on its own side', () => {
  test('halves go away from zero, as a hand rounds them', () => {
    assert.equal(roundedTo(30.45, 1), 30.5);
    assert.equal(roundedTo(1.005, 2), 1.01);
    assert.equal(roundedTo(-2.5, 0), -3);
    assert.equal(roundedTo(0.00000025, 7), 0.0000003);
    assert.equal(roundedTo(12, 3), 12);
  });
  test('the mean of whole numbers has a digit of its own, and its gap with it', () => {
    const words = targetWords(mainOn('2025-06-30', planFile(...meanOf(56, 55))), 'zh-CN');
    assert.equal(words.sentence, '2023—2024年平均55.5分贝，高于55分贝');
    assert.equal(words.amount, '超出0.5分贝');
  });
  test('a half printed upwards leaves a gap of the printed figures, the same in both places', () => {
    const main = mainOn('2025-06-30', planFile(...meanOf(55.8, 54.3)));
    assert.equal(targetWords(main, 'zh-CN').sentence, '2023—2024年平均55.1分贝，高于55分贝');
    assert.equal(targetWords(main, 'zh-CN').amount, '超出0.1分贝');
    assert.equal(gapWords(main, 'zh-CN').gap?.text, '还需降低0.1分贝');
  });
  test('the file prints the digits that separate the value from the bound, as the page does', () => {
    const plan = planFile(...meanOf(55.1, 54.98));
    assert.equal(targetWords(mainOn('2025-06-30', plan), 'zh-CN').sentence, '2023—2024年平均55.04分贝，高于55分贝');
    assert.equal(judgedInFile(plan, '2025-06-30'), '55.04');
  });
  test('a fall just short of its figure is not printed as the figure', () => {
    const plan = planFile(
      [
        {
          unit: '吨',
          baseline: { value: 200, period: '2020' },
          targets: [
            {
              words: '下降10%',
              of: { kind: 'change', measure: 'percent', direction: 'decrease' },
              bound: { kind: 'at-least', value: 10 },
              when: { kind: 'by' },
              unit: '%',
            },
          ],
        },
      ],
      // 19.96 of 200 less: 9.98 %.
      [level('2025', 180.04)],
    );
    assert.equal(judgedInFile(plan, '2026-02-01'), '9.98');
    assert.equal(targetWords(mainOn('2026-02-01', plan), 'zh-CN').amount, '差0.02个百分点');
  });
});

describe('a gap is the subtraction of the printed figures', () => {
  test('of a borrowed figure too: 10% and 7% leave 3 percentage points', () => {
    const main = borrowing();
    assert.equal(gapWords(main, 'zh-CN').gap?.text, '已超过目标3个百分点');
    assert.equal(gapWords(main, 'en').gap?.text, '3 percentage points above the target');
  });
});
