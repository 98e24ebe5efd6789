// What a page's own script can ask for: the functions and events of the one-file bundle, without the elements.
export { httpSource } from '../../src/directory/http-source.js';
export { forgetWords, setWords } from '../../src/format/own-words.js';
export { addTraditional } from '../../src/format/word-table.js';
export { parseObservations, parsePlan, withObservations } from '../../src/model/parse-plan.js';
export { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
export { PlanError } from '../../src/model/plan-error.js';
export { assessPlan } from '../../src/progress/assess-plan.js';
export {
  PlanDayChosenEvent,
  PlanExplainEvent,
  PlanFailedEvent,
  PlanLeaveEvent,
  PlanLoadedEvent,
  PlanToggledEvent,
} from '../internal/events.js';
