import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '../../src/format/words.js';
import { resultLabels, type ResultReason } from '../../src/format/result-labels.js';
import {
  compositeWords,
  methodWords,
  outlookWords,
  paceWords,
  reachDateWords,
  reconciliationWords,
  type ResultWords,
} from '../../src/format/result-words.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { statisticsCanada } from '../../src/methods/statistics-canada.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { geometricMean, weightedMean, worstOf } from '../../src/progress/composite.js';
import type { MethodRefusal } from '../../src/progress/method-result.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { IndicatorProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import type { SmallPlan } from '../plan-of.js';
import fc from 'fast-check';

const locales: readonly Locale[] = ['zh-CN', 'en', 'zh-Hant'];

/** 722 at the end of 2020, 807 at the end of 2023, at least 900 by the end of 2025. */
const patents: SmallPlan = {
  asOf: '2024-01-31',
  baseline: { value: 722, period: '2020' },
  targets: [
    { words: '900件以上', of: { kind: 'level' }, bound: { kind: 'at-least', value: 900 }, when: { kind: 'by' } },
  ],
  observations: [{ period: '2023', value: 807, counts: 'level', status: 'final' }],
};

function indicatorOf(row: SmallPlan): IndicatorProgress {
  const [indicator] = assessPlan(planOf(row), { asOf: row.asOf }).indicators;
  assert.ok(indicator);
  return indicator;
}
const mainOf = (row: SmallPlan): TargetProgress => indicatorOf(row).main;

/** Every reason there is: the type asks for each of them. */
const reasons: Readonly<Record<ResultReason, true>> = {
  'no-observation': true,
  'due-value-missing': true,
  'no-baseline': true,
  'baseline-is-bound': true,
  'baseline-not-positive': true,
  'level-negative': true,
  'no-distance': true,
  'kept-so-far': true,
  'ceiling-broken': true,
  'fallen-from-base': true,
  'measure-unstated': true,
  'single-event': true,
  rank: true,
  'rank-without-number': true,
  'direction-without-number': true,
  exploratory: true,
  'judged-by-year': true,
  'single-year': true,
  'reference-moves': true,
  'mean-of-window': true,
  'no-date': true,
  'tolerance-unstated': true,
  'beyond-range': true,
  'reference-unknown': true,
  'whole-unknown': true,
  'counts-differ': true,
  'series-break': true,
  'gap-in-periods': true,
  'overlapping-periods': true,
  'totals-differ': true,
  closed: true,
  'not-started': true,
  'base-ahead': true,
  'too-few-points': true,
  'not-positive': true,
  'outside-bounds': true,
  'no-bounds': true,
  'no-time': true,
  'out-of-range': true,
  'already-reached': true,
  'never-at-this-pace': true,
  'beyond-a-century': true,
  'no-breakdown': true,
  'not-additive': true,
  'no-values': true,
  'missing-value': true,
  'no-weight': true,
  'baseline-at-bound': true,
  'near-baseline': true,
  'no-value-since-base': true,
  'mean-so-far': true,
  'window-not-begun': true,
  'part-of-year': true,
  'side-unstated': true,
  'reference-differs': true,
  'value-is-bound': true,
  'rate-as-level': true,
  'negative-value': true,
};
const methodReasons: Readonly<Record<MethodRefusal, true>> = {
  'no-target': true,
  'too-few-points': true,
  'no-base': true,
  'base-in-future': true,
  'duplicate-years': true,
  'signs-differ': true,
  'not-positive': true,
  'no-distance': true,
  'no-peers': true,
  'no-bounds': true,
  'no-rule': true,
  'no-time': true,
  'out-of-range': true,
  'not-a-series': true,
};

/** A whole sentence of its language, with nothing left open. */
function assertSentence(sentence: string, locale: Locale): void {
  if (locale === 'en') assert.match(sentence, /^[A-Z“\d][^一-鿿]*\.$|^.*“.*[一-鿿].*”.*\.$/, sentence);
  else assert.match(sentence, /^.*[一-鿿].*。$/, sentence);
  assert.doesNotMatch(sentence, /undefined|NaN|Infinity|\[object|\{|\}|-\d/, sentence);
}

function assertWords(words: ResultWords, locale: Locale): void {
  assertSentence(words.sentence, locale);
  for (const rule of words.rules) assertSentence(rule, locale);
  for (const { working, value, name } of words.steps) {
    assert.ok(Number.isFinite(value) && name !== '');
    assert.match(working, /[=≈] /);
    assert.doesNotMatch(working, /undefined|NaN|Infinity/);
  }
  if (!words.answered) assert.deepEqual([words.steps, words.rules], [[], []]);
}

describe('every reason for which there is no result', () => {
  for (const locale of locales) {
    test(`has a sentence of its own in ${locale}`, () => {
      const { reasons: all, methodReasons: ofMethods } = resultLabels[locale];
      for (const [table, codes] of [
        [all, reasons],
        [ofMethods, methodReasons],
      ] as const) {
        const sentences = Object.keys(codes).map((code) => (table as Readonly<Record<string, string>>)[code] ?? '');
        sentences.forEach((sentence) => assertSentence(sentence, locale));
        assert.equal(new Set(sentences).size, sentences.length, 'no two reasons in the same words');
        assert.deepEqual(Object.keys(table).sort(), Object.keys(codes).sort());
      }
    });
  }
});

describe('paceWords', () => {
  test('so far: 85 in three years', () => {
    const words = paceWords(paceSoFar(mainOf(patents)), mainOf(patents), 'zh-CN');
    assert.equal(words.sentence, '2020年12月31日至2023年12月31日由722件增至807件，平均每年增加28.3件。');
    assert.deepEqual(
      words.steps.map(({ id, working }) => [id, working]),
      [
        ['change', '807 − 722 = 85'],
        ['per-year', '85 ÷ 3 ≈ 28.3333'],
        ['growth-per-year', '（807 ÷ 722）^（1 ÷ 3）− 1 ≈ 3.77963%'],
      ],
      'cube root of 1.117729',
    );
    assert.equal(words.steps[1]?.formula, '变化 ÷ 年数');
  });

  test('needed: 93 in two years, and more than that where the figure itself is not enough', () => {
    const english = paceWords(requiredPace(mainOf(patents)), mainOf(patents), 'en');
    assert.equal(
      english.sentence,
      'To get from 807 件 on 31 December 2023 to 900 件 on 31 December 2025, it has to rise by 46.5 件 a year on average.',
    );
    assert.equal(english.steps[1]?.working, '93 ÷ 2 = 46.5');
    assert.equal(english.rules.length, 1);
    const more = mainOf({
      ...patents,
      targets: [
        { words: '超过900件', of: { kind: 'level' }, bound: { kind: 'more-than', value: 900 }, when: { kind: 'by' } },
      ],
    });
    assert.match(paceWords(requiredPace(more), more, 'en').sentence, /has to rise by more than 46\.5 件 a year/);
  });

  test('a fall, and no change', () => {
    const at = (value: number): TargetProgress =>
      mainOf({ ...patents, observations: [{ period: '2023', value, counts: 'level', status: 'final' }] });
    assert.match(paceWords(paceSoFar(at(700)), at(700), 'zh-CN').sentence, /由722件降至700件，平均每年减少7.33件/);
    assert.match(paceWords(paceSoFar(at(722)), at(722), 'zh-CN').sentence, /没有变化，均为722件/);
  });
});

describe('outlookWords', () => {
  test('a straight line, with its formula filled in', () => {
    const words = outlookWords(
      outlook(mainOf(patents), linearPaceOutlook),
      mainOf(patents),
      linearPaceOutlook,
      'zh-CN',
    );
    assert.equal(words.sentence, '按目前平均进度推算，到2025年12月31日约为864件，不符合“900件以上”。');
    assert.equal(words.steps[0]?.working, '722 +（807 − 722）÷（1095 ÷ 1826）≈ 863.744', '722 + 85 × 1826 / 1095');
  });

  test('a growth rate', () => {
    const words = outlookWords(outlook(mainOf(patents), compoundOutlook), mainOf(patents), compoundOutlook, 'en');
    assert.match(words.steps[0]?.working ?? '', /^807 × \(807 ÷ 722\) \^ \(731 ÷ 1,095\) ≈ /);
  });

  test('an interval says how much of it meets the target', () => {
    const row: SmallPlan = {
      ...patents,
      baseline: { value: 90, period: '2020' },
      targets: [
        { words: '150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: { kind: 'by' } },
      ],
      asOf: '2025-01-31',
      observations: [100, 110, 135, 130].map((value, at) => ({
        period: String(2021 + at),
        value,
        counts: 'level',
        status: 'final',
      })),
    };
    const words = outlookWords(outlook(mainOf(row), theilSenOutlook), mainOf(row), theilSenOutlook, 'zh-CN');
    assert.match(words.sentence, /约为140件，不符合“150件”/, 'docblock example of outlook: 140.027, of counts');
    assert.match(words.rules[0] ?? '', /区间为.*置信水平.*有的符合目标、有的不符合/);
    assert.match(words.rules[1] ?? '', /依据5个数值推算/);
  });
});

describe('reachDateWords', () => {
  test('names the day, and how late it is', () => {
    const words = reachDateWords(reachDate(mainOf(patents)), mainOf(patents), linearPaceOutlook, 'zh-CN');
    assert.equal(
      words.sentence,
      '按目前平均进度推算，2027年4月13日达到“900件以上”，比期限晚468天。',
      '365 + 31 + 28 + 31 + 13',
    );
    assert.deepEqual(
      words.steps.map(({ working }) => working),
      ['900 − 807 = 93', '93 ÷（85 ÷ 1095）≈ 1198.06'],
    );
  });

  test('already there', () => {
    const there = mainOf({
      ...patents,
      observations: [{ period: '2023', value: 900, counts: 'level', status: 'final' }],
    });
    const words = reachDateWords(reachDate(there), there, linearPaceOutlook, 'en');
    assert.deepEqual([words.answered, words.sentence], [false, resultLabels.en.reasons['already-reached']]);
  });
});

describe('reconciliationWords', () => {
  const total = {
    words: '新增400件',
    of: { kind: 'total' },
    bound: { kind: 'at-least', value: 400 },
    when: { kind: 'by' },
    breakdown: {
      parts: [
        { of: 'east', value: 150 },
        { of: 'west', value: 240 },
      ],
      difference: '另10件由区级直接承担',
    },
  };
  const say = (parts: readonly [string | undefined, number][], locale: Locale): ResultWords => {
    const row: SmallPlan = {
      asOf: '2021-12-31',
      targets: [total],
      observations: parts.map(([of, value]) => ({
        ...(of !== undefined && { of }),
        period: '2021',
        value,
        counts: 'increment',
        status: 'final',
      })),
    };
    return reconciliationWords(reconcileBreakdown(planOf(row), 'it', row.asOf), indicatorOf(row), locale);
  };

  test('parts that make the whole, and parts that do not', () => {
    const whole = say(
      [
        [undefined, 300],
        ['east', 120],
        ['west', 180],
      ],
      'zh-CN',
    );
    assert.equal(whole.sentence, '截至2021年12月底，各部分合计300件，与全部300件一致。');
    assert.deepEqual(
      whole.steps.map(({ working }) => working),
      ['120 + 180 = 300', '300 − 300 = 0'],
    );
    assert.deepEqual(whole.rules, [
      '各部分的目标合计390件，与全部目标400件相差10件。',
      '规划的说明：另10件由区级直接承担。',
    ]);
    const more = say(
      [
        [undefined, 290],
        ['east', 120],
        ['west', 180],
      ],
      'en',
    );
    assert.match(more.sentence, /add up to 300 件, 10 件 more than the whole, 290 件/);
  });

  test('a part without data is named, not counted as zero', () => {
    const words = say(
      [
        [undefined, 300],
        ['east', 120],
      ],
      'zh-CN',
    );
    assert.match(words.sentence, /合计120件，全部为300件，缺报部分应有180件/);
    assert.equal(words.rules[0], '当日没有数据：west。没有数据不等于0。');
    assert.match(say([['east', 120]], 'zh-CN').sentence, /全部的数值尚未公布/);
  });
});

describe('compositeWords', () => {
  const entries = [{ value: 0.8, weight: 3 }, { value: 0.4 }];
  test('every entry stands in the formula', () => {
    const policy = { missing: 'refuse' } as const;
    const words = compositeWords('weighted-mean', weightedMean(entries, policy), entries, policy, 'en');
    assert.equal(words.steps[0]?.working, '(0.8 × 3 + 0.4 × 1) ÷ (3 + 1) = 0.7');
    const pair = [{ value: 0.9 }, { value: 0.4 }];
    const geometric = compositeWords('geometric-mean', geometricMean(pair, policy), pair, policy, 'en');
    assert.equal(geometric.steps[0]?.working, '(0.9 ^ 1 × 0.4 ^ 1) ^ (1 ÷ (1 + 1)) = 0.6');
    const three = [{ value: 0.9 }, { value: 0.2 }, { value: 0.5 }];
    const worst = compositeWords('worst-of', worstOf(2)(three, policy), three, policy, 'en');
    assert.equal(worst.steps[0]?.working, '(0.2 + 0.5) ÷ 2 = 0.35');
  });

  test('the policy is said, and what it did', () => {
    const given = [{ value: 1.5 }, { value: 0.5 }, {}];
    const policy = { missing: 'zero', cap: 1 } as const;
    const words = compositeWords('weighted-mean', weightedMean(given, policy), given, policy, 'zh-CN');
    assert.equal(words.steps[0]?.working, '（1 × 1 + 0.5 × 1 + 0 × 1）÷（1 + 1 + 1）= 0.5');
    assert.deepEqual(words.rules, ['没有数据的1项按0计算。', '单项最高按1计，本次有1项超过。']);
    const refused = compositeWords(
      'weighted-mean',
      weightedMean(given, { missing: 'refuse' }),
      given,
      { missing: 'refuse' },
      'zh-CN',
    );
    assert.equal(refused.sentence, '有的项没有数据，按约定不计算。');
  });
});

describe('methodWords', () => {
  const input = {
    series: [
      { year: 2020, value: 104 },
      { year: 2023, value: 120 },
    ],
    direction: 'increase',
    target: { value: 150, year: 2025 },
  } as const;

  test('the class in the words of the method, its working and its source', () => {
    const method = completionRate();
    const words = methodWords(method.assess(input), method, 'zh-CN');
    assert.equal(words.sentence, '按“完成率”，结果为“未完成”。');
    assert.deepEqual(words.steps, [{ id: '完成率', value: 0.8, name: '完成率', working: '120 ÷ 150 = 0.8' }]);
    assert.equal(words.rules[0], '这一方法回答：完成了多少。');
  });

  test('what the source puts in the place of a fact is said', () => {
    const method = statisticsCanada();
    const zero = { ...input, series: [{ year: 2020, value: 0 }, input.series[1]] };
    const words = methodWords(method.assess(zero), method, 'en');
    assert.ok(words.rules.includes('The source itself takes a baseline of 0 as 0.001.'));
  });

  test('a method that says nothing says why', () => {
    const method = completionRate();
    const { target: _target, ...without } = input;
    const words = methodWords(method.assess(without), method, 'en');
    assert.equal(words.sentence, 'The method needs a target figure, and there is none.');
  });
});

test('a language that is missing or unknown is named, with those known', () => {
  const progress = mainOf(patents);
  const method = completionRate();
  for (const locale of [undefined, 'zh', 'toString'] as unknown as Locale[]) {
    const message = new RegExp(
      `Words requires a locale .* to be one of zh-CN, en, zh-Hant; received ${locale && `"${locale}"`}`,
    );
    for (const words of [
      () => paceWords(paceSoFar(progress), progress, locale),
      () => outlookWords(outlook(progress, linearPaceOutlook), progress, linearPaceOutlook, locale),
      () => reachDateWords(reachDate(progress), progress, linearPaceOutlook, locale),
      () => methodWords(method.assessTarget(progress), method, locale),
    ])
      assert.throws(words, { name: 'RangeError', message });
  }
});

test('any target on any day: whole sentences in every language, and no number that is none', () => {
  fc.assert(
    fc.property(smallPlan, (row) => {
      const progress = mainOf(row);
      const models = [linearPaceOutlook, compoundOutlook, theilSenOutlook];
      for (const locale of locales) {
        assertWords(paceWords(paceSoFar(progress), progress, locale), locale);
        assertWords(paceWords(requiredPace(progress), progress, locale), locale);
        for (const model of models)
          assertWords(outlookWords(outlook(progress, model), progress, model, locale), locale);
        assertWords(reachDateWords(reachDate(progress), progress, linearPaceOutlook, locale), locale);
        const method = completionRate();
        assertWords(methodWords(method.assessTarget(progress), method, locale), locale);
      }
    }),
    { seed, numRuns: 300 },
  );
});
