import { periodFrequency, reportingYear, yearCode, yearInterval, type ReportingInterval } from '../calendar/period.js';
import { decimalPlaces, exactSum } from '../model/exact-sum.js';
import type { Target } from '../model/target.js';
import type { Reported } from './plan-progress.js';
import { boundOfAll } from './qualifier.js';
import { clean } from './quantity.js';

/** The mean of a window so far, and whether every year of it is in. */
export interface WindowMean {
  readonly mean: Reported;
  readonly whole: boolean;
}

/** The growth a year that leads where the years lead: ((1 + r₁) × (1 + r₂) × …) ^ (1 ÷ years) − 1, in per cent. */
function meanGrowth(years: readonly Reported[], sign: 1 | -1): number {
  let factor = 1;
  for (const { value } of years) factor *= 1 + (sign * value) / 100;
  return clean(sign * (factor ** (1 / years.length) - 1) * 100);
}

/**
 * The mean of the yearly values of a window up to the latest of them, or as published for the window or its first years
 * (`2028/2032`). Nothing where a year before the latest is missing, or one has two values: a mean with holes is none.
 *
 * Formula: sum of the values ÷ their number. Unit of the values.
 *
 * @param history The yearly values, oldest first.
 * @param growth Of an average growth, whose years multiply: 1, or −1 where a fall is written without its sign. Then the
 * mean is that of the yearly factors.
 * @example
 * // 76, 74 and 71 in the first three of five years
 * meanOfWindow(window, history).mean.value; // 73.666…
 */
export function meanOfWindow(
  window: ReportingInterval,
  history: readonly Reported[],
  growth?: 1 | -1,
): WindowMean | undefined {
  const { yearStart } = window;
  const first = reportingYear(window.start, yearStart);
  const last = reportingYear(window.end, yearStart);
  const codeTo = (year: number): string => `${yearCode(first, yearStart)}/${yearCode(year, yearStart)}`;
  const published = history.filter(({ period, at }) => {
    const year = reportingYear(at, yearStart);
    return year <= last && (period === codeTo(year) || period === `${window.start}/${at}`);
  });
  const years = history.filter(({ period, at }) => {
    const year = reportingYear(at, yearStart);
    const isYear = periodFrequency(period) === 'year' && at === yearInterval(year, yearStart).end;
    return isYear && year >= first && year <= last;
  });
  const latest = years[years.length - 1];
  const ready = published[published.length - 1];
  if (ready && (!latest || ready.at >= latest.at))
    return { mean: ready, whole: reportingYear(ready.at, yearStart) === last };
  if (!latest) return undefined;
  const end = reportingYear(latest.at, yearStart);
  if (years.length !== end - first + 1 || new Set(years.map(({ at }) => at)).size < years.length) return undefined;
  if (years.length === 1) return { mean: latest, whole: first === last };
  const { qualifier: _ofLatest, ...plain } = latest;
  const quantityOf = ({ value, unit, kind, decimals, computed, qualifier: bound }: Reported) => ({
    value,
    kind,
    computed,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
    ...(bound && { qualifier: bound }),
  });
  const qualifier = boundOfAll(years);
  const mean: Reported = {
    ...plain,
    ...(qualifier && { qualifier }),
    value: growth ? meanGrowth(years, growth) : clean(exactSum(years.map((year) => year.value)) / years.length),
    computed: true,
    // The mean of 30 and 31 is no 31.
    decimals: Math.max(1, ...years.map((year) => year.decimals ?? decimalPlaces(year.value))),
    published: quantityOf(plain),
    parts: years.map((year) => ({ ...quantityOf(year), period: year.period })),
    period: codeTo(end),
    made: 'mean',
  };
  return { mean, whole: end === last };
}

/** How the years of an average growth multiply; nothing of anything else. */
export const averagedGrowth = ({ of }: Pick<Target, 'of'>): 1 | -1 | undefined =>
  of.kind !== 'growth' || of.span !== 'average-annual' ? undefined : of.direction === 'decrease' ? -1 : 1;
