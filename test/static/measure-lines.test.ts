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
    leads: ['science'],
    supporting: ['courts'],
    serves: [
      { indicator: 'patents', words: '以窗口促专利' },
      { indicator: 'staff', words: '以窗口引人' },
    ],
    milestones: [{ due: '2022-12-31', name: { 'zh-CN': '设立窗口', en: 'A window' } }],
    evidence: [
      {
        date: '2022-05-01',
        name: { 'zh-CN': '首批窗口', en: 'First windows' },
        url: 'https://example.gov.cn/open',
      },
    ],
    states: [
      { state: 'started', on: '2022-03-01' },
      {
        state: 'postponed',
        on: '2022-12-20',
        until: '2023-06-30',
        reason: { 'zh-CN': '场地未落实', en: 'no premises' },
        source,
      },
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

const verdict = (status: string, word: string): string => `<span class="plan-verdict plan-${status}">${word}</span>`;
const small = (words: string): string => `<small>${words}</small>`;
const zh = (words: string): string => `<span lang="zh-CN">${words}</span>`;

describe('the measures of a page', () => {
  test('are in Chinese told one by one under their goals', () => {
    assert.deepEqual(page(), [
      '<h3>重点任务</h3>',
      '<p class="plan-note">任务1项，制度和平台1项。时间节点1项：1项未到期。</p>',
      `<h4>创造 ${small('1项')}</h4>`,
      '<ul>',
      '<li>',
      '<div class="plan-measure" id="measure-windows"><b>开设窗口</b>',
      `<p>${small('实施状态：')}${verdict('not-due', '延期至2023年6月底')} ${small('原定2022年底；原因：场地未落实')} ${small('<a href="https://example.gov.cn/state">来源：区公报</a>')}</p>`,
      `<p>${small('单位说明')}</p>`,
      '<ul>',
      `<li>困难 <q>缺少人手</q> ${small('区科技局，2023年2月5日')}`,
      `<p>${small('牵头单位：')}区科技局</p>`,
      `<p>${small('配合单位：')}区法院</p>`,
      `<p>${small('时间节点')}</p>`,
      '<ul>',
      `<li>${verdict('not-due', '未到期')} 设立窗口 ${small('时限2023年6月底，原定2022年底')}`,
      `<p>${small('实施情况')}</p>`,
      '<ul>',
      `<li><a href="https://example.gov.cn/open">首批窗口</a> ${small('2022年5月1日')}`,
      `<p>${small('支撑的指标')}</p>`,
      '<ul>',
      // 200 less 130.
      `<li><a href="#indicator-patents">专利</a> ${verdict('behind', '低于序时进度')} ${small('还差70件；规划原文：“以窗口促专利”')}`,
      `<li><a href="#indicator-staff">从业人员</a> ${verdict('met', '已达目标值')} <span class="plan-tag">示例数据</span> ${small('规划原文：“以窗口引人”')}`,
      `<h4>运用 ${small('1项')}</h4>`,
      '<ul>',
      '<li>',
      `<div class="plan-measure" id="measure-system"><b>平台</b> ${small('制度平台')}`,
    ]);
  });

  test('are in English told the same', () => {
    assert.deepEqual(page('en'), [
      '<h3>Measures</h3>',
      '<p class="plan-note">1 task, 1 system. Milestones: 1, of which 1 not due.</p>',
      `<h4>Creation ${small('1')}</h4>`,
      '<ul>',
      '<li>',
      '<div class="plan-measure" id="measure-windows"><b>Windows</b>',
      `<p>${small('State: ')}${verdict('not-due', 'Postponed to end of June 2023')} ${small('first due end of 2022; Reason: no premises')} ${small(`<a href="https://example.gov.cn/state">Source: ${zh('区公报')}</a>`)}</p>`,
      `<p>${small('What offices say')}</p>`,
      '<ul>',
      `<li>Difficulty <q>short of hands</q> ${small('Science bureau, 5 February 2023')}`,
      `<p>${small('Lead body: ')}Science bureau</p>`,
      `<p>${small('Supporting bodies: ')}${zh('区法院')}</p>`,
      `<p>${small('Milestones')}</p>`,
      '<ul>',
      `<li>${verdict('not-due', 'Not due')} A window ${small('due end of June 2023, first due end of 2022')}`,
      `<p>${small('Carried out')}</p>`,
      '<ul>',
      `<li><a href="https://example.gov.cn/open">First windows</a> ${small('1 May 2022')}`,
      `<p>${small('Indicators served')}</p>`,
      '<ul>',
      `<li><a href="#indicator-patents">Patents</a> ${verdict('behind', 'Behind schedule')} ${small(`70 patents to go; The plan’s words: “${zh('以窗口促专利”')}`)}`,
      `<li><a href="#indicator-staff">${zh('从业人员')}</a> ${verdict('met', 'Met')} <span class="plan-tag">Sample data</span> ${small(`The plan’s words: “${zh('以窗口引人”')}`)}`,
      `<h4>${zh('运用')} ${small('1')}</h4>`,
      '<ul>',
      '<li>',
      `<div class="plan-measure" id="measure-system"><b>${zh('平台')}</b> ${small('System')}`,
    ]);
  });

  test('stand in the text of an element without places and links to them', () => {
    const html = plainHtml('plan-measure-list', progress);
    assert.match(html, /^<div slot="plan-text" lang="zh-CN">\n<h4>重点任务<\/h4>/);
    assert.match(html, /<h5>创造 /);
    assert.match(html, /<div class="plan-measure"><b>/);
    assert.match(html, /<li>专利 <span class="plan-verdict plan-behind">/);
    assert.doesNotMatch(html, / id="|href="#/);
  });

  test('have no heading below the sixth level', () => {
    const headings = [...planHtml(progress, { headingLevel: 5 }).matchAll(/<(h\d)>(重点任务|创造 |运用 )/g)].map(
      ([, tag]) => tag,
    );
    assert.deepEqual(headings, ['h6', 'h6', 'h6']);
  });

  test('are led to from the indicators they serve', () => {
    const led = (locale: 'zh-CN' | 'en'): (string | undefined)[] =>
      ['patents', 'staff', 'brands'].map(
        (id) =>
          new RegExp(`id="indicator-${id}">.*?<small>.*?</small>(<br />.*?)?</th>`).exec(
            planHtml(progress, { locale }),
          )![1],
      );
    const zhLink = '<br /><small>支撑任务：<a href="#measure-windows">开设窗口</a></small>';
    assert.deepEqual(led('zh-CN'), [zhLink, zhLink, undefined]);
    const enLink = '<br /><small>Measures that serve it: <a href="#measure-windows">Windows</a></small>';
    assert.deepEqual(led('en'), [enLink, enLink, undefined]);
  });

  test('that serve one indicator together are parted by the mark of the language', () => {
    const both = measures.map((measure) => ({ ...measure, serves: [{ indicator: 'patents', words: '促' }] }));
    const html = (locale: 'zh-CN' | 'en'): string =>
      planHtml(assessPlan(pagePlan({ measures: both }), { asOf: '2023-03-31' }), { locale });
    assert.match(
      html('zh-CN'),
      /支撑任务：<a href="#measure-windows">开设窗口<\/a>、<a href="#measure-system">平台<\/a><\/small>/,
    );
    assert.match(
      html('en'),
      /: <a href="#measure-windows">Windows<\/a>, <a href="#measure-system"><span lang="zh-CN">平台<\/span><\/a><\/small>/,
    );
  });
});

describe('the measures beneath a card', () => {
  test('are named with how they stand, what is quoted, and what offices say', () => {
    const lines = linesOf(cardHtml(progress.indicators[0]!));
    assert.deepEqual(lines.slice(-4), [
      '<p class="plan-note">支撑任务</p>',
      '<ul>',
      `<li>开设窗口 ${verdict('not-due', '延期至2023年6月底')} ${small('原定2022年底')} ${small('原因：场地未落实')} ${small('规划原文：“以窗口促专利”')}<br />${small('困难 <q>缺少人手</q> 区科技局，2023年2月5日')}`,
      '',
    ]);
    assert.doesNotMatch(cardHtml(progress.indicators[2]!), /支撑任务/);
  });

  test('are told in bold where a state has no shape', () => {
    const standing = [
      {
        ...measures[0],
        states: [{ state: 'standing', on: '2022-03-01' }],
        notes: undefined,
        milestones: undefined,
        evidence: undefined,
      },
    ];
    const told = assessPlan(pagePlan({ measures: standing }), { asOf: '2023-03-31' });
    assert.match(cardHtml(told.indicators[0]!), /<li>开设窗口 <b>[^<]+<\/b> /);
    assert.match(planHtml(told), /<small>实施状态：<\/small><b>[^<]+<\/b>/);
    const silent = assessPlan(pagePlan({ measures: [{ ...standing[0], states: undefined }] }), { asOf: '2023-03-31' });
    assert.match(cardHtml(silent.indicators[0]!), /<li>开设窗口 <small>规划原文/);
  });
});
