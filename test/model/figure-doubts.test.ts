import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { observed, target } from '../progress/one-target.js';

interface Case {
  readonly unit?: string;
  readonly baseline?: number;
  readonly basePeriod?: string;
  readonly targets: readonly object[];
  readonly figures?: object[];
  readonly series?: object[];
}

const doubts = ({ unit, baseline, basePeriod = '2020', targets, figures = [], series = [] }: Case): string[] => {
  const result = safeParsePlan(
    {
      id: 'small',
      name: '小规划',
      period: { start: '2021-01-01', end: '2025-12-31' },
      goals: [{ id: 'goal', name: '目标一' }],
      indicators: [
        {
          id: 'it',
          goal: 'goal',
          name: '指标一',
          ...(unit && { unit }),
          ...(baseline !== undefined && { baseline: { value: baseline, period: basePeriod } }),
          targets,
        },
      ],
      series,
      observations: figures,
    },
    { locale: 'en' },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return result.warnings.map(({ code, path }) => `${code} ${path}`);
};

const at = (value: unknown, kind = 'at-least'): object => ({ kind, value });
const percent = { unit: '%' };
const by = { kind: 'by' };
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
const growth = { kind: 'growth', span: 'per-year' };
const place = 'indicators[0].targets[0]';

describe('figures that can hardly be what they are entered as', () => {
  test('counted in a way that no target looks at', () => {
    const level = [target({ kind: 'level' }, at(15), by, { words: '达15件' })];
    assert.deepEqual(doubts({ unit: '件', targets: level, figures: observed(['2022', 21.4, 'rate']) }), [
      'counts-differ observations[0].counts',
    ]);
    assert.deepEqual(doubts({ unit: '件', targets: level, figures: observed(['2022', 9, 'increment']) }), [
      'counts-differ observations[0].counts',
    ]);
    const both = [...level, target(growth, at(8), by, { words: '年增长8%', ...percent })];
    assert.deepEqual(doubts({ unit: '件', targets: both, figures: observed(['2022', 9, 'rate'], ['2022', 11]) }), []);
  });

  test('more than their whole', () => {
    const of = { kind: 'share', whole: 15, wholeName: '街道' };
    const share = [target(of, at(100), by, { words: '全覆盖', ...percent })];
    assert.deepEqual(doubts({ targets: share, figures: observed(['2022', 86.7]) }), [
      'beyond-the-whole observations[0].value',
    ]);
    assert.deepEqual(doubts({ targets: share, figures: observed(['2022', 13]) }), []);
  });

  test('percentage points of what is in no per cent', () => {
    const points = [
      target({ kind: 'change', measure: 'points' }, at(3), by, { words: '提高3个百分点', unit: '个百分点' }),
    ];
    assert.deepEqual(doubts({ unit: '元', targets: points }), [`points-of-no-percent ${place}.of.measure`]);
    assert.deepEqual(doubts({ unit: '%', targets: points }), []);
  });

  test('a level far below its base under a growth', () => {
    const targets = [target(growth, at(7), by, { words: '年增长7%', ...percent })];
    assert.deepEqual(doubts({ unit: '亿元', baseline: 820, targets, figures: observed(['2021', 7.9]) }), [
      'rate-as-level observations[0].counts',
    ]);
    assert.deepEqual(doubts({ unit: '亿元', baseline: 820, targets, figures: observed(['2021', 880]) }), []);
  });

  test('a fall written with its sign', () => {
    const targets = (value: number): object[] => [target(fall, at(value), by, { words: '〔12〕', ...percent })];
    const rates = observed(['2021', -2.4, 'rate'], ['2022', -3, 'rate']);
    assert.deepEqual(doubts({ targets: targets(12), figures: rates }), [
      'sign-of-fall observations[0].value',
      'sign-of-fall observations[1].value',
    ]);
    assert.deepEqual(doubts({ targets: targets(-12) }), [
      `sign-of-fall ${place}.bound.value`,
      `words-differ ${place}.bound.value`,
    ]);
  });

  test('a fall written as a rise of less than nothing', () => {
    const targets = (kind: string, value: number, more: object = {}): object[] => [
      target({ kind: 'change', measure: 'percent', ...more }, { kind, value }, by, { words: '〔-12〕', ...percent }),
    ];
    const found = [`fall-as-rise ${place}.bound`];
    assert.deepEqual(doubts({ targets: targets('at-most', -12) }), found);
    assert.deepEqual(doubts({ targets: targets('less-than', -12) }), found);
    assert.deepEqual(doubts({ targets: targets('at-least', -12) }), [], 'it may fall, but not by more');
    assert.deepEqual(doubts({ targets: targets('at-most', 12) }), []);
    assert.deepEqual(doubts({ targets: targets('at-most', -12, { measure: 'index' }) }), []);
  });

  test('a base that is a share of one, and a change taken for a level', () => {
    const share = [target({ kind: 'level' }, at(95), by, { words: '95%' })];
    assert.deepEqual(doubts({ unit: '%', baseline: 0.88, targets: share }), [
      'fraction-for-percent indicators[0].baseline.value',
    ]);
    const years = [target({ kind: 'level' }, at(1.5), by, { words: '〔1.5〕' })];
    assert.deepEqual(doubts({ unit: '岁', baseline: 76.4, targets: years }), [`change-as-level ${place}.of.kind`]);
  });

  test('a sum of a year that falls', () => {
    const targets = [target({ kind: 'year-value' }, at(40), by, { words: '达40亿元' })];
    const sums = (...values: number[]): object[] =>
      observed(...values.map((value, index) => [`2023-01/2023-0${(index + 1) * 3}`, value, 'increment'] as const));
    assert.deepEqual(doubts({ unit: '亿元', targets, figures: sums(9, 21, 18) }), [
      'falling-sum observations[2].value',
    ]);
    assert.deepEqual(doubts({ unit: '亿元', targets, figures: sums(9, 18, 21) }), []);
  });

  test('of one day, under two names', () => {
    const level = [target({ kind: 'level' }, at(80), by, { words: '达80家' })];
    const both = (one: string, other: string): object[] => observed([one, 70], [other, 75]);
    const doubt = ['two-levels observations[1].value'];
    for (const other of ['2023-12', '2023-Q4', '2023-12-31'])
      assert.deepEqual(doubts({ unit: '家', targets: level, figures: both('2023', other) }), doubt, other);
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: both('2023', '2023-11') }), []);
    const equal = observed(['2023', 70], ['2023-12', 70]);
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: equal }), []);
    const preliminary = both('2023', '2023-12').map((each, index) => ({
      ...each,
      ...(index && { status: 'preliminary' }),
    }));
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: preliminary }), []);
    const share = [target({ kind: 'level' }, at(80), by, { words: '达80%' })];
    assert.deepEqual(doubts({ unit: '%', targets: share, figures: both('2023', '2023-12') }), [], 'a mean of the year');
    const flow = [target({ kind: 'year-value' }, at(80), by, { words: '达80家' })];
    assert.deepEqual(
      doubts({ unit: '家', targets: flow, figures: both('2023', '2023-12') }),
      [],
      'what a month brings',
    );
  });

  test('growth of a year, by a day', () => {
    const grows = (words: string, when: object = by, span = 'per-year'): object[] => [
      target({ kind: 'growth', span }, at(5), when, { words, ...percent }),
    ];
    const by2025 = { kind: 'by', date: '2025-12-31' };
    const named = '到2025年增速达到5%';
    assert.deepEqual(doubts({ unit: '亿元', targets: grows(named) }), [`year-or-years ${place}.when.kind`]);
    assert.deepEqual(doubts({ unit: '亿元', targets: grows(named, by2025) }), [], 'of that year alone');
    assert.deepEqual(doubts({ unit: '亿元', targets: grows('增长5%以上') }), [], 'every year of the plan');
    assert.deepEqual(doubts({ unit: '亿元', targets: grows(named, by, 'average-annual') }), []);
    assert.deepEqual(doubts({ unit: '亿元', targets: grows(named, { kind: 'each-year' }) }), []);
  });

  test('a change of each year, counted from no base that is named', () => {
    const rises = (when: object, of: object = {}, value = 20): object[] => [
      target({ kind: 'change', measure: 'absolute', ...of }, at(value), when, { words: '增加20家' }),
    ];
    const doubt = [`each-year-from-base ${place}.when.kind`];
    const eachYear = { kind: 'each-year' };
    assert.deepEqual(doubts({ unit: '家', baseline: 100, targets: rises(eachYear) }), doubt);
    assert.deepEqual(doubts({ unit: '家', baseline: 100, targets: rises({ kind: 'every-year' }) }), doubt);
    assert.deepEqual(doubts({ unit: '家', baseline: 100, targets: rises(by) }), []);
    assert.deepEqual(doubts({ unit: '家', baseline: 100, targets: rises(eachYear, { from: '2020' }) }), []);
    assert.deepEqual(
      doubts({ unit: '家', baseline: 100, targets: rises(eachYear, {}, 0) }),
      [],
      'never below the base',
    );
  });

  test('what a year added, under a change of what there was', () => {
    const change = [target({ kind: 'change', measure: 'absolute' }, at(200), by, { words: '净增200家' })];
    const told = (value: number, period = '2021', targets: object[] = change): string[] =>
      doubts({ unit: '家', baseline: 350, targets, figures: observed([period, value, 'increment']) });
    assert.deepEqual(told(175), ['additions-as-levels observations[0].counts']);
    assert.deepEqual(told(176), [], 'it may be what a year brought');
    assert.deepEqual(told(60, '2021-H1'), []);
    const total = [target({ kind: 'total' }, at(200), by, { words: '新增200家' })];
    assert.deepEqual(told(60, '2021', total), []);
  });

  test('an index under a growth, and what was counted one by one', () => {
    const growth = [
      target({ kind: 'growth', span: 'per-year' }, at(5), { kind: 'each-year' }, { words: '增长5%', ...percent }),
    ];
    const rate = (value: number, targets: object[] = growth): string[] =>
      doubts({ unit: '亿元', targets, figures: observed(['2023', value, 'rate']) });
    assert.deepEqual(rate(104.2), ['index-as-rate observations[0].value']);
    assert.deepEqual(rate(96), ['index-as-rate observations[0].value']);
    assert.deepEqual([rate(14.2), rate(84), rate(131)], [[], [], []]);
    const large = [
      target({ kind: 'growth', span: 'per-year' }, at(90), { kind: 'each-year' }, { words: '增长90%', ...percent }),
    ];
    assert.deepEqual(rate(104.2, large), []);
    const level = [target({ kind: 'level' }, at(15), by, { words: '达15万件' })];
    const count = (value: number, unit = '万件'): string[] =>
      doubts({ unit, baseline: 10, targets: level, figures: observed(['2023', value]) });
    assert.deepEqual(count(120_000), ['counted-one-by-one observations[0].value']);
    assert.deepEqual([count(12), count(700)], [[], []]);
  });

  test('a base after the end of its way', () => {
    const level = (when: object = by): object[] => [target({ kind: 'level' }, at(80), when, { words: '达80家' })];
    const doubt = ['base-after-due indicators[0].baseline.period'];
    const from = (basePeriod: string, targets: object[] = level()): string[] =>
      doubts({ unit: '家', baseline: 40, basePeriod, targets });
    assert.deepEqual(from('2025'), []);
    assert.deepEqual(from('2026'), doubt);
    const by2023 = level({ kind: 'by', date: '2023-12-31' });
    assert.deepEqual(from('2023-12', by2023), []);
    assert.deepEqual(from('2024-01', by2023), doubt);
    assert.deepEqual(from('2024-01', level({ kind: 'each-year', to: '2023-12-31' })), doubt);
    assert.deepEqual(from('2026', [target({ kind: 'total' }, at(80), by, { words: '新增80家' })]), []);
  });

  test('final before the period is over', () => {
    const level = [target({ kind: 'level' }, at(80), by, { words: '达80家' })];
    const on = (published: string, more: object = {}): object[] =>
      observed(['2024', 70]).map((each) => ({ ...each, published, ...more }));
    const doubt = ['published-early observations[0].published'];
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: on('2024-12-30') }), doubt);
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: on('2024-12-31') }), []);
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: on('2025-01-01') }), []);
    assert.deepEqual(doubts({ unit: '家', targets: level, figures: on('2024-11-20', { status: 'estimated' }) }), []);
    const event = [target({ kind: 'occurrence' }, at(1), by, { words: '发布白皮书' })];
    assert.deepEqual(doubts({ targets: event, figures: on('2024-04-25', { counts: 'increment', value: 1 }) }), []);
  });

  test('taken away, under a count that only adds', () => {
    const count = [target({ kind: 'total' }, at(100), by, { words: '新增100家' })];
    const figures = observed(['2021', 50, 'increment'], ['2022', -20, 'increment'], ['2023', 0, 'increment']);
    assert.deepEqual(doubts({ unit: '家', targets: count, figures }), ['negative-count observations[1].value']);
    const net = [target({ kind: 'change', measure: 'absolute' }, at(100), by, { words: '净增100家' })];
    assert.deepEqual(doubts({ unit: '家', targets: [...count, ...net], figures }), []);
  });

  test('borrowed from what has values of other periods alone', () => {
    const targets = [
      target(growth, at({ series: 'past' }, 'more-than'), by, { words: '高于“十三五”时期实际', ...percent }),
    ];
    const of = (period: string): string[] =>
      doubts({
        unit: '亿元',
        targets,
        series: [{ id: 'past', name: '“十三五”时期', unit: '%' }],
        figures: observed(['2021', 6, 'rate'], [period, 5.2, 'rate', 'past']),
      });
    assert.deepEqual(of('2020'), [`reference-period ${place}.bound.value.series`]);
    assert.deepEqual(of('2021'), []);
  });

  test('and no doubt of words that count from a base', () => {
    const change = { kind: 'change', measure: 'percent' };
    for (const words of ['18% more than 2020', '18% higher than in 2020', '18 per cent more than 2020 by 2025'])
      assert.deepEqual(doubts({ targets: [target(change, at(18), by, { words, ...percent })] }), []);
    const less = target({ ...change, direction: 'decrease' }, at(18), by, { words: '18% lower than 2020', ...percent });
    assert.deepEqual(doubts({ targets: [less] }), []);
    const more = target({ kind: 'level' }, at(2500), by, { words: 'more than 2500 homes' });
    assert.deepEqual(doubts({ unit: 'homes', targets: [more] }), [`words-differ ${place}.bound.kind`]);
  });
});
