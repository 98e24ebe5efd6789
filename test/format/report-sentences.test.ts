import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportLabels } from '../../src/format/report-words.js';
import { saidInBoth } from './said-in-both.js';

/* The sentences of an evaluation report, as an office writes them in each language. */

describe('headings are numbered', () => {
  const { 'zh-CN': zh, en } = reportLabels;
  test('in Chinese as official texts number them, a form for each depth', () => {
    assert.equal(zh.numbered([3], '说明'), '三、说明');
    assert.equal(zh.numbered([3, 2], '说明'), '（二）说明');
    assert.equal(zh.numbered([3, 2, 4], '说明'), '4.说明');
    assert.equal(zh.numbered([3, 2, 4, 5], '说明'), '（5）说明');
    assert.equal(zh.numbered([3, 2, 4, 5, 6], '说明'), '6）说明');
  });
  test('beyond nine with tens and ones', () => {
    const numbers: [number: number, numeral: string][] = [
      [1, '一'],
      [9, '九'],
      [10, '十'],
      [11, '十一'],
      [19, '十九'],
      [20, '二十'],
      [23, '二十三'],
    ];
    for (const [number, numeral] of numbers) assert.equal(zh.numbered([number], ''), `${numeral}、`);
  });
  test('in English with all numbers above them', () => {
    assert.equal(en.numbered([3], 'Notes'), '3. Notes');
    assert.equal(en.numbered([3, 2], 'Notes'), '3.2 Notes');
    assert.equal(en.numbered([3, 2, 4], 'Notes'), '3.2.4 Notes');
  });
});

saidInBoth('an evaluation report', reportLabels, [
  [
    'its title',
    ({ head, kind }, language) => head(language === 'en' ? 'Small plan' : '小规划', kind['mid-term']),
    '小规划实施情况中期评估报告',
    'Small plan: mid-term evaluation report',
  ],
  ['what it covers', ({ span }) => span('2021', '2023'), '2021—2023', '2021 to 2023'],
  ['who made it', ({ issuer }) => issuer('甲'), '编制单位：甲', 'Prepared by 甲'],
  [
    'the annex of explanations',
    ({ heading }, language) => heading.explanations(language === 'en' ? 'Annex 2' : '附2'),
    '附2　各项判定的算法和依据',
    'Annex 2. How each verdict was worked out',
  ],
  [
    'where the plan stands in time',
    ({ standing }, language) =>
      language === 'en'
        ? standing('As of 31 December 2023', 'Time elapsed', '60%')
        : standing('截至2023年12月底', '时间已过', '60%'),
    '截至2023年12月底，规划期时间已过60%。',
    'As of 31 December 2023; time elapsed 60%.',
  ],
  ['counts', ({ counts }) => counts(['1', '2']), '其中1，2。', 'In detail: 1; 2.'],
  [
    'what is behind',
    ({ lagging, item }) => lagging([item('甲', '12'), item('乙', '3')]),
    '进度落后或未达目标值的依次为：甲（12）、乙（3）。',
    'Behind schedule or not met: 甲 (12); 乙 (3).',
  ],
  [
    'nothing is behind',
    ({ noneLagging }) => noneLagging(1),
    '能判断的1项中，没有低于序时进度或未达目标值的。',
    'Of 1 target that can be judged, none is behind schedule or not met.',
  ],
  ['what is new', ({ news }) => news('2023', ['1', '2']), '2023：1，2。', '2023: 1; 2.'],
  [
    'verdicts that changed',
    ({ changed, change }) => changed('2023', [change('甲', '低', '高'), change('乙', '高', '低')]),
    '2023，判定有变化的：甲由“低”转为“高”；乙由“高”转为“低”。',
    '2023, these verdicts changed: 甲 from “低” to “高”; 乙 from “高” to “低”.',
  ],
  [
    'where statements stand',
    ({ statements }, language) => statements(language === 'en' ? 'Annex 1' : '附1'),
    '没有数值的事项见附1。',
    'For targets without a number see Annex 1.',
  ],
  ['a clause by itself', ({ full }) => full('✓'), '✓。', '✓.'],
  ['a figure and its period', ({ inPeriod }) => inPeriod('7', '2023'), '7（2023）', '7 (2023)'],
  ['a note', ({ note }) => note('✓'), '注：✓', 'Notes: ✓'],
  [
    'bars with all marks',
    ({ bars }) => bars(true, true),
    '进度条中竖线为目标值，▼为序时进度，浅色段为基期已有部分。',
    'In each bar the upright line marks the target, ▼ what is due by now, the lighter part the baseline.',
  ],
  [
    'bars with the target alone',
    ({ bars }) => bars(false, false),
    '进度条中竖线为目标值。',
    'In each bar the upright line marks the target.',
  ],
  ['reasons', ({ reasons }) => reasons(['1', '2']), '未作判断的原因：1；2。', 'Not judged, with the reason: 1; 2.'],
  ['signs', ({ signs }) => signs(['1', '2']), '1，2。', '1, 2.'],
  [
    'lead bodies known of some',
    ({ someLeads }) => someLeads(3, 10),
    '公布牵头单位的3项，其余7项未公布。',
    'Lead bodies are published for 3 of 10 measures.',
  ],
  [
    'states known of some',
    ({ someStates }) => someStates(0, 1),
    '公布实施状态的0项，其余1项未公布。',
    'How they stand is published for 0 of 1 measure.',
  ],
  ['sources', ({ data }) => data.sources(['甲', '乙']), '实际值来源：甲；乙。', 'Sources of reported values: 甲; 乙.'],
  [
    'values without one',
    ({ data }) => data.noSource(['甲', '乙']),
    '未注明来源的实际值：甲、乙。',
    'Reported values without a stated source: 甲; 乙.',
  ],
  [
    'figures of long ago',
    ({ data }) => data.stale('2022'),
    '最新数据只到2022，距查看日期已满一年。',
    'The latest figures are for 2022, a year or more before the day of this report.',
  ],
  [
    'marked figures',
    ({ data }, language) =>
      data.marked(language === 'en' ? 'sample data' : '示例数据', ['甲', data.figure('乙', '2023')]),
    '示例数据：甲、乙（2023）。',
    'Sample data: 甲; 乙 (2023).',
  ],
  [
    'indicators without data',
    ({ data }) => data.unreported(['甲', '乙']),
    '尚无数据的指标：甲、乙。没有数据不等于0，也不等于没有完成。',
    'Indicators without data: 甲; 乙. No data is neither 0 nor a target that was missed.',
  ],
  [
    'up to when it looks',
    ({ data }) => data.seen('2023'),
    '本报告按2023已公布的数据编制，此后公布或修订的数据不在其中。',
    'The report is made from what had been published by 2023; what was published or revised later is not in it.',
  ],
  [
    'time by days',
    ({ method }) => method.time('days'),
    '序时进度按天数（首尾两天都计）计算，到各项数据所属时期的末日为止。',
    'The share due is counted in days, first and last included, up to the last day of the period a figure covers.',
  ],
  [
    'by months',
    ({ method }) => method.time('months'),
    '序时进度按整月计算，到各项数据所属时期的末日为止。',
    'The share due is counted in whole months, up to the last day of the period a figure covers.',
  ],
  [
    'by years',
    ({ method }) => method.time('years'),
    '序时进度按整年计算，到各项数据所属时期的末日为止。',
    'The share due is counted in whole years, up to the last day of the period a figure covers.',
  ],
  [
    'how near is on schedule',
    ({ method }) => method.band('0.5'),
    '完成进度与序时进度相差不超过0.5个百分点的，为“达到序时进度”；高出的为“高于序时进度”，低出的为“低于序时进度”。',
    'Up to 0.5 percentage points either way count as on schedule; more is ahead of schedule, less is behind it.',
  ],
]);
