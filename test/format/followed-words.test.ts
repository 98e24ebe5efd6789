import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { followedWords, remainderWords } from '../../src/format/followed-words.js';
import { withLeft } from '../../src/format/with-left.js';
import { followed } from '../../stories/followed-plan.js';
import { gulou } from '../../stories/examples.js';
import { level, planFile, progressOn } from '../one-target.js';

describe('what is followed beside a verdict', () => {
  test('is what is left in the unit, and when the next figure comes', () => {
    // 1200 − 950; yearly within 120 days: 2023 is due by the 120th day after 2023-12-31, 2024-04-29.
    const patents = followed('patents-owned', '2024-04-29');
    assert.deepEqual(followedWords(patents, 'zh-CN'), {
      left: '还差250件',
      reporting: { state: 'due', text: '下次公布：2024年4月29日前' },
    });
    assert.equal(followedWords(patents, 'en').left, '250 patents to go');
  });

  test('is of a place in an order by how many places it is to climb', () => {
    const plan = planFile(
      [
        {
          unit: '位',
          reporting: { every: 'year', within: 120 },
          baseline: { value: 8, period: '2020' },
          targets: [
            { words: '前3位', of: { kind: 'rank' }, bound: { kind: 'at-most', value: 3 }, when: { kind: 'by' } },
          ],
        },
      ],
      [level('2022', 5)],
    );
    const { indicators } = progressOn('2023-03-01', plan);
    assert.equal(followedWords(indicators[0]!, 'zh-CN').left, '还需上升2位');
    assert.equal(followedWords(indicators[0]!, 'en').left, '2 places to climb');
  });

  test('says the day after that the figure is late, in a sentence and in one word', () => {
    const { reporting } = followedWords(followed('patents-owned', '2024-04-30'), 'zh-CN');
    assert.equal(reporting?.text, '逾期未更新：2023年数据应于2024年4月29日前公布');
    assert.equal(reporting?.late, '逾期未更新');
  });

  test('is nothing where the file states no rhythm', () => {
    assert.deepEqual(followedWords(followed('canteens', '2024-03-01'), 'zh-CN'), {});
    assert.deepEqual(followedWords(gulou('trademark-enterprises-per-10000'), 'zh-CN'), {});
  });
});

describe('what is left', () => {
  test('is not said of what is met, nor when the day of the target is over', () => {
    // 30 − 8 − 9
    assert.equal(remainderWords(followed('canteens', '2024-03-01').main, 'zh-CN'), '还差13家');
    assert.equal(remainderWords(followed('canteens', '2026-06-01').main, 'zh-CN'), undefined);
    for (const id of ['madrid-trademarks', 'trademark-enterprises-per-10000'] as const) {
      const { main } = gulou(id, '2026-03-31');
      assert.ok(main.status === 'met' || main.status === 'not-met');
      assert.equal(remainderWords(main, 'zh-CN'), undefined);
    }
  });

  test('is not said of a direction', () => {
    assert.equal(remainderWords(followed('residents', '2024-03-01').main, 'en'), undefined);
  });

  test('ends the sentence of the verdict, or is all of it', () => {
    assert.equal(withLeft('完成45%，序时进度50%', '还差11个', 'zh-CN'), '完成45%，序时进度50%；还差11个');
    assert.equal(withLeft('', '还差11个', 'zh-CN'), '还差11个');
    assert.equal(withLeft('完成45%', undefined, 'zh-CN'), '完成45%');
  });
});
