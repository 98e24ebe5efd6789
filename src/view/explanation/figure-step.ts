import { formatPeriod } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import { quantityNumber, quantityWords } from '../../format/quantity-words.js';
import { figureWords } from '../../format/value-words.js';
import type { Reported } from '../../progress/plan-progress.js';
import { yearsBetween } from '../../calendar/years-between.js';
import { periodFrequency, periodInterval } from '../../calendar/period.js';
import type { Quantity } from '../../progress/quantity.js';
import type { Telling } from './explanation-telling.js';
import type { StepWords } from './explanation-steps.js';

/** More figures than these are a table, which the chart has. */
const mostTerms = 12;

/** What several periods were made into one figure from, filled in; nothing where there are too many. */
function madeOf(
  made: NonNullable<Reported['made']>,
  reported: Reported,
  { progress, locale, labels }: Pick<Telling, 'progress' | 'locale' | 'labels'>,
): string | undefined {
  const { of } = progress.target;
  const isOne = ({ observation, at }: Reported): boolean =>
    at <= reported.at && (made === 'known-parts' || periodFrequency(observation.period) === 'year');
  const known = progress.history.filter(isOne);
  const rates = known.filter(({ observation }) => observation.counts === 'rate');
  const ofRates = made === 'averaged-rates' || made === 'compounded-rates';
  const parts = ofRates ? rates : known;
  if (parts.length < 2 || parts.length > mostTerms) return undefined;
  const figures = parts.map((part): Quantity => part.published ?? { ...part, value: part.observation.value });
  if (!ofRates || (of.kind === 'change' && of.measure !== 'percent')) {
    const signed = ({ value }: Quantity, words: string): string => (value < 0 ? labels.brackets(words) : words);
    const sum = figures.map((part) => signed(part, quantityNumber(part, locale))).join(' + ');
    return made === 'mean' ? `${labels.brackets(sum)} ÷ ${formatNumber(parts.length, locale)}` : sum;
  }
  const decrease = 'direction' in of && of.direction === 'decrease';
  const factors = figures.map((rate) => {
    const size = quantityWords({ ...rate, value: Math.abs(rate.value) }, locale);
    return labels.brackets(`1 ${rate.value < 0 === decrease ? '+' : '−'} ${size}`);
  });
  const product = factors.join(' × ');
  const whole =
    made === 'averaged-rates'
      ? `${labels.brackets(product)} ^ ${labels.brackets(`1 ÷ ${formatNumber(parts.length, locale)}`)}`
      : product;
  return decrease ? `1 − ${whole}` : `${whole} − 1`;
}

/** The terms of a formula, with its numbers in it. */
function termsOf(reported: Reported, { progress, locale, labels }: Telling): string | undefined {
  const { published, base, made, kind, at } = reported;
  const { of } = progress.target;
  const decrease = 'direction' in of && of.direction === 'decrease';
  if (made) {
    const terms = madeOf(made, reported, { progress, locale, labels });
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

/**
 * How a value that is not published as such was worked out: the published figure, what it is counted from, the formula
 * with its numbers, each in its own unit. Nothing where the value stands as published.
 */
export function figureStep(telling: Telling): StepWords | undefined {
  const { progress, locale, labels } = telling;
  const { reported, yearStart } = progress;
  const terms = reported && termsOf(reported, telling);
  if (!reported?.published || terms === undefined) return undefined;
  const { published, base, period, observation } = reported;
  const named = (of: string, words: string): string => labels.inPeriod(formatPeriod(of, locale, yearStart), words);
  const latest = named(observation.period, quantityWords(published, locale));
  const from = base ? named(base.period, quantityWords(base, locale)) : '';
  const shown = `${reported.made ? `${formatPeriod(period, locale, yearStart)} ` : ''}${terms}`;
  return {
    heading: labels.figure,
    answer: figureWords(progress, reported, locale, true),
    working: { shown, spoken: labels.full(labels.spoken(shown)) },
    lines: [labels.full(labels.figureOf(latest, from))],
  };
}
