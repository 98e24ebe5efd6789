import * as z from 'zod/mini';
import { deepFreeze } from '../src/model/deep-freeze.js';
import { plan as planSchema, type Plan } from '../src/model/plan.js';

/** A small plan as a vector row writes it: one indicator `it`, and others where one target needs another. */
export interface SmallPlan {
  readonly asOf: string;
  readonly tolerance?: number;
  readonly period?: { readonly start: string; readonly end: string };
  readonly unit?: string;
  readonly targets: readonly object[];
  readonly baseline?: object;
  readonly others?: readonly object[];
  readonly observations: readonly object[];
}

/** The plan of a row, proven by the model's own schema, and frozen. */
export function planOf({ period, unit, targets, baseline, others = [], observations }: SmallPlan): Plan {
  return deepFreeze(
    z.parse(planSchema, {
      id: 'small',
      name: '小规划',
      period: period ?? { start: '2021-01-01', end: '2025-12-31' },
      goals: [{ id: 'goal', name: '目标一' }],
      indicators: [
        { id: 'it', goal: 'goal', name: '指标一', unit: unit ?? '件', targets, ...(baseline && { baseline }) },
        ...others.map((other) => ({ goal: 'goal', name: '指标二', unit: '件', ...other })),
      ],
      observations: observations.map((observation) => ({ indicator: 'it', ...observation })),
    }),
  );
}
