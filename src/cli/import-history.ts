import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FigureChange } from '../workbook/merge-figures.js';
import type { MeasureChange } from '../workbook/merge-measures.js';
import { CliFailure, exitCodes } from './failure.js';
import { digestOf } from './figures-file.js';
import { writeWhole } from './files.js';
import type { Splice } from './json-edits.js';
import { readPlanText } from './plan-file.js';
import { say, type Terminal } from './terminal.js';

/*
 * Three files: the figures, the plan with its measures, and beside the figures what each import brought. They are so many
 * steps to write, the history first, and a machine can stop between them. So an entry of the history says by digests what
 * it leads from and to; one that leads to nothing that is there has never come to pass, and is dropped; of one that came
 * half the way the plan is taken back.
 */

/** What an import did to the measures in the plan file. */
interface MeasuresEntry {
  /** Digests of the plan file before and after. */
  readonly before: string;
  readonly after: string;
  /** What leads back to the text before, one after the other. */
  readonly back: readonly Splice[];
  readonly changes: readonly MeasureChange[];
}

/** One import, by what it put behind the figures that were there, and into the plan. */
export interface ImportEntry {
  /** When it was made, in UTC. */
  readonly at: string;
  /** The names of the files it came from. */
  readonly from: readonly string[];
  /** How many figures it added. */
  readonly added: number;
  /** Digests of the figures before and after; `none` where there was no file. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly FigureChange[];
  /** Absent where it said nothing new of measures. */
  readonly measures?: MeasuresEntry;
}
interface HistoryFile {
  readonly figures: string;
  readonly imports: readonly ImportEntry[];
}

/** The files an import writes; the history stands beside the figures. */
export interface ImportFiles {
  readonly figures: string;
  readonly plan: string;
}

const historyPath = (figures: string): string => figures.replace(/\.json$/i, '') + '.history.json';

function readHistory(path: string, terminal: Terminal): readonly ImportEntry[] {
  const place = historyPath(path);
  if (!existsSync(place)) return [];
  try {
    const { imports } = JSON.parse(readFileSync(place, 'utf8')) as HistoryFile;
    if (Array.isArray(imports)) return imports;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const zh = '导入记录 {0} 不是 drumtower 写的；改名或移走后再试';
  throw new CliFailure(
    say(terminal, zh, 'the history {0} is not of drumtower’s making; rename or move it', basename(place)),
    exitCodes.problems,
  );
}

/** How far an import has come: it is in the files, in none of them, in the plan alone; or another hand was there since. */
function cameTo(
  { before, after, measures }: ImportEntry,
  files: ImportFiles,
  now: string,
  terminal: Terminal,
): 'done' | 'never' | 'half' | 'changed' {
  const plan = measures && digestOf(readPlanText(files.plan, terminal));
  if (after === now && measures?.after === plan) return 'done';
  if (before === now && measures?.before === plan) return 'never';
  return measures && before === now && measures.after === plan ? 'half' : 'changed';
}

/** The imports that have come to pass, and how far the last of them has come. */
interface Lived {
  readonly imports: readonly ImportEntry[];
  readonly last: ImportEntry | undefined;
  readonly state: 'done' | 'half' | 'changed' | undefined;
}

/** The imports that have come to pass, as the history and the files have it. */
export function lived(files: ImportFiles, now: string, terminal: Terminal): Lived {
  const imports = [...readHistory(files.figures, terminal)];
  for (;;) {
    const last = imports[imports.length - 1];
    const state = last && cameTo(last, files, now, terminal);
    if (state !== 'never') return { imports, last, state };
    imports.pop();
  }
}

export function writeHistory(path: string, imports: readonly ImportEntry[]): void {
  const file: HistoryFile = { figures: basename(path), imports };
  writeWhole(historyPath(path), `${JSON.stringify(file, null, 2)}\n`);
}
