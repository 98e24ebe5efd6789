import { addDays } from '../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { periodFrequency, periodInterval, type ReportingInterval, type YearStart } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import { exactSum } from '../model/exact-sum.js';
import type { Indicator } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { compare, type Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { breaksSince } from './series-break.js';

/** The known values in the quantity a target looks at, oldest first, or why they cannot be brought into it. */
export type Quantity = { readonly history: readonly Reported[] } | { readonly reason: Reason };

type OfKind<Kind extends Target['of']['kind']> = Extract<Target['of'], { kind: Kind }>;

const asReported = ({ observation, interval, revised }: Known, value: number): Reported => ({
  value,
  period: observation.period,
  at: interval.end,
  observation,
  revised,
});

/** A computed figure without the noise of binary arithmetic, so that 8 % exactly reached is 8 and not 7.9999999999999964. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** The observations as they stand: levels, and rates published ready-made. */
function asPublished(known: readonly Known[]): Quantity {
  const usable = known.filter(({ observation: { counts } }) => counts === 'level' || counts === 'rate');
  if (usable.length < known.length) return { reason: 'counts-differ' };
  return { history: usable.map((entry) => asReported(entry, entry.observation.value)) };
}

/** Adds increments from the first day on; every day must be covered once. */
function accumulate(increments: readonly Known[], since: IsoDate): Quantity {
  const ordered = increments
    .filter(({ interval }) => interval.end >= since)
    .sort((a, b) => compare(a.interval.start, b.interval.start));
  const history: Reported[] = [];
  const values: number[] = [];
  let revised = false;
  let previousEnd: IsoDate | undefined;
  for (const entry of ordered) {
    const step =
      previousEnd === undefined
        ? daysBetween(since, entry.interval.start)
        : daysBetween(previousEnd, entry.interval.start) - 1;
    if (step !== 0) return { reason: step < 0 ? 'overlapping-periods' : 'gap-in-periods' };
    values.push(entry.observation.value);
    revised ||= entry.revised;
    history.push({ ...asReported(entry, exactSum(values)), revised });
    previousEnd = entry.interval.end;
  }
  return { history };
}

/**
 * Running totals and increments of one series in one line: an increment carries on from the total that stands on the
 * day before it, and where both speak of the same day they must agree.
 */
function reconcile(totals: readonly Known[], increments: readonly Known[], since: IsoDate): Quantity {
  const byEnd = new Map(totals.map((entry) => [entry.interval.end, asReported(entry, entry.observation.value)]));
  const lastTotal = totals[totals.length - 1]?.interval.end ?? '';
  for (const entry of [...increments].sort((a, b) => compare(a.interval.start, b.interval.start))) {
    const { start, end } = entry.interval;
    const before = start === since ? 0 : byEnd.get(addDays(start, -1) ?? start)?.value;
    if (before === undefined) {
      // A later running total holds it; nothing can be checked and nothing is missing.
      if (end <= lastTotal) continue;
      return { reason: 'gap-in-periods' };
    }
    const sum = exactSum([before, entry.observation.value]);
    const stated = byEnd.get(end);
    if (stated && stated.value !== sum) return { reason: 'totals-differ' };
    if (!stated) byEnd.set(end, asReported(entry, sum));
  }
  return { history: [...byEnd.values()].sort((a, b) => compare(a.at, b.at)) };
}

function total(known: readonly Known[], since: IsoDate): Quantity {
  const counted = (way: Known['observation']['counts']): Known[] =>
    known.filter(({ observation }) => observation.counts === way);
  const totals = counted('running-total');
  const increments = counted('increment');
  if (totals.length + increments.length < known.length) return { reason: 'counts-differ' };
  if (totals.length === 0) return accumulate(increments, since);
  return reconcile(totals, increments, since);
}

/** The level a change or a growth up to a day is counted from. */
function baseOf(
  { baseline }: Indicator,
  from: string | undefined,
  levels: readonly Reported[],
  at: IsoDate,
  yearStart?: YearStart,
): number | Reason {
  const other = from !== undefined && baseline?.period !== from;
  const base = other ? levels.find(({ period }) => period === from) : baseline;
  if (!base) return 'no-baseline';
  if (!other && baseline?.qualifier !== undefined) return 'baseline-is-bound';
  return breaksSince(base.period, levels, at, yearStart) ? 'series-break' : base.value;
}

/**
 * Turns each published level into the figure asked for; rates published ready-made pass as they are. A level without a
 * figure is left out, a reason refuses all of them; a break of the series only where no ready-made rate follows it.
 */
function fromLevels(
  known: readonly Known[],
  convert: (level: Reported, published: readonly Reported[]) => number | undefined | Reason,
): Quantity {
  const published = asPublished(known);
  if ('reason' in published) return published;
  const history: Reported[] = [];
  for (const reported of published.history) {
    const value = reported.observation.counts === 'rate' ? reported.value : convert(reported, published.history);
    if (value === 'series-break' && reported !== published.history[published.history.length - 1]) continue;
    if (typeof value === 'string') return { reason: value };
    if (value !== undefined) history.push({ ...reported, value });
  }
  return { history };
}

function change(of: OfKind<'change'>, known: readonly Known[], indicator: Indicator, yearStart?: YearStart): Quantity {
  const { measure } = of;
  return fromLevels(known, ({ value, at }, published) => {
    const base = baseOf(indicator, of.from, published, at, yearStart);
    if (typeof base === 'string') return base;
    if ((measure === 'percent' || measure === 'index') && base <= 0) return 'baseline-not-positive';
    // An index says by itself which way it went: 94 is a fall.
    if (measure === 'index') return clean((value / base) * 100);
    const risen = measure === 'percent' ? clean((value / base - 1) * 100) : exactSum([value, -base]);
    return of.direction === 'decrease' ? 0 - risen : risen;
  });
}

/** Average growth a year since the baseline, per cent: ((level ÷ base)^(1 ÷ years) − 1) × 100. */
function averageGrowth(
  of: OfKind<'growth'>,
  known: readonly Known[],
  indicator: Indicator,
  yearStart?: YearStart,
): Quantity {
  const baseEnd = indicator.baseline && periodInterval(indicator.baseline.period, yearStart)?.end;
  const sign = of.direction === 'decrease' ? -1 : 1;
  return fromLevels(known, ({ value, at }, published) => {
    const base = baseOf(indicator, undefined, published, at, yearStart);
    if (typeof base === 'string') return base;
    if (base <= 0) return 'baseline-not-positive';
    const years = baseEnd === undefined ? 0 : yearsBetween(baseEnd, at, yearStart);
    return years > 0 && value >= 0 ? clean(sign * ((value / base) ** (1 / years) - 1) * 100) : undefined;
  });
}

/** The code of the year before a year; of anything else a code that nothing has. */
const yearBefore = (period: string): string =>
  periodFrequency(period) === 'year' ? Number(period.slice(0, 4)) - 1 + period.slice(4) : '';

/**
 * Growth of each year over the year before, per cent. The baseline stands for the year before the first. Across a break
 * of the series there is none, unless it is published ready-made.
 */
function yearlyGrowth(
  of: OfKind<'growth'>,
  known: readonly Known[],
  { baseline }: Indicator,
  yearStart?: YearStart,
): Quantity {
  const sign = of.direction === 'decrease' ? -1 : 1;
  const levels = new Map<string, number>();
  if (baseline && baseline.qualifier === undefined) levels.set(baseline.period, baseline.value);
  return fromLevels(known, ({ period, value, at }, published) => {
    levels.set(period, value);
    const year = yearBefore(period);
    const before = levels.get(year);
    return before !== undefined && before > 0 && !breaksSince(year, published, at, yearStart)
      ? clean(sign * (value / before - 1) * 100)
      : undefined;
  });
}

function share({ whole }: OfKind<'share'>, known: readonly Known[]): Quantity {
  return fromLevels(known, ({ value }) =>
    whole === undefined || whole <= 0 ? 'whole-unknown' : clean((value / whole) * 100),
  );
}

/** How often something has happened by then. What happened in one period is not undone by a quiet one after it. */
function occurrences(known: readonly Known[]): Quantity {
  const happened: number[] = [];
  const history = known.map((entry) => {
    if (entry.observation.counts !== 'increment') return asReported(entry, entry.observation.value);
    happened.push(entry.observation.value);
    return asReported(entry, exactSum(happened));
  });
  return { history };
}

/**
 * Brings the known observations of an indicator into the quantity its target looks at: a level as published,
 * a total added up exactly, a change, a growth, a share. Refuses with a reason instead of guessing.
 *
 * @example
 * // 1700 in 2021 and 1950 in 2022, as increments of a total since 2021-01-01
 * targetQuantity(target, indicator, known, period); // history values 1700, 3650
 */
export function targetQuantity(
  target: Target,
  indicator: Indicator,
  known: readonly Known[],
  planPeriod: ReportingInterval,
): Quantity {
  const { of } = target;
  switch (of.kind) {
    case 'level':
    case 'year-value':
    case 'rank':
    case 'trend':
      return asPublished(known);
    case 'total':
      return total(known, of.since ?? planPeriod.start);
    case 'change':
      return change(of, known, indicator, planPeriod.yearStart);
    case 'growth':
      return of.span === 'per-year'
        ? yearlyGrowth(of, known, indicator, planPeriod.yearStart)
        : averageGrowth(of, known, indicator, planPeriod.yearStart);
    case 'share':
      return share(of, known);
    case 'occurrence':
      return occurrences(known);
    case 'unstated':
      // Taken as they stand: a silent plan must not be completed by adding.
      return { history: known.map((entry) => asReported(entry, entry.observation.value)) };
  }
}
