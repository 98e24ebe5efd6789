import { addDays } from '../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../calendar/iso-date.js';
import { periodFrequency, periodInterval, type Interval, type PeriodCode } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import { exactSum } from '../model/exact-sum.js';
import { isPercent } from '../model/unit.js';
import { asComputed, fromLevels, type Base } from './from-levels.js';
import type { Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { boundOfAll, turnedBound } from './qualifier.js';
import { clean } from './quantity.js';
import {
  asPublished,
  basePeriod,
  isOfRates,
  isRate,
  publishedOf,
  type Frame,
  type OfKind,
  type TargetQuantity,
} from './quantity-frame.js';
import { spanRates, type RateBase } from './rates.js';
import { breaksSince } from './series-break.js';
import { yearValue } from './year-value.js';

/** A year long, the calendar's or a reporting one. */
const isOfYear = ({ interval }: Known): boolean => {
  const days = daysBetween(interval.start, interval.end) + 1;
  return days === 365 || days === 366;
};

/** The level a change or a growth up to a day is counted from; it may be known only by a bound (超过1000家). */
function baseOf(frame: Frame, published: readonly Reported[], at: IsoDate): Base | Reason {
  const { target, measured, period } = frame;
  const { baseline } = measured;
  const from = basePeriod(target, measured);
  const base = baseline?.period === from ? baseline : published.find((level) => level.period === from);
  if (!base) return 'no-baseline';
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

/** Ready-made rates over a span as values of the quantity. */
function readyMade(of: OfKind<'change' | 'growth'>, known: readonly Known[], frame: Frame): Reported[] | Reason {
  const rates = ratesOf(of, known, frame);
  if (typeof rates === 'string') return rates;
  return rates.map(({ value, entry, made, parts = [], qualifier }) =>
    made && made !== 'only-rate'
      ? asComputed(entry, value, frame, {
          made,
          ...(qualifier && { qualifier }),
          parts: parts.map((part) => ({ ...publishedOf(part, frame), period: part.observation.period })),
        })
      : { ...asPublished(entry, frame), ...(made && { made }) },
  );
}

/**
 * On which side a change or a growth lies where its level or its base is known only by a bound: from more than 1000 to 1300
 * it is a rise of less than 30 %, from 1000 to less than 800 a fall of more than 20 %. A reason where that cannot be said.
 */
function boundOf(
  { measure, direction }: { readonly measure?: string; readonly direction?: string | undefined },
  level: Pick<Reported, 'value' | 'qualifier'>,
  base: Base,
): Pick<Reported, 'qualifier'> | Reason {
  if (base.qualifier === undefined && level.qualifier === undefined) return {};
  const isRatio = measure !== 'absolute' && measure !== 'points';
  if (base.qualifier === 'about' || (base.qualifier && isRatio && level.value <= 0)) return 'baseline-is-bound';
  // A fall is counted down: the higher the base, the greater it is, and the smaller the higher the level.
  const isFall = measure !== 'index' && direction === 'decrease';
  const bounds = [
    base.qualifier && { qualifier: isFall ? base.qualifier : turnedBound[base.qualifier] },
    level.qualifier && { qualifier: isFall ? turnedBound[level.qualifier] : level.qualifier },
  ].filter((bound) => bound !== undefined);
  const qualifier = boundOfAll(bounds);
  // From more than 100 to more than 110 it may be anything.
  if (qualifier === 'about' && bounds.length > 1) return 'value-is-bound';
  return { ...(qualifier && { qualifier }) };
}

function change(of: OfKind<'change'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { measure } = of;
  return fromLevels(known, frame, readyMade(of, known, frame), (level, published) => {
    const { value, at } = level;
    const base = baseOf(frame, published, at);
    if (typeof base === 'string') return base;
    const from = base.value;
    const bounded = boundOf(of, level, base);
    if (typeof bounded === 'string') return bounded;
    if ((measure === 'percent' || measure === 'index') && from <= 0) return 'baseline-not-positive';
    // An index says by itself which way it went: 94 is a fall.
    if (measure === 'index') return { value: clean((value / from) * 100), base, ...bounded };
    const risen = measure === 'percent' ? clean((value / from - 1) * 100) : exactSum([value, -from]);
    return { value: of.direction === 'decrease' ? 0 - risen : risen, base, ...bounded };
  });
}

/** Average growth a year since the base, per cent: ((level ÷ base)^(1 ÷ years) − 1) × 100. */
function averageGrowth(of: OfKind<'growth'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { target, measured, period } = frame;
  const from = basePeriod(target, measured);
  const baseEnd = from && periodInterval(from, period.yearStart)?.end;
  const sign = of.direction === 'decrease' ? -1 : 1;
  return fromLevels(known, frame, readyMade(of, known, frame), (level, published) => {
    const { value, at } = level;
    const base = baseOf(frame, published, at);
    if (typeof base === 'string') return base;
    if (base.value <= 0) return 'baseline-not-positive';
    const years = baseEnd ? yearsBetween(baseEnd, at, period.yearStart) : 0;
    if (!(years > 0)) return undefined;
    if (value < 0) return 'level-negative';
    const bounded = boundOf(of, level, base);
    if (typeof bounded === 'string') return bounded;
    return { value: clean(sign * ((value / base.value) ** (1 / years) - 1) * 100), base, ...bounded };
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
    if (before.value <= 0) return 'baseline-not-positive';
    if (breaksSince(before.period, all, at, yearStart)) return 'series-break';
    const bounded = boundOf(of, level, before);
    if (typeof bounded === 'string') return bounded;
    const base = { value: before.value, period: before.period };
    return { value: clean(sign * (value / before.value - 1) * 100), base, ...bounded };
  });
}

/** A share of a whole in per cent. */
function share({ whole }: OfKind<'share'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const published = known.filter(isRate).map((entry) => asPublished(entry, frame));
  return fromLevels(known, frame, published, ({ value, qualifier }) =>
    whole === undefined || whole <= 0
      ? 'whole-unknown'
      : { value: clean((value / whole) * 100), ...(qualifier && { qualifier }) },
  );
}

/** A growth; where the indicator itself is in per cent, its values are rates. */
function growth(of: OfKind<'growth'>, known: readonly Known[], frame: Frame): TargetQuantity {
  const { target, measured } = frame;
  const rates = known.filter(isRate);
  // 8.4 % entered as a level is a rate; the growth of a rate is another thing, and may stand beside a level of its own.
  const isOfRate = isPercent(measured.unit) && rates.length < known.length;
  if (isOfRate && (rates.length === 0 || measured.targets.every(isOfRates))) return { reason: 'rate-as-level' };
  const usable = isOfRate ? rates : known;
  // Over a window of its own the average is made of the years in it.
  return of.span === 'per-year' || target.when.kind === 'mean-of'
    ? yearlyGrowth(of, usable, frame)
    : averageGrowth(of, usable, frame);
}

/** Brings known observations into a quantity that is worked out of them: what years bring, a change, a growth, a share. */
export function workedQuantity(known: readonly Known[], frame: Frame): TargetQuantity {
  const { of } = frame.target;
  switch (of.kind) {
    case 'change':
      return change(of, known, frame);
    case 'growth':
      return growth(of, known, frame);
    case 'share':
      return share(of, known, frame);
    default:
      return yearValue(known, frame);
  }
}
