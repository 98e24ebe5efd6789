// Every story, in every language: renders, plays, passes axe, stays quiet on the console, and is told to assistive
// technology in the words of its text; the default story of each element also matches its DOM; then axe again on the
// colours, dark and in forced colours, the only thing that can differ there.
//   npm run test:stories                     all of them
//   npm run test:stories -- gauge --built    ids containing "gauge", without building Storybook again
//   npm run test:stories -- --update         writes the texts and the DOM instead of comparing
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { filesUnder } from '../scripts/files.mjs';
import { startServer } from '../scripts/static-server.mjs';
import { snapshotOf } from '../scripts/stories-dom.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const locales = ['zh-CN', 'en'];
const snapshots = 'test/snapshots';
const appearances = [
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
];
const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')));
const filters = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const update = flags.has('--update');

if (!flags.has('--built')) {
  const { status } = spawnSync(process.execPath, ['scripts/build-storybook.mjs'], { stdio: 'inherit' });
  if (status !== 0) {
    console.log('stories: 0 passed, 1 failed');
    process.exit(1);
  }
}

/** In the page, before Storybook starts: keeps the outcome that Storybook announces on its channel. */
function listen() {
  const outcome = { finished: undefined, errors: [] };
  let channel;
  Object.defineProperty(window, 'storyOutcome', { value: outcome });
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', (event) => (outcome.finished = event));
      for (const name of ['playFunctionThrewException', 'storyErrored', 'storyThrewException', 'storyMissing']) {
        channel.on(name, (error) =>
          window.storyOutcome.errors.push(`${name}: ${error?.message ?? error?.description ?? error}`),
        );
      }
    },
  });
}

/** In the page: asks Storybook for the next story without loading everything again, which would double the time. */
function switchTo(storyId) {
  Object.assign(window.storyOutcome, { finished: undefined, errors: [] });
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

const sentencesOf = (violations, where = '') =>
  violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}${where}: ${help}\n      ${nodes.map(({ target }) => target.flat().join(' ')).join('\n      ')}`,
  );

function violationsOf(reporters) {
  const a11y = reporters?.find(({ type }) => type === 'a11y');
  if (!a11y) return ['the accessibility check did not run'];
  if (a11y.result?.error) return [`axe stopped: ${a11y.result.error.message ?? a11y.result.error}`];
  return sentencesOf(a11y.result?.violations ?? []);
}

/** In the page: what axe says of the colours in another theme. */
async function coloursIn(theme) {
  for (const themed of document.querySelectorAll('[data-plan-theme]')) themed.dataset.planTheme = theme;
  const rules = ['color-contrast', 'link-in-text-block'];
  const { violations } = await window.axe.run('#storybook-root', { runOnly: rules, resultTypes: ['violations'] });
  return violations;
}

function firstDifference(expected, actual) {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  const at = line === -1 ? a.length : line;
  return `line ${at + 1}\n      - ${(a[at] ?? '(nothing)').trim()}\n      + ${(b[at] ?? '(nothing)').trim()}`;
}

function compare(file, text) {
  if (update) {
    mkdirSync(snapshots, { recursive: true });
    writeFileSync(file, text);
    return [];
  }
  if (!existsSync(file)) return [`no snapshot ${file}; look at the story, then run with --update`];
  const expected = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  return expected === text ? [] : [`differs from ${file} at ${firstDifference(expected, text)}`];
}

const root = '#storybook-root';

/** In the page: the sentences its meters tell as their value, in the order of the page. */
function meterSentences(selector) {
  const sentences = [];
  const visit = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.getAttribute('role') === 'meter' && node.checkVisibility())
      sentences.push(node.getAttribute('aria-valuetext') ?? '');
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child);
  };
  visit(document.querySelector(selector));
  return sentences;
}

/** What assistive technology is told of a page, one line a thing; the value of a meter in the words it gives. */
async function told(page) {
  const tree = await page.locator(root).ariaSnapshot();
  const sentences = await page.evaluate(meterSentences, root);
  let meter = 0;
  return `${tree.replace(/^( *- meter\b.*)$/gm, (line) => `${line} = ${sentences[meter++]}`)}\n`;
}

/** The story that stands for an element: the first of its file. */
const isDefault = (story, all) => all.find(({ title }) => title === story.title) === story;

/** In the page: the cells of its tables that say nothing. */
function emptyCells() {
  const rows = [...document.querySelectorAll('.docblock-argstable tbody tr')];
  const cells = rows.flatMap((row) => [...row.cells].map((cell, index) => ({ row, cell, index })));
  return {
    rows: rows.length,
    // The last column holds controls; what is no argument has none.
    empty: cells
      .filter(({ row, cell, index }) => index < 3 && row.cells.length > 2 && !/[^\s-]/.test(cell.textContent))
      .map(({ row, index }) => `${row.cells[0].textContent.trim()}, column ${index + 1}`),
  };
}

/** The documentation of an element: every property, event, slot, part and CSS property has its sentence. */
async function checkDocs(page, origin, id) {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForSelector('.docblock-argstable tbody tr', { timeout: 30_000 });
  const { rows, empty } = await page.evaluate(emptyCells);
  return rows ? empty.map((place) => `empty cell: ${place}`) : ['has no table'];
}

/** One page per language; after a failure it is loaded anew, so that no story pays for another. */
class Reader {
  problems = [];
  fresh = true;

  static async open(browser, origin, locale) {
    const context = await browser.newContext({
      viewport: { width: 1024, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(listen);
    await context.addInitScript({ path: axe });
    const reader = new Reader();
    Object.assign(reader, { origin, locale, page: await context.newPage() });
    reader.hear();
    return reader;
  }

  hear() {
    this.page.on('pageerror', (error) => this.problems.push(`uncaught ${error}`));
    this.page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error') this.problems.push(`console error: ${text}`);
      else if (/lit\.dev\/msg\//.test(text) && !/Lit is in dev mode/.test(text))
        this.problems.push(`Lit warned: ${text}`);
    });
    this.page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(this.origin)) this.problems.push(`asked for ${url}`);
    });
  }

  async show(id) {
    if (!this.fresh) return this.page.evaluate(switchTo, id);
    this.fresh = false;
    return this.page.goto(
      `${this.origin}/iframe.html?id=${id}&viewMode=story&globals=locale:${this.locale};theme:light`,
    );
  }

  async checkColours() {
    for (const { name, theme, forcedColors } of appearances) {
      await this.page.emulateMedia({ forcedColors });
      this.problems.push(...sentencesOf(await this.page.evaluate(coloursIn, theme), ` (${name})`));
    }
    await this.page.emulateMedia({ forcedColors: 'none' });
  }

  /** A story whose files are still on their way is looked at again, frame by frame, for as long as a reader would wait. */
  async compareSettled(id, withDom) {
    const end = performance.now() + 5_000;
    for (;;) {
      const differences = compare(`${snapshots}/${id}.${this.locale}.txt`, await told(this.page));
      if (withDom) differences.push(...compare(`${snapshots}/${id}.html`, await this.page.evaluate(snapshotOf, root)));
      if (!differences.length || performance.now() > end) return differences;
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Problems of one story; none means it passed. */
  async check({ id, tags = [] }, standsForElement) {
    this.problems = [];
    try {
      await this.show(id);
      await this.page.waitForFunction(
        (storyId) => window.storyOutcome.finished?.storyId === storyId || window.storyOutcome.errors.length,
        id,
        { timeout: 120_000 },
      );
      const { finished, errors } = await this.page.evaluate(() => window.storyOutcome);
      this.problems.push(...errors);
      if (finished) {
        this.problems.push(...violationsOf(finished.reporters));
        if (!tags.includes('no-snapshot')) {
          // The markup is the same in every language but for its words.
          const withDom = standsForElement && this.locale === locales[0];
          this.problems.push(...(await this.compareSettled(id, withDom)));
        }
        await this.checkColours();
        if (finished.status !== 'success' && !this.problems.length) this.problems.push(`ended as ${finished.status}`);
      }
    } catch (error) {
      this.problems.push(error.message.split('\n')[0]);
    }
    if (this.problems.length) this.fresh = true;
    return this.problems;
  }
}

// The folder does not change while this runs; cached scripts save time.
const server = await startServer({ root: 'storybook-static', cacheControl: 'max-age=600' });
const browser = await launchBrowser();
let passed = 0;
let failed = 0;
try {
  const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
  const all = Object.values(entries).filter(({ type }) => type === 'story');
  const chosen = all.filter(({ id }) => !filters.length || filters.some((filter) => id.includes(filter)));
  if (!chosen.length) {
    console.log('✖ no story matches');
    failed += 1;
  }

  const isElementDocs = ({ type, id }) =>
    type === 'docs' &&
    id.startsWith('elements-') &&
    id.endsWith('--docs') &&
    (!filters.length || filters.some((filter) => id.includes(filter)));

  const read = async (locale) => {
    const reader = await Reader.open(browser, server.origin, locale);
    for (const story of chosen) {
      const { id } = story;
      const problems = await reader.check(story, isDefault(story, all));
      if (problems.length) {
        failed += 1;
        console.log(`✖ ${id} (${locale})\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
      } else passed += 1;
    }
  };
  await Promise.all(locales.map(read));

  const page = await browser.newPage();
  for (const { id } of Object.values(entries).filter(isElementDocs)) {
    const problems = await checkDocs(page, server.origin, id);
    if (problems.length) {
      failed += 1;
      console.log(`✖ ${id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
    } else passed += 1;
  }

  if (!filters.length) {
    const pictured = all.filter(({ tags = [] }) => !tags.includes('no-snapshot'));
    const known = new Set(pictured.flatMap(({ id }) => locales.map((locale) => `${id}.${locale}.txt`)));
    for (const story of pictured) if (isDefault(story, all)) known.add(`${story.id}.html`);
    for (const file of filesUnder(snapshots, '').filter((path) => !known.has(basename(path)))) {
      if (update) rmSync(file);
      else {
        failed += 1;
        console.log(`✖ ${file} belongs to no story; --update removes it`);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
