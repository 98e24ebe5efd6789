import { periodFrequency, periodInterval, reportingYear, yearCode, yearInterval } from '../calendar/period.js';
import { addDays } from '../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import type { Interval, PeriodCode, ReportingInterval } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import { decimalPlaces, exactSum } from '../model/exact-sum.js';
import type { Observation } from '../model/observation.js';
import type { Indicator } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { accumulate, type Sum } from './accumulate.js';
import { compare, type Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { publishedValues } from './published-values.js';
import { isPercent } from '../model/unit.js';
import { clean, figureDecimals, quantityKind, targetUnit, type Quantity } from './quantity.js';
import { spanRates, type RateBase } from './rates.js';
import { breaksSince } from './series-break.js';

/** The known values in the quantity a target looks at, oldest first, or why they cannot be brought into it. */
export type TargetQuantity =
  | {
      readonly history: readonly Reported[];
      /** What is known of parts of years, oldest first. */
      readonly parts?: readonly Reported[];
      /** The last days of years that are published, and of which no figure can be made. */
      readonly refused?: ReadonlyMap<IsoDate, Reason>;
    }
  | { readonly reason: Reason };

/** What is measured: an indicator, or a series outside the plan that is held beside one. */
export type Measured = Pick<Indicator, 'unit' | 'baseline' | 'targets'>;

type OfKind<Kind extends Target['of']['kind']> = Extract<Target['of'], { kind: Kind }>;

/** What all conversions of one target share. */
interface Frame {
  readonly target: Target;
  readonly measured: Measured;
  readonly period: ReportingInterval;
  /** The quantity looked at, without its value. */
  readonly quantity: Omit<Quantity, 'value' | 'computed' | 'decimals'>;
}

/** What an observation publishes, in its own unit. */
function publishedOf({ observation }: Known, { quantity, measured }: Frame): Quantity {
  const { value, counts, decimals, unit = counts === 'rate' ? quantity.unit : measured.unit } = observation;
  const ofPeriod = counts === 'increment' || counts === 'running-total' ? 'total' : 'level';
  const isOfYears = quantity.kind === 'growth' || quantity.kind.startsWith('change');
  const own =
    quantity.kind === 'rank' || quantity.kind === 'year-value'
      ? quantity.kind
      : isOfYears && counts === 'increment'
        ? 'year-value'
        : ofPeriod;
  return {
    value,
    kind: counts === 'rate' ? quantity.kind : own,
    computed: false,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
  };
}

/** A known value as it stands. */
function asPublished(entry: Known, frame: Frame): Reported {
  const { observation, interval, revised } = entry;
  const { value, decimals, qualifier } = observation;
  return {
    ...frame.quantity,
    value,
    computed: false,
    ...(decimals !== undefined && { decimals }),
    ...(qualifier && { qualifier }),
    period: observation.period,
    at: interval.end,
    observation,
    revised,
  };
}

/** A value worked out of a known one, which stands beside it. */
function asComputed(
  entry: Known,
  value: number,
  frame: Frame,
  more: Pick<Reported, 'made' | 'base' | 'parts'> = {},
): Reported {
  const { decimals: _printed, qualifier: _bound, ...reported } = asPublished(entry, frame);
  return {
    ...reported,
    value,
    computed: true,
    decimals: bearsDecimals(frame, entry.observation),
    published: publishedOf(entry, frame),
    ...more,
  };
}

/**
 * Digits after the point that a computed figure bears: of what is relative one, or as many as the target's figure has;
 * of a difference as many as what it is worked out of.
 */
function bearsDecimals({ target, quantity, measured }: Frame, { value, decimals }: Observation): number {
  const { bound } = target;
  const figures = bound.kind === 'between' ? [bound.low, bound.high] : 'value' in bound ? [bound.value] : [];
  const numbers = figures.filter((figure): figure is number => typeof figure === 'number');
  const ofFigure = Math.max(0, ...numbers.map((figure) => figureDecimals(target, figure)));
  if (quantity.kind !== 'change' && quantity.kind !== 'change-points') return Math.max(1, ofFigure);
  const { baseline } = measured;
  const own = Math.max(decimals ?? 0, decimalPlaces(value), baseline ? decimalPlaces(baseline.value) : 0);
  return Math.max(own, ofFigure);
}

/** A year long, the calendar's or a reporting one. */
const isOfYear = ({ interval }: Known): boolean => {
  const days = daysBetween(interval.start, interval.end) + 1;
  return days === 365 || days === 366;
};

/** Shorter than a year. */
const isWithinYear = ({ interval }: Known): boolean => daysBetween(interval.start, interval.end) + 1 < 364;

const isRate = ({ observation }: Known): boolean => observation.counts === 'rate';

/** The quantity of what is published for a part of a year: in the unit of the series. */
function ofPart(frame: Frame): Frame {
  const { unit } = frame.measured;
  return { ...frame, quantity: { kind: 'year-value', ...(unit !== undefined && { unit }) } };
}

/** Levels and rates, parts of a year kept apart; `counts-differ` where something else is among them. */
function levels(
  known: readonly Known[],
  frame: Frame,
): { readonly whole: readonly Known[]; readonly parts: readonly Reported[] } | Reason {
  const usable = known.filter(({ observation: { counts } }) => counts === 'level' || counts === 'rate');
  if (usable.length < known.length) return 'counts-differ';
  const { baseline } = frame.measured;
  const ofYear = baseline && periodFrequency(baseline.period) === 'year' ? baseline.value : undefined;
  const { whole, parts } = publishedValues(usable, ofYear);
  return { whole, parts: parts.map((part) => asPublished(part, ofPart(frame))) };
}

/**
 * Yearly figures where a growth or a change looks at what years bring: increments of whole years compare as levels do,
 * those of parts of one add up to it, and what makes no year is kept apart.
 */
function yearly(
  known: readonly Known[],
  frame: Frame,
): { readonly years: readonly Known[]; readonly rest: readonly Known[]; readonly parts: readonly Reported[] } | Reason {
  const increments = known.filter(({ observation: { counts } }) => counts === 'increment');
  // How much of a whole is covered is no sum of a year.
  if (increments.length === 0 || frame.target.of.kind === 'share') return { years: [], rest: known, parts: [] };
  const found = yearValue(increments, ofPart(frame));
  if ('reason' in found) return found.reason;
  const { yearStart } = frame.period;
  const years = found.history.map(({ value, at, observation, revised }): Known => {
    const year = reportingYear(at, yearStart);
    const [period, interval] = [yearCode(year, yearStart), yearInterval(year, yearStart)];
    return { observation: { ...observation, value, period }, interval, revised };
  });
  return { years, rest: known.filter((entry) => !increments.includes(entry)), parts: found.parts ?? [] };
}

function level(known: readonly Known[], frame: Frame): TargetQuantity {
  const found = levels(known, frame);
  if (typeof found === 'string') return { reason: found };
  const { whole, parts } = found;
  // A mean over several years is no level, and is looked at only where a target asks for one.
  const isMean = ({ observation: { period } }: Known): boolean => period.includes('/');
  const history = whole.filter((entry) => frame.target.when.kind === 'mean-of' || !isMean(entry));
  return { history: history.map((entry) => asPublished(entry, frame)), parts };
}

/** A sum as a value of the quantity; one observation alone is as published. */
function ofSum({ value, entry, revised, single, qualifier, gap }: Sum, frame: Frame): Reported {
  const { qualifier: _own, ...reported } = asPublished(entry, frame);
  const { decimals, ...rest } = reported;
  return {
    ...rest,
    value,
    revised,
    ...(single && decimals !== undefined && { decimals }),
    ...(qualifier && { qualifier }),
    ...(gap && { made: 'known-parts' }),
  };
}

function total(known: readonly Known[], since: IsoDate, frame: Frame): TargetQuantity {
  const counted = known.filter(({ observation: { counts } }) => counts === 'increment' || counts === 'running-total');
  if (counted.length < known.length) return { reason: 'counts-differ' };
  const sums = accumulate(counted, since);
  return typeof sums === 'string' ? { reason: sums } : { history: sums.map((sum) => ofSum(sum, frame)) };
}

/** A span from the first of a month, as short as it can be written: 2023-01/2023-09 where it is of whole months. */
function monthsOrDays(start: IsoDate, end: IsoDate): PeriodCode {
  const isWhole = addDays(end, 1)?.endsWith('-01');
  return isWhole ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
}

const isLongerThanYear = ({ interval: { start, end } }: Known): boolean => daysBetween(start, end) >= 366;

/**
 * What each whole year brings: as published for it, or its parts added up. Of a year known in part the part is kept
 * apart: half a year is not a year. What several years bring says nothing of one of them; a mean of theirs is looked at
 * only where a target asks for one.
 */
function yearValue(known: readonly Known[], frame: Frame): TargetQuantity {
  const usable = known.filter(({ observation: { counts } }) => counts === 'level' || counts === 'increment');
  if (usable.length < known.length) return { reason: 'counts-differ' };
  const { yearStart } = frame.period;
  const byYear = new Map<number, Known[]>();
  const astride: Known[] = [];
  for (const entry of usable) {
    if (isLongerThanYear(entry)) continue;
    const year = reportingYear(entry.interval.start, yearStart);
    // A year of the calendar lies in two reporting years, and is told as it stands.
    if (reportingYear(entry.interval.end, yearStart) !== year) {
      astride.push(entry);
      continue;
    }
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  const history: Reported[] = [];
  const parts = astride.map((entry) => asPublished(entry, frame));
  for (const [year, entries] of [...byYear].sort(([a], [b]) => a - b)) {
    const { start, end } = yearInterval(year, yearStart);
    const sums = accumulate(entries, start);
    if (typeof sums === 'string') return { reason: sums };
    const last = sums[sums.length - 1];
    if (!last) continue;
    const { observation, interval } = last.entry;
    const period = (whole: PeriodCode): PeriodCode => (last.single ? observation.period : whole);
    if (interval.end === end) {
      history.push({ ...ofSum(last, frame), period: period(yearCode(year, yearStart)) });
    } else parts.push({ ...ofSum(last, frame), period: period(monthsOrDays(start, interval.end)) });
  }
  const isMean = (entry: Known): boolean => isLongerThanYear(entry) && entry.observation.counts === 'level';
  if (frame.target.when.kind === 'mean-of')
    history.push(...usable.filter(isMean).map((entry) => asPublished(entry, frame)));
  return {
    history: history.sort((a, b) => compare(a.at, b.at)),
    parts: parts.sort((a, b) => compare(a.at, b.at)),
  };
}

/** Where the way of a change or an average begins: the period named, else the baseline's. */
export function basePeriod(
  { of }: Pick<Target, 'of'>,
  { baseline }: Pick<Measured, 'baseline'>,
): PeriodCode | undefined {
  return (of.kind === 'change' || of.kind === 'growth' ? of.from : undefined) ?? baseline?.period;
}

/** The level a figure is counted from, with its period. */
type Base = Pick<Reported, 'value' | 'period'> & {
  readonly decimals?: number | undefined;
  readonly qualifier?: Reported['qualifier'] | undefined;
};

/** The level a change or a growth up to a day is counted from. */
function baseOf(frame: Frame, published: readonly Reported[], at: IsoDate): Base | Reason {
  const { target, measured, period } = frame;
  const { baseline } = measured;
  const from = basePeriod(target, measured);
  const base = baseline?.period === from ? baseline : published.find((level) => level.period === from);
  if (!base) return 'no-baseline';
  if (base.qualifier !== undefined) return 'baseline-is-bound';
  return breaksSince(base.period, published, at, period.yearStart) ? 'series-break' : base;
}

/** The rates among known values, over the whole span since the base. */
function ratesOf(of: OfKind<'change' | 'growth'>, known: readonly Known[], frame: Frame) {
  const { target, measured, period: plan } = frame;
  const period = basePeriod(target, measured);
  const end = period && periodInterval(period, plan.yearStart)?.end;
  const base: RateBase = { first: (end && addDays(end, 1)) || plan.start, period };
  return spanRates(of, known.filter(isRate), base, plan.yearStart);
}

/** Values in order; of two that end on one day the one published as it is asked for stands, or made of such ones. */
function inOrder(values: readonly Reported[]): Reported[] {
  const byDay = new Map<IsoDate, Reported>();
  for (const value of values) {
    const known = byDay.get(value.at);
    // Rates are published for growth in real terms; levels are of each year's prices.
    if (!known || (known.computed && known.made === undefined)) byDay.set(value.at, value);
  }
  return [...byDay.values()].sort((a, b) => compare(a.at, b.at));
}

/** A figure made of a level, and the level it is counted from. */
interface Converted {
  readonly value: number;
  readonly base?: Base;
}

/** A level of the series as a quantity of its own unit. */
function levelOf({ value, period, decimals }: Base, { measured: { unit } }: Frame): NonNullable<Reported['base']> {
  const own = { ...(unit !== undefined && { unit }), ...(decimals !== undefined && { decimals }) };
  return { value, period, kind: 'level', computed: false, ...own };
}

/** What speaks of one level alone, and says nothing of those after it. */
const ofOneLevel: ReadonlySet<Reason> = new Set(['series-break', 'value-is-bound', 'level-negative']);

/**
 * Turns each published level into the figure asked for; rates published ready-made stand beside. A level without a figure
 * is left out, a reason refuses all of them, or of figures of single years that year alone; a break of the series only
 * where no ready-made rate follows it.
 */
function fromLevels(
  known: readonly Known[],
  frame: Frame,
  readyMade: readonly Reported[] | Reason,
  convert: (level: Reported, published: readonly Reported[]) => Converted | undefined | Reason,
): TargetQuantity {
  if (typeof readyMade === 'string') return { reason: readyMade };
  const sums = yearly(known, frame);
  if (typeof sums === 'string') return { reason: sums };
  const found = levels(sums.rest, frame);
  if (typeof found === 'string') return { reason: found };
  const entries = [...found.whole.filter((entry) => !isRate(entry)), ...sums.years].sort((a, b) =>
    compare(a.interval.end, b.interval.end),
  );
  const published = entries.map((entry) => asPublished(entry, frame));
  let latest = '';
  for (const { at } of [...published, ...readyMade]) if (at > latest) latest = at;
  const { of, when } = frame.target;
  const isOfSingleYears = of.kind === 'growth' && (of.span === 'per-year' || when.kind === 'mean-of');
  const history: Reported[] = [...readyMade];
  const refused = new Map<IsoDate, Reason>();
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const reported = published[index]!;
    const made = reported.qualifier ? 'value-is-bound' : convert(reported, published);
    const isLast = reported.at === latest && !readyMade.some(({ at }) => at === latest);
    if (typeof made === 'string') {
      if (isOfSingleYears) refused.set(reported.at, made);
      else if (isLast || !ofOneLevel.has(made)) return { reason: made };
    } else if (made)
      history.push(asComputed(entry, made.value, frame, made.base && { base: levelOf(made.base, frame) }));
  }
  // The rate of some months is that of no year.
  const months = known
    .filter((entry) => isRate(entry) && isWithinYear(entry))
    .map((entry) => asPublished(entry, frame))
    .filter(({ at }) => !history.some((value) => value.at === at));
  const parts = [...found.parts, ...sums.parts, ...months].sort((a, b) => compare(a.at, b.at));
  for (const { at } of history) refused.delete(at);
  return { history: inOrder(history), parts, ...(refused.size > 0 && { refused }) };
}

/** Ready-made rates over a span as values of the quantity. */
function readyMade(of: OfKind<'change' | 'growth'>, known: readonly Known[], frame: Frame): Reported[] | Reason {
  const rates = ratesOf(of, known, frame);
  if (typeof rates === 'string') return rates;
  return rates.map(({ value, entry, made, parts = [] }) =>
    made
      ? asComputed(entry, value, frame, {
          made,
          parts: parts.map((part) => ({ ...publishedOf(part, frame), period: part.observation.period })),
        })
      : asPublished(entry, frame),
  );
}

function change(of: OfKind<'change'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { measure } = of;
  return fromLevels(known, frame, readyMade(of, known, frame), ({ value, at }, published) => {
    const base = baseOf(frame, published, at);
    if (typeof base === 'string') return base;
    const from = base.value;
    if ((measure === 'percent' || measure === 'index') && from <= 0) return 'baseline-not-positive';
    // An index says by itself which way it went: 94 is a fall.
    if (measure === 'index') return { value: clean((value / from) * 100), base };
    const risen = measure === 'percent' ? clean((value / from - 1) * 100) : exactSum([value, -from]);
    return { value: of.direction === 'decrease' ? 0 - risen : risen, base };
  });
}

/** Average growth a year since the base, per cent: ((level ÷ base)^(1 ÷ years) − 1) × 100. */
function averageGrowth(of: OfKind<'growth'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { target, measured, period } = frame;
  const from = basePeriod(target, measured);
  const baseEnd = from && periodInterval(from, period.yearStart)?.end;
  const sign = of.direction === 'decrease' ? -1 : 1;
  return fromLevels(known, frame, readyMade(of, known, frame), ({ value, at }, published) => {
    const base = baseOf(frame, published, at);
    if (typeof base === 'string') return base;
    if (base.value <= 0) return 'baseline-not-positive';
    const years = baseEnd ? yearsBetween(baseEnd, at, period.yearStart) : 0;
    if (!(years > 0)) return undefined;
    if (value < 0) return 'level-negative';
    return { value: clean(sign * ((value / base.value) ** (1 / years) - 1) * 100), base };
  });
}

/**
 * Growth of each year over the year before, per cent. The baseline stands for the year before the first. Across a break
 * of the series there is none, unless it is published ready-made.
 */
function yearlyGrowth(of: OfKind<'growth'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { baseline } = frame.measured;
  const { yearStart } = frame.period;
  const sign = of.direction === 'decrease' ? -1 : 1;
  // By their last days: 2023 and 2023-A1 can be two names of one year.
  const yearOf = (period: PeriodCode): Interval | undefined =>
    periodFrequency(period) === 'year' ? periodInterval(period, yearStart) : undefined;
  const byEnd = new Map<IsoDate | undefined, Base>();
  if (baseline) byEnd.set(yearOf(baseline.period)?.end, baseline);
  const published = known.filter((entry) => isRate(entry) && isOfYear(entry)).map((entry) => asPublished(entry, frame));
  return fromLevels(known, frame, published, (level, all) => {
    const { value, period, at } = level;
    const year = yearOf(period);
    if (!year) return undefined;
    byEnd.set(year.end, level);
    const before = byEnd.get(addDays(year.start, -1));
    if (!before) return byEnd.size > 1 ? 'gap-in-periods' : undefined;
    if (before.qualifier !== undefined) return 'baseline-is-bound';
    if (before.value <= 0) return 'baseline-not-positive';
    if (breaksSince(before.period, all, at, yearStart)) return 'series-break';
    const base = { value: before.value, period: before.period };
    return { value: clean(sign * (value / before.value - 1) * 100), base };
  });
}

/** A share of a whole in per cent; where the indicator itself is in per cent, its values are shares already. */
function share({ whole }: OfKind<'share'>, known: readonly Known[], frame: Frame): TargetQuantity {
  if (isPercent(frame.measured.unit)) return level(known, frame);
  const published = known.filter(isRate).map((entry) => asPublished(entry, frame));
  return fromLevels(known, frame, published, ({ value }) =>
    whole === undefined || whole <= 0 ? 'whole-unknown' : { value: clean((value / whole) * 100) },
  );
}

/**
 * How often something has happened by then. What happened in one period is not undone by a quiet one after it. A per
 * cent, or a level of an indicator that other targets put a figure to, says nothing of an event.
 */
function occurrences(known: readonly Known[], frame: Frame): TargetQuantity {
  const { unit, targets } = frame.measured;
  const hasFigure = targets.some(({ of, bound }) => of.kind !== 'occurrence' && bound.kind !== 'none');
  const happened: number[] = [];
  const history = known
    .filter(({ observation: { counts, value } }) =>
      counts === 'level' ? !isPercent(unit) && !hasFigure && Number.isInteger(value) : counts !== 'rate',
    )
    .map((entry) => {
      const reported = asPublished(entry, frame);
      if (entry.observation.counts !== 'increment') return reported;
      happened.push(entry.observation.value);
      return { ...reported, value: exactSum(happened) };
    });
  return { history };
}

/** Known figures as they stand, each in its own unit, where none can be brought into the quantity of a target. */
export function unreadValues(
  target: Target,
  measured: Measured,
  known: readonly Known[],
  period: ReportingInterval,
): readonly Reported[] {
  const unit = targetUnit(target, measured);
  const quantity = { kind: quantityKind(target.of), ...(unit !== undefined && { unit }) };
  return known.map((entry) => {
    const { unit: _ofTheTarget, ...plain } = asPublished(entry, { target, measured, period, quantity });
    return { ...plain, ...publishedOf(entry, { target, measured, period, quantity }) };
  });
}

const isOfRates = ({ of }: Target): boolean => of.kind === 'growth' || of.kind === 'change';

/** Whether a figure is held against rates published ready-made. */
function readsRates(target: Target, { unit, targets }: Measured): boolean {
  const { of, bound } = target;
  if (isOfRates(target) || of.kind === 'share' || of.kind === 'occurrence' || of.kind === 'unstated') return true;
  if (bound.kind !== 'between' && !('value' in bound)) return true;
  return of.kind === 'level' && isPercent(target.unit ?? unit) && !targets.some(isOfRates);
}

/** Where one target asks for how much there is and another for what years bring, each is held against its own figures. */
function ofOneKind({ of }: Target, { targets }: Measured, known: readonly Known[]): readonly Known[] {
  const isFlow = (kind: Target['of']['kind']): boolean => kind === 'year-value' || kind === 'total';
  const asksFor = (isOne: typeof isFlow): boolean => targets.some((target) => isOne(target.of.kind));
  const isStock = (kind: Target['of']['kind']): boolean => kind === 'level';
  if (!(isFlow(of.kind) || isStock(of.kind)) || !asksFor(isFlow) || !asksFor(isStock)) return known;
  return known.filter((entry) => isRate(entry) || (entry.observation.counts === 'level') === isStock(of.kind));
}

/**
 * Brings the known observations of an indicator into the quantity its target looks at: a level as published, a total
 * added up exactly, a change, a growth, a share. Each value carries its kind and unit, and what was published beside what
 * was worked out of it. Refuses with a reason instead of guessing.
 *
 * @param measured The indicator, or another one that is looked at in the same quantity.
 * @example
 * // 1700 in 2021 and 1950 in 2022, as increments of a total since 2021-01-01
 * targetQuantity(target, indicator, known, period); // history values 1700, 3650
 */
export function targetQuantity(
  target: Target,
  measured: Measured,
  known: readonly Known[],
  period: ReportingInterval,
): TargetQuantity {
  const { of } = target;
  const unit = targetUnit(target, measured);
  const quantity = { kind: quantityKind(of), ...(unit !== undefined && { unit }) };
  const frame: Frame = { target, measured, period, quantity };
  if (!readsRates(target, measured) && known.some(isRate)) {
    const others = known.filter((entry) => !isRate(entry));
    // A rate is the level of nothing but a per cent, and that of another target beside it.
    return others.length > 0 ? targetQuantity(target, measured, others, period) : { reason: 'counts-differ' };
  }
  const own = ofOneKind(target, measured, known);
  if (own.length < known.length)
    return own.length > 0 ? targetQuantity(target, measured, own, period) : { reason: 'counts-differ' };
  switch (of.kind) {
    case 'level':
    case 'rank':
    case 'trend':
      return level(known, frame);
    case 'year-value':
      return yearValue(known, frame);
    case 'total':
      // The mean of what years bring; one of sums that grow says nothing.
      if (target.when.kind === 'mean-of') return yearValue(known, frame);
      return total(known, of.since ?? period.start, frame);
    case 'change':
      return change(of, known, frame);
    case 'growth':
      // 8.4 % entered as a level is a rate; the growth of a rate is another thing, and may stand beside a level of its own.
      if (isPercent(measured.unit) && known.some((entry) => !isRate(entry))) {
        const rates = known.filter(isRate);
        if (rates.length === 0 || measured.targets.every(isOfRates)) return { reason: 'rate-as-level' };
        return targetQuantity(target, measured, rates, period);
      }
      // Over a window of its own the average is made of the years in it.
      return of.span === 'per-year' || target.when.kind === 'mean-of'
        ? yearlyGrowth(of, known, frame)
        : averageGrowth(of, known, frame);
    case 'share':
      return share(of, known, frame);
    case 'occurrence':
      if (target.when.kind === 'mean-of') return yearValue(known, frame);
      return occurrences(known, frame);
    case 'unstated':
      // Taken as they stand: a silent plan must not be completed by adding.
      return { history: known.map((entry) => asPublished(entry, frame)) };
  }
}
