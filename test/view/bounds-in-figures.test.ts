import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import { tableRows } from '../../src/format/plan-words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';
import { parseCsv } from './parse-csv.js';

/** Patents in 万件: of 2022 the office said only how many there are more than, or about. */
const published = (qualifier: string, target: object = minimalIndicator.targets[0]!): PlanProgress =>
  assessPlan(
    parsePlan(
      minimalPlan({
        indicators: [
          { ...minimalIndicator, unit: '万件', baseline: { value: 6, period: '2020' }, targets: [target] },
          { ...minimalIndicator, id: 'part', parent: 'patents', name: '其中：发明专利' },
        ],
        observations: [
          { indicator: 'patents', period: '2022', value: 10, counts: 'level', status: 'final', qualifier },
        ],
      }),
    ),
    { asOf: '2023-06-30' },
  );
const cell = (progress: PlanProgress, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
  indicatorTable(progress, locale).rows[0]!.cells['2022']!.text;
const rise = {
  words: '增长1倍',
  of: { kind: 'change', measure: 'percent' },
  bound: { kind: 'at-least', value: 100 },
  when: { kind: 'by' },
  unit: '%',
};

describe('a figure known only as a bound', () => {
  test('is one in the cells of a table, in both languages', () => {
    assert.equal(cell(published('more-than')), '超过10');
    assert.equal(cell(published('at-least')), '不少于10');
    assert.equal(cell(published('about')), '约10');
    // 10万件 are 100,000.
    assert.equal(cell(published('less-than'), 'en'), 'less than 100,000');
  });

  test('also where something is worked out of it', () => {
    assert.equal(cell(published('more-than', rise)), '超过10');
    const { goals, plan } = published('more-than', rise);
    // 10 ÷ 6 = 1.6667, and more than that.
    const ofYear = '超过10（增长超过66.6%）';
    assert.deepEqual(tableRows(goals[0]!, plan, 'zh-CN')[0]!.values, ['—', ofYear, '—', '—', '—']);
  });

  test('is in the file what it is on the page, the year’s as well as the one judged', () => {
    const [head, row] = parseCsv(indicatorsCsv(indicatorTable(published('more-than'), 'zh-CN')));
    assert.equal(row![head!.indexOf('2022年')], '超过10');
    assert.equal(row![head!.findIndex((each) => each.startsWith('判定所用数值'))], '超过10');
  });

  test('stands in the report with its unit where the language has it', () => {
    const report = (qualifier: string, locale: 'zh-CN' | 'en'): string =>
      reportHtml(evaluationReport(published(qualifier), { locale, kind: 'annual' }));
    assert.match(report('more-than', 'zh-CN'), />超过10万件</);
    assert.match(report('about', 'zh-CN'), />约10万件</);
    assert.match(report('more-than', 'en'), />more than 100,000 /);
  });
});

test('a part that is named with 其中 in the plan is not named with it twice', () => {
  const name = indicatorTable(published('about'), 'zh-CN').rows[1]!.cells['name']!.text;
  assert.equal(name, '其中：发明专利');
});
