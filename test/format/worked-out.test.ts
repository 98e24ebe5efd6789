// What elements set large, what they say beneath it, and what they call it: each worked by hand from the published values.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { outlookFigure } from '../../src/format/outlook-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetWords } from '../../src/format/words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { glance } from '../../src/view/plan/glance.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { workedOutPlan } from '../../stories/worked-out.js';
import { planOf } from '../plan-of.js';

const asOf = '2024-01-31';
const progress = assessPlan(workedOutPlan, { asOf });
const mainOf = (id: string): TargetProgress => progress.indicators.find(({ indicator }) => indicator.id === id)!.main;

interface Given {
  readonly words: string;
  readonly unit: string;
  readonly of: object;
  readonly bound: object;
  readonly base?: number;
  readonly values: readonly (readonly [period: string, value: number, more?: object])[];
  readonly on?: string;
}

function only({ words, unit, of, bound, base, values, on = '2024-03-01' }: Given): TargetProgress {
  const plan = planOf({
    asOf: on,
    unit,
    targets: [{ words, of, bound, when: { kind: 'by' } }],
    ...(base !== undefined && { baseline: { value: base, period: '2020' } }),
    observations: values.map(([period, value, more]) => ({
      period,
      value,
      counts: 'level',
      status: 'final',
      ...more,
    })),
  });
  return assessPlan(plan, { asOf: on }).indicators[0]!.main;
}

const percentChange = (direction?: string): object => ({
  kind: 'change',
  measure: 'percent',
  ...(direction && { direction }),
});

describe('the figure an element sets large', () => {
  const rows: readonly [id: string, zh: TargetWords['figure'], en: TargetWords['figure']][] = [
    // 78.2 − 77.3
    [
      'change',
      { number: '78.2', unit: '岁', more: '比基期提高0.9岁' },
      { number: '78.2', unit: 'years', more: 'up 0.9 years from 2020' },
    ],
    // 1 − 0.475 ÷ 0.53 = 0.1038
    [
      'reduction',
      { number: '0.475', unit: '吨标准煤/万元', more: '比基期降低10.4%' },
      { number: '0.475', unit: 'tce per 10,000 yuan', more: 'down 10.4% from 2020' },
    ],
    // (1780 ÷ 1476.61) ^ (1 ÷ 3) = 1.0643
    [
      'growth',
      { number: '1780', unit: '亿元', more: '年均增长6.4%' },
      { number: '178', unit: 'billion yuan', more: 'up 6.4% a year on average' },
    ],
    // 6.3 − 6.0
    [
      'wrongway',
      { number: '6.3', unit: '%', more: '比基期上升0.3个百分点' },
      { number: '6.3', unit: '%', more: 'up 0.3 percentage points from 2020' },
    ],
    // 9 ÷ 13 = 0.6923
    [
      'share',
      { number: '9', unit: '个', more: '占全部街道的69.2%' },
      { number: '9', unit: 'sub-districts', more: '69.2% of all sub-districts' },
    ],
    // 1 − 0.969 × 0.976 × 0.982 = 0.0713
    [
      'rates',
      { label: '比基期降低', number: '7.1', unit: '%', more: '各年数据连乘，2023年为1.8%' },
      { label: 'decrease from 2020', number: '7.1', unit: '%', more: 'yearly rates compounded; 2023: 1.8%' },
    ],
    ['crossing', { number: '220', unit: '人' }, { number: '220', unit: 'people' }],
    ['rank', { label: '第', number: '5', unit: '位' }, { label: 'rank', number: '5', unit: '' }],
  ];
  for (const [id, zh, en] of rows) {
    test(id, () => {
      assert.deepEqual(targetWords(mainOf(id), 'zh-CN').figure, zh);
      assert.deepEqual(targetWords(mainOf(id), 'en').figure, en);
    });
  }

  test('a rate published as such is named by the way it went', () => {
    const main = only({
      words: '年均增长5%',
      unit: '%',
      of: { kind: 'growth', span: 'average-annual' },
      bound: { kind: 'at-least', value: 5 },
      values: [['2021/2023', -1.2, { counts: 'rate' }]],
    });
    assert.deepEqual(targetWords(main, 'zh-CN').figure, { label: '年均下降', number: '1.2', unit: '%' });
    assert.equal(targetWords(main, 'zh-CN').sentence, '至今年均下降1.2%，低于目标5%，到期按全期判定', 'no “年均−1.2%”');
  });
});

describe('the mark of the target says what it is of', () => {
  const mark = (given: Given): readonly string[] => {
    const main = only(given);
    return [targetWords(main, 'zh-CN').gauge.target, targetWords(main, 'en').gauge.target];
  };
  const values = [['2023', 110]] as const;
  const atLeast = (value: number): object => ({ kind: 'at-least', value });
  const absolute = { kind: 'change', measure: 'absolute' };
  const given = { unit: '公里', base: 100, values } as const;

  test('with the verb of the plan, and the word of the bound', () => {
    assert.deepEqual(mark({ ...given, words: '增加20公里', of: absolute, bound: atLeast(20) }), [
      '增加20公里',
      'up 20 公里',
    ]);
    assert.deepEqual(mark({ ...given, words: '降低13.5%', of: percentChange('decrease'), bound: atLeast(13.5) }), [
      '降低13.5%',
      'down 13.5%',
    ]);
    assert.deepEqual(
      mark({
        ...given,
        words: '年均增长6%左右',
        of: { kind: 'growth', span: 'average-annual' },
        bound: { kind: 'about', value: 6 },
      }),
      ['增长6%左右', 'up about 6%'],
    );
    assert.deepEqual(
      mark({ ...given, words: '增幅控制在3%以内', of: percentChange(), bound: { kind: 'at-most', value: 3 } }),
      ['增长3%以内', 'up at most 3%'],
    );
  });
  test('no growth is no way', () => {
    assert.deepEqual(mark({ ...given, words: '零增长', of: absolute, bound: { kind: 'equal', value: 0 } }), [
      '持平',
      'unchanged',
    ]);
  });
  test('a level stands without one', () => {
    assert.deepEqual(mark({ ...given, words: '达到120公里', of: { kind: 'level' }, bound: atLeast(120) }), [
      '达120',
      '120',
    ]);
  });
});

describe('where the pace so far ends is said in the words of its kind', () => {
  const end = (main: TargetProgress, locale: 'zh-CN' | 'en'): string =>
    outlookFigure(main, main.outlook.answered ? main.outlook.value : NaN, locale);

  test('a change with its verb, a share with what it is of, a count in whole pieces', () => {
    // 0.9 × 1826 ÷ 1095; 10.3774 × 1826 ÷ 1095; −0.3 × 1826 ÷ 1095
    assert.equal(end(mainOf('change'), 'zh-CN'), '提高约1.5岁');
    assert.equal(end(mainOf('change'), 'en'), 'up about 1.5 years');
    assert.equal(end(mainOf('reduction'), 'zh-CN'), '降低约17.3%');
    assert.equal(end(mainOf('wrongway'), 'zh-CN'), '上升约0.5个百分点');
    // −1200 + 1420 × 1826 ÷ 1095 = 1167.97
    assert.equal(end(mainOf('crossing'), 'zh-CN'), '约1168人');
  });
  test('in table and chart alike', () => {
    const [row] = indicatorTable(progress, 'zh-CN').rows;
    assert.equal(row!.cells['outlook']!.detail, '照此推算提高约1.5岁');
    const { trend, notes } = trendChart(mainOf('change'), 'zh-CN', 640);
    assert.deepEqual(trend.texts.outlook, ['照此推算提高1.5岁']);
    assert.match(notes.join(''), /^推算到2025年底提高约1\.5岁。/);
    assert.equal(trend.caption, '比基期提高，岁');
  });
});

describe('what is worse than its base', () => {
  test('is no share of the way, and not so many points behind', () => {
    const row = indicatorTable(progress, 'zh-CN').rows.find(({ id }) => id === 'wrongway')!;
    assert.equal(row.cells['done']!.text, '不及基期');
    assert.equal(row.cells['schedule']!.detail, undefined);
    const late = glance(progress, 'zh-CN').lagging!.rows.find(({ id }) => id === 'wrongway')!;
    assert.deepEqual(
      [late.gap, late.value, late.target],
      ['不及基期', '6.3%，比基期上升0.3个百分点', '下降1.5个百分点'],
    );
  });
  test('rises where it was to fall', () => {
    const main = only({
      words: '降低13.5%',
      unit: '吨标准煤/万元',
      of: percentChange('decrease'),
      bound: { kind: 'at-least', value: 13.5 },
      base: 0.5,
      values: [['2023', 0.55]],
    });
    assert.equal(targetWords(main, 'zh-CN').figure?.more, '比基期上升10%');
    assert.doesNotMatch(targetWords(main, 'zh-CN').spoken, /−/);
  });
});

describe('bounds at zero and below', () => {
  const limit = (value: number, of: object, got: number): TargetWords =>
    targetWords(
      only({
        words: '目标',
        unit: '万吨',
        of,
        bound: { kind: 'at-most', value },
        base: 30,
        values: [['2025', got]],
        on: '2026-03-01',
      }),
      'zh-CN',
    );
  test('are not said as a distance within', () => {
    assert.equal(limit(-20, { kind: 'level' }, -25).sentence, '−25万吨，不高于−20万吨');
    assert.equal(limit(-20, { kind: 'level' }, -4).sentence, '−4万吨，高于−20万吨');
    assert.equal(limit(0, { kind: 'level' }, 3).gauge.target, '不高于0');
    assert.equal(limit(0.5, { kind: 'level' }, 0.4).sentence, '0.4万吨，在0.5万吨以内');
  });
});

describe('what is left', () => {
  test('names half a year where nothing else is known', () => {
    const main = only({
      words: '年进出口总额达3200亿元',
      unit: '亿元',
      of: { kind: 'year-value' },
      bound: { kind: 'at-least', value: 3200 },
      base: 2100,
      values: [['2021-H1', 1120.2, { counts: 'increment' }]],
      on: '2021-08-30',
    });
    assert.equal(
      gapWords(main, 'zh-CN').sentence,
      '基期2100亿元 · 最新2021年上半年1120.2亿元 · 目标年进出口总额达3200亿元',
    );
    assert.match(gapWords(main, 'en').sentence, /Latest 112\.02 billion yuan \(first half of 2021\)/);
  });
  test('says a place before the one to be held as ahead of it', () => {
    const main = only({
      words: '进入前3位',
      unit: '位',
      of: { kind: 'rank' },
      bound: { kind: 'at-most', value: 3 },
      base: 9,
      values: [['2025', 2]],
      on: '2026-03-01',
    });
    assert.equal(gapWords(main, 'zh-CN').sentence, '基期第9位 · 最新第2位 · 目标进入前3位 · 比目标靠前1位');
    assert.match(gapWords(main, 'en').sentence, /Baseline rank 9 · Latest rank 2 .* 1 place better than the target$/);
  });
  test('counts from the year the plan names, which need not be its base', () => {
    const main = only({
      words: '比2005年降低65%',
      unit: '吨/万元',
      of: { ...percentChange('decrease'), from: '2005' },
      bound: { kind: 'at-least', value: 65 },
      base: 0.8,
      values: [
        ['2005', 2],
        ['2023', 0.77],
      ],
    });
    // 1 − 0.77 ÷ 2
    assert.equal(
      gapWords(main, 'zh-CN').sentence,
      '基期2吨/万元 · 最新0.77吨/万元，比2005年降低61.5% · 目标比2005年降低65% · 还差3.5个百分点',
    );
  });
});
