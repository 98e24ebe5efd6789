import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOfLabels, asOfWords } from '../../src/format/as-of-words.js';
import { englishTarget } from '../../src/format/english-target.js';
import { explanationLabels } from '../../src/format/explanation-labels.js';
import { gapLabels } from '../../src/format/gap-words.js';
import { cardLabels, sharedLabels, sourceSentences } from '../../src/format/interface-words.js';
import { placeWords } from '../../src/format/issue-words.js';
import { measureProgressLabels, serviceWords } from '../../src/format/measure-progress-words.js';
import { measureLabels } from '../../src/format/measure-words.js';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { officeWordsLabels } from '../../src/format/office-words-labels.js';
import { planMessagesOf } from '../../src/format/plan-messages.js';
import { readinessLabels, readinessWords } from '../../src/format/readiness-words.js';
import { numeralMonth } from '../../src/format/report-words.js';
import { schedulePathWords } from '../../src/format/schedule-path-words.js';
import { staticFolderLabels } from '../../src/format/static-folder-words.js';
import { trendLabels } from '../../src/format/trend-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { saidInBoth } from './said-in-both.js';

saidInBoth('an element that cannot go on', sharedLabels, [
  [
    'the targets are known, the figures are not, and why',
    ({ because, figuresMissing }, language) =>
      because(figuresMissing, sourceSentences[language].unreachable('data.json')),
    '目标来自规划原文；最新数据没有读到：data.json 没有读到。',
    'The target comes from the plan; the latest figures could not be read: data.json could not be reached.',
  ],
  ['nothing was read', ({ failed }) => failed, '未能读取数据', 'Data not read'],
  ['no source', ({ noSource }) => noSource, '这里还没有数据。', 'There is no data here yet.'],
  [
    'an id the plan has not',
    ({ unknownIndicator }) => unknownIndicator('patnets'),
    '规划中没有编号为“patnets”的指标。',
    'The plan has no indicator “patnets”.',
  ],
  ['nothing can be drawn', ({ undrawable }) => undrawable, '这里的数据无法显示。', 'This data cannot be shown.'],
  [
    'another has the name',
    ({ foreign }) => foreign,
    '这里的数据无法读取：本页的其他程序占用了 plan-source 这一名称。',
    'This data cannot be read: another script of this page has taken the name plan-source.',
  ],
]);

saidInBoth('a card', cardLabels, [
  ['quotes', ({ quoted }) => quoted('探索数据确权'), '规划原文：“探索数据确权”。', 'The plan’s words: “探索数据确权”.'],
  ['leads to a directory', ({ directory }) => directory, '查看名录', 'See the directory'],
]);

saidInBoth('a file that is none', sourceSentences, [
  [
    'all of its mistakes',
    ({ notPlan }) => notPlan('plan.json', 1, ['id']),
    'plan.json 有1处错误（id），全部错误见浏览器控制台',
    'plan.json has 1 mistake (id); the browser’s console lists all of them',
  ],
  [
    'the first of many',
    ({ notPlan }) => notPlan('plan.json', 3, ['id', 'name']),
    'plan.json 有3处错误（id；name；……），全部错误见浏览器控制台',
    'plan.json has 3 mistakes (id; name; …); the browser’s console lists all of them',
  ],
  [
    'none that can be told',
    ({ notPlan }) => notPlan('plan.json', 2, []),
    'plan.json 有2处错误，全部错误见浏览器控制台',
    'plan.json has 2 mistakes; the browser’s console lists all of them',
  ],
  [
    'of which no figure can be made',
    ({ unusable }) => unusable('plan.json'),
    'plan.json 的内容无法计算',
    'plan.json cannot be assessed',
  ],
  [
    'a day that is none',
    ({ badDay }) => badDay('2023', undefined),
    '“2023”不是日期（应为YYYY-MM-DD）',
    '“2023” is not a date (YYYY-MM-DD)',
  ],
  [
    'a day that leaves no doubt',
    ({ badDay }) => badDay('2023/1/5', '2023-01-05'),
    '“2023/1/5”不是日期（应写作2023-01-05）',
    '“2023/1/5” is not a date (write 2023-01-05)',
  ],
]);

test('the place of a mistake is told in words, counted from one', () => {
  const places = [
    'entries[4].entered',
    'period.start',
    'period.end',
    'indicators[0].goal',
    'goals[2].name',
    'observations[9].indicator',
  ];
  assert.deepEqual(
    places.map((path) => placeWords(path, 'zh-CN')),
    [
      '第5项名录条目、列入日期',
      '时期、开始日期',
      '时期、结束日期',
      '第1项指标、所属目标领域',
      '第3项目标领域、名称',
      '第10项数据、所属指标',
    ],
  );
  assert.deepEqual(
    places.map((path) => placeWords(path, 'en')),
    [
      'entry 5, day of entry',
      'period, start',
      'period, end',
      'indicator 1, goal',
      'goal 3, name',
      'figure 10, indicator',
    ],
  );
  // What no word is kept for is called as the file calls it, and so is what every object has by birth.
  assert.equal(placeWords('indicators[0].weight', 'zh-CN'), '第1项指标、weight');
  assert.equal(placeWords('constructor[0]', 'en'), 'constructor 1');
});

describe('the day a plan is looked at from', () => {
  const row = {
    targets: [{ words: '达8件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 8 }, when: { kind: 'by' } }],
    observations: [{ period: '2022', value: 5, counts: 'level', status: 'final' }],
  };
  const on = (asOf: string, today: string): string[] => {
    const progress = assessPlan(planOf({ asOf, ...row }), { asOf });
    return (['zh-CN', 'en'] as const).map((locale) => asOfWords(progress, today, false, locale).sentence);
  };

  test('before the plan begins, and after today', () => {
    assert.deepEqual(on('2020-12-31', '2020-06-01'), [
      '规划期自2021年1月1日起，此时没有到期的目标。这一天尚未到来，按目前的数据判定。目前还没有公布任何指标的数据。没有数据不等于0。',
      'The plan begins on 1 January 2021; nothing is due yet. This day is still to come and is judged by today’s figures. So far, no figures have been published. No data does not mean 0.',
    ]);
  });

  test('before anything was published', () => {
    assert.deepEqual(on('2022-12-30', '2024-06-01'), [
      '当时还没有公布任何指标的数据。没有数据不等于0。',
      'By then, no figures had been published. No data does not mean 0.',
    ]);
  });

  test('with figures of no known day', () => {
    assert.deepEqual(on('2022-12-31', '2024-06-01'), [
      '当时已公布1项指标的数据，公布日期未注明。',
      'By then, figures for 1 indicator had been published, on days not stated.',
    ]);
    assert.deepEqual(on('2024-06-01', '2024-06-01'), [
      '目前已公布1项指标的数据，公布日期未注明。',
      'So far, figures for 1 indicator have been published, on days not stated.',
    ]);
  });
});

saidInBoth('the choice of a day', asOfLabels, [
  ['a day', ({ choose }) => choose, '选择日期', 'Choose a date'],
  ['usual ones', ({ quick }) => quick, '常用日期', 'Common dates'],
]);

saidInBoth('an explanation', explanationLabels, [
  ['figures of some periods', ({ made }) => made['known-parts'], '已公布各期之和', 'sum of the periods published'],
  [
    'a figure held against another’s',
    ({ heldAgainst }) => heldAgainst('2021', '8%', '6%'),
    '2021：8%，所比数值6%',
    '2021: 8%, held against 6%',
  ],
  [
    'a quotient whose parts do not come out even',
    ({ spokenQuotient }) => spokenQuotient(['807', '722'], ['900', '722'], undefined, '48%'),
    '807减722的差，除以900减722的差，约为48%。',
    'The difference of 807 and 722, divided by the difference of 900 and 722, is about 48%.',
  ],
  [
    'a quotient whose parts do',
    ({ spokenQuotient }) => spokenQuotient(['807', '722'], ['900', '722'], ['85', '178'], '48%'),
    '807减722等于85，900减722等于178，85除以178约为48%。',
    '807 minus 722 is 85, 900 minus 722 is 178, and 85 divided by 178 is about 48%.',
  ],
  [
    'the signs of a formula',
    ({ spoken }) => spoken('(181 ÷ 120) ^ 0.25 − 1 = 10.8% × 1'),
    '(181除以120)的乘方，指数0.25减1等于10.8%乘以1',
    '(181 divided by 120) to the power of 0.25 minus 1 is 10.8% times 1',
  ],
]);

saidInBoth('what is left', gapLabels, [
  ['under a ceiling', ({ relation }) => relation.left('5件', false), '还可增加5件', '5件 left'],
  [
    'under a ceiling not to be touched',
    ({ relation }) => relation.left('5件', true),
    '还可增加5件以内（不含）',
    'less than 5件 left',
  ],
  [
    'on the figure to be passed',
    ({ relation }) => relation['on-the-line']('', true),
    '恰为这一数值，越过才算达到',
    'exactly the figure, which has to be passed',
  ],
  ['less than was asked', ({ relation }) => relation.under('5件', false), '比目标低5件', '5件 below the target'],
  ['below an exact figure', ({ relation }) => relation.below('5件', false), '比目标低5件', '5件 below the target'],
  ['in a range', ({ relation }) => relation.within('', false), '在目标范围内', 'within the target range'],
]);

saidInBoth('a list of measures', measureLabels, [
  ['an empty one', ({ empty }) => empty, '这个规划没有列出重点任务。', 'This plan lists no measures.'],
  ['how it is shown', ({ view }) => view, '显示方式', 'View'],
  ['what belongs to no goal', ({ noGoal }) => noGoal, '未归入目标', 'Under no goal'],
  ['where to read on', ({ more }) => more, '相关网页', 'Web page'],
  ['where it stands in the plan', ({ from }) => from('2', '9'), '出自规划2至9', 'From 2 to 9 of the plan'],
  ['in one chapter', ({ from }) => from('2', '2'), '出自规划2', 'From 2 of the plan'],
  [
    'put off to no day',
    ({ postponed }) => postponed('', '2022'),
    '原定2022，新的时限未公布',
    'first due 2022, no new date published',
  ],
  ['put off to a day', ({ postponed }) => postponed('2023', '2022'), '时限2023，原定2022', 'due 2023, first due 2022'],
  ['done late', ({ late }) => late('2023', '2022'), '2023，晚于时限2022', '2023, later than due (2022)'],
  ['done on no known day', ({ dateUnknown }) => dateUnknown, '日期未注明', 'date not stated'],
  ['due, and nothing said', ({ state }) => state.unreported, '到期未公布完成情况', 'Past due with nothing published'],
]);

saidInBoth('a measure that is one no more', measureProgressLabels, [
  ['merged into one that is named', ({ merged }) => merged('培训'), '并入“培训”', 'Merged into “培训”'],
  ['merged into nobody says what', ({ merged }) => merged(''), '已并入其他任务', 'Merged into another measure'],
  ['replaced by nobody says what', ({ replaced }) => replaced(''), '已被替代', 'Replaced'],
  ['postponed', ({ postponed }) => postponed(''), '延期，新的时限未公布', 'Postponed, no new date published'],
]);

saidInBoth('the file an office writes into', officeWordsLabels, [
  [
    'its title',
    ({ title }) => title('小规划'),
    '小规划评估报告：单位填写的文字',
    '小规划: words of the office for the evaluation report',
  ],
  [
    'how to write',
    ({ hints }) => hints[0] ?? '',
    '在各标题下写文字，一行一段；没有要写的就空着。以“>”开头的行是提示，不进报告。',
    'Write under a heading; every line is a paragraph. Leave empty what you have nothing to say of. Lines that begin with “>” are hints and do not go into the report.',
  ],
  [
    'what not to change',
    ({ hints }) => hints[1] ?? '',
    '方括号里的标识告诉报告这段文字放在哪里，请不要改；标题的其他字可以改。',
    'The id in square brackets says where the words go: leave it as it is. The rest of a heading may be changed.',
  ],
  [
    'what becomes of it',
    ({ hints }) => hints[2] ?? '',
    '重新生成报告只读这个文件，不改它。落后指标没有文字的，报告中留空行。',
    'The report only reads this file and never changes it. An indicator that is behind and has no words here gets blank lines.',
  ],
]);

saidInBoth('what an office lacks', readinessLabels, [
  ['a unit', ({ lack }) => lack.unit, '计量单位', 'unit'],
  ['a date', ({ lack }) => lack.due, '完成时限', 'due date'],
  ['where figures come from', ({ lack }) => lack.source, '数据来源', 'source of figures'],
  ['a figure', ({ lack }) => lack.figure, '按期数据', 'figure now due'],
]);

saidInBoth('a way that is no straight line', { 'zh-CN': schedulePathWords['zh-CN'], en: schedulePathWords.en }, [
  [
    'by milestones',
    (path) => path('30%', true),
    '按规划的阶段目标，此时应完成30%',
    'By the plan’s milestones 30% is due by then',
  ],
  [
    'by a curve',
    (path) => path('30%', false),
    '按约定的进度曲线，此时应完成30%',
    'By the agreed curve 30% is due by then',
  ],
]);

saidInBoth('a plan as a whole', { 'zh-CN': planMessagesOf('zh-CN'), en: planMessagesOf('en') }, [
  [
    'figures that are made up',
    ({ illustrativeNotice }) => illustrativeNotice,
    '标有“示例数据”的实际值是为展示版式而编的，不是官方统计；目标值和基期值出自规划原文。',
    'Figures marked as sample data are made up to show the layout and are not official statistics; targets and baselines are the plan’s own.',
  ],
  [
    'its document',
    ({ source }) => source('规划', '鼓政〔2021〕1号'),
    '资料来源：《规划》（鼓政〔2021〕1号）',
    'Source: 规划 (鼓政〔2021〕1号)',
  ],
  ['a document without a number', ({ source }) => source('规划', ''), '资料来源：《规划》', 'Source: 规划'],
]);

saidInBoth('a folder of files', staticFolderLabels, [
  ['cards', ({ cards, titled }) => titled('小规划', cards), '小规划：指标卡片', '小规划: cards'],
]);

saidInBoth('a chart', trendLabels, [
  ['a value on the way', ({ milestone }) => milestone('800'), '阶段目标800', 'Milestone 800'],
  ['its row', ({ row }) => row.milestone('2023'), '2023阶段目标', '2023, milestone'],
  ['where the trend leads', ({ led }) => led('900', false), '趋势推算900', 'Trend 900'],
  ['too few', ({ refusal }) => refusal['too-few-points'], '已知数值太少', 'too few values are known'],
  [
    'beyond',
    ({ refusal }) => refusal['outside-bounds'],
    '推算结果超出可能的范围',
    'the result lies beyond what is possible',
  ],
  ['no limits', ({ refusal }) => refusal['no-bounds'], '上限不明', 'the limits of the value are not known'],
  ['over', ({ refusal }) => refusal['no-time'], '已到完成时间', 'the due date has been reached'],
  ['no number', ({ refusal }) => refusal['out-of-range'], '推算没有确定的结果', 'there is no definite result'],
  [
    'counted otherwise',
    ({ otherCount }) => otherCount('2023'),
    '2023起数据的统计方式不同，与此前不能直接比较。',
    'From 2023 on the data are counted differently and do not compare with those before.',
  ],
  [
    'a break, and why',
    ({ breaks }) => breaks('2023', '普查'),
    '2023起统计口径调整（普查），与此前的数值不可比；线在此断开。',
    'Break in series in 2023 (普查): values from then on do not compare with those before; the line stops there.',
  ],
  [
    'a break nobody explains',
    ({ breaks }) => breaks('2023', ''),
    '2023起统计口径调整，与此前的数值不可比；线在此断开。',
    'Break in series in 2023: values from then on do not compare with those before; the line stops there.',
  ],
  ['no schedule', ({ noPath }) => noPath('–'), '不画序时路径：–。', 'No schedule drawn: –.'],
  [
    'neither line',
    ({ neither }) => neither('–'),
    '不画序时路径，也不作推算：–。',
    'Neither schedule nor projection drawn: –.',
  ],
  ['one value', ({ course }) => course.only('8'), '只有一个数值：8。', 'Only one value: 8.'],
  [
    'none',
    ({ course }) => course.none,
    '还没有公布数值；没有数据不等于0。',
    'No value has been published yet; no data does not mean 0.',
  ],
  ['up and down', ({ course }) => course.way.mixed, '有升有降', 'both rising and falling'],
  ['a growth that gained', ({ course }) => course.speed('rising', false), '增速加快', 'the growth faster'],
  [
    'and lost',
    ({ course }) => course.speed('always-falling', false),
    '增速逐期放缓',
    'the growth slower in every period',
  ],
  ['and did both', ({ course }) => course.speed('mixed', false), '增速有快有慢', 'the growth now faster, now slower'],
  [
    'a fall that gained',
    ({ course }) => course.speed('always-rising', true),
    '降幅逐期扩大',
    'the fall faster in every period',
  ],
  ['that lost', ({ course }) => course.speed('falling', true), '降幅收窄', 'the fall slower'],
  ['that did both', ({ course }) => course.speed('mixed', true), '降幅有大有小', 'the fall now faster, now slower'],
  ['that stayed', ({ course }) => course.speed('level', true), '降幅不变', 'the fall unchanged'],
]);

saidInBoth('an annex', indicatorTableLabels, [
  ['of what is made up', ({ annex }) => annex.sample('–'), '–，不是官方统计', '–, not official statistics'],
]);

saidInBoth('a verdict and what stands beside it', { 'zh-CN': messagesOf('zh-CN'), en: messagesOf('en') }, [
  ['a mean on the figure', ({ verdict }) => verdict['even-so-far'], '至今达到目标值', 'On target so far'],
  ['figures of long ago', ({ tag }) => tag.stale, '数据较旧', 'Out of date'],
  ['what is to be explored', ({ group }) => group.exploration(2), '探索类事项2项', '2 things to explore'],
  [
    'a ceiling, by time',
    (say) => say.usedAndDue('60%', '40%', true),
    '已用上限的60%，序时进度40%',
    '60% of the ceiling used, 40% of time elapsed',
  ],
  [
    'a ceiling, by what was agreed',
    (say) => say.usedAndDue('60%', '40%', false),
    '已用上限的60%，按约定至此可用40%',
    '60% of the ceiling used, 40% due to be used by then',
  ],
  [
    'a share, by milestones',
    (say) => say.doneAndPath('60%', '40%', true),
    '完成60%，按规划的阶段目标应完成40%',
    '60% done, 40% due by the plan’s milestones',
  ],
  [
    'a share, by a curve',
    (say) => say.doneAndPath('60%', '40%', false),
    '完成60%，按约定的进度曲线应完成40%',
    '60% done, 40% due by the agreed curve',
  ],
  ['worse than at first', ({ worse }) => worse, '不及基期', 'worse than base'],
  [
    'a bound that is kept',
    (say) => say.exceeds('12', 'at least 10'),
    '12，已at least 10',
    '12, meeting the target of at least 10',
  ],
  ['a figure of a year', (say) => say.reachedBy('2023', '12'), '2023的数据已为12', '12 in the data for 2023'],
  [
    'the last whole year',
    (say) => say.latestYear('2023', '12'),
    '最近的全年数据是2023的12',
    'latest whole year: 12 (2023)',
  ],
  [
    'a year that is not over',
    (say) => say.announced('2023', '12'),
    '已公布202312，这一时期尚未结束，结束后计入',
    'published: 12 in 2023, which is not over and counts once it is',
  ],
  [
    'a day that is still to come',
    (say) => say.announced('30 November 2025', '12'),
    '已公布30 November 202512，这一时期尚未结束，结束后计入',
    'published: 12 on 30 November 2025, which is not over and counts once it is',
  ],
  ['about what another has', ({ borrowed }) => borrowed.about?.('全市') ?? '', '与全市相当', 'about as much as 全市'],
  ['what another has', ({ borrowed }) => borrowed.equal?.('全市') ?? '', '与全市持平', 'as much as 全市'],
  ['some of the periods', ({ figure }) => figure.made['known-parts'], '只计已公布各期', 'only the periods published'],
]);

test('what is measured is named for the way it is meant to go', () => {
  const names = (locale: 'zh-CN' | 'en') => {
    const { growth } = messagesOf(locale).figure.name;
    return [growth(1, true), growth(-1, true), growth(1, false), growth(-1, false)];
  };
  assert.deepEqual(names('zh-CN'), ['年均增长', '年均下降', '比上年增长', '比上年下降']);
  assert.deepEqual(names('en'), [
    'average growth a year',
    'average fall a year',
    'growth on the year before',
    'fall on the year before',
  ]);
});

test('the months of covers are in numerals, all ten of them', () => {
  assert.equal(numeralMonth('2034-01-31'), '二〇三四年一月');
  assert.equal(numeralMonth('1567-10-01'), '一五六七年十月');
  assert.equal(numeralMonth('1899-12-31'), '一八九九年十二月');
});

test('what is no measure and no readiness is refused by its name', () => {
  assert.throws(() => serviceWords('courses' as never, 'zh-CN'), {
    name: 'TypeError',
    message: 'serviceWords requires a service, as one of measuresServing, as an object; received "courses"',
  });
  assert.throws(() => readinessWords([] as never, 'zh-CN'), {
    name: 'TypeError',
    message: 'readinessWords requires a readiness, as planReadiness gives it, as an object; received a list',
  });
  assert.throws(() => readinessWords({} as never, 'zh-CN'), {
    name: 'TypeError',
    message: 'readinessWords requires the counts of a readiness as an object; received undefined',
  });
});

describe('a growth held against another’s, in English', () => {
  const growth = (kind: string, value: unknown, direction?: string): object => ({
    words: '与全市比',
    of: { kind: 'growth', span: 'average-annual', ...(direction !== undefined && { direction }) },
    bound: { kind, value },
    when: { kind: 'by' },
  });
  const words = (kind: string, direction?: string): string => {
    const plan = planOf({
      asOf: '2021-06-30',
      unit: '亿元',
      targets: [growth(kind, { indicator: 'city' }, direction)],
      others: [
        { id: 'city', name: { 'zh-CN': '全市', en: 'the city' }, unit: '亿元', targets: [growth('at-least', 5)] },
      ],
      observations: [],
    });
    return englishTarget(assessPlan(plan, { asOf: '2021-06-30' }).indicators[0]!.main);
  };
  for (const [kind, said] of Object.entries({
    'at-least': 'grow at least as fast as the city',
    'more-than': 'grow faster than the city',
    'at-most': 'grow no faster than the city',
    'less-than': 'grow more slowly than the city',
    about: 'grow about as fast as the city',
    equal: 'grow as fast as the city',
  }))
    test(said, () => assert.equal(words(kind), said));
  test('a fall', () => assert.equal(words('at-least', 'decrease'), 'fall at least as fast as the city'));
});
