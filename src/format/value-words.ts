import { reportingYear, yearCode } from '../calendar/period.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import { turnedBound } from '../progress/qualifier.js';
import type { Quantity } from '../progress/quantity.js';
import { qualified } from './bound-phrases.js';
import { formatPeriod } from './dates.js';
import { textIn } from './locale.js';
import type { FigureMessages, Way } from './messages.js';
import { messagesOf } from './messages-of.js';
import { joined, quantityParts, quantityWords, rankUnit, type NumberAndUnit } from './quantity-words.js';
import type { Locale } from './words.js';

/** A value worked out of a published one, in words: both figures, each with its own unit. */
export interface WorkedWords extends NumberAndUnit {
  /** 181亿元，年均增长10.8% */
  readonly words: string;
  /**
   * The published figure is what the indicator's name speaks of, and stands before what was worked out of it; not where
   * it is only the last of several: the rate of one year, one value of a mean.
   */
  readonly leads: boolean;
  /** What stands beneath the figure that leads: 年均增长10.8%; 各年数据连乘，2024年为2.2%. */
  readonly more: string;
}

/** A value to be said: one reported, or one that is led on. */
type Figure = Quantity & Partial<Pick<Reported, 'qualifier' | 'made' | 'period' | 'published'>>;

/** The period a change or an average growth is counted from, as far as the target and its indicator say. */
export const basePeriodOf = ({ target: { of }, indicator }: TargetProgress): string | undefined =>
  (of.kind === 'change' || of.kind === 'growth' ? of.from : undefined) ?? indicator.baseline?.period;

/** The figures a value is held against, as they are printed. */
export const held = (progress: TargetProgress): number[] => {
  const { required } = progress;
  return required ? [required.low, required.high].flatMap((figure) => [figure, -figure]) : [];
};

/** A value with its unit; one known only by a bound says so: `超过100000件`. */
export const reportedWords = (progress: TargetProgress, reported: Quantity, locale: Locale): string =>
  qualified(reported.qualifier, quantityWords(reported, locale, held(progress)), locale);

/** Kinds that went a way, which is told by a verb. */
export const isChange = (kind: Reported['kind']): boolean => kind.startsWith('change') || kind === 'growth';

/** A change or a growth the other way than the target: said by its verb wherever it stands, never as a number below zero. */
export const isTurned = ({ kind, value }: Pick<Quantity, 'kind' | 'value'>): boolean => isChange(kind) && value < 0;

/** How large a change or a growth is, beside the verb that says which way it went; its bound is turned with it. */
export const sizeOf = <Figure extends Quantity>(figure: Figure): Figure =>
  figure.value < 0
    ? {
        ...figure,
        value: -figure.value,
        ...(figure.qualifier && { qualifier: turnedBound[figure.qualifier] }),
      }
    : figure;

/** The way the target's figure counts: falls of 降低13.5%, rises of all else. */
export const targetWay = ({ target: { of } }: TargetProgress): 1 | -1 =>
  (of.kind === 'change' || of.kind === 'growth') && of.direction === 'decrease' ? -1 : 1;

/** Which way a change or a growth went; of any other value it says nothing. */
export function wayOf(progress: TargetProgress, { kind, value }: Pick<Reported, 'kind' | 'value'>): Way | undefined {
  if (!isChange(kind)) return undefined;
  const way = value * targetWay(progress);
  return way === 0 ? 0 : way > 0 ? 1 : -1;
}

/** That a target was met once, and how the value has gone since: of a change and of a place by their own verbs. */
export function fellBackWords(progress: TargetProgress, then: Reported, locale: Locale): string {
  const { kind, direction, yearStart } = progress;
  const ofChange = isChange(kind);
  return messagesOf(locale).fellBack(
    formatPeriod(then.period, locale, yearStart),
    ofChange || kind === 'rank' ? figureWords(progress, then, locale) : reportedWords(progress, then, locale),
    // A fall that grew less is a value that rose.
    (direction === 'falling') === (!ofChange || targetWay(progress) > 0),
    ofChange ? 'change' : kind === 'rank' ? 'rank' : 'value',
  );
}

/** What a change is counted from, in words: 基期, or a year of its own. */
function baseWords(progress: TargetProgress, locale: Locale): string {
  const {
    target: { of },
    indicator,
    yearStart,
  } = progress;
  const from = basePeriodOf(progress);
  if (from === undefined) return '';
  const isOwn = of.kind === 'change' && of.from !== undefined && of.from !== indicator.baseline?.period;
  const period = formatPeriod(from, locale, yearStart);
  return isOwn ? period : messagesOf(locale).figure.base(period);
}

const isAverage = ({ target: { of, when } }: TargetProgress): boolean =>
  of.kind === 'growth' && (of.span === 'average-annual' || when.kind === 'mean-of');

/**
 * A value of a target as what it is: `807家`, `比基期提高0.9岁`, `年均增长10.8%`, `指数150.8`; the sign is told by the
 * verb.
 *
 * @param isBrief Without what it is counted from or of, for a place where that is plain: `提高0.9岁`. Default: with it.
 * @param say Around each amount: 约.
 * @example
 * // 181 after 120 four years before, under a target of average growth
 * figureWords(progress, progress.reported, 'zh-CN'); // '年均增长10.8%'
 */
export function figureWords(
  progress: TargetProgress,
  reported: Figure,
  locale: Locale,
  isBrief = false,
  say = (amount: string): string => amount,
): string {
  const { figure } = messagesOf(locale);
  const { kind, made, period, published } = reported;
  const way = wayOf(progress, reported) ?? 0;
  const plain = (shown: Figure = reported): string => say(reportedWords(progress, shown, locale));
  const size = (): string => plain(sizeOf(reported));
  switch (kind) {
    case 'change':
    case 'change-percent':
    case 'change-points':
      return figure.change(size(), way, isBrief ? '' : baseWords(progress, locale), kind, progress.target.words);
    case 'growth':
      return figure.growth(size(), way, isAverage(progress));
    case 'index':
      return figure.index(plain());
    case 'rank': {
      const { unit, ...place } = reported;
      const own = rankUnit(unit, locale);
      const said = { ...place, ...(own !== undefined && { unit: own }) };
      return say(figure.rank(reportedWords(progress, said, locale)));
    }
    case 'share': {
      const { of } = progress.target;
      const whole = of.kind === 'share' ? textIn(of.wholeName, locale) : '';
      return published || whole ? figure.share(plain(), isBrief ? '' : whole) : plain();
    }
    default:
      return made === 'mean' && period !== undefined
        ? figure.mean(plain(), formatPeriod(period, locale, progress.yearStart))
        : plain();
  }
}

/**
 * What the number of a card measures, where it is not the series itself: 比基期提高, 年均增长, 指数.
 *
 * @param way Which way it went. Default: the target's.
 */
export function measuredWords(
  progress: TargetProgress,
  reported: Pick<Reported, 'kind' | 'made' | 'period' | 'published'>,
  locale: Locale,
  way: Way = targetWay(progress),
): string | undefined {
  const { name }: FigureMessages = messagesOf(locale).figure;
  switch (reported.kind) {
    case 'change':
    case 'change-percent':
    case 'change-points':
      return name.change(way, baseWords(progress, locale), reported.kind, progress.target.words);
    case 'growth':
      return name.growth(way, isAverage(progress));
    case 'index':
      return name.index;
    case 'share':
      return reported.published && name.share;
    default:
      return reported.made === 'mean'
        ? name.mean(formatPeriod(reported.period, locale, progress.yearStart))
        : undefined;
  }
}

/**
 * What was published beside what was worked out of it: `181亿元，年均增长10.8%`; nothing where the value is published as it
 * stands.
 *
 * @example
 * // 0.475 after 0.53, under 降低13.5%
 * workedWords(progress, progress.reported, 'zh-CN').words; // '0.475吨标准煤/万元，比基期降低10.4%'
 */
export function workedWords(progress: TargetProgress, reported: Reported, locale: Locale): WorkedWords | undefined {
  const { published, made, kind, period, at, observation } = reported;
  // An index of an index is the same figure.
  if (!published || (kind === 'index' && published.unit === undefined && published.value === reported.value))
    return undefined;
  const { figure } = messagesOf(locale);
  const parts = quantityParts(published, locale);
  const source = qualified(observation.qualifier, joined(parts, locale), locale);
  const worked = figureWords(progress, reported, locale);
  // The rate of the last year, or the last value of a mean, is of that year alone.
  const { yearStart } = progress;
  const year = made === 'mean' ? yearCode(reportingYear(at, yearStart), yearStart) : period;
  const how = made === undefined || made === 'mean' || made === 'only-rate' ? '' : figure.made[made];
  const more = made ? figure.noted(how, formatPeriod(year, locale, yearStart), source) : worked;
  const words = made
    ? figure.bracketed(worked, more)
    : kind === 'index'
      ? figure.bracketed(worked, source)
      : figure.beside(source, worked);
  return { ...parts, number: qualified(observation.qualifier, parts.number, locale), words, leads: !made, more };
}

/** A value in words, with what it was worked out of: what a sentence about the target says of it. */
export const valueWords = (progress: TargetProgress, reported: Reported, locale: Locale): string =>
  workedWords(progress, reported, locale)?.words ?? figureWords(progress, reported, locale);
