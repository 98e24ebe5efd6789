import { basename } from 'node:path';
import { CliFailure, exitCodes } from './failure.js';
import { digestOf } from './figures-file.js';
import { withFileLocked } from './file-lock.js';
import { readBytes } from './files.js';
import { say, type Terminal } from './terminal.js';

/** The text of a plan file, with the mark it may begin with. */
export const readPlanText = (path: string, terminal: Terminal): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(path, terminal));

/**
 * Does what writes a plan file anew, while no other process does, and only if it is still the one that was looked at.
 *
 * @param digest Of the text that was looked at.
 * @param work Is given that text.
 * @throws CliFailure when another process or hand was there meanwhile.
 */
export async function withPlanHeld(
  path: string,
  digest: string,
  terminal: Terminal,
  work: (text: string) => void,
): Promise<void> {
  await withFileLocked(path, terminal, () => {
    const text = readPlanText(path, terminal);
    if (digestOf(text) !== digest) {
      const zh = '{0} 在这期间被改动，没有写入；请再试一次';
      const en = '{0} was changed meanwhile and was not written; please try again';
      throw new CliFailure(say(terminal, zh, en, basename(path)), exitCodes.inUse);
    }
    work(text);
  });
}
