// Registers the element alone; it draws with no other.
import { register } from '../internal/register.js';
import { PlanMeasureList } from './plan-measure-list.js';

export type * from './plan-measure-list.js';

register({ 'plan-measure-list': PlanMeasureList });
