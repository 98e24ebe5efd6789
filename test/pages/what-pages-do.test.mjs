// What pages do to elements: old browsers under a strict policy, old libraries, root sizes that are no letters, routes in
// the hash, a name that another script has taken, files that do not come.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dashboardDrawn, origin, textOf, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plan = `${origin}/dist/plans/gulou-ip-2021-2025.json`;
const figures = `${origin}/dist/plans/gulou-ip-2021-2025.illustrative.json`;
const enterprises = `${origin}/dist/plans/gulou-ip-2021-2025.enterprises.illustrative.json`;
const script = `${origin}/dist/drumtower.iife.min.js`;
const dashboard = `<plan-dashboard src="${plan}" observations="${figures}" as-of="2023-12-31"></plan-dashboard>`;

const cards = `<plan-source src="${plan}" observations="${figures}" as-of="2023-12-31"><plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card></plan-source>`;

/** Goes to a page of this content. */
async function show(page, body, { head = '', hash = '', html = '<html lang="zh-CN">' } = {}) {
  const address = `${origin}/examples/portal/made-for-a-test.html`;
  const content = `<!doctype html>${html}<head><meta charset="utf-8"><link rel="icon" href="data:,">${head}
    <script src="${script}" defer></script></head><body>${body}</body></html>`;
  await page.route(`${address}*`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: content }));
  await page.goto(address + hash);
}

const styleOf = (page, selector, name) =>
  page.evaluate(([wanted, property]) => getComputedStyle(window.reader.all(wanted)[0])[property], [selector, name]);

describe('a browser that shares no style sheets', () => {
  const withoutSheets = () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  };

  it('has the styles from a file beside the script, under a policy that blocks written ones', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(withoutSheets);
    await page.goto(`${origin}/examples/portal/index.html`);
    await page.getByLabel('示例数据', { exact: true }).check();
    await page.locator('plan-dashboard plan-indicator-card').first().waitFor();
    await dashboardDrawn(page);
    await page.waitForFunction(() => getComputedStyle(window.reader.all('article.base')[0]).display === 'grid');
    assert.equal(await styleOf(page, '.strip', 'display'), 'flex');
    assert.equal(await styleOf(page, 'plan-source', 'display'), 'contents');
    assert.equal(await styleOf(page, 'plan-indicator-card', 'visibility'), 'visible');
    // The browser tells of the styles of the first element, ten of the page; not of those of each.
    const blocked = seen.complaints.filter((text) => text.startsWith('policy violation'));
    assert.ok(blocked.length > 0 && blocked.length <= 10, blocked.join('\n'));
    const files = seen.requests.filter((url) => url.includes('/styles/'));
    assert.equal(new Set(files).size, files.length);
  });

  it('has the styles from the page’s nonce where it gives one', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(withoutSheets);
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'nonce-abc'"><style nonce="abc">body{margin:0}</style>`;
    await show(page, dashboard, { head: policy });
    await dashboardDrawn(page);
    assert.equal(await styleOf(page, 'article.base', 'display'), 'grid');
    assert.deepEqual(
      seen.requests.filter((url) => url.includes('/styles/')),
      [],
    );
  });

  it('has written styles where nothing blocks them', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(withoutSheets);
    await show(page, dashboard);
    await dashboardDrawn(page);
    assert.equal(await styleOf(page, 'article.base', 'display'), 'grid');
    assert.deepEqual(seen.complaints, []);
  });
});

describe('a page with other people’s scripts', () => {
  const body = `${dashboard}<plan-enterprise-directory src="${enterprises}"></plan-enterprise-directory>
    <plan-source src="${plan}" observations="${figures}" as-of="2023-12-31">
      <plan-trend-chart indicator="invention-patents-granted"></plan-trend-chart>
      <plan-indicator-table></plan-indicator-table>
    </plan-source>`;

  async function whole(page, head = '') {
    await show(page, body, { head });
    await dashboardDrawn(page);
    await page.locator('plan-enterprise-directory .canvas .row').first().waitFor();
    await page.locator('plan-indicator-table tbody tr').first().waitFor();
    // A chart is drawn when a reader comes near.
    await page.locator('plan-trend-chart').scrollIntoViewIfNeeded();
    await page.locator('plan-trend-chart .point').first().waitFor();
    const words = await textOf(page, 'body');
    assert.doesNotMatch(words, /无法显示|undefined|native code|NaN/);
    assert.ok((await page.locator('plan-trend-chart .point').count()) > 1);
  }

  it('is shown where an old library has put its own in place of the language’s', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(() => {
      // No function for each entry, and nothing but what has numbers.
      Array.from = function (list) {
        const out = [];
        for (let at = 0; at < (list.length || 0); at += 1) out.push(list[at]);
        return out;
      };
      Array.prototype.entries = function () {
        return this.slice();
      };
      Array.prototype.reduce = function () {
        return this.length > 1 ? this : this[0];
      };
      Element.prototype.getElementsByClassName = () => [];
      document.getElementsByClassName = () => [];
      Function.prototype.delay = Function.prototype.bindAsEventListener = function () {
        return this;
      };
      for (const name of ['each', 'extend', 'include', 'invoke', 'pluck', 'clone', 'inspect'])
        Object.prototype[name] = Array.prototype[name] = function () {
          return this;
        };
    });
    await whole(page);
    // The sample directory has a remark of its own.
    assert.deepEqual(
      seen.complaints.filter((text) => !text.startsWith('drumtower directory: ')),
      [],
    );
  });

  it('is shown where the language is frozen', async () => {
    const { page, seen } = await newPage();
    const freeze = `for (const each of [Object, Array, Function, String, Number, Map, Set, Promise, Error, RangeError, Date, RegExp])
      for (const part of [each, each.prototype]) Object.freeze(part);
    for (const each of [Math, JSON, Reflect, Intl]) Object.freeze(each);`;
    await whole(page, `<script>${freeze}</script>`);
    // The sample directory has a remark of its own.
    assert.deepEqual(
      seen.complaints.filter((text) => !text.startsWith('drumtower directory: ')),
      [],
    );
  });

  it('says so where another script has taken the name of the source', async () => {
    const { page, seen } = await newPage();
    await page.addInitScript(() => {
      customElements.define('plan-source', class extends HTMLElement {});
    });
    await show(
      page,
      `${dashboard}<plan-source src="${plan}"><plan-indicator-card indicator="madrid-trademarks">150件</plan-indicator-card></plan-source>`,
    );
    await page.locator('plan-dashboard [part="error"]').waitFor();
    assert.match(await textOf(page, 'plan-dashboard'), /本页的其他程序占用了 plan-source/);
    // What the page itself says stays.
    assert.match(await textOf(page, 'plan-indicator-card'), /150件/);
    assert.equal(seen.complaints.filter((text) => /name-taken: <plan-source>/.test(text)).length, 1);
  });
});

describe('a page whose root size is a unit of its layout', () => {
  const phone = { viewport: { width: 375, height: 812 } };
  const sizes = async (page) => ({
    card: parseFloat(await styleOf(page, 'article.base', 'fontSize')),
    padding: parseFloat(await styleOf(page, 'article.base', 'paddingTop')),
    page: await page.evaluate(() => document.documentElement.scrollWidth),
  });
  const rows = [
    ['26.6667vw, the hundredth of a phone of 375', 'html{font-size:26.6667vw}body{font-size:16px}', phone],
    ['26.6667vw, with nothing said of letters', 'html{font-size:26.6667vw}', phone],
    ['50 px, a seventh and a half', 'html{font-size:50px}body{font-size:.28rem}', phone],
    ['37.5 px, a tenth', 'html{font-size:37.5px}body{font-size:12px}', phone],
    ['54 px on a wide window', 'html{font-size:54px}body{font-size:12px}', {}],
    ['62.5 %', 'html{font-size:62.5%}body{font-size:1.6rem}', {}],
  ];
  for (const [name, css, options] of rows) {
    it(`is drawn in letters of about 16 px: ${name}`, async () => {
      const { page } = await newPage(options);
      const head = `<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="${origin}/dist/drumtower.css"><style>${css}body{margin:0}</style>`;
      await show(page, dashboard, { head });
      await dashboardDrawn(page);
      const { card, padding, page: width } = await sizes(page);
      assert.ok(card >= 14 && card <= 18, `letters of ${card} px`);
      assert.ok(padding >= 12 && padding <= 24, `padding of ${padding} px`);
      assert.ok(width <= (options.viewport?.width ?? 1366), `page ${width} px wide`);
    });
  }

  it('leaves letters that a reader has made larger as large as they are', async () => {
    const { page } = await newPage();
    await show(page, dashboard, { head: '<style>html{font-size:200%}body{font-size:14px}</style>' });
    await dashboardDrawn(page);
    assert.equal((await sizes(page)).card, 32);
  });

  it('follows a root that is set after the elements are drawn', async () => {
    const { page } = await newPage(phone);
    await show(page, dashboard, {
      head: '<meta name="viewport" content="width=device-width"><style>body{font-size:14px}</style>',
    });
    await dashboardDrawn(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '100px'));
    await page.waitForFunction(() => parseFloat(getComputedStyle(window.reader.all('article.base')[0]).fontSize) <= 18);
  });
});

describe('a page that runs from right to left', () => {
  it('has the elements from left to right, and its own words in its own direction', async () => {
    const { page } = await newPage();
    await page.route('**/slow.json', () => {});
    await show(page, `${dashboard}<plan-dashboard id="slow" src="slow.json"><p>پىلان</p></plan-dashboard>`, {
      html: '<html lang="zh-CN" dir="rtl">',
    });
    await dashboardDrawn(page);
    assert.equal(await styleOf(page, 'article.base', 'direction'), 'ltr');
    assert.equal(await styleOf(page, 'article.base', 'textAlign'), 'left');
    assert.equal(await page.locator('#slow > p').evaluate((own) => getComputedStyle(own).direction), 'rtl');
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    assert.equal(scrollWidth, clientWidth);
  });
});

describe('addresses', () => {
  const place = (page) => page.evaluate(() => location.search + location.hash);
  const goTo = (page, id) =>
    page.evaluate(
      (wanted) =>
        window.reader
          .all('nav.goals a')
          .filter((link) => link.hash === wanted)[0]
          .click(),
      id,
    );

  it('leave a route in the hash alone, and still name goal and explanation, both ways', async () => {
    const { page } = await newPage();
    await show(page, dashboard.replace('>', ' url-state>'), { hash: '#/plan' });
    await dashboardDrawn(page);
    await goTo(page, '#goal-protection');
    assert.equal(await place(page), '?plan-at=goal-protection#/plan');
    await page
      .locator('plan-indicator-card')
      .getByRole('button', { name: /为什么/ })
      .first()
      .click();
    await page.locator('plan-explanation dialog[open]').waitFor();
    assert.match(await place(page), /^\?plan-at=why-[a-z0-9-]+#\/plan$/);
    await page.goBack();
    await page.locator('plan-explanation dialog[open]').waitFor({ state: 'detached' });
    assert.equal(await place(page), '?plan-at=goal-protection#/plan');
    await page.goBack();
    assert.equal(await place(page), '#/plan');
  });

  it('of two dashboards with the same goals are told apart', async () => {
    const { page } = await newPage();
    const two = ['', 'ip'].map((prefix) => dashboard.replace('>', ` id="d${prefix}" url-state="${prefix}">`)).join('');
    await show(page, two);
    await page.locator('#dip plan-indicator-card').first().waitFor();
    await page.evaluate(() => document.querySelector('#dip').shadowRoot.querySelectorAll('nav.goals a')[1].click());
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.waitForFunction(() => document.activeElement?.id === 'dip');
    assert.equal(await place(page), '#ip-goal-protection');
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.id === 'dip');
    await page.evaluate(() => document.querySelector('#d').shadowRoot.querySelectorAll('nav.goals a')[1].click());
    await page.waitForFunction(() => document.activeElement?.id === 'd');
    assert.equal(await place(page), '#goal-protection');
    assert.equal(await focused(), 'd');
  });
});

describe('a page whose base is another host', () => {
  const head = '<base href="https://static.portal.example/assets/">';
  const here = `${origin}/examples/portal/made-for-a-test.html`;
  /** Addresses of links in our own elements that lead to this page or a place in it, or would. */
  const ownLinks = (page) =>
    page.evaluate(() =>
      window.reader
        .all('a[href]')
        .filter(
          (link) =>
            link.getRootNode() instanceof ShadowRoot && !/^https?:\/\/(?!localhost)/.test(link.getAttribute('href')),
        )
        .map((link) => link.href),
    );

  it('keeps links to places of a plan, and what a reader chooses, on the page', async () => {
    const { page, seen } = await newPage();
    await show(page, dashboard.replace('>', ' url-state>'), { head });
    await dashboardDrawn(page);
    const links = await ownLinks(page);
    assert.ok(links.length >= 6, links.join());
    for (const link of links) assert.ok(link.startsWith(`${here}#`), link);
    await page.getByRole('searchbox', { name: '查找' }).fill('商标');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('plan-q') === '商标');
    await page.evaluate(() => window.reader.all('nav.goals a')[0].click());
    await page.waitForFunction(() => location.hash === '#goal-creation');
    assert.equal(page.url(), `${here}?plan-q=${encodeURIComponent('商标')}#goal-creation`);
    assert.deepEqual(seen.complaints, []);
  });

  it('opens an explanation by its address, and goes back', async () => {
    const { page } = await newPage();
    await show(page, dashboard.replace('>', ' url-state>'), { head });
    await dashboardDrawn(page);
    await page
      .locator('plan-indicator-card')
      .getByRole('button', { name: /为什么/ })
      .first()
      .click();
    await page.locator('plan-explanation dialog[open]').waitFor();
    assert.ok(page.url().startsWith(`${here}#why-`), page.url());
    await page.goBack();
    await page.locator('plan-explanation dialog[open]').waitFor({ state: 'detached' });
    assert.equal(page.url(), here);
  });

  it('keeps the entries of a directory, and the neighbours of an indicator, on the page', async () => {
    const { page } = await newPage();
    await show(
      page,
      `<plan-enterprise-directory src="${enterprises}" url-state></plan-enterprise-directory>
       <plan-source src="${plan}" observations="${figures}" as-of="2023-12-31"><plan-indicator-page></plan-indicator-page></plan-source>`,
      { head, hash: '?indicator=white-paper' },
    );
    await page.locator('plan-enterprise-directory .canvas a.name').first().waitFor();
    await page.locator('plan-indicator-page a[rel]').first().waitFor();
    const links = await ownLinks(page);
    assert.ok(
      links.some((link) => link.includes('list-entry=')) &&
        links.some((link) => /indicator=(?!white-paper)/.test(link)),
      links.join(),
    );
    for (const link of links) assert.ok(link.startsWith(here), link);
  });
});

describe('a script in the head', () => {
  it('may put elements into the page before there is a body, and they follow the body that comes', async () => {
    const { page, seen } = await newPage();
    const early = `<script src="${origin}/dist/drumtower.all.min.js"></script><script>
      const early = document.createElement('div');
      early.innerHTML = '${cards}';
      document.documentElement.append(early);
      window.wasEarly = document.body === null && early.querySelector('plan-indicator-card').shadowRoot !== null;
      addEventListener('DOMContentLoaded', () => document.body.append(early));
    </script><style>.large * { font-size: 24px !important }</style>`;
    await show(page, '<h1>规划</h1>', { head: early });
    await page.locator('plan-indicator-card [part~=base]:not([aria-busy=true])').waitFor();
    assert.equal(await page.evaluate(() => window.wasEarly), true);
    await page.evaluate(() => document.body.classList.add('large'));
    await page.waitForFunction(() => getComputedStyle(window.reader.all('[part~=base]')[0]).fontSize === '24px');
    // What was asked for before the move is given up and asked for again.
    assert.deepEqual(
      seen.complaints.filter((text) => !text.startsWith('request failed: ')),
      [],
    );
  });
});

describe('files that do not come', () => {
  it('never hide a plan that is there: late ones are said to be late, and taken when they come', async () => {
    const { page } = await newPage();
    let answer;
    await page.route('**/late.json', (route) => (answer = route));
    await show(page, `<plan-dashboard src="${plan}" observations="late.json" as-of="2023-12-31"></plan-dashboard>`);
    await dashboardDrawn(page);
    assert.match(await textOf(page, 'plan-dashboard'), /late\.json 仍在读取/);
    await answer.fulfill({ response: await page.request.get(figures) });
    await page.getByText('示例数据').first().waitFor();
    assert.doesNotMatch(await textOf(page, 'plan-dashboard'), /仍在读取|没有读到/);
  });

  it('are given up where they have no end, and the plan stays', async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (url, init) => {
        if (!String(url).includes('endless')) return fetch(url, init);
        const piece = new Uint8Array(1_000_000).fill(32);
        return Promise.resolve(new Response(new ReadableStream({ pull: (control) => control.enqueue(piece) })));
      };
    });
    await show(page, `<plan-dashboard src="${plan}" directory="endless.json" as-of="2023-12-31"></plan-dashboard>`);
    await dashboardDrawn(page);
    await page.getByText('endless.json 超过64兆字节，没有读取').first().waitFor();
  });
});
