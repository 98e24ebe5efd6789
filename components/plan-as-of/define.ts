// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanAsOf } from './plan-as-of.js';

export type * from './plan-as-of.js';

register({ 'plan-as-of': PlanAsOf });
