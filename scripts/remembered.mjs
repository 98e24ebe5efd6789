// What tests in browsers had for a result, by engine: `npm run docs:ways` takes it into the docs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const path = 'node_modules/.cache/drumtower/ways.json';

/** All that was remembered: by engine, and by suite or test file how many tests passed and failed. */
export const remembered = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** Remembers the results of an engine in place of older ones of the same suites. */
export function remember(engine, results) {
  const all = remembered();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...all, [engine]: { ...all[engine], ...results } }));
}

/** By outermost suite in a report of node:test how many tests passed and failed. */
export function suitesIn(report) {
  const [run] = report.split(/^\S+ failing tests:$/m);
  const results = {};
  let counts = { passed: 0, failed: 0 };
  const open = [];
  for (const [, indent, sign, name] of run.matchAll(/^( *)([▶✔✖]) (.+?)(?: \([\d.]+ms\))?(?: # .*)?$/gm)) {
    if (sign === '▶') open.push(name);
    else if (open.at(-1) === name) {
      open.pop();
      if (open.length > 0) continue;
      results[name] = counts;
      counts = { passed: 0, failed: 0 };
    } else if (indent) counts[sign === '✔' ? 'passed' : 'failed'] += 1;
  }
  return results;
}
