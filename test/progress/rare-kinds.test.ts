import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasRareKinds } from '../../src/progress/rare-kinds.js';
import { planOf } from '../plan-of.js';
import { target } from './one-target.js';

const atLeast = { kind: 'at-least', value: 80 };

/** Whether a plan with one target of the kind is calculated with more than every page has. */
function isRare(of: object, bound: object = atLeast, when: object = { kind: 'by' }, unit = '家'): boolean {
  return hasRareKinds(planOf({ asOf: '2024-12-31', unit, targets: [target(of, bound, when)], observations: [] }));
}

describe('kinds that few plans have', () => {
  const window = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
  const rows: readonly (readonly [name: string, given: Parameters<typeof isRare>, wanted: boolean])[] = [
    ['a level', [{ kind: 'level' }], false],
    ['a total', [{ kind: 'total' }], false],
    ['something that happens', [{ kind: 'occurrence' }], false],
    ['a share of an indicator in per cent', [{ kind: 'share' }, atLeast, { kind: 'by' }, '%'], false],
    ['a share of what is counted', [{ kind: 'share', whole: 120 }], true],
    ['a change', [{ kind: 'change', measure: 'percent', direction: 'increase' }], true],
    ['a growth', [{ kind: 'growth', span: 'average-annual', direction: 'increase' }], true],
    ['what a year brings', [{ kind: 'year-value' }], true],
    ['the mean of several years', [{ kind: 'level' }, atLeast, window], true],
    ['a figure that is borrowed', [{ kind: 'level' }, { kind: 'at-least', value: { baseline: true } }], true],
  ];
  for (const [name, given, wanted] of rows)
    test(`${name}: ${wanted ? 'yes' : 'no'}`, () => {
      assert.equal(isRare(...given), wanted);
    });
});
