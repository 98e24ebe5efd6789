import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { target } from '../progress/one-target.js';
import { doubtsOf } from './doubted.js';

/* A step on the way that goes further than the target it leads to. */

const level = { kind: 'level' };
const total = { kind: 'total' };
const change = { kind: 'change', measure: 'absolute' };

function told(of: object, kind: string, last: number, steps: readonly number[], base?: number): string[] {
  const milestones = steps.map((value, at) => ({ date: `202${at + 2}-12-31`, value }));
  const targets = [target(of, { kind, value: last }, { kind: 'by', milestones }, { words: '目标' })];
  return doubtsOf({ unit: '家', ...(base !== undefined && { base }), targets })
    .filter(({ code }) => code === 'beyond-the-target')
    .map(({ message }) => message);
}

const beyond = (at: number, year: number, value: number, last: number): string =>
  `indicators[0].targets[0].when.milestones[${at}].value: ${value} by ${year}-12-31 goes further than the target it leads to, ${last}`;

describe('a milestone beyond its target', () => {
  test('is more, where more is wanted', () => {
    assert.deepEqual(told(level, 'at-least', 100, [60, 150], 0), [beyond(1, 2023, 150, 100)]);
    assert.deepEqual(told(level, 'at-least', 100, [60, 100], 0), []);
    assert.deepEqual(told(level, 'more-than', 100, [150]), [beyond(0, 2022, 150, 100)], 'without a base');
    assert.deepEqual(told(total, 'at-least', 100, [150]), [beyond(0, 2022, 150, 100)]);
    assert.deepEqual(told(total, 'at-most', 100, [40, 120]), [beyond(1, 2023, 120, 100)]);
    assert.deepEqual(told(change, 'at-least', 20, [5, 25], 80), [beyond(1, 2023, 25, 20)]);
  });

  test('is less, where the way leads down', () => {
    assert.deepEqual(told(level, 'at-most', 30, [38, 25], 45), [beyond(1, 2023, 25, 30)]);
    assert.deepEqual(told(level, 'at-most', 30, [38, 30], 45), []);
    assert.deepEqual(told({ kind: 'rank' }, 'at-most', 3, [2, 5], 8), [beyond(0, 2022, 2, 3)]);
    assert.deepEqual(told(change, 'at-most', -13.5, [-8, -15], 80), [beyond(1, 2023, -15, -13.5)]);
  });

  test('is none where the way is not known', () => {
    // From where it falls to 30, or up to where it may rise, nothing says.
    assert.deepEqual(told(level, 'at-most', 30, [38, 25]), []);
    assert.deepEqual(told({ kind: 'rank' }, 'at-most', 3, [5, 2]), []);
    // A floor that is neared from above; a figure to be kept.
    assert.deepEqual(told(level, 'at-least', 60, [65, 55], 70), []);
    assert.deepEqual(told(level, 'at-most', 30, [29, 31], 30), []);
    // A year may grow faster than those after it.
    assert.deepEqual(told({ kind: 'growth', span: 'average-annual' }, 'at-least', 5, [6]), []);
  });
});
