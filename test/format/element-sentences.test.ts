import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOfLabels, asOfWords } from '../../src/format/as-of-words.js';
import { cardLabels, sharedLabels, sourceSentences } from '../../src/format/interface-words.js';
import { placeWords } from '../../src/format/issue-words.js';
import { measureProgressLabels, serviceWords } from '../../src/format/measure-progress-words.js';
import { measureLabels } from '../../src/format/measure-words.js';
import { officeWordsLabels } from '../../src/format/office-words-labels.js';
import { planMessagesOf } from '../../src/format/plan-messages.js';
import { readinessLabels, readinessWords } from '../../src/format/readiness-words.js';
import { numeralMonth } from '../../src/format/report-words.js';
import { staticFolderLabels } from '../../src/format/static-folder-words.js';
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
