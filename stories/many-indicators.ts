/** A plan far larger than most, with names and figures that try the layout. Everything in it is made up and says so. */
import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { PlanProgress } from '../src/progress/plan-progress.js';

const subjects = [
  '专利',
  '每万人口高价值发明专利拥有量',
  '“双随机、一公开”检查',
  '知识产权质押融资登记金额（含专利、商标、地理标志）',
  'PCT国际专利申请',
  '面向高校院所、新型研发机构和中小微企业的专利导航与预警分析服务',
  'ISO 56005《创新管理—知识产权管理指南》实施企业',
  '维权援助“一件事”',
] as const;
const units = ['件', '家', '亿元', '%', '件/万人', '人次'] as const;
const deeds = ['数', '增长情况', '年度完成数量与上年度的比较', '覆盖率'] as const;

/** Figures that are the same on every machine, without being the same for every indicator. */
const spread = (index: number, of: number): number => (index * 7919) % of;

const figure = (index: number): number =>
  [1 + spread(index, 40), 120.5 + spread(index, 3000), 1_234_567.89, 60 + spread(index, 40)][index % 4] ?? 1;

/** @param count How many indicators, over twelve goals. */
export function manyIndicators(count: number): PlanProgress {
  const goals = Array.from({ length: 12 }, (_, index) => ({
    id: `goal-${index + 1}`,
    name: `示例目标${index + 1}：${['创造', '运用', '保护', '管理', '服务', '人才'][index % 6]}能力`,
  }));
  const indicators = Array.from({ length: count }, (_, index) => {
    const target = figure(index);
    const unit = units[index % units.length] ?? '件';
    return {
      id: `indicator-${index + 1}`,
      goal: goals[index % goals.length]?.id ?? 'goal-1',
      name: `${subjects[index % subjects.length]}${deeds[index % deeds.length]}（示例${index + 1}）`,
      unit,
      ...(index % 3 ? { baseline: { value: Math.round(target * 40) / 100, period: '2020' } } : {}),
      targets: [
        {
          words: `达${target}${unit}`,
          of: { kind: 'level' },
          bound: { kind: 'at-least', value: target },
          when: { kind: 'by' },
        },
      ],
    };
  });
  const observations = indicators.flatMap(({ id }, index) =>
    index % 9 === 0
      ? []
      : ['2021', '2022', '2023'].map((period, year) => ({
          indicator: id,
          period,
          value: Math.round(figure(index) * (0.45 + 0.12 * year + spread(index, 30) / 100) * 100) / 100,
          counts: 'level',
          status: year === 2 && index % 5 === 0 ? 'preliminary' : 'final',
          illustrative: true,
          published: `${Number(period) + 1}-01-20`,
          source: { name: '示例统计表' },
        })),
  );
  return assessPlan(
    parsePlan({
      id: 'many-indicators',
      name: `两百项指标的规划（示例数据）`,
      period: { start: '2021-01-01', end: '2025-12-31' },
      goals,
      indicators,
      observations,
    }),
    { asOf: '2024-01-31' },
  );
}
