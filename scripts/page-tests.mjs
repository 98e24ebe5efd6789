// Runs test/pages/*.test.mjs (node:test + playwright-core) against the built dist/ and examples/, over the static server.
// Each test file gets ORIGIN (the server's address) and CHROME_PATH (what launchBrowser() of browser.mjs will open).
import { existsSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { filesUnder } from './files.mjs';
import { runNodeTests } from './node-test-totals.mjs';
import { startServer } from './static-server.mjs';

const filters = process.argv.slice(2);
const files = filesUnder('test/pages', '.test.mjs').filter(
  (path) => !filters.length || filters.some((filter) => path.includes(filter)),
);

if (!existsSync('dist/custom-elements.json')) {
  console.log('pages: dist is missing or unfinished; run "npm run build" first\npages: 0 passed, 1 failed');
  process.exit(1);
}
const CHROME_PATH = await ensureBrowser();
const server = await startServer();
try {
  process.exitCode = await runNodeTests('pages', files, {
    env: { TZ: 'Asia/Shanghai', CHROME_PATH, ORIGIN: server.origin },
    args: ['--test-concurrency=2'],
    engine: 'chromium',
  });
} finally {
  await server.close();
}
