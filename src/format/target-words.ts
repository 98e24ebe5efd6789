import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { isYearEnd } from '../calendar/is-year-end.js';
import { periodInterval, reportingYear, yearCode, yearsCode } from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import { isDoneOrNot } from '../progress/target-traits.js';
import type {
  IndicatorProgress,
  Reason,
  Reported,
  Schedule,
  Status,
  TargetProgress,
  YearProgress,
} from '../progress/plan-progress.js';
import type { Text } from '../model/primitives.js';
import { isPercent } from '../model/unit.js';
import { formatAsOf, formatEnd, formatPeriod } from './dates.js';
import { foreignIn, localeOf, textIn } from './locale.js';
import type { Messages, Side } from './messages.js';
import { messagesOf } from './messages-of.js';
import { formatPercent, subtractingShares } from './numbers.js';
import { differenceUnit, printedDifference, quantityParts, quantityWords, rankUnit } from './quantity-words.js';
import { baselineNumber, boundPhrase, markLabel, phraseOf, qualified, targetPhrase } from './target-phrase.js';
import { boundFigure, boundQuantity, namedFigure } from './bound-phrases.js';
import { reasonWords } from './reason-words.js';
import {
  figureWords,
  held,
  isTurned,
  measuredWords,
  reportedWords,
  sizeOf,
  valueWords,
  wayOf,
  workedWords,
  type WorkedWords,
} from './value-words.js';
import type { GaugeLabels, Locale, Tag, TargetWords, YearWords } from './words.js';
import { requireHanded, requireLocale } from '../model/wrong-call.js';

/** Judged by the time gone: a verdict the next day may change. */
export const isTimed = (status: Status): status is 'ahead' | 'on-schedule' | 'behind' =>
  status === 'ahead' || status === 'on-schedule' || status === 'behind';

/** Reasons that leave the figure standing but take the schedule away. */
const scheduleReasons = new Set<Reason>([
  'no-baseline',
  'baseline-is-bound',
  'no-distance',
  'fallen-from-base',
  'baseline-at-bound',
  'near-baseline',
  'measure-unstated',
  'no-date',
  'series-break',
]);

/** A thing that is there or not, without a value. */
const happens = ({ target }: TargetProgress): boolean => isDoneOrNot(target);

/**
 * The word for a verdict: that of the status, or one that says more. A thing without a value is done or not done, a final
 * figure that is missing is not the same as no data, and a mean so far is held against its figure and not against time.
 *
 * @example
 * // a court that was to be set up, and is
 * statusWord(progress, 'zh-CN'); // '已完成'
 */
export function statusWord(progress: TargetProgress, locale: Locale): string {
  const { status, reason, target, years } = progress;
  const { status: plain, verdict } = messagesOf(locale);
  if (happens(progress)) {
    if (status === 'met') return verdict.done;
    if (status === 'not-met') return verdict['not-done'];
  }
  if (status === 'not-reported' && years?.some((year) => year.status === 'met')) return verdict['some-years'];
  if (status === 'not-reported' && reason === 'due-value-missing') return verdict['final-missing'];
  if (status === 'not-reported' && reason === 'no-value-since-base') return verdict['none-since-base'];
  if (reason === 'mean-so-far') {
    // What is about a figure is not better than it.
    if (status === 'ahead' && target.bound.kind !== 'about') return verdict['ahead-so-far'];
    if (status === 'ahead') return verdict['even-so-far'];
    if (status === 'on-schedule') return verdict['even-so-far'];
    const { reported, required } = progress;
    if (status === 'behind')
      return verdict[required && (reported?.value ?? 0) > required.high ? 'over-so-far' : 'behind-so-far'];
  }
  return plain[status];
}

/** Whether words of a target say by themselves that it is due with this year: 40% by 2025; 到2025年达40%. */
const namesYear = (words: string, due: IsoDate): boolean => {
  const [year, end] = [due.slice(0, 4), due.slice(4)];
  return (
    end === '-12-31' &&
    new RegExp(`${year}年|\\b(?:by|in|until|before|through)\\s+(?:the end of |end of |end-)?${year}\\b`, 'i').test(
      words,
    )
  );
};

/** A year or more lies between what was published last and the day looked from: a part of a later year is fresh. */
export const isStale = ({ stale, part, due, asOf }: TargetProgress): boolean =>
  stale && !(part && daysBetween(part.at, due !== undefined && due < asOf ? due : asOf) < 365);

function tagsOf(progress: TargetProgress, messages: Messages): Tag[] {
  const { reported, part, illustrative } = progress;
  const kinds: Tag['kind'][] = [];
  if (illustrative) kinds.push('illustrative');
  const status = (reported ?? part)?.observation.status;
  if (status === 'preliminary' || status === 'estimated') kinds.push(status);
  if (isStale(progress)) kinds.push('stale');
  return kinds.map((kind) => ({ kind, word: messages.tag[kind] }));
}

/** The verb of a yearly duty, from the plan's own words: 每年发布 → 发布. */
export const plainDuty = ({ target }: TargetProgress): string | undefined => /^每年(.{1,6})$/.exec(target.words)?.[1];

/** What a year is said to have done: the plan's verb, in Chinese; else that it happened, or was reached. */
function dutyOf(progress: TargetProgress, locale: Locale, messages: Messages): string {
  if (!happens(progress)) return messages.reached;
  return (locale === 'en' ? undefined : plainDuty(progress)) ?? messages.duty;
}

/** The name of a year judged: of the calendar, or of the reporting years the plan states. */
const yearName = (year: number, { yearStart }: TargetProgress, locale: Locale): string =>
  formatPeriod(yearCode(year, yearStart), locale);

const isDue = ({ status }: YearProgress): boolean => status !== 'not-due';

const isJudged = ({ status }: YearProgress): boolean => status === 'met' || status === 'not-met';

/** The years 3年中2年 is said of: a duty is due in every year, a figure counts where it can be judged. None before any can. */
export const countedYears = (progress: TargetProgress): readonly YearProgress[] => {
  const { years = [] } = progress;
  return years.some(isJudged) ? years.filter(happens(progress) ? isDue : isJudged) : [];
};

/** A year with its value, where there is one to show, and beside it the figure of that year where it is another's. */
function yearValue(progress: TargetProgress, { year, reported, required }: YearProgress, locale: Locale): string {
  const ofYear = yearName(year, progress, locale);
  if (!reported || happens(progress)) return ofYear;
  const { yearStart } = progress;
  // A part of a year can be judged where the rest cannot change the verdict.
  const name = isYearEnd(reported.at, yearStart) ? ofYear : formatPeriod(reported.period, locale, yearStart);
  const { yearWith, besideReference } = messagesOf(locale);
  const { reference } = progress;
  // Told apart from the figure of its own year.
  const value = valueWords(required ? { ...progress, required } : progress, reported, locale);
  if (reference === undefined || !required) return yearWith(name, value);
  const figure = boundFigure({ ...progress, reported }, required.low, locale);
  return yearWith(name, besideReference(value, textIn(reference, locale), figure));
}

/**
 * Where a borrowed figure comes from, and what it stands at for the period of the value; nothing of the plan's own figure,
 * and where each year is held against a figure of its own: 所比数值取自“地区生产总值”：2023年年均增长5.7%.
 */
export function referenceWords(progress: TargetProgress, locale: Locale): string | undefined {
  const { reference, required, reported, years, yearStart } = progress;
  if (reference === undefined || !required || !reported || years) return undefined;
  const { reference: say, sentence } = messagesOf(locale);
  const figure = figureWords(progress, boundQuantity(progress, required.low), locale, true);
  return sentence([say(textIn(reference, locale), formatPeriod(reported.period, locale, yearStart), figure)]);
}

/** The years of one status, joined; of those left open, those of one reason. */
function yearNames(
  progress: TargetProgress,
  is: (year: YearProgress) => boolean,
  locale: Locale,
  messages: Messages,
): string {
  return (progress.years ?? [])
    .filter(is)
    .map((year) => yearValue(progress, year, locale))
    .join(messages.listSeparator);
}

/** What is said of the years that have a value and no verdict, once for each reason. */
function openYears(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const open = (progress.years ?? []).filter(({ status }) => status === 'not-computable');
  const reasons = [...new Set(open.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = yearNames(
      progress,
      (year) => year.status === 'not-computable' && year.reason === reason,
      locale,
      messages,
    );
    return messages.yearOpen(names, reason ? reasonWords(progress, reason, locale) : '');
  });
}

/** What is known of a part of a year, which is held against nothing; of yearly verdicts too, what is newer than the last. */
function toldPart({ years, reported, part }: TargetProgress): Reported | undefined {
  const isOfNoYear = years && reported && !years.some((year) => year.reported?.at === reported.at);
  return part ?? (isOfNoYear ? reported : undefined);
}

/** Of a figure, a part of the year is published; of a thing done, a part says nothing yet. */
function isKnownInPart(progress: TargetProgress, { year, reported, part }: YearProgress): boolean {
  if (happens(progress)) return false;
  const told = toldPart(progress);
  return (
    reported !== undefined ||
    part !== undefined ||
    (told !== undefined && reportingYear(told.at, progress.yearStart) === year)
  );
}

function yearSentence(progress: TargetProgress, locale: Locale, messages: Messages): string {
  const duty = dutyOf(progress, locale, messages);
  const missed = yearNames(progress, ({ status }) => status === 'not-met', locale, messages);
  const isOpen = ({ status }: YearProgress): boolean => status === 'not-reported';
  const isPartly = (year: YearProgress): boolean => isOpen(year) && isKnownInPart(progress, year);
  const partly = yearNames(progress, isPartly, locale, messages);
  const unknown = yearNames(progress, (year) => isOpen(year) && !isPartly(year), locale, messages);
  const met = (progress.years ?? []).filter(({ status }) => status === 'met').length;
  const told: string[] = [];
  if (missed) told.push(messages.yearMissed(missed, duty));
  told.push(...openYears(progress, locale, messages));
  if (partly) told.push(messages.yearPartly(partly));
  if (unknown) told.push(messages.yearUnknown(unknown));
  if (told.length > 0 && !missed && met > 0) told.push(messages.othersMet(met, duty));
  const shown = toldPart(progress);
  for (const { part, status } of progress.years ?? [])
    if (part && status === 'not-reported' && part.at !== shown?.at) told.push(partOf(progress, part, locale, messages));
  if (told.length > 0) return messages.sentence(missed ? [...told, messages.yearsApart] : told);
  const due = (progress.years ?? []).filter(isDue).length;
  return due > 0 ? messages.allYearsMet(due, duty) : messages.reason['judged-by-year'];
}

function yearWords(progress: TargetProgress, locale: Locale, messages: Messages): YearWords[] | undefined {
  const duty = dutyOf(progress, locale, messages);
  return progress.years?.map((entry) => {
    const { year, status, reason } = entry;
    const name = yearValue(progress, entry, locale);
    const spoken = {
      met: messages.yearMet(name, duty),
      'not-met': messages.yearMissed(name, duty),
      'not-reported': (isKnownInPart(progress, entry) ? messages.yearPartly : messages.yearUnknown)(name),
      'not-computable': messages.yearOpen(name, reason ? reasonWords(progress, reason, locale) : ''),
      'not-due': messages.yearNotDue(name),
    }[status];
    return { year: String(year), status, spoken };
  });
}

function eventSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const first = progress.history.find(({ value: earlier }) => earlier >= 1) ?? reported;
  const period = formatPeriod(first.period, locale, progress.yearStart);
  return happens(progress)
    ? messages.firstReported(period)
    : messages.reachedBy(period, reportedWords(progress, first, locale));
}

/** Kinds of which 现值为目标值的…% says something: the value is what the indicator names. */
const isPlain = ({ kind, reported }: TargetProgress): boolean =>
  kind === 'level' ||
  kind === 'total' ||
  kind === 'year-value' ||
  (kind === 'share' && reported?.published === undefined);

/** On which side of what it is held against a value lies, or that it lies within. */
function sideWords(
  progress: TargetProgress,
  reported: Reported,
  { low, high }: NonNullable<TargetProgress['required']>,
  locale: Locale,
  messages: Messages,
): string {
  // 低于70%: on which side of a range it lies is for its verdict to say; of ranks, so is which side is the better one.
  if (reported.qualifier || progress.kind === 'rank')
    return (progress.status === 'met' ? messages.exceeds : messages.misses)(
      figureWords(progress, reported, locale),
      boundPhrase(progress, locale),
    );
  const side = reported.value < low ? 'below' : reported.value > high ? 'beyond' : 'within';
  return messages[side](figureWords(progress, reported, locale), boundPhrase(progress, locale));
}

/** How much of its figure a value is; of a range, on which side of it the value lies. */
function shareWords(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { ofTarget, required, target } = progress;
  if (!isPlain(progress) || reported.qualifier) return '';
  if (target.bound.kind !== 'between') return ofTarget === undefined ? '' : messages.ofTarget(formatPercent(ofTarget));
  return required ? sideWords(progress, reported, required, locale, messages) : '';
}

function metSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { target, required, ofTarget, form } = progress;
  if (form === 'event') return eventSentence(progress, reported, locale, messages);
  const { kind } = target.bound;
  if (kind === 'between' && required) return sideWords(progress, reported, required, locale, messages);
  const value = figureWords(progress, reported, locale);
  const bound = boundPhrase(progress, locale);
  // 超过10万件, of a target of more than that, says it all.
  if (value === bound) return value;
  if (kind === 'more-than' || kind === 'less-than') return messages.exceeds(value, bound);
  if (kind === 'at-most') return messages.keepsTo(value, bound);
  if (kind === 'at-least' && (!isPlain(progress) || ofTarget === undefined)) return messages.exceeds(value, bound);
  if (kind === 'about') return messages.near(value, bound);
  // 现值 of a change would be its level.
  if (kind === 'equal' && !isPlain(progress)) return value;
  return ofTarget === undefined ? value : messages.ofTarget(formatPercent(ofTarget));
}

/** All of the way, and yet not met: 恰好2000人，未超过2000人. Said at any time, or a reader would see 100% without a reason. */
const standsAtStrictBound = (
  { target: { bound }, required }: TargetProgress,
  { value, qualifier, kind }: Reported,
): boolean =>
  !qualifier &&
  kind !== 'rank' &&
  (bound.kind === 'more-than' || bound.kind === 'less-than') &&
  value === required?.low;

function notMetSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  if (happens(progress)) return messages.notDoneBy(formatEnd(reported.at, locale));
  const { ofTarget, required, target } = progress;
  // How much of one end it is says nothing of the other; nor does a share of what is to be neither more nor less.
  const { kind } = target.bound;
  if ((kind === 'between' || ((kind === 'about' || kind === 'equal') && isPlain(progress))) && required)
    return sideWords(progress, reported, required, locale, messages);
  // 降低18%, and it has risen.
  if (isTurned(reported) && required && required.low > 0)
    return messages.turned(figureWords(progress, reported, locale), targetPhrase(progress, locale));
  return ofTarget === undefined || !isPlain(progress)
    ? messages.misses(figureWords(progress, reported, locale), boundPhrase(progress, locale))
    : messages.ofTarget(formatPercent(ofTarget));
}

/**
 * How far a value has gone the wrong way from its baseline: of a level above zero in per cent of it, else in its own
 * unit. Empty where it has not.
 */
function worseThanBase(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { done, direction, unit } = progress;
  if (!done.answered || done.share >= 0) return '';
  // A change is counted from its base and says so itself: 比基期降低0.2岁.
  if (done.start === 0 || !isPlain(progress)) return figureWords(progress, reported, locale);
  const off = Math.abs(exactSum([reported.value, -done.start]));
  const share = off / done.start;
  const own = differenceUnit(unit);
  const { decimals = 0 } = reported;
  const words =
    done.start > 0 && !isPercent(unit) && share < 1
      ? formatPercent(share)
      : quantityWords(
          { value: off, kind: 'change', computed: false, decimals, ...(own !== undefined && { unit: own }) },
          locale,
        );
  return messages.worseThanBase(words, direction === 'falling');
}

function scheduleSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string[] {
  const { done, schedule, stale } = progress;
  if (!done.answered || !schedule.answered) return [];
  const { elapsedShare, expectedShare, tolerance, at } = schedule;
  const worse = worseThanBase(progress, reported, locale, messages);
  if (stale) return [worse, messages.judgedAt(formatEnd(at, locale), formatPercent(elapsedShare))].filter(Boolean);
  if (worse) return [worse, messages.elapsed(formatPercent(elapsedShare))];
  const shares = subtractingShares(done.share, expectedShare, tolerance);
  const isFast = progress.status === 'behind';
  if (progress.budget)
    return [messages.usedAndDue(shares.done, shares.expected, elapsedShare === expectedShare, isFast)];
  return [
    elapsedShare === expectedShare
      ? messages.doneAndElapsed(shares.done, shares.expected)
      : messages.doneAndPath(shares.done, shares.expected, schedule.path === 'declared'),
  ];
}

/** The figure a mean so far is held against, by the name of what it is borrowed from, or as that of the target. */
function heldTo(
  progress: TargetProgress,
  isNear: boolean,
  isRange: boolean,
  locale: Locale,
  { figureOfTarget }: Messages,
): string {
  const { reference, required } = progress;
  if (isRange) return figureOfTarget(boundPhrase(progress, locale));
  const figure = boundFigure(progress, required?.low ?? 0, locale);
  if (reference !== undefined) return namedFigure(progress, figure, locale);
  return isNear && locale === 'en' ? figure : figureOfTarget(figure);
}

/** A mean so far beside the figure that the whole period is held against. */
function soFarSentence(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string {
  const { required, target, status } = progress;
  if (!required) return messages.reason['mean-so-far'];
  const { value } = reported;
  const isRange = target.bound.kind === 'between';
  const isNear = target.bound.kind === 'about' && status !== 'behind';
  const side: Side = isNear
    ? 'near'
    : reported.qualifier
      ? // Known by a bound, and judged: it lies on the side it is open to.
        reported.qualifier === 'more-than' || reported.qualifier === 'at-least'
        ? 'above'
        : 'below'
      : value > required.high
        ? 'above'
        : value < required.low
          ? 'below'
          : isRange
            ? 'within'
            : 'even';
  const way = wayOf(progress, reported);
  return messages.soFar(
    reportedWords(progress, way === undefined ? reported : sizeOf(reported), locale),
    way !== undefined,
    way ?? 0,
    side,
    heldTo(progress, isNear, isRange, locale, messages),
  );
}

function publishedValues(progress: TargetProgress, locale: Locale, messages: Messages): string {
  return messages.published(
    progress.history
      .slice(-3)
      .map(
        (reported) =>
          [formatPeriod(reported.period, locale, progress.yearStart), valueWords(progress, reported, locale)] as const,
      ),
  );
}

function partWords(progress: TargetProgress, locale: Locale, messages: Messages): string {
  const part = toldPart(progress);
  return part ? partOf(progress, part, locale, messages) : '';
}

function partOf({ yearStart }: TargetProgress, part: Reported, locale: Locale, messages: Messages): string {
  return messages.part(
    formatPeriod(part.period, locale, yearStart),
    qualified(part.qualifier, quantityWords(part, locale), locale),
  );
}

/** The latest value where it says nothing of the due date: what it is, and how much of the figure. */
function latestWords(progress: TargetProgress, reported: Reported, locale: Locale, messages: Messages): string[] {
  const { part, yearStart } = progress;
  if (happens(progress)) return [];
  // A part of a later year is what was published last.
  if (part)
    return [
      messages.latestYear(formatPeriod(reported.period, locale, yearStart), valueWords(progress, reported, locale)),
    ];
  // What a year brought is of the year, and not of its end.
  const isOfEnd = reported.kind === 'level' || reported.kind === 'total' || reported.kind === 'share';
  return [
    (progress.later ? messages.latestInTime : messages.latestKnown)(
      isOfEnd ? formatEnd(reported.at, locale) : formatPeriod(reported.period, locale, yearStart),
      valueWords(progress, reported, locale),
    ),
    ...[shareWords(progress, reported, locale, messages)].filter(Boolean),
  ];
}

function windowWords({ target, yearStart }: TargetProgress, locale: Locale): string {
  if (target.when.kind !== 'mean-of') return '';
  return formatPeriod(yearsCode(target.when.window, yearStart), locale, yearStart);
}

/** What was published last, though nothing can be made of it, or not yet. */
function unreadWords(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const { unread = [], announced, yearStart } = progress;
  const latest = unread[unread.length - 1] ?? announced;
  if (!latest) return [];
  const say = latest === announced ? messages.announced : messages.unread;
  const amount = qualified(latest.qualifier, quantityWords(latest, locale), locale);
  return [say(formatPeriod(latest.period, locale, yearStart), amount)];
}

/** What is known of a day after the due date. */
function laterWords(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const { later, yearStart } = progress;
  if (!later) return [];
  if (later.kind === 'total')
    return [messages.laterTotal(formatEnd(later.at, locale), valueWords(progress, later, locale))];
  const period = formatPeriod(later.period, locale, yearStart);
  if (!happens(progress)) return [messages.later(period, valueWords(progress, later, locale))];
  if (later.value < 1) return [];
  const begin = periodInterval(later.observation.period, yearStart)?.start ?? later.at;
  return [(begin > (progress.due ?? begin) ? messages.doneLater : messages.doneAround)(period)];
}

/** How far from 左右 still counts, where an office has declared it: it decides, and stands in no word of the plan. */
function allowance(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const { target, unit } = progress;
  if (target.bound.kind !== 'about' || target.bound.tolerance === undefined) return [];
  const own = differenceUnit(unit);
  const allowed = {
    value: target.bound.tolerance,
    kind: 'change',
    computed: false,
    ...(own && { unit: own }),
  } as const;
  return [messages.allowance(quantityWords(allowed, locale))];
}

/** The clauses under the verdict: what the arithmetic found, or why it found nothing. */
function clauses(progress: TargetProgress, locale: Locale, messages: Messages): string[] {
  const { status, reason, reported, years } = progress;
  if (years && !reported && reason && progress.unread)
    return [reasonWords(progress, reason, locale), ...unreadWords(progress, locale, messages)];
  if (years) return [yearSentence(progress, locale, messages)];
  if (!reported)
    return reason === 'part-of-year'
      ? []
      : [silence(progress, locale, messages), ...unreadWords(progress, locale, messages)];
  if (standsAtStrictBound(progress, reported) && status !== 'met' && status !== 'not-reported') {
    return [
      messages.exactly(
        figureWords(progress, reported, locale, false, messages.figure.exact),
        boundPhrase(progress, locale),
      ),
    ];
  }
  switch (status) {
    case 'met':
      return [metSentence(progress, reported, locale, messages), ...allowance(progress, locale, messages)];
    case 'not-met':
      return [notMetSentence(progress, reported, locale, messages), ...allowance(progress, locale, messages)];
    case 'ahead':
    case 'on-schedule':
    case 'behind':
      return reason === 'mean-so-far'
        ? [soFarSentence(progress, reported, locale, messages)]
        : scheduleSentence(progress, reported, locale, messages);
    case 'not-reported':
      return reason === 'no-value-since-base'
        ? latestWords(progress, reported, locale, messages).slice(0, 1)
        : latestWords(progress, reported, locale, messages);
    case 'not-computable':
      return [
        reason ? reasonWords(progress, reason, locale) : '',
        reason && scheduleReasons.has(reason) ? shareWords(progress, reported, locale, messages) : '',
      ].filter(Boolean);
    case 'direction-only':
      return [publishedValues(progress, locale, messages)];
    case 'not-due':
      if (reason === 'window-not-begun') return [messages.windowAhead(windowWords(progress, locale))];
      if (reason === 'single-year')
        return [
          messages.latestOfYear(
            formatPeriod(reported.period, locale, progress.yearStart),
            valueWords(progress, reported, locale),
          ),
          messages.reason[reason],
        ];
      if (reason === 'reference-moves')
        return [
          messages.misses(figureWords(progress, reported, locale), boundPhrase(progress, locale)),
          messages.reason[reason],
        ];
      return [reason ? messages.reason[reason] : ''];
  }
}

/** What is said where nothing is reported: a statement without figures is explained by what it is. */
function silence(progress: TargetProgress, locale: Locale, messages: Messages): string {
  const { done, reason, group, form, status, later } = progress;
  if (group === 'establishment' && status !== 'not-computable') return later ? '' : messages.unknownIsNotUndone;
  if (reason && (status !== 'not-reported' || reason === 'due-value-missing'))
    return reasonWords(progress, reason, locale);
  return messages.reason[form === 'words' && !done.answered ? done.reason : 'no-observation'];
}

/** How far one place in an order is from another is counted in places. */
const placesOff = (unit: Text | undefined, locale: Locale): Text => rankUnit(unit, locale) ?? 'places';

/** What follows the verdict: the points ahead or behind, what is lacking to the figure or over it. */
function amountWords(progress: TargetProgress, locale: Locale, messages: Messages): string | undefined {
  const { status, reported, required, schedule, done, direction, unit } = progress;
  if ((status === 'ahead' || status === 'behind') && schedule.answered && done.answered) {
    // Below the baseline a share says nothing a reader can use; the sentence says where the value stands.
    return done.share < 0
      ? undefined
      : messages.points(subtractingShares(done.share, schedule.expectedShare, schedule.tolerance).points);
  }
  if (status !== 'not-met' || progress.years || !reported || reported.qualifier || !required || happens(progress))
    return undefined;
  const falls = direction === 'falling';
  const figure = falls ? required.high : required.low;
  if (falls ? reported.value <= figure : reported.value >= figure) return undefined;
  const { kind } = reported;
  const own = kind === 'rank' ? placesOff(unit, locale) : differenceUnit(unit);
  const off = printedDifference(reported, boundQuantity(progress, figure));
  return messages.short(
    quantityWords({ ...off, kind, computed: false, ...(own !== undefined && { unit: own }) }, locale),
    falls && kind !== 'rank',
  );
}

/** The baseline as a gauge labels it, where the target looks at what the baseline is: not of a change or a growth. */
function baselineLabel({ indicator, target, kind }: TargetProgress, locale: Locale, messages: Messages) {
  const { baseline, unit } = indicator;
  const own = baseline?.unit ?? unit;
  const isSame = kind === 'level' || kind === 'year-value' || (target.of.kind === 'share' && isPercent(own));
  if (!baseline || !isSame || target.of.kind === 'unstated' || target.of.kind === 'trend') return undefined;
  return messages.baseline(baselineNumber(baseline, own, locale) + (baseline.note ? '*' : ''));
}

/** What is due by the day of the value: the share of time, or what milestones or a curve ask for by then. */
const dueLabel = ({ elapsedShare, expectedShare }: Schedule, { schedule, dueShare }: Messages): string =>
  (elapsedShare === expectedShare ? schedule : dueShare)(formatPercent(expectedShare));

function gaugeLabels(progress: TargetProgress, locale: Locale, messages: Messages): GaugeLabels {
  const { schedule, status } = progress;
  const baseline = baselineLabel(progress, locale, messages);
  return {
    // The mark of a thing that is there or not carries no figure.
    target: happens(progress) ? '' : markLabel(progress, locale),
    ...(baseline !== undefined && { baseline }),
    ...(isTimed(status) && schedule.answered && { schedule: dueLabel(schedule, messages) }),
  };
}

/** A span is printed with a dash or a wave, which a voice leaves out. */
const speakable = (text: string, locale: Locale): string =>
  text.replace(/(\d[%％]?)\s*[–—―~～]\s*(?=\d)/g, locale === 'en' ? '$1 to ' : '$1至');

/**
 * The number and unit of a value, with the name of what they measure where that is not the series itself. The name says
 * which way a change or a growth went, and the number how far.
 */
function numberOf(progress: TargetProgress, reported: Reported, locale: Locale): NonNullable<TargetWords['value']> {
  const way = wayOf(progress, reported);
  const shown = way === undefined ? reported : sizeOf(reported);
  const { number, unit } = quantityParts(shown, locale, held(progress));
  // Under the name of what there is, what was added to it.
  const isAdded = reported.kind === 'total' && progress.indicator.baseline && !progress.budget;
  const label = isAdded
    ? messagesOf(locale).figure.name.total
    : measuredWords(progress, reported, locale, way || undefined);
  return { number: qualified(shown.qualifier, number, locale), unit, ...(label && { label }) };
}

/** A published level before what was worked out of it; a figure with a name of its own says by it which way it went. */
function figureOf(
  progress: TargetProgress,
  reported: Reported,
  published: WorkedWords | undefined,
  locale: Locale,
): NonNullable<TargetWords['figure']> {
  const more = published && { more: published.more };
  if (published?.leads) return { number: published.number, unit: published.unit, ...more };
  if (reported.kind === 'rank') {
    const { number, unit } = quantityParts({ ...reported, unit: rankUnit(reported.unit, locale) ?? '' }, locale);
    return { label: messagesOf(locale).figure.rank('').trim(), number, unit };
  }
  return { ...numberOf(progress, reported, locale), ...more };
}

/**
 * Everything an element says of one target, in one language.
 *
 * @example
 * targetWords(progress, 'zh-CN').sentence; // '完成48%，序时进度60%'
 */
export function targetWords(progress: TargetProgress, locale: Locale): TargetWords {
  requireHanded('targetWords', 'target', progress);
  requireLocale('targetWords', locale);
  const { indicator, reported, part, due, years, form, status, fallenBackFrom, language, unread = [] } = progress;
  const messages = messagesOf(locale);
  const name = textIn(indicator.name, locale);
  const nameLang = foreignIn(indicator.name, locale, language);
  const phrase = phraseOf(progress, locale);
  const hasFigure = reported !== undefined && form !== 'words' && !years && !happens(progress);
  const dueYears = countedYears(progress);
  const instead = years
    ? dueYears.length > 0 && reported
      ? messages.yearsDone(
          dueYears.filter((year) => year.status === 'met').length,
          dueYears.length,
          dutyOf(progress, locale, messages),
        )
      : '—'
    : form === 'words' || happens(progress)
      ? phrase.text
      : '—';
  const detail = [...clauses(progress, locale, messages), ...laterWords(progress, locale, messages)];
  if (progress.reason === 'series-break' && (status === 'met' || status === 'not-met'))
    detail.push(messages.reason['series-break']);
  if (reported?.made === 'only-rate' && !years)
    detail.push(messages.onlyRate(formatPeriod(reported.period, locale, progress.yearStart)));
  if (fallenBackFrom && status !== 'not-reported') {
    detail.push(
      messages.fellBack(
        formatPeriod(fallenBackFrom.period, locale, progress.yearStart),
        reportedWords(progress, fallenBackFrom, locale),
        progress.direction === 'falling',
      ),
    );
  }
  const partly = partWords(progress, locale, messages);
  if (partly) detail[reported && status === 'not-reported' && !years ? 'unshift' : 'push'](partly);
  const word = statusWord(progress, locale);
  const more = amountWords(progress, locale, messages);
  const dueWords =
    due === undefined || years || namesYear(phrase.text, due) ? undefined : messages.due(formatEnd(due, locale));
  const told = reported ?? part ?? unread[unread.length - 1];
  const asOf = told && formatAsOf(told.at, locale);
  const tags = tagsOf(progress, messages);
  const gauge = gaugeLabels(progress, locale, messages);
  const sentence = messages.sentence(
    (reported && gauge.baseline?.endsWith('*') ? [...detail, messages.baselineDiffers] : detail).filter(Boolean),
  );
  const sourceName = told?.observation.source?.name;
  const spokenYears = yearWords(progress, locale, messages);
  const published = hasFigure ? workedWords(progress, reported, locale) : undefined;
  const spokenValue = messages.spoken(
    hasFigure ? speakable(valueWords(progress, reported, locale), locale) : years && instead !== '—' ? instead : '',
    speakable(phrase.text, phrase.lang === undefined ? locale : localeOf(phrase.lang)),
    word,
    more ?? '',
    speakable(sentence, locale),
    [...(asOf ? [asOf] : []), ...tags.map(({ word: tag }) => tag)],
  );

  return {
    name,
    ...(nameLang !== undefined && { nameLang }),
    tags,
    ...(hasFigure && { value: numberOf(progress, reported, locale) }),
    ...(!hasFigure && { instead }),
    ...(published && { published: { number: published.number, unit: published.unit, words: published.words } }),
    ...(hasFigure && { figure: figureOf(progress, reported, published, locale) }),
    targetLabel: messages.target,
    target: phrase.text,
    ...(phrase.lang !== undefined && { targetLang: phrase.lang }),
    ...(phrase.own !== undefined && { ownTarget: phrase.own }),
    ...(phrase.ownLang !== undefined && { ownTargetLang: phrase.ownLang }),
    ...(dueWords && { due: dueWords }),
    status,
    statusWord: word,
    ...(more && { amount: more }),
    sentence,
    ...(asOf && { asOf }),
    ...(told && { source: sourceName ? messages.source(textIn(sourceName, locale)) : messages.sourceMissing }),
    gauge,
    ...(spokenYears && { years: spokenYears }),
    spoken: messages.named(name, spokenValue),
    spokenValue,
  };
}

/**
 * Which of several targets of an indicator gives it its verdict, as a sentence without its stop; nothing where it has
 * only one. What the others say, `targetWords` says of each.
 *
 * @example
 * severalTargetsWords(indicatorProgress, 'zh-CN');
 * // '本指标有2项目标，判定取最近到期的目标，同日到期的取进展最差的，即“达900家”'
 */
export function severalTargetsWords(
  { targets, main, indicator }: IndicatorProgress,
  locale: Locale,
): string | undefined {
  if (targets.length < 2) return undefined;
  const { verdict = 'worst-due-next' } = indicator;
  const messages = messagesOf(locale);
  const rule = typeof verdict === 'object' ? 'named' : verdict;
  return messages.sentence([messages.several(targets.length, rule, targetPhrase(main, locale))]);
}
