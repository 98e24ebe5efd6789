/**
 * Where stories read from. A source without an address is one that still waits: that is the loading state.
 */
import { planWithFigures } from './examples.js';

/** The Gulou plan with sample figures, as an object a page would hold. */
export const planFile: object = planWithFigures;

export const planAddress = 'plans/gulou-ip-2021-2025.json';
export const figuresAddress = 'plans/gulou-ip-2021-2025.illustrative.json';

/** A file that is there and is something else. */
export const wrongPlan = figuresAddress;
export const wrongFigures = planAddress;
export const directoryAddress = 'plans/gulou-ip-2021-2025.enterprises.illustrative.json';
