import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { figuresPath } from '../figures-file.js';
import { withFileLocked } from '../file-lock.js';
import { requirePlan } from '../load.js';
import { measureChangeText } from '../measure-change-text.js';
import { tellJson, tellRefused } from '../report.js';
import { figureChangeText } from '../tell-import.js';
import { say, type Terminal } from '../terminal.js';
import { undoImport } from '../write-import.js';

/** How `undo` is called. */
export interface UndoOptions {
  readonly plan: string;
  readonly figures?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `drumtower undo`: takes the last import back. */
export async function undo(options: UndoOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = await requirePlan(options.plan, terminal, tellRefused(options.json, terminal));
  const path = options.figures ?? figuresPath(options.plan);
  const work = (): ReturnType<typeof undoImport> =>
    undoImport({ figures: path, plan: options.plan }, Boolean(options.dryRun), terminal);
  let undone: Awaited<ReturnType<typeof undoImport>>;
  try {
    undone = await (options.dryRun ? work() : withFileLocked(path, terminal, work));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const zh = '{0} 不是数据文件（不是 JSON），没有可以撤销的导入';
    const en = '{0} is no file of figures (it is not JSON); there is no import to take back';
    throw new CliFailure(say(terminal, zh, en, path), exitCodes.problems);
  }
  if (options.json) {
    tellJson({ file: path, undone: undone ?? null, written: Boolean(undone) && !options.dryRun }, terminal);
    return exitCodes.fine;
  }
  if (!undone) {
    terminal.out(say(terminal, '没有可以撤销的导入。', 'There is no import to take back.'));
    return exitCodes.fine;
  }
  for (const change of undone.changes) terminal.out(figureChangeText(change, plan, terminal));
  for (const change of undone.measures?.changes ?? []) terminal.out(measureChangeText(change, plan, terminal));
  const zh = options.dryRun ? '将撤销 {0} 的导入（{1}），没有写入。' : '已撤销 {0} 的导入（{1}）。';
  const en = options.dryRun
    ? 'Would take back the import of {0} ({1}); nothing was written.'
    : 'Took back the import of {0} ({1}).';
  terminal.out(say(terminal, zh, en, undone.at.slice(0, 10), undone.from.join(', ')));
  return exitCodes.fine;
}
