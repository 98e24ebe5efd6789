import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { goalRows } from '../../src/progress/goal-rows.js';
import {
  entriesAbove,
  goalTree,
  goalsAbove,
  indicatorTree,
  indicatorsAbove,
  treeRows,
} from '../../src/progress/hierarchy.js';
import { rollUp } from '../../src/progress/roll-up.js';
import { seed } from '../generated-plans.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

interface Entry {
  readonly id: string;
  readonly parent?: string;
}
const entries = (...list: readonly string[]): Entry[] =>
  list.map((text) => {
    const [id = '', parent] = text.split('<');
    return parent === undefined ? { id } : { id, parent };
  });
const drawn = (list: readonly Entry[]): string =>
  treeRows(list)
    .map(({ entry, depth }) => '-'.repeat(depth) + entry.id)
    .join(' ');

describe('treeRows', () => {
  test('leaves a list without parents as it is', () => {
    assert.equal(drawn(entries('b', 'a', 'c')), 'b a c');
    assert.equal(drawn([]), '');
  });
  test('puts each under what it lies within, in the order of the file', () => {
    assert.equal(drawn(entries('a', 'b', 'a2<a', 'b1<b', 'a1<a', 'a2x<a2')), 'a -a2 --a2x -a1 b -b1');
    assert.equal(drawn(entries('child<top', 'top')), 'top -child', 'a child may stand before its parent');
  });
  test('puts what lies within something unknown at the top', () => {
    assert.equal(drawn(entries('a', 'x<nowhere', 'x1<x')), 'a x -x1');
  });
  test('leaves nothing out, and ends, where entries lie within each other', () => {
    assert.equal(drawn(entries('a<a')), 'a');
    assert.equal(drawn(entries('top', 'a<b', 'b<a')), 'top a -b');
    assert.deepEqual(
      entriesAbove(entries('a<b', 'b<c', 'c<b'), { id: 'a', parent: 'b' }).map(({ id }) => id),
      ['b', 'c'],
    );
    assert.deepEqual(entriesAbove(entries('a<a'), entries('a<a')[0]!).length, 1);
  });
  test('goes as deep as the file is long', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      ...(index > 0 && { parent: `${index - 1}` }),
    }));
    assert.equal(treeRows(chain)[19_999]?.depth, 19_999);
  });
  test('holds each entry once, below its parent and one deeper, whatever the file', () => {
    const file = fc
      .array(fc.option(fc.nat({ max: 11 }), { nil: undefined }), { maxLength: 10 })
      .map((parents) =>
        parents.map((parent, id) => ({ id: `${id}`, ...(parent !== undefined && { parent: `${parent}` }) })),
      );
    fc.assert(
      fc.property(file, (list: readonly Entry[]) => {
        const rows = treeRows(list);
        assert.deepEqual(
          [...rows].map(({ entry }) => entry).sort((a, b) => list.indexOf(a) - list.indexOf(b)),
          [...list],
        );
        rows.forEach(({ entry, depth }, at) => {
          if (depth === 0) return;
          const above = rows
            .slice(0, at)
            .reverse()
            .find((row) => row.depth < depth);
          assert.deepEqual([above?.entry.id, above?.depth], [entry.parent, depth - 1]);
        });
      }),
      { seed, numRuns: 500 },
    );
  });
});

/** 甲 holds 甲一 and 甲二; 乙 stands beside it. Indicators with their parts, each met or not. */
const values: Readonly<Record<string, readonly [goal: string, value: number, parent?: string]>> = {
  own: ['jia', 90],
  first: ['jia-1', 90],
  'first-part': ['jia-1', 10, 'first'],
  'first-part-part': ['jia-1', 10, 'first-part'],
  second: ['jia-2', 10],
  third: ['yi', 10],
};
const plan: Plan = parsePlan(
  minimalPlan({
    goals: [
      { id: 'jia', name: '甲' },
      { id: 'yi', name: '乙' },
      { id: 'jia-1', name: '甲一', parent: 'jia' },
      { id: 'jia-2', name: '甲二', parent: 'jia' },
    ],
    indicators: Object.entries(values).map(([id, [goal, , parent]]) => ({
      ...minimalIndicator,
      id,
      goal,
      ...(parent && { parent }),
    })),
    observations: Object.entries(values).map(([indicator, [, value]]) => ({
      indicator,
      period: '2025',
      value,
      counts: 'level',
      status: 'final',
    })),
  }),
);
const progress = assessPlan(plan, { asOf: '2026-01-31' });

describe('a plan with goals within goals and parts of indicators', () => {
  test('is told in the order of its tree', () => {
    assert.deepEqual(
      goalTree(plan).map(({ entry, depth }) => [entry.id, depth]),
      [
        ['jia', 0],
        ['jia-1', 1],
        ['jia-2', 1],
        ['yi', 0],
      ],
    );
    assert.deepEqual(
      indicatorTree(plan).map(({ entry, depth }) => [entry.id, depth]),
      [
        ['own', 0],
        ['first', 0],
        ['first-part', 1],
        ['first-part-part', 2],
        ['second', 0],
        ['third', 0],
      ],
    );
    assert.deepEqual(
      goalsAbove(plan, plan.goals[2]!).map(({ id }) => id),
      ['jia'],
    );
    assert.deepEqual(
      indicatorsAbove(plan, plan.indicators[3]!).map(({ id }) => id),
      ['first-part', 'first'],
    );
  });

  test('counts the indicators, not their parts', () => {
    assert.equal(progress.quantified, 4);
    assert.deepEqual(progress.counts, { met: 2, 'not-met': 2 });
    assert.equal(progress.indicators.length, 6, 'the parts are there');
  });

  test('counts a part by itself where the whole is no part of the plan looked at', () => {
    const part = progress.indicators[2]!;
    assert.equal(rollUp([part]).quantified, 0);
    assert.equal(rollUp([{ ...part, plan: { ...plan, indicators: [part.indicator] } }]).quantified, 1);
  });

  test('counts in each goal what lies within it', () => {
    assert.deepEqual(
      goalRows(progress).map(({ goal, depth, counted }) => [goal.goal.id, depth, counted.quantified, counted.counts]),
      [
        ['jia', 0, 3, { met: 2, 'not-met': 1 }],
        ['jia-1', 1, 1, { met: 1 }],
        ['jia-2', 1, 1, { 'not-met': 1 }],
        ['yi', 0, 1, { 'not-met': 1 }],
      ],
    );
    const top = goalRows(progress).filter(({ depth }) => depth === 0);
    assert.equal(
      top.reduce((sum, { counted }) => sum + counted.quantified, 0),
      progress.quantified,
    );
  });
});
