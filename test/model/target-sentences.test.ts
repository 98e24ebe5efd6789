import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Indicator } from '../../src/model/plan.js';
import { bound, force, of, when } from '../../src/model/target.js';
import { minimalPlan } from './minimal-plan.js';
import data from './target-sentences.json';

interface Row {
  sentence: string;
  note: string;
  /** What else of the plan the indicator refers to. */
  plan?: { indicators?: Indicator[] };
  indicator: Indicator;
  /** True, or why no figure can be computed. */
  computable: true | string;
}

const rows = data as unknown as Row[];
const targets = rows.flatMap(({ indicator, plan }) =>
  [indicator, ...(plan?.indicators ?? [])].flatMap((each) => each.targets),
);

const kindsOf = (axis: typeof of | typeof bound | typeof when): string[] =>
  axis.def.options.flatMap((option) => option.shape.kind.def.values).sort();
const used = (values: readonly string[]): string[] => [...new Set(values)].sort();

function planOf({ indicator, plan }: Row): object {
  return minimalPlan({
    goals: [{ id: 'goal', name: '目标' }],
    ...plan,
    indicators: [indicator, ...(plan?.indicators ?? [])],
  });
}

describe('sentences of real plans', () => {
  for (const row of rows) {
    it(`${row.sentence} — ${row.note}`, () => {
      const parsed = parsePlan(planOf(row));
      assert.deepEqual(parsed.indicators[0], row.indicator);
      for (const target of parsed.indicators[0]?.targets ?? []) {
        assert.equal(target.citation?.quote, row.sentence);
        assert.ok(row.sentence.includes(target.words), `${target.words} stands in the sentence word for word`);
      }
    });
  }

  it('says of each whether a figure can be computed, and if not, why', () => {
    for (const { computable } of rows) assert.ok(computable === true || computable.length > 10);
    assert.ok(rows.some(({ computable }) => computable === true));
    assert.ok(rows.some(({ computable }) => computable !== true));
  });

  it('no two are the same', () => {
    assert.equal(new Set(rows.map(({ sentence }) => sentence)).size, rows.length);
    assert.ok(rows.length >= 45);
  });
});

describe('the sentences use the whole model', () => {
  it('every thing that is looked at', () =>
    assert.deepEqual(used(targets.map((target) => target.of.kind)), kindsOf(of)));
  it('every bound', () => assert.deepEqual(used(targets.map((target) => target.bound.kind)), kindsOf(bound)));
  it('every time', () => assert.deepEqual(used(targets.map((target) => target.when.kind)), kindsOf(when)));
  it('every field of force, and both attributes', () => {
    assert.deepEqual(
      used(targets.flatMap((target) => Object.keys(target.force ?? {}))),
      Object.keys(force.shape).sort(),
    );
    assert.deepEqual(used(targets.flatMap(({ force: own }) => own?.attribute ?? [])), ['binding', 'indicative']);
  });
  it('every measure of a change and every span of growth', () => {
    const change = targets.flatMap((target) => (target.of.kind === 'change' ? target.of.measure : []));
    const growth = targets.flatMap((target) => (target.of.kind === 'growth' ? target.of.span : []));
    assert.deepEqual(used(change), ['absolute', 'index', 'percent', 'points']);
    assert.deepEqual(used(growth), ['average-annual', 'per-year']);
  });
  it('everything a figure can be borrowed from', () => {
    const borrowed = targets.flatMap((target) =>
      'value' in target.bound && typeof target.bound.value === 'object' ? Object.keys(target.bound.value) : [],
    );
    assert.deepEqual(used(borrowed), ['baseline', 'indicator', 'series', 'target']);
  });
});
