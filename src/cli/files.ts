import { isUtf8, transcode } from 'node:buffer';
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

const unreadable: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件：{0}', 'no such file: {0}'],
  EISDIR: ['{0} 是文件夹，这里应为文件', '{0} is a folder; a file is expected here'],
  EACCES: ['没有读取 {0} 的权限', 'no permission to read {0}'],
};

/** The bytes of a file. @throws CliFailure when it cannot be read. */
export function readBytes(path: string, terminal: Terminal): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const [zh, en] = unreadable[code] ?? ['不能读取文件：{0}（{1}）', 'cannot read {0} ({1})'];
    throw new CliFailure(say(terminal, zh, en, path, code));
  }
}

/**
 * The text of a file of UTF-8, without the mark it may begin with; what is none has the sign of a lost character in it. What
 * is whole, as nearly all is, is turned in an eighth of the time a `TextDecoder` takes for Chinese.
 */
export const textOfBytes = (bytes: Uint8Array): string =>
  isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le')
        .toString('utf16le')
        .replace(/^\ufeff/, '')
    : new TextDecoder().decode(bytes);

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

const piece = 1 << 16;

/** A text in pieces as bytes, some thousands of characters at a time: as one it could be larger than all it was made of. */
function* bytesOf(content: FileContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) return yield content;
  const encoder = new TextEncoder();
  let pending = '';
  for (const part of typeof content === 'string' ? [content] : content) {
    pending += part;
    if (pending.length < piece) continue;
    yield encoder.encode(pending);
    pending = '';
  }
  yield encoder.encode(pending);
}

/** What a file holds; a long text may come in pieces. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes a file whole or not at all: beside its place, down to the disk, and then under its name in one step. Whoever
 * reads meanwhile, or after the power failed, has the old file or the new one.
 */
export function writeWhole(path: string, content: FileContent): void {
  const beside = besidePath(path);
  try {
    const file = openSync(beside, 'w', 0o644);
    try {
      for (const bytes of bytesOf(content)) for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
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
export function writeNew(path: string, content: FileContent, force: boolean, terminal: Terminal): void {
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
