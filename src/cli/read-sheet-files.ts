import type { Observation } from '../model/observation.js';
import type { FigureChange } from '../workbook/merge-figures.js';
import type { MeasureChange } from '../workbook/merge-measures.js';
import type { FigureDefaults } from '../workbook/figure-facts.js';
import type { Finding } from './finding.js';
import type { PlanText } from './fit-measures.js';
import type { Splice } from './json-edits.js';
import { loadFile } from './load.js';
import { readSheets } from './read-sheets.js';
import { say, type Terminal } from './terminal.js';

/** What several files bring together. */
export interface Brought {
  readonly findings: Finding[];
  readonly added: Observation[];
  readonly changes: FigureChange[];
  readonly measures: MeasureChange[];
  /** Leads from the plan as it is now back to the one before. */
  readonly back: Splice[];
  now: PlanText;
  unchanged: number;
  notReported: number;
  measuresUnchanged: number;
}

/** Reads spreadsheets one after the other, each against what those before it brought. */
export async function readSheetFiles(
  paths: readonly string[],
  given: PlanText,
  known: readonly Observation[],
  defaults: FigureDefaults,
  terminal: Terminal,
): Promise<Brought> {
  const brought: Brought = {
    ...{ findings: [], added: [], changes: [], measures: [], back: [] },
    ...{ now: given, unchanged: 0, notReported: 0, measuresUnchanged: 0 },
  };
  for (const path of paths) {
    const file = await loadFile(path, terminal);
    if (file.kind !== 'sheets') {
      const words = file.kind === 'refused' ? file.words : say(terminal, '不是表格文件', 'not a spreadsheet');
      brought.findings.push({
        severity: 'problem',
        code: 'not-a-spreadsheet',
        file: file.name,
        place: '',
        expected: words,
      });
      continue;
    }
    const read = readSheets(file, brought.now, [...known, ...brought.added], defaults, terminal);
    brought.findings.push(...read.findings);
    brought.added.push(...read.figures.added);
    brought.changes.push(...read.figures.changes);
    brought.measures.push(...read.measures.changes);
    brought.back.unshift(...read.measures.back);
    brought.now = read.measures;
    brought.unchanged += read.unchanged;
    brought.notReported += read.notReported;
    brought.measuresUnchanged += read.measuresUnchanged;
  }
  return brought;
}
