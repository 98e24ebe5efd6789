// What a search finds, held against the plainest way of finding it, for a fixed list of searches over 4,000 names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { sampleEntries } from '../../scripts/sample-directory.mjs';
import { buildDirectoryIndex, type DirectoryIndex } from '../../src/directory/directory-index.js';
import { searchDirectory } from '../../src/directory/search-directory.js';
import type { DirectoryFile } from '../../src/model/directory.js';
import { bruteForce, readNames } from './brute-force.js';

const read = (name: string): unknown => JSON.parse(readFileSync(`test/vectors/directory/${name}.json`, 'utf8'));
const { pinyin } = read('readings') as { pinyin: Record<string, string> };
const queries = read('queries') as Record<string, readonly string[]>;

export function indexOf(file: DirectoryFile): DirectoryIndex {
  const steps = buildDirectoryIndex(file);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('search quality over 4,000 names', () => {
  let index: DirectoryIndex;
  let names: ReturnType<typeof readNames>;
  const file: DirectoryFile = {
    directory: 'sample',
    name: 'sample',
    prepared: { pinyin },
    // Withdrawn ones are found by day, not by name.
    entries: sampleEntries(4_000, { suffix: '' }).map(({ withdrawn: _, ...entry }, at) =>
      // One in 50 is read in a way of its own.
      at % 50 === 0
        ? { ...entry, pinyin: [[...entry.name].map((each) => (each === '长' ? 'chang' : 'du')).join(' ')] }
        : entry,
    ),
  };
  before(() => {
    index = indexOf(file);
    names = readNames(file);
  });

  for (const [kind, texts] of Object.entries(queries)) {
    it(`${kind}: finds all there is and nothing else, ${texts.length} searches`, () => {
      for (const text of texts) {
        const { items, total } = searchDirectory(index, { text, limit: 4_000 });
        const expected = bruteForce(file.entries, names, text);
        assert.equal(total, items.length);
        const found = items.map(({ entry }) => entry.id);
        // As one text, as to compare thousands of lists item by item would take longer than all searches.
        assert.equal(found.sort().join(), expected.sort().join(), text);
        assert.ok(
          items.every(({ highlights }) => highlights.length > 0),
          text,
        );
      }
    });
  }
});
