import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './build-cli.mjs';
import { filesUnder } from './files.mjs';

/** Licences that ask only for their text to travel along: what a page can load without asking its lawyer. */
const allowed = /^\(?(MIT|BSD-[23]-Clause|ISC|0BSD|Apache-2\.0)\b/;
const isAllowed = (license) => license.split(' AND ').every((part) => allowed.test(part));

/** What a package says of its licence and of those of what is inside it. */
const licenseFile = /^(licen[cs]e|notice|(dist\/)?third[-_]party[-_]licen[cs]es)(\.\w+)?$/i;

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
    if (!isAllowed(license)) throw new Error(`${name} ${version}: no licence for a bundle: ${license}`);
    const files = filesUnder(dir).filter((candidate) => licenseFile.test(candidate.slice(dir.length + 1)));
    const text = files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
    done.set(name, `${name} ${version} (${license})\n\n${text}\n`);
    pending.push(...Object.keys(dependencies));
  }
  const texts = [...done].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(path, texts.join(`\n${'-'.repeat(80)}\n\n`));
}
