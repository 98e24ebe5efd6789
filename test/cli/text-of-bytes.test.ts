import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOfBytes } from '../../src/cli/files.js';

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('the text of a file', () => {
  test('is that of its UTF-8, of one, two, three and four bytes a character', () =>
    assert.equal(textOfBytes(bytes('a é 鼓楼 𠮷 😀\n')), 'a é 鼓楼 𠮷 😀\n'));

  test('is without the mark it may begin with, and with any other', () => {
    assert.equal(textOfBytes(bytes('\ufeff{"a":"\ufeff"}')), '{"a":"\ufeff"}');
    assert.equal(textOfBytes(bytes('\ufeff')), '');
    assert.equal(textOfBytes(bytes()), '');
  });

  test('has the sign of a lost character where it is not UTF-8', () => {
    // 鼓楼 in GBK, whose last two bytes are a character of UTF-8 as well; and the first two bytes of three.
    assert.equal(textOfBytes(bytes([0xb9, 0xc4, 0xc2, 0xa5])), '\ufffd\ufffd¥');
    assert.equal(textOfBytes(bytes('a', [0xe9, 0xbc])), 'a\ufffd');
  });
});
