import { DirectoryReader, losesData, safeParseDirectory } from '../directory/parse-directory.js';
import type { DirectoryIssue } from '../directory/directory-issues.js';
import type { DirectoryFile } from '../model/types.js';
import { directoryCell, readDirectorySheet, type SheetDirectory } from '../workbook/read-directory.js';
import { CliFailure, exitCodes } from './failure.js';
import { withoutPlace, type Finding } from './finding.js';
import { loadFile } from './load.js';
import { say, type Terminal } from './terminal.js';

/** What a directory says of itself, without its entries. */
export type DirectoryHead = Partial<Omit<DirectoryFile, 'entries' | 'prepared'>>;

/** A directory as far as it could be read, with all that is to be said of it; `undefined` where it could not. */
export interface DirectoryDraft {
  readonly directory: DirectoryFile | undefined;
  readonly findings: readonly Finding[];
}

/** Columns that do not go into a directory. */
function columnFindings({ sheet, personal, unknown }: SheetDirectory, file: string, terminal: Terminal): Finding[] {
  const place = (cell: string): string => [sheet, cell].filter(Boolean).join('!');
  return [
    ...personal.map(({ cell, heading }): Finding => ({
      severity: 'problem',
      code: 'personal-column',
      file,
      place: place(cell),
      expected: say(
        terminal,
        '名录不收个人信息，这一列没有读取',
        'a directory holds nothing of persons; the column was not read',
      ),
      came: heading,
      mend: say(terminal, '公开前从表中删去这一列', 'take the column out before publishing'),
    })),
    ...unknown.map(({ cell, heading }): Finding => ({
      severity: 'doubt',
      code: 'unknown-heading',
      file,
      place: place(cell),
      expected: say(
        terminal,
        '看不懂的表头，这一列没有读取',
        'a heading that is not understood; its column was not read',
      ),
      came: heading,
    })),
  ];
}

/** What was found, at the place somebody can look at: what is lost of the file is a problem, the rest a doubt. */
const issueFinding = (
  { severity, code, path, message }: DirectoryIssue,
  file: string,
  place: (path: string) => string,
): Finding => ({
  // That there are more of them than are told is none itself.
  severity: severity === 'error' || (losesData(code) && code !== 'too-many') ? 'problem' : 'doubt',
  code,
  file,
  place: place(path),
  expected: withoutPlace(message, path),
});

/** The cell of a place in the entries, `entries[3].phone`. */
const cellOf =
  (sheet: SheetDirectory) =>
  (path: string): string => {
    const [, at, field = ''] = /^entries\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
    const entry = at === undefined ? undefined : sheet.entries[Number(at)];
    return entry ? [sheet.sheet, directoryCell(sheet, entry.row, field)].filter(Boolean).join('!') : path;
  };

function fromSheet(sheet: SheetDirectory, head: DirectoryHead, file: string, terminal: Terminal): DirectoryDraft {
  const reader = new DirectoryReader({ locale: terminal.locale });
  reader.addHead(head);
  for (const { entry } of sheet.entries) if (reader.open) reader.addEntry(entry);
  const result = reader.result();
  const issues = result.ok ? result.warnings : result.issues;
  const place = cellOf(sheet);
  return {
    directory: result.ok ? result.directory : undefined,
    findings: [...columnFindings(sheet, file, terminal), ...issues.map((issue) => issueFinding(issue, file, place))],
  };
}

/** A directory from a file of JSON or lines of it. */
function fromText(text: string, head: DirectoryHead, file: string, terminal: Terminal): DirectoryDraft {
  const result = safeParseDirectory(text, { locale: terminal.locale });
  const issues = result.ok ? result.warnings : result.issues;
  return {
    directory: result.ok ? { ...result.directory, ...head } : undefined,
    findings: issues.map((issue) => issueFinding(issue, file, (path) => path)),
  };
}

/**
 * The directory of a spreadsheet or a JSON file.
 *
 * @param head What is asked for beside what the file says of itself.
 * @param kept What stands for what neither says.
 * @throws CliFailure where the file holds none.
 */
export async function directoryDraft(
  path: string,
  head: DirectoryHead,
  kept: DirectoryHead,
  terminal: Terminal,
): Promise<DirectoryDraft> {
  const file = await loadFile(path, terminal);
  if (file.kind === 'refused') throw new CliFailure(`${file.name}: ${file.words}`, exitCodes.problems);
  if (file.kind === 'plan' || file.kind === 'figures') {
    const zh = '{0} 是规划或数据文件，不是名录';
    throw new CliFailure(
      say(terminal, zh, '{0} is a plan or its figures, no directory', file.name),
      exitCodes.problems,
    );
  }
  if (file.kind !== 'sheets') return fromText(file.text, head, file.name, terminal);
  const sheet = file.sheets.flatMap((grid) => (grid.hidden ? [] : (readDirectorySheet(grid) ?? [])))[0];
  if (!sheet || sheet.entries.length === 0) {
    const zh = '{0} 中没有找到名录：表头要有“名称”';
    const en = '{0} holds no directory: its heading needs a column of names';
    throw new CliFailure(say(terminal, zh, en, file.name), exitCodes.problems);
  }
  const whole = { ...kept, ...head };
  for (const [option, key] of [
    ['--id', 'directory'],
    ['--name', 'name'],
  ] as const)
    if (whole[key] === undefined)
      throw new CliFailure(
        say(
          terminal,
          '缺少 {0}：表格里没有写名录的标识和名称，新名录要写 --id 和 --name',
          '{0} is missing: a sheet does not say the id and name of the directory, so a new one needs --id and --name',
          option,
        ),
      );
  return fromSheet(sheet, whole, file.name, terminal);
}
