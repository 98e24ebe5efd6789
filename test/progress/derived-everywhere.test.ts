import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { indicatorHistory } from '../../src/progress/indicator-history.js';
import { planReadiness } from '../../src/progress/plan-readiness.js';
import { reportingState } from '../../src/progress/reporting-state.js';
import { planHtml } from '../../src/static/plan-html.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';
import { parseCsv } from '../view/parse-csv.js';

const figure = (indicator: string, period: string, value: number, published: string): object => ({
  indicator,
  period,
  value,
  counts: 'level',
  status: 'final',
  published,
  source: { name: '统计局' },
});

/** Patents, residents in 万人, and patents per 万人 at least 20, which nobody publishes: 11,300 ÷ 508 = 22.244… */
const plan: Plan = parsePlan(
  minimalPlan({
    period: { start: '2021-01-01', end: '2025-12-31' },
    indicators: [
      minimalIndicator,
      { ...minimalIndicator, id: 'population', name: '常住人口', unit: '万人' },
      {
        ...minimalIndicator,
        id: 'density',
        name: '每万人专利',
        unit: '件',
        baseline: { value: 18, period: '2020' },
        reporting: { every: 'year', within: 90 },
        targets: [
          {
            words: '达20件',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 20 },
            when: { kind: 'by' },
          },
        ],
        derivedFrom: { ratio: { of: 'patents', over: 'population' } },
      },
    ],
    observations: [figure('patents', '2022', 11300, '2023-01-20'), figure('population', '2022', 508, '2023-03-10')],
  }),
);
const asOf = '2023-06-30';

describe('an indicator that is one over another, from the plan as it is read', () => {
  const progress = assessPlan(plan, { asOf });

  test('is assessed', () => {
    const { main } = progress.indicators[2]!;
    assert.equal(main.status, 'met');
    assert.equal(main.reported!.value, 11300 / 508);
  });

  test('lacks no figure and no source, and is not late', () => {
    const { lacks } = planReadiness(plan, asOf).indicators[2]!;
    assert.ok(!lacks.includes('figure') && !lacks.includes('source'), lacks.join());
    assert.equal(reportingState(plan.indicators[2]!, plan, asOf)!.latest, '2022');
  });

  test('has the day in its history on which both figures were known', () => {
    assert.deepEqual(
      indicatorHistory(plan, 'density').map((each) => each.asOf),
      ['2023-03-10'],
    );
  });

  test('stands in the table, the file of it, the page and the report as printed digits', () => {
    const table = indicatorTable(progress, 'zh-CN');
    assert.equal(table.rows[2]!.cells['2022']!.text, '22.24');
    const [head, ...rows] = parseCsv(indicatorsCsv(table));
    const row = rows.find((each) => each.includes('每万人专利'))!;
    assert.equal(row[head!.indexOf('2022年')], '22.24');
    assert.match(planHtml(progress, { locale: 'zh-CN' }), /22\.24/);
    assert.match(JSON.stringify(evaluationReport(progress, { locale: 'zh-CN', kind: 'annual' })), /22\.24/);
  });
});
