// Why there is no verdict, and the plan's own words with their places.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planQuotes, type QuoteWords } from '../../src/format/plan-quotes.js';
import { reasonWords, unknownBase } from '../../src/format/reason-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { increment, level, mainOn, planFile } from '../one-target.js';

const atLeast = (value: number): object => ({ kind: 'at-least', value });
const target = (words: string, bound: object, of: object = { kind: 'level' }, more: object = {}): object => ({
  words,
  of,
  bound,
  when: { kind: 'by' },
  ...more,
});
const one = (indicator: object, observations: readonly object[], asOf = '2024-01-31'): TargetProgress =>
  mainOn(asOf, planFile([indicator], observations));

describe('why there is no verdict', () => {
  const total = { unit: '件', targets: [target('新增9000件', atLeast(9000), { kind: 'total' })] };

  test('the year that is counted from, where its figure is not known', () => {
    const fall = { kind: 'change', measure: 'percent', direction: 'decrease', from: '2015' };
    const main = one({ unit: '吨', targets: [target('比2015年降低10%', atLeast(10), fall, { unit: '%' })] }, [
      level('2023', 90),
    ]);
    assert.equal(main.reason, 'no-baseline');
    assert.equal(unknownBase(main, 'zh-CN'), '2015年');
    assert.equal(reasonWords(main, 'no-baseline', 'zh-CN'), '没有2015年的数值，无法与之比较');
    assert.match(reasonWords(main, 'no-baseline', 'en'), /^there is no figure for 2015 to compare with$/i);
  });
  test('of an average growth too', () => {
    const growth = { kind: 'growth', span: 'average-annual', from: '2015' };
    const main = one({ unit: '吨', targets: [target('2015年以来年均增长6%', atLeast(6), growth, { unit: '%' })] }, [
      level('2023', 90),
    ]);
    assert.equal(reasonWords(main, 'no-baseline', 'zh-CN'), '没有2015年的数值，无法与之比较');
  });
  test('of a level no such year is named', () => {
    const main = one({ unit: '吨', targets: [target('90吨', atLeast(90))] }, [level('2023', 80)]);
    assert.equal(unknownBase(main, 'zh-CN'), undefined);
    assert.equal(reasonWords(main, 'no-baseline', 'zh-CN'), '规划没有给出起点，无法判断快慢');
  });
  test('the years that lack, up to the last that is known', () => {
    const main = one(total, [increment('2021', 100), increment('2023', 100)]);
    assert.equal(reasonWords(main, 'gap-in-periods', 'zh-CN'), '2022年没有数据，不能累计');
    assert.match(reasonWords(main, 'gap-in-periods', 'en'), /^no data for 2022, so there is no total$/i);
    const late = one(total, [increment('2023', 100)]);
    assert.equal(reasonWords(late, 'gap-in-periods', 'zh-CN'), '2021年、2022年没有数据，不能累计');
  });
  test('of quarters no year is named', () => {
    const main = one(total, [increment('2021-Q1', 100), increment('2021-Q3', 100)]);
    assert.equal(reasonWords(main, 'gap-in-periods', 'zh-CN'), '中间有时期没有数据，不能累计');
  });
  test('a mean cannot be taken of years of which one lacks', () => {
    const when = { kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } };
    const main = one({ unit: '件', targets: [target('五年平均90件', atLeast(90), undefined, { when })] }, [
      level('2021', 100),
      level('2023', 100),
    ]);
    assert.equal(reasonWords(main, 'gap-in-periods', 'zh-CN'), '中间有年份没有数据，不能平均');
  });
  test('a baseline of words is quoted; once the day is over the pace is not spoken of', () => {
    const said = (more: object, period: string, asOf: string): string =>
      reasonWords(
        one(
          {
            unit: '件',
            baseline: { value: 80, period: '2020', qualifier: 'more-than', ...more },
            targets: [target('90件', atLeast(90))],
          },
          [level(period, 85)],
          asOf,
        ),
        'baseline-is-bound',
        'zh-CN',
      );
    assert.equal(said({ words: '80件以上' }, '2023', '2024-01-31'), '起点只有“80件以上”，没有确数，无法判断快慢');
    assert.equal(said({}, '2023', '2024-01-31'), '起点没有确数，无法判断快慢');
    assert.equal(said({}, '2025', '2026-01-31'), '起点没有确数，不能判定');
  });
  test('of a target that does not say what it counts likewise', () => {
    const open = { kind: 'unstated', among: ['level', 'total'] };
    const said = (period: string, asOf: string): string =>
      reasonWords(
        one({ unit: '件', targets: [target('90件', atLeast(90), open)] }, [level(period, 85)], asOf),
        'measure-unstated',
        'zh-CN',
      );
    assert.equal(said('2023', '2024-01-31'), '规划未说明是存量、累计值还是年度值，无法判断快慢');
    assert.equal(said('2025', '2026-01-31'), '规划未说明是存量、累计值还是年度值，不能判定');
    const due = one({ unit: '件', targets: [target('90件', atLeast(90), open)] }, [level('2025', 85)], '2026-01-31');
    assert.equal(
      reasonWords(due, 'measure-unstated', 'en'),
      'the plan does not say whether this is a level, a total or a yearly figure, so it cannot be judged',
    );
  });
  test('what moves from year to year is no schedule', () => {
    const main = one({ unit: '件', targets: [target('90件', atLeast(90))] }, [level('2023', 85)]);
    assert.equal(
      reasonWords(main, 'reference-moves', 'en'),
      'what it is compared with moves from year to year, so it is not measured against the schedule',
    );
    assert.equal(reasonWords(main, 'reference-moves', 'zh-CN'), '用来比较的数值逐年变化，不按时间折算');
  });
});

describe('the plan’s own words with their places', () => {
  const citation = (quote: string, locator: object): object => ({ citation: { quote, locator } });
  const quotes = (more: object, indicator: object = {}): QuoteWords[] =>
    planQuotes(one({ unit: '件', ...indicator, targets: [target('达9件', atLeast(9), undefined, more)] }, []), 'zh-CN');

  test('without a citation they stand without a place', () =>
    assert.deepEqual(quotes({}), [{ text: '达9件', place: '' }]));
  test('with one, its sentence and where it stands, and a note', () => {
    const cited = citation('有效发明专利达9件。', { section: '（三）发展目标' });
    assert.deepEqual(quotes(cited), [{ text: '有效发明专利达9件。', place: '（三）发展目标' }]);
    assert.deepEqual(quotes({ ...cited, note: '含外观设计。' }), [
      { text: '有效发明专利达9件。', place: '（三）发展目标', note: '含外观设计。' },
    ]);
  });
  test('and the sentence of the baseline after it', () => {
    const baseline = { value: 7, period: '2020', ...citation('现有7件。', { page: 2 }) };
    assert.deepEqual(quotes(citation('达9件。', { page: 3 }), { baseline }), [
      { text: '达9件。', place: 'p. 3' },
      { text: '现有7件。', place: 'p. 2' },
    ]);
  });
});
