import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Observation } from '../model/observation.js';
import type { MeasureChange } from '../workbook/merge-measures.js';
import { CliFailure, exitCodes } from './failure.js';
import { digestOf, digestOfFigures, noFigures, readFiguresFile } from './figures-file.js';
import { writeWhole } from './files.js';
import { lived, writeHistory, type ImportEntry, type ImportFiles } from './import-history.js';
import { spliced, type Splice } from './json-edits.js';
import { withPlanHeld } from './plan-file.js';
import { say, type Terminal } from './terminal.js';

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Takes out of the plan what an import wrote there. */
const takePlanBack = (
  { plan }: ImportFiles,
  { after, back }: NonNullable<ImportEntry['measures']>,
  terminal: Terminal,
): Promise<void> => withPlanHeld(plan, after, terminal, (text) => writeWhole(plan, spliced(text, back)));

/** Takes out of the plan what an import left there that was stopped before its figures were written. */
export async function recover(files: ImportFiles, terminal: Terminal): Promise<void> {
  const { imports, last, state } = lived(
    files,
    digestOfFigures(readFiguresFile(files.figures)?.observations),
    terminal,
  );
  if (state !== 'half' || !last?.measures) return;
  await takePlanBack(files, last.measures, terminal);
  writeHistory(files.figures, imports.slice(0, -1));
}

/** What an import writes. */
export interface Imported extends Pick<ImportEntry, 'at' | 'from' | 'changes'> {
  readonly added: readonly Observation[];
  readonly measures?: {
    /** The text of the plan before and after. */
    readonly before: string;
    readonly after: string;
    readonly back: readonly Splice[];
    readonly changes: readonly MeasureChange[];
  };
}

/** Puts figures behind those of a file and measures into the plan, and remembers it. */
export async function writeImport(
  files: ImportFiles,
  plan: string,
  { added, measures, ...entry }: Imported,
  terminal: Terminal,
): Promise<void> {
  const file = readFiguresFile(files.figures);
  const before = digestOfFigures(file?.observations);
  const observations = [...(file?.observations ?? []), ...added];
  const after = added.length > 0 ? digestOfFigures(observations) : before;
  const { imports } = lived(files, before, terminal);
  const next: ImportEntry = {
    ...entry,
    added: added.length,
    before,
    after,
    ...(measures && {
      measures: { ...measures, before: digestOf(measures.before), after: digestOf(measures.after) },
    }),
  };
  const write = (): void => {
    writeHistory(files.figures, [...imports, next]);
    if (measures) writeWhole(files.plan, measures.after);
    if (added.length > 0) writeWhole(files.figures, jsonText({ ...(file ?? { plan }), observations }));
  };
  if (measures) await withPlanHeld(files.plan, digestOf(measures.before), terminal, write);
  else write();
}

/**
 * Takes the last import back; gives it, or `undefined` where there is none.
 *
 * @throws CliFailure where the figures, or the plan it wrote measures into, have been changed since by another hand.
 */
export async function undoImport(
  files: ImportFiles,
  dryRun: boolean,
  terminal: Terminal,
): Promise<ImportEntry | undefined> {
  const file = readFiguresFile(files.figures);
  const now = digestOfFigures(file?.observations);
  const { imports, last, state } = lived(files, now, terminal);
  if (!last) return undefined;
  if (state === 'changed') {
    const zh = '{0} 在上次导入之后被改动过，没有撤销；请先恢复或手工修改';
    const en = '{0} has been changed since the last import, which was not undone';
    const changed = last.after === now ? files.plan : files.figures;
    throw new CliFailure(say(terminal, zh, en, basename(changed)), exitCodes.problems);
  }
  if (dryRun) return last;
  if (state === 'done' && last.added > 0) {
    if (last.before === noFigures) rmSync(files.figures);
    else writeWhole(files.figures, jsonText({ ...file, observations: file?.observations.slice(0, -last.added) }));
  }
  if (last.measures) await takePlanBack(files, last.measures, terminal);
  writeHistory(files.figures, imports.slice(0, -1));
  return last;
}
