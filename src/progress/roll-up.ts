import type { IndicatorProgress, RollUp, Status, TargetGroup } from './plan-progress.js';

/**
 * Counts the indicators of a list by the status of their main target. Statements without a figure are counted apart
 * by their group, and so are targets due after the plan; a part of another indicator (其中) is not counted beside it. There
 * is no mean: percentages of unlike things have none.
 *
 * @example
 * rollUp(indicators).counts; // { met: 4, ahead: 4, … }
 * rollUp([]).quantified; // 0
 */
export function rollUp(indicators: readonly IndicatorProgress[]): RollUp {
  const counts: { [Name in Status]?: number } = {};
  const others: { [Group in Exclude<TargetGroup, 'quantified'> | 'beyond']?: number } = {};
  let quantified = 0;
  for (const { indicator, main } of indicators) {
    if (indicator.parent !== undefined) continue;
    if (main.beyond) others.beyond = (others.beyond ?? 0) + 1;
    else if (main.group === 'quantified') {
      quantified += 1;
      counts[main.status] = (counts[main.status] ?? 0) + 1;
    } else {
      others[main.group] = (others[main.group] ?? 0) + 1;
    }
  }
  return { quantified, counts, others };
}
