import type { Plan } from '../model/plan.js';
import { deepFreeze } from '../model/deep-freeze.js';
import data from './europe-2020.json';

// JSON knows no literal types; that the file is a plan is proven by a test.
const plan = data as unknown as Plan;

/**
 * The headline targets of the European Union's Europe 2020 strategy (2010–2020) in the words of the European Council, with
 * the published figures that could be verified, each with its source: a plan in English, with falling, conditional and
 * unquantified targets. Frozen.
 *
 * @source European Council, 17 June 2010: Conclusions (EUCO 13/10), Annex I.
 * @example
 * europePlan.indicators.find(({ id }) => id === 'early-leavers').targets[0].words; // 'less than 10%'
 */
export const europePlan: Plan = deepFreeze(plan);
