import type { Text } from '../model/primitives.js';
import type { Bound, Target } from '../model/target.js';
import type { Reported, TargetProgress } from '../progress/plan-progress.js';
import { textIn } from './locale.js';
import { formatComputed, formatNumber } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/**
 * A figure with its unit where the language puts them together: `2000件`, `48%`. In English the unit stands beside the
 * value once and sentences carry the bare figure: `2,000`.
 */
export function amount(value: number, unit: Text | undefined, locale: Locale): string {
  return withUnit(formatNumber(value, locale), unit, locale);
}

function withUnit(number: string, unit: Text | undefined, locale: Locale): string {
  const word = textIn(unit, locale);
  return number + (locale !== 'en' || word === '%' ? word : '');
}

/** A figure with its unit as a sentence of its own carries it: `5680件`, `5,680 patents`, `48%`. */
export function figureWithUnit(figure: string, unit: Text | undefined, locale: Locale): string {
  const word = textIn(unit, locale);
  return (figure + (locale === 'en' && word !== '%' ? ' ' : '') + word).trim();
}

/** A rate or a mean made here from published figures, which bears two decimals. A sum is as exact as its parts. */
function isComputed({ of, when }: Target, { observation }: Reported): boolean {
  if (when.kind === 'mean-of') return true;
  if (observation.counts === 'rate') return false;
  return of.kind === 'growth' || of.kind === 'share' || (of.kind === 'change' && of.measure !== 'absolute');
}

/**
 * The number of a reported value: as published, or to two decimals where it is computed. Where those two decimals
 * would read as a figure of the bound that the value is not, all of them stand.
 */
export function reportedNumber({ target, required }: TargetProgress, reported: Reported, locale: Locale): string {
  if (!isComputed(target, reported)) return formatNumber(reported.value, locale);
  const rounded = Math.round(reported.value * 100) / 100;
  const misleads = rounded !== reported.value && (rounded === required?.low || rounded === required?.high);
  return misleads ? formatNumber(reported.value, locale) : formatComputed(reported.value, locale);
}

/** The reported value with its unit, as `amount` writes it. */
export function reportedAmount(progress: TargetProgress, reported: Reported, locale: Locale): string {
  return withUnit(reportedNumber(progress, reported, locale), unitOf(progress), locale);
}

/** The unit the target's figure is in. */
export const unitOf = ({ unit }: TargetProgress): Text | undefined => unit;

/** How a bound is said of its figure. In Chinese a direction is left to the plan's words. */
export type BoundPhrases = { readonly [Kind in Bound['kind']]?: (figure: string) => string };

const phrases = /*#__PURE__*/ wordTable<BoundPhrases>('bound', {
  'zh-CN': {
    'at-least': (figure) => `达${figure}`,
    'more-than': (figure) => `超过${figure}`,
    'at-most': (figure) => `${figure}以内`,
    'less-than': (figure) => `低于${figure}`,
    about: (figure) => `${figure}左右`,
    equal: (figure) => figure,
  },
  en: {
    'at-least': (figure) => `at least ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'at-most': (figure) => `at most ${figure}`,
    'less-than': (figure) => `less than ${figure}`,
    about: (figure) => `about ${figure}`,
    equal: (figure) => figure,
    up: () => 'keep rising',
    down: () => 'keep falling',
    hold: () => 'hold steady',
  },
});

/** `超过1200`: a figure known only by a bound. */
export function qualified(qualifier: Bound['kind'] | undefined, figure: string, locale: Locale): string {
  return (qualifier && phrases[locale][qualifier]?.(figure)) ?? figure;
}

/** `超过2000件`, `8至10家`, `more than 2,000 patents`: the bound with its figure; empty without one. */
export function boundPhrase({ target, required }: TargetProgress, unit: Text | undefined, locale: Locale): string {
  const { kind } = target.bound;
  // A bound whose figure is borrowed and not known is left to the plan's own words; a direction needs no figure.
  if (!required) return kind === 'up' || kind === 'down' || kind === 'hold' ? (phrases[locale][kind]?.('') ?? '') : '';
  if (kind === 'between') return range(required.low, required.high, unit, locale);
  return phrases[locale][kind]?.(amount(required.low, unit, locale)) ?? '';
}

function range(low: number, high: number, unit: Text | undefined, locale: Locale): string {
  const join = locale !== 'en' ? '至' : ' to ';
  return formatNumber(low, locale) + join + amount(high, unit, locale);
}

/** The label at the mark of a gauge: as short as it can be and still carry its comparator. */
export function markLabel(progress: TargetProgress, locale: Locale): string {
  const { target, required } = progress;
  if (!required) return '';
  const plain = target.bound.kind === 'at-least' && (locale === 'en' || !target.words.startsWith('达'));
  return plain
    ? formatNumber(required.low, locale)
    : boundPhrase(progress, undefined, locale).replace('more than', 'over');
}

// Every dash and wave that stands between two figures in official texts, U+2212 included, is read as 至.
const dashBetweenFigures = /(\d)\s*[-\u2010-\u2015\u2212~\uff5e]\s*(?=\d)/g;

/** The target as a reader sees it: in Chinese the plan's own words, in English put together from the axes where it can be. */
export function targetPhrase(progress: TargetProgress, locale: Locale): string {
  const { target } = progress;
  const printed = target.words.replace(dashBetweenFigures, '$1至');
  return (locale === 'en' && englishTarget(target, progress)) || printed;
}

function englishTarget({ of, bound, when, words }: Target, progress: TargetProgress): string {
  if (of.kind === 'occurrence')
    return when.kind === 'every-year' ? 'every year' : bound.kind === 'none' ? 'to be explored' : 'to be established';
  if (of.kind === 'rank' && bound.kind === 'none') return 'among the first';
  if (of.kind === 'share' && 'value' in bound && bound.value === 100) return 'full coverage';
  const { required } = progress;
  if (of.kind === 'total' && bound.kind === 'at-least' && required) {
    return formatNumber(required.low, 'en') + (words.startsWith('新增') ? ' new' : '');
  }
  return boundPhrase(progress, unitOf(progress), 'en');
}
