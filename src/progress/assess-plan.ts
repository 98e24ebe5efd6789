import { elapsedShare } from '../calendar/elapsed-share.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Observation } from '../model/observation.js';
import type { Goal, Indicator, Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { requireFunction, requirePlan, requireFields, requireObject, requireDay } from '../model/wrong-call.js';
import { assessTarget, type AssessContext } from './assess-target.js';
import { withRatios } from './with-ratios.js';
import { announcedObservations, knownObservations, type Known } from './known-observations.js';
import type { Method } from './method.js';
import { mainTarget } from './main-target.js';
import type { OutlookRule } from './outlook-target.js';
import type { DroppedIndicator, IndicatorProgress, PlanProgress } from './plan-progress.js';
import { rollUp } from './roll-up.js';
import { declaredSchedule, type ScheduleConvention } from './schedule.js';

/** How a plan is looked at. */
export interface AssessOptions {
  /** The day to look from: only what was known on it is used. There is no default; the calculation has no clock. */
  readonly asOf: IsoDate;
  /**
   * What the office declares about its schedule; comes before what the plan itself declares. Default: days, both ends
   * counted; from the base; the plan's own path; ±0.5 points.
   */
  readonly schedule?: ScheduleConvention;
  /** A published method to ask as well; its answer stands beside the default one as `byMethod`. */
  readonly method?: Method;
  /** The rule the outlook of every output is made by: `outlookBy(model)`. Default: the mean pace so far, a straight line. */
  readonly outlook?: OutlookRule;
}

function byIndicator(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.indicator);
    if (group) group.push(observation);
    else groups.set(observation.indicator, [observation]);
  }
  return groups;
}

/** Targets that wait for another one to be dropped: they stand in its place from its day on. */
function waitingTargets({ indicators }: Plan, asOf: IsoDate): ReadonlySet<string> {
  const replaced = indicators.flatMap(({ targets }) => targets.flatMap(({ force }) => force?.replaced ?? []));
  return new Set(replaced.flatMap(({ on, by }) => (on > asOf && by !== undefined ? [by] : [])));
}

/** The targets that stand on a day: a replaced one until its day, the one in its place from then on. */
const targetsOn = (targets: readonly Target[], waiting: ReadonlySet<string>, asOf: IsoDate): Target[] =>
  targets.filter(
    ({ id, force }) => !(force?.replaced && force.replaced.on <= asOf) && !(id !== undefined && waiting.has(id)),
  );

/** An indicator without a target that stands, where one of them has been dropped by the day. */
function droppedBy({ indicators }: Plan, indicator: Indicator, asOf: IsoDate): DroppedIndicator[] {
  const gone = indicator.targets.flatMap(({ force }) =>
    force?.replaced && force.replaced.on <= asOf ? [force.replaced] : [],
  );
  const [last] = gone.sort((a, b) => (a.on < b.on ? 1 : -1));
  if (!last) return [];
  const by = indicators.find(({ targets }) => targets.some(({ id }) => id !== undefined && id === last.by));
  return [{ indicator, on: last.on, ...(by && { by }) }];
}

/**
 * How far each indicator of a plan is on a day: done, on schedule, where the pace ends, and the word for it.
 *
 * The one entry every output is made from. Uses only observations published by `asOf` for periods over by then.
 * A missing fact is never an error: the result says which fact is missing. Indicators with `derivedFrom.ratio` have their
 * figures worked out first (see {@link withDerived}), and `plan` in the result is the plan with these.
 *
 * @param plan A plan from `parsePlan`.
 * @returns Plain frozen objects.
 * @throws TypeError when it is given something other than a plan, as its text.
 * @throws RangeError when `asOf` is no calendar day or the schedule convention is out of range.
 * @example
 * assessPlan(plan, { asOf: '2024-01-31' }).counts; // { met: 4, ahead: 4, … }
 */
export function assessPlan(plan: Plan, options: AssessOptions): PlanProgress {
  // Without types around, the options can be missing.
  const { asOf, method, outlook, schedule, ...unknown } = options ?? ({} as AssessOptions);
  // `tolerance` belongs to the schedule, and beside it would change nothing without a word.
  requireFields('assessPlan', 'options', unknown, ['asOf', 'schedule', 'method', 'outlook']);
  requirePlan('assessPlan', plan);
  if (method)
    requireFunction('assessPlan', 'method, such as completionRate(), with its assessTarget', method.assessTarget);
  // A model by itself is none: outlookBy makes one of it.
  if (outlook) requireFunction('assessPlan', 'outlook, such as outlookBy(model),', outlook);
  // Spread, a word would be taken letter by letter.
  if (schedule) requireObject('assessPlan', "schedule, such as { elapsed: 'months' },", schedule);
  const convention = declaredSchedule({ ...plan.schedule, ...schedule });
  requireDay('assessPlan', asOf);

  plan = withRatios(plan);
  const observations = byIndicator(plan.observations ?? []);
  const known = new Map<string, Known[]>();
  for (const { id } of [...plan.indicators, ...(plan.series ?? [])])
    known.set(id, knownObservations(observations.get(id) ?? [], asOf, plan.period.yearStart));
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const waiting = waitingTargets(plan, asOf);

  const indicators: IndicatorProgress[] = [];
  const dropped: DroppedIndicator[] = [];
  for (const indicator of plan.indicators) {
    const own = known.get(indicator.id) ?? [];
    const context: AssessContext = {
      asOf,
      planPeriod: plan.period,
      known: own,
      // Told only where there is nothing else.
      announced:
        own.length > 0 ? [] : announcedObservations(observations.get(indicator.id) ?? [], asOf, plan.period.yearStart),
      convention,
      lenders: { plan, known },
    };
    const targets = targetsOn(indicator.targets, waiting, asOf).map((target) => {
      const found = assessTarget(target, indicator, context);
      const assessed = plan.language === undefined ? found : { ...found, language: plan.language };
      const progress = outlook ? { ...assessed, outlook: outlook(assessed) } : assessed;
      return method ? { ...progress, byMethod: method.assessTarget(progress) } : progress;
    });
    const main = mainTarget(targets, indicator.verdict, asOf);
    const goal = goals.get(indicator.goal);
    if (main && goal) indicators.push({ indicator, goal, plan, asOf, targets, main });
    else if (!main) dropped.push(...droppedBy(plan, indicator, asOf));
  }

  return deepFreeze({
    plan,
    asOf,
    ended: asOf > plan.period.end,
    elapsedShare: elapsedShare(plan.period, asOf, convention.elapsed),
    goals: plan.goals.map((goal: Goal) => {
      const own = indicators.filter((entry) => entry.goal === goal);
      return { goal, indicators: own, ...rollUp(own) };
    }),
    indicators,
    dropped,
    illustrative: indicators.some(({ targets }) => targets.some(({ illustrative }) => illustrative)),
    ...rollUp(indicators),
  });
}
