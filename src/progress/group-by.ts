import { deepFreeze } from '../model/deep-freeze.js';
import { requireKnown, requireList } from '../model/wrong-call.js';
import { areaProgress, areasOf } from './area-progress.js';
import type { AssessOptions } from './assess-plan.js';
import type { IndicatorProgress, RollUp } from './plan-progress.js';
import { rollUp } from './roll-up.js';

/**
 * What indicators are sorted by: their goal; the bodies responsible; 约束性 or 预期性 of the main target; the bodies,
 * streets or sub-districts that carry a part of it.
 */
export type GroupBy = 'goal' | 'responsible' | 'attribute' | 'area';

/** Some indicators with their counts. */
export interface IndicatorGroup extends RollUp {
  /** Id of the goal or of the organisation, `binding` or `indicative`. Absent for what the plan does not say: 未公布, 未注明. */
  readonly key?: string;
  /** By area: each with the area's own part, figures and status, not those of the whole. */
  readonly indicators: readonly IndicatorProgress[];
}

const keysBy: Record<Exclude<GroupBy, 'area'>, (progress: IndicatorProgress) => readonly string[]> = {
  goal: ({ goal }) => [goal.id],
  responsible: ({ indicator }) => indicator.responsible ?? [],
  attribute: ({ main }) => (main.target.force?.attribute ? [main.target.force.attribute] : []),
};

const groupOf = (key: string | undefined, indicators: readonly IndicatorProgress[]): IndicatorGroup => ({
  ...(key !== undefined && { key }),
  indicators,
  ...rollUp(indicators),
});

function groupByKey(
  indicators: readonly IndicatorProgress[],
  keysOf: (progress: IndicatorProgress) => readonly string[],
): IndicatorGroup[] {
  const groups = new Map<string, IndicatorProgress[]>();
  const unsaid: IndicatorProgress[] = [];
  for (const progress of indicators) {
    const keys = new Set(keysOf(progress));
    if (keys.size === 0) unsaid.push(progress);
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(progress);
      else groups.set(key, [progress]);
    }
  }
  const said = [...groups].map(([key, members]) => groupOf(key, members));
  return unsaid.length > 0 ? [...said, groupOf(undefined, unsaid)] : said;
}

/**
 * Counts indicators by status, group by group.
 *
 * Groups stand in the order in which the plan names them first; what the plan does not say stands last, without a key,
 * and is not left out. An indicator two bodies answer for counts in both groups, so their counts can add up to more than
 * the plan has. By area, each area's own part is assessed (`areaProgress`); indicators without a breakdown are in no
 * group. No indicators: no groups. There are no means: see `weightedMean` for those who ask for one.
 *
 * @param indicators Of one plan on one day, as `assessPlan` gives them.
 * @param options By area only: as for `assessPlan`, without the day.
 * @throws RangeError when `by` is none of those known; TypeError when the indicators are no list.
 * @source 分目标、分责任单位、分属性、分街道 tables of mid-term evaluations.
 * @example
 * groupIndicators(progress.indicators, 'attribute').map(({ key, counts }) => [key ?? '未注明', counts]);
 */
export function groupIndicators(
  indicators: readonly IndicatorProgress[],
  by: GroupBy,
  options: Omit<AssessOptions, 'asOf'> = {},
): readonly IndicatorGroup[] {
  requireList('groupIndicators', 'indicators', indicators);
  requireKnown('groupIndicators', 'by', by, [...Object.keys(keysBy), 'area']);
  if (by !== 'area') return deepFreeze(groupByKey(indicators, keysBy[by])) as readonly IndicatorGroup[];
  const groups = areasOf(indicators).map((area) => groupOf(area, areaProgress(indicators, area, options)));
  return deepFreeze(groups) as readonly IndicatorGroup[];
}
