// What a page says of ceilings, places, means, late events and whole shares is what is so.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { quantityNumber, quantityWords } from '../../src/format/quantity-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { planWords } from '../../src/format/plan-words.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { observed, target, verdict, type Row } from './one-target.js';

const at = (kind: string, value: number, more: object = {}): object => ({ kind, value, ...more });
const by = { kind: 'by' };
const level = { kind: 'level' };
const from = (value: number, more: object = {}): object => ({ value, period: '2020', ...more });
const read = (row: SmallPlan): PlanProgress => assessPlan(planOf(row), { asOf: row.asOf });
const mainOf = (row: SmallPlan): TargetProgress => read(row).indicators[0]!.main;
const sentence = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string => targetWords(main, locale).sentence;
const small = (unit: string | undefined, asked: object, rows: readonly Row[], more: object = {}): SmallPlan =>
  ({
    asOf: '2026-04-30',
    ...(unit && { unit }),
    targets: [asked],
    observations: observed(...rows),
    ...more,
  }) as SmallPlan;
const stepsOf = (row: SmallPlan, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  explanation(read(row).indicators[0]!, locale).steps.map(({ heading, answer, working, lines }) =>
    [heading, answer, working?.shown, ...lines].filter(Boolean).join(' | '),
  );

describe('a share of all', () => {
  const row = (words: string): SmallPlan =>
    small('%', target({ kind: 'share' }, at('at-least', 100), by, { words }), [['2025', 99.5, 'rate']], {
      baseline: from(41),
    });

  test('is a figure where the plan prints it, and counted', () => {
    for (const words of ['覆盖率达到100%', 'all homes (100 per cent)', '百分之百覆盖', '覆盖率１００％']) {
      const progress = read(row(words));
      assert.equal(progress.indicators[0]!.main.group, 'quantified', words);
      assert.equal(progress.counts['not-met'], 1);
      assert.equal(gapWords(progress.indicators[0]!.main, 'zh-CN').gap?.text, '还差0.5个百分点');
    }
  });

  test('is a thing to set up where it is only 全覆盖', () => {
    assert.equal(mainOf(row('全覆盖')).group, 'establishment');
    assert.match(planWords(read(row('全覆盖')), 'zh-CN').summary, /没有定量目标/);
  });
});

describe('the working of a mean', () => {
  const window = { kind: 'mean-of', window: { start: '2024-01-01', end: '2025-12-31' } };

  test('is of the years of its window', () => {
    const row = small('%', target(level, at('at-least', 60), window), [
      ['2023', 57],
      ['2024', 59],
      ['2025', 60.9],
    ]);
    assert.equal(mainOf(row).reported?.value, 59.95);
    assert.equal(
      stepsOf(row)[1],
      '数值怎样得出 | 2024—2025年平均59.95% | 2024—2025年 各年数值的平均：（59 + 60.9） ÷ 2 | 公布的数值：2024年为59%、2025年为60.9%。',
    );
  });

  test('of growth multiplies, and tells the levels it was worked out of', () => {
    const growth = { kind: 'growth', span: 'average-annual' };
    const row = small('亿元', target(growth, at('at-least', 6), window), [
      ['2023', 100],
      ['2024', 105],
      ['2025', 112.35],
    ]);
    // 105 ÷ 100 and 112.35 ÷ 105; √(1.05 × 1.07) = 1.0599528
    assert.match(
      stepsOf(row)[1] ?? '',
      /（（1 \+ 5%） × （1 \+ 7%）） \^ （1 ÷ 2） − 1 \| 公布的数值：2024年为105亿元、2025年为112.35亿元；起点：2023年为100亿元。$/,
    );
  });
});

test('the growth of the last year alone is no average of all when it is due', () => {
  const growth = { kind: 'growth', span: 'average-annual' };
  const row = (asOf: string, period: string): SmallPlan =>
    small('%', target(growth, at('at-least', 6)), [[period, 7, 'rate']], { asOf });
  assert.equal(verdict(mainOf(row('2026-04-30', '2025'))), 'not-computable gap-in-periods');
  assert.equal(sentence(mainOf(row('2026-04-30', '2025'))).includes('中间有年份没有数据，不能平均'), true);
  assert.equal(verdict(mainOf(row('2024-04-30', '2023'))), 'ahead mean-so-far', 'on the way it is told for what it is');
  assert.equal(verdict(mainOf(row('2026-04-30', '2021/2025'))), 'met');
});

test('a unit that begins with its own number does not run into the figure', () => {
  const row = small('1/10万', target(level, at('at-most', 9), by, { words: '9/10万以内' }), [['2025', 9.1]]);
  assert.equal(sentence(mainOf(row)), '9.1/10万，高于9/10万');
  assert.equal(quantityWords({ value: 0, kind: 'level', unit: '1/10万', computed: false }, 'zh-CN'), '0/10万');
  assert.equal(quantityWords({ value: 12, kind: 'level', unit: '1 / 万', computed: false }, 'en'), '12/万');
});

test('a ratio is printed with the digits it bears, however many it came with', () => {
  // 1120 × 10,000 ÷ 84.9 = 131919.905771496…
  const ratio = { kind: 'level', unit: '元', computed: false, decimals: 2 } as const;
  assert.equal(quantityNumber({ ...ratio, value: (1120 * 10000) / 84.9 }, 'zh-CN'), '131919.91');
  assert.equal(quantityNumber({ ...ratio, value: 131919.905771496 }, 'zh-CN'), '131919.91');
  assert.equal(quantityNumber({ ...ratio, value: 0.12345 }, 'zh-CN'), '0.12345', 'what an office prints stays');
});

test('one rate that is a bound makes no other year one', () => {
  const growth = { kind: 'growth', span: 'average-annual' };
  const observations = observed(['2021', 6, 'rate'], ['2022', 7, 'rate']).map((each, index) =>
    index === 0 ? { ...each, qualifier: 'more-than' } : each,
  );
  const row = small('%', target(growth, at('at-least', 6)), [], { asOf: '2023-04-30', observations });
  const { cells } = indicatorTable(read(row), 'zh-CN').rows[0]!;
  assert.deepEqual([cells['2021']?.text, cells['2022']?.text], ['超过6', '7']);
  // √(1.06 × 1.07) = 1.064988…
  assert.match(stepsOf(row)[1] ?? '', /年均增长超过6\.4% .*公布的数值：2021年为超过6%、2022年为7%。$/);
});

describe('a thing done after its day', () => {
  const row = (period: string, asOf = '2026-04-30'): SmallPlan =>
    small(
      undefined,
      target({ kind: 'occurrence' }, at('at-least', 1), { kind: 'by', date: '2023-06-30' }),
      [[period, 1, 'increment']],
      { asOf },
    );

  test('was not done by it, and is done', () => {
    const main = mainOf(row('2023-09'));
    assert.equal(verdict(main), 'not-met');
    assert.deepEqual(
      [targetWords(main, 'zh-CN').statusWord, targetWords(main, 'en').statusWord],
      ['逾期完成', 'Done late'],
    );
    assert.equal(gapWords(main, 'zh-CN').latest.text, '已完成');
    assert.equal(indicatorTable(read(row('2023-09')), 'zh-CN').rows[0]!.cells['2023']!.text, '已完成');
  });

  test('is not known to be so of the period that holds the day', () => {
    assert.equal(verdict(mainOf(row('2023'))), 'not-reported due-value-missing');
    assert.equal(verdict(mainOf(row('2023-06'))), 'met', 'the last period before it');
    assert.equal(verdict(mainOf(row('2023-07'))), 'not-met', 'the first after it');
  });
});

describe('a place in an order', () => {
  const rank = (bound: object, place: number, before = place): TargetProgress =>
    mainOf(
      small(
        '位',
        target({ kind: 'rank' }, bound),
        [
          ['2021', before],
          ['2025', place],
        ],
        { baseline: from(9) },
      ),
    );

  test('that got worse fell', () => {
    const main = rank(at('at-most', 5), 7, 4);
    assert.equal(sentence(main), '第7位，未进入前5位；2021年曾为第4位，后下降');
    assert.equal(sentence(main, 'en'), 'Rank 7, not in the top 5; was rank 4 in 2021, then fell');
  });

  test('of a range is held against its last one', () => {
    const range = { kind: 'between', low: 3, high: 5 };
    assert.equal(sentence(rank(range, 2)), '第2位，在前5位');
    assert.equal(sentence(rank(range, 6, 6)), '第6位，未进入前5位');
  });

  test('better than another is the one before it', () => {
    // Better than the eighth is the seventh.
    assert.equal(gapWords(rank(at('less-than', 8), 9), 'zh-CN').gap?.text, '还需上升2位');
    assert.equal(gapWords(rank(at('at-most', 8), 9), 'zh-CN').gap?.text, '还需上升1位');
  });

  test('held against another’s says whose it is', () => {
    const rank = { kind: 'rank' };
    const main = mainOf({
      asOf: '2026-04-30',
      unit: '位',
      targets: [target(rank, { kind: 'less-than', value: { indicator: 'next' } })],
      others: [
        { id: 'next', name: '邻区', unit: '位', targets: [target(rank, at('at-most', 9), by, { id: 'next-1' })] },
      ],
      observations: observed(['2025', 3], ['2025', 4, 'level', 'next']),
    } as unknown as SmallPlan);
    assert.equal(main.status, 'met');
    assert.match(sentence(main), /高于邻区（第4位）/);
    assert.match(sentence(main, 'en'), /better than 邻区 \(rank 4\)/);
  });
});

describe('a ceiling', () => {
  test('on a change tells the change once, and which way the series went', () => {
    const area = (direction: object, values: readonly number[]): string =>
      sentence(
        mainOf(
          small(
            '公顷',
            target({ kind: 'change', measure: 'absolute', ...direction }, at('at-most', 0)),
            [
              ['2021', values[0]!],
              ['2022', values[1]!],
            ],
            { baseline: from(100), asOf: '2023-04-30' },
          ),
        ),
      );
    assert.match(area({}, [100, 101]), /；2021年与基期持平，后上升$/);
    assert.match(area({ direction: 'decrease' }, [100, 99]), /；2021年与基期持平，后下降$/);
    const gap = (locale: 'zh-CN' | 'en'): string | undefined =>
      gapWords(
        mainOf(
          small(
            '公顷',
            target({ kind: 'change', measure: 'absolute', direction: 'decrease' }, at('at-most', 0)),
            [['2022', 99]],
            { baseline: from(100), asOf: '2023-04-30' },
          ),
        ),
        locale,
      ).gap?.text;
    assert.deepEqual([gap('zh-CN'), gap('en')], ['超出目标1公顷', '1 公顷 beyond the target']);
    assert.match(area({}, [98, 101]), /；2021年比基期减少2公顷，后上升$/);
  });

  test('would be undone by a rise, a fall too, and a floor by a fall', () => {
    const last = (bound: string, value: number, locale: 'zh-CN' | 'en' = 'zh-CN', of: object = level): string =>
      stepsOf(
        small('%', target(of, at(bound, 30)), [['2022', value]], { asOf: '2023-04-30', baseline: from(40) }),
        locale,
      ).pop()!;
    assert.match(last('at-most', 28), /今后如有回升，判定随之改变。$/);
    assert.match(last('at-most', 28, 'en'), /If the value rises again, the verdict changes\.$/);
    assert.match(last('at-least', 32), /今后如有回落，判定随之改变。$/);
    const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
    assert.match(last('at-least', 24, 'zh-CN', fall), /今后如有回升，判定随之改变。$/);
  });

  const spent = (asOf: string, rows: readonly Row[]): SmallPlan =>
    small('亿元', target({ kind: 'total' }, at('at-most', 100)), rows, { asOf });
  const years: readonly Row[] = [
    ['2021', 18, 'increment'],
    ['2022', 21, 'increment'],
    ['2023', 22, 'increment'],
  ];

  test('on a sum is used up faster or more slowly than time goes', () => {
    // 72 of 100 on day 1277 of 1826
    const row = spent('2024-08-30', [...years, ['2024-01/2024-06', 11, 'increment']]);
    const words = targetWords(mainOf(row), 'zh-CN');
    assert.deepEqual([words.statusWord, words.amount], ['使用快于序时进度', '2个百分点']);
    assert.equal(targetWords(mainOf(row), 'en').statusWord, 'Used faster than scheduled');
    assert.match(indicatorTable(read(row), 'zh-CN').rows[0]!.cells.schedule?.detail ?? '', /^高2个百分点$/);
    // 39 of 100 after 730 of 1826 days: 40 %
    const slow = targetWords(mainOf(spent('2023-01-30', years.slice(0, 2))), 'en');
    assert.equal(slow.statusWord, 'Used more slowly than scheduled');
  });

  test('has nothing left when its time is over', () => {
    const all: readonly Row[] = [...years, ['2024', 20, 'increment'], ['2025', 15, 'increment']];
    assert.equal(gapWords(mainOf(spent('2026-04-30', all)), 'zh-CN').gap?.text, '比目标低4亿元');
    assert.equal(gapWords(mainOf(spent('2025-12-30', all.slice(0, 4))), 'zh-CN').gap?.text, '还可增加19亿元');
    const full: readonly Row[] = [...all.slice(0, 4), ['2025', 19, 'increment']];
    assert.equal(gapWords(mainOf(spent('2026-04-30', full)), 'zh-CN').gap?.text, '已达目标');
  });
});

describe('a base known only by a bound', () => {
  const row = small('家', target({ kind: 'change', measure: 'percent' }, at('at-least', 25)), [['2022', 1350]], {
    baseline: from(1200, { qualifier: 'more-than' }),
    asOf: '2023-12-31',
  });

  test('is named where it is what leaves the verdict open, and told as a bound', () => {
    assert.equal(verdict(mainOf(row)), 'not-computable baseline-is-bound');
    assert.match(stepsOf(row)[1] ?? '', /公布的数值：2022年为1350家；起点：2020年为超过1200家。$/);
  });
});

test('nothing is left to a figure no way leads to', () => {
  const gap = (bound: object, value: number, more: object = {}): string | undefined =>
    gapWords(mainOf(small('%', target(level, bound, by), [['2025', value]], more)), 'zh-CN').gap?.text;
  assert.equal(gap(at('equal', 55), 54), '比目标低1个百分点');
  assert.equal(gap(at('equal', 55), 56), '比目标高1个百分点');
  assert.equal(
    gap(at('equal', 55), 54, { baseline: from(50) }),
    '还差1个百分点',
    'one that rises to it is short of it',
  );
});

test('a year like the one before is unchanged, and one of many people is a person', () => {
  const growth = { kind: 'growth', span: 'per-year' };
  const main = mainOf(
    small('亿元', target(growth, at('at-least', 0), { kind: 'each-year' }), [['2021', 100]], {
      baseline: from(100),
      asOf: '2022-04-30',
    }),
  );
  assert.equal(gapWords(main, 'zh-CN').latest.text, '100亿元，与上年持平');
  assert.match(gapWords(main, 'en').latest.text, /unchanged on the year before$/);
  assert.equal(quantityWords({ value: 1, kind: 'level', unit: 'people', computed: false }, 'en'), '1 person');
});
