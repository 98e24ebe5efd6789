import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disagreementWords, doubtWords, leftWords, readingWords, remarkWords } from '../../src/format/reading-words.js';
import type { Bound, Target, TargetOf, When } from '../../src/model/target.js';
import type { Disagreement, DisagreementCode } from '../../src/reading/compare-target.js';
import type { CellLeft, CellRemark } from '../../src/reading/read-indicator-table.js';
import { readTarget } from '../../src/reading/read-target.js';
import type { DoubtCode, LeftReason, ReadingDoubt } from '../../src/reading/target-reading.js';

type Said = readonly [zh: string, en: string];
const locales = ['zh-CN', 'en'] as const;
const inBoth = (say: (locale: 'zh-CN' | 'en') => string): Said => [say('zh-CN'), say('en')];
const ofWords = (words: string) => ({ start: 0, end: words.length });

/** What a person is asked, each with words it is asked of. */
const doubts: Readonly<
  Record<Exclude<DoubtCode, 'kind-unsaid' | 'span-unsaid'>, readonly [words: string, zh: string, en: string]>
> = {
  'comparator-unsaid': [
    '达10亿元',
    '只有数值，没有写明“不低于”“超过”等',
    'a figure without “at least”, “more than” or the like',
  ],
  'comparators-differ': ['不低于10家以内', '前后两个限定词含义不同', 'two comparators that mean different things'],
  'reach-of-comparator': [
    '10家、20家以上',
    '末尾的限定词可能也适用于前面的数值',
    'the last comparator may hold for the figures before it too',
  ],
  'before-year': [
    '2025年前',
    '“某年前”可以理解为该年开始之前，也可以理解为该年结束之前',
    '“before” a year may mean before it begins or before it ends',
  ],
  'reporting-year': [
    'by 2030/31',
    '跨两个日历年，没有写明截止到哪一天',
    'a year that runs over New Year; the day it ends on is not said',
  ],
  'yearly-rate': [
    'a year',
    '没有写明是每年都要达到，还是到期的那一年达到',
    'whether this is for every year or for the year it is due in is not said',
  ],
  'relative-time': ['三年内', '时间要从文件的日期推算', 'a time that only the date of the document tells'],
  'may-be-past': [
    '新增10家',
    '没有写明是将来还是已有的情况',
    'whether this is still to come or has happened is not said',
  ],
  'taken-for-baseline': ['2020年722件', '视为规划的基期值', 'taken to be the plan’s baseline'],
  'percent-or-points': [
    '提高5%',
    '比率的变化，可以理解为百分比，也可以理解为百分点',
    'the change of a rate: per cent or percentage points',
  ],
};

/** Why a part of the text is no target. */
const left: Readonly<Record<LeftReason, Said>> = {
  'nothing-to-meet': ['没有可以判定是否达到的内容', 'nothing that could be met or missed'],
  vague: ['数量或时间不确切，无法判定', 'how much, or by when, is not said exactly'],
  'figure-not-understood': ['有数值，但不明确要达到什么', 'a figure, but not what it is to do'],
  'figures-do-not-fit': ['数值与对象的个数对不上', 'not as many figures as things they could belong to'],
  'direction-unsaid': [
    '此类指标以低为好，没有写明是上限还是下限',
    'less is better here, and whether the figure is a floor or a ceiling is not said',
  ],
  'reports-the-past': ['说的是已有的情况，不是目标', 'what has been reached, not what is to be'],
  'relative-figure': [
    '数值是与另一个数相比得出的，不能单独判定',
    'the figure is held against another one and says nothing alone',
  ],
  'part-of-whole': ['是前一个目标的组成部分', 'a part of the target before it'],
  'no-such-kind': ['这种目标目前无法用数据表示', 'a kind of target that plan files cannot state yet'],
  'window-unsaid': ['是若干年的平均，没有写明是哪些年份', 'a mean of several years, and which years is not said'],
  'figure-too-large': ['数值过大', 'the figure is too large'],
};

describe('what a sentence of a plan leaves open', () => {
  for (const [code, [text, zh, en]] of Object.entries(doubts) as [
    keyof typeof doubts,
    readonly [string, string, string],
  ][])
    test(`${code} is asked of its words, with the other possibilities`, () => {
      const alternatives = [{ kind: 'total' }, { kind: 'year-value' }];
      const doubt = { code, axis: 'of', at: ofWords(text), alternatives } as unknown as ReadingDoubt;
      assert.deepEqual(
        inBoth((locale) => doubtWords(doubt, text, locale)),
        [
          `“${text}”：${zh}（也可以是累计值、年度值）`,
          `“${text}”: ${en} (it may also be a running total, the value of one year)`,
        ],
      );
    });

  const asked = (text: string): Said[] =>
    readTarget(text).readings.flatMap((reading) =>
      reading.doubts.map((doubt) => inBoth((locale) => doubtWords(doubt, text, locale))),
    );

  test('of what can be more than one thing, each is named once', () => {
    assert.deepEqual(asked('质押融资总额达10亿元'), [
      [
        '“融资总额”：没有写明是累计值还是年度值',
        '“融资总额”: whether this is a running total or the value of one year is not said',
      ],
    ]);
    assert.deepEqual(asked('突破2万亿元'), [
      [
        '“2”：没有写明是存量或水平值、累计值还是年度值',
        '“2”: whether this is a level, a running total or the value of one year is not said',
      ],
    ]);
  });

  test('what else growth may be of is said in full', () => {
    assert.deepEqual(asked('地区生产总值增长5%左右'), [
      [
        '“增长”：没有写明是一年的增长还是整个规划期的变化（也可以是一年的增长）',
        '“增长”: whether this is growth in a year or over the whole plan is not said (it may also be growth in one year)',
      ],
    ]);
  });

  test('in English too', () => {
    const [reading] = readTarget('GDP to grow by 5% in 2025').readings;
    assert.deepEqual(
      reading?.doubts.map((doubt) => doubtWords(doubt, 'GDP to grow by 5% in 2025', 'en')),
      [
        '“in 2025”: whether this is growth in a year or over the whole plan is not said (it may also be a change over the whole plan)',
      ],
    );
  });

  test('where there is nothing else it may be, nothing else is named', () => {
    assert.deepEqual(asked('2020年，互联网普及率达到70%'), [
      ['“2020年”：没有写明是将来还是已有的情况', '“2020年”: whether this is still to come or has happened is not said'],
    ]);
    assert.deepEqual(asked('力争投入强度高于“十三五”时期实际'), [
      [
        '““十三五”时期实际”：视为规划的基期值（也可以是另外公布的数值）',
        '““十三五”时期实际”: taken to be the plan’s baseline (it may also be a figure published elsewhere)',
      ],
    ]);
  });

  for (const [code, [zh, en]] of Object.entries(left) as [LeftReason, Said][])
    test(`${code} is why a part is left as text`, () => {
      const text = '培育企业100余家';
      assert.deepEqual(
        inBoth((locale) => leftWords({ code, at: { start: 4, end: text.length } }, text, locale)),
        [`“100余家”：${zh}`, `“100余家”: ${en}`],
      );
    });

  test('of a cell its line and column, and why it has no place', () => {
    const remark = (code: CellLeft): CellRemark =>
      ({ line: 3, column: 6, text: ' 30 ', left: code, code }) as unknown as CellRemark;
    assert.deepEqual(
      inBoth((locale) => remarkWords(remark('no-column'), locale)),
      ['第3行第6列“30”：表头没有对应的列', 'Line 3, column 6: “30”: the heading has no column for it'],
    );
    assert.deepEqual(
      inBoth((locale) => remarkWords(remark('unit-differs'), locale)),
      ['第3行第6列“30”：单位与该指标的单位不一致', 'Line 3, column 6: “30”: its unit is not that of the indicator'],
    );
  });
});

describe('what a sentence was read as', () => {
  const axes = (of: object, bound: object, when: object) =>
    inBoth((locale) =>
      readingWords({ of: of as Target['of'], bound: bound as Bound, when: when as When }, '件', locale),
    );
  const by = { kind: 'by', date: '2025-12-31' };

  test('a whole reading, axis by axis', () => {
    const [reading] = readTarget('到2025年，发明专利拥有量超过2000件').readings;
    assert.deepEqual(
      inBoth((locale) => readingWords(reading!.target, '件', locale)),
      ['存量或水平值；超过2000件；到期达到（2025-12-31）', 'a level; more than 2000 件; by a date (2025-12-31)'],
    );
  });

  test('what it looks at', () => {
    const kinds: Readonly<Record<TargetOf['kind'], Said>> = {
      level: ['存量或水平值', 'a level'],
      'year-value': ['年度值', 'the value of one year'],
      total: ['累计值', 'a running total'],
      change: ['变化量', 'a change'],
      growth: ['增长率', 'a rate of growth'],
      share: ['覆盖比例', 'a share covered'],
      rank: ['位次', 'a rank'],
      trend: ['变化趋势', 'a trend'],
      occurrence: ['是否实现', 'an event'],
      unstated: ['未写明', 'not stated'],
    };
    for (const [kind, [zh, en]] of Object.entries(kinds))
      assert.deepEqual(axes({ kind }, { kind: 'at-least', value: 5 }, by), [
        `${zh}；不低于5件；到期达到（2025-12-31）`,
        `${en}; at least 5 件; by a date (2025-12-31)`,
      ]);
  });

  test('which figure is asked for, and when', () => {
    const level = { kind: 'level' };
    const bounds: Readonly<Record<Bound['kind'], Said>> = {
      'at-least': ['不低于5件', 'at least 5 件'],
      'more-than': ['超过5件', 'more than 5 件'],
      'at-most': ['不超过5件', 'at most 5 件'],
      'less-than': ['低于5件', 'less than 5 件'],
      between: ['区间4—6件', 'a range 4—6 件'],
      about: ['5件左右', 'about 5 件'],
      equal: ['等于5件', 'equal to 5 件'],
      up: ['上升', 'upwards'],
      down: ['下降', 'downwards'],
      hold: ['保持', 'held'],
      none: ['不设数值', 'no figure'],
    };
    for (const [kind, [zh, en]] of Object.entries(bounds)) {
      const figure = kind === 'between' ? { low: 4, high: 6 } : /^(up|down|hold|none)$/.test(kind) ? {} : { value: 5 };
      assert.deepEqual(axes(level, { kind, ...figure }, { kind: 'open' }), [
        `存量或水平值；${zh}；未写明时间`,
        `a level; ${en}; no date`,
      ]);
    }
    const days: Readonly<Record<Exclude<When['kind'], 'open' | 'by'>, Said>> = {
      'each-year': ['每年保持', 'held every year'],
      'every-year': ['每年完成', 'due every year'],
      'mean-of': ['期间平均', 'as a mean of years'],
    };
    for (const [kind, [zh, en]] of Object.entries(days))
      assert.deepEqual(axes(level, { kind: 'none' }, { kind }), [
        `存量或水平值；不设数值；${zh}`,
        `a level; no figure; ${en}`,
      ]);
  });
});

describe('where words and data of a target differ', () => {
  const sides: Readonly<Record<DisagreementCode, readonly [Partial<Disagreement>, zh: string, en: string]>> = {
    figure: [
      { axis: 'bound', said: 30, stated: 40 },
      '数值不一致：文字为30，数据为40',
      'The figures differ: the words say 30, the data 40',
    ],
    scale: [
      { axis: 'bound', said: 3.5, stated: 35 },
      '数值相差若干位，小数点或单位可能有误：文字为3.5，数据为35',
      'The figures differ by whole digits; a decimal point or a unit may be wrong: the words say 3.5, the data 35',
    ],
    comparator: [
      { axis: 'bound', said: 'more-than', stated: 'at-least' },
      '限定词不一致：文字为超过，数据为不低于',
      'The comparators differ: the words say more than, the data at least',
    ],
    kind: [
      { axis: 'of', said: 'total', stated: 'level' },
      '统计口径不一致：文字为累计值，数据为存量或水平值',
      'What is measured differs: the words say a running total, the data a level',
    ],
    direction: [
      { axis: 'of', said: 'increase', stated: 'decrease' },
      '升降方向不一致：文字为上升，数据为下降',
      'The directions differ: the words say an increase, the data a decrease',
    ],
    base: [
      { axis: 'of', said: '2020', stated: '2015' },
      '起算时间不一致：文字为2020，数据为2015',
      'The starts differ: the words say 2020, the data 2015',
    ],
    date: [
      { axis: 'when', said: '2025-12-31', stated: '' },
      '完成时间不一致：文字为2025-12-31，数据为未写明',
      'The due dates differ: the words say 2025-12-31, the data nothing',
    ],
    unit: [
      { axis: 'bound', said: 'percent', stated: 'points' },
      '单位不一致：文字为百分比，数据为百分点',
      'The units differ: the words say per cent, the data percentage points',
    ],
    force: [
      { axis: 'force' as Disagreement['axis'], said: 'binding', stated: 'indicative' },
      '约束力不一致：文字为约束性，数据为预期性',
      'The force differs: the words say binding, the data indicative',
    ],
  };
  for (const [code, [given, ...said]] of Object.entries(sides))
    test(`${code} is said with both sides`, () => {
      const disagreement = { code, at: [], ...given } as unknown as Disagreement;
      assert.deepEqual(
        locales.map((locale) => disagreementWords(disagreement, locale)),
        said,
      );
    });
});

test('what is handed over and is no part of a reading is named', () => {
  const nothing = undefined as never;
  for (const [say, wanted] of [
    [() => doubtWords(nothing, '', 'en'), /a doubt of a reading/],
    [() => doubtWords({} as never, nothing, 'en'), /the words it stands in/],
    [() => leftWords(nothing, '', 'en'), /what a reading left as text/],
    [() => leftWords({} as never, nothing, 'en'), /the words it stands in/],
    [() => disagreementWords(nothing, 'en'), /a disagreement, as one of compareTarget,/],
    [() => remarkWords(nothing, 'en'), /a remark of a table/],
  ] as const)
    assert.throws(say, { name: 'TypeError', message: wanted });
});
