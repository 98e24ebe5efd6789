// How well the tests watch the sources. Changes them in thousands of small ways, one at a time, and asks the tests of each.
// Run by hand; what it found is read in docs/mutation.md.
// `npm run mutation -- quantity years` changes only files whose path contains one of the words.
import { Stryker } from '@stryker-mutator/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { filesUnder } from './files.mjs';

// Whoever works on the machine goes first.
setPriority(19);

/** What is changed, and the folders of tests that are asked about it: its own, and those of what stands on it. */
const areas = [
  { sources: ['progress', 'methods'], tests: ['calendar', 'progress', 'methods', 'calls'] },
  { sources: ['model'], tests: ['model'] },
  { sources: ['reading'], tests: ['reading', 'model'] },
  { sources: ['format'], tests: ['format', 'view', 'calls'] },
  { sources: ['view'], tests: ['view', 'format', 'static'] },
  { sources: ['static'], tests: ['static'] },
  { sources: ['directory'], tests: ['directory'] },
  { sources: ['preparing'], tests: ['preparing'] },
  { sources: ['workbook'], tests: ['workbook'] },
  { sources: ['exchange'], tests: ['exchange'] },
];

const filters = process.argv.slice(2);
const chosen = areas
  .map(({ sources, tests }) => ({
    tests,
    mutate: sources
      .flatMap((folder) => filesUnder(`src/${folder}`, '.ts'))
      .filter((path) => !filters.length || filters.some((filter) => path.includes(filter))),
  }))
  .filter(({ mutate }) => mutate.length);

if (!chosen.length) {
  console.log('mutation: no file matches');
  process.exitCode = 1;
}
for (const { tests, mutate } of chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'drumtower-mutation-run-'));
  process.env.DRUMTOWER_MUTATION_TESTS = tests.join(',');
  process.env.DRUMTOWER_MUTATION_FOUND = join(folder, 'found.json');
  const mutants = await new Stryker({ mutate }).runMutationTest();
  rmSync(folder, { recursive: true });
  const files = new Map(mutate.map((path) => [path, { noticed: 0, all: 0 }]));
  for (const { fileName, status } of mutants) {
    const file = files.get(relative(process.cwd(), fileName).replaceAll('\\', '/'));
    if (!file || status === 'Ignored' || status === 'CompileError') continue;
    file.all += 1;
    if (status === 'Killed' || status === 'Timeout') file.noticed += 1;
  }
  const line = (name, { noticed, all }) =>
    `${name}: ${noticed} of ${all} noticed${all ? `, ${((noticed / all) * 100).toFixed(1)} %` : ''}`;
  const total = { noticed: 0, all: 0 };
  for (const [path, file] of files) {
    console.log(line(path, file));
    total.noticed += file.noticed;
    total.all += file.all;
  }
  console.log(line('mutation', total));
}
