// Registers the element, and those it draws with and asks.
import { register } from '../internal/register.js';
import '../plan-explanation/define.js';
import { PlanIndicatorCard } from './plan-indicator-card.js';

export type * from './plan-indicator-card.js';

register({ 'plan-indicator-card': PlanIndicatorCard });
