import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type * as Faults from '../../scripts/sabotage-faults.mjs';

const { faults } = (await import(pathToFileURL('scripts/sabotage-faults.mjs').href)) as typeof Faults;

test('every mistake the sabotage makes has its place in the components, once, and tests to ask', () => {
  const tests = readdirSync('test/components').filter((file) => file.endsWith('.test.ts'));
  const lost = faults.flatMap(([path, find, , ...words]) => {
    const times = readFileSync(`components/${path}`, 'utf8').split(find).length - 1;
    return [
      ...(times === 1 ? [] : [`${path} has it ${times} times: ${find}`]),
      ...words
        .filter((word) => !tests.some((file) => `test/components/${file}`.includes(word)))
        .map((word) => `${path}: no test ${word}`),
    ];
  });
  assert.deepEqual(lost, []);
  assert.ok(faults.length >= 80);
});
