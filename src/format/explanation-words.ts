import { isDoneOrNot } from '../progress/target-traits.js';
import { explain, type ExplanationStep } from '../progress/explain.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import type { Quantity } from '../progress/quantity.js';
import { formatAsOf, formatDate } from './dates.js';
import { textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { formatNumber, formatPercent, subtractingShares } from './numbers.js';
import { planQuotes, type QuoteWords } from './plan-quotes.js';
import { explanationMessagesOf } from './explanation-messages.js';
import { baselineQuantity, boundQuantity } from './bound-phrases.js';
import { quantityWords } from './quantity-words.js';
import { bareNumber } from './target-phrase.js';
import { valueWords } from './value-words.js';
import { isTimed, referenceWords, statusWord, targetWords } from './target-words.js';
import type { Locale } from './words.js';
import { requireHanded, requireLocale } from '../model/wrong-call.js';

export type { QuoteWords };

/** The answer to “why?”: the arithmetic in order, and the words it rests on. */
export interface ExplanationWords {
  readonly steps: readonly string[];
  readonly quotes: readonly QuoteWords[];
}

/** The value, its start and its end as arithmetic shows them; what is not in the unit of the indicator says its own. */
function operands(
  progress: TargetProgress,
  { value, start, end }: Extract<ExplanationStep, { step: 'done' }>,
  locale: Locale,
): readonly [value: string, start: string, end: string] {
  const { reported, kind, indicator } = progress;
  const isOwn = kind === 'level' || kind === 'total' || kind === 'year-value';
  const say = (quantity: Quantity, apart: readonly number[]): string => {
    const words = (isOwn ? bareNumber : quantityWords)(quantity, locale, apart);
    return quantity.value < 0 ? explanationMessagesOf(locale).below(words) : words;
  };
  const { baseline, unit } = indicator;
  const base = isOwn && baseline?.value === start ? baselineQuantity(baseline, unit) : boundQuantity(progress, start);
  return [
    say(reported ?? boundQuantity(progress, value), [start, end]),
    say(base, [value]),
    say(boundQuantity(progress, end), [value]),
  ];
}

/** The value; of a thing that is there or not, that it is done. */
function reportedHere(progress: TargetProgress, reported: Reported, locale: Locale): string {
  if (!isDoneOrNot(progress.target)) return valueWords(progress, reported, locale);
  const { verdict } = messagesOf(locale);
  return verdict[reported.value >= 1 ? 'done' : 'not-done'].toLowerCase();
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
        messages.value(reportedHere(progress, step.reported, locale), formatAsOf(step.reported.at, locale), from),
      ];
    }
    case 'done': {
      const share = formatPercent(step.share, 1);
      const [value, start, end] = operands(progress, step, locale);
      if (progress.budget) return [messages.used(value, end, share)];
      return step.start === 0 ? [messages.doneFromZero(value, end, share)] : [messages.done(value, start, end, share)];
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
      const shares = subtractingShares(done.share, schedule.expectedShare, schedule.tolerance);
      const word = statusWord(progress, locale);
      return [messages.difference(shares.done, shares.expected, shares.points, word, number(step.tolerance * 100))];
    }
    case 'bound': {
      const from = referenceWords(progress, locale);
      return from ? [from] : [];
    }
    case 'years':
      return [];
    case 'rule': {
      const words = targetWords(progress, locale);
      return isTimed(step.status) && step.reason !== 'mean-so-far'
        ? []
        : [messages.rule(words.statusWord, words.sentence)];
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
  requireHanded('explanationLines', 'target', progress);
  requireLocale('explanationLines', locale);
  return {
    steps: explain(progress).flatMap((step) => stepWords(step, progress, locale)),
    quotes: planQuotes(progress, locale),
  };
}
