import { yearCode } from '../calendar/period.js';
import type { Reason, TargetProgress } from '../progress/plan-progress.js';
import { formatPeriod } from './dates.js';
import { messagesOf } from './messages-of.js';
import type { Locale } from './words.js';

/** The years without a figure, where every figure is that of a whole year; of shorter periods the reason says enough. */
function lackingYears({ history, unread = history, from, yearStart }: TargetProgress, locale: Locale): string[] {
  const codes = unread.map(({ observation }) => observation.period);
  if (codes.length === 0 || !codes.every((code) => /^\d{4}(-A1)?$/.test(code))) return [];
  const known = codes.map((code) => Number(code.slice(0, 4)));
  const lacking: string[] = [];
  for (let year = Number(from.slice(0, 4)); year < Math.max(...known); year += 1)
    if (!known.includes(year)) lacking.push(formatPeriod(yearCode(year, yearStart), locale, yearStart));
  return lacking;
}

/** The year a change or a growth is counted from by the plan's own words, where nobody has told its figure. */
export function unknownBase({ target: { of }, reason, yearStart }: TargetProgress, locale: Locale): string | undefined {
  const from = of.kind === 'change' || of.kind === 'growth' ? of.from : undefined;
  return reason === 'no-baseline' && from !== undefined ? formatPeriod(from, locale, yearStart) : undefined;
}

/**
 * Why there is no verdict, or none but of the value: the reason, with what it is about where the file tells it.
 *
 * @example
 * // 比2015年降低10%, and no figure of 2015
 * reasonWords(progress, 'no-baseline', 'zh-CN'); // '没有2015年的数值，无法与之比较'
 */
export function reasonWords(progress: TargetProgress, reason: Reason, locale: Locale): string {
  const messages = messagesOf(locale);
  const words = progress.indicator.baseline?.words;
  if (reason === 'baseline-is-bound' && words) return messages.onlyBaseline(words);
  const { reported, due } = progress;
  const isOfDue = due !== undefined && (reported?.at ?? '') >= due;
  if (isOfDue && (reason === 'baseline-is-bound' || reason === 'measure-unstated')) return messages.openWhenDue[reason];
  const base = reason === 'no-baseline' ? unknownBase(progress, locale) : undefined;
  if (base !== undefined) return messages.baseUnknown(base);
  const { of, when } = progress.target;
  if (reason === 'gap-in-periods' && (when.kind === 'mean-of' || of.kind === 'growth'))
    return when.kind !== 'mean-of' && of.kind === 'growth' && of.span === 'per-year'
      ? messages.noYearBefore
      : messages.noMean;
  const lacking = reason === 'gap-in-periods' ? lackingYears(progress, locale).join(messages.listSeparator) : '';
  return lacking ? messages.lacking(lacking) : messages.reason[reason];
}
