// Serves the examples over the built package, and Storybook's dev server beside them, until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { newest } from './files.mjs';
import { startServer } from './static-server.mjs';

const sources = ['src', 'components', 'scripts', 'rollup.config.mjs', 'tsconfig.build.json', 'package-lock.json'];

function buildIfStale() {
  // The manifest is the last file a build writes.
  if (newest('dist/custom-elements.json') > newest(...sources)) return;
  console.log('Building dist');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function freePort(port) {
  const isFree = await new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, 'localhost', () => probe.close(() => done(true)));
  });
  return isFree ? port : freePort(port + 1);
}

async function answers(url, child) {
  for (let tries = 0; tries < 240 && child.exitCode === null; tries += 1) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return true;
    await wait(250);
  }
  return false;
}

export async function run() {
  buildIfStale();
  const site = await startServer({ port: 4173 });
  const port = await freePort(6006);
  const storybook = spawn(
    process.execPath,
    [
      'node_modules/storybook/dist/bin/dispatcher.js',
      ...['dev', '--port', String(port), '--exact-port', '--host', 'localhost'],
      ...['--ci', '--no-open', '--no-version-updates', '--disable-telemetry', '--quiet'],
    ],
    // A group of its own, so that its helpers end with it whoever sends the signal.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  let log = '';
  for (const stream of [storybook.stdout, storybook.stderr])
    stream.on('data', (text) => (log = (log + text).slice(-20_000)));

  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    if (storybook.exitCode === null) {
      const ended = new Promise((done) => storybook.once('close', done));
      try {
        process.kill(process.platform === 'win32' ? storybook.pid : -storybook.pid, 'SIGTERM');
        await Promise.race([ended, wait(3000)]);
      } catch {
        // It ended by itself in the meantime.
      }
    }
    await site.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(0));

  console.log(`Portal     ${site.origin}/examples/portal/`);
  const url = `http://localhost:${port}/`;
  if (await answers(url, storybook)) {
    console.log(`Storybook  ${url}\nCtrl-C stops both.`);
    storybook.once('exit', (code) => {
      if (!stopping) console.error(`Storybook ended (${code}).\n${log}`);
    });
  } else {
    console.error(`Storybook did not start.\n${log}`);
    await stop(1);
  }
}
