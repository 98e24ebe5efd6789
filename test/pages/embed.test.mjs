// A plan in a frame of a page on another host.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { origin, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plan = '/dist/plans/gulou-ip-2021-2025';
const files = `src=${plan}.json&observations=${plan}.illustrative.json&as-of=2024-01-31`;

describe('a frame with embed.html', () => {
  let server;
  let outer;
  before(async () => {
    server = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const query = new URL(url, 'http://localhost').search;
      response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>门户</title>
        <p style="height:300px">门户的栏目</p>
        <iframe title="规划实施进展" src="${origin}/dist/embed.html${query}" style="width:100%;border:0"></iframe>
        <p>页脚</p><script src="${origin}/dist/drumtower.frame.min.js"></script></html>`);
    });
    await new Promise((done) => server.listen(0, 'localhost', done));
    outer = `http://localhost:${server.address().port}`;
  });
  after(() => server.close());

  /** The page around, and the frame in it. */
  async function open(query) {
    const { page, seen } = await newPage();
    await page.goto(`${outer}/?${query}`);
    return { page, seen, frame: page.frameLocator('iframe') };
  }

  it('is as high as what it shows, and stays so', async () => {
    const { page, seen, frame } = await open(files);
    await frame.locator('plan-indicator-card .verdict').first().waitFor();
    const heights = () =>
      Promise.all([
        page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
        frame.locator('body').evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
      ]);
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 2000);
    const [before, inside] = await heights();
    assert.equal(before, inside);
    await frame.locator('plan-dashboard [aria-pressed]').first().click();
    await page.waitForFunction((height) => document.querySelector('iframe').offsetHeight < height, before);
    const [less, withLess] = await heights();
    assert.equal(less, withLess);
    assert.deepEqual(seen.complaints, []);
  });

  it('answers why where the reader looks', async () => {
    const { page, frame } = await open(files);
    const why = frame.locator('plan-indicator-card button').last();
    await why.scrollIntoViewIfNeeded();
    await why.click();
    const dialog = frame.locator('plan-explanation dialog[open]');
    await dialog.waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { y, height } = await dialog.boundingBox();
    const window = page.viewportSize();
    assert.ok(y >= 0 && y + height <= window.height, `from ${y}, ${height} high`);
  });

  it('takes view, language and theme from its address', async () => {
    const { frame } = await open(`${files}&view=table&lang=en&theme=government-red`);
    await frame.locator('plan-indicator-table th').first().waitFor();
    assert.equal(await frame.locator('html').getAttribute('lang'), 'en');
    assert.match(await frame.locator('link[href^="themes"]').getAttribute('href'), /^themes\/government-red\.css$/);
    assert.match(await frame.locator('plan-indicator-table thead').first().innerText(), /Verdict/);
  });

  it('takes a dark ground from its address', async () => {
    const { frame } = await open(`${files}&theme=dark`);
    const base = frame.locator('plan-dashboard [part~="base"]').first();
    await base.waitFor();
    const brightest = await base.evaluate((element) => {
      const [red, green, blue] = getComputedStyle(element).backgroundColor.match(/\d+/g).map(Number);
      return Math.max(red, green, blue);
    });
    assert.ok(brightest < 64, `the ground is of ${brightest}`);
  });

  it('shows no files of a host it does not name, and says so', async () => {
    const { page, frame } = await open(`src=${encodeURIComponent(`${'https://elsewhere.example'}/plan.json`)}`);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    assert.match(await frame.locator('[role=alert]').innerText(), /elsewhere\.example/);
    assert.deepEqual(
      asked.filter((url) => url.includes('elsewhere')),
      [],
    );
    const { frame: data } = await open(`src=${encodeURIComponent('data:application/json,{}')}`);
    assert.match(await data.locator('[role=alert]').innerText(), /data:/);
  });

  it('names what it can show where it is asked for something else', async () => {
    const { frame } = await open(`${files}&view=map&lang=en`);
    assert.match(await frame.locator('[role=alert]').innerText(), /no view “map”.*dashboard.*directory/);
  });

  it('says that it wants a server where it is opened from a folder', async () => {
    const { page } = await newPage();
    await page.goto(new URL('../../dist/embed.html?src=plan.json', import.meta.url).href);
    assert.match(await page.locator('[role=alert]').innerText(), /file:\/\//);
  });

  it('hears only its own frames', async () => {
    const { page } = await open(files);
    await page.evaluate(() => window.postMessage({ type: 'plan-frame', height: 77 }, '*'));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.notEqual(await page.locator('iframe').evaluate((element) => element.style.height), '77px');
  });
});
