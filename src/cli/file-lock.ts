import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CliFailure, exitCodes } from './failure.js';
import { besidePath, runs } from './files.js';
import { say, type Terminal } from './terminal.js';

/** Who works on a file; a shared folder may have users on several machines. */
interface Owner {
  readonly process: number;
  readonly machine: string;
}

const self: Owner = { process: process.pid, machine: hostname() };

const lockPath = (path: string): string => join(dirname(path), `${basename(path)}.lock`);

/** Puts a whole lock in its place at once, so that nobody ever reads half of one. False where one is there. */
function place(lock: string, path: string): boolean {
  const beside = besidePath(path);
  try {
    writeFileSync(beside, `${JSON.stringify(self)}\n`);
    linkSync(beside, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Whose a lock is, or that its owner is gone; `undefined` where there is none. Of another machine nobody here can tell. */
function ownerOf(lock: string): Owner | 'gone' | undefined {
  let owner: Partial<Owner>;
  try {
    owner = Object(JSON.parse(readFileSync(lock, 'utf8'))) as Partial<Owner>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // The power failed before what is in it came down to the disk.
    if (error instanceof SyntaxError) return 'gone';
    throw error;
  }
  const { process: id, machine } = owner;
  if (typeof id !== 'number' || typeof machine !== 'string') return 'gone';
  // In a container the next process often has the number of the last.
  const isGone = machine === self.machine && (id === self.process || !runs(id));
  return isGone ? 'gone' : { process: id, machine };
}

/**
 * Takes a lock, also one whose owner is gone. Two that find the same dead lock must not both take it away, or the second
 * would take away the first one's new lock: so that is done under a lock as well.
 *
 * @returns The owner who keeps it, where it was not to be had.
 */
function take(lock: string, path: string): Owner | undefined {
  while (!place(lock, path)) {
    const owner = ownerOf(lock);
    if (owner === undefined) continue;
    if (owner !== 'gone') return owner;
    const removal = `${lock}.removal`;
    const remover = take(removal, path);
    if (remover) return remover;
    try {
      if (ownerOf(lock) === 'gone') rmSync(lock);
    } finally {
      rmSync(removal, { force: true });
    }
  }
  return undefined;
}

/**
 * Does what reads a file and writes it again while no other process does.
 *
 * @throws CliFailure when another process is at it.
 */
export async function withFileLocked<Result>(
  path: string,
  terminal: Terminal,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const lock = lockPath(path);
  const owner = take(lock, path);
  if (owner) {
    const zh =
      '{0} 正由另一个 drumtower 写入（进程 {1}，计算机 {2}），没有改动；等它结束后再试。确已不在运行时，删除 {3}';
    const en =
      '{0} is being written by another drumtower (process {1} on {2}); nothing was changed. Try again once it has ended; if it no longer runs, delete {3}';
    throw new CliFailure(say(terminal, zh, en, basename(path), owner.process, owner.machine, lock), exitCodes.inUse);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
