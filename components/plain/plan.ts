import { plainAnswer, plainPlan, plainTable } from '../../src/static/plain-plan.js';
import { sayings } from '../internal/plain-text.js';

sayings.ofPlan['plan-dashboard'] = plainPlan;
sayings.ofPlan['plan-goal-overview'] = plainAnswer;
sayings.ofPlan['plan-indicator-table'] = plainTable;

export { writePlain } from '../internal/plain-text.js';
