import assert from 'node:assert/strict';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan, type AssessOptions } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf, type SmallPlan } from '../plan-of.js';

export type Row = readonly [period: string, value: number, counts?: string, indicator?: string];

/** Figures as an office reports them; levels of the indicator `it` unless said otherwise. */
export const observed = (...rows: readonly Row[]): object[] =>
  rows.map(([period, value, counts = 'level', indicator = 'it']) => ({
    indicator,
    period,
    value,
    counts,
    status: 'final',
  }));

/** A target in its axes. */
export const target = (of: object, bound: object, when: object = { kind: 'by' }, more: object = {}): object => ({
  words: '目标',
  of,
  bound,
  when,
  ...more,
});

/** The progress of the only target of the indicator `it`. */
export function mainOf(row: SmallPlan, options: Partial<AssessOptions> = {}, more: Partial<Plan> = {}): TargetProgress {
  const [first] = assessPlan({ ...planOf(row), ...more }, { asOf: row.asOf, ...options }).indicators;
  assert.ok(first);
  return first.main;
}

/** Status and reason in one. */
export const verdict = ({ status, reason }: TargetProgress): string => (reason ? `${status} ${reason}` : status);
