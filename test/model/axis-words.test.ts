import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { target } from '../progress/one-target.js';
import { doubtsOf } from './doubted.js';

/* Words that settle what is looked at, by which bound and when: 前3名, 每年, 累计, 年均. Other words beside them settle nothing. */

const by = { kind: 'by' };
const eachYear = { kind: 'each-year' };
const growth = (span: string): object => ({ kind: 'growth', span });
const change = (measure: string): object => ({ kind: 'change', measure });
const place = 'indicators[0].targets[0].';

type Row = readonly [words: string, of: object, bound: object, when: object, unit: string, found?: string];

/** What is said of a word that settles an axis. */
function found([words, of, bound, when, unit]: Row): string | undefined {
  const own = unit === '%' ? { unit } : {};
  const [doubt, ...others] = doubtsOf({ unit, targets: [target(of, bound, when, { words, ...own })] }).filter(
    ({ code }) => code === 'words-differ',
  );
  assert.deepEqual(others, []);
  return doubt?.message.replace(place, '');
}

const check = (title: string, rows: readonly Row[]): void =>
  void describe(title, () => {
    for (const row of rows)
      test(`${row[0]} beside ${JSON.stringify(row.slice(1, 4))}${row[5] === undefined ? ': no doubt' : ''}`, () =>
        assert.equal(found(row), row[5]));
  });

const rank = { kind: 'rank', among: '全省' };
const bound = (kind: string, value?: unknown): object => ({ kind, ...(value !== undefined && { value }) });
const least = (value: number): object => bound('at-least', value);
const most = (value: number): object => bound('at-most', value);

check('a place in an order is met by a better one, which is a smaller figure', [
  ['进入全省前3名', rank, least(3), by, '位', 'bound.kind: “前3” in the words means at-most, not at-least'],
  ['进入全省前三', rank, least(3), by, '位', 'bound.kind: “前三” in the words means at-most, not at-least'],
  [
    '升至第８位',
    rank,
    bound('more-than', 8),
    by,
    '位',
    'bound.kind: “第8位” in the words means at-most, not more-than',
  ],
  ['进入前10', rank, bound('less-than', 10), by, '位', 'bound.kind: “前10” in the words means at-most, not less-than'],
  [
    'among the top 10 cities',
    rank,
    least(10),
    by,
    'place',
    'bound.kind: “top 10” in the words means at-most, not at-least',
  ],
  ['rank 5th in the region', rank, least(5), by, 'place', 'bound.kind: “5th” in the words means at-most, not at-least'],
  ['进入全省前3名', rank, most(3), by, '位'],
  ['保持全国第1位', rank, bound('equal', 1), eachYear, '位'],
  ['进入前8位以内（不含第8）', rank, bound('less-than', 8), by, '位'],
  // Better than the eighth is less than 8.
  ['优于第8位', rank, bound('less-than', 8), by, '位'],
  // Out of those at the end.
  ['退出全国后20位', rank, bound('more-than', 20), by, '位'],
  ['空气污染排名保持在第50位以后', rank, least(50), eachYear, '位'],
  ['out of the bottom 10', rank, bound('more-than', 10), by, 'place'],
  ['位居前列', rank, least(3), by, '位'],
  ['进入前3家', { kind: 'level' }, least(3), by, '家'],
]);

check('another place', [
  ['进入全省前3名', rank, most(5), by, '位', 'bound.value: 5 does not stand in the words “进入全省前3名”'],
  ['进入全省前3', rank, most(5), by, '位', 'bound.value: 5 does not stand in the words “进入全省前3”'],
  [
    'in the top 10 of the region',
    rank,
    most(5),
    by,
    'place',
    'bound.value: 5 does not stand in the words “in the top 10 of the region”',
  ],
  ['由第12位提升至第8位', rank, most(8), by, '位'],
  ['进入全国百强', rank, most(100), by, '位'],
  // In words; a share of those that are ranked; and what is no place.
  ['进入前三', rank, most(5), by, '位'],
  ['进入前10%', rank, most(5), by, '位'],
  ['列入前3批试点', rank, most(5), by, '位'],
  ['前3名中位居首位', rank, most(1), by, '位'],
]);

const level = { kind: 'level' };
const yearValue = { kind: 'year-value' };
const total = { kind: 'total' };
const occurrence = { kind: 'occurrence' };
const perYear = growth('per-year');
const average = growth('average-annual');
const in2025 = { kind: 'by', date: '2025-12-31' };

check('what holds in every year is not due by the end', [
  ['每年保持在96%以上', level, least(96), by, '%', 'when.kind: “每年” in the words means each-year, not by'],
  ['每年新增3万人', yearValue, least(3), by, '万人', 'when.kind: “每年” in the words means each-year, not by'],
  ['每年新增3万人', total, least(3), by, '万人', 'when.kind: “每年” in the words means every-year, not by'],
  ['每年举办4次', occurrence, least(4), by, '次', 'when.kind: “每年” in the words means every-year, not by'],
  ['每年发布一份报告', occurrence, least(1), by, '份', 'when.kind: “每年” in the words means every-year, not by'],
  [
    '到2025年，各年度控制在5.5%以内',
    level,
    most(5.5),
    by,
    '%',
    'when.kind: “各年度” in the words means each-year, not by',
  ],
  ['每年增长6%', perYear, least(6), in2025, '%', 'when.kind: “每年” in the words means each-year, not by'],
  ['每年增加20家', change('absolute'), least(20), by, '家', 'when.kind: “每年” in the words means each-year, not by'],
  ['每年稳步提升', level, bound('up'), by, '%', 'when.kind: “每年” in the words means each-year, not by'],
  ['每年位居前3名', rank, most(3), by, '位', 'when.kind: “每年” in the words means each-year, not by'],
  [
    '每年保持在2—3%',
    level,
    { kind: 'between', low: 2, high: 3 },
    by,
    '%',
    'when.kind: “每年” in the words means each-year, not by',
  ],
  [
    'at least 1,200 homes each year',
    yearValue,
    least(1200),
    by,
    'homes',
    'when.kind: “each year” in the words means each-year, not by',
  ],
  ['每年保持在96%以上', level, least(96), eachYear, '%'],
  // Growth of a year without a day is that of every year.
  ['每年增长6%', perYear, least(6), by, '%'],
  // So much a year is what is to be reached; and an average is none of each.
  ['处理能力达到每年10万吨', level, least(10), by, '万吨'],
  ['形成每年10万吨的处理能力', level, least(10), by, '万吨'],
  ['每年可处理垃圾的能力提高到10万吨', level, least(10), by, '万吨'],
  ['每年的投入达到10亿元', yearValue, least(10), by, '亿元'],
  ['平均每年增长6%', average, least(6), by, '%'],
  ['每年平均增长6%', average, least(6), by, '%'],
  ['a capacity of 10 t every year', level, least(10), by, 't'],
  // Of another figure.
  ['到2025年达到5000人，每年增加1000人', level, least(5000), by, '人'],
  ['五年培训5000人（每年1000人）', total, least(5000), by, '人'],
  ['每年发布白皮书，满意度持续提升', level, bound('up'), by, '%'],
  ['每年都有提升', level, bound('none'), by, '%'],
]);

check('a sum of years is no growth of each', [
  ['五年累计增长30%', average, least(30), by, '%', 'of.kind: “累计” in the words means change, not growth'],
  [
    '累计下降14%',
    { ...growth('per-year'), direction: 'decrease' },
    least(14),
    eachYear,
    '%',
    'of.kind: “累计” in the words means change, not growth',
  ],
  ['五年增长30%', average, least(30), by, '%', 'of.kind: “五年增长” in the words means change, not growth'],
  ['grow by 30% in total', average, least(30), by, '%', 'of.kind: “in total” in the words means change, not growth'],
  ['五年累计增长30%', change('percent'), least(30), by, '%'],
  ['五年累计增长30%，年均增长5.4%', average, least(5.4), by, '%'],
  ['五年年均增长6%', average, least(6), by, '%'],
  // Months that are added up, and held against those of the year before.
  ['1—12月累计增长6%', perYear, least(6), eachYear, '%'],
  ['全年累计增长6%', perYear, least(6), eachYear, '%'],
]);

check('a mean of years is no figure of each, and none of all together', [
  ['年均增长6%', perYear, least(6), eachYear, '%', 'of.span: “年均” in the words means average-annual, not per-year'],
  ['年均增长6%', perYear, least(6), in2025, '%', 'of.span: “年均” in the words means average-annual, not per-year'],
  ['年均增长6%', change('percent'), least(6), by, '%', 'of.kind: “年均” in the words means growth, not change'],
  ['平均每年新增3万人', yearValue, least(3), by, '万人', 'when.kind: “平均每年” in the words means mean-of, not by'],
  [
    '年均新增3万人',
    yearValue,
    least(3),
    eachYear,
    '万人',
    'when.kind: “年均” in the words means mean-of, not each-year',
  ],
  ['年均新增3万人', total, least(3), by, '万人', 'of.kind: “年均” in the words means year-value, not total'],
  [
    'average annual growth of 6%',
    perYear,
    least(6),
    eachYear,
    '%',
    'of.span: “average annual growth” in the words means average-annual, not per-year',
  ],
  [
    'grow by 6% a year on average',
    change('percent'),
    least(6),
    by,
    '%',
    'of.kind: “a year on average” in the words means growth, not change',
  ],
  ['年均增长6%', average, least(6), by, '%'],
  [
    '年均新增3万人',
    yearValue,
    least(3),
    { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
    '万人',
  ],
  // The mean of a year is one of its levels.
  ['PM2.5年均浓度改善10%', change('percent'), least(10), by, '%'],
  ['年均气温升幅低于2%', perYear, bound('less-than', 2), eachYear, '%'],
  ['improve waiting on average by 20%', change('percent'), least(20), by, '%'],
  // Of another figure.
  ['新增15万人，年均新增3万人', total, least(15), by, '万人'],
]);
