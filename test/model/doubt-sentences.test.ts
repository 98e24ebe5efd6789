import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { observed, target } from '../progress/one-target.js';
import { doubtsOf, type Doubtful } from './doubted.js';

/* What the author of a plan reads of a doubt, in Chinese: the place, then the sentence. */

const by = { kind: 'by' };
const percent = { unit: '%' };
const level = { kind: 'level' };
const atLeast = (value: unknown): object => ({ kind: 'at-least', value });
const perYear = { kind: 'growth', span: 'per-year' };
const average = { kind: 'growth', span: 'average-annual' };
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
const stock = [target(level, atLeast(80), by, { words: '达80家' })];
const growth = [target(perYear, atLeast(5), by, { words: '年增长5%', ...percent })];
const place = 'indicators[0].targets[0]';
const first = observed(['2023', 70])[0];

const rows: readonly (readonly [code: string, given: Doubtful, said: string])[] = [
  [
    'rate-as-level',
    { unit: '%', targets: growth, figures: observed(['2021', 6]) },
    'observations[0].counts：目标是增长率，这里却是以%计的水平值；如果它就是增长率，请写成 "rate"',
  ],
  [
    'rate-as-level',
    { unit: '亿元', base: 820, targets: growth, figures: observed(['2021', 7.9]) },
    'observations[0].counts：基期为820，这里是7.9，而目标是增长率；如果它就是增长率，请写成 "rate"',
  ],
  [
    'fraction-for-percent',
    { unit: '%', targets: [target(level, atLeast(85), by, { words: '85%' })], figures: observed(['2021', 0.87]) },
    'observations[0].value：0.87，而目标为85%；比例请按百分数写：87',
  ],
  [
    'words-differ',
    { unit: '家', targets: [target(level, atLeast(42), by, { words: '达到4.2家' })] },
    `${place}.bound.value：原文“达到4.2家”中没有42`,
  ],
  [
    'words-differ',
    { unit: '家', targets: [target(level, atLeast(80), by, { words: '超过80家' })] },
    `${place}.bound.kind：原文的“超过”对应 more-than，而不是 at-least`,
  ],
  ['words-differ', { unit: '件', targets: stock }, 'indicators[0].unit：原文的单位是“家”，这里是“件”'],
  [
    'words-differ',
    {
      unit: '家',
      targets: [target(level, atLeast(80), { kind: 'by', date: '2024-12-31' }, { words: '到2023年达80家' })],
    },
    `${place}.when.date：原文写的是2023年，这里的日期在2024年`,
  ],
  [
    'words-differ',
    { unit: '家', targets: [target(level, atLeast(80), by, { words: '到2030年达80家' })] },
    `${place}.when.date：原文写的是2030年；没有写明 date，目标就在规划期末（2025年）到期`,
  ],
  [
    'words-differ',
    { unit: '吨', base: 90, targets: [target(fall, atLeast(20), by, { words: '比2015年下降20%', ...percent })] },
    `${place}.of.from：原文与2015年相比，这里的基期是2020`,
  ],
  [
    'words-differ',
    { unit: '家', targets: [target(level, atLeast(80), by, { words: '每年保持80家' })] },
    `${place}.when.kind：原文的“每年”对应 each-year，而不是 by`,
  ],
  [
    'beyond-the-target',
    {
      unit: '家',
      targets: [
        target(level, atLeast(80), { kind: 'by', milestones: [{ date: '2023-12-31', value: 120 }] }, { words: '80家' }),
      ],
    },
    `${place}.when.milestones[0].value：2023-12-31的阶段目标120比最终目标80走得更远`,
  ],
  [
    'rate-of-a-year',
    {
      unit: '%',
      targets: [target(average, atLeast(5), by, { words: '年均增长5%' })],
      figures: observed(['2023', 5, 'rate']),
    },
    'observations[0].period：目标跨越数年，这里是一个时期的比率；如果它说的是数年，请写成起止时期（如 2021/2024），否则请给出2021年起每一年的比率',
  ],
  [
    'equal-figure',
    { unit: '家', targets: [target(level, { kind: 'equal', value: 80 }, by, { words: '80家' })] },
    `${place}.bound.kind：只写一个数（“80家”）多指 at-least 或 at-most；确指恰好等于此数时才写 equal`,
  ],
  [
    'distant-date',
    { unit: '家', targets: stock, figures: observed(['1912', 3]) },
    'observations[0].period：1912与规划期（2021—2025）相距很远',
  ],
  [
    'half-year-as-year',
    { unit: '家', targets: stock, figures: observed(['2022', 300], ['2023-H1', 150]) },
    'observations[1].counts：半年的水平值约为2022（300）的一半；如果它是半年的合计，请写成 "increment"，目标应为 "year-value"',
  ],
  [
    'counts-differ',
    { unit: '家', targets: stock, figures: observed(['2022', 9, 'rate']) },
    'observations[0].counts：该指标的目标都不用这种数据；可用的是：level',
  ],
  [
    'beyond-the-whole',
    {
      targets: [target({ kind: 'share', whole: 15, wholeName: '街道' }, atLeast(80), by, { words: '80%', ...percent })],
      figures: observed(['2022', 16]),
    },
    'observations[0].value：16超过总数15',
  ],
  [
    'sign-of-fall',
    {
      targets: [target(fall, atLeast(12), by, { words: '下降12%', ...percent })],
      figures: observed(['2021/2022', -2.4, 'rate']),
    },
    'observations[0].value：下降的幅度不带负号，请写成2.4；-2.4会被读作上升',
  ],
  [
    'fall-as-rise',
    {
      unit: '吨',
      targets: [
        target({ kind: 'change', measure: 'percent' }, { kind: 'at-most', value: -13.5 }, by, {
          words: '〔-13.5〕',
          ...percent,
        }),
      ],
    },
    'indicators[0].targets[0].bound：上升-13.5就是下降；请写 "direction": "decrease"，并把 kind 写成 "at-least"、数值写成13.5',
  ],
  [
    'falling-sum',
    {
      unit: '亿元',
      targets: [target({ kind: 'year-value' }, atLeast(40), by, { words: '达40亿元' })],
      figures: observed(['2023-H1', 21, 'increment'], ['2023', 18, 'increment']),
    },
    'observations[1].value：少于2023-H1的21，而后者包含在其中',
  ],
  [
    'two-levels',
    { unit: '家', targets: stock, figures: observed(['2023', 70], ['2023-12', 75]) },
    'observations[1].value：2023的70是同一天的数值；两者之一不是期末数，或者不是最终数',
  ],
  [
    'published-early',
    { unit: '家', targets: stock, figures: [{ ...first, published: '2023-12-30' }] },
    'observations[0].published：2023的最终数公布于2023-12-30，当时这一时期尚未结束；预计数的状态写“预计数”（文件中为 "estimated"）',
  ],
  [
    'negative-count',
    {
      unit: '家',
      targets: [target({ kind: 'total' }, atLeast(80), by, { words: '新增80家' })],
      figures: observed(['2022', -20, 'increment']),
    },
    'observations[0].value：累计数中的当期数为-20；如果有增有减，请把 of.kind 写成 "change"',
  ],
  [
    'points-of-no-percent',
    {
      unit: '元',
      targets: [
        target({ kind: 'change', measure: 'points' }, atLeast(3), by, { words: '提高3个百分点', unit: '个百分点' }),
      ],
    },
    `${place}.of.measure：百分点用于以%计的指标，该指标的单位是“元”`,
  ],
  [
    'change-as-level',
    { unit: '岁', base: 76, targets: [target(level, atLeast(2), by, { words: '2岁' })] },
    `${place}.of.kind：基期为76，目标水平值却是2；如果它是要提高的幅度，请把 of.kind 写成 "change"`,
  ],
  [
    'year-or-years',
    {
      unit: '亿元',
      targets: [target(perYear, atLeast(5), { kind: 'by' }, { words: '到2025年增速达到5%', ...percent })],
    },
    `${place}.when.kind：按此判定每一年的增长；如果只指2025年，请写明期限 "date": "2025-12-31"`,
  ],
  [
    'each-year-from-base',
    {
      unit: '家',
      base: 100,
      targets: [
        target({ kind: 'change', measure: 'absolute' }, atLeast(20), { kind: 'each-year' }, { words: '每年增加20家' }),
      ],
    },
    `${place}.when.kind：每一年都与基期比，不与上年比；如果本意如此，请在 from 写明基期；每年新增多少请把 of.kind 写成 "year-value"，每年增长百分之几请写成 "growth"`,
  ],
  [
    'index-as-rate',
    {
      unit: '亿元',
      targets: [target(perYear, atLeast(5), { kind: 'each-year' }, { words: '增长5%以上', ...percent })],
      figures: observed(['2023', 104.2, 'rate']),
    },
    'observations[0].value：比率为104.2%；如果它是以上年为100的指数，请写4.2',
  ],
  [
    'counted-one-by-one',
    {
      unit: '万件',
      base: 10,
      targets: [target({ kind: 'level' }, atLeast(15), { kind: 'by' }, { words: '达15万件' })],
      figures: observed(['2023', 120000]),
    },
    'observations[0].value：单位以“万”计，数值却是120000；如果它是按个计的，请写12',
  ],
  [
    'additions-as-levels',
    {
      unit: '家',
      base: 350,
      targets: [target({ kind: 'change', measure: 'absolute' }, atLeast(200), { kind: 'by' }, { words: '净增200家' })],
      figures: observed(['2021', 50, 'increment']),
    },
    'observations[0].counts：一年的50按与基期350相比计算增减；如果它是当年新增的数，请改填年末达到的数，counts 写 "level"',
  ],
  [
    'base-after-due',
    { unit: '家', base: 40, basePeriod: '2026', targets: stock },
    'indicators[0].baseline.period：基期为2026，而目标的期限是2025-12-31，起点晚于终点',
  ],
  [
    'reference-period',
    {
      unit: '亿元',
      targets: [
        target(perYear, { kind: 'more-than', value: { series: 'past' } }, by, { words: '高于上期', ...percent }),
      ],
      series: [{ id: 'past', name: '上期', unit: '%' }],
      figures: observed(['2021', 6, 'rate'], ['2020', 5, 'rate', 'past']),
    },
    `${place}.bound.value.series：“past”没有与该指标同期的数值；只有同期的数值才能比较`,
  ],
  [
    'duplicate-name',
    { unit: '家', targets: stock, others: [{ id: 'b', name: '指标一', unit: '家', targets: stock }] },
    'indicators[1].name：与 indicators[0] 同名',
  ],
  [
    'no-unit',
    { targets: [target(level, atLeast(80), by, { words: '达80' })] },
    'indicators[0].unit：有数值而无单位；指数和比值不需要单位',
  ],
];

describe('a doubt, in Chinese', () => {
  for (const [code, given, said] of rows)
    test(`${code}: ${said.slice(said.indexOf('：') + 1, 40)}`, () => {
      const found = doubtsOf(given, 'zh-CN').filter((each) => each.code === code);
      assert.deepEqual(
        found.map(({ message }) => message),
        [said],
      );
    });

  test('shows sixty characters of what is said, and no more', () => {
    const words = `达到4.2家${'长'.repeat(60)}`;
    const [doubt] = doubtsOf({ unit: '家', targets: [target(level, atLeast(42), by, { words })] });
    assert.equal(doubt?.message, `${place}.bound.value: 42 does not stand in the words “${words.slice(0, 60)}…”`);
    const fits = words.slice(0, 60);
    const [whole] = doubtsOf({ unit: '家', targets: [target(level, atLeast(42), by, { words: fits })] });
    assert.equal(whole?.message, `${place}.bound.value: 42 does not stand in the words “${fits}”`);
  });
});
