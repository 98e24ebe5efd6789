import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { observed, target, type Row } from '../progress/one-target.js';
import { doubted, doubtsOf, type Doubtful } from './doubted.js';

const by = { kind: 'by' };
const percent = { unit: '%' };
const level = { kind: 'level' };
const atLeast = (value: unknown): object => ({ kind: 'at-least', value });
const perYear = { kind: 'growth', span: 'per-year' };
const average = { kind: 'growth', span: 'average-annual' };
const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
const place = 'indicators[0].targets[0]';
const of = (code: string, given: Doubtful): string[] => doubted(given).filter((each) => each.startsWith(`${code} `));

describe('a rate entered as a level', () => {
  const told = (targets: readonly object[], more: object = {}, unit = '%') =>
    of('rate-as-level', { unit, targets, figures: [{ ...observed(['2021', 6])[0], ...more }] });
  const growth = target(perYear, atLeast(5), by, { words: '增长5%' });

  test('under a growth, and under a change in per cent', () => {
    assert.deepEqual(told([growth]), ['rate-as-level observations[0].counts']);
    assert.deepEqual(told([target(fall, atLeast(5), by, { words: '降低5%' })]), [
      'rate-as-level observations[0].counts',
    ]);
    assert.deepEqual(told([target({ ...fall, measure: 'points' }, atLeast(5), by, { words: '降低5个百分点' })]), []);
  });

  test('by the unit of the figure, where it has one', () => {
    assert.deepEqual(told([growth], {}, '亿元'), []);
  });

  test('is none of what is in per cent at its base, and changes from there', () => {
    const based = (asked: object, name = '贫困发生率', base = 21.4): string[] =>
      of('rate-as-level', { unit: '%', name, base, targets: [asked], figures: observed(['2021', 17.9]) });
    const halved = target(fall, atLeast(50), by, { words: '降低50%' });
    const doubt = ['rate-as-level observations[0].counts'];
    assert.deepEqual(based(halved), []);
    assert.deepEqual(based(target({ ...average, direction: 'decrease' }, atLeast(3), by, { words: '年均下降3%' })), []);
    // What is named after a change is the change itself, and what grows mostly so.
    assert.deepEqual(based(halved, '能耗降低率', 3.2), doubt);
    assert.deepEqual(based(growth, '地区生产总值', 6.1), doubt);
  });

  test('is none where no target has a figure, and a target without one takes no part', () => {
    assert.deepEqual(told([target(perYear, { kind: 'up' }, by, { words: '稳步增长' })]), []);
    assert.deepEqual(told([growth, target(level, { kind: 'up' }, by, { words: '持续提升' })]), [
      'rate-as-level observations[0].counts',
    ]);
  });
});

describe('a share of one where per cent is meant', () => {
  const told = (value: number, wanted: number, more: Partial<Doubtful> = {}, counts = 'level') =>
    of('fraction-for-percent', {
      unit: '%',
      targets: [target(level, atLeast(wanted), by, { words: `${wanted}%` })],
      figures: observed(['2021', value, counts]),
      ...more,
    });
  const doubt = ['fraction-for-percent observations[0].value'];

  test('lies from half of the target to twice as much, read in per cent', () => {
    assert.deepEqual(told(0.4, 80), doubt);
    assert.deepEqual(told(0.39, 80), []);
    assert.deepEqual(told(0.8, 40), doubt);
    assert.deepEqual(told(0.81, 40), []);
  });

  test('is one at most, and more than nothing', () => {
    assert.deepEqual(told(1, 90), doubt);
    assert.deepEqual(told(1.01, 90), []);
    assert.deepEqual(told(0, 90), []);
  });

  test('is no share in a series as small as that', () => {
    assert.deepEqual(told(0.5, 60, { base: 4.9 }), []);
    assert.deepEqual(told(0.5, 60, { base: 5 }), doubt);
  });

  test('is read by the unit of the target where that has its own', () => {
    const targets = [target(perYear, atLeast(6), by, { words: '增长6%', ...percent })];
    const grown = (counts: string) =>
      of('fraction-for-percent', { unit: '亿元', targets, figures: observed(['2021', 0.06, counts]) });
    assert.deepEqual(grown('rate'), doubt);
  });

  test('of a share is one as a rate, whatever the unit', () => {
    const targets = [target({ kind: 'share' }, atLeast(80), by, { words: '占80%', ...percent })];
    assert.deepEqual(of('fraction-for-percent', { targets, figures: observed(['2021', 0.75, 'rate']) }), doubt);
  });

  test('of either end of a range', () => {
    const targets = [target(level, { kind: 'between', low: 20, high: 90 }, by, { words: '20%至90%' })];
    assert.deepEqual(told(0.9, 0, { targets }), doubt);
    assert.deepEqual(told(0.2, 0, { targets }), doubt);
  });

  test('beside rates in per cent is a small rate', () => {
    const targets = [target(perYear, atLeast(6), by, { words: '增长6%' })];
    const rates = (other: number) => ({ targets, figures: observed(['2021', 0.06, 'rate'], ['2022', other, 'rate']) });
    assert.deepEqual(told(0, 0, rates(1)), doubt);
    assert.deepEqual(told(0, 0, rates(1.1)), []);
    assert.deepEqual(told(0, 0, rates(-1.1)), []);
  });
});

describe('the rate of a year under a target over several', () => {
  const told = (targets: readonly object[], rows: readonly Row[], more: Partial<Doubtful> = {}) =>
    of('rate-of-a-year', { unit: '%', targets, figures: observed(...rows), ...more });
  const asked = (of: object, words = '5%') => [target(of, atLeast(5), by, { words })];

  test('counts from the year after the base, and from the first year of a plan without one', () => {
    const rows: readonly Row[] = [
      ['2021', 5, 'rate'],
      ['2022', 5, 'rate'],
    ];
    assert.deepEqual(told(asked(average), rows), []);
    assert.deepEqual(told(asked(average), rows, { base: 40, basePeriod: '2020' }), []);
    assert.deepEqual(told(asked(average), rows, { base: 40, basePeriod: '2019' }), [
      'rate-of-a-year observations[0].period',
      'rate-of-a-year observations[1].period',
    ]);
    assert.deepEqual(told(asked(average), rows, { base: 40, basePeriod: '2021' }), []);
  });

  test('is of a change and of an average growth, and of neither an index nor a growth of each year', () => {
    const row: readonly Row[] = [['2023', 5, 'rate']];
    const doubt = ['rate-of-a-year observations[0].period'];
    assert.deepEqual(told(asked(average), row), doubt);
    assert.deepEqual(told(asked(fall), row), doubt);
    assert.deepEqual(told(asked({ ...fall, measure: 'index' }), row), []);
    assert.deepEqual(told(asked(perYear), row), []);
    assert.deepEqual(told([...asked(average), ...asked(perYear)], row), [], 'one of them looks at single years');
  });

  test('a quarter is no year, even among all years', () => {
    assert.deepEqual(
      told(asked(average), [
        ['2021', 5, 'rate'],
        ['2021-Q1', 5, 'rate'],
      ]),
      ['rate-of-a-year observations[1].period'],
    );
  });

  test('a span is what it says', () => {
    assert.deepEqual(told(asked(average), [['2021/2023', 5, 'rate']]), []);
  });
});

describe('a level of half a year', () => {
  const told = (rows: readonly Row[], more: Partial<Doubtful> = {}) =>
    of('half-year-as-year', {
      unit: '亿元',
      targets: [target(level, atLeast(400), by, { words: '达400亿元' })],
      figures: observed(...rows),
      ...more,
    });

  test('is four to six tenths of the whole', () => {
    const half = (value: number) =>
      told([
        ['2022', 300],
        ['2023-H1', value],
      ]);
    const doubt = ['half-year-as-year observations[1].counts'];
    assert.deepEqual(half(119.9), []);
    assert.deepEqual(half(120), doubt);
    assert.deepEqual(half(180), doubt);
    assert.deepEqual(half(180.1), []);
  });

  test('of the same year, else of the year before, else of the year after', () => {
    const whole = (...rows: readonly Row[]) =>
      doubtsOf({
        unit: '亿元',
        targets: [target(level, atLeast(400), by, { words: '达400亿元' })],
        figures: observed(['2023-H1', 150], ...rows),
      })
        .filter(({ code }) => code === 'half-year-as-year')
        .map(({ message }) => /about half of (.*?);/.exec(message)?.[1]);
    assert.deepEqual(whole(['2022', 290], ['2023', 310], ['2024', 320]), ['2023 (310)']);
    assert.deepEqual(whole(['2022', 290], ['2024', 320]), ['2022 (290)']);
    assert.deepEqual(whole(['2024', 320]), ['2024 (320)']);
    assert.deepEqual(whole(['2021', 300], ['2025', 300]), []);
  });

  test('is the second half too, and neither a quarter nor nine months', () => {
    assert.deepEqual(
      told([
        ['2022', 300],
        ['2022-H2', 150],
      ]),
      ['half-year-as-year observations[1].counts'],
    );
    assert.deepEqual(
      told([
        ['2022', 300],
        ['2022-Q2', 150],
      ]),
      [],
    );
    assert.deepEqual(
      told([
        ['2022', 300],
        ['2022-01/2022-09', 150],
      ]),
      [],
    );
  });

  test('of nothing is nothing', () =>
    assert.deepEqual(
      told([
        ['2022', 0],
        ['2023-H1', 0],
      ]),
      [],
    ));
});

describe('names', () => {
  const stock = target(level, atLeast(80), by, { words: '达80家' });
  const other = (more: object): object => ({ id: 'b', name: '指标一', unit: '家', targets: [stock], ...more });

  test('that are the same are told with the first', () => {
    const [doubt] = doubtsOf({ unit: '家', targets: [stock], others: [other({})] });
    assert.equal(doubt?.message, 'indicators[1].name: indicators[0] has this name too');
    assert.equal(doubt?.value, '指标一');
  });

  test('a third is told with the first as well', () => {
    const all = doubtsOf({ unit: '家', targets: [stock], others: [other({}), other({ id: 'c' })] });
    assert.deepEqual(
      all.map(({ message }) => message),
      ['indicators[1].name: indicators[0] has this name too', 'indicators[2].name: indicators[0] has this name too'],
    );
  });

  test('of a part and of a whole are two', () => {
    assert.deepEqual(doubted({ unit: '家', targets: [stock], others: [other({ parent: 'it' })] }), []);
  });
});

describe('a figure without a unit', () => {
  const told = (targets: readonly object[], name?: string) => of('no-unit', { targets, ...(name && { name }) });
  const doubt = ['no-unit indicators[0].unit'];

  test('of a level, of a year, and of a change in things', () => {
    assert.deepEqual(told([target(level, atLeast(80), by, { words: '达80' })]), doubt);
    assert.deepEqual(told([target({ kind: 'year-value' }, atLeast(80), by, { words: '年80' })]), doubt);
    const change = { kind: 'change', measure: 'absolute', direction: 'increase' };
    assert.deepEqual(told([target(change, atLeast(80), by, { words: '增加80' })]), doubt);
    assert.deepEqual(told([target({ ...change, measure: 'percent' }, atLeast(80), by, { words: '增加80%' })]), []);
  });

  test('is none where the target has its own, or no figure', () => {
    assert.deepEqual(told([target(level, atLeast(80), by, { words: '达80', unit: '家' })]), []);
    assert.deepEqual(told([target(level, { kind: 'up' }, by, { words: '提升' })]), []);
  });

  test('is an index by its name, in either language', () => {
    for (const name of [
      '发展指数',
      '弹性系数',
      '评估得分',
      '基尼比',
      '城乡居民收入比',
      '出生人口性别比',
      '库存与销售之比',
      '比值',
      'Price index',
      'Gini ratio',
      'GINI',
      'PISA score',
    ])
      assert.deepEqual(told([target(level, atLeast(80), by, { words: '达80' })], name), [], name);
    // Part of another word is none.
    assert.deepEqual(told([target(level, atLeast(80), by, { words: '达80' })], 'Scoreboards'), doubt);
  });
});

describe('a bare figure that must be equal', () => {
  const told = (
    words: string,
    unit: string | undefined = '件',
    more: object = {},
    bound: object = { kind: 'equal', value: 66 },
  ) => of('equal-figure', { ...(unit && { unit }), targets: [target(level, bound, by, { words, ...more })] });
  const doubt = [`equal-figure ${place}.bound.kind`];

  test('in brackets of any kind, with marks between its digits, of full width', () => {
    for (const words of ['66', '〔66〕', '[66]', '(66)', '（66）', '６６', '66件', '6 6 件', '66%', '66.0', '1,066'])
      assert.deepEqual(told(words), doubt, words);
  });

  test('is none with other words', () => {
    for (const words of ['达到66', '66件以上', '66家', '约66', '66—70']) assert.deepEqual(told(words), [], words);
  });

  test('with the unit of the target, and of either language', () => {
    assert.deepEqual(told('66家', '', { unit: '家' }), doubt);
    const both = { 'zh-CN': '万 件', en: 'patents' } as unknown as string;
    assert.deepEqual(told('66万件', both), doubt);
    assert.deepEqual(told('66patents', both), doubt);
  });

  test('is none of a bound without a figure', () => {
    assert.deepEqual(told('66', '件', {}, { kind: 'equal', value: { baseline: true } }), []);
  });
});

describe('days far from the plan', () => {
  const told = (when: object, figures: object[] = []) =>
    of('distant-date', { unit: '家', targets: [target(level, atLeast(80), when, { words: '达80家' })], figures });

  test('fifteen years after its end are near', () => {
    assert.deepEqual(told({ kind: 'by', date: '2040-12-31' }), []);
    assert.deepEqual(told({ kind: 'by', date: '2041-01-01' }), [`distant-date ${place}.when.date`]);
  });

  test('before 1949, unless something is counted from there', () => {
    assert.deepEqual(told(by, observed(['1948', 8])), ['distant-date observations[0].period']);
    assert.deepEqual(told(by, observed(['1949', 8])), []);
    assert.deepEqual(told(by, observed(['1948/1950', 8])), ['distant-date observations[0].period']);
  });

  test('of a span by its later end', () => {
    assert.deepEqual(told(by, observed(['2020/2040', 8])), []);
    assert.deepEqual(told(by, observed(['2020/2041', 8])), ['distant-date observations[0].period']);
  });
});
