// What a reader prints: A4 by Chromium, page by page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { origin, withBrowser } from './page-kit.mjs';
import { pdfPages } from './pdf-text.mjs';

const newPage = withBrowser();
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const plan = read('src/plans/gulou-ip-2021-2025.json');
const figures = read('src/plans/gulou-ip-2021-2025.illustrative.json');

/** Every indicator has figures from a sheet of its own, so that the foot of a card tells which card it is of. */
const sheetOf = (id) => `示例统计表第${plan.indicators.findIndex((indicator) => indicator.id === id) + 1}号`;
const signed = {
  ...figures,
  observations: figures.observations.map((each) => ({ ...each, source: { name: sheetOf(each.indicator) } })),
};
const data = `src="/dist/plans/gulou-ip-2021-2025.json" observations="/figures.json" as-of="2024-01-31"`;
const plain = (words) => words.normalize('NFKC').replace(/\s+/g, '');
const withFigures = new Set(figures.observations.map(({ indicator }) => indicator));
const nameOf = ({ name }) => plain(name['zh-CN']);

/** A page with one element in it, drawn. */
async function drawnPage(body, drawn, { style = '', lang = 'zh-CN', viewport, held }) {
  const { page, seen } = await newPage(viewport && { viewport });
  // Stays on its way.
  if (held) await page.route(held, () => {});
  await page.route(`${origin}/print.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>规划实施进度</title>
<link rel="icon" href="examples/portal/icon.svg"><link rel="stylesheet" href="dist/drumtower.css">
<style>${style}</style><script src="dist/drumtower.${held ? 'iife' : 'all'}.min.js"></script>${body}`,
    }),
  );
  await page.route(`${origin}/figures.json`, (route) => route.fulfill({ json: signed }));
  await page.goto(`${origin}/print.html`);
  // Drawn; some of it only shows on paper.
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(seen.complaints, []);
  return page;
}

/** The pages of a document with one element in it, as words without blanks. */
async function printed(body, drawn, { style, lang, viewport, held, ...options } = {}) {
  const page = await drawnPage(body, drawn, { style, lang, viewport, held });
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
  // Without grounds, as most printers are set.
  return pdfPages(
    await page.pdf({ format: 'A4', margin, printBackground: false, preferCSSPageSize: true, ...options }),
  );
}

describe('the dashboard on A4', () => {
  it('begins with the plan, the day looked from, and that the figures are samples', async () => {
    const [first] = await printed(`<plan-dashboard ${data}></plan-dashboard>`, 'plan-dashboard .figures');
    assert.match(first, /鼓楼区“十四五”知识产权发展规划/);
    assert.match(first, /数据截至2023年12月31日/);
    assert.match(first, /示例数据.*不是官方统计/);
  });

  it('cuts no card: its name and its foot stand on one page', async () => {
    const pages = await printed(`<plan-dashboard ${data}></plan-dashboard>`, 'plan-dashboard .figures');
    let cards = 0;
    for (const indicator of plan.indicators.slice(0, 20)) {
      if (!withFigures.has(indicator.id)) continue;
      cards += 1;
      const foot = pages.find((words) => words.includes(`来源:${sheetOf(indicator.id)}`)) ?? '';
      assert.ok(foot.includes(nameOf(indicator)), nameOf(indicator));
    }
    assert.ok(cards > 15, `${cards} cards with figures`);
  });

  it('lists every source after the figures, once', async () => {
    const pages = await printed(`<plan-dashboard ${data}></plan-dashboard>`, 'plan-dashboard .figures');
    const [words, sources] = pages.join('').split('数据来源1.');
    const sheets = new Set(words.match(/示例统计表第\d+号/g));
    assert.ok(sheets.size > 15);
    for (const sheet of sheets) assert.equal(sources.split(sheet).length, 2, sheet);
    assert.match(pages.join(''), /资料来源:《鼓楼区“十四五”知识产权发展规划》\(鼓政办〔2021〕57号\)/);
  });
});

describe('every view of the dashboard on A4', () => {
  const names = (lang) => plan.measures.map(({ name }) => plain(name[lang]));
  /** As wide as what is left of A4 between the margins. */
  async function sheet(attributes, options) {
    const page = await drawnPage(
      `<plan-dashboard ${data} ${attributes}></plan-dashboard>`,
      'plan-dashboard .figures',
      options,
    );
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    return page;
  }
  const telephone = { width: 360, height: 640 };

  // Forty indicators and thirty-four measures. A sheet more is a reason to look, not a fault.
  for (const [view, lang, sheets, viewport] of [
    ['cards', 'zh-CN', 9],
    ['cards', 'en', 10],
    ['cards', 'zh-CN', 10, telephone],
    ['chart', 'zh-CN', 8],
    ['chart', 'en', 9],
  ]) {
    const from = viewport ? ', from a telephone' : '';
    it(`takes ${sheets} sheets at most, and ends with what the plan wants done: ${view}, ${lang}${from}`, async () => {
      const body = `<plan-dashboard ${data} view="${view}"></plan-dashboard>`;
      const pages = await printed(body, 'plan-dashboard .figures', { lang, viewport });
      assert.ok(pages.length <= sheets, `${pages.length} sheets`);
      const last = pages.at(-1);
      assert.ok(
        names(lang).some((name) => last.includes(name)),
        last,
      );
    });
  }

  it('offers nothing to press', async () => {
    for (const view of ['cards', 'table', 'chart']) {
      const body = `<plan-dashboard ${data} view="${view}"></plan-dashboard>`;
      const words = (await printed(body, 'plan-dashboard .figures')).join('');
      for (const control of ['为什么', '下载', '查找', '显示数据表']) assert.ok(!words.includes(control), control);
    }
  });

  it('writes out once what the star at a baseline stands for', async () => {
    for (const view of ['cards', 'table', 'chart']) {
      const body = `<plan-dashboard ${data} view="${view}"></plan-dashboard>`;
      const words = (await printed(body, 'plan-dashboard .figures')).join('');
      for (const { id, baseline } of plan.indicators) {
        if (!baseline?.note) continue;
        const note = plain(baseline.note['zh-CN']).replace(/。$/, '');
        assert.equal(words.split(note).length - 1, 1, `${view}: ${id}`);
      }
    }
  });

  it('sets charts three abreast, none parted, from every window', async () => {
    for (const width of [360, 768, 1366]) {
      const page = await sheet('view="chart"', { viewport: { width, height: 900 } });
      const boxes = await page.evaluate(() =>
        [...document.querySelector('plan-dashboard').shadowRoot.querySelectorAll('.cell')].map((cell) => {
          const { left, top } = cell.getBoundingClientRect();
          return [Math.round(left), Math.round(top), getComputedStyle(cell).breakInside];
        }),
      );
      assert.equal(new Set(boxes.map(([left]) => left)).size, 3, `${width}`);
      assert.equal(new Set(boxes.slice(0, 3).map(([, top]) => top)).size, 1, `${width}`);
      assert.ok(boxes.every(([, , inside]) => inside === 'avoid'));
    }
  });

  it('sets cards in pairs, with the course beside the figure, from every window', async () => {
    for (const width of [360, 768, 1366]) {
      const page = await sheet('', { viewport: { width, height: 900 } });
      const cards = await page.evaluate(() =>
        window.reader.all('plan-indicator-card').map((card) => {
          const box = (selector) => card.shadowRoot.querySelector(selector)?.getBoundingClientRect();
          const [own, value, spark] = [card.getBoundingClientRect(), box('.value'), box('.spark')];
          return { share: own.width / innerWidth, beside: !spark || spark.top < value.bottom };
        }),
      );
      assert.ok(cards.length > 15);
      for (const { share, beside } of cards) {
        assert.ok(share > 0.4 && share < 0.5, `${width}: ${share}`);
        assert.ok(beside, `${width}: the course stands under the figure`);
      }
    }
  });

  it('is no wider than a sheet, which a browser would shrink with all its letters', async () => {
    for (const view of ['cards', 'chart'])
      for (const lang of ['zh-CN', 'en']) {
        const page = await sheet(`view="${view}"`, { lang });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(over, 0, `${view}, ${lang}`);
      }
  });
});

describe('the table as the annex of a document', () => {
  const annexes = [
    ['of the table', `<plan-source ${data}><plan-indicator-table></plan-indicator-table></plan-source>`],
    ['of the dashboard', `<plan-dashboard ${data} view="table"></plan-dashboard>`],
  ];
  const drawn = 'plan-indicator-table [part=table] tbody';
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
  /** The pages, and the size of each in millimetres. */
  async function annex(body, options = {}) {
    const page = await drawnPage(body, drawn, { style: 'body { margin: 0 }', ...options });
    const pdf = await page.pdf({ format: 'A4', margin, printBackground: false, preferCSSPageSize: true });
    const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [width, height].map((points) => Math.round((points / 72) * 25.4)),
    );
    return { pages: await pdfPages(pdf), sizes };
  }

  for (const [whose, body] of annexes) {
    it(`is A4 across: twenty rows on one page, statements on the next, ${whose}`, async () => {
      const { pages, sizes } = await annex(body);
      assert.deepEqual(sizes, [
        [297, 210],
        [297, 210],
      ]);
      const [first, second] = pages;
      assert.match(first, /附件1鼓楼区“十四五”知识产权发展规划主要指标实施进度表数据截至2023年12月31日\(时间已过60%\)/);
      assert.match(first, /示例数据,不是官方统计/);
      // 807 of 900, from its number to the points it lacks.
      assert.ok(first.includes('6万企拥有有效注册商标企业数家722*748781807超过900家48%低于序时进度−12'), first);
      for (const { name } of plan.indicators.slice(0, 20))
        assert.ok(first.includes(plain(name['zh-CN'])), name['zh-CN']);
      assert.match(first, /注:1\.判定:.*2\..*3\./);
      assert.match(second, /附件2.*没有数值的目标实施情况表.*目标序号事项规划原文情况/);
      for (const { name } of plan.indicators.slice(20)) assert.ok(second.includes(plain(name['zh-CN'])), name['zh-CN']);
      for (const [index, page] of pages.entries()) assert.ok(page.includes(`—${index + 1}—`), page);
      for (const control of ['为什么', '下载', 'CSV', '展开', '查找', '打印'])
        assert.ok(!pages.join('').includes(control), control);
    });
  }

  it('has its head on every page it takes', async () => {
    const { pages, sizes } = await annex(annexes[0][1], { lang: 'en' });
    assert.ok(pages.length > 2);
    for (const size of sizes) assert.deepEqual(size, [297, 210]);
    for (const page of pages) assert.match(page, /GoalNo\.(IndicatorUnitBaseline2020|ItemIntheplanState)/);
  });

  it('leaves what stands around it on sheets of its own', async () => {
    const { pages, sizes } = await annex(`<p>前文</p>${annexes[0][1]}`);
    assert.match(pages[0], /前文/);
    assert.deepEqual(sizes.slice(0, 2), [
      [210, 297],
      [297, 210],
    ]);
  });

  it('is no wider than its sheet, in both languages', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const page = await drawnPage(annexes[0][1], drawn, { lang, style: 'body { margin: 0 }' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      // 297 less the margins of 15 on both sides, in pixels of a 96th of an inch.
      await page.setViewportSize({ width: 1009, height: 700 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(over, 0, lang);
    }
  });
});

describe('the other elements on A4', () => {
  it('print every measure whole, with who leads it', async () => {
    const body = `<plan-source ${data}><plan-measure-list></plan-measure-list></plan-source>`;
    const pages = await printed(body, 'plan-measure-list [part~="measure"]');
    const words = pages.join('');
    for (const measure of plan.measures) assert.ok(words.includes(nameOf(measure)), nameOf(measure));
    assert.ok(pages.every((page) => page.length > 100));
  });

  it('print the name of every measure whose list has not come yet', async () => {
    const body = `<plan-dashboard ${data}></plan-dashboard>`;
    const words = (await printed(body, 'plan-dashboard .figures', { held: /drumtower\.below\./ })).join('');
    for (const measure of plan.measures) assert.ok(words.includes(nameOf(measure)), nameOf(measure));
  });

  it('print an explanation on one page, with the sentence of the plan and its place', async () => {
    const body = `<plan-source ${data}>
      <plan-explanation inline indicator="trademark-enterprises-per-10000"></plan-explanation></plan-source>`;
    const pages = await printed(body, 'plan-explanation .section');
    assert.equal(pages.length, 1);
    const { citation } = plan.indicators.find(({ id }) => id === 'trademark-enterprises-per-10000').targets[0];
    assert.ok(pages[0].includes(plain(citation.quote)));
    assert.match(pages[0], /807/);
  });

  it('print a chart with its table', async () => {
    const body = `<plan-source ${data}>
      <plan-trend-chart indicator="trademark-enterprises-per-10000"></plan-trend-chart></plan-source>`;
    const pages = await printed(body, 'plan-trend-chart .chart[role]');
    assert.equal(pages.length, 1);
    assert.match(pages[0], /目标超过900家/);
    assert.match(pages[0], /2023年80748%60%/);
  });
});
