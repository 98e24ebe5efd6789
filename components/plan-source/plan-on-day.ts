import { sourceSentences } from '../../src/format/interface-words.js';
import { dayMeant, isDay } from '../../src/format/typed-day.js';
import type { Locale } from '../../src/format/words.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import type { PlanFailure } from '../internal/events.js';
import { fileName } from '../internal/file-name.js';
import { today } from '../internal/today.js';

/** The plan on the day that is asked for, today where none is; or why it cannot be seen from there. */
export function planOnDay(
  facts: Plan,
  { asOf, src }: { readonly asOf: string; readonly src: string },
  locale: Locale,
): PlanProgress | PlanFailure {
  const sentences = sourceSentences[locale];
  if (asOf && !isDay(asOf)) return { message: sentences.badDay(asOf, dayMeant(asOf)), issues: [] };
  try {
    return assessPlan(facts, { asOf: asOf || today() });
  } catch (error) {
    return { message: sentences.unusable(fileName(src) || 'plan'), issues: [], error };
  }
}
