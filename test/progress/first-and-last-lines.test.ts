// Before the first day a target is counted from, and beyond the ends of a range.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import { level, mainOn, planFile } from '../one-target.js';

test('a target counted from a day that lies ahead is not due, and the plan has begun all the same', () => {
  const indicator = {
    unit: '%',
    baseline: { value: 60, period: '2023' },
    targets: [
      {
        words: '达到80%',
        of: { kind: 'level' },
        bound: { kind: 'at-least', value: 80 },
        when: { kind: 'by', date: '2025-12-31' },
      },
    ],
  };
  const ahead = mainOn('2023-06-01', planFile([indicator], [level('2022', 70)]));
  assert.deepEqual([ahead.status, ahead.reason], ['not-due', 'base-ahead']);
  assert.match(targetWords(ahead, 'zh-CN').sentence, /起算日尚未到/);
  const before = mainOn('2020-12-31', planFile([indicator], []));
  assert.deepEqual([before.status, before.reason], ['not-due', 'not-started']);
});

test('a range that is missed is not said in per cent of one of its ends', () => {
  const indicator = {
    unit: '%',
    baseline: { value: 2.5, period: '2020' },
    targets: [
      {
        words: '保持在2%—3%',
        of: { kind: 'level' },
        bound: { kind: 'between', low: 2, high: 3, held: true },
        when: { kind: 'by', date: '2025-12-31' },
      },
    ],
  };
  const sentence = (value: number): string => {
    const progress = mainOn('2026-02-01', planFile([indicator], [level('2025', value)]));
    assert.equal(progress.status, 'not-met');
    return targetWords(progress, 'zh-CN').sentence;
  };
  for (const value of [1.8, 3.2]) assert.doesNotMatch(sentence(value), /目标值的/);
});
