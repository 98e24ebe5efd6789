import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './build-cli.mjs';
import { filesUnder } from './files.mjs';

/** Licences that ask only for their text to travel along: what a page can load without asking its lawyer. */
const allowed = /^\(?(MIT|BSD-[23]-Clause|ISC|0BSD|Apache-2\.0)\b(?! AND)/;

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
    if (!allowed.test(license)) throw new Error(`${name} ${version}: no licence for a bundle: ${license}`);
    const file = filesUnder(dir).find((candidate) => /^licen[cs]e(\.\w+)?$/i.test(candidate.slice(dir.length + 1)));
    done.set(name, `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`);
    pending.push(...Object.keys(dependencies));
  }
  const texts = [...done].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(path, texts.join(`\n${'-'.repeat(80)}\n\n`));
}
