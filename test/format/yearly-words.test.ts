import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { increment, level, mainOn, planFile } from '../one-target.js';

/* A figure asked for every year is counted over the years that can be judged, and what is met is said beside what is open. */

const grain = (asOf: string, observations: readonly object[]): TargetProgress =>
  mainOn(
    asOf,
    planFile(
      [
        {
          unit: '万吨',
          targets: [
            {
              words: '年产量稳定在60万吨以上',
              of: { kind: 'year-value' },
              bound: { kind: 'at-least', value: 60 },
              when: { kind: 'each-year' },
            },
          ],
        },
      ],
      observations,
    ),
  );

describe('years that cannot be judged', () => {
  const main = mainOn(
    '2023-02-28',
    planFile(
      [
        {
          unit: '%',
          targets: [
            { words: '3%左右', of: { kind: 'level' }, bound: { kind: 'about', value: 3 }, when: { kind: 'each-year' } },
          ],
        },
      ],
      [level('2021', 0.9), level('2022', 2)],
    ),
  );
  test('are no years missed', () => {
    const words = targetWords(main, 'zh-CN');
    assert.equal(words.instead, '—');
    assert.equal(
      words.spoken,
      '指标一：目标3%左右，无法计算。2021年（0.9%）、2022年（2%）不能判断（规划只作大致要求，未说明允许的偏差）。截至2022年12月底。',
    );
    assert.doesNotMatch(targetWords(main, 'en').spoken, /0 of 2/);
  });
});

describe('the end of a year of which half is published', () => {
  const known = [increment('2021', 61), increment('2022', 63), increment('2023-H1', 28)];
  const main = grain('2024-01-01', known);
  test('on the last day nothing is missing yet', () => {
    const words = targetWords(grain('2023-12-31', known), 'zh-CN');
    assert.equal(words.statusWord, '已达目标值');
    assert.equal(words.sentence, '到期的2年均已达到；2023年上半年28万吨，不与全年目标比较');
  });
  test('does not hide what is met, nor call what is known no data or old', () => {
    const words = targetWords(main, 'zh-CN');
    assert.equal(words.instead, '已达到2年');
    assert.equal(words.statusWord, '部分年份暂无数据');
    assert.equal(words.sentence, '2023年全年数据未公布；其余到期的2年已达到；2023年上半年28万吨，不与全年目标比较');
    assert.deepEqual(words.tags, []);
  });
  test('in English', () => {
    const words = targetWords(main, 'en');
    assert.equal(words.instead, '2 of 2 years');
    assert.equal(words.statusWord, 'Some years not reported');
    assert.match(words.sentence, /^2023 not yet reported for the whole year; met in the other 2 years due; /);
  });
  test('of a year without any figure there is no data', () => {
    const words = targetWords(grain('2024-01-01', [increment('2021', 61), increment('2022', 63)]), 'zh-CN');
    assert.equal(words.sentence, '2023年暂无数据；其余到期的2年已达到');
    assert.deepEqual(
      words.tags.map(({ kind }) => kind),
      ['stale'],
    );
  });
});
