import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
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
