/**
 * Targets whose figure is worked out of what is published: a change, a growth, an index, a share, a mean; and values below
 * zero. Invented, and marked so.
 */
import { parsePlan } from '../src/model/parse-plan.js';
import type { Indicator } from '../src/model/plan.js';
import type { Observation } from '../src/model/observation.js';
import type { Target } from '../src/model/target.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { midTerm } from './examples.js';

type Values = readonly (readonly [period: string, value: number])[];

interface Given extends Pick<Indicator, 'name' | 'unit' | 'baseline'> {
  readonly target: Pick<Target, 'words' | 'of' | 'bound'> & Partial<Pick<Target, 'unit' | 'when'>>;
  readonly values: Values;
  readonly counts?: Observation['counts'];
}

const given: Readonly<Record<string, Given>> = {
  change: {
    name: { 'zh-CN': '人均预期寿命（示例）', en: 'Life expectancy (sample)' },
    unit: { 'zh-CN': '岁', en: 'years' },
    baseline: { value: 77.3, period: '2020' },
    target: {
      words: '提高1岁',
      of: { kind: 'change', measure: 'absolute' },
      bound: { kind: 'at-least', value: 1 },
    },
    values: [
      ['2021', 77.6],
      ['2022', 77.9],
      ['2023', 78.2],
    ],
  },
  reduction: {
    name: { 'zh-CN': '单位地区生产总值能耗（示例）', en: 'Energy per unit of GDP (sample)' },
    unit: { 'zh-CN': '吨标准煤/万元', en: 'tce per 10,000 yuan' },
    baseline: { value: 0.53, period: '2020' },
    target: {
      words: '降低13.5%',
      of: { kind: 'change', measure: 'percent', direction: 'decrease' },
      bound: { kind: 'at-least', value: 13.5 },
    },
    values: [
      ['2021', 0.515],
      ['2022', 0.49],
      ['2023', 0.475],
    ],
  },
  growth: {
    name: { 'zh-CN': '地区生产总值（示例）', en: 'GDP (sample)' },
    unit: { 'zh-CN': '亿元', en: '100 million yuan' },
    baseline: { value: 1476.61, period: '2020' },
    target: {
      words: '年均增长6%',
      of: { kind: 'growth', span: 'average-annual' },
      bound: { kind: 'at-least', value: 6 },
    },
    values: [
      ['2021', 1600.2],
      ['2022', 1690.5],
      ['2023', 1780],
    ],
  },
  wrongWay: {
    name: { 'zh-CN': '城镇调查失业率（示例）', en: 'Unemployment (sample)' },
    unit: '%',
    baseline: { value: 6, decimals: 1, period: '2020' },
    target: {
      words: '下降1.5个百分点',
      of: { kind: 'change', measure: 'points', direction: 'decrease' },
      bound: { kind: 'at-least', value: 1.5 },
    },
    values: [
      ['2022', 5.8],
      ['2023', 6.3],
    ],
  },
  share: {
    name: { 'zh-CN': '建有工作站的街道（示例）', en: 'Sub-districts with a station (sample)' },
    unit: { 'zh-CN': '个', en: 'sub-districts' },
    baseline: { value: 4, period: '2020' },
    target: {
      words: '覆盖率达95%',
      of: { kind: 'share', whole: 13, wholeName: { 'zh-CN': '全部街道', en: 'all sub-districts' } },
      bound: { kind: 'at-least', value: 95 },
    },
    values: [
      ['2021', 6],
      ['2022', 7],
      ['2023', 9],
    ],
  },
  rates: {
    name: { 'zh-CN': '单位地区生产总值用水量（示例）', en: 'Water per unit of GDP (sample)' },
    unit: { 'zh-CN': '立方米/万元', en: 'm³ per 10,000 yuan' },
    baseline: { value: 21.4, period: '2020' },
    target: {
      words: '累计降低16%',
      of: { kind: 'change', measure: 'percent', direction: 'decrease' },
      bound: { kind: 'at-least', value: 16 },
    },
    counts: 'rate',
    values: [
      ['2021', 3.1],
      ['2022', 2.4],
      ['2023', 1.8],
    ],
  },
  crossing: {
    name: { 'zh-CN': '人口净流入（示例）', en: 'Net migration (sample)' },
    unit: { 'zh-CN': '人', en: 'people' },
    baseline: { value: -1200, period: '2020' },
    target: { words: '达到500人', of: { kind: 'level' }, bound: { kind: 'at-least', value: 500 } },
    values: [
      ['2021', -900],
      ['2022', -300],
      ['2023', 220],
    ],
  },
  rank: {
    name: { 'zh-CN': '营商环境评价位次（示例）', en: 'Place in the business ranking (sample)' },
    unit: '位',
    baseline: { value: 9, period: '2020' },
    target: { words: '进入前3位', of: { kind: 'rank' }, bound: { kind: 'at-most', value: 3 } },
    values: [
      ['2022', 6],
      ['2023', 5],
    ],
  },
};

const ids = Object.keys(given);
const idOf = (name: string): string => name.toLowerCase();

/** The plan of these. */
export const workedOutPlan = parsePlan({
  id: 'worked-out-examples',
  name: { 'zh-CN': '换算示例', en: 'Worked-out examples' },
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'elsewhere', name: { 'zh-CN': '换算示例', en: 'Worked-out examples' } }],
  indicators: ids.map((name) => {
    const { target, values: _values, counts: _counts, ...indicator } = given[name]!;
    return { id: idOf(name), goal: 'elsewhere', ...indicator, targets: [{ when: { kind: 'by' }, ...target }] };
  }),
  observations: ids.flatMap((name) => {
    const { values, counts = 'level' } = given[name]!;
    return values.map(([period, value]) => ({
      indicator: idOf(name),
      period,
      value,
      counts,
      status: 'final',
      illustrative: true,
      source: { name: { 'zh-CN': '示例统计表', en: 'sample sheet' } },
    }));
  }),
});

/** A plan in English. */
export const englishPlan = parsePlan({
  id: 'english-example',
  language: 'en',
  name: 'A plan in English (sample)',
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'climate', name: 'Climate' }],
  indicators: [
    {
      id: 'emissions',
      goal: 'climate',
      name: 'Emissions of greenhouse gases (sample)',
      unit: 'kilotonnes',
      baseline: { value: 812, period: '2005' },
      targets: [
        {
          words: 'Reduction by 50 %',
          of: { kind: 'change', measure: 'percent', direction: 'decrease' },
          bound: { kind: 'at-least', value: 50 },
          when: { kind: 'by' },
        },
      ],
    },
  ],
  observations: [
    { indicator: 'emissions', period: '2023', value: 610, counts: 'level', status: 'final', illustrative: true },
  ],
});

/** These on a day after three years, by name. */
export const workedOut: Readonly<Record<string, IndicatorProgress>> = Object.fromEntries(
  [workedOutPlan, englishPlan].flatMap((plan) =>
    assessPlan(plan, { asOf: midTerm }).indicators.map(
      (entry) => [ids.find((name) => idOf(name) === entry.indicator.id) ?? entry.indicator.id, entry] as const,
    ),
  ),
);
