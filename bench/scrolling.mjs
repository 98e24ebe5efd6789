// A list of 100,000 rows scrolled at 5,000 pixels a second: ours, a pool of rows written by hand, and three libraries, in
// turns in one browser. Run: npm run bench:scrolling [-- turns]. Only the ratios travel between machines.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { startServer } from '../scripts/static-server.mjs';
import { ensurePeers } from './peers.mjs';
import { median } from './turns.mjs';

const turns = Number(process.argv[2] ?? 6);
const rows = 100_000;
const speed = 5_000;
const seconds = 3;
const contenders = ['by-hand', 'drumtower', 'virtualizer', 'vaadin', 'ag-grid'];

ensurePeers();
const folder = resolve(`node_modules/.cache/drumtower/scrolling-${process.pid}`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: contenders.map((name) => `bench/scrolling/${name}.ts`),
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser', 'production'],
  nodePaths: ['bench/peers/node_modules'],
  ignoreAnnotations: true,
  logLevel: 'error',
});
for (const name of contenders) {
  writeFileSync(
    `${folder}/${name}.html`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><script type="module" src="${name}.js"></script>`,
  );
}
const server = await startServer({ root: folder });
const browser = await launchBrowser();

/** Milliseconds the page's main thread has worked: its own time, so that other processes do not count. */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function measure(name) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${server.origin}/${name}.html`);
    await page.waitForFunction('window.start');
    const before = await worked(session);
    await page.evaluate((count) => globalThis.start(count), rows);
    const shown = await worked(session);
    const { frames, long, blank } = await page.evaluate(([v, s]) => globalThis.scroll(v, s), [speed, seconds]);
    return { first: shown - before, scroll: (await worked(session)) - shown, long, blank: blank / frames };
  } finally {
    await page.close();
  }
}

try {
  const results = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of contenders) {
      const result = await measure(name);
      if (turn > 0) results[name].push(result);
    }
  }
  const middle = (name, key) => median(results[name].map((result) => result[key]));
  console.log(`${rows.toLocaleString('en')} rows, ${speed} px/s, ${turns - 1} turns after one to warm up, median`);
  console.table(
    Object.fromEntries(
      contenders.map((name) => [
        name,
        {
          'first cpu ms': Math.round(middle(name, 'first')),
          'first × by hand': Number((middle(name, 'first') / middle('by-hand', 'first')).toFixed(2)),
          'scroll cpu ms': Math.round(middle(name, 'scroll')),
          'scroll × by hand': Number((middle(name, 'scroll') / middle('by-hand', 'scroll')).toFixed(2)),
          'long frames': middle(name, 'long'),
          'blank frames %': Number((middle(name, 'blank') * 100).toFixed(1)),
        },
      ]),
    ),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
