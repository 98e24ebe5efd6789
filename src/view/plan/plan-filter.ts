import { statusOrder } from '../../format/plan-words.js';
import type { Measure } from '../../model/measure.js';
import type { Plan } from '../../model/plan.js';
import type { IndicatorProgress, PlanProgress, Status } from '../../progress/plan-progress.js';
import { entriesAbove, goalTree } from '../../progress/hierarchy.js';
import { rollUp } from '../../progress/roll-up.js';
import { indicatorMatches, measureMatches, queryWords } from './plan-search.js';

/** What is asked of a plan. Ids side by side: any of them. Questions side by side: all of them. Absent: no question. */
export interface PlanFilter {
  /** Ids of goals; each with the goals within it. */
  readonly goal?: readonly string[] | undefined;
  /** Statuses of the main target. */
  readonly status?: readonly string[] | undefined;
  /** Ids of the bodies responsible; `unpublished` for what the plan gives to none. */
  readonly body?: readonly string[] | undefined;
  /** Words a reader looks for. */
  readonly query?: string | undefined;
}

/** Stands for the id of the body where the plan names none: 未公布. */
export const unpublished = 'unpublished';

const asked = (ids: readonly string[] | undefined): ids is readonly string[] => ids !== undefined && ids.length > 0;

const bodiesOf = (ids: readonly string[] | undefined): readonly string[] => (asked(ids) ? ids : [unpublished]);

/** A goal and the goals it lies within, by their ids. */
function lineOf({ goals }: Plan, id: string): readonly string[] {
  const goal = goals.find((entry) => entry.id === id);
  return goal?.parent === undefined ? [id] : [id, ...entriesAbove(goals, goal).map((entry) => entry.id)];
}

const within = (plan: Plan, id: string, asking: readonly string[] | undefined): boolean =>
  !asked(asking) || lineOf(plan, id).some((each) => asking.includes(each));

function holdsIndicator(
  { indicator, goal, main, plan }: IndicatorProgress,
  filter: PlanFilter,
  words: readonly string[],
) {
  return (
    within(plan, goal.id, filter.goal) &&
    (!asked(filter.status) || filter.status.includes(main.status)) &&
    (!asked(filter.body) || bodiesOf(indicator.responsible).some((id) => filter.body?.includes(id))) &&
    (words.length === 0 || indicatorMatches(indicator, plan, words))
  );
}

/** A measure has no status: it is left out where one is asked for. */
function holdsMeasure(measure: Measure, { plan }: PlanProgress, filter: PlanFilter, words: readonly string[]): boolean {
  return (
    !asked(filter.status) &&
    (!asked(filter.goal) || (measure.goal !== undefined && within(plan, measure.goal, filter.goal))) &&
    (!asked(filter.body) || bodiesOf(measure.leads).some((id) => filter.body?.includes(id))) &&
    (words.length === 0 || measureMatches(measure, plan, words))
  );
}

/**
 * The part of a plan that a filter lets through, counted anew: indicators, goals that keep one or lie around one that
 * does, measures. The plan's own order stays; the entries are the same objects, so that what shows them need not be drawn again. A filter that
 * asks nothing gives the progress back as it is.
 *
 * Filters commute: one after the other gives the same in either order.
 *
 * @param progress A plan on one day, as `assessPlan` gives it.
 * @example
 * filterPlan(progress, { status: ['behind', 'not-met'] }).indicators.length; // 4
 */
export function filterPlan(progress: PlanProgress, filter: PlanFilter): PlanProgress {
  const words = filter.query ? queryWords(filter.query) : [];
  if (words.length === 0 && !asked(filter.goal) && !asked(filter.status) && !asked(filter.body)) return progress;
  const measures = progress.plan.measures?.filter((measure) => holdsMeasure(measure, progress, filter, words));
  const indicators = progress.indicators.filter((entry) => holdsIndicator(entry, filter, words));
  const kept = new Set(indicators);
  const around = new Set(indicators.flatMap(({ goal }) => lineOf(progress.plan, goal.id)));
  return {
    ...progress,
    ...rollUp(indicators),
    plan: measures ? { ...progress.plan, measures } : progress.plan,
    indicators,
    goals: progress.goals.flatMap((goal) => {
      const own = goal.indicators.filter((entry) => kept.has(entry));
      return around.has(goal.goal.id) ? [{ ...goal, ...rollUp(own), indicators: own }] : [];
    }),
    illustrative: indicators.some(({ targets }) => targets.some(({ illustrative }) => illustrative)),
  };
}

/** What a reader can be asked. */
export type Facet = 'goal' | 'status' | 'body';

const idsOf: Readonly<Record<Facet, (entry: IndicatorProgress) => readonly string[]>> = {
  goal: ({ goal, plan }) => lineOf(plan, goal.id),
  status: ({ main }) => [main.status],
  body: ({ indicator }) => bodiesOf(indicator.responsible),
};

/** The ids of a filter that the plan does not have: a slip of the pen in a page, told to its writer. */
export function unknownIds(plan: Plan, { goal = [], status = [], body = [] }: PlanFilter): readonly string[] {
  const missing = (ids: readonly string[], known: readonly string[]): string[] =>
    ids.filter((id) => !known.includes(id));
  return [
    ...missing(
      goal,
      plan.goals.map(({ id }) => id),
    ),
    ...missing(status, statusOrder),
    ...missing(body, [unpublished, ...(plan.organisations ?? []).map(({ id }) => id)]),
  ];
}

/**
 * The answers to one question that leave something, beside the other questions of the filter. Goals stand in the plan's
 * order, those within a goal below it, statuses from reached to unknown, bodies as they are first named, with 未公布 last.
 *
 * @example
 * facetChoices(progress, 'goal', { status: ['behind'] }); // ['creation', 'management', 'talent']
 */
export function facetChoices(progress: PlanProgress, facet: Facet, filter: PlanFilter = {}): readonly string[] {
  const left = filterPlan(progress, { ...filter, [facet]: undefined }).indicators;
  const ids = [...new Set(left.flatMap(idsOf[facet]))];
  const goals = facet === 'goal' ? goalTree(progress.plan).map(({ entry }) => entry.id) : [];
  const rank = (id: string): number =>
    facet === 'goal'
      ? goals.indexOf(id)
      : facet === 'status'
        ? statusOrder.indexOf(id as Status)
        : facet === 'body' && id === unpublished
          ? 1
          : 0;
  return ids.sort((one, other) => rank(one) - rank(other));
}
