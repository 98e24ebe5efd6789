import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatAsOf, formatDate, formatEnd, formatPeriod } from '../../src/format/dates.js';
import { explanationLines } from '../../src/format/explanation-words.js';
import { foreignIn, localeOf, splitForeign, textIn } from '../../src/format/locale.js';
import { en } from '../../src/format/messages.en.js';
import { zhCN } from '../../src/format/messages.zh-CN.js';
import { formatComputed, formatNumber, formatPercent, subtractingShares, toPercent } from '../../src/format/numbers.js';
import { goalWords, planWords, tableRows } from '../../src/format/plan-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

describe('numbers', () => {
  const rows: [number, zh: string, en: string][] = [
    [0, '0', '0'],
    [9000, '9000', '9,000'],
    [1234567.89, '1234567.89', '1,234,567.89'],
    [4.66, '4.66', '4.66'],
    [0.1 + 0.2, '0.3', '0.3'],
    [1.1 * 3, '3.3', '3.3'],
    [-12.5, '−12.5', '−12.5'],
    [2.5e-7, '0.00000025', '0.00000025'],
    [-0, '0', '0'],
    [1234567890123, '1234567890123', '1,234,567,890,123'],
    [123456789.12345, '123456789.12345', '123,456,789.12345'],
  ];
  for (const [value, zh, english] of rows) {
    test(`${value} is printed ${zh} and ${english}`, () => {
      assert.equal(formatNumber(value, 'zh-CN'), zh);
      assert.equal(formatNumber(value, 'en'), english);
    });
  }

  test('a computed value has two decimals at most', () => {
    assert.equal(formatComputed(4.563955259127317, 'zh-CN'), '4.56');
    assert.equal(formatComputed(9471.854, 'en'), '9,471.85');
    assert.equal(formatComputed(8, 'zh-CN'), '8');
  });

  test('a share short of the whole is never 100%, one above nothing never 0%', () => {
    assert.equal(formatPercent(85 / 178), '48%');
    assert.equal(formatPercent(85 / 178, 1), '47.8%');
    assert.equal(formatPercent(0.996), '99.6%');
    assert.equal(formatPercent(0.99999), '99.9%');
    assert.equal(formatPercent(1), '100%');
    assert.equal(formatPercent(2.67), '267%');
    assert.equal(formatPercent(0.001), '0.1%');
    assert.equal(formatPercent(0), '0%');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }), (share) => {
        for (const decimals of [0, 1] as const) {
          assert.notEqual(toPercent(share, decimals), 100);
          assert.notEqual(toPercent(share, decimals), 0);
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('docblock example: whole points that subtract', () => {
    assert.deepEqual(subtractingShares(0.4775, 0.5997), { done: '48%', expected: '60%', points: '12' });
  });

  test('one decimal where whole points would not subtract', () => {
    // 59.97 − 46.49 = 13.48 rounds to 13, but 60 − 46 is 14.
    assert.deepEqual(subtractingShares(0.4649, 0.5997), { done: '46.5%', expected: '60%', points: '13.5' });
  });

  test('a reader who subtracts what is printed gets what is printed', () => {
    const share = fc.oneof(
      fc.double({ min: -3, max: 4, noNaN: true }),
      fc.double({ min: 0.98, max: 1.02, noNaN: true }),
      fc.integer({ min: -100, max: 10_000 }).map((units) => units / 5000),
    );
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1, noNaN: true }), (done, expected) => {
        const printed = subtractingShares(done, expected);
        const [a, b, points] = [printed.done, printed.expected, printed.points].map((text) =>
          parseFloat(text.replace('−', '-')),
        );
        assert.ok(a !== undefined && b !== undefined && points !== undefined);
        assert.equal(Math.round(Math.abs(a - b) * 10), Math.round(points * 10), JSON.stringify(printed));
        assert.ok(Math.abs(points - Math.abs(done - expected) * 100) < 1.0001, 'within a point of the truth');
        assert.match(printed.points, /^\d+(\.\d)?$/);
        if (done < 1) assert.notEqual(printed.done, '100%');
      }),
      { seed, numRuns: 5000 },
    );
  });
});

describe('dates', () => {
  const rows: [say: string, actual: string, expected: string][] = [
    ['a day', formatDate('2021-12-31', 'zh-CN'), '2021年12月31日'],
    ['a day', formatDate('2021-12-31', 'en'), '31 December 2021'],
    ['no leading zeros', formatDate('2023-06-05', 'zh-CN'), '2023年6月5日'],
    ['the end of a year', formatEnd('2025-12-31', 'zh-CN'), '2025年底'],
    ['the end of a year', formatEnd('2025-12-31', 'en'), 'end of 2025'],
    ['the end of a month', formatEnd('2023-06-30', 'zh-CN'), '2023年6月底'],
    ['the end of a month', formatEnd('2023-06-30', 'en'), 'end of June 2023'],
    ['the end of February in a leap year', formatEnd('2024-02-29', 'zh-CN'), '2024年2月底'],
    ['28 February of a leap year is no end', formatEnd('2024-02-28', 'zh-CN'), '2024年2月28日'],
    ['as of the end of a year', formatAsOf('2023-12-31', 'zh-CN'), '截至2023年12月底'],
    ['as of the end of a year', formatAsOf('2023-12-31', 'en'), 'As of 31 December 2023'],
    ['as of the end of a month', formatAsOf('2023-06-30', 'zh-CN'), '截至2023年6月底'],
    ['as of a day', formatAsOf('2022-09-15', 'zh-CN'), '截至2022年9月15日'],
    ['as of a day', formatAsOf('2022-09-15', 'en'), 'As of 15 September 2022'],
    ['a year', formatPeriod('2023', 'zh-CN'), '2023年'],
    ['a year', formatPeriod('2023', 'en'), '2023'],
    ['a half', formatPeriod('2023-H1', 'zh-CN'), '2023年上半年'],
    ['a half', formatPeriod('2023-H2', 'zh-CN'), '2023年下半年'],
    ['a half', formatPeriod('2023-H1', 'en'), 'first half of 2023'],
    ['a half', formatPeriod('2023-H2', 'en'), 'second half of 2023'],
    ['a quarter', formatPeriod('2023-Q3', 'zh-CN'), '2023年第三季度'],
    ['a quarter', formatPeriod('2023-Q3', 'en'), 'Q3 2023'],
    ['a month', formatPeriod('2023-06', 'zh-CN'), '2023年6月'],
    ['a month', formatPeriod('2023-06', 'en'), 'June 2023'],
    ['a day', formatPeriod('2023-06-30', 'zh-CN'), '2023年6月30日'],
    ['a span', formatPeriod('2016/2020', 'zh-CN'), '2016—2020年'],
    ['a span', formatPeriod('2016/2020', 'en'), '2016–2020'],
    ['reporting years', formatPeriod('2021-A1/2023-A1', 'zh-CN'), '2021—2023年度'],
    ['reporting years', formatPeriod('2021-A1/2023-A1', 'en'), 'reporting years 2021–2023'],
    ['months of a year', formatPeriod('2023-01/2023-09', 'zh-CN'), '2023年1—9月'],
    ['months of a year', formatPeriod('2023-01/2023-09', 'en'), 'January to September 2023'],
    ['months of two years', formatPeriod('2022-07/2023-06', 'zh-CN'), '2022年7月至2023年6月'],
    ['months of two years', formatPeriod('2022-07/2023-06', 'en'), 'July 2022 to June 2023'],
    ['days', formatPeriod('2023-01-01/2023-09-15', 'zh-CN'), '2023年1月1日至2023年9月15日'],
    ['a span of one month', formatPeriod('2023-03/2023-03', 'zh-CN'), '2023年3月'],
  ];
  for (const [say, actual, expected] of rows) test(`${say}: ${expected}`, () => assert.equal(actual, expected));
});

describe('languages', () => {
  test('Chinese for any Chinese and for none, English for the rest', () => {
    for (const tag of [undefined, '', 'zh', 'zh-CN', 'ZH-hans', 'zh-Hant-HK']) assert.equal(localeOf(tag), 'zh-CN');
    for (const tag of ['en', 'en-GB', 'fr', 'zha', 'zu']) assert.equal(localeOf(tag), 'en');
    // What pages write that is no tag, older codes, and languages of China written in its characters.
    for (const tag of ['zh_CN', 'ZH_cn', ' zh-CN ', 'cn', 'chs', 'zh-CHS', 'cmn-Hans', 'zho', 'yue', '中文'])
      assert.equal(localeOf(tag), 'zh-CN', tag);
    for (const tag of ['en_US', 'chr', 'cnr', 'ch']) assert.equal(localeOf(tag), 'en', tag);
  });

  test('a text in the language asked for, else in the plan’s own', () => {
    assert.equal(textIn({ 'zh-CN': '件', en: 'patents' }, 'en'), 'patents');
    assert.equal(textIn({ 'zh-CN': '件' }, 'en'), '件');
    assert.equal(textIn('件', 'en'), '件');
    assert.equal(textIn(undefined, 'en'), '');
  });

  test('a text in neither is in Chinese before any other, and marked where that is not the reader’s', () => {
    assert.equal(textIn({ de: 'Patente', 'zh-CN': '件' }, 'en'), '件');
    assert.equal(textIn({}, 'en'), '');
    assert.equal(foreignIn({ es: 'patentes' }, 'en'), 'es', 'another language that begins with the same letter');
    assert.equal(foreignIn({ 'EN-gb': 'patents' }, 'en'), undefined);
    assert.equal(foreignIn('65', 'en'), undefined, 'figures are in no language');
    assert.equal(foreignIn({}, 'en'), undefined);
  });

  test('a text is cut where its language changes, not at a unit or an abbreviation', () => {
    assert.deepEqual(splitForeign('依据《European Council: Conclusions》', 'zh-CN'), [
      '依据《',
      'European Council: Conclusions',
      '》',
    ]);
    assert.deepEqual(splitForeign('每km h的能耗', 'zh-CN'), ['每km h的能耗']);
    assert.deepEqual(splitForeign('Source: 示例统计表, 2023', 'en'), ['Source: ', '示例统计表', ', 2023']);
  });

  test('every word of a status, a reason or a tag exists in both, without the other’s characters', () => {
    for (const table of ['status', 'reason', 'tag'] as const) {
      const [chinese, english] = [zhCN[table], en[table]] as [Record<string, string>, Record<string, string>];
      assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
      for (const [key, words] of Object.entries(chinese)) assert.match(words, /^[\p{Script=Han}“”，、；0]+$/u, key);
      for (const [key, words] of Object.entries(english)) assert.match(words, /^[A-Za-z0-9 ,;“”’-]+$/, key);
    }
  });

  test('the words of the brief, letter for letter', () => {
    assert.deepEqual(Object.values(zhCN.status), [
      '已达目标值',
      '高于序时进度',
      '达到序时进度',
      '低于序时进度',
      '未达目标值',
      '未到期',
      '暂无数据',
      '无法计算',
      '方向性目标',
    ]);
    assert.deepEqual(Object.values(en.status), [
      'Met',
      'Ahead of schedule',
      'On schedule',
      'Behind schedule',
      'Not met',
      'Not due',
      'Not reported',
      'Not computable',
      'Direction only',
    ]);
  });
});

describe('any plan on any day, in words', () => {
  test('no sentence holds a hole: undefined, NaN, empty brackets, a doubled or a hanging mark', () => {
    fc.assert(
      fc.property(smallPlan, (row) => {
        // Nobody prints 10 to the 308th; such figures are for the calculation to bear.
        fc.pre(!/e[+-]\d{3}/.test(JSON.stringify(row)));
        const plan = planOf(row);
        const progress = assessPlan(plan, { asOf: row.asOf });
        const main = progress.indicators[0]?.main;
        assert.ok(main);
        for (const locale of ['zh-CN', 'en'] as const) {
          const all = [
            targetWords(main, locale),
            explanationLines(main, locale),
            planWords(progress, locale),
            ...progress.goals.map((goal) => [goalWords(goal, locale), tableRows(goal, plan, locale)]),
          ];
          for (const text of textsOf(all)) {
            assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\[object|（\s*）|\(\s*\)|“”|《》/, text);
            assert.doesNotMatch(text, /[，；。：、]{2}|；；|^[，；。：、,;]|[，；：、,;]$|\s$|^\s|--/, text);
          }
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});

/** Every text an answer holds, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}
