import type { ExplanationLabels } from '../../format/explanation-labels.js';
import type { Messages } from '../../format/messages.js';
import type { Locale, TargetWords } from '../../format/words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';

/** What every part of an explanation is told from. */
export interface Telling {
  readonly progress: TargetProgress;
  readonly locale: Locale;
  readonly labels: ExplanationLabels;
  readonly messages: Messages;
  readonly words: TargetWords;
}
