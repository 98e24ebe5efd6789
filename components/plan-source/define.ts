// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanSource } from './plan-source.js';

export type * from './plan-source.js';

register({ 'plan-source': PlanSource });
