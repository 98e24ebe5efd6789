// What the READMEs tell people to paste works, in both languages.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { dashboardDrawn, origin, textOf, withBrowser } from './page-kit.mjs';

const run = promisify(execFile);
const newPage = withBrowser();

/** The fenced blocks of a language, in order. */
function blocks(text, language) {
  return Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, code]) => code);
}

// A folder of a consumer: the package is linked in, and the README's plan stands where its code looks for it.
const consumer = mkdtempSync(join(tmpdir(), 'drumtower-readme-'));
after(() => rmSync(consumer, { recursive: true, force: true }));
mkdirSync(join(consumer, 'node_modules'));
symlinkSync(resolve('.'), join(consumer, 'node_modules/drumtower'), 'junction');

for (const file of ['README.md', 'README.zh-CN.md']) {
  const text = readFileSync(file, 'utf8');

  describe(file, () => {
    it('opens with HTML that works when it is pasted into a page', async () => {
      const [code] = blocks(text, 'html');
      assert.ok(text.indexOf(code) < 1200, 'near the top');
      const { page, seen } = await newPage();
      const address = `${origin}/pasted.html`;
      await page.route(address, (route) => {
        const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>${code}</body></html>`;
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      // The README has its reader copy dist/ to /drumtower/.
      await page.route(`${origin}/drumtower/**`, (route) =>
        route.fulfill({ path: join('dist', new URL(route.request().url()).pathname.replace('/drumtower/', '')) }),
      );
      await page.goto(address);
      await dashboardDrawn(page);
      assert.match(await textOf(page, 'plan-dashboard'), /8至10家/);
      assert.deepEqual(seen.complaints, []);
    });

    it('shows a plan file that is one', async () => {
      const [code, ...others] = blocks(text, 'json');
      assert.equal(others.length, 0);
      assert.ok(code.trim().split('\n').length <= 14, 'about ten lines');
      const { assessPlan, parsePlan } = await import('drumtower');
      const progress = assessPlan(parsePlan(code), { asOf: '2027-12-31' });
      assert.equal(progress.quantified, progress.indicators.length);
    });

    it('shows code that prints what it says', async () => {
      const found = blocks(text, 'js');
      assert.ok(found.length >= 2);
      writeFileSync(join(consumer, 'plan.json'), blocks(text, 'json')[0]);
      for (const [at, code] of found.entries()) {
        const path = join(consumer, `block-${at}.mjs`);
        writeFileSync(path, code);
        const { stdout } = await run(process.execPath, [path], { cwd: consumer });
        const promised = Array.from(code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm), ([, words]) => words);
        assert.ok(promised.length > 0);
        assert.deepEqual(stdout.trim().split('\n'), promised);
      }
    });

    it('names every element and attribute there is', () => {
      const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
      const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
      assert.ok(elements.length >= 4);
      for (const { tagName, attributes = [] } of elements) {
        const row = text.split('\n').find((line) => line.startsWith(`| \`${tagName}\``));
        assert.ok(row, `${tagName} has a row`);
        for (const { name } of attributes) assert.ok(row.includes(`\`${name}`), `${tagName} names ${name}`);
      }
    });
  });
}
