// The two commands. `npm start` shows the examples and Storybook; `npm test` runs everything and says what failed.
// Only node: modules are imported here, because node_modules may not exist yet.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { told } from './progress.mjs';

const windows = process.platform === 'win32';

async function npm(command) {
  const args = [command, '--no-audit', '--no-fund', '--loglevel', 'error'];
  const [code] = await once(spawn('npm', args, { stdio: 'inherit', shell: windows }), 'exit');
  return code === 0;
}

async function install() {
  const done = 'node_modules/.package-lock.json';
  const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  if (existsSync(done) && time(done) >= time('package-lock.json')) return;
  if (await told('Installing packages', async () => (await npm('ci')) || (await npm('install')))) return;
  console.error(
    'The packages could not be installed. Check that the npm registry can be reached, then run the command again.',
  );
  process.exit(1);
}

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
const command = process.argv[2];
if (command !== 'start' && command !== 'test') {
  console.error('usage: node scripts/run.mjs start|test');
  process.exit(2);
}
await install();
const part = await import(`./run-${command}.mjs`);
await part.run();
