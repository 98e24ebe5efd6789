import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { englishTarget } from '../../src/format/english-target.js';
import { explanationLabels } from '../../src/format/explanation-labels.js';
import { gapLabels } from '../../src/format/gap-words.js';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { schedulePathWords } from '../../src/format/schedule-path-words.js';
import { trendLabels } from '../../src/format/trend-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { saidInBoth } from './said-in-both.js';

saidInBoth('an explanation', explanationLabels, [
  ['figures of some periods', ({ made }) => made['known-parts'], '已公布各期之和', 'sum of the periods published'],
  [
    'a figure held against another’s',
    ({ heldAgainst }) => heldAgainst('2021', '8%', '6%'),
    '2021：8%，所比数值6%',
    '2021: 8%, held against 6%',
  ],
  [
    'a quotient whose parts do not come out even',
    ({ spokenQuotient }) => spokenQuotient(['807', '722'], ['900', '722'], undefined, '48%'),
    '807减722的差，除以900减722的差，约为48%。',
    'The difference of 807 and 722, divided by the difference of 900 and 722, is about 48%.',
  ],
  [
    'a quotient whose parts do',
    ({ spokenQuotient }) => spokenQuotient(['807', '722'], ['900', '722'], ['85', '178'], '48%'),
    '807减722等于85，900减722等于178，85除以178约为48%。',
    '807 minus 722 is 85, 900 minus 722 is 178, and 85 divided by 178 is about 48%.',
  ],
  [
    'the signs of a formula',
    ({ spoken }) => spoken('(181 ÷ 120) ^ 0.25 − 1 = 10.8% × 1'),
    '(181除以120)的乘方，指数0.25减1等于10.8%乘以1',
    '(181 divided by 120) to the power of 0.25 minus 1 is 10.8% times 1',
  ],
]);

saidInBoth('what is left', gapLabels, [
  ['under a ceiling', ({ relation }) => relation.left('5件', false), '还可增加5件', '5件 left'],
  [
    'under a ceiling not to be touched',
    ({ relation }) => relation.left('5件', true),
    '还可增加5件以内（不含）',
    'less than 5件 left',
  ],
  [
    'on the figure to be passed',
    ({ relation }) => relation['on-the-line']('', true),
    '恰为这一数值，越过才算达到',
    'exactly the figure, which has to be passed',
  ],
  ['less than was asked', ({ relation }) => relation.under('5件', false), '比目标低5件', '5件 below the target'],
  ['below an exact figure', ({ relation }) => relation.below('5件', false), '比目标低5件', '5件 below the target'],
  ['in a range', ({ relation }) => relation.within('', false), '在目标范围内', 'within the target range'],
]);

saidInBoth('a way that is no straight line', { 'zh-CN': schedulePathWords['zh-CN'], en: schedulePathWords.en }, [
  [
    'by milestones',
    (path) => path('30%', true),
    '按规划的阶段目标，此时应完成30%',
    'By the plan’s milestones 30% is due by then',
  ],
  [
    'by a curve',
    (path) => path('30%', false),
    '按约定的进度曲线，此时应完成30%',
    'By the agreed curve 30% is due by then',
  ],
]);

saidInBoth('a chart', trendLabels, [
  ['a value on the way', ({ milestone }) => milestone('800'), '阶段目标800', 'Milestone 800'],
  ['its row', ({ row }) => row.milestone('2023'), '2023阶段目标', '2023, milestone'],
  ['where the trend leads', ({ led }) => led('900', false), '趋势推算900', 'Trend 900'],
  ['too few', ({ refusal }) => refusal['too-few-points'], '已知数值太少', 'too few values are known'],
  [
    'beyond',
    ({ refusal }) => refusal['outside-bounds'],
    '推算结果超出可能的范围',
    'the result lies beyond what is possible',
  ],
  ['no limits', ({ refusal }) => refusal['no-bounds'], '上限不明', 'the limits of the value are not known'],
  ['over', ({ refusal }) => refusal['no-time'], '已到完成时间', 'the due date has been reached'],
  ['no number', ({ refusal }) => refusal['out-of-range'], '推算没有确定的结果', 'there is no definite result'],
  [
    'counted otherwise',
    ({ otherCount }) => otherCount('2023'),
    '2023起数据的统计方式不同，与此前不能直接比较。',
    'From 2023 on the data are counted differently and do not compare with those before.',
  ],
  [
    'a break, and why',
    ({ breaks }) => breaks('2023', '普查'),
    '2023起统计口径调整（普查），与此前的数值不可比；线在此断开。',
    'Break in series in 2023 (普查): values from then on do not compare with those before; the line stops there.',
  ],
  [
    'a break nobody explains',
    ({ breaks }) => breaks('2023', ''),
    '2023起统计口径调整，与此前的数值不可比；线在此断开。',
    'Break in series in 2023: values from then on do not compare with those before; the line stops there.',
  ],
  ['no schedule', ({ noPath }) => noPath('–'), '不画序时路径：–。', 'No schedule drawn: –.'],
  [
    'neither line',
    ({ neither }) => neither('–'),
    '不画序时路径，也不作推算：–。',
    'Neither schedule nor projection drawn: –.',
  ],
  ['one value', ({ course }) => course.only('8'), '只有一个数值：8。', 'Only one value: 8.'],
  [
    'none',
    ({ course }) => course.none,
    '还没有公布数值；没有数据不等于0。',
    'No value has been published yet; no data does not mean 0.',
  ],
  ['up and down', ({ course }) => course.way.mixed, '有升有降', 'both rising and falling'],
  ['a growth that gained', ({ course }) => course.speed('rising', false), '增速加快', 'the growth faster'],
  [
    'and lost',
    ({ course }) => course.speed('always-falling', false),
    '增速逐期放缓',
    'the growth slower in every period',
  ],
  ['and did both', ({ course }) => course.speed('mixed', false), '增速有快有慢', 'the growth now faster, now slower'],
  [
    'a fall that gained',
    ({ course }) => course.speed('always-rising', true),
    '降幅逐期扩大',
    'the fall faster in every period',
  ],
  ['that lost', ({ course }) => course.speed('falling', true), '降幅收窄', 'the fall slower'],
  ['that did both', ({ course }) => course.speed('mixed', true), '降幅有大有小', 'the fall now faster, now slower'],
  ['that stayed', ({ course }) => course.speed('level', true), '降幅不变', 'the fall unchanged'],
]);

saidInBoth('an annex', indicatorTableLabels, [
  ['of what is made up', ({ annex }) => annex.sample('–'), '–，不是官方统计', '–, not official statistics'],
]);

saidInBoth('a verdict and what stands beside it', { 'zh-CN': messagesOf('zh-CN'), en: messagesOf('en') }, [
  ['a mean on the figure', ({ verdict }) => verdict['even-so-far'], '至今达到目标值', 'On target so far'],
  ['figures of long ago', ({ tag }) => tag.stale, '数据较旧', 'Out of date'],
  ['what is to be explored', ({ group }) => group.exploration(2), '探索类事项2项', '2 things to explore'],
  [
    'a ceiling, by time',
    (say) => say.usedAndDue('60%', '40%', true, true),
    '已用上限的60%，序时进度40%，用得偏快',
    '60% of the ceiling used, 40% of time elapsed, which is too fast',
  ],
  [
    'a ceiling, by what was agreed',
    (say) => say.usedAndDue('60%', '70%', false, false),
    '已用上限的60%，按约定至此可用70%',
    '60% of the ceiling used, 70% due to be used by then',
  ],
  [
    'a share, by milestones',
    (say) => say.doneAndPath('60%', '40%', true),
    '完成60%，按规划的阶段目标应完成40%',
    '60% done, 40% due by the plan’s milestones',
  ],
  [
    'a share, by a curve',
    (say) => say.doneAndPath('60%', '40%', false),
    '完成60%，按约定的进度曲线应完成40%',
    '60% done, 40% due by the agreed curve',
  ],
  ['worse than at first', ({ worse }) => worse, '不及基期', 'worse than base'],
  [
    'a bound that is kept',
    (say) => say.exceeds('12', 'at least 10'),
    '12，已at least 10',
    '12, meeting the target of at least 10',
  ],
  ['a figure of a year', (say) => say.reachedBy('2023', '12'), '2023的数据已为12', '12 in the data for 2023'],
  [
    'the last whole year',
    (say) => say.latestYear('2023', '12'),
    '最近的全年数据是2023的12',
    'latest whole year: 12 (2023)',
  ],
  [
    'a year that is not over',
    (say) => say.announced('2023', '12'),
    '已公布202312，这一时期尚未结束，结束后计入',
    'published: 12 in 2023, which is not over and counts once it is',
  ],
  [
    'a day that is still to come',
    (say) => say.announced('30 November 2025', '12'),
    '已公布30 November 202512，这一时期尚未结束，结束后计入',
    'published: 12 on 30 November 2025, which is not over and counts once it is',
  ],
  ['about what another has', ({ borrowed }) => borrowed.about?.('全市') ?? '', '与全市相当', 'about as much as 全市'],
  ['what another has', ({ borrowed }) => borrowed.equal?.('全市') ?? '', '与全市持平', 'as much as 全市'],
  ['some of the periods', ({ figure }) => figure.made['known-parts'], '只计已公布各期', 'only the periods published'],
]);

test('what is measured is named for the way it is meant to go', () => {
  const names = (locale: 'zh-CN' | 'en') => {
    const { growth } = messagesOf(locale).figure.name;
    return [growth(1, true), growth(-1, true), growth(1, false), growth(-1, false)];
  };
  assert.deepEqual(names('zh-CN'), ['年均增长', '年均下降', '比上年增长', '比上年下降']);
  assert.deepEqual(names('en'), [
    'average growth a year',
    'average fall a year',
    'growth on the year before',
    'fall on the year before',
  ]);
});

describe('a growth held against another’s, in English', () => {
  const growth = (kind: string, value: unknown, direction?: string): object => ({
    words: '与全市比',
    of: { kind: 'growth', span: 'average-annual', ...(direction !== undefined && { direction }) },
    bound: { kind, value },
    when: { kind: 'by' },
  });
  const words = (kind: string, direction?: string): string => {
    const plan = planOf({
      asOf: '2021-06-30',
      unit: '亿元',
      targets: [growth(kind, { indicator: 'city' }, direction)],
      others: [
        { id: 'city', name: { 'zh-CN': '全市', en: 'the city' }, unit: '亿元', targets: [growth('at-least', 5)] },
      ],
      observations: [],
    });
    return englishTarget(assessPlan(plan, { asOf: '2021-06-30' }).indicators[0]!.main);
  };
  for (const [kind, said] of Object.entries({
    'at-least': 'grow at least as fast as the city',
    'more-than': 'grow faster than the city',
    'at-most': 'grow no faster than the city',
    'less-than': 'grow more slowly than the city',
    about: 'grow about as fast as the city',
    equal: 'grow as fast as the city',
  }))
    test(said, () => assert.equal(words(kind), said));
  test('a fall', () => assert.equal(words('at-least', 'decrease'), 'fall at least as fast as the city'));
});
