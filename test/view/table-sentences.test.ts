import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { Reason } from '../../src/progress/plan-progress.js';
import { arrange } from '../../src/view/plan/indicator-view.js';
import { annexOf } from '../../src/view/table/annex.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { parseCsv } from './parse-csv.js';

const locales = ['zh-CN', 'en'] as const;
const by = { kind: 'by' };
const atLeast = (value: number) => ({ kind: 'at-least', value });

/** A level on its way, a sum, and a direction. */
const table = (locale: 'zh-CN' | 'en') =>
  indicatorTable(
    assessPlan(
      parsePlan({
        id: 'own',
        name: '小规划',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals: [{ id: 'a', name: '目标一' }],
        indicators: [
          {
            id: 'level',
            goal: 'a',
            name: '甲',
            unit: '件',
            baseline: { value: 0, period: '2020' },
            targets: [{ words: '100件', of: { kind: 'level' }, bound: atLeast(100), when: by }],
          },
          {
            id: 'sum',
            goal: 'a',
            name: '乙',
            unit: '家',
            targets: [
              { words: '新增50家', of: { kind: 'total' }, bound: atLeast(50), when: by },
              {
                words: '2035年达80家',
                of: { kind: 'total' },
                bound: atLeast(80),
                when: { kind: 'by', date: '2035-12-31' },
              },
            ],
          },
          {
            id: 'growth',
            goal: 'a',
            name: '丙',
            unit: '亿元',
            baseline: { value: 100, period: '2020' },
            targets: [
              {
                words: '增长20%',
                of: { kind: 'change', measure: 'percent', direction: 'increase' },
                bound: atLeast(20),
                when: by,
              },
            ],
          },
          {
            id: 'event',
            goal: 'a',
            name: '丁',
            targets: [{ words: '建立', of: { kind: 'occurrence' }, bound: atLeast(1), when: { kind: 'open' } }],
          },
        ],
        observations: [
          { indicator: 'level', period: '2023', value: 30, counts: 'level', status: 'final', break: true },
          { indicator: 'sum', period: '2023', value: 20, counts: 'running-total', status: 'final' },
          { indicator: 'growth', period: '2023', value: 108, counts: 'level', status: 'preliminary' },
        ],
      }),
      { asOf: '2024-01-31' },
    ),
    locale,
  );

/** All texts of something, wherever they stand in it. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, each]) => (key === 'progress' ? [] : textsIn(each)))
        : [];
const missing = (said: string, wanted: readonly string[]): string[] => wanted.filter((each) => !said.includes(each));

describe('the table of indicators in words', () => {
  test('a file names every column it has', () => {
    const [zh, en] = locales.map((locale) =>
      parseCsv(indicatorsCsv(table(locale)).replace(/^\uFEFF/, ''))[0]!.join('|'),
    );
    assert.deepEqual(
      missing(zh!, [
        ...['是否达到序时进度', '照此推算能否完成', '由公布值算出', '判定所用数值单位', '判定所用数值时期'],
        ...['实际值来源', '规划目标表述', '规划原文', '原文位置', '查看日期', '含示例数据', '数据说明'],
      ]),
      [],
    );
    assert.deepEqual(
      missing(en!, [
        ...['On schedule', 'At this pace', 'Worked out of the published figures', 'Unit of the figure judged'],
        ...['Period of the figure judged', 'Source of reported values', 'Target in the plan’s own words'],
        ...['Quotation from the plan', 'Place in the plan', 'Seen on', 'Holds sample data', 'Notes on figures'],
      ]),
      [],
    );
  });

  test('an annex says what its figures are, and what they are not', () => {
    const view = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true } as const;
    const [zh, en] = locales.map((locale) => {
      const own = table(locale);
      const { marks } = indicatorTableLabels[locale];
      const sheets = annexOf(own, arrange(own, view), 'goal');
      return [...textsIn(sheets), ...sheets.flatMap((sheet) => sheet.marks.map((mark) => marks[mark]))].join('\n');
    });
    assert.deepEqual(
      missing(zh!, [
        '单位：见“单位”栏',
        '“新增”“累计”类指标的实际值为规划期以来的累计数。',
        '与序时之差＝完成进度−序时进度，只在按序时判定时列出。',
        '小规划没有数值的目标实施情况表',
        '统计口径调整，与此前的数值不可比',
        // 20 of 80 is a quarter, where a fifth of the time until 2035 is over.
        '另有目标“2035年达80家”（2035年底）：高于序时进度',
        '未写明时间',
      ]),
      [],
    );
    assert.deepEqual(
      missing(en!, [
        'Units: see column “Unit”',
        'For a target set as a total, the values are running totals since the plan began.',
        'Gap: share done less share due, in percentage points, where the verdict is made of it.',
        '小规划: targets without a number',
        'break in series',
        'Also a target: at least 80 家 in all (end of 2035), ahead of schedule',
        'no date stated',
      ]),
      [],
    );
  });

  test('the pace so far is led on, and is no forecast', () => {
    assert.deepEqual(
      locales.map((locale) => indicatorTableLabels[locale].outlookNote),
      [
        '“照此推算”按至今的平均进度直线推算到期末，不是预测，不参与判定。',
        '“At this pace”: the average pace so far continued in a straight line to the due date; neither a forecast nor part of the verdict.',
      ],
    );
  });

  test('a line has room for a few words of why something is not judged', () => {
    const few: { readonly [Name in Reason]?: readonly [zh: string, en: string] } = {
      'no-baseline': ['规划未给基期', 'no baseline in the plan'],
      'baseline-is-bound': ['基期没有确数', 'baseline no exact figure'],
      'measure-unstated': ['未说明年度或累计', 'yearly or total: not stated'],
      'single-event': ['一次性事项', 'a single event'],
      'no-value-since-base': ['基期后未公布', 'no figure since the baseline'],
      'mean-of-window': ['到期按平均值判定', 'judged by the mean when due'],
      'no-date': ['未写明完成时间', 'no date stated'],
      'due-value-missing': ['期末数据未公布', 'final figure not published'],
      'not-started': ['规划期尚未开始', 'period not begun'],
      'base-ahead': ['起算日尚未到', 'counting has not begun'],
      'part-of-year': ['只有年内数据', 'part of a year only'],
    };
    const [zh, en] = locales.map((locale) => indicatorTableLabels[locale].briefly);
    const told = (at: 0 | 1) => Object.fromEntries(Object.entries(few).map(([reason, words]) => [reason, words[at]]));
    assert.deepEqual([zh, en], [told(0), told(1)]);
  });

  test('a reader filters, sorts, and finds nothing', () => {
    const said = locales.map((locale) => {
      const { filters, query, clear, planOrder, nothingFound, noIndicators } = indicatorTableLabels[locale];
      return [filters, query, clear, planOrder, nothingFound, noIndicators];
    });
    assert.deepEqual(said, [
      ['筛选指标', '查找指标', '清除筛选', '规划次序', '没有符合条件的指标。', '这个规划没有列出指标。'],
      [
        ...['Filter indicators', 'Find an indicator', 'Clear filters', 'Order of the plan'],
        ...['No indicator fits these filters.', 'This plan lists no indicators.'],
      ],
    ]);
  });
});
