import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import type { Bound } from '../../src/model/target.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { planHtml } from '../../src/static/plan-html.js';
import { planText } from '../../src/static/plan-text.js';
import { laggingRows } from '../../src/view/plan/glance.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

const indicators = [...Array(8).keys()].map((at) => ({
  ...minimalIndicator,
  id: `stock-${at}`,
  name: `存量${at}号`,
  baseline: { value: 10, period: '2020' },
  targets: [
    {
      ...minimalIndicator.targets[0]!,
      // The last is due after the plan.
      when: at === 7 ? { kind: 'by', date: '2030-12-31' } : { kind: 'by' },
    },
  ],
}));
const figure = (indicator: string, period: string, value: number, published: string): object => ({
  ...{ indicator, period, value, published },
  counts: 'level',
  status: 'final',
});

/** Eight stocks that have not moved by the end of 2023, and one quarter of one of them. */
const progress: PlanProgress = assessPlan(
  parsePlan(
    minimalPlan({
      period: { start: '2021-01-01', end: '2025-12-31' },
      note: { 'zh-CN': '本规划为虚构。', en: 'This plan is made up.' },
      indicators,
      observations: [
        ...indicators.map(({ id }) => figure(id, '2023', 10, '2024-02-01')),
        figure('stock-0', '2024-Q1', 11, '2024-04-20'),
      ],
    }),
  ),
  { asOf: '2024-09-30' },
);

describe('a report', () => {
  test('of a year covers the last whole year with figures, not the quarter that one of them has beyond it', () => {
    const { span } = evaluationReport(progress, { kind: 'annual' }).cover;
    assert.equal(span, '2023年1月1日—2023年12月31日');
  });

  test('names as many as it counts to be behind: none that is due after the plan', () => {
    const behind = progress.counts.behind ?? 0;
    assert.equal(behind, 7);
    assert.equal(laggingRows(progress, 'zh-CN').length, behind);
    const lines = planText(progress).split('\n');
    const line = lines.find((each) => each.includes('存量1号') && each.includes('存量2号'));
    assert.equal(line!.match(/存量\d号/g)!.length, behind);
  });

  test('says what a reader must know of the plan’s file, as page and text do', () => {
    for (const [locale, note] of [
      ['zh-CN', '本规划为虚构。'],
      ['en', 'This plan is made up.'],
    ] as const)
      for (const said of [
        reportHtml(evaluationReport(progress, { locale })),
        planHtml(progress, { locale }),
        planText(progress, { locale }),
      ])
        assert.ok(said.includes(note), note);
  });
});

test('a tolerance belongs to 左右 alone, for the compiler and for the reader of a file', () => {
  // @ts-expect-error no tolerance beside at-least
  const bound: Bound = { kind: 'at-least', value: 3, tolerance: 1 };
  const target = { ...minimalIndicator.targets[0]!, bound };
  assert.throws(
    () => parsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, targets: [target] }] })),
    /tolerance/,
  );
});
