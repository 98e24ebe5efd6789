// A plan drawn on a server: node server.mjs plan.json figures.json 2024-01-31 8080
// The page is whole before any script runs; with the script the elements take over what stands there.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { html } from 'lit';
import { assessPlan, parseObservations, parsePlan, withObservations } from 'drumtower';
import 'drumtower/define';

const [planFile = 'plan.json', figuresFile = 'figures.json', asOf = '2024-01-31', port = '8080'] =
  process.argv.slice(2);
const files = { '/plan.json': planFile, '/figures.json': figuresFile };
const scripts = dirname(createRequire(import.meta.url).resolve('drumtower/drumtower.css'));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const plan = parsePlan(readFileSync(planFile, 'utf8'));
const figures = parseObservations(readFileSync(figuresFile, 'utf8'), plan);
const progress = assessPlan(withObservations(plan, figures), { asOf });

/** One element of the package in a page; the source around it reads the same files again where there is a script. */
const elements = {
  '/': (lang) => html`<plan-dashboard lang=${lang} .progress=${progress}></plan-dashboard>`,
  '/table': (lang) => html`<plan-indicator-table lang=${lang} .progress=${progress}></plan-indicator-table>`,
  '/measures': (lang) => html`<plan-measure-list lang=${lang} .progress=${progress}></plan-measure-list>`,
};

const page = (element, lang) =>
  html`<plan-source src="/plan.json" observations="/figures.json" as-of=${asOf}>${element(lang)}</plan-source>`;

function* whole(element, lang) {
  yield `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Drumtower</title>
    <script src="/drumtower/drumtower.iife.min.js" defer></script></head><body>`;
  yield* render(page(element, lang));
  yield '</body></html>';
}

/** A file of the package, or one of the plan's; nothing above their folders. */
function fileOf(pathname) {
  if (files[pathname]) return files[pathname];
  const inside = normalize(pathname.replace('/drumtower/', '/'));
  return pathname.startsWith('/drumtower/') && !inside.includes('..') ? join(scripts, inside) : undefined;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const element = elements[pathname];
  if (element) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const lang = searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
    new RenderResultReadable(whole(element, lang)).pipe(response);
    return;
  }
  try {
    const body = readFileSync(fileOf(pathname) ?? '');
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(port), () => console.log(`http://localhost:${server.address().port}/`));
