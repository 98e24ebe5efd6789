// What a browser fetches for the same page, in bytes: ours by the loader, ECharts, AG Grid and Shoelace by its autoloader.
// Run: npm run build && npm run bench:page-bytes. The first run installs the peers into bench/peers.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launchBrowser } from '../scripts/browser.mjs';
import { ensurePeers } from './peers.mjs';

ensurePeers();

const plan = '/dist/plans/gulou-ip-2021-2025';
const dashboard = (view) =>
  `<script src="/dist/drumtower.iife.min.js" defer></script><plan-dashboard src="${plan}.json" observations="${plan}.illustrative.json" as-of="2024-01-31" view="${view}"></plan-dashboard>`;
const twenty = `const rows = Array.from({ length: 20 }, (_, at) => ({ name: '指标' + at, value: 60 + at, target: 100 }));`;
const shoelace = '/bench/peers/node_modules/@shoelace-style/shoelace/cdn';

/** Of the peers what a careful author takes of them, and nothing else: the twenty targets without a model, a verdict or a sentence. */
const pages = {
  'Drumtower, cards': { body: dashboard('cards'), drawn: 'plan-indicator-card .word' },
  'Drumtower, charts': { body: dashboard('chart'), drawn: 'plan-trend-chart .chart text' },
  'Drumtower, table': { body: dashboard('table'), drawn: 'plan-indicator-table td' },
  'ECharts, twenty charts': {
    drawn: 'svg path',
    script: `import * as echarts from 'echarts/core';
      import { LineChart } from 'echarts/charts';
      import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
      import { SVGRenderer } from 'echarts/renderers';
      echarts.use([LineChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);
      ${twenty}
      for (const { name, value, target } of rows) {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.cssText = 'width:300px;height:150px';
        echarts.init(box, null, { renderer: 'svg' }).setOption({
          aria: { enabled: true }, tooltip: {}, xAxis: { type: 'category', data: ['2021', '2022', '2023'] }, yAxis: {},
          series: [{ name, type: 'line', data: [value - 20, value - 10, value], markLine: { data: [{ yAxis: target }] } }],
        });
      }`,
  },
  'AG Grid, a table': {
    drawn: '.ag-cell',
    script: `import { ClientSideRowModelModule, ModuleRegistry, TextFilterModule, createGrid } from 'ag-grid-community';
      ModuleRegistry.registerModules([ClientSideRowModelModule, TextFilterModule]);
      ${twenty}
      const box = document.body.appendChild(document.createElement('div'));
      box.style.height = '600px';
      createGrid(box, { columnDefs: ['name', 'value', 'target'].map((field) => ({ field, filter: true })), rowData: rows });`,
  },
  'Shoelace’s autoloader, cards': {
    drawn: 'sl-progress-ring svg',
    body: `<link rel="stylesheet" href="${shoelace}/themes/light.css" /><script type="module" src="${shoelace}/shoelace-autoloader.js"></script>
      ${'<sl-card><sl-badge>低于序时进度</sl-badge><sl-progress-ring value="60">60</sl-progress-ring><sl-button>为什么？</sl-button></sl-card>'.repeat(20)}
      <sl-input></sl-input><sl-dialog></sl-dialog><sl-details></sl-details>`,
  },
};

async function bundled(script) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: 'bench/peers' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html; charset=utf-8' };
const scripts = {};
for (const [name, { script }] of Object.entries(pages)) if (script) scripts[name] = await bundled(script);

const server = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const name = searchParams.get('of') ?? '';
  const { body = '<script type="module" src="/bundle.js?of=' + encodeURIComponent(name) + '"></script>' } =
    pages[name] ?? {};
  const file = `.${pathname}`;
  const text =
    pathname === '/'
      ? `<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><title>-</title><body>${body}</body></html>`
      : pathname === '/bundle.js'
        ? scripts[name]
        : existsSync(file)
          ? readFileSync(file)
          : undefined;
  if (text === undefined) return response.writeHead(404).end();
  const type = types[pathname.split('.').at(-1)] ?? types.html;
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
  response.end(existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : gzipSync(text, { level: 9 }));
}).listen(0, 'localhost');
await new Promise((done) => server.once('listening', done));

const browser = await launchBrowser();
const rows = {};
for (const [name, { drawn }] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const answers = [];
  page.on('response', (response) => /\.(js|css)(\?|$)/.test(response.url()) && answers.push(response));
  await page.goto(`http://localhost:${server.address().port}/?of=${encodeURIComponent(name)}`);
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  for (const response of answers) {
    await response.finished();
    bytes += (await response.request().sizes()).responseBodySize;
  }
  rows[name] = { 'kB, gzip': Number((bytes / 1000).toFixed(1)), requests: answers.length };
  await page.close();
}
console.table(rows);
await browser.close();
server.close();
