// Runs test/components/**/*.test.ts in a real browser.
// `npm run test:browser -- plan-source` runs only files whose path contains "plan-source"; flags go to the test runner.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { filesUnder } from './files.mjs';

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('-'));
const filters = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const files = filesUnder('test/components', '.test.ts').filter(
  (path) => !filters.length || filters.some((filter) => path.includes(filter)),
);

if (!files.length) {
  console.log('browser: no test file matches\nbrowser: 0 passed, 1 failed');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'test/web-test-runner.config.mjs',
    ...(filters.length ? ['--files', ...files] : []),
    ...flags,
  ],
  { stdio: 'inherit', env: { ...process.env, CHROME_PATH: await ensureBrowser() } },
);
process.exitCode = status ?? 1;
