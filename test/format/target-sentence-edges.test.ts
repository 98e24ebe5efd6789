import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { targetWords } from '../../src/format/target-words.js';
import { figure, increment, level, mainOn, planFile, rate } from '../one-target.js';

/* The sentence under a verdict, on both sides of what decides which one is said. The plan runs from 2021 to 2025. */

interface Given {
  readonly of?: object;
  readonly bound?: object;
  readonly words?: string;
  readonly unit?: string;
  readonly own?: string;
  readonly base?: object;
  readonly when?: object;
  readonly figures: readonly object[];
  readonly asOf?: string;
}
/** Verdict, amount, sentence and whether the figures are old, in a language. */
function said(given: Given, locale: 'zh-CN' | 'en'): string {
  const { of = { kind: 'level' }, bound = { kind: 'at-least', value: 900 }, words = '达900件', unit = '件' } = given;
  const { own, base, when = { kind: 'by' }, figures, asOf = '2024-01-31' } = given;
  const target = { words, of, bound, when, ...(own !== undefined && { unit: own }) };
  const main = mainOn(asOf, planFile([{ unit, ...(base && { baseline: base }), targets: [target] }], figures));
  const { statusWord, amount, sentence, tags } = targetWords(main, locale);
  return [statusWord, amount, sentence, ...tags.map(({ word }) => word)].filter(Boolean).join(' | ');
}

type Rows = readonly (readonly [what: string, given: Given, zh: string, en: string])[];
function check(title: string, rows: Rows): void {
  describe(title, () => {
    for (const [what, given, zh, en] of rows)
      test(what, () => assert.deepEqual([said(given, 'zh-CN'), said(given, 'en')], [zh, en]));
  });
}

const from = (value: number): object => ({ value, period: '2020' });
const range = { kind: 'between', low: 20, high: 30 };
const after = '2026-06-30';
const ranged = (value: number, base?: number, bound: object = range): Given => ({
  bound,
  words: '20至30件',
  ...(base !== undefined && { base: from(base) }),
  figures: [level('2025', value)],
  asOf: after,
});

check('a range, once it is due', [
  [
    'below it',
    ranged(15),
    '未达目标值 | 差5件 | 15件，少于20至30件',
    'Not met | 5 件 short | 15 件, below 20 to 30 件',
  ],
  ['on its lower end', ranged(20), '已达目标值 | 20件，在20至30件之间', 'Met | 20 件, within 20 to 30 件'],
  ['on its upper end', ranged(30), '已达目标值 | 30件，在20至30件之间', 'Met | 30 件, within 20 to 30 件'],
  ['beyond it, from below', ranged(35, 10), '已达目标值 | 35件，多于20至30件', 'Met | 35 件, above 20 to 30 件'],
  ['beyond it, from above', ranged(15, 50), '已达目标值 | 15件，少于20至30件', 'Met | 15 件, below 20 to 30 件'],
  [
    'beyond it, where it was to be held',
    ranged(35, 25, { ...range, held: true }),
    '未达目标值 | 35件，多于20至30件',
    'Not met | 35 件, above 20 to 30 件',
  ],
]);

// 1095 of 1826 days are 60 % of the time.
check('a value that went the wrong way', [
  [
    // 22 of 722.
    'in per cent of its base',
    { base: from(722), figures: [level('2023', 700)] },
    '低于序时进度 | 比基期低3%；序时进度60%',
    'Behind schedule | 3% below baseline; 60% of time elapsed',
  ],
  [
    'of what is to fall, above it',
    { base: from(60), bound: { kind: 'at-most', value: 50 }, words: '不超过50件', figures: [level('2023', 66)] },
    '低于序时进度 | 比基期高10%；序时进度60%',
    'Behind schedule | 10% above baseline; 60% of time elapsed',
  ],
  [
    'in points, where it is in per cent',
    { unit: '%', base: from(60), bound: { kind: 'at-least', value: 80 }, words: '达80%', figures: [level('2023', 57)] },
    '低于序时进度 | 比基期低3个百分点；序时进度60%',
    'Behind schedule | 3 percentage points below baseline; 60% of time elapsed',
  ],
  [
    'in its unit, from a base below zero',
    { base: from(-5), bound: { kind: 'at-least', value: 10 }, words: '达10件', figures: [level('2023', -8)] },
    '低于序时进度 | 比基期低3件；序时进度60%',
    'Behind schedule | 3 件 below baseline; 60% of time elapsed',
  ],
  [
    'in its unit, by more than its base',
    { base: from(2), bound: { kind: 'at-most', value: 1 }, words: '不超过1件', figures: [level('2023', 5)] },
    '低于序时进度 | 比基期高3件；序时进度60%',
    'Behind schedule | 3 件 above baseline; 60% of time elapsed',
  ],
  [
    'long ago',
    { base: from(722), figures: [level('2021', 700)] },
    '低于序时进度 | 比基期低3%；按2021年底的序时进度20%判定 | 数据较旧',
    'Behind schedule | 3% below baseline; judged against the schedule at the end of 2021, 20% | Out of date',
  ],
]);

check('a figure is old', [
  [
    'a year after its day',
    { base: from(722), figures: [level('2022', 760)], asOf: '2023-12-31' },
    '低于序时进度 | 19个百分点 | 按2022年底的序时进度40%判定 | 数据较旧',
    'Behind schedule | by 19 percentage points | Judged against the schedule at the end of 2022, 40% | Out of date',
  ],
  [
    // 38 of 178, and 730 of 1826 days.
    'and not the day before',
    { base: from(722), figures: [level('2022', 760)], asOf: '2023-12-30' },
    '低于序时进度 | 19个百分点 | 完成21%，序时进度40%',
    'Behind schedule | by 19 percentage points | 21% done, 40% of time elapsed',
  ],
]);

check('the share that is due', [
  [
    // 60 of 178 by then.
    'through milestones',
    {
      base: from(722),
      when: { kind: 'by', milestones: [{ date: '2023-12-31', value: 782 }] },
      figures: [level('2023', 807)],
    },
    '高于序时进度 | 14个百分点 | 完成48%，按规划的阶段目标应完成34%',
    'Ahead of schedule | by 14 percentage points | 48% done, 34% due by the plan’s milestones',
  ],
  [
    'of a ceiling',
    {
      of: { kind: 'total' },
      bound: { kind: 'at-most', value: 900 },
      words: '累计不超过900件',
      figures: [increment('2021', 150), increment('2022', 150)],
      asOf: '2023-01-31',
    },
    '使用慢于序时进度 | 7个百分点 | 已用上限的33%，序时进度40%',
    'Used more slowly than scheduled | by 7 percentage points | 33% of the ceiling used, 40% of time elapsed',
  ],
  [
    'is not asked where all of it is there, and not more',
    { bound: { kind: 'more-than', value: 900 }, words: '超过900件', base: from(722), figures: [level('2023', 900)] },
    '高于序时进度 | 40个百分点 | 恰好900件，未超过900件',
    'Ahead of schedule | by 40 percentage points | Exactly 900 件, not more than 900 件',
  ],
  [
    'nor once it is due',
    {
      bound: { kind: 'more-than', value: 900 },
      words: '超过900件',
      base: from(722),
      figures: [level('2025', 900)],
      asOf: after,
    },
    '未达目标值 | 恰好900件，未超过900件',
    'Not met | Exactly 900 件, not more than 900 件',
  ],
]);

const by2022 = { kind: 'by', date: '2022-12-31' };
check('what came after the due day', [
  [
    'a thing that was done is not done by then',
    {
      of: { kind: 'occurrence' },
      bound: { kind: 'at-least', value: 1 },
      words: '发布白皮书',
      when: by2022,
      figures: [0, 0, 1].map((value, at) => figure('increment', String(2021 + at), value)),
    },
    '逾期完成 | 截至2022年底尚未完成；2023年完成，晚于期限',
    'Done late | Not done at the end of 2022; done in 2023, after the due date',
  ],
  [
    'a value does not count',
    { when: by2022, base: from(722), figures: [level('2022', 800), level('2023', 950)] },
    '未达目标值 | 差100件 | 现值为目标值的89%',
    'Not met | 100 件 short | 89% of the target',
  ],
  [
    'nothing was published for it',
    { base: from(722), figures: [level('2024', 880)], asOf: after },
    '期末数据未公布 | 最近公布的是2024年底的880件；现值为目标值的98% | 数据较旧',
    'Final figure not published | Latest published: 880 件 (end of 2024); 98% of the target | Out of date',
  ],
]);

const mean = (value: number, bound: object = { kind: 'at-least', value: 80 }): Given => ({
  bound,
  words: '平均80件',
  when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
  figures: [level('2021', value - 1), level('2022', value + 1)],
  asOf: '2023-01-31',
});
check('a mean so far', [
  [
    'above',
    mean(83),
    '至今好于目标值 | 至今平均83件，高于目标80件，到期按全期判定',
    'Better than the target so far | 83 件 on average so far, above the target of 80 件; the whole period decides when it is due',
  ],
  [
    'even',
    mean(80),
    '至今达到目标值 | 至今平均80件，与目标80件持平，到期按全期判定',
    'On target so far | 80 件 on average so far, equal to the target of 80 件; the whole period decides when it is due',
  ],
  [
    'below',
    mean(71),
    '至今未达目标值 | 至今平均71件，低于目标80件，到期按全期判定',
    'Short of the target so far | 71 件 on average so far, below the target of 80 件; the whole period decides when it is due',
  ],
  [
    'within a range',
    mean(75, { kind: 'between', low: 70, high: 80 }),
    '至今达到目标值 | 至今平均75件，在目标70至80件之间，到期按全期判定',
    'On target so far | 75 件 on average so far, within the target of 70 to 80 件; the whole period decides when it is due',
  ],
]);

const eachYear = (...rates: readonly (readonly [period: string, value: number])[]): Given => ({
  of: { kind: 'growth', span: 'per-year' },
  bound: { kind: 'at-least', value: 5 },
  words: '年增长5%',
  own: '%',
  when: { kind: 'each-year' },
  figures: rates.map(([period, value]) => rate(period, value)),
});
check('years, each by itself', [
  [
    'one missed and one unknown',
    eachYear(['2021', 6], ['2023', 4]),
    '未达目标值 | 2023年（比上年增长4%）未达到；2022年暂无数据；各年单独判定，以后年份不能抵补',
    'Not met | 2023 (up 4% on the year before) not met; 2022 not reported; each year is judged on its own, a later year does not make up for it',
  ],
  [
    'all met',
    eachYear(['2021', 6], ['2022', 5], ['2023', 7]),
    '已达目标值 | 到期的3年均已达到',
    'Met | Met in each of the 3 years due',
  ],
  [
    'one unknown, the others met',
    eachYear(['2021', 6], ['2023', 7]),
    '部分年份暂无数据 | 2022年暂无数据；其余到期的2年已达到',
    'Some years not reported | 2022 not reported; met in the other 2 years due',
  ],
]);

check('what is not a whole', [
  [
    'a sum with a year missing in between',
    { of: { kind: 'total' }, words: '新增900件', figures: [increment('2021', 100), increment('2023', 100)] },
    '无法计算 | 2022年没有数据，不能累计',
    'Not computable | No data for 2022, so there is no total',
  ],
  [
    'half of a year',
    {
      of: { kind: 'year-value' },
      words: '年达900件',
      base: from(722),
      figures: [increment('2023-H1', 400)],
      asOf: '2023-09-30',
    },
    '未到期 | 2023年上半年400件，不与全年目标比较',
    'Not due | 400 件 in the first half of 2023, not held against the target for a whole year',
  ],
]);

check('what is known beside it', [
  [
    'a value after the due day, which does not count',
    { when: by2022, base: from(722), figures: [level('2021', 800), level('2023', 950)] },
    '期末数据未公布 | 期限内最近的是2021年底的800件；现值为目标值的89%；2023年的950件在期限之后，不用于判定 | 数据较旧',
    'Final figure not published | Latest by the due date: 800 件 (end of 2021); 89% of the target; 950 件 in 2023 is after the due date and not used for the verdict | Out of date',
  ],
  [
    'a thing that was done after it',
    {
      of: { kind: 'occurrence' },
      bound: { kind: 'at-least', value: 1 },
      words: '发布白皮书',
      when: by2022,
      figures: [figure('increment', '2021', 0), figure('increment', '2023', 1)],
    },
    '逾期完成 | 截至2021年底尚未完成；2023年完成，晚于期限 | 数据较旧',
    'Done late | Not done at the end of 2021; done in 2023, after the due date | Out of date',
  ],
  [
    // 128 of 178.
    'that it was there before and fell back',
    { base: from(722), figures: [level('2022', 910), level('2023', 850)] },
    '高于序时进度 | 12个百分点 | 完成72%，序时进度60%；2022年曾达910件，后回落',
    'Ahead of schedule | by 12 percentage points | 72% done, 60% of time elapsed; reached 910 件 in 2022, then fell back',
  ],
  [
    'that it was down before and rose again',
    {
      base: from(60),
      bound: { kind: 'at-most', value: 50 },
      words: '不超过50件',
      figures: [level('2022', 49), level('2023', 53)],
    },
    '高于序时进度 | 10个百分点 | 完成70%，序时进度60%；2022年曾为49件，后上升',
    'Ahead of schedule | by 10 percentage points | 70% done, 60% of time elapsed; was 49 件 in 2022, then rose',
  ],
  [
    'figures that nothing can be made of',
    { of: { kind: 'total' }, words: '新增900件', figures: [level('2022', 400)] },
    '无法计算 | 数据的统计方式与目标不同，不能比较；已公布2022年400件',
    'Not computable | The data are counted differently from the target; published: 400 件 in 2022',
  ],
  [
    'that the series was broken',
    { base: from(722), figures: [level('2022', 800), level('2025', 950, { break: true })], asOf: after },
    '已达目标值 | 现值为目标值的106%；数据口径有变，前后不可比',
    'Met | 106% of the target; the data are counted differently from before and do not compare',
  ],
]);

const once = (target: Given): Given => ({ ...target, asOf: after });
const raised = (value: number): Given =>
  once({
    of: { kind: 'change', measure: 'percent', direction: 'increase' },
    bound: { kind: 'at-least', value: 20 },
    words: '增长20%',
    own: '%',
    base: from(200),
    figures: [level('2025', value)],
  });
const ceiling = (kind: string, words: string, value: number): Given =>
  once({ base: from(60), bound: { kind, value: 50 }, words, figures: [level('2025', value)] });
check('met or not, in the words of its bound', [
  [
    'a floor',
    once({ base: from(722), figures: [level('2025', 950)] }),
    '已达目标值 | 现值为目标值的106%',
    'Met | 106% of the target',
  ],
  [
    'a ceiling that is kept',
    ceiling('at-most', '不超过50件', 50),
    '已达目标值 | 50件，在50件以内',
    'Met | 50 件, at most 50 件',
  ],
  [
    'a line that is passed',
    ceiling('less-than', '低于50件', 49),
    '已达目标值 | 49件，已低于50件',
    'Met | 49 件, less than 50 件',
  ],
  [
    'a rise',
    raised(250),
    '已达目标值 | 比基期增长25%，已达20%',
    'Met | Up 25% from 2020, meeting the target of at least 20%',
  ],
  [
    'a rise that falls short',
    raised(220),
    '未达目标值 | 差10个百分点 | 比基期增长10%，未达到20%',
    'Not met | 10 percentage points short | Up 10% from 2020, short of 20%',
  ],
  [
    'a place',
    once({
      of: { kind: 'rank', among: '全省' },
      bound: { kind: 'at-most', value: 3 },
      words: '进入前3',
      unit: '位',
      figures: [level('2025', 5)],
    }),
    '未达目标值 | 差2位 | 第5位，未进入前3位',
    'Not met | 2 places short | Rank 5, not in the top 3',
  ],
]);

const yearly = (figures: readonly object[], asOf: string): Given => ({
  of: { kind: 'year-value' },
  bound: { kind: 'at-least', value: 100 },
  words: '每年100件',
  when: { kind: 'every-year' },
  figures,
  asOf,
});
const duty = (...values: readonly number[]): Given => ({
  of: { kind: 'occurrence' },
  bound: { kind: 'at-least', value: 1 },
  words: '每年发布',
  when: { kind: 'every-year' },
  figures: values.map((value, at) => figure('increment', String(2021 + at), value)),
  asOf: '2023-01-31',
});
check('a year that is known in part, and a duty of each year', [
  [
    'while it goes on',
    yearly([increment('2021', 120), increment('2022-H1', 60)], '2022-09-30'),
    '已达目标值 | 到期的1年均已达到；2022年上半年60件，不与全年目标比较',
    'Met | Met in the one year due; 60 件 in the first half of 2022, not held against the target for a whole year',
  ],
  [
    'once it is over',
    yearly([increment('2021', 120), increment('2022-H1', 60)], '2023-09-30'),
    '部分年份暂无数据 | 2022年全年数据未公布；其余到期的1年已达到；2022年上半年60件，不与全年目标比较 | 数据较旧',
    'Some years not reported | 2022 not yet reported for the whole year; met in the other year due; 60 件 in the first half of 2022, not held against the target for a whole year | Out of date',
  ],
  [
    'by the verb of the plan',
    duty(1, 0),
    '未完成 | 2022年未发布；各年单独判定，以后年份不能抵补',
    'Not done | 2022 not done; each year is judged on its own, a later year does not make up for it',
  ],
  [
    'of which nothing is known in a year',
    duty(1),
    '部分年份暂无数据 | 2022年暂无数据；其余到期的1年已发布 | 数据较旧',
    'Some years not reported | 2022 not reported; done in the other year due | Out of date',
  ],
]);

check('where there is little to say', [
  [
    'no year is due yet',
    { ...eachYear(), asOf: '2021-06-30' },
    '未到期 | 各年单独判定',
    'Not due | Each year is judged on its own',
  ],
  [
    'no year is known',
    { ...eachYear(), asOf: '2023-01-31' },
    '暂无数据 | 2021年、2022年暂无数据',
    'Not reported | 2021, 2022 not reported',
  ],
  [
    'years are missing from a sum',
    {
      of: { kind: 'total' },
      words: '新增900件',
      figures: [increment('2022', 100), increment('2024', 100)],
      asOf: '2025-01-31',
    },
    '无法计算 | 2021年、2023年没有数据，不能累计',
    'Not computable | No data for 2021, 2023, so there is no total',
  ],
  [
    'half of a year is missing from one',
    {
      of: { kind: 'total' },
      words: '新增900件',
      figures: [increment('2021', 100), increment('2022-H2', 100), increment('2023', 100)],
    },
    '无法计算 | 中间有时期没有数据，不能累计',
    'Not computable | A period in between has no data, so there is no total',
  ],
  [
    'a value is twice its base, where less is better',
    { base: from(2), bound: { kind: 'at-most', value: 1 }, words: '不超过1件', figures: [level('2023', 4)] },
    '低于序时进度 | 比基期高2件；序时进度60%',
    'Behind schedule | 2 件 above baseline; 60% of time elapsed',
  ],
  [
    'a broken series falls short',
    { base: from(722), figures: [level('2022', 800), level('2025', 850, { break: true })], asOf: after },
    '未达目标值 | 差50件 | 现值为目标值的94%；数据口径有变，前后不可比',
    'Not met | 50 件 short | 94% of the target; the data are counted differently from before and do not compare',
  ],
  [
    'what fell back has no figure for its day',
    { base: from(722), figures: [level('2022', 950), level('2024', 850)], asOf: after },
    '期末数据未公布 | 最近公布的是2024年底的850件；现值为目标值的94% | 数据较旧',
    'Final figure not published | Latest published: 850 件 (end of 2024); 94% of the target | Out of date',
  ],
]);

test('years are counted in the place of a figure, and a range is spoken without its dash', () => {
  const words = (target: object, figures: readonly object[], locale: 'zh-CN' | 'en') =>
    targetWords(mainOn('2023-01-31', planFile([{ unit: '%', targets: [target] }], figures)), locale);
  const growth = {
    words: '年增长5%',
    of: { kind: 'growth', span: 'per-year' },
    bound: { kind: 'at-least', value: 5 },
    when: { kind: 'each-year' },
    unit: '%',
  };
  const rates = [rate('2021', 6), rate('2022', 4)];
  assert.equal(words(growth, rates, 'zh-CN').instead, '2年中1年');
  assert.equal(words(growth, rates, 'en').instead, '1 of 2 years');
  assert.equal(words(growth, [], 'en').instead, '—');
  const share = {
    words: '8%—10%',
    of: { kind: 'level' },
    bound: { kind: 'between', low: 8, high: 10 },
    when: { kind: 'by' },
  };
  assert.match(words(share, [level('2021', 6)], 'zh-CN').spoken, /^指标一：6%，目标8%至10%，/);
  assert.match(words(share, [level('2021', 6)], 'en').spoken, /^指标一: 6%, target 8 to 10%, /);
});

check('parts of years', [
  [
    'beside a year that is missing leave it unnamed',
    { of: { kind: 'total' }, words: '新增900件', figures: [increment('2021-H1', 100), increment('2023', 100)] },
    '无法计算 | 中间有时期没有数据，不能累计',
    'Not computable | A period in between has no data, so there is no total',
  ],
  [
    'and so at the end',
    { of: { kind: 'total' }, words: '新增900件', figures: [increment('2021', 100), increment('2023-H1', 100)] },
    '无法计算 | 中间有时期没有数据，不能累计',
    'Not computable | A period in between has no data, so there is no total',
  ],
  [
    // 78 of 178; half a year old, so that nothing is out of date.
    'of this year are news',
    {
      of: { kind: 'year-value' },
      words: '年达900件',
      base: from(722),
      figures: [increment('2021', 800), increment('2023-H1', 420)],
      asOf: '2023-12-31',
    },
    '高于序时进度 | 24个百分点 | 按2021年底的序时进度20%判定；2023年上半年420件，不与全年目标比较',
    'Ahead of schedule | by 24 percentage points | Judged against the schedule at the end of 2021, 20%; 420 件 in the first half of 2023, not held against the target for a whole year',
  ],
  [
    'are held against the due day once that is over',
    {
      of: { kind: 'year-value' },
      words: '年达900件',
      when: { kind: 'by', date: '2023-12-31' },
      base: from(722),
      figures: [increment('2021', 800), increment('2023-H1', 420)],
      asOf: '2025-12-31',
    },
    '期末数据未公布 | 2023年上半年420件，不与全年目标比较；最近的全年数据是2021年的800件',
    'Final figure not published | 420 件 in the first half of 2023, not held against the target for a whole year; latest whole year: 800 件 (2021)',
  ],
]);

check('a change and a place say themselves how far they are', [
  [
    'a change that went the wrong way',
    {
      of: { kind: 'change', measure: 'percent', direction: 'increase' },
      bound: { kind: 'at-least', value: 20 },
      words: '增长20%',
      own: '%',
      base: from(200),
      figures: [level('2023', 190)],
    },
    '低于序时进度 | 比基期下降5%；序时进度60%',
    'Behind schedule | Down 5% from 2020; 60% of time elapsed',
  ],
  [
    // The cube root of 1.3 is 1.0914.
    'an average growth so far',
    {
      of: { kind: 'growth', span: 'average-annual' },
      bound: { kind: 'at-least', value: 5 },
      words: '年均增长5%',
      own: '%',
      base: from(200),
      figures: [level('2023', 260)],
    },
    '至今好于目标值 | 至今年均增长9.1%，高于目标5%，到期按全期判定',
    'Better than the target so far | Up 9.1% a year on average so far, above the target of 5%; the whole period decides when it is due',
  ],
  [
    'a place that is kept',
    {
      of: { kind: 'rank', among: '全省' },
      bound: { kind: 'at-most', value: 3 },
      words: '进入前3',
      unit: '位',
      figures: [level('2025', 2)],
      asOf: after,
    },
    '已达目标值 | 第2位，在前3位',
    'Met | Rank 2, in the top 3',
  ],
]);

test('the years of a mean are spoken without their dash', () => {
  const target = {
    words: '平均80件',
    of: { kind: 'level' },
    bound: { kind: 'at-least', value: 80 },
    when: { kind: 'mean-of', window: { start: '2024-01-01', end: '2025-12-31' } },
  };
  const main = mainOn('2023-01-31', planFile([{ unit: '件', targets: [target] }], [level('2022', 75)]));
  assert.match(targetWords(main, 'zh-CN').spoken, /按2024至2025年的平均值判定/);
  assert.match(
    targetWords(main, 'en').spoken,
    /on average, 2024 to 2025, not due\. Judged by the average of 2024 to 2025,/,
  );
});
