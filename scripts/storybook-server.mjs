// Storybook's own server, which works from the sources and needs no build before it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

async function freePort(port) {
  const isFree = await new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, 'localhost', () => probe.close(() => done(true)));
  });
  return isFree ? port : freePort(port + 1);
}

async function answers(url, child) {
  for (let tries = 0; tries < 480 && child.exitCode === null; tries += 1) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return true;
    await wait(250);
  }
  return false;
}

/**
 * Starts it on the first free port from 6006 on.
 * @returns {Promise<{url: string, ready: Promise<boolean>, ended: Promise<void>, log: () => string, close: () => Promise<void>}>}
 */
export async function startStorybook() {
  const port = await freePort(6006);
  const child = spawn(
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
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log = (log + text).slice(-20_000)));
  const ended = new Promise((done) => child.once('close', () => done()));
  const url = `http://localhost:${port}/`;
  const close = async () => {
    if (child.exitCode !== null) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      await Promise.race([ended, wait(3000)]);
    } catch {
      // It ended by itself in the meantime.
    }
  };
  return { url, ready: answers(url, child), ended, log: () => log, close };
}
