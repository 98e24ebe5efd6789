import type { IndicatorProgress, RollUp, Status, TargetGroup } from './plan-progress.js';
import { requireList } from '../model/wrong-call.js';

/** A part (其中) of another indicator of the plan, which is counted as a whole. */
const isPart = ({ indicator: { parent }, plan }: IndicatorProgress): boolean =>
  parent !== undefined && plan.indicators.some(({ id }) => id === parent);

/**
 * Counts the indicators of a list by the status of their main target. Statements without a figure are counted apart
 * by their group, and so are targets due after the plan. There is no mean: percentages of unlike things have none.
 *
 * A part of another indicator (其中) is shown and not counted, as a plan that says it has 20 indicators does not count
 * them either: the same thing would be counted twice. So counts of a plan do not depend on how deep it goes, and those of
 * its parts add up to it, whatever it is parted by.
 *
 * @example
 * rollUp(indicators).counts; // { met: 4, ahead: 4, … }
 * rollUp([]).quantified; // 0
 */
export function rollUp(indicators: readonly IndicatorProgress[]): RollUp {
  requireList('rollUp', 'indicators', indicators);
  const counts: { [Name in Status]?: number } = {};
  const others: { [Group in Exclude<TargetGroup, 'quantified'> | 'beyond']?: number } = {};
  let quantified = 0;
  for (const entry of indicators) {
    if (isPart(entry)) continue;
    const { main } = entry;
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
