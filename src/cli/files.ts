import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CliFailure } from './failure.js';
import { say, type Terminal } from './terminal.js';

/** The bytes of a file. @throws CliFailure when it cannot be read. */
export function readBytes(path: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const zh = code === 'ENOENT' ? '没有这个文件：{0}' : '不能读取文件：{0}（{1}）';
    const en = code === 'ENOENT' ? 'no such file: {0}' : 'cannot read {0} ({1})';
    throw new CliFailure(say(terminal, zh, en, path, code));
  }
}

/** Whether a process of this machine is still there. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is running all the same.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Takes away what a process that was stopped left of a file it was writing. */
function sweep(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

/** Where a file is written before it stands under its name; what a stopped process left there is swept up. */
export const besidePath = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/**
 * Writes a file whole or not at all: beside its place, down to the disk, and then under its name in one step. Whoever
 * reads meanwhile, or after the power failed, has the old file or the new one.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = besidePath(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const file = openSync(beside, 'w', 0o644);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    sweep(path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Writes a new file; one that is there stays unless it is to be overwritten. @throws CliFailure */
export function writeNew(path: string, content: string | Uint8Array, force: boolean, terminal: Terminal): void {
  refuseToOverwrite(path, force, terminal);
  writeWhole(path, content);
}

/** @throws CliFailure when the file is there and is not to be overwritten. */
export function refuseToOverwrite(path: string, force: boolean, terminal: Terminal): void {
  if (!force && existsSync(path))
    throw new CliFailure(
      say(
        terminal,
        '{0} 已存在，没有覆盖；确要覆盖请加 --force',
        '{0} exists and was left as it is; --force overwrites',
        path,
      ),
    );
}
