// Cards with gauges on a page: ours, a page written by hand, and Shoelace's card with its ring, in turns in one browser.
// Run: npm run build && npm run bench:rendering [-- turns]. Only the ratios travel between machines.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { startServer } from '../scripts/static-server.mjs';
import { ensurePeers } from './peers.mjs';
import { median } from './turns.mjs';

const turns = Number(process.argv[2] ?? 9);
const counts = [15, 1000];
const contenders = ['by-hand', 'drumtower', 'shoelace'];

ensurePeers();
const folder = resolve(`node_modules/.cache/drumtower/rendering-${process.pid}`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: contenders.map((name) => `bench/rendering/${name}.ts`),
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser', 'production'],
  nodePaths: ['bench/peers/node_modules'],
  // package.json's sideEffects names built files; applied to the sources it would drop define.ts.
  ignoreAnnotations: true,
  logLevel: 'error',
  plugins: [
    {
      name: 'as-shipped',
      setup: ({ onResolve }) =>
        void onResolve({ filter: /components\/define\.js$/ }, () => ({ path: resolve('dist/components/define.js') })),
    },
  ],
});
for (const name of contenders) {
  const style = name === 'shoelace' ? '<link rel="stylesheet" href="shoelace.css">' : '';
  writeFileSync(
    `${folder}/${name}.html`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${style}<body><script type="module" src="${name}.js"></script>`,
  );
}

const server = await startServer({ root: folder });
const browser = await launchBrowser();

/** A page of its own each time: what the last contender left behind is not the next one's to carry. */
async function measure(name, count) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  try {
    await page.goto(`${server.origin}/${name}.html`);
    await page.waitForFunction('window.measure');
    return await page.evaluate((cards) => globalThis.measure(cards), count);
  } finally {
    await page.close();
  }
}

try {
  for (const count of counts) {
    const times = Object.fromEntries(contenders.map((name) => [name, { first: [], update: [] }]));
    for (let turn = 0; turn < turns; turn += 1) {
      for (const name of contenders) {
        const { first, update } = await measure(name, count);
        if (turn === 0) continue;
        times[name].first.push(first);
        times[name].update.push(update);
      }
    }
    const limit = times['by-hand'];
    console.log(`${count} cards, ${turns - 1} turns after one to warm up, median`);
    console.table(
      Object.fromEntries(
        contenders.map((name) => [
          name,
          {
            'first layout ms': Number(median(times[name].first).toFixed(1)),
            '× by hand': Number((median(times[name].first) / median(limit.first)).toFixed(2)),
            'update ms': Number(median(times[name].update).toFixed(1)),
            'update × by hand': Number((median(times[name].update) / median(limit.update)).toFixed(2)),
          },
        ]),
      ),
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
