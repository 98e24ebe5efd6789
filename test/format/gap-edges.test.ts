import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords, type GapWords } from '../../src/format/gap-words.js';
import { figure, increment, level, mainOn, planFile, rate } from '../one-target.js';

/* What is left, on both sides of every line. */

const by = { kind: 'by' };

interface Given {
  readonly of?: object;
  readonly bound: object;
  readonly words?: string;
  readonly unit?: string;
  readonly base?: object | undefined;
  readonly figures: readonly object[];
  readonly when?: object;
  readonly asOf?: string;
  readonly more?: object;
}
const gap = (
  {
    of = { kind: 'level' },
    bound,
    words = '目标',
    unit = '件',
    base,
    figures,
    when = by,
    asOf = '2024-06-30',
    more,
  }: Given,
  locale: 'zh-CN' | 'en' = 'zh-CN',
): GapWords =>
  gapWords(
    mainOn(
      asOf,
      planFile([{ unit, ...(base && { baseline: base }), targets: [{ words, of, bound, when, ...more }] }], figures),
    ),
    locale,
  );
const left = (given: Given): [relation: string | undefined, text: string | undefined, english: string | undefined] => [
  gap(given).gap?.relation,
  gap(given).gap?.text,
  gap(given, 'en').gap?.text,
];

describe('a ceiling on a sum', () => {
  const total = (kind: string, ...sums: number[]): Given => ({
    of: { kind: 'total' },
    bound: { kind, value: 100 },
    words: '累计不超过100件',
    figures: sums.map((value, at) => increment(String(2021 + at), value)),
  });

  test('leaves what is below it, and is gone above it', () => {
    assert.deepEqual(left(total('at-most', 40, 20)), ['left', '还可增加40件', '40 件 left']);
    assert.deepEqual(left(total('at-most', 60, 40)), ['left', '不能再增加', 'none left']);
    assert.deepEqual(left(total('at-most', 60, 41)), ['above', '比目标高1件', '1 件 above the target']);
  });

  test('that must not be touched leaves less than that', () => {
    assert.deepEqual(left(total('less-than', 40, 20)), ['left', '还可增加40件以内（不含）', 'less than 40 件 left']);
    assert.deepEqual(left(total('less-than', 60, 40)), [
      'on-the-line',
      '恰为这一数值，越过才算达到',
      'exactly the figure, which has to be passed',
    ]);
    assert.deepEqual(left(total('less-than', 60, 41)), ['above', '比目标高1件', '1 件 above the target']);
  });
});

test('what a year has brought beyond its ceiling stays', () => {
  const year = (value: number): Given => ({
    of: { kind: 'year-value' },
    bound: { kind: 'at-most', value: 100 },
    words: '每年不超过100件',
    when: { kind: 'every-year' },
    figures: [increment('2023', value)],
  });
  assert.deepEqual(left(year(101)), ['above', '比目标高1件', '1 件 above the target']);
});

describe('a range', () => {
  const range = (value: number, base?: number, held?: true): Given => ({
    bound: { kind: 'between', low: 20, high: 30, ...(held && { held }) },
    words: '20至30件',
    figures: [level('2023', value)],
    ...(base !== undefined && { base: { value: base, period: '2020' } }),
  });

  test('holds both its ends', () => {
    for (const value of [20, 25, 30])
      assert.deepEqual(left(range(value, 10)), ['within', '在目标范围内', 'within the target range'], String(value));
  });

  test('walked to from below is short of, or beyond, its near and far end', () => {
    assert.deepEqual(left(range(19, 10)), ['short', '还差1件', '1 件 to go']);
    assert.deepEqual(left(range(32, 10)), ['exceeded', '已超过目标2件', '2 件 above the target']);
  });

  test('walked to from above is still to come down to, or under', () => {
    assert.deepEqual(left(range(33, 50)), ['to-fall', '还需降低3件', '3 件 still to come down']);
    assert.deepEqual(left(range(18, 50)), ['under', '比目标低2件', '2 件 below the target']);
  });

  test('to be held is above or below', () => {
    assert.equal(gap(range(31, 25, true)).gap?.text, '比目标高1件');
    assert.equal(gap(range(19, 25, true)).gap?.text, '比目标低1件');
  });
});

describe('an exact figure', () => {
  const exact = (value: number, base: number): Given => ({
    bound: { kind: 'equal', value: 30 },
    words: '等于30件',
    base: { value: base, period: '2020' },
    figures: [level('2023', value)],
  });
  test('is reached, short, or beyond', () => {
    assert.deepEqual(left(exact(30, 10)), ['reached', '已达目标', 'target reached']);
    assert.deepEqual(left(exact(28, 10)), ['short', '还差2件', '2 件 to go']);
    assert.deepEqual(left(exact(33, 50)), ['to-fall', '还需降低3件', '3 件 still to come down']);
  });
});

describe('an approximate figure', () => {
  const about = (value: number): Given => ({
    bound: { kind: 'about', value: 30, tolerance: 2 },
    words: '30件左右',
    base: { value: 10, period: '2020' },
    figures: [level('2023', value)],
  });
  test('is reached on the figure, short of it, and above it beyond', () => {
    assert.equal(gap(about(30)).gap?.relation, 'reached');
    assert.equal(gap(about(20)).gap?.text, '还差10件');
    assert.equal(gap(about(40)).gap?.text, '比目标高10件');
  });
});

describe('a place in an order', () => {
  const rank = (value: number): Given => ({
    of: { kind: 'rank', among: '全省' },
    bound: { kind: 'at-most', value: 3 },
    words: '进入全省前3',
    unit: '位',
    figures: [level('2023', value)],
  });
  test('is climbed to, held, or passed', () => {
    assert.deepEqual(left(rank(5)), ['to-climb', '还需上升2位', '2 places to climb']);
    assert.deepEqual(left(rank(4)), ['to-climb', '还需上升1位', '1 place to climb']);
    assert.deepEqual(left(rank(3)), ['reached', '已达目标', 'target reached']);
    assert.deepEqual(left(rank(1)), ['under', '比目标靠前2位', '2 places better than the target']);
    assert.deepEqual(left(rank(2)), ['under', '比目标靠前1位', '1 place better than the target']);
  });
});

test('a bound to be passed by a fall leaves more than the difference', () => {
  const below = (value: number): Given => ({
    bound: { kind: 'less-than', value: 50 },
    words: '低于50件',
    base: { value: 60, period: '2020' },
    figures: [level('2023', value)],
  });
  assert.deepEqual(left(below(53)), ['to-fall', '还需降低3件以上', 'more than 3 件 still to come down']);
  assert.deepEqual(left(below(49)), ['under', '比目标低1件', '1 件 below the target']);
});

test('of a figure that is only bounded no more is known than that it is reached', () => {
  const more = (value: number, qualifier: string): Given => ({
    bound: { kind: 'at-least', value: 100 },
    words: '达100件',
    figures: [level('2023', value, { qualifier })],
  });
  assert.deepEqual(left(more(100, 'more-than')), ['reached', '已达目标', 'target reached']);
  assert.deepEqual(left(more(90, 'more-than')), [undefined, undefined, undefined]);
});

describe('where it began', () => {
  test('of what is counted from another year, the figure of that year', () => {
    const change = (figures: readonly object[]): GapWords =>
      gap({
        of: { kind: 'change', measure: 'percent', direction: 'increase', from: '2021' },
        bound: { kind: 'at-least', value: 20 },
        words: '比2021年增长20%',
        figures,
        more: { unit: '%' },
      });
    assert.deepEqual(change([level('2021', 200), level('2022', 999), level('2023', 220)]).base, {
      label: '基期',
      text: '200件',
      period: '2021年',
    });
    assert.equal(change([level('2022', 999)]).base, undefined);
  });

  test('is printed with the digits it was published with', () => {
    const words = gap({
      bound: { kind: 'at-least', value: 9 },
      words: '达9件',
      base: { value: 3, decimals: 1, period: '2020' },
      figures: [level('2023', 8)],
    });
    assert.equal(words.base?.text, '3.0件');
  });

  test('is nothing of sums, of what happens, and of a growth of each year', () => {
    const base = { value: 3, period: '2020' };
    const growth = { kind: 'growth', span: 'per-year' };
    const grows = gap({
      of: growth,
      bound: { kind: 'at-least', value: 9 },
      words: '年增长9%',
      base,
      figures: [rate('2023', 8)],
      more: { unit: '%' },
    });
    assert.equal(grows.base, undefined);
    const total = gap({
      of: { kind: 'total' },
      bound: { kind: 'at-least', value: 9 },
      words: '新增9件',
      base,
      figures: [increment('2023', 8)],
    });
    assert.equal(total.base, undefined);
    const average = gap({
      of: { kind: 'growth', span: 'average-annual' },
      bound: { kind: 'at-least', value: 9 },
      words: '年均增长9%',
      base,
      figures: [level('2023', 8)],
      more: { unit: '%' },
    });
    assert.equal(average.base?.text, '3件');
  });
});

test('a thing is done or not, in words', () => {
  const happens = (value: number, locale: 'zh-CN' | 'en' = 'zh-CN'): string | undefined =>
    gap(
      {
        of: { kind: 'occurrence' },
        bound: { kind: 'at-least', value: 1 },
        words: '发布白皮书',
        figures: [figure('increment', '2023', value)],
      },
      locale,
    ).latest.text;
  assert.deepEqual([happens(1), happens(0)], ['已完成', '未完成']);
  assert.deepEqual([happens(1, 'en'), happens(0, 'en')], ['done', 'not done']);
});

test('nothing published is said', () => {
  const none = (locale: 'zh-CN' | 'en') =>
    gap({ bound: { kind: 'at-least', value: 9 }, words: '达9件', figures: [] }, locale);
  assert.equal(none('zh-CN').latest.text, '尚未公布');
  assert.equal(none('en').latest.text, 'not yet published');
  assert.equal(none('en').gap, undefined);
});

test('of a target judged by years, the last year with a value', () => {
  const years = gap({
    of: { kind: 'year-value' },
    bound: { kind: 'at-least', value: 100 },
    words: '每年100件',
    when: { kind: 'every-year' },
    figures: [increment('2021', 120), increment('2022', 90)],
  });
  assert.deepEqual([years.latest.text, years.latest.period, years.gap?.text], ['90件', '2022年', '还差10件']);
});
