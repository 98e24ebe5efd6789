import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../../src/model/primitives.js';
import type { Bound, Target, TargetOf } from '../../src/model/target.js';
import { clean, figureDecimals, quantityKind, targetUnit, wordOf } from '../../src/progress/quantity.js';

const points = { 'zh-CN': '个百分点', en: 'percentage points' };
const change = (measure: 'absolute' | 'percent' | 'points' | 'index'): TargetOf => ({ kind: 'change', measure });
const growth: TargetOf = { kind: 'growth', span: 'per-year' };

test('what a target looks at is a kind of figure; a trend and what is left open are taken as levels', () => {
  const rows: readonly (readonly [TargetOf, string])[] = [
    [{ kind: 'level' }, 'level'],
    [{ kind: 'year-value' }, 'year-value'],
    [{ kind: 'total' }, 'total'],
    [change('absolute'), 'change'],
    [change('percent'), 'change-percent'],
    [change('points'), 'change-points'],
    [change('index'), 'index'],
    [growth, 'growth'],
    [{ kind: 'share' }, 'share'],
    [{ kind: 'rank' }, 'rank'],
    [{ kind: 'occurrence' }, 'occurrence'],
    [{ kind: 'trend' }, 'level'],
    [{ kind: 'unstated', among: ['level', 'total'] }, 'level'],
  ];
  for (const [of, kind] of rows) assert.equal(quantityKind(of), kind);
});

describe('the unit of a target’s figure', () => {
  type Row = readonly [of: TargetOf, own: Text | undefined, indicator: Text | undefined, wanted: Text | undefined];
  const rows: readonly (readonly [name: string, ...Row])[] = [
    ['growth is in per cent, whatever grows', growth, undefined, '亿元', '%'],
    ['growth keeps the sign the plan writes', growth, '％', '亿元', '％'],
    ['growth takes no unit that is none of its own', growth, '亿元', '亿元', '%'],
    ['a relative change likewise', change('percent'), undefined, '亿元', '%'],
    ['a relative change takes no other unit', change('percent'), '件', '件', '%'],
    ['a share is in per cent', { kind: 'share' }, undefined, '个', '%'],
    ['a share in the unit the plan writes', { kind: 'share' }, '‰', '个', '‰'],
    ['points where no unit is written', change('points'), undefined, '%', points],
    ['points where % is written', change('points'), '%', '%', points],
    ['points in the word of the plan', change('points'), '百分点', '%', '百分点'],
    ['an index has none', change('index'), undefined, '亿元', undefined],
    ['an index in the unit the plan writes', change('index'), '点', '亿元', '点'],
    ['a difference is in the unit of the indicator', change('absolute'), undefined, '家', '家'],
    ['a difference in a unit of its own', change('absolute'), '千家', '家', '千家'],
    ['a difference of per cents is in points', change('absolute'), undefined, '%', points],
    ['a difference written in % is in points', change('absolute'), '%', '人', points],
    ['a difference of what is counted in nothing', change('absolute'), undefined, undefined, undefined],
    ['a level is in the unit of the indicator', { kind: 'level' }, undefined, '家', '家'],
    ['a level in a unit of its own', { kind: 'level' }, '千家', '家', '千家'],
    ['a level of a per cent is in per cent', { kind: 'level' }, undefined, '%', '%'],
  ];
  for (const [name, of, own, unit, wanted] of rows)
    test(name, () =>
      assert.deepEqual(
        targetUnit({ of, ...(own !== undefined && { unit: own }) }, { ...(unit !== undefined && { unit }) }),
        wanted,
      ),
    );
});

describe('digits after the point of a figure', () => {
  const rows: readonly (readonly [words: string, figure: number, digits: number, why: string])[] = [
    ['3.0%', 3, 1, 'as printed'],
    ['3%', 3, 0, 'none printed'],
    ['3.00%', 3, 2, 'all of the zeros'],
    ['翻一番', 2.5, 1, 'as many as the number needs, where no words print it'],
    ['1,234.50件', 1234.5, 2, 'a mark between thousands parts nothing'],
    ['1,234,567.0', 1234567, 1, 'nor do two'],
    ['1,2.50', 2.5, 2, 'a comma before fewer than three digits parts two numbers'],
    ['３．０％', 3, 1, 'full-width digits are digits'],
    ['降低13.50%', -13.5, 2, 'a fall is printed without its sign'],
    ['从2.555%提高到3.0%', 3, 1, 'the figure itself, not the number beside it'],
    ['12.50', 12.5, 2, 'a number of several digits is one number'],
    ['112.50', 12.5, 1, 'the end of another number is no number'],
  ];
  for (const [words, value, digits, why] of rows)
    test(`${words}: ${why}`, () =>
      assert.equal(figureDecimals({ bound: { kind: 'at-least', value }, words }, value), digits));

  test('are those declared, where they are', () => {
    assert.equal(figureDecimals({ bound: { kind: 'at-least', value: 3, decimals: 2 }, words: '3.0' }, 3), 2);
    assert.equal(figureDecimals({ bound: { kind: 'at-least', value: 3, decimals: 0 }, words: '3.0' }, 3), 0);
    assert.equal(figureDecimals({ bound: { kind: 'between', low: 3, high: 4 }, words: '3.0—4.00' }, 4), 2);
  });
});

test('the word of a bound says its digits where the word draws its line by them', () => {
  const rows: readonly (readonly [bound: Bound, words: string, wanted: object])[] = [
    [{ kind: 'at-least', value: 90 }, '90.0以上', { kind: 'at-least' }],
    [{ kind: 'between', low: 8, high: 10 }, '8—10', { kind: 'between' }],
    [{ kind: 'up' }, '不断提高', { kind: 'up' }],
    [{ kind: 'about', value: 90 }, '90.0左右', { kind: 'about', decimals: 1, tolerance: undefined }],
    [{ kind: 'about', value: 90, tolerance: 2 }, '90左右', { kind: 'about', decimals: 0, tolerance: 2 }],
    // What is borrowed is printed nowhere.
    [
      { kind: 'about', value: { baseline: true } },
      '与2020年相当',
      { kind: 'about', decimals: undefined, tolerance: undefined },
    ],
  ];
  for (const [bound, words, wanted] of rows)
    assert.deepEqual(wordOf({ of: { kind: 'level' }, bound, words, when: { kind: 'by' } } as Target, {}), wanted);
});

test('the noise of binary arithmetic is no figure', () => {
  // 1.08 − 1 is 0.08, and 0.08 × 100 is 8.
  assert.equal(clean((1.08 - 1) * 100), 8);
  assert.equal(clean(1 / 3), 0.333333333333);
});
