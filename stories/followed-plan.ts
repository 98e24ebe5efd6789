import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import { withDerived } from '../src/progress/derived-observations.js';
import type { IndicatorProgress, PlanProgress } from '../src/progress/plan-progress.js';

const named = (chinese: string, english: string): object => ({ 'zh-CN': chinese, en: english });

const place = (section: string, line: number): object => ({
  chapter: '三、重点任务（规划外示例）',
  section,
  line,
});

const level = (words: string, value: number, more: object = {}): object => ({
  words,
  of: { kind: 'level' },
  bound: { kind: 'at-least', value },
  when: { kind: 'by' },
  ...more,
});

const yearly = { reporting: { every: 'year', within: 120 } };

/**
 * A plan of an office that follows more than figures: goals within goals, parts of indicators, a figure derived from two
 * others, rhythms of publication, measures with states and notes, parts of 街道. Not the Gulou plan, and nothing in it is
 * a fact; each name says 示例.
 */
export const followedPlan = withDerived(
  parsePlan({
    id: 'followed-example',
    name: named('规划外示例', 'Example outside the plan'),
    period: { start: '2021-01-01', end: '2025-12-31' },
    document: { title: named('规划外示例', 'Example outside the plan') },
    organisations: [
      { id: 'science-office', name: named('区科技局', 'Science bureau'), kind: 'government' },
      { id: 'market-office', name: named('区市场监管局', 'Market regulation bureau'), kind: 'government' },
      { id: 'east', name: named('东街道（示例）', 'East sub-district (sample)'), kind: 'sub-district' },
      { id: 'west', name: named('西街道（示例）', 'West sub-district (sample)'), kind: 'sub-district' },
      { id: 'riverside', name: named('滨江街区（示例）', 'Riverside quarter (sample)'), kind: 'street' },
    ],
    goals: [
      { id: 'innovation', name: named('创新发展（示例）', 'Innovation (sample)') },
      { id: 'people', name: named('民生福祉（示例）', 'Well-being (sample)') },
      { id: 'patents', name: named('专利创造（示例）', 'Patents (sample)'), parent: 'innovation' },
      { id: 'brands', name: named('品牌培育（示例）', 'Brands (sample)'), parent: 'innovation' },
    ],
    indicators: [
      {
        id: 'patents-owned',
        goal: 'patents',
        name: named('有效专利（示例）', 'Patents in force (sample)'),
        unit: named('件', 'patents'),
        baseline: { value: 800, period: '2020' },
        responsible: ['science-office'],
        supporting: ['market-office'],
        labels: [named('核心指标', 'headline')],
        ...yearly,
        targets: [
          level('达1200件', 1200, {
            citation: { quote: '有效专利达1200件', locator: place('（一）专利创造', 20) },
            breakdown: {
              parts: [
                { of: 'east', value: 700 },
                { of: 'west', value: 400 },
                { of: 'riverside', value: 100 },
              ],
            },
          }),
        ],
      },
      {
        id: 'inventions-per-10000',
        goal: 'patents',
        name: named('每万人发明专利（示例）', 'Invention patents per 10,000 people (sample)'),
        unit: named('件/万人', 'patents per 10,000 people'),
        baseline: { value: 2, period: '2020' },
        derivedFrom: { ratio: { of: 'inventions', over: 'residents' } },
        targets: [level('达4件', 4, { unit: named('件/万人', 'patents per 10,000 people') })],
      },
      {
        id: 'brands-known',
        goal: 'brands',
        name: named('知名品牌（示例）', 'Known brands (sample)'),
        unit: named('个', 'brands'),
        baseline: { value: 20, period: '2020' },
        responsible: ['market-office'],
        reporting: { every: 'half', within: 60 },
        targets: [level('达40个', 40)],
      },
      {
        id: 'residents',
        goal: 'people',
        name: named('常住人口（示例）', 'Residents (sample)'),
        unit: named('万人', '10,000 people'),
        targets: [{ words: '保持稳定', of: { kind: 'trend' }, bound: { kind: 'hold' }, when: { kind: 'open' } }],
      },
      {
        id: 'canteens',
        goal: 'people',
        name: named('老年食堂（示例）', 'Canteens for the elderly (sample)'),
        unit: named('家', 'canteens'),
        labels: [named('民生', 'livelihood')],
        targets: [{ ...level('新增30家', 30), of: { kind: 'total' } }],
      },
      {
        id: 'inventions',
        goal: 'patents',
        parent: 'patents-owned',
        name: named('发明专利（示例）', 'Invention patents (sample)'),
        unit: named('件', 'patents'),
        baseline: { value: 200, period: '2020' },
        ...yearly,
        targets: [level('达400件', 400)],
      },
    ],
    measures: [
      {
        id: 'patent-fund',
        goal: 'patents',
        kind: 'task',
        name: named('设立专利培育资金（示例）', 'Set up a patent fund (sample)'),
        leads: ['science-office'],
        supporting: ['market-office', 'east'],
        serves: [
          { indicator: 'patents-owned', words: '设立专利培育资金，提高有效专利数量' },
          { indicator: 'inventions' },
        ],
        milestones: [{ due: '2022-12-31', name: named('资金设立', 'Fund set up') }],
        states: [
          { state: 'started', on: '2022-03-01' },
          {
            state: 'postponed',
            on: '2022-12-20',
            until: '2023-09-30',
            reason: named('管理办法尚在征求意见', 'the rules are still being consulted on'),
            source: { name: named('示例公报', 'sample bulletin'), url: 'https://example.com/bulletin' },
          },
        ],
        notes: [
          {
            kind: 'progress',
            date: '2023-06-30',
            office: named('区科技局', 'Science bureau'),
            words: named('管理办法已送审。', 'The rules have been submitted.'),
          },
          {
            kind: 'difficulty',
            date: '2023-12-15',
            office: named('区科技局', 'Science bureau'),
            words: named('首期资金未到位。', 'The first instalment has not arrived.'),
          },
          {
            kind: 'next',
            date: '2023-12-15',
            office: named('区科技局', 'Science bureau'),
            words: named('协调落实首期资金。', 'Arrange for the first instalment.'),
          },
        ],
        citations: [{ quote: '设立专利培育资金，提高有效专利数量', locator: place('（一）专利创造', 21) }],
        remark: named('资金使用情况按年公开。', 'The use of the fund is published each year.'),
        note: named('核对金额后再补。', 'Check the amount before adding it.'),
      },
      {
        id: 'patent-days',
        goal: 'patents',
        kind: 'task',
        name: named('举办专利宣传周（示例）', 'Hold a patent week (sample)'),
        leads: ['market-office'],
        serves: [{ indicator: 'patents-owned' }],
        states: [{ state: 'standing', on: '2021-12-31' }],
        citations: [{ quote: '每年举办专利宣传周', locator: place('（一）专利创造', 22) }],
      },
      {
        id: 'brand-list',
        goal: 'brands',
        kind: 'system',
        name: named('建立品牌目录（示例）', 'Set up a list of brands (sample)'),
        leads: ['market-office'],
        states: [
          {
            state: 'merged',
            on: '2023-05-10',
            by: 'patent-days',
            reason: named('任务整合', 'measures were brought together'),
          },
        ],
        citations: [{ quote: '建立品牌目录', locator: place('（二）品牌培育', 25) }],
      },
      {
        id: 'canteen-sites',
        goal: 'people',
        kind: 'task',
        name: named('落实食堂场地（示例）', 'Find sites for canteens (sample)'),
        serves: [{ indicator: 'canteens', words: '落实场地，新增老年食堂30家' }],
        milestones: [{ due: '2023-06-30', name: named('场地落实', 'Sites found') }],
        states: [
          { state: 'started', on: '2021-05-01' },
          { state: 'completed', on: '2023-09-05' },
        ],
        citations: [{ quote: '落实场地，新增老年食堂30家', locator: place('（三）民生', 30) }],
      },
    ],
    observations: [
      ['patents-owned', '2021', 880, '2022-03-20', 'level'],
      ['patents-owned', '2022', 950, '2023-04-10', 'level'],
      ['inventions', '2021', 220, '2022-03-20', 'level'],
      ['inventions', '2022', 297, '2023-04-10', 'level'],
      ['residents', '2021', 100, '2022-05-31', 'level'],
      ['residents', '2022', 99, '2023-05-31', 'level'],
      ['brands-known', '2022', 26, '2023-02-20', 'level'],
      ['brands-known', '2023-H1', 29, '2023-08-15', 'level'],
      ['canteens', '2021', 8, '2022-02-10', 'increment'],
      ['canteens', '2022', 9, '2023-02-10', 'increment'],
    ].map(([indicator, period, value, published, counts]) => ({
      indicator,
      period,
      value,
      published,
      counts,
      status: 'final',
      illustrative: true,
      source: { name: named('示例统计表', 'sample sheet') },
    })),
  }),
);

/** The same on a day. */
export const followedProgress = (asOf: string): PlanProgress => assessPlan(followedPlan, { asOf });

/** One of its indicators, on a day. */
export function followed(id: string, asOf: string): IndicatorProgress {
  const found = followedProgress(asOf).indicators.find(({ indicator }) => indicator.id === id);
  if (!found) throw new RangeError(`the plan has no indicator "${id}"`);
  return found;
}
