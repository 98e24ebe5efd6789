import type { IsoDate } from '../calendar/iso-date.js';
import { periodFrequency, type PeriodCode, type ReportingInterval } from '../calendar/period.js';
import type { Indicator } from '../model/plan.js';
import type { Target } from '../model/target.js';
import type { Sum } from './accumulate.js';
import type { Known } from './known-observations.js';
import type { Reason, Reported } from './plan-progress.js';
import { publishedValues } from './published-values.js';
import { isPercent } from '../model/unit.js';
import type { Quantity } from './quantity.js';

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

export type OfKind<Kind extends Target['of']['kind']> = Extract<Target['of'], { kind: Kind }>;

/** What all conversions of one target share. */
export interface Frame {
  readonly target: Target;
  readonly measured: Measured;
  readonly period: ReportingInterval;
  /** The quantity looked at, without its value. */
  readonly quantity: Omit<Quantity, 'value' | 'computed' | 'decimals'>;
}

/** What a rate is: the quantity itself, where that is one of rates; else a per cent, whatever is counted. */
const ofRate = ({ target, quantity }: Frame): Frame['quantity'] =>
  isOfRates(target) || isPercent(quantity.unit) ? quantity : { kind: 'level', unit: '%' };

/** What an observation publishes, in its own unit. */
export function publishedOf({ observation }: Known, frame: Frame): Quantity {
  const { quantity, measured } = frame;
  const { value, counts, decimals, qualifier } = observation;
  const { unit = counts === 'rate' ? ofRate(frame).unit : measured.unit } = observation;
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
    kind: counts === 'rate' ? ofRate(frame).kind : own,
    computed: false,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
    ...(qualifier && { qualifier }),
  };
}

/** A known value as it stands. */
export function asPublished(entry: Known, frame: Frame): Reported {
  const { observation, interval, revised } = entry;
  const { value, decimals, qualifier } = observation;
  return {
    ...(isRate(entry) ? ofRate(frame) : frame.quantity),
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

/** Whether a target speaks of rates. */
export const isOfRates = ({ of }: Target): boolean => of.kind === 'growth' || of.kind === 'change';

export const isRate = ({ observation }: Known): boolean => observation.counts === 'rate';

/** The quantity of what is published for a part of a year: in the unit of the series. */
export function ofPart(frame: Frame): Frame {
  const { unit } = frame.measured;
  return { ...frame, quantity: { kind: 'year-value', ...(unit !== undefined && { unit }) } };
}

/** Levels and rates, parts of a year kept apart; `counts-differ` where something else is among them. */
export function levels(
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

/** A sum as a value of the quantity; one observation alone is as published. */
export function ofSum({ value, entry, revised, single, qualifier, gap }: Sum, frame: Frame): Reported {
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

/** Where the way of a change or an average begins: the period named, else the baseline's. */
export function basePeriod(
  { of }: Pick<Target, 'of'>,
  { baseline }: Pick<Measured, 'baseline'>,
): PeriodCode | undefined {
  return (of.kind === 'change' || of.kind === 'growth' ? of.from : undefined) ?? baseline?.period;
}
