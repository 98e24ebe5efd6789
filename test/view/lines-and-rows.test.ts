import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { historyTable } from '../../src/view/indicator/indicator-history-rows.js';
import { glance, glanceFacts, planLine } from '../../src/view/plan/glance.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { states } from '../../stories/examples.js';
import { pagePlan } from '../static/page-plan.js';
import { increment, level, planFile, progressOn } from '../one-target.js';

/* One target in one line, and its numbers in rows: of 100 more patents 40 % are due at the end of 2022, 20 % a year before. */

const patents = (value: number, asOf = '2023-03-31'): IndicatorProgress =>
  assessPlan(pagePlan({ observations: [{ ...level('2022', value), indicator: 'patents' }] }), { asOf }).indicators[0]!;
const by = (words: string, of: string, bound: object, more: object = {}): object => ({
  unit: '件',
  targets: [{ words, of: { kind: of }, bound, when: { kind: 'by' } }],
  ...more,
});
const atLeast = (value: number): object => ({ kind: 'at-least', value });

describe('a target in one line', () => {
  test('says by how many points it is behind or ahead of its schedule', () => {
    assert.equal(planLine(patents(130), 'zh-CN').gap, '−10');
    assert.equal(planLine(patents(150), 'zh-CN').gap, '+10');
    // Nothing done is forty points behind; worse than the base is no share.
    assert.equal(planLine(patents(100), 'zh-CN').gap, '−40');
    for (const value of [90, 140, 200]) assert.ok(!('gap' in planLine(patents(value), 'zh-CN')), String(value));
    assert.ok(!('gap' in planLine(patents(130, '2026-03-31'), 'zh-CN')));
    const { id, ...rest } = planLine(patents(130), 'en') as unknown as Record<string, unknown>;
    assert.equal(id, undefined);
    assert.deepEqual(
      [rest['name'], rest['value'], rest['target'], rest['statusWord']],
      ['Patents', '130', 'at least 200 patents', 'Behind schedule'],
    );
  });
});

describe('what a page says once', () => {
  test('is that its period is over, once it is', () => {
    const facts = (asOf: string) => glanceFacts(assessPlan(pagePlan(), { asOf }), 'zh-CN');
    assert.equal(facts('2026-01-01').ended, '规划期已结束');
    assert.ok(!('ended' in facts('2025-12-31')));
  });

  test('names a goal of more than eight letters by its short form, where it has one', () => {
    const name = (goal: object): string =>
      glance(
        assessPlan(
          pagePlan({
            goals: [
              { id: 'goal', ...goal },
              { id: 'use', name: '运用' },
            ],
          }),
          { asOf: '2023-03-31' },
        ),
        'zh-CN',
      ).goals[0]!.name;
    assert.equal(name({ name: '一二三四五六七八', shortName: '短' }), '一二三四五六七八');
    assert.equal(name({ name: '一二三四五六七八九', shortName: '短' }), '短');
    assert.equal(name({ name: '一二三四五六七八九' }), '一二三四五六七八九');
  });
});

describe('the table of a chart', () => {
  const rows = (asOf: string, plan: Parameters<typeof progressOn>[1], locale: 'zh-CN' | 'en' = 'zh-CN') =>
    trendChart(progressOn(asOf, plan).indicators[0]!.main, locale, 0).table.rows;

  test('has the base, the values, the years without one, and the target', () => {
    const plan = planFile(
      [by('200件', 'level', atLeast(200), { baseline: { value: 100, period: '2020' } })],
      [level('2021', 125), level('2023', 160)],
    );
    const told = rows('2024-03-31', plan).map(({ period, value, done, due }) => [period, value, done, due]);
    // 365, 730 and 1095 of 1826 days; the pace of 20 a year leads to 200.
    assert.deepEqual(told.slice(0, 4), [
      ['2020年基期', '100', '0%', '0%'],
      ['2021年', '125', '25%', '20%'],
      ['2022年', undefined, undefined, '40%'],
      ['2023年', '160', '60%', '60%'],
    ]);
    assert.deepEqual(told.at(-1), ['2025年底目标', '200件', '100%', '100%']);
    const [, , missing] = rows('2024-03-31', plan);
    assert.equal(missing!.remark, '没有数据');
  });

  test('has the sums of a total at the ends of their years', () => {
    const plan = planFile([by('新增50件', 'total', atLeast(50))], [increment('2021', 6), increment('2023', 4)]);
    // What the missing year added nobody knows.
    assert.deepEqual(
      rows('2024-03-31', plan)
        .slice(1, 3)
        .map(({ period, value }) => [period, value]),
      [
        ['2022年底', undefined],
        ['2023年底', '不少于10'],
      ],
    );
  });

  test('remarks in the year of a duty that a value is preliminary', () => {
    const plan = planFile(
      [
        {
          targets: [{ words: '每年发布', of: { kind: 'occurrence' }, bound: atLeast(1), when: { kind: 'every-year' } }],
        },
      ],
      [increment('2021', 1, { status: 'preliminary' }), increment('2022', 0)],
    );
    const told = rows('2023-03-31', plan);
    assert.deepEqual(
      told.slice(0, 2).map(({ status }) => status),
      ['已完成', '未完成'],
    );
    assert.match(told[0]!.remark!, /初步/);
    assert.ok(!('remark' in told[1]!));
  });

  test('of a thing to happen by a day says whether it has', () => {
    const plan = planFile(
      [{ targets: [{ words: '建成', of: { kind: 'occurrence' }, bound: atLeast(1), when: { kind: 'by' } }] }],
      [increment('2021', 0), increment('2022', 1)],
    );
    assert.deepEqual(
      rows('2023-03-31', plan)
        .slice(0, 2)
        .map(({ value }) => value),
      ['未完成', '已完成'],
    );
  });
});

describe('the history of an indicator', () => {
  test('has the base, each value with what it led to, and the target', () => {
    const plan = planFile(
      [by('200件', 'level', atLeast(200), { baseline: { value: 100, period: '2020' } })],
      [level('2021', 125, { published: '2022-02-01' }), level('2022', 130, { published: '2023-02-01' })],
    );
    const table = historyTable(progressOn('2023-03-31', plan).indicators[0]!, 'zh-CN')!;
    assert.deepEqual([table.unit, table.hasFigures], ['件', true]);
    const told = table.rows.map(({ period, value, done, elapsed, verdict, published }) => [
      period,
      value,
      done,
      elapsed,
      verdict?.word,
      published,
    ]);
    assert.deepEqual(told.slice(1, 3), [
      ['2021年', '125', '25%', '20%', '高于序时进度', '2022年2月1日'],
      ['2022年', '130', '30%', '40%', '低于序时进度', '2023年2月1日'],
    ]);
    assert.deepEqual(told[0]!.slice(1, 4), ['100', '0%', '0%']);
    assert.deepEqual(told[3]!.slice(1, 4), ['200', '100%', '100%']);
    assert.deepEqual(
      table.rows.map(({ latest }) => latest),
      [undefined, undefined, true, undefined],
    );
    assert.equal(table.rows[1]!.verdict!.amount, '5个百分点');
  });

  test('of sums and of years stands in their unit without it', () => {
    const total = planFile([by('新增50件', 'total', atLeast(50))], [increment('2021', 6)]);
    const table = historyTable(progressOn('2022-03-31', total).indicators[0]!, 'zh-CN')!;
    assert.deepEqual([table.unit, table.rows[0]!.value], ['件', '6']);
    const yearly = planFile([by('年产90件', 'year-value', atLeast(90))], [increment('2021', 80)]);
    const years = historyTable(progressOn('2022-03-31', yearly).indicators[0]!, 'zh-CN')!;
    assert.deepEqual([years.unit, years.rows[0]!.value], ['件', '80']);
  });

  test('of a yearly duty has the years that are due, done or not', () => {
    const table = historyTable(states['yearly']!, 'zh-CN')!;
    assert.equal(table.hasFigures, false);
    assert.deepEqual(
      table.rows.map(({ period, value, done, elapsed, verdict }) => [period, value, done, elapsed, verdict?.word]),
      [
        ['2021年', '不适用', '不适用', '不适用', '已完成'],
        ['2022年', '不适用', '不适用', '不适用', '未完成'],
        ['2023年', '不适用', '不适用', '不适用', '已完成'],
      ],
    );
    const figures = planFile(
      [
        {
          unit: '件',
          targets: [{ words: '每年5件', of: { kind: 'year-value' }, bound: atLeast(5), when: { kind: 'every-year' } }],
        },
      ],
      [increment('2021', 6), increment('2022', 4)],
    );
    const yearly = historyTable(progressOn('2023-03-31', figures).indicators[0]!, 'zh-CN')!;
    assert.equal(yearly.hasFigures, true);
    assert.deepEqual(
      yearly.rows.slice(0, 2).map(({ value, verdict }) => [value, verdict?.word]),
      [
        ['6件', '已达目标值'],
        ['4件', '未达目标值'],
      ],
    );
  });

  test('is nothing where no value is known', () => {
    const plan = planFile([by('50件', 'total', atLeast(50))], []);
    assert.equal(historyTable(progressOn('2022-03-31', plan).indicators[0]!, 'zh-CN'), undefined);
  });
});
