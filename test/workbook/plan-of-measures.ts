// A made-up plan of measures alone, and what it is made of.
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';

const cited = { kind: 'task', citations: [{ quote: '任务', locator: { line: 1 } }] };
/** A plan with these measures, each with what every one must have. */
export const planOf = (...measures: readonly object[]): Plan =>
  parsePlan({
    id: 'works',
    name: '示例区规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'goal', name: '目标一' }],
    indicators: [],
    measures: measures.map((measure) => ({ ...cited, ...measure })),
  });

export const fund = {
  id: 'fund',
  name: '设立专利培育资金',
  milestones: [
    { due: '2022-12-31', name: '资金设立' },
    {
      due: '2023-12-31',
      name: { 'zh-CN': '首批拨付', en: 'First payment' },
      reached: '2023-11-30',
      source: { name: '拨付公告' },
    },
    { due: '2023-06-30', name: '半年检查' },
    { due: '2024-06-30', name: '半年检查', reached: '2024-06-28' },
    { due: '2025-06-30', name: '半年检查' },
  ],
};
export const centre = { id: 'centre', name: '建设服务中心' };
export const week = { id: 'week', name: { 'zh-CN': '举办宣传周', en: 'Hold a patent week' } };
export const listA = { id: 'list-a', name: '建立目录' };
export const listB = { id: 'list-b', name: '建立目录' };
export const plan = planOf(fund, centre, week, listA, listB);
