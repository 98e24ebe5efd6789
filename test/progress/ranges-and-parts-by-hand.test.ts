import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Target } from '../../src/model/target.js';
import { boundedMeets } from '../../src/progress/bound.js';
import { withDerived } from '../../src/progress/derived-observations.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import { wordOf } from '../../src/progress/quantity.js';
import { reconcileBreakdown } from '../../src/progress/reconcile-breakdown.js';
import { sumOfReadings } from '../../src/progress/unstated-measure.js';
import { planOf } from '../plan-of.js';
import { observed, target, type Row } from './one-target.js';

const range = { kind: 'between', low: 60, high: 65 };

describe('both ends of a range', () => {
  const isHeld = (of: object, when: object, unit: string, base?: number): boolean =>
    wordOf(target(of, range, when) as Target, {
      unit,
      ...(base !== undefined && { baseline: { value: base, period: '2020' } }),
    }).held === true;
  const level = { kind: 'level' };

  test('bind a level, a share, a growth and a change of every year, and no sum', () => {
    const each = { kind: 'each-year' };
    for (const of of [
      level,
      { kind: 'share' },
      { kind: 'growth', span: 'per-year' },
      { kind: 'change', measure: 'percent' },
    ])
      assert.equal(isHeld(of, each, '家'), true, JSON.stringify(of));
    assert.equal(isHeld({ kind: 'total' }, each, '家'), false);
  });

  test('bind a per cent that comes from within, its ends included, by a day and without one', () => {
    for (const when of [{ kind: 'by' }, { kind: 'open' }])
      assert.deepEqual(
        [undefined, 59, 60, 62, 65, 66].map((base) => isHeld(level, when, '%', base)),
        [true, false, true, true, true, false],
      );
  });

  test('bind no count by a day, nor without one', () => {
    for (const when of [{ kind: 'by' }, { kind: 'open' }]) assert.equal(isHeld(level, when, '家', 62), false);
  });

  test('are missed by what is surely beyond them, and left open by what may be on them', () => {
    const held = { kind: 'between', held: true } as const;
    const required = { low: 60, high: 65 };
    assert.equal(boundedMeets(held, required, 65, 'more-than'), false);
    assert.equal(boundedMeets(held, required, 65, 'at-least'), undefined);
    assert.equal(boundedMeets(held, required, 66, 'at-least'), false);
    assert.equal(boundedMeets(held, required, 60, 'less-than'), false);
    assert.equal(boundedMeets(held, required, 60, 'at-most'), undefined);
    assert.equal(boundedMeets(held, required, 64, 'more-than'), undefined);
  });
});

describe('the sum of what periods brought', () => {
  test('has no rate among its parts', () => {
    const { observations = [], indicators } = planOf({
      asOf: '',
      targets: [target({ kind: 'unstated', among: ['level', 'total'] }, { kind: 'at-least', value: 200 })],
      observations: observed(['2024', 40, 'increment'], ['2025-06', 12, 'rate'], ['2025', 50, 'increment']),
    });
    const known = knownObservations(observations, '2026-03-01');
    assert.equal(sumOfReadings(indicators[0]!.targets[0]!, known), 90);
  });
});

describe('the parts of a whole', () => {
  const reconciled = (given: object, observations: readonly object[]) => {
    const plan = planOf({ asOf: '', unit: '亿元', targets: [given], observations });
    return reconcileBreakdown(plan, 'it', '2024-03-01');
  };
  const ofPart = (of: string, ...rows: readonly Row[]): object[] => observed(...rows).map((row) => ({ ...row, of }));

  test('do not add up where they are rates', () => {
    const up = target({ kind: 'level' }, { kind: 'up' });
    const rates = [...ofPart('east', ['2023', 5, 'rate']), ...ofPart('west', ['2023', 6, 'rate'])];
    assert.deepEqual(reconciled(up, rates), { answered: false, reason: 'not-additive' });
    const levels = [...ofPart('east', ['2023', 5]), ...ofPart('west', ['2023', 6])];
    const sum = reconciled(up, levels);
    assert.equal(sum.answered && sum.sum, 11);
  });

  test('are not known where a period of one of them is missing', () => {
    const total = target({ kind: 'total' }, { kind: 'at-least', value: 100 });
    const found = reconciled(total, [
      ...ofPart('east', ['2021', 5, 'increment'], ['2023', 6, 'increment']),
      ...ofPart('west', ['2021', 1, 'increment'], ['2022', 2, 'increment'], ['2023', 3, 'increment']),
    ]);
    assert.deepEqual(found.answered && found.parts.map(({ of, value, reason }) => [of, value ?? reason]), [
      ['east', 'gap-in-periods'],
      ['west', 6],
    ]);
    assert.deepEqual(found.answered && found.missing, ['east']);
  });
});

describe('a ratio of what a quarter has brought', () => {
  test('is of the months of the quarter, and by no year', () => {
    const plan = withDerived(
      planOf({
        asOf: '',
        targets: [target({ kind: 'level' }, { kind: 'at-least', value: 2 })],
        others: [
          { id: 'sum', targets: [target({ kind: 'total' }, { kind: 'at-least', value: 1 })] },
          { id: 'heads', targets: [target({ kind: 'level' }, { kind: 'at-least', value: 1 })] },
          {
            id: 'ratio',
            targets: [target({ kind: 'level' }, { kind: 'at-least', value: 2 })],
            derivedFrom: { ratio: { of: 'sum', over: 'heads' } },
          },
        ],
        observations: observed(['2023-Q4', 30, 'increment', 'sum'], ['2023-Q4', 20, 'level', 'heads']),
      }),
    );
    const made = plan.observations?.filter(({ indicator }) => indicator === 'ratio');
    assert.deepEqual(
      made?.map(({ period, value }) => [period, value]),
      [['2023-10/2023-12', 1.5]],
    );
  });
});
