import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { safeParseDirectory } from '../../src/directory/parse-directory.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import type { PlanIssue } from '../../src/model/plan-error.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

function issuesOf(input: unknown): readonly PlanIssue[] {
  const result = safeParsePlan(input, { locale: 'en' });
  return result.ok ? [] : result.issues;
}

const told = (input: unknown): string[] => issuesOf(input).map(({ code, path }) => `${code} ${path}`);

/** Fails when the work takes long: far above what it needs on a busy machine, far below what an attack would cost. */
function quickly<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  const taken = performance.now() - start;
  assert.ok(taken < 60_000, `took ${Math.round(taken)} ms`);
  return result;
}

describe('input that is no plan at all', () => {
  const inputs: [name: string, input: unknown, issue: string][] = [
    ['null', null, 'wrong-type '],
    ['undefined', undefined, 'missing '],
    ['a list', [], 'wrong-type '],
    ['a number', 5, 'wrong-type '],
    ['a JSON text', '"text"', 'wrong-type '],
    ['a function', () => 1, 'not-plain-data '],
    ['a date', new Date(0), 'not-plain-data '],
    ['a map', new Map(), 'not-plain-data '],
    ['not a number', NaN, 'not-plain-data '],
    ['an empty text', '', 'not-json '],
  ];
  for (const [name, input, issue] of inputs) it(`${name}: ${issue}`, () => assert.deepEqual(told(input), [issue]));

  it('an empty object lacks what every plan has', () =>
    assert.deepEqual(told({}), [
      'missing id',
      'missing name',
      'missing period',
      'missing goals',
      'missing indicators',
    ]));

  it('calls the whole file "plan"', () =>
    assert.equal(issuesOf(null)[0]?.message, 'plan: expected an object, received null'));
});

describe('keys that could reach a prototype', () => {
  it('are refused wherever they stand, all at once', () => {
    const text = JSON.stringify(minimalPlan()).replace(
      '"name":"创造"',
      '"name":"创造","__proto__":{"polluted":true},"constructor":1,"prototype":[]',
    );
    assert.deepEqual(told(text), [
      'forbidden-key goals[0].__proto__',
      'forbidden-key goals[0].constructor',
      'forbidden-key goals[0].prototype',
    ]);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});

describe('values JSON cannot hold', () => {
  const circular: Record<string, unknown> = { ...minimalPlan() };
  circular['note'] = circular;
  const wide: Record<string, unknown> = {};
  for (const key of 'abcdefghij') wide[key] = wide;

  const inputs: [name: string, input: unknown, issues: string[]][] = [
    ['NaN', minimalPlan({ indicators: [{ ...minimalIndicator, unit: NaN }] }), ['not-plain-data indicators[0].unit']],
    ['Infinity', minimalPlan({ note: Infinity }), ['not-plain-data note']],
    ['a bigint', minimalPlan({ note: 1n }), ['not-plain-data note']],
    ['a symbol', minimalPlan({ note: Symbol('x') }), ['not-plain-data note']],
    ['a date', minimalPlan({ period: { start: new Date(0), end: '2025-12-31' } }), ['not-plain-data period.start']],
    ['undefined in a list', minimalPlan({ goals: [undefined] }), ['not-plain-data goals[0]']],
    ['a cycle', circular, ['not-plain-data note']],
    ['ten cycles', minimalPlan({ note: wide }), [...'abcdefghij'].map((key) => `not-plain-data note.${key}`)],
    ['a class', minimalPlan({ goals: [new (class Goal {})()] }), ['not-plain-data goals[0]']],
  ];
  for (const [name, input, issues] of inputs) it(name, () => assert.deepEqual(told(input), issues));

  it('names a stranger’s object without looking into it', () => {
    const [issue] = issuesOf(minimalPlan({ note: new Date(0) }));
    assert.equal(issue?.message, 'note: expected plain JSON data, received [object Date]');
  });

  it('a getter that throws does not get out', () => {
    const hostile = {
      get id(): string {
        throw new Error('from the getter');
      },
    };
    assert.deepEqual(told(hostile), ['not-plain-data ']);
    const proxy = new Proxy({}, { ownKeys: () => assert.fail('from the proxy') });
    assert.deepEqual(told(proxy), ['not-plain-data ']);
  });

  it('a property that is undefined is absent', () => {
    const result = safeParsePlan(minimalPlan({ note: undefined }));
    assert.ok(result.ok && !('note' in result.plan));
  });

  it('takes plain data from another window', () => {
    const foreign: unknown = runInNewContext(`(${JSON.stringify(minimalPlan())})`);
    assert.deepEqual(told(foreign), []);
  });
});

describe('sizes beyond any plan', () => {
  it('a text of 10 MB is refused quickly and not printed', () => {
    const issues = quickly(() => issuesOf(minimalPlan({ name: '鼓'.repeat(10_000_000) })));
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [['too-long', 'name']],
    );
    assert.ok(issues[0] && issues[0].message.length < 200);
    assert.equal(issues[0]?.value, `${'鼓'.repeat(60)}… (10000000)`);
  });

  it('so is a key of 10 MB', () => {
    const [issue] = quickly(() => issuesOf(minimalPlan({ ['k'.repeat(10_000_000)]: 1 })));
    assert.equal(issue?.code, 'unknown-key');
    // With the fields there are.
    assert.ok(issue && issue.message.length < 400);
  });

  it('long units and ids do not make long messages', () => {
    const long = '件'.repeat(20_000);
    const issues = issuesOf(
      minimalPlan({
        goals: [{ id: long, name: '创造' }],
        indicators: [{ ...minimalIndicator, unit: long, baseline: { value: 1, period: '2020', unit: '家' } }],
      }),
    );
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path}`),
      ['malformed goals[0].id', 'unknown-reference indicators[0].goal', 'unit-mismatch indicators[0].baseline.unit'],
    );
    for (const { message } of issues) assert.ok(message.length < 300);
  });

  it('and a file of 10 MB that is not JSON', () => {
    const [issue] = quickly(() => issuesOf(`"${'\\n'.repeat(5_000_000)}`));
    assert.equal(issue?.code, 'not-json');
    assert.ok(issue && issue.message.length < 200);
  });

  it('nesting of 100,000 levels ends at 40', () => {
    const text = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const issues = quickly(() => issuesOf(text));
    assert.equal(issues[0]?.code, 'too-deep');
    assert.equal(issues[0]?.path, `id${'[0]'.repeat(40)}`);
    assert.ok(!issues.some(({ path }) => path === 'id'), 'the place around it is not judged as well');
  });

  it('more than 200,000 entries', () =>
    assert.deepEqual(told(minimalPlan({ observations: new Array(200_001).fill(0) })), ['too-many observations']));

  it('few objects that unfold into billions', () => {
    let bomb: unknown = [];
    for (let level = 0; level < 30; level++) bomb = [bomb, bomb];
    const issues = quickly(() => issuesOf(minimalPlan({ note: bomb })));
    assert.deepEqual(
      issues.map(({ message }) => message),
      ['plan: expected at most 3000000 values in all, received > 3000000'],
    );
  });

  it('a mistake in each of 200,000 entries: a thousand are told, the rest is counted', () => {
    const observations = new Array(200_000).fill({
      indicator: 'patents',
      period: '2022',
      counts: 'level',
      status: 'final',
    });
    const issues = quickly(() => issuesOf(minimalPlan({ observations })));
    assert.equal(issues.length, 1001);
    assert.equal(issues[1000]?.message, 'plan: expected at most 1000 mistakes, received ≥ 100000');
  });

  it('an indicator with 50,000 targets that each replace the next', () => {
    const targets = Array.from({ length: 50_000 }, (_, at) => ({
      ...minimalIndicator.targets[0],
      id: `t${at}`,
      force: { replaced: { on: '2023-01-01', by: `t${at + 1}` } },
    }));
    const issues = quickly(() => issuesOf(minimalPlan({ indicators: [{ ...minimalIndicator, targets }] })));
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path}`),
      ['unknown-reference indicators[0].targets[49999].force.replaced.by'],
    );
  });

  it('2,000 mistakes are counted', () => {
    const issues = issuesOf(minimalPlan({ goals: new Array(2000).fill(null), indicators: [] }));
    assert.equal(issues.length, 1001);
    assert.equal(issues[1000]?.message, 'plan: expected at most 1000 mistakes, received 2000');
  });
});

describe('numbers that came as text', () => {
  const withValue = (value: unknown): object =>
    minimalPlan({
      indicators: [
        { ...minimalIndicator, targets: [{ ...minimalIndicator.targets[0], bound: { kind: 'at-least', value } }] },
      ],
    });
  const place = 'indicators[0].targets[0].bound.value: expected a number, received';
  const rows: [value: unknown, message: string][] = [
    ['80', `${place} "80"; write it as a number: 80`],
    ['８０', `${place} "８０"; write it as a number: 80`],
    ['1,200.5', `${place} "1,200.5"; write it as a number: 1200.5`],
    ['十亿', `${place} "十亿"`],
    ['62.9%', `${place} "62.9%"`],
    [true, `${place} true`],
    [
      null,
      'indicators[0].targets[0].bound.value: expected a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}, received null',
    ],
  ];
  for (const [value, message] of rows)
    it(String(value), () =>
      assert.deepEqual(
        issuesOf(withValue(value)).map((issue) => issue.message),
        [message],
      ),
    );
});

describe('what every object of a page inherits', () => {
  it('is no field of a plan', () => {
    const inherited = ['note', 'goals', 'period', 'extend'];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const plan = minimalPlan();
    const { goals: _goals, ...without } = plan as unknown as Record<string, unknown>;
    try {
      // As old scripts do it: each of them turns up in every object.
      for (const name of inherited) prototype[name] = () => undefined;
      assert.deepEqual(issuesOf(plan), []);
      assert.deepEqual(
        issuesOf(without).map(({ code, path }) => `${code} ${path}`),
        ['missing goals'],
      );
    } finally {
      for (const name of inherited) delete prototype[name];
    }
  });
});

describe('a day or a period of another millennium', () => {
  const messageOf = (part: object): string[] => issuesOf(minimalPlan(part)).map(({ message }) => message);
  it('is a mistake with its place and the years that can be', () => {
    assert.deepEqual(messageOf({ period: { start: '2021-01-01', end: '9025-12-31' } }), [
      'period.end: expected a year from 1800 to 2200, received "9025-12-31"',
    ]);
    assert.deepEqual(messageOf({ period: { start: '2021-01-01', end: '2025-02-30' } }), [
      'period.end: expected a day of the calendar (YYYY-MM-DD), received "2025-02-30"',
    ]);
    const figure = { indicator: 'a', period: '9022', value: 1, counts: 'level', status: 'final' };
    assert.match(
      messageOf({ observations: [figure] })[0]!,
      /^observations\[0\]\.period \(a\): expected a year from 1800/,
    );
  });
});

describe('lists within lists', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  // 20 kB of brackets is nothing to send and more than a stack holds.
  for (const depth of [50, 10_000, 100_000]) {
    it(`${depth} deep are refused by every reader, without throwing`, () => {
      const inside = [
        nested(depth),
        `{"id":${nested(depth)}}`,
        `{"goals":${nested(depth)},"observations":[${nested(depth)}]}`,
      ];
      for (const text of inside) {
        assert.equal(safeParsePlan(text).ok, false);
        assert.equal(safeParseObservations(text, gulouPlan).ok, false);
        assert.equal(safeParseDirectory(text).ok, false);
        assert.equal(safeParseDirectory(JSON.parse(text)).ok, false);
      }
      const entry = `{"id":"a","name":"甲","street":${nested(depth)},"categories":[${nested(depth)}]}`;
      for (const text of [
        `{"directory":${nested(depth)},"name":"名录","terms":{"x":${nested(depth)}},"entries":[${entry}]}`,
        `{"directory":"d","name":"名录"}\n${entry}\n`,
      ]) {
        const result = safeParseDirectory(text);
        assert.ok(result.ok && result.directory.entries.length === 1 && result.warnings.length > 0);
      }
    });
  }
});
