// What those need who do not see a page, or not all of it: where the focus goes, what is said, what things are called.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dashboardDrawn, origin, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plan = '/dist/plans/gulou-ip-2021-2025';
const figures = `src="${plan}.json" observations="${plan}.illustrative.json" as-of="2024-01-31"`;
const languages = ['zh-CN', 'en'];

/** A page with the loader and a body. */
async function open(body, { lang = 'zh-CN', prepare = () => {}, ...options } = {}) {
  const { page, seen } = await newPage(options);
  await page.route(`${origin}/heard.html`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>-</title><script src="/dist/drumtower.iife.min.js" defer></script><main>${body}</main></html>`,
    }),
  );
  await prepare(page);
  await page.goto(`${origin}/heard.html`);
  return { page, seen };
}

/** What has the focus, looked for inside shadow roots: what it is and what it says. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at.getAttribute('role') ?? at.localName}: ${at.textContent.replace(/\s+/g, ' ').trim().slice(0, 20)}`;
  });

/** Lets a file fail until told otherwise. */
async function failing(page, pattern) {
  const state = { fails: true };
  await page.route(pattern, (route) => (state.fails ? route.fulfill({ status: 500, body: '' }) : route.fallback()));
  return state;
}

describe('the focus of who asks again', () => {
  const one = 'indicator="madrid-trademarks"';
  const elements = [
    ['plan-dashboard', '', /^heading: 鼓楼区“十四五”/],
    ['plan-indicator-card', one, /^heading: 马德里商标有效注册量$/],
    ['plan-trend-chart', one, /^heading: 马德里商标有效注册量$/],
    ['plan-indicator-table', '', /^heading: 鼓楼区“十四五”/],
    ['plan-indicator-page', one, /^heading: 马德里商标有效注册量$/],
    ['plan-as-of', '', /^div: 查看日期/],
  ];
  for (const [tag, attributes, where] of elements) {
    it(`stays in the element, at the button or at what has come: ${tag}`, async () => {
      let file;
      const { page } = await open(`<plan-source ${figures}><${tag} ${attributes}></${tag}></plan-source>`, {
        prepare: async (each) => (file = await failing(each, /2025\.json$/)),
      });
      const button = page.getByRole('button', { name: '重试' });
      await button.focus();
      const again = page.waitForResponse(/2025\.json$/);
      await page.keyboard.press('Enter');
      await again;
      await button.waitFor();
      assert.equal(await focused(page), 'button: 重试');
      file.fails = false;
      await page.keyboard.press('Enter');
      await button.waitFor({ state: 'detached' });
      await page.waitForFunction((name) => !document.querySelector(name).shadowRoot.querySelector('[aria-busy]'), tag);
      assert.match(await focused(page), where);
    });
  }

  it('stays with an element whose script did not come', async () => {
    let part;
    const { page } = await open(`<plan-dashboard ${figures}></plan-dashboard>`, {
      prepare: async (each) => (part = await failing(each, /drumtower\.dashboard\./)),
    });
    const button = page.getByRole('button', { name: '重试' });
    await button.focus();
    const again = page.waitForResponse(/drumtower\.dashboard\./);
    await page.keyboard.press('Enter');
    await again;
    await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.textContent === '重试');
    part.fails = false;
    await page.keyboard.press('Enter');
    await dashboardDrawn(page);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'plan-dashboard');
  });

  it('goes from the button that clears a table to the field beside it', async () => {
    const { page } = await open(
      `<plan-source ${figures}><plan-indicator-table filters></plan-indicator-table></plan-source>`,
    );
    const field = page.locator('plan-indicator-table input[type=search]');
    await field.fill('专利');
    await page.getByRole('button', { name: '清除筛选' }).press('Enter');
    assert.equal(await field.inputValue(), '');
    assert.ok(await field.evaluate((each) => each.getRootNode().activeElement === each));
  });
});

describe('what is heard of a dashboard', () => {
  it('comes from one region: another day with what changed, and the order of a table', async () => {
    const { page } = await open(`<plan-source ${figures}><plan-dashboard></plan-dashboard></plan-source>`);
    await dashboardDrawn(page);
    const region = page.locator('plan-dashboard .heard');
    await page.locator('plan-source').evaluate((source) => (source.asOf = '2022-01-31'));
    await page.waitForFunction(() => window.reader.all('.heard')[0].textContent !== '');
    // Counted here from the two results, by the verdicts themselves.
    const changed = await page.evaluate(async () => {
      const source = document.querySelector('plan-source');
      const { progress } = source;
      const before = new Map(progress.indicators.map(({ indicator, main }) => [indicator.id, main]));
      source.asOf = '2024-01-31';
      while (source.progress === progress) await new Promise(requestAnimationFrame);
      return source.progress.indicators.filter(
        ({ indicator: { id, parent }, main: { group, status } }) =>
          !parent && group === 'quantified' && before.get(id).status !== status,
      ).length;
    });
    await page.waitForFunction(() => window.reader.all('.heard')[0].textContent.includes('2023年12月31日'));
    assert.ok(changed > 0);
    assert.match(await region.textContent(), new RegExp(`。${changed}项判定有变化`));
    await page.locator('plan-dashboard .tools').getByRole('button', { name: '表格' }).click();
    await page.locator('plan-dashboard plan-indicator-table th').getByRole('button', { name: '完成' }).click();
    await page.waitForFunction(() => window.reader.all('.heard')[0].textContent.startsWith('按“完成”'));
    const regions = await page.evaluate(() =>
      window.reader
        .all('[role=status], [aria-live]')
        .filter((each) => each.checkVisibility())
        .map(({ className }) => className),
    );
    assert.deepEqual(regions, ['heard']);
  });
});

describe('what things are called', () => {
  for (const lang of languages) {
    it(`names the search, each article, each question and each table after what it is of: ${lang}`, async () => {
      const { page } = await open(`<plan-dashboard ${figures}></plan-dashboard>`, { lang });
      await dashboardDrawn(page);
      const found = await page.evaluate(() => {
        const cards = window.reader.all('plan-indicator-card');
        return {
          search: window.reader.all('[role=search]').map((each) => each.getAttribute('aria-label')),
          cards: cards.map(({ shadowRoot: root }) => {
            const article = root.querySelector('article');
            const name = root.querySelector('[part~=heading]').textContent.trim();
            const called = root.getElementById(article.getAttribute('aria-labelledby')).textContent.trim();
            const why = root.querySelector('[part~=status] button').getAttribute('aria-label');
            return [name, called, why.endsWith(name)];
          }),
        };
      });
      assert.equal(found.search.filter(Boolean).length, 1);
      assert.equal(found.cards.length, 20);
      for (const [name, called, isAsked] of found.cards) assert.deepEqual([called, isAsked], [name, true]);
      await page.locator('plan-dashboard').evaluate((element) => (element.view = 'chart'));
      await page.locator('plan-trend-chart [part~=status]').first().waitFor();
      const captions = await page.evaluate(() =>
        window.reader
          .all('plan-trend-chart')
          .map(({ shadowRoot }) => shadowRoot.querySelector('caption').textContent.trim()),
      );
      assert.deepEqual(captions.sort(), found.cards.map(([name]) => name).sort());
    });

    it(`says on the page what the schedule is: ${lang}`, async () => {
      const { page } = await open(`<plan-dashboard ${figures}></plan-dashboard>`, { lang });
      await dashboardDrawn(page);
      const foot = await page.locator('plan-dashboard [part~=source]').first().textContent();
      assert.match(foot, lang === 'en' ? /The schedule is the share due/ : /序时进度是.+应完成的比例/);
    });
  }
});

describe('what stands below the window', () => {
  for (const lang of languages) {
    it(`is found by its name, its verdict and its numbers before it is drawn: ${lang}`, async () => {
      const { page } = await open(`<plan-dashboard ${figures} view="chart" data-plan-text="off"></plan-dashboard>`, {
        lang,
        viewport: { width: 1366, height: 500 },
      });
      await page.locator('plan-trend-chart caption').nth(19).waitFor({ state: 'attached' });
      const lost = await page.evaluate(() => {
        const charts = window.reader.all('plan-trend-chart');
        const waiting = charts.filter(({ shadowRoot }) => !shadowRoot.querySelector('.chart text'));
        const finds = (words) => {
          getSelection().removeAllRanges();
          return window.find(words, false, false, true);
        };
        const texts = waiting.flatMap((chart) => [
          chart.closest('.cell').querySelector('[role=heading]').textContent.trim(),
          chart.shadowRoot.querySelector('[part~=verdict] .word').textContent.trim(),
          chart.shadowRoot.querySelector('tbody td').textContent.trim(),
        ]);
        return { count: waiting.length, lost: texts.filter((words) => !finds(words)) };
      });
      assert.ok(lost.count > 3);
      assert.deepEqual(lost.lost, []);
    });
  }
});

describe('what is in another language', () => {
  const pages = [
    ['Chinese in an English page', 'en', `<plan-dashboard ${figures}></plan-dashboard>`],
    [
      'Chinese in an English directory',
      'en',
      `<plan-enterprise-directory src="${plan}.enterprises.illustrative.json"></plan-enterprise-directory>`,
    ],
    [
      'English in a Chinese page',
      'zh-CN',
      '<plan-dashboard src="/dist/plans/europe-2020.json" as-of="2019-01-31" view="chart"></plan-dashboard>',
    ],
  ];
  for (const [what, lang, body] of pages) {
    it(`is marked: ${what}`, async () => {
      const { page } = await open(body, { lang });
      await page.locator('[part~=source]').first().waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const unmarked = await page.evaluate(() => {
        const around = (node) => {
          for (
            let at = node.parentNode;
            at;
            at = at instanceof ShadowRoot ? at.host : (at.assignedSlot ?? at.parentNode)
          )
            if (at.lang) return at.lang;
          return '';
        };
        return window.reader
          .all('*')
          .filter((each) => !each.closest('style, script, svg, [slot=plan-text]'))
          .flatMap((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
          .filter((text) =>
            around(text).startsWith('zh')
              ? /[A-Za-z]{3,} [a-z]{3,}/.test(text.data)
              : /\p{Script=Han}/u.test(text.data),
          )
          .map((text) => text.data.trim());
      });
      assert.deepEqual(unmarked, []);
    });
  }
});
