/**
 * Named plans and results that stories and tests show. Days are fixed, so that a picture is the same tomorrow.
 */
import { parseObservations, parsePlan, withObservations } from '../src/model/parse-plan.js';
import type { Indicator, Plan } from '../src/model/plan.js';
import type { Observation } from '../src/model/observation.js';
import { gulouPlan, type GulouIndicatorId } from '../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { IndicatorProgress, PlanProgress } from '../src/progress/plan-progress.js';

/** Three years are over and their figures are out. */
export const midTerm = '2024-01-31';
/** The period is over and its figures are out. */
export const afterwards = '2026-03-31';

/** The Gulou plan as published: targets and baselines, no figures. */
export const plan: Plan = parsePlan(gulouPlan);

/** The same with sample figures. */
export const planWithFigures: Plan = withObservations(plan, parseObservations(illustrative, plan));

/** The Gulou plan with sample figures on a day. */
export const progressOn = (asOf: string): PlanProgress => assessPlan(planWithFigures, { asOf });

/** The Gulou plan with nothing reported. */
export const progressWithoutFigures: PlanProgress = assessPlan(plan, { asOf: midTerm });

const pick = (progress: PlanProgress, id: string): IndicatorProgress => {
  const found = progress.indicators.find(({ indicator }) => indicator.id === id);
  if (!found) throw new RangeError(`no indicator "${id}"`);
  return found;
};

const midTermProgress = progressOn(midTerm);

/** One indicator of the Gulou plan with sample figures. */
export const gulou = (id: GulouIndicatorId, asOf = midTerm): IndicatorProgress =>
  pick(asOf === midTerm ? midTermProgress : progressOn(asOf), id);

const sample = (
  values: readonly (readonly [period: string, value: number])[],
  more: Partial<Observation> = {},
): Omit<Observation, 'indicator'>[] =>
  values.map(([period, value]) => ({
    period,
    value,
    counts: 'level',
    status: 'final',
    illustrative: true,
    source: { name: { 'zh-CN': '示例统计表', en: 'sample sheet' } },
    ...more,
  }));

interface Extra {
  readonly indicator: Indicator;
  readonly figures: readonly Omit<Observation, 'indicator'>[];
}

const waitingTime: Omit<Indicator, 'id'> = {
  goal: 'elsewhere',
  name: { 'zh-CN': '商标咨询平均答复时长（规划外示例）', en: 'Average time to answer a question (not in the plan)' },
  unit: { 'zh-CN': '天', en: 'days' },
  baseline: { value: 12, period: '2020' },
  targets: [
    { words: '控制在7天以内', of: { kind: 'level' }, bound: { kind: 'at-most', value: 7 }, when: { kind: 'by' } },
  ],
};

/** What the Gulou plan happens not to hold; each marked 规划外示例. */
const extras: readonly Extra[] = [
  {
    indicator: { id: 'falling', ...waitingTime },
    figures: sample([
      ['2021', 11],
      ['2022', 9.6],
      ['2023', 8.4],
    ]),
  },
  {
    indicator: { id: 'falling-worse', ...waitingTime },
    figures: sample([
      ['2021', 12.6],
      ['2022', 13.5],
      ['2023', 14.2],
    ]),
  },
  {
    indicator: { id: 'falling-met', ...waitingTime },
    figures: sample([
      ['2021', 10.2],
      ['2022', 8.1],
      ['2023', 5.9],
    ]),
  },
  {
    indicator: {
      id: 'rising-worse',
      goal: 'elsewhere',
      name: { 'zh-CN': '有效注册商标企业（规划外示例）', en: 'Enterprises with trade marks (not in the plan)' },
      unit: { 'zh-CN': '家', en: 'enterprises' },
      baseline: { value: 722, period: '2020' },
      targets: [
        { words: '达900家', of: { kind: 'level' }, bound: { kind: 'at-least', value: 900 }, when: { kind: 'by' } },
      ],
    },
    figures: sample([
      ['2021', 715],
      ['2022', 690],
      ['2023', 655],
    ]),
  },
  {
    indicator: {
      id: 'zero',
      goal: 'elsewhere',
      name: { 'zh-CN': '示范街区（规划外示例）', en: 'Model streets (not in the plan)' },
      unit: { 'zh-CN': '个', en: 'streets' },
      targets: [
        { words: '新增3个', of: { kind: 'total' }, bound: { kind: 'at-least', value: 3 }, when: { kind: 'by' } },
      ],
    },
    figures: sample(
      [
        ['2021', 0],
        ['2022', 0],
        ['2023', 0],
      ],
      { counts: 'running-total' },
    ),
  },
  {
    indicator: {
      id: 'long-text',
      goal: 'elsewhere',
      name: {
        'zh-CN': '知识产权公共服务平台面向驻区高校院所和中小微企业提供专利导航与预警分析服务累计次数（规划外示例）',
        en: 'Patent navigation and early-warning analyses provided by the public service platform to universities, institutes and small enterprises in the district (not in the plan)',
      },
      unit: { 'zh-CN': '万人次', en: 'ten thousand attendances' },
      targets: [
        {
          words: '不低于2000000万人次',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 2_000_000 },
          when: { kind: 'by' },
        },
      ],
    },
    figures: sample(
      [
        ['2021', 400_000.5],
        ['2022', 801_234.25],
        ['2023', 1_234_567.89],
      ],
      {
        counts: 'running-total',
        source: {
          name: {
            'zh-CN': '南京市鼓楼区知识产权公共服务平台年度运行情况统计报表（示例）',
            en: 'Annual operating statistics of the public service platform for intellectual property of Gulou District, Nanjing (sample)',
          },
        },
      },
    ),
  },
  {
    indicator: {
      id: 'no-date',
      goal: 'elsewhere',
      name: { 'zh-CN': '专利开放许可（规划外示例）', en: 'Open patent licences (not in the plan)' },
      unit: { 'zh-CN': '件', en: 'licences' },
      targets: [
        { words: '达200件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 200 }, when: { kind: 'open' } },
      ],
    },
    figures: sample([['2023', 86]], { counts: 'running-total' }),
  },
  {
    indicator: {
      id: 'unsourced',
      goal: 'elsewhere',
      name: { 'zh-CN': '维权援助案件（规划外示例）', en: 'Cases of assistance (not in the plan)' },
      unit: { 'zh-CN': '件', en: 'cases' },
      targets: [
        { words: '达500件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 500 }, when: { kind: 'by' } },
      ],
    },
    figures: [{ period: '2023', value: 301, counts: 'running-total', status: 'estimated', illustrative: true }],
  },
];

/** A plan of cases the Gulou plan does not hold. */
export const extraPlan: Plan = parsePlan({
  id: 'extra-examples',
  name: { 'zh-CN': '规划外示例', en: 'Examples outside the plan' },
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'elsewhere', name: { 'zh-CN': '规划外示例', en: 'Outside the plan' } }],
  indicators: extras.map(({ indicator }) => indicator),
  observations: extras.flatMap(({ indicator, figures }) =>
    figures.map((figure) => ({ indicator: indicator.id, ...figure })),
  ),
});

const extraProgress = assessPlan(extraPlan, { asOf: midTerm });

/** One of the cases outside the plan. */
export const extra = (id: string): IndicatorProgress => pick(extraProgress, id);

/** A plan with goals and no indicators. */
export const emptyProgress: PlanProgress = assessPlan(parsePlan({ ...plan, indicators: [], measures: [] }), {
  asOf: midTerm,
});

/** Every state a card or gauge can be in, by name. */
export const states: Readonly<Record<string, IndicatorProgress>> = {
  met: gulou('long-maintained-invention-patents'),
  ahead: gulou('invention-patents-granted'),
  onSchedule: gulou('programme-projects'),
  behind: gulou('trademark-enterprises-per-10000'),
  notMet: gulou('patent-attorneys', afterwards),
  notDue: gulou('provincial-model-park'),
  notReported: gulou('high-level-talent'),
  notComputable: gulou('high-value-invention-patents-per-10000'),
  directionOnly: gulou('protection-satisfaction'),
  range: gulou('high-value-patent-centres'),
  overTarget: gulou('pledge-financing'),
  falling: extra('falling'),
  fallingWorse: extra('falling-worse'),
  fallingMet: extra('falling-met'),
  risingWorse: extra('rising-worse'),
  oneOffDone: gulou('provincial-model-park', afterwards),
  yearly: gulou('white-paper'),
  preliminary: gulou('ip-service-revenue'),
  stale: gulou('genuine-goods-streets', '2023-12-31'),
  fallenBack: gulou('madrid-trademarks'),
  baselineIsBound: gulou('ip-service-staff'),
  strictBound: gulou('ip-service-staff', afterwards),
  zero: extra('zero'),
  noDate: extra('no-date'),
  noSource: extra('unsourced'),
  longText: extra('long-text'),
};
