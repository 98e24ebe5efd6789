import type { IsoDate } from '../calendar/iso-date.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { exactSum } from '../model/exact-sum.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { Target } from '../model/target.js';
import { assessPlan } from './assess-plan.js';
import { knownObservations } from './known-observations.js';
import type { IndicatorProgress, Reason, Reported, TargetProgress } from './plan-progress.js';
import { targetQuantity } from './target-quantity.js';
import { requireHanded, requireDay } from '../model/wrong-call.js';

/** One part of an indicator. */
export interface PartReconciliation {
  /** Id of the body, street or sub-district. */
  readonly of: string;
  /** Its part of the target. Absent where it has figures but no part. */
  readonly target?: number;
  /** Its value on the day compared. Absent: it is missing from the sum. */
  readonly value?: number;
  /** Its latest known value, which can be older than the day compared. */
  readonly latest?: Reported;
  /** Why nothing can be read from what it published. */
  readonly reason?: Reason;
}

/** Some parts against their whole. */
export interface Reconciliation {
  /** Sum of the parts that are known; exact. */
  readonly sum: number;
  /** Absent where the whole is not known. */
  readonly whole?: number;
  /** `sum − whole`, exact. Present when the whole is known and no part is missing. */
  readonly difference?: number;
  /** `whole − sum`, exact: what the missing parts would have to hold. Present when the whole is known and a part is missing. */
  readonly remaining?: number;
}

/** The parts of an indicator against the whole. */
export interface BreakdownReconciliation extends Reconciliation {
  readonly answered: true;
  /** The day compared: that of the latest value of the whole, or, while it has none, of the latest part. */
  readonly at: IsoDate;
  /** In the order of the breakdown, then those that only publish. */
  readonly parts: readonly PartReconciliation[];
  /** Ids of the parts without a value on that day. */
  readonly missing: readonly string[];
  /** The parts' own targets against the figure of the whole. Absent without a breakdown of the target. */
  readonly targets?: Reconciliation & {
    /** Why the parts of the target do not add up to the whole, in the plan's words. */
    readonly stated?: Text;
  };
}

/** `no-breakdown`: nothing is known of any part. `not-additive`: shares, rates and places do not add up. */
export type BreakdownRefusal = Reason | 'no-breakdown' | 'not-additive' | 'out-of-range';

export type BreakdownResult =
  | BreakdownReconciliation
  | {
      readonly answered: false;
      readonly reason: BreakdownRefusal;
    };

/** A unit that is one thing over another: %, 百分点, 件/万人, 每万人. */
const relative = /[%‰/／每]|百分点|\bper\b|percent/i;
const addsUp: Record<Target['of']['kind'], boolean> = {
  level: true,
  'year-value': true,
  total: true,
  change: true,
  growth: false,
  share: false,
  rank: false,
  trend: true,
  occurrence: true,
  unstated: true,
};

function isAdditive({ of, unit: own }: Target, indicator: Indicator): boolean {
  const unit = own ?? indicator.unit ?? '';
  const words = typeof unit === 'string' ? [unit] : Object.values(unit);
  return (
    addsUp[of.kind] &&
    !(of.kind === 'change' && of.measure !== 'absolute') &&
    !words.some((word) => relative.test(word))
  );
}

/** Zero by the sums of pencil and paper, not nearly zero. */
const minus = (a: number, b: number): number => exactSum([a, -b]) + 0;

function against(values: readonly number[], whole: number | undefined, complete: boolean): Reconciliation {
  const sum = exactSum(values);
  if (whole === undefined) return { sum };
  return complete ? { sum, whole, difference: minus(sum, whole) } : { sum, whole, remaining: minus(whole, sum) };
}

/** What a part has published, in the quantity of the target, up to its due date. */
function historyOf(of: string, { plan, indicator, asOf }: IndicatorProgress, main: TargetProgress) {
  const own = (plan.observations ?? []).flatMap(({ of: part, ...observation }) =>
    part === of && observation.indicator === indicator.id ? [observation] : [],
  );
  // The baseline is that of the whole.
  const { baseline: _baseline, ...rest } = indicator;
  const quantity = targetQuantity(main.target, rest, knownObservations(own, asOf, plan.period.yearStart), plan.period);
  if ('reason' in quantity) return quantity;
  // What is only at least so much adds up to nothing that could be checked.
  if (quantity.history.some(({ made }) => made === 'known-parts')) return { reason: 'gap-in-periods' as const };
  return {
    history: quantity.history.filter(({ at }) => at >= main.from && (main.due === undefined || at <= main.due)),
  };
}

function partsOf(progress: IndicatorProgress): { of: string; target?: number }[] {
  const { plan, indicator, main } = progress;
  const planned = (main.target.breakdown?.parts ?? []).map(({ of, value }) => ({ of, target: value }));
  const known = new Set(planned.map(({ of }) => of));
  const publishing = (plan.observations ?? []).flatMap(({ of, indicator: id }) =>
    id === indicator.id && of ? [of] : [],
  );
  return [...planned, ...[...new Set(publishing)].filter((of) => !known.has(of)).map((of) => ({ of }))];
}

interface KnownPart {
  readonly of: string;
  readonly target?: number;
  readonly known: ReturnType<typeof historyOf>;
}

/** What each part says of a day. */
const linesOf = (parts: readonly KnownPart[], at: IsoDate): PartReconciliation[] =>
  parts.map(({ known, ...part }) => {
    if ('reason' in known) return { ...part, reason: known.reason };
    const latest = known.history[known.history.length - 1];
    const value = known.history.filter((entry) => entry.at === at).pop()?.value;
    return { ...part, ...(value !== undefined && { value }), ...(latest && { latest }) };
  });

/** The parts' targets against the figure of the whole. A range has no one figure. */
function targetsOf({ target, required }: TargetProgress): BreakdownReconciliation['targets'] {
  if (!target.breakdown) return undefined;
  const { parts, difference: stated } = target.breakdown;
  const figure = required && required.low === required.high ? required.low : undefined;
  const values = parts.map(({ value }) => value);
  return { ...against(values, figure, true), ...(stated !== undefined && { stated }) };
}

const isFinite = (sums: Reconciliation | undefined): boolean =>
  [sums?.sum, sums?.difference, sums?.remaining].every((value) => value === undefined || Number.isFinite(value));

function reconcile(progress: IndicatorProgress): BreakdownResult {
  const { indicator, main } = progress;
  const parts = partsOf(progress).map((part) => ({ ...part, known: historyOf(part.of, progress, main) }));
  const refuse = (reason: BreakdownRefusal) => ({ answered: false, reason }) as const;
  if (parts.length === 0) return refuse('no-breakdown');
  const published = parts.flatMap(({ known }) => ('history' in known ? known.history : []));
  const readyMade = [...main.history, ...published].some(({ observation }) => observation.counts === 'rate');
  if (readyMade || !isAdditive(main.target, indicator)) return refuse('not-additive');
  const ends = published.map((entry) => entry.at).sort();
  const at = main.reported?.at ?? ends[ends.length - 1];
  if (at === undefined) return refuse('no-observation');
  const lines = linesOf(parts, at);
  const missing = lines.filter(({ value }) => value === undefined).map(({ of }) => of);
  const values = lines.flatMap(({ value }) => value ?? []);
  const whole = main.reported?.qualifier ? undefined : main.reported?.value;
  const sums = against(values, whole, missing.length === 0);
  const targets = targetsOf(main);
  if (!isFinite(sums) || !isFinite(targets)) return refuse('out-of-range');
  return { answered: true, at, ...sums, parts: lines, missing, ...(targets && { targets }) };
}

/**
 * Whether the parts of an indicator add up to the whole, on a day.
 *
 * Formula: Σ value of each part − value of the whole, all of one and the same day: the day of the latest value of the
 * whole in the quantity of the main target (increments of a total are added up first). A part whose latest value is
 * older is missing, not zero. The same for the parts' targets. Unit of the quantity; every sum is exact. Refuses where
 * there are no parts, where nothing is known, and where parts do not add up: shares, rates, per cent, places.
 * Whether a difference is a mistake is not said; the plan's own words for it, where it has some, are handed on.
 *
 * @throws RangeError when the plan has no such indicator, or `asOf` is no calendar day.
 * @source 分解任务汇总核对: the sum of the streets' returns against the district's.
 * @example
 * // the district 300, its streets 120 and 150; the third has published nothing for that day
 * reconcileBreakdown(plan, 'patents', '2022-12-31'); // { sum: 270, whole: 300, remaining: 30, missing: ['west'], … }
 */
export function reconcileBreakdown(plan: Plan, indicatorId: string, asOf: IsoDate): BreakdownResult {
  requireHanded('reconcileBreakdown', 'plan', plan);
  requireDay('reconcileBreakdown', asOf);
  const progress = assessPlan(plan, { asOf }).indicators.find(({ indicator }) => indicator.id === indicatorId);
  if (!progress) {
    const known = plan.indicators.map(({ id }) => id).join(', ');
    throw new RangeError(
      `reconcileBreakdown requires an indicator of the plan; received "${indicatorId}", known: ${known}`,
    );
  }
  return deepFreeze(reconcile(progress)) as BreakdownResult;
}
