import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { cardHtml, planHtml } from '../../src/static/index.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

const measure = (id: string, name: object, fields: object = {}): object => ({
  id,
  name,
  kind: 'task',
  citations: [{ quote: '开设窗口', locator: { line: 1 } }],
  ...fields,
});

const windows = measure(
  'windows',
  { 'zh-CN': '开设窗口', en: 'Windows' },
  {
    serves: [{ indicator: 'training', words: '以窗口促培训' }],
    milestones: [{ due: '2022-12-31', name: { 'zh-CN': '设立窗口', en: 'A window' } }],
    states: [
      { state: 'started', on: '2022-03-01' },
      {
        state: 'postponed',
        on: '2022-12-20',
        until: '2024-06-30',
        reason: { 'zh-CN': '场地<未落实>', en: 'no <premises>' },
        source: { name: '区政府公报', url: 'https://www.example.gov.cn/1' },
      },
    ],
    notes: [
      {
        kind: 'difficulty',
        date: '2023-09-05',
        office: { 'zh-CN': '区科技局', en: 'Science bureau' },
        words: { 'zh-CN': '缺少人手', en: 'short of hands' },
      },
    ],
  },
);
const others = ['a', 'b', 'c'].map((id) => measure(id, { 'zh-CN': `任务${id}`, en: `Task ${id}` }));

const told = (measures: readonly object[], locale: 'zh-CN' | 'en', headingLevel = 2): string => {
  const plan = parsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, id: 'training' }], measures }));
  const html = planHtml(assessPlan(plan, { asOf: '2023-12-31' }), { locale, headingLevel });
  const heading = new RegExp(`<h\\d>${locale === 'en' ? 'Measures' : '重点任务'}</h\\d>[\\s\\S]*`).exec(html);
  return heading![0];
};
/** As read aloud: without markup, in one line. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ');

describe('the measures of a page without script', () => {
  test('say once what the plan does not publish', () => {
    const html = told(others, 'zh-CN');
    assert.equal(html.match(/未公布牵头单位/g)?.length, 1);
    assert.equal(html.match(/未公布/g)?.length, 2);
    assert.match(html, /规划未公布完成时间，未公布牵头单位，所以不列这两栏。/);
  });

  test('give a state with its days, its reason and its source, and an office’s words as its own', () => {
    const html = told([windows, ...others], 'zh-CN');
    const text = plain(html);
    assert.match(text, /延期至2024年6月底 原定2022年底；原因：场地<未落实> .*区政府公报/);
    assert.match(html, /<a href="https:\/\/www\.example\.gov\.cn\/1">/);
    assert.match(html, /困难 <q>缺少人手<\/q> <small>区科技局，2023年9月5日<\/small>/);
  });

  test('name the indicators they serve, with the plan’s words; and the indicator says how many serve it', () => {
    const text = plain(told([windows, ...others], 'zh-CN'));
    assert.match(text, /支撑的指标.*规划原文：“以窗口促培训”/);
    const plan = parsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, id: 'training' }], measures: [windows] }));
    assert.match(planHtml(assessPlan(plan, { asOf: '2023-12-31' })), /支撑任务1项/);
  });

  test('and the indicators they serve lead to each other, and each link to a place of the page', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const plan = parsePlan(
        minimalPlan({ indicators: [{ ...minimalIndicator, id: 'training' }], measures: [windows] }),
      );
      const html = planHtml(assessPlan(plan, { asOf: '2023-12-31' }), { locale });
      assert.match(
        html,
        locale === 'en'
          ? /: <a href="#measure-windows">Windows<\/a>/
          : /支撑任务：<a href="#measure-windows">开设窗口<\/a>/,
      );
      assert.match(html, /<a href="#indicator-training">/);
      for (const [, place] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(html.includes(`id="${place}"`), place);
    }
  });

  test('stand beneath the card of an indicator they serve, as its page has them', () => {
    const plan = parsePlan(
      minimalPlan({ indicators: [{ ...minimalIndicator, id: 'training' }], measures: [windows, ...others] }),
    );
    const text = plain(cardHtml(assessPlan(plan, { asOf: '2023-12-31' }).indicators[0]!));
    assert.match(text, /支撑任务 ?开设窗口 延期至2024年6月底 原定2022年底 原因：场地<未落实> 规划原文：“以窗口促培训”/);
    assert.match(text, /困难 缺少人手 区科技局，2023年9月5日/);
    assert.doesNotMatch(text, /任务a/);
  });

  test('speak English', () => {
    const text = plain(told([windows], 'en'));
    assert.match(text, /Postponed to end of June 2024 first due end of 2022; Reason: no <premises>/);
    assert.match(text, /Difficulty short of hands Science bureau, 5 September 2023/);
    assert.match(text, /Indicators served/);
  });

  test('have no heading below the sixth level', () => {
    assert.doesNotMatch(told(others, 'zh-CN', 5), /<h[^1-6]/);
  });
});
