import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { areaProgress } from '../../src/progress/area-progress.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { groupIndicators, type GroupBy } from '../../src/progress/group-by.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { seed } from '../generated-plans.js';
import { vectors } from '../vectors.js';

const streets = ['east', 'middle', 'west'];

interface Parts {
  readonly target?: object;
  readonly baseline?: object;
  readonly unit?: string;
  /** Values of the whole and of the parts, by period; `null`: not published. */
  readonly counts?: string;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** One indicator with its parts, another without, and the bodies that answer for them. */
function planWithParts({ target, baseline, unit = '件', counts = 'level', figures }: Parts): Plan {
  const observations = Object.entries(figures).flatMap(([period, values]) =>
    Object.entries(values).flatMap(([of, value]) =>
      value === null
        ? []
        : [{ indicator: 'patents', period, value, counts, status: 'final', ...(of !== 'whole' && { of }) }],
    ),
  );
  return parsePlan({
    id: 'parts',
    name: '分解规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [
      { id: 'create', name: '创造' },
      { id: 'serve', name: '服务' },
    ],
    organisations: [...streets, 'office'].map((id) => ({ id, name: id, kind: 'sub-district' })),
    indicators: [
      {
        id: 'park',
        goal: 'serve',
        name: '园区',
        responsible: ['office', 'east'],
        targets: [
          {
            words: '建成园区',
            of: { kind: 'occurrence' },
            bound: { kind: 'at-least', value: 1 },
            when: { kind: 'by' },
          },
        ],
      },
      {
        id: 'patents',
        goal: 'create',
        name: '专利',
        unit,
        responsible: ['office'],
        ...(baseline && { baseline }),
        targets: [
          {
            words: '达400件',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 400 },
            when: { kind: 'by' },
            force: { attribute: 'binding' },
            breakdown: {
              parts: [
                { of: 'east', value: 150 },
                { of: 'middle', value: 200 },
                { of: 'west', value: 50 },
              ],
            },
            ...target,
          },
        ],
      },
      {
        id: 'services',
        goal: 'serve',
        name: '服务',
        unit: '家',
        targets: [
          { words: '达10家', of: { kind: 'level' }, bound: { kind: 'at-least', value: 10 }, when: { kind: 'by' } },
        ],
      },
    ],
    observations,
  });
}

describe('reconcileBreakdown', () => {
  interface Row extends Parts {
    readonly asOf: string;
  }
  for (const { name, input, expected, source } of vectors<Row, Record<string, unknown>>('reconcile-breakdown')) {
    test(name, () => {
      const { asOf, ...parts } = input;
      const result = reconcileBreakdown(planWithParts(parts), 'patents', asOf);
      assert.ok(Object.isFrozen(result));
      if (!result.answered) return assert.deepEqual(result, expected, source);
      const lines = result.parts.map(({ latest, ...part }) => ({ ...part, ...(latest && { latest: latest.period }) }));
      assert.deepEqual({ ...result, parts: lines }, { answered: true, ...expected }, source);
    });
  }

  test('refuses an indicator that is not the plan’s, and names those that are', () => {
    const plan = planWithParts({ figures: {} });
    assert.throws(() => reconcileBreakdown(plan, 'nobody', '2023-01-01'), /received "nobody", known: park, patents/);
    assert.throws(() => reconcileBreakdown(plan, 'patents', 'yesterday'), RangeError);
    assert.deepEqual(reconcileBreakdown(plan, 'services', '2023-01-01'), { answered: false, reason: 'no-breakdown' });
  });

  test('adds exactly: the parts of a whole leave nothing over, whatever the decimals', () => {
    const thousandths = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(thousandths, thousandths, thousandths, fc.integer({ min: -1000, max: 1000 }), (a, b, c, off) => {
        const whole = (a + b + c - off) / 1000;
        const figures = { '2022': { whole, east: a / 1000, middle: b / 1000, west: c / 1000 } };
        const result = reconcileBreakdown(planWithParts({ figures }), 'patents', '2023-01-01');
        assert.ok(result.answered);
        assert.equal(result.sum, (a + b + c) / 1000);
        assert.equal(result.difference, off / 1000);
        const late = { '2022': { ...figures['2022'], west: null } };
        const partly = reconcileBreakdown(planWithParts({ figures: late }), 'patents', '2023-01-01');
        assert.ok(partly.answered && partly.difference === undefined);
        assert.equal(partly.remaining, (c - off) / 1000);
        assert.deepEqual(partly.missing, ['west']);
      }),
      { seed },
    );
  });
});

const figures = {
  '2022': { whole: 290, east: 160, middle: 100, west: 30 },
  '2025': { whole: 410, east: 170, middle: 190, west: 50 },
};

describe('areaProgress', () => {
  const statuses = (plan: Plan, asOf: string): unknown =>
    streets.map((area) =>
      areaProgress(assessPlan(plan, { asOf }).indicators, area).map(({ indicator, main }) => [
        indicator.id,
        main.status,
        main.reported?.value,
        main.required?.low,
      ]),
    );

  test('docblock example: each area against its own part, never the status of the whole', () => {
    const plan = planWithParts({ figures });
    assert.equal(assessPlan(plan, { asOf: '2026-02-01' }).indicators[1]?.main.status, 'met');
    assert.deepEqual(statuses(plan, '2026-02-01'), [
      [['patents', 'met', 170, 150]],
      [['patents', 'not-met', 190, 200]],
      [['patents', 'met', 50, 50]],
    ]);
  });

  test('a part does not count from the baseline of the whole', () => {
    const plan = planWithParts({ figures, baseline: { value: 250, period: '2020' } });
    assert.deepEqual(statuses(plan, '2023-02-01'), [
      [['patents', 'met', 160, 150]],
      [['patents', 'not-computable', 100, 200]],
      [['patents', 'not-computable', 30, 50]],
    ]);
    const [east] = areaProgress(assessPlan(plan, { asOf: '2023-02-01' }).indicators, 'east');
    assert.deepEqual(east?.main.done, { answered: false, reason: 'no-baseline' });
  });

  test('a part of a total counts from zero', () => {
    const target = { of: { kind: 'total' }, words: '新增400件' };
    const increments = { '2021': { east: 30, middle: 50 }, '2022': { east: 40, middle: 10 } };
    // Two of five years: 70 of 150 is ahead of 60, 60 of 200 behind 80; nothing known of the west.
    const plan = planWithParts({ target, counts: 'increment', figures: increments });
    assert.deepEqual(statuses(plan, '2023-02-01'), [
      [['patents', 'ahead', 70, 150]],
      [['patents', 'behind', 60, 200]],
      [['patents', 'not-reported', undefined, 50]],
    ]);
  });

  test('a part of a range is looked at as 左右: met where the value rounds to it, else without a line', () => {
    const target = { words: '380−400件', bound: { kind: 'between', low: 380, high: 400 } };
    assert.deepEqual(statuses(planWithParts({ target, figures }), '2026-02-01'), [
      [['patents', 'not-computable', 170, 150]],
      [['patents', 'not-computable', 190, 200]],
      [['patents', 'met', 50, 50]],
    ]);
  });

  test('nothing to carry, nothing to assess', () => {
    assert.deepEqual(areaProgress([], 'east'), []);
    assert.deepEqual(
      areaProgress(assessPlan(planWithParts({ figures }), { asOf: '2023-02-01' }).indicators, 'office'),
      [],
    );
  });
});

describe('groupIndicators', () => {
  const { indicators } = assessPlan(planWithParts({ figures }), { asOf: '2026-02-01' });
  const short = (by: GroupBy): unknown =>
    groupIndicators(indicators, by).map(({ key, counts, quantified, others, indicators: own }) => [
      key,
      own.map(({ indicator }) => indicator.id),
      quantified,
      counts,
      others,
    ]);

  test('by goal, in the order in which the plan names them', () => {
    assert.deepEqual(short('goal'), [
      ['serve', ['park', 'services'], 1, { 'not-reported': 1 }, { establishment: 1 }],
      ['create', ['patents'], 1, { met: 1 }, {}],
    ]);
  });

  test('by responsible body: with two bodies in both groups, with none in the group without a key', () => {
    assert.deepEqual(short('responsible'), [
      ['office', ['park', 'patents'], 1, { met: 1 }, { establishment: 1 }],
      ['east', ['park'], 0, {}, { establishment: 1 }],
      [undefined, ['services'], 1, { 'not-reported': 1 }, {}],
    ]);
  });

  test('docblock example: binding, indicative and 未注明 apart', () => {
    assert.deepEqual(short('attribute'), [
      ['binding', ['patents'], 1, { met: 1 }, {}],
      [undefined, ['park', 'services'], 1, { 'not-reported': 1 }, { establishment: 1 }],
    ]);
  });

  test('by area, each with its own part', () => {
    assert.deepEqual(short('area'), [
      ['east', ['patents'], 1, { met: 1 }, {}],
      ['middle', ['patents'], 1, { 'not-met': 1 }, {}],
      ['west', ['patents'], 1, { met: 1 }, {}],
    ]);
  });

  test('loses nobody and is frozen; nothing gives no group', () => {
    const gulou = assessPlan(gulouPlan, { asOf: '2024-01-31' }).indicators;
    for (const by of ['goal', 'responsible', 'attribute'] as const) {
      const groups = groupIndicators(gulou, by);
      assert.ok(Object.isFrozen(groups) && groups.every((group) => Object.isFrozen(group)));
      assert.deepEqual(new Set(groups.flatMap((group) => group.indicators)), new Set(gulou), by);
      assert.deepEqual(groupIndicators([], by), []);
    }
    assert.deepEqual(groupIndicators(gulou, 'area'), []);
    const goals = assessPlan(gulouPlan, { asOf: '2024-01-31' }).goals.map(({ goal, counts }) => [goal.id, counts]);
    assert.deepEqual(
      groupIndicators(gulou, 'goal').map(({ key, counts }) => [key, counts]),
      goals.filter(([id]) => gulou.some(({ goal }) => goal.id === id)),
    );
  });
});
