import type { Observation } from '../model/observation.js';
import { safeParseObservations } from '../model/safe-parse-plan.js';
import type { Plan } from '../model/plan.js';
import { cellName } from '../workbook/grid.js';
import type { FigureChange, MergedFigures } from '../workbook/merge-figures.js';
import type { SheetRemark } from '../workbook/sheet-remark.js';
import { withoutPlace } from './finding.js';
import type { Terminal } from './terminal.js';

/** What of the figures of a sheet the plan takes, and why not the others. */
export interface FittedFigures {
  readonly added: readonly Observation[];
  readonly changes: readonly FigureChange[];
  readonly remarks: readonly SheetRemark[];
}

/**
 * Holds the figures of a sheet against the plan by the rules of the model itself: what it refuses is kept out and told at
 * its cell, what it doubts is told there too.
 */
export function fitPlan(
  plan: Plan,
  known: readonly Observation[],
  merged: MergedFigures,
  { locale }: Terminal,
): FittedFigures {
  const remarks: SheetRemark[] = [];
  const own = known.slice(plan.observations?.length ?? 0);
  let kept = merged.places.map((place, at) => ({ place, change: merged.changes[at]! }));
  for (;;) {
    const observations = [...own, ...kept.map(({ place }) => place.observation)];
    const result = safeParseObservations({ plan: plan.id, observations }, plan, { locale });
    const remarkAt = (
      issue: { readonly path: string; readonly message: string },
      severity: SheetRemark['severity'],
    ): number => {
      const at = Number(/^observations\[(\d+)\]/.exec(issue.path)?.[1] ?? -1) - own.length;
      const figure = kept[at]?.place;
      if (!figure) return -1;
      const { sheet, row, column, observation } = figure;
      const place = { sheet, row, column, cell: cellName(row - 1, column - 1), indicator: observation.indicator };
      const code = severity === 'problem' ? 'model' : 'model-doubt';
      // The path within the entry means nothing in a sheet.
      const sentence = withoutPlace(issue.message, issue.path);
      remarks.push({ severity, code, ...place, came: String(observation.value), details: [sentence] });
      return at;
    };
    if (result.ok) {
      for (const warning of result.warnings) remarkAt(warning, 'doubt');
      break;
    }
    const refused = new Set(result.issues.map((issue) => remarkAt(issue, 'problem')).filter((at) => at >= 0));
    if (refused.size === 0) break;
    kept = kept.filter((_, at) => !refused.has(at));
  }
  return { added: kept.map(({ place }) => place.observation), changes: kept.map(({ change }) => change), remarks };
}
