import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { goalRows } from '../../src/progress/goal-rows.js';
import { outlookModel } from '../../src/progress/outlook-model.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import { outlook, outlookBy } from '../../src/progress/outlook-target.js';
import { planOf } from '../plan-of.js';
import { entriesAbove } from '../../src/progress/hierarchy.js';
import { reachDate } from '../../src/progress/reach-date.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';
import { inShort, quantityOf } from './quantity-of.js';

const base = (value: number): object => ({ period: '2024', value });

describe('a figure borrowed from what is counted in another unit', () => {
  const required = (of: object, ownRow: Row, otherRow: Row): unknown => {
    const bound = { kind: 'at-least', value: { indicator: 'other' } };
    const { required: found, reason } = mainOf({
      asOf: '2026-03-01',
      unit: '亿元',
      baseline: base(100),
      targets: [target(of, bound, { kind: 'by', date: '2025-12-31' })],
      others: [{ id: 'other', unit: '件', baseline: base(50), targets: [target({ kind: 'level' }, { kind: 'up' })] }],
      observations: observed(ownRow, otherRow),
    });
    return found ? found.low : reason;
  };
  const other: Row = ['2025', 55, 'level', 'other'];

  test('is read where it is relative: in per cent, as an index, as a place, as something that happens', () => {
    const own: Row = ['2025', 120];
    // From 50 to 55.
    assert.equal(required({ kind: 'change', measure: 'percent' }, own, other), 10);
    assert.equal(required({ kind: 'change', measure: 'index' }, own, other), 110);
    assert.equal(required({ kind: 'growth', span: 'average-annual' }, own, other), 10);
    assert.equal(required({ kind: 'growth', span: 'per-year' }, own, other), 10);
    assert.equal(required({ kind: 'rank' }, ['2025', 2], ['2025', 3, 'level', 'other']), 3);
    assert.equal(required({ kind: 'occurrence' }, ['2025', 1], ['2025', 1, 'increment', 'other']), 1);
  });

  test('is not read where it counts something', () => {
    assert.equal(required({ kind: 'level' }, ['2025', 120], other), 'reference-differs');
    assert.equal(required({ kind: 'change', measure: 'absolute' }, ['2025', 120], other), 'reference-differs');
  });
});

describe('a sum', () => {
  const sum = (rows: readonly object[], of: object = {}): ReturnType<typeof mainOf> =>
    mainOf({
      asOf: '2026-03-01',
      targets: [target({ kind: 'total', ...of }, { kind: 'at-least', value: 100 })],
      observations: rows,
    });

  test('is bounded as its parts are up to the first hole, and from there on at least what is known', () => {
    const rows = observed(['2021', 10, 'increment'], ['2022', 5, 'increment'], ['2024', 4, 'increment']);
    const { history } = sum(rows.map((row, index) => ({ ...row, ...(index === 0 && { qualifier: 'more-than' }) })));
    assert.deepEqual(
      history.map(({ value, qualifier, made }) => [value, qualifier, made]),
      [
        [10, 'more-than', undefined],
        [15, 'more-than', undefined],
        [19, 'at-least', 'known-parts'],
      ],
    );
  });

  test('cannot be made of a year that began before it', () => {
    const rows = observed(['2021', 10, 'increment']);
    assert.equal(verdict(sum(rows, { since: '2021-07-01' })), 'not-computable gap-in-periods');
  });

  test('has no day on which a broken ceiling will be reached', () => {
    const broken = mainOf({
      asOf: '2023-03-01',
      targets: [target({ kind: 'total' }, { kind: 'at-most', value: 100 })],
      observations: observed(['2021', 60, 'increment'], ['2022', 60, 'increment']),
    });
    assert.deepEqual(reachDate(broken), { answered: false, reason: 'ceiling-broken' });
  });
});

describe('rates of change since 2020', () => {
  const rates = (...rows: readonly (readonly [period: string, value: number])[]): unknown =>
    inShort(
      quantityOf({
        of: { kind: 'change', measure: 'percent' },
        unit: '亿元',
        baseline: { period: '2020', value: 100 },
        observed: rows.map(([period, value]) => ({ period, value, counts: 'rate' })),
      }),
    );

  test('of a span published whole stand over that of its last year', () => {
    assert.deepEqual(rates(['2021', 5], ['2020/2021', 9]), ['2020/2021: 9']);
  });

  test('of single years stand where several have one of their own as well', () => {
    // 1.1 twice, three times, four times; 50 % for 2022 and 2023 together is not looked at.
    assert.deepEqual(rates(['2021', 10], ['2022', 10], ['2023', 10], ['2022/2023', 50], ['2024', 10]), [
      '2021: 10',
      '2022: 21',
      '2023: 33.1',
      '2024: 46.41',
    ]);
  });

  test('of a span that begins within a year say nothing of whole ones', () => {
    assert.deepEqual(rates(['2021-04/2022-12', 9]), []);
  });
});

describe('the goals of a plan', () => {
  test('count what lies within them, the last one too', () => {
    const level = target({ kind: 'level' }, { kind: 'at-least', value: 1 });
    const plan = planOf({ asOf: '', targets: [level], others: [{ id: 'second', targets: [level] }], observations: [] });
    const goals = [
      { id: 'first', name: '一' },
      { id: 'last', name: '二' },
      { id: 'within', name: '三', parent: 'last' },
    ];
    const indicators = plan.indicators.map((each, index) => ({ ...each, goal: index === 0 ? 'last' : 'within' }));
    const rows = goalRows(assessPlan({ ...plan, goals, indicators }, { asOf: '2022-03-01' }));
    assert.deepEqual(
      rows.map(({ goal, depth, indicators: own, counted }) => [goal.goal.id, depth, own.length, counted.quantified]),
      [
        ['first', 0, 0, 0],
        ['last', 0, 2, 2],
        ['within', 1, 1, 1],
      ],
    );
  });
});

describe('an interval around an exact figure that was to stay', () => {
  test('can hold it between two ends that both miss it', () => {
    const progress = mainOf({
      asOf: '2025-03-01',
      baseline: { period: '2020', value: 100 },
      targets: [target({ kind: 'level' }, { kind: 'equal', value: 100 })],
      observations: observed(['2024', 98]),
    });
    const within = (low: number, high: number): unknown => {
      const model = {
        ...linearPaceOutlook,
        project: () => ({ answered: true, value: 97, low, high, level: 0.9 }) as const,
      };
      const found = outlook(progress, model as never);
      return found.answered && [found.meets, found.interval];
    };
    assert.deepEqual(within(95, 105), [false, 'either']);
    assert.deepEqual(within(95, 99), [false, 'misses']);
  });
});

describe('an outlook by a model', () => {
  test('comes to nothing without a sign', () => {
    const description = { id: 'nothing', name: '归零', minimumPoints: 1, bounded: false };
    const nothing = outlookModel(description, () => ({ value: -0, low: -0, high: -0, level: 0.9 }));
    const found = nothing.project({ points: [{ at: '2023-12-31', value: 8 }], due: '2025-12-31' });
    // Strict: −0 is not 0.
    assert.deepEqual(found, { answered: true, value: 0, points: 1, low: 0, high: 0, level: 0.9 });
    // A start on the day of the oldest value is that value.
    const start = { at: '2023-12-31', value: 5 };
    const latest = outlookModel(description, ({ first }) => ({ value: first.value }));
    const given = { points: [{ at: '2023-12-31', value: 8 }], start, due: '2025-12-31' };
    assert.deepEqual(latest.project(given), { answered: true, value: 8, points: 1 });
  });

  test('does not say whether 左右 is met where no line is drawn', () => {
    const progress = mainOf({
      asOf: '2025-03-01',
      period: { start: '2021-01-01', end: '2022-12-31' },
      baseline: { period: '2020', value: 60 },
      targets: [target({ kind: 'level' }, { kind: 'about', value: 90 })],
      observations: observed(['2021', 80]),
    });
    const found = outlookBy(linearPaceOutlook)(progress);
    // 20 in 365 of 730 days.
    assert.deepEqual(found, { answered: true, method: linearPaceOutlook.id, value: 100, share: 40 / 30 });
  });
});

describe('what lies within itself', () => {
  test('has above it what it lies within, once, and not itself', () => {
    const ring = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ] as const;
    assert.deepEqual(entriesAbove(ring, ring[0]), [ring[1]]);
    const self = [{ id: 'a', parent: 'a' }] as const;
    assert.deepEqual(entriesAbove(self, self[0]), []);
  });
});
