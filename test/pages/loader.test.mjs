// The script that loads the elements in parts: what a page fetches and when, other origins, strict policies, languages.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { origin, textOf, withBrowser } from './page-kit.mjs';

const newPage = withBrowser();
const plans = `${origin}/dist/plans/gulou-ip-2021-2025`;
const address = `${origin}/somewhere/page.html`;
const icon = '<link rel="icon" href="data:,">';
const loader = '/dist/drumtower.iife.min.js';
const script = `<script src="${loader}" defer></script>`;

const dashboard = `<plan-dashboard src="${plans}.json" observations="${plans}.illustrative.json" as-of="2024-01-31"></plan-dashboard>`;
const cardIn = (lang = '') =>
  `<plan-source src="${plans}.json" observations="${plans}.illustrative.json" as-of="2024-01-31" ${lang && `lang="${lang}"`}>
  <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card></plan-source>`;

const pageOf = (body, { head = script, lang = 'zh-CN' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>规划</title>${icon}${head}</head><body>${body}</body></html>`;

/** A page of a portal that has this in its body, and in its head. */
async function shown(body, { head, headers = {}, lang, hash = '', ready = () => {}, ...options } = {}) {
  const { page, seen } = await newPage(options);
  await ready(page);
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: pageOf(body, { head, lang }) }),
  );
  await page.goto(address + hash);
  return { page, seen };
}

const drawn = (page, selector) => page.locator(`${selector} [part~=base]:not([aria-busy=true])`).first().waitFor();

/**
 * Names of our files a page asked for, in short: plan.zh-CN. What looks for doubts comes some time after the rest, and
 * what writes plain text when the page is idle.
 */
const allFilesOf = ({ requests }) => requests.map((url) => /drumtower\.(.+)\.min\.js/.exec(url)?.[1]).filter(Boolean);
const filesOf = (seen) => allFilesOf(seen).filter((name) => !/^(iife|doubts|plain.*)$/.test(name));

/** Waits until nobody has asked for anything for a while: what comes when the page is idle has come. */
const idle = (page) =>
  page.waitForFunction(
    () =>
      !window.reader
        .all('*')
        .some((element) => element.localName.startsWith('plan-') && element.matches(':not(:defined)')),
  );

describe('what a page fetches', () => {
  it('is the loader alone where nothing of ours is shown', async () => {
    const { page, seen } = await shown('<p>没有规划</p>');
    await page.waitForFunction(() => window.Drumtower);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(filesOf(seen), []);
  });

  it('is one file for a card, in the language of the page', async () => {
    for (const [lang, file, word] of [
      ['zh-CN', 'plan.zh-CN', /高于序时进度/],
      ['en-GB', 'plan.en', /Ahead of schedule/],
    ]) {
      const { page, seen } = await shown(cardIn(), { lang });
      await drawn(page, 'plan-indicator-card');
      assert.deepEqual(filesOf(seen), [file]);
      assert.match(await textOf(page, 'plan-indicator-card'), word);
      assert.deepEqual(seen.complaints, []);
    }
  });

  it('is two files for the first view of a dashboard, asked for at once', async () => {
    const { page, seen } = await shown(dashboard);
    let inTheWay = 0;
    page.on('response', (response) => {
      if (/plan\.zh-CN|dashboard\.zh-CN/.test(response.url()) && filesOf(seen).length < 2) inTheWay += 1;
    });
    await drawn(page, 'plan-dashboard');
    assert.deepEqual(filesOf(seen).sort(), ['dashboard.zh-CN', 'plan.zh-CN']);
    assert.equal(inTheWay, 0);
  });

  it('waits with what is not near the window, and comes when the page is idle', async () => {
    const { page, seen } = await shown(dashboard);
    await drawn(page, 'plan-dashboard');
    assert.ok(!filesOf(seen).includes('below.zh-CN'));
    await idle(page);
    const all = filesOf(seen);
    for (const file of ['below.zh-CN', 'day.zh-CN', 'why.zh-CN'])
      assert.ok(all.includes(file), `${file} of ${all.join(' ')}`);
    assert.equal(new Set(all).size, all.length, 'nothing twice');
    assert.match(await textOf(page, 'plan-measure-list'), /牵头/);
    assert.deepEqual(seen.complaints, []);
  });

  it('is what a directory needs, and what reads its file, at once', async () => {
    const { page, seen } = await shown(
      `<plan-enterprise-directory src="${plans}.enterprises.illustrative.json"></plan-enterprise-directory>`,
    );
    // The sample has an entry that its publisher should look at.
    const told = page.waitForEvent('console', (message) => /^drumtower directory: /.test(message.text()));
    await page.getByText('共198家').waitFor();
    assert.deepEqual(filesOf(seen), ['directory.zh-CN', 'file.zh-CN']);
    await told;
    assert.ok(filesOf(seen).includes('remarks'));
  });

  it('is what looks for doubts and what writes plain text once a plan is shown, and not before', async () => {
    const plan = JSON.parse(readFileSync('dist/plans/gulou-ip-2021-2025.json', 'utf8'));
    const [first, ...others] = plan.indicators;
    const indicators = [first, { ...others[0], name: first.name }, ...others.slice(1)];
    const { page, seen } = await shown(cardIn(), {
      ready: (opened) => opened.route(`${plans}.json`, (route) => route.fulfill({ json: { ...plan, indicators } })),
    });
    const told = page.waitForEvent('console', (message) => /^drumtower plan-doubtful: /.test(message.text()));
    await drawn(page, 'plan-indicator-card');
    assert.match((await told).text(), /indicators\[1\]\.name：与 indicators\[0\] 同名/);
    const plain = page.locator('plan-indicator-card > [slot=plan-text]');
    await plain.waitFor({ state: 'attached' });
    assert.match(await plain.textContent(), /马德里商标有效注册量/);
    const all = allFilesOf(seen);
    assert.deepEqual(all.slice(0, 2), ['iife', 'plan.zh-CN']);
    assert.deepEqual(all.slice(2).sort(), ['doubts', 'plain']);
  });

  it('is what makes a file when a reader asks for one', async () => {
    const { page, seen } = await shown(dashboard);
    await drawn(page, 'plan-dashboard');
    assert.ok(!filesOf(seen).includes('figures.zh-CN'));
    await page.locator('plan-dashboard [part=tools] summary').getByText('下载').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    assert.equal((await saved).suggestedFilename(), 'gulou-ip-2021-2025-2024-01-31.csv');
    assert.ok(filesOf(seen).includes('figures.zh-CN'));
  });

  it('is fetched for what a reader scrolls to', async () => {
    const { page, seen } = await shown(`${cardIn()}<div style="height: 5000px"></div>
      <plan-enterprise-directory src="${plans}.enterprises.illustrative.json"></plan-enterprise-directory>`);
    await drawn(page, 'plan-indicator-card');
    const near = filesOf(seen);
    assert.ok(!near.some((name) => name.startsWith('directory')));
    await page.evaluate(() => document.querySelector('plan-enterprise-directory').scrollIntoView());
    await page.getByText('共198家').waitFor();
    // The core is there already, so that the directory comes without it.
    assert.ok(filesOf(seen).includes('directory') && !filesOf(seen).includes('directory.zh-CN'));
  });

  it('comes for elements that are put into the page later', async () => {
    const { page, seen } = await shown('<main></main>');
    await page.waitForFunction(() => window.Drumtower);
    await page.evaluate((html) => (document.querySelector('main').innerHTML = html), cardIn());
    await drawn(page, 'plan-indicator-card');
    assert.deepEqual(filesOf(seen), ['plan.zh-CN']);
  });

  it('holds no reader of directories until a plan is counted from one', async () => {
    const { page, seen } = await shown(
      cardIn().replace('as-of', `directory="${plans}.enterprises.illustrative.json" as-of`),
    );
    await drawn(page, 'plan-indicator-card');
    assert.ok(filesOf(seen).includes('counted'));
    const { page: other } = await shown(cardIn());
    await drawn(other, 'plan-indicator-card');
    const code = readFileSync('dist/drumtower.plan.zh-CN.min.js', 'utf8');
    assert.ok(!code.includes('ABCDEFGHJKLMNPQRTUWXY'), 'what checks credit codes is elsewhere');
  });
});

describe('what few pages need', () => {
  const wholePlan = (name, asOf) =>
    `<plan-dashboard src="${origin}/dist/plans/${name}.json" as-of="${asOf}"></plan-dashboard>`;

  it('is calculated for the plans that have it, as the one file does', async () => {
    for (const [name, asOf] of [
      ['europe-2020', '2020-12-31'],
      ['china-14th-five-year-plan', '2024-12-31'],
    ]) {
      const told = [];
      for (const head of [script, '<script src="/dist/drumtower.all.min.js" defer></script>']) {
        const { page, seen } = await shown(wholePlan(name, asOf), { head });
        await drawn(page, 'plan-dashboard');
        await page.locator('plan-dashboard [part=tools]').waitFor();
        told.push(
          await page.evaluate(() =>
            document
              .querySelector('plan-dashboard')
              .shadowRoot.querySelector('plan-source')
              .progress.indicators.map(({ targets }) =>
                targets.map(({ status, reason, reported, required }) => [status, reason, reported?.value, required]),
              ),
          ),
        );
        assert.equal(filesOf(seen).includes('kinds'), head === script);
        assert.deepEqual(seen.complaints, []);
      }
      assert.deepEqual(told[0], told[1]);
    }
  });

  it('is there for a result that a page hands over', async () => {
    const library = `${origin}/date-fns-constants.js`;
    const modules = { imports: { 'date-fns/constants': library } };
    const head = `<script type="importmap">${JSON.stringify(modules)}</script>${script}`;
    const { page, seen } = await shown('<plan-dashboard></plan-dashboard>', {
      head,
      ready: (opened) =>
        opened.route(library, (route) => route.fulfill({ path: 'node_modules/date-fns/constants.js' })),
    });
    await page.evaluate(
      async ([address, figures, calculation, reading]) => {
        const read = async (from) => (await fetch(from)).json();
        const [{ assessPlan }, { parsePlan }] = [await import(calculation), await import(reading)];
        const [plan, { observations }] = await Promise.all([read(address), read(figures)]);
        const [first, ...others] = plan.indicators;
        const growth = { ...first.targets[0], of: { kind: 'growth', span: 'average-annual', direction: 'increase' } };
        const indicators = [{ ...first, targets: [growth] }, ...others];
        const progress = assessPlan(parsePlan({ ...plan, indicators, observations }), { asOf: '2024-01-31' });
        document.querySelector('plan-dashboard').progress = progress;
      },
      [
        `${plans}.json`,
        `${plans}.illustrative.json`,
        `${origin}/dist/src/progress/assess-plan.js`,
        `${origin}/dist/src/model/parse-plan.js`,
      ],
    );
    await page.locator('plan-dashboard [part=changes]').waitFor();
    assert.ok(filesOf(seen).includes('kinds'));
    assert.deepEqual(seen.complaints, []);
  });

  it('is said where it does not come, and nothing is shown without it until a reader tries again', async () => {
    let broken = true;
    const { page } = await shown(wholePlan('europe-2020', '2020-12-31'), {
      ready: (page) => page.route('**/drumtower.kinds.*', (route) => (broken ? route.abort() : route.continue())),
    });
    const failure = page.locator('plan-dashboard').getByRole('alert');
    await failure.getByText('europe-2020.json 的内容无法计算').waitFor();
    assert.equal(await page.locator('plan-indicator-card').count(), 0);
    broken = false;
    await failure.getByRole('button', { name: '重试' }).click();
    await page.locator('plan-dashboard [part=tools]').waitFor();
    assert.equal(await failure.count(), 0);
  });

  it('is drawn in another form once that has come, with a way to try again where it does not', async () => {
    let broken = true;
    const { page, seen } = await shown(dashboard, {
      ready: (page) => page.route('**/drumtower.forms.*', (route) => (broken ? route.abort() : route.continue())),
    });
    await drawn(page, 'plan-dashboard');
    assert.ok(!filesOf(seen).includes('forms'));
    await page.getByRole('button', { name: '走势图' }).first().click();
    await page.locator('plan-dashboard').getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('plan-dashboard .cell .named').first().waitFor();
  });

  it('is looked for once what searches has come, asked for when a reader goes to the field', async () => {
    const { page, seen } = await shown(dashboard);
    await drawn(page, 'plan-dashboard');
    assert.ok(!filesOf(seen).includes('search'));
    const field = page.locator('plan-dashboard').getByRole('searchbox');
    await field.focus();
    await field.fill('马德里');
    await page.locator('plan-dashboard [part=chosen]').getByText('马德里').waitFor();
    assert.ok(filesOf(seen).includes('search'));
    assert.equal(await page.locator('plan-indicator-card:not([hidden])').count(), 1);
    assert.deepEqual(seen.complaints, []);
  });

  it('of a directory is what finds names, and the dialog of an entry', async () => {
    const { page, seen } = await shown(
      `<plan-enterprise-directory src="${plans}.enterprises.illustrative.json"></plan-enterprise-directory>`,
    );
    await page.getByText('共198家').waitFor();
    await page.getByRole('searchbox').fill('公司');
    await page.locator('plan-enterprise-directory mark').first().waitFor();
    assert.ok(filesOf(seen).includes('names'));
    await page.locator('plan-enterprise-directory [part=table] button').first().click();
    await page.getByRole('dialog').waitFor();
    assert.ok(filesOf(seen).some((name) => name.startsWith('entry')));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.deepEqual(seen.complaints, []);
  });
});

describe('“为什么？”', () => {
  it('is there at once, and answers a press made before its part has come', async () => {
    const { page, seen } = await shown(cardIn());
    const why = page.locator('plan-indicator-card button');
    await why.waitFor();
    assert.ok(!filesOf(seen).some((name) => name.startsWith('explanation')));
    await why.click();
    await page.getByRole('dialog').getByText('完成了多少').first().waitFor();
    assert.deepEqual(seen.complaints, []);
  });

  it('is answered by the dashboard for its cards, its table and its charts', async () => {
    const places = { cards: 'plan-indicator-card', table: 'plan-indicator-table', chart: '.enlarged' };
    for (const [view, place] of Object.entries(places)) {
      const { page } = await shown(dashboard.replace('<plan-dashboard', `<plan-dashboard view="${view}"`));
      if (view === 'chart') await page.locator('.cell .named button').first().click();
      const asker = page.locator(place).getByRole('button', { name: '为什么' }).first();
      await asker.waitFor();
      await asker.press('Enter');
      await page.getByRole('dialog').waitFor();
      assert.equal(await page.getByRole('dialog').count(), 1, view);
    }
  });

  it('is not asked in the lines of a front page, which leads to the whole', async () => {
    const { page } = await shown(dashboard.replace('<plan-dashboard', '<plan-dashboard density="compact"'));
    await page.locator('plan-dashboard [part=lines] li').first().waitFor();
    assert.equal(await page.locator('plan-dashboard').getByRole('button').count(), 0);
  });

  it('is answered by a page that wants to, once for each press', async () => {
    const { page } = await shown(cardIn());
    await page.evaluate(() => {
      window.asked = [];
      document.addEventListener('plan-explain', (event) => {
        event.preventDefault();
        window.asked.push(event.progress.indicator.id);
      });
    });
    await page.locator('plan-indicator-card button').click();
    await page.waitForFunction(() => window.asked.length > 0);
    await page.locator('plan-indicator-card button').click();
    await page.waitForFunction(() => window.asked.length > 1);
    assert.deepEqual(await page.evaluate(() => window.asked), ['madrid-trademarks', 'madrid-trademarks']);
    assert.equal(await page.getByRole('dialog').count(), 0);
  });

  it('opens at once where the address asks for it', async () => {
    const { page } = await shown(
      cardIn().replace('</plan-source>', '<plan-explanation deep-link></plan-explanation></plan-source>'),
      { hash: '#why-madrid-trademarks' },
    );
    await page.getByRole('dialog').waitFor();
  });
});

describe('a part that does not come', () => {
  it('is said in the element, in its language, beside what the page says there, and is tried again', async () => {
    for (const [lang, words, retry] of [
      ['zh-CN', /这部分内容未能载入/, '重试'],
      ['en', /This part could not be loaded/, 'Retry'],
    ]) {
      let broken = true;
      const { page } = await shown(dashboard.replace('></', '><p>规划数据表</p></'), {
        lang,
        ready: (page) => page.route('**/drumtower.dashboard.*', (route) => (broken ? route.abort() : route.continue())),
      });
      await page.locator('plan-dashboard').getByRole('alert').waitFor();
      assert.match(await textOf(page, 'plan-dashboard'), words);
      assert.match(await textOf(page, 'plan-dashboard'), /规划数据表/);
      broken = false;
      await page.getByRole('button', { name: retry }).click();
      await drawn(page, 'plan-dashboard');
      assert.doesNotMatch(await textOf(page, 'plan-dashboard'), words);
    }
  });

  it('is said where a reader asked for it, and answers when it has come', async () => {
    let broken = true;
    const { page } = await shown(cardIn(), {
      ready: (page) =>
        page.route('**/drumtower.*', (route) =>
          broken && /explanation|dialog/.test(route.request().url()) ? route.abort() : route.continue(),
        ),
    });
    await page.locator('plan-indicator-card button').first().click();
    await page.locator('plan-indicator-card plan-explanation').getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('dialog').waitFor();
  });

  it('takes no other with it', async () => {
    const { page } = await shown(dashboard, {
      ready: (page) => page.route('**/drumtower.below.*', (route) => route.abort()),
    });
    await drawn(page, 'plan-dashboard');
    await page.locator('plan-dashboard #measures summary').click();
    await page.locator('plan-measure-list').getByRole('alert').waitFor();
    await page.getByRole('button', { name: '为什么' }).first().click();
    await page.getByRole('dialog').waitFor();
  });

  it('of another version counts as missing, and has the page loaded anew', async () => {
    let stale = true;
    const { page, seen } = await shown(cardIn(), {
      ready: (page) =>
        page.route('**/drumtower.plan.*', async (route) => {
          const response = await route.fetch();
          const code = await response.text();
          return route.fulfill({ response, body: stale ? code.replace(/"[0-9a-f]{8}"/g, '"00000000"') : code });
        }),
    });
    await page.getByRole('alert').first().waitFor();
    assert.ok(seen.complaints.some((text) => /drumtower not-loaded/.test(text)));
    stale = false;
    await page.getByRole('button', { name: '重试' }).first().click();
    await drawn(page, 'plan-indicator-card');
  });
});

describe('the words', () => {
  it('of two languages stand on one page, each once', async () => {
    const { page, seen } = await shown(cardIn() + cardIn('en'));
    await drawn(page, 'plan-source:not([lang]) plan-indicator-card');
    await page.locator('plan-source[lang] [part=status]').getByText('Ahead of schedule').waitFor();
    assert.match(await textOf(page, 'plan-source:not([lang])'), /高于序时进度/);
    assert.deepEqual(filesOf(seen).sort(), ['core.words.en', 'plan.words.en', 'plan.zh-CN']);
  });

  it('of another language come when the page changes it, and the old ones stay until then', async () => {
    const { page, seen } = await shown(dashboard);
    await drawn(page, 'plan-dashboard');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.locator('plan-dashboard').getByText('Behind or not met').first().waitFor();
    assert.ok(filesOf(seen).includes('dashboard.words.en'));
    assert.equal(await page.locator('plan-dashboard [part=base]').first().getAttribute('lang'), 'en');
    await idle(page);
    assert.match(await textOf(page, 'plan-measure-list'), /Lead/);
    assert.deepEqual(seen.complaints, []);
  });

  it('stay as they are where the file of the other language is missing', async () => {
    const { page } = await shown(cardIn(), {
      ready: (page) => page.route('**/drumtower.*.words.en.*', (route) => route.abort()),
    });
    await drawn(page, 'plan-indicator-card');
    const before = await textOf(page, 'plan-indicator-card');
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await failed;
    assert.equal(await textOf(page, 'plan-indicator-card'), before);
  });

  it('are traditional Chinese with its script before the loader or after it', async () => {
    const other = '<script src="/dist/drumtower.zh-hant.min.js" defer></script>';
    for (const head of [script + other, other + script]) {
      const { page, seen } = await shown(cardIn(), { head, lang: 'zh-TW' });
      await page.locator('plan-indicator-card [part=status]').getByText('高於序時進度').waitFor();
      assert.deepEqual(seen.complaints, []);
    }
  });
});

describe('a page’s own script', () => {
  const said = (page) => page.locator('plan-indicator-card [part=status]').getByText('快于进度');
  const words = `'zh-CN', 'target', { status: { ahead: '快于进度' } }`;

  it('sets words beside the deferred loader, before the elements are there', async () => {
    const own = `<script type="module">Drumtower.setWords(${words})</script>`;
    const { page, seen } = await shown(cardIn(), { head: script + own });
    await said(page).waitFor();
    assert.deepEqual(seen.complaints, []);
  });

  it('writes down what it wants before the loader has run', async () => {
    const own = `<script>(window.Drumtower = window.Drumtower || []).push(({ setWords }) => setWords(${words}))</script>`;
    for (const file of [loader, loader.replace('iife', 'all')]) {
      const { page, seen } = await shown(cardIn(), { head: `<script src="${file}" defer></script>${own}` });
      await said(page).waitFor();
      assert.deepEqual(seen.complaints, []);
    }
  });

  it('is told of a word that is in no table', async () => {
    const own = `<script type="module">
      Drumtower.setWords('zh-CN', 'cart', {});
      Drumtower.setWords('zh-CN', 'target', { state: {} });</script>`;
    const { page, seen } = await shown(cardIn(), { head: script + own });
    await drawn(page, 'plan-indicator-card');
    assert.equal(seen.complaints.length, 2, seen.complaints.join('\n'));
    assert.match(seen.complaints[0], /no table "cart"; tables: .*card.*planPage/);
    assert.match(seen.complaints[1], /target \(zh-CN\): "state" is not one of/);
  });

  it('reads and assesses a plan, alike with the parts and with the one file', async () => {
    for (const file of [loader, loader.replace('iife', 'all')]) {
      const { page } = await shown('', { head: `<script src="${file}" defer></script>` });
      await page.waitForFunction(() => window.Drumtower);
      const found = await page
        .evaluate(async (url) => {
          const { Drumtower } = window;
          const text = await (await fetch(url)).text();
          const plan = await Drumtower.parsePlan(text);
          const { counts } = await Drumtower.assessPlan(plan, { asOf: '2024-01-31' });
          const { assessPlan, PlanError, safeParsePlan } = await Drumtower.ready;
          const wrong = safeParsePlan(text.replaceAll('"goal": "creation"', '"goal": "other"'), { locale: 'en' });
          const thrown = await (async () => Drumtower.parsePlan('{'))().catch((error) => error instanceof PlanError);
          return {
            counts,
            same: assessPlan(plan, { asOf: '2024-01-31' }).counts,
            message: wrong.issues[0].message,
            thrown,
          };
        }, `${plans}.json`)
        .catch((error) => error);
      if (found instanceof Error) assert.fail(found);
      assert.deepEqual(found.same, found.counts);
      assert.match(found.message, /expected .*received/);
    }
  });
});

describe('where the files stand', () => {
  // A page, and a static host of its own without CORS, as portals have it. Both are real servers: a browser asks more of
  // a page that comes from nowhere.
  const servers = [];
  const asked = [];
  let page = { html: '', headers: {} };
  const serve = async (answer) => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise((done) => server.listen(0, 'localhost', done));
    return `http://localhost:${server.address().port}`;
  };
  const file = (path, response) => {
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(existsSync(path) ? 200 : 404, { 'content-type': type });
    response.end(existsSync(path) ? readFileSync(path) : '');
  };
  let near;
  let far;
  before(async () => {
    near = await serve(({ url }, response) => {
      const { pathname } = new URL(url, 'http://near');
      if (pathname.startsWith('/dist/')) return file(pathname.slice(1), response);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    });
    far = await serve(({ url, headers }, response) => {
      asked.push(headers['sec-fetch-mode']);
      file(new URL(url, 'http://far').pathname.replace('/static/', 'dist/'), response);
    });
  });
  after(() => servers.forEach((server) => server.close()));

  const card = cardIn().replaceAll(origin, '');
  const farScript = () => `<script src="${far}/static/drumtower.iife.min.js" defer></script>`;
  async function opened(head, policy) {
    page = { html: pageOf(card, { head }), headers: policy ? { 'content-security-policy': policy } : {} };
    const opened = await newPage();
    await opened.page.goto(`${near}/page.html`);
    return opened;
  }

  it('may be another origin without CORS, by classic scripts', async () => {
    const { page, seen } = await opened(farScript());
    await drawn(page, 'plan-indicator-card');
    await idle(page);
    assert.deepEqual(seen.complaints, []);
    assert.ok(asked.length >= 2 && asked.every((mode) => mode === 'no-cors'), asked.join());
  });

  it('may be another origin whose address the policy of the page allows', async () => {
    const policy = `default-src 'none'; script-src ${far}; style-src 'self'; img-src 'self' data:; connect-src 'self'`;
    const { page, seen } = await opened(farScript(), policy);
    await drawn(page, 'plan-indicator-card');
    assert.deepEqual(seen.complaints, []);
  });

  it('is told the one file where the policy lets no part come from another origin', async () => {
    const { page, seen } = await opened(farScript(), "require-trusted-types-for 'script'");
    await page.getByRole('alert').first().waitFor();
    assert.ok(seen.complaints.some((text) => /drumtower\.all\.min\.js/.test(text)));
  });

  it('may have a nonce and strict-dynamic', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
    for (const head of [script, farScript()]) {
      const { page, seen } = await opened(head.replace('<script', '<script nonce="abc"'), policy);
      await drawn(page, 'plan-indicator-card');
      assert.deepEqual(seen.complaints, [], head);
    }
  });

  it('may have a nonce alone', async () => {
    const { page, seen } = await shown(cardIn(), {
      head: `<script nonce="abc" src="${loader}" defer></script>`,
      headers: { 'content-security-policy': "script-src 'nonce-abc'; style-src 'self'; connect-src 'self'" },
    });
    await drawn(page, 'plan-indicator-card');
    assert.deepEqual(seen.complaints, []);
  });

  it('is not what the base of the page says', async () => {
    const { page, seen } = await shown(cardIn(), { head: `<base href="/nowhere/">${script}` });
    await drawn(page, 'plan-indicator-card');
    assert.deepEqual(seen.complaints, []);
  });

  it('is found under any name of the script', async () => {
    const { page, seen } = await shown(cardIn(), {
      head: '<script src="/dist/progress.js" defer></script>',
      ready: (page) =>
        page.route('**/dist/progress.js', (route) => route.fulfill({ path: 'dist/drumtower.iife.min.js' })),
    });
    await drawn(page, 'plan-indicator-card');
    assert.deepEqual(seen.complaints, []);
  });

  it('is named by the page where a bundler has moved the script', async () => {
    const moved = {
      ready: (page) => page.route('**/assets/app.js', (route) => route.fulfill({ path: 'dist/drumtower.iife.min.js' })),
    };
    for (const head of [
      '<script type="module" src="/assets/app.js" data-drumtower="/dist/"></script>',
      '<script src="/assets/app.js" data-drumtower="/dist/" defer></script>',
    ]) {
      const { page, seen } = await shown(cardIn(), { head, ...moved });
      await drawn(page, 'plan-indicator-card');
      assert.deepEqual(seen.complaints, []);
    }
    const { page, seen } = await shown(cardIn(), {
      head: '<script type="module" src="/assets/app.js"></script>',
      ...moved,
    });
    await page.getByRole('alert').first().waitFor();
    assert.ok(seen.complaints.some((text) => /drumtower not-loaded/.test(text)));
  });

  it('may serve scripts with a type that no module may have', async () => {
    const { page } = await shown(cardIn(), {
      ready: (page) =>
        page.route('**/drumtower.plan.*', (route) =>
          route.fulfill({ path: 'dist/drumtower.plan.zh-CN.min.js', contentType: 'text/plain' }),
        ),
    });
    await drawn(page, 'plan-indicator-card');
  });

  it('may hold the script twice, and beside the one file', async () => {
    const heads = [
      script + script.replace(loader, `${loader}?again`),
      script + script.replace('iife', 'all'),
      script.replace('iife', 'all') + script,
    ];
    for (const head of heads) {
      const { page, seen } = await shown(dashboard, { head });
      await drawn(page, 'plan-dashboard');
      await idle(page);
      assert.deepEqual(
        seen.complaints.filter((text) => !/Multiple versions of Lit/.test(text)),
        [],
        head,
      );
    }
  });
});
