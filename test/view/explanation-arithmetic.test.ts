import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { increment, level, planFile, progressOn, rate } from '../one-target.js';

/* A figure made of several shows the figures it was made of. */

const shown = (asOf: string, plan: Plan, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] => {
  const [indicator] = progressOn(asOf, plan).indicators;
  assert.ok(indicator);
  return explanation(indicator, locale).steps.flatMap(({ working }) => working?.shown ?? []);
};

const rates = (of: object, words: string, values: readonly number[]): Plan =>
  planFile(
    [
      {
        unit: '%',
        targets: [{ words, of, bound: { kind: 'at-least', value: 4 }, when: { kind: 'by' }, unit: '%' }],
      },
    ],
    values.map((value, index) => rate(String(2021 + index), value)),
  );

describe('the arithmetic of a figure over several years', () => {
  test('an average of yearly rates shows every rate, a fall with its own sign', () => {
    const plan = rates({ kind: 'growth', span: 'average-annual' }, '年均增长4%', [6.2, -0.5, 4.8]);
    assert.ok(
      shown('2024-02-29', plan).includes(
        '2021—2023年 各年增速的几何平均：（（1 + 6.2%） × （1 − 0.5%） × （1 + 4.8%）） ^ （1 ÷ 3） − 1',
      ),
      shown('2024-02-29', plan).join('\n'),
    );
    assert.ok(
      shown('2024-02-29', plan, 'en').includes(
        '2021–2023 geometric mean of the yearly rates: ((1 + 6.2%) × (1 − 0.5%) × (1 + 4.8%)) ^ (1 ÷ 3) − 1',
      ),
    );
  });
  test('yearly reductions are compounded downwards', () => {
    const plan = rates({ kind: 'change', measure: 'percent', direction: 'decrease' }, '累计降低4%', [2.1, 1.4]);
    assert.ok(
      shown('2023-02-28', plan).includes('2021—2022年 各年幅度连乘：1 − （1 − 2.1%） × （1 − 1.4%）'),
      shown('2023-02-28', plan).join('\n'),
    );
  });
  test('a mean shows its values', () => {
    const plan = planFile(
      [
        {
          unit: '分贝',
          targets: [
            {
              words: '2022—2024年平均不超过55分贝',
              of: { kind: 'level' },
              bound: { kind: 'at-most', value: 55 },
              when: { kind: 'mean-of', window: { start: '2022-01-01', end: '2024-12-31' } },
            },
          ],
        },
      ],
      [level('2022', 54), level('2023', 57), level('2024', 55.5)],
    );
    assert.ok(
      shown('2025-02-28', plan).includes('2022—2024年 各年数值的平均：（54 + 57 + 55.5） ÷ 3'),
      shown('2025-02-28', plan).join('\n'),
    );
  });
});

describe('the working of a difference', () => {
  test('is arithmetic, without a stop', () => {
    const plan = planFile(
      [
        {
          unit: '家',
          targets: [
            {
              words: '新增400家',
              of: { kind: 'total' },
              bound: { kind: 'at-least', value: 400 },
              when: { kind: 'by' },
            },
          ],
        },
      ],
      [increment('2021', 60), increment('2022', 60)],
    );
    // 120 of 400, and 730 of 1826 days.
    assert.ok(shown('2023-02-28', plan).includes('30% − 40%'), shown('2023-02-28', plan).join('\n'));
    assert.ok(shown('2023-02-28', plan, 'en').includes('30% − 40%'));
  });
});
