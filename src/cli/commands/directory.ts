import { existsSync } from 'node:fs';
import { safeParseDirectory } from '../../directory/parse-directory.js';
import type { DirectoryFile } from '../../model/types.js';
import { directoryDraft, type DirectoryHead } from '../directory-draft.js';
import { exitCodes, type ExitCode } from '../failure.js';
import { readBytes, refuseToOverwrite, textOfBytes, writeNew } from '../files.js';
import type { Finding } from '../finding.js';
import { dayOption, idOption } from '../option-values.js';
import { countLine, exitCodeOf, tellFindings, tellJson } from '../report.js';
import { progressOf } from '../show-progress.js';
import { say, type Terminal } from '../terminal.js';

/** How `directory` is called. */
export interface DirectoryCommandOptions {
  readonly id?: string;
  readonly name?: string;
  readonly publisher?: string;
  readonly updated?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

function headOf({ id, name, publisher, updated }: DirectoryCommandOptions, terminal: Terminal): DirectoryHead {
  return {
    ...(id !== undefined && { directory: idOption('--id', id, terminal) }),
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    ...(updated !== undefined && { updated: dayOption('--updated', updated, terminal) }),
  };
}

/** The directory that stands at the place where the new one goes, whose corrected readings are kept. */
function standing(target: string, terminal: Terminal): { directory?: DirectoryFile; findings: readonly Finding[] } {
  if (!existsSync(target)) return { findings: [] };
  const result = safeParseDirectory(textOfBytes(readBytes(target, terminal)));
  if (result.ok) return { directory: result.directory, findings: [] };
  const expected = say(
    terminal,
    '原有的文件不是名录，其中更正过的读音没有沿用',
    'the file that is there is no directory; no readings corrected in it could be kept',
  );
  return { findings: [{ severity: 'doubt', code: 'no-directory', file: target, place: '', expected }] };
}

/** `drumtower directory`: a directory of organisations from a sheet or a file, ready to be searched. */
export async function directory(
  source: string,
  target: string,
  options: DirectoryCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { force = false, dryRun = false, json = false } = options;
  const head = headOf(options, terminal);
  if (!dryRun) refuseToOverwrite(target, force, terminal);
  const { directory: before, findings: doubts } = standing(target, terminal);
  const { entries: known = [], prepared: _, ...kept } = before ?? {};
  const draft = await directoryDraft(source, head, kept, terminal);
  const findings: Finding[] = [...doubts, ...draft.findings];
  const made = draft.directory?.entries.length ? await prepared(draft.directory, known, terminal) : undefined;
  if (made && !dryRun) writeNew(target, made.text, force, terminal);

  const entries = made?.entries ?? 0;
  const written = made !== undefined && !dryRun;
  if (json) tellJson({ file: target, written, entries, readingsKept: made?.kept ?? 0, findings }, terminal);
  else {
    tellFindings(findings, terminal);
    if (findings.length > 0) terminal.out(countLine(findings, terminal));
    if (made && made.kept > 0)
      terminal.out(
        say(terminal, '沿用原文件中 {0} 个名称的读音。', 'Readings kept of the file that was there: {0}.', made.kept),
      );
    const zh = made ? (dryRun ? '将写入 {0}：{1} 家。' : '已写入 {0}：{1} 家。') : '没有可写的单位，没有写入 {0}。';
    const en = made
      ? dryRun
        ? 'Would be written: {0}, {1} entries.'
        : 'Written to {0}: {1} entries.'
      : 'There is no entry to write; {0} was not written.';
    terminal.out(say(terminal, zh, en, target, entries));
  }
  return made ? exitCodeOf(findings) : exitCodes.problems;
}

/** The directory with readings, variants and order; those somebody has corrected stay. */
async function prepared(
  draft: DirectoryFile,
  known: DirectoryFile['entries'],
  terminal: Terminal,
): Promise<{ text: Iterable<string>; entries: number; kept: number }> {
  // Two dictionaries of Chinese, which no other command waits for.
  const { prepareDirectory, directoryText, writtenReadings, namesOf } = await import('../../preparing/index.js');
  const written = writtenReadings(known);
  const progress = progressOf(draft.entries.length, '注音', 'readings', terminal);
  const made = prepareDirectory(draft, { written, progress });
  const kept = draft.entries
    .flatMap((entry) => (written.size === 0 ? [] : namesOf(entry)))
    .filter((name) => written.has(name));
  return { text: directoryText(made), entries: made.entries.length, kept: kept.length };
}
