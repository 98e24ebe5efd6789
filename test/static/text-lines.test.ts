import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { balanced, lines, linesOf, widthOf, wrapped } from '../../src/static/text-lines.js';

/* Letters of ten pixels: a Chinese character is ten wide, a digit 6.1, an a 5.7. */

const ten = { size: 10 };
const strong = { size: 10, strong: true };
const wide = (words: string, setting = ten): number => Math.round(widthOf(words, setting) * 1000) / 1000;

describe('the width of letters', () => {
  test('is a square for Chinese, for the marks Chinese fonts have and for signs they draw as wide', () => {
    for (const letter of '指、，（）“”‘’—…·≥≤×→①Ａ') assert.equal(wide(letter), 10, letter);
    assert.equal(wide('指标', strong), 20);
  });

  test('goes by the letter in other alphabets, a little more where it is strong', () => {
    for (const [letters, width] of [
      ["ijl.,:;'|! \u00a0\u2002", 2.8],
      ['ftI', 3.6],
      ['r()[]/-', 4.2],
      ['ckszvxyJ', 5.3],
      ['ae', 5.7],
      ['bdghnopqu0123456789+=−–<>~"*?$', 6.1],
      ['EFLSTPXYZVKAB', 6.7],
      ['w', 7.9],
      ['mMW@%&', 9.4],
      ['CDGHNOQRU', 7.6],
    ] as const)
      for (const letter of letters) assert.equal(wide(letter), width, letter);
    assert.equal(wide('w', strong), 8.374);
    // A rare character is a square as any other; a picture among letters is wider than any of them.
    assert.equal(wide('𠮷'), 10);
    assert.equal(wide('😀', strong), 14);
    assert.equal(wide(''), 0);
    assert.equal(wide('807家'), 28.3);
    assert.equal(widthOf('807家', { size: 20 }), 2 * widthOf('807家', ten));
  });
});

describe('a text in lines', () => {
  test('breaks between Chinese characters, and a mark stays with the character before or behind it', () => {
    assert.deepEqual(wrapped('甲乙丙丁戊', 30, ten), ['甲乙丙', '丁戊']);
    assert.deepEqual(wrapped('甲乙丙', 30, ten), ['甲乙丙']);
    assert.deepEqual(wrapped('甲乙丙，丁', 30, ten), ['甲乙', '丙，丁']);
    assert.deepEqual(wrapped('甲乙丙）。丁', 40, ten), ['甲乙', '丙）。丁']);
    assert.deepEqual(wrapped('甲乙（丙丁', 30, ten), ['甲乙', '（丙丁']);
    assert.deepEqual(wrapped('甲乙“丙”', 30, ten), ['甲乙', '“丙”']);
    assert.deepEqual(wrapped('', 30, ten), []);
    assert.deepEqual(wrapped('甲', 30, ten), ['甲']);
  });

  test('keeps English words whole, and begins no line with a blank', () => {
    // 'aaa aaa' is 3 × 5.7 × 2 + 2.8 = 37 wide.
    assert.deepEqual(wrapped('aaa aaa aaa', 37, ten), ['aaa aaa', 'aaa']);
    assert.deepEqual(wrapped('aaa aaa aaa', 36.9, ten), ['aaa', 'aaa', 'aaa']);
    assert.deepEqual(wrapped('  aaa', 37, ten), ['aaa']);
    assert.deepEqual(wrapped('甲aaa乙', 28, ten), ['甲aaa', '乙']);
    assert.deepEqual(wrapped('甲aaa乙', 27, ten), ['甲', 'aaa', '乙']);
  });

  test('takes a word longer than a line letter by letter', () => {
    assert.deepEqual(wrapped('aaaaa', 12, ten), ['aa', 'aa', 'a']);
    assert.deepEqual(wrapped('甲 aaaaa', 19, ten), ['甲 a', 'aaa', 'a']);
    // A blank before a word that fits alone does not make it too long.
    assert.deepEqual(wrapped('aa aa', 11.4, ten), ['aa', 'aa']);
  });

  test('cut at the most lines it may take, ends with an ellipsis that has room', () => {
    assert.deepEqual(lines('甲乙丙丁', 20, 2, ten), ['甲乙', '丙丁']);
    assert.deepEqual(lines('甲乙丙丁戊', 20, 2, ten), ['甲乙', '丙…']);
    assert.deepEqual(lines('甲乙丙丁戊', 20, 1, ten), ['甲…']);
    // Where not even one letter leaves it room, the letter stays.
    assert.deepEqual(lines('甲乙丙丁戊', 10, 2, ten), ['甲', '乙…']);
    // 'aaa' and the ellipsis: 27.1; the blank before it goes.
    assert.deepEqual(lines('aaa aaa aaa', 30, 1, ten), ['aaa…']);
    assert.deepEqual(lines('aa 甲乙丙', 34.2, 1, ten), ['aa 甲…']);
    assert.deepEqual(lines('aa 甲乙丙', 24.2, 1, ten), ['aa…']);
    // A character of two halves is cut whole.
    assert.deepEqual(lines('甲𠮷丙丁', 30, 1, ten), ['甲𠮷…']);
    assert.deepEqual(lines('甲𠮷丙丁', 29, 1, ten), ['甲…']);
  });

  test('has lines about as long as each other where it is set so', () => {
    assert.deepEqual(wrapped('甲乙丙丁戊己', 50, ten), ['甲乙丙丁戊', '己']);
    assert.deepEqual(balanced('甲乙丙丁戊己', 50, ten), ['甲乙丙', '丁戊己']);
    assert.deepEqual(balanced('甲乙丙丁戊', 50, ten), ['甲乙丙丁戊']);
    // Five on two lines: 25 pixels hold two, 30 hold three.
    assert.deepEqual(balanced('甲乙丙丁戊', 40, ten), ['甲乙丙', '丁戊']);
    assert.deepEqual(balanced('甲乙丙丁戊己庚', 30, ten), ['甲乙丙', '丁戊己', '庚']);
    assert.deepEqual(balanced('', 30, ten), []);
  });

  test('made of clauses ends its lines where a clause does', () => {
    assert.deepEqual(linesOf(['甲乙，', '丙丁，', '戊'], 60, ten), ['甲乙，丙丁，', '戊']);
    assert.deepEqual(linesOf(['甲乙，', '丙丁，', '戊'], 50, ten), ['甲乙，', '丙丁，戊']);
    assert.deepEqual(linesOf(['甲乙，', '丙'], 60, ten), ['甲乙，丙']);
    assert.deepEqual(linesOf([], 60, ten), []);
    // A blank at the end of a line takes no room: 'aa, aa,' is 31.2 wide.
    assert.deepEqual(linesOf(['aa, ', 'aa, ', 'aa'], 31.3, ten), ['aa, aa,', 'aa']);
    assert.deepEqual(linesOf(['aa, ', 'aa '], 60, ten), ['aa, aa']);
    assert.deepEqual(linesOf(['aa ', ' '], 60, ten), ['aa']);
    assert.deepEqual(linesOf([' '], 60, ten), []);
    assert.deepEqual(linesOf(['aa '], 11.4, ten), ['aa']);
  });

  test('made of clauses is set as any text where one of them is longer than a line', () => {
    assert.deepEqual(linesOf(['甲乙丙丁，', '戊己'], 40, ten), ['甲乙丙', '丁，戊己']);
  });
});
