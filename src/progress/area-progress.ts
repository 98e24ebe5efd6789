import { requireList } from '../model/wrong-call.js';
import type { Observation } from '../model/observation.js';
import type { Organisation } from '../model/organisation.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { assessPlan, type AssessOptions } from './assess-plan.js';
import type { IndicatorProgress } from './plan-progress.js';

/**
 * The bodies, streets or sub-districts that carry a part of one of these indicators, in the plan's order.
 *
 * @param kind Only bodies of this kind: `sub-district` for a table by 街道, which leaves out 街区 and offices. Default: all.
 * @throws TypeError when the indicators are no list.
 * @example
 * // the district's 400 are 150 of the street 'east' and 250 of 'west'
 * areasOf(indicators); // ['east', 'west']
 */
export function areasOf(indicators: readonly IndicatorProgress[], kind?: Organisation['kind']): readonly string[] {
  requireList('areasOf', 'indicators', indicators);
  const parts = indicators.flatMap(({ targets }) => targets.flatMap(({ target }) => target.breakdown?.parts ?? []));
  const areas = [...new Set(parts.map(({ of }) => of))];
  if (kind === undefined) return areas;
  const { organisations = [] } = indicators[0]?.plan ?? {};
  const ofKind = new Set(organisations.flatMap((body) => (body.kind === kind ? [body.id] : [])));
  return areas.filter((id) => ofKind.has(id));
}

/** A target with the part one area carries in the place of the whole figure; none where it carries nothing. */
function targetOfArea({ breakdown, ...target }: Target, area: string): Target[] {
  const part = breakdown?.parts.find(({ of }) => of === area);
  if (!part) return [];
  // The plan does not say how a part of a range is to be met, as 左右 does not: no line is drawn.
  const bound =
    'value' in target.bound ? { ...target.bound, value: part.value } : ({ kind: 'about', value: part.value } as const);
  return [{ ...target, bound }];
}

function indicatorOfArea({ indicator, targets }: IndicatorProgress, area: string): Indicator[] {
  const own = targets.flatMap(({ target }) => targetOfArea(target, area));
  // The baseline is that of the whole; a part that counts from it would be far behind on its first day.
  const { baseline: _baseline, ...rest } = indicator;
  return own.length > 0 ? [{ ...rest, targets: own }] : [];
}

const observationsOfArea = ({ observations = [] }: Plan, area: string): Observation[] =>
  observations.flatMap(({ of, ...observation }) => (of === area ? [observation] : []));

/**
 * How far one area is with its own parts: its part of each target against its own observations.
 *
 * The same calculation as for the whole, `assessPlan` on the same day, so that an area is never given the status of
 * the district. A total counts from zero; a part of a level has no baseline of its own, so it is met or not, and how much
 * of its way is done cannot be said (`no-baseline`). A part of a range is looked at as 左右. Nothing published for the
 * area: not reported.
 *
 * @param indicators Of one plan on one day. Those in which the area carries nothing are left out.
 * @param options As for `assessPlan`, without the day.
 * @throws TypeError when the indicators are no list.
 * @example
 * // the street 'east' carries 150 of 400 and has 170; the district has 410
 * areaProgress(assessPlan(plan, { asOf: '2026-02-01' }).indicators, 'east').map(({ main }) => main.status); // ['met']
 */
export function areaProgress(
  indicators: readonly IndicatorProgress[],
  area: string,
  options: Omit<AssessOptions, 'asOf'> = {},
): readonly IndicatorProgress[] {
  requireList('areaProgress', 'indicators', indicators);
  const [first] = indicators;
  if (!first) return [];
  const { plan, asOf } = first;
  const own = indicators.flatMap((progress) => indicatorOfArea(progress, area));
  const areaPlan: Plan = { ...plan, indicators: own, observations: observationsOfArea(plan, area) };
  return assessPlan(areaPlan, { ...options, asOf }).indicators;
}
