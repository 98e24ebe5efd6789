import { safeParseDirectory } from '../../directory/parse-directory.js';
import { readDirectorySheet, type SheetDirectory } from '../../workbook/read-directory.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { withoutPlace, type Finding } from '../finding.js';
import { loadFile } from '../load.js';
import { countLine, exitCodeOf, tellFindings } from '../report.js';
import { say, type Terminal } from '../terminal.js';

/** How `directory` is called. */
export interface DirectoryCommandOptions {
  readonly id: string;
  readonly name: string;
  readonly publisher?: string;
  readonly updated?: string;
  readonly force?: boolean;
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

/** `drumtower directory`: a directory of organisations from a sheet. */
export async function directory(
  source: string,
  target: string,
  options: DirectoryCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { id, name, publisher, updated, force = false } = options;
  refuseToOverwrite(target, force, terminal);
  const file = await loadFile(source, terminal);
  if (file.kind === 'refused') throw new CliFailure(`${file.name}: ${file.words}`, exitCodes.problems);
  const sheet =
    file.kind === 'sheets'
      ? file.sheets.flatMap((grid) => (grid.hidden ? [] : (readDirectorySheet(grid) ?? [])))[0]
      : undefined;
  if (!sheet || sheet.entries.length === 0)
    throw new CliFailure(
      say(
        terminal,
        '{0} 中没有找到名录：表头要有“名称”',
        '{0} holds no directory: its heading needs a column of names',
        file.name,
      ),
      exitCodes.problems,
    );
  const head = { directory: id, name, ...(publisher && { publisher }), ...(updated && { updated }) };
  const data = { ...head, entries: sheet.entries.map(({ entry }) => entry) };
  // Strict tells what would be left out; what is written is what is left.
  const strict = safeParseDirectory(data, { strict: true, locale: terminal.locale });
  const findings = [
    ...columnFindings(sheet, file.name, terminal),
    ...(strict.ok ? strict.warnings : strict.issues).map(({ severity, code, path, message }): Finding => {
      const [, at, field = ''] = /^entries\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
      const entry = at === undefined ? undefined : sheet.entries[Number(at)];
      const cell = entry && [sheet.sheet, sheet.cellOf(entry.row, field)].filter(Boolean).join('!');
      return {
        severity: severity === 'error' ? 'problem' : 'doubt',
        code,
        file: file.name,
        place: cell ?? path,
        expected: withoutPlace(message, path),
      };
    }),
  ];
  tellFindings(findings, terminal);
  if (findings.length > 0) terminal.out(countLine(findings, terminal));
  const kept = safeParseDirectory(data, { locale: terminal.locale });
  if (!kept.ok) return exitCodes.problems;
  writeNew(target, `${JSON.stringify(kept.directory, null, 2)}\n`, force, terminal);
  terminal.out(
    say(terminal, '已写入 {0}：{1} 家。', 'Written to {0}: {1} entries.', target, kept.directory.entries.length),
  );
  return exitCodeOf(findings);
}
