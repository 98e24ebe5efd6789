import type { Indicator, Plan } from '../../src/model/plan.js';

/** An indicator with one target of the simplest kind. */
export const minimalIndicator: Indicator = {
  id: 'patents',
  goal: 'creation',
  name: '专利拥有量',
  unit: '件',
  targets: [{ words: '达80件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 80 }, when: { kind: 'by' } }],
};

/** The least that is a plan, with whatever a test wants to say on top. */
export function minimalPlan(extra: object = {}): Plan {
  return {
    id: 'test-plan',
    name: '测试规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'creation', name: '创造' }],
    indicators: [minimalIndicator],
    ...extra,
  };
}
