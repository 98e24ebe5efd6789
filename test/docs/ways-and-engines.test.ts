import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { suitesIn, type Results } from '../../scripts/remembered.mjs';
import { anchor, engines, ways, waysPage } from '../../scripts/ways.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const page = read('docs/ways-and-engines.md');
const results = JSON.parse(read('docs/ways-and-engines.json')) as Results;
const [, , ...rows] = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the table of ways and engines', () => {
  it('is what its results make it', () => {
    assert.equal(page, waysPage(results));
  });

  it('names every way that docs/on-a-page.md tells of', () => {
    const sections = [...read('docs/on-a-page.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
    // How a server is set up is no way onto a page.
    for (const section of sections.filter((title) => !/caching/.test(title)))
      assert.ok(
        rows.some(([way]) => way?.endsWith(`(on-a-page.md#${anchor(section)})`)),
        section,
      );
    for (const { way, section } of ways) assert.ok(sections.includes(section), `${way}: no section ${section}`);
    assert.equal(rows.length, ways.length);
  });

  it('names only suites that there are', () => {
    const pages = readdirSync('test/pages').map((file) => read(`test/pages/${file}`));
    const files = readdirSync('test/components');
    for (const suite of ways.flatMap(({ suites }) => suites))
      assert.ok(files.includes(suite) || pages.some((text) => text.includes(`describe('${suite}'`)), suite);
  });

  it('claims no engine in which a suite of the way was not run', () => {
    const names = Object.keys(engines);
    for (const [at, { suites, way }] of ways.entries())
      for (const [column, engine] of names.entries()) {
        const claimed = /pass/.test(rows[at]![2 + column]!);
        const run = suites.every((suite) => (results[engine]?.[suite]?.passed ?? 0) > 0);
        assert.ok(!claimed || run, `${way} in ${engine}`);
      }
  });

  it('claims nothing of an engine of which nothing is known', () => {
    assert.doesNotMatch(waysPage({}), /\d+ pass/);
  });
});

describe('what is remembered of a report', () => {
  it('is by suite how many tests passed and failed, those of inner suites with it', () => {
    const report = [
      '▶ one',
      '  ✔ first (1.5ms)',
      '  ✖ second (2ms)',
      '    Error: it is broken',
      '  ▶ inner',
      '    ✔ third (1ms)',
      '  ✔ inner (1ms)',
      '✖ one (5ms)',
      '▶ two',
      '  ✔ fourth (1ms)',
      '✔ two (1ms)',
      'ℹ tests 4',
      '',
      '✖ failing tests:',
      '',
      '✖ second (2ms)',
    ].join('\n');
    assert.deepEqual(suitesIn(report), { one: { passed: 2, failed: 1 }, two: { passed: 1, failed: 0 } });
  });
});
