import type { MeasureDoubt, MeasureProblem } from './measure-remark-words.js';
import type { FigureProblem } from './read-figure.js';

/** Why something of a sheet was kept out. */
export type SheetProblem =
  | FigureProblem
  | MeasureProblem
  | 'unknown-indicator'
  | 'several-indicators'
  | 'unknown-part'
  | 'unknown-period'
  | 'counts-unsaid'
  | 'unknown-counts'
  | 'unknown-status'
  | 'bad-day'
  | 'two-cells'
  | 'two-values'
  | 'no-table'
  | 'model';

/** What was read, or left out on purpose, and should be looked at. */
export type SheetDoubt =
  | MeasureDoubt
  | 'scaled'
  | 'footnote'
  | 'rounded'
  | 'percent-format'
  | 'hidden-row'
  | 'hidden-column'
  | 'hidden-sheet'
  | 'total-row'
  | 'unknown-heading'
  | 'level-of-span'
  | 'period-above'
  | 'day-for-many'
  | 'model-doubt';

/** Something to say of a place in a spreadsheet. Rows and columns are counted from 1, as people do. */
export interface SheetRemark {
  readonly severity: 'problem' | 'doubt';
  readonly code: SheetProblem | SheetDoubt;
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  /** `C5`. */
  readonly cell?: string;
  /** Id of the indicator, where it is known. */
  readonly indicator?: string;
  /** Id of the measure, where it is known. */
  readonly measure?: string;
  /** What stands in the sheet. */
  readonly came: string;
  /** What is needed to say it: a near name, the unit, a sentence of the model. */
  readonly details: readonly string[];
}
