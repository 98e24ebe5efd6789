import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const open = (
  asOf: string,
  value: number,
  figures: readonly number[],
  among = ['level', 'total', 'year-value'],
): TargetProgress =>
  mainOf({
    asOf,
    unit: '户',
    targets: [target({ kind: 'unstated', among }, { kind: 'at-least', value })],
    observations: observed(...figures.map((figure, year) => [String(2021 + year), figure, 'increment'] as const)),
  });

describe('a measure the plan leaves open, of which several periods are known', () => {
  test('has no gap and no share: what one of them brought is one reading, their sum another', () => {
    const progress = open('2023-04-01', 300, [80, 130]);
    assert.equal(verdict(progress), 'not-computable measure-unstated');
    assert.equal(progress.ofTarget, undefined);
    for (const locale of ['zh-CN', 'en'] as const) {
      assert.equal(gapWords(progress, locale).gap, undefined);
      assert.doesNotMatch(targetWords(progress, locale).sentence, /%/);
    }
  });

  test('is judged where both readings agree, and not where they differ', () => {
    assert.equal(verdict(open('2026-04-01', 300, [80, 130, 50, 60, 70])), 'not-computable measure-unstated'); // 70, or 390
    assert.equal(open('2026-04-01', 300, [20, 30, 40, 50, 60]).status, 'not-met'); // 60, or 200
    assert.equal(open('2026-04-01', 50, [20, 30, 40, 50, 60]).status, 'met');
  });

  test('has them where there is one reading: one period alone, or no sum among the readings', () => {
    assert.equal(gapWords(open('2022-04-01', 300, [80]), 'zh-CN').gap?.text, '还差220户');
    assert.equal(gapWords(open('2023-04-01', 300, [80, 130], ['level', 'year-value']), 'zh-CN').gap?.text, '还差170户');
  });
});
