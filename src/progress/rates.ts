import { periodInterval, reportingYear, yearInterval, type YearStart } from '../calendar/period.js';
import type { TargetOf } from '../model/target.js';
import type { Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { boundOfAll } from './qualifier.js';
import { clean } from './quantity.js';

/** A rate of a whole span up to a day, and how it came about. */
export interface SpanRate {
  readonly value: number;
  readonly entry: Known;
  /** Absent where it is published as such. */
  readonly made?: NonNullable<Reported['made']>;
  /** The published rates it is made of, oldest first. */
  readonly parts?: readonly Known[];
  /** One of them is known only by a bound (超过6%), and so is it. */
  readonly qualifier?: Reported['qualifier'];
}

/** What rates are counted from: the days after a base, and the base itself where it is a period. */
export interface RateBase {
  /** First day after the base. */
  readonly first: string;
  /** Period of the base. */
  readonly period?: string | undefined;
}

type Rated = Extract<TargetOf, { kind: 'change' | 'growth' }>;

/**
 * Rates of stretches of years as one rate over all of them: 降低 counts down, points add up, an average is the mean yearly
 * factor. The average of several years stands for each of them, a change over several years for all of them at once.
 */
function composed(of: Rated, stretches: readonly Stretch[]): number {
  const relative = of.kind === 'growth' || of.measure === 'percent';
  const sign = of.direction === 'decrease' ? -1 : 1;
  let sum = 0;
  let factor = 1;
  let years = 0;
  for (const { first, last, entry } of stretches) {
    const rate = entry.observation.value;
    const length = last - first + 1;
    sum += rate;
    factor *= (1 + (sign * rate) / 100) ** (of.kind === 'growth' ? length : 1);
    years += length;
  }
  if (!relative) return clean(sum);
  return clean(sign * ((of.kind === 'growth' ? factor ** (1 / years) : factor) - 1) * 100);
}

/** A published rate of whole years. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly entry: Known;
}

/** The whole years a rate is of, or nothing where it is of no whole years. */
function yearsOf(entry: Known, yearStart?: YearStart): Stretch | undefined {
  const { start, end } = entry.interval;
  const [first, last] = [reportingYear(start, yearStart), reportingYear(end, yearStart)];
  const isWhole = yearInterval(first, yearStart).start === start && yearInterval(last, yearStart).end === end;
  return isWhole ? { first, last, entry } : undefined;
}

/**
 * Rates published ready-made, under a target that speaks of a whole span: a cumulative change, an average growth.
 *
 * A rate of a span (`2021/2024`) that begins with the base is what the target speaks of, as published. Others are
 * compounded where every year since the base has one, of a year or of several (3.1 %, 2.6 %, 2.9 % and 2.2 % less make
 * 10.37 % less, not 2.2 %; 8.9 % in 2021 to 2023 and 2.1 % in 2024 make 10.8 %). One single rate that does not follow the
 * base is taken as that of the whole span (`only-rate`), as the target speaks; where there are several and the last follows none,
 * they are refused. An index carries its base with it and is taken as published.
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
  if (of.kind === 'change' && of.measure === 'index')
    return known.map((entry) => ({ value: entry.observation.value, entry }));
  const baseStart = period === undefined ? first : (periodInterval(period, yearStart)?.start ?? first);
  const start = reportingYear(first, yearStart);
  const made = of.kind === 'growth' ? 'averaged-rates' : of.measure === 'percent' ? 'compounded-rates' : 'added-rates';
  const rates: SpanRate[] = [];
  // By the year a chain from the base has come to: the stretches it is made of.
  const chains = new Map<number, readonly Stretch[]>([[start - 1, []]]);
  let apart: Stretch[] = [];
  for (const entry of known) {
    const { observation, interval } = entry;
    const { value } = observation;
    const isOfSpan = observation.period.includes('/') && interval.start >= baseStart && interval.start <= first;
    const stretch = yearsOf(entry, yearStart);
    const before = stretch && chains.get(stretch.first - 1);
    if (isOfSpan) {
      // What is published for all of them stands over what single years come to.
      const worked = rates.findIndex((rate) => rate.entry.interval.end === interval.end);
      if (worked >= 0) rates.splice(worked, 1);
      rates.push({ value, entry });
      apart = [];
      // From the base on whatever its own first day: what follows it goes on from here.
      if (stretch) chains.set(stretch.last, [{ ...stretch, first: start }]);
    } else if (stretch && before) {
      const all = [...before, stretch];
      if (!chains.has(stretch.last)) chains.set(stretch.last, all);
      if (rates.some((rate) => rate.entry.interval.end === interval.end)) continue;
      const parts = all.map((each) => each.entry);
      const qualifier = boundOfAll(parts.map(({ observation: part }) => part));
      rates.push(
        parts.length > 1
          ? { value: composed(of, all), entry, made, parts, ...(qualifier && { qualifier }) }
          : { value, entry },
      );
      apart = [];
    } else if (stretch) apart.push(stretch);
  }
  const years = apart.filter(({ first, last }) => first === last);
  if (apart.length > 0 && (rates.length > 0 || years.length > 1)) return 'gap-in-periods';
  return [
    ...rates,
    ...years.map(({ entry }) => ({ value: entry.observation.value, entry, made: 'only-rate' as const })),
  ];
}
