import { basename } from 'node:path';
import { statusWords } from '../../workbook/counts.js';
import type { FigureDefaults } from '../../workbook/figure-facts.js';
import { CliFailure, type ExitCode } from '../failure.js';
import { figuresPath } from '../figures-file.js';
import { withFileLocked } from '../file-lock.js';
import type { Finding } from '../finding.js';
import type { ImportFiles } from '../import-history.js';
import { knownFigures } from '../known-figures.js';
import { requirePlan } from '../load.js';
import { dayOption } from '../option-values.js';
import { readPlanText } from '../plan-file.js';
import { readSheetFiles } from '../read-sheet-files.js';
import { exitCodeOf, tellFindings, tellJson } from '../report.js';
import { tellImport } from '../tell-import.js';
import { say, type Terminal } from '../terminal.js';
import { recover, writeImport } from '../write-import.js';

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

/** `drumtower import`: figures put behind those that are there, and what is said of measures put into the plan. */
export async function importSheets(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const defaults = defaultsOf(options, terminal);
  const figures = options.figures ?? figuresPath(options.plan);
  const files = { figures, plan: options.plan };
  const work = (): Promise<ExitCode> => addSheets(paths, files, defaults, options, terminal);
  // Who writes nothing need not wait for anybody.
  if (options.dryRun) return work();
  // A plan that is not there, or wrong, leaves no trace of the attempt.
  await requirePlan(options.plan, terminal, tellWith(options, terminal));
  return withFileLocked(figures, terminal, async () => {
    await recover(files, terminal);
    return work();
  });
}

const tellWith =
  ({ json }: ImportOptions, terminal: Terminal) =>
  (findings: readonly Finding[]): void => {
    if (json) tellJson({ findings }, terminal);
    else tellFindings(findings, terminal);
  };

/** Reads the figures and the plan that are there, and puts what the sheets say behind them. */
async function addSheets(
  paths: readonly string[],
  files: ImportFiles,
  defaults: FigureDefaults,
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const tell = tellWith(options, terminal);
  // First the text: what is written later is made from it alone, or not at all.
  const text = readPlanText(files.plan, terminal);
  const plan = await requirePlan(files.plan, terminal, tell);
  const known = await knownFigures(plan, files.figures, terminal, tell);
  const brought = await readSheetFiles(paths, { plan, text }, known, defaults, terminal);
  const { added, changes, measures, back, now } = brought;
  const writes = added.length + measures.length > 0 && !options.dryRun;
  if (writes) {
    const from = paths.map((path) => basename(path));
    const ofPlan = measures.length > 0 && { measures: { before: text, after: now.text, back, changes: measures } };
    const imported = { at: new Date().toISOString(), from, changes, added, ...ofPlan };
    await writeImport(files, plan.id, imported, terminal);
  }
  tellImport(brought, files, writes, options, terminal);
  return exitCodeOf(brought.findings);
}
