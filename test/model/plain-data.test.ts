import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import { hasOwn, ownValue } from '../../src/model/own-key.js';
import { placeIn } from '../../src/model/place-in.js';
import { ProblemLog } from '../../src/model/problem-log.js';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { longestText, plainCopy } from '../../src/model/untrusted-input.js';
import { walkTexts } from '../../src/model/walk-texts.js';
import { minimalIndicator, minimalPlan } from './minimal-plan.js';

/* What is kept of data from anywhere, and how references within a plan are followed. */

const copied = (input: unknown, isOurs = false): { copy: unknown; told: string[] } => {
  const log = new ProblemLog();
  const copy = plainCopy(input, log, isOurs);
  return {
    copy,
    told: log.problems.map(({ code, path, value, details = [] }) =>
      [code, path.join('.'), String(value).slice(0, 30), ...details].join(' ').trim(),
    ),
  };
};
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('a copy of data', () => {
  test('is the same plain data, and none of the input', () => {
    const input = { b: [1, null, true, 'x', { c: -0.5 }], a: {}, gone: undefined };
    const { copy, told } = copied(input);
    assert.deepEqual(told, []);
    assert.deepEqual(copy, { b: [1, null, true, 'x', { c: -0.5 }], a: {} });
    assert.notEqual(copy, input);
    assert.ok(!('gone' in (copy as object)));
    assert.deepEqual(Object.keys(copy as object), ['b', 'a']);
    assert.equal(copied(undefined).copy, undefined);
    assert.deepEqual(copied(undefined).told, []);
  });

  test('is the input itself where it is ours, without what was refused', () => {
    const input = JSON.parse('{"a":1,"__proto__":2,"list":[1,2]}') as object;
    const { copy, told } = copied(input, true);
    assert.equal(copy, input);
    assert.deepEqual(Object.keys(copy as object), ['a', 'list']);
    assert.deepEqual(told, ['forbidden-key __proto__ 2']);
  });

  test('leaves a gap in a list where something was refused', () => {
    const { copy, told } = copied([1, () => 1, 3]);
    assert.deepEqual(copy, [1, undefined, 3]);
    assert.equal((copy as unknown[]).length, 3);
    assert.deepEqual(told, ['not-plain-data 1 () => 1']);
    assert.deepEqual(copied({ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: 1n }).copy, {});
  });

  test('names a stranger’s object, and refuses a circle', () => {
    class Made {
      readonly a = 1;
    }
    assert.deepEqual(copied({ d: new Date(0), m: new Made() }).told, [
      'not-plain-data d [object Date]',
      'not-plain-data m [object Object]',
    ]);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    assert.deepEqual(copied(circle).told, ['not-plain-data self [object Object]']);
    // The same object twice beside itself is no circle.
    const one = { a: 1 };
    assert.deepEqual(copied([one, one]), { copy: [{ a: 1 }, { a: 1 }], told: [] });
    assert.deepEqual(copied(Object.assign(Object.create(null), { a: 1 })).copy, { a: 1 });
  });

  test('refuses keys that reach a prototype, in objects alone', () => {
    assert.deepEqual(copied({ constructor: {}, prototype: 1, own: 2 }).told, [
      'forbidden-key constructor [object Object]',
      'forbidden-key prototype 1',
    ]);
    assert.deepEqual(copied(['constructor']).told, []);
  });

  test('holds texts, nesting and lists up to their limits', () => {
    assert.deepEqual(copied({ a: 'x'.repeat(longestText) }).told, []);
    assert.deepEqual(copied({ a: 'x'.repeat(longestText + 1) }).told, [`too-long a ${'x'.repeat(30)} 20000`]);
    // Forty lists within the first.
    assert.deepEqual(copied(nested(41)).told, []);
    const [deep, ...rest] = copied(nested(42)).told;
    assert.match(deep!, /^too-deep 0(\.0)+ 41 40$/);
    assert.deepEqual(rest, []);
    assert.deepEqual(copied(Array<null>(200_001).fill(null)).told, ['too-many  200001 200000']);
  });
});

describe('small things', () => {
  test('a table has what is its own alone', () => {
    assert.equal(hasOwn({ a: 1 }, 'a'), true);
    assert.equal(hasOwn({ a: 1 }, 'toString'), false);
    assert.equal(ownValue({ a: 1 }, 'a'), 1);
    assert.equal(ownValue({ a: 1 } as Record<string, number>, 'toString'), undefined);
  });

  test('what is frozen is frozen through and through', () => {
    const value = deepFreeze({ a: [{ b: 1 }], c: null, d: 'x' });
    assert.ok(Object.isFrozen(value) && Object.isFrozen(value.a) && Object.isFrozen(value.a[0]));
    assert.equal(deepFreeze(5), 5);
    assert.equal(deepFreeze(null), null);
  });

  test('a place in a text is a line and a column, both from one', () => {
    assert.deepEqual(placeIn('ab\ncd', 0), { line: 1, column: 1 });
    assert.deepEqual(placeIn('ab\ncd', 2), { line: 1, column: 3 });
    assert.deepEqual(placeIn('ab\ncd', 3), { line: 2, column: 1 });
    assert.deepEqual(placeIn('ab\ncd', 5), { line: 2, column: 3 });
  });

  test('texts are shown with their place, of the fields that are asked for, in lists too', () => {
    const seen: string[] = [];
    walkTexts(
      {
        id: 'a',
        goals: [
          { id: 'b', n: 1, x: null },
          { id: ['c', ['d']], other: 'e' },
        ],
        deep: { deeper: { id: 'f' } },
      },
      new Set(['id']),
      (text, path, field) => seen.push(`${text} ${path.join('.')} ${field}`),
    );
    assert.deepEqual(seen, [
      'a id id',
      'b goals.0.id id',
      'c goals.1.id.0 id',
      'd goals.1.id.1.0 id',
      'f deep.deeper.id id',
    ]);
  });
});

describe('references within a plan', () => {
  const told = (more: object): string[] => {
    const result = safeParsePlan(minimalPlan(more), { locale: 'en' });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
  };
  const indicator = (more: object): object => ({ ...minimalIndicator, ...more });
  const unknown = (path: string): string[] => [`unknown-reference ${path}`];

  test('lead to what there is', () => {
    assert.deepEqual(told({ indicators: [indicator({ goal: 'x' })] }), unknown('indicators[0].goal'));
    assert.deepEqual(told({ goals: [{ id: 'creation', name: '创造', parent: 'x' }] }), unknown('goals[0].parent'));
    assert.deepEqual(told({ indicators: [indicator({ parent: 'creation' })] }), unknown('indicators[0].parent'));
    assert.deepEqual(
      told({ indicators: [indicator({ responsible: ['x'] })] }),
      unknown('indicators[0].responsible[0]'),
    );
    assert.deepEqual(told({ indicators: [indicator({ supporting: ['x'] })] }), unknown('indicators[0].supporting[0]'));
    const figure = { period: '2023', value: 1, counts: 'level', status: 'final' };
    assert.deepEqual(told({ observations: [{ ...figure, indicator: 'x' }] }), unknown('observations[0].indicator'));
    assert.deepEqual(told({ observations: [{ ...figure, indicator: 'patents' }] }), []);
  });

  test('have one entry for each id of a kind', () => {
    assert.deepEqual(told({ indicators: [minimalIndicator, minimalIndicator] }), ['duplicate-id indicators[1].id']);
    assert.deepEqual(
      told({
        goals: [
          { id: 'creation', name: '甲' },
          { id: 'creation', name: '乙' },
        ],
      }),
      ['duplicate-id goals[1].id'],
    );
    // A goal and an indicator may have the same.
    assert.deepEqual(
      told({ goals: [{ id: 'patents', name: '甲' }], indicators: [indicator({ goal: 'patents' })] }),
      [],
    );
  });

  test('close no circle', () => {
    assert.deepEqual(
      told({
        goals: [
          { id: 'creation', name: '甲', parent: 'b' },
          { id: 'b', name: '乙', parent: 'creation' },
        ],
      }),
      ['circular-reference goals[1].parent'],
    );
    assert.deepEqual(told({ goals: [{ id: 'creation', name: '甲', parent: 'creation' }] }), [
      'circular-reference goals[0].parent',
    ]);
    assert.deepEqual(told({ indicators: [indicator({ parent: 'b' }), indicator({ id: 'b', parent: 'patents' })] }), [
      'circular-reference indicators[1].parent',
    ]);
    // A part of one may be worked out of another.
    assert.deepEqual(told({ indicators: [indicator({ parent: 'b' }), indicator({ id: 'b' })] }), []);
  });
});
