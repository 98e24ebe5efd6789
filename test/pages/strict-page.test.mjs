// A strict security policy, old scripts, a second copy: the page stays quiet and complete.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dashboardDrawn, origin, withBrowser } from './page-kit.mjs';

const address = `${origin}/examples/portal/index.html`;
const newPage = withBrowser();

/** How many targets with a figure the dashboard shows, on a card or, while nothing is reported, in the plan's words. */
const quantified = (page) => page.locator('plan-dashboard [part~="target"]').count();

/** Serves the portal page with its HTML changed. */
async function changed(page, change) {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

const secondCopy = (html) =>
  html.replace('</head>', '<script src="../../dist/drumtower.iife.min.js?again" defer></script></head>');

describe('the portal under its policy', () => {
  it('asks no other host, breaks no rule and warns of nothing, with and without sample data', async () => {
    const { page, seen } = await newPage();
    await page.goto(address);
    await dashboardDrawn(page);
    assert.equal(await quantified(page), 20);
    assert.equal(await page.locator('plan-dashboard plan-indicator-card').count(), 0);
    await page.getByLabel('示例数据', { exact: true }).check();
    await page.locator('plan-dashboard .sample').waitFor();
    await dashboardDrawn(page);
    assert.equal(await quantified(page), 20);
    assert.equal(await page.locator('plan-dashboard plan-indicator-card').count(), 20);
    assert.deepEqual(seen.complaints, []);
    assert.ok(seen.requests.length >= 5);
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${origin}/`)),
      [],
    );
  });

  it('hands over an image as PNG where the policy lets one be made, else as SVG with a sentence', async () => {
    for (const [images, ending] of [
      ["'self'", /\.svg$/],
      ["'self' data:", /-1200x630\.png$/],
      ["'self' blob:", /-1200x630\.png$/],
    ]) {
      const { page, seen } = await newPage();
      await changed(page, (html) => html.replace("img-src 'self'", `img-src ${images}`));
      await page.goto(address);
      await dashboardDrawn(page);
      const before = seen.requests.filter((url) => /picture/.test(url));
      assert.deepEqual(before, [], 'what makes images comes before it is asked for');
      await page.locator('plan-dashboard .actions summary', { hasText: '分享' }).click();
      const file = page.waitForEvent('download');
      await page.locator('plan-dashboard .actions button', { hasText: 'PNG 1200×630' }).click();
      assert.match((await file).suggestedFilename(), ending);
      const told = page.locator('plan-dashboard .told');
      if (images === "'self'") await told.getByText('已改存SVG图片').waitFor();
      else assert.equal(await told.textContent(), '');
    }
  });

  it('stands scripts that add to the prototypes, as old libraries do', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(() => {
      for (const name of ['each', 'remove', 'contains', 'last', 'max', 'unique']) {
        Array.prototype[name] = function () {
          return this;
        };
      }
      String.prototype.trimAll =
        Function.prototype.extend =
        Number.prototype.format =
          function () {
            return this;
          };
      window.$ = window.jQuery = () => [];
    });
    await page.goto(address);
    await dashboardDrawn(page);
    assert.equal(await quantified(page), 20);
    assert.deepEqual(seen.complaints, []);
  });

  it('stands a second copy of the script where the policy lets one be made', async () => {
    const { page, seen } = await newPage();
    await changed(page, (html) => secondCopy(html).replace('trusted-types lit-html', "$& 'allow-duplicates'"));
    await page.goto(address);
    await dashboardDrawn(page);
    assert.equal(await quantified(page), 20);
    // One sentence may tell the developer; nothing may break.
    assert.deepEqual(
      seen.complaints.filter((text) => !/drumtower|plan-/i.test(text)),
      [],
    );
  });

  it('goes on with the first copy where the policy refuses the second', async () => {
    const { page } = await newPage();
    await changed(page, secondCopy);
    await page.goto(address);
    await dashboardDrawn(page);
    assert.equal(await quantified(page), 20);
  });

  it('adds one name to the page and changes no prototype', async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      window.namesBefore = new Set(Object.getOwnPropertyNames(window));
      window.prototypesBefore = [Array, Object, String, Element, Node].map(({ prototype }) =>
        Object.getOwnPropertyNames(prototype).join(),
      );
    });
    await page.goto(address);
    await dashboardDrawn(page);
    const { names, same } = await page.evaluate(() => ({
      names: Object.getOwnPropertyNames(window).filter((name) => !window.namesBefore.has(name)),
      same: [Array, Object, String, Element, Node].every(
        ({ prototype }, at) => Object.getOwnPropertyNames(prototype).join() === window.prototypesBefore[at],
      ),
    }));
    // Lit and zod keep a note for a second copy of themselves.
    const notes = /^(lit|reactive|__zod_)/;
    const ours = new Set(['namesBefore', 'prototypesBefore', 'reader', 'reportViolation']);
    assert.deepEqual(
      names.filter((name) => !notes.test(name) && !ours.has(name)),
      ['Drumtower'],
    );
    assert.ok(same);
  });
});
