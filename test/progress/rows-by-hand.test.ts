import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessColumns, statusNames, toColumns } from '../../src/progress/assess-columns.js';
import { assessValue, type ValueInput } from '../../src/progress/assess-value.js';

// 1095 of 1826 days have gone with 2023.
const elapsed = 1095 / 1826;
const way = { from: '2021-01-01', due: '2025-12-31', at: '2023-12-31', asOf: '2024-01-31', tolerance: 0.005 };
const lastDay = { at: '2025-12-31', asOf: '2026-01-31' };

interface Wanted {
  readonly status: string;
  readonly difference?: number;
  readonly projected?: number;
}

const rows: readonly (readonly [
  name: string,
  given: Partial<ValueInput> & Pick<ValueInput, 'kind'>,
  wanted: Wanted,
])[] = [
  [
    'none of what may not happen, so far',
    { kind: 'equal', total: true, low: 0, start: 0, value: 0 },
    { status: 'not-due' },
  ],
  ['one of what may not happen', { kind: 'equal', total: true, low: 0, start: 0, value: 1 }, { status: 'not-met' }],
  [
    'one of what may not happen, from nowhere',
    { kind: 'equal', total: true, low: 0, value: 1 },
    { status: 'not-computable' },
  ],
  [
    'none of it on the last day',
    { kind: 'equal', total: true, low: 0, start: 0, value: 0, ...lastDay },
    { status: 'met' },
  ],
  [
    'a budget used up',
    { kind: 'at-most', total: true, low: 100, start: 0, value: 120 },
    { status: 'not-met', difference: elapsed - 1.2, projected: 120 / elapsed },
  ],
  [
    'a budget used in part',
    { kind: 'at-most', total: true, low: 100, start: 0, value: 30 },
    { status: 'ahead', difference: elapsed - 0.3, projected: 30 / elapsed },
  ],
  [
    'a budget on its last day',
    { kind: 'at-most', total: true, low: 100, start: 0, value: 80, ...lastDay },
    { status: 'met', difference: 1 - 0.8 },
  ],
  ['a budget used from nowhere', { kind: 'at-most', total: true, low: 100, value: 30 }, { status: 'not-due' }],
  [
    'an exact figure that was to stay',
    { kind: 'equal', low: 10, start: 10, value: 12, ...lastDay },
    { status: 'not-met' },
  ],
  [
    'more than a bare figure that is risen to',
    { kind: 'equal', low: 10, start: 5, value: 12, ...lastDay },
    { status: 'met', difference: 1.4 - 1 },
  ],
  [
    'an exact figure missed from nowhere',
    { kind: 'equal', low: 10, value: 12, ...lastDay },
    { status: 'not-computable' },
  ],
  ['a floor missed from nowhere', { kind: 'at-least', low: 10, value: 8, ...lastDay }, { status: 'not-met' }],
  [
    'about 90, and too far from it',
    { kind: 'about', low: 90, start: 80, value: 95, ...lastDay },
    { status: 'not-computable' },
  ],
  ['about 90, and past it', { kind: 'about', low: 90, start: 80, value: 95 }, { status: 'not-computable' }],
  ['a lower end nobody knows', { kind: 'between', high: 10, start: 0, value: 8 }, { status: 'not-computable' }],
  [
    'an upper end that is no number',
    { kind: 'between', low: 5, high: NaN, start: 0, value: 8 },
    { status: 'not-computable' },
  ],
  ['more than 10 from 10', { kind: 'more-than', low: 10, start: 10, value: 10 }, { status: 'not-computable' }],
  [
    'a fall that would end below nothing',
    { kind: 'at-most', low: 10, start: 100, value: 28 },
    // 72 of 90; the pace would end at 100 − 72 ÷ 0.5997 = −20.
    { status: 'ahead', difference: 0.8 - elapsed, projected: 0 },
  ],
];

describe('one value held against one figure, alone and in columns', () => {
  for (const [name, given, wanted] of rows)
    test(name, () => {
      const input: ValueInput = { ...way, ...given };
      const { asOf, tolerance } = input;
      const columns = assessColumns(toColumns([input]), { asOf, tolerance: tolerance! });
      const alone = assessValue(input);
      assert.equal(alone.status, wanted.status);
      assert.equal(statusNames[columns.status[0]!], wanted.status);
      const near = (found: number | undefined, figure: number | undefined): void => {
        if (figure === undefined) assert.ok(found === undefined || Number.isNaN(found), String(found));
        else assert.ok(Math.abs(found! - figure) < 1e-9, String(found));
      };
      for (const key of ['difference', 'projected'] as const) {
        near(alone[key], wanted[key]);
        near(columns[key][0], wanted[key]);
      }
    });
});
