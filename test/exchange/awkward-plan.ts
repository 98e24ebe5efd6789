import { parsePlan } from '../../src/model/parse-plan.js';

const by = { kind: 'by' } as const;

/** A made-up plan with everything that other formats trip over: signs of markup, quotes, line ends, zeros, small figures. */
export const awkwardPlan = parsePlan({
  id: 'awkward',
  name: { 'zh-CN': '规划 <一> & “二”', en: 'Plan "one" & </script>' },
  period: { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' },
  document: { title: '文件', issuer: '区政府 & 委', issued: '2021-03-01', url: 'https://example.org/a?b=1&c=2' },
  goals: [
    { id: 'top', name: '总目标' },
    { id: '2-sub', name: '子目标\u0007]]>', parent: 'top' },
  ],
  organisations: [{ id: 'east', name: '东街街道', kind: 'sub-district' }],
  series: [{ id: 'city', name: '全市平均', unit: '%' }],
  indicators: [
    {
      id: '9-rate',
      goal: '2-sub',
      name: '占比, "其中"',
      unit: '%',
      definition: '第一行\n第二行',
      responsible: ['east'],
      baseline: { value: 3, decimals: 1, period: '2020', words: '3.0%' },
      targets: [
        {
          words: '高于全市平均',
          of: { kind: 'level' },
          bound: { kind: 'more-than', value: { series: 'city' } },
          when: { kind: 'each-year' },
          force: { attribute: 'binding' },
        },
        { words: '8—10%', of: { kind: 'level' }, bound: { kind: 'between', low: 8, high: 10 }, when: by },
      ],
    },
    {
      id: 'fall',
      parent: '9-rate',
      goal: 'top',
      name: '能耗',
      targets: [
        {
          words: '降低13.5%',
          of: { kind: 'change', measure: 'percent', direction: 'decrease', from: '2020' },
          bound: { kind: 'at-least', value: 13.5 },
          when: { kind: 'by', milestones: [{ date: '2023-03-31', value: 6 }] },
          unit: '%',
        },
      ],
    },
  ],
  measures: [
    {
      id: 'm1',
      name: '任务一',
      goal: 'top',
      kind: 'task',
      citations: [{ quote: '推进 <b>', locator: { page: 3 } }],
    },
  ],
  observations: [
    {
      indicator: '9-rate',
      period: '2021-A1',
      value: 3.5,
      counts: 'level',
      status: 'preliminary',
      published: '2022-05-01',
    },
    {
      indicator: '9-rate',
      period: '2021-A1',
      value: 4,
      decimals: 2,
      counts: 'level',
      status: 'final',
      published: '2022-09-01',
      source: { name: '=区统计局, "甲"', url: 'https://example.org/s?a=1&b=2' },
      note: '第一行\r\n第二行',
    },
    { indicator: '9-rate', of: 'east', period: '2022-H1', value: -1e-7, counts: 'level', status: 'estimated' },
    { indicator: 'fall', period: '2021-04/2022-09', value: 2.5, counts: 'rate', status: 'final', qualifier: 'about' },
    { indicator: 'fall', period: '2023-06-30', value: 0, counts: 'level', status: 'final', unit: '吨', break: true },
    { indicator: 'city', period: '2022-M03', value: 1e15, counts: 'level', status: 'final', withdrawn: '2022-06-01' },
    { indicator: 'fall', period: '2021/2022', value: 7, counts: 'rate', status: 'final', illustrative: true },
  ],
});
