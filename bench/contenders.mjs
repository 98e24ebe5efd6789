// Contenders that are pages: each bundled as a portal would bundle it, and opened in a browser of its own turn.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { startServer } from '../scripts/static-server.mjs';
import { ensurePeers } from './peers.mjs';

/** Drumtower stands there as it is shipped: from dist, so `npm run build` comes first. */
const asShipped = {
  name: 'as-shipped',
  setup: ({ onResolve }) =>
    void onResolve({ filter: /components\/define\.js$/ }, () => ({ path: resolve('dist/components/define.js') })),
};

/** Milliseconds the page's main thread has worked: its own time, so that other processes do not count. */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * Opens the pages bench/<group>/<name>.ts in turns, the first of which warms up and is left out. A page of its own each
 * time: what the last contender left behind is not the next one's to carry. `measure(page, cost)` gets the page and
 * `cost(work)`, which awaits work in the page and gives the milliseconds it cost the main thread.
 * @returns The results of each contender.
 */
export async function takePageTurns(group, names, turns, measure) {
  ensurePeers();
  const folder = resolve(`node_modules/.cache/drumtower/${group}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      entryPoints: names.map((name) => `bench/${group}/${name}.ts`),
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
      plugins: [asShipped],
    });
    for (const name of names) {
      const scripts = `<link rel="stylesheet" href="${name}.css"><script type="module" src="${name}.js"></script>`;
      writeFileSync(
        `${folder}/${name}.html`,
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${scripts}`,
      );
    }
    const server = await startServer({ root: folder });
    const browser = await launchBrowser();
    const results = Object.fromEntries(names.map((name) => [name, []]));
    try {
      for (let turn = 0; turn < turns; turn += 1) {
        for (const name of names) {
          const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
          const session = await page.context().newCDPSession(page);
          await session.send('Performance.enable', { timeDomain: 'threadTicks' });
          await page.goto(`${server.origin}/${name}.html`);
          await page.waitForFunction('window.ready');
          const result = await measure(page, async (work) => {
            const before = await worked(session);
            await work();
            return (await worked(session)) - before;
          });
          if (turn > 0) results[name].push(result);
          await page.close();
        }
      }
      return results;
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
