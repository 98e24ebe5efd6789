import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MethodInput, MethodResult } from '../../src/progress/method.js';
import { near, vectors } from '../vectors.js';
import { methodOf } from './all-methods.js';

interface Expected {
  readonly class?: string;
  readonly achieved?: boolean;
  readonly value?: number;
  readonly score?: number;
  readonly replaced?: readonly object[];
  readonly reason?: string;
}

interface Row {
  readonly name: string;
  readonly input: MethodInput;
  readonly options?: unknown;
  readonly expected: Expected;
  readonly source: string;
}

function assertNear(actual: number | undefined, expected: number | undefined, what: string): void {
  if (expected === undefined || actual === undefined) assert.equal(actual, expected, what);
  else assert.ok(near(actual, expected), `${what}: ${actual}, not ${expected}`);
}

function assertResult(result: MethodResult, expected: Expected, source: string): void {
  if (!result.applicable) return assert.equal(result.reason, expected.reason, source);
  assert.equal(result.class, expected.class, source);
  assert.equal(result.achieved, expected.achieved, source);
  assertNear(result.value, expected.value, `value, ${source}`);
  assertNear(result.score, expected.score, `score, ${source}`);
  assert.deepEqual(result.replaced, expected.replaced ?? [], source);
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
        for (const { formula, value, name: step } of result.applicable ? result.steps : [])
          assert.ok(near(evaluate(formula), value), `${step}: ${formula} is not ${value}`);
      });
    }
  });
}
