import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { gapWords } from '../../src/format/gap-words.js';
import type { Locale } from '../../src/format/words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

interface Case {
  readonly words: string;
  readonly of?: object;
  readonly bound: object;
  readonly when?: object;
  readonly unit?: string;
  readonly targetUnit?: string;
  readonly baseline?: object;
  /** Values by period; levels unless `counts` says otherwise. */
  readonly values?: Readonly<Record<string, number>>;
  readonly counts?: string;
  readonly more?: object;
  readonly asOf?: string;
}

function mainOf(row: Case): TargetProgress {
  const { words, of = { kind: 'level' }, bound, when = { kind: 'by' }, unit, targetUnit, baseline, values = {} } = row;
  const { counts = 'level', more, asOf = '2024-01-31' } = row;
  const plan = planOf({
    asOf,
    ...(unit !== undefined && { unit }),
    ...(baseline && { baseline }),
    targets: [{ words, of, bound, when, ...(targetUnit && { unit: targetUnit }) }],
    observations: Object.entries(values).map(([period, value]) => ({
      period,
      value,
      counts,
      status: 'final',
      ...more,
    })),
  });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}
const said = (row: Case, locale: Locale = 'zh-CN'): string => gapWords(mainOf(row), locale).sentence;

const atLeast = (value: number): object => ({ kind: 'at-least', value });
const base = (value: number, period = '2020'): object => ({ value, period });

describe('gapWords', () => {
  const behind: Case = {
    words: '超过900家',
    unit: '家',
    bound: { kind: 'more-than', value: 900 },
    baseline: base(722),
    values: { 2023: 807 },
  };

  test('docblock example: a bound met only beyond its figure leaves more than the difference', () => {
    const words = gapWords(mainOf(behind), 'zh-CN');
    assert.equal(words.sentence, '基期722家 · 最新807家 · 目标超过900家 · 还差93家以上');
    assert.equal(words.gap?.relation, 'short');
    assert.deepEqual(words.base, { label: '基期', text: '722家', period: '2020年' });
    assert.deepEqual(words.latest, { label: '最新', text: '807家', period: '2023年' });
    assert.match(
      said(behind, 'en'),
      /^Baseline 722 家 · Latest 807 家 · Target more than 900 家 · more than 93 家 to go$/,
    );
  });

  test('on the line, and beyond it', () => {
    assert.equal(
      said({ ...behind, values: { 2023: 900 } }),
      '基期722家 · 最新900家 · 目标超过900家 · 恰为这一数值，越过才算达到',
    );
    assert.equal(said({ ...behind, values: { 2023: 912 } }), '基期722家 · 最新912家 · 目标超过900家 · 已超过目标12家');
    assert.match(said({ ...behind, bound: atLeast(900), values: { 2023: 900 } }), / · 已达目标$/);
    assert.match(said({ ...behind, bound: atLeast(900), values: { 2023: 899 } }), / · 还差1家$/);
  });

  test('of what is to fall', () => {
    const falling: Case = {
      words: '控制在50微克以内',
      unit: '微克',
      bound: { kind: 'at-most', value: 50 },
      baseline: base(60),
      values: { 2023: 53.2 },
    };
    assert.equal(said(falling), '基期60微克 · 最新53.2微克 · 目标控制在50微克以内 · 还需降低3.2微克');
    assert.match(said({ ...falling, values: { 2023: 48.5 } }), / · 比目标低1.5微克$/);
    assert.match(said({ ...falling, values: { 2023: 50 } }), / · 已达目标$/);
    assert.match(said({ ...falling, bound: { kind: 'less-than', value: 50 } }), / · 还需降低3.2微克以上$/);
    assert.match(said(falling, 'en'), / · 3.2 微克 still to come down$/);
  });

  test('of per cents in percentage points', () => {
    const share: Case = {
      words: '达90%',
      unit: '%',
      bound: atLeast(90),
      baseline: base(70),
      values: { 2023: 86.8 },
    };
    assert.equal(said(share), '基期70% · 最新86.8% · 目标达90% · 还差3.2个百分点');
    assert.match(said({ ...share, values: { 2023: 89 } }, 'en'), / · 1 percentage point to go$/);
    assert.match(said({ ...share, values: { 2023: 86 } }, 'en'), / · 4 percentage points to go$/);
    assert.match(said({ ...share, values: { 2023: 92.5 } }), / · 已超过目标2.5个百分点$/);
  });

  test('of a change: the level in its unit, the change in its own', () => {
    assert.equal(
      said({
        words: '提高1岁',
        unit: '岁',
        of: { kind: 'change', measure: 'absolute', direction: 'increase' },
        bound: atLeast(1),
        baseline: base(77.3),
        values: { 2023: 78.2 },
      }),
      '基期77.3岁 · 最新78.2岁，比基期提高0.9岁 · 目标提高1岁 · 还差0.1岁',
    );
    const reduction: Case = {
      words: '降低13.5%',
      unit: '吨标准煤/万元',
      targetUnit: '%',
      of: { kind: 'change', measure: 'percent', direction: 'decrease' },
      bound: atLeast(13.5),
      baseline: base(0.5),
      values: { 2023: 0.45 },
    };
    // 1 − 0.45 ÷ 0.5 = 10 %; 13.5 − 10 = 3.5.
    assert.equal(
      said(reduction),
      '基期0.5吨标准煤/万元 · 最新0.45吨标准煤/万元，比基期降低10% · 目标降低13.5% · 还差3.5个百分点',
    );
    assert.match(said({ ...reduction, values: { 2023: 0.55 } }), /，比基期上升10% · 目标降低13.5% · 还差23.5个百分点$/);
    assert.equal(
      said({
        words: '提高2个百分点',
        unit: '%',
        targetUnit: '个百分点',
        of: { kind: 'change', measure: 'points', direction: 'increase' },
        bound: atLeast(2),
        baseline: base(60.5),
        values: { 2023: 61.7 },
      }),
      '基期60.5% · 最新61.7%，比基期提高1.2个百分点 · 目标提高2个百分点 · 还差0.8个百分点',
    );
  });

  test('of a growth and an index', () => {
    const growth: Case = {
      words: '年均增长8%',
      unit: '亿元',
      targetUnit: '%',
      of: { kind: 'growth', span: 'average-annual' },
      bound: atLeast(8),
      baseline: base(100),
      // Three years of 5 %: 100 × 1.05³.
      values: { 2023: 115.7625 },
    };
    assert.equal(said(growth), '基期100亿元 · 最新115.7625亿元，年均增长5% · 目标年均增长8% · 还差3个百分点');
    assert.match(said({ ...growth, values: { 2023: 97 } }), /年均下降1% · 目标年均增长8% · 还差9个百分点$/);
    assert.match(said(growth, 'en'), /Latest 11.57625 billion yuan, up 5% a year on average · /);
    assert.equal(
      said({
        words: '指数达115',
        of: { kind: 'change', measure: 'index' },
        bound: atLeast(115),
        baseline: base(200),
        values: { 2023: 220 },
      }),
      '基期200件 · 最新指数110（220件） · 目标指数达115 · 还差5',
    );
  });

  test('of a total, which counts from zero', () => {
    const total: Case = {
      words: '新增9000件',
      of: { kind: 'total' },
      bound: atLeast(9000),
      counts: 'increment',
      values: { 2021: 1700, 2022: 1950, 2023: 2030 },
    };
    assert.equal(said(total), '最新5680件 · 目标新增9000件 · 还差3320件');
    assert.equal(said(total, 'en'), 'Latest 5,680 件 · Target 9,000 new 件 · 3,320 件 to go');
  });

  test('of what one year brings: half a year is shown, and leaves no difference', () => {
    const yearly: Case = {
      words: '年进出口总额达3200亿元',
      unit: '亿元',
      of: { kind: 'year-value' },
      bound: atLeast(3200),
      counts: 'increment',
    };
    assert.equal(
      said({ ...yearly, baseline: base(2000), values: { 2023: 2900 } }),
      '基期2000亿元 · 最新2900亿元 · 目标年进出口总额达3200亿元 · 还差300亿元',
    );
    const half = gapWords(mainOf({ ...yearly, values: { '2021-H1': 1500 }, asOf: '2021-08-01' }), 'zh-CN');
    assert.deepEqual(half.latest, { label: '最新', text: '1500亿元', period: '2021年上半年' });
    assert.equal(half.gap, undefined);
  });

  test('of a range', () => {
    const range: Case = {
      words: '8−10家',
      unit: '家',
      bound: { kind: 'between', low: 8, high: 10 },
      baseline: base(3),
      values: { 2023: 6 },
    };
    assert.equal(said(range), '基期3家 · 最新6家 · 目标8—10家 · 还差2家');
    assert.match(said({ ...range, values: { 2023: 9 } }), / · 在目标范围内$/);
    assert.match(said({ ...range, values: { 2023: 11 } }), / · 已超过目标1家$/);
    const fromAbove = { ...range, baseline: base(15) };
    assert.match(said({ ...fromAbove, values: { 2023: 12 } }), / · 还需降低2家$/);
    assert.match(said({ ...fromAbove, values: { 2023: 7 } }), / · 比目标低1家$/);
  });

  test('of an approximate and of an exact figure', () => {
    const about: Case = {
      words: '90左右',
      bound: { kind: 'about', value: 90 },
      baseline: base(70),
      values: { 2023: 85 },
    };
    assert.match(said(about), / · 还差5件$/);
    assert.match(said({ ...about, values: { 2023: 90.4 } }), / · 已达目标$/);
    assert.match(said({ ...about, values: { 2023: 95 } }), / · 比目标高5件$/);
    const equal: Case = {
      words: '65',
      bound: { kind: 'equal', value: 65 },
      baseline: base(60.6),
      values: { 2023: 66.2 },
    };
    assert.match(said(equal), / · 已超过目标1.2件$/);
    assert.match(
      said({ ...equal, bound: { kind: 'equal', value: 0 }, baseline: base(0), values: { 2023: 3 } }),
      / · 比目标高3件$/,
    );
  });

  test('of each year: the last one with a value', () => {
    const duty: Case = {
      words: '每年举办10次',
      unit: '次',
      of: { kind: 'total' },
      bound: atLeast(10),
      when: { kind: 'each-year' },
      counts: 'increment',
      values: { 2021: 12, 2022: 9 },
    };
    assert.equal(said(duty), '最新2022年9次 · 目标每年举办10次 · 还差1次', 'not 21 of both');
  });

  test('of a place in an order', () => {
    const rank: Case = {
      words: '前3位',
      of: { kind: 'rank' },
      bound: { kind: 'at-most', value: 3 },
      baseline: base(8),
      values: { 2023: 5 },
    };
    assert.match(said(rank), /最新第5位 · 目标前3位 · 还需上升2位$/);
  });

  test('says that nothing is published, and keeps silent of what has no amount', () => {
    assert.equal(said({ ...behind, values: {} }), '基期722家 · 最新尚未公布 · 目标超过900家');
    const { baseline: _none, ...without } = behind;
    assert.equal(said(without), '最新807家 · 目标超过900家 · 还差93家以上');
    assert.equal(
      gapWords(mainOf({ words: '建成园区', of: { kind: 'occurrence' }, bound: atLeast(1) }), 'zh-CN').gap,
      undefined,
    );
    assert.equal(
      gapWords(mainOf({ words: '持续提升', bound: { kind: 'up' }, values: { 2023: 5 } }), 'zh-CN').gap,
      undefined,
    );
  });

  test('of a baseline and a value that are only bounds', () => {
    const bound = (value: number): Case => ({
      words: '达10万件',
      bound: atLeast(100_000),
      baseline: { value: 1200, qualifier: 'more-than', period: '2020' },
      values: { 2023: value },
      more: { qualifier: 'more-than' },
    });
    assert.equal(said(bound(100_000)), '基期超过1200件 · 最新超过100000件 · 目标达10万件 · 已达目标');
    assert.equal(gapWords(mainOf(bound(90_000)), 'zh-CN').gap, undefined, 'nobody knows how much more it is');
  });

  test('keeps the digits of what was published, and what tells a computed one from its target', () => {
    const rate: Case = {
      words: '达3.5%',
      unit: '%',
      bound: atLeast(3.5),
      baseline: base(2),
      values: { 2023: 3 },
      more: { decimals: 1 },
    };
    assert.match(said(rate), /最新3.0% · 目标达3.5% · 还差0.5个百分点$/);
    const near: Case = {
      words: '覆盖率达80%',
      unit: '家',
      targetUnit: '%',
      of: { kind: 'share', whole: 2500 },
      bound: atLeast(80),
      baseline: base(1000),
      // 1999 ÷ 2500 = 79.96 %, which one decimal would print as 80.
      values: { 2023: 1999 },
    };
    assert.match(said(near), / · 还差0.04个百分点$/);
  });

  test('subtracts as printed, in the unit of the figures, whatever the plan', () => {
    fc.assert(
      fc.property(smallPlan, (row) => {
        for (const { main } of assessPlan(planOf(row), { asOf: row.asOf }).indicators) {
          for (const locale of ['zh-CN', 'en'] as const) {
            const { sentence, gap, latest, base: from } = gapWords(main, locale);
            // The words of the target are the plan's.
            assert.doesNotMatch(
              [latest.text, from?.text, gap?.text].filter(Boolean).join(' '),
              /undefined|NaN|Infinity|(?<!e)-\d/,
            );
            assert.ok(latest.text.length > 0);
            if (!gap) continue;
            assert.ok(main.reported || main.years);
            // What is left is never negative, and never nothing; less than a printed figure can show is left aside.
            const ends = main.required ? [main.required.low, main.required.high] : [];
            const isTiny = ends.some((end) => Math.abs((main.reported?.value ?? end) - end) < 1e-6);
            if (!isTiny && ['short', 'to-fall', 'exceeded', 'under', 'above', 'below'].includes(gap.relation))
              assert.doesNotMatch(gap.text, /−|(^|[^\d.,])0([^\d.]|$)/);
            if (main.status === 'met' && !main.years)
              assert.ok(!['short', 'to-fall', 'on-the-line'].includes(gap.relation), sentence);
            if (main.status === 'not-met' && !main.years)
              assert.ok(!['reached', 'exceeded', 'under', 'within'].includes(gap.relation), sentence);
          }
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});
