import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explanationLines } from '../../src/format/explanation-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Plan } from '../../src/model/plan.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { figure, level, mainOn, planFile, progressOn, rate } from '../one-target.js';

/* A figure that is borrowed goes by the name of what it is borrowed from, and each year has its own. */

const series = [{ id: 'province', name: { 'zh-CN': '全省平均', en: 'the provincial average' }, unit: '%' }];

/** Growth of three years beside that of the province. */
const eachYear = (bound = 'more-than', words = '高于全省平均水平'): Plan =>
  planFile(
    [
      {
        unit: '%',
        targets: [
          {
            words,
            of: { kind: 'growth', span: 'per-year' },
            bound: { kind: bound, value: { series: 'province' } },
            when: { kind: 'each-year' },
            unit: '%',
          },
        ],
      },
    ],
    [
      rate('2021', 7.4),
      rate('2022', 6.1),
      figure('rate', '2021', 7.9, { indicator: 'province' }),
      figure('rate', '2022', 5.6, { indicator: 'province' }),
    ],
    { series },
  );

/** 1.05² and 1.08² on 200 and 500. */
const average = (bound = 'at-least', value = 220.5): Plan =>
  planFile(
    [
      {
        unit: '元',
        baseline: { value: 200, period: '2020' },
        targets: [
          {
            words: '与工资增长同步',
            of: { kind: 'growth', span: 'average-annual' },
            bound: { kind: bound, value: { indicator: 'wages' } },
            when: { kind: 'by' },
            unit: '%',
          },
        ],
      },
      {
        id: 'wages',
        name: { 'zh-CN': '平均工资', en: 'average wages' },
        unit: '元',
        baseline: { value: 500, period: '2020' },
        targets: [
          { words: '达到800元', of: { kind: 'level' }, bound: { kind: 'at-least', value: 800 }, when: { kind: 'by' } },
        ],
      },
    ],
    [level('2022', value), level('2022', 583.2, { indicator: 'wages' })],
  );

/** A level beside that of another, when it is due. */
const atTheEnd = (bound: string, value: number): Plan =>
  planFile(
    [
      {
        unit: '岁',
        targets: [
          {
            words: '高于全省平均水平',
            of: { kind: 'level' },
            bound: { kind: bound, value: { series: 'province' } },
            when: { kind: 'by' },
          },
        ],
      },
    ],
    [level('2025', value), level('2025', 79.2, { indicator: 'province' })],
    { series: [{ ...series[0], unit: '岁' }] },
  );

describe('a figure borrowed each year', () => {
  const main = mainOn('2023-02-28', eachYear());
  test('is named, and stands beside the value of its own year', () => {
    assert.equal(
      targetWords(main, 'zh-CN').sentence,
      '2021年（比上年增长7.4%，全省平均7.9%）未达到；各年单独判定，以后年份不能抵补',
    );
    assert.equal(
      targetWords(main, 'en').sentence,
      '2021 (up 7.4% on the year before; the provincial average: 7.9%) not met; each year is judged on its own, a later year does not make up for it',
    );
  });
  test('is no constant of the target', () => {
    const en = targetWords(main, 'en');
    assert.equal(en.target, 'grow faster than the provincial average every year');
    assert.equal(en.gauge.target, 'more than the provincial average');
    assert.equal(targetWords(main, 'zh-CN').target, '高于全省平均水平');
  });
  test('is told with every year under “why?”', () => {
    const [indicator] = progressOn('2023-02-28', eachYear()).indicators;
    assert.ok(indicator);
    const years = explanation(indicator, 'zh-CN').steps.find(({ heading }) => heading === '逐年情况');
    assert.deepEqual(years?.lines.slice(0, 2), [
      '2021年（比上年增长7.4%，全省平均7.9%）未达到。',
      '2022年（比上年增长6.1%，全省平均5.6%）已达到。',
    ]);
  });
});

describe('an average growth beside that of another', () => {
  const main = mainOn('2023-02-28', average());
  test('names it with its figure', () => {
    assert.equal(targetWords(main, 'en').target, 'grow at least as fast as average wages (8% a year on average)');
    assert.equal(
      targetWords(mainOn('2023-02-28', average('more-than')), 'en').target,
      'grow faster than average wages (8% a year on average)',
    );
    assert.equal(targetWords(main, 'zh-CN').sentence, '至今年均增长5%，低于平均工资（8%），到期按全期判定');
    assert.equal(
      targetWords(main, 'en').sentence,
      'Up 5% a year on average so far, below average wages (8%); the whole period decides when it is due',
    );
  });
  test('says under “why?” where the figure comes from', () => {
    const zh = '所比数值取自“平均工资”：2022年年均增长8%';
    const en = 'Held against “average wages”: up 8% a year on average (2022)';
    assert.ok(explanationLines(main, 'zh-CN').steps.includes(zh));
    assert.ok(explanationLines(main, 'en').steps.includes(en));
    const [indicator] = progressOn('2023-02-28', average()).indicators;
    assert.ok(indicator);
    assert.ok(explanation(indicator, 'zh-CN').steps[0]?.lines.includes(`${zh}。`));
    assert.ok(explanation(indicator, 'en').steps[0]?.lines.includes(`${en}.`));
  });
});

describe('a level beside that of another', () => {
  const said = (bound: string, value: number, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
    targetWords(mainOn('2026-02-28', atTheEnd(bound, value)), locale).sentence;
  test('is above it, or not', () => {
    assert.equal(said('more-than', 80.1), '80.1岁，已高于全省平均（79.2岁）');
    assert.equal(said('more-than', 79.2), '恰好79.2岁，未高于全省平均（79.2岁）');
    assert.equal(said('more-than', 80.1, 'en'), '80.1 岁, more than the provincial average (79.2 岁)');
  });
  test('is below it, by the word of the bound', () => {
    assert.equal(said('less-than', 78), '78岁，已低于全省平均（79.2岁）');
    assert.equal(said('at-most', 80), '80岁，高于全省平均（79.2岁）');
  });
});
