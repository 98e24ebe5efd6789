import type { Plan } from '../model/plan.js';
import { withDerived } from './derived-observations.js';
import { hasRatios } from './rare-kinds.js';

/** A plan with the figures of its ratios, where it has any. */
export const withRatios = (plan: Plan): Plan => (hasRatios(plan) ? withDerived(plan) : plan);
