// Registers the element, and those it draws with and asks.
import { register } from '../internal/register.js';
import '../plan-explanation/define.js';
import { PlanTrendChart } from './plan-trend-chart.js';

export type * from './plan-trend-chart.js';

register({ 'plan-trend-chart': PlanTrendChart });
