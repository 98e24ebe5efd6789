// Opens the demonstration portal in Chromium 92, near the oldest browsers the classic script is made for, and looks
// whether the 20 quantified targets are drawn. Opt-in: it downloads 50 MB once, and runs on Linux x64 only.
/* global document, innerWidth */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { startServer } from './static-server.mjs';

const packed = '@sparticuz/chromium@92.0.0';
const cache = resolve('node_modules/.cache/chromium-92');
const program = join(cache, 'chromium');
const picture = join(cache, 'portal.png');

/** Unpacks the browser and the libraries it brings along; the program comes last, as the sign that all is there. */
function install() {
  if (existsSync(program)) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  console.log(`old-engine: fetching ${packed}`);
  execFileSync('npm', ['pack', packed, '--silent', '--pack-destination', cache], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = readdirSync(cache).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', archive], { cwd: cache });
  const unpack = (name) => brotliDecompressSync(readFileSync(join(cache, 'package/bin', name)));
  const drawing = join(cache, 'swiftshader');
  mkdirSync(drawing);
  execFileSync('tar', ['-x'], { cwd: cache, input: unpack('aws.tar.br') });
  execFileSync('tar', ['-x'], { cwd: drawing, input: unpack('swiftshader.tar.br') });
  const browser = unpack('chromium.br');
  rmSync(join(cache, 'package'), { recursive: true });
  rmSync(join(cache, archive));
  writeFileSync(program, browser);
  chmodSync(program, 0o755);
}

/** A browser spoken to over a pipe: messages of JSON, each ended by a zero byte. */
function start(profile) {
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--single-process',
      '--no-zygote',
      '--disable-gpu',
      '--hide-scrollbars',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [join(cache, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const waiting = new Map();
  const listeners = [];
  let rest = '';
  let last = 0;
  fromBrowser.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const { done, failed } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) failed?.(new Error(message.error.message));
      else if (done) done(message.result);
      else listeners.forEach((listen) => listen(message));
    }
  });
  child.on('exit', (code, signal) => {
    for (const { failed } of waiting.values()) failed(new Error(`Chromium 92 ended early (${signal ?? code})`));
  });
  toBrowser.on('error', () => {});
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  return { send, listen: (listener) => listeners.push(listener), stop: () => child.kill('SIGKILL') };
}

/** Runs in the page: how many quantified targets have their card drawn, and whether any word of it is there. */
function look() {
  const dashboard = document.querySelector('plan-dashboard');
  const cards = Array.from(dashboard?.shadowRoot?.querySelectorAll('plan-indicator-card') ?? []);
  const drawn = cards.filter(
    (card) =>
      card.progress?.main.group === 'quantified' && card.shadowRoot.querySelector('[part~="target"]')?.offsetHeight > 0,
  );
  const table = document.querySelector('.plan-table');
  return {
    cards: drawn.length,
    reported: drawn.filter((card) => !card.shadowRoot.textContent.includes('暂无数据')).length,
    words: drawn.map((card) =>
      card.shadowRoot.querySelector('[part~="target"]').textContent.trim().replace(/\s+/g, ' '),
    ),
    fallbackHidden: Boolean(table) && table.offsetHeight === 0,
    wide: document.documentElement.scrollWidth - innerWidth,
  };
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('old-engine: skipped; this browser exists for Linux x64 only');
  process.exit(0);
}
if (!existsSync('dist/drumtower.iife.min.js')) {
  console.log('old-engine: dist is missing; run "npm run build" first');
  process.exit(1);
}
install();
const server = await startServer();
const profile = mkdtempSync(join(tmpdir(), 'drumtower-chromium-'));
const { send, listen, stop } = start(profile);
const complaints = [];
listen(({ method, params }) => {
  if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description);
  if (method === 'Log.entryAdded' && params.entry.level === 'error') complaints.push(params.entry.text);
});
try {
  const { product } = await send('Browser.getVersion');
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const inPage = (method, params) => send(method, params, sessionId);
  await inPage('Runtime.enable');
  await inPage('Log.enable');
  await inPage('Emulation.setDeviceMetricsOverride', { width: 1366, height: 900, deviceScaleFactor: 1, mobile: false });
  await inPage('Page.navigate', { url: `${server.origin}/examples/portal/index.html` });
  let seen = { cards: 0 };
  for (let tries = 0; tries < 100 && seen.cards < 20; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    const { result } = await inPage('Runtime.evaluate', { expression: `(${look})()`, returnByValue: true });
    seen = result.value ?? seen;
  }
  const { data } = await inPage('Page.captureScreenshot', { captureBeyondViewport: true });
  writeFileSync(picture, Buffer.from(data, 'base64'));
  const good =
    seen.cards === 20 && seen.reported === 0 && seen.fallbackHidden && seen.wide <= 0 && complaints.length === 0;
  for (const words of seen.words ?? []) console.log(`  ${words}`);
  for (const complaint of complaints) console.log(`  complaint: ${complaint}`);
  console.log(`old-engine: ${product} draws ${seen.cards} of 20 targets; picture: ${picture}`);
  console.log(`old-engine: ${good ? '1 passed, 0 failed' : '0 passed, 1 failed'}`);
  process.exitCode = good ? 0 : 1;
} finally {
  stop();
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
