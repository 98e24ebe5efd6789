import type { Expectation } from './issue-messages.js';
import type { PlanIssueCode } from './plan-error.js';
import { longestText } from './primitives.js';
import type { ProblemLog } from './problem-log.js';

// Far above any plan, low enough that a hostile file costs a moment and no memory.
const deepest = 40;
const mostEntries = 200_000;
const mostValues = 3_000_000;

// Keys that reach a prototype when some later code copies an object carelessly.
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** An object literal or what JSON.parse makes, from this window or another one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** `[object Date]`: a stranger's object is named, never looked into. */
function described(value: unknown): unknown {
  return typeof value === 'object' ? Object.prototype.toString.call(value) : value;
}

/**
 * Copies a value from anywhere into plain data that belongs to nobody else, so that what was checked is what is kept.
 *
 * Reports what a plan cannot hold and leaves it out of the copy: values JSON has no form for, keys that could reach a
 * prototype, nesting, texts and lists beyond any plan. A property that is `undefined` is absent, as in JSON.
 * Order of keys, zeros and everything else stay as they came; the input is only read.
 */
export function plainCopy(input: unknown, log: ProblemLog): unknown {
  const path: (string | number)[] = [];
  const around: object[] = [];
  let left = mostValues;

  function refuse(code: PlanIssueCode, expected: Expectation, value: unknown, limit?: number): undefined {
    log.report({ code, path: [...path], expected, value, ...(limit && { details: [limit] }) });
  }

  function step(key: string | number, value: unknown): unknown {
    path.push(key);
    const copy = forbidden.has(String(key)) ? refuse('forbidden-key', 'noKey', described(value)) : copyOf(value);
    path.pop();
    return copy;
  }

  function copyOf(value: unknown): unknown {
    left--;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string') {
      return value.length > longestText ? refuse('too-long', 'length', value, longestText) : value;
    }
    if (typeof value !== 'object') return refuse('not-plain-data', 'plain', value);
    if (path.length > deepest) return refuse('too-deep', 'depth', path.length, deepest);
    const isList = Array.isArray(value);
    if (around.includes(value) || !(isList || isPlain(value))) {
      return refuse('not-plain-data', 'plain', described(value));
    }
    if (isList && value.length > mostEntries) return refuse('too-many', 'entries', value.length, mostEntries);
    around.push(value);
    const copy = isList ? copyList(value) : copyObject(value);
    around.pop();
    return copy;
  }

  function copyList(list: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    for (let at = 0; at < list.length && left > 0; at++) copy.push(step(at, list[at]));
    return copy;
  }

  function copyObject(object: object): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(object)) {
      if (left <= 0) break;
      if (value === undefined) continue;
      const part = step(key, value);
      if (part !== undefined) copy[key] = part;
    }
    return copy;
  }

  const copy = input === undefined ? undefined : copyOf(input);
  if (left > 0) return copy;
  // Half a copy would be full of mistakes its author did not make.
  log.report({ code: 'too-many', path: [], expected: 'values', value: `> ${mostValues}`, details: [mostValues] });
  return undefined;
}
