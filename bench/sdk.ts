// What the benchmarks need of the source.
import { parseObservations, parsePlan, withObservations } from '../src/model/parse-plan.js';
import planJson from '../src/plans/gulou-ip-2021-2025.json';
import illustrativeJson from '../src/plans/gulou-ip-2021-2025.illustrative.json';

export { epochDay } from '../src/calendar/iso-date.js';
export { assessColumns, progressColumns, statusNames, toColumns } from '../src/progress/assess-columns.js';
export { assessPlan } from '../src/progress/assess-plan.js';
export { assessValue } from '../src/progress/assess-value.js';

const plan = parsePlan(planJson);
export const gulou = withObservations(plan, parseObservations(illustrativeJson, plan));
