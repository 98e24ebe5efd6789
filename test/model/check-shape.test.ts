import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

const told = (extra: object): string[] => {
  const result = safeParsePlan(minimalPlan(extra), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`);
};

const bound = (value: unknown): object => ({
  indicators: [{ ...minimalIndicator, targets: [{ ...minimalIndicator.targets[0], bound: value }] }],
});
const place = 'indicators[0].targets[0].bound';
const cited = (citation: object): object => ({ goals: [{ id: 'creation', name: '创造', citation }] });
const reference = 'a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}';
const isoPeriod = 'a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020)';
const id = 'an id of lower-case letters, digits and single hyphens, at most 100 characters';

const rows: [what: string, plan: object, ...issues: string[]][] = [
  ['blank text', { name: ' \n' }, 'malformed name: expected text that is not blank, received " \\n"'],
  [
    'text in no language',
    { name: {} },
    'malformed name: expected text, or text by language such as {"zh-CN": "…"}, received an object {}',
  ],
  [
    'text in a language without a tag',
    { name: { 'in English': 'x' } },
    'malformed name["in English"]: expected a language tag such as zh-CN or en, received "in English"',
  ],
  [
    'a number for text in one language',
    { name: { en: 3 } },
    'wrong-type name.en: expected text that is not blank, received 3; write it as text: "3"',
  ],
  ['an id with capitals and spaces', { id: 'My Plan' }, `malformed id: expected ${id}, received "My Plan"`],
  ['an id too long', { id: 'a'.repeat(101) }, `malformed id: expected ${id}, received "${'a'.repeat(60)}… (101)"`],
  ['a list for an object', { period: [1, 2] }, 'wrong-type period: expected an object, received a list [2]'],
  ['an object for a list', { goals: { a: 1 } }, 'wrong-type goals: expected a list, received an object {a}'],
  [
    'a day as a number',
    { period: { start: 2021, end: '2025-12-31' } },
    'wrong-type period.start: expected a day of the calendar (YYYY-MM-DD), received 2021',
  ],
  [
    'a day with a time',
    { period: { start: '2021-01-01T00:00', end: '2025-12-31' } },
    'malformed period.start: expected a day of the calendar (YYYY-MM-DD), received "2021-01-01T00:00"',
  ],
  [
    'a field two people call differently',
    { Name: 'x' },
    'unknown-key Name: expected no field of this name here (fields: name, $schema, id, language, period, schedule, document, documents, goals, indicators, series, measures, …), received "x"',
  ],
  [
    'a dangerous address',
    { document: { title: 'x', url: 'javascript:alert(1)' } },
    'malformed document.url: expected a web address (https://… or a path), received "javascript:alert(1)"',
  ],
  [
    'a place that says nothing',
    cited({ quote: '达80件', locator: {} }),
    'malformed goals[0].citation.locator: expected at least one of chapter, section, table, row, page, line, received an object {}',
  ],
  [
    'page 0 and line 2.5',
    cited({ quote: '达80件', locator: { page: 0, line: 2.5 } }),
    'malformed goals[0].citation.locator.page: expected a whole number above 0, received 0',
    'malformed goals[0].citation.locator.line: expected a whole number above 0, received 2.5',
  ],
  [
    'no targets',
    { indicators: [{ ...minimalIndicator, targets: [] }] },
    'malformed indicators[0].targets: expected at least one entry, received a list [0]',
  ],
  [
    'yes for true',
    {
      observations: [
        { indicator: 'patents', period: '2022', value: 1, counts: 'level', status: 'final', illustrative: 'yes' },
      ],
    },
    'wrong-type observations[0].illustrative (patents, 2022): expected true or false, received "yes"',
  ],
  [
    'a span the wrong way round',
    { indicators: [{ ...minimalIndicator, baseline: { value: 1, period: '2020/2016' } }] },
    `malformed indicators[0].baseline.period: expected ${isoPeriod}, received "2020/2016"`,
  ],
  [
    'a span of three',
    { indicators: [{ ...minimalIndicator, baseline: { value: 1, period: '2016/2018/2020' } }] },
    `malformed indicators[0].baseline.period: expected ${isoPeriod}, received "2016/2018/2020"`,
  ],
  [
    'a word near a known one',
    { organisations: [{ id: 'a', name: 'a', kind: 'stret' }] },
    'unknown-word organisations[0].kind: expected one of street, government, court, public-body, enterprise, service-agency, university, sub-district, mall, industry-zone, platform, received "stret"',
  ],
  [
    'no kind',
    bound({ value: 1 }),
    `missing ${place}.kind: expected one of at-least, more-than, at-most, less-than, between, about, equal, up, down, hold, none, received nothing`,
  ],
  [
    'a range without its end',
    bound({ kind: 'between', low: 1 }),
    `missing ${place}.high: expected a number, received nothing`,
  ],
  [
    'a reference to nothing',
    bound({ kind: 'equal', value: {} }),
    `wrong-type ${place}.value: expected ${reference}, received an object {}`,
  ],
  [
    'a reference to two things',
    bound({ kind: 'equal', value: { indicator: 'a', target: 'b' } }),
    `wrong-type ${place}.value: expected ${reference}, received an object {indicator, target}`,
  ],
  [
    'a reference with something more',
    bound({ kind: 'equal', value: { indicator: 'patents', year: 2020 } }),
    `unknown-key ${place}.value.year: expected no field of this name here (fields: indicator), received 2020`,
  ],
  [
    'a reference of the wrong type',
    bound({ kind: 'equal', value: { indicator: 5 } }),
    `wrong-type ${place}.value.indicator: expected ${id}, received 5`,
  ],
  [
    'a reference in the wrong form',
    bound({ kind: 'equal', value: { target: 'My target' } }),
    `malformed ${place}.value.target: expected ${id}, received "My target"`,
  ],
  [
    'a baseline that is not',
    bound({ kind: 'equal', value: { baseline: false } }),
    `unknown-word ${place}.value.baseline: expected one of true, received false`,
  ],
  [
    'an object of many keys',
    {
      goals: [Object.fromEntries([...'abcdefg'].map((key) => [key, 1]))].map((value) => ({
        id: 'creation',
        name: [value],
        shortName: value,
      })),
    },
    'wrong-type goals[0].name: expected text, or text by language such as {"zh-CN": "…"}, received a list [1]',
    ...[...'abcdefg'].map(
      (key) => `malformed goals[0].shortName.${key}: expected a language tag such as zh-CN or en, received "${key}"`,
    ),
  ],
];

describe('mistakes of shape', () => {
  for (const [what, plan, ...issues] of rows) it(what, () => assert.deepEqual(told(plan), issues));
});

describe('known ids', () => {
  const goals = Array.from({ length: 30 }, (_, at) => ({ id: `goal-${at}`, name: `${at}` }));

  it('twelve are listed, the nearest spelling first', () =>
    assert.deepEqual(told({ goals, indicators: [{ ...minimalIndicator, goal: 'gaol-27' }] }), [
      'unknown-reference indicators[0].goal: expected a known id (goal-27, goal-0, goal-1, goal-2, goal-3, goal-4, goal-5, goal-6, goal-7, goal-8, goal-9, goal-10, goal-11, …), received "gaol-27"',
    ]));

  it('in Chinese too', () => {
    const result = safeParsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, responsible: ['nobody'] }] }));
    assert.ok(!result.ok);
    assert.equal(result.issues[0]?.message, 'indicators[0].responsible[0]：应为已有的标识（无），实际为文字“nobody”');
  });
});
