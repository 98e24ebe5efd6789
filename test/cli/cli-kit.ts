import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCli } from '../../scripts/build-cli.mjs';

const built = resolve(`node_modules/.cache/drumtower/cli-${process.pid}`);
process.on('exit', () => rmSync(built, { recursive: true, force: true }));
let ready: Promise<void> | undefined;

/** The command line as it is shipped, built once for all tests of a file. */
export async function cliPath(): Promise<string> {
  mkdirSync(built, { recursive: true });
  await (ready ??= buildCli(join(built, 'cli')));
  return join(built, 'cli/main.js');
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command in a folder and waits for its end. */
export const drumtower = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  drumtowerIn({}, folder, ...args);

/** The same in an environment of its own. */
export async function drumtowerIn(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Promise<Outcome> {
  const path = await cliPath();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd: folder,
      env: { ...process.env, LANG: 'zh_CN.UTF-8', ...env },
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (error += data));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, error }));
  });
}

const folders: string[] = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder that is gone after the tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drumtower-cli-'));
  folders.push(folder);
  return folder;
}
