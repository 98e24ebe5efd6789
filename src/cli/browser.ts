import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CliFailure } from './failure.js';
import { say, type Terminal } from './terminal.js';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the makers put them. */
function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root === undefined
        ? []
        : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((tail) =>
            join(root, tail),
          ),
    );
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The browser of a test tool that the project of the working folder may have. */
function ofTestTool(): string[] {
  const load = createRequire(join(process.cwd(), 'package.json'));
  return ['playwright-core', 'playwright'].flatMap((name) => {
    try {
      const { chromium } = load(name) as { chromium: { executablePath: () => string } };
      return [chromium.executablePath()];
    } catch {
      return [];
    }
  });
}

/**
 * A browser of the Chromium family on this machine; `undefined` where there is none.
 *
 * @throws CliFailure where CHROME_PATH names no program.
 */
export function findBrowser(terminal: Terminal, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = env.CHROME_PATH;
  if (!wanted) return [...usualPlaces(env, process.platform), ...ofTestTool()].find(isProgram);
  if (isProgram(wanted)) return wanted;
  const zh = 'CHROME_PATH 指向 {0}，那里没有可以运行的浏览器';
  throw new CliFailure(say(terminal, zh, 'CHROME_PATH names {0}, where there is no browser that runs', wanted));
}

/** What to do where no browser is found. */
export const noBrowserWords = (terminal: Terminal): string =>
  say(
    terminal,
    '没有找到 Chrome、Chromium 或 Edge：请安装其中之一，或用环境变量 CHROME_PATH 指明它的位置',
    'no Chrome, Chromium or Edge was found: install one, or name its place in the environment variable CHROME_PATH',
  );

const patience = 120_000;

function runBrowser(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: patience });
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told = (told + data.toString()).slice(-2000)));
    child.on('error', fail);
    child.on('close', () => done(told));
  });
}

/**
 * Has a browser draw a text into a file, without a window and without a profile of anybody's.
 *
 * @throws CliFailure where it draws nothing.
 */
async function draw(
  browser: string,
  { name, text, ending }: { readonly name: string; readonly text: string; readonly ending: 'pdf' | 'png' },
  flags: (result: string) => readonly string[],
  terminal: Terminal,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'drumtower-'));
  try {
    const from = join(folder, name);
    const result = join(folder, `result.${ending}`);
    writeFileSync(from, text);
    const told = await runBrowser(browser, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      `--user-data-dir=${join(folder, 'profile')}`,
      // The sandbox of a browser does not work for root, so it is off for root alone.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags(result),
      pathToFileURL(from).href,
    ]);
    try {
      return readFileSync(result);
    } catch {
      const last = told.trim().split('\n').pop() ?? '';
      throw new CliFailure(say(terminal, '浏览器没有画出结果：{0}', 'the browser has drawn nothing: {0}', last));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A page as PDF, on the paper its own style sheet names. */
export const pagePdf = (browser: string, html: string, terminal: Terminal): Promise<Uint8Array> =>
  draw(
    browser,
    { name: 'page.html', text: html, ending: 'pdf' },
    (result) => ['--no-pdf-header-footer', `--print-to-pdf=${result}`],
    terminal,
  );

/** A drawing as PNG, `scale` pixels for each of its own. */
export const drawingPng = (
  browser: string,
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  scale: number,
  terminal: Terminal,
): Promise<Uint8Array> =>
  draw(
    browser,
    // Within a page: an SVG alone is drawn in a frame of the window's own measure.
    {
      name: 'drawing.html',
      text: `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`,
      ending: 'png',
    },
    (result) => [
      '--hide-scrollbars',
      `--force-device-scale-factor=${scale}`,
      `--window-size=${Math.ceil(width)},${Math.ceil(height)}`,
      `--screenshot=${result}`,
    ],
    terminal,
  );
