import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exchangeFormats, lossesOf, type ExchangeFormat } from '../../src/exchange/index.js';
import { exchangeFacts } from '../../src/exchange/losses.js';
import { exchangeDoubtWord, lossWord } from '../../src/exchange/loss-words.js';
import { smallPlan, type Draft } from './small-plan.js';

const citation = { quote: '原文', locator: { page: 2 } };
const source = { name: '统计局' };

/** The small plan with everything a plan can state, of most things another number. */
function everything(draft: Draft): void {
  const [jobs, dust] = draft.indicators;
  jobs.labels = ['民生'];
  jobs.supporting = ['east'];
  jobs.reporting = { every: 'year', within: 30 };
  jobs.comparisons = [{ words: '100人', value: 100, relation: 'related', citation }];
  Object.assign(jobs.targets[0], {
    readings: [{ citation, note: '另有表述' }],
    breakdown: { parts: [{ of: 'east', value: 400 }], difference: '其余未分解' },
    citation,
  });
  dust.alsoNamed = [{ name: '尘', citation }];
  dust.targets[0].when.milestones = [{ date: '2023-12-31', value: 50 }];
  dust.targets.push({
    words: '低于全市',
    of: { kind: 'level' },
    bound: { kind: 'less-than', value: { series: 'city' } },
    when: { kind: 'by' },
  });
  draft.indicators.push({
    id: 'share',
    goal: 'work',
    // One language alone is no other language.
    name: { 'zh-CN': '人均' },
    unit: '人',
    derivedFrom: { ratio: { of: 'jobs', over: 'dust' } },
    targets: [{ words: '达到3人', of: { kind: 'level' }, bound: { kind: 'at-least', value: 3 }, when: { kind: 'by' } }],
  });
  const measure = { goal: 'air', kind: 'task', citations: [citation] };
  draft.measures.push(
    { ...measure, id: 'begun', name: '一', states: [{ state: 'started', on: '2022-01-01' }] },
    { ...measure, id: 'noted', name: '二', notes: [{ kind: 'next', date: '2022-01-01', office: '局', words: '继续' }] },
    { ...measure, id: 'stepped', name: '三', milestones: [{ due: '2022-01-01', name: '步骤' }] },
    { ...measure, id: 'shown', name: '四', evidence: [{ name: '照片' }] },
  );
  draft.directories = [{ id: 'firms', name: '名录' }];
  draft.judgements = [{ indicator: 'jobs', words: '快于预期', office: '局', date: '2023-01-01', source }];
  draft.schedule = { elapsed: 'months' };
  draft.observations[0].source.citation = citation;
}

const each = (list: readonly Draft[], ...keys: readonly string[]): void => {
  for (const entry of list) for (const key of keys) delete entry[key];
};
const targets = ({ indicators }: Draft): Draft[] => indicators.flatMap((indicator: Draft) => indicator.targets);

const tables = ['datapackage', 'csvw'] as const;
const figures = [...tables, 'sdmx-csv', 'stratml'] as const;
/** What cannot be taken out of a plan. */
const never = undefined;

/**
 * Every fact: how many the plan has, what it is called, who carries it (docs/exchange.md), and what takes it out of the
 * plan.
 */
const stated: readonly (readonly [
  fact: string,
  count: number,
  chinese: string,
  english: string,
  carriers: readonly ExchangeFormat[],
  remove: ((draft: Draft) => void) | undefined,
])[] = [
  ['goals', 2, '目标', 'goals', [...tables, 'stratml', 'iati', 'schema-org', 'dcat'], never],
  ['goal-tree', 1, '目标的层级', 'goals within goals', tables, (draft) => each(draft.goals, 'parent')],
  ['indicators', 3, '指标', 'indicators', [...tables, 'stratml', 'iati', 'schema-org'], never],
  [
    'indicator-tree',
    1,
    '指标的层级（其中）',
    'indicators within indicators',
    [...tables, 'stratml'],
    (draft) => each(draft.indicators, 'parent'),
  ],
  [
    'definitions',
    1,
    '指标解释',
    'definitions',
    [...tables, 'stratml', 'iati', 'schema-org'],
    (draft) => each(draft.indicators, 'definition'),
  ],
  ['other-names', 1, '指标的其他名称', 'other names of indicators', [], (draft) => each(draft.indicators, 'alsoNamed')],
  ['labels', 1, '指标的标签', 'labels of indicators', [], (draft) => each(draft.indicators, 'labels')],
  ['target-words', 6, '目标值原文', 'targets in the plan’s words', [...tables, 'stratml', 'iati'], never],
  [
    'target-axes',
    6,
    '目标值的四个方面（看什么、界限、时间、约束力）',
    'targets in their four axes',
    ['stratml'],
    never,
  ],
  [
    'force',
    2,
    '约束性、预期性等约束力',
    'force of targets: binding, indicative, …',
    ['stratml'],
    (draft) => each(targets(draft), 'force'),
  ],
  [
    'milestones',
    1,
    '目标值的阶段值',
    'values on the way to a target',
    ['stratml'],
    (draft) =>
      each(
        targets(draft).map(({ when }) => when),
        'milestones',
      ),
  ],
  [
    'borrowed-figures',
    1,
    '以其他指标或数列为准的目标值',
    'targets whose figure is that of something else',
    ['stratml'],
    ({ indicators }) => (indicators[1].targets[3].bound.value = 60),
  ],
  ['readings', 1, '目标值的其他表述', 'other readings of targets', [], (draft) => each(targets(draft), 'readings')],
  ['breakdowns', 1, '目标值的分解', 'breakdowns of targets', [], (draft) => each(targets(draft), 'breakdown')],
  [
    'baselines',
    1,
    '基期值',
    'baselines',
    [...tables, 'stratml', 'iati'],
    (draft) => each(draft.indicators, 'baseline'),
  ],
  [
    'comparisons',
    1,
    '仅供对照的往期数',
    'earlier figures for comparison',
    [],
    (draft) => each(draft.indicators, 'comparisons'),
  ],
  [
    'lead-bodies',
    1,
    '牵头单位',
    'lead bodies of indicators',
    [...tables, 'stratml'],
    (draft) => each(draft.indicators, 'responsible'),
  ],
  [
    'supporting-bodies',
    1,
    '配合单位',
    'supporting bodies of indicators',
    [],
    (draft) => each(draft.indicators, 'supporting'),
  ],
  ['rhythm', 1, '公布周期', 'rhythms of publication', [], (draft) => each(draft.indicators, 'reporting')],
  ['derivations', 1, '推算方法', 'how values are worked out', [], (draft) => each(draft.indicators, 'derivedFrom')],
  ['citations', 1, '目标值的出处', 'places the targets stand in', [], (draft) => each(targets(draft), 'citation')],
  [
    'series',
    1,
    '规划以外的数列',
    'series outside the plan',
    tables,
    (draft) => {
      draft.indicators[1].targets[3].bound.value = 60;
      delete draft.series;
    },
  ],
  ['measures', 5, '重点任务', 'measures', ['stratml'], (draft) => delete draft.measures],
  [
    'measure-follow-up',
    4,
    '重点任务的进展、节点和佐证',
    'states, steps and evidence of measures',
    [],
    (draft) => each(draft.measures, 'states', 'notes', 'milestones', 'evidence'),
  ],
  [
    'organisations',
    1,
    '单位和地点',
    'bodies and places',
    ['stratml'],
    (draft) => {
      delete draft.organisations;
      each(draft.indicators, 'responsible', 'supporting');
      each(targets(draft), 'breakdown');
      each(draft.observations, 'of');
    },
  ],
  ['directories', 1, '名录', 'directories', [], (draft) => delete draft.directories],
  ['judgements', 1, '已公布的评价', 'published judgements', [], (draft) => delete draft.judgements],
  ['schedule', 1, '序时进度的约定', 'declared schedule', [], (draft) => delete draft.schedule],
  ['figures', 4, '数据', 'figures', [...figures, 'iati'], (draft) => delete draft.observations],
  ['parts', 1, '分单位、分街道的数据', 'figures of parts', figures, (draft) => each(draft.observations, 'of')],
  ['counts', 4, '数据的口径', 'how figures count', figures, (draft) => delete draft.observations],
  [
    'statuses',
    2,
    '初步数、预计数的标记',
    'marks of preliminary and estimated figures',
    figures,
    ({ observations }) => {
      for (const figure of observations) figure.status = 'final';
    },
  ],
  [
    'samples',
    1,
    '示例数据的标记',
    'marks of sample figures',
    figures,
    (draft) => each(draft.observations, 'illustrative'),
  ],
  [
    'qualifiers',
    1,
    '数据的限定词（超过、约）',
    'qualifiers of figures: more than, about',
    figures,
    (draft) => each(draft.observations, 'qualifier'),
  ],
  ['breaks', 1, '口径变动的标记', 'breaks of series', figures, (draft) => each(draft.observations, 'break')],
  [
    'revisions',
    3,
    '公布日期和修订',
    'days of publication and revisions',
    figures,
    (draft) => each(draft.observations, 'published', 'withdrawn'),
  ],
  [
    'withdrawals',
    1,
    '撤回的标记',
    'marks of figures taken back',
    figures,
    (draft) => each(draft.observations, 'withdrawn'),
  ],
  ['sources', 1, '数据来源', 'sources of figures', figures, (draft) => each(draft.observations, 'source')],
  [
    'source-words',
    1,
    '来源原文',
    'words of sources',
    [],
    ({ observations }) => each([observations[0].source], 'citation'),
  ],
  ['figure-notes', 1, '数据备注', 'notes on figures', figures, (draft) => each(draft.observations, 'note')],
  [
    // The plan, two goals, two indicators.
    'languages',
    5,
    '其他语言的文字',
    'texts in other languages',
    ['dcat', 'iati'],
    (draft) => {
      for (const named of [draft, ...draft.goals, ...draft.indicators]) named.name = { en: 'Only this' };
    },
  ],
];

const full = smallPlan(everything);
const countOf = (plan: typeof full, format: ExchangeFormat, fact: string): number | undefined =>
  lossesOf(plan, format).find((loss) => loss.fact === fact)?.count;

describe('what is lost of a plan that states everything', () => {
  test('every kind of fact is among them, in the order of the guide', () =>
    assert.deepEqual(
      exchangeFacts,
      stated.map(([fact]) => fact),
    ));
  test('a feed carries nothing of it', () =>
    assert.deepEqual(
      lossesOf(full, 'atom'),
      stated.map(([fact, count]) => ({ fact, count })),
    ));
  for (const [fact, count, chinese, english, carriers, remove] of stated) {
    test(`${fact}: lost where no place is for it, and told in words`, () => {
      for (const format of exchangeFormats)
        assert.equal(countOf(full, format, fact), carriers.includes(format) ? undefined : count, format);
      assert.equal(lossWord(fact, 'zh-CN'), chinese);
      assert.equal(lossWord(fact, 'en'), english);
    });
    if (remove)
      test(`${fact}: not told of a plan without it`, () => {
        const plan = smallPlan((draft) => {
          everything(draft);
          remove(draft);
        });
        for (const format of exchangeFormats) assert.equal(countOf(plan, format, fact), undefined, format);
      });
  }
  test('a year that starts on another day than the calendar’s is a convention of the schedule as well', () => {
    const plan = smallPlan((draft) => (draft.period.yearStart = '--04-01'));
    assert.equal(countOf(plan, 'stratml', 'schedule'), 1);
    assert.equal(countOf(smallPlan(), 'stratml', 'schedule'), undefined);
  });
});

describe('words of losses and doubts', () => {
  for (const [code, chinese, english] of [
    [
      'period-from-results',
      '没有写明规划期，取各结果的起止日期',
      'the days of the plan are not said; taken from its results',
    ],
    [
      'target-as-text',
      '看不出应达到、超过还是不超过，按原文保留，不计算',
      'whether to reach or stay below is not said; kept as text',
    ],
    ['result-without-number', '只有文字，没有数，未带入', 'words without a number; left out'],
    ['result-without-date', '没有日期，未带入', 'names no day; left out'],
    ['figure-taken-as-level', '没有写明口径，按期末数带入', 'how it counts is not said; taken as a level'],
    ['objective-as-measure', '没有指标的目标，作为重点任务带入', 'an objective without indicator; taken as a measure'],
    ['left-out', '规划文件中没有对应的位置，未带入', 'a plan has no place for it; left out'],
    // One nobody knows stands as it is.
    ['unheard-of', 'unheard-of', 'unheard-of'],
  ] as const)
    test(`the doubt ${code}`, () => {
      assert.equal(exchangeDoubtWord(code, 'zh-CN'), chinese);
      assert.equal(exchangeDoubtWord(code, 'en'), english);
    });
});
