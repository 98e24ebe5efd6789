// What the package check asks of files, apart from how it comes by them.
import { parse } from 'acorn';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { filesUnder } from './files.mjs';

/**
 * A ceiling holds what has been reached, so that weight never comes back unseen; the goal is where it should go. Both in
 * kB, gzipped.
 */
export function within(bytes, { goal, ceiling }) {
  const weight = bytes / 1000;
  const text = `${weight.toFixed(2)} kB gz; goal ${goal}${weight > goal ? `, NOT reached, ceiling ${ceiling}` : ''}`;
  if (weight > Math.max(goal, ceiling)) throw new Error(text);
  return text;
}

/** A part is a script to a page that may have no module of it, and a module to all others. */
function sourceTypesOf(path) {
  if (path.endsWith('.esm.min.js')) return ['module'];
  return path.includes('.all.') ? ['script'] : ['script', 'module'];
}

/** What keeps a file from being loaded as it is by an old page in any encoding. */
export function floorProblems(path, code) {
  // eslint-disable-next-line no-control-regex
  const problems = /[^\x00-\x7f]/.test(code) ? ['holds a character outside ASCII'] : [];
  for (const sourceType of sourceTypesOf(path)) {
    let body;
    try {
      ({ body } = parse(code, { ecmaVersion: 2020, sourceType }));
    } catch (error) {
      problems.push(`is not ES2020 as a ${sourceType}: ${error.message}`);
      continue;
    }
    if (sourceType !== 'script') continue;
    const names = body.flatMap(({ declarations, id }) => (declarations ?? [{ id }]).map(({ id }) => id?.name));
    problems.push(...names.filter((name) => name && name !== 'Drumtower').map((name) => `leaks the global ${name}`));
  }
  if (/\beval\(|new Function\(/.test(code.replace(/new Function\(""\)/g, '')))
    problems.push('can evaluate text as code');
  return problems;
}

/** Scripts without a map, and maps that do not lead to the text they were made from. */
export function mapProblems(dist) {
  const inDist = (path) => path.slice(dist.length + 1);
  const scripts = filesUnder(dist, '.js').filter((path) => !/\.min\.js$|^(src\/report|types)\//.test(inDist(path)));
  const problems = scripts.filter((path) => !existsSync(`${path}.map`)).map((path) => `${path} has no map`);
  for (const map of filesUnder(dist, '.js.map')) {
    const { sources, sourcesContent, mappings } = JSON.parse(readFileSync(map, 'utf8'));
    // A JSON module or a list of re-exports is written by rollup, so its map is empty.
    if (!sources.length && /[^;,]/.test(mappings)) problems.push(`${map} names no source`);
    sources.forEach((source, index) => {
      const path = resolve(dirname(map), source);
      if (!existsSync(path)) problems.push(`${map}: ${source} does not exist`);
      else if (sourcesContent?.[index] !== readFileSync(path, 'utf8'))
        problems.push(`${map}: ${source} holds other text`);
    });
  }
  return problems;
}

/** Files of the package that nobody who installs it needs. */
export const strangers = (paths) =>
  paths.filter(
    (path) =>
      !/^(dist\/|docs\/[^/]+\.md$|docs\/pictures\/[\w.-]+\.png$|README[^/]*$|CHANGELOG\.md$|LICENSE$|package\.json$)/.test(
        path,
      ),
  );

/** An address in the lockfile would send everybody to the registry of whoever wrote it. */
export const namesRegistry = (lockfile) => /"resolved"\s*:\s*"https?:/.test(lockfile);
