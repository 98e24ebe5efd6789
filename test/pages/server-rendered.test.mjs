// A plan drawn on a server by the example, with a script and without one.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plans = 'dist/plans/gulou-ip-2021-2025';

describe('a plan drawn on a server', () => {
  let server;
  let address;
  before(async () => {
    const files = [`${plans}.json`, `${plans}.illustrative.json`];
    server = spawn(process.execPath, ['examples/server-rendered/server.mjs', ...files, '2024-01-31', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(server.stdout, 'data');
    address = String(said).trim();
  });
  after(() => server.kill());

  /** What stands in the element of a page, as a reader sees it. */
  const shown = (page, tag) =>
    page.locator(tag).evaluate((element) => {
      const text = (root) =>
        [...root.childNodes]
          .map((node) => {
            if (node.nodeType === Node.TEXT_NODE) return node.data;
            if (!(node instanceof Element) || ['STYLE', 'SCRIPT', 'SLOT'].includes(node.tagName)) return '';
            return node.checkVisibility() ? text(node.shadowRoot ?? node) : '';
          })
          .join(' ');
      return text(element.shadowRoot).replace(/\s+/g, ' ').trim();
    });

  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  const cases = [
    ['', 'plan-dashboard', '20项定量目标中，4项已达目标值', 'plan-indicator-card .verdict'],
    ['?lang=en', 'plan-dashboard', 'As of 31 December 2023', 'plan-indicator-card .verdict'],
    ['table', 'plan-indicator-table', '万企拥有有效注册商标企业数', 'plan-indicator-table tbody button'],
    ['measures', 'plan-measure-list', '知识产权保护企业名录', 'plan-measure-list .measure'],
  ];
  for (const [path, tag, sentence, own] of cases)
    it(`says the same with a script and without one: /${path}`, async () => {
      const { page: bare } = await newPage({ javaScriptEnabled: false });
      await bare.goto(`${address}${path}`);
      await bare.locator(own).first().waitFor();
      // The width a server draws for.
      const { page, seen } = await newPage({ viewport: { width: 1216, height: 900 } });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shifts.push(value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The script waits until the page has come and been drawn: columns of a table find their widths while its
      // rows arrive, with a script and without one. What moves after that, the script has moved.
      let letGo;
      const drawn = new Promise((done) => (letGo = done));
      await page.route('**/*.{js,mjs}', (route) => drawn.then(() => route.continue()));
      await page.goto(`${address}${path}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      await page.evaluate(twoFrames);
      await page.evaluate(() => (window.shifts = []));
      letGo();
      // What a server has drawn has no result in its tag.
      await page.waitForFunction((name) => document.querySelector(name).progress, 'plan-source');
      await page.waitForLoadState('networkidle');
      await page.evaluate(twoFrames);
      const taken = await shown(page, tag);
      assert.ok(taken.includes(sentence), taken.slice(0, 400));
      assert.equal(
        await page.locator(tag).evaluate((element) => element.shadowRoot.querySelectorAll('.base').length),
        1,
      );
      assert.equal(await bare.locator(own).count(), await page.locator(own).count());
      assert.deepEqual(seen.complaints, []);
      // Rounding of a pixel here and there; 0.1 is what a reader feels.
      const moved = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
      assert.ok(moved < 0.01, `moved by ${moved}`);
    });
});
