// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanGoalOverview } from './plan-goal-overview.js';

export type * from './plan-goal-overview.js';

register({ 'plan-goal-overview': PlanGoalOverview });
