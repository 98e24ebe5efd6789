import { isYearEnd } from '../calendar/is-year-end.js';
import { isDoneOrNot } from '../progress/target-traits.js';
import { boundedMeets, isAbout, type Required } from '../progress/bound.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import { wordOf, type Quantity } from '../progress/quantity.js';
import { formatPeriod } from './dates.js';
import { messagesOf } from './messages-of.js';
import { formatNumber } from './numbers.js';
import { boundQuantity } from './bound-phrases.js';
import { differenceUnit, printedDifference, quantityWords } from './quantity-words.js';
import { targetPhrase } from './target-phrase.js';
import { figureWords, isChange, reportedWords, targetWay, valueWords } from './value-words.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';
import { requireHanded, requireLocale } from '../model/wrong-call.js';

/** How the latest value stands to the figure of its target. */
export type GapRelation =
  /** Below what is to be reached: 还差. */
  | 'short'
  /** Above what is to be fallen to: 还需降低. */
  | 'to-fall'
  /** Behind the place in an order that is to be held: 还需上升2位. */
  | 'to-climb'
  /** On the figure of a bound that is met only beyond it. */
  | 'on-the-line'
  | 'reached'
  /** What a ceiling on a sum still leaves: 还可增加. */
  | 'left'
  /** More than was asked for. */
  | 'exceeded'
  /** Less than was asked for, where less is better. */
  | 'under'
  /** Within a range. */
  | 'within'
  /** Off an exact or an approximate figure, or beyond a ceiling on a sum, and no way leads there. */
  | 'above'
  | 'below';

/** The words of a gap. `strict`: what is left is more than the amount. */
export interface GapLabels {
  readonly base: string;
  readonly latest: string;
  readonly target: string;
  readonly unpublished: string;
  readonly relation: Readonly<Record<GapRelation, (amount: string, strict: boolean) => string>>;
  /** All that a ceiling on a sum allows is used. */
  readonly noneLeft: string;
  /** A fall that is larger than it may be. */
  readonly beyond: (amount: string) => string;
  /** A place before the one to be held. */
  readonly ahead: (places: string) => string;
  readonly places: (count: string) => string;
  /** What is known of a part of a year: 2023年上半年2676.6亿元. */
  readonly inPeriod: (period: string, text: string) => string;
  readonly part: (label: string, text: string) => string;
  readonly join: string;
}

export const gapLabels = /*#__PURE__*/ wordTable<GapLabels>('gap', {
  'zh-CN': {
    base: '基期',
    latest: '最新',
    target: '目标',
    unpublished: '尚未公布',
    relation: {
      short: (amount, strict) => `还差${amount}${strict ? '以上' : ''}`,
      'to-fall': (amount, strict) => `还需降低${amount}${strict ? '以上' : ''}`,
      'to-climb': (amount) => `还需上升${amount}`,
      'on-the-line': () => '恰为这一数值，越过才算达到',
      reached: () => '已达目标',
      left: (amount, strict) => `还可增加${amount}${strict ? '以内（不含）' : ''}`,
      exceeded: (amount) => `已超过目标${amount}`,
      under: (amount) => `比目标低${amount}`,
      within: () => '在目标范围内',
      above: (amount) => `比目标高${amount}`,
      below: (amount) => `比目标低${amount}`,
    },
    noneLeft: '不能再增加',
    beyond: (amount) => `超出目标${amount}`,
    ahead: (places) => `比目标靠前${places}`,
    places: (count) => `${count}位`,
    inPeriod: (period, text) => period + text,
    part: (label, text) => label + text,
    join: ' · ',
  },
  en: {
    base: 'Baseline',
    latest: 'Latest',
    target: 'Target',
    unpublished: 'not yet published',
    relation: {
      short: (amount, strict) => `${strict ? 'more than ' : ''}${amount} to go`,
      'to-fall': (amount, strict) => `${strict ? 'more than ' : ''}${amount} still to come down`,
      'to-climb': (amount) => `${amount} to climb`,
      'on-the-line': () => 'exactly the figure, which has to be passed',
      reached: () => 'target reached',
      left: (amount, strict) => `${strict ? 'less than ' : ''}${amount} left`,
      exceeded: (amount) => `${amount} above the target`,
      under: (amount) => `${amount} below the target`,
      within: () => 'within the target range',
      above: (amount) => `${amount} above the target`,
      below: (amount) => `${amount} below the target`,
    },
    noneLeft: 'none left',
    beyond: (amount) => `${amount} beyond the target`,
    ahead: (places) => `${places} better than the target`,
    places: (count) => `${count} ${count === '1' ? 'place' : 'places'}`,
    inPeriod: (period, text) => `${text} (${period})`,
    part: (label, text) => `${label} ${text}`,
    join: ' · ',
  },
});

/** One of the figures, with its unit and what it speaks of. */
export interface GapFigure {
  /** 基期 */
  readonly label: string;
  /** 722家 */
  readonly text: string;
  /** 2020年 */
  readonly period?: string;
}

/** 基期 · 最新 · 目标 · 还差, each in its own unit. */
export interface GapWords {
  /** Absent where the plan gives none, and where nothing is counted from one. */
  readonly base?: GapFigure;
  readonly latest: GapFigure;
  /** In the plan's words. */
  readonly target: GapFigure;
  /** Absent where nothing is published, and where no amount lies between value and target. */
  readonly gap?: { readonly relation: GapRelation; readonly text: string };
  /** All of it in one line: 基期722家 · 最新807家 · 目标超过900家 · 还差93家以上 */
  readonly sentence: string;
}

/** The level something is counted from, in the unit of the levels. */
function baseOf(progress: TargetProgress, locale: Locale): GapFigure | undefined {
  const { indicator, target, history, yearStart } = progress;
  const { of } = target;
  const { baseline } = indicator;
  if (of.kind === 'total' || of.kind === 'occurrence' || (of.kind === 'growth' && of.span === 'per-year'))
    return undefined;
  const from = (of.kind === 'change' || of.kind === 'growth' ? of.from : undefined) ?? baseline?.period;
  if (from === undefined) return undefined;
  const label = gapLabels[locale].base;
  const period = formatPeriod(from, locale, yearStart);
  if (baseline?.period === from) {
    const { value, decimals, qualifier, unit = indicator.unit } = baseline;
    const level: Quantity = {
      value,
      kind: of.kind === 'rank' ? 'rank' : 'level',
      computed: false,
      ...(unit !== undefined && { unit }),
      ...(decimals !== undefined && { decimals }),
    };
    return { label, text: figureWords(progress, { ...level, ...(qualifier && { qualifier }) }, locale), period };
  }
  const counted = progress.reported?.base;
  const level =
    history.find((each) => each.period === from)?.published ?? (counted?.period === from ? counted : undefined);
  return level && { label, text: quantityWords(level, locale), period };
}

/** The value the target is held against by now: of a target judged by years that of the last year with one. */
function latestOf({ years, reported, required }: TargetProgress): { reported?: Reported; required?: Required } {
  if (!years) return { ...(reported && { reported }), ...(required && { required }) };
  const year = years.filter((each) => each.reported).pop();
  const figure = year?.required ?? required;
  return { ...(year?.reported && { reported: year.reported }), ...(figure && { required: figure }) };
}

function latestFigure(progress: TargetProgress, reported: Reported | undefined, locale: Locale): GapFigure {
  const { latest: label, unpublished } = gapLabels[locale];
  const happens = isDoneOrNot(progress.target);
  const judged = reported ?? progress.part ?? (happens ? progress.later : undefined);
  const shown = judged ?? progress.unread?.slice(-1)[0];
  if (!shown) return { label, text: unpublished };
  const { verdict } = messagesOf(locale);
  return {
    label,
    text: !judged
      ? // The rate of one year under a target of several is nothing but what it is.
        reportedWords(progress, shown, locale)
      : happens
        ? verdict[shown.value >= 1 ? 'done' : 'not-done'].toLowerCase()
        : valueWords(progress, shown, locale),
    period: formatPeriod(shown.period, locale, progress.yearStart),
  };
}

/** How a value stands to the figure, and which figure it is held against. */
function relationOf(
  progress: TargetProgress,
  { value }: Reported,
  { low, high }: Required,
): readonly [relation: GapRelation, figure: number] {
  const { target, direction, status } = progress;
  const { bound } = target;
  const falling = direction === 'falling';
  const figure = falling ? high : low;
  const isStrict = bound.kind === 'more-than' || bound.kind === 'less-than';
  if (progress.budget && (value !== high || !isStrict)) {
    // Of a time that is over nothing is left to be used.
    const isOver = progress.due !== undefined && progress.asOf > progress.due;
    return [value > high ? 'above' : !isOver ? 'left' : value === high ? 'reached' : 'under', high];
  }
  // What a year has brought cannot be taken back in it.
  if (progress.kind === 'year-value' && falling && value > high) return ['above', high];
  const word = wordOf(target, progress.indicator);
  if (bound.kind === 'about' && isAbout(value, low, word)) return ['reached', low];
  if (bound.kind === 'between' && value >= low && value <= high) return ['within', low];
  if (word.held) return value > high ? ['above', high] : ['below', low];
  if (value === figure) return [isStrict ? 'on-the-line' : 'reached', figure];
  // Neither more nor less: only where a way leads to it is something left of it.
  const isExact = bound.kind === 'about' || bound.kind === 'equal';
  if (isExact && !progress.done.answered && progress.kind !== 'rank')
    return [value > figure ? 'above' : 'below', figure];
  // −10 where −13.5 is asked for is a fall that has to go on.
  const isFall = isChange(progress.kind) && falling && figure < 0;
  if (isFall) return [value > figure ? 'short' : 'exceeded', figure];
  // Of a fall or a growth that is too large the level has to come up again.
  if (falling && value > figure && isChange(progress.kind)) return ['above', figure];
  if (falling ? value > figure : value < figure) return [falling ? 'to-fall' : 'short', figure];
  // Beyond an exact figure is more than was asked for only where a way leads to it.
  if (bound.kind === 'about' || (bound.kind === 'equal' && status !== 'met'))
    return [value > figure ? 'above' : 'below', figure];
  if (bound.kind === 'between') return falling ? ['under', low] : ['exceeded', high];
  return [falling ? 'under' : 'exceeded', figure];
}

/** What lies between, in the unit of a difference: of per cents that is percentage points. */
function gapAmount(progress: TargetProgress, reported: Reported, figure: number, locale: Locale): string {
  const { kind, unit, target } = progress;
  // Better than the eighth is the seventh.
  const place = kind === 'rank' && target.bound.kind === 'less-than' ? figure - 1 : figure;
  const by = printedDifference(reported, boundQuantity(progress, place));
  if (kind === 'rank') return gapLabels[locale].places(formatNumber(by.value, locale));
  const own = differenceUnit(unit);
  return quantityWords({ ...by, kind: 'change', computed: false, ...(own !== undefined && { unit: own }) }, locale);
}

function gapOf(
  progress: TargetProgress,
  reported: Reported | undefined,
  required: Required | undefined,
  locale: Locale,
): GapWords['gap'] {
  const { target, kind, form, group } = progress;
  if (
    !reported ||
    !required ||
    progress.openMeasure ||
    (target.when.kind === 'mean-of' && progress.reason === 'gap-in-periods') ||
    isDoneOrNot(target) ||
    form === 'event' ||
    group !== 'quantified'
  )
    return undefined;
  const { relation, beyond, ahead, noneLeft } = gapLabels[locale];
  if (reported.qualifier) {
    // 突破10万件: only that the figure is reached can be known.
    const met = boundedMeets(wordOf(target, progress.indicator), required, reported.value, reported.qualifier);
    return met ? { relation: 'reached', text: relation.reached('', false) } : undefined;
  }
  const [found, figure] = relationOf(progress, reported, required);
  // A smaller number is a higher place.
  const name = kind === 'rank' && found === 'to-fall' ? 'to-climb' : found;
  const isStrict = target.bound.kind === 'more-than' || target.bound.kind === 'less-than';
  if (kind === 'rank' && found === 'under')
    return { relation: 'under', text: ahead(gapAmount(progress, reported, figure, locale)) };
  // Of a fall that is too large nothing is high.
  if (name === 'above' && kind.startsWith('change') && targetWay(progress) < 0)
    return { relation: name, text: beyond(gapAmount(progress, reported, figure, locale)) };
  if (name === 'left' && reported.value === figure) return { relation: name, text: noneLeft };
  return { relation: name, text: relation[name](gapAmount(progress, reported, figure, locale), isStrict) };
}

/** What a part of a year has brought, of a target that looks at whole ones. */
const isPartOfYear = ({ kind, at }: Reported, { yearStart }: TargetProgress): boolean =>
  kind === 'year-value' && !isYearEnd(at, yearStart);

/**
 * 基期 · 最新 · 目标 · 还差: where an indicator started, where it stands, what it is to reach and what is left, each in its
 * own unit.
 *
 * What was published stands beside what was worked out of it: 78.2岁，比基期提高0.9岁. What is left is in the unit of the
 * target, of per cents in percentage points; it is what a reader gets who subtracts the figures as printed. A bound that
 * is met only beyond its figure leaves more than the difference (还差93家以上). Of a target judged by years, the last year
 * with a value. Nothing is left of what is only a direction, an event, not published, or of a measure the plan leaves open.
 *
 * @param main The progress of a target; an indicator's `main`.
 * @example
 * // 722 in 2020, 807 in 2023, 超过900家 by 2025
 * gapWords(main, 'zh-CN').sentence; // '基期722家 · 最新807家 · 目标超过900家 · 还差93家以上'
 * gapWords(main, 'zh-CN').gap.relation; // 'short'
 */
export function gapWords(main: TargetProgress, locale: Locale): GapWords {
  requireHanded('gapWords', 'target', main);
  requireLocale('gapWords', locale);
  const labels = gapLabels[locale];
  const { reported, required } = latestOf(main);
  const base = baseOf(main, locale);
  const latest = latestFigure(main, reported, locale);
  const target = { label: labels.target, text: targetPhrase(main, locale) };
  const gap = gapOf(main, reported, required, locale);
  // Half a year is not read as a year, nor a year as the half that followed it.
  const told =
    (reported && reported === main.reported && !main.part && !isPartOfYear(reported, main)) ||
    // A mean names its years itself.
    reported?.made === 'mean' ||
    latest.period === undefined
      ? latest
      : { ...latest, text: labels.inPeriod(latest.period, latest.text) };
  const parts = [base, told, target].flatMap((figure) => (figure ? [labels.part(figure.label, figure.text)] : []));
  return {
    ...(base && { base }),
    latest,
    target,
    ...(gap && { gap }),
    sentence: [...parts, ...(gap ? [gap.text] : [])].join(labels.join),
  };
}
