import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outlookWords, paceWords, reachDateWords, type ResultWords } from '../../src/format/result-words.js';
import type { OutlookModel } from '../../src/progress/outlook-model.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { compoundOutlook } from '../../src/progress/outlook-compound.js';
import { theilSenOutlook } from '../../src/progress/outlook-theil-sen.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { mainOf, observed, target } from '../progress/one-target.js';

const level = { kind: 'level' };

/** From 722 at the end of 2020 by way of a value of 2023 to a figure of 2025. */
const at2023 = (latest: number, figure: number, kind = 'at-least', base = 722): TargetProgress =>
  mainOf({
    asOf: '2024-01-31',
    baseline: { value: base, period: '2020' },
    targets: [target(level, { kind, value: figure }, { kind: 'by' }, { words: `${figure}件` })],
    observations: observed(['2023', latest]),
  });

/** A ceiling on a sum of 600, of which the first two years have used 243. */
const budget = (kind: string): TargetProgress =>
  mainOf({
    asOf: '2023-02-01',
    unit: '公顷',
    targets: [target({ kind: 'total' }, { kind, value: 600 }, { kind: 'by' }, { words: '控制在600公顷以内' })],
    observations: observed(['2021', 120, 'increment'], ['2022', 123, 'increment']),
  });

const inBoth = (say: (locale: 'zh-CN' | 'en') => ResultWords): [zh: string, en: string] => [
  say('zh-CN').sentence,
  say('en').sentence,
];
const rulesInBoth = (say: (locale: 'zh-CN' | 'en') => ResultWords): (readonly string[])[] => [
  say('zh-CN').rules,
  say('en').rules,
];

describe('a pace in words', () => {
  const soFar = (progress: TargetProgress) => inBoth((locale) => paceWords(paceSoFar(progress), progress, locale));
  const needed = (progress: TargetProgress) => inBoth((locale) => paceWords(requiredPace(progress), progress, locale));

  test('so far: a rise, a fall, and neither', () => {
    assert.deepEqual(soFar(at2023(812, 900)), [
      '2020年12月31日至2023年12月31日由722件增至812件，平均每年增加30件。',
      'From 31 December 2020 to 31 December 2023 it rose from 722 件 to 812 件, by 30 件 a year on average.',
    ]);
    assert.deepEqual(soFar(at2023(692, 900)), [
      '2020年12月31日至2023年12月31日由722件降至692件，平均每年减少10件。',
      'From 31 December 2020 to 31 December 2023 it fell from 722 件 to 692 件, by 10 件 a year on average.',
    ]);
    assert.deepEqual(soFar(at2023(722, 900)), [
      '2020年12月31日至2023年12月31日没有变化，均为722件。',
      'From 31 December 2020 to 31 December 2023 it stayed at 722 件.',
    ]);
  });

  test('still needed: a rise, a fall, and to pass the figure that is reached to the dot', () => {
    assert.deepEqual(needed(at2023(812, 900)), [
      '由2023年12月31日的812件到2025年12月31日的900件，平均每年还需增加44件。',
      'To get from 812 件 on 31 December 2023 to 900 件 on 31 December 2025, it has to rise by 44 件 a year on average.',
    ]);
    assert.deepEqual(needed(at2023(700, 600, 'at-most')), [
      '由2023年12月31日的700件到2025年12月31日的600件，平均每年还需减少50件。',
      'To get from 700 件 on 31 December 2023 to 600 件 on 31 December 2025, it has to fall by 50 件 a year on average.',
    ]);
    assert.deepEqual(needed(at2023(900, 900, 'more-than')), [
      '到2025年12月31日须越过900件，现恰为这一数值。',
      'By 31 December 2025 it has to pass 900 件, which is just where it stands.',
    ]);
  });

  test('of a ceiling on a sum: what each year may still bring, 357 in three years', () => {
    assert.deepEqual(needed(budget('at-most')), [
      '由2022年12月31日的243公顷到2025年12月31日的600公顷，平均每年最多还可增加119公顷。',
      'From 243 公顷 on 31 December 2022 to 600 公顷 on 31 December 2025, it may rise by at most 119 公顷 a year on average.',
    ]);
    assert.deepEqual(needed(budget('less-than')), [
      '由2022年12月31日的243公顷到2025年12月31日的600公顷，平均每年最多还可增加119公顷，且须低于这一数值。',
      'From 243 公顷 on 31 December 2022 to 600 公顷 on 31 December 2025, it may rise by less than 119 公顷 a year on average.',
    ]);
  });

  test('how years are counted', () => {
    const progress = at2023(812, 900);
    assert.deepEqual(
      rulesInBoth((locale) => paceWords(requiredPace(progress), progress, locale)),
      [
        ['年数按日计算，年末至年末为整一年。'],
        ['Years are counted in days; from the end of one year to the end of the next is one year.'],
      ],
    );
  });

  test('what has to be done is never rounded below itself, and a figure to be passed needs more', () => {
    const pace = (value: number, figure: number, kind?: string): RegExpExecArray | null =>
      /平均每年还需增加(.*)。/.exec(needed(at2023(value, figure, kind))[0] ?? '');
    // 88 ÷ 2, 89.5 ÷ 2 and 595 ÷ 2 a year
    assert.equal(pace(812, 900)?.[1], '44件');
    assert.equal(pace(812, 900, 'more-than')?.[1], '44件以上');
    assert.equal(pace(1405, 2000)?.[1], '298件', '297.5 twice is 595, and 297 is not enough');
    assert.equal(pace(1405, 2000, 'more-than')?.[1], '298件', 'which is more than is needed');
    assert.match(needed(at2023(812, 900, 'more-than'))[1] ?? '', /has to rise by more than 44 /);
  });

  test('nothing is left to do, or to be done', () => {
    assert.deepEqual(needed(at2023(900, 900)), [
      '最新数据已达到目标，只需保持。',
      'The latest value has reached the target, which now has to be held.',
    ]);
    const broken = mainOf({
      asOf: '2023-02-01',
      targets: [target({ kind: 'total' }, { kind: 'at-most', value: 200 })],
      observations: observed(['2021', 120, 'increment'], ['2022', 123, 'increment']),
    });
    assert.deepEqual(needed(broken), [
      '已超出上限；累计值只增不减。',
      'The ceiling is already exceeded, and a sum does not fall.',
    ]);
  });

  test('the steps carry their names and formulas', () => {
    const progress = at2023(807, 900);
    const steps = (locale: 'zh-CN' | 'en') => paceWords(paceSoFar(progress), progress, locale).steps;
    assert.deepEqual(
      steps('zh-CN').map(({ name, formula }) => [name, formula]),
      [
        ['变化', '后值 − 前值'],
        ['平均每年变化', '变化 ÷ 年数'],
        ['年均增长率', '（后值 ÷ 前值）^（1 ÷ 年数）− 1'],
      ],
    );
    assert.deepEqual(
      steps('en').map(({ name, formula }) => [name, formula]),
      [
        ['Change', 'later value − earlier value'],
        ['Average change a year', 'change ÷ years'],
        ['Average growth a year', '(later value ÷ earlier value) ^ (1 ÷ years) − 1'],
      ],
    );
  });
});

describe('an outlook in words', () => {
  const words = (progress: TargetProgress, model: OutlookModel, locale: 'zh-CN' | 'en'): ResultWords =>
    outlookWords(outlook(progress, model), progress, model, locale);
  /** One more each year from 100 in 2020: the trend has no width. */
  const steady = (figure: number, kind = 'at-least'): TargetProgress =>
    mainOf({
      asOf: '2024-01-31',
      baseline: { value: 100, period: '2020' },
      targets: [target(level, { kind, value: figure }, { kind: 'by' }, { words: `${figure}件` })],
      observations: observed(['2021', 108], ['2022', 112], ['2023', 120]),
    });

  test('meets the figure, misses it, or is held against none', () => {
    assert.deepEqual(
      inBoth((locale) => words(at2023(1000, 900), linearPaceOutlook, locale)),
      [
        '按目前平均进度推算，到2025年12月31日约为1186件，符合“900件”。',
        'Straight line at the pace so far: about 1,186 件 on 31 December 2025, which meets “at least 900 件”.',
      ],
      '722 + 278 × 1826 / 1095 = 1185.6',
    );
    assert.deepEqual(
      inBoth((locale) => words(at2023(807, 900), linearPaceOutlook, locale)),
      [
        '按目前平均进度推算，到2025年12月31日约为864件，不符合“900件”。',
        'Straight line at the pace so far: about 864 件 on 31 December 2025, which does not meet “at least 900 件”.',
      ],
    );
    assert.deepEqual(
      inBoth((locale) => words(at2023(807, 900, 'about'), linearPaceOutlook, locale)),
      [
        '按目前平均进度推算，到2025年12月31日约为864件，“900件”没有划出界线，不作比较。',
        'Straight line at the pace so far: about 864 件 on 31 December 2025, while “about 900 件” draws no line to hold it against.',
      ],
    );
  });

  test('says which formula led there', () => {
    const step = (model: OutlookModel, locale: 'zh-CN' | 'en') => {
      const { name, formula } = words(at2023(807, 900), model, locale).steps[0]!;
      return [name, formula];
    };
    assert.deepEqual(step(linearPaceOutlook, 'zh-CN'), [
      '直线推算值',
      '起点值 +（现值 − 起点值）÷（已过天数 ÷ 总天数）',
    ]);
    assert.deepEqual(step(linearPaceOutlook, 'en'), [
      'Straight line',
      'start + (value − start) ÷ (days elapsed ÷ days in all)',
    ]);
    assert.deepEqual(step(compoundOutlook, 'zh-CN'), [
      '按增长率推算值',
      '现值 ×（现值 ÷ 起点值）^（剩余天数 ÷ 已过天数）',
    ]);
    assert.deepEqual(step(compoundOutlook, 'en'), [
      'Constant growth',
      'value × (value ÷ start) ^ (days to go ÷ days elapsed)',
    ]);
  });

  test('an interval lies within the target, without it, on both sides, or has no line', () => {
    const rule = (progress: TargetProgress) => rulesInBoth((locale) => words(progress, theilSenOutlook, locale));
    const said = /^趋势的区间为[\d.]+件至[\d.]+件，置信水平[\d.]+%，(.*)。$/u;
    const saidEn = /^The trend lies between [\d.]+ 件 and [\d.]+ 件 at a confidence level of [\d.]+%; (.*)\.$/u;
    for (const [progress, zh, en] of [
      [steady(110), '区间内全部符合目标', 'all of it meets the target'],
      [steady(500), '区间内全部不符合目标', 'none of it meets the target'],
      [steady(132), '区间内有的符合目标、有的不符合', 'a part of it meets the target'],
      [steady(500, 'about'), '目标没有划出界线，不作比较', 'the target draws no line to hold it against'],
    ] as const) {
      const [chinese, english] = rule(progress);
      assert.equal(said.exec(chinese![0]!)?.[1], zh);
      assert.equal(saidEn.exec(english![0]!)?.[1], en);
      assert.equal(chinese![1], '依据4个数值推算，不参与判定。');
      assert.equal(english![1], 'Worked out from 4 values; not part of the verdict.');
    }
  });
});

describe('the day a target is reached, in words', () => {
  const reached = (progress: TargetProgress, locale: 'zh-CN' | 'en'): ResultWords =>
    reachDateWords(reachDate(progress), progress, linearPaceOutlook, locale);
  const both = (progress: TargetProgress) => inBoth((locale) => reached(progress, locale));

  test('late, early, and on the day', () => {
    assert.deepEqual(both(at2023(807, 900)), [
      '按目前平均进度推算，2027年4月13日达到“900件”，比期限晚468天。',
      'Straight line at the pace so far: “at least 900 件” is reached on 13 April 2027, 468 days late.',
    ]);
    // 128 in 1095 days: the last 50 take 427.7, which is 3 March 2025.
    assert.deepEqual(both(at2023(850, 900)), [
      '按目前平均进度推算，2025年3月3日达到“900件”，比期限早303天。',
      'Straight line at the pace so far: “at least 900 件” is reached on 3 March 2025, 303 days early.',
    ]);
    // One a day from 74 on: 1826 days on it is 1900.
    assert.deepEqual(both(at2023(1169, 1900, 'at-least', 74)), [
      '按目前平均进度推算，2025年12月31日达到“1900件”，恰在期限当日。',
      'Straight line at the pace so far: “at least 1,900 件” is reached on 31 December 2025, on time.',
    ]);
  });

  test('which day counts as the one, and how it is found', () => {
    const [zh, en] = [reached(at2023(807, 900), 'zh-CN'), reached(at2023(807, 900), 'en')];
    assert.deepEqual(zh.rules, ['取推算值达到目标的第一天，不足一天按一天计。']);
    assert.deepEqual(en.rules, [
      'The first day on which the projected value meets the target; part of a day counts as a day.',
    ]);
    const stepsOf = ({ steps }: ResultWords) => steps.map(({ name, formula }) => [name, formula]);
    assert.deepEqual(stepsOf(zh), [
      ['还差', '目标值 − 现值'],
      ['还需天数', '还差 ÷（已变化量 ÷ 已过天数）'],
    ]);
    assert.deepEqual(stepsOf(en), [
      ['Left to go', 'target − value'],
      ['Days needed', 'left to go ÷ (change so far ÷ days elapsed)'],
    ]);
  });

  test('of a fall the way down is what is left', () => {
    const { steps } = reached(at2023(700, 600, 'at-most', 730), 'zh-CN');
    // 30 in 1095 days; 100 more take 3650.
    assert.deepEqual(
      steps.map(({ working }) => working),
      ['600 − 700 = −100', '（−100）÷（（−30）÷ 1095）= 3650'],
    );
  });

  test('without a date there is nothing to be late for', () => {
    const open = mainOf({
      asOf: '2024-01-31',
      baseline: { value: 722, period: '2020' },
      targets: [target(level, { kind: 'at-least', value: 900 }, { kind: 'open' }, { words: '900件' })],
      observations: observed(['2023', 807]),
    });
    assert.deepEqual(both(open), [
      '按目前平均进度推算，2027年4月13日达到“900件”。',
      'Straight line at the pace so far: “at least 900 件” is reached on 13 April 2027.',
    ]);
  });

  test('an answer says that it is one, and a refusal has neither steps nor rules', () => {
    const late = at2023(807, 900);
    const answers = [
      paceWords(paceSoFar(late), late, 'en'),
      paceWords(requiredPace(late), late, 'en'),
      outlookWords(outlook(late, linearPaceOutlook), late, linearPaceOutlook, 'en'),
      reached(late, 'en'),
    ];
    assert.deepEqual(
      answers.map(({ answered }) => answered),
      [true, true, true, true],
    );
    const there = at2023(900, 900);
    const { answered, steps, rules } = reached(there, 'en');
    assert.deepEqual([answered, steps, rules], [false, [], []]);
    assert.deepEqual(reached(budget('at-most'), 'en').rules, []);
  });

  test('a ceiling is exceeded: 357 at 243 in 730 days are 1072.5 days on', () => {
    assert.deepEqual(both(budget('at-most')), [
      '按目前平均进度推算，2025年12月8日超出“控制在600公顷以内”。',
      'Straight line at the pace so far: “at most 600 公顷 in all” is exceeded on 8 December 2025.',
    ]);
  });

  test('never, or not within a hundred years', () => {
    assert.deepEqual(both(at2023(700, 900)), [
      '数值没有变化或朝相反方向变化，照此推算达不到目标。',
      'The value stands still or moves the other way, so at this pace the target is never reached.',
    ]);
    assert.deepEqual(both(at2023(723, 900)), [
      '照此推算一百年内达不到目标。',
      'At this pace the target is not reached within a hundred years.',
    ]);
  });
});
