import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { announcedObservations } from '../../src/progress/known-observations.js';
import { hasRareKinds } from '../../src/progress/rare-kinds.js';
import { planOf } from '../plan-of.js';
import { mainOf, observed, target } from './one-target.js';

const level = { kind: 'level' };
const atLeast = (value: number): object => ({ kind: 'at-least', value });

describe('what is published before its time is over', () => {
  const ahead = (period: string, value: number, more: object = {}): object => ({
    ...observed([period, value])[0],
    status: 'estimated',
    published: '2023-05-01',
    ...more,
  });
  const { observations = [] } = planOf({
    asOf: '',
    targets: [target(level, atLeast(10))],
    observations: [
      ahead('2025', 3),
      ahead('2024', 2),
      ahead('2024', 1),
      ahead('2023', 4, { of: 'street' }),
      ahead('2023', 5, { published: '2023-07-01' }),
      ahead('2023', 6, { withdrawn: '2023-06-30' }),
      ahead('2023', 7, { withdrawn: '2023-07-01' }),
      ahead('2023-06-30', 8),
    ],
  });
  const on = (asOf: string): unknown =>
    announcedObservations(observations, asOf).map(({ observation }) => observation.value);

  test('is told the earliest period first, unless it is withdrawn, of a part, not out yet, or over', () => {
    assert.deepEqual(on('2023-06-30'), [7, 1, 2, 3]);
    assert.deepEqual(on('2023-06-29'), [8, 6, 7, 1, 2, 3]);
    assert.deepEqual(on('2023-07-01'), [5, 1, 2, 3]);
    assert.deepEqual(on('2023-04-30'), []);
  });

  test('does not hang on the order of the file', () => {
    const turned = announcedObservations([...observations].reverse(), '2023-06-30');
    assert.deepEqual(
      turned.map(({ observation }) => observation.value),
      [7, 1, 2, 3],
    );
    assert.equal(
      turned.some(({ revised }) => revised),
      false,
    );
  });

  test('is told where nothing else is known, and not where something is', () => {
    const given = { asOf: '2023-06-30', targets: [target(level, atLeast(10))] };
    assert.equal(mainOf({ ...given, observations: [ahead('2023', 5)] }).announced?.value, 5);
    const known = mainOf({ ...given, observations: [ahead('2023', 5), ...observed(['2022', 4])] });
    assert.equal('announced' in known, false);
  });
});

describe('an indicator whose targets are all dropped', () => {
  const replaced = (on: string, by?: string): object => ({ force: { replaced: { on, ...(by && { by }) } } });
  const by = { kind: 'by' };

  test('was dropped on the last day, for the indicator of the target that took its place', () => {
    const plan = planOf({
      asOf: '',
      targets: [
        target(level, atLeast(10), by, replaced('2022-06-01', 'other-target')),
        target(level, atLeast(20), by, { id: 'second', ...replaced('2023-06-01', 'new') }),
        target(level, atLeast(15), by, replaced('2022-09-01', 'second')),
      ],
      others: [
        { id: 'other', targets: [target(level, atLeast(1), by, { id: 'other-target' })] },
        {
          id: 'successor',
          targets: [target(level, atLeast(2)), target(level, atLeast(3), by, { id: 'new' })],
        },
      ],
      observations: [],
    });
    const { dropped, indicators } = assessPlan(plan, { asOf: '2024-01-01' });
    assert.deepEqual(
      dropped.map((each) => [each.indicator.id, each.on, each.by?.id]),
      [['it', '2023-06-01', 'successor']],
    );
    assert.deepEqual(
      indicators.map(({ indicator }) => indicator.id),
      ['other', 'successor'],
    );
  });

  test('is not dropped while its only target waits for another to go', () => {
    const plan = planOf({
      asOf: '',
      targets: [target(level, atLeast(10), by, { id: 'old', ...replaced('2024-01-01', 'new') })],
      others: [{ id: 'later', targets: [target(level, atLeast(1), by, { id: 'new', ...replaced('2025-01-01') })] }],
      observations: [],
    });
    const on = (asOf: string): unknown => {
      const { dropped, indicators } = assessPlan(plan, { asOf });
      return [indicators.map(({ indicator }) => indicator.id), dropped.map(({ indicator }) => indicator.id)];
    };
    assert.deepEqual(on('2023-06-01'), [['it'], []]);
    assert.deepEqual(on('2024-06-01'), [['later'], ['it']]);
    assert.deepEqual(on('2025-06-01'), [[], ['it', 'later']]);
  });
});

describe('a plan', () => {
  test('has figures made up for the purpose where one of its indicators has', () => {
    const made = (more: object): boolean =>
      assessPlan(
        planOf({
          asOf: '',
          targets: [target(level, atLeast(10)), target({ kind: 'total' }, atLeast(10))],
          others: [{ id: 'other', targets: [target(level, atLeast(1))] }],
          observations: [
            ...observed(['2022', 4, 'level', 'other']),
            ...observed(['2022', 4]).map((row) => ({ ...row, ...more })),
          ],
        }),
        { asOf: '2023-03-01' },
      ).illustrative;
    assert.equal(made({ illustrative: true }), true);
    assert.equal(made({}), false);
  });

  test('has rare kinds with a ratio, and not with a sum of others', () => {
    const rare = (derivedFrom: object): boolean => {
      const plan = planOf({ asOf: '', targets: [target(level, atLeast(10))], observations: [] });
      const [indicator] = plan.indicators;
      return hasRareKinds({ ...plan, indicators: [{ ...indicator!, derivedFrom }] as never });
    };
    assert.equal(rare({ ratio: { of: 'a', over: 'b' } }), true);
    assert.equal(rare({}), false);
  });
});
