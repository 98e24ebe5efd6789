import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { explanationLines } from '../../src/format/explanation-words.js';
import { textIn } from '../../src/format/locale.js';
import { tableRows } from '../../src/format/plan-words.js';
import { paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetWords } from '../../src/format/words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { requiredPace } from '../../src/progress/pace.js';
import type { PlanProgress, TargetProgress } from '../../src/progress/plan-progress.js';
import type { Quantity } from '../../src/progress/quantity.js';
import { seed, smallPlan } from '../generated-plans.js';
import { planOf } from '../plan-of.js';

const level = (period: string, value: number, more: object = {}): object => ({
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});
const rate = (period: string, value: number): object => level(period, value, { counts: 'rate' });

interface Case {
  readonly unit: string;
  readonly base?: number;
  readonly target: object;
  readonly observations: object[];
  readonly asOf?: string;
}

function progressOf({ unit, base, target, observations, asOf = '2025-03-01' }: Case): PlanProgress {
  const plan = planOf({
    asOf,
    unit,
    targets: [{ when: { kind: 'by' }, ...target }],
    ...(base !== undefined && { baseline: { value: base, period: '2020' } }),
    observations,
  });
  return assessPlan(plan, { asOf });
}
function mainOf(given: Case): TargetProgress {
  const main = progressOf(given).indicators[0]?.main;
  assert.ok(main);
  return main;
}

const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };

/** What a target looks at, what was published, and what both come to in words. Worked by hand beside each. */
const worked: [say: string, given: Case, value: TargetWords['value'], zh: string, en: string][] = [
  [
    'a growth of levels: (181 ÷ 120) ^ ¼ = 1.1082',
    {
      unit: '亿元',
      base: 120,
      target: {
        words: '年均增长10%以上',
        of: { kind: 'growth', span: 'average-annual' },
        bound: { kind: 'at-least', value: 10 },
      },
      observations: [level('2024', 181)],
    },
    { number: '10.8', unit: '%', label: '年均增长' },
    '181亿元，年均增长10.8%',
    '18.1 billion yuan, up 10.8% a year on average',
  ],
  [
    'a fall of levels: 1 − 0.475 ÷ 0.53 = 0.1038',
    {
      unit: '吨标准煤/万元',
      base: 0.53,
      target: { words: '累计降低13.5%', of: fall, bound: { kind: 'at-least', value: 13.5 } },
      observations: [level('2023', 0.475)],
    },
    { number: '10.4', unit: '%', label: '比基期降低' },
    '0.475吨标准煤/万元，比基期降低10.4%',
    '0.475 吨标准煤/万元, down 10.4% from 2020',
  ],
  [
    'an index: 181 ÷ 120 = 1.5083',
    {
      unit: '亿元',
      base: 120,
      target: {
        words: '指数150',
        of: { kind: 'change', measure: 'index' },
        bound: { kind: 'at-least', value: 150 },
      },
      observations: [level('2024', 181)],
    },
    { number: '150.8', unit: '', label: '指数' },
    '指数150.8（181亿元）',
    'index 150.8 (18.1 billion yuan)',
  ],
  [
    'a change in the unit of the series: 78.2 − 77.3',
    {
      unit: '岁',
      base: 77.3,
      target: {
        words: '提高1岁',
        of: { kind: 'change', measure: 'absolute' },
        bound: { kind: 'at-least', value: 1 },
      },
      observations: [level('2023', 78.2)],
    },
    { number: '0.9', unit: '岁', label: '比基期提高' },
    '78.2岁，比基期提高0.9岁',
    '78.2 岁, up 0.9 岁 from 2020',
  ],
  [
    'a change the other way is told by its verb: 77.1 − 77.3',
    {
      unit: '岁',
      base: 77.3,
      target: {
        words: '提高1岁',
        of: { kind: 'change', measure: 'absolute' },
        bound: { kind: 'at-least', value: 1 },
      },
      observations: [level('2023', 77.1)],
    },
    { number: '0.2', unit: '岁', label: '比基期降低' },
    '77.1岁，比基期降低0.2岁',
    '77.1 岁, down 0.2 岁 from 2020',
  ],
  [
    'percentages differ by points: 62.1 − 60',
    {
      unit: '%',
      base: 60,
      target: {
        words: '提高5个百分点',
        of: { kind: 'change', measure: 'points' },
        bound: { kind: 'at-least', value: 5 },
      },
      observations: [level('2023', 62.1)],
    },
    { number: '2.1', unit: '个百分点', label: '比基期提高' },
    '62.1%，比基期提高2.1个百分点',
    '62.1%, up 2.1 percentage points from 2020',
  ],
  [
    'a share of a whole: 211 ÷ 250',
    {
      unit: '家',
      target: {
        words: '覆盖90%',
        of: { kind: 'share', whole: 250, wholeName: { 'zh-CN': '规模以上企业', en: 'large enterprises' } },
        bound: { kind: 'at-least', value: 90 },
      },
      observations: [level('2023', 211)],
    },
    { number: '84.4', unit: '%', label: '占比' },
    '211家，占规模以上企业的84.4%',
    '211 家, 84.4% of large enterprises',
  ],
  [
    'yearly rates compounded: 1 − 0.969 × 0.974 × 0.971 × 0.978 = 0.1037',
    {
      unit: '%',
      target: { words: '累计降低13.5%', of: fall, bound: { kind: 'at-least', value: 13.5 } },
      observations: [rate('2021', 3.1), rate('2022', 2.6), rate('2023', 2.9), rate('2024', 2.2)],
    },
    { number: '10.4', unit: '%', label: '降低' },
    '降低10.4%（各年数据连乘，2024年为2.2%）',
    'down 10.4% (yearly rates compounded; 2024: 2.2%)',
  ],
  [
    'yearly rates averaged: (1.099 × 1.085) ^ ½ = 1.092',
    {
      unit: '%',
      target: {
        words: '年均增长超过7%',
        of: { kind: 'growth', span: 'average-annual' },
        bound: { kind: 'more-than', value: 7 },
      },
      observations: [rate('2021', 9.9), rate('2022', 8.5)],
    },
    { number: '9.2', unit: '%', label: '年均增长' },
    '年均增长9.2%（按各年平均，2022年为8.5%）',
    'up 9.2% a year on average (average of the yearly rates; 2022: 8.5%)',
  ],
  [
    'a mean of years: (76 + 74 + 71) ÷ 3 = 73.67',
    {
      unit: '微克/立方米',
      target: {
        words: '五年平均70',
        of: { kind: 'level' },
        bound: { kind: 'at-most', value: 70 },
        when: { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } },
      },
      observations: [level('2021', 76.0, { decimals: 1 }), level('2022', 74), level('2023', 71)],
    },
    { number: '73.7', unit: '微克/立方米', label: '2021—2023年平均' },
    '2021—2023年平均73.7微克/立方米（2023年为71微克/立方米）',
    '73.7 微克/立方米 on average, 2021–2023 (2023: 71 微克/立方米)',
  ],
];

describe('what was published stands beside what was worked out of it, each in its own unit', () => {
  for (const [say, given, value, zh, en] of worked) {
    test(say, () => {
      const main = mainOf(given);
      const words = targetWords(main, 'zh-CN');
      assert.deepEqual(words.value, value);
      assert.equal(words.published?.words, zh);
      assert.equal(targetWords(main, 'en').published?.words, en);
      // As spoken, and under “why?”; a span of years without its dash.
      assert.ok(words.spoken.includes(zh.replace('—', '至')), words.spoken);
      if (main.status !== 'not-computable') assert.ok(explanationLines(main, 'zh-CN').steps.join().includes(zh));
    });
  }

  test('what is published as it is asked for stands alone', () => {
    const plain = mainOf({
      unit: '%',
      target: { words: '累计降低13.5%', of: fall, bound: { kind: 'at-least', value: 13.5 } },
      observations: [rate('2021/2024', 10.4)],
      base: 100,
    });
    const words = targetWords(plain, 'zh-CN');
    assert.equal(words.published, undefined);
    assert.match(words.spoken, /：比基期降低10\.4%，/);
  });

  test('zeros that were printed stand: in the value, in the target, in the baseline', () => {
    const plan = planOf({
      asOf: '2024-03-01',
      unit: '%',
      targets: [{ words: '3.0%', of: { kind: 'level' }, bound: { kind: 'at-least', value: 3 }, when: { kind: 'by' } }],
      baseline: { value: 2, period: '2020', words: '2.0%' },
      observations: [level('2023', 2.5, { decimals: 2 })],
    });
    const main = assessPlan(plan, { asOf: '2024-03-01' }).indicators[0]!.main;
    const { value, gauge } = targetWords(main, 'zh-CN');
    assert.deepEqual([value?.number, gauge.target, gauge.baseline], ['2.50', '3.0', '基期2.0']);
    assert.equal(explanationLines(main, 'zh-CN').steps[1], '完成进度 =（2.50 − 2.0）÷（3.0 − 2.0）= 50%');
  });

  test('a value known only by a bound says so', () => {
    const bound = mainOf({
      unit: '件',
      base: 10_000,
      target: { words: '达19000件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 19_000 } },
      observations: [level('2022-06', 100_000, { qualifier: 'more-than' })],
    });
    assert.deepEqual(targetWords(bound, 'zh-CN').value, { number: '超过100000', unit: '件' });
    assert.equal(targetWords(bound, 'en').sentence, 'More than 100,000 件, meeting the target of at least 19,000 件');
  });

  test('a row of a table is in the unit of what is published', () => {
    const [, given] = worked[0]!;
    const { goals, plan } = progressOf({ ...given, observations: [level('2021', 133.5), level('2024', 181)] });
    const [row] = tableRows(goals[0]!, plan, 'zh-CN');
    // 133.5 ÷ 120 = 1.1125
    assert.deepEqual(
      [row?.unit, row?.baseline, ...(row?.values ?? [])],
      ['亿元', '120', '133.5（年均增长11.3%）', '—', '—', '181（年均增长10.8%）', '—'],
    );
  });
});

describe('what is lacking', () => {
  const due = (unit: string, bound: object, value: number, of: object = { kind: 'level' }): TargetProgress =>
    mainOf({
      unit,
      base: 1,
      target: { words: '目标', of, bound },
      observations: [level('2025', value)],
      asOf: '2026-03-01',
    });
  const amounts: [say: string, progress: TargetProgress, zh: string, en: string][] = [
    ['counts', due('人', { kind: 'at-least', value: 70 }, 58), '差12人', '12 人 short'],
    // 90 − 84.4
    ['percentages', due('%', { kind: 'at-least', value: 90 }, 84.4), '差5.6个百分点', '5.6 percentage points short'],
    [
      'what is not to be passed',
      due('微克/立方米', { kind: 'at-most', value: 30 }, 31.5),
      '超出1.5微克/立方米',
      'over by 1.5 微克/立方米',
    ],
    ['places', due('位', { kind: 'at-most', value: 5 }, 7, { kind: 'rank' }), '差2位', '2 places short'],
  ];
  for (const [say, progress, zh, en] of amounts) {
    test(`${say}: ${zh}`, () => {
      assert.equal(progress.status, 'not-met');
      assert.equal(targetWords(progress, 'zh-CN').amount, zh);
      assert.equal(targetWords(progress, 'en').amount, en);
    });
  }

  test('the pace of a small figure keeps the digits that tell it: (0.031 − 0.0265) ÷ 2', () => {
    const main = mainOf({
      unit: '倍',
      base: 0.0242,
      target: { words: '0.031倍', of: { kind: 'level' }, bound: { kind: 'at-least', value: 0.031 } },
      observations: [level('2023', 0.0265)],
      asOf: '2024-03-01',
    });
    assert.equal(
      paceWords(requiredPace(main), main, 'zh-CN').sentence,
      '由2023年12月31日的0.0265倍到2025年12月31日的0.031倍，平均每年还需增加0.00225倍。',
    );
  });

  test('a pace of percentages is in points, and names what it is of', () => {
    const [, given] = worked[1]!;
    const main = mainOf(given);
    // 13.5 − 10.377 = 3.123 in the two years from the end of 2023: 1.5613 a year, and 1.56 is not enough
    assert.match(
      paceWords(requiredPace(main), main, 'zh-CN').sentence,
      /^比基期降低的幅度由2023年12月31日的10\.4%到2025年12月31日的13\.5%，平均每年还需增加1\.57个百分点。$/,
    );
  });
});

/** A number, and what follows it. */
const number = /−?\d+(?:\.\d+)?/g;
const unitAfter = /^(?:个百分点|百分点|%|件|亿元|年度|年|月|日|项|第)/;

/** Where a number is part of a range, the range's unit is at its other end. */
const rest = (text: string): string => text.replace(/^(?:[至—]−?\d+(?:\.\d+)?)+/, '');

/** The printed number is that value, as far as its digits say; of a bound it is one beyond the value. */
const isPrinted = (printed: string, value: number, qualifier?: string): boolean => {
  const digits = (printed.split('.')[1] ?? '').length;
  const off = Math.abs(Number(printed.replace('−', '-')) - value);
  return off <= (qualifier === undefined ? 0.5000001 : 1) * 10 ** -digits || off <= Math.abs(value) * 1e-9;
};

describe('every number is followed by its own unit', () => {
  test('over plans of every kind, in every sentence about a target', () => {
    fc.assert(
      fc.property(smallPlan, (row) => {
        // Nobody prints a figure with an exponent, nor the noise of a float.
        fc.pre(!/e[+-]\d|\.\d{5}/.test(JSON.stringify(row)));
        const main = assessPlan(planOf(row), { asOf: row.asOf }).indicators[0]?.main;
        assert.ok(main);
        const { history, part, required, indicator, unit, done, schedule, ofTarget, years, kind } = main;
        const held = [required, ...(years ?? []).map((year) => year.required)].flatMap((ends) =>
          ends ? [ends.low, ends.high] : [],
        );
        const values = [
          ...history,
          ...(main.reported ? [main.reported] : []),
          ...(years ?? []).flatMap(({ reported }) => reported ?? []),
          ...(part ? [part] : []),
          ...(main.unread ?? []),
          ...(main.announced ? [main.announced] : []),
          ...(main.later ? [main.later] : []),
        ];
        const quantities: Pick<Quantity, 'value' | 'unit' | 'qualifier'>[] = [
          ...values,
          ...values.flatMap(({ published }) => published ?? []),
          ...held.map((value) => ({ value, ...(unit !== undefined && { unit }) })),
          ...(indicator.baseline
            ? [{ value: indicator.baseline.value, ...(indicator.unit !== undefined && { unit: indicator.unit }) }]
            : []),
        ];
        const differences = held.flatMap((figure) => values.map(({ value }) => value - figure));
        const start = 'start' in done && done.start !== undefined ? [done.start] : [];
        const shares = [
          ...(done.answered ? [done.share] : []),
          ...(schedule.answered ? [schedule.elapsedShare, schedule.expectedShare] : []),
          ...(ofTarget === undefined ? [] : [ofTarget]),
          ...start.flatMap((from) => values.map(({ value }) => Math.abs((value - from) / from))),
        ].map((share) => share * 100);
        const points = schedule.answered ? [schedule.difference * 100] : [];
        const offStart = start.flatMap((from) => values.map(({ value }) => value - from));

        const isOwn = (printed: string, word: string): boolean => {
          if (/^(?:年|月|日|项|第)/.test(word)) return true;
          const inUnit = quantities.some(
            ({ value, unit: own, qualifier }) =>
              textIn(own, 'zh-CN') === word &&
              (isPrinted(printed, value, qualifier) || isPrinted(printed, Math.abs(value), qualifier)),
          );
          if (inUnit) return true;
          // A share is rounded so that it never reads as all or nothing.
          if (word === '%')
            return shares.some(
              (share) => Math.abs(Math.abs(share) - Math.abs(Number(printed.replace('−', '-')))) <= 0.5001,
            );
          const apart = [...differences, ...offStart].map(Math.abs);
          if (word === '个百分点')
            return (
              points.some((point) => Math.abs(Math.abs(point) - Number(printed)) <= 1.0001) ||
              apart.some((off) => isPrinted(printed, off))
            );
          return word === textIn(unit, 'zh-CN') && apart.some((off) => isPrinted(printed, off));
        };

        const words = targetWords(main, 'zh-CN');
        const texts = [words.sentence, words.amount ?? '', words.published?.words ?? '', words.spoken];
        if (words.value) texts.push(words.value.number + words.value.unit);
        for (const year of words.years ?? []) texts.push(year.spoken);
        // The plan's own words are the plan's, also as they are spoken.
        const spoken = words.target.replace(/(\d)\s*[—–~～]\s*(?=\d)/g, '$1至');
        const without = (text: string): string => text.split(words.target).join('').split(spoken).join('');
        for (const text of texts.map((each) => without(each).replace('等于0', ''))) {
          for (const found of text.matchAll(number)) {
            const after = rest(text.slice(found.index + found[0].length));
            const word = unitAfter.exec(after)?.[0] ?? '';
            const isBare = word === '' && (kind === 'index' || kind === 'rank' || unit === undefined);
            assert.ok(isBare || isOwn(found[0], word), `${found[0]}${word} in “${text}”`);
          }
        }
      }),
      { seed, numRuns: 2000 },
    );
  });
});
