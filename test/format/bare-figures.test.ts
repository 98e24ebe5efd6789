// An indicator table prints a figure and keeps its unit at the head of the row; on a page the figure stands alone.
// Rows and figures: 国民经济和社会发展第十四个五年规划纲要, 专栏1; values from the statistical communiqués of 2021–2023.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { phraseOf } from '../../src/format/target-phrase.js';
import { targetWords } from '../../src/format/target-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';

const level = { kind: 'level' };

interface More {
  readonly of?: object;
  readonly baseline?: object;
  readonly observations?: readonly object[];
}

function mainOf(words: string, unit: string, more: More = {}, bound: object = { kind: 'at-least', value: 1 }) {
  const { of = level, baseline, observations = [] } = more;
  const plan = planOf({
    asOf: '2024-03-31',
    unit,
    targets: [{ words, of, bound, when: { kind: 'by' } }],
    ...(baseline && { baseline }),
    observations,
  });
  const main = assessPlan(plan, { asOf: '2024-03-31' }).indicators[0]?.main;
  assert.ok(main);
  return main satisfies TargetProgress;
}

describe('a figure that stands alone in a table', () => {
  const rows: readonly [words: string, unit: string, printed: string][] = [
    ['65', '%', '65%'],
    ['>6.5', '亿吨', '>6.5亿吨'],
    ['<5.5', '%', '<5.5%'],
    ['11.3', '年', '11.3年'],
    ['18,650', '万亩', '18,650万亩'],
    ['8—10', '个', '8—10个'],
    ['8～10', '个', '8～10个'],
    ['8−10', '个', '8—10个'],
    ['降至8—10%', '%', '降至8—10%'],
    ['2023—2025年平均', '天', '2023—2025年平均'],
    ['90左右', '%', '90%左右'],
    ['30以上', '天', '30天以上'],
    // What says its unit, or is a sentence, stands as it is.
    ['65%', '%', '65%'],
    ['达到65%', '%', '达到65%'],
    ['达900家', '家', '达900家'],
  ];
  for (const [words, unit, printed] of rows)
    test(`${words} in a row of ${unit}: ${printed}`, () => {
      assert.equal(phraseOf(mainOf(words, unit), 'zh-CN').text, printed);
    });

  test('in brackets, which mark what is counted over all the years', () => {
    const main = mainOf('〔13.5〕', '%', { of: { kind: 'change', measure: 'percent', direction: 'decrease' } });
    assert.equal(phraseOf(main, 'zh-CN').text, '〔13.5〕%');
  });
});

describe('what was published is named beside what was worked out of it', () => {
  test('a rise that is beyond its figure is told as a rise, not as a share of the level', () => {
    const main = mainOf(
      '提高1岁',
      '岁',
      {
        of: { kind: 'change', measure: 'absolute', direction: 'increase' },
        baseline: { value: 77.3, period: '2020' },
        observations: [{ period: '2023', value: 78.6, counts: 'level', status: 'final' }],
      },
      { kind: 'equal', value: 1 },
    );
    assert.equal(main.status, 'met');
    assert.equal(targetWords(main, 'zh-CN').sentence, '比基期提高1.3岁');
    assert.match(gapWords(main, 'zh-CN').sentence, /最新78.6岁，比基期提高1.3岁 · 目标提高1岁 · 已超过目标0.3岁$/);
  });

  test('what a per cent figure rises by is percentage points', () => {
    const main = mainOf(
      '提高0.5个百分点',
      '%',
      {
        of: { kind: 'change', measure: 'absolute', direction: 'increase' },
        baseline: { value: 3.1, period: '2020' },
        observations: [{ period: '2023', value: 3.42, counts: 'level', status: 'final' }],
      },
      { kind: 'at-least', value: 0.5 },
    );
    assert.match(gapWords(main, 'zh-CN').sentence, /最新3.42%，比基期提高0.32个百分点 · .* · 还差0.18个百分点$/);
  });

  test('the rate of the last year is not taken for that of all of them', () => {
    const rates = [
      ['2021', 2.7],
      ['2022', 0.1],
      ['2023', 0.5],
    ].map(([period, value]) => ({ period, value, counts: 'rate', status: 'final' }));
    const main = mainOf(
      '〔13.5〕',
      '%',
      { of: { kind: 'change', measure: 'percent', direction: 'decrease' }, observations: rates },
      { kind: 'at-least', value: 13.5 },
    );
    // 1 − 0.973 × 0.999 × 0.995 = 3.28 %.
    assert.equal(
      gapWords(main, 'zh-CN').sentence,
      '最新降低3.3%（各年数据连乘，2023年为0.5%） · 目标〔13.5〕% · 还差10.2个百分点',
    );
  });
});
