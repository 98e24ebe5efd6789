import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { Reason, TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';

/** 40 of a figure of which the plan does not say what it counts: there is a value, and no verdict. */
const open = ((): TargetProgress => {
  const target = {
    words: '100件',
    of: { kind: 'unstated', among: ['level', 'total'] },
    bound: { kind: 'at-least', value: 100 },
  };
  const plan = planOf({
    asOf: '2024-01-31',
    targets: [{ ...target, when: { kind: 'by' } }],
    observations: [{ period: '2023', value: 40, counts: 'level', status: 'final' }],
  });
  return assessPlan(plan, { asOf: '2024-01-31' }).indicators[0]!.main;
})();

/** Beside the verdict, a clause in each language; of a result that is refused, a whole sentence. */
type Said = readonly [zh: string, en: string, zhResult: string, enResult: string];

const said: Readonly<Partial<Record<Reason, Said>>> = {
  'no-baseline': [
    '规划没有给出起点，无法判断快慢',
    'The plan gives no starting point, so the pace cannot be judged',
    '没有起点的数值，不能计算快慢。',
    'There is no starting figure to measure the pace from.',
  ],
  'baseline-is-bound': [
    '起点没有确数，无法判断快慢',
    'The baseline is no exact figure, so the pace cannot be judged',
    '起点没有确数，不能计算快慢。',
    'The baseline is no exact figure, so the pace cannot be measured.',
  ],
  'baseline-not-positive': [
    '基期为零或负数，不能计算增减比例',
    'The baseline is zero or negative, so a rate of change has no meaning',
    '基期为零或负数，不能计算增减比例。',
    'The baseline is zero or negative, so a rate of change has no meaning.',
  ],
  'no-distance': [
    '基期已达到目标值',
    'The baseline had already reached the target',
    '基期已达到目标值，不计算完成比例。',
    'The baseline had already reached the target, so no share is computed.',
  ],
  'kept-so-far': [
    '至今没有发生，期末才能判定',
    'None so far; it can be judged only at the end',
    '至今没有发生，没有进度可算，期末才能判定。',
    'None so far, so there is no pace; it can be judged only at the end.',
  ],
  'fallen-from-base': [
    '基期已达到目标值，最新值未达到',
    'The baseline had already reached the target; the latest figure has not',
    '基期已达到目标值，最新值未达到，不计算完成比例。',
    'The baseline had already reached the target and the latest figure has not, so no share is computed.',
  ],
  'measure-unstated': [
    '规划未说明是存量、累计值还是年度值，无法判断快慢',
    'The plan does not say whether this is a level, a total or a yearly figure, so the pace cannot be judged',
    '规划未说明是存量、累计值还是年度值，不能计算快慢。',
    'The plan does not say whether this is a level, a total or a yearly figure.',
  ],
  'single-event': [
    '一次性目标，不按时间折算',
    'A single event, not measured against the schedule',
    '这是一次性目标，没有可以推算的过程。',
    'This is a single event, with no course to project.',
  ],
  rank: [
    '名次不按时间折算',
    'A rank is not measured against the schedule',
    '名次不随时间推移，不能推算。',
    'A rank does not move with time.',
  ],
  'rank-without-number': [
    '规划没有给出名次，不作判定',
    'The plan names no rank to compare with',
    '规划没有给出名次，不能计算。',
    'The plan names no rank to compare with.',
  ],
  'direction-without-number': [
    '规划没有给出数值，不计算完成比例',
    'The plan gives no figure, so no share is computed',
    '规划只给出方向，没有数值，不能计算。',
    'The plan names a direction but no number.',
  ],
  exploratory: [
    '规划只要求探索，没有可判定的结果',
    'The plan asks only to explore, so there is no result to judge',
    '规划只要求探索，没有可以计算的数值。',
    'The plan asks only to explore, so there is no figure to compute with.',
  ],
  'judged-by-year': [
    '各年单独判定',
    'Each year is judged on its own',
    '各年单独判定，不作推算。',
    'Each year is judged on its own, and nothing is projected.',
  ],
  'mean-of-window': [
    '到期时按整个期间的平均值判定',
    'Judged when due, by the average of the whole period',
    '到期时按整个期间的平均值判定，此前不作推算。',
    'The average of the whole period decides when it is due.',
  ],
  'no-date': [
    '规划未写明完成时间，无法判断快慢',
    'The plan names no date, so the pace cannot be judged',
    '规划未写明完成时间，不能计算快慢。',
    'The plan names no date, so the pace cannot be measured.',
  ],
  'tolerance-unstated': [
    '规划只作大致要求，未说明允许的偏差',
    'The plan asks for it only approximately and states no tolerance',
    '规划只作大致要求，未说明允许的偏差，不能计算。',
    'The plan asks for it only approximately and states no tolerance.',
  ],
  'beyond-range': [
    '已越过目标的另一侧',
    'The value lies past the far side of the target',
    '最新数据已越过目标的另一侧，不推算所需的快慢。',
    'The latest value lies past the far side of the target, so no pace is asked of it.',
  ],
  'reference-unknown': [
    '用来比较的数值同期尚未公布',
    'The figure to compare with is not published for the same period',
    '用来比较的数值同期尚未公布，不能计算。',
    'The figure to compare with is not published for the same period.',
  ],
  'whole-unknown': [
    '总数未公布，不能计算比例',
    'The size of the whole is not published, so no share can be computed',
    '总数未公布，不能计算比例。',
    'The size of the whole is not published.',
  ],
  'counts-differ': [
    '数据的统计方式与目标不同，不能比较',
    'The data are counted differently from the target',
    '数据的统计方式与目标不同，不能计算。',
    'The data are counted differently from the target.',
  ],
  'series-break': [
    '数据口径有变，前后不可比',
    'The data are counted differently from before and do not compare',
    '数据口径有变，前后不可比。',
    'The data are counted differently from before and do not compare.',
  ],
  'gap-in-periods': [
    '2021年、2022年没有数据，不能累计',
    'No data for 2021, 2022, so there is no total',
    '中间有时期没有数据，不能累计。',
    'A period in between has no data, so there is no total.',
  ],
  'overlapping-periods': [
    '数据的时期互相重叠，不能累计',
    'The periods of the data overlap, so there is no total',
    '数据的时期互相重叠，不能累计。',
    'The periods of the data overlap, so there is no total.',
  ],
  'totals-differ': [
    '累计数与各期数之和不一致',
    'The running total differs from the sum of its parts',
    '累计数与各期数之和不一致，不能计算。',
    'The running total differs from the sum of its periods.',
  ],
  closed: [
    '已不再按时间比较',
    'No longer measured against the schedule',
    '期限已到，或到期的数据已经公布，不再推算。',
    'The due date has passed, or its value is known, so nothing is left to project.',
  ],
  'not-started': [
    '规划期尚未开始',
    'The plan period has not begun',
    '规划期尚未开始，不能计算。',
    'The plan period has not begun.',
  ],
  'base-ahead': [
    '起算日尚未到',
    'The day it is counted from lies ahead',
    '起算日尚未到，不能计算。',
    'The day it is counted from lies ahead.',
  ],
  'baseline-at-bound': [
    '基期恰为这一数值，越过才算达到',
    'The baseline equals the figure, which has to be passed',
    '基期恰为这一数值，越过才算达到。',
    'The baseline equals the figure, which has to be passed.',
  ],
  'near-baseline': [
    '目标与基期相近，意在保持，不计算完成比例',
    'The target is close to the baseline and means to hold it, so no share is computed',
    '目标与基期相近，意在保持，不计算完成比例。',
    'The target is close to the baseline and means to hold it, so no share is computed.',
  ],
  'no-value-since-base': [
    '基期之后尚未公布数据',
    'Nothing has been published since the base year',
    '基期之后尚未公布数据。',
    'Nothing has been published since the base year.',
  ],
  'mean-so-far': [
    '按至今的平均值与目标比较，到期按全期判定',
    'The average so far against the target; the whole period decides when it is due',
    '按至今的平均值与目标比较，到期按全期判定。',
    'The average so far against the target; the whole period decides when it is due.',
  ],
  'window-not-begun': [
    '按平均值判定的期间尚未开始',
    'The averaging period has not begun',
    '按平均值判定的期间尚未开始。',
    'The averaging period has not begun.',
  ],
  'part-of-year': [
    '只公布了一年中部分时间的数值，不与全年目标比较',
    'Only part of a year is published, which is not held against the target for a whole year',
    '只公布了一年中部分时间的数值，不与全年目标比较。',
    'Only part of a year is published, which is not held against a whole one.',
  ],
  'side-unstated': [
    '规划未给基期，也未说明高于还是低于这一数值为好',
    'The plan gives no baseline and does not say which side of the figure is better',
    '规划未给基期，也未说明高于还是低于这一数值为好。',
    'The plan gives no baseline and does not say which side of the figure is better.',
  ],
  'reference-differs': [
    '用来比较的指标没有同类数值',
    'What it is compared with has no figure of the same kind',
    '用来比较的指标没有同类数值。',
    'What it is compared with has no figure of the same kind.',
  ],
  'value-is-bound': [
    '公布的不是确数，尚不能判定',
    'Only a bound or a round figure is published, so the verdict stays open',
    '公布的不是确数，尚不能判定。',
    'Only a bound or a round figure is published, so the verdict stays open.',
  ],
  'rate-as-level': [
    '百分比数值按水平值填报，目标是增长率，不能换算',
    'A percentage is entered as a level, but the target is a growth rate',
    '百分比数值按水平值填报，目标是增长率，不能换算。',
    'A percentage is entered as a level, but the target is a growth rate.',
  ],
  'too-few-points': [
    '已知的数据太少，不能推算',
    'Too few values are known',
    '已知的数据太少，不能计算。',
    'Too few values are known.',
  ],
  'not-positive': [
    '数值为零或负数，没有增长率可言',
    'A value is zero or negative, so there is no rate of growth',
    '数值为零或负数，没有增长率可言。',
    'A value is zero or negative, so there is no rate of growth.',
  ],
  'outside-bounds': [
    '推算结果超出了可能的范围',
    'The result lies beyond what is possible',
    '数值或推算结果超出了可能的范围，这一模型不适用。',
    'A value or the projection lies beyond what is possible; the model does not fit.',
  ],
  'no-bounds': [
    '没有给出数值的上下限，不能推算',
    'The limits of the value are not known',
    '没有给出数值的上下限，这一模型不适用。',
    'The model needs the limits of the value, and none are given.',
  ],
  'no-time': [
    '期限已到，不再推算',
    'The due date has been reached',
    '最新数据之后没有可以推算的时间。',
    'No time is left after the latest value.',
  ],
  'out-of-range': [
    '计算不出有限的数值',
    'There is no finite result',
    '计算不出有限的数值。',
    'The formula has no finite result.',
  ],
};

describe('why there is no verdict, and no result', () => {
  test('nothing is known, or not what is due', () => {
    const refused = (reason: 'no-observation' | 'due-value-missing') =>
      (['zh-CN', 'en'] as const).map((locale) => paceWords({ answered: false, reason }, open, locale).sentence);
    assert.deepEqual(refused('no-observation'), [
      '还没有数据，不能计算；没有数据不等于0。',
      'There are no data yet; no data does not mean 0.',
    ]);
    assert.deepEqual(refused('due-value-missing'), [
      '期末数据未公布，不能计算。',
      'The final figure is not published.',
    ]);
  });

  for (const [reason, [zh, en, zhResult, enResult]] of Object.entries(said) as [Reason, Said][])
    test(`${reason} is said in both languages`, () => {
      const progress = { ...open, reason };
      for (const [locale, clause, sentence] of [
        ['zh-CN', zh, zhResult],
        ['en', en, enResult],
      ] as const) {
        assert.ok(
          targetWords(progress, locale).sentence.split('；').join('; ').includes(clause),
          targetWords(progress, locale).sentence,
        );
        const refused = { answered: false, reason } as Parameters<typeof paceWords>[0];
        assert.equal(paceWords(refused, progress, locale).sentence, sentence);
      }
    });
});
