import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { locator } from '../../src/model/citation.js';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import { boundOf, isRate, ofTarget, targetsOf } from '../../src/model/loose-series.js';
import { entriesOf } from '../../src/model/loose.js';
import type { Target } from '../../src/model/target.js';
import { id, isoDate, language, periodOrSpan, text, webAddress, whole, words } from '../../src/model/primitives.js';

/* The least parts of the model, each by itself. */

const look = (shape: z.ZodMiniType, right: readonly unknown[], wrong: readonly unknown[]): void => {
  for (const value of right) assert.equal(z.safeParse(shape, value).success, true, JSON.stringify(value));
  for (const value of wrong) assert.equal(z.safeParse(shape, value).success, false, JSON.stringify(value));
};

describe('the shape of', () => {
  test('a place in a document has one place at least', () => {
    look(
      locator,
      [
        { chapter: '第一章' },
        { section: '一' },
        { table: '专栏1' },
        { row: '1' },
        { page: 1 },
        { paragraph: 2, line: 3 },
      ],
      [{}, { page: 0 }, { line: 1.5 }, { chapter: ' ' }, { sheet: 1 }, null],
    );
  });

  test('a text is words, or words by language, of one at least', () => {
    look(
      text,
      ['件', { 'zh-CN': '件' }, { en: 'patents', fr: 'brevets' }],
      ['', ' ', {}, { English: 'x' }, { en: '' }, 5],
    );
    look(language, ['zh-CN', 'en', 'zh-Hant-TW', 'cmn'], ['', 'z', 'EN', 'zh_CN', 'zh-', 'chinese', 'zh-C']);
    look(words, ['x', ' x ', '鼓'.repeat(20_000)], ['', ' \n', '鼓'.repeat(20_001)]);
  });

  test('an id is lower-case words with single hyphens, up to a hundred characters', () => {
    look(id, ['a', 'a1', 'a-1', '2025', 'a'.repeat(100)], ['', 'A', 'a--b', '-a', 'a-', 'a b', 'a_b', 'a'.repeat(101)]);
  });

  test('a day and a period are of the calendar', () => {
    look(isoDate, ['2024-02-29'], ['2023-02-29', '2023-2-1', '20230201', '2023', '']);
    look(periodOrSpan, ['2023', '2023-H1', '2023-Q4', '2023-06', '2016/2020'], ['2023-Q5', '2023-13', '2020/2016', '']);
    look(whole, [1, 2025], [0, -1, 1.5, '1']);
    look(
      webAddress,
      ['https://a.cn', 'http://a.cn', '/a', './a', '../a'],
      ['a.cn', 'javascript:a', 'https://a b', 'x/a'],
    );
  });
});

describe('what is frozen', () => {
  test('is taken as frozen through and through', () => {
    const shared = Object.freeze({ inner: { a: 1 } });
    deepFreeze({ shared });
    assert.equal(Object.isFrozen(shared.inner), false);
  });

  test('is data, and not what is called', () => {
    const call = (): number => 1;
    const value = deepFreeze({ call, list: [{ a: [] }] });
    assert.equal(Object.isFrozen(call), false);
    assert.ok(Object.isFrozen(value.list[0]) && Object.isFrozen((value.list[0] as { a: unknown }).a));
  });
});

describe('a target that may be wrong', () => {
  const level = { of: { kind: 'level' } } as Target;
  test('is asked for what it has', () => {
    assert.deepEqual(targetsOf({}), []);
    assert.deepEqual(targetsOf({ targets: [undefined, level, undefined] }), [level]);
    assert.deepEqual(targetsOf({ targets: [level, {}] }), [level, {}]);
    assert.deepEqual([ofTarget({}), boundOf({})], [{}, {}]);
    assert.deepEqual([ofTarget(level), boundOf({ bound: { kind: 'up' } })], [{ kind: 'level' }, { kind: 'up' }]);
  });

  test('is of a rate where it is of a growth, or of a change in per cent', () => {
    const rate = (of: object): boolean => isRate({ of } as Target);
    assert.equal(rate({ kind: 'growth', span: 'per-year' }), true);
    assert.equal(rate({ kind: 'change', measure: 'percent' }), true);
    for (const measure of ['absolute', 'points', 'index']) assert.equal(rate({ kind: 'change', measure }), false);
    assert.equal(rate({ kind: 'level', measure: 'percent' }), false);
    assert.equal(isRate({}), false);
  });
});

test('entries of a list have their places; of no list there are none', () => {
  assert.deepEqual(entriesOf(['a', undefined], 'goals', 0), [
    ['a', ['goals', 0, 0]],
    [undefined, ['goals', 0, 1]],
  ]);
  assert.deepEqual(entriesOf(undefined, 'goals'), []);
  assert.deepEqual(entriesOf((() => 1) as unknown as readonly string[], 'goals'), []);
});
