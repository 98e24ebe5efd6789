import { writeSync } from 'node:fs';
import { exitCodes } from './failure.js';
import { askedLocale, localeFor, say } from './terminal.js';

/** Ends the process whose output goes nowhere: a pipe that is closed early (| head) is no mistake, a full disk is one. */
export function failedOutput(
  { code = '' }: NodeJS.ErrnoException,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): void {
  if (code === 'EPIPE') process.exit();
  const locale = localeFor(askedLocale(args), env) ?? 'zh-CN';
  const full = code === 'ENOSPC';
  const words = say(
    { locale },
    full ? '结果没有写全：输出所在的磁盘已满' : '结果没有写全：不能输出（{0}）',
    full
      ? 'the output is incomplete: the disk it goes to is full'
      : 'the output is incomplete: it cannot be written ({0})',
    code,
  );
  try {
    writeSync(process.stderr.fd, `drumtower: ${words}\n`);
  } catch {
    // It was that one which failed, and there is nobody left to tell.
  }
  process.exit(exitCodes.wrongCall);
}
