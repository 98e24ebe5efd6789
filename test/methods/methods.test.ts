import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../../src/model/primitives.js';
import type { MethodInput } from '../../src/progress/method.js';
import type { MethodResult } from '../../src/progress/method-result.js';
import { near, vectors } from '../vectors.js';
import { methodOf, promised } from './all-methods.js';

interface Expected {
  readonly class?: string;
  readonly achieved?: boolean;
  readonly value?: number;
  readonly score?: number;
  readonly replaced?: readonly object[];
  /** Names of the lines of the working, where a row cares. */
  readonly steps?: readonly string[];
  readonly reason?: string;
}

interface Row {
  readonly name: string;
  readonly input: MethodInput;
  readonly options?: unknown;
  readonly expected: Expected;
  readonly source: string;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A class has a name for machines and words for readers, in both languages. */
function assertWords(words: Text, what: string): void {
  // One string is in the words of whoever gave the rules.
  if (typeof words === 'string') return assert.notEqual(words, '', what);
  assert.match(words['zh-CN'] ?? '', /[\u4e00-\u9fff]/, `${what}: Chinese words`);
  assert.match(words['en'] ?? '', /[A-Za-z]{2}/, `${what}: English words`);
}

function assertNear(actual: number | undefined, expected: number | undefined, what: string): void {
  if (expected === undefined || actual === undefined) assert.equal(actual, expected, what);
  else assert.ok(near(actual, expected), `${what}: ${actual}, not ${expected}`);
}

function assertResult(result: MethodResult, expected: Expected, source: string): void {
  if (!result.applicable) return assert.equal(result.reason, expected.reason, source);
  assert.equal(result.class, expected.class, source);
  assert.match(result.class, slug);
  assertWords(result.label, `label of ${result.class}`);
  assert.equal(result.achieved, expected.achieved, source);
  assertNear(result.value, expected.value, `value, ${source}`);
  assertNear(result.score, expected.score, `score, ${source}`);
  assert.deepEqual(result.replaced, expected.replaced ?? [], source);
  const steps = result.steps.map(({ name }) => name);
  assert.deepEqual(steps, expected.steps ?? steps, `working, ${source}`);
}

/** What a formula of the working comes to: the signs of arithmetic, and a few functions by name. */
function evaluate(formula: string): number {
  const names = { abs: Math.abs, min: Math.min, max: Math.max, ln: Math.log, exp: Math.exp };
  const arithmetic = formula.replaceAll('^', '**');
  assert.match(arithmetic, /^(?:[-+*/(),.\d\se]|abs|min|max|ln|exp)+$/, formula);
  return Number(new Function(...Object.keys(names), `return ${arithmetic};`)(...Object.values(names)));
}

for (const [name, make] of Object.entries(methodOf)) {
  describe(name, () => {
    for (const row of vectors<never, never>(`methods/${name}`) as unknown as readonly Row[]) {
      test(row.name, () => {
        const result = make(row.options).assess(row.input);
        assertResult(result, row.expected, row.source);
        // Full marks or none: there is nothing to work out.
        if (result.applicable && result.value !== undefined && name !== 'all-or-nothing-score')
          assert.ok(result.steps.length > 0, 'a number has its working');
        for (const { formula, value, name: step } of result.applicable ? result.steps : []) {
          assert.match(step, /\S/);
          assert.ok(near(evaluate(formula), value), `${step}: ${formula} is not ${value}`);
        }
      });
    }
  });
}

/** Those that bear the name of what they were told: a span of years, a set of rules. */
const ownNames: Readonly<Record<string, string>> = { eurostat: 'eurostat-short-term', 'ordered-rules': 'clearpoint' };

for (const [name, make] of Object.entries(methodOf)) {
  test(`${name}: results bear the name of the method, and it names its source`, () => {
    const [row] = vectors<never, never>(`methods/${name}`) as unknown as readonly Row[];
    assert.ok(row);
    const method = make(row.options);
    assert.equal(method.id, ownNames[name] ?? name);
    assert.equal(method.assess(row.input).method, method.id);
    assert.match(method.source.title, /[\p{L}]{2}/u);
    assert.match(method.source.publisher, /[\p{L}]{2}/u);
    assertWords(method.name, 'name');
  });
}

const sevenYears: MethodInput = {
  series: [40, 42, 45, 47, 50, 52, 55].map((value, at) => ({ year: 2017 + at, value })),
  direction: 'increase',
  target: { value: 60, year: 2025 },
};

describe('what methods say of themselves', () => {
  promised.forEach(({ method }, place) => {
    test(`${method.id}, ${place}`, () => {
      assert.match(method.id, slug);
      assertWords(method.name, 'name');
      assert.match(method.source.title, /[\p{L}]{2}/u);
      assert.match(method.source.publisher, /[\p{L}]{2}/u);
      assert.match(method.source.url ?? 'https://a', /^https:\/\/\S+$/);
      assert.match(method.source.note ?? 'A note.', /[\p{L}]{2}/u);
      assert.ok(['done', 'schedule', 'outlook'].includes(method.question));
      assert.ok(Object.isFrozen(method));
      assert.equal(method.assess(sevenYears).method, method.id);
    });
  });
});
