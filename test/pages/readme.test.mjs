// What the READMEs and docs/directory.md tell people to paste works.
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

/** Runs each block as a consumer would; what it prints stands behind it as a comment. */
async function printsWhatItSays(found) {
  for (const [at, code] of found.entries()) {
    const path = join(consumer, `block-${at}.mjs`);
    writeFileSync(path, code);
    const { stdout } = await run(process.execPath, [path], { cwd: consumer });
    const promised = Array.from(
      code.matchAll(/^ *(?:if \(.*\) )?console\.log\(.*\); \/\/ (.*)$/gm),
      ([, words]) => words,
    );
    assert.ok(promised.length > 0);
    assert.deepEqual(stdout.trim().split('\n'), promised);
  }
}

/** A page of a portal whose author has pasted this. */
async function pasted(code) {
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
  return { page, seen };
}

for (const file of ['README.md', 'README.zh-CN.md']) {
  const text = readFileSync(file, 'utf8');

  describe(file, () => {
    it('opens with HTML that works when it is pasted into a page', async () => {
      const [code] = blocks(text, 'html');
      assert.ok(text.indexOf(code) < 1200, 'near the top');
      const { page, seen } = await pasted(code);
      await dashboardDrawn(page);
      // The README has no figures with it: what the plan wants, by itself.
      const words = await textOf(page, 'plan-dashboard');
      assert.match(words, /实施数据尚未公布/);
      assert.match(words, /\n高价值专利培育中心\n8—10\n家\n/);
      assert.deepEqual(seen.complaints, []);
    });

    it('shows HTML that works all on one page', async () => {
      const { page, seen } = await pasted(blocks(text, 'html').join('\n'));
      const ofPlan = ['goal-overview', 'indicator-card', 'trend-chart', 'indicator-table', 'measure-list'];
      const tags = ['dashboard', ...ofPlan, 'enterprise-directory'].map((name) => `plan-${name}`);
      await page.waitForFunction((wanted) => {
        const drawn = (element) => element.shadowRoot?.querySelector('[part~=base]:not([aria-busy=true])');
        return window.reader.all(wanted).every(drawn);
      }, tags.join());
      assert.match(await textOf(page, 'plan-dashboard[density=compact]'), /马德里商标有效注册量/);
      assert.match(await textOf(page, 'plan-source > plan-as-of'), /2023年12月31日/);
      for (const name of ofPlan) assert.match(await textOf(page, `plan-source > plan-${name}`), /示例数据/, name);
      // 200 in the file, two of them withdrawn.
      assert.match(await textOf(page, 'plan-enterprise-directory'), /共198家/);
      assert.equal(await page.evaluate(() => window.reader.all('[part~=error]').length), 0);
      // The sample directory has a sole proprietor in it, so that a publisher sees the remark: after what readers came for.
      if (seen.complaints.length === 0) await page.waitForEvent('console', (message) => message.type() === 'warning');
      const [remark, ...others] = seen.complaints;
      assert.match(remark, /个体工商户/);
      assert.deepEqual(others, []);
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
      await printsWhatItSays(found);
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

describe('docs/directory.md', () => {
  const text = readFileSync('docs/directory.md', 'utf8');

  it('shows a directory file nothing need be said about', async () => {
    const { safeParseDirectory } = await import('drumtower');
    const { ok, directory, warnings } = safeParseDirectory(blocks(text, 'json')[0], { strict: true });
    assert.ok(ok);
    assert.equal(directory.entries.length, 2);
    assert.deepEqual(warnings, []);
  });

  it('shows code that prints what it says', () => printsWhatItSays(blocks(text, 'js')));
});
