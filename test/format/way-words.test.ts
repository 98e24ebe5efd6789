import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outlookWords, paceWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook } from '../../src/progress/outlook-target.js';
import { paceSoFar, requiredPace } from '../../src/progress/pace.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { level, mainOn, planFile, progressOn, rate } from '../one-target.js';
import { parseCsv } from '../view/parse-csv.js';

/*
 * Which way a change went is told by its word, and the figure is never below zero. Expected figures are worked out by
 * hand: 20 of 100 beds a year for three of five years make 33.3 % of the way, and so on.
 */

/** 减少1500张 from 6000 in 2020, and 6300 after three years of five. */
const wrongWay = (): ReturnType<typeof planFile> =>
  planFile(
    [
      {
        name: '超额床位',
        unit: '张',
        baseline: { value: 6000, period: '2020' },
        targets: [
          {
            words: '减少1500张',
            of: { kind: 'change', measure: 'absolute', direction: 'decrease' },
            bound: { kind: 'at-least', value: 1500 },
            when: { kind: 'by' },
          },
        ],
      },
    ],
    [level('2023', 6300)],
  );

/** A reduction in per cent of 200, with the levels of some years. */
const reduction = (...values: readonly (readonly [period: string, value: number])[]): TargetProgress =>
  mainOn(
    '2024-02-01',
    planFile(
      [
        {
          unit: '万吨',
          baseline: { value: 200, period: '2020' },
          targets: [
            {
              words: '下降15%',
              of: { kind: 'change', measure: 'percent', direction: 'decrease' },
              bound: { kind: 'at-least', value: 15 },
              when: { kind: 'by' },
              unit: '%',
            },
          ],
        },
      ],
      values.map(([period, value]) => level(period, value)),
    ),
  );

const growth = (values: readonly number[], direction?: 'decrease'): TargetProgress =>
  mainOn(
    '2024-02-01',
    planFile(
      [
        {
          unit: '%',
          targets: [
            {
              words: '5%以上',
              of: { kind: 'growth', span: 'per-year', ...(direction && { direction }) },
              bound: { kind: 'at-least', value: 5 },
              when: { kind: 'each-year' },
              unit: '%',
            },
          ],
        },
      ],
      values.map((value, index) => rate(String(2021 + index), value)),
    ),
  );

describe('a change that went the other way', () => {
  const main = mainOn('2024-02-01', wrongWay());
  test('is named by that way, with a figure above zero', () => {
    assert.deepEqual(targetWords(main, 'zh-CN').value, { number: '300', unit: '张', label: '比基期增加' });
    assert.deepEqual(targetWords(main, 'en').value, { number: '300', unit: '张', label: 'increase from 2020' });
  });
  test('leads to an outlook of that way', () => {
    const said = (locale: 'zh-CN' | 'en'): string =>
      outlookWords(outlook(main, linearPaceOutlook), main, linearPaceOutlook, locale).sentence;
    // 300 in 1095 days is 500 in 1826 days, a day less than five thirds.
    assert.equal(said('zh-CN'), '按目前平均进度推算，到2025年12月31日约为500张（比基期增加），不符合“减少1500张”。');
    assert.match(said('en'), /about 500 张 \(increase from 2020\) on 31 December 2025/);
  });
  test('has a pace of that way', () => {
    const said = (locale: 'zh-CN' | 'en'): string => paceWords(paceSoFar(main), main, locale).sentence;
    assert.equal(said('zh-CN'), '2020年12月31日至2023年12月31日比基期增加的幅度由0张增至300张，平均每年增加100张。');
    assert.equal(
      said('en'),
      'From 31 December 2020 to 31 December 2023 the increase from 2020 rose from 0 张 to 300 张, by 100 张 a year on average.',
    );
  });
  test('is told apart from where it has to go, each end by its own way', () => {
    const said = (locale: 'zh-CN' | 'en'): string => paceWords(requiredPace(main), main, locale).sentence;
    // 1800 in two years.
    assert.equal(
      said('zh-CN'),
      '由2023年12月31日的比基期增加300张到2025年12月31日的比基期减少1500张，平均每年还需减少900张。',
    );
    assert.equal(
      said('en'),
      'To get from 300 张 above 2020 on 31 December 2023 to 1,500 张 below 2020 on 31 December 2025, it has to fall by 900 张 a year on average.',
    );
  });
  test('is a number below zero in a file, whose heading says what the sign means', () => {
    const cells = (locale: 'zh-CN' | 'en'): readonly (readonly [string, string | undefined])[] => {
      const [head = [], row = []] = parseCsv(
        indicatorsCsv(indicatorTable(progressOn('2024-02-01', wrongWay()), locale)),
      );
      return head.map((name, index) => [name, row[index]] as const);
    };
    assert.ok(cells('zh-CN').some(([name, cell]) => name === '判定所用数值（增减以目标方向为正）' && cell === '-300'));
    assert.ok(
      cells('en').some(
        ([name, cell]) => name === 'Figure judged (a change is positive in the target’s direction)' && cell === '-300',
      ),
    );
  });
});

describe('the way the values went, beside a chart', () => {
  const course = (main: TargetProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
    trendChart(main, locale, 640).course;
  test('of a reduction that grows is down', () => {
    const main = reduction(['2021', 190], ['2022', 184], ['2023', 180]);
    assert.equal(course(main), '2021年190万吨，比基期下降5%，2023年180万吨，比基期下降10%，逐期下降。');
    assert.match(course(main, 'en'), /falling in every period\.$/);
  });
  test('of a reduction that is being lost is up', () => {
    assert.match(course(reduction(['2022', 184], ['2023', 190])), /，上升。$/);
  });
  test('of a growth is its speed', () => {
    assert.equal(course(growth([8.1, 6.2, 5.3])), '2021年比上年增长8.1%，2023年比上年增长5.3%，增速逐期放缓。');
    assert.match(course(growth([8.1, 6.2, 5.3]), 'en'), /; the growth slower in every period\.$/);
    assert.match(course(growth([2.1, 2.6, 3.3], 'decrease')), /，降幅逐期扩大。$/);
  });
  test('of a growth that turned into a fall is left to its figures', () => {
    assert.equal(course(growth([3.1, -1.2])), '2021年比上年增长3.1%，2022年比上年下降1.2%。');
  });
});

describe('a change that went the other way, in the rows beneath a chart', () => {
  test('is said by its verb', () => {
    const { rows } = trendChart(mainOn('2024-02-01', wrongWay()), 'zh-CN', 640).table;
    const values = rows.map(({ value = '' }) => value);
    assert.ok(values.includes('增加300张'), values.join());
    assert.ok(
      values.every((value) => !/^−/.test(value)),
      values.join(),
    );
  });
});
