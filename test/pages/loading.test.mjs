// Elements on a slow line: what follows them on the page stays where it is drawn.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plans = '/dist/plans/gulou-ip-2021-2025';
const sourced = (inside) =>
  `<plan-source src="${plans}.json" observations="${plans}.illustrative.json" as-of="2024-01-31">${inside}</plan-source>`;
const one = 'trademark-enterprises-per-10000';

/** An element on its page, and what is there once it has drawn. */
const pages = {
  'plan-indicator-card': [sourced(`<plan-indicator-card indicator="${one}"></plan-indicator-card>`), '[part=status]'],
  'plan-target-gauge': [sourced(`<plan-target-gauge indicator="${one}"></plan-target-gauge>`), '[role=meter]'],
  'plan-trend-chart': [sourced(`<plan-trend-chart indicator="${one}"></plan-trend-chart>`), '[part=plot]'],
  'plan-indicator-table': [sourced('<plan-indicator-table></plan-indicator-table>'), 'tbody'],
  'plan-goal-overview': [sourced('<plan-goal-overview></plan-goal-overview>'), '[part~=summary]'],
  'plan-measure-list': [sourced('<plan-measure-list></plan-measure-list>'), '[part~=measure]'],
  'plan-as-of': [sourced('<plan-as-of></plan-as-of>'), 'input'],
  'plan-explanation': [sourced(`<plan-explanation inline indicator="${one}"></plan-explanation>`), '[role=heading]'],
  'plan-indicator-page': [sourced(`<plan-indicator-page indicator="${one}"></plan-indicator-page>`), '[part=history]'],
  'plan-dashboard': [
    `<plan-dashboard src="${plans}.json" observations="${plans}.illustrative.json" as-of="2024-01-31"></plan-dashboard>`,
    '[part=summary]',
  ],
  'plan-enterprise-directory': [
    `<plan-enterprise-directory src="${plans}.enterprises.illustrative.json"></plan-enterprise-directory>`,
    '[part=count]',
  ],
};

/** Longer than the window with this plan: what follows stays below it throughout. */
const long = ['plan-indicator-page', 'plan-indicator-table', 'plan-measure-list', 'plan-dashboard'];

describe('an element on a slow line', () => {
  for (const [tag, [body, drawn]] of Object.entries(pages)) {
    for (const width of [360, 1366]) {
      it(`hardly moves what follows it: ${tag} at ${width} pixels`, async () => {
        const { page } = await newPage({ viewport: { width, height: 900 } });
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries())
              window.shifts.push([value, ...sources.map(({ node }) => node?.className || node?.nodeName)]);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.route(`${origin}/loading.html`, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>规划</title><link rel="icon" href="examples/portal/icon.svg"><link rel="stylesheet" href="dist/drumtower.css">
<script src="dist/drumtower.iife.min.js"></script><main>${body}</main><footer>页脚</footer>`,
          }),
        );
        await page.route('**/dist/plans/*.json', async (route) => {
          await new Promise((done) => setTimeout(done, 500));
          await route.continue();
        });
        await page.goto(`${origin}/loading.html`);
        await page.locator(`${tag} ${drawn}`).first().waitFor();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const shifts = await page.evaluate(() => window.shifts);
        const sum = shifts.reduce((total, [value]) => total + value, 0);
        // A line more or less moves a footer by so much; 0.1 and less counts as good.
        assert.ok(long.includes(tag) ? sum === 0 : sum < 0.02, JSON.stringify(shifts));
      });
    }
  }

  it('has about its own room before its script has come', async () => {
    const inside = (tag, more = '') => `<${tag} indicator="${one}" ${more}></${tag}>`;
    for (const [width, body] of [
      [360, inside('plan-trend-chart')],
      [1366, inside('plan-trend-chart')],
      [360, inside('plan-trend-chart', 'density="compact"')],
      [1366, inside('plan-trend-chart', 'density="compact"')],
      [360, inside('plan-as-of')],
      [1366, inside('plan-as-of')],
    ]) {
      const { page } = await newPage({ viewport: { width, height: 900 } });
      // Far below the window nothing is loaded until a reader comes near.
      await page.route(`${origin}/far.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>规划</title><link rel="icon" href="examples/portal/icon.svg"><link rel="stylesheet" href="dist/drumtower.css">
<script src="dist/drumtower.iife.min.js" defer></script><main><p style="height: 3000px">页首</p>${sourced(body)}</main>`,
        }),
      );
      await page.goto(`${origin}/far.html`);
      const element = page.locator('plan-source > [indicator]');
      const heightOf = () => element.evaluate((each) => each.getBoundingClientRect().height);
      const before = await heightOf();
      assert.equal(await element.evaluate((each) => each.matches(':defined')), false);
      await element.scrollIntoViewIfNeeded();
      await page.locator('plan-source > [indicator] [part~=base]:not([aria-busy])').waitFor();
      const after = await heightOf();
      assert.ok(Math.abs(after - before) < 60, `${body} at ${width}: ${before}, then ${after}`);
    }
  });
});
