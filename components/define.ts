// Registers every element, once: a page may load this library twice, in two versions, and the first one stays.
import {
  PlanAsOf,
  PlanDashboard,
  PlanEnterpriseDirectory,
  PlanExplanation,
  PlanGoalOverview,
  PlanIndicatorCard,
  PlanIndicatorTable,
  PlanMeasureList,
  PlanSource,
  PlanTargetGauge,
  PlanTrendChart,
} from './index.js';
import { defineOnce } from './internal/define-once.js';

const elements = {
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
  'plan-enterprise-directory': PlanEnterpriseDirectory,
};

for (const [tag, element] of Object.entries(elements)) defineOnce(tag, element);
