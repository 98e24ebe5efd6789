import { plainAnswer, plainPlan, plainTable } from '../../src/static/plain-plan.js';
import { sayings, writePlain } from '../internal/plain-text.js';

sayings.ofPlan['plan-dashboard'] = plainPlan;
sayings.ofPlan['plan-goal-overview'] = plainAnswer;
sayings.ofPlan['plan-indicator-table'] = plainTable;

/** Writes the plain text of an element that is told here. */
export const tell = (element: Element): void => writePlain(element);
