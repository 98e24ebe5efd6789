import type { Expectation } from './issue-sentences.js';
import type { PlanIssueCode } from './plan-error.js';
import type { ProblemLog } from './problem-log.js';

/** Longest text a plan file may hold in one place; a whole plan chapter fits many times over. */
export const longestText = 20_000;

// Far above any plan, low enough that a hostile file costs a moment and no memory.
const deepest = 40;
const mostEntries = 200_000;
const mostValues = 3_000_000;

// Keys that reach a prototype when some later code copies an object carelessly.
const forbidden: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype']);

type Tree = Record<string | number, unknown>;

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
 * @param isOurs The input belongs to nobody else, as what JSON.parse has just made: it becomes plain itself, as a second
 * tree of a large file costs more than all that is asked of it here.
 */
export function plainCopy(input: unknown, log: ProblemLog, isOurs = false): unknown {
  const path: (string | number)[] = [];
  const around: object[] = [];
  let left = mostValues;

  function refuse(code: PlanIssueCode, expected: Expectation, value: unknown, limit?: number): undefined {
    log.report({ code, path: [...path], expected, value, ...(limit && { details: [limit] }) });
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
    // What JSON.parse makes holds no circle and nobody's objects.
    if (!isOurs && (around.includes(value) || !(isList || isPlain(value)))) {
      return refuse('not-plain-data', 'plain', described(value));
    }
    if (isList && value.length > mostEntries) return refuse('too-many', 'entries', value.length, mostEntries);
    const copy = (isOurs ? value : isList ? [] : {}) as Tree;
    around.push(value);
    if (isList) {
      // What was refused leaves a gap in a list, so that its neighbours keep their numbers.
      for (let at = 0; at < value.length && left > 0; at += 1) copyPart(copy, at, value[at], true);
    } else {
      for (const key of Object.keys(value)) {
        if (left <= 0) break;
        const part = (value as Tree)[key];
        if (part !== undefined) copyPart(copy, key, part, false);
      }
    }
    around.pop();
    return copy;
  }

  function copyPart(copy: Tree, key: string | number, part: unknown, isInList: boolean): void {
    path.push(key);
    const partCopy = !isInList && forbidden.has(key) ? refuse('forbidden-key', 'noKey', described(part)) : copyOf(part);
    path.pop();
    if (partCopy === undefined && !isInList) {
      if (isOurs) delete copy[key];
    } else if (!isOurs || partCopy !== part) copy[key] = partCopy;
  }

  const copy = input === undefined ? undefined : copyOf(input);
  if (left > 0) return copy;
  // Half a copy would be full of mistakes its author did not make.
  log.report({ code: 'too-many', path: [], expected: 'values', value: `> ${mostValues}`, details: [mostValues] });
  return undefined;
}
