import assert from 'node:assert/strict';
import { knownObservations } from '../../src/progress/known-observations.js';
import type { Reported } from '../../src/progress/plan-progress.js';
import type { TargetQuantity } from '../../src/progress/quantity-frame.js';
import { targetQuantity } from '../../src/progress/target-quantity.js';
import { planOf, type SmallPlan } from '../plan-of.js';

/** One target of an indicator, and what is observed of it. */
export interface Given extends Partial<Pick<SmallPlan, 'unit' | 'baseline' | 'period'>> {
  readonly of: object;
  readonly words?: string;
  readonly bound?: object;
  readonly when?: object;
  /** Final levels, unless they say otherwise. */
  readonly observed: readonly object[];
  /** The indicator is counted in nothing. */
  readonly isUnitless?: boolean;
}

/** The observations in the quantity of the target, as they are known long after the plan. */
export function quantityOf({ observed, of, words, bound, when, isUnitless = false, ...more }: Given): TargetQuantity {
  const asOf = '2035-12-31';
  const plan = planOf({
    ...more,
    asOf,
    targets: [
      { words: words ?? '目标', of, bound: bound ?? { kind: 'at-least', value: 8 }, when: when ?? { kind: 'by' } },
    ],
    observations: observed.map((observation) => ({ counts: 'level', status: 'final', ...observation })),
  });
  const [indicator] = plan.indicators;
  assert.ok(indicator?.targets[0]);
  const { unit, ...unitless } = indicator;
  const known = knownObservations(plan.observations ?? [], asOf, plan.period.yearStart);
  return targetQuantity(indicator.targets[0], isUnitless ? unitless : { ...unitless, unit }, known, plan.period);
}

/** The values, where there are any. */
export function historyOf(given: Given): readonly Reported[] {
  const found = quantityOf(given);
  assert.ok('history' in found, 'reason' in found ? found.reason : '');
  return found.history;
}

/** All that a value says, but for the observation it comes from, which the test wrote itself. */
export function said(value: Reported | undefined): object {
  assert.ok(value);
  const { observation: _observation, revised: _revised, ...rest } = value;
  return rest;
}

/** What there is to read in short: the value of each period, or the reason why there is none. */
export function inShort(found: TargetQuantity): unknown {
  return 'reason' in found ? found.reason : found.history.map(({ period, value }) => `${period}: ${value}`);
}
