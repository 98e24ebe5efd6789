import type { SeriesPoint } from '../progress/method.js';
import type { MethodRefusal, MethodStep } from '../progress/method-result.js';
import { clean, step, type MethodFacts } from './define-method.js';
import { requireNumbers } from '../model/wrong-call.js';

/**
 * The constant yearly growth that leads from one value to another (compound annual growth rate).
 *
 * Formula: (to ÷ from)^(1 ÷ years) − 1.
 * `from`, `to` in one unit, of one sign, `from` not 0; `years` above 0. Result: share a year, −1 (down to zero) upwards.
 * `undefined` where that is no finite number.
 * @source Statistics Canada, Progress measurement methodology for the SDGs; the same in all sources that use a CAGR.
 * @example
 * growthRate(104, 120, 3); // 0.04885…, 4.885 % a year
 */
export function growthRate(from: number, to: number, years: number): number | undefined {
  requireNumbers('growthRate', { from, to, years });
  if (!(years > 0)) return undefined;
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate : undefined;
}

/** The working of a growth rate. */
export const growthStep = (name: string, from: number, to: number, years: number, rate: number): MethodStep =>
  step(name, `(${to} / ${from}) ^ (1 / ${years}) - 1`, rate);

/** Base, latest value and the years between them, or why there is no such span. */
export function observedSpan({ base, latest }: MethodFacts): { base: SeriesPoint; years: number } | MethodRefusal {
  if (!base) return 'base-in-future';
  const years = latest.year - base.year;
  return years > 0 ? { base, years } : 'too-few-points';
}

/**
 * The growth observed since the base, for sources that say nothing of zero and negative values: those are refused
 * there, because a growth rate has no meaning from zero or across it.
 */
export function observedGrowth(
  facts: MethodFacts,
):
  | { readonly base: SeriesPoint; readonly years: number; readonly rate: number; readonly steps: MethodStep[] }
  | MethodRefusal {
  const span = observedSpan(facts);
  if (typeof span === 'string') return span;
  const { base, years } = span;
  if (base.value <= 0) return 'not-positive';
  if (facts.latest.value < 0) return 'signs-differ';
  const rate = growthRate(base.value, facts.latest.value, years);
  if (rate === undefined) return 'out-of-range';
  return { base, years, rate: clean(rate), steps: [growthStep('CAGR', base.value, facts.latest.value, years, rate)] };
}
