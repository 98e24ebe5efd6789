// A broken plan file, an English page, plans of other shapes, a page in GBK.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dashboardDrawn, origin, textOf, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();

describe('a page whose plan file is wrong', () => {
  it('keeps its own content, adds one sentence, and tells the developer every mistake', async () => {
    const { page, seen } = await newPage();
    const { complaints } = seen;
    await page.addInitScript(() => {
      window.failures = [];
      document.addEventListener('plan-failed', (event) => window.failures.push(event.issues.map(({ path }) => path)));
    });
    await page.goto(`${origin}/examples/portal/broken.html`);
    await page.waitForFunction(() => window.failures.length > 0);
    const notice = page.locator('plan-dashboard [part~="error"]');
    await notice.first().waitFor();

    const failures = await page.evaluate(() => window.failures);
    assert.equal(failures.length, 1);
    assert.equal(failures[0].length, 12);
    assert.equal(new Set(failures[0]).size, 12);

    assert.equal(await page.locator('.plan-table').isVisible(), true);
    assert.equal(await notice.count(), 1);
    const said = (await notice.first().innerText()).replace('重试', '').trim();
    // One sentence for the reader, with the first two in words; the twelve are for the developer.
    assert.match(said, /^未能读取数据：broken-plan\.json 有12处错误（标识：.+；.+；……），全部错误见浏览器控制台。$/);
    assert.doesNotMatch(said, /[[\]]/);
    const told = complaints.find((text) => text.includes('plan-failed'));
    assert.equal(told.split('\n').length, 13);
  });
});

describe('plans of other shapes', () => {
  for (const [file, id, locale] of [
    ['national.html', 'china-14th-five-year-plan', 'zh-CN'],
    ['europe.html', 'europe-2020', 'en'],
  ])
    for (const width of [1366, 360])
      it(`${file} names every indicator at ${width} px, without a complaint and without scrolling sideways`, async () => {
        const { indicators } = JSON.parse(readFileSync(`src/plans/${id}.json`, 'utf8'));
        const { page, seen } = await newPage({ locale, viewport: { width, height: 900 } });
        await page.goto(`${origin}/examples/portal/${file}`);
        await dashboardDrawn(page);
        const words = (await textOf(page, 'plan-dashboard')).replace(/\s+/g, '');
        for (const { name } of indicators) assert.ok(words.includes(name[locale].replace(/\s+/g, '')), name[locale]);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
        assert.deepEqual(seen.complaints, []);
      });
});

describe('an English page', () => {
  it('shows a card and a gauge in English', async () => {
    const { page, seen } = await newPage({ locale: 'en-GB' });
    await page.goto(`${origin}/examples/portal/english.html`);
    await page.locator('plan-indicator-card [part="heading"]').getByText('Valid Madrid registrations').waitFor();
    const meters = page.getByRole('meter');
    await page.locator('plan-target-gauge').getByRole('meter').first().waitFor();
    for (const meter of await meters.all()) {
      const sentence = (await meter.getAttribute('aria-valuetext')) ?? (await meter.getAttribute('aria-label'));
      assert.match(sentence, /147.*150|150.*147/);
    }
    const words = await textOf(page, 'plan-source');
    assert.match(words, /\b147\b/);
    assert.match(words, /\b150\b/);
    assert.match(words, /Ahead of schedule/);
    assert.match(words, /sample|illustrative/i);
    // The plan's own words stand beside the translation, marked as what they are; nothing else is Chinese.
    const quoted = await page.evaluate(() =>
      window.reader
        .all('plan-indicator-card, plan-target-gauge')
        .map(({ shadowRoot }) => window.reader.all('[lang="zh-CN"]', shadowRoot).map(window.reader.text)),
    );
    assert.deepEqual(quoted, [['150件'], ['150件']]);
    assert.doesNotMatch(words.replaceAll('150件', ''), /\p{Script=Han}/u);
    assert.deepEqual(seen.complaints, []);
  });
});

describe('the page of an indicator', () => {
  const address = `${origin}/examples/portal/indicator.html`;

  it('shows the one its address names, and leads to its neighbours', async () => {
    const { page, seen } = await newPage();
    await page.goto(`${address}?indicator=madrid-trademarks`);
    const name = page.locator('plan-indicator-page [part=heading]');
    await name.getByText('马德里商标有效注册量').waitFor();
    // The chart is another element, loaded by itself.
    await page.locator('plan-indicator-page plan-trend-chart [part=plot]').waitFor();
    await page.locator('plan-indicator-page [rel=prev]').click();
    await name.getByText('万企拥有有效注册商标企业数').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('indicator'), 'trademark-enterprises-per-10000');
    assert.equal(await page.locator('h1:visible, [role=heading][aria-level="1"]:visible').count(), 1);
    assert.deepEqual(seen.complaints, []);
  });

  it('is where the names on the page of the plan lead', async () => {
    const { page } = await newPage();
    await page.goto(`${origin}/examples/portal/index.html`);
    // While nothing is reported the targets stand there, afterwards the cards.
    for (const names of ['plan-dashboard [part=target] a', 'plan-indicator-card [part=heading] a']) {
      const link = page.locator(names).first();
      await link.waitFor();
      assert.match(await link.evaluate(({ href }) => href), /\/indicator\.html\?indicator=[a-z0-9-]+$/);
      await page.getByLabel('示例数据', { exact: true }).check();
    }
  });

  it('keeps its own words where the address names none', async () => {
    const { page } = await newPage();
    await page.goto(address);
    await page.locator('plan-indicator-page:defined').waitFor();
    assert.ok(await page.getByText('请从规划实施进度进入').isVisible());
  });
});

/** Text as GBK: Node can only read it, so the table is read backwards. */
function gbk(text) {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const pair = [first, second];
      const character = decoder.decode(Uint8Array.from(pair));
      if (character.length === 1) bytes.set(character, pair);
    }
  }
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0);
      const pair = code < 0x80 ? [code] : bytes.get(character);
      assert.ok(pair, `${character} is in GBK`);
      return pair;
    }).flat(),
  );
}

describe('a page in GBK', () => {
  it('shows right Chinese, although the script comes without a charset', async () => {
    const { page, seen } = await newPage();
    const address = `${origin}/examples/gbk.html`;
    const html = `<!doctype html><html lang="zh-CN"><head><meta charset="gbk"><title>规划进度</title>
<link rel="icon" href="portal/icon.svg">
<script src="../dist/drumtower.iife.min.js"></script></head>
<body><h1>规划实施进度</h1>
<plan-dashboard src="../dist/plans/gulou-ip-2021-2025.json">规划数据</plan-dashboard></body></html>`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: gbk(html) }));
    await page.route('**/drumtower.iife.min.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ contentType: 'text/javascript', body: await response.body() });
    });
    await page.goto(address);
    await dashboardDrawn(page);
    assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
    assert.equal(await page.locator('h1').first().innerText(), '规划实施进度');
    // A figure and its unit are set apart.
    const words = (await textOf(page, 'plan-dashboard')).replace(/\s+/g, '');
    for (const expected of ['高价值专利培育中心8—10家', '实施数据尚未公布', '规划期已结束'])
      assert.ok(words.includes(expected), expected);
    assert.doesNotMatch(words, /\ufffd/);
    assert.deepEqual(seen.complaints, []);
  });
});
