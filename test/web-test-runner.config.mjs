import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { fileURLToPath } from 'node:url';
import {
  ariaSnapshotPlugin,
  bundledPackages,
  jsonModules,
  runBeforeTests,
  totals,
} from '../scripts/browser-plugins.mjs';
import { ensureBrowser, launchOptions } from '../scripts/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: ['test/components/**/*.test.ts'],
  // Lit's development build, so that its warnings are heard.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: launchOptions(await ensureBrowser()),
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' }),
    }),
  ],
  plugins: [
    bundledPackages(['@open-wc/testing', 'date-fns', 'zod', 'zod/mini']),
    jsonModules(),
    // A warning of Lit fails the test it appears in; an element in a failure is told by its name.
    runBeforeTests('lit-warnings.mjs', 'named-elements.mjs'),
    // Fixed target: with "auto" the syntax, and so the line numbers, would depend on the browser.
    esbuildPlugin({ ts: true, tsconfig: `${root}/tsconfig.json`, target: 'es2022' }),
    ariaSnapshotPlugin(),
  ],
  // The first axe run of a page takes over two seconds.
  testFramework: { config: { timeout: 15_000 } },
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'] },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    totals(),
  ],
};
