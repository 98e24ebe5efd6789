import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goalWords, planWords } from '../../src/format/plan-words.js';
import { severalTargetsWords, statusWord, targetWords } from '../../src/format/target-words.js';
import type { TargetWords } from '../../src/format/words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const look = (row: SmallPlan): PlanProgress => assessPlan(planOf(row), { asOf: row.asOf });
function only(row: SmallPlan): IndicatorProgress {
  const [entry] = look(row).indicators;
  assert.ok(entry);
  return entry;
}
const value = (period: string, figure: number, counts = 'level', more: object = {}): object => ({
  period,
  value: figure,
  counts,
  status: 'final',
  ...more,
});
const target = (words: string, of: object, bound: object, when: object = { kind: 'by' }): object => ({
  words,
  of,
  bound,
  when,
});
const level = { kind: 'level' };
const atLeast = (figure: number): object => ({ kind: 'at-least', value: figure });
const base = (figure: number, period = '2020'): object => ({ value: figure, period });

/** What a row leaves out is not looked at; `undefined` says that there is none. */
type Expected = {
  readonly [Key in 'statusWord' | 'sentence' | 'amount' | 'asOf' | 'instead']?: TargetWords[Key] | undefined;
};
const said: [say: string, row: SmallPlan, zh: Expected, en: Expected][] = [
  [
    'the last value is before the due day: 198 of 100',
    {
      asOf: '2026-03-01',
      unit: '家',
      baseline: base(50),
      targets: [target('达100家', level, atLeast(100))],
      observations: [value('2024', 198)],
    },
    { statusWord: '期末数据未公布', sentence: '最近公布的是2024年底的198家；现值为目标值的198%' },
    {
      statusWord: 'Final figure not published',
      sentence: 'Latest published: 198 家 (end of 2024); 198% of the target',
    },
  ],
  [
    'nothing at all is known: no data',
    { asOf: '2026-03-01', unit: '家', targets: [target('达100家', level, atLeast(100))], observations: [] },
    { statusWord: '暂无数据', sentence: '没有数据不等于0' },
    { statusWord: 'Not reported', sentence: 'No data does not mean 0' },
  ],
  [
    'no figure since the baseline',
    {
      asOf: '2020-03-01',
      period: { start: '2019-01-01', end: '2028-12-31' },
      unit: '个',
      baseline: base(2100, '2019'),
      targets: [target('达28000个', level, atLeast(28_000))],
      observations: [value('2019', 2100)],
    },
    { statusWord: '基期后暂无数据', sentence: '最近公布的是2019年底的2100个' },
    { statusWord: 'No data since the base year', sentence: 'Latest published: 2,100 个 (end of 2019)' },
  ],
  [
    'the baseline equals a bound that has to be passed',
    {
      asOf: '2023-03-01',
      unit: '人',
      baseline: base(2000),
      targets: [target('超过2000人', level, { kind: 'more-than', value: 2000 })],
      observations: [value('2022', 1990)],
    },
    { statusWord: '无法计算', sentence: '基期恰为这一数值，越过才算达到；现值为目标值的99.5%' },
    { sentence: 'The baseline equals the figure, which has to be passed; 99.5% of the target' },
  ],
  [
    'the window of a mean begins later; the plan has begun',
    {
      asOf: '2024-06-30',
      period: { start: '2017-01-01', end: '2050-12-31' },
      unit: 'kg/ha',
      targets: [
        target(
          '五年平均70',
          level,
          { kind: 'at-most', value: 70 },
          {
            kind: 'mean-of',
            window: { start: '2028-01-01', end: '2032-12-31' },
          },
        ),
      ],
      observations: [value('2022', 77)],
    },
    { statusWord: '未到期', sentence: '按2028—2032年的平均值判定，期间尚未开始' },
    { statusWord: 'Not due', sentence: 'Judged by the average of 2028–2032, which has not begun' },
  ],
  [
    'half a year is told and held against nothing',
    {
      asOf: '2023-08-01',
      unit: '亿元',
      targets: [target('年进出口总额达3200亿元', { kind: 'year-value' }, atLeast(3200))],
      observations: [value('2023-H1', 2676.6, 'increment')],
    },
    {
      statusWord: '未到期',
      sentence: '2023年上半年2676.6亿元，不与全年目标比较',
      asOf: '截至2023年6月底',
      instead: '—',
    },
    { sentence: '267.66 billion yuan in the first half of 2023, not held against the target for a whole year' },
  ],
  [
    'January to September beside the year before: (2868.8 − 2180) ÷ (3200 − 2180) = 0.675',
    {
      asOf: '2023-11-01',
      unit: '亿元',
      baseline: base(2180),
      targets: [target('年进出口总额达3200亿元', { kind: 'year-value' }, atLeast(3200))],
      observations: [value('2022', 2868.8, 'increment'), value('2023-01/2023-09', 2676.6, 'increment')],
    },
    { sentence: '完成68%，序时进度40%；2023年1—9月2676.6亿元，不与全年目标比较' },
    {
      sentence:
        '68% done, 40% of time elapsed; 267.66 billion yuan in January to September 2023, not held against the target for a whole year',
    },
  ],
  [
    'below the baseline: 56 of 100 is 44 % less, and no share of the way',
    {
      asOf: '2023-03-01',
      baseline: base(100),
      targets: [target('达200件', level, atLeast(200))],
      observations: [value('2022', 56)],
    },
    { statusWord: '低于序时进度', sentence: '比基期低44%；序时进度40%', amount: undefined },
    { statusWord: 'Behind schedule', sentence: '44% below baseline; 40% of time elapsed', amount: undefined },
  ],
  [
    'above a baseline that was to fall: 38 of 35 is 8.6 % more',
    {
      asOf: '2023-03-01',
      unit: '微克/立方米',
      baseline: base(35),
      targets: [target('30微克/立方米以内', level, { kind: 'at-most', value: 30 })],
      observations: [value('2022', 38)],
    },
    { sentence: '比基期高9%；序时进度40%' },
    { sentence: '9% above baseline; 40% of time elapsed' },
  ],
  [
    'percentages and figures below zero differ in their own unit: −40 after −35.2',
    {
      asOf: '2024-03-01',
      unit: '亿元',
      baseline: base(-35.2),
      targets: [target('达到负10亿元', level, atLeast(-10))],
      observations: [value('2023', -40)],
    },
    { sentence: '比基期低4.8亿元；序时进度60%' },
    { sentence: '480 million yuan below baseline; 60% of time elapsed' },
  ],
  [
    'below a baseline in per cent: 58 after 60',
    {
      asOf: '2024-03-01',
      unit: '%',
      baseline: base(60),
      targets: [target('达70%', level, atLeast(70))],
      observations: [value('2023', 58)],
    },
    { sentence: '比基期低2个百分点；序时进度60%' },
    { sentence: '2 percentage points below baseline; 60% of time elapsed' },
  ],
  [
    'a mean so far is no whole period: (1.099 × 1.085) ^ ½ = 1.092',
    {
      asOf: '2023-12-26',
      unit: '%',
      targets: [target('年均增长超过7%', { kind: 'growth', span: 'average-annual' }, { kind: 'more-than', value: 7 })],
      observations: [value('2021', 9.9, 'rate'), value('2022', 8.5, 'rate')],
    },
    { statusWord: '至今好于目标值', sentence: '至今年均增长9.2%，高于目标7%，到期按全期判定' },
    {
      statusWord: 'Better than the target so far',
      sentence: 'Up 9.2% a year on average so far, above the target of 7%; the whole period decides when it is due',
    },
  ],
  [
    'a mean so far that is to be low: (76 + 74) ÷ 2',
    {
      asOf: '2023-06-30',
      unit: '微克/立方米',
      targets: [
        target(
          '五年平均70微克/立方米以内',
          level,
          { kind: 'at-most', value: 70 },
          {
            kind: 'mean-of',
            window: { start: '2021-01-01', end: '2025-12-31' },
          },
        ),
      ],
      observations: [value('2021', 76), value('2022', 74)],
    },
    { statusWord: '至今超出目标值', sentence: '至今平均75微克/立方米，高于目标70微克/立方米，到期按全期判定' },
    { statusWord: 'Over the target so far' },
  ],
  [
    'a thing that is there',
    {
      asOf: '2023-06-30',
      targets: [target('建成', { kind: 'occurrence' }, atLeast(1))],
      observations: [value('2022', 1)],
    },
    { statusWord: '已完成', sentence: '首见于2022年的数据' },
    { statusWord: 'Done', sentence: 'First reported for 2022' },
  ],
  [
    'a thing that was to be there and is not',
    {
      asOf: '2026-06-30',
      targets: [target('淘汰', { kind: 'occurrence' }, atLeast(1))],
      observations: [value('2025', 0)],
    },
    { statusWord: '未完成', sentence: '截至2025年底尚未完成' },
    { statusWord: 'Not done', sentence: 'Not done at the end of 2025' },
  ],
  [
    'a value that fell was down, and rose again',
    {
      asOf: '2026-03-01',
      unit: '微克/立方米',
      baseline: base(35),
      targets: [target('30微克/立方米以内', level, { kind: 'at-most', value: 30 })],
      observations: [value('2024', 29), value('2025', 31.5)],
    },
    {
      amount: '超出1.5微克/立方米',
      sentence: '31.5微克/立方米，高于30微克/立方米；2024年曾为29微克/立方米，后上升',
    },
    {
      amount: 'over by 1.5 微克/立方米',
      sentence: '31.5 微克/立方米, over 30 微克/立方米; was 29 微克/立方米 in 2024, then rose',
    },
  ],
  [
    'a year with a value and no figure to hold it against says why',
    {
      asOf: '2023-03-01',
      unit: '%',
      targets: [
        target(
          '高于全市平均',
          { kind: 'growth', span: 'per-year' },
          { kind: 'more-than', value: { series: '全市平均' } },
          {
            kind: 'each-year',
          },
        ),
      ],
      observations: [value('2021', 8.7, 'rate')],
    },
    { sentence: '2021年（比上年增长8.7%）不能判断（用来比较的数值同期尚未公布）；2022年暂无数据' },
    {
      sentence:
        '2021 (up 8.7% on the year before) cannot be judged (the figure to compare with is not published for the same period); 2022 not reported',
    },
  ],
  [
    'a year that missed its figure says by what',
    {
      asOf: '2023-06-30',
      unit: '%',
      targets: [target('每年增长6%以上', { kind: 'growth', span: 'per-year' }, atLeast(6), { kind: 'each-year' })],
      observations: [value('2021', 8.4, 'rate'), value('2022', 3, 'rate')],
    },
    { statusWord: '未达目标值', sentence: '2022年（比上年增长3%）未达到；各年单独判定，以后年份不能抵补' },
    {
      sentence:
        '2022 (up 3% on the year before) not met; each year is judged on its own, a later year does not make up for it',
    },
  ],
];

describe('what is said of a verdict', () => {
  for (const [say, row, zh, en] of said) {
    test(say, () => {
      for (const [locale, expected] of [
        ['zh-CN', zh],
        ['en', en],
      ] as const) {
        const words = targetWords(only(row).main, locale);
        for (const [key, wanted] of Object.entries(expected)) {
          assert.equal(words[key as keyof Expected], wanted, `${locale} ${key}`);
        }
        assert.equal(words.statusWord, statusWord(only(row).main, locale));
      }
    });
  }

  test('half a year is spoken without the dash that a voice leaves out', () => {
    const [, row] = said.find(([say]) => say.startsWith('January'))!;
    assert.match(targetWords(only(row).main, 'zh-CN').spoken, /2023年1至9月2676\.6亿元/);
  });
});

describe('targets of one indicator', () => {
  const two: SmallPlan = {
    asOf: '2023-01-31',
    baseline: base(700),
    targets: [
      { ...target('到2025年达1200件', level, atLeast(1200)), id: 'late' },
      target('到2023年达900件', level, atLeast(900), { kind: 'by', date: '2023-12-31' }),
    ],
    observations: [value('2022', 807)],
  };

  test('which of them gives the verdict is said', () => {
    assert.equal(
      severalTargetsWords(only(two), 'zh-CN'),
      '本指标有2项目标，判定取最近到期的目标，同日到期的取进展最差的，即“到2023年达900件”',
    );
    assert.equal(
      severalTargetsWords(only(two), 'en'),
      'This indicator has 2 targets; the verdict is that of the one due next, or the worst of those due on the same day: “at least 900 件”',
    );
    const entry = only(two);
    const named = { ...entry, indicator: { ...entry.indicator, verdict: { target: 'late' } } };
    assert.match(severalTargetsWords(named, 'zh-CN') ?? '', /判定取规划指定的目标/);
    const worst = { ...entry, indicator: { ...entry.indicator, verdict: 'worst' as const } };
    assert.match(severalTargetsWords(worst, 'en') ?? '', /the verdict is that of the worst of them: /);
  });

  test('nothing of it where there is one', () => {
    assert.equal(severalTargetsWords(only({ ...two, targets: two.targets.slice(0, 1) }), 'zh-CN'), undefined);
  });
});

describe('a target due after the plan', () => {
  const progress = look({
    asOf: '2023-01-31',
    baseline: base(700),
    targets: [target('到2035年达3000件', level, atLeast(3000), { kind: 'by', date: '2035-12-31' })],
    others: [{ id: 'other', targets: [target('达100件', level, atLeast(100))] }],
    observations: [value('2022', 807)],
  });

  test('is counted beside those of the plan, and said to be', () => {
    const [goal] = progress.goals;
    assert.ok(goal);
    assert.equal(
      planWords(progress, 'zh-CN').note,
      '序时进度是到数据末日按时间应完成的比例：规划列明节点的按节点，其余按已过时间占全期的比例。完成进度与其相差不超过0.5个百分点的为“达到序时进度”。规划期以后的目标1项单独列出，不计入上面的数。各指标单位不同，不求平均。',
    );
    assert.equal(
      planWords(progress, 'en').note,
      'The schedule is the share due by the last day of the figures: by the plan’s own milestones, else the part of the whole period that has passed. Within 0.5 percentage points of it counts as on schedule. Listed separately and not counted above: 1 target due after the plan period. Units differ, so there is no average.',
    );
    assert.equal(goalWords(goal, 'zh-CN').summary, '1项：1项暂无数据；另有规划期以后的目标1项');
  });

  test('one target is one target', () => {
    assert.equal(planWords(progress, 'en').summary, 'Of 1 quantified target, 1 not yet judged.');
  });
});

describe('the day a page speaks of', () => {
  const one: SmallPlan = {
    asOf: '2024-01-31',
    baseline: base(700),
    targets: [target('达900件', level, atLeast(900))],
    observations: [value('2023', 807)],
  };

  test('is the last day of its figures: 1,095 of 1,826 days', () => {
    const zh = planWords(look(one), 'zh-CN');
    assert.deepEqual(
      [zh.asOfLabel, zh.asOf, zh.elapsedLabel, zh.elapsed],
      ['数据截至', '2023年12月31日', '时间已过', '60%'],
    );
    const en = planWords(look(one), 'en');
    assert.deepEqual([en.asOfLabel, en.asOf, en.elapsedLabel], ['As of', '31 December 2023', 'Time elapsed']);
  });

  test('is the day looked from while there are none: 1,126 of 1,826 days', () => {
    const { asOfLabel, asOf, elapsed } = planWords(look({ ...one, observations: [] }), 'zh-CN');
    assert.deepEqual([asOfLabel, asOf, elapsed], ['查看日期', '2024年1月31日', '62%']);
  });

  test('leaves a plan that has ended at its end', () => {
    const { asOf, elapsed } = planWords(look({ ...one, asOf: '2026-06-30' }), 'zh-CN');
    assert.deepEqual([asOf, elapsed], ['2023年12月31日', '100%']);
  });

  test('counts time as the plan does: 36 of 60 months', () => {
    const plan = { ...planOf(one), schedule: { elapsed: 'months' as const } };
    assert.equal(planWords(assessPlan(plan, { asOf: one.asOf }), 'zh-CN').elapsed, '60%');
  });
});
