// Levels and bases that are only bounds, growth after a year without a figure, a fall written with its sign.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { gapWords } from '../../src/format/gap-words.js';
import { quantityNumber } from '../../src/format/quantity-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const at = (kind: string, value: number): object => ({ kind, value });
const average = { kind: 'growth', span: 'average-annual' };
const perYear = { kind: 'growth', span: 'per-year' };
const afterwards = '2026-06-30';
const sentence = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string => targetWords(main, locale).sentence;

describe('a base known only by a bound', () => {
  const grown = (qualifier: string, level: number): TargetProgress =>
    mainOf({
      asOf: afterwards,
      unit: '亿元',
      baseline: { value: 100, period: '2020', qualifier },
      targets: [target(average, at('at-least', 6), { kind: 'by' }, { words: '年均增长6%以上', unit: '%' })],
      observations: observed(['2025', level]),
    });

  test('decides on an average growth where it can', () => {
    // 1.3^(1/5) = 1.05387…: from more than 100 it is less than that. 1.4^(1/5) = 1.06961…
    assert.equal(verdict(grown('more-than', 130)), 'not-met');
    assert.equal(verdict(grown('less-than', 140)), 'met');
    assert.equal(verdict(grown('more-than', 140)), 'not-computable baseline-is-bound');
  });

  test('is printed as a bound that is true', () => {
    // More than 6.96 % is more than 6.9 %, and not more than 7 %.
    assert.equal(sentence(grown('less-than', 140)), '年均增长超过6.9%，已达6%');
    assert.equal(sentence(grown('more-than', 130), 'en'), 'Up less than 5.4% a year on average, short of 6%');
  });

  test('turns with the way a value went', () => {
    // From more than 100 to 80.03 it has fallen by more than 19.97 %.
    const main = mainOf({
      asOf: afterwards,
      unit: '吨',
      baseline: { value: 100, period: '2020', qualifier: 'more-than' },
      targets: [target({ kind: 'change', measure: 'percent' }, at('at-least', 5), { kind: 'by' }, { words: '提高5%' })],
      observations: observed(['2025', 80.03]),
    });
    assert.equal(verdict(main), 'not-met');
    assert.equal(sentence(main), '比基期降低超过19.9%，而目标是提高5%');
  });

  test('leaves every printed bound true', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.constantFrom('more-than', 'at-least', 'less-than', 'at-most'),
        (value, qualifier) => {
          const quantity = { value, kind: 'growth', unit: '%', computed: true, decimals: 1, qualifier } as const;
          const printed = Number(quantityNumber(quantity, 'zh-CN'));
          assert.ok(/more|least/.test(qualifier) ? printed <= value : printed >= value, `${printed} of ${value}`);
        },
      ),
    );
  });
});

test('a level known only by a bound decides on the change where it can', () => {
  const fallen = (level: number): TargetProgress =>
    mainOf({
      asOf: afterwards,
      unit: '吨',
      baseline: { value: 100, period: '2020' },
      targets: [
        target(
          { kind: 'change', measure: 'percent', direction: 'decrease' },
          at('at-least', 13.5),
          { kind: 'by' },
          {
            words: '下降13.5%',
          },
        ),
      ],
      observations: observed(['2025', level]).map((each) => ({ ...each, qualifier: 'less-than' })),
    });
  assert.equal(verdict(fallen(86)), 'met');
  assert.equal(gapWords(fallen(86), 'zh-CN').latest.text, '低于86吨，比基期下降超过14%');
  assert.equal(verdict(fallen(87)), 'not-computable value-is-bound');
});

describe('growth after a year without a figure', () => {
  const row = (when: object, ...rows: readonly Row[]): TargetProgress =>
    mainOf({
      asOf: afterwards,
      unit: '亿元',
      baseline: { value: 100, period: '2020' },
      targets: [target(perYear, at('at-least', 6), when, { words: '增长6%', unit: '%' })],
      observations: observed(...rows),
    });

  test('is said to lack that year', () => {
    const main = row({ kind: 'each-year' }, ['2021', 105], ['2023', 118]);
    assert.match(sentence(main), /2023年不能判断（上年没有数据，不能计算增长）/);
    assert.match(
      sentence(main, 'en'),
      /2023 cannot be judged \(the year before has no data, so there is no growth to work out\)/,
    );
    const year = targetWords(main, 'zh-CN').years?.find((each) => each.year === '2023');
    assert.equal(year?.spoken, '2023年不能判断（上年没有数据，不能计算增长）');
  });

  test('cannot be worked out where that year alone counts', () => {
    const main = row({ kind: 'by', date: '2025-12-31' }, ['2022', 110], ['2025', 130]);
    assert.equal(verdict(main), 'not-computable gap-in-periods');
    assert.equal(sentence(main), '上年没有数据，不能计算增长；已公布2025年130亿元');
    assert.equal(
      verdict(row({ kind: 'by', date: '2025-12-31' }, ['2024', 120], ['2025', 130])),
      'met',
      '130 ÷ 120 = 1.0833',
    );
  });

  test('on average is no average of the years there are', () => {
    const main = mainOf({
      asOf: afterwards,
      unit: '亿元',
      baseline: { value: 100, period: '2020' },
      targets: [target(average, at('at-least', 6), { kind: 'by' }, { words: '年均增长6%', unit: '%' })],
      observations: observed(['2021', 5, 'rate'], ['2023', 7, 'rate'], ['2025', 6.5, 'rate']),
    });
    assert.equal(verdict(main), 'not-computable gap-in-periods');
    assert.equal(sentence(main), '中间有年份没有数据，不能平均；已公布2025年6.5%');
    // 6.5 % is what 2025 alone brought.
    assert.equal(gapWords(main, 'zh-CN').sentence, '基期100亿元 · 最新2025年6.5% · 目标年均增长6%');
  });
});

test('a fall written as a rise of less than nothing is short of it, or beyond it', () => {
  const relation = (level: number): string | undefined =>
    gapWords(
      mainOf({
        asOf: '2024-06-30',
        unit: '吨',
        baseline: { value: 100, period: '2020' },
        targets: [
          target({ kind: 'change', measure: 'percent' }, at('at-most', -13.5), { kind: 'by' }, { words: '下降13.5%' }),
        ],
        observations: observed(['2023', level]),
      }),
      'zh-CN',
    ).gap?.text;
  assert.equal(relation(90), '还差3.5个百分点');
  assert.equal(relation(86.5), '已达目标');
  assert.equal(relation(86), '已超过目标0.5个百分点');
});
