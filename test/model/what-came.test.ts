import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

/* A message shows what came, short enough to be read, and the known word that is most like it. */

const message = (extra: object): string => {
  const result = safeParsePlan(minimalPlan(extra), { locale: 'en' });
  return result.ok ? '' : (result.issues[0]?.message ?? '');
};
const received = (value: unknown): string => /received (.*)$/su.exec(message({ id: value }))?.[1] ?? '';

describe('what came', () => {
  it('is shown whole up to sixty characters', () => {
    const word = (length: number): string => 'A'.repeat(length);
    assert.equal(received(word(60)), `"${word(60)}"`);
    assert.equal(received(word(61)), `"${word(60)}… (61)"`);
  });

  it('is cut between characters', () => {
    const face = '\u{1f600}';
    assert.equal(received('A'.repeat(59) + face + face), `"${'A'.repeat(59)}… (63)"`);
    assert.equal(received('A'.repeat(58) + face + face), `"${'A'.repeat(58)}${face}… (62)"`);
  });

  it('is an object by its first five fields, and a list by its length', () => {
    assert.equal(received({ a: 1, b: 2, c: 3, d: 4, e: 5 }), 'an object {a, b, c, d, e}');
    assert.equal(received({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }), 'an object {a, b, c, d, e, …}');
    assert.equal(received([1, 2, 3]), 'a list [3]');
    assert.equal(received(false), 'false');
    assert.equal(received(7), '7; write it as text: "7"'.slice(0, 1));
  });

  it('is nothing in Chinese too', () => {
    const { id: _, ...plan } = minimalPlan();
    const result = safeParsePlan(plan);
    assert.match((!result.ok && result.issues[0]?.message) || '', /，实际缺失$/);
  });

  it('is a number where it reads as one', () => {
    const value = (text: string): string =>
      message({
        indicators: [
          {
            ...minimalIndicator,
            targets: [{ ...minimalIndicator.targets[0], bound: { kind: 'about', value: 80, tolerance: text } }],
          },
        ],
      });
    for (const [text, number] of [
      ['1 200', '1200'],
      ['１２．５', '12.5'],
      ['-3', '-3'],
      ['+3', '3'],
      ['12.75', '12.75'],
    ] as const)
      assert.match(value(text), new RegExp(`; write it as a number: ${number.replace('.', '\\.')}$`), text);
    for (const text of ['~3', 'a3', '3a', '3.', '.5', '1.2.3']) assert.doesNotMatch(value(text), /write it as/, text);
  });

  it('is a day only where a day is meant', () => {
    assert.match(message({ period: { start: '2021-1-1', end: '2025-12-31' } }), /; write it as 2021-01-01$/);
    assert.doesNotMatch(message({ period: { start: '2021-1-41', end: '2025-12-31' } }), /write it as/);
    assert.doesNotMatch(message({ id: '2021-1-1 ' }), /write it as/);
  });
});

describe('the known word that is most like it', () => {
  const known = (goal: string, ...ids: string[]): string => {
    const goals = ids.map((id) => ({ id, name: id }));
    const indicators = [{ ...minimalIndicator, goal }];
    return /a known id \((.*?)\)/.exec(message({ goals, indicators }))?.[1] ?? '';
  };

  it('comes first', () => {
    assert.equal(known('creaton', 'use', 'creation', 'care'), 'creation, use, care');
    assert.equal(known('us', 'creation', 'care', 'use'), 'use, creation, care');
    assert.equal(known('kare', 'use', 'creation', 'care'), 'care, use, creation');
  });

  it('is measured by the longer of the two', () => {
    assert.equal(known('care', 'care-of-all-and-everything', 'card'), 'card, care-of-all-and-everything');
    assert.equal(known('aa', 'aaaa', 'aab'), 'aab, aaaa');
  });

  it('is the first of those that are as like', () => assert.equal(known('abx', 'x', 'abc', 'abd'), 'abc, x, abd'));

  it('is none where nothing is alike', () => assert.equal(known('zz', 'use', 'care'), 'use, care'));

  it('is not looked for beside a text nobody writes', () => {
    const text = `use${'-use'.repeat(15)}`;
    assert.equal(text.length, 63);
    assert.equal(known(text, 'creation', 'use'), 'creation, use');
  });

  it('stands before twelve of them, and what is more is told by …', () => {
    const ids = Array.from({ length: 13 }, (_, at) => `goal-${String(at + 10)}`);
    assert.equal(known('goal-2x', ...ids.slice(0, 12)).split(', ').length, 12);
    const all = known('goal-22', ...ids.slice(0, 12)).split(', ');
    assert.ok(!all.includes('…'));
    const more = known('goal-x20', ...ids).split(', ');
    assert.equal(more[0], 'goal-20');
    assert.equal(more.at(-1), '…');
    // Also where it is none of the twelve that are shown.
    assert.equal(known('goal-22x', ...ids).split(', ')[0], 'goal-22');
  });
});

describe('figures that were added', () => {
  it('keep places of two digits', () => {
    const observations = Array.from({ length: 12 }, (_, at) => ({
      indicator: 'patents',
      period: String(2021 + (at % 3)),
      value: 3,
      counts: 'level',
      status: 'final',
      published: '2030-01-01',
      ...(at === 11 && { value: 'x' }),
    }));
    assert.match(message({ observations }), /^observations\[11\]\.value \(patents, 2023\): /);
  });
});
