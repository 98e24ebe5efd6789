// Registers the element, and the chart it draws with.
import { register } from '../internal/register.js';
import '../plan-trend-chart/define.js';
import { PlanIndicatorPage } from './plan-indicator-page.js';

export type * from './plan-indicator-page.js';

register({ 'plan-indicator-page': PlanIndicatorPage });
