import type { IsoDate } from '../calendar/iso-date.js';
import type { ReportingInterval } from '../calendar/period.js';
import { exactSum } from '../model/exact-sum.js';
import type { Target } from '../model/target.js';
import { isPercent } from '../model/unit.js';
import { accumulate } from './accumulate.js';
import type { Known } from './known-observations.js';
import type { Reported } from './plan-progress.js';
import { quantityKind, targetUnit } from './quantity.js';
import {
  asPublished,
  isOfRates,
  isRate,
  levels,
  ofSum,
  publishedOf,
  type Frame,
  type Measured,
  type TargetQuantity,
} from './quantity-frame.js';
import { isWorkedOut } from './rare-kinds.js';
import { isDoneOrNot } from './target-traits.js';
import { workedQuantity } from './worked-quantity.js';

function level(known: readonly Known[], frame: Frame): TargetQuantity {
  const found = levels(known, frame);
  if (typeof found === 'string') return { reason: found };
  const { whole, parts } = found;
  // A mean over several years is no level, and is looked at only where a target asks for one.
  const isMean = ({ observation: { period } }: Known): boolean => period.includes('/');
  const history = whole.filter((entry) => frame.target.when.kind === 'mean-of' || !isMean(entry));
  return { history: history.map((entry) => asPublished(entry, frame)), parts };
}

function total(known: readonly Known[], since: IsoDate, frame: Frame): TargetQuantity {
  const counted = known.filter(({ observation: { counts } }) => counts === 'increment' || counts === 'running-total');
  if (counted.length < known.length) return { reason: 'counts-differ' };
  const sums = accumulate(counted, since);
  return typeof sums === 'string' ? { reason: sums } : { history: sums.map((sum) => ofSum(sum, frame)) };
}

/**
 * How often something has happened by then. What happened in one period is not undone by a quiet one after it. A per
 * cent, or a level of an indicator that other targets put a figure to, says nothing of an event.
 */
function occurrences(known: readonly Known[], frame: Frame): TargetQuantity {
  const { unit, targets } = frame.measured;
  // So many of them: a period nobody has reported may have brought more.
  const adds = ({ observation: { counts } }: Known): boolean => counts === 'increment' || counts === 'running-total';
  if (!isDoneOrNot(frame.target) && known.some(adds)) return total(known.filter(adds), frame.period.start, frame);
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

/** Whether a figure is held against rates published ready-made. */
function readsRates(target: Target, { unit, targets }: Measured, known: readonly Known[]): boolean {
  const { of, bound } = target;
  if (isOfRates(target) || of.kind === 'share' || of.kind === 'occurrence') return true;
  // Held against nothing they are told where there is nothing else.
  if (bound.kind !== 'between' && !('value' in bound)) return known.every(isRate);
  const isOfOne = of.kind === 'level' || of.kind === 'unstated';
  return isOfOne && isPercent(target.unit ?? unit) && !targets.some(isOfRates);
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
  if (known.some(isRate) && !readsRates(target, measured, known)) {
    const others = known.filter((entry) => !isRate(entry));
    // A rate is the level of nothing but a per cent, and that of another target beside it.
    return others.length > 0 ? targetQuantity(target, measured, others, period) : { reason: 'counts-differ' };
  }
  const own = ofOneKind(target, measured, known);
  if (own.length < known.length)
    return own.length > 0 ? targetQuantity(target, measured, own, period) : { reason: 'counts-differ' };
  if (isWorkedOut(target, measured)) return workedQuantity(known, frame);
  switch (of.kind) {
    case 'total':
      return total(known, of.since ?? period.start, frame);
    case 'occurrence':
      return occurrences(known, frame);
    case 'unstated':
      // Taken as they stand: a silent plan must not be completed by adding.
      return { history: known.map((entry) => asPublished(entry, frame)) };
    default:
      return level(known, frame);
  }
}
