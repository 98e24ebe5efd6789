import { yearCode } from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import type { Reason, Reported, Status, TargetProgress, YearProgress } from '../progress/plan-progress.js';
import { formatAsOf, formatEnd, formatPeriod } from './dates.js';
import { textIn } from './locale.js';
import type { Messages } from './messages.js';
import { messagesOf } from './messages-of.js';
import { formatNumber, formatPercent, subtractingShares } from './numbers.js';
import {
  amount,
  boundPhrase,
  figureWithUnit,
  markLabel,
  qualified,
  reportedAmount,
  reportedNumber,
  targetPhrase,
  unitOf,
} from './target-phrase.js';
import type { GaugeLabels, Locale, Tag, TargetWords, YearWords } from './words.js';

/** Judged by the time gone: a verdict the next day may change. */
export const isTimed = (status: Status): status is 'ahead' | 'on-schedule' | 'behind' =>
  status === 'ahead' || status === 'on-schedule' || status === 'behind';

/** Reasons that leave the figure standing but take the schedule away. */
const scheduleReasons = new Set<Reason>([
  'no-baseline',
  'baseline-is-bound',
  'no-distance',
  'measure-unstated',
  'no-date',
  'series-break',
]);

function tagsOf({ reported, illustrative, stale }: TargetProgress, messages: Messages): Tag[] {
  const kinds: Tag['kind'][] = [];
  if (illustrative) kinds.push('illustrative');
  const status = reported?.observation.status;
  if (status === 'preliminary' || status === 'estimated') kinds.push(status);
  if (stale) kinds.push('stale');
  return kinds.map((kind) => ({ kind, word: messages.tag[kind] }));
}

/** The verb of a yearly duty, from the plan's own words: 每年发布 → 发布. */
export const plainDuty = ({ target }: TargetProgress): string | undefined => /^每年(.{1,6})$/.exec(target.words)?.[1];

const dutyOf = (progress: TargetProgress, messages: Messages): string => plainDuty(progress) ?? messages.duty;

/** The name of a year judged: of the calendar, or of the reporting years the plan states. */
const yearName = (year: number, { yearStart }: TargetProgress, locale: Locale): string =>
  formatPeriod(yearCode(year, yearStart), locale);

const isDue = ({ status }: YearProgress): boolean => status !== 'not-due';

function yearNames(
  progress: TargetProgress,
  status: YearProgress['status'],
  locale: Locale,
  messages: Messages,
): string {
  return (progress.years ?? [])
    .filter((year) => year.status === status)
    .map(({ year }) => yearName(year, progress, locale))
    .join(messages.listSeparator);
}

function yearSentence(
  progress: TargetProgress,
  years: readonly YearProgress[],
  locale: Locale,
  messages: Messages,
): string {
  const duty = dutyOf(progress, messages);
  const missed = yearNames(progress, 'not-met', locale, messages);
  const unknown = yearNames(progress, 'not-reported', locale, messages);
  const clauses: string[] = [];
  if (missed) clauses.push(messages.yearMissed(missed, duty));
  if (unknown) clauses.push(messages.yearUnknown(unknown));
  if (clauses.length > 0) return messages.sentence([...clauses, messages.yearsApart]);
  const due = years.filter(isDue).length;
  return due > 0 ? messages.allYearsMet(due, duty) : messages.reason['judged-by-year'];
}

function yearWords(progress: TargetProgress, locale: Locale, messages: Messages): YearWords[] | undefined {
  const duty = dutyOf(progress, messages);
  return progress.years?.map(({ year, status }) => {
    const name = yearName(year, progress, locale);
    const spoken = {
      met: messages.yearMet(name, duty),
      'not-met': messages.yearMissed(name, duty),
      'not-reported': messages.yearUnknown(name),
      'not-computable': messages.yearOpen(name),
      'not-due': messages.yearNotDue(name),
    }[status];
    return { year: String(year), status, spoken };
  });
}

function metSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { target, required, ofTarget, form } = progress;
  const unit = unitOf(progress);
  const value = reportedAmount(progress, reported, locale);
  if (form === 'event') {
    const first = progress.history.find(({ value: earlier }) => earlier >= 1) ?? reported;
    return progress.group === 'establishment'
      ? messages.firstReported(formatPeriod(first.period, locale, progress.yearStart))
      : messages.reachedBy(
          formatPeriod(first.period, locale, progress.yearStart),
          reportedAmount(progress, first, locale),
        );
  }
  const bound = boundPhrase(progress, unit, locale);
  if (target.bound.kind === 'between' && required) {
    if (reported.value < required.low) return messages.below(value, bound);
    return reported.value > required.high ? messages.beyond(value, bound) : messages.within(value, bound);
  }
  if (target.bound.kind === 'more-than' || target.bound.kind === 'less-than') return messages.exceeds(value, bound);
  if (target.bound.kind === 'at-most') return messages.keepsTo(value, bound);
  return ofTarget === undefined ? value : messages.ofTarget(formatPercent(ofTarget));
}

/** All of the way, and yet not met: 恰为2000人，未超过2000人. Said at any time, or a reader would see 100% without a reason. */
const standsAtStrictBound = ({ target: { bound }, required }: TargetProgress, { value }: Reported): boolean =>
  (bound.kind === 'more-than' || bound.kind === 'less-than') && value === required?.low;

function notMetSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { ofTarget } = progress;
  const unit = unitOf(progress);
  const value = reportedAmount(progress, reported, locale);
  return ofTarget === undefined
    ? messages.misses(value, boundPhrase(progress, unit, locale))
    : messages.ofTarget(formatPercent(ofTarget));
}

function scheduleSentence(progress: TargetProgress, locale: Locale, messages: Messages): string {
  const { done, schedule, stale } = progress;
  if (!done.answered || !schedule.answered) return '';
  const { elapsedShare, expectedShare, at } = schedule;
  if (stale) return messages.judgedAt(formatEnd(at, locale), formatPercent(elapsedShare));
  const shares = subtractingShares(done.share, expectedShare);
  return elapsedShare === expectedShare
    ? messages.doneAndElapsed(shares.done, shares.expected)
    : messages.doneAndPath(shares.done, shares.expected, schedule.path === 'declared');
}

function publishedValues(
  { history, indicator, yearStart }: TargetProgress,
  locale: Locale,
  messages: Messages,
): string {
  return messages.published(
    history
      .slice(-3)
      .map(
        ({ period, value }) =>
          [formatPeriod(period, locale, yearStart), amount(value, indicator.unit, locale)] as const,
      ),
  );
}

/** The clauses under the verdict: what the arithmetic found, or why it found nothing. */
function clauses(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const { status, reason, reported, years, ofTarget } = progress;
  if (years) return [yearSentence(progress, years, locale, messages)];
  if (!reported) return [silence(progress, messages)];
  if (standsAtStrictBound(progress, reported) && status !== 'met' && status !== 'not-reported') {
    return [
      messages.exactly(reportedAmount(progress, reported, locale), boundPhrase(progress, unitOf(progress), locale)),
    ];
  }
  switch (status) {
    case 'met':
      return [metSentence(progress, reported, locale, messages)];
    case 'not-met':
      return [notMetSentence(progress, reported, locale, messages)];
    case 'ahead':
    case 'on-schedule':
    case 'behind':
      return [scheduleSentence(progress, locale, messages)];
    case 'not-reported':
      return [
        messages.reason['due-value-missing'],
        messages.latestKnown(formatEnd(reported.at, locale), reportedAmount(progress, reported, locale)),
      ];
    case 'not-computable':
      return [
        reason ? reasonWords(progress, reason, messages) : '',
        ofTarget !== undefined && reason && scheduleReasons.has(reason)
          ? messages.ofTarget(formatPercent(ofTarget))
          : '',
      ].filter(Boolean);
    case 'direction-only':
      return [publishedValues(progress, locale, messages)];
    case 'not-due':
      return [reason ? messages.reason[reason] : ''];
  }
}

function reasonWords({ indicator }: TargetProgress, reason: Reason, messages: Messages): string {
  const words = indicator.baseline?.words;
  return reason === 'baseline-is-bound' && words ? messages.onlyBaseline(words) : messages.reason[reason];
}

/** What is said where nothing is reported: a statement without figures is explained by what it is. */
function silence(progress: TargetProgress, messages: Messages): string {
  const { done, reason, group, form, status } = progress;
  if (group === 'establishment') return messages.unknownIsNotUndone;
  if (reason && (status !== 'not-reported' || reason === 'due-value-missing'))
    return reasonWords(progress, reason, messages);
  return messages.reason[form === 'words' && !done.answered ? done.reason : 'no-observation'];
}

function amountWords(progress: TargetProgress, locale: Locale, messages: Messages): string | undefined {
  const { status, reason, reported, required, schedule, done, direction } = progress;
  if ((status === 'ahead' || status === 'behind') && schedule.answered && done.answered) {
    return messages.points(subtractingShares(done.share, schedule.expectedShare).points);
  }
  if (status === 'not-met' && !progress.years && reported && required && direction === 'rising') {
    const missing = exactSum([required.low, -reported.value]);
    return missing > 0 ? messages.short(amount(missing, unitOf(progress), locale)) : undefined;
  }
  return status === 'not-computable' && reason && scheduleReasons.has(reason) ? messages.againstSchedule : undefined;
}

function gaugeLabels(progress: TargetProgress, locale: Locale, messages: Messages): GaugeLabels {
  const { indicator, schedule, status } = progress;
  const { baseline } = indicator;
  const shown = progress.target.of.kind === 'level' ? baseline : undefined;
  const value =
    shown && qualified(shown.qualifier, formatNumber(shown.value, locale), locale) + (shown.note ? '*' : '');
  return {
    target: markLabel(progress, locale),
    ...(value !== undefined && { baseline: messages.baseline(value) }),
    ...(isTimed(status) && schedule.answered && { schedule: messages.schedule(formatPercent(schedule.expectedShare)) }),
  };
}

/**
 * Everything an element says of one target, in one language.
 *
 * @example
 * targetWords(progress, 'zh-CN').sentence; // '完成48%，序时进度60%'
 */
export function targetWords(progress: TargetProgress, locale: Locale): TargetWords {
  const { indicator, reported, due, years, form, status, fallenBackFrom, target } = progress;
  const messages = messagesOf(locale);
  const unit = unitOf(progress);
  const name = textIn(indicator.name, locale);
  const phrase = targetPhrase(progress, locale);
  const hasFigure = reported !== undefined && form !== 'words' && !years && target.of.kind !== 'occurrence';
  const dueYears = years?.filter(isDue) ?? [];
  const instead = years
    ? dueYears.length > 0 && reported
      ? messages.yearsDone(
          dueYears.filter((year) => year.status === 'met').length,
          dueYears.length,
          dutyOf(progress, messages),
        )
      : '—'
    : form === 'words' || target.of.kind === 'occurrence'
      ? phrase
      : '—';
  const detail = clauses(progress, locale, messages);
  if (progress.reason === 'series-break' && (status === 'met' || status === 'not-met'))
    detail.push(messages.reason['series-break']);
  if (fallenBackFrom && status !== 'not-reported') {
    detail.push(
      messages.fellBack(
        formatPeriod(fallenBackFrom.period, locale, progress.yearStart),
        reportedAmount(progress, fallenBackFrom, locale),
      ),
    );
  }
  const statusWord = messages.status[status];
  const more = amountWords(progress, locale, messages);
  const dueWords = due === undefined || years ? undefined : messages.due(formatEnd(due, locale));
  const asOf = reported && formatAsOf(reported.at, locale);
  const tags = tagsOf(progress, messages);
  const gauge = gaugeLabels(progress, locale, messages);
  const sentence = messages.sentence(
    reported && gauge.baseline?.endsWith('*') ? [...detail, messages.baselineDiffers] : detail,
  );
  const sourceName = reported?.observation.source?.name;
  const spokenYears = yearWords(progress, locale, messages);

  return {
    name,
    tags,
    ...(hasFigure && { value: { number: reportedNumber(progress, reported, locale), unit: textIn(unit, locale) } }),
    ...(!hasFigure && { instead }),
    targetLabel: messages.target,
    target: phrase,
    ...(dueWords && { due: dueWords }),
    status,
    statusWord,
    ...(more && { amount: more }),
    sentence,
    ...(asOf && { asOf }),
    ...(reported && { source: sourceName ? messages.source(textIn(sourceName, locale)) : messages.sourceMissing }),
    gauge,
    ...(spokenYears && { years: spokenYears }),
    spoken: messages.spoken(
      name,
      hasFigure
        ? figureWithUnit(reportedNumber(progress, reported, locale), unit, locale)
        : years && instead !== '—'
          ? instead
          : '',
      phrase,
      statusWord,
      more ?? '',
      sentence,
      [...(asOf ? [asOf] : []), ...tags.map(({ word }) => word)],
    ),
  };
}
