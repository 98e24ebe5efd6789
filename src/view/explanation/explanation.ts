import { explanationLabels, type ExplanationLabels } from '../../format/explanation-labels.js';
import { messagesOf } from '../../format/messages-of.js';
import { targetWords } from '../../format/target-words.js';
import type { Locale, TargetWords } from '../../format/words.js';
import type { Method } from '../../progress/method.js';
import type { IndicatorProgress } from '../../progress/plan-progress.js';
import { followOf, type FollowWords } from './explanation-follow.js';
import { methodsOf, type MethodWords } from './explanation-methods.js';
import { judgementsOf, sourcesOf, type JudgementWords, type SourceWords } from './explanation-sources.js';
import { asidesOf, type AsideWords } from './explanation-outlook.js';
import { stepsOf, type StepWords } from './explanation-steps.js';
import type { Telling } from './explanation-telling.js';
import { requireHanded, requireList, requireLocale } from '../../model/wrong-call.js';

/** Everything an explanation says, in the order it is read. */
export interface Explanation {
  readonly words: TargetWords;
  readonly labels: ExplanationLabels;
  /** Whether there is a value to speak of. */
  readonly reported: boolean;
  /** The marks of the name: those of the card, and 修订. */
  readonly tags: readonly { readonly kind: string; readonly word: string }[];
  /** The questions in order; the last one ends in the rule that decided. */
  readonly steps: readonly StepWords[];
  /** Where it leads if it goes on: after the rule, and no part of it. */
  readonly asides: readonly AsideWords[];
  readonly sources: readonly SourceWords[];
  /** Rhythm of publication, bodies and measures, where the plan file has them. */
  readonly follow: FollowWords;
  readonly judgements: readonly JudgementWords[];
  readonly methods: readonly MethodWords[];
}

/**
 * The answer to “why?” of one indicator, in one language: the questions with their numbers up to the rule, where it
 * leads, where each figure stands, what offices have published, and the same through other methods.
 *
 * A question without arithmetic is left out, and the last step says why. Judgements published after the day looked from
 * are left out.
 *
 * @param methods Published methods to show beside the verdict, in this order. Default: none.
 * @example
 * explanation(progress, 'zh-CN').steps[1]?.answer; // '48%'
 */
export function explanation(
  indicator: IndicatorProgress,
  locale: Locale,
  methods: readonly Method[] = [],
): Explanation {
  requireHanded('explanation', 'indicator', indicator);
  requireLocale('explanation', locale);
  requireList('explanation', 'methods', methods);
  for (const method of methods) requireHanded('explanation', 'method', method);
  const progress = indicator.main;
  const labels = explanationLabels[locale];
  const words = targetWords(progress, locale);
  const telling: Telling = { progress, locale, labels, words, messages: messagesOf(locale) };
  const revised = progress.reported?.revised ? [{ kind: 'revised', word: labels.revised }] : [];
  return {
    words,
    labels,
    reported: progress.reported !== undefined,
    tags: [...words.tags, ...revised],
    steps: stepsOf(telling),
    asides: asidesOf(telling),
    sources: sourcesOf(indicator, telling),
    follow: followOf(indicator, telling),
    judgements: judgementsOf(indicator, telling),
    methods: methodsOf(methods, telling),
  };
}
