import { periodInterval, type ReportingInterval } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { BoundValue, Target } from '../model/target.js';
import type { Known } from './known-observations.js';
import { averagedGrowth, meanOfWindow } from './mean-of-window.js';
import type { Reason, Reported } from './plan-progress.js';
import { isPercent, unitWord } from '../model/unit.js';
import { clean, quantityKind, targetUnit } from './quantity.js';
import { basePeriod, type Measured } from './quantity-frame.js';
import { targetQuantity } from './target-quantity.js';
import { reportedInYear } from './years.js';

/** A figure that is not a number of its own. */
export type Reference = Exclude<BoundValue, number>;

/** What is known of everything a figure can be borrowed from. */
export interface Lenders {
  readonly plan: Plan;
  /** By id of the indicator or of the series. */
  readonly known: ReadonlyMap<string, readonly Known[]>;
}

/** Who borrows: a target of an indicator, for one of its values. */
export interface Borrower {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly reported: Reported;
  /** Set where each year is judged by itself. */
  readonly year?: number;
}

const sameUnit = (a: Text | undefined, b: Text | undefined): boolean => unitWord(a) === unitWord(b);

/** The value of another series, in the borrower's quantity and over the same period as the borrower's value. */
function valueLike(
  measured: Measured,
  known: readonly Known[],
  { target, indicator, reported, year }: Borrower,
  period: ReportingInterval,
): number | Reason {
  // Relative figures compare whatever is counted; 5.8 of 万元 is less than 55000 of 元 only to the eye.
  const { kind } = reported;
  const isRelative = ['change-percent', 'growth', 'index', 'share', 'rank', 'occurrence'].includes(kind);
  const [counted, unit] = [indicator.unit, measured.unit ?? known[0]?.observation.unit];
  if (!isRelative && counted !== undefined && unit !== undefined && !sameUnit(unit, counted))
    return 'reference-differs';
  const quantity = targetQuantity(target, measured, known, period);
  // The other series has no such quantity: its level is no growth.
  if ('reason' in quantity) return 'reference-differs';
  const { history } = quantity;
  const { yearStart } = period;
  if (year !== undefined) {
    const found = reportedInYear(target, history, known, year, yearStart);
    return found?.whole ? found.reported.value : 'reference-unknown';
  }
  if (target.when.kind === 'mean-of') {
    const { window } = target.when;
    const upTo = history.filter(({ at }) => at <= reported.at);
    const found = meanOfWindow({ yearStart, ...window }, upTo, averagedGrowth(target));
    return found && found.mean.at === reported.at ? found.mean.value : 'reference-unknown';
  }
  // The same last day: of what one year brings it is that of the same year.
  const found = history.filter(({ at }) => at === reported.at).pop();
  if (found) return found.qualifier ? 'value-is-bound' : found.value;
  return known.length > 0 && history.length === 0 ? 'reference-differs' : 'reference-unknown';
}

/** The own baseline, in the quantity the target looks at. */
function baselineLike({ target, indicator, reported }: Borrower, plan: Plan): number | Reason {
  const { baseline } = indicator;
  if (!baseline) return 'no-baseline';
  if (baseline.qualifier !== undefined) return 'baseline-is-bound';
  const { value, unit = indicator.unit } = baseline;
  switch (target.of.kind) {
    case 'level':
    case 'year-value':
    case 'rank':
    case 'trend':
    case 'unstated':
      return value;
    case 'growth':
      return isPercent(unit) ? value : 'reference-differs';
    case 'share':
      return isPercent(unit)
        ? value
        : target.of.whole !== undefined && target.of.whole > 0
          ? clean((value / target.of.whole) * 100)
          : 'whole-unknown';
    case 'total': {
      // A sum over five years is held against a sum over five years.
      const base = periodInterval(baseline.period, plan.period.yearStart);
      const years = base && Math.round(yearsBetween(base.start, base.end));
      const own = Math.round(yearsBetween(target.of.since ?? plan.period.start, reported.at));
      return years === own ? value : 'reference-differs';
    }
    case 'change':
    case 'occurrence':
      return 'reference-differs';
  }
}

/** The figure of another target, where it is of the same quantity in the same unit. */
function targetLike(id: string, borrower: Borrower, lenders: Lenders, asked: readonly string[]): number | Reason {
  for (const owner of lenders.plan.indicators) {
    const other = owner.targets.find((target) => target.id === id);
    if (!other || asked.includes(id)) continue;
    const { target, indicator } = borrower;
    const alike =
      quantityKind(other.of) === quantityKind(target.of) &&
      (other.when.kind === 'mean-of') === (target.when.kind === 'mean-of') &&
      (other.of.kind !== 'growth' || target.of.kind !== 'growth' || other.of.span === target.of.span) &&
      sameUnit(targetUnit(other, owner), targetUnit(target, indicator));
    if (!alike || !('value' in other.bound)) return 'reference-differs';
    const { value } = other.bound;
    if (typeof value === 'number') return value;
    return borrowedFigure(value, { ...borrower, target: other, indicator: owner }, lenders, [...asked, id]);
  }
  return 'reference-unknown';
}

/**
 * What a borrowed figure stands at for one value of the borrower: the same quantity over the same period. Each year is
 * held against that year, an average against that average, growth against growth. Refuses with a reason:
 * `reference-unknown` where the other has no value for the period, `reference-differs` where it has no such quantity.
 *
 * @example
 * // growth of 12 % in 2020 against the other indicator, 1476.61 in 2019 and 1540.02 in 2020
 * borrowedFigure({ indicator: 'gdp' }, borrower, lenders); // 4.294…
 */
export function borrowedFigure(
  value: Reference,
  borrower: Borrower,
  lenders: Lenders,
  asked: readonly string[] = [],
): number | Reason {
  const { plan, known } = lenders;
  if ('baseline' in value) return baselineLike(borrower, plan);
  if ('target' in value) return targetLike(value.target, borrower, lenders, asked);
  if ('indicator' in value) {
    const other = plan.indicators.find(({ id }) => id === value.indicator);
    return other ? valueLike(other, known.get(other.id) ?? [], borrower, plan.period) : 'reference-unknown';
  }
  const series = plan.series?.find(({ id }) => id === value.series);
  if (!series) return 'reference-unknown';
  const values = known.get(series.id) ?? [];
  // A change of the series is counted from its own value for the period of the borrower's base.
  const period = basePeriod(borrower.target, borrower.indicator);
  const base = values.find(({ observation }) => observation.period === period)?.observation;
  const measured: Measured = {
    targets: [],
    ...(series.unit !== undefined && { unit: series.unit }),
    ...(base && { baseline: base }),
  };
  return valueLike(measured, values, borrower, plan.period);
}
