import { isIsoDate } from '../../calendar/iso-date.js';
import { textIn } from '../../format/locale.js';
import { readingWords, remarkWords } from '../../format/reading-words.js';
import { safeParsePlan } from '../../model/safe-parse-plan.js';
import type { Goal, Indicator, Plan } from '../../model/plan.js';
import { readIndicatorTable, type RowReading, type TableReading } from '../../reading/read-indicator-table.js';
import { indicatorForm } from '../../workbook/indicator-form.js';
import { sheetIndicators } from '../../workbook/indicator-table.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { modelFinding } from '../finding.js';
import { loadFile } from '../load.js';
import { idOption } from '../option-values.js';
import { tellFindings } from '../report.js';
import { say, styled, type Terminal } from '../terminal.js';

/** How `init` is called. */
export interface InitOptions {
  readonly from?: string;
  readonly name?: string;
  readonly id?: string;
  readonly start?: string;
  readonly end?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

interface Frame {
  readonly id: string;
  readonly name: string;
  readonly period: { readonly start: string; readonly end: string };
}

function day(text: string | undefined, option: string, fallback: string, terminal: Terminal): string {
  const full = /^\d{4}$/.test(text ?? '') ? text + fallback : text;
  if (full !== undefined && isIsoDate(full)) return full;
  throw new CliFailure(
    say(
      terminal,
      '{0} 应为年份或日期（2021 或 2021-01-01），实际为“{1}”',
      '{0} expects a year or a day (2021 or 2021-01-01), received {1}',
      option,
      text ?? '',
    ),
  );
}

function frameOf({ id = 'plan', name, start, end }: InitOptions, terminal: Terminal): Frame {
  if (name === undefined || name.trim() === '')
    throw new CliFailure(say(terminal, '缺少 --name：规划的名称', '--name is missing: the name of the plan'));
  const period = { start: day(start, '--start', '-01-01', terminal), end: day(end, '--end', '-12-31', terminal) };
  if (period.end < period.start)
    throw new CliFailure(
      say(
        terminal,
        '--end 不能早于 --start（{0}），实际为“{1}”',
        '--end expects no day before --start ({0}), received {1}',
        period.start,
        period.end,
      ),
    );
  return { id: idOption('--id', id, terminal), name, period };
}

async function tableOf(
  path: string,
  start: string,
  terminal: Terminal,
): Promise<{ reading: TableReading; figures: readonly string[] }> {
  const file = await loadFile(path, terminal);
  if (file.kind === 'refused') throw new CliFailure(`${file.name}: ${file.words}`, exitCodes.problems);
  const found =
    file.kind === 'sheets'
      ? sheetIndicators(file.sheets, Number(start.slice(0, 4)))
      : { reading: readIndicatorTable(file.text), figures: [] };
  if (found && found.reading.rows.length > 0) return found;
  const zh = '{0} 中没有找到指标表：表头要有“指标”，并有“2025年目标”这样的列';
  const en = '{0} holds no table of indicators: its heading needs 指标 and a column of targets such as 2025年目标';
  throw new CliFailure(say(terminal, zh, en, file.name), exitCodes.problems);
}

/** What a row was read as, and what it leaves open. */
function rowText(row: RowReading, terminal: Terminal): string {
  const { locale } = terminal;
  const { name, unit, baseline, targets } = row.indicator;
  const from = baseline
    ? say(terminal, '  基期 {0}：{1}', '  baseline {0}: {1}', baseline.period, baseline.words ?? '')
    : '';
  return [
    `${styled(terminal, 'bold', textIn(name, locale))}${unit === undefined ? '' : ` (${textIn(unit, locale)})`}${from}`,
    ...targets.map((target) => `    “${target.words}” → ${readingWords(target, unit, locale)}`),
    ...row.remarks.map(
      (remark) => `    ${styled(terminal, 'yellow', say(terminal, '存疑', 'doubt'))} ${remarkWords(remark, locale)}`,
    ),
  ].join('\n');
}

/** Goals from the groups of the rows, in their order; one of the plan's own name where there are none. */
function planOf({ id, name, period }: Frame, rows: readonly RowReading[]): Plan {
  const groups = [...new Set(rows.map(({ group }) => group ?? name))];
  const goals = groups.map((group, at): Goal => ({ id: `goal-${at + 1}`, name: group }));
  const indicators = rows.map(({ group, indicator }, at): Indicator => ({
    id: `indicator-${at + 1}`,
    goal: `goal-${groups.indexOf(group ?? name) + 1}`,
    ...indicator,
  }));
  return { id, name, period, goals, indicators };
}

/** The rows somebody says yes to. Without anybody to ask all of them, where that was asked for. */
async function confirmed(
  rows: readonly RowReading[],
  yes: boolean,
  terminal: Terminal,
): Promise<readonly RowReading[] | undefined> {
  const kept: RowReading[] = [];
  for (const row of rows) {
    terminal.out(rowText(row, terminal));
    if (row.indicator.targets.length === 0) {
      terminal.out(
        `    ${styled(terminal, 'red', say(terminal, '没有读出目标，未列入', 'no target was read; left out'))}`,
      );
      continue;
    }
    if (!yes && terminal.ask) {
      const answer = await terminal.ask(
        say(terminal, '    对吗？[回车=对，n=不列入] ', '    Right? [Enter: yes, n: leave out] '),
      );
      if (/^(n|no|否|不)/i.test(answer.trim())) continue;
    }
    kept.push(row);
  }
  return yes || terminal.ask ? kept : undefined;
}

/** `drumtower init`: a new plan from a table of indicators, or an empty table to fill in. */
export async function init(target: string, options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { from, yes = false, force = false } = options;
  const frame = frameOf(options, terminal);
  refuseToOverwrite(target, force, terminal);
  if (/\.xlsx$/i.test(target)) {
    const { start, end } = frame.period;
    writeNew(
      target,
      await indicatorForm(frame.name, Number(start.slice(0, 4)) - 1, Number(end.slice(0, 4)), terminal.locale),
      force,
      terminal,
    );
    const zh = '已写入 {0}：填好后运行 drumtower init plan.json --from {0} --name "{1}" --start {2} --end {3}';
    const en =
      'Written to {0}. Fill it in, then: drumtower init plan.json --from {0} --name "{1}" --start {2} --end {3}';
    terminal.out(say(terminal, zh, en, target, frame.name, start, end));
    return exitCodes.fine;
  }
  if (from === undefined)
    throw new CliFailure(
      say(
        terminal,
        '缺少 --from：指标表（.xlsx、.csv 或从表格粘贴的 .txt）；要空白表，请运行 drumtower init 指标.xlsx …',
        '--from is missing: a table of indicators (.xlsx, .csv, or .txt as pasted); drumtower init table.xlsx … makes an empty one',
      ),
    );
  const { reading, figures } = await tableOf(from, frame.period.start, terminal);
  const rows = await confirmed(reading.rows, yes, terminal);
  if (figures.length > 0)
    terminal.out(
      say(
        terminal,
        '{0}：是各期数据，用 drumtower import 导入。',
        '{0}: figures, which drumtower import takes.',
        figures.join('、'),
      ),
    );
  const isEmpty = rows ? rows.length === 0 : reading.rows.every(({ indicator }) => indicator.targets.length === 0);
  if (isEmpty) {
    const zh = '没有可以列入的指标，没有写入：表头要有“指标”，并有“2025年目标”这样的列。';
    const en =
      'There is no indicator to put in; nothing was written: the heading needs 指标 and a column of targets such as 2025年目标.';
    terminal.out(say(terminal, zh, en));
    return exitCodes.problems;
  }
  if (!rows) {
    terminal.out(
      say(
        terminal,
        '没有写入。看过以上读法后，加 --yes 写入 {0}。',
        'Nothing was written. When you have looked at the readings, write {0} with --yes.',
        target,
      ),
    );
    return exitCodes.fine;
  }
  const plan = planOf(frame, rows);
  const checked = safeParsePlan(plan, { locale: terminal.locale });
  tellFindings(
    checked.warnings.map((issue) => modelFinding(issue, 'doubt', target, plan, [], terminal)),
    terminal,
  );
  if (!checked.ok) {
    tellFindings(
      checked.issues.map((issue) => modelFinding(issue, 'problem', target, plan, [], terminal)),
      terminal,
    );
    terminal.out(say(terminal, '没有写入。', 'Nothing was written.'));
    return exitCodes.problems;
  }
  writeNew(target, `${JSON.stringify(plan, null, 2)}\n`, force, terminal);
  const zh = '已写入 {0}：{1} 个领域，{2} 个指标。接着：drumtower check {0}';
  const en = 'Written to {0}: {1} goals, {2} indicators. Next: drumtower check {0}';
  terminal.out(say(terminal, zh, en, target, plan.goals.length, plan.indicators.length));
  return exitCodes.fine;
}
