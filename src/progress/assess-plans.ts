import type { Plan } from '../model/plan.js';
import { assessPlan, type AssessOptions } from './assess-plan.js';
import type { PlanProgress } from './plan-progress.js';
import { declaredSchedule } from './schedule.js';
import { whatCame, requireObject, requireDay } from '../model/wrong-call.js';

/** What became of one plan of many; `index` is its place in the source, from 0. */
export type PlanOutcome =
  | { readonly assessed: true; readonly index: number; readonly progress: PlanProgress }
  | { readonly assessed: false; readonly index: number; readonly error: unknown };

function outcomeOf(plan: Plan, index: number, options: AssessOptions): PlanOutcome {
  try {
    return { assessed: true, index, progress: assessPlan(plan, options) };
  } catch (error) {
    return { assessed: false, index, error };
  }
}

const isAsync = (plans: Iterable<Plan> | AsyncIterable<Plan>): plans is AsyncIterable<Plan> =>
  Symbol.asyncIterator in Object(plans);

function* fromIterable(plans: Iterable<Plan>, options: AssessOptions): Generator<PlanOutcome, void, undefined> {
  let index = 0;
  for (const plan of plans) yield outcomeOf(plan, index++, options);
}

async function* fromAsyncIterable(
  plans: AsyncIterable<Plan>,
  options: AssessOptions,
): AsyncGenerator<PlanOutcome, void, undefined> {
  let index = 0;
  for await (const plan of plans) yield outcomeOf(plan, index++, options);
}

/**
 * Many plans, one after the other: a province's, or a country's, without holding them all.
 *
 * The next plan is taken from the source only when its outcome is asked for, and an outcome is not kept; to stop early
 * closes the source. An async source gives an async generator.
 *
 * Each outcome stands for itself. A plan that cannot be assessed (it did not come from `parsePlan`, or a published method
 * threw) becomes `{ assessed: false, index, error }` in its place, with what was thrown as it was, and the next plan
 * follows. Only what concerns all of them throws: options out of range at once, and a source that breaks while it is
 * read, since nothing can follow it.
 *
 * @param plans An array, a generator, an async generator, anything `for await` takes.
 * @throws RangeError as `assessPlan` does for its options, before the first plan is taken.
 * @example
 * for await (const outcome of assessPlans(readPlans(), { asOf: '2024-01-31' })) {
 *   if (outcome.assessed) add(outcome.progress.counts);
 *   else report(outcome.index, outcome.error);
 * }
 */
export function assessPlans(plans: Iterable<Plan>, options: AssessOptions): Generator<PlanOutcome, void, undefined>;
export function assessPlans(
  plans: AsyncIterable<Plan>,
  options: AssessOptions,
): AsyncGenerator<PlanOutcome, void, undefined>;
export function assessPlans(
  plans: Iterable<Plan> | AsyncIterable<Plan>,
  options: AssessOptions,
): Generator<PlanOutcome, void, undefined> | AsyncGenerator<PlanOutcome, void, undefined> {
  if (typeof (Object(plans) as { [Symbol.iterator]?: unknown })[Symbol.iterator] !== 'function' && !isAsync(plans))
    throw new TypeError(`assessPlans requires plans, as a list or one after another; received ${whatCame(plans)}`);
  if (options?.schedule) requireObject('assessPlans', "schedule, such as { elapsed: 'months' },", options.schedule);
  declaredSchedule(options?.schedule);
  requireDay('assessPlans', options?.asOf);
  return isAsync(plans) ? fromAsyncIterable(plans, options) : fromIterable(plans, options);
}
