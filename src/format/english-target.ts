import { reportingYear, yearCode, yearsCode } from '../calendar/period.js';
import type { Text } from '../model/primitives.js';
import type { Bound } from '../model/target.js';
import type { TargetProgress } from '../progress/plan-progress.js';
import { isCeilingOfSum } from '../progress/target-traits.js';
import { boundPhrase, boundPhrases, boundQuantity, namedFigure, rangeWords } from './bound-phrases.js';
import { formatPeriod } from './dates.js';
import { foreignIn, textIn } from './locale.js';
import { formatNumber } from './numbers.js';
import { quantityParts, quantityWords } from './quantity-words.js';
import { basePeriodOf, figureWords } from './value-words.js';

/*
 * A target in English, put together from its axes, for a plan that gives no English of it. It says what is looked at, the
 * direction, the bound and the time; where the axes do not say enough to be right it is empty.
 */

/** The bound seen from the other side: at least −5 more is at most 5 less. */
const mirrored: { readonly [Kind in Bound['kind']]?: Bound['kind'] } = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
};

/** By how much, as a bound: `at least 13.5%`, `8% to 10%`; turned where every figure is below zero. */
function byHowMuch(progress: TargetProgress): { readonly amount: string; readonly turned: boolean } {
  const { required, target } = progress;
  if (!required) return { amount: '', turned: false };
  const turned = required.high < 0;
  const { kind } = target.bound;
  if (!turned) return { amount: boundPhrase(progress, 'en'), turned };
  const [low, high] = [-required.high, -required.low];
  if (kind === 'between')
    return { amount: rangeWords(boundQuantity(progress, low), boundQuantity(progress, high), 'en'), turned };
  const figure = quantityWords(boundQuantity(progress, low), 'en');
  return { amount: boundPhrases.en[mirrored[kind] ?? kind]?.(figure) ?? '', turned };
}

/** A name of the plan, where it gives one in English. */
const inEnglish = (text: Text | undefined, language: string | undefined): string =>
  foreignIn(text, 'en', language) === undefined ? textIn(text, 'en') : '';

function change(progress: TargetProgress): string {
  const { target, kind } = progress;
  const { of } = target;
  if (of.kind !== 'change') return '';
  const { amount, turned } = byHowMuch(progress);
  const base = basePeriodOf(progress);
  const since = base === undefined ? '' : formatPeriod(base, 'en', progress.yearStart);
  if (kind === 'index') return `an index of ${amount}${since && ` (${since} = 100)`}`;
  if (target.bound.kind === 'equal' && progress.required?.low === 0) return `no change${since && ` from ${since}`}`;
  const falls = (of.direction === 'decrease') !== turned;
  if (kind === 'change-points' && since) return `${amount} ${falls ? 'less' : 'more'} than in ${since}`;
  return `${falls ? 'fall' : 'rise'} by ${amount}${since && ` from ${since}`}`;
}

/** How a growth is held against that of another. */
const pace: { readonly [Kind in Bound['kind']]?: string } = {
  'at-least': 'at least as fast as',
  'more-than': 'faster than',
  'at-most': 'no faster than',
  'less-than': 'more slowly than',
  about: 'about as fast as',
  equal: 'as fast as',
};

/** grow faster than the city average (5.4% a year on average); of each year by itself without a figure. */
function growthBeside(progress: TargetProgress, average: string): string {
  const { target, required, years } = progress;
  const { of, bound } = target;
  const verb = 'direction' in of && of.direction === 'decrease' ? 'fall' : 'grow';
  // A lender that fell says so by the word.
  const quantity = boundQuantity(progress, required?.low ?? 0);
  const figure =
    quantity.value < 0 ? figureWords(progress, quantity, 'en') : `${quantityWords(quantity, 'en')}${average}`;
  return `${verb} ${pace[bound.kind] ?? 'as fast as'} ${namedFigure(progress, required && !years ? figure : '', 'en')}`;
}

function growth(progress: TargetProgress): string {
  const { of } = progress.target;
  if (of.kind !== 'growth') return '';
  if (progress.reference !== undefined)
    return growthBeside(progress, of.span === 'average-annual' ? ' a year on average' : ' a year');
  const { amount, turned } = byHowMuch(progress);
  const verb = (of.direction === 'decrease') !== turned ? 'fall' : 'grow';
  const average = of.span === 'average-annual' ? ' on average' : '';
  // A year that is named is the one that counts.
  const { due, yearStart, form } = progress;
  if (of.span === 'per-year' && form === 'track' && progress.target.when.kind === 'by' && due !== undefined)
    return `${verb} by ${amount} in ${formatPeriod(yearCode(reportingYear(due, yearStart), yearStart), 'en')}`;
  const from = of.from ? ` from ${formatPeriod(of.from, 'en', progress.yearStart)}` : '';
  return `${verb} by ${amount} a year${average}${from}`;
}

/** When, where that is more than a date. */
function timing({ target, yearStart, reference }: TargetProgress): string {
  const { when, of } = target;
  if (when.kind === 'each-year' || when.kind === 'every-year')
    return (of.kind === 'growth' && reference === undefined) || of.kind === 'year-value' ? '' : ' every year';
  if (when.kind !== 'mean-of') return '';
  const isSaid = of.kind === 'growth' && of.span === 'average-annual';
  return `${isSaid ? '' : ' on average'}, ${formatPeriod(yearsCode(when.window, yearStart), 'en', yearStart)}`;
}

/** What is set up, told from what is only done: the plan's own verb says it. */
const setsUp = /建立|设立|成立|建成|创建|组建|建设/;

function occurrence(progress: TargetProgress): string {
  const { target, required } = progress;
  const { bound, when, words } = target;
  if (bound.kind === 'none') return 'to be explored';
  const isYearly = when.kind === 'every-year' || when.kind === 'each-year';
  const figure = 'value' in bound && typeof bound.value === 'number' ? bound.value : required?.low;
  // What is not to happen more often is nothing to be done.
  if (isCeilingOfSum(target) && figure !== undefined)
    return figure === 0 ? 'none' : `${boundPhrase(progress, 'en')}${isYearly ? ' a year' : ' in all'}`;
  const often =
    figure !== undefined && figure > 1 ? boundPhrases.en[bound.kind]?.(`${formatNumber(figure, 'en')} times`) : '';
  if (often) return `${often}${isYearly ? ' a year' : ''}`;
  if (isYearly) return 'to be done every year';
  return setsUp.test(words) ? 'to be set up' : 'to be carried out';
}

/** What a figure is borrowed from: the own baseline, or something that goes by a name. */
function borrowed({ target, required, reference }: TargetProgress, phrase: string): string {
  const { bound } = target;
  if (!('value' in bound) || typeof bound.value === 'number') return phrase;
  if ('baseline' in bound.value) return boundPhrases.en[bound.kind]?.('the baseline') ?? '';
  const other = reference === undefined ? 'the figure it is compared with' : textIn(reference, 'en');
  return required ? phrase : (boundPhrases.en[bound.kind]?.(other) ?? '');
}

/**
 * A target as an English sentence made of its axes: `fall by at least 13.5% from 2020`, `grow by at least 6% a year on
 * average`, `at least 2 percentage points more than in 2020`. Empty where the axes are silent.
 *
 * @example
 * // 累计降低13.5%, from the baseline of 2020
 * englishTarget(progress); // 'fall by at least 13.5% from 2020'
 */
export function englishTarget(progress: TargetProgress): string {
  const { target, required, language } = progress;
  const { of, bound, words } = target;
  if (of.kind === 'occurrence') return occurrence(progress);
  if (bound.kind === 'up' || bound.kind === 'down' || bound.kind === 'hold') return boundPhrase(progress, 'en');
  if (bound.kind === 'none') {
    const among = of.kind === 'rank' ? inEnglish(of.among, language) : '';
    return of.kind === 'rank' ? `among the first${among && ` in ${among}`}` : '';
  }
  if (required && of.kind === 'change') return change(progress) + timing(progress);
  if ((required || progress.reference !== undefined) && of.kind === 'growth')
    return growth(progress) + timing(progress);
  const phrase = borrowed(progress, boundPhrase(progress, 'en'));
  if (phrase === '') return '';
  if (of.kind === 'share') {
    const whole = inEnglish(of.wholeName, language);
    const covered =
      required?.low === 100 && required.high === 100 && bound.kind !== 'less-than' ? 'full coverage' : phrase;
    return covered + (whole && ` of ${whole}`) + timing(progress);
  }
  if (of.kind === 'year-value') return `${phrase} a year${timing(progress)}`;
  if (of.kind !== 'total') return phrase + timing(progress);
  const each = timing(progress);
  const { number, unit } = quantityParts(boundQuantity(progress, required?.low ?? 0), 'en');
  // 9,000 new patents; but 2.67 billion yuan in all.
  return bound.kind === 'at-least' && words.startsWith('新增') && !/illion/.test(unit)
    ? `${number} new ${unit}`.trim() + each
    : phrase + (each || ' in all');
}
