import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compositeWords, methodWords, reconciliationWords, type CompositeKind } from '../../src/format/result-words.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { statisticsCanada } from '../../src/methods/statistics-canada.js';
import { geometricMean, weightedMean, worstOf } from '../../src/progress/composite.js';
import type { CompositeEntry, CompositePolicy } from '../../src/progress/composite.js';
import type { MethodRefusal, MethodResult } from '../../src/progress/method-result.js';
import type { Method } from '../../src/progress/method.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { planOf, type SmallPlan } from '../plan-of.js';

const locales = ['zh-CN', 'en'] as const;

describe('whether the parts make the whole, in words', () => {
  /** 300 in all by plan, of which two streets have their own; what the plan says of a difference is its own word. */
  const row = (parts: readonly [of: string | undefined, value: number][], east = 120, kind = 'total'): SmallPlan => ({
    asOf: '2021-12-31',
    targets: [
      {
        words: '300件',
        of: { kind },
        bound: { kind: 'at-least', value: 300 },
        when: { kind: 'by' },
        breakdown: {
          parts: [
            { of: 'east', value: east },
            { of: 'west', value: 180 },
          ],
          ...(east !== 120 && { difference: '其余由区级承担' }),
        },
      },
    ],
    observations: parts.map(([of, value]) => ({
      ...(of !== undefined && { of }),
      period: '2021',
      value,
      counts: 'increment',
      status: 'final',
    })),
  });
  const both = (given: SmallPlan) =>
    locales.map((locale) => {
      const plan = planOf(given);
      const [indicator] = assessPlan(plan, { asOf: given.asOf }).indicators;
      return reconciliationWords(reconcileBreakdown(plan, 'it', given.asOf), indicator!, locale);
    });
  const sentences = (given: SmallPlan) => both(given).map(({ sentence }) => sentence);

  test('they do', () => {
    const [zh, en] = both(
      row([
        [undefined, 100],
        ['east', 40],
        ['west', 60],
      ]),
    );
    assert.deepEqual(
      [zh!.sentence, ...zh!.rules],
      ['截至2021年12月底，各部分合计100件，与全部100件一致。', '各部分的目标合计300件，与全部目标一致。'],
    );
    assert.deepEqual(
      [en!.sentence, ...en!.rules],
      [
        'As of 31 December 2021, the parts add up to 100 件, which agrees with the whole, 100 件.',
        'The targets of the parts add up to the whole target, 300 件.',
      ],
    );
    const named = (words: typeof zh) => words!.steps.map(({ name, formula }) => [name, formula]);
    assert.deepEqual(named(zh), [
      ['各部分之和', '各部分相加'],
      ['差额', '各部分之和 − 全部'],
    ]);
    assert.deepEqual(named(en), [
      ['Sum of the parts', 'all parts added'],
      ['Difference', 'sum of the parts − whole'],
    ]);
  });

  test('they are more, or less; whether that is a mistake is not ours to say', () => {
    assert.deepEqual(
      sentences(
        row([
          [undefined, 90],
          ['east', 40],
          ['west', 60],
        ]),
      ),
      [
        '截至2021年12月底，各部分合计100件，比全部90件多10件。是否有误，由公布单位说明。',
        'As of 31 December 2021, the parts add up to 100 件, 10 件 more than the whole, 90 件. Whether that is a mistake is for the publisher to say.',
      ],
    );
    assert.deepEqual(
      sentences(
        row([
          [undefined, 120],
          ['east', 40],
          ['west', 60],
        ]),
      ),
      [
        '截至2021年12月底，各部分合计100件，比全部120件少20件。是否有误，由公布单位说明。',
        'As of 31 December 2021, the parts add up to 100 件, 20 件 less than the whole, 120 件. Whether that is a mistake is for the publisher to say.',
      ],
    );
  });

  test('a part is missing, or the whole', () => {
    const [zh, en] = both(
      row([
        [undefined, 100],
        ['west', 60],
      ]),
    );
    assert.deepEqual(
      [zh!.sentence, zh!.rules[0]],
      [
        '截至2021年12月底，已报各部分合计60件，全部为100件，缺报部分应有40件，还不能核对。',
        '当日没有数据：east。没有数据不等于0。',
      ],
    );
    assert.deepEqual(
      [en!.sentence, en!.rules[0]],
      [
        'As of 31 December 2021, the known parts add up to 60 件 of 100 件; the missing parts would have to hold 40 件, and cannot be checked yet.',
        'No data for that day: east. No data does not mean 0.',
      ],
    );
    const last = (words: typeof zh) => [words!.steps.at(-1)!.name, words!.steps.at(-1)!.formula];
    assert.deepEqual(last(zh), ['缺报部分应有', '全部 − 已报各部分之和']);
    assert.deepEqual(last(en), ['What the missing parts would hold', 'whole − sum of the known parts']);
    assert.deepEqual(sentences(row([['west', 60]])), [
      '截至2021年12月底，已报各部分合计60件，全部的数值尚未公布，不能核对。',
      'As of 31 December 2021, the known parts add up to 60 件; the whole is not published, so there is nothing to check.',
    ]);
  });

  test('their targets are not that of the whole, and the plan says why', () => {
    const [zh, en] = both(
      row(
        [
          [undefined, 100],
          ['east', 40],
          ['west', 60],
        ],
        100,
      ),
    );
    assert.deepEqual(zh!.rules, ['各部分的目标合计280件，与全部目标300件相差20件。', '规划的说明：其余由区级承担。']);
    assert.deepEqual(en!.rules, [
      'The targets of the parts add up to 280 件, which differs from the whole target, 300 件, by 20 件.',
      'The plan says: 其余由区级承担.',
    ]);
  });

  test('no part has data on that day: no sum of 0 is made of it', () => {
    const words = both(row([[undefined, 100]]));
    assert.deepEqual(
      words.map(({ sentence, steps }) => [sentence, steps]),
      [
        ['截至2021年12月底，各部分都没有数据，还不能核对。', []],
        ['As of 31 December 2021, no part has data, so there is nothing to check yet.', []],
      ],
    );
    assert.equal(words[0]!.rules[0], '当日没有数据：east、west。没有数据不等于0。');
  });

  test('a part goes by the name of its body, and a single one has no sum to be shown', () => {
    const given = row([
      [undefined, 100],
      ['west', 60],
    ]);
    const plan = {
      ...planOf(given),
      organisations: [
        { id: 'west', name: '西街道', kind: 'sub-district' as const },
        { id: 'east', name: '东街道', kind: 'sub-district' as const },
      ],
    };
    const [indicator] = assessPlan(plan, { asOf: given.asOf }).indicators;
    const words = reconciliationWords(reconcileBreakdown(plan, 'it', given.asOf), indicator!, 'zh-CN');
    assert.equal(words.answered, true);
    assert.equal(words.rules[0], '当日没有数据：东街道。没有数据不等于0。');
    assert.deepEqual(
      words.steps.map(({ id }) => id),
      ['remaining'],
    );
  });

  test('there are no parts, or it is nothing that adds up', () => {
    const refused = (reason: 'no-breakdown' | 'not-additive') =>
      locales.map((locale) => reconciliationWords({ answered: false, reason }, indicator!, locale).sentence);
    const [indicator] = assessPlan(planOf(row([])), { asOf: '2021-12-31' }).indicators;
    assert.deepEqual(refused('no-breakdown'), ['没有分解到各部分的数据，无从核对。', 'Nothing is known of any part.']);
    assert.deepEqual(refused('not-additive'), [
      '比例、增长率、名次不能相加，不作核对。',
      'Shares, rates and ranks do not add up, so there is nothing to check.',
    ]);
  });
});

describe('a composite in words', () => {
  const made = {
    'weighted-mean': weightedMean,
    'geometric-mean': geometricMean,
    'worst-of': worstOf(2),
  } as const;
  const both = (kind: CompositeKind, entries: readonly CompositeEntry[], policy: CompositePolicy) =>
    locales.map((locale) => compositeWords(kind, made[kind](entries, policy), entries, policy, locale));
  const three = [{ value: 0.9 }, { value: 0.4 }, { value: 0.2 }];

  test('names what it is, of how many, and by which formula', () => {
    for (const [kind, zh, en] of [
      [
        'weighted-mean',
        ['加权平均为0.5，由3项计算。', '加权平均', '各项（数值 × 权重）之和 ÷ 权重之和'],
        ['Weighted mean: 0.5, from 3 values.', 'Weighted mean', 'sum of value × weight ÷ sum of the weights'],
      ],
      [
        'geometric-mean',
        ['加权几何平均为0.416017，由3项计算。', '加权几何平均', '各项（数值 ^ 权重）之积 ^（1 ÷ 权重之和）'],
        [
          'Weighted geometric mean: 0.416017, from 3 values.',
          'Weighted geometric mean',
          'product of value ^ weight, to the power of 1 ÷ sum of the weights',
        ],
      ],
      [
        'worst-of',
        ['最低几项的平均为0.3，由2项计算。', '最低几项的平均', '最低几项之和 ÷ 项数'],
        ['Mean of the lowest: 0.3, from 2 values.', 'Mean of the lowest', 'sum of the lowest ÷ how many they are'],
      ],
    ] as const) {
      const said = both(kind, three, { missing: 'refuse' }).map(({ sentence, steps }) => [
        sentence,
        steps[0]?.name,
        steps[0]?.formula,
      ]);
      assert.deepEqual(said, [zh, en], 'the cube root of 0.072 is 0.416017');
    }
  });

  test('what becomes of entries without data, and of those too large', () => {
    const given = [{ value: 1.5 }, { value: 0.5 }, {}];
    const rules = (policy: CompositePolicy, entries: readonly CompositeEntry[] = given) =>
      both('weighted-mean', entries, policy).map((words) => words.rules);
    assert.deepEqual(rules({ missing: 'exclude', cap: 1 }), [
      ['没有数据的1项连同权数一并剔除。', '单项最高按1计，本次有1项超过。'],
      ['Entries without data (1) are left out with their weight.', 'Values above 1 count as 1; here 1 did.'],
    ]);
    assert.deepEqual(rules({ missing: 'zero' }), [
      ['没有数据的1项按0计算。'],
      ['Entries without data (1) count as 0.'],
    ]);
    assert.deepEqual(rules({ missing: 'refuse' }, three), [
      ['只要有一项没有数据就不计算，本次各项均有数据。'],
      ['Nothing is computed while an entry has no data; here all have.'],
    ]);
  });

  test('why there is none', () => {
    const refused = (kind: CompositeKind, entries: readonly CompositeEntry[], missing: CompositePolicy['missing']) =>
      both(kind, entries, { missing }).map(({ sentence }) => sentence);
    assert.deepEqual(refused('weighted-mean', [{}], 'exclude'), ['没有一项有数据，不能计算。', 'No entry has data.']);
    assert.deepEqual(refused('weighted-mean', [{ value: 1 }, {}], 'refuse'), [
      '有的项没有数据，按约定不计算。',
      'An entry has no data, and the declared policy is then to compute nothing.',
    ]);
    assert.deepEqual(refused('weighted-mean', [{ value: 1, weight: 0 }], 'refuse'), [
      '权重全部为零，不能计算。',
      'All weights are zero.',
    ]);
    assert.deepEqual(refused('geometric-mean', [{ value: -1 }], 'refuse'), [
      '有负数，不能求几何平均。',
      'A geometric mean has no meaning for negative values.',
    ]);
  });
});

describe('a published method in words', () => {
  const input = {
    series: [
      { year: 2020, value: 104 },
      { year: 2023, value: 120 },
    ],
    direction: 'increase',
    target: { value: 150, year: 2025 },
  } as const;

  test('asks one of three questions, and says whose rule it is', () => {
    const method = completionRate();
    const asking = (question: Method['question']) =>
      locales.map((locale) => methodWords(method.assess(input), { ...method, question }, locale).rules.slice(0, 2));
    const { title, publisher } = method.source;
    const rule = [`规则出自${publisher}“${title}”。`, `The rule is that of ${publisher}, “${title}”.`];
    for (const [question, zh, en] of [
      ['done', '这一方法回答：完成了多少。', 'This method asks how much is done.'],
      ['schedule', '这一方法回答：是否跟上序时进度。', 'This method asks whether it is on schedule.'],
      ['outlook', '这一方法回答：照此推算能否达到。', 'This method asks whether the target will be met.'],
    ] as const)
      assert.deepEqual(asking(question), [
        [zh, rule[0]],
        [en, rule[1]],
      ]);
  });

  test('says its class, that the target is reached, and what its source puts in the place of a zero', () => {
    const method = completionRate();
    const there = { ...input, series: [input.series[0], { year: 2023, value: 150 }] };
    const words = (locale: 'zh-CN' | 'en') => methodWords(method.assess(there), method, locale);
    assert.equal(words('zh-CN').sentence, '按“完成率”，结果为“完成”。');
    assert.equal(words('en').sentence, 'By “Completion rate” the result is “Completed”.');
    assert.equal(words('en').answered, true);
    assert.equal(methodWords(method.assess(input), method, 'en').rules.length, 2, 'not reached, and nothing replaced');
    assert.ok(words('zh-CN').rules.includes('按其规则，目标已达到。'));
    assert.ok(words('en').rules.includes('By its rule the target has been reached.'));
    const canada = statisticsCanada();
    const zero = { ...input, series: [{ year: 2020, value: 0 }, input.series[1]] };
    const of = (locale: 'zh-CN' | 'en') => methodWords(canada.assess(zero), canada, locale).rules.at(-1);
    assert.equal(of('zh-CN'), '该方法的原文规定：基期值为0时按0.001计算。');
    assert.equal(of('en'), 'The source itself takes a baseline of 0 as 0.001.');
  });

  /** Why a method says nothing of a series. */
  const refusals: Readonly<Record<MethodRefusal, readonly [zh: string, en: string]>> = {
    'no-target': ['该方法需要目标数值，这里没有。', 'The method needs a target figure, and there is none.'],
    'too-few-points': ['数据太少，该方法不适用。', 'The method needs more values.'],
    'no-base': ['没有基期值，该方法不适用。', 'The method needs a baseline, and there is none.'],
    'base-in-future': ['基期之后没有数据，该方法不适用。', 'No value is known after the base year.'],
    'duplicate-years': ['同一年有两个数据，该方法不适用。', 'One year has two values.'],
    'signs-differ': ['数值有正有负，该方法不适用。', 'The values have different signs.'],
    'not-positive': ['数值为零或负数，该方法不适用。', 'A value is zero or negative.'],
    'no-distance': ['基期已达到目标值，该方法不适用。', 'The baseline had already reached the target.'],
    'no-peers': ['没有可比的其他地区，该方法不适用。', 'There are no other areas to compare with.'],
    'no-bounds': ['没有给出上下限，该方法不适用。', 'There are no bounds to measure against.'],
    'no-rule': ['该方法没有相应的规则。', 'The method has no rule for this.'],
    'no-time': ['起止年份相同，该方法不适用。', 'The two years are the same.'],
    'out-of-range': ['按该方法计算不出有限的数值。', 'The method has no finite result.'],
    'not-a-series': ['这一目标不是逐年的数值，该方法不适用。', 'The target is not a yearly series.'],
  };
  for (const [reason, said] of Object.entries(refusals))
    test(`${reason} is said in both languages`, () => {
      const result = { applicable: false, reason } as MethodResult;
      assert.deepEqual(
        locales.map((locale) => methodWords(result, completionRate(), locale).sentence),
        said,
      );
    });
});
