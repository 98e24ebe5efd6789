import type { Goal, Indicator, Plan } from '../model/plan.js';
import { deepFreeze } from '../model/deep-freeze.js';
import data from './gulou-ip-2021-2025.json';

/** Ids of the six goals, in the order of the plan's prose. */
export const gulouGoalIds = ['creation', 'protection', 'use', 'management', 'services', 'talent'] as const;

/** Ids of the indicators: the twenty quantified targets first, then what the plan wants without a number. */
export const gulouIndicatorIds = [
  'high-value-patent-centres',
  'invention-patents-granted',
  'high-value-invention-patents-per-10000',
  'long-maintained-invention-patents',
  'copyright-registrations-per-10000',
  'trademark-enterprises-per-10000',
  'madrid-trademarks',
  'genuine-goods-streets',
  'protected-enterprises',
  'white-paper',
  'programme-projects',
  'pledge-financing',
  'provincial-model-park',
  'standard-certified-enterprises',
  'advantage-enterprises',
  'ip-service-staff',
  'ip-service-revenue',
  'high-level-talent',
  'patent-attorneys',
  'people-trained',
  'protection-satisfaction',
  'trademark-monitoring',
  'protection-directory-established',
  'circuit-court',
  'overseas-dispute-contact-unit',
  'credit-query-platform',
  'intensive-industries-gdp-share',
  'ip-securitisation',
  'intensive-industry-directory',
  'securitisation-enterprise-pool',
  'technology-transfer-coverage',
  'city-ranking',
  'strong-province-model-district',
  'strong-county-model',
  'assessment-system-inclusion',
  'assessment-mechanism',
  'supervision-evaluation-mechanism',
  'intensive-industries-employment',
  'high-level-training-institution',
  'expert-pool',
] as const;

/** Id of a goal of the Gulou plan. */
export type GulouGoalId = (typeof gulouGoalIds)[number];

/** Id of an indicator of the Gulou plan. */
export type GulouIndicatorId = (typeof gulouIndicatorIds)[number];

/** The Gulou plan with look-ups whose ids the compiler knows. */
export type GulouPlan = Plan & {
  /** The indicator with this id. @throws RangeError when the plan has none. */
  indicator(id: GulouIndicatorId): Indicator;
  /** The goal with this id. @throws RangeError when the plan has none. */
  goal(id: GulouGoalId): Goal;
};

// JSON knows no literal types; that the file is a plan is proven by a test, not at every start of a page.
const plan = data as unknown as Plan;

/** Looks entries up by id; the answer to an unknown id names the known ones. */
function lookUp<Entry extends { readonly id: string }>(entries: readonly Entry[], name: string): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (entry) return entry;
    throw new RangeError(`The Gulou plan has no ${name} "${id}"; it has ${[...byId.keys()].join(', ')}`);
  };
}

/**
 * 《鼓楼区“十四五”知识产权发展规划》: the 14th-five-year plan for intellectual property (2021–2025) of Gulou District,
 * Nanjing, as its official text states it. It holds targets and baselines, every one with its words and place, and
 * no observation: the plan publishes none.
 *
 * Frozen. `JSON.stringify` gives the plan file again; the two look-ups are not part of the data.
 *
 * @source 鼓政办〔2021〕57号, issued 2021-12-31.
 * @example
 * gulouPlan.indicator('madrid-trademarks').targets[0]?.words; // '150件'
 * gulouPlan.goal('creation').citation?.locator.line; // 43
 */
export const gulouPlan: GulouPlan = Object.freeze(
  Object.defineProperties(
    { ...deepFreeze(plan) },
    {
      indicator: { value: lookUp(plan.indicators, 'indicator') },
      goal: { value: lookUp(plan.goals, 'goal') },
    },
  ) as GulouPlan,
);
