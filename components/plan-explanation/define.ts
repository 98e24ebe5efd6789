// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanExplanation } from './plan-explanation.js';

export type * from './plan-explanation.js';

register({ 'plan-explanation': PlanExplanation });
