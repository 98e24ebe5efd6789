// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanTargetGauge } from './plan-target-gauge.js';

export type * from './plan-target-gauge.js';

register({ 'plan-target-gauge': PlanTargetGauge });
