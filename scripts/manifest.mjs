// `node scripts/manifest.mjs` writes dist/custom-elements.json; with `--check` it writes nothing and compares the
// manifest with the sources, so that no part, property, event or CSS property is missing a sentence or is made up.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestProblems } from './manifest-rules.mjs';

export function makeManifest() {
  return cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
}

export function writeManifest(path, manifest) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const { passed, problems, notes } = manifestProblems(await makeManifest());
    for (const note of notes) console.log(`manifest note: ${note}`);
    for (const problem of problems) console.error(`manifest: ${problem}`);
    console.log(`manifest: ${passed} passed, ${problems.length} failed`);
    process.exitCode = problems.length ? 1 : 0;
  } else {
    writeManifest('dist/custom-elements.json', await makeManifest());
  }
}
