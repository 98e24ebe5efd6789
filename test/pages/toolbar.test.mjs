// An accessibility toolbar on the demo portal. It does what such toolbars do: it changes the page from outside, by rules for
// everything, and knows nothing of what is drawn in an element.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dashboardDrawn, origin, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();

/** The portal with its illustrative figures, every element of the first screen drawn. */
async function portal(options) {
  const { page, seen } = await newPage(options);
  await page.goto(`${origin}/examples/portal/index.html`);
  await page.getByLabel('示例数据', { exact: true }).check();
  await page.locator('plan-dashboard plan-indicator-card').first().waitFor();
  await dashboardDrawn(page);
  return { page, seen };
}

/** Puts a style sheet of the portal's own host into the page, as its policy lets it. @returns Takes it out again. */
async function force(page, css) {
  const address = `${origin}/examples/portal/toolbar.css`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/css', body: css }));
  const sheet = await page.addStyleTag({ url: address });
  return () => sheet.evaluate((element) => element.remove());
}

/** Waits until the first card of the dashboard has this in its computed style. */
const untilCard = (page, name, value) =>
  page.waitForFunction(
    ([property, wanted]) => {
      const [dashboard] = window.reader.all('plan-dashboard');
      const [card] = window.reader.all('article.base', dashboard.shadowRoot);
      return getComputedStyle(card)[property] === wanted;
    },
    [name, value],
  );

/** What is drawn in the first card and its dashboard, as the browser computes it. */
const drawn = (page) =>
  page.evaluate(() => {
    const [dashboard] = window.reader.all('plan-dashboard');
    const within = (selector) => window.reader.all(selector, dashboard.shadowRoot);
    const [card] = within('article.base');
    const look = (element) => getComputedStyle(element);
    const small = Math.min(
      ...within('*')
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        .filter((element) => element.checkVisibility() && !element.closest('svg, [slot="plan-text"]'))
        .map((element) => parseFloat(look(element).fontSize)),
    );
    return {
      name: parseFloat(look(card).fontSize),
      small,
      ink: look(card).color,
      ground: look(card).backgroundColor,
      page: look(dashboard).backgroundColor,
      headline: look(dashboard.shadowRoot.querySelector('.headline, h2, p')).color,
      link: look(within('button')[0]).cursor,
      sideways: document.documentElement.scrollWidth - innerWidth,
    };
  });

/** How high a line of the first card's name is on the screen. */
function nameHeight() {
  const [dashboard] = window.reader.all('plan-dashboard');
  const range = document.createRange();
  range.selectNodeContents(window.reader.all('article.base button, article.base a', dashboard.shadowRoot)[0]);
  return range.getBoundingClientRect().height;
}

/** The same in the letters the card has by itself, whatever room it has: zoom makes them higher and no larger. */
function nameInEms() {
  const [dashboard] = window.reader.all('plan-dashboard');
  const [name] = window.reader.all('article.base button, article.base a', dashboard.shadowRoot);
  const range = document.createRange();
  range.selectNodeContents(name);
  return range.getBoundingClientRect().height / parseFloat(getComputedStyle(name).fontSize);
}

/** Frame after frame, five seconds of them at most; asked from here, as in the page no text may be run as a script. */
async function becomes(page, ask) {
  for (let frame = 0; frame < 300; frame += 1) {
    if (await ask()) return true;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return false;
}

describe('an accessibility toolbar on the portal', () => {
  it('makes letters larger by the size of the root', async () => {
    const { page } = await portal();
    const before = await drawn(page);
    assert.equal(before.name, 16);
    await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
    const after = await drawn(page);
    assert.equal(after.name, 24);
    assert.equal(after.small, before.small * 1.5);
    assert.ok(after.sideways <= 0);
  });

  it('makes letters larger by zoom, and nothing is wider than the window', async () => {
    const { page } = await portal();
    const before = await page.evaluate(nameInEms);
    await page.evaluate(() => (document.body.style.zoom = '1.5'));
    // What goes by its width is drawn anew in the frame after, a card with more room in larger letters.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    const isGrown = async () => Math.abs((await page.evaluate(nameInEms)) / before - 1.5) < 0.1;
    assert.ok(await becomes(page, isGrown), `${before} → ${await page.evaluate(nameInEms)}`);
  });

  it('makes letters larger by a rule for everything, and takes it back', async () => {
    const { page } = await portal();
    const takeBack = await force(page, 'body * { font-size: 24px !important }');
    await untilCard(page, 'fontSize', '24px');
    const { small, sideways } = await drawn(page);
    // 12 of 16 as before.
    assert.equal(small, 18);
    assert.ok(sideways <= 0);
    await takeBack();
    await untilCard(page, 'fontSize', '16px');
  });

  it('makes letters larger by a style on each element, one after the other', async () => {
    const { page } = await portal();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *')) element.style.setProperty('font-size', '22px');
      document.body.classList.add('large');
    });
    await untilCard(page, 'fontSize', '22px');
  });

  it('forces yellow on black, and takes it back', async () => {
    const { page } = await portal();
    const before = await drawn(page);
    const takeBack = await force(page, 'body, body * { background: #000 !important; color: #ff0 !important }');
    await untilCard(page, 'color', 'rgb(255, 255, 0)');
    const { ground, headline } = await drawn(page);
    assert.deepEqual([ground, headline], ['rgb(0, 0, 0)', 'rgb(255, 255, 0)']);
    await takeBack();
    await untilCard(page, 'color', before.ink);
    assert.equal((await drawn(page)).ground, before.ground);
  });

  it('leaves the colours alone where a page gives an element a ground on which they can be read', async () => {
    const { page } = await portal();
    const before = await drawn(page);
    await force(page, 'plan-dashboard { background: #f4f1e8; color: #333 }');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal((await drawn(page)).ink, before.ink);
  });

  it('shows its own pointer over links and buttons', async () => {
    const { page } = await portal();
    assert.equal((await drawn(page)).link, 'pointer');
    await force(page, ':root { --plan-cursor: url(icon.svg) 2 2, pointer }');
    assert.match((await drawn(page)).link, /^url\(/);
  });

  it('asks for large letters while the page is shown, and for the usual ones again', async () => {
    const { page } = await portal();
    const before = await page.evaluate(nameHeight);
    await page.getByRole('button', { name: '长辈版' }).click();
    await page.locator('plan-dashboard .base.large').waitFor();
    // 22 px of 16: components/tokens.css.
    assert.ok(Math.abs((await page.evaluate(nameHeight)) / before - 22 / 16) < 0.1);
    assert.ok((await drawn(page)).sideways <= 0);
    await page.getByRole('button', { name: '长辈版' }).click();
    await page.locator('plan-dashboard .base.full').waitFor();
    assert.equal(await page.evaluate(nameHeight), before);
  });

  it('cuts nothing off where the smallest letters are of 18 px', async () => {
    const { page } = await portal();
    const takeBack = await force(page, 'body * { font-size: 24px !important }');
    await untilCard(page, 'fontSize', '24px');
    const cut = await page.evaluate(() =>
      window.reader
        .all('*', document.querySelector('plan-dashboard').shadowRoot)
        .filter((element) => getComputedStyle(element).overflowX === 'hidden' && element.checkVisibility())
        .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.localName}.${element.className}`),
    );
    assert.deepEqual(cut, []);
    await takeBack();
  });
});
