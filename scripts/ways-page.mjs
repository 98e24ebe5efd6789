// Takes the remembered results of browser tests into docs/ways-and-engines.json, and writes the page from them.
import { readFileSync, writeFileSync } from 'node:fs';
import { remembered } from './remembered.mjs';
import { ways, waysPage } from './ways.mjs';

const data = 'docs/ways-and-engines.json';
const kept = JSON.parse(readFileSync(data, 'utf8'));
const wanted = new Set(ways.flatMap(({ suites }) => suites));
for (const [engine, results] of Object.entries(remembered()))
  for (const [suite, counts] of Object.entries(results)) if (wanted.has(suite)) (kept[engine] ??= {})[suite] = counts;
writeFileSync(data, `${JSON.stringify(kept, null, 2)}\n`);
writeFileSync('docs/ways-and-engines.md', waysPage(kept));
