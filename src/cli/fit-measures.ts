import { safeParsePlan } from '../model/safe-parse-plan.js';
import type { Plan } from '../model/plan.js';
import type { MeasureChange, MergedMeasures, PlacedChange } from '../workbook/merge-measures.js';
import { cellName } from '../workbook/grid.js';
import type { SheetRemark } from '../workbook/sheet-remark.js';
import { withoutPlace } from './finding.js';
import { editJson, type Splice } from './json-edits.js';
import { measureEdits } from './measure-edits.js';
import type { Terminal } from './terminal.js';

/** A plan and the text it stands in. */
export interface PlanText {
  readonly plan: Plan;
  readonly text: string;
}

/** What of the measures of a sheet the plan takes, and why not the others. */
export interface FittedMeasures extends PlanText {
  /** Leads back to the text before. */
  readonly back: readonly Splice[];
  readonly changes: readonly MeasureChange[];
  readonly remarks: readonly SheetRemark[];
}

/**
 * Writes what a sheet says of measures into the text of the plan, and holds the outcome against the rules of the model
 * itself: what it refuses is kept out and told at its row, what it newly doubts is told there too.
 */
export function fitMeasures(
  { plan, text }: PlanText,
  { placed }: MergedMeasures,
  { locale }: Terminal,
): FittedMeasures {
  const remarks: SheetRemark[] = [];
  let kept = placed;
  while (kept.length > 0) {
    const edited = editJson(
      text,
      kept.flatMap(({ change }) => measureEdits(change, plan)),
    );
    const result = safeParsePlan(edited.text, { locale });
    if (result.ok) {
      const known = new Set(safeParsePlan(text, { locale }).warnings.map(({ path, code }) => `${path} ${code}`));
      for (const warning of result.warnings)
        if (!known.has(`${warning.path} ${warning.code}`))
          remarks.push(...remarksOf(warning, 'model-doubt', kept, plan));
      return { ...edited, plan: result.plan, changes: kept.map(({ change }) => change), remarks };
    }
    const refused = new Set(result.issues.map(({ path }) => measureAt(path, plan)));
    for (const issue of result.issues) remarks.push(...remarksOf(issue, 'model', kept, plan));
    kept = kept.filter(({ change }) => !refused.has(change.measure));
  }
  return { plan, text, back: [], changes: [], remarks };
}

/** Id of the measure a path of the model is in. */
const measureAt = (path: string, { measures = [] }: Plan): string | undefined =>
  measures[Number(/^measures\[(\d+)\]/.exec(path)?.[1] ?? -1)]?.id;

function remarksOf(
  issue: { readonly path: string; readonly message: string },
  code: 'model' | 'model-doubt',
  placed: readonly PlacedChange[],
  plan: Plan,
): SheetRemark[] {
  const measure = measureAt(issue.path, plan);
  const said = placed.find(({ change }) => change.measure === measure)?.said;
  if (!said) return [];
  const { sheet, row, columns } = said;
  const column = columns.name ?? 1;
  const place = { sheet, row, column, cell: cellName(row - 1, column - 1), measure: said.measure.id };
  const severity = code === 'model' ? 'problem' : 'doubt';
  return [{ severity, code, ...place, came: '', details: [withoutPlace(issue.message, issue.path)] }];
}
