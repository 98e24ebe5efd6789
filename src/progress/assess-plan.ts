import { elapsedShare } from '../calendar/elapsed-share.js';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Observation } from '../model/observation.js';
import type { Goal, Indicator, Plan } from '../model/plan.js';
import type { BoundValue, Target } from '../model/target.js';
import { assessTarget, type AssessContext } from './assess-target.js';
import { knownObservations, type Known } from './known-observations.js';
import type { Method } from './method.js';
import type { IndicatorProgress, PlanProgress, TargetProgress } from './plan-progress.js';
import { rollUp } from './roll-up.js';
import { declaredSchedule, type ScheduleConvention } from './schedule.js';

/** How a plan is looked at. */
export interface AssessOptions {
  /** The day to look from: only what was known on it is used. There is no default; the calculation has no clock. */
  readonly asOf: IsoDate;
  /** What the office declares about its schedule. Default: days, both ends counted; the plan's own path; ±0.5 points. */
  readonly schedule?: ScheduleConvention;
  /** A published method to ask as well; its answer stands beside the default one as `byMethod`. */
  readonly method?: Method;
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

/** The targets that stand on a day: a replaced one until its day, the one in its place from then on. */
function targetsOn(targets: readonly Target[], asOf: IsoDate): Target[] {
  const waiting = new Set(
    targets.flatMap(({ force }) => (force?.replaced && force.replaced.on > asOf ? [force.replaced.by] : [])),
  );
  return targets.filter(
    ({ id, force }) => !(force?.replaced && force.replaced.on <= asOf) && !(id !== undefined && waiting.has(id)),
  );
}

/** The next target due, or the last one when all are past. A target without a date waits behind those with one. */
function mainTarget(targets: readonly TargetProgress[], asOf: IsoDate): TargetProgress | undefined {
  const open = targets.filter(({ due }) => due === undefined || due >= asOf);
  const day = ({ due }: TargetProgress): string => due ?? '9999';
  return open.length > 0
    ? open.reduce((first, next) => (day(next) < day(first) ? next : first))
    : targets.reduce<TargetProgress | undefined>(
        (last, next) => (last && day(last) >= day(next) ? last : next),
        undefined,
      );
}

/**
 * How far each indicator of a plan is on a day: done, on schedule, where the pace ends, and the word for it.
 *
 * The one entry every output is made from. Uses only observations published by `asOf` for periods over by then.
 * A missing fact is never an error: the result says which fact is missing.
 *
 * @param plan A plan from `parsePlan`.
 * @returns Plain frozen objects.
 * @throws RangeError when `asOf` is no calendar day or the schedule convention is out of range.
 * @example
 * assessPlan(plan, { asOf: '2024-01-31' }).counts; // { met: 4, ahead: 4, … }
 */
export function assessPlan(plan: Plan, options: AssessOptions): PlanProgress {
  // Without types around, the options can be missing.
  const { asOf, method, schedule } = options ?? ({} as AssessOptions);
  const convention = declaredSchedule(schedule);
  if (!isIsoDate(asOf))
    throw new RangeError(`assessPlan requires asOf as a calendar day (YYYY-MM-DD); received ${String(asOf)}`);

  const observations = byIndicator(plan.observations ?? []);
  const known = new Map<string, Known[]>();
  for (const { id } of plan.indicators)
    known.set(id, knownObservations(observations.get(id) ?? [], asOf, plan.period.yearStart));
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));

  const indicators: IndicatorProgress[] = [];
  for (const indicator of plan.indicators) {
    const context: AssessContext = {
      asOf,
      planPeriod: plan.period,
      known: known.get(indicator.id) ?? [],
      convention,
      resolve: (value) => resolveFigure(value, indicator, plan, known),
    };
    const targets = targetsOn(indicator.targets, asOf).map((target) => {
      const progress = assessTarget(target, indicator, context);
      return method ? { ...progress, byMethod: method.assessTarget(progress) } : progress;
    });
    const main = mainTarget(targets, asOf);
    const goal = goals.get(indicator.goal);
    if (main && goal) indicators.push({ indicator, goal, plan, asOf, targets, main });
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
    illustrative: indicators.some(({ targets }) => targets.some(({ illustrative }) => illustrative)),
    ...rollUp(indicators),
  });
}

function findTarget(plan: Plan, id: string): { target: Target; owner: Indicator } | undefined {
  for (const owner of plan.indicators) {
    const target = owner.targets.find((entry) => entry.id === id);
    if (target) return { target, owner };
  }
  return undefined;
}

/** What a borrowed figure stands at: the latest known value, the baseline, the figure of another target. */
function resolveFigure(
  value: Exclude<BoundValue, number>,
  indicator: Indicator,
  plan: Plan,
  known: ReadonlyMap<string, readonly Known[]>,
  asked: readonly Target[] = [],
): number | undefined {
  if ('series' in value) return undefined;
  if ('baseline' in value) return indicator.baseline?.qualifier === undefined ? indicator.baseline?.value : undefined;
  if ('indicator' in value) {
    const values = known.get(value.indicator) ?? [];
    return values[values.length - 1]?.observation.value;
  }
  const found = findTarget(plan, value.target);
  // Targets that borrow from each other in a circle have no figure.
  if (!found || !('value' in found.target.bound) || asked.includes(found.target)) return undefined;
  const { target, owner } = found;
  const { value: figure } = found.target.bound;
  return typeof figure === 'number' ? figure : resolveFigure(figure, owner, plan, known, [...asked, target]);
}
