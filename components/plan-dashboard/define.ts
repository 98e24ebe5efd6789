// Registers the element, and those it draws with and asks.
import { register } from '../internal/register.js';
import '../plan-source/define.js';
import '../plan-indicator-card/define.js';
import '../plan-indicator-table/define.js';
import '../plan-trend-chart/define.js';
import '../plan-measure-list/define.js';
import '../plan-as-of/define.js';
import '../plan-explanation/define.js';
import { PlanDashboard } from './plan-dashboard.js';

export type * from './plan-dashboard.js';

register({ 'plan-dashboard': PlanDashboard });
