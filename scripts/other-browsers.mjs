// Runs the browser tests in Firefox ESR and in WebKitGTK, Debian's packages; installs them where it can.
//   npm run test:browsers                      both
//   npm run test:browsers -- webkit gauge      one of them, test files whose path contains "gauge"
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { aptInstall, canUseApt, ensureBrowser, isRoot } from './browser.mjs';
import { filesUnder } from './files.mjs';

const names = ['firefox', 'webkit'];
/** Where these tests are read, as in Chromium. */
const timeZone = 'Asia/Shanghai';
const args = process.argv.slice(2);
const wanted = names.filter((name) => !args.some((arg) => names.includes(arg)) || args.includes(name));
const filters = args.filter((arg) => !names.includes(arg));
const files = filesUnder('test/components', '.test.ts').filter(
  (path) => !filters.length || filters.some((filter) => path.includes(filter)),
);

const first = (paths) => paths.find((path) => existsSync(path));
const binaries = {
  firefox: () => first(['/usr/bin/firefox-esr', '/usr/bin/firefox']),
  webkit: () =>
    ['x86_64', 'aarch64']
      .flatMap((cpu) => ['6.0', '4.1', '4.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}/MiniBrowser`))
      .find((path) => existsSync(path) && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb')),
};
const packages = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

function binaryOf(name) {
  let path = binaries[name]();
  if (!path && canUseApt() && aptInstall(...packages[name])) path = binaries[name]();
  if (!path) console.error(`${name}: not found; on Debian "apt-get install ${packages[name].join(' ')}" as root.`);
  return path;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen and a driver for WebKit; stopped when the tests are over. */
async function webkitStage() {
  const display = `:${90 + (process.pid % 900)}`;
  const port = await freePort();
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      TZ: timeZone,
      // WebKit's own sandbox does not start for root.
      ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  return { env: { WEBDRIVER_PORT: String(port) }, stop: () => [driver, screen].forEach((child) => child.kill()) };
}

async function run(name) {
  const binary = binaryOf(name);
  if (!binary) {
    console.log(`${name}: 0 passed, 1 failed`);
    return false;
  }
  const stage = name === 'webkit' ? await webkitStage() : { env: {}, stop() {} };
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/other-browsers.config.mjs', '--files', ...files],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ...stage.env,
        TZ: 'Asia/Shanghai',
        CHROME_PATH: chromium,
        OTHER_BROWSER: name,
        BROWSER_BINARY: binary,
      },
    },
  );
  stage.stop();
  return status === 0;
}

// The configuration is shared with the first stage, which looks for Chromium.
const chromium = await ensureBrowser();
let passed = true;
for (const name of wanted) passed = (await run(name)) && passed;
process.exitCode = passed ? 0 : 1;
