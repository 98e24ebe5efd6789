import { planWords } from '../../src/format/plan-words.js';
import type { Locale, PlanWords } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { glance, glanceFacts, type Glance, type GlanceFacts } from '../../src/view/plan/glance.js';
import { glanceChanges, type GlanceChanges } from '../../src/view/plan/glance-changes.js';
import { planOnly, type PlanOnly } from '../../src/view/plan/plan-only.js';
import { sharedFacts, type SharedFacts } from '../../src/view/plan/shared-facts.js';

/** What a page says of its plan whatever a reader filters. */
export interface PageFacts {
  readonly words: PlanWords;
  readonly facts: GlanceFacts;
  readonly answer: Glance;
  readonly changes: GlanceChanges | undefined;
  readonly told: SharedFacts;
  /** Only while no figure of the plan is known. */
  readonly plain: PlanOnly | undefined;
}

/** Gathers it once for a plan and a language: what is told the same object need not draw again. */
export function factsOnce(): (progress: PlanProgress, locale: Locale) => PageFacts {
  let last: { readonly progress: PlanProgress; readonly locale: Locale; readonly page: PageFacts } | undefined;
  return (progress, locale) => {
    if (last?.progress !== progress || last.locale !== locale)
      last = {
        progress,
        locale,
        page: {
          words: planWords(progress, locale),
          facts: glanceFacts(progress, locale),
          answer: glance(progress, locale),
          changes: glanceChanges(progress, locale),
          told: sharedFacts(progress, locale),
          plain: planOnly(progress, locale),
        },
      };
    return last.page;
  };
}
