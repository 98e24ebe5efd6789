import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedWords, pageLabels } from '../../src/format/dashboard-words.js';
import { directoryLabels, entryText } from '../../src/format/directory-labels.js';
import { indicatorPageLabels } from '../../src/format/indicator-page-words.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import { officeWordsLabels } from '../../src/format/office-words-labels.js';
import { readinessWords } from '../../src/format/readiness-words.js';
import { reportingLabels } from '../../src/format/reporting-words.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { planReadiness } from '../../src/progress/plan-readiness.js';
import { planFile } from '../one-target.js';
import { saidInBoth } from './said-in-both.js';

/* What lists, files and offices are told: each with its count, its name, its day. */

type In = 'zh-CN' | 'en';
const say = (language: In, zh: string, english: string): string => (language === 'en' ? english : zh);

saidInBoth('a list of entries', directoryLabels, [
  ['filters that are set', ({ filtersChosen }) => filtersChosen(2), '筛选（2）', 'Filters (2)'],
  ['values not shown', ({ others }) => others(3), '其余3个', '3 more'],
  ['all there are', ({ all }) => all('7', '家'), '共7家', '7 in all'],
  ['a value taken away', ({ remove }) => remove('X'), '取消“X”', 'Remove “X”'],
  ['its heading', ({ list }, l) => list(say(l, '企业', 'companies')), '企业列表', 'Companies'],
  ['more of them', ({ more }) => more(20, '家'), '再显示20家', 'Show 20 more'],
  ['so many are shown', ({ shown }) => shown('40', '家'), '已显示40家。', '40 shown.'],
  [
    'nothing matches',
    ({ nothing }, l) => nothing(say(l, '企业', 'companies')),
    '没有符合条件的企业',
    'No companies match',
  ],
  ['where it comes from', ({ source }) => source('X'), '来源：X', 'Source: X'],
]);

describe('a fact of an entry', () => {
  const entry = {
    id: 'a',
    name: '南京示例科技',
    street: '示例街道',
    formerNames: ['甲', '乙'],
    entered: '2023-06-05',
    withdrawn: '2024年年底',
  } as unknown as DirectoryEntry;
  test('is said with its day as a date, and words that are no day as they stand', () => {
    assert.equal(entryText(entry, 'entered', 'zh-CN'), '2023年6月5日');
    assert.equal(entryText(entry, 'entered', 'en'), '5 June 2023');
    assert.equal(entryText(entry, 'withdrawn', 'zh-CN'), '2024年年底');
    assert.equal(
      entryText({ ...entry, withdrawn: '2024-01-31' } as DirectoryEntry, 'withdrawn', 'zh-CN'),
      '2024年1月31日',
    );
    for (const entered of ['自2023-06-05', '2023-06-05起'])
      assert.equal(entryText({ ...entry, entered } as DirectoryEntry, 'entered', 'zh-CN'), entered);
  });
  test('is said in the page’s own word for a street', () =>
    assert.equal(
      entryText(entry, 'street', 'en', (word) => (word === '示例街道' ? 'Example Street' : word)),
      'Example Street',
    ));
  test('names every former name', () => {
    assert.equal(entryText(entry, 'formerNames', 'zh-CN'), '甲、乙');
    assert.equal(entryText(entry, 'formerNames', 'en'), '甲, 乙');
  });
  test('is empty where it was not published', () => {
    const bare = { id: 'a', name: '南京示例科技' } as unknown as DirectoryEntry;
    for (const field of ['street', 'formerNames', 'category', 'entered', 'withdrawn', 'level', 'website'] as const)
      assert.equal(entryText(bare, field, 'zh-CN'), '', field);
  });
});

saidInBoth('the page of a plan: what is asked for', pageLabels, [
  ['items', ({ items }) => items(1), '1项', '1 item'],
  ['measures', ({ measures }) => measures(2), '重点任务2项', '2 measures'],
  ['a word', ({ looked }) => looked('X'), '含“X”', 'Contains “X”'],
  [
    'what it has not',
    ({ unknownScope }) => unknownScope(['x']),
    '规划中没有“x”，请检查页面的设置。',
    'The plan has no “x”: check the settings of this page.',
  ],
  [
    'only targets of words beside measures',
    ({ shown }) => shown({ quantified: 0, others: 1, measures: 1 }, { quantified: 0, others: 2, measures: 1 }),
    '显示1项没有数值的目标，共2项；另有重点任务1项。',
    'Showing 1 of 2 targets without a number; also 1 measure.',
  ],
  [
    'a word within several conditions',
    ({ nothingFor }) => nothingFor('X', ['甲', '乙']),
    '在“甲”“乙”的范围内，没有含“X”的指标和重点任务。',
    'No indicator or measure under “甲”, “乙” contains “X”.',
  ],
]);

describe('what an address asks for', () => {
  const plan = planFile(
    [{ targets: [{ words: '持续提升', of: { kind: 'level' }, bound: { kind: 'up' }, when: { kind: 'by' } }] }],
    [],
    { organisations: [{ id: 'a', name: '甲局', kind: 'government' }] },
  );
  test('is named as the plan names it', () =>
    assert.deepEqual(askedWords(plan, { goal: ['goal'], status: ['met'], body: ['a', 'unpublished'] }, 'zh-CN'), {
      goal: ['目标一'],
      status: ['已达目标值'],
      body: ['甲局', '未公布'],
    }));
  test('and as it stands where the plan does not know it', () =>
    assert.deepEqual(askedWords(plan, { goal: ['gaol'], status: ['meet'], body: ['b'] }, 'en'), {
      goal: ['gaol'],
      status: ['meet'],
      body: ['b'],
    }));
});

saidInBoth('a file on its way', sourceSentences, [
  ['refused', ({ status }) => status('a.json', 404), 'a.json 返回404', 'a.json returned 404'],
  ['slow', ({ slow }) => slow('a.json'), 'a.json 未能在限定时间内读完', 'a.json took too long'],
  ['not yet here', ({ waiting }) => waiting('a.json'), 'a.json 仍在读取', 'a.json is still being read'],
  [
    'too large',
    ({ tooLarge }) => tooLarge('a.json', 20),
    'a.json 超过20兆字节，没有读取',
    'a.json is larger than 20 megabytes and was not read',
  ],
]);

saidInBoth('headings for the words of an office', officeWordsLabels, [
  ['a goal', ({ goal }) => goal('X'), '目标：X', 'Goal: X'],
  ['an indicator', ({ indicator }) => indicator('X'), '指标：X', 'Indicator: X'],
]);

saidInBoth('the page of an indicator', indicatorPageLabels, [
  ['its baseline', ({ base }) => base('2020'), '2020（基期）', '2020 (baseline)'],
  ['its target', ({ target }) => target('2025'), '2025（目标）', '2025 (target)'],
  ['its number', ({ numbered, place }) => numbered(place(3), 'X'), '第3项　X', 'No. 3 X'],
]);

saidInBoth('a figure that is late', reportingLabels, [
  [
    'one',
    ({ overdue }, l) => overdue(say(l, '2023年', '2023'), say(l, '2024年4月29日', '29 April 2024'), 1),
    '逾期未更新：2023年数据应于2024年4月29日前公布',
    'Overdue: due by 29 April 2024 (2023)',
  ],
  [
    'several',
    ({ overdue }, l) => overdue(say(l, '2022年', '2022'), say(l, '2023年4月30日', '30 April 2023'), 2),
    '逾期未更新：2022年起的2期数据未公布，首期应于2023年4月30日前公布',
    'Overdue: 2 figures, the first due by 30 April 2023 (2022)',
  ],
]);

describe('what an office lacks', () => {
  const target = {
    words: '达80件',
    of: { kind: 'level' },
    bound: { kind: 'at-least', value: 80 },
    when: { kind: 'by' },
  };
  const readiness = planReadiness(
    planFile(
      [
        { unit: '件', targets: [target] },
        {
          id: 'two',
          name: '指标二',
          unit: '件',
          baseline: { value: 7, period: '2020' },
          responsible: ['a'],
          targets: [target],
        },
      ],
      [],
      {
        organisations: [{ id: 'a', name: '甲局', kind: 'government' }],
        measures: [
          {
            id: 'm',
            kind: 'task',
            name: '任务一',
            goal: 'goal',
            citations: [{ quote: '示例。', locator: { page: 1 } }],
            serves: [{ indicator: 'two' }],
          },
        ],
      },
    ),
    '2021-06-30',
  );
  test('is counted over all, and named for each', () => {
    assert.deepEqual(readinessWords(readiness, 'zh-CN'), {
      summary: '2项指标中1项资料齐全。还缺：可计算的基期值1项，责任单位1项，支撑任务1项。',
      rows: [
        { id: 'it', name: '指标一', text: '还缺可计算的基期值、责任单位、支撑任务' },
        { id: 'two', name: '指标二', text: '资料齐全' },
      ],
    });
    const { summary, rows } = readinessWords(readiness, 'en');
    assert.equal(
      summary,
      'Complete: 1 of 2 indicators. Still missing: exact baseline (1), responsible body (1), measure that serves it (1).',
    );
    assert.equal(rows[0]?.text, 'Still missing: exact baseline, responsible body, measure that serves it');
  });
  test('is nothing where everything is there', () => {
    const [, two] = readiness.indicators;
    assert.ok(two);
    const all = { ...readiness, indicators: [two], ready: 1, counts: {} };
    assert.equal(readinessWords(all, 'zh-CN').summary, '1项指标中1项资料齐全。');
    assert.equal(readinessWords(all, 'en').summary, 'Complete: 1 of 1 indicator.');
  });
});
