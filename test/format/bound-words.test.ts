// Bounds and the values held against them, in words: each worked by hand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boundPhrase, qualified } from '../../src/format/bound-phrases.js';
import { madeQuantity, outlookEnds, outlookFigure } from '../../src/format/outlook-words.js';
import { paceFigure, type PaceRounding } from '../../src/format/pace-figure.js';
import { markLabel, phraseOf } from '../../src/format/target-phrase.js';
import { figureWords, measuredWords, reportedWords, wayOf, workedWords } from '../../src/format/value-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { level, mainOn, planFile, rate } from '../one-target.js';

const atLeast = (value: number): object => ({ kind: 'at-least', value });
const target = (words: string, bound: object, of: object = { kind: 'level' }, more: object = {}): object => ({
  words,
  of,
  bound,
  when: { kind: 'by' },
  ...more,
});
const base = (value: number): object => ({ baseline: { value, period: '2020' } });
const one = (indicator: object, observations: readonly object[] = []): TargetProgress =>
  mainOn('2024-01-31', planFile([indicator], observations));
const change = (measure: string, more: object = {}): object => ({ kind: 'change', measure, ...more });

describe('a bound', () => {
  test('of a place in an order by its number', () => {
    const rank = (bound: object): TargetProgress =>
      one({ unit: '位', targets: [target('x', bound, { kind: 'rank' })] }, [level('2023', 3)]);
    const [first, five] = [rank({ kind: 'equal', value: 1 }), rank({ kind: 'at-most', value: 5 })];
    assert.deepEqual([boundPhrase(first, 'zh-CN'), boundPhrase(five, 'zh-CN')], ['第1位', '前5位']);
    assert.deepEqual([boundPhrase(first, 'en'), boundPhrase(five, 'en')], ['rank 1', 'in the top 5']);
  });
  test('of two ends has their unit once, but in Chinese each its per cent sign', () => {
    const range = (unit: string): TargetProgress =>
      one({ unit, targets: [target('x', { kind: 'between', low: 8, high: 10 })] });
    assert.equal(boundPhrase(range('家'), 'zh-CN'), '8至10家');
    assert.equal(boundPhrase(range('%'), 'zh-CN'), '8%至10%');
    assert.equal(boundPhrase(range('%'), 'en'), '8 to 10%');
  });
  test('of nothing is not to be stayed within, of less than one it is', () => {
    const limit = (value: number): string =>
      boundPhrase(one({ unit: '起', targets: [target('x', { kind: 'at-most', value })] }), 'zh-CN');
    assert.deepEqual([0, 0.5, -2, 20].map(limit), ['不高于0起', '0.5起以内', '不高于−2起', '20起以内']);
  });
  test('of a third has one digit, one of four digits or of many places before the point all of them', () => {
    const least = (value: number): string =>
      boundPhrase(one({ unit: '%', targets: [target('x', atLeast(value))] }), 'zh-CN');
    assert.deepEqual([33.3333333333, 12.3456, 0.00005, 1234567].map(least), [
      '达33.3%',
      '达12.3456%',
      '达0.00005%',
      '达1234567%',
    ]);
  });
  test('of four digits is no third, however long it is before the point', () => {
    const least = (value: number, ...values: readonly object[]): string =>
      boundPhrase(one({ unit: '%', targets: [target('x', atLeast(value))] }, values), 'zh-CN');
    assert.equal(least(1234.5678), '达1234.5678%');
    assert.equal(least(1234567.25), '达1234567.25%');
    // A third of a hundred is more than 33.31, which 33.3 is not.
    assert.equal(least(33.3333333333, level('2023', 33.31)), '达33.33%');
  });
  test('that is a way says the way, and one that is open nothing', () => {
    const way = (kind: string): string => boundPhrase(one({ targets: [target('x', { kind })] }), 'en');
    assert.deepEqual(['up', 'down', 'hold', 'none'].map(way), ['keep rising', 'keep falling', 'hold steady', '']);
  });
  test('of a published figure: 达 would say that it is just that', () => {
    assert.equal(qualified('at-least', '3730件', 'zh-CN'), '不少于3730件');
    assert.equal(qualified('at-least', '3,730 patents', 'en'), 'at least 3,730 patents');
    assert.equal(qualified(undefined, '3730件', 'zh-CN'), '3730件');
    assert.equal(qualified('up', '3730件', 'zh-CN'), '3730件');
  });
});

describe('a figure the plan prints alone', () => {
  const printed = (of: object): string =>
    phraseOf(one({ unit: '位', targets: [target('3', { kind: 'at-most', value: 3 }, of)] }), 'zh-CN').text;
  test('has the unit of its row, but not where it is a place in an order', () => {
    assert.equal(printed({ kind: 'level' }), '3位');
    assert.equal(printed({ kind: 'rank' }), '3');
  });
});

describe('the mark of a target', () => {
  const years = { unit: '岁', ...base(77) };
  test('is a way only where the figure is one', () => {
    const mark = (bound: object): string =>
      markLabel(one({ ...years, targets: [target('提高2岁', bound, change('absolute'))] }), 'zh-CN');
    assert.equal(mark({ kind: 'equal', value: 0 }), '持平');
    assert.equal(mark({ kind: 'equal', value: 2 }), '提高2岁');
    assert.equal(mark(atLeast(2)), '提高2岁');
  });
  test('of a target without a figure is nothing', () =>
    assert.equal(markLabel(one({ ...years, targets: [target('持续提升', { kind: 'up' })] }), 'zh-CN'), ''));
  test('is told apart from the value beside it', () => {
    const main = one({ unit: '%', targets: [target('超过90%', { kind: 'more-than', value: 90 })] }, [
      level('2023', 89),
    ]);
    assert.equal(markLabel(main, 'en'), 'over 90');
    assert.equal(markLabel(main, 'zh-CN'), '超过90');
  });
});

describe('a value worked out of what is published', () => {
  test('that stayed where it was went no way', () => {
    const main = one({ unit: '岁', ...base(77), targets: [target('提高1岁', atLeast(1), change('absolute'))] }, [
      level('2023', 77),
    ]);
    assert.equal(figureWords(main, main.reported!, 'zh-CN'), '与基期持平');
  });
  test('of a year of its own names that year, unless there is no room', () => {
    const from2019 = target('比2019年提高1岁', atLeast(1), change('absolute', { from: '2019' }));
    const main = one({ unit: '岁', ...base(77), targets: [from2019] }, [level('2019', 76), level('2023', 78)]);
    assert.equal(figureWords(main, main.reported!, 'zh-CN'), '比2019年提高2岁');
    assert.equal(figureWords(main, main.reported!, 'zh-CN', true), '提高2岁');
    assert.equal(workedWords(main, main.reported!, 'zh-CN')?.words, '78岁，比2019年提高2岁');
  });
  test('as an index has the level beside it', () => {
    const main = one({ unit: '亿元', ...base(200), targets: [target('指数达150', atLeast(150), change('index'))] }, [
      level('2023', 220),
    ]);
    assert.equal(workedWords(main, main.reported!, 'zh-CN')?.words, '指数110（220亿元）');
  });
  test('of one rate alone has no words for how it was made', () => {
    const fall = target('降低13.5%', atLeast(13.5), change('percent', { direction: 'decrease' }), { unit: '%' });
    const main = one({ unit: '吨', ...base(200), targets: [fall] }, [rate('2021', 2)]);
    assert.equal(figureWords(main, main.reported!, 'zh-CN'), '比基期降低2%');
  });
  test('as a level has no name but its own', () => {
    const main = one({ unit: '件', ...base(5), targets: [target('x', atLeast(90))] }, [level('2023', 30)]);
    assert.equal(measuredWords(main, main.reported!, 'zh-CN'), undefined);
  });
});

describe('a value held against its target', () => {
  const ninety = one({ unit: '%', targets: [target('90%', atLeast(90))] });
  const held = (value: number): string =>
    reportedWords(ninety, { value, kind: 'level', unit: '%', computed: true, decimals: 1 }, 'zh-CN');
  test('has the digits that tell it from it, on either side of nothing', () => {
    assert.deepEqual([held(89.96), held(-89.96), held(80.96)], ['89.96%', '−89.96%', '81%']);
  });
  test('went the way its target does not, where that is a fall', () => {
    const fall = one({
      unit: '%',
      targets: [target('年均下降3%', atLeast(3), { kind: 'growth', span: 'average-annual', direction: 'decrease' })],
    });
    assert.deepEqual(
      [2, -2, 0].map((value) => wayOf(fall, { kind: 'growth', value })),
      [-1, 1, 0],
    );
    assert.equal(wayOf(fall, { kind: 'level', value: 2 }), undefined);
    assert.equal(wayOf(ninety, { kind: 'growth', value: 2 }), 1);
    const words = (value: number): string =>
      figureWords(fall, { value, kind: 'growth', unit: '%', computed: false }, 'zh-CN');
    assert.deepEqual([words(2), words(-2)], ['年均下降2%', '年均增长2%']);
  });
  test('is an average where its target is a mean of years', () => {
    const growth = { kind: 'growth', span: 'per-year' };
    const of = (when: object): string =>
      figureWords(
        one({ unit: '%', targets: [target('增长5%', atLeast(5), growth, { when })] }),
        { value: 5, kind: 'growth', unit: '%', computed: false },
        'zh-CN',
      );
    assert.equal(of({ kind: 'mean-of', window: { start: '2021-01-01', end: '2025-12-31' } }), '年均增长5%');
    assert.equal(of({ kind: 'each-year' }), '比上年增长5%');
  });
  test('as a share says of what, where that has a name or a number was published beside it', () => {
    const share = (of: object): TargetProgress => one({ unit: '%', targets: [target('90%', atLeast(90), of)] });
    const value = { value: 60, kind: 'share', unit: '%', computed: false } as const;
    const nine = { value: 9, kind: 'level', unit: '个', computed: false } as const;
    const named = share({ kind: 'share', wholeName: '全部街道' });
    const nameless = share({ kind: 'share' });
    assert.equal(figureWords(named, value, 'zh-CN'), '占全部街道的60%');
    assert.equal(figureWords(named, value, 'zh-CN', true), '占60%');
    assert.equal(figureWords(nameless, { ...value, published: nine }, 'zh-CN'), '占60%');
    assert.equal(figureWords(nameless, value, 'zh-CN'), '60%');
  });
  test('as an index that is published as one is told once', () => {
    const main = one({ ...base(100), targets: [target('指数达150', atLeast(150), change('index'))] }, [
      level('2023', 110),
    ]);
    assert.equal(workedWords(main, main.reported!, 'zh-CN'), undefined);
    const other = one({ ...base(200), targets: [target('指数达150', atLeast(150), change('index'))] }, [
      level('2023', 220),
    ]);
    assert.equal(workedWords(other, other.reported!, 'zh-CN')?.words, '指数110（220）');
  });
});

describe('where a pace ends', () => {
  const whole = one({ unit: '家', ...base(722), targets: [target('达900家', atLeast(900))] }, [level('2023', 807)]);
  const fall = one(
    {
      unit: '吨',
      ...base(200),
      targets: [target('降低13.5%', atLeast(13.5), change('percent', { direction: 'decrease' }), { unit: '%' })],
    },
    [level('2023', 190)],
  );

  test('has as many digits as what is published and aimed at', () => {
    assert.equal(madeQuantity(whole, 863.744).decimals, 0);
    assert.equal(outlookFigure(whole, 863.744, 'zh-CN'), '约864家');
    assert.equal(outlookFigure(whole, 863.744, 'zh-CN', true), '864家');
    const half = one({ unit: '亿元', ...base(7), targets: [target('达9.25亿元', atLeast(9.25))] }, [level('2023', 8)]);
    assert.equal(madeQuantity(half, 8.6666).decimals, 2);
  });
  test('of a per cent has one digit at least', () => {
    const main = one(
      { unit: '吨', ...base(200), targets: [target('增10%', atLeast(10), change('percent'), { unit: '%' })] },
      [level('2023', 210)],
    );
    assert.equal(madeQuantity(main, 8.333).decimals, 1);
  });
  test('has two ends, the unit once', () => assert.deepEqual(outlookEnds(whole, 850, 880, 'zh-CN'), ['850', '880家']));
  test('of a change that may go either way each end has its verb', () => {
    assert.deepEqual(outlookEnds(fall, -2, 6, 'zh-CN'), ['上升2%', '降低6%']);
    assert.deepEqual(outlookEnds(fall, 2, 6, 'zh-CN'), ['2%', '6%']);
    assert.deepEqual(outlookEnds(fall, 0, 6, 'zh-CN'), ['0%', '6%']);
  });
  test('of a level below zero the sign stands', () =>
    assert.deepEqual(outlookEnds(whole, -2, 6, 'zh-CN'), ['−2', '6家']));
});

describe('a pace', () => {
  const main = one({ unit: '家', ...base(722), targets: [target('达900家', atLeast(900))] });
  const said = (pace: number, least: number, rounding: PaceRounding, exceed = false): readonly [string, boolean] => {
    const { words, strict } = paceFigure(pace, least, rounding, exceed, main, 'zh-CN');
    return [words, strict];
  };
  test('that has to be gone is never rounded below itself, one that may be gone never above', () => {
    assert.deepEqual(said(46.5, 0, 'up'), ['47家', false]);
    assert.deepEqual(said(46.5, 0, 'down'), ['46家', false]);
    assert.deepEqual(said(46.2, 0, 'nearest'), ['46家', false]);
    assert.deepEqual(said(46.5, 0, 'nearest'), ['47家', false]);
  });
  test('has as many digits as hide no more than three hundredths of it', () => {
    // 2 hides a quarter of 1.6, 1.6 nothing; 0.12 hides seven hundredths of 0.1121, 0.113 less than one.
    assert.deepEqual(said(1.6, 0, 'up'), ['1.6家', false]);
    assert.deepEqual(said(0.1121, 0, 'up'), ['0.113家', false]);
    // 100 hides exactly three hundredths of 97.0873…; 97 of 97.5 a half of one.
    assert.deepEqual(said(97.5, 0, 'down'), ['97家', false]);
  });
  test('has the digits that are asked for', () => assert.deepEqual(said(46.24, 1, 'up'), ['46.3家', false]));
  test('at the figure itself is not enough where that has to be passed', () => {
    assert.deepEqual(said(47, 0, 'up', true), ['47家', true]);
    assert.deepEqual(said(46.5, 0, 'up', true), ['47家', false]);
  });
});
