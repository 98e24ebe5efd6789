import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explanationLines } from '../../src/format/explanation-words.js';
import { foreignIn, languageOfText, textIn } from '../../src/format/locale.js';
import { phraseOf } from '../../src/format/target-phrase.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Plan } from '../../src/model/plan.js';
import { chinaPlan } from '../../src/plans/china-14th-five-year-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf } from '../plan-of.js';

interface Sentence {
  readonly of: object;
  readonly bound: object;
  readonly when?: object;
  readonly unit?: string;
}

function mainOf(words: string, { of, bound, when = { kind: 'by' }, unit }: Sentence, more: Partial<Plan> = {}) {
  const plan = planOf({
    asOf: '2021-06-30',
    unit: unit ?? '件',
    targets: [{ words, of, bound, when }],
    baseline: { value: 100, period: '2020' },
    observations: [],
  });
  const main = assessPlan({ ...plan, ...more }, { asOf: '2021-06-30' }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

const fall = (measure: string): object => ({ kind: 'change', measure, direction: 'decrease' });
const rise = (measure: string): object => ({ kind: 'change', measure, direction: 'increase' });
const atLeast = (value: number): object => ({ kind: 'at-least', value });
const each = { kind: 'each-year' };
const fiveYears = { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } };

// What an English editor would print of the Chinese, direction and kind included.
const sentences: [words: string, sentence: Sentence, english: string][] = [
  ['累计降低13.5%', { of: fall('percent'), bound: atLeast(13.5) }, 'fall by at least 13.5% from 2020'],
  ['增长20%', { of: rise('percent'), bound: atLeast(20) }, 'rise by at least 20% from 2020'],
  ['增加3.0%', { of: rise('percent'), bound: atLeast(3) }, 'rise by at least 3.0% from 2020'],
  [
    '提高2个百分点',
    { of: rise('points'), bound: atLeast(2), unit: '%' },
    'at least 2 percentage points more than in 2020',
  ],
  [
    '比2019年降低1个百分点以上',
    { of: { ...fall('points'), from: '2019' }, bound: atLeast(1), unit: '%' },
    'at least 1 percentage point less than in 2019',
  ],
  ['减少三分之一', { of: fall('percent'), bound: atLeast(33.3333333333) }, 'fall by at least 33.3% from 2020'],
  // Less than nothing: a rise of −5 % at most is a fall of 5 % at least.
  ['下降5%以上', { of: rise('percent'), bound: { kind: 'at-most', value: -5 } }, 'fall by at least 5% from 2020'],
  ['降低8%至10%', { of: fall('percent'), bound: { kind: 'between', low: 8, high: 10 } }, 'fall by 8 to 10% from 2020'],
  [
    '指数达150',
    { of: { kind: 'change', measure: 'index' }, bound: atLeast(150) },
    'an index of at least 150 (2020 = 100)',
  ],
  [
    '年均增长6%以上',
    { of: { kind: 'growth', span: 'average-annual' }, bound: atLeast(6) },
    'grow by at least 6% a year on average',
  ],
  [
    '年均增长超过7%',
    { of: { kind: 'growth', span: 'average-annual' }, bound: { kind: 'more-than', value: 7 } },
    'grow by more than 7% a year on average',
  ],
  [
    '每年增长6%左右',
    { of: { kind: 'growth', span: 'per-year' }, bound: { kind: 'about', value: 6 }, when: each },
    'grow by about 6% a year',
  ],
  [
    '年均下降3%',
    { of: { kind: 'growth', span: 'average-annual', direction: 'decrease' }, bound: atLeast(3) },
    'fall by at least 3% a year on average',
  ],
  [
    '控制在11.9以内',
    { of: { kind: 'level' }, bound: { kind: 'at-most', value: 11.9 }, unit: 'μg/m³' },
    'at most 11.9 μg/m³',
  ],
  ['保持在90%以上', { of: { kind: 'level' }, bound: atLeast(90), when: each, unit: '%' }, 'at least 90% every year'],
  [
    '达3200亿元',
    { of: { kind: 'year-value' }, bound: atLeast(3200), unit: '亿元' },
    'at least 320 billion yuan a year',
  ],
  ['新增9000件', { of: { kind: 'total' }, bound: atLeast(9000) }, '9,000 new 件'],
  ['累计26.7亿元', { of: { kind: 'total' }, bound: atLeast(26.7), unit: '亿元' }, 'at least 2.67 billion yuan in all'],
  [
    '覆盖率达90%',
    { of: { kind: 'share', wholeName: { en: 'villages' } }, bound: atLeast(90) },
    'at least 90% of villages',
  ],
  ['全覆盖', { of: { kind: 'share' }, bound: atLeast(100) }, 'full coverage'],
  ['进入前5位', { of: { kind: 'rank' }, bound: { kind: 'at-most', value: 5 }, unit: '位' }, 'in the top 5'],
  [
    '位于全市前列',
    { of: { kind: 'rank', among: { en: 'Nanjing' } }, bound: { kind: 'none' } },
    'among the first in Nanjing',
  ],
  [
    '不低于基期',
    { of: { kind: 'level' }, bound: { kind: 'at-least', value: { baseline: true } } },
    'at least the baseline',
  ],
  [
    '高于全市平均',
    { of: { kind: 'level' }, bound: { kind: 'more-than', value: { series: '全市平均' } } },
    'more than the figure it is compared with',
  ],
  [
    '增速高于全市平均',
    {
      of: { kind: 'growth', span: 'per-year' },
      bound: { kind: 'more-than', value: { series: '全市平均' } },
      unit: '%',
    },
    'more than the figure it is compared with',
  ],
  ['持续提升', { of: { kind: 'level' }, bound: { kind: 'up' } }, 'keep rising'],
  ['建成', { of: { kind: 'occurrence' }, bound: atLeast(1) }, 'to be set up'],
  ['淘汰', { of: { kind: 'occurrence' }, bound: atLeast(1) }, 'to be carried out'],
  [
    '每年发布',
    { of: { kind: 'occurrence' }, bound: atLeast(1), when: { kind: 'every-year' } },
    'to be done every year',
  ],
  ['探索开展', { of: { kind: 'occurrence' }, bound: { kind: 'none' } }, 'to be explored'],
  [
    '五年平均70',
    {
      of: { kind: 'level' },
      bound: { kind: 'at-most', value: 70 },
      when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
      unit: 'kg/ha',
    },
    'at most 70 kg/ha on average, 2021–2025',
  ],
  ['零增长', { of: rise('percent'), bound: { kind: 'equal', value: 0 } }, 'no change from 2020'],
  ['增长5%', { of: rise('percent'), bound: { kind: 'equal', value: 5 } }, 'rise by 5% from 2020'],
  ['增幅不超过3%', { of: rise('percent'), bound: { kind: 'at-most', value: 3 } }, 'rise by at most 3% from 2020'],
  ['不增长', { of: rise('percent'), bound: { kind: 'at-most', value: 0 } }, 'rise by at most 0% from 2020'],
  [
    '变动为−10%至−8%',
    { of: rise('percent'), bound: { kind: 'between', low: -10, high: -8 } },
    'fall by 8 to 10% from 2020',
  ],
  [
    '2025年当年增长6%以上',
    { of: { kind: 'growth', span: 'per-year' }, bound: atLeast(6), when: { kind: 'by', date: '2025-12-31' } },
    'grow by at least 6% in 2025',
  ],
  [
    '2021至2025年年均增长6%以上',
    { of: { kind: 'growth', span: 'average-annual' }, bound: atLeast(6), when: fiveYears },
    'grow by at least 6% a year on average, 2021–2025',
  ],
  [
    '五年平均每年增长6%以上',
    { of: { kind: 'growth', span: 'per-year' }, bound: atLeast(6), when: fiveYears },
    'grow by at least 6% a year on average, 2021–2025',
  ],
  [
    '每年达3200亿元',
    { of: { kind: 'year-value' }, bound: atLeast(3200), when: each, unit: '亿元' },
    'at least 320 billion yuan a year',
  ],
  ['每年下降', { of: { kind: 'level' }, bound: { kind: 'down' } }, 'keep falling'],
  ['保持稳定', { of: { kind: 'level' }, bound: { kind: 'hold' } }, 'hold steady'],
  ['增速逐年提高', { of: { kind: 'growth', span: 'per-year' }, bound: { kind: 'up' } }, 'keep rising'],
  ['年产值持续提升', { of: { kind: 'year-value' }, bound: { kind: 'up' } }, 'keep rising'],
  ['新增事故持续下降', { of: { kind: 'total' }, bound: { kind: 'down' } }, 'keep falling'],
  ['年产值保持稳定', { of: { kind: 'year-value' }, bound: { kind: 'hold' } }, 'hold steady'],
  ['举办超过3次', { of: { kind: 'occurrence' }, bound: { kind: 'more-than', value: 3 } }, 'more than 3 times'],
  ['举办3次', { of: { kind: 'occurrence' }, bound: { kind: 'equal', value: 3 } }, '3 times'],
  ['举办3次左右', { of: { kind: 'occurrence' }, bound: { kind: 'about', value: 3 } }, 'about 3 times'],
  ['举办10次', { of: { kind: 'occurrence' }, bound: atLeast(10) }, 'at least 10 times'],
  [
    '每年举办2次',
    { of: { kind: 'occurrence' }, bound: atLeast(2), when: { kind: 'every-year' } },
    'at least 2 times a year',
  ],
  ['每年检查', { of: { kind: 'occurrence' }, bound: atLeast(1), when: each }, 'to be done every year'],
  ['不发生事故', { of: { kind: 'occurrence' }, bound: { kind: 'at-most', value: 0 }, unit: '起' }, 'none'],
  [
    '不超过3起',
    { of: { kind: 'occurrence' }, bound: { kind: 'at-most', value: 3 }, unit: '起' },
    'at most 3 起 in all',
  ],
  [
    '每年不超过3起',
    { of: { kind: 'occurrence' }, bound: { kind: 'at-most', value: 3 }, when: { kind: 'every-year' }, unit: '起' },
    'at most 3 起 a year',
  ],
  ['新增不超过100件', { of: { kind: 'total' }, bound: { kind: 'at-most', value: 100 } }, 'at most 100 件 in all'],
  ['低于100%', { of: { kind: 'share' }, bound: { kind: 'less-than', value: 100 } }, 'less than 100%'],
  ['90%至100%', { of: { kind: 'share' }, bound: { kind: 'between', low: 90, high: 100 } }, '90 to 100%'],
  ['街道覆盖率达90%', { of: { kind: 'share', wholeName: '街道' }, bound: atLeast(90) }, 'at least 90%'],
  ['保持全市第1位', { of: { kind: 'rank' }, bound: { kind: 'equal', value: 1 }, unit: '位' }, 'rank 1'],
  ['位居前列', { of: { kind: 'rank' }, bound: { kind: 'none' } }, 'among the first'],
];

describe('a Chinese plan in English', () => {
  for (const [words, sentence, english] of sentences) {
    test(`${words}: ${english}`, () => {
      const main = mainOf(words, sentence);
      const said = targetWords(main, 'en');
      assert.equal(said.target, english);
      assert.equal(said.ownTarget, words, 'the plan’s own words stand beside the sentence');
      assert.equal(said.targetLang, undefined);
      assert.ok(explanationLines(main, 'en').quotes.some(({ text }) => text === words));
      assert.equal(targetWords(main, 'zh-CN').target, words);
      assert.equal(targetWords(main, 'zh-CN').ownTarget, undefined);
    });
  }

  test('what the axes do not say is left to the plan’s words, marked as what they are', () => {
    const said = targetWords(mainOf('合理区间', { of: { kind: 'level' }, bound: { kind: 'none' } }), 'en');
    assert.deepEqual([said.target, said.targetLang, said.ownTarget], ['合理区间', 'zh-CN', undefined]);
  });
});

describe('the plan’s own words beside a sentence', () => {
  test('with their language', () =>
    assert.deepEqual(phraseOf(mainOf('达900家', { of: { kind: 'level' }, bound: atLeast(900) }), 'en'), {
      text: 'at least 900 件',
      own: '达900家',
      ownLang: 'zh-CN',
    }));
  test('figures alone without one', () =>
    assert.deepEqual(
      phraseOf(mainOf('>60', { of: { kind: 'level' }, bound: { kind: 'more-than', value: 60 }, unit: '%' }), 'en'),
      { text: 'more than 60%', own: '>60' },
    ));
  test('not where the sentence is what the plan prints', () =>
    assert.deepEqual(
      phraseOf(mainOf('60%', { of: { kind: 'level' }, bound: { kind: 'equal', value: 60 }, unit: '%' }), 'en'),
      {
        text: '60%',
      },
    ));
});

describe('a plan in its own language', () => {
  const english: [words: string, sentence: Sentence][] = [
    ['Reduction by 50 % by 2050 compared to 2008', { of: fall('percent'), bound: atLeast(50) }],
    ['Phasing out styrofoam by 2021', { of: { kind: 'occurrence' }, bound: atLeast(1) }],
    ['a third less', { of: fall('percent'), bound: atLeast(33.3333333333) }],
    ['70 on average 2028–2032', { of: { kind: 'level' }, bound: { kind: 'at-most', value: 70 } }],
  ];
  for (const [words, sentence] of english) {
    test(`in English its words are shown: ${words}`, () => {
      // Told by the plan, or told by the words where the plan is silent.
      for (const main of [mainOf(words, sentence, { language: 'en-GB' }), mainOf(words, sentence)]) {
        const said = targetWords(main, 'en');
        assert.deepEqual([said.target, said.ownTarget, said.targetLang], [words, undefined, undefined]);
        const chinese = targetWords(main, 'zh-CN');
        assert.equal(chinese.target, words);
        assert.match(String(chinese.targetLang), /^en/);
      }
    });
  }

  test('figures alone are in no language: a sentence says what they mean', () => {
    const bare: Sentence = { of: { kind: 'level' }, bound: { kind: 'more-than', value: 60.4 }, unit: 'points' };
    assert.equal(targetWords(mainOf('>60.4', bare), 'en').target, 'more than 60.4 points');
    assert.equal(targetWords(mainOf('>60.4', bare), 'zh-CN').targetLang, undefined);
    assert.equal(targetWords(mainOf('>60.4', bare, { language: 'en' }), 'en').target, '>60.4');
  });

  test('the language of the plan reaches every target, and is absent where it states none', () => {
    const of = (language?: string): TargetProgress =>
      mainOf('达1件', { of: { kind: 'level' }, bound: atLeast(1) }, language === undefined ? {} : { language });
    assert.equal(of('de').language, 'de');
    assert.ok(!('language' in of()));
    assert.equal(targetWords(of('de'), 'en').target, 'at least 1 件', 'no English in a German plan');
    assert.equal(targetWords(of('de'), 'zh-CN').targetLang, 'de');
  });

  test('a name in another language says so', () => {
    const main = mainOf('达1件', { of: { kind: 'level' }, bound: atLeast(1) });
    assert.equal(targetWords(main, 'en').nameLang, 'zh-CN');
    assert.equal(targetWords(main, 'zh-Hant').nameLang, undefined);
    assert.equal(foreignIn({ 'zh-CN': '件', en: 'patents' }, 'en'), undefined);
    assert.equal(foreignIn({ de: 'Patente' }, 'en'), 'de');
    assert.equal(foreignIn('Patente', 'en', 'de'), 'de');
    assert.equal(foreignIn(undefined, 'en'), undefined);
  });

  test('a text under a near tag is found', () => {
    assert.equal(textIn({ 'zh-CN': '件', 'en-GB': 'patents' }, 'en'), 'patents');
    assert.equal(textIn({ 'zh-Hans': '件', en: 'patents' }, 'zh-CN'), '件');
    assert.equal(textIn({ de: 'Patente' }, 'en'), 'Patente');
    assert.deepEqual(
      ['超过900家', '65', '≥80%', '12 GWh', 'about 70'].map((text) => languageOfText(text)),
      ['zh-CN', undefined, undefined, undefined, 'en'],
    );
  });
});

test('growth held against another indicator names it, as the figure is another every year', () => {
  const { indicators } = assessPlan(chinaPlan, { asOf: '2023-12-31' });
  const productivity = indicators.find(({ indicator }) => indicator.id === 'labour-productivity')!;
  assert.equal(
    targetWords(productivity.main, 'en').target,
    'grow faster than Growth of gross domestic product (GDP) every year',
  );
});

test('growth held against that of another has its figure in brackets, a fall of it by its word', () => {
  const beside = (words: string, of: object, other: number): string | undefined => {
    const growth = (more: object): object => ({ when: { kind: 'by' }, unit: '%', ...more });
    const plan = planOf({
      asOf: '2023-06-30',
      targets: [growth({ words, of, bound: { kind: 'at-least', value: { indicator: 'gdp' } } })],
      baseline: { value: 100, period: '2020' },
      others: [
        {
          id: 'gdp',
          name: { 'zh-CN': '地区生产总值', en: 'GDP' },
          baseline: { value: 100, period: '2020' },
          targets: [growth({ words: '年均增长6%', of: { kind: 'growth', span: 'average-annual' }, bound: atLeast(6) })],
        },
      ],
      observations: [
        { period: '2022', value: 110, counts: 'level', status: 'final' },
        { indicator: 'gdp', period: '2022', value: other, counts: 'level', status: 'final' },
      ],
    });
    const main = assessPlan(plan, { asOf: '2023-06-30' }).indicators[0]?.main;
    return main && targetWords(main, 'en').target;
  };
  const average = { kind: 'growth', span: 'average-annual' };
  // 1.1 × 1.1 is 1.21, and 0.9 × 0.9 is 0.81.
  assert.equal(beside('与地区生产总值同步', average, 121), 'grow at least as fast as GDP (10% a year on average)');
  assert.equal(beside('与地区生产总值同步', average, 81), 'grow at least as fast as GDP (down 10% a year on average)');
  // What fell with a target of a fall needs no word, and what rose has one.
  const fall = { ...average, direction: 'decrease' };
  assert.equal(beside('降幅不低于地区生产总值', fall, 81), 'fall at least as fast as GDP (10% a year on average)');
  assert.equal(beside('降幅不低于地区生产总值', fall, 121), 'fall at least as fast as GDP (up 10% a year on average)');
});
