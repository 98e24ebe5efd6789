import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './build-cli.mjs';
import { filesUnder } from './files.mjs';

/** The bundles contain other people's code, whose licences ask that their text travels with it. */
export function writeLicenses(path) {
  const pending = [...Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies), 'tslib', ...bundled];
  const done = new Map();
  while (pending.length) {
    const name = pending.pop();
    const dir = join('node_modules', name);
    // Packages that hold only types leave nothing in a bundle.
    if (done.has(name) || name.startsWith('@types/') || !existsSync(dir)) continue;
    const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
    const file = filesUnder(dir).find((candidate) => /^licen[cs]e(\.\w+)?$/i.test(candidate.slice(dir.length + 1)));
    done.set(name, `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`);
    pending.push(...Object.keys(dependencies));
  }
  const texts = [...done].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(path, texts.join(`\n${'-'.repeat(80)}\n\n`));
}
