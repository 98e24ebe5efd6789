import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';

const quote = (words: string): object => ({ quote: words, locator: { page: 2 } });

/** A made-up plan in two languages, small enough that a whole document of it can be written down by hand. */
const raw = {
  id: 'harbour',
  name: { 'zh-CN': '港区规划“甲”', en: 'Harbour plan <A> & B' },
  period: { start: '2021-01-01', end: '2025-12-31' },
  document: {
    title: { 'zh-CN': '港区规划文本', en: 'Text of the plan' },
    number: '港发〔2021〕1号',
    issuer: { 'zh-CN': '港区政府', en: 'Harbour Council' },
    issued: '2021-02-03',
    url: 'https://example.org/plan?a=1&b=2',
  },
  goals: [
    { id: 'work', name: { 'zh-CN': '就业与企业', en: 'Work and firms' }, shortName: { 'zh-CN': '就业', en: 'Work' } },
    { id: 'air', name: { 'zh-CN': '清洁空气', en: 'Clean air' }, parent: 'work', citation: quote('空气更清洁。') },
  ],
  organisations: [{ id: 'east', name: { 'zh-CN': '东街', en: 'East Street' }, kind: 'sub-district' }],
  series: [
    { id: 'city', name: { 'zh-CN': '全市', en: 'The city' }, unit: { 'zh-CN': '微克', en: 'µg' }, note: '另行公布' },
  ],
  indicators: [
    {
      id: 'jobs',
      goal: 'work',
      name: { 'zh-CN': '新增就业', en: 'New jobs' },
      unit: { 'zh-CN': '人', en: 'people' },
      definition: { 'zh-CN': '当年新增，净数', en: 'Added in a year, net' },
      responsible: ['east'],
      baseline: { value: 120, decimals: 1, qualifier: 'about', period: '2020', words: '约120.0人' },
      note: { 'zh-CN': '不含临时工', en: 'Without casual work' },
      targets: [
        {
          words: '累计1000人以上',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 1000 },
          when: { kind: 'by' },
          force: { attribute: 'binding' },
          unit: { 'zh-CN': '人', en: 'people' },
        },
      ],
    },
    {
      id: 'dust',
      goal: 'air',
      parent: 'jobs',
      name: { 'zh-CN': '降尘', en: 'Dust' },
      targets: [
        {
          words: '降至45.0以下',
          of: { kind: 'level' },
          bound: { kind: 'at-most', value: 45, decimals: 1 },
          when: { kind: 'by', from: '2022-01-01', date: '2024-06-30' },
        },
        {
          words: '每年40—50',
          of: { kind: 'level' },
          bound: { kind: 'between', low: 40, high: 50 },
          when: { kind: 'each-year', from: '2022-01-01', to: '2023-12-31' },
          force: { attribute: 'indicative' },
        },
        { words: '持续改善', of: { kind: 'level' }, bound: { kind: 'none' }, when: { kind: 'open' } },
      ],
    },
  ],
  measures: [
    {
      id: 'trees',
      name: { 'zh-CN': '种树', en: 'Plant trees' },
      goal: 'air',
      kind: 'task',
      citations: [quote('种树。')],
    },
  ],
  observations: [
    {
      indicator: 'jobs',
      period: '2021',
      value: 210,
      counts: 'increment',
      status: 'preliminary',
      published: '2022-01-20',
      source: { name: { 'zh-CN': '人社局', en: 'Labour, "Office"' }, url: 'https://example.org/l?a=1&b=2' },
    },
    { indicator: 'jobs', period: '2021', value: 205, counts: 'increment', status: 'final', published: '2022-06-15' },
    {
      indicator: 'dust',
      of: 'east',
      period: '2022-H1',
      value: 58,
      decimals: 1,
      qualifier: 'more-than',
      unit: { 'zh-CN': '微克', en: 'µg' },
      counts: 'level',
      status: 'estimated',
      illustrative: true,
      note: { 'zh-CN': '两站', en: 'two stations, near' },
    },
    {
      indicator: 'dust',
      period: '2022',
      value: 52,
      counts: 'level',
      status: 'final',
      break: true,
      published: '2023-02-01',
      withdrawn: '2023-05-01',
    },
  ],
};

/** A part of the plan as it is written; what is there is known from above. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;

/** The plan, with what is done to it. */
export function smallPlan(change: (draft: Draft) => void = () => undefined): Plan {
  const draft = structuredClone(raw) as Draft;
  change(draft);
  return parsePlan(draft);
}
