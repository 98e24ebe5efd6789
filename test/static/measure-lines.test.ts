import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { cardHtml, plainHtml, planHtml } from '../../src/static/index.js';
import { pagePlan } from './page-plan.js';

/* The measures of a small plan, line by line, on 31 March 2023. */

const citations = [{ quote: '开设窗口', locator: { line: 1 } }];
const source = { name: '区公报', url: 'https://example.gov.cn/state' };
const measures = [
  {
    id: 'windows',
    goal: 'goal',
    name: { 'zh-CN': '开设窗口', en: 'Windows' },
    kind: 'task',
    citations,
    lead: ['science'],
    supporting: ['courts'],
    serves: [
      { indicator: 'patents', words: '以窗口促专利' },
      { indicator: 'staff', words: '以窗口引人' },
    ],
    milestones: [{ due: '2022-12-31', name: { 'zh-CN': '设立窗口', en: 'A window' } }],
    states: [
      { state: 'started', on: '2022-03-01' },
      { state: 'delayed', on: '2022-12-20', reason: { 'zh-CN': '场地未落实', en: 'no premises' }, source },
    ],
    notes: [
      {
        kind: 'difficulty',
        date: '2023-02-05',
        office: { 'zh-CN': '区科技局', en: 'Science bureau' },
        words: { 'zh-CN': '缺少人手', en: 'short of hands' },
      },
    ],
  },
  { id: 'system', goal: 'use', name: '平台', kind: 'system', citations },
];
const progress = assessPlan(pagePlan({ measures }), { asOf: '2023-03-31' });
const linesOf = (html: string): string[] =>
  html.split('\n').map((line) => line.replace(/(<\/(ul|section|article|div|li)>)+$/, ''));
const page = (locale: 'zh-CN' | 'en' = 'zh-CN'): string[] => {
  const lines = linesOf(planHtml(progress, { locale }));
  const at = lines.findIndex((line) => line === (locale === 'en' ? '<h3>Measures</h3>' : '<h3>重点任务</h3>'));
  return lines.slice(
    at,
    lines.findIndex((line, index) => index > at && line.startsWith('<p class="plan-source">')),
  );
};

test('dump', () => {
  console.log(page().join('\n'));
  console.log(page('en').join('\n'));
  console.log(
    cardHtml(progress.indicators[0]!),
    cardHtml(progress.indicators[0]!, { locale: 'en' }),
    plainHtml('plan-measure-list', progress),
  );
  console.log(
    planHtml(progress)
      .split('\n')
      .filter((line) => line.includes('measure-'))
      .join('\n'),
  );
  assert.ok(describe);
});
