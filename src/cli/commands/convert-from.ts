import { basename, dirname, join } from 'node:path';
import {
  MissingColumns,
  observationsOfSdmx,
  observationsOfTable,
  readStratml,
  type RawObservation,
  type StratmlDoubt,
} from '../../exchange/index.js';
import { exchangeDoubtWord } from '../../exchange/loss-words.js';
import { readDelimited } from '../../workbook/read-delimited.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { readBytes, refuseToOverwrite, writeWhole } from '../files.js';
import type { Finding } from '../finding.js';
import { checkFigures, checkPlan, requirePlan } from '../load.js';
import { readXml } from '../read-xml.js';
import { countLine, exitCodeOf, tellFindings, tellJson, tellRefused } from '../report.js';
import { say, type Terminal } from '../terminal.js';

/** The formats that are read. */
export const readFormats = ['stratml', 'datapackage', 'csvw', 'sdmx-csv'] as const;

/** How `convert --from` is called. */
export interface ConvertFromOptions {
  readonly from: (typeof readFormats)[number];
  readonly plan?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

const doubtFinding = ({ code, place, words }: StratmlDoubt, file: string, terminal: Terminal): Finding => ({
  severity: 'doubt',
  code,
  file,
  place,
  expected: exchangeDoubtWord(code, terminal.locale),
  ...(words !== undefined && { came: words }),
});

/** What a file says, and what is to be said of it. */
interface Read {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly figures: number;
}

function readPlan(path: string, terminal: Terminal): Read {
  const file = basename(path);
  const root = readXml(readBytes(path, terminal), file, terminal);
  let reading: ReturnType<typeof readStratml>;
  try {
    reading = readStratml(root);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const zh = '{0}：应为 StratML 第2部分的 PerformancePlanOrReport，实际为 {1}';
    const en = '{0}: expected PerformancePlanOrReport of StratML Part 2, received {1}';
    throw new CliFailure(say(terminal, zh, en, file, root.name), exitCodes.problems);
  }
  const text = `${JSON.stringify(reading.plan, null, 2)}\n`;
  const { findings } = checkPlan({ name: file, text }, terminal);
  const doubts = reading.doubts.map((doubt) => doubtFinding(doubt, file, terminal));
  const { observations } = reading.plan as { readonly observations?: readonly unknown[] };
  return { text, findings: [...findings, ...doubts], figures: observations?.length ?? 0 };
}

async function readFigures(path: string, options: ConvertFromOptions, terminal: Terminal): Promise<Read> {
  if (options.plan === undefined)
    throw new CliFailure(say(terminal, '--from {0} 需要 --plan', '--from {0} needs --plan', options.from));
  const plan = await requirePlan(options.plan, terminal, tellRefused(options.json, terminal));
  // Whoever names what describes the tables means the table beside it.
  const table = /\.json$/i.test(path) ? join(dirname(path), 'observations.csv') : path;
  const rows = readDelimited(readBytes(table, terminal));
  const file = basename(table);
  let observations: RawObservation[];
  try {
    observations = options.from === 'sdmx-csv' ? observationsOfSdmx(rows, plan) : observationsOfTable(rows);
  } catch (error) {
    if (!(error instanceof MissingColumns)) throw error;
    const columns = error.columns.join(', ');
    throw new CliFailure(
      say(terminal, '{0}：缺少列 {1}', '{0}: lacks the columns {1}', file, columns),
      exitCodes.problems,
    );
  }
  const text = `${JSON.stringify({ plan: plan.id, observations }, null, 2)}\n`;
  const { findings } = checkFigures({ name: file, text }, plan, terminal);
  return { text, findings, figures: observations.length };
}

/** `drumtower convert --from`: a plan or its figures from another format. Nothing is written where something is wrong. */
export async function convertFrom(
  path: string,
  target: string,
  options: ConvertFromOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { from, json = false, dryRun = false, force = false } = options;
  if (!dryRun) refuseToOverwrite(target, force, terminal);
  const { text, findings, figures } =
    from === 'stratml' ? readPlan(path, terminal) : await readFigures(path, options, terminal);
  const code = exitCodeOf(findings);
  const written = !dryRun && code === exitCodes.fine;
  if (written) writeWhole(target, text);
  if (json) {
    tellJson({ format: from, target, written, figures, findings }, terminal);
    return code;
  }
  tellFindings(findings, terminal);
  terminal.out(countLine(findings, terminal));
  if (written) terminal.out(say(terminal, '已写入 {0}：{1} 个数。', 'Written to {0}: {1} figures.', target, figures));
  else if (code === exitCodes.fine)
    terminal.out(say(terminal, '将写入 {0}：{1} 个数。', 'Would be written: {0}, {1} figures.', target, figures));
  return code;
}
