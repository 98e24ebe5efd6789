import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { areaProgress } from '../../src/progress/area-progress.js';
import { indicatorHistory } from '../../src/progress/indicator-history.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';

const level = { of: { kind: 'level' }, bound: { kind: 'at-least', value: 400 }, when: { kind: 'by' } };

interface Given {
  readonly target?: object;
  /** Of the indicator; `null`: none. */
  readonly unit?: unknown;
  readonly breakdown?: boolean;
  readonly observations?: readonly object[];
}

/** Two indicators that the same two streets publish for. */
function planWith({ target = level, unit = '件', breakdown = true, observations }: Given): Plan {
  const parts = [
    { of: 'east', value: 150 },
    { of: 'west', value: 250 },
  ];
  const indicator = (id: string, more: object): object => ({ id, goal: 'goal', name: id, ...more });
  return parsePlan({
    id: 'parts',
    name: '分解规划',
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'goal', name: '目标' }],
    organisations: ['east', 'west'].map((id) => ({ id, name: id, kind: 'street' })),
    indicators: [
      indicator('patents', {
        ...(unit !== null && { unit }),
        targets: [{ words: '目标', ...target, ...(breakdown && { breakdown: { parts } }) }],
      }),
      indicator('services', { unit: '家', targets: [{ words: '达10家', ...level }] }),
    ],
    ...(observations && {
      observations: observations.map((observation) => ({
        indicator: 'patents',
        counts: 'level',
        status: 'final',
        ...observation,
      })),
    }),
  });
}

const published = [
  { period: '2022', value: 300 },
  { period: '2022', value: 120, of: 'east' },
  { period: '2022', value: 180, of: 'west' },
];

describe('reconcileBreakdown', () => {
  const reconciled = (given: Given, asOf = '2024-01-31') => {
    const result = reconcileBreakdown(planWith(given), 'patents', asOf);
    assert.ok(result.answered, JSON.stringify(result));
    return result;
  };

  test('what counts things adds up, what relates or ranks them does not', () => {
    const answer = (target: object, counts: string): unknown => {
      const given = { target: { when: { kind: 'by' }, bound: { kind: 'at-least', value: 400 }, ...target } };
      const result = reconcileBreakdown(
        planWith({ ...given, observations: published.map((row) => ({ ...row, counts })) }),
        'patents',
        '2024-01-31',
      );
      return result.answered || result.reason;
    };
    assert.equal(answer({ of: { kind: 'level' } }, 'level'), true);
    assert.equal(answer({ of: { kind: 'total' } }, 'running-total'), true);
    assert.equal(answer({ of: { kind: 'change', measure: 'absolute', from: '2022' } }, 'level'), true);
    assert.equal(answer({ of: { kind: 'trend' }, bound: { kind: 'up' } }, 'level'), true);
    assert.equal(answer({ of: { kind: 'occurrence' } }, 'increment'), true);
    assert.equal(answer({ of: { kind: 'unstated', among: ['level', 'total'] } }, 'level'), true);
    for (const measure of ['percent', 'points', 'index'])
      assert.equal(answer({ of: { kind: 'change', measure, from: '2022' } }, 'level'), 'not-additive', measure);
    assert.equal(answer({ of: { kind: 'growth', span: 'average-annual' } }, 'level'), 'not-additive');
    assert.equal(answer({ of: { kind: 'growth', span: 'per-year' } }, 'level'), 'not-additive');
    assert.equal(answer({ of: { kind: 'share', whole: 1000 } }, 'level'), 'not-additive');
    assert.equal(answer({ of: { kind: 'rank' }, bound: { kind: 'at-most', value: 400 } }, 'level'), 'not-additive');
  });

  test('a unit that relates two things does not add up, in whichever language it says so', () => {
    const answer = (unit: unknown): unknown => {
      const result = reconcileBreakdown(planWith({ unit, observations: published }), 'patents', '2024-01-31');
      return result.answered || result.reason;
    };
    for (const unit of ['件', { 'zh-CN': '件', en: 'items' }]) assert.equal(answer(unit), true);
    for (const unit of ['百分点', '件/万人', { 'zh-CN': '件', en: 'items per 10,000' }, { 'zh-CN': '%', en: 'share' }])
      assert.equal(answer(unit), 'not-additive', JSON.stringify(unit));
    const target = { of: { kind: 'trend' }, bound: { kind: 'up' }, when: { kind: 'by' } };
    assert.equal(reconciled({ target, unit: null, observations: published, breakdown: false }).sum, 300);
  });

  test('a whole known only as more than so much has no difference to its parts', () => {
    const whole = (more: object): number | undefined =>
      reconciled({ observations: published.map((row) => ('of' in row ? row : { ...row, value: 280, ...more })) })
        .difference;
    assert.equal(whole({}), 20);
    assert.equal(whole({ qualifier: 'more-than' }), undefined);
  });

  test('other indicators of the same streets have no part in it', () => {
    const observations = [
      ...published,
      { indicator: 'services', period: '2022', value: 7, of: 'east' },
      { indicator: 'services', period: '2023', value: 9, of: 'west' },
    ];
    assert.deepEqual(reconciled({ observations }), reconciled({ observations: published }));
    const alone = [published[0] as object, { indicator: 'services', period: '2022', value: 7, of: 'east' }];
    assert.deepEqual(reconcileBreakdown(planWith({ observations: alone, breakdown: false }), 'patents', '2024-01-31'), {
      answered: false,
      reason: 'no-breakdown',
    });
  });

  test('what streets publish is enough, without figures for them in the plan', () => {
    const result = reconciled({ observations: published, breakdown: false });
    assert.deepEqual([result.sum, result.whole, result.difference, result.targets], [300, 300, 0, undefined]);
    assert.deepEqual(
      result.parts.map(({ of, value, target }) => [of, value, target]),
      [
        ['east', 120, undefined],
        ['west', 180, undefined],
      ],
    );
  });

  test('a value of a street from outside the target’s days is not its latest', () => {
    const latest = (observation: object, when: object): unknown => {
      const observations = [...published.slice(0, 2), { of: 'west', ...observation }];
      const { parts } = reconciled({ target: { ...level, when }, observations });
      return parts[1]?.latest?.at;
    };
    const by = { kind: 'by', date: '2023-06-30' };
    assert.equal(latest({ period: '2020', value: 5 }, by), undefined);
    assert.equal(latest({ period: '2020-12-31', value: 5 }, by), undefined);
    assert.equal(latest({ period: '2021-01-01', value: 5 }, by), '2021-01-01');
    assert.equal(latest({ period: '2023-06-30', value: 5 }, by), '2023-06-30');
    assert.equal(latest({ period: '2023-07-01', value: 5 }, by), undefined);
    assert.equal(latest({ period: '2023-07-01', value: 5 }, { kind: 'open' }), '2023-07-01');
  });

  test('without a single figure there is nothing to hold together', () => {
    assert.deepEqual(reconcileBreakdown(planWith({}), 'patents', '2024-01-31'), {
      answered: false,
      reason: 'no-observation',
    });
    assert.deepEqual(reconcileBreakdown(planWith({ breakdown: false }), 'patents', '2024-01-31'), {
      answered: false,
      reason: 'no-breakdown',
    });
  });
});

test('areaProgress has nothing to say of an area without figures', () => {
  const { indicators } = assessPlan(planWith({}), { asOf: '2024-01-31' });
  const [progress] = areaProgress(indicators, 'east');
  assert.deepEqual([progress?.main.status, progress?.main.reason], ['not-reported', 'no-observation']);
  assert.deepEqual(areaProgress(indicators, 'north'), []);
});

describe('indicatorHistory', () => {
  const days = (observations: readonly object[] | undefined): string[] =>
    indicatorHistory(planWith({ ...(observations && { observations }) }), 'patents').map(({ asOf }) => asOf);

  test('looks from the days of this indicator alone, and speaks of it alone', () => {
    const observations = [...published.slice(0, 1), { indicator: 'services', period: '2021', value: 3 }];
    const told = indicatorHistory(planWith({ observations }), 'patents');
    assert.deepEqual(
      told.map(({ asOf, indicator }) => [asOf, indicator.id]),
      [['2022-12-31', 'patents']],
    );
  });

  test('a value counts from its publication, and never before its period is over', () => {
    assert.deepEqual(days([{ period: '2021', value: 1, published: '2021-06-01' }]), ['2021-12-31']);
    assert.deepEqual(days([{ period: '2021', value: 1 }]), ['2021-12-31']);
    assert.deepEqual(days([{ period: '2021', value: 1, published: '2022-02-01' }]), ['2022-02-01']);
  });

  test('goes from the oldest day to the newest, whatever the order in the file', () => {
    const rows = ['2023', '2021', '2022'].map((period) => ({ period, value: 1 }));
    assert.deepEqual(days(rows), ['2021-12-31', '2022-12-31', '2023-12-31']);
  });

  test('is empty where nothing is published', () => {
    assert.deepEqual(days(undefined), []);
    assert.deepEqual(days([]), []);
  });

  test('names all indicators it knows, one beside the other', () => {
    assert.throws(() => indicatorHistory(planWith({}), 'nobody'), /received "nobody", known: patents, services$/);
  });
});
