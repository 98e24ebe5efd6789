/**
 * The elements as classes, and their events. Importing this registers nothing; `drumtower/define` does.
 *
 * @packageDocumentation
 */
export { PlanDashboard } from './plan-dashboard/plan-dashboard.js';
export { PlanIndicatorCard } from './plan-indicator-card/plan-indicator-card.js';
export { PlanSource } from './plan-source/plan-source.js';
export { PlanTargetGauge } from './plan-target-gauge/plan-target-gauge.js';
export { PlanFailedEvent, PlanLoadedEvent, PlanToggledEvent, type PlanFailure } from './internal/events.js';
