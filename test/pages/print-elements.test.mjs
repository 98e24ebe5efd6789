// What a reader prints of one element: the directory, an explanation, a chart, the measures. A4 by Chromium, page by page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { origin, withBrowser } from './page-kit.mjs';
import { pdfPages } from './pdf-text.mjs';

const newPage = withBrowser();
const read = (name) => JSON.parse(readFileSync(`src/plans/gulou-ip-2021-2025${name}.json`, 'utf8'));
const plan = read('');
const directory = read('.enterprises.illustrative');
const present = directory.entries.filter(({ withdrawn }) => !withdrawn);
const plain = (words) => words.normalize('NFKC').replace(/\s+/g, '');
const nameOf = ({ name }) => plain(name['zh-CN'] ?? name);

/** Every measure of this plan has one date a year. */
const dated = {
  ...plan,
  measures: plan.measures.map((measure, at) => ({
    ...measure,
    milestones: [2021, 2022, 2023].map((year) => ({
      due: `${year}-12-31`,
      name: { 'zh-CN': `示例节点第${at + 1}号`, en: `Sample ${at + 1}` },
    })),
  })),
};

/** So many made-up enterprises, as a server with pages of at most 100 would give them. */
const many = 100_000;
const server = `
  class Server {
    async search({ offset = 0, limit = 100 }) {
      if (offset) await new Promise(() => {});
      const entry = (index) => ({ id: String(index), name: '示例企业' + index + '号', street: '江东街道' });
      return { total: ${many}, facets: {}, notes: [], items: Array.from({ length: Math.min(100, limit) }, (_, at) => ({ entry: entry(offset + at), highlights: [] })) };
    }
  }
  document.querySelector('plan-enterprise-directory').source = new Server();`;

const file = 'src="/dist/plans/gulou-ip-2021-2025.enterprises.illustrative.json"';
const list = `<plan-enterprise-directory ${file}></plan-enterprise-directory>`;
const inSource = (body, from = '/dist/plans/gulou-ip-2021-2025.json') => `
  <plan-source src="${from}" observations="/dist/plans/gulou-ip-2021-2025.illustrative.json" as-of="2024-01-31">
  ${body}</plan-source>`;

/** A page with one element in it, drawn. */
async function shown(body, drawn, { style = '', ...options } = {}) {
  const { page, seen } = await newPage(options);
  const json = (path, value) => page.route(`${origin}${path}`, (route) => route.fulfill({ json: value }));
  await page.route(`${origin}/print.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>规划实施进度</title>
<link rel="icon" href="examples/portal/icon.svg"><link rel="stylesheet" href="dist/drumtower.css">
<style>${style}</style><script src="dist/drumtower.all.min.js"></script>${body}`,
    }),
  );
  await json('/dated.json', dated);
  await json('/many.json', {
    ...directory,
    prepared: undefined,
    entries: Array.from({ length: 5000 }, (_, at) => ({ id: `e${at}`, name: `示例企业${at}号`, illustrative: true })),
  });
  await page.goto(`${origin}/print.html`);
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  await settle(page);
  // That a code is one of a person's business is said to whoever publishes the file.
  const complaints = () => seen.complaints.filter((each) => !each.includes('creditCode'));
  return { page, complaints };
}

const settle = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function onPaper({ page, complaints }, options) {
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
  // Without grounds, as most printers are set.
  const pdf = await page.pdf({ format: 'A4', margin, printBackground: false, ...options });
  assert.deepEqual(complaints(), []);
  return pdfPages(pdf);
}

const printed = async (body, drawn, { format, ...options } = {}) =>
  onPaper(await shown(body, drawn, options), { format });

describe('the directory on A4', () => {
  for (const [screen, width] of [
    ['a desk', 1366],
    ['a phone', 360],
  ])
    it(`is a table of all entries from ${screen}: its head on every page, no row parted`, async () => {
      const opened = await shown(list, 'plan-enterprise-directory [part~="table"]', {
        viewport: { width, height: 800 },
      });
      const pages = await onPaper(opened);
      assert.ok(pages.length > 2);
      for (const words of pages) assert.match(words, /企业名称街道行业列入时间/);
      const day = (iso) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
      for (const { name, street = '', industry, entered } of present) {
        const row = plain(
          `${name}${street}${industry ?? ''}${directory.terms[industry]?.['zh-CN'] ?? ''}${entered ? day(entered) : ''}`,
        );
        assert.equal(pages.filter((words) => words.includes(row)).length, 1, row);
      }
      assert.match(pages[0], /知识产权保护企业名录.*不是官方名录.*共198家.*更新日期:2025年6月30日.*企业名称/);
      for (const control of ['下载', 'CSV', '筛选', '排序', '再显示', '可输入'])
        assert.ok(!pages.join('').includes(control), control);
      // Back on the screen there is no table to be read twice.
      await opened.page.locator('plan-enterprise-directory table').waitFor({ state: 'detached' });
    });

  it('says what was looked for, and prints that alone', async () => {
    const opened = await shown(list, 'plan-enterprise-directory .canvas .row');
    const { page } = opened;
    await page.locator('plan-enterprise-directory input[type="search"]').fill('科技');
    await page.locator('plan-enterprise-directory [part="facet"] label', { hasText: '江东街道' }).click();
    const found = present.filter(({ name, street }) => name.includes('科技') && street === '江东街道');
    assert.ok(found.length > 1);
    await page.locator('[part=count]', { hasText: `找到${found.length}家，共198家` }).waitFor();
    const words = (await onPaper(opened)).join('');
    assert.match(words, new RegExp(`查找企业科技找到${found.length}家,共198家江东街道`));
    const names = present.filter(({ name }) => words.includes(nameOf({ name })));
    assert.deepEqual(names.map(({ id }) => id).sort(), found.map(({ id }) => id).sort());
  });

  it('prints the first two thousand of more in a file, and says so before them', async () => {
    const pages = await printed(
      `<plan-enterprise-directory src="/many.json"></plan-enterprise-directory>`,
      'plan-enterprise-directory .canvas .row',
    );
    const words = pages.join('');
    assert.match(pages[0], /共5000家.*打印前2000家;全部结果请下载。企业名称/);
    assert.equal(words.match(/示例企业\d+号/g).length, 2000);
    assert.equal(new Set(words.match(/示例企业\d+号/g)).size, 2000);
    for (const page of pages) assert.match(page, /企业名称/);
  });

  it('prints of a hundred thousand on a server those that have come, without waiting, and says so', async () => {
    const pages = await printed(
      `<plan-enterprise-directory></plan-enterprise-directory><script>${server}</script>`,
      'plan-enterprise-directory .canvas .row',
    );
    assert.match(pages[0], new RegExp(`共${many}家.*打印前100家`));
    assert.equal(new Set(pages.join('').match(/示例企业\d+号/g)).size, 100);
  });

  it('is there as well where a page is only looked at as paper, and gone on the screen', async () => {
    const { page } = await shown(list, 'plan-enterprise-directory .canvas .row');
    const table = page.locator('plan-enterprise-directory table');
    await page.emulateMedia({ media: 'print' });
    await table.waitFor();
    assert.equal(await table.locator('tbody tr').count(), present.length);
    assert.equal(await page.locator('plan-enterprise-directory [part="table"]').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await table.waitFor({ state: 'detached' });
    assert.ok(await page.locator('plan-enterprise-directory .canvas .row').first().isVisible());
  });

  it('prints an open entry alone on one page, with the directory it is from', async () => {
    const opened = await shown(list, 'plan-enterprise-directory .canvas .row');
    await opened.page.locator('plan-enterprise-directory .canvas .name').first().click();
    await opened.page.locator('plan-enterprise-directory dialog[open]').waitFor();
    const pages = await onPaper(opened);
    assert.equal(pages.length, 1);
    const [first, second] = present;
    assert.ok(pages[0].includes(nameOf(first)) && pages[0].includes(first.creditCode));
    assert.match(pages[0], /示例数据.*知识产权保护企业名录/);
    assert.ok(!pages[0].includes(nameOf(second)));
  });
});

describe('an explanation on paper', () => {
  const id = 'trademark-enterprises-per-10000';
  const inline = inSource(`<plan-explanation inline indicator="${id}"></plan-explanation>`);
  const behind = `<p>此页正文</p>${inSource(`<plan-dashboard></plan-dashboard>
    <plan-explanation indicator="${id}"></plan-explanation>`)}`;
  const opened = async (body, options) => {
    const here = await shown(body, 'plan-dashboard .figures', options);
    await here.page.evaluate(() => document.querySelector('plan-explanation').show());
    await settle(here.page);
    return here;
  };
  const quote = plain(plan.indicators.find((each) => each.id === id).targets[0].citation.quote);

  it('prints as a dialog what it prints in a page, alone, without a sheet of the page behind', async () => {
    const alone = await onPaper(await opened(behind));
    assert.deepEqual(alone, await printed(inline, 'plan-explanation [part="sources"]'));
    assert.equal(alone.length, 1);
    assert.match(alone[0], /^为什么判为.*依据目标值.*基期值.*现值/);
    // What has a number before it is painted last.
    assert.match(alone[0], /目标和基期是多少.*1完成了多少.*48%.*2时间过了多少.*60%.*3相差多少,怎样判定.*4$/);
    assert.ok(alone[0].includes(quote));
  });

  it('goes on from sheet to sheet where one is too small, and loses nothing', async () => {
    const whole = (await printed(inline, 'plan-explanation [part="sources"]')).join('');
    const pages = await onPaper(await opened(behind), { format: 'A6' });
    assert.ok(pages.length > 2 && pages.every((words) => words.length > 10));
    const letters = (words) => [...words].sort().join('');
    assert.equal(letters(pages.join('')), letters(whole));
    // No heading stands alone at the end of a sheet.
    for (const words of pages) assert.doesNotMatch(words, /依据$/);
  });

  it('gives the page back when it is closed', async () => {
    const here = await opened(behind);
    await here.page.evaluate(() => document.querySelector('plan-explanation').close());
    await settle(here.page);
    const pages = await onPaper(here);
    assert.ok(pages.length > 3);
    assert.match(pages[0], /此页正文/);
    assert.ok(!pages.join('').includes('相差多少,怎样判定'));
  });

  it('prints alone whatever the page has set for its body', async () => {
    const style = `html, body { min-height: 100vh } body { padding: 3rem; visibility: visible }
      @media print { body { height: auto; overflow: visible } }`;
    assert.equal((await onPaper(await opened(behind, { style }))).length, 1);
  });
});

describe('a chart on paper', () => {
  const ids = ['trademark-enterprises-per-10000', 'invention-patents-granted'];
  const charts = inSource(ids.map((id) => `<plan-trend-chart indicator="${id}"></plan-trend-chart>`).join(''));

  it('stands whole on one page with its notes and its table', async () => {
    const opened = await shown(charts, 'plan-trend-chart .chart');
    // Both have their figures, the one below the window too.
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('plan-trend-chart')].every((each) => each.querySelector('[slot=plan-text]')),
    );
    const pages = await onPaper(opened);
    assert.equal(pages.length, 2);
    ids.forEach((id, at) => {
      const name = nameOf(plan.indicators.find((each) => each.id === id));
      assert.ok(pages[at].startsWith(name), pages[at].slice(0, 200));
      assert.match(pages[at], /序时进度.*时期实际值.*2025年底目标.*推算到2025年底.*来源:/);
    });
    assert.ok(!pages.join('').includes('为什么'));
  });

  it('is told apart without colour: one line whole, one dotted, one dashed, all black or grey', async () => {
    const { page } = await shown(charts, 'plan-trend-chart .chart');
    await page.emulateMedia({ media: 'print' });
    const line = (name) =>
      page
        .locator(`plan-trend-chart ${name}`)
        .first()
        .evaluate((each) => {
          const { stroke, strokeDasharray } = getComputedStyle(each);
          return { stroke, dashes: strokeDasharray };
        });
    const lines = await Promise.all(['.line', '.due-path', '.lead', '.goal-line'].map(line));
    for (const { stroke } of lines) assert.match(stroke, /^rgb\((\d+), \1, \1\)$/);
    assert.equal(new Set(lines.slice(0, 3).map(({ dashes }) => dashes)).size, 3);
  });
});

describe('the measures on paper', () => {
  const measures = inSource('<plan-measure-list></plan-measure-list>');

  for (const format of ['A4', 'A5'])
    it(`parts no measure and leaves no goal without one at the end of a page: ${format}`, async () => {
      const pages = await printed(measures, 'plan-measure-list [part~="measure"]', { format });
      // Its name and its place, on one page.
      for (const measure of plan.measures)
        assert.ok(
          pages.some((words) => new RegExp(`${escaped(nameOf(measure))}(制度平台)?第.章`).test(words)),
          nameOf(measure),
        );
      for (const words of pages) assert.doesNotMatch(words, /^(牵头单位|相关指标|备注)/);
    });

  it('has everything with a day on paper, under its year', async () => {
    const body = inSource('<plan-measure-list view="timeline"></plan-measure-list>', '/dated.json');
    const words = (await printed(body, 'plan-measure-list [part~="timeline"]')).join('');
    for (const year of ['2021年', '2022年', '2023年', '2024年', '2025年']) assert.ok(words.includes(year), year);
    plan.measures.forEach((measure, at) => assert.ok(words.includes(`示例节点第${at + 1}号`), nameOf(measure)));
  });
});

function escaped(words) {
  return words.replace(/[()]/g, '\\$&');
}
