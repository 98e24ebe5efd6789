// The browser tests again, in Firefox ESR or WebKitGTK: `npm run test:browsers` starts this once for each.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { totals } from '../scripts/browser-plugins.mjs';
import base from './web-test-runner.config.mjs';

const launchers = {
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.BROWSER_BINARY,
        headless: true,
        // The panel of what was downloaded would take the focus from every page after.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
      concurrency: 1,
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBDRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.BROWSER_BINARY, args: ['--automation'] },
      },
    }),
};

const name = process.env.OTHER_BROWSER;

export default {
  ...base,
  concurrency: 1,
  browsers: [launchers[name]()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totals(name)],
  // Both are slower than Chromium, and the first axe run most of all.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
