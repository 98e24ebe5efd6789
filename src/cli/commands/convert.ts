import { figuresCsv, figuresTable, figuresXlsx } from '../../workbook/figures-table.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { figuresPath } from '../figures-file.js';
import { knownFigures } from '../known-figures.js';
import { requirePlan } from '../load.js';
import { tellJson, tellRefused } from '../report.js';
import { say, type Terminal } from '../terminal.js';

/** How `convert` is called. */
export interface ConvertOptions {
  readonly figures?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** `drumtower convert`: the figures of a plan as CSV, xlsx or JSON. */
export async function convert(
  plan: string,
  target: string,
  { figures, json = false, dryRun = false, force = false }: ConvertOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ending = /\.(csv|xlsx|json)$/i.exec(target)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new CliFailure(
      say(
        terminal,
        '只能转换为 .csv、.xlsx 或 .json，实际为“{0}”',
        'figures become .csv, .xlsx or .json, received {0}',
        target,
      ),
    );
  if (!dryRun) refuseToOverwrite(target, force, terminal);
  const tell = tellRefused(json, terminal);
  const parsed = await requirePlan(plan, terminal, tell);
  const observations = await knownFigures(parsed, figures ?? figuresPath(plan), terminal, tell);
  const table = figuresTable(parsed, observations, terminal.locale);
  const whole = ending === 'json';
  const count = whole ? observations.length : table.rows.length - 1;
  if (!dryRun) {
    const sheet = say(terminal, '数据', 'Figures');
    const content = whole
      ? `${JSON.stringify({ plan: parsed.id, observations }, null, 2)}\n`
      : ending === 'csv'
        ? figuresCsv(table)
        : await figuresXlsx(table, sheet);
    writeNew(target, content, force, terminal);
  }
  if (json) {
    const { leftOut, shortened } = whole ? { leftOut: 0, shortened: 0 } : table;
    tellJson({ format: ending, target, written: !dryRun, figures: count, leftOut, shortened }, terminal);
    return exitCodes.fine;
  }
  terminal.out(
    dryRun
      ? say(terminal, '将写入 {0}：{1} 个数。', 'Would be written: {0}, {1} figures.', target, count)
      : say(terminal, '已写入 {0}：{1} 个数。', 'Written to {0}: {1} figures.', target, count),
  );
  if (whole) return exitCodes.fine;
  if (table.leftOut > 0)
    terminal.out(
      say(
        terminal,
        '未列入：已撤回的数和规划以外的数列，共 {0} 个。',
        'Left out: {0} that were taken back or belong to outside series.',
        table.leftOut,
      ),
    );
  if (table.shortened > 0)
    terminal.out(
      say(
        terminal,
        '表格没有位置写口径变动标记和出处原文，有 {0} 个数受影响；.json 中完整。',
        'A table has no place for breaks of a series and citations: {0} figures; .json has all of them.',
        table.shortened,
      ),
    );
  return exitCodes.fine;
}
