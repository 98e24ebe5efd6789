// The two commands. `npm start` shows the examples and Storybook; `npm test` runs everything and says what failed.
// Only node: modules are imported here, because node_modules may not exist yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const windows = process.platform === 'win32';

function install() {
  const done = 'node_modules/.package-lock.json';
  const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  if (existsSync(done) && time(done) >= time('package-lock.json')) return;
  console.log('Installing packages');
  const npm = (command) =>
    spawnSync('npm', [command, '--no-audit', '--no-fund'], { stdio: 'inherit', shell: windows }).status;
  if (npm('ci') !== 0 && npm('install') !== 0) {
    console.error(
      'The packages could not be installed. Check that the npm registry can be reached, then run the command again.',
    );
    process.exit(1);
  }
}

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
const command = process.argv[2];
if (command !== 'start' && command !== 'test') {
  console.error('usage: node scripts/run.mjs start|test');
  process.exit(2);
}
install();
const part = await import(`./run-${command}.mjs`);
await part.run();
