import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsLabels } from '../../src/format/chart-words.js';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { indicatorPageLabels } from '../../src/format/indicator-page-words.js';
import { overviewLabels } from '../../src/format/overview-words.js';
import { planOnlyLabels } from '../../src/format/plan-only-words.js';
import { shareLabels } from '../../src/format/share-words.js';
import { saidInBoth } from './said-in-both.js';

const none = { quantified: 0, others: 0, measures: 0 };

saidInBoth('the page of a plan: what is looked for', pageLabels, [
  ['how it is shown', ({ view }) => view, '显示方式', 'View'],
  ['what can be looked for', ({ searchHint }) => searchHint, '名称、规划原文、责任单位', 'Name, quote or body'],
  ['another day', ({ otherDay }) => otherDay, '查看其他日期的情况', 'See another day'],
  ['the list of goals', ({ goals }) => goals, '各项目标', 'Goals'],
  ['the counts of each goal', ({ byGoal }) => byGoal, '各项目标的情况', 'Goal by goal'],
  ['what was chosen', ({ chosen }) => chosen, '已选条件', 'Conditions'],
  ['a condition taken away', ({ remove }) => remove('✓'), '取消条件：✓', 'Remove the condition: ✓'],
  ['nothing is found', ({ nothing }) => nothing, '没有符合条件的内容', 'Nothing matches'],
  [
    'nothing is found within what was chosen',
    ({ nothingFor }) => nothingFor('专利', ['创造']),
    '在“创造”的范围内，没有含“专利”的指标和重点任务。',
    'No indicator or measure under “创造” contains “专利”.',
  ],
  [
    'a word that stands nowhere',
    ({ nothingFor }) => nothingFor('专利', []),
    '指标和重点任务的名称、目标、规划原文和责任单位中，都没有“专利”。',
    'No name, target, quote or responsible body of an indicator or measure contains “专利”.',
  ],
  [
    'conditions of which nothing is all at once',
    ({ nothingFor }) => nothingFor('', ['创造', '落后']),
    '没有同时符合“创造”“落后”的内容。',
    'Nothing is “创造” and “落后” at once.',
  ],
  ['the way back', ({ showAll }) => showAll, '清除条件，显示全部', 'Clear the conditions and show everything'],
]);

saidInBoth('the page of a plan: how much of it is shown', pageLabels, [
  [
    'targets with a figure, and what stands beside them',
    ({ shown }) => shown({ quantified: 1, others: 2, measures: 1 }, { quantified: 20, others: 9, measures: 34 }),
    '显示1项定量目标，共20项；另有没有数值的目标2项、重点任务1项。',
    'Showing 1 of 20 quantified targets; also 2 targets without a number and 1 measure.',
  ],
  [
    'nothing beside them',
    ({ shown }) => shown({ ...none, quantified: 1 }, { ...none, quantified: 1 }),
    '显示1项定量目标，共1项。',
    'Showing 1 of 1 quantified target.',
  ],
  [
    'a plan of nothing but words says them once',
    ({ shown }) => shown({ ...none, others: 2 }, { ...none, others: 9 }),
    '显示2项没有数值的目标，共9项。',
    'Showing 2 of 9 targets without a number.',
  ],
  [
    'a page of two goals, a verdict and a body',
    ({ scope }) => scope({ goal: ['创造', '运用'], status: ['落后'], body: ['区文旅局'] }),
    '本页只列目标“创造”或“运用”、判定为“落后”的指标、责任单位为“区文旅局”的内容。',
    'This page shows only the goal “创造” or “运用”, indicators with the verdict “落后”, what “区文旅局” is responsible for.',
  ],
  [
    'a page of one body alone',
    ({ scope }) => scope({ goal: [], status: [], body: ['区文旅局'] }),
    '本页只列责任单位为“区文旅局”的内容。',
    'This page shows only what “区文旅局” is responsible for.',
  ],
  [
    'a page set to what the plan has not',
    ({ unknownScope }) => unknownScope(['gaol', 'x']),
    '规划中没有“gaol”“x”，请检查页面的设置。',
    'The plan has no “gaol”, “x”: check the settings of this page.',
  ],
  [
    'a part without figures',
    ({ noneQuantified }) => noneQuantified,
    '这一部分没有定量目标。',
    'This part has no quantified target.',
  ],
  [
    'figures of long ago',
    ({ stale }) => stale('2022'),
    '最近的数据截至2022，距查看日期已满一年；这里的判定只说明当时的情况。',
    'The latest figures (2022) are at least a year older than the day shown; the verdicts describe that time.',
  ],
  ['where figures come from', ({ sources }) => sources, '数据来源', 'Sources of the figures'],
]);

saidInBoth('the first screen of a plan', glanceLabels, [
  ['a plan that is over', ({ ended }) => ended, '规划期已结束', 'Plan period over'],
  ['the legend', ({ filter }) => filter, '按判定筛选', 'Filter by verdict'],
  ['a square', ({ square }) => square, '一格一项指标', 'one square per target'],
  [
    'some behind and some not met',
    ({ order }) => order(4, 3, 1),
    '4项，未达目标的在前，其余按差距',
    '4 targets, not met first, then by gap',
  ],
  ['some behind', ({ order }) => order(2, 2, 0), '2项，按差距', '2 targets, largest gap first'],
  ['one behind has no order', ({ order }) => order(1, 1, 0), '1项', '1 target'],
  ['some not met have none', ({ order }) => order(2, 0, 2), '2项', '2 targets'],
  [
    'nothing is behind, of one',
    ({ noneBehind }) => noneBehind(1),
    '没有。能判断的1项都已达目标值、达到或高于序时进度。',
    'None. The one target that can be judged is met, or on or ahead of schedule.',
  ],
  [
    'nothing is behind, of several',
    ({ noneBehind }) => noneBehind(7),
    '没有。能判断的7项都已达目标值、达到或高于序时进度。',
    'None. All 7 targets that can be judged are met, or on or ahead of schedule.',
  ],
  ['what has changed', ({ showChanges }) => showChanges, '查看变化', 'See changes'],
  [
    'verdicts that rose and fell',
    ({ changed }) => changed(3, 2, 1),
    '3项判定有变化：2项转好，1项转差',
    '3 verdicts changed: 2 up, 1 down',
  ],
  ['verdicts that did neither', ({ changed }) => changed(1, 0, 0), '1项判定有变化', '1 verdict changed'],
  ['the empty field', ({ searchHint }) => searchHint, '查找指标、规划原文、责任单位', 'Find a target, quote or body'],
  ['a link with what is seen', ({ withChoice }) => withChoice, '含日期和筛选', 'with day and filters'],
  [
    'a link that could not be copied',
    ({ copyYourself }) => copyYourself,
    '请自行复制链接：',
    'Copy the link yourself:',
  ],
  ['a wide picture', ({ widePicture }) => widePicture, '下载图片，横版', 'Download image, wide'],
  ['a square picture', ({ squarePicture }) => squarePicture, '下载图片，方版', 'Download image, square'],
  [
    'no picture',
    ({ pictureFailed }) => pictureFailed,
    '未能生成图片，请重试。',
    'The image could not be made. Please try again.',
  ],
]);

test('six goals are counted in words in Chinese, and eleven in digits', () => {
  const { goals } = glanceLabels['zh-CN'];
  assert.deepEqual(
    [1, 2, 6, 10, 11].map((count) => goals(count)),
    ['一项目标', '两项目标', '六项目标', '十项目标', '11项目标'],
  );
  assert.deepEqual([1, 6].map(glanceLabels.en.goals), ['1 goal', '6 goals']);
});

test('the verb of the answer is said once, by its first clause', () => {
  const { headline, met, inTime, behind, undecided } = glanceLabels.en;
  assert.equal(
    headline(20, [met(1), inTime(6), behind(12), undecided(1)]),
    'Of 20 targets, 1 is met, 6 on or ahead of schedule, 12 behind schedule and 1 not yet judged.',
  );
  assert.equal(headline(1, [met(1)]), 'Of 1 target, 1 is met.');
});

saidInBoth('charts side by side', chartsLabels, [
  ['in the order of the plan', ({ byPlan }) => byPlan, '按规划次序', 'Plan order'],
  ['in the order of the gap', ({ byGap }) => byGap, '按差距排列', 'By gap'],
  ['targets of one year', ({ target }) => target('2025'), '2025年目标', 'Target for 2025'],
  ['targets of several years', ({ target }) => target(''), '目标', 'Target'],
  [
    'what the boxes have in common',
    ({ note }) => note,
    '各图框同样大小，目标线同样高低（实际值超出目标很多的除外）；纵轴从基期或0起。',
    'All boxes are alike, with the target at one height (except where a value is far beyond it); axes start at the baseline or at 0.',
  ],
  [
    'less is better',
    ({ falling }) => falling,
    '越低越好的指标，从上方的基期降到下方的目标。',
    'Where less is better, the line falls from the baseline at the top to the target below.',
  ],
]);

saidInBoth('the overview of goals and bodies', overviewLabels, [
  ['by body', ({ rows }) => rows.body, '分责任单位', 'By responsible body'],
  ['no body is named', ({ noBody }) => noBody, '责任单位未公布', 'Responsible body not published'],
  ['binding or not', ({ unstated }) => unstated, '未注明属性', 'Force not stated'],
  ['an empty row', ({ nothing }) => nothing, '没有列出指标。', 'No indicators are listed.'],
  [
    'why rows of bodies add up to more',
    ({ shared }) => shared,
    '由多个单位共同负责的指标在各单位分别计数，各行之和可能大于总数。',
    'An indicator that several bodies answer for counts in the row of each, so the rows can add up to more.',
  ],
  [
    'why rows of goals add up to more',
    ({ nested }) => nested,
    '上级目标的数包含其下级目标，各行之和可能大于总数。',
    'A goal is counted with the goals within it, so the rows can add up to more.',
  ],
  [
    'verdicts of what is made up',
    ({ sample }) => sample,
    '判定依据的实际值含示例数据，不是官方统计。',
    'The values behind these verdicts include sample data and are not official statistics.',
  ],
]);

saidInBoth('a plan nobody has reported on yet', planOnlyLabels, [
  [
    'several goals',
    ({ headline }, language) => headline(6, 20, language === 'en' ? 'end of 2025' : '2025年底'),
    '6项目标、20项定量目标，到2025年底完成。',
    '6 goals and 20 targets with a figure, to be reached by the end of 2025.',
  ],
  [
    'one goal goes without saying',
    ({ headline }, language) => headline(1, 1, language === 'en' ? 'end of 2025' : '2025年底'),
    '1项定量目标，到2025年底完成。',
    '1 target with a figure, to be reached by the end of 2025.',
  ],
  ['nothing yet', ({ awaited }) => awaited, '实施数据尚未公布。', 'No progress has been published yet.'],
  [
    'what is to come, and baselines',
    ({ notice }) => notice(3),
    '公布后，本页列出每项目标的现值、完成进度和判定；下面先列规划原文的目标值，规划给了基期的3项，基期列在下面一行。',
    'Once it is, this page shows for each target its value, how far it is and its verdict. Until then, here are the targets in the plan’s words, with the baseline beneath where the plan gives one (3).',
  ],
  [
    'what is to come, and no baseline',
    ({ notice }) => notice(0),
    '公布后，本页列出每项目标的现值、完成进度和判定；下面先列规划原文的目标值。',
    'Once it is, this page shows for each target its value, how far it is and its verdict. Until then, here are the targets in the plan’s words.',
  ],
]);

saidInBoth('a picture that is shared', shareLabels, [
  ['its title', ({ of }) => of('小规划'), '小规划 · 实施进度', '小规划 · Progress'],
  [
    'made up by somebody',
    ({ notOfficial }) => notOfficial('示例'),
    '示例，不是官方统计',
    '示例. Not official statistics',
  ],
  ['made up by nobody', ({ notOfficial }) => notOfficial(''), '不是官方统计', 'Not official statistics'],
  ['time', ({ elapsed }) => elapsed('2023', '60%'), '2023，时间已过60%', '2023, 60% of time elapsed'],
  ['how one was judged', ({ why }) => why, '看算法和依据', 'How it is worked out'],
  ['all of them', ({ all }) => all(20), '看全部20项', 'See all 20 targets'],
  ['the only one', ({ all }) => all(1), '看全部1项', 'See the target'],
  ['too many to name', ({ listed }) => listed(12), '共12项，名单见网页', '12 targets, listed on the page'],
  ['when it is due', ({ target }) => target('2025'), '2025目标', 'Target 2025'],
  ['due at no time that is known', ({ target }) => target(''), '目标', 'Target'],
  [
    'no PNG is allowed',
    ({ onlySvg }) => onlySvg,
    '网页的安全设置不允许生成PNG，已改存SVG图片。',
    'This page’s security policy allows no PNG. An SVG image was saved instead.',
  ],
]);

saidInBoth('the page of one indicator', indicatorPageLabels, [
  ['where a reader stands', ({ path }) => path, '当前位置', 'You are here'],
  ['its verdict', ({ why }) => why('落后'), '为什么判为“落后”', 'Why the verdict is “落后”'],
  ['what is done for it', ({ tasks }) => tasks, '同一目标的任务', 'Measures of the same goal'],
  ['years', ({ history }) => history, '历年数值和判定', 'Values and verdicts by year'],
  ['values in a unit', ({ column }) => column.value('件'), '实际值（件）', 'Value (件)'],
  ['values with their own', ({ column }) => column.value(''), '实际值', 'Value'],
  ['both shares in a line', ({ shares }) => shares('40%', '60%'), '完成40%，序时60%', '40% done, 60% due'],
]);
