// Registers every element.
import {
  PlanAsOf,
  PlanDashboard,
  PlanEnterpriseDirectory,
  PlanExplanation,
  PlanGoalOverview,
  PlanIndicatorCard,
  PlanIndicatorPage,
  PlanIndicatorTable,
  PlanMeasureList,
  PlanSource,
  PlanTargetGauge,
  PlanTrendChart,
} from './index.js';
import { register } from './internal/register.js';
import './plain-text.js';

export type * from './index.js';

register({
  'plan-source': PlanSource,
  'plan-dashboard': PlanDashboard,
  'plan-indicator-card': PlanIndicatorCard,
  'plan-target-gauge': PlanTargetGauge,
  'plan-trend-chart': PlanTrendChart,
  'plan-indicator-table': PlanIndicatorTable,
  'plan-goal-overview': PlanGoalOverview,
  'plan-measure-list': PlanMeasureList,
  'plan-as-of': PlanAsOf,
  'plan-explanation': PlanExplanation,
  'plan-indicator-page': PlanIndicatorPage,
  'plan-enterprise-directory': PlanEnterpriseDirectory,
});
