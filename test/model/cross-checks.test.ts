import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalPlan } from './minimal-plan.js';

const told = (extra: object): string[] => {
  const result = safeParsePlan(minimalPlan(extra), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

const level = { kind: 'level' };
const atLeast = (value: unknown): object => ({ kind: 'at-least', value });
const target = (extra: object = {}): object => ({
  words: '达80件',
  of: level,
  bound: atLeast(80),
  when: { kind: 'by' },
  ...extra,
});
const indicator = (extra: object = {}): object => ({
  id: 'patents',
  goal: 'creation',
  name: '专利拥有量',
  unit: '件',
  targets: [target()],
  ...extra,
});
const withTarget = (extra: object, ofIndicator: object = {}): object => ({
  indicators: [indicator({ targets: [target(extra)], ...ofIndicator })],
});
const when = (extra: object): object => withTarget({ when: extra });
const at = 'indicators[0].targets[0]';
const observation = { indicator: 'patents', period: '2022-Q2', value: 3, counts: 'level', status: 'final' };
const citation = (document: string): object => ({ quote: '达80件', locator: { line: 1 }, document });
const street = (id: string): object => ({ id, name: id, kind: 'street' });

const source = (document: string): object => ({ name: '公报', citation: citation(document) });
const measure = { id: 'train', name: '培训', kind: 'task', citations: [{ quote: '培训', locator: { line: 2 } }] };
const judgement = { indicator: 'patents', words: '滞后', office: '局', date: '2023-01-01', source: { name: '公报' } };

type Rows = [what: string, plan: object, ...issues: string[]][];

function check(title: string, rows: Rows): void {
  describe(title, () => {
    for (const [what, plan, ...issues] of rows) it(what, () => assert.deepEqual(told(plan), issues));
  });
}

check('ids', [
  ['of goals', { goals: [...'aa'].map((name) => ({ id: 'creation', name })) }, 'duplicate-id goals[1].id'],
  ['of indicators', { indicators: [indicator(), indicator()] }, 'duplicate-id indicators[1].id'],
  ['of measures', { measures: [measure, measure] }, 'duplicate-id measures[1].id'],
  ['of organisations', { organisations: [street('a'), street('b'), street('a')] }, 'duplicate-id organisations[2].id'],
  ['of directories', { directories: ['d', 'd'].map((id) => ({ id, name: id })) }, 'duplicate-id directories[1].id'],
  [
    'of documents, the plan document among them',
    { document: { id: 'd', title: 'a' }, documents: [{ id: 'd', title: 'b' }, { title: 'c' }, { title: 'e' }] },
    'duplicate-id documents[0].id',
  ],
  [
    'of targets, over all indicators',
    {
      indicators: [
        indicator({ targets: [target({ id: 't' })] }),
        indicator({ id: 'other', targets: [target(), target({ id: 't' })] }),
      ],
    },
    'duplicate-id indicators[1].targets[1].id',
  ],
  ['the same id may name things of different kinds', { organisations: [street('patents'), street('creation')] }],
]);

check('references', [
  ['goal of an indicator', { indicators: [indicator({ goal: 'x' })] }, 'unknown-reference indicators[0].goal'],
  ['goal of a measure', { measures: [{ ...measure, goal: 'x' }] }, 'unknown-reference measures[0].goal'],
  [
    'organisations',
    {
      ...withTarget({ breakdown: { parts: [{ of: 'x', value: 80 }] } }, { responsible: ['a', 'x'] }),
      organisations: [street('a')],
      measures: [{ ...measure, leads: ['x', 'a'] }],
      observations: [{ ...observation, of: 'x' }],
    },
    `unknown-reference ${at}.breakdown.parts[0].of`,
    'unknown-reference indicators[0].responsible[1]',
    'unknown-reference measures[0].leads[0]',
    'unknown-reference observations[0].of',
  ],
  [
    'a directory',
    { indicators: [indicator({ derivedFrom: { directory: 'x' } })] },
    'unknown-reference indicators[0].derivedFrom.directory',
  ],
  [
    'documents, wherever a citation stands',
    {
      documents: [{ id: 'known', title: 'a' }],
      goals: [{ id: 'creation', name: '创造', citation: citation('x') }],
      indicators: [
        indicator({
          baseline: { value: 1, period: '2020', citation: citation('x') },
          targets: [target({ citation: citation('known'), readings: [{ citation: citation('x'), note: 'n' }] })],
        }),
      ],
      measures: [{ ...measure, citations: [citation('known'), citation('x')] }],
      observations: [{ ...observation, source: source('x') }],
    },
    'unknown-reference goals[0].citation.document',
    `unknown-reference ${at}.readings[0].citation.document`,
    'unknown-reference indicators[0].baseline.citation.document',
    'unknown-reference measures[0].citations[1].document',
    'unknown-reference observations[0].source.citation.document',
  ],
  [
    'a text in a language called "of" refers to nothing',
    { name: { of: 'x' }, goals: [{ id: 'creation', name: { of: 'x' } }] },
  ],
  [
    'the plan document by its id',
    { document: { id: 'self', title: 'a' }, goals: [{ id: 'creation', name: 'a', citation: citation('self') }] },
  ],
  [
    'indicator of a judgement',
    { judgements: [{ ...judgement, indicator: 'x' }] },
    'unknown-reference judgements[0].indicator',
  ],
  [
    'indicator of a bound',
    withTarget({ bound: atLeast({ indicator: 'x' }) }),
    `unknown-reference ${at}.bound.value.indicator`,
  ],
  ['target of a bound', withTarget({ bound: atLeast({ target: 'x' }) }), `unknown-reference ${at}.bound.value.target`],
  [
    'a successor, of whatever indicator',
    {
      indicators: [
        indicator({ targets: [target({ force: { replaced: { on: '2023-01-01', by: 't' } } })] }),
        indicator({ id: 'other', targets: [target({ id: 't', force: { replaced: { on: '2023-01-01', by: 'x' } } })] }),
      ],
    },
    'unknown-reference indicators[1].targets[0].force.replaced.by',
  ],
  ['no successor', withTarget({ force: { replaced: { on: '2023-01-01' } } })],
  [
    'what an indicator is a part of, and a goal',
    {
      goals: [
        { id: 'creation', name: '创造' },
        { id: 'use', name: '运用', parent: 'creation' },
        { id: 'care', name: '保护', parent: 'patents' },
      ],
      indicators: [
        indicator(),
        indicator({ id: 'part', parent: 'patents' }),
        indicator({ id: 'b', parent: 'creation' }),
      ],
    },
    'unknown-reference goals[2].parent',
    'unknown-reference indicators[2].parent',
  ],
  [
    'what a figure is worked out of',
    { indicators: [indicator({ derivedFrom: { ratio: { of: 'patents', over: 'people' } } })] },
    'unknown-reference indicators[0].derivedFrom.ratio.over',
  ],
  [
    'both a directory and a ratio, or neither',
    {
      directories: [{ id: 'd', name: 'd' }],
      indicators: [
        indicator(),
        indicator({ id: 'a', derivedFrom: { directory: 'd', ratio: { of: 'patents', over: 'patents' } } }),
        indicator({ id: 'b', derivedFrom: {} }),
      ],
    },
    'malformed indicators[1].derivedFrom',
    'malformed indicators[2].derivedFrom',
  ],
  [
    'bodies that support, indicators a measure serves, measures that take its place',
    {
      organisations: [street('a')],
      indicators: [indicator({ supporting: ['a', 'x'] })],
      measures: [
        {
          ...measure,
          supporting: ['y'],
          serves: [{ indicator: 'patents' }, { indicator: 'train' }],
          states: [
            { state: 'merged', on: '2023-01-01', by: 'other' },
            { state: 'replaced', on: '2024-01-01', by: 'patents' },
          ],
        },
        { ...measure, id: 'other' },
      ],
    },
    'unknown-reference indicators[0].supporting[1]',
    'unknown-reference measures[0].supporting[0]',
    'unknown-reference measures[0].serves[1].indicator',
    'unknown-reference measures[0].states[1].by',
  ],
  [
    'the target of a verdict is one of the same indicator',
    {
      indicators: [
        indicator({ verdict: { target: 't' }, targets: [target({ id: 't' })] }),
        indicator({ id: 'other', verdict: { target: 't' }, targets: [target({ id: 'u' })] }),
        indicator({ id: 'third', verdict: 'worst' }),
      ],
    },
    'unknown-reference indicators[1].verdict.target',
  ],
  [
    'an observation may be of a series outside the plan',
    {
      series: [{ id: 'city', name: '全市平均' }],
      observations: [
        { ...observation, indicator: 'city' },
        { ...observation, indicator: 'county' },
      ],
      judgements: [{ ...judgement, indicator: 'city' }],
    },
    'unknown-reference observations[1].indicator',
    'unknown-reference judgements[0].indicator',
  ],
  ['a series and an indicator of one id', { series: [{ id: 'patents', name: '全市' }] }, 'duplicate-id series[0].id'],
  [
    'a bound may lean on a series by its id, or by any name',
    { ...withTarget({ bound: atLeast({ series: 'city' }) }), series: [{ id: 'city', name: '全市平均' }] },
  ],
  ['by a name nothing is known of', withTarget({ bound: atLeast({ series: 'EU-27' }) })],
]);

check('days', [
  [
    'a period that ends on its first day',
    { period: { start: '2021-01-01', end: '2021-01-01' } },
    'wrong-order period.end',
  ],
  [
    'a period that ends before it starts',
    { period: { start: '2021-01-01', end: '2020-12-31' } },
    'wrong-order period.end',
  ],
  ['first and last day of the plan', when({ kind: 'each-year', from: '2021-01-01', to: '2025-12-31' })],
  ['due before the plan', when({ kind: 'by', date: '2020-12-31' }), `outside-period ${at}.when.date`],
  ['due after the plan, beside what is due in it', when({ kind: 'by', date: '2035-12-31' })],
  ['due a hundred years after the plan', when({ kind: 'by', date: '2125-12-31' })],
  ['and a day', when({ kind: 'by', date: '2126-01-01' }), `outside-period ${at}.when.date`],
  ['a way that begins before the plan', when({ kind: 'by', date: '2025-12-31', from: '1991-01-01' })],
  [
    'a way that begins after its end',
    when({ kind: 'by', date: '2025-12-31', from: '2026-01-01' }),
    `wrong-order ${at}.when.from`,
  ],
  [
    'years that begin before the plan',
    when({ kind: 'every-year', from: '2020-01-01', to: '2026-12-31' }),
    `outside-period ${at}.when.from`,
  ],
  [
    'years the wrong way round',
    when({ kind: 'each-year', from: '2024-01-01', to: '2023-12-31' }),
    `wrong-order ${at}.when.to`,
  ],
  [
    'a window outside the plan',
    when({ kind: 'mean-of', window: { start: '2019-01-01', end: '2023-12-31' } }),
    `outside-period ${at}.when.window.start`,
  ],
  [
    'a window the wrong way round',
    when({ kind: 'mean-of', window: { start: '2023-01-01', end: '2022-12-31' } }),
    `wrong-order ${at}.when.window.end`,
  ],
  [
    'milestones twice on a day, after the due day and after the plan',
    when({
      kind: 'by',
      date: '2024-12-31',
      milestones: ['2022-12-31', '2022-12-31', '2024-12-31', '2025-06-30', '2026-06-30'].map((date) => ({
        date,
        value: 1,
      })),
    }),
    `wrong-order ${at}.when.milestones[1].date`,
    `wrong-order ${at}.when.milestones[3].date`,
    `wrong-order ${at}.when.milestones[4].date`,
  ],
  [
    'published before its period began',
    { observations: [{ ...observation, published: '2022-03-31' }] },
    'wrong-order observations[0].published',
  ],
  ['published within its period', { observations: [{ ...observation, published: '2022-04-01' }] }],
  [
    'withdrawn before it was published',
    { observations: [{ ...observation, published: '2022-07-10', withdrawn: '2022-07-09' }] },
    'wrong-order observations[0].withdrawn',
  ],
  ['withdrawn the same day', { observations: [{ ...observation, published: '2022-07-10', withdrawn: '2022-07-10' }] }],
  ['an observation from before the plan', { observations: [{ ...observation, period: '2019' }] }],
]);

check('figures', [
  [
    'a tolerance below nothing',
    withTarget({ bound: { kind: 'about', value: 80, tolerance: -1 } }),
    `wrong-order ${at}.bound.tolerance`,
  ],
  ['a tolerance of nothing', withTarget({ bound: { kind: 'about', value: 80, tolerance: 0 } })],
  ['a range upside down', withTarget({ bound: { kind: 'between', low: 10, high: 8 } }), `wrong-order ${at}.bound.high`],
  ['a range of one value', withTarget({ bound: { kind: 'between', low: 8, high: 8 } })],
  [
    'parts that add up only with pencil and paper',
    {
      ...withTarget({
        bound: atLeast(0.6),
        breakdown: { parts: [0.1, 0.2, 0.3].map((value) => ({ of: 'a', value })) },
      }),
      organisations: [street('a')],
    },
  ],
  [
    'parts that do not',
    {
      ...withTarget({
        bound: atLeast(0.6),
        breakdown: { parts: [0.1, 0.2, 0.31].map((value) => ({ of: 'a', value })) },
      }),
      organisations: [street('a')],
    },
    `sum-mismatch ${at}.breakdown.parts`,
  ],
  [
    'parts that do not, with the reason',
    {
      ...withTarget({ breakdown: { parts: [{ of: 'a', value: 1 }], difference: '其余统筹' } }),
      organisations: [street('a')],
    },
  ],
]);

check('units', [
  ['of a level', withTarget({ unit: '家' }), `unit-mismatch ${at}.unit`],
  ['of a total', withTarget({ of: { kind: 'total' }, unit: '家' }), `unit-mismatch ${at}.unit`],
  ['a change has its own', withTarget({ of: { kind: 'change', measure: 'percent' }, unit: '%' })],
  [
    'of a baseline',
    { indicators: [indicator({ baseline: { value: 1, period: '2020', unit: '家' } })] },
    'unit-mismatch indicators[0].baseline.unit',
  ],
  ['of an observation', { observations: [{ ...observation, unit: '家' }] }, 'unit-mismatch observations[0].unit'],
  ['a published rate has its own', { observations: [{ ...observation, counts: 'rate', unit: '%' }] }],
  ['the same in Chinese', withTarget({ unit: { 'zh-CN': '件', en: 'patents' } })],
  ['a different one in Chinese', withTarget({ unit: { 'zh-CN': '家', en: '件' } }), `unit-mismatch ${at}.unit`],
  [
    'none for a total with a figure, told once',
    {
      indicators: [
        {
          ...indicator({ targets: [target({ of: { kind: 'total' } }), target({ of: { kind: 'total' } })] }),
          unit: undefined,
        },
      ],
    },
    'missing indicators[0].unit',
  ],
  ['none for an index', withTarget({}, { unit: undefined })],
  ['none for a growth with a figure', withTarget({ of: { kind: 'growth', span: 'per-year' } }, { unit: undefined })],
  ['per cent of full width', withTarget({ unit: '%' }, { unit: '％' })],
  [
    'of a series outside the plan',
    {
      series: [{ id: 'city', name: '全市', unit: '%' }],
      observations: [
        { ...observation, indicator: 'city', unit: '％' },
        { ...observation, indicator: 'city', period: '2023', unit: '件' },
      ],
    },
    'unit-mismatch observations[1].unit',
  ],
  [
    'none for a growth whose target has one',
    withTarget({ of: { kind: 'growth', span: 'per-year' }, unit: '%' }, { unit: undefined }),
  ],
  ['none where nothing is counted', withTarget({ of: { kind: 'occurrence' } }, { unit: undefined })],
  ['none where there is no figure', withTarget({ bound: { kind: 'up' } }, { unit: undefined })],
]);

const bound = (id: string, value: object): object =>
  indicator({ id, targets: [target({ id: `${id}-t`, bound: atLeast(value) })] });
const replaced = (id: string, by: string): object => target({ id, force: { replaced: { on: '2023-01-01', by } } });

check('circles', [
  [
    'a chain is none',
    {
      indicators: [
        bound('a', { target: 'b-t' }),
        bound('b', { target: 'c-t' }),
        indicator({ id: 'c', targets: [target({ id: 'c-t' })] }),
      ],
    },
  ],
  [
    'two that meet in one are none',
    { indicators: [bound('a', { indicator: 'c' }), bound('b', { indicator: 'c' }), indicator({ id: 'c' })] },
  ],
  [
    'a target that rests on itself',
    { indicators: [bound('a', { target: 'a-t' })] },
    'circular-reference indicators[0].targets[0].bound.value',
  ],
  [
    'an indicator that rests on itself',
    { indicators: [bound('a', { indicator: 'a' })] },
    'circular-reference indicators[0].targets[0].bound.value',
  ],
  [
    'three in a circle, told once',
    {
      indicators: [
        bound('a', { target: 'b-t' }),
        bound('b', { indicator: 'c' }),
        bound('c', { target: 'a-t' }),
        bound('d', { target: 'a-t' }),
      ],
    },
    'circular-reference indicators[2].targets[0].bound.value',
  ],
  [
    'two that replace each other',
    { indicators: [indicator({ targets: [replaced('a', 'b'), replaced('b', 'a')] })] },
    'circular-reference indicators[0].targets[1].force.replaced.by',
  ],
  [
    'a target that replaces itself',
    { indicators: [indicator({ targets: [replaced('a', 'a')] })] },
    'circular-reference indicators[0].targets[0].force.replaced.by',
  ],
  [
    'parts that are parts of each other',
    {
      goals: [
        { id: 'creation', name: '创造', parent: 'use' },
        { id: 'use', name: '运用', parent: 'creation' },
      ],
      indicators: [
        indicator({ id: 'a', parent: 'b' }),
        indicator({ id: 'b', parent: 'c' }),
        indicator({ id: 'c', parent: 'a' }),
      ],
    },
    'circular-reference goals[1].parent',
    'circular-reference indicators[2].parent',
  ],
  [
    'figures worked out of each other',
    {
      indicators: [
        indicator({ id: 'a', derivedFrom: { ratio: { of: 'b', over: 'c' } } }),
        indicator({ id: 'b', parent: 'a' }),
        indicator({ id: 'c', derivedFrom: { ratio: { of: 'a', over: 'b', per: 10_000 } } }),
      ],
    },
    'circular-reference indicators[2].derivedFrom.ratio',
  ],
  [
    'a chain as long as a file may hold does not exhaust the stack',
    {
      indicators: Array.from({ length: 50_000 }, (_, n) =>
        n < 49_999
          ? bound(`i${n}`, { target: `i${n + 1}-t` })
          : indicator({ id: `i${n}`, targets: [target({ id: `i${n}-t` })] }),
      ),
    },
  ],
]);

check('mistakes of shape beside mistakes of sense', [
  [
    'a bad part does not hide the rest of its own entry',
    {
      indicators: [
        indicator({ name: 5, goal: 'x', targets: [target({ unit: '家', when: { kind: 'by', date: '2020-01-01' } })] }),
      ],
      observations: [{ ...observation, value: '3', indicator: 'y' }],
    },
    'wrong-type indicators[0].name',
    'wrong-type observations[0].value',
    'unknown-reference indicators[0].goal',
    'unknown-reference observations[0].indicator',
    `unit-mismatch ${at}.unit`,
    `outside-period ${at}.when.date`,
  ],
  [
    'a malformed id is told once, not again by what refers to it',
    { goals: [{ id: 'Creation', name: '创造' }], indicators: [indicator({ goal: 'Creation' })] },
    'malformed goals[0].id',
    'malformed indicators[0].goal',
  ],
  [
    'where an id cannot be read, nobody is said to be unknown',
    { goals: [{ id: 7, name: '创造' }, { name: '保护' }] },
    'wrong-type goals[0].id',
    'missing goals[1].id',
  ],
  ['nor where the list is none', { goals: {} }, 'wrong-type goals'],
  ['nor where an entry is none', { goals: [null] }, 'wrong-type goals[0]'],
  [
    'what stands beside an unknown kind is not looked into',
    withTarget({ bound: { kind: 'at-lest', value: { target: { toString: 1 } } } }),
    `unknown-word ${at}.bound.kind`,
  ],
  [
    'a sum with a bad part is not judged',
    {
      ...withTarget({
        breakdown: {
          parts: [
            { of: 'a', value: 'x' },
            { of: 'a', value: 1 },
          ],
        },
      }),
      organisations: [street('a')],
    },
    `wrong-type ${at}.breakdown.parts[0].value`,
  ],
  [
    'a unit of the wrong shape is not missed as well',
    { indicators: [indicator({ unit: { 'zh-CN': 5 } })] },
    'wrong-type indicators[0].unit["zh-CN"]',
  ],
  [
    'days are not held against a period that is wrong itself',
    { period: { start: '2021-13-01', end: '2025-12-31' }, ...when({ kind: 'by', date: '2030-12-31' }) },
    'malformed period.start',
  ],
]);
