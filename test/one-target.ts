import assert from 'node:assert/strict';
import type { Plan } from '../src/model/plan.js';
import { safeParsePlan } from '../src/model/safe-parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { PlanProgress, TargetProgress } from '../src/progress/plan-progress.js';

/** A figure of the indicator `it` unless it names another. */
export const figure = (counts: string, period: string, value: number, more: object = {}): object => ({
  indicator: 'it',
  period,
  value,
  counts,
  status: 'final',
  ...more,
});
export const level = (period: string, value: number, more?: object): object => figure('level', period, value, more);
export const increment = (period: string, value: number, more?: object): object =>
  figure('increment', period, value, more);
export const rate = (period: string, value: number, more?: object): object => figure('rate', period, value, more);

/** A plan of 2021 to 2025 as a file has it, read by the program itself. */
export function planFile(indicators: readonly object[], observations: readonly object[], more: object = {}): Plan {
  const file = {
    id: 'small',
    name: '小规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'goal', name: '目标一' }],
    indicators: indicators.map((indicator) => ({ id: 'it', goal: 'goal', name: '指标一', ...indicator })),
    observations,
    ...more,
  };
  const read = safeParsePlan(JSON.stringify(file));
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

/** The first indicator's target on a day. */
export function mainOn(asOf: string, plan: Plan): TargetProgress {
  const { main } = assessPlan(plan, { asOf }).indicators[0] ?? {};
  assert.ok(main);
  return main;
}

export const progressOn = (asOf: string, plan: Plan): PlanProgress => assessPlan(plan, { asOf });
