import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainCopy } from '../../src/model/untrusted-input.js';
import { ProblemLog } from '../../src/model/problem-log.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { formOf } from '../../src/model/schema-form.js';
import { walkTexts } from '../../src/model/walk-texts.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

const messages = (more: object): string[] => {
  const result = safeParsePlan(minimalPlan(more), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ message }) => message);
};
const told = (more: object): string[] => {
  const result = safeParsePlan(minimalPlan(more), { locale: 'en' });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};
const indicator = (more: object): object => ({ ...minimalIndicator, ...more });
const target = minimalIndicator.targets[0]!;

describe('where an id could not be read, nobody can say which are unknown', () => {
  test('of a list that is none', () => {
    const wrong = { series: 5, organisations: 5, directories: 5, documents: 5 };
    const places = ['series', 'organisations', 'directories', 'documents'].map((name) => `wrong-type ${name}`);
    const citation = { quote: '甲', locator: { page: 1 }, document: 'x' };
    assert.deepEqual(
      told({
        ...wrong,
        goals: [{ id: 'creation', name: '创造', citation }],
        indicators: [indicator({ responsible: ['x'], derivedFrom: { directory: 'x' } })],
        observations: [{ indicator: 'x', period: '2023', value: 1, counts: 'level', status: 'final' }],
      }).sort(),
      places.sort(),
    );
  });

  test('of an entry that is none, or has none', () => {
    const goal = { id: 'creation', name: '创造' };
    const other = { indicators: [indicator({ goal: 'x' })] };
    assert.deepEqual(told({ ...other, goals: [goal, 5] }), ['wrong-type goals[1]']);
    assert.deepEqual(told({ ...other, goals: [goal, { name: '甲' }] }), ['missing goals[1].id']);
    assert.deepEqual(told({ ...other, goals: [goal, { id: 5, name: '甲' }] }), ['wrong-type goals[1].id']);
    // One that is badly written has been read.
    assert.deepEqual(told({ ...other, goals: [goal, { id: 'Ä', name: '甲' }] }), [
      'malformed goals[1].id',
      'unknown-reference indicators[0].goal',
    ]);
    assert.deepEqual(told({ ...other, goals: [goal] }), ['unknown-reference indicators[0].goal']);
    assert.deepEqual(told({ ...other, goals: [] }), ['unknown-reference indicators[0].goal']);
  });

  test('and the others are looked at all the same', () => {
    assert.deepEqual(told({ indicators: [minimalIndicator, 5] }), ['wrong-type indicators[1]']);
    assert.deepEqual(told({ indicators: [indicator({ targets: [5, target], verdict: { target: 'x' } })] }), [
      'wrong-type indicators[0].targets[0]',
      'unknown-reference indicators[0].verdict.target',
    ]);
  });
});

describe('a reference is told', () => {
  test('with what there is', () => {
    assert.deepEqual(messages({ indicators: [indicator({ goal: 'x' })] }), [
      'indicators[0].goal: expected a known id (creation), received "x"',
    ]);
    assert.deepEqual(messages({ document: { id: 'a', title: '甲' }, documents: [{ id: 'a', title: '乙' }] }), [
      'documents[0].id: expected an id of its own (document has it already), received "a"',
    ]);
  });

  test('with the id that leads back', () => {
    assert.deepEqual(
      messages({
        goals: [
          { id: 'creation', name: '甲', parent: 'b' },
          { id: 'b', name: '乙', parent: 'creation' },
        ],
      }),
      ['goals[1].parent: expected a reference that does not lead back here, received "creation"'],
    );
  });
});

test('figures of a file of their own are read beside their plan', () => {
  const plan = minimalPlan();
  const figure = { indicator: 'patents', period: '2022', value: 0, counts: 'level', status: 'final' };
  assert.deepEqual(safeParseObservations({ plan: 'test-plan', observations: [figure] }, plan), {
    ok: true,
    observations: [figure],
    warnings: [],
  });
  const other = safeParseObservations({ plan: 'other', observations: [figure] }, plan, { locale: 'en' });
  assert.ok(!other.ok);
  assert.deepEqual(
    other.issues.map(({ message }) => message),
    ['plan: expected the plan "test-plan", received "other"'],
  );
  assert.throws(() => safeParsePlan({}, 5 as never), /^TypeError: safeParsePlan /);
  assert.throws(() => safeParseObservations({}, plan, 5 as never), /^TypeError: safeParseObservations /);
  assert.throws(() => safeParseObservations({}, 5 as never), /^TypeError: safeParseObservations /);
});

describe('the form of a schema', () => {
  test('has what the schema says, and nothing of what it does not', () => {
    const bare = formOf({ type: 'string' });
    assert.deepEqual(
      [bare.name, bare.pattern, bare.fields, bare.items, bare.names, bare.values],
      [...['', undefined], ...[[], undefined, undefined, undefined]],
    );
    assert.deepEqual([bare.options, bare.kinds, bare.known.size], [undefined, undefined, 0]);
    const { pattern } = formOf({ pattern: '^a$' });
    assert.deepEqual([pattern?.test('a'), pattern?.test('ab')], [true, false]);
    const { names, values } = formOf({
      propertyNames: { pattern: '^[a-z]+$' },
      additionalProperties: { type: 'number' },
    });
    assert.deepEqual([names?.pattern?.source, values?.schema.type], ['^[a-z]+$', 'number']);
    assert.equal(formOf({ additionalProperties: false }).values, undefined);
    assert.equal(formOf({ items: { type: 'string' } }).items?.schema.type, 'string');
    assert.deepEqual(
      formOf({ anyOf: [{ type: 'string' }, { type: 'number' }] }).options?.map(({ schema }) => schema.type),
      ['string', 'number'],
    );
  });

  test('has its fields, those that are required told', () => {
    const { fields, known } = formOf({ properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['b'] });
    assert.deepEqual(
      fields.map(([key, form, isRequired]) => [key, form.schema.type, isRequired]),
      [
        ['a', 'string', false],
        ['b', 'number', true],
      ],
    );
    assert.deepEqual([...known], ['a', 'b']);
  });

  test('has its kinds by their names', () => {
    const kind = (...names: string[]) => ({ properties: { kind: { enum: names } } });
    const [one, two] = [kind('a', 'b'), kind('c')];
    const { kinds } = formOf({ oneOf: [one, two, { type: 'string' }] });
    assert.deepEqual(
      [...(kinds ?? [])].map(([name, form]) => [name, form.schema]),
      [
        ['a', one],
        ['b', one],
        ['c', two],
      ],
    );
  });

  test('is that of the definition it refers to, and is made once', () => {
    const reference = { $ref: '#/$defs/id' };
    const form = formOf(reference);
    assert.deepEqual([form.name, form.schema.maxLength, form.pattern?.test('a-1')], ['id', 100, true]);
    assert.equal(formOf(reference), form);
  });
});

describe('data from anywhere', () => {
  const expected = (input: unknown): string[] => {
    const log = new ProblemLog();
    plainCopy(input, log);
    return log.problems.map(({ code, expected: sentence }) => `${code} ${String(sentence)}`);
  };
  test('is told with what was expected', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 42; level += 1) deep = [deep];
    assert.deepEqual(expected(['x'.repeat(20_001)]), ['too-long length']);
    assert.deepEqual(expected([undefined]), ['not-plain-data plain']);
    assert.deepEqual(expected([() => 1]), ['not-plain-data plain']);
    assert.deepEqual(expected([new Map()]), ['not-plain-data plain']);
    assert.deepEqual(expected(deep), ['too-deep depth']);
    assert.deepEqual(expected(Array<null>(200_001)), ['too-many entries']);
    assert.deepEqual(expected({ prototype: 1 }), ['forbidden-key noKey']);
  });

  test('stays as it is, unless it is ours', () => {
    const input = Object.freeze({ list: Object.freeze([1, { a: 2 }]), prototype: 1 });
    const copy = plainCopy(input, new ProblemLog());
    assert.notEqual(copy, input);
    assert.deepEqual(copy, { list: [1, { a: 2 }] });
    // Of ours, what was refused leaves a gap in a list, and nothing in an object.
    const ours = ['x'.repeat(20_001), { a: 'x'.repeat(20_001), b: 1 }];
    assert.deepEqual(plainCopy(ours, new ProblemLog(), true), [undefined, { b: 1 }]);
  });
});

test('texts of other fields are not shown, nor those of none', () => {
  const seen: string[] = [];
  const see = (text: string): number => seen.push(text);
  for (const data of ['a', ['a'], { other: ['a', ['b']] }, { other: 'a' }, null, 5])
    walkTexts(data, new Set(['id']), see);
  assert.deepEqual(seen, []);
  walkTexts({ id: ['a', { other: ['b'], id: 'c' }] }, new Set(['id']), see);
  assert.deepEqual(seen, ['a', 'c']);
});
