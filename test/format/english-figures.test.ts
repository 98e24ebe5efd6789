import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unitWithScale } from '../../src/format/english-units.js';
import { gapWords } from '../../src/format/gap-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { trendChart } from '../../src/view/trend/trend-chart.js';
import { increment, level, mainOn, planFile, progressOn } from '../one-target.js';
import { parseCsv } from '../view/parse-csv.js';

/* Figures and units of a Chinese plan as English prints them, one scale for one row. */

const by = { kind: 'by' };

describe('English units', () => {
  test('percentage points are named, whether the plan gives their English or not', () => {
    const main = mainOn(
      '2023-03-31',
      planFile(
        [
          {
            unit: '%',
            baseline: { value: 40.2, period: '2020' },
            targets: [
              {
                words: '提高3个百分点',
                of: { kind: 'change', measure: 'points' },
                bound: { kind: 'at-least', value: 3 },
                when: by,
                unit: '个百分点',
              },
            ],
          },
        ],
        [level('2022', 41.1)],
      ),
    );
    assert.match(targetWords(main, 'en').spoken, /^指标一: 41\.1%, up 0\.9 percentage points from 2020, /);
  });
  test('a row keeps one scale: values, baseline and target in millions under the bare unit', () => {
    const plan = planFile(
      [
        {
          unit: '万亩',
          baseline: { value: 2600, period: '2020' },
          targets: [
            { words: '达到2800万亩', of: { kind: 'level' }, bound: { kind: 'at-least', value: 2800 }, when: by },
          ],
        },
      ],
      [level('2022', 2715)],
    );
    const table = indicatorTable(progressOn('2023-03-31', plan), 'en');
    const [row] = table.rows;
    assert.equal(row?.unit, '亩');
    assert.equal(row?.cells['baseline']?.text, '26 million');
    assert.equal(row?.cells['2022']?.text, '27.15 million');
    assert.equal(row?.cells['target']?.text, 'at least 28 million 亩');
    // A file keeps the plain number, in the unit with its scale.
    const [head = [], cells = []] = parseCsv(indicatorsCsv(table));
    assert.equal(cells[head.indexOf('Unit')], '10,000 亩');
    assert.equal(cells[head.indexOf('2022')], '2715');
    assert.equal(cells[head.indexOf('Baseline 2020')], '2600');
  });
  test('a unit is the same in a file as on the page', () => {
    assert.equal(unitWithScale('元'), 'yuan');
    assert.equal(unitWithScale('亿元'), '100 million yuan');
    assert.equal(unitWithScale('万亿元'), 'trillion yuan');
    assert.equal(unitWithScale({ 'zh-CN': '件', en: 'patents' }), 'patents');
  });
});

describe('an index of an index', () => {
  test('is told once', () => {
    const main = mainOn(
      '2023-03-31',
      planFile(
        [
          {
            baseline: { value: 100, period: '2020' },
            targets: [
              {
                words: '达到112',
                of: { kind: 'change', measure: 'index' },
                bound: { kind: 'at-least', value: 112 },
                when: by,
              },
            ],
          },
        ],
        [level('2022', 104)],
      ),
    );
    assert.equal(gapWords(main, 'en').latest.text, 'index 104');
    assert.equal(gapWords(main, 'zh-CN').latest.text, '指数104');
  });
});

describe('a thing done every year', () => {
  const main = mainOn(
    '2023-03-31',
    planFile(
      [
        {
          name: { 'zh-CN': '发布年报', en: 'Yearly report' },
          targets: [
            {
              words: '每年发布',
              of: { kind: 'occurrence' },
              bound: { kind: 'at-least', value: 1 },
              when: { kind: 'every-year' },
            },
          ],
        },
      ],
      [increment('2021', 1), increment('2022', 0)],
    ),
  );
  test('is to be done every year, and was not done in one', () => {
    assert.match(
      targetWords(main, 'en').spoken,
      /^Yearly report: 1 of 2 years, target to be done every year, not done\. /,
    );
  });
  test('is done or not done beside what it is to be, never 1 or 0', () => {
    assert.equal(gapWords(main, 'zh-CN').latest.text, '未完成');
    assert.equal(gapWords(main, 'en').latest.text, 'not done');
  });
});

describe('the gauge of a plan with milestones', () => {
  const main = mainOn(
    '2024-03-31',
    planFile(
      [
        {
          unit: '%',
          baseline: { value: 30, period: '2020' },
          targets: [
            {
              words: '50%',
              of: { kind: 'level' },
              bound: { kind: 'at-least', value: 50 },
              when: { kind: 'by', milestones: [{ date: '2023-12-31', value: 36 }] },
            },
          ],
        },
      ],
      [level('2023', 35)],
    ),
  );
  test('names what is due, which is not the share of time', () => {
    // 6 of 20 points are due when 60 % of the time is gone.
    assert.equal(targetWords(main, 'zh-CN').gauge.schedule, '应完成30%');
    assert.equal(targetWords(main, 'en').gauge.schedule, '30% due');
  });
  test('has its course beside the chart', () => {
    assert.equal(trendChart(main, 'zh-CN', 640).course, '只有一个数值：2023年35%。');
  });
});

describe('a figure on its due day', () => {
  test('that is not passed is not on schedule', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          baseline: { value: 500, period: '2020' },
          targets: [{ words: '超过700件', of: { kind: 'level' }, bound: { kind: 'more-than', value: 700 }, when: by }],
        },
      ],
      [level('2025', 700)],
    );
    const cell = (locale: 'zh-CN' | 'en'): string | undefined =>
      indicatorTable(progressOn('2026-02-01', plan), locale).rows[0]?.cells['schedule']?.text;
    assert.equal(cell('zh-CN'), '否');
    assert.equal(cell('en'), 'No');
  });
});
