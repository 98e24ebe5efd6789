import { basename } from 'node:path';
import { formatPeriod } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import type { Observation } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import { statusWords } from '../../workbook/counts.js';
import { mergeFigures, type FigureChange } from '../../workbook/merge-figures.js';
import { readFigures, type FigureDefaults } from '../../workbook/read-figures.js';
import { CliFailure, type ExitCode } from '../failure.js';
import { addFigures, figuresPath } from '../figures-file.js';
import { withFiguresLocked } from '../figures-lock.js';
import { sheetFinding, type Finding } from '../finding.js';
import { fitPlan } from '../fit-plan.js';
import { knownFigures } from '../known-figures.js';
import { loadFile, requirePlan } from '../load.js';
import { dayOption } from '../option-values.js';
import { countLine, exitCodeOf, tellFindings, tellJson } from '../report.js';
import { say, styled, type Terminal } from '../terminal.js';

/** How `import` is called. */
export interface ImportOptions {
  readonly plan: string;
  readonly figures?: string;
  readonly published?: string;
  readonly status?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

function defaultsOf({ published, status, source }: ImportOptions, terminal: Terminal): FigureDefaults {
  if (published !== undefined) dayOption('--published', published, terminal);
  const known = status === undefined ? undefined : statusWords.get(status);
  if (status !== undefined && !known)
    throw new CliFailure(
      say(
        terminal,
        '--status 应为 正式数、初步数 或 预计数，实际为“{0}”',
        '--status expects final, preliminary or estimated, received {0}',
        status,
      ),
    );
  return { ...(published && { published }), ...(known && { status: known }), ...(source && { source }) };
}

/** 高价值发明专利 2023年：120 → 125 件 */
export function changeText(change: FigureChange, plan: Plan, terminal: Terminal): string {
  const { observation } = change;
  const indicator = plan.indicators.find(({ id }) => id === observation.indicator);
  const name = textIn(indicator?.name, terminal.locale) || observation.indicator;
  const unit = textIn(indicator?.unit, terminal.locale);
  const period = formatPeriod(observation.period, terminal.locale, plan.period.yearStart);
  const figure = ({ value, decimals }: Observation): string =>
    decimals === undefined ? String(value) : value.toFixed(decimals);
  const before = change.kind === 'revised' ? `${figure(change.before)} → ` : '';
  const mark = change.kind === 'revised' ? styled(terminal, 'yellow', '~') : styled(terminal, 'green', '+');
  const part = observation.of === undefined ? '' : ` (${observation.of})`;
  return `${mark} ${name}${part}  ${period}  ${before}${figure(observation)} ${unit}`.trimEnd();
}

/** `drumtower import`: the figures of spreadsheets, put behind those that are there. */
export async function importFigures(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const defaults = defaultsOf(options, terminal);
  const tell = (findings: readonly Finding[]): void => {
    if (options.json) tellJson({ findings }, terminal);
    else tellFindings(findings, terminal);
  };
  const plan = await requirePlan(options.plan, terminal, tell);
  const target = options.figures ?? figuresPath(options.plan);
  const work = (): Promise<ExitCode> => addSheets(paths, plan, target, defaults, options, tell, terminal);
  // Who writes nothing need not wait for anybody.
  return options.dryRun ? work() : withFiguresLocked(target, terminal, work);
}

/** Reads the figures that are there, and puts those of the sheets behind them. */
async function addSheets(
  paths: readonly string[],
  plan: Plan,
  target: string,
  defaults: FigureDefaults,
  options: ImportOptions,
  tell: (findings: readonly Finding[]) => void,
  terminal: Terminal,
): Promise<ExitCode> {
  const known = await knownFigures(plan, target, terminal, tell);
  const findings: Finding[] = [];
  const added: Observation[] = [];
  const changes: FigureChange[] = [];
  let [unchanged, notReported] = [0, 0];
  for (const path of paths) {
    const file = await loadFile(path, terminal);
    if (file.kind !== 'sheets') {
      const words = file.kind === 'refused' ? file.words : say(terminal, '不是表格文件', 'not a spreadsheet');
      findings.push({ severity: 'problem', code: 'not-a-spreadsheet', file: file.name, place: '', expected: words });
      continue;
    }
    const reading = readFigures(file.sheets, plan, defaults);
    const merged = mergeFigures([...known, ...added], reading.figures, plan);
    const fitted = fitPlan(plan, [...known, ...added], merged, terminal);
    for (const remark of [...reading.remarks, ...merged.remarks, ...fitted.remarks])
      findings.push(sheetFinding(remark, file.name, plan, terminal));
    added.push(...fitted.added);
    changes.push(...fitted.changes);
    unchanged += merged.unchanged;
    notReported += reading.notReported;
  }
  const writes = added.length > 0 && !options.dryRun;
  if (writes) {
    const entry = { at: new Date().toISOString(), from: paths.map((path) => basename(path)), changes };
    addFigures(target, plan.id, added, entry, terminal);
  }
  if (options.json) {
    const result = { file: target, written: writes, added: added.length, unchanged, notReported, changes, findings };
    tellJson(result, terminal);
    return exitCodeOf(findings);
  }
  for (const change of changes) terminal.out(changeText(change, plan, terminal));
  tellFindings(findings, terminal);
  const revised = changes.filter(({ kind }) => kind === 'revised').length;
  terminal.out(
    say(
      terminal,
      '新增 {0} 个，修订 {1} 个，未变 {2} 个，空缺 {3} 个。',
      'New: {0}, revised: {1}, unchanged: {2}, not reported: {3}.',
      changes.length - revised,
      revised,
      unchanged,
      notReported,
    ),
  );
  if (findings.length > 0) terminal.out(countLine(findings, terminal));
  if (options.dryRun) terminal.out(say(terminal, '试运行，没有写入。', 'A dry run; nothing was written.'));
  else if (writes) {
    const zh = '已写入 {0}。录错了可以撤销：drumtower undo --plan {1}';
    const en = 'Written to {0}. It can be taken back: drumtower undo --plan {1}';
    terminal.out(say(terminal, zh, en, target, options.plan));
  } else terminal.out(say(terminal, '没有新的数据，没有写入。', 'Nothing new; nothing was written.'));
  return exitCodeOf(findings);
}
