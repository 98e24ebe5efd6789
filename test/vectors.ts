import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from '../src/model/deep-freeze.js';

/** One row of `test/vectors/<name>.json`: worked out by hand; `source` is the plan line, the document or the working. */
export interface Vector<Input, Expected> {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly source: string;
}

/** The rows of a vector file, frozen, so that a function that writes to its input is found out. */
export function vectors<Input, Expected>(name: string): readonly Vector<Input, Expected>[] {
  // The tests run from a bundle elsewhere, so files are found from the folder npm starts in.
  const text = readFileSync(join(process.cwd(), 'test/vectors', `${name}.json`), 'utf8');
  return deepFreeze(JSON.parse(text)) as readonly Vector<Input, Expected>[];
}

/** A number as the tables write it: `85/178 - 1095/1826`, so that a reader sees where it comes from. */
export type Working = number | string;

/** What a working comes to. Products and quotients before sums, left to right; no brackets. */
export function worked(working: Working): number {
  if (typeof working === 'number') return working;
  return working
    .split(/\s([+-])\s/)
    .reduce(
      ({ sum, sign }, part) =>
        part === '+' || part === '-' ? { sum, sign: part === '-' ? -1 : 1 } : { sum: sum + sign * product(part), sign },
      { sum: 0, sign: 1 },
    ).sum;
}

function product(text: string): number {
  const [first = '', ...rest] = text.split(/\s?([*/])\s?/);
  let value = Number(first);
  for (let index = 0; index < rest.length; index += 2) {
    const by = Number(rest[index + 1]);
    value = rest[index] === '*' ? value * by : value / by;
  }
  if (!Number.isFinite(value)) throw new RangeError(`"${text}" is no working`);
  return value;
}

/** A record without some of its fields. */
export function without(record: object, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Equal but for the last digits of binary arithmetic. */
export function near(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-11 * Math.max(1, Math.abs(expected));
}
