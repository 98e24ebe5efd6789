import type { IndicatorProgress, RollUp, Status, TargetGroup } from './plan-progress.js';

/**
 * Counts the indicators of a list by the status of their main target. Statements without a figure are counted apart
 * by their group, and there is no mean: percentages of unlike things have none.
 *
 * @example
 * rollUp(indicators).counts; // { met: 4, ahead: 4, … }
 * rollUp([]).quantified; // 0
 */
export function rollUp(indicators: readonly IndicatorProgress[]): RollUp {
  const counts: { [Name in Status]?: number } = {};
  const others: { [Group in Exclude<TargetGroup, 'quantified'>]?: number } = {};
  let quantified = 0;
  for (const { main } of indicators) {
    if (main.group === 'quantified') {
      quantified += 1;
      counts[main.status] = (counts[main.status] ?? 0) + 1;
    } else {
      others[main.group] = (others[main.group] ?? 0) + 1;
    }
  }
  return { quantified, counts, others };
}
