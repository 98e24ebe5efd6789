import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, mock, test } from 'node:test';
import { cardLabels, sharedLabels } from '../../src/format/interface-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { forgetWords, setWords } from '../../src/format/own-words.js';
import { goalWords, planWords } from '../../src/format/plan-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { additions, wordListeners } from '../../src/format/word-table.js';
import { speakTraditional } from '../../src/format/zh-hant.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const progress = assessPlan(gulouPlan, { asOf: '2023-06-30' });

/** What the console was told meanwhile. */
function warnings(run: () => void): string[] {
  const warn = mock.method(console, 'warn', () => undefined);
  try {
    run();
    return warn.mock.calls.map(({ arguments: [line] }) => String(line));
  } finally {
    warn.mock.restore();
  }
}

afterEach(() => {
  delete additions.traditional;
  forgetWords();
});

describe('a page’s own words', () => {
  test('take the place of ours, and all others stay', () => {
    setWords('zh-CN', 'card', { why: '判定依据' });
    assert.equal(cardLabels['zh-CN'].why, '判定依据');
    assert.equal(cardLabels['zh-CN'].whyMark, '？');
    assert.equal(cardLabels.en.why, 'Why?');
  });

  test('reach every sentence they occur in', () => {
    setWords('zh-CN', 'target', { status: { 'not-reported': '尚未公布' } });
    const [first] = progress.indicators;
    const [goal] = progress.goals;
    assert.ok(first && goal);
    assert.equal(targetWords(first.main, 'zh-CN').statusWord, '尚未公布');
    assert.match(targetWords(first.main, 'zh-CN').spoken, /尚未公布/);
    assert.match(goalWords(goal, 'zh-CN').summary, /7项尚未公布/);
    assert.equal(planWords(progress, 'zh-CN').counts[0]?.word, '尚未公布');
    assert.equal(messagesOf('zh-CN').status.met, '已达目标值', 'a word of the same group that was not replaced');
  });

  test('replace a function by a function', () => {
    setWords('en', 'target', { baseline: (value) => `From ${value}` });
    const main = progress.indicators.find(({ indicator }) => indicator.id === 'trademark-enterprises-per-10000')?.main;
    assert.ok(main);
    assert.equal(targetWords(main, 'en').gauge.baseline, 'From 722*');
  });

  test('add up: a later call does not undo an earlier one', () => {
    setWords('zh-CN', 'shared', { retry: '重新读取' });
    setWords('zh-CN', 'shared', { loading: '读取中' });
    setWords('zh-CN', 'shared', { loading: '请稍候' });
    assert.equal(sharedLabels['zh-CN'].retry, '重新读取');
    assert.equal(sharedLabels['zh-CN'].loading, '请稍候');
  });

  test('are heard of by whoever shows words', () => {
    let heard = 0;
    const listener = (): void => void (heard += 1);
    wordListeners.add(listener);
    setWords('zh-CN', 'card', { why: '缘由' });
    wordListeners.delete(listener);
    assert.equal(heard, 1);
  });

  test('hold for traditional Chinese too, and words in traditional Chinese come before them', () => {
    setWords('zh-CN', 'target', { status: { met: '已实现' } });
    setWords('zh-Hant', 'card', { why: '緣由' });
    speakTraditional();
    assert.equal(messagesOf('zh-Hant').status.met, '已實現');
    assert.equal(messagesOf('zh-CN').status.met, '已实现');
    assert.equal(cardLabels['zh-Hant'].why, '緣由');
  });

  test('a word that is not in the table is named, with those that are, and left out', () => {
    const said = warnings(() => setWords('zh-CN', 'card', { wy: '缘由' } as never));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /card \(zh-CN\): "wy" is not one of why, whyMark/);
    assert.ok(!('wy' in cardLabels['zh-CN']));
  });

  test('a word inside a group is named by its path', () => {
    const said = warnings(() => setWords('en', 'target', { status: { done: 'Done' } } as never));
    assert.match(said[0] ?? '', /"status\.done" is not one of met, ahead/);
  });

  test('a text is not taken for a function, nor a function for a text', () => {
    const said = warnings(() => {
      setWords('zh-CN', 'target', { source: '数据来源' } as never);
      setWords('zh-CN', 'card', { why: () => '缘由' } as never);
      setWords('zh-CN', 'target', { status: '状态' } as never);
    });
    assert.deepEqual(
      said.map((line) => line.slice(line.indexOf('"'))),
      ['"source" must be a function', '"why" must be a string', '"status" must be a group of words'],
    );
    assert.equal(messagesOf('zh-CN').source('甲'), '来源：甲');
    assert.equal(cardLabels['zh-CN'].why, '为什么');
  });

  test('what every object has by birth is not a word', () => {
    const said = warnings(() =>
      setWords('zh-CN', 'card', JSON.parse('{"__proto__":{"why":"x"},"toString":"y"}') as never),
    );
    assert.equal(said.length, 2);
    assert.equal(cardLabels['zh-CN'].why, '为什么');
    assert.equal(({} as { why?: string }).why, undefined);
  });

  test('a table that is not there is named', () => {
    assert.match(warnings(() => setWords('zh-CN', 'cart' as 'card', {}))[0] ?? '', /no table "cart"; tables: .*card/);
  });
});

test('every table of words in the source can be given own words', () => {
  const typed = readFileSync('src/format/own-words.ts', 'utf8');
  const names = readdirSync('src/format')
    .filter((file) => file !== 'word-table.ts')
    .flatMap((file) => [...readFileSync(`src/format/${file}`, 'utf8').matchAll(/wordTable(?:<[^(]*>)?\(\s*'(\w+)'/g)]);
  assert.ok(names.length >= 7);
  for (const [, name] of names) assert.ok(typed.includes(`readonly ${name}: `), name);
});
