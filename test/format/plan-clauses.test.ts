import { chartsLabels } from '../../src/format/chart-words.js';
import { planMessagesOf } from '../../src/format/plan-messages.js';
import { saidInBoth } from './said-in-both.js';

/* The sentences of a whole plan: each part of them there or not. */

saidInBoth('a plan as a whole', { 'zh-CN': planMessagesOf('zh-CN'), en: planMessagesOf('en') }, [
  [
    'an indicator that was replaced',
    ({ dropped }) => dropped('甲', '2023', '乙'),
    '“甲”自2023起由“乙”替代',
    '甲 (replaced by 乙 on 2023)',
  ],
  ['one that was dropped', ({ dropped }) => dropped('甲', '2023', ''), '“甲”自2023起取消', '甲 (dropped on 2023)'],
  [
    'everything that stands apart',
    ({ note }) => note(['甲', '乙'], '丙', ['丁', '戊']),
    '甲、乙没有数值，单独列出，不计入上面的数。丙单独列出，不计入上面的数。丁，戊，不再列出。各指标单位不同，不求平均。',
    'Listed separately and not counted above, having no figure: 甲, 乙. Listed separately and not counted above: 丙. No longer listed: 丁, 戊. Units differ, so there is no average.',
  ],
  [
    'nothing that does',
    ({ note }) => note([], '', []),
    '各指标单位不同，不求平均。',
    'Units differ, so there is no average.',
  ],
  [
    'the whole of the answer',
    ({ summary, met, behind, undecided }) => summary(3, [met(1), behind(1)], undecided(1)),
    '3项定量目标中，1项已达目标值，1项低于序时进度，1项还不能判断。',
    'Of 3 quantified targets, 1 met, 1 behind schedule, 1 not yet judged.',
  ],
  [
    'nothing is open',
    ({ summary, notMet }) => summary(1, [notMet(1)], ''),
    '1项定量目标中，1项未达目标值。',
    'Of 1 quantified target, 1 not met.',
  ],
  [
    'a plan that is over',
    ({ finalUndecided }) => finalUndecided(2),
    '2项没有期末数据或无法计算',
    '2 without a final figure or not computable',
  ],
  [
    'a goal with both',
    ({ goalSummary }) => goalSummary(2, ['1', '2'], ['3', '4']),
    '2项：1，2；另有3、4',
    '2 targets: 1, 2; also 3, 4',
  ],
  ['a goal of words alone', ({ goalSummary }) => goalSummary(0, [], ['3']), '3', '3'],
  ['a goal of figures alone', ({ goalSummary }) => goalSummary(1, ['1'], []), '1项：1', '1 target: 1'],
  ['what was worked out', ({ workedOut }) => workedOut('160', '10%'), '160（10%）', '160 (10%)'],
  ['when it came out', ({ issued }) => issued('2021'), '2021印发', 'issued 2021'],
  [
    'a part, said once where the plan prints it so',
    ({ part }, language) => part(language === 'en' ? 'Of which: exports' : '其中：出口额'),
    '其中：出口额',
    'of which: exports',
  ],
  [
    'a part named without it',
    ({ part }, language) => part(language === 'en' ? 'exports' : '出口额'),
    '其中：出口额',
    'of which: exports',
  ],
]);

saidInBoth('all charts', chartsLabels, [['how many', ({ all }) => all(20), '全部20项', 'All 20']]);
