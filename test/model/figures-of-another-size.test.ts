import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { observed, target, type Row } from '../progress/one-target.js';
import { doubtsOf } from './doubted.js';

const codes = ['index-as-rate', 'counted-one-by-one'];
const doubts = (unit: string, targets: readonly object[], rows: readonly Row[], base?: number): unknown[] =>
  doubtsOf({ unit, targets, figures: observed(...rows), ...(base !== undefined && { base }) }, 'zh-CN')
    .filter(({ code }) => codes.includes(code))
    .map(({ code, path }) => `${code} ${path}`);

const bound = (value: number): object => ({ kind: 'at-least', value });
const growth = (value: number): object =>
  target(
    { kind: 'growth', span: 'per-year' },
    bound(value),
    { kind: 'each-year' },
    { words: `增长${value}%`, unit: '%' },
  );
const level = (value: number, more: object = {}): object =>
  target({ kind: 'level' }, bound(value), undefined, { words: `达${value}`, ...more });

const index = ['index-as-rate observations[0].value'];
const single = ['counted-one-by-one observations[0].value'];

describe('an index entered as a rate', () => {
  const rate = (value: number, targets: readonly object[] = [growth(5)]) =>
    doubts('亿元', targets, [['2023', value, 'rate']]);

  test('lies between 85 and 130, both included', () => {
    assert.deepEqual([rate(85), rate(130)], [index, index]);
    assert.deepEqual([rate(84.9), rate(130.1)], [[], []]);
  });

  test('is doubted where up to 30 is asked for, upwards or downwards, and only rates are', () => {
    assert.deepEqual(rate(104, [growth(30)]), index);
    assert.deepEqual(rate(104, [growth(-30)]), index);
    assert.deepEqual([rate(104, [growth(31)]), rate(104, [growth(-31)])], [[], []]);
    assert.deepEqual(rate(104, [growth(0)]), []);
    assert.deepEqual(rate(104, [growth(5), growth(40)]), []);
    assert.deepEqual(rate(104, [growth(5), level(800)]), []);
  });

  test('is none of a level', () => {
    assert.deepEqual(doubts('亿元', [growth(5)], [['2023', 104]]), []);
  });
});

describe('so many things under a unit of ten thousand', () => {
  const count = (
    value: number,
    more: { unit?: string; base?: number; targets?: readonly object[]; counts?: string } = {},
  ) => doubts(more.unit ?? '万件', more.targets ?? [level(15)], [['2023', value, more.counts ?? 'level']], more.base);

  test('are at least five hundred times what is asked for, and ten thousand', () => {
    // 15 × 10000 ÷ 20 = 7500, and less than 10000 are no doubt.
    assert.deepEqual([count(10_000), count(9_999)], [single, []]);
    // 30 × 500 = 15000
    assert.deepEqual([count(15_000, { targets: [level(30)] }), count(14_999, { targets: [level(30)] })], [single, []]);
  });

  test('are held against the base too, whatever its sign', () => {
    assert.deepEqual([count(15_000, { base: 30 }), count(14_999, { base: 30 })], [single, []]);
    assert.deepEqual([count(15_000, { base: -30 }), count(14_999, { base: -30 })], [single, []]);
  });

  test('or a hundred million', () => {
    // 2 × 10^8 ÷ 20 = 10^7, and less than 10^8 are no doubt.
    const targets = [level(2)];
    assert.deepEqual(
      [count(1e8, { unit: '亿元', targets }), count(99_999_999, { unit: '亿元', targets })],
      [single, []],
    );
  });

  test('where the target repeats the unit, and not where it counts one by one, of a rate, or where nothing is asked for', () => {
    assert.deepEqual(count(120_000, { unit: '件' }), []);
    assert.deepEqual(count(120_000, { counts: 'rate' }), []);
    assert.deepEqual(
      count(120_000, { targets: [target({ kind: 'level' }, { kind: 'up' }, undefined, { words: '上升' })] }),
      [],
    );
    assert.deepEqual(count(120_000, { targets: [level(15, { unit: '万件' })] }), single);
  });

  test('of sums and of what years bring, and of no share of a whole', () => {
    for (const kind of ['total', 'year-value'])
      assert.deepEqual(
        count(120_000, {
          counts: 'increment',
          targets: [target({ kind }, bound(15), undefined, { words: '新增15万件' })],
        }),
        single,
      );
    const rank = [target({ kind: 'rank' }, bound(15), undefined, { words: '第15位' })];
    assert.deepEqual(count(120_000, { targets: rank }), []);
  });

  test('say how many that is', () => {
    const [told] = doubtsOf(
      { unit: '万件', targets: [level(15)], figures: observed(['2023', 123_456]) },
      'zh-CN',
    ).filter(({ code }) => code === 'counted-one-by-one');
    assert.match(told?.message ?? '', /123456/);
    assert.match(told?.message ?? '', /12\.3456/);
  });
});
