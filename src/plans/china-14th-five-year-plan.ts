import type { Plan } from '../model/plan.js';
import { deepFreeze } from '../model/deep-freeze.js';
import data from './china-14th-five-year-plan.json';

// JSON knows no literal types; that the file is a plan is proven by a test.
const plan = data as unknown as Plan;

/**
 * Main indicators of China's 14th Five-Year Plan (2021–2025): binding and indicative targets, levels, growth, totals over
 * the five years 〔 〕, one held against another indicator, one kept below in every year; with the figures and the
 * judgements of the mid-term evaluation that could be verified, each with its source. Frozen.
 *
 * @source Outline of the 14th Five-Year Plan, Box 1; Report on the Work of the Government of 5 March 2021.
 * @example
 * chinaPlan.indicators.find(({ id }) => id === 'energy-intensity').targets[0].force; // { attribute: 'binding' }
 */
export const chinaPlan: Plan = deepFreeze(plan);
