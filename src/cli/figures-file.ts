import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Observation, ObservationsFile } from '../model/observation.js';
import type { FigureChange } from '../workbook/merge-figures.js';
import { CliFailure, exitCodes } from './failure.js';
import { writeWhole } from './files.js';
import { say, type Terminal } from './terminal.js';

/*
 * Two files: the figures, and beside them what each import brought. They are two steps to write, and a machine can stop
 * between them. So an entry of the history says by a digest which figures it leads from and to; one that leads to other
 * figures than are there has never come to pass, and is dropped.
 */

/** One import, by what it put behind the figures that were there. */
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
}
interface HistoryFile {
  readonly figures: string;
  readonly imports: readonly ImportEntry[];
}

const noFile = 'none';
export const historyPath = (figures: string): string => figures.replace(/\.json$/i, '') + '.history.json';
export const figuresPath = (plan: string): string => plan.replace(/\.json$/i, '') + '.observations.json';

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const digest = (observations: readonly Observation[] | undefined): string =>
  observations ? createHash('sha256').update(JSON.stringify(observations)).digest('hex') : noFile;

/** The figures of a file as they stand in it; `undefined` where there is none. */
function read(path: string): ObservationsFile | undefined {
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as ObservationsFile)
    : undefined;
}

function history(path: string, terminal: Terminal): readonly ImportEntry[] {
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

/** The imports that have come to pass, up to the figures as they are now. */
function lived(entries: readonly ImportEntry[], now: string): readonly ImportEntry[] {
  const last = entries[entries.length - 1];
  return last && last.after !== now && last.before === now ? entries.slice(0, -1) : entries;
}

function writeHistory(path: string, imports: readonly ImportEntry[]): void {
  const file: HistoryFile = { figures: basename(path), imports };
  writeWhole(historyPath(path), jsonText(file));
}

/** Puts figures behind those of a file and remembers it. */
export function addFigures(
  path: string,
  plan: string,
  added: readonly Observation[],
  entry: Pick<ImportEntry, 'at' | 'from' | 'changes'>,
  terminal: Terminal,
): void {
  const file = read(path);
  const observations = [...(file?.observations ?? []), ...added];
  const before = digest(file?.observations);
  const imports = lived(history(path, terminal), before);
  const next: ImportEntry = { ...entry, added: added.length, before, after: digest(observations) };
  writeHistory(path, [...imports, next]);
  writeWhole(path, jsonText({ ...(file ?? { plan }), observations }));
}

/**
 * Takes the last import back; gives it, or `undefined` where there is none.
 *
 * @throws CliFailure where the figures have been changed since by another hand.
 */
export function undoImport(path: string, dryRun: boolean, terminal: Terminal): ImportEntry | undefined {
  const file = read(path);
  const now = digest(file?.observations);
  const entries = history(path, terminal);
  const imports = lived(entries, now);
  const last = imports[imports.length - 1];
  if (!last) return undefined;
  if (last.after !== now) {
    const zh = '{0} 在上次导入之后被改动过，没有撤销；请先恢复或手工修改';
    const en = '{0} has been changed since the last import, which was not undone';
    throw new CliFailure(say(terminal, zh, en, basename(path)), exitCodes.problems);
  }
  if (dryRun) return last;
  if (last.before === noFile) rmSync(path);
  else writeWhole(path, jsonText({ ...file, observations: file?.observations.slice(0, -last.added) }));
  writeHistory(path, imports.slice(0, -1));
  return last;
}
