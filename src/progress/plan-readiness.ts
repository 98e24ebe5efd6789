import type { IsoDate } from '../calendar/iso-date.js';
import { periodInterval, reportingYear, yearInterval } from '../calendar/period.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { requireHanded, requireDay } from '../model/wrong-call.js';
import { withRatios } from './with-ratios.js';
import { indicatorsAbove } from './hierarchy.js';
import { knownObservations } from './known-observations.js';
import { measureProgress } from './measure-progress.js';
import { observationsOf } from './observations-of.js';
import { reportingState } from './reporting-state.js';
import { targetTraits } from './target-traits.js';

/** What an indicator can lack before it can be followed to its end, in the order an office looks for it. */
export type ReadinessLack =
  /** Nothing says what its figure is counted in. */
  | 'unit'
  /** No value, or only a bound, to count from. */
  | 'baseline'
  /** Nobody answers for it. */
  | 'body'
  /** The plan names no day. */
  | 'due'
  /** A figure is there and nobody says whose it is. */
  | 'source'
  /** The figure that should be there by now is not. */
  | 'figure'
  /** No measure serves it. */
  | 'measure';

/** One indicator with what it lacks. */
export interface IndicatorReadiness {
  readonly indicator: Indicator;
  readonly lacks: readonly ReadinessLack[];
}

/** A plan with what its indicators lack. */
export interface PlanReadiness {
  readonly asOf: IsoDate;
  /** In the order of the plan; those that lack nothing as well, but none whose targets have been dropped or replaced. */
  readonly indicators: readonly IndicatorReadiness[];
  /** How many lack nothing. */
  readonly ready: number;
  /** How many lack what; what none lacks is absent. */
  readonly counts: { readonly [Lack in ReadinessLack]?: number };
}

export const readinessLacks: readonly ReadinessLack[] = [
  'unit',
  'baseline',
  'body',
  'due',
  'source',
  'figure',
  'measure',
];

/** Counted in a unit of the world; shares, rates and indices say by themselves what they are in. */
const isCounted = ({ of }: Target): boolean =>
  of.kind === 'level' ||
  of.kind === 'year-value' ||
  of.kind === 'total' ||
  of.kind === 'unstated' ||
  (of.kind === 'change' && of.measure === 'absolute');

/** Whether a way is counted from a value that only a baseline, or a published period in its place, can give. */
function lacksBase(target: Target, { baseline }: Indicator, known: readonly Observation[]): boolean {
  const { of } = target;
  // From zero or below no rate of change is counted.
  const isRelative =
    (of.kind === 'change' && of.measure !== 'absolute' && of.measure !== 'points') || of.kind === 'growth';
  if (baseline && baseline.qualifier === undefined && !(isRelative && baseline.value <= 0)) return false;
  if (of.kind === 'change' || (of.kind === 'growth' && of.span === 'average-annual')) {
    // A rate published ready-made has its base behind it.
    return !known.some(({ counts, period }) => counts === 'rate' || period === of.from);
  }
  return of.kind !== 'total' && targetTraits(target).asks.done === true;
}

/** What one target asks for that is not there. A statement without a figure asks for less. */
function lacksOf(target: Target, indicator: Indicator, known: readonly Observation[]): ReadinessLack[] {
  const { group } = targetTraits(target);
  const lacks: ReadinessLack[] = [];
  if (group === 'quantified') {
    if (isCounted(target) && (target.unit ?? indicator.unit) === undefined) lacks.push('unit');
    if (lacksBase(target, indicator, known)) lacks.push('baseline');
  }
  if ((group === 'quantified' || group === 'establishment') && target.when.kind === 'open') lacks.push('due');
  return lacks;
}

/** Whether the figure that should be there by the day is not: by its rhythm, else once a year of the plan is over. */
function lacksFigure(
  indicator: Indicator,
  targets: readonly Target[],
  known: readonly Observation[],
  plan: Plan,
  asOf: IsoDate,
): boolean {
  const rhythm = reportingState(indicator, plan, asOf);
  if (rhythm) return rhythm.state === 'overdue';
  const { start, yearStart } = plan.period;
  const asksForFigures = targets.some((target) => ['quantified', 'direction'].includes(targetTraits(target).group));
  const firstYear = yearInterval(reportingYear(start, yearStart), yearStart);
  return (
    asksForFigures &&
    firstYear.end <= asOf &&
    !known.some(({ period }) => (periodInterval(period, yearStart)?.end ?? '') >= start)
  );
}

/** Whether a measure is still there on a day: not cancelled, or gone into one that is. */
function isAlive(measure: Measure | undefined, byId: ReadonlyMap<string, Measure>, asOf: IsoDate): boolean {
  const passed = new Set<Measure>();
  for (let each = measure; each && !passed.has(each);) {
    passed.add(each);
    const { status, by = '' } = measureProgress(each, asOf);
    if (status !== 'merged' && status !== 'replaced') return status !== 'cancelled';
    each = byId.get(by);
  }
  return false;
}

/** The indicators that some measure serves on a day. */
function servedOn({ measures = [] }: Plan, asOf: IsoDate): ReadonlySet<string> {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return new Set(
    measures.flatMap((measure) =>
      measure.serves && isAlive(measure, byId, asOf) ? measure.serves.map(({ indicator }) => indicator) : [],
    ),
  );
}

/**
 * What an office still lacks, indicator by indicator: a unit, an exact baseline, a body, a dated target, a source for its
 * figures, the figure that should be there, a measure that serves it.
 *
 * Asked only where it means something. A unit: of what is counted, not of shares, rates, indices, places. A baseline: of
 * what is counted from one; a total counts from zero, and a rate published ready-made needs none. A date: of figures and
 * of things to be established. A source: of each figure known by the day. A figure: overdue by the indicator's rhythm;
 * without a rhythm, none since the plan's first day once its first year is over. A statement without a figure lacks no
 * unit or baseline, and unless it is a direction no figure. What is a part of another (其中) has its body and its measures. A cancelled measure serves
 * nothing; one that was merged or replaced serves on through the other. Targets replaced or dropped by the day ask for
 * nothing.
 *
 * @throws TypeError when the plan is none, RangeError when `asOf` is no calendar day.
 * @source 监测评估 check lists: 指标名称、计量单位、基期值、目标值及时限、责任单位、数据来源、报送频率、支撑任务.
 * @example
 * // one indicator: 达80件 by the end of 2025, 件, no baseline, no body, no measure
 * planReadiness(plan, '2021-06-30').indicators[0].lacks.join(' '); // 'baseline body measure'
 * planReadiness(plan, '2021-12-31').counts; // { baseline: 1, body: 1, figure: 1, measure: 1 }
 */
export function planReadiness(plan: Plan, asOf: IsoDate): PlanReadiness {
  requireHanded('planReadiness', 'plan', plan);
  requireDay('planReadiness', asOf);
  plan = withRatios(plan);
  const served = servedOn(plan, asOf);
  const counts: { [Lack in ReadinessLack]?: number } = {};
  const indicators = plan.indicators.flatMap((indicator): IndicatorReadiness[] => {
    const known = knownObservations(observationsOf(plan, indicator.id), asOf, plan.period.yearStart).map(
      ({ observation }) => observation,
    );
    const targets = indicator.targets.filter(({ force }) => !force?.replaced || force.replaced.on > asOf);
    if (targets.length === 0) return [];
    const family = [indicator, ...indicatorsAbove(plan, indicator)];
    const found = new Set(targets.flatMap((target) => lacksOf(target, indicator, known)));
    if (!family.some(({ responsible }) => responsible && responsible.length > 0)) found.add('body');
    if (known.some(({ source }) => source === undefined)) found.add('source');
    if (lacksFigure(indicator, targets, known, plan, asOf)) found.add('figure');
    if (!family.some(({ id }) => served.has(id))) found.add('measure');
    const lacks = readinessLacks.filter((lack) => found.has(lack));
    for (const lack of lacks) counts[lack] = (counts[lack] ?? 0) + 1;
    return [{ indicator, lacks }];
  });
  return deepFreeze({ asOf, indicators, ready: indicators.filter(({ lacks }) => lacks.length === 0).length, counts });
}
