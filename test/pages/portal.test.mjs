// The demonstration portal, as a reader meets it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cardsOf, dashboardDrawn, origin, printedWords, textOf, withBrowser } from './page-kit.mjs';

const address = `${origin}/examples/portal/index.html`;
const plan = JSON.parse(readFileSync('src/plans/gulou-ip-2021-2025.json', 'utf8'));
const newPage = withBrowser();

async function openPortal(options) {
  const { page, seen } = await newPage(options);
  await page.goto(address);
  await dashboardDrawn(page);
  return { page, seen };
}

/** Turns a control as a reader does, and waits for the redrawn cards. */
async function change(page, action) {
  const loaded = page.evaluate(
    () => new Promise((done) => document.addEventListener('plan-loaded', () => done(), { once: true })),
  );
  await action(page);
  await loaded;
  await dashboardDrawn(page);
}

const showSample = (page) => change(page, () => page.getByLabel('示例数据', { exact: true }).check());
const openDays = async (page) => {
  const days = page.locator('plan-dashboard .travel summary');
  if (!(await page.locator('plan-as-of').isVisible())) await days.click();
};
const lookFrom = async (page, date) => {
  await openDays(page);
  await change(page, async () => {
    const field = page.locator('plan-as-of input[type="date"]');
    await field.fill(date);
    await field.blur();
  });
};

describe('the portal page', () => {
  it('shows the 20 quantified targets in the words of the plan, says once that nothing is reported, and judges nothing', async () => {
    const { page } = await openPortal();
    const aims = await page.evaluate(() =>
      window.reader.all('.aim').map((aim) => ({ id: aim.id, text: window.reader.text(aim).replace(/\s+/g, '') })),
    );
    assert.deepEqual(
      aims.map(({ id }) => id),
      plan.indicators.slice(0, 20).map(({ id }) => `indicator-${id}`),
    );
    for (const [at, aim] of aims.entries()) {
      const indicator = plan.indicators[at];
      const plain = (words) => words.replace(/\s+/g, '');
      const { words } = indicator.targets[0];
      assert.ok(aim.text.includes(plain(indicator.name['zh-CN'])), `${aim.id} has its name`);
      assert.ok(aim.text.includes(plain(printedWords(words))), `${aim.id} says ${words}: ${aim.text}`);
      // The baseline where the plan gives one, in its words.
      if (indicator.baseline) assert.ok(aim.text.endsWith(`2020年${indicator.baseline.words}`), aim.text);
      // Every figure stands in the plan.
      const known = new Set(JSON.stringify(indicator).match(/\d+(\.\d+)?/g));
      assert.deepEqual(
        (aim.text.match(/\d+(\.\d+)?/g) ?? []).filter((figure) => !known.has(figure)),
        [],
        aim.text,
      );
    }
    const words = await textOf(page, 'plan-dashboard');
    assert.equal(words.split('实施数据尚未公布').length, 2);
    assert.match(words, /规划给了基期的4项/);
    assert.doesNotMatch(words, /示例数据|暂无数据|无法计算/);
    assert.deepEqual(await cardsOf(page), []);
  });

  it('keeps the six goals in the order of the prose', async () => {
    const { page } = await openPortal();
    const goals = plan.goals.map(({ name }) => name['zh-CN']);
    const headings = await page.evaluate(() =>
      window.reader.all('h1, h2, h3, h4, [role="heading"]').map((heading) => window.reader.text(heading)),
    );
    assert.deepEqual(
      headings.filter((heading) => goals.includes(heading)),
      goals,
    );
  });

  it('says that the plan period is over when looked at later, and not before', async () => {
    const { page } = await openPortal();
    assert.match(await textOf(page, 'plan-dashboard'), /规划期已结束/);
    await showSample(page);
    await lookFrom(page, '2025-12-31');
    assert.doesNotMatch(await textOf(page, 'plan-dashboard'), /规划期已结束/);
    await lookFrom(page, '2026-01-01');
    assert.match(await textOf(page, 'plan-dashboard'), /规划期已结束/);
    assert.match(await textOf(page, 'main'), /规划期为2021年至2025年，现已结束/);
  });

  it('marks sample data once for the page, and with the source of every goal', async () => {
    const { page } = await openPortal();
    await showSample(page);
    const valued = (await cardsOf(page)).filter(({ value }) => value !== undefined);
    assert.ok(valued.length > 10, `${valued.length} cards have a value`);
    assert.ok(valued.every(({ illustrative }) => illustrative));
    const words = await textOf(page, 'plan-dashboard');
    assert.equal(words.split('示例数据').length - 1, 1);
    assert.match(words, /示例数据\n实际值为示例，不是官方统计/);
    assert.equal(words.split('来源：示例统计表').length - 1, 6);

    await change(page, () => page.getByLabel('规划原文（尚无公布数据）').check());
    assert.doesNotMatch(await textOf(page, 'plan-dashboard'), /示例数据/);
    assert.deepEqual(await cardsOf(page), []);
  });

  it('speaks of the day the reader chooses', async () => {
    const { page } = await openPortal();
    await showSample(page);
    const final = await cardsOf(page);
    await lookFrom(page, '2023-12-31');
    assert.match(await textOf(page, 'plan-dashboard'), /2023年12月31日/);
    const then = await cardsOf(page);
    assert.notDeepEqual(
      then.map(({ status }) => status),
      final.map(({ status }) => status),
    );
    // Once the date is past a target is met or not; only before it can one be ahead of time or behind.
    const underWay = ['ahead', 'on-schedule', 'behind', 'not-due'];
    assert.ok(then.some(({ status }) => underWay.includes(status)));
    assert.ok(final.every(({ status }) => !underWay.includes(status)));
    await change(page, () => page.getByRole('button', { name: '今天' }).click());
    assert.deepEqual(await cardsOf(page), final);
  });

  it('keeps what the reader chose in the address, so that it can be passed on', async () => {
    const { page } = await openPortal();
    await showSample(page);
    await lookFrom(page, '2023-12-31');
    await page.getByRole('searchbox', { name: '查找' }).fill('商标');
    await page.getByRole('button', { name: '表格' }).click();
    const address = new URL(page.url());
    assert.deepEqual(Object.fromEntries(address.searchParams), {
      'plan-view': 'table',
      'plan-q': '商标',
      'plan-as-of': '2023-12-31',
    });
    const { page: other } = await newPage();
    await other.goto(page.url());
    await other.locator('plan-indicator-table').waitFor();
    await showSample(other);
    // The figures are those of that day, and the day itself stands where it can be chosen.
    const figuresOf = (opened) => textOf(opened, '.travel summary');
    assert.match(await figuresOf(other), /2023年/);
    assert.equal(await figuresOf(other), await figuresOf(page));
    await openDays(other);
    assert.equal(await other.locator('plan-as-of input[type="date"]').inputValue(), '2023-12-31');
    assert.equal(await other.getByRole('searchbox', { name: '查找' }).inputValue(), '商标');
  });

  it('sets large letters for older readers, and takes them back', async () => {
    const { page } = await openPortal({ viewport: { width: 360, height: 800 } });
    const letters = () => page.evaluate(() => window.reader.all('.switch button')[0].getBoundingClientRect().height);
    const usual = await letters();
    await page.getByRole('button', { name: '长辈版' }).click();
    assert.ok((await letters()) >= usual * 1.3);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
    await page.getByRole('button', { name: '长辈版' }).click();
    assert.equal(await letters(), usual);
  });

  for (const width of [320, 360, 768, 1366]) {
    it(`fits ${width} pixels, also with large text`, async () => {
      const { page } = await openPortal({ viewport: { width, height: 800 } });
      await showSample(page);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok((await overflow()) <= 0, 'normal text');
      await page.getByRole('button', { name: '大', exact: true }).click();
      assert.ok((await overflow()) <= 0, 'large text');
    });
  }

  for (const width of [320, 768, 1366]) {
    it(`holds nothing at ${width} pixels that scrolls by itself, in any view`, async () => {
      const { page } = await newPage({ viewport: { width, height: 800 } });
      for (const view of ['', 'table', 'chart']) {
        await page.goto(`${address}?plan-as-of=2024-01-31&plan-view=${view}`);
        await page.getByLabel('示例数据', { exact: true }).check();
        await page.locator('plan-dashboard .strip').waitFor();
        const scrolling = await page.evaluate(() =>
          window.reader
            .all('*', document.querySelector('plan-dashboard').shadowRoot)
            .filter((element) => {
              const { overflowX, overflowY } = getComputedStyle(element);
              const moves = (how, inner, outer) => ['auto', 'scroll'].includes(how) && inner > outer + 1;
              return (
                moves(overflowX, element.scrollWidth, element.clientWidth) ||
                moves(overflowY, element.scrollHeight, element.clientHeight)
              );
            })
            .map(({ localName, className }) => `${localName}.${className}`),
        );
        assert.deepEqual(scrolling, [], view || 'cards');
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
      }
    });
  }

  it('gives the answer above the fold: the last goal and the last that is behind', async () => {
    const { page } = await newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${address}?plan-as-of=2024-01-31`);
    await dashboardDrawn(page);
    await showSample(page);
    const bottoms = await page.evaluate(() =>
      ['.goals li', '.behind-list li'].map((rows) => {
        const all = window.reader.all(rows);
        return [all.length, all[all.length - 1].getBoundingClientRect().bottom];
      }),
    );
    assert.deepEqual(
      bottoms.map(([count]) => count),
      [6, 4],
    );
    for (const [, bottom] of bottoms) assert.ok(bottom <= 768, `${bottom}`);
  });

  // All cards drawn, as for a reader who has been everywhere.
  for (const [width, height, longest] of [
    [1366, 768, 3700],
    [360, 740, 7700],
  ])
    it(`ends the cards of the six goals within ${longest} pixels at ${width}, and folds the rest into two lines`, async () => {
      const { page } = await newPage({ viewport: { width, height } });
      await page.goto(`${address}?plan-as-of=2024-01-31`);
      await dashboardDrawn(page);
      await showSample(page);
      const ends = async () => {
        const told = await page.evaluate(() => {
          for (const grid of window.reader.all('.grid')) grid.style.contentVisibility = 'visible';
          const grids = window.reader.all('.grid');
          const folds = window.reader.all('details.fold').map((fold) => fold.getBoundingClientRect().height);
          const cards = window.reader.all('plan-indicator-card').map((card) => card.getBoundingClientRect().height);
          return { last: grids.at(-1).getBoundingClientRect().bottom + scrollY, folds, cards };
        });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        return told;
      };
      await ends();
      const { last, folds, cards } = await ends();
      assert.equal(cards.length, 20);
      assert.ok(cards.every((height) => height > 200));
      assert.ok(last <= longest, `${last}`);
      if (width > 1000) assert.deepEqual(folds.map(Math.round), [46, 46]);
      else assert.equal(folds.length, 2);
    });

  it('prints without the portal around the plan', async () => {
    const { page } = await openPortal();
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.masthead', '.main-nav', '.side-menu', '.footer', '#controls']) {
      assert.equal(await page.locator(selector).isVisible(), false, selector);
    }
    assert.equal(await page.locator('.demo-notice').isVisible(), true);
    // The figure of a target stands large, its unit small beside it.
    assert.match((await textOf(page, 'plan-dashboard')).replace(/\s+/g, ''), /高价值专利培育中心8—10家/);
  });
});

describe('the front page of the portal', () => {
  it('shows one goal in lines, says which, and leads to the whole', async () => {
    const { page, seen } = await newPage();
    await page.goto(`${origin}/examples/portal/front.html`);
    await page.locator('plan-dashboard [part~="lines"]').waitFor();
    const words = await textOf(page, 'plan-dashboard');
    assert.match(words, /本页只列目标“知识产权创造”/);
    assert.match(words, /7项定量目标中/);
    assert.match(words, /示例数据/);
    for (const { name, goal } of plan.indicators)
      assert.equal(words.includes(name['zh-CN']), goal === 'creation', name['zh-CN']);
    assert.equal(await page.locator('plan-dashboard input').count(), 0);
    await page.getByRole('link', { name: '查看全部' }).click();
    await dashboardDrawn(page);
    assert.deepEqual(seen.complaints, []);
  });

  it('lists in a column what is behind in the whole plan, and leads to each', async () => {
    const { page, seen } = await newPage();
    await page.goto(`${origin}/examples/portal/front.html`);
    const rows = page.locator('plan-dashboard[parts] [part~="behind"] li');
    await rows.first().waitFor();
    assert.deepEqual(await rows.locator('.gap').allTextContents(), [
      '2022年未发布',
      '落后16个百分点',
      '落后12个百分点',
      '落后7个百分点',
    ]);
    assert.match(await textOf(page, 'plan-dashboard[parts]'), /示例数据/);
    await page.getByRole('link', { name: '专利代理师' }).click();
    await dashboardDrawn(page);
    await page.waitForFunction(() =>
      window.reader.all('#indicator-patent-attorneys')[0]?.matches(':focus-within, :focus'),
    );
    assert.deepEqual(seen.complaints, []);
  });

  it('leads to the measures of the plan by a link', async () => {
    const { page } = await newPage();
    await page.goto(`${origin}/examples/portal/front.html`);
    await page.getByRole('link', { name: '规划重点任务' }).click();
    await dashboardDrawn(page);
    await page.waitForFunction(() => {
      const measures = window.reader.all('#measures')[0];
      return measures && Math.abs(measures.getBoundingClientRect().top) < 100;
    });
  });

  it('says the same without scripts as the plan does', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/examples/portal/front.html`);
    assert.deepEqual(
      await page.locator('plan-dashboard li').allTextContents(),
      plan.indicators
        .filter(({ goal }) => goal === 'creation')
        .map(({ name, targets }) => `${name['zh-CN']}：${printedWords(targets[0].words)}`),
    );
  });
});

describe('the pages while they load', () => {
  // A slow line, on which the page is drawn before its scripts and figures are there.
  for (const file of ['index.html', 'front.html', 'national.html', 'europe.html']) {
    for (const width of [360, 1366]) {
      it(`moves nothing that is drawn already: ${file} at ${width} pixels`, async () => {
        const { page } = await newPage({ viewport: { width, height: 900 } });
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries())
              window.shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const later = (milliseconds) => async (route) => {
          await new Promise((done) => setTimeout(done, milliseconds));
          await route.continue();
        };
        await page.route('**/dist/*.js', later(300));
        await page.route('**/dist/plans/*.json', later(600));
        await page.goto(`${origin}/examples/portal/${file}`);
        await page.locator('plan-dashboard .summary').first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
      });
    }
  }
});

describe('the fallback in the page', () => {
  /** The table's rows as a reader takes them: a goal cell stands for the rows it spans. */
  async function rows(page) {
    const found = await page
      .locator('.plan-table tbody tr')
      .evaluateAll((list) => list.map((row) => Array.from(row.cells, (cell) => cell.textContent.trim())));
    let goal = '';
    return found.map((cells) => {
      if (cells.length === 6) goal = cells.shift();
      return [goal, ...cells];
    });
  }

  it('says the same as the plan file', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(address);
    const expected = plan.indicators
      .slice(0, 20)
      .map((indicator, at) => [
        plan.goals.find(({ id }) => id === indicator.goal).shortName['zh-CN'],
        String(at + 1),
        indicator.name['zh-CN'],
        indicator.unit?.['zh-CN'] ?? '—',
        indicator.baseline?.words ?? '—',
        printedWords(indicator.targets[0].words),
      ]);
    // Read without scripts, so through the accessible rows of the document as it was sent.
    assert.deepEqual(await rows(page), expected);
  });

  it('is there for readers without scripts, and without controls that would do nothing', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(address);
    assert.equal(await page.locator('.plan-table').isVisible(), true);
    assert.equal(await page.locator('#controls').isVisible(), false);
  });

  it('gives way once the dashboard has drawn', async () => {
    const { page } = await openPortal();
    assert.equal(await page.locator('.plan-table').isVisible(), false);
    assert.equal(await page.locator('#controls').isVisible(), true);
  });
});
