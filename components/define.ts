// Registers every element, once: a page may load this library twice, in two versions, and the first one stays.
import { PlanDashboard, PlanIndicatorCard, PlanSource, PlanTargetGauge } from './index.js';

const elements = {
  'plan-source': PlanSource,
  'plan-dashboard': PlanDashboard,
  'plan-indicator-card': PlanIndicatorCard,
  'plan-target-gauge': PlanTargetGauge,
};

for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
