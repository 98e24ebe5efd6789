import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueOf } from '../../src/model/issue-messages.js';
import { parsePlan, parseObservations, withObservations } from '../../src/model/parse-plan.js';
import type { Problem } from '../../src/model/problem-log.js';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

/* What a file must hold is said in both languages, each sentence whole. */

const [target] = minimalIndicator.targets;
const observation = { indicator: 'patents', period: '2022', value: 61, counts: 'level', status: 'final' };
const withTarget = (extra: object): object => ({
  indicators: [{ ...minimalIndicator, targets: [{ ...target, ...extra }] }],
});
const withIndicator = (extra: object): object => ({ indicators: [{ ...minimalIndicator, ...extra }] });

/** The first mistake in both languages, without its place. */
const said = (input: unknown): string[] =>
  (['zh-CN', 'en'] as const).map((locale) => {
    const result = safeParsePlan(input, { locale });
    assert.ok(!result.ok);
    const { path, message } = result.issues[0]!;
    return message
      .replace(path, '')
      .replace(/^ ?[(（].*?[)）](?=[:：])/, '')
      .replace(/^(plan)?(: |：)/, '');
  });

const rows: [what: string, plan: object, zh: string, en: string][] = [
  [
    'a number',
    withTarget({ bound: { kind: 'at-least', value: true } }),
    '应为数字，实际为true',
    'expected a number, received true',
  ],
  [
    'a number that is written as text',
    withTarget({ bound: { kind: 'at-least', value: '1,200' } }),
    '应为数字，实际为文字“1,200”；请写成数字：1200',
    'expected a number, received "1,200"; write it as a number: 1200',
  ],
  [
    'a number that is none',
    withTarget({ bound: { kind: 'at-least', value: '约80' } }),
    '应为数字，或 {"indicator": 标识}、{"target": 标识}、{"baseline": true}、{"series": 名称} 之一，实际为文字“约80”',
    'expected a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}, received "约80"',
  ],
  [
    'a number, or what it is borrowed from',
    withTarget({ bound: { kind: 'at-least', value: { of: 'x' } } }),
    '应为数字，或 {"indicator": 标识}、{"target": 标识}、{"baseline": true}、{"series": 名称} 之一，实际为对象{of}',
    'expected a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}, received an object {of}',
  ],
  [
    'a figure of some other size',
    { observations: [{ ...observation, value: 1e16 }] },
    '应为不超过10^15的数字，实际为数字10000000000000000',
    'expected a number up to 10^15, received 10000000000000000',
  ],
  [
    'a whole number',
    withTarget({ citation: { quote: '达80件', locator: { page: 0 } } }),
    '应为大于0的整数，实际为数字0',
    'expected a whole number above 0, received 0',
  ],
  [
    'a whole number that is written as text',
    withTarget({ citation: { quote: '达80件', locator: { page: '１２' } } }),
    '应为大于0的整数，实际为文字“１２”；请写成数字：12',
    'expected a whole number above 0, received "１２"; write it as a number: 12',
  ],
  [
    'a yes or a no',
    { observations: [{ ...observation, illustrative: 'yes' }] },
    '应为 true 或 false，实际为文字“yes”',
    'expected true or false, received "yes"',
  ],
  ['words', { name: '  ' }, '应为非空文字，实际为文字“  ”', 'expected text that is not blank, received "  "'],
  ['a list', { goals: {} }, '应为列表，实际为对象{}', 'expected a list, received an object {}'],
  [
    'an entry at least',
    withIndicator({ targets: [] }),
    '至少应有一项，实际为列表[0]',
    'expected at least one entry, received a list [0]',
  ],
  ['an object', { period: [] }, '应为对象，实际为列表[0]', 'expected an object, received a list [0]'],
  [
    'an id',
    { id: 'Test Plan' },
    '应为由小写字母、数字和单个连字符组成的标识，不超过100个字符，实际为文字“Test Plan”',
    'expected an id of lower-case letters, digits and single hyphens, at most 100 characters, received "Test Plan"',
  ],
  [
    'a day',
    { period: { start: '2021-02-30', end: '2025-12-31' } },
    '应为日历中存在的日期（YYYY-MM-DD），实际为文字“2021-02-30”',
    'expected a day of the calendar (YYYY-MM-DD), received "2021-02-30"',
  ],
  [
    'a day that lacks zeros',
    { period: { start: '2021-1-5', end: '2025-12-31' } },
    '应为日历中存在的日期（YYYY-MM-DD），实际为文字“2021-1-5”；请写成 2021-01-05',
    'expected a day of the calendar (YYYY-MM-DD), received "2021-1-5"; write it as 2021-01-05',
  ],
  [
    'a period',
    { observations: [{ ...observation, period: '2022-X' }] },
    '应为时期（2023、2023-Q3、2023-06 等）或起止时期（2016/2020），实际为文字“2022-X”',
    'expected a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020), received "2022-X"',
  ],
  [
    'a year of this age',
    { period: { start: '0021-01-01', end: '2025-12-31' } },
    '年份应在1800年至2200年之间，实际为文字“0021-01-01”',
    'expected a year from 1800 to 2200, received "0021-01-01"',
  ],
  [
    'an address',
    { document: { title: '规划', url: 'javascript:1' } },
    '应为网址（https://… 或路径），实际为文字“javascript:1”',
    'expected a web address (https://… or a path), received "javascript:1"',
  ],
  [
    'a language',
    { language: 'Chinese!' },
    '应为语言标记，如 zh-CN 或 en，实际为文字“Chinese!”',
    'expected a language tag such as zh-CN or en, received "Chinese!"',
  ],
  [
    'a place in a document',
    withTarget({ citation: { quote: '达80件', locator: {} } }),
    '至少应有 chapter、section、table、row、page、line 之一，实际为对象{}',
    'expected at least one of chapter, section, table, row, page, line, received an object {}',
  ],
  [
    'a field there is',
    { nmae: '规划' },
    '此处不应有这个字段（可用字段：name、$schema、id、language、period、schedule、document、documents、goals、indicators、series、measures、…），实际为文字“规划”',
    'expected no field of this name here (fields: name, $schema, id, language, period, schedule, document, documents, goals, indicators, series, measures, …), received "规划"',
  ],
  [
    'text',
    { name: 5 },
    '应为文字，或按语言分列的文字，如 {"zh-CN": "…"}，实际为数字5；请写成文字："5"',
    'expected text, or text by language such as {"zh-CN": "…"}, received 5; write it as text: "5"',
  ],
  [
    'a word that is known',
    withTarget({ of: { kind: 'growht' } }),
    '应为下列之一：growth、level、year-value、total、change、share、rank、trend、occurrence、unstated，实际为文字“growht”',
    'expected one of growth, level, year-value, total, change, share, rank, trend, occurrence, unstated, received "growht"',
  ],
  [
    'an id nobody else has',
    { goals: ['创造', '运用'].map((name) => ({ id: 'creation', name })) },
    '标识不应重复（goals[0] 已使用），实际为文字“creation”',
    'expected an id of its own (goals[0] has it already), received "creation"',
  ],
  [
    'an id somebody has',
    withIndicator({ goal: 'x' }),
    '应为已有的标识（creation），实际为文字“x”',
    'expected a known id (creation), received "x"',
  ],
  [
    'a day in the plan',
    withTarget({ when: { kind: 'by', date: '2020-12-31' } }),
    '应在2021-01-01至2125-12-31之间，实际为文字“2020-12-31”',
    'expected a day from 2021-01-01 to 2125-12-31, received "2020-12-31"',
  ],
  [
    'a larger figure',
    withTarget({ bound: { kind: 'between', low: 10, high: 8 } }),
    '不应小于10，实际为数字8',
    'expected 10 or more, received 8',
  ],
  [
    'the unit',
    withTarget({ unit: '家' }),
    '应与指标的单位“件”一致，实际为文字“家”',
    'expected the unit of the indicator, "件", received "家"',
  ],
  [
    'some unit',
    { indicators: [{ ...minimalIndicator, unit: undefined, targets: [{ ...target, of: { kind: 'total' } }] }] },
    '目标有数值，应写明单位，实际缺失',
    'expected a unit, since a target has a figure, received nothing',
  ],
  [
    'one of two',
    withIndicator({ derivedFrom: {} }),
    'directory、ratio 应恰有其一，实际为对象{}',
    'expected exactly one of directory, ratio, received an object {}',
  ],
  [
    'no circle',
    withIndicator({ parent: 'patents' }),
    '引用不应循环，实际为文字“patents”',
    'expected a reference that does not lead back here, received "patents"',
  ],
  [
    'the sum of parts',
    {
      ...withTarget({ breakdown: { parts: [{ of: 'a', value: 70 }] } }),
      organisations: [{ id: 'a', name: '甲', kind: 'street' }],
    },
    '各部分之和应为80，实际为数字70',
    'expected parts that add up to 80, received 70',
  ],
];

describe('what is expected', () => {
  for (const [what, plan, zh, en] of rows) it(what, () => assert.deepEqual(said(minimalPlan(plan)), [zh, en]));
});

describe('what no file may be', () => {
  const both = (input: unknown): string[] => said(input);
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

  it('text that is no JSON', () => {
    assert.deepEqual(both('{"id": "a",}'), [
      '应为 JSON（第1行第11列有误）：请删去逗号，其后没有内容，实际为文字“{\\"id\\": \\"a\\",}”',
      'expected JSON (mistake at line 1, column 11): take out the comma, nothing comes after it, received "{\\"id\\": \\"a\\",}"',
    ]);
    assert.match(both('{/* a */"id": "a"}')[0]!, /^应为 JSON（第1行第2列有误）：请删去注释，JSON 不支持注释，实际为/);
  });

  it('bytes', () => {
    assert.deepEqual(both(new Uint8Array(12)), [
      "应为文件的文字；请按 utf8 读取：readFileSync(path, 'utf8')，实际为12 bytes",
      "expected the text of a file; read it with 'utf8': readFileSync(path, 'utf8'), received 12 bytes",
    ]);
  });

  it('what JSON has no form for', () => {
    assert.deepEqual(both(new Map()), [
      '应为纯 JSON 数据，实际为[object Map]',
      'expected plain JSON data, received [object Map]',
    ]);
  });

  it('a key that reaches a prototype', () => {
    assert.deepEqual(
      both('{"constructor": 1}').map((each) => each.replace(/^constructor/, '')),
      ['此处不应有这个字段，实际为数字1', 'expected no field of this name here, received 1'],
    );
  });

  it('more than anybody writes', () => {
    assert.match(both(deep(60))[0]!, /应不超过40层，实际为数字41$/);
    assert.match(both(deep(60))[1]!, /expected at most 40 levels, received 41$/);
    const long = minimalPlan({ name: '长'.repeat(20_001) });
    assert.match(both(long)[0]!, /^应不超过20000个字符，实际为文字“长{60}… \(20001\)”$/);
    assert.match(both(long)[1]!, /^expected at most 20000 characters, received "长{60}… \(20001\)"$/);
    const many = minimalPlan({ observations: Array.from({ length: 200_001 }, () => 1) });
    assert.match(both(many)[0]!, /应不超过200000项，实际为数字200001$/);
    assert.match(both(many)[1]!, /expected at most 200000 entries, received 200001$/);
  });
});

describe('what only a large or a foreign file is told', () => {
  const told = (problem: Partial<Problem>): string[] =>
    (['zh-CN', 'en'] as const).map(
      (locale) =>
        issueOf({ code: 'too-many', path: [], expected: 'values', value: 'x', ...problem }, locale, 'plan', {}).message,
    );
  const rows: readonly (readonly [what: string, problem: Partial<Problem>, zh: string, en: string])[] = [
    [
      'too many values',
      { expected: 'values', value: '> 3000000', details: [3_000_000] },
      'plan：总计应不超过3000000个值，实际为> 3000000',
      'plan: expected at most 3000000 values in all, received > 3000000',
    ],
    [
      'too many mistakes',
      { expected: 'mistakes', value: 2000, details: [1000] },
      'plan：错误应不超过1000处，实际为2000',
      'plan: expected at most 1000 mistakes, received 2000',
    ],
    [
      'two values of one period',
      { expected: 'oneValue', path: ['observations', 1, 'value'], value: 63, details: [61, 'observations[0]'] },
      'observations[1].value：同一时期应只有一个数值，或分别写明公布日期（published）；observations[0] 为61，实际为数字63',
      'observations[1].value: expected one value of this period, or the days they were published (published); observations[0] says 61, received 63',
    ],
    [
      'figures of another plan',
      { expected: 'plan', path: ['plan'], value: 'other', details: ['test-plan'] },
      'plan：应属于规划“test-plan”，实际为文字“other”',
      'plan: expected the plan "test-plan", received "other"',
    ],
    [
      'a text decoded wrongly',
      { expected: 'decoded', details: [1, 9] },
      'plan：应按 UTF-8 解码（从第1行第9列起，UTF-8 被按其他编码解码；文件本身可能无误：请按 utf8 读取），实际为文字“x”',
      'plan: expected text decoded as UTF-8 (from line 1, column 9 on UTF-8 was decoded as something else; the file may be right: read it with \'utf8\'), received "x"',
    ],
    [
      'a file of UTF-16',
      { expected: 'utf16', details: [1, 2] },
      'plan：应为 UTF-8 编码（从第1行第2列起有 NUL 字节，应是 UTF-16；请将文件另存为 UTF-8），实际为文字“x”',
      'plan: expected UTF-8 (from line 1, column 2 on there are NUL bytes, as in UTF-16; save the file as UTF-8), received "x"',
    ],
    [
      'a comment',
      { expected: 'jsonComment', details: [1, 2] },
      'plan：应为 JSON（第1行第2列有误）：请删去注释，JSON 不支持注释，实际为文字“x”',
      'plan: expected JSON (mistake at line 1, column 2): take out the comment, JSON has none, received "x"',
    ],
  ];
  for (const [what, problem, zh, en] of rows) it(what, () => assert.deepEqual(told(problem), [zh, en]));
});

describe('a call that is none', () => {
  const plan = parsePlan(minimalPlan());
  it('is told by its own name', () => {
    assert.throws(() => parsePlan({}, 'en' as never), /^TypeError: parsePlan requires options, such as/);
    assert.throws(
      () => parseObservations({}, {} as never),
      /^TypeError: parseObservations requires a plan, as parsePlan/,
    );
    assert.throws(() => parseObservations({}, plan, 'en' as never), /^TypeError: parseObservations requires options/);
    assert.throws(
      () => withObservations({} as never, []),
      /^TypeError: withObservations requires a plan, as parsePlan/,
    );
    assert.throws(
      () => withObservations(plan, {} as never),
      /^TypeError: withObservations requires observations, as parseObservations gives them, as a list; received an object/,
    );
    assert.throws(() => withObservations(plan, [], 'en' as never), /^TypeError: withObservations requires options/);
  });
});
