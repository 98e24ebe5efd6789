import { treeRows } from './hierarchy.js';
import type { GoalProgress, IndicatorProgress, PlanProgress, RollUp } from './plan-progress.js';
import { rollUp } from './roll-up.js';
import { requireList, requireObject } from '../model/wrong-call.js';

/** One goal with what is counted within it. */
export interface GoalRow {
  readonly goal: GoalProgress;
  /** 0 at the top; one more for each goal above it. */
  readonly depth: number;
  /** Its own indicators and those of the goals within it, in the order of the rows. */
  readonly indicators: readonly IndicatorProgress[];
  /** The counts of all of them: a goal answers for the goals within it. */
  readonly counted: RollUp;
}

/**
 * The goals of a plan as the rows of a tree, each counted with the goals within it. The rows at the top add up to the
 * plan; those below are counted again in the goals above them, as a table of goals and sub-goals reads.
 *
 * @example
 * // "create" with two indicators; within it "patents" with three
 * goalRows(progress).map(({ depth, counted }) => `${depth} ${counted.quantified}`); // ['0 5', '1 3']
 */
export function goalRows(progress: Pick<PlanProgress, 'goals'>): readonly GoalRow[] {
  requireObject('goalRows', 'the progress of a plan', progress);
  const { goals } = progress;
  requireList('goalRows', 'goals of the progress of a plan', goals);
  const ofGoal = new Map(goals.map((goal) => [goal.goal, goal]));
  const rows = treeRows(goals.map(({ goal }) => goal)).map(({ entry, depth }) => ({ goal: ofGoal.get(entry)!, depth }));
  return rows.map(({ goal, depth }, index): GoalRow => {
    // In a tree written row by row, what lies within one stands below it, deeper than it.
    const after = rows.slice(index + 1);
    const next = after.findIndex((row) => row.depth <= depth);
    const within = next < 0 ? after : after.slice(0, next);
    if (within.length === 0) return { goal, depth, indicators: goal.indicators, counted: goal };
    const indicators = [goal, ...within.map((row) => row.goal)].flatMap((each) => each.indicators);
    return { goal, depth, indicators, counted: rollUp(indicators) };
  });
}
