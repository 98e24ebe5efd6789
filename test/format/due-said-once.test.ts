import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import { level, mainOn, planFile } from '../one-target.js';

/* A target whose own words name the day it is due needs no second one beside it. */

const due = (words: object | string, when: object = { kind: 'by' }): string | undefined =>
  targetWords(
    mainOn(
      '2023-12-31',
      planFile(
        [{ unit: '%', targets: [{ words, of: { kind: 'level' }, bound: { kind: 'at-least', value: 40 }, when }] }],
        [level('2023', 30)],
        { language: typeof words === 'string' && /^[a-z\d]/i.test(words) ? 'en' : 'zh-CN' },
      ),
    ),
    typeof words === 'string' && /^[a-z\d]/i.test(words) ? 'en' : 'zh-CN',
  ).due;

describe('when a target is due', () => {
  test('is said once', () => {
    assert.equal(due('40% by 2025'), undefined);
    assert.equal(due('at least 40% by the end of 2025'), undefined);
    assert.equal(due('到2025年达40%'), undefined);
  });

  test('is said beside words that do not name it, or name another year', () => {
    assert.equal(due('at least 40%'), 'by end of 2025');
    assert.equal(due('达40%'), '2025年底');
    assert.equal(due('40% above the level of 2020'), 'by end of 2025');
    assert.equal(due('more than 2025 in all'), 'by end of 2025');
  });
});
