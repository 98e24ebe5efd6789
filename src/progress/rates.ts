import { periodInterval, reportingYear, yearInterval, type Interval, type YearStart } from '../calendar/period.js';
import type { TargetOf } from '../model/target.js';
import type { Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { clean } from './quantity.js';

/** A rate of a whole span up to a day, and how it came about. */
export interface SpanRate {
  readonly value: number;
  readonly entry: Known;
  /** Absent where it is published as such. */
  readonly made?: NonNullable<Reported['made']>;
}

/** What rates are counted from: the days after a base, and the base itself where it is a period. */
export interface RateBase {
  /** First day after the base. */
  readonly first: string;
  /** Period of the base. */
  readonly period?: string | undefined;
}

type Rated = Extract<TargetOf, { kind: 'change' | 'growth' }>;

const isYearOf = ({ start, end }: Interval, year: number, yearStart?: YearStart): boolean => {
  const interval = yearInterval(year, yearStart);
  return start === interval.start && end === interval.end;
};

/** Yearly rates as one rate over all of them: 降低 counts down, points add up, an average is the mean yearly factor. */
function composed(of: Rated, rates: readonly number[]): number {
  const relative = of.kind === 'growth' || of.measure === 'percent';
  const sign = of.direction === 'decrease' ? -1 : 1;
  let sum = 0;
  let factor = 1;
  for (const rate of rates) {
    sum += rate;
    factor *= 1 + (sign * rate) / 100;
  }
  if (!relative) return clean(sum);
  return clean(sign * ((of.kind === 'growth' ? factor ** (1 / rates.length) : factor) - 1) * 100);
}

/**
 * Rates published ready-made, under a target that speaks of a whole span: a cumulative change, an average growth.
 *
 * A rate of a span (`2021/2024`) is what the target speaks of, as published. Rates of single years are compounded where
 * every year since the base has one (3.1 %, 2.6 %, 2.9 % and 2.2 % less make 10.37 % less, not 2.2 %). One single rate
 * that does not follow the base is read as published for the whole span, as the target speaks; several with a gap are
 * refused. An index carries its base with it and is taken as published.
 *
 * @param known Rates only, oldest period first.
 * @example
 * // −3.1 %, −2.6 %, −2.9 %, −2.2 % in 2021 to 2024: 1 − 0.969 × 0.974 × 0.971 × 0.978
 * spanRates(of, known, { first: '2021-01-01' })[3].value; // 10.372…
 */
export function spanRates(
  of: Rated,
  known: readonly Known[],
  { first, period }: RateBase,
  yearStart?: YearStart,
): readonly SpanRate[] | Reason {
  const baseStart = period === undefined ? first : (periodInterval(period, yearStart)?.start ?? first);
  const byYear = new Map<number, Known>();
  const rates: SpanRate[] = [];
  const ofYears: Known[] = [];
  for (const entry of known) {
    const { interval, observation } = entry;
    const year = reportingYear(interval.end, yearStart);
    const { value } = observation;
    if (of.kind === 'change' && of.measure === 'index') rates.push({ value, entry });
    else if (isYearOf(interval, year, yearStart)) {
      byYear.set(year, entry);
      ofYears.push(entry);
    } else if (observation.period.includes('/') && interval.start >= baseStart && interval.start <= first) {
      rates.push({ value, entry });
    }
  }
  const start = reportingYear(first, yearStart);
  const values: number[] = [];
  for (let year = start; byYear.has(year); year += 1) {
    const entry = byYear.get(year)!;
    values.push(entry.observation.value);
    const made = of.kind === 'growth' ? 'averaged-rates' : 'compounded-rates';
    rates.push({ value: composed(of, values), entry, ...(values.length > 1 && { made }) });
  }
  if (values.length < ofYears.length) {
    const [only] = ofYears;
    if (ofYears.length > 1 || !only) return 'gap-in-periods';
    rates.push({ value: only.observation.value, entry: only });
  }
  return rates;
}
