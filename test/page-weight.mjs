// What a real browser fetches of our scripts for a page, in bytes, from a server that has the compressed files beside the
// plain ones, as nginx does with gzip_static.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const plan = '/dist/plans/gulou-ip-2021-2025';
const figures = `src="${plan}.json" observations="${plan}.illustrative.json" as-of="2024-01-31"`;
const loader = '<script src="/dist/drumtower.iife.min.js" defer></script>';
const drawn = (tag) => `${tag} [part~=base]:not([aria-busy=true])`;

/** Pages by what they show: their body, what stands there once they are drawn, and whether what waits is waited for. */
export const weighed = {
  dashboard: [`${loader}<plan-dashboard ${figures}></plan-dashboard>`, drawn('plan-indicator-card')],
  everything: [`${loader}<plan-dashboard ${figures}></plan-dashboard>`, drawn('plan-measure-list'), true],
  card: [
    `${loader}<plan-source ${figures}><plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card></plan-source>`,
    drawn('plan-indicator-card'),
  ],
  directory: [
    `${loader}<plan-enterprise-directory src="${plan}.enterprises.illustrative.json"></plan-enterprise-directory>`,
    '[part=count]',
  ],
  oneFile: [
    `<script src="/dist/drumtower.all.min.js" defer></script><plan-dashboard ${figures}></plan-dashboard>`,
    drawn('plan-indicator-card'),
  ],
};

const types = { js: 'text/javascript', json: 'application/json' };

/** Serves dist, compressed, and the page asked for. */
export async function compressedServer(root = '.') {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const path = `${root}${pathname}`;
    if (!pathname.startsWith('/dist/')) {
      const [body] = weighed[searchParams.get('page')] ?? [''];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(
        `<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><title>规划</title>${body}`,
      );
    }
    if (!existsSync(`${path}.gz`)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[pathname.split('.').at(-1)], 'content-encoding': 'gzip' });
    response.end(readFileSync(`${path}.gz`));
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

/** Bytes of scripts a page fetched, by file. */
export async function weighPage(browser, origin, name) {
  const [, ready, waits] = weighed[name];
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const answers = [];
  page.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url())) answers.push(response);
  });
  await page.goto(`${origin}/?page=${name}`);
  // What is drawn may be folded.
  await page.locator(ready).first().waitFor({ state: 'attached' });
  if (waits)
    await page.waitForFunction(() =>
      ['measure-list', 'explanation', 'as-of'].every((tag) => customElements.get(`plan-${tag}`)),
    );
  const files = {};
  for (const response of answers) {
    await response.finished();
    const { responseBodySize } = await response.request().sizes();
    files[/drumtower\.(.+)\.min/.exec(response.url())[1]] = responseBodySize;
  }
  await page.close();
  return files;
}
