import type { Observation } from '../model/observation.js';
import { findTables } from '../workbook/find-table.js';
import { mergeFigures } from '../workbook/merge-figures.js';
import { mergeMeasures } from '../workbook/merge-measures.js';
import type { FigureDefaults } from '../workbook/figure-facts.js';
import { readFigures } from '../workbook/read-figures.js';
import { readMeasures } from '../workbook/read-measures.js';
import type { Grid } from '../workbook/grid.js';
import { sheetFinding, type Finding } from './finding.js';
import { fitMeasures, type FittedMeasures, type PlanText } from './fit-measures.js';
import { fitPlan, type FittedFigures } from './fit-plan.js';
import type { Terminal } from './terminal.js';
import { today } from './today.js';

/** What the sheets of a file bring, and all that is to be said of them. */
export interface SheetsRead {
  readonly figures: Pick<FittedFigures, 'added' | 'changes'>;
  readonly unchanged: number;
  readonly notReported: number;
  readonly measures: FittedMeasures;
  readonly measuresUnchanged: number;
  readonly findings: readonly Finding[];
}

/** Reads the figures and the measures of a spreadsheet and holds them against the plan and what is known. */
export function readSheets(
  file: { readonly name: string; readonly sheets: readonly Grid[] },
  given: PlanText,
  known: readonly Observation[],
  defaults: FigureDefaults,
  terminal: Terminal,
): SheetsRead {
  const { plan } = given;
  const said = readMeasures(file.sheets, plan);
  const ofMeasures = mergeMeasures(said.said, today());
  const measures = fitMeasures(given, ofMeasures, terminal);
  // A workbook of measures alone lacks no table of figures.
  const hasFigures =
    said.tables === 0 || file.sheets.some((grid) => findTables(grid, plan.period.yearStart).length > 0);
  const reading = hasFigures ? readFigures(file.sheets, plan, defaults) : { figures: [], remarks: [], notReported: 0 };
  const merged = mergeFigures(known, reading.figures, plan);
  const figures = fitPlan(plan, known, merged, terminal);
  const remarks = [reading, merged, figures, said, ofMeasures, measures].flatMap((each) => each.remarks);
  return {
    figures,
    unchanged: merged.unchanged,
    notReported: reading.notReported,
    measures,
    measuresUnchanged: ofMeasures.unchanged,
    findings: remarks.map((remark) => sheetFinding(remark, file.name, plan, terminal)),
  };
}
