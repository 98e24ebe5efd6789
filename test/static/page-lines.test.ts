import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { cardHtml, planHtml, planText } from '../../src/static/index.js';
import { states } from '../../stories/examples.js';
import { level, planFile, progressOn, rate } from '../one-target.js';
import { pagePlan } from './page-plan.js';

/*
 * A small plan looked at on 31 March 2023 with figures to the end of 2022. Of 100 more patents 30 are there, 30 %; 730 of
 * 1826 days have gone, 40 %: 10 points behind. 60 people of 50 are 120 %. At the end of 2021 nothing was known of the patents.
 */

const progress = assessPlan(pagePlan(), { asOf: '2023-03-31' });
type Speech = 'zh-CN' | 'en';
const linesOf = (html: string): string[] =>
  html.split('\n').map((line) => line.replace(/(<\/(ul|section|article|div)>)+$/, ''));
/** The lines from one that begins so, as many as are named. */
const from = (lines: readonly string[], begin: string, count: number): string[] => {
  const at = lines.findIndex((line) => line.startsWith(begin));
  assert.ok(at >= 0, begin);
  return lines.slice(at, at + count);
};
const verdict = (status: string, word: string): string => `<span class="plan-verdict plan-${status}">${word}</span>`;
const zh = (words: string): string => `<span lang="zh-CN">${words}</span>`;

describe('the page of a plan in Chinese', () => {
  const page = (): string[] => linesOf(planHtml(progress));
  test('begins with its name, what is said once, the answer and the counts', () => {
    assert.deepEqual(page().slice(0, 8), [
      '<section class="plan-static" lang="zh-CN">',
      '<h2>小规划</h2>',
      '<p class="plan-facts"><span>数据截至2022年12月31日</span> · <span>时间已过 40%</span> · <span>规划期2021—2025年</span> · <span>区发〔2021〕5号</span> · <span class="plan-tag">示例数据</span> 实际值为示例，不是官方统计</p>',
      '<p class="plan-answer">3项定量目标中，1项已达目标值，1项低于序时进度，1项还不能判断。</p>',
      '<ul class="plan-counts">',
      `<li><b>1</b> ${verdict('met', '已达目标值')}</li>`,
      `<li><b>1</b> ${verdict('behind', '低于序时进度')}</li>`,
      `<li><b>1</b> ${verdict('not-reported', '暂无数据')}</li>`,
    ]);
  });

  test('goes on with the goals, what is behind, and what has changed', () => {
    assert.deepEqual(page().slice(8, 21), [
      '<h3>两项目标</h3>',
      '<ul>',
      '<li><a href="#goal-goal">创造</a> 1项：1项低于序时进度</li>',
      '<li><a href="#goal-use">运用</a> 2项：1项已达目标值，1项暂无数据；另有方向性目标1项</li>',
      '<h3>进度落后的指标</h3>',
      '<p class="plan-note">1项</p>',
      '<ul>',
      `<li><a href="#indicator-patents">专利</a> ${verdict('behind', '低于序时进度')} 落后10个百分点 <b>130</b> 目标 达200件</li>`,
      '<h3>较上次公布（2021年12月31日）</h3>',
      '<p class="plan-changes">1项判定有变化：1项转差 1项有新数值</p>',
      '<ul>',
      `<li><b>专利</b> 130件 ${verdict('not-reported', '暂无数据')} → ${verdict('behind', '低于序时进度')} 转差</li>`,
      '<div class="plan-scroll">',
    ]);
  });

  test('ends with the notes, the document and who the figures are from', () => {
    assert.deepEqual(page().slice(-7), [
      '<p class="plan-source">本文件由区里整理。</p>',
      '<p class="plan-source"><a href="https://example.gov.cn/plan">区政府　区发〔2021〕5号　2021年12月31日印发<br />资料来源：《区规划》（区发〔2021〕5号）</a></p>',
      '<h3>数据来源</h3>',
      '<ul>',
      '<li><a href="https://example.gov.cn/2022">区统计局</a></li>',
      '<li>示例统计表</li>',
      '',
    ]);
    assert.match(page().at(-8)!, /^<p class="plan-source">序时进度是.*方向性目标1项没有数值，单独列出/);
  });

  test('has headings of the level asked for and of the next', () => {
    const levels = planHtml(progress, { headingLevel: 4 }).match(/<h\d/g);
    assert.deepEqual([...new Set(levels)], ['<h4', '<h5']);
    assert.equal(levels?.[0], '<h4');
  });
});

describe('the page of a plan in English', () => {
  const page = (): string[] => linesOf(planHtml(progress, { locale: 'en' }));
  test('says the same, what stays Chinese marked', () => {
    assert.deepEqual(page().slice(0, 4), [
      '<section class="plan-static" lang="en">',
      '<h2>Small plan</h2>',
      `<p class="plan-facts"><span>As of 31 December 2022</span> · <span>Time elapsed 40%</span> · <span>Plan period 2021–2025</span> · <span>${zh('区发〔2021〕5号')}</span> · <span class="plan-tag">Sample data</span> Reported values are samples, not official</p>`,
      '<p class="plan-answer">Of 3 targets, 1 is met, 1 behind schedule and 1 not yet judged.</p>',
    ]);
    assert.deepEqual(from(page(), '<h3>2 goals', 12), [
      '<h3>2 goals</h3>',
      '<ul>',
      '<li><a href="#goal-goal">Creation</a> 1 target: 1 behind schedule</li>',
      `<li><a href="#goal-use">${zh('运用')}</a> 2 targets: 1 met, 1 not reported; also 1 direction</li>`,
      '<h3>Behind or not met</h3>',
      '<p class="plan-note">1 target</p>',
      '<ul>',
      `<li><a href="#indicator-patents">Patents</a> ${verdict('behind', 'Behind schedule')} 10 percentage points behind <b>130</b> target at least 200 patents</li>`,
      '<h3>Since 31 December 2021</h3>',
      '<p class="plan-changes">1 verdict changed: 1 down 1 target has new figures</p>',
      '<ul>',
      `<li><b>Patents</b> 130 patents ${verdict('not-reported', 'Not reported')} → ${verdict('behind', 'Behind schedule')} down</li>`,
    ]);
    assert.deepEqual(page().slice(-7), [
      '<p class="plan-source">Kept by the district.</p>',
      `<p class="plan-source"><a href="https://example.gov.cn/plan">${zh('区政府')} · ${zh('区发〔2021〕5号')} · issued 31 December 2021<br />Source: ${zh('区规划')} (${zh('区发〔2021〕5号')})</a></p>`,
      '<h3>Sources of the figures</h3>',
      '<ul>',
      `<li><a href="https://example.gov.cn/2022">${zh('区统计局')}</a></li>`,
      `<li>${zh('示例统计表')}</li>`,
      '',
    ]);
  });
});

describe('the page of a plan', () => {
  const pageOf = (more: object, asOf = '2023-03-31'): string[] =>
    linesOf(planHtml(assessPlan(pagePlan(more), { asOf })));

  test('without figures says what the plan says of itself in place of the answer', () => {
    const page = pageOf({ observations: [] });
    assert.equal(
      page[2],
      '<p class="plan-facts"><span>规划期2021—2025年</span> · <span>到期日2025年12月31日</span> · <span>区发〔2021〕5号</span> · <span>2021年12月31日印发</span></p>',
    );
    assert.match(page[3]!, /^<p class="plan-answer">.*3项/);
    assert.match(page[4]!, /^<p class="plan-note">实施数据尚未公布。/);
    assert.equal(page[5], '<div class="plan-scroll">');
    assert.doesNotMatch(page.join('\n'), /<h3>|plan-counts|plan-tag/);
  });

  test('with one goal names no goals, and without a note of its own says none', () => {
    const observations = [{ indicator: 'patents', period: '2022', value: 150, counts: 'level', status: 'final' }];
    const page = pageOf({
      goals: [{ id: 'goal', name: '创造' }],
      indicators: pagePlan().indicators.slice(0, 1),
      observations,
      note: undefined,
      document: undefined,
      organisations: pagePlan().organisations,
    });
    assert.ok(!page.some((line) => line.startsWith('<h3>') && line.includes('项目标')));
    assert.ok(!page.some((line) => line.includes('本文件')));
    // 50 % done where 40 % is due: nothing is behind, and no figure has a source.
    assert.deepEqual(from(page, '<h3>进度落后', 3), [
      '<h3>进度落后的指标</h3>',
      '<p class="plan-note">没有。能判断的1项都已达目标值、达到或高于序时进度。</p>',
      '<div class="plan-scroll">',
    ]);
    assert.equal(page.at(-2), '<p class="plan-source">资料来源：《小规划》</p>');
  });

  test('names no change of a target whose figure alone is new', () => {
    const observations = [
      { indicator: 'staff', period: '2021', value: 60, counts: 'increment', status: 'final' },
      { indicator: 'staff', period: '2022', value: 5, counts: 'increment', status: 'final' },
    ];
    assert.deepEqual(from(pageOf({ observations }), '<h3>较上次', 3), [
      '<h3>较上次公布（2021年12月31日）</h3>',
      '<p class="plan-changes">判定没有变化 1项有新数值</p>',
      '<div class="plan-scroll">',
    ]);
  });

  test('says that its period is over', () => {
    assert.match(pageOf({}, '2026-03-31')[2]!, / · <span>规划期已结束<\/span> · <span>规划期2021—2025年<\/span> · /);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => planHtml(undefined as never), /planHtml/);
    assert.throws(() => planHtml(progress, { headingLevel: 9 }), /planHtml requires/);
  });
});

describe('the text of a plan', () => {
  const block = (speech: Speech, at: number): string[] =>
    planText(progress, { locale: speech }).split('\n\n')[at]!.split('\n');
  test('is in Chinese the day, the answer, what is behind, what changed, and a line for each indicator by goal', () => {
    assert.deepEqual(block('zh-CN', 0), ['小规划']);
    assert.deepEqual(block('zh-CN', 1), [
      '数据截至2022年12月31日，时间已过40%，规划期2021—2025年。',
      '实际值为示例，不是官方统计。',
    ]);
    assert.deepEqual(block('zh-CN', 2), [
      '3项定量目标中，1项已达目标值，1项低于序时进度，1项还不能判断。',
      '进度落后的指标：专利，落后10个百分点。',
      '较上次公布（2021年12月31日）：1项判定有变化：1项转差，1项有新数值。',
    ]);
    assert.deepEqual(block('zh-CN', 3), [
      '创造',
      '专利：130件，目标达200件（2025年底）；低于序时进度10个百分点。完成30%，序时进度40%；*基期另有说明。',
    ]);
    assert.deepEqual(block('zh-CN', 4), [
      '运用',
      '从业人员（示例数据）：60人，目标累计50人（2025年底）；已达目标值。现值为目标值的120%。',
      '品牌：—，目标达10个（2025年底）；暂无数据。没有数据不等于0。',
      '满意度：目标持续提升（2025年底）；暂无数据。规划没有给出数值，不计算完成比例。',
    ]);
    assert.deepEqual(block('zh-CN', 5), ['* 专利：含转让']);
    assert.deepEqual(block('zh-CN', 6).slice(1), [
      '本文件由区里整理。',
      '区政府　区发〔2021〕5号　2021年12月31日印发',
      '资料来源：《区规划》（区发〔2021〕5号）',
    ]);
    assert.deepEqual(block('zh-CN', 7), ['数据来源：区统计局（https://example.gov.cn/2022）；示例统计表。', '']);
  });

  test('is in English the same', () => {
    assert.deepEqual(block('en', 1), [
      'As of 31 December 2022, Time elapsed 40%, Plan period 2021–2025.',
      'Reported values are samples, not official.',
    ]);
    assert.deepEqual(block('en', 2), [
      'Of 3 targets, 1 is met, 1 behind schedule and 1 not yet judged.',
      'Behind or not met: Patents, 10 percentage points behind.',
      'Since 31 December 2021: 1 verdict changed: 1 down, 1 target has new figures.',
    ]);
    assert.equal(
      block('en', 3)[1],
      'Patents: 130 patents, Target at least 200 patents (by end of 2025); Behind schedule by 10 percentage points. 30% done, 40% of time elapsed; *see the note on the baseline.',
    );
    assert.deepEqual(block('en', 4).slice(1, 3), [
      '从业人员 (Sample data): 60 人, Target at least 50 人 in all (by end of 2025); Met. 120% of the target.',
      '品牌: —, Target at least 10 个 (by end of 2025); Not reported. No data does not mean 0.',
    ]);
    assert.deepEqual(block('en', 5), ['* Patents: With transfers']);
    assert.deepEqual(block('en', 7), [
      'Sources of the figures: 区统计局 (https://example.gov.cn/2022); 示例统计表.',
      '',
    ]);
  });

  test('parts what is behind by semicolons', () => {
    const level = (indicator: string, value: number) => ({
      indicator,
      period: '2022',
      value,
      counts: 'level',
      status: 'final',
    });
    const two = assessPlan(
      pagePlan({ observations: [level('patents', 130), { ...level('staff', 5), counts: 'running-total' }] }),
      { asOf: '2023-03-31' },
    );
    // Of 50 people 5 are there: 10 % where 40 % is due.
    assert.match(planText(two), /^进度落后的指标：从业人员，落后30个百分点；专利，落后10个百分点。$/m);
    assert.match(
      planText(two, { locale: 'en' }),
      /^Behind or not met: 从业人员, 30 percentage points behind; Patents, 10 percentage points behind\.$/m,
    );
  });

  test('without figures says what the plan says of itself', () => {
    const [, facts, said] = planText(assessPlan(pagePlan({ observations: [] }), { asOf: '2023-03-31' })).split('\n\n');
    assert.equal(facts, '规划期2021—2025年，到期日2025年12月31日，2021年12月31日印发。');
    assert.match(said!, /3项.*\n实施数据尚未公布。/);
  });

  test('warns of figures a year old, and says that the period is over', () => {
    const observations = [{ indicator: 'patents', period: '2022', value: 130, counts: 'level', status: 'final' }];
    const late = planText(assessPlan(pagePlan({ observations }), { asOf: '2026-03-31' }));
    assert.match(late, /^数据截至2022年12月31日，时间已过40%，规划期已结束，规划期2021—2025年。$/m);
    assert.match(late, /^最近的数据截至2022年底，距查看日期已满一年/m);
    assert.doesNotMatch(planText(progress), /已满一年|规划期已结束/);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => planText(undefined as never), /planText/);
    assert.throws(() => planText(progress, { locale: 'de' as 'en' }), /planText/);
  });
});

describe('a card without script', () => {
  const card = (id: string, locale: Speech): string[] =>
    linesOf(
      cardHtml(
        progress.indicators.find(({ indicator }) => indicator.id === id)!,
        { locale },
      ),
    ).slice(1, -1);

  test('says figure, target, verdict, sentence, note and source', () => {
    assert.deepEqual(card('patents', 'zh-CN'), [
      '<h2>专利</h2>',
      '<p class="plan-value"><strong>130</strong>件</p>',
      '<p class="plan-target">目标 达200件 <small>2025年底</small></p>',
      `<p class="plan-state">${verdict('behind', '低于序时进度')} 10个百分点</p>`,
      '<p class="plan-sentence">完成30%，序时进度40%；*基期另有说明</p>',
      '<p class="plan-note">* 含转让</p>',
      '<p class="plan-source">截至2022年12月底 <a href="https://example.gov.cn/2022">来源：区统计局</a></p>',
    ]);
    assert.deepEqual(card('patents', 'en'), [
      '<h2>Patents</h2>',
      '<p class="plan-value"><strong>130</strong> patents</p>',
      '<p class="plan-target">Target at least 200 patents <small>by end of 2025</small> <small lang="zh-CN">达200件</small></p>',
      `<p class="plan-state">${verdict('behind', 'Behind schedule')} by 10 percentage points</p>`,
      '<p class="plan-sentence">30% done, 40% of time elapsed; *see the note on the baseline</p>',
      '<p class="plan-note">* With transfers</p>',
      `<p class="plan-source">As of 31 December 2022 <a href="https://example.gov.cn/2022">Source: ${zh('区统计局')}</a></p>`,
    ]);
  });

  test('says that a figure is a sample, and links no source that has no address', () => {
    assert.deepEqual(card('staff', 'zh-CN'), [
      '<h2>从业人员 <span class="plan-tag">示例数据</span></h2>',
      '<p class="plan-value"><strong>60</strong>人</p>',
      '<p class="plan-target">目标 累计50人 <small>2025年底</small></p>',
      `<p class="plan-state">${verdict('met', '已达目标值')}</p>`,
      '<p class="plan-sentence">现值为目标值的120%</p>',
      '<p class="plan-source">截至2021年12月底 来源：示例统计表</p>',
    ]);
  });

  test('says what it is for where nothing is reported', () => {
    assert.deepEqual(card('brands', 'zh-CN'), [
      '<h2>品牌</h2>',
      '<p class="plan-value">—</p>',
      '<p class="plan-target">目标 达10个 <small>2025年底</small></p>',
      `<p class="plan-state">${verdict('not-reported', '暂无数据')}</p>`,
      '<p class="plan-sentence">没有数据不等于0</p>',
    ]);
  });

  test('quotes a target that is all words, which stands once', () => {
    assert.deepEqual(card('satisfaction', 'zh-CN').slice(0, 3), [
      '<h2>满意度</h2>',
      '<p class="plan-value">持续提升</p>',
      '<p class="plan-quote">规划原文：“满意度&lt;持续&gt;提升”。</p>',
    ]);
    assert.deepEqual(card('satisfaction', 'en').slice(1, 3), [
      '<p class="plan-value">keep rising</p>',
      '<p class="plan-target"><small>by end of 2025</small> <small lang="zh-CN">持续提升</small></p>',
    ]);
  });

  test('says what a figure measures before it, and what was worked out of it behind', () => {
    const grown = (kind: object, locale: Speech): string =>
      linesOf(
        cardHtml(
          progressOn(
            '2023-03-31',
            planFile(
              [
                {
                  unit: '亿元',
                  baseline: { value: 100, period: '2020' },
                  targets: [
                    {
                      words: '增长8%',
                      of: kind,
                      bound: { kind: 'at-least', value: 8 },
                      when: { kind: 'by' },
                      unit: '%',
                    },
                  ],
                },
              ],
              [level('2022', 112.36)],
            ),
          ).indicators[0]!,
          { locale },
        ),
      )[2]!;
    // 1.06² is 1.1236.
    const mean = { kind: 'growth', span: 'average-annual' };
    assert.equal(
      grown(mean, 'zh-CN'),
      '<p class="plan-value"><strong>112.36</strong>亿元 <small>年均增长6%</small></p>',
    );
    assert.match(
      grown(mean, 'en'),
      /^<p class="plan-value"><strong>11\.236<\/strong> billion yuan <small>up 6% a year on average<\/small><\/p>$/,
    );
    const rates = (locale: Speech): string =>
      linesOf(
        cardHtml(
          progressOn(
            '2023-03-31',
            planFile(
              [
                {
                  unit: '%',
                  targets: [
                    {
                      words: '年均增长8%',
                      of: mean,
                      bound: { kind: 'at-least', value: 8 },
                      when: { kind: 'by' },
                      unit: '%',
                    },
                  ],
                },
              ],
              [rate('2021', 6), rate('2022', 6)],
            ),
          ).indicators[0]!,
          { locale },
        ),
      )[2]!;
    assert.match(rates('zh-CN'), /^<p class="plan-value">年均增长<strong>6<\/strong>%/);
    assert.match(rates('en'), /^<p class="plan-value">[A-Za-z][a-z ]* <strong>6<\/strong>%/);
  });

  test('lists the years of a yearly duty', () => {
    const html = linesOf(cardHtml(states['yearly']!));
    const at = html.indexOf('<ul>');
    assert.deepEqual(html.slice(at, at + 6), [
      '<ul>',
      '<li>2021年已发布</li>',
      '<li>2022年未发布</li>',
      '<li>2023年已发布</li>',
      '<li>2024年未到期</li>',
      '<li>2025年未到期</li>',
    ]);
    assert.ok(!cardHtml(progress.indicators[0]!).includes('<ul>'));
  });

  test('has its gauge where it brings its look, as wide as the card', () => {
    const styled = cardHtml(progress.indicators[0]!, { styled: true });
    assert.match(
      styled,
      /<svg class="plan-gauge" viewBox="0 0 336 56" role="img" aria-label="专利[^"]*130件[^"]*" font-size="12">\n<rect x="0" y="23" width="336"/,
    );
    assert.ok(!cardHtml(progress.indicators[0]!).includes('plan-gauge'));
    // A direction has no gauge, with its look either.
    assert.ok(!cardHtml(progress.indicators[3]!, { styled: true }).includes('<svg class="plan-gauge"'));
  });

  test('says when the next figure comes, of an indicator that is followed', () => {
    const followed = { ...pagePlan().indicators[0], reporting: { every: 'year', within: 60 } };
    const late = assessPlan(pagePlan({ indicators: [followed], observations: pagePlan().observations?.slice(0, 1) }), {
      asOf: '2023-03-31',
    });
    const lines = linesOf(cardHtml(late.indicators[0]!));
    assert.match(lines.at(-2)!, /^<p class="plan-note">[^<]*2024年/);
    assert.ok(lines.some((line) => line.includes('；还差70件')));
  });

  test('stands in an article, and cannot be made of nothing', () => {
    assert.match(
      cardHtml(progress.indicators[0]!, { headingLevel: 3 }),
      /^<article class="plan-static plan-card" lang="zh-CN">\n<h3>/,
    );
    assert.throws(() => cardHtml(undefined as never), /cardHtml/);
    assert.throws(() => cardHtml(progress.indicators[0]!, { headingLevel: 0 }), /cardHtml requires/);
  });
});
