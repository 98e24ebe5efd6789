import { formatPeriod } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import { quantityNumber, quantityWords } from '../../format/quantity-words.js';
import { figureWords, isTurned, reportedWords } from '../../format/value-words.js';
import { averagedGrowth } from '../../progress/mean-of-window.js';
import type { Reported, TargetProgress } from '../../progress/plan-progress.js';
import { yearsBetween } from '../../calendar/years-between.js';
import { periodInterval, reportingYear, yearsCode, type PeriodCode, type YearStart } from '../../calendar/period.js';
import type { Quantity } from '../../progress/quantity.js';
import type { Telling } from './explanation-telling.js';
import type { StepWords } from './explanation-steps.js';

/** More figures than these are a table, which the chart has. */
const mostTerms = 12;

/** How many reporting years a period is of. */
function yearsIn(period: PeriodCode, { yearStart }: TargetProgress): number {
  const { start = '', end = '' } = periodInterval(period, yearStart) ?? {};
  return reportingYear(end, yearStart) - reportingYear(start, yearStart) + 1;
}

const power = (base: string, exponent: string): string => `${base} ^ ${exponent}`;

/** Rates of years, or of several, made into one over all of them. */
function compounded({ parts = [], made }: Reported, { progress, locale, labels }: Telling): string {
  const { of } = progress.target;
  const decrease = 'direction' in of && of.direction === 'decrease';
  let years = 0;
  const factors = parts.map((rate) => {
    const size = quantityWords({ ...rate, value: Math.abs(rate.value) }, locale);
    const factor = labels.brackets(`1 ${rate.value < 0 === decrease ? '+' : '−'} ${size}`);
    const length = yearsIn(rate.period, progress);
    years += length;
    // The average of several years stands for each of them.
    return made !== 'compounded-rates' && length > 1 ? power(factor, formatNumber(length, locale)) : factor;
  });
  const product = factors.join(' × ');
  const root = labels.brackets(`1 ÷ ${formatNumber(years, locale)}`);
  const whole = made !== 'compounded-rates' ? power(labels.brackets(product), root) : product;
  return decrease ? `1 − ${whole}` : `${whole} − 1`;
}

/** What several periods were made into one figure from, filled in; nothing where there are too many. */
function madeOf(
  made: Exclude<NonNullable<Reported['made']>, 'only-rate'>,
  reported: Reported,
  telling: Telling,
): string | undefined {
  const { progress, locale, labels } = telling;
  const { of } = progress.target;
  // A sum has no parts of its own: what was published up to its day.
  const figures: readonly Quantity[] =
    reported.parts ??
    progress.history
      .filter(({ at }) => at <= reported.at)
      .map((part): Quantity => part.published ?? { ...part, value: part.observation.value });
  if (figures.length < 2 || figures.length > mostTerms) return undefined;
  // Points add up; of a mean only growth multiplies.
  const isSum =
    made === 'mean' ? averagedGrowth(progress.target) === undefined : of.kind === 'change' && of.measure !== 'percent';
  if (reported.parts && !isSum) return compounded(reported, telling);
  const signed = ({ value }: Quantity, words: string): string => (value < 0 ? labels.brackets(words) : words);
  const sum = figures.map((part) => signed(part, quantityNumber(part, locale))).join(' + ');
  return made === 'mean' ? `${labels.brackets(sum)} ÷ ${formatNumber(figures.length, locale)}` : sum;
}

/** The terms of a formula, with its numbers in it. */
function termsOf(reported: Reported, telling: Telling): string | undefined {
  const { progress, locale, labels } = telling;
  const { published, base, made, kind, at } = reported;
  const { of } = progress.target;
  // What went the other way is said by the other verb, and worked out the other way round.
  const decrease = ('direction' in of && of.direction === 'decrease') !== isTurned(reported);
  if (made && made !== 'only-rate') {
    const terms = madeOf(made, reported, telling);
    return terms === undefined ? labels.made[made] : labels.madeOf(labels.made[made], terms);
  }
  if (!published) return undefined;
  const value = quantityNumber(published, locale);
  if (of.kind === 'share') return of.whole === undefined ? undefined : `${value} ÷ ${formatNumber(of.whole, locale)}`;
  if (!base) return undefined;
  const from = quantityNumber(base, locale);
  if (kind === 'change' || kind === 'change-points') return decrease ? `${from} − ${value}` : `${value} − ${from}`;
  if (kind === 'index') return `${value} ÷ ${from} × 100`;
  const { yearStart } = progress;
  const start = periodInterval(base.period, yearStart)?.end ?? at;
  const years = of.kind === 'growth' && of.span === 'average-annual' ? yearsBetween(start, at, yearStart) : 1;
  const quotient = `${value} ÷ ${from}`;
  const factor =
    years === 1 ? quotient : `${labels.brackets(quotient)} ^ ${labels.brackets(`1 ÷ ${formatNumber(years, locale)}`)}`;
  return decrease ? `1 − ${factor}` : `${factor} − 1`;
}

/** The years a figure is made of. */
function spanOf({ period, parts: [first] = [] }: Reported, yearStart?: YearStart): PeriodCode {
  const start = first && periodInterval(first.period, yearStart)?.start;
  const end = periodInterval(period, yearStart)?.end;
  return start && end ? yearsCode({ start, end }, yearStart) : period;
}

/**
 * How a value that is not published as such was worked out: the published figure, what it is counted from, the formula
 * with its numbers, each in its own unit. Nothing where the value stands as published.
 */
export function figureStep(telling: Telling): StepWords | undefined {
  const { progress, locale, labels, messages } = telling;
  const { reported, yearStart } = progress;
  const terms = reported && termsOf(reported, telling);
  if (!reported?.published || terms === undefined) return undefined;
  const { published, base, observation, parts = [] } = reported;
  const named = (of: string, words: string): string => labels.inPeriod(formatPeriod(of, locale, yearStart), words);
  const listed = parts.length > 0 && parts.length <= mostTerms ? parts : [{ ...published, period: observation.period }];
  // What was published is told, also where a rate was worked out of it first.
  const ofParts = listed.map(({ period }) => progress.history.find((each) => each.period === period));
  const figures = listed.map((each, at) => (each.computed && ofParts[at]?.published) || each);
  const latest = figures
    .map((each, at) => named(listed[at]!.period, reportedWords(progress, each, locale)))
    .join(messages.listSeparator);
  const counted = ofParts[0] ? ofParts[0].base : base;
  const from = counted ? named(counted.period, reportedWords(progress, counted, locale)) : '';
  const shown = `${reported.made ? `${formatPeriod(spanOf(reported, yearStart), locale, yearStart)} ` : ''}${terms}`;
  return {
    heading: labels.figure,
    answer: figureWords(progress, reported, locale, true),
    working: { shown, spoken: labels.full(labels.spoken(shown)) },
    lines: [labels.full(labels.figureOf(latest, from))],
  };
}
