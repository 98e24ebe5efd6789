// All there is in one file: every element, registered, and of the SDK what a page's own script needs beside them.
// Published methods, tables and texts are for npm: a portal that shows cards does not carry them.
export { parseObservations, parsePlan, withObservations } from '../src/model/parse-plan.js';
export { safeParseObservations, safeParsePlan } from '../src/model/safe-parse-plan.js';
export { PlanError } from '../src/model/plan-error.js';
export { httpSource } from '../src/directory/http-source.js';
export { addTraditional } from '../src/format/word-table.js';
export { assessPlan } from '../src/progress/assess-plan.js';
export * from './index.js';
import './define.js';
