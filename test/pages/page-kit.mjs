// What every page test needs: a browser, pages that remember what went wrong in them, and the text a reader sees.
import { after, before } from 'node:test';
import { launchBrowser } from '../../scripts/browser.mjs';

/** Address of the server that page-tests.mjs starts; the repository is its root. */
export const origin = process.env.ORIGIN;

/** A month after the Gulou plan's last day. No test may depend on the day it runs. */
export const afterThePlan = '2026-02-01T09:00:00+08:00';

/** One browser for a test file. Call once; pages are closed with it. */
export function withBrowser() {
  let browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  /**
   * A page that has not gone anywhere yet, with the clock stopped. `seen` collects its requests and everything a
   * browser complains about: console warnings and errors, thrown errors, policy violations.
   */
  return async function newPage({ now = afterThePlan, ...options } = {}) {
    const context = await browser.newContext({
      timezoneId: 'Asia/Shanghai',
      locale: 'zh-CN',
      viewport: { width: 1366, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const seen = { requests: [], complaints: [] };
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('requestfailed', (request) => seen.complaints.push(`request failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) seen.complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) seen.complaints.push(message.text());
    });
    page.on('pageerror', (error) => seen.complaints.push(String(error)));
    if (options.javaScriptEnabled !== false) {
      await page.clock.setFixedTime(new Date(now));
      await page.exposeFunction('reportViolation', (text) => seen.complaints.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          window.reportViolation(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await page.addInitScript(installReader);
    }
    return { page, seen };
  };
}

/** Runs in the page: gives tests `reader`, which looks through open shadow roots as a reader's eye does. */
function installReader() {
  const silent = new Set(['style', 'script', 'template', 'noscript']);

  /** What stands in an element when it is drawn: its shadow tree, what is put into a slot, or its children. */
  function drawnIn(element) {
    if (element.shadowRoot) return element.shadowRoot.childNodes;
    const put = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    return put.length > 0 ? put : element.childNodes;
  }

  /** The text that is drawn under a node, blocks on lines of their own. */
  function text(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== Node.ELEMENT_NODE || silent.has(node.localName)) return '';
    const { display, visibility } = getComputedStyle(node);
    // What is only there for those that read the page itself is not drawn for a reader.
    if (display === 'none' || visibility === 'hidden' || node.assignedSlot?.name === 'plan-text') return '';
    const words = Array.from(drawnIn(node), text).join('');
    return display === 'inline' || display === 'contents' ? words : `\n${words}\n`;
  }

  /** Every element that matches, in the order a reader meets them, shadow roots included. */
  function all(selector, root = document) {
    return Array.from(root.querySelectorAll('*')).flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
    ]);
  }

  window.reader = {
    all,
    text: (node) =>
      text(node)
        .replace(/[ \n]*\n[ \n]*/g, '\n')
        .trim(),
  };
}

/** Waits until the dashboard has drawn: its answer stands there, and its first target. */
export async function dashboardDrawn(page) {
  await page.locator('plan-dashboard section[part~="summary"]').waitFor();
  await page
    .locator('plan-dashboard :is(plan-indicator-card, [part~="target"], plan-indicator-table)')
    .first()
    .waitFor();
  // Cards draw in a microtask of their own; a frame later all of them have.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** All text a reader finds in the first element that matches. */
export const textOf = (page, selector) =>
  page.evaluate((wanted) => window.reader.text(window.reader.all(wanted)[0]), selector);

/** The cards of the page: the indicator each shows, what is known of it, and its text. */
export const cardsOf = (page) =>
  page.evaluate(() =>
    window.reader.all('plan-indicator-card').map((card) => {
      const { indicator, main } = card.progress;
      return {
        id: indicator.id,
        group: main.group,
        status: main.status,
        value: main.reported?.value,
        illustrative: main.illustrative,
        text: window.reader.text(card),
      };
    }),
  );

/** The plan's words as a page shows them: a range has a dash, where the document has a minus. */
export const printedWords = (words) => words.replace(/(\d)−(?=\d)/g, '$1—');
