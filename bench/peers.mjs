import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const folder = 'bench/peers';

/** Installs what the benchmarks stand beside, the first time one is run. */
export function ensurePeers() {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (Object.keys(dependencies).every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('the peers could not be installed');
}

const inPeers = createRequire(new URL('./peers/package.json', import.meta.url));

/** One of them, loaded. */
export const peer = (name) => import(pathToFileURL(inPeers.resolve(name)).href);
