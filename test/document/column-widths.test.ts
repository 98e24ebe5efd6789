import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columnWidths, roomOfWords } from '../../src/document/docx/column-widths.js';

describe('the widths of columns', () => {
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

  test('go by what is asked for where every word has room', () => {
    assert.deepEqual(columnWidths([1, 2, 1], [5, 5, 5], 100), [25, 50, 25]);
  });

  test('are none below its words, and the others share what is left', () => {
    assert.deepEqual(columnWidths([1, 1, 2], [40, 0, 0], 100), [40, 20, 40]);
    // What gives way to the first may then be too narrow itself.
    assert.deepEqual(columnWidths([10, 10, 80], [55, 9, 0], 100), [55, 9, 36]);
  });

  test('are narrower alike where not even the words fit', () => {
    assert.deepEqual(columnWidths([1, 1], [150, 50], 100), [75, 25]);
  });

  test('fill the room', () => {
    for (const least of [
      [0, 0, 0, 0],
      [30, 10, 0, 44],
      [24, 26, 25, 25],
      [90, 20, 1, 1],
    ])
      assert.ok(Math.abs(sum(columnWidths([10, 56, 18, 20], least, 100)) - 100) < 1e-9);
  });
});

describe('the room of words', () => {
  test('is that of the longest, which a hyphen and a blank part', () => {
    assert.equal(roomOfWords(['person-times', 'of all'], 'plain'), roomOfWords(['person'], 'plain'));
    assert.ok(roomOfWords(['registrations'], 'plain') > roomOfWords(['patents'], 'plain'));
    assert.ok(roomOfWords(['patents'], 'bold') > roomOfWords(['patents'], 'plain'));
  });

  test('is not asked for by Chinese, which parts at every character', () => {
    assert.equal(roomOfWords(['知识产权服务机构主营业收入'], 'plain'), roomOfWords([], 'plain'));
    assert.equal(roomOfWords(['件/万人', '2023年'], 'plain'), roomOfWords(['2023'], 'plain'));
  });
});
