import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { convertWords } from '../../src/format/zh-hant.js';

describe('words in traditional Chinese', () => {
  test('are converted however deep, and what is no text stays', () =>
    assert.deepEqual(convertWords({ met: '已达目标值', rest: ['规划', 3, null, undefined, true] }), {
      met: '已達目標值',
      rest: ['規劃', 3, null, undefined, true],
    }));
  test('leave a name or a quote they carry as it is, in a list too', () => {
    const { say, count } = convertWords({
      say: (name: string, others: readonly string[]) => `规划“${name}”、${others.join('、')}`,
      count: (number: number) => `${number}项规划`,
    }) as { say: (name: string, others: readonly string[]) => string; count: (number: number) => string };
    assert.equal(say('发展规划', ['实施', '规划']), '規劃“发展规划”、实施、规划');
    assert.equal(count(3), '3項規劃');
  });
});
