import { explain, type ExplanationStep } from '../progress/explain.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import { formatAsOf, formatDate } from './dates.js';
import { textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { formatNumber, formatPercent, subtractingShares } from './numbers.js';
import { planQuotes, type QuoteWords } from './plan-quotes.js';
import { explanationMessagesOf } from './explanation-messages.js';
import { reportedAmount, reportedNumber } from './target-phrase.js';
import { isTimed, targetWords } from './target-words.js';
import type { Locale } from './words.js';

export type { QuoteWords };

/** The answer to “why?”: the arithmetic in order, and the words it rests on. */
export interface ExplanationWords {
  readonly steps: readonly string[];
  readonly quotes: readonly QuoteWords[];
}

function stepWords(step: ExplanationStep, progress: TargetProgress, locale: Locale): string[] {
  const messages = explanationMessagesOf(locale);
  const { done, schedule } = progress;
  const number = (value: number): string => formatNumber(value, locale);
  switch (step.step) {
    case 'value': {
      const { source } = step.reported.observation;
      const { source: say, sourceMissing } = messagesOf(locale);
      const from = source ? say(textIn(source.name, locale)) : sourceMissing;
      return [
        messages.value(reportedAmount(progress, step.reported, locale), formatAsOf(step.reported.at, locale), from),
      ];
    }
    case 'done': {
      const share = formatPercent(step.share, 1);
      const value = progress.reported ? reportedNumber(progress, progress.reported, locale) : number(step.value);
      return step.start === 0
        ? [messages.doneFromZero(value, number(step.end), share)]
        : [messages.done(value, number(step.start), number(step.end), share)];
    }
    case 'elapsed': {
      const { from, at, by, gone, of, share, expected } = step;
      const elapsed = messages.elapsed(
        formatDate(from, locale),
        formatDate(at, locale),
        by,
        number(gone),
        number(of),
        formatPercent(share, 1),
      );
      return expected === share
        ? [elapsed]
        : [elapsed, messages.path(formatPercent(expected, 1), step.path === 'declared')];
    }
    case 'difference': {
      if (!done.answered || !schedule.answered) return [];
      const shares = subtractingShares(done.share, schedule.expectedShare);
      const word = messagesOf(locale).status[progress.status];
      return [messages.difference(shares.done, shares.expected, shares.points, word, number(step.tolerance * 100))];
    }
    case 'bound':
    case 'years':
      return [];
    case 'rule': {
      const words = targetWords(progress, locale);
      return isTimed(step.status) ? [] : [messages.rule(words.statusWord, words.sentence)];
    }
  }
}

/**
 * Why a target stands where it stands, in one language.
 *
 * @example
 * explanationLines(progress, 'zh-CN').steps[1]; // '完成进度 =（807 − 722）÷（900 − 722）= 47.8%'
 */
export function explanationLines(progress: TargetProgress, locale: Locale): ExplanationWords {
  return {
    steps: explain(progress).flatMap((step) => stepWords(step, progress, locale)),
    quotes: planQuotes(progress, locale),
  };
}
