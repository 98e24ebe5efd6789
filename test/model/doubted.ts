import assert from 'node:assert/strict';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import type { PlanWarning } from '../../src/model/plan-warning.js';

/** What a test says of the indicator `it`, and of what stands beside it. */
export interface Doubtful {
  readonly unit?: string;
  readonly name?: string;
  readonly base?: number;
  readonly basePeriod?: string;
  readonly period?: object;
  readonly targets: readonly object[];
  readonly others?: readonly object[];
  readonly series?: readonly object[];
  readonly figures?: readonly object[];
}

/** The doubts about a plan that can be read. */
export function doubtsOf(given: Doubtful, locale: 'zh-CN' | 'en' = 'en'): readonly PlanWarning[] {
  const { unit, name = '指标一', base, basePeriod = '2020', period, targets, others = [], series = [] } = given;
  const result = safeParsePlan(
    {
      id: 'small',
      name: '小规划',
      period: { start: '2021-01-01', end: '2025-12-31', ...period },
      goals: [{ id: 'goal', name: '目标一' }],
      indicators: [
        {
          id: 'it',
          goal: 'goal',
          name,
          ...(unit !== undefined && { unit }),
          ...(base !== undefined && { baseline: { value: base, period: basePeriod } }),
          targets,
        },
        ...others.map((other) => ({ goal: 'goal', ...other })),
      ],
      series,
      observations: given.figures ?? [],
    },
    { locale },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return result.warnings;
}

/** Which doubts, and where. */
export const doubted = (given: Doubtful): string[] => doubtsOf(given).map(({ code, path }) => `${code} ${path}`);
