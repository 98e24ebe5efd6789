import { observationDoubts, planDoubts } from '../../src/model/doubts.js';
import type { Loose } from '../../src/model/loose.js';
import type { ObservationsFile } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { warningsOf, type PlanWarning } from '../../src/model/plan-warning.js';
import type { Locale } from '../../src/format/words.js';

/** What is doubtful in a plan file and in the file of its figures, which were read nevertheless. */
export const doubtful = (plan: Plan, figures: Loose<ObservationsFile> | undefined, locale: Locale): PlanWarning[] => [
  ...warningsOf(planDoubts(plan), locale),
  ...(figures ? warningsOf(observationDoubts(figures, plan), locale) : []),
];
