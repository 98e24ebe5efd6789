// Registers the element, and those it draws with and asks.
import { register } from '../internal/register.js';
import '../plan-explanation/define.js';
import { PlanIndicatorTable } from './plan-indicator-table.js';

export type * from './plan-indicator-table.js';

register({ 'plan-indicator-table': PlanIndicatorTable });
