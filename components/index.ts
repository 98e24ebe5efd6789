/**
 * The elements as classes, and their events. Importing this registers nothing; `drumtower/define` does.
 *
 * @packageDocumentation
 */
export { forgetWords, setWords, type OwnWords, type WordTables } from '../src/format/own-words.js';
export { PlanAsOf } from './plan-as-of/plan-as-of.js';
export { PlanDashboard } from './plan-dashboard/plan-dashboard.js';
export { PlanEnterpriseDirectory } from './plan-enterprise-directory/plan-enterprise-directory.js';
export { PlanExplanation } from './plan-explanation/plan-explanation.js';
export { PlanGoalOverview } from './plan-goal-overview/plan-goal-overview.js';
export { PlanIndicatorCard } from './plan-indicator-card/plan-indicator-card.js';
export { PlanIndicatorPage } from './plan-indicator-page/plan-indicator-page.js';
export { PlanIndicatorTable } from './plan-indicator-table/plan-indicator-table.js';
export { PlanMeasureList } from './plan-measure-list/plan-measure-list.js';
export { PlanSource } from './plan-source/plan-source.js';
export { PlanTargetGauge } from './plan-target-gauge/plan-target-gauge.js';
export { PlanTrendChart } from './plan-trend-chart/plan-trend-chart.js';
export {
  PlanDayChosenEvent,
  PlanExplainEvent,
  PlanFailedEvent,
  PlanLeaveEvent,
  PlanLoadedEvent,
  PlanToggledEvent,
  type PlanFailure,
} from './internal/events.js';
