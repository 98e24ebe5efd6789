import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonMistake } from '../../src/model/json-mistake.js';
import type { Observation } from '../../src/model/observation.js';
import { parseObservations, parsePlan, withObservations } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { PlanError } from '../../src/model/plan-error.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';
import mistakes from './twelve-mistakes.json';

const observation: Observation = { indicator: 'patents', period: '2022', value: 0, counts: 'level', status: 'final' };

/** A plan that uses much of the model, with keys in no particular order. */
const richPlan = {
  name: { en: 'A plan', 'zh-CN': '规划' },
  id: 'rich',
  period: { end: '2025-12-31', start: '2021-01-01' },
  documents: [{ id: 'bulletin', title: '公报', url: 'https://example.org/a' }],
  organisations: [{ id: 'north', kind: 'street', name: '北街道' }],
  directories: [{ id: 'list', name: '名录' }],
  goals: [{ id: 'creation', name: '创造' }],
  indicators: [
    {
      ...minimalIndicator,
      baseline: { value: 0, period: '2020' },
      responsible: ['north'],
      derivedFrom: { directory: 'list' },
    },
  ],
  measures: [
    {
      id: 'train',
      name: '培训',
      kind: 'task',
      goal: 'creation',
      citations: [{ quote: '开展培训', locator: { line: 3 }, document: 'bulletin' }],
    },
  ],
  observations: [{ ...observation, of: 'north' }],
  judgements: [
    { indicator: 'patents', words: '提前实现', office: '统计局', date: '2024-03-01', source: { name: '公报' } },
  ],
};

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value));
  Object.values(value).forEach(assertFrozen);
}

describe('parsePlan', () => {
  it('gives back the plan it was given, in its own order of keys, frozen through and through', () => {
    for (const input of [minimalPlan(), richPlan]) {
      const before = JSON.stringify(input);
      const plan = parsePlan(input);
      assert.deepEqual(plan, input);
      assert.equal(JSON.stringify(plan), before);
      assertFrozen(plan);
      assert.notEqual(plan, input);
      assert.equal(JSON.stringify(input), before);
      assert.ok(!Object.isFrozen(input), 'the input stays its owner’s');
    }
  });

  it('reads the text of a file, with or without a byte order mark', () => {
    const text = JSON.stringify(richPlan);
    assert.deepEqual(parsePlan(text), richPlan);
    assert.deepEqual(parsePlan(`\ufeff${text}`), richPlan);
  });

  it('reads what it gave', () => assert.deepEqual(parsePlan(parsePlan(richPlan)), richPlan));

  it('throws one PlanError with all issues', () => {
    assert.throws(
      () => parsePlan(mistakes, { locale: 'en' }),
      (error: unknown) => {
        assert.ok(error instanceof PlanError && error instanceof Error);
        assert.equal(error.name, 'PlanError');
        assert.equal(error.issues.length, 12);
        assert.equal(error.message, error.issues.map(({ message }) => message).join('\n'));
        assert.ok(!('cause' in error));
        assertFrozen(error.issues);
        return true;
      },
    );
  });

  it('lists the first twenty in the message and counts the rest', () => {
    const goals = Array.from({ length: 25 }, (_, at) => ({ id: `goal-${at}`, name: '' }));
    assert.throws(
      () => parsePlan(minimalPlan({ goals, indicators: [] }), { locale: 'en' }),
      (error: unknown) => {
        assert.ok(error instanceof PlanError);
        const lines = error.message.split('\n');
        assert.equal(lines.length, 21);
        assert.equal(lines[20], '… +5');
        return true;
      },
    );
  });
});

describe('a text that is not JSON', () => {
  const texts: [text: string, line: number, column: number][] = [
    ['', 1, 1],
    ['{', 1, 2],
    // The comma is to go, not the bracket after it.
    ['{\n  "id": "a",\n}', 2, 12],
    ['{"a": 1,, "b": 2}', 1, 9],
    ['{"a": [1, 2}', 1, 12],
    ["{'a': 1}", 1, 2],
    ['{\n"a"：1}', 2, 4],
    ['{"a": 01}', 1, 7],
    ['{"a": tru}', 1, 7],
    ['{"a": TRUE}', 1, 7],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{"a": "b\\\\", "c": "\\"" 1}', 1, 24],
    ['{"a" 1}', 1, 6],
    ['{1: 2}', 1, 2],
    ['[1 2]', 1, 4],
    ['{} {}', 1, 4],
    ['[1],', 1, 4],
    ['[,1]', 1, 2],
    ['{"a":}', 1, 6],
    ['{"a": NaN}', 1, 7],
  ];
  for (const [text, line, column] of texts)
    it(`${JSON.stringify(text)} is wrong at ${line}:${column}`, () => {
      const result = safeParsePlan(text);
      assert.ok(!result.ok);
      assert.equal(result.issues.length, 1);
      assert.equal(result.issues[0]?.code, 'not-json');
      assert.match(result.issues[0]?.message ?? '', new RegExp(`^plan：应为 JSON（第${line}行第${column}列有误）`));
    });

  const marks: [text: string, line: number, column: number, found: string, instead: string][] = [
    ['{“id”: 1}', 1, 2, '“', '"'],
    ['{\n"a"：1}', 2, 4, '：', ':'],
    ['{"a": 1，"b": 2}', 1, 8, '，', ','],
    ['{"a": 1、"b": 2}', 1, 8, '、', ','],
    ["{'a': 1}", 1, 2, "'", '"'],
    ['｛"a": 1}', 1, 1, '｛', '{'],
    ['{"a": [1］}', 1, 9, '］', ']'],
    ['{"a": １}', 1, 7, '１', '1'],
    ['{"a": "b"；}', 1, 10, '；', ';'],
    // The string goes on to the next straight mark, and the mistake is where it was to end.
    ['{\n  "id”: "gulou"}', 2, 6, '”', '"'],
    ['{"name": "鼓楼”,\n"id": "a"}', 1, 13, '”', '"'],
    ['{"name": “鼓楼"}', 1, 10, '“', '"'],
  ];
  for (const [text, line, column, found, instead] of marks)
    it(`${JSON.stringify(text)}: ${found} is named, and ${instead} to write in its place`, () => {
      const [zh, en] = (['zh-CN', 'en'] as const).map((locale) => safeParsePlan(text, { locale }));
      assert.ok(zh && !zh.ok && en && !en.ok);
      const place = `plan：应为 JSON（第${line}行第${column}列有误）：请将 ${found} 写成 ${instead}，`;
      assert.ok(zh.issues[0]?.message.startsWith(place), zh.issues[0]?.message);
      const inEnglish = `plan: expected JSON (mistake at line ${line}, column ${column}): write ${instead} for ${found}, `;
      assert.ok(en.issues[0]?.message.startsWith(inEnglish), en.issues[0]?.message);
    });

  it('does not blame marks of print that stand in pairs within a text', () => {
    const result = safeParsePlan('{"quote": "建成“一带一路”示范区" "id": "a"}');
    assert.ok(!result.ok);
    assert.match(result.issues[0]?.message ?? '', /^plan：应为 JSON（第1行第25列有误），/);
  });

  it('is read to its end when it is JSON after all', () =>
    fc.assert(
      fc.property(fc.json(), (text) => {
        const lines = text.split('\n');
        assert.deepEqual(jsonMistake(text), { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 });
      }),
    ));
});

describe('whatever comes', () => {
  const mutated = fc
    .tuple(fc.constantFrom(JSON.stringify(richPlan), JSON.stringify(mistakes)), fc.nat(), fc.anything())
    .map(([text, at, replacement]) => {
      const data = JSON.parse(text) as unknown;
      const places: [Record<string, unknown>, string][] = [];
      const collect = (part: unknown): void => {
        if (typeof part !== 'object' || part === null) return;
        for (const key of Object.keys(part)) {
          places.push([part as Record<string, unknown>, key]);
          collect((part as Record<string, unknown>)[key]);
        }
      };
      collect(data);
      const [parent, key] = places[at % places.length] ?? [{}, ''];
      parent[key] = replacement;
      return data;
    });

  it('safeParsePlan answers, never throws, and says where', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
          fc.string(),
          mutated,
        ),
        (input) => {
          const result = safeParsePlan(input);
          if (result.ok) return;
          assert.ok(result.issues.length > 0);
          const paths = result.issues.map(({ path }) => path);
          assert.equal(new Set(paths).size, paths.length, 'no place is told twice');
          for (const { path, message } of result.issues) {
            assert.ok(/^[：（]/.test(message.slice((path || 'plan').length)) && message.startsWith(path || 'plan'));
            assert.ok(message.length < 10_000);
          }
        },
      ),
      { seed: 2021, numRuns: 2000 },
    ));

  it('the other languages’ messages exist for the same mistakes', () =>
    fc.assert(
      fc.property(mutated, (input) => {
        const zh = safeParsePlan(input);
        const en = safeParsePlan(input, { locale: 'en' });
        assert.equal(zh.ok, en.ok);
        if (zh.ok || en.ok) return;
        assert.deepEqual(
          zh.issues.map(({ path, code }) => [path, code]),
          en.issues.map(({ path, code }) => [path, code]),
        );
        for (const { message } of en.issues) assert.doesNotMatch(message, /undefined|Invalid input/);
      }),
      { seed: 2022, numRuns: 500 },
    ));
});

describe('null', () => {
  it('is the same as not there where a field may be absent', () => {
    const withNulls = {
      ...minimalPlan({
        note: null,
        document: null,
        observations: [{ ...observation, unit: null, source: { name: '公报', url: null }, withdrawn: null }],
        name: { 'zh-CN': '规划', en: null },
      }),
      indicators: [
        {
          ...minimalIndicator,
          baseline: null,
          targets: [
            {
              ...minimalIndicator.targets[0],
              id: null,
              bound: { kind: 'at-least', value: { indicator: 'people', target: null }, decimals: null },
              when: { kind: 'by', date: null, milestones: null },
              force: { attribute: null },
            },
          ],
        },
        { ...minimalIndicator, id: 'people' },
      ],
    };
    const plan = parsePlan(withNulls);
    assert.deepEqual(plan.indicators[0], {
      ...minimalIndicator,
      targets: [
        {
          ...minimalIndicator.targets[0],
          bound: { kind: 'at-least', value: { indicator: 'people' } },
          when: { kind: 'by' },
          force: {},
        },
      ],
    });
    assert.deepEqual(plan.observations, [{ ...observation, source: { name: '公报' } }]);
    assert.deepEqual(plan.name, { 'zh-CN': '规划' });
    assert.ok(!('note' in plan) && !('document' in plan));
  });

  it('is missing where something must stand, with the sentence that always said so', () => {
    const told = (extra: object): string[] => {
      const result = safeParsePlan(minimalPlan(extra), { locale: 'en' });
      return result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`);
    };
    assert.deepEqual(told({ id: null, goals: null, indicators: [] }), [
      'missing id: expected an id of lower-case letters, digits and single hyphens, at most 100 characters, received null',
      'missing goals: expected a list, received null',
    ]);
    assert.deepEqual(told({ observations: [{ ...observation, value: null, counts: null }] }), [
      'missing observations[0].value (patents, 2022): expected a number, received null',
      'missing observations[0].counts (patents, 2022): expected one of level, increment, running-total, rate, received null',
    ]);
    assert.deepEqual(
      told({ goals: [{ id: 'creation', name: '创造', citation: { quote: 'x', locator: { line: null } } }] }),
      [
        'malformed goals[0].citation.locator: expected at least one of chapter, section, table, row, page, line, received an object {}',
      ],
    );
    assert.deepEqual(told({ note: { 'zh-CN': null } }), [
      'malformed note: expected text, or text by language such as {"zh-CN": "…"}, received an object {}',
    ]);
  });

  it('is no entry of a list', () => {
    const result = safeParsePlan(minimalPlan({ observations: [null] }));
    assert.deepEqual(!result.ok && result.issues.map(({ code, path }) => `${code} ${path}`), [
      'wrong-type observations[0]',
    ]);
  });
});

describe('a number where text belongs, a name where a number belongs', () => {
  const told = (indicator: object): string[] => {
    const result = safeParsePlan(minimalPlan({ indicators: [{ ...minimalIndicator, ...indicator }] }), {
      locale: 'en',
    });
    return result.ok ? [] : result.issues.map(({ message }) => message);
  };
  it('a year is to be written as text', () => {
    assert.deepEqual(told({ baseline: { value: 1, period: 2019 } }), [
      'indicators[0].baseline.period: expected a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020), received 2019; write it as text: "2019"',
    ]);
    const zh = safeParsePlan(minimalPlan({ name: 2035 }));
    assert.match(!zh.ok ? (zh.issues[0]?.message ?? '') : '', /实际为数字2035；请写成文字："2035"$/);
  });
  it('a name is to be written as a series', () => {
    const bound = (value: string): object => ({
      targets: [{ ...minimalIndicator.targets[0], bound: { kind: 'less-than', value } }],
    });
    const reference = 'a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}';
    for (const name of ['OECD average', '全省平均', 'UK'])
      assert.deepEqual(told(bound(name)), [
        `indicators[0].targets[0].bound.value: expected ${reference}, received "${name}"`,
      ]);
    for (const figure of ['百分之十', '1.5万', '12 %'])
      assert.deepEqual(told(bound(figure)), [
        `indicators[0].targets[0].bound.value: expected a number, received "${figure}"`,
      ]);
  });
});

describe('a break in a series', () => {
  it('is kept, and is no text: what changed stands in the note', () => {
    const plan = parsePlan(minimalPlan());
    const broken = { ...observation, break: true, note: '改为按注册地统计' };
    assert.deepEqual(parseObservations({ plan: 'test-plan', observations: [broken] }, plan), [broken]);
    assert.throws(
      () => parseObservations({ plan: 'test-plan', observations: [{ ...observation, break: 'B' }] }, plan),
      /observations\[0\]\.break/,
    );
  });
});

describe('observations in a file of their own', () => {
  const plan = parsePlan(minimalPlan());
  const file = { plan: 'test-plan', observations: [observation] };

  it('are read as an object or as text, frozen, zero included', () => {
    for (const input of [file, JSON.stringify(file)]) {
      const observations = parseObservations(input, plan);
      assert.deepEqual(observations, [observation]);
      assertFrozen(observations);
    }
  });

  it('must belong to the plan and speak of what it knows', () => {
    const wrong = {
      plan: 'another',
      observations: [
        { ...observation, indicator: 'patent' },
        { ...observation, of: 'nowhere' },
        { ...observation, unit: '家' },
        { ...observation, period: '2022-13' },
        { ...observation, published: '2021-12-31' },
        { ...observation, published: '2023-02-01', withdrawn: '2023-01-31' },
      ],
    };
    const result = safeParseObservations(wrong, plan, { locale: 'en' });
    assert.ok(!result.ok);
    assert.deepEqual(result.issues.map(({ message }) => message).sort(), [
      'observations[0].indicator (patent, 2022): expected a known id (patents), received "patent"',
      'observations[1].of (patents, 2022): expected a known id (none), received "nowhere"',
      'observations[2].unit (patents, 2022): expected the unit of the indicator, "件", received "家"',
      'observations[3].period (patents): expected a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020), received "2022-13"',
      'observations[4].published (patents, 2022): expected 2022-01-01 or later, received "2021-12-31"',
      'observations[5].withdrawn (patents, 2022): expected 2023-02-01 or later, received "2023-01-31"',
      'plan: expected the plan "test-plan", received "another"',
    ]);
    assert.throws(() => parseObservations(wrong, plan), PlanError);
  });

  it('are told apart from a plan when the file is none', () => {
    const result = safeParseObservations(null, plan);
    assert.ok(!result.ok);
    assert.equal(result.issues[0]?.message, 'observations：应为对象，实际为null');
  });

  it('are appended to a new plan, and the old one stays as it was', () => {
    const first = withObservations(plan, [observation]);
    const second = withObservations(first, [{ ...observation, period: '2023' }]);
    assert.deepEqual(
      second.observations?.map(({ period }) => period),
      ['2022', '2023'],
    );
    assert.deepEqual(plan, minimalPlan());
    assertFrozen(second);
    assert.throws(() => withObservations(plan, [{ ...observation, indicator: 'unknown' }]), PlanError);
  });
});
