import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clause, courseSentence, periodWords, remarksOf, shapesOf, trendLabels } from '../../src/format/trend-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { increment, level, mainOn, planFile, rate } from '../one-target.js';
import { saidInBoth } from './said-in-both.js';

saidInBoth('what stands in a chart', trendLabels, [
  ['a target', ({ target }) => target('900'), '目标 900', 'Target 900'],
  ['a pace led on', ({ led }) => led('900', true), '照此推算900', 'At this pace 900'],
  ['an interval', ({ between }) => between('8', '9'), '区间8至9', 'interval 8 to 9'],
  ['how sure', ({ interval }) => interval('8–9', '80%'), '，8–9（置信水平80%）', ', 8–9 (confidence 80%)'],
  [
    'where it leads, from one value and without an interval',
    ({ outlook }) => outlook('2025', 'about 9', '', '–', 1),
    '推算到2025about 9。方法：–，依据1个数值，不给区间；不参与判定。',
    'About 9 when due (2025). Method: –, from 1 value, without an interval. Not part of the verdict.',
  ],
  [
    'where it leads, from several and with one',
    ({ outlook }) => outlook('2025', 'about 9', ', 8–9', '–', 4),
    '推算到2025about 9, 8–9。方法：–，依据4个数值；不参与判定。',
    'About 9 when due (2025), 8–9. Method: –, from 4 values. Not part of the verdict.',
  ],
  ['nothing led on', ({ noOutlook }) => noOutlook('–'), '不作推算：–。', 'Not projected: –.'],
  [
    'four periods without a figure by their names',
    ({ gap }) => gap(['1', '2', '3', '4']),
    '1、2、3、4没有数据，线在此断开；没有数据不等于0。',
    'No data for 1, 2, 3, 4; the line stops there. No data does not mean 0.',
  ],
  [
    'five by their number',
    ({ gap }) => gap(['1', '2', '3', '4', '5']),
    '有5个时期没有数据，线在此断开；没有数据不等于0。',
    'No data for 5 periods; the line stops there. No data does not mean 0.',
  ],
  ['an axis cut off', ({ cut }) => cut('700'), '纵轴从700开始。', 'The axis starts at 700.'],
  ['behind', ({ off }) => off('12', true), '低12', 'Behind 12'],
  ['ahead', ({ off }) => off('12', false), '高12', 'Ahead 12'],
  [
    'one point',
    ({ walk }) => walk(1),
    '共1个数据点，可用左右方向键逐点读出。',
    '1 data point; the left and right arrow keys read them one by one.',
  ],
  [
    'points',
    ({ walk }) => walk(4),
    '共4个数据点，可用左右方向键逐点读出。',
    '4 data points; the left and right arrow keys read them one by one.',
  ],
  ['a unit', ({ unit }) => unit('件'), '（件）', ' (件)'],
  ['remarks', ({ remark }) => remark(['甲', '乙']), '甲；乙', '甲; 乙'],
  ['the row of a base', ({ row }) => row.baseline('2020'), '2020基期', '2020, baseline'],
  ['the row of what is led on', ({ row }) => row.outlook('2025'), '2025推算', '2025, at this pace'],
  ['the row of the target', ({ row }) => row.target('2025'), '2025目标', '2025, target'],
  ['a base of another kind', ({ baseNote }) => baseNote('只有下限'), '*基期：只有下限。', '*Base: 只有下限.'],
  ['what is looked at', ({ caption }) => caption(['累计', '件']), '累计，件', '累计, 件'],
  ['a value of a period', ({ inPeriod }) => inPeriod('2023', '8'), '2023：8', '2023: 8'],
  ['a sum at an end', ({ byEnd }) => byEnd('2023', '8'), '截至2023累计8', 'Total by 2023: 8'],
  [
    'a point',
    ({ point }) => point('2023: 8', ['Sample value', 'Revised'], ['Source: x', 'Note']),
    '2023: 8，Sample value，Revised。Source: x。Note。',
    '2023: 8, sample value, revised. Source: x. Note.',
  ],
  ['a course without a way', ({ course }) => course.between('甲', '乙', ''), '甲，乙。', '甲; 乙.'],
  [
    'a course',
    ({ course }) => course.between('end of 2021: 8', '2023: 9', 'rising'),
    'end of 2021: 8，2023: 9，rising。',
    'End of 2021: 8; 2023: 9; rising.',
  ],
]);

const by = { kind: 'by' };
const stock = { words: '达150件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 150 }, when: by };
const of = (figures: readonly object[], target: object = stock, unit = '件'): TargetProgress =>
  mainOn('2024-06-30', planFile([{ unit, targets: [target], baseline: { value: 90, period: '2020' } }], figures));

describe('what is said beside a value', () => {
  const remarks = (figures: readonly object[]): string[][] => {
    const main = of(figures);
    return main.history.map((each) => remarksOf(main, each, 'zh-CN'));
  };

  test('that it is not final, revised, or the first of another way of counting', () => {
    assert.deepEqual(
      remarks([
        level('2021', 100),
        level('2022', 105, { published: '2023-02-01' }),
        level('2022', 110, { published: '2023-05-01' }),
        level('2023', 120, { status: 'preliminary', break: true }),
      ]),
      [[], ['已修订'], ['初步值', '口径调整']],
    );
  });

  test('that it is made up, among published ones alone', () => {
    const sample = { illustrative: true };
    assert.deepEqual(remarks([level('2021', 100, sample), level('2022', 110, sample)]), [[], []]);
    assert.deepEqual(remarks([level('2021', 100, sample), level('2022', 110)]), [['示例值'], []]);
  });

  test('and it is drawn by how far it can be trusted', () => {
    const sample = { illustrative: true };
    assert.deepEqual(shapesOf(of([level('2021', 100, sample), level('2022', 110)])), ['illustrative', 'final']);
    assert.deepEqual(
      shapesOf(of([level('2021', 100, sample), level('2022', 110, { ...sample, status: 'estimated' })])),
      ['final', 'estimated'],
    );
  });

  test('the period of a sum is where it ends', () => {
    const total = of([increment('2021', 40), increment('2022', 30)], {
      words: '新增150件',
      of: { kind: 'total' },
      bound: { kind: 'at-least', value: 150 },
      when: by,
    });
    assert.deepEqual(
      total.history.map((each) => periodWords(total, each, 'zh-CN')),
      ['2021年底', '2022年底'],
    );
    assert.deepEqual(of([level('2021', 100)]).history.map((each) => periodWords(total, each, 'en')).length, 1);
    const main = of([level('2021', 100)]);
    assert.equal(periodWords(main, main.history[0]!, 'zh-CN'), '2021年');
  });

  test('a note loses its last stop, and no other', () => {
    assert.equal(clause('甲。乙。', 'zh-CN'), '甲。乙');
    assert.equal(clause('A. B.', 'en'), 'A. B');
    assert.equal(clause(undefined, 'en'), '');
  });
});

describe('how values went', () => {
  const growth = (direction?: string): object => ({
    words: direction ? '年下降3%' : '年增长3%',
    of: { kind: 'growth', span: 'per-year', ...(direction && { direction }) },
    bound: { kind: 'at-least', value: 3 },
    when: by,
    unit: '%',
  });
  const went = (values: readonly number[], direction?: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
    courseSentence(
      of(
        values.map((value, at) => rate(String(2021 + at), value)),
        growth(direction),
        '亿元',
      ),
      locale,
    );

  test('a growth gains speed or loses it', () => {
    assert.match(went([3, 4, 5]), /，增速逐期加快。$/);
    assert.match(went([5, 4]), /，增速放缓。$/);
    assert.match(went([3, 5, 4]), /，增速有快有慢。$/);
    assert.match(went([3, 3]), /，增速不变。$/);
    assert.match(went([3, 4, 5], undefined, 'en'), /; the growth faster in every period\.$/);
  });

  test('a fall that is asked for becomes wider or narrower', () => {
    assert.match(went([3, 4, 5], 'decrease'), /，降幅逐期扩大。$/);
    assert.match(went([5, 4], 'decrease'), /，降幅收窄。$/);
    assert.match(went([3, 5, 4], 'decrease'), /，降幅有大有小。$/);
  });

  test('one that has turned does neither, and standing still is not turning', () => {
    assert.doesNotMatch(went([3, -1]), /增速/);
    assert.match(went([3, 0]), /，增速放缓。$/);
  });

  test('of places in an order nothing is said', () => {
    const rank = of(
      [level('2021', 5), level('2022', 3)],
      {
        words: '进入前3',
        of: { kind: 'rank', among: '全省' },
        bound: { kind: 'at-most', value: 3 },
        when: by,
      },
      '位',
    );
    assert.equal(courseSentence(rank, 'zh-CN'), '2021年第5位，2022年第3位。');
  });

  test('since they are counted alike', () => {
    const broken = of([level('2021', 200), level('2022', 100, { break: true }), level('2023', 110)]);
    assert.equal(courseSentence(broken, 'zh-CN'), '2022年100件，2023年110件，上升。');
  });
});
