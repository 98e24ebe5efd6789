import { parsePlan } from '../../src/model/parse-plan.js';

const by = { kind: 'by' } as const;

/** A made-up plan of a made-up district, with what a clerk's sheet can name. */
export const clerkPlan = parsePlan({
  id: 'clerk',
  name: '示例区规划',
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'goal', name: '目标一' }],
  organisations: [
    { id: 'east', name: '东街街道', kind: 'sub-district' },
    { id: 'west', name: '西街街道', kind: 'sub-district' },
  ],
  indicators: [
    {
      id: 'patents',
      goal: 'goal',
      name: '有效发明专利拥有量',
      unit: '件',
      targets: [{ words: '超过2000件', of: { kind: 'level' }, bound: { kind: 'more-than', value: 2000 }, when: by }],
    },
    {
      id: 'share',
      goal: 'goal',
      name: '高价值专利占比',
      unit: '%',
      targets: [{ words: '80%以上', of: { kind: 'level' }, bound: { kind: 'at-least', value: 80 }, when: by }],
    },
    {
      id: 'revenue',
      goal: 'goal',
      name: '服务业年营业收入',
      unit: '亿元',
      targets: [{ words: '达10亿元', of: { kind: 'year-value' }, bound: { kind: 'at-least', value: 10 }, when: by }],
    },
    {
      id: 'trained',
      goal: 'goal',
      name: '累计培训人次',
      unit: '人次',
      targets: [{ words: '累计5000人次', of: { kind: 'total' }, bound: { kind: 'at-least', value: 5000 }, when: by }],
    },
    {
      id: 'output',
      goal: 'goal',
      name: '地区生产总值',
      unit: '亿元',
      targets: [
        {
          words: '年均增长6%',
          of: { kind: 'growth', span: 'average-annual', from: '2020' },
          bound: { kind: 'at-least', value: 6 },
          when: by,
          unit: '%',
        },
      ],
    },
    {
      id: 'men',
      goal: 'goal',
      parent: 'patents',
      name: '企业',
      unit: '件',
      targets: [{ words: '1000件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 1000 }, when: by }],
    },
    {
      id: 'women',
      goal: 'goal',
      parent: 'trained',
      name: '企业',
      unit: '人次',
      targets: [{ words: '1000人次', of: { kind: 'total' }, bound: { kind: 'at-least', value: 1000 }, when: by }],
    },
  ],
});
