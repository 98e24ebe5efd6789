import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type * as Sentences from '../../scripts/unquoted-sentences.mjs';

const { unquoted, unquotedSentences } = (await import(
  pathToFileURL('scripts/unquoted-sentences.mjs').href
)) as typeof Sentences;

/**
 * Never raised: a new sentence comes with its test. Those that are left are none: two lists of characters and fields, a
 * pattern, and what is thrown where nobody gets to.
 */
const most = 4;

test('a sentence is quoted where a test says its parts in their order, and named where none does', () => {
  const source = {
    path: 'words.ts',
    text: "const a = (day) => `截至${day}，尚未公布`;\nconst b = 'not yet published at all';\nconst short = '目标';",
  };
  const named = (text: string): string[] => unquoted([source], [{ path: 'a.test.ts', text }]);
  assert.deepEqual(named("equal(x, '截至2023年底，尚未公布'); match(x, /is not yet published at all/)"), []);
  assert.deepEqual(named("equal(x, '尚未公布，截至2023年底')"), [
    'words.ts: 截至…，尚未公布',
    'words.ts: not yet published at all',
  ]);
  // Where it begins a sentence.
  assert.deepEqual(named("'截至2023年底，尚未公布'; 'Not yet published at all'"), []);
  // In two texts that have nothing to do with each other.
  assert.equal(named("'截至2023年底'; '，尚未公布'; 'not yet published at all'").length, 1);
});

test('no new sentence goes without a test that quotes it', () => {
  const found = unquotedSentences();
  assert.ok(
    found.length <= most,
    `${found.length} sentences are quoted by no test, and ${most} may be; node scripts/unquoted-sentences.mjs names them`,
  );
});
