import { dirname } from 'node:path';
import { say, type Terminal } from './terminal.js';

/** How a command ends. */
export const exitCodes = {
  /** Done; there may be doubts. */
  fine: 0,
  /** Something in the files is wrong. */
  problems: 1,
  /** The call was wrong, or a file is not there. */
  wrongCall: 2,
  /** Another process writes the same figures; the same call can do later. */
  inUse: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What ends a command before its work; the message is for the one who called it. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = exitCodes.wrongCall) {
    super(message);
    this.name = 'CliFailure';
    this.exitCode = exitCode;
  }
}

/** Why the system does not write, by its code; what is filled in is the folder. */
const refusals: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件夹：{0}', 'no such folder: {0}'],
  EACCES: ['没有写入 {0} 的权限', 'no permission to write to {0}'],
  EROFS: ['{0} 只能读，不能写', '{0} can only be read'],
  ENOSPC: ['{0} 所在的磁盘已满', 'the disk of {0} is full'],
};

/** What the system refuses, in a sentence. */
export function refusedWords({ code = '', path = '' }: NodeJS.ErrnoException, terminal: Terminal): string {
  const [zh, en] = refusals[code] ?? ['系统不允许（{1}）：{2}', 'the system refuses ({1}): {2}'];
  const folder = dirname(path);
  return say(terminal, zh, en, folder === '.' ? process.cwd() : folder, code, path);
}
