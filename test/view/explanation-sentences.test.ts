import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explanationLines } from '../../src/format/explanation-words.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { MethodRefusal, MethodResult } from '../../src/progress/method-result.js';
import type { Method } from '../../src/progress/method.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { explanation, type Explanation } from '../../src/view/explanation/explanation.js';
import { observed, target } from '../progress/one-target.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const locales = ['zh-CN', 'en'] as const;
const level = { kind: 'level' };

function indicatorOf(row: SmallPlan): IndicatorProgress {
  const [indicator] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
  return indicator!;
}
const both = (row: SmallPlan, methods: readonly Method[] = []): [zh: Explanation, en: Explanation] => [
  explanation(indicatorOf(row), 'zh-CN', methods),
  explanation(indicatorOf(row), 'en', methods),
];
const headings = (row: SmallPlan) => both(row).map(({ steps }) => steps.map(({ heading }) => heading));
const rules = (row: SmallPlan) => both(row).map(({ steps }) => steps.at(-1)!.lines);
const spoken = (row: SmallPlan, at: number) => both(row).map(({ steps }) => steps[at]?.working?.spoken);

/** From a base at the end of 2020 to a figure by the end of 2025, with what is known. */
const way = (figure: number, known: readonly [period: string, value: number][], base = 0, kind = 'at-least') => ({
  asOf: '2024-01-31',
  baseline: { value: base, period: '2020' },
  targets: [target(level, { kind, value: figure }, { kind: 'by' }, { words: `${figure}件` })],
  observations: observed(...known),
});
/** A ceiling of 600 on a sum. */
const budget = (first: number, second: number): SmallPlan => ({
  asOf: '2023-02-01',
  targets: [target({ kind: 'total' }, { kind: 'at-most', value: 600 }, { kind: 'by' }, { words: '600件以内' })],
  observations: observed(['2021', first, 'increment'], ['2022', second, 'increment']),
});

describe('the questions of an explanation', () => {
  test('are asked in their order; of a ceiling on a sum how much of it is used', () => {
    assert.deepEqual(headings(way(100, [['2023', 50]], 20)), [
      ['目标和基期是多少', '完成了多少', '时间过了多少', '相差多少，怎样判定'],
      ['Target and baseline', 'How much is done', 'How much time has elapsed', 'The difference, and the verdict'],
    ]);
    assert.deepEqual(
      headings(budget(120, 123)).map((each) => each[1]),
      ['用了多少', 'How much is used'],
    );
  });

  test('are answered aloud with whole sentences', () => {
    // 807 − 722 is 85 and 900 − 722 is 178; of figures that are printed rounded no difference is said.
    assert.deepEqual(spoken(way(900, [['2023', 807]], 722), 1), [
      '807减722等于85，900减722等于178，85除以178约为48%。',
      '807 minus 722 is 85, 900 minus 722 is 178, and 85 divided by 178 is about 48%.',
    ]);
    assert.deepEqual(spoken(way(100, [['2023', 50]]), 1), [
      '从零起算，50除以100约为50%。',
      'Counted from zero, 50 divided by 100 is about 50%.',
    ]);
    const share = {
      ...way(95, []),
      unit: '家',
      baseline: { value: 4, period: '2020' },
      targets: [
        target({ kind: 'share', whole: 13 }, { kind: 'at-least', value: 95 }, { kind: 'by' }, { words: '95%' }),
      ],
      observations: observed(['2023', 9]),
    };
    const said = both(share).flatMap(({ steps }) => steps.map(({ working }) => working?.spoken));
    assert.ok(
      said.some((each) => each?.startsWith('69.2减30.8的差，除以95减30.8的差，约为')),
      said.join('\n'),
    );
    assert.ok(
      said.some((each) =>
        each?.startsWith('The difference of 69.2 and 30.8, divided by the difference of 95 and 30.8, is about '),
      ),
      said.join('\n'),
    );
  });

  test('tell how a figure of several years is made', () => {
    const mean = {
      ...way(70, []),
      baseline: undefined,
      targets: [
        target(
          level,
          { kind: 'at-most', value: 70 },
          { kind: 'mean-of', window: { start: '2021-01-01', end: '2023-12-31' } },
          { words: '平均70件以内' },
        ),
      ],
      observations: observed(['2021', 60], ['2022', 66], ['2023', 72]),
    } as unknown as SmallPlan;
    const working = both(mean).map(({ steps }) => {
      const step = steps.find(({ heading }) => /数值怎样得出|How the figure is worked out/.test(heading));
      return [step?.heading, step?.working?.shown, step?.lines[0]];
    });
    assert.deepEqual(working, [
      [
        '数值怎样得出',
        '2021—2023年 各年数值的平均：（60 + 66 + 72） ÷ 3',
        '公布的数值：2021年为60件、2022年为66件、2023年为72件。',
      ],
      [
        'How the figure is worked out',
        '2021–2023 mean of the yearly values: (60 + 66 + 72) ÷ 3',
        'Published: 60 件 in 2021, 66 件 in 2022, 72 件 in 2023.',
      ],
    ]);
  });
});

describe('the rule of an explanation', () => {
  test('names the band on either side of the schedule: 60 % of the time is over', () => {
    assert.deepEqual(rules(way(100, [['2023', 90]])), [
      ['超出幅度大于0.5个百分点，判为“高于序时进度”。'],
      ['More than 0.5 percentage points above counts as “Ahead of schedule”.'],
    ]);
    assert.deepEqual(rules(way(100, [['2023', 60]])), [
      ['相差不超过0.5个百分点，判为“达到序时进度”。'],
      ['Within 0.5 percentage points, either way, counts as “On schedule”.'],
    ]);
    assert.deepEqual(rules(way(100, [['2023', 30]])), [
      ['差距大于0.5个百分点，判为“低于序时进度”。'],
      ['More than 0.5 percentage points below counts as “Behind schedule”.'],
    ]);
  });

  test('says what is met, and that it may fall back', () => {
    const [zh, en] = rules(way(100, [['2023', 110]]));
    assert.equal(zh![0], '最新数据符合“100件”，判为“已达目标值”。');
    assert.equal(zh!.at(-1), '今后如有回落，判定随之改变。');
    assert.equal(en![0], 'The latest value satisfies “at least 100 件”, which counts as “Met”.');
    assert.equal(en!.at(-1), 'If the value falls back, the verdict changes.');
  });

  test('says what is not met at the end, and a ceiling that is broken before it', () => {
    const [zh, en] = rules({ ...way(100, [['2025', 90]]), asOf: '2026-03-01' });
    assert.equal(zh![0], '到期数据不符合“100件”，判为“未达目标值”。');
    assert.equal(en![0], 'The value for the due date does not satisfy “at least 100 件”, which counts as “Not met”.');
    const [broken, inEnglish] = rules(budget(300, 310));
    assert.equal(broken![0], '累计值已超出“600件以内”，不会再减少，判为“未达目标值”。');
    assert.equal(
      inEnglish![0],
      'The sum is beyond “at most 600 件 in all” and does not fall, which counts as “Not met”.',
    );
  });
});

describe('where it leads, in an explanation', () => {
  test('the pace so far, and what each year has to bring', () => {
    // 60 in three years lead to 100.05 in 1826 of 1095 days; 140 are left for two years.
    const [zh, en] = both(way(200, [['2023', 60]])).map(({ asides }) => asides[0]!);
    assert.deepEqual(zh, {
      heading: '照此推算（不参与判定）',
      lines: [
        '按至今的平均进度直线推到2025年底，约100件，达不到200件。',
        '剩下2年平均每年要增加70件，前3年平均每年20件。',
      ],
    });
    assert.deepEqual(en, {
      heading: 'At this pace (not part of the verdict)',
      lines: [
        'Continued in a straight line at the average pace so far, it would be about 100 件 by the end of 2025: “at least 200 件” is not met.',
        'What is left takes 70 件 a year over 2 years; the 3 years so far brought 20 件 a year.',
      ],
    });
  });

  test('a way that has turned says both ways', () => {
    // From 80 up to 95 where it is to come down to 40.
    const lines = both(way(40, [['2023', 95]], 80, 'at-most')).map(({ asides }) => asides[0]!.lines[1]);
    assert.deepEqual(lines, [
      '剩下2年平均每年要降低28件，前3年平均每年增加5件。',
      'What is left takes a fall of 28 件 a year over 2 years; the 3 years so far brought a rise of 5 件 a year.',
    ]);
  });

  test('the robust trend stands beside it', () => {
    const row = way(200, [
      ['2021', 20],
      ['2022', 42],
      ['2023', 60],
    ]);
    const [zh, en] = both(row).map(({ asides }) => asides[1]!);
    assert.equal(zh!.heading, '稳健趋势（不参与判定）');
    assert.match(zh!.lines[0]!, /^按Theil–Sen方法由4个数值推到2025年底，约\d+件，区间\d+至\d+件，置信水平\d+%。$/u);
    assert.equal(en!.heading, 'Robust trend (not part of the verdict)');
    assert.match(
      en!.lines[0]!,
      /^Theil–Sen, from 4 values: about \d+ 件 \(due: end of 2025\), between \d+ and \d+ 件 at a confidence level of \d+%\.$/u,
    );
  });
});

describe('where the figures of an explanation come from', () => {
  const noted = (row: SmallPlan) =>
    both(row).map(({ sources }) => sources.find(({ label }) => label === '现值' || label === 'Value')!.notes);

  test('a sum, and what is worked out', () => {
    assert.deepEqual(noted(budget(120, 123)), [
      ['由各期数据相加得出，此处为最近一期的来源。'],
      ['The sum of several periods; this is the source of the latest.'],
    ]);
    const growth = {
      ...way(5, [['2023', 110]], 100),
      targets: [
        target(
          { kind: 'change', measure: 'percent', direction: 'increase' },
          { kind: 'at-least', value: 20 },
          { kind: 'by' },
          {
            words: '增长20%',
          },
        ),
      ],
    };
    assert.deepEqual(noted(growth), [
      ['由公布的数据计算得出10%，此处为最近一期的来源。'],
      ['10% is worked out from published figures; this is the source of the latest.'],
    ]);
  });

  test('a figure that was published anew', () => {
    const row = way(100, [['2023', 50]]);
    const anew = { ...observed(['2023', 55])[0]!, published: '2024-01-20' };
    assert.deepEqual(noted({ ...row, observations: [{ ...row.observations[0]!, published: '2024-01-10' }, anew] }), [
      ['这一时期曾公布过另一个数值，此处采用最近公布的数值。'],
      ['A different value was published for this period before; the latest publication is used.'],
    ]);
  });
});

describe('the same by other methods, in an explanation', () => {
  const row = way(100, [['2023', 50]], 20);
  const answering = (result: MethodResult, question: Method['question'] = 'done'): Method => ({
    ...completionRate(),
    question,
    assessTarget: () => result,
  });

  test('stands under its heading with what it asks', () => {
    const [zh, en] = both(row);
    assert.deepEqual(
      [zh.labels.methods, zh.labels.methodsNote, zh.labels.asks],
      ['换一种方法看', '各方法回答的问题和划分标准不同，结果可能不一致，均不改变上面的判定。', '回答的问题'],
    );
    assert.deepEqual(
      [en.labels.methods, en.labels.methodsNote, en.labels.asks],
      [
        'The same by other methods',
        'Methods ask different questions and draw their lines in different places, so they may disagree. None changes the verdict above.',
        'Question',
      ],
    );
    const questions = (['done', 'schedule', 'outlook'] as const).map((question) =>
      answering(completionRate().assessTarget(indicatorOf(row).main), question),
    );
    assert.deepEqual(
      both(row, questions).map(({ methods }) => methods.map(({ asks }) => asks)),
      [
        ['完成了多少', '是否跟上序时进度', '按增速能否达到'],
        ['How much is done?', 'Is it on schedule?', 'Is growth fast enough?'],
      ],
    );
  });

  const refusals: Readonly<Record<MethodRefusal, readonly [zh: string, en: string]>> = {
    'no-target': ['不适用：没有目标数值', 'Does not apply: no figure to reach'],
    'too-few-points': ['不适用：数据太少', 'Does not apply: too few values'],
    'no-base': ['不适用：没有基期值', 'Does not apply: no baseline'],
    'base-in-future': ['不适用：基期之后没有数据', 'Does not apply: no value since the base year'],
    'duplicate-years': ['不适用：同一年有两个数据', 'Does not apply: two values for one year'],
    'signs-differ': ['不适用：数值正负不一致', 'Does not apply: values of both signs'],
    'not-positive': ['不适用：数值为零或负数', 'Does not apply: a value is zero or negative'],
    'no-distance': ['不适用：基期已达到目标值', 'Does not apply: the baseline had already reached the target'],
    'no-peers': ['不适用：没有可比的其他地区', 'Does not apply: no other areas to compare with'],
    'no-bounds': ['不适用：没有上下限', 'Does not apply: no bounds'],
    'no-rule': ['不适用：该方法没有相应规则', 'Does not apply: the method has no rule for this'],
    'no-time': ['不适用：起止年份相同', 'Does not apply: no time lies between the two years'],
    'out-of-range': ['不适用：算不出有限的数值', 'Does not apply: the formula has no finite result'],
    'not-a-series': ['不适用：不是逐年数据', 'Does not apply: not a series of yearly values'],
  };
  for (const [reason, said] of Object.entries(refusals))
    test(`${reason} is why a method does not apply`, () => {
      const refused = answering({ applicable: false, reason } as MethodResult);
      const applying = answering(completionRate().assessTarget(indicatorOf(row).main));
      assert.deepEqual(
        both(row, [refused, applying]).map(({ methods }) => methods[0]!.result),
        said,
      );
    });
});

describe('what stands beside the verdict of an explanation', () => {
  test('the judgement of an office and the measures are under their names', () => {
    const [zh, en] = both(way(100, [['2023', 50]])).map(({ labels }) => labels);
    assert.deepEqual(
      [zh!.judgements, zh!.judgementNote, zh!.measures],
      ['公布的判断', '由发布单位作出，与上面的计算结果分开列示。', '支撑任务'],
    );
    assert.deepEqual(
      [en!.judgements, en!.judgementNote, en!.measures],
      [
        'Published judgement',
        'Made by the office that published it, and separate from the result above.',
        'Measures that serve it',
      ],
    );
  });
});

describe('an explanation in lines', () => {
  test('the arithmetic from zero, the difference and the rule', () => {
    const lines = locales.map((locale) => explanationLines(indicatorOf(way(100, [['2023', 59]])).main, locale).steps);
    assert.deepEqual(
      lines.map((steps) => [steps[1], steps.at(-1)]),
      [
        [
          '完成进度 = 59 ÷ 100 = 59%，从零起算',
          '59% 与 60% 相差1个百分点；相差0.5个百分点以内算达到。判定：低于序时进度',
        ],
        [
          'Done = 59 ÷ 100 = 59%, counted from zero',
          '59% against 60% is a difference of 1 percentage point; up to 0.5 percentage points count as on schedule. Verdict: Behind schedule',
        ],
      ],
    );
  });
});
