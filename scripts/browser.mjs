// Finds a Chromium-family browser for the tests, installs one where it can, and says what to do where it cannot.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const isRoot = process.getuid?.() === 0;

export class NoBrowserError extends Error {}

function usualPaths() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((dir) => names.map((name) => `${dir}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => tails.map((tail) => join(root, tail)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const dirs = new Set([
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
  ]);
  return [...[...dirs].flatMap((dir) => names.map((name) => join(dir, name))), '/opt/google/chrome/chrome'];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightPath() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Path of a browser that is already here, or undefined. A CHROME_PATH that points nowhere is an error, not a hint. */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new NoBrowserError(`CHROME_PATH is set to ${wanted}, but there is no program there. Correct it or unset it.`);
  }
  return [...usualPaths(), await playwrightPath()].find((path) => path && isExecutable(path));
}

function has(command) {
  return (process.env.PATH ?? '').split(delimiter).some((dir) => dir && isExecutable(join(dir, command)));
}

export const canUseApt = () => process.platform === 'linux' && isRoot && has('apt-get');

export function aptInstall(...packages) {
  const run = (args) =>
    spawnSync('apt-get', args, {
      // Progress goes to stderr, so that stdout holds the path alone.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    }).status === 0;
  console.error(`browser: installing ${packages.join(', ')} with apt-get`);
  run(['update', '-qq']);
  return run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function playwrightInstall() {
  let cli;
  try {
    cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  } catch {
    return false;
  }
  console.error('browser: installing Chromium with playwright-core');
  // Its many-line network errors would bury the advice below; only success or failure matters here.
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 5 * 60_000 }).status === 0
  );
}

/** Without a Chinese font every character is an empty box: widths, wrapping and pictures would be wrong. */
function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  let found;
  try {
    found = execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    found = existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  }
  if (found) return;
  if (canUseApt() && aptInstall('fonts-noto-cjk')) return;
  console.error(
    'browser: no Chinese font found; install fonts-noto-cjk (or any CJK font), or text will show as empty boxes.',
  );
}

/** Path of a browser, installed first if there is none. Throws NoBrowserError with one paragraph of advice. */
export async function ensureBrowser() {
  let path = await findBrowser();
  if (!path && canUseApt() && aptInstall('chromium', 'fonts-noto-cjk')) path = await findBrowser();
  if (!path && playwrightInstall()) path = await findBrowser();
  if (!path) {
    throw new NoBrowserError(
      'No Chromium, Chrome or Edge was found, and none could be installed from here. Install one yourself ' +
        '(Debian and Ubuntu: "apt-get install chromium fonts-noto-cjk" as root; Fedora: "dnf install chromium google-noto-sans-cjk-fonts"; ' +
        'macOS and Windows: Google Chrome from its maker), or, if one is already somewhere else, set CHROME_PATH to its full path. ' +
        'Then run the command again.',
    );
  }
  ensureChineseFont();
  return path;
}

/** Options for playwright's chromium.launch(). Chromium's sandbox does not work for root, so it is off for root alone. */
export function launchOptions(executablePath) {
  return {
    executablePath,
    chromiumSandbox: !isRoot,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  };
}

/** A running playwright browser; the caller closes it. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch(launchOptions(await ensureBrowser()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
