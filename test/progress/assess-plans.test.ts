import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { assessPlans, type PlanOutcome } from '../../src/progress/assess-plans.js';
import { planOf } from '../plan-of.js';

const asOf = '2024-01-31';
const planWith = (value: number): Plan =>
  planOf({
    asOf,
    targets: [
      { words: '达100件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
    ],
    observations: [{ period: '2023', value, counts: 'running-total', status: 'final' }],
  });
const [low, high] = [planWith(10), planWith(120)];
const broken = { id: 'broken' } as unknown as Plan;

const statuses = (outcomes: readonly PlanOutcome[]): unknown[] =>
  outcomes.map((outcome) => (outcome.assessed ? outcome.progress.indicators[0]?.main.status : outcome.index));

async function collected(outcomes: AsyncIterable<PlanOutcome>): Promise<PlanOutcome[]> {
  const list: PlanOutcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

describe('assessPlans', () => {
  test('each plan by itself, as assessPlan says it', () => {
    const outcomes = [...assessPlans([low, high], { asOf })];
    assert.deepEqual(statuses(outcomes), ['behind', 'met']);
    assert.deepEqual(outcomes[1], { assessed: true, index: 1, progress: assessPlan(high, { asOf }) });
  });

  test('a broken plan stands in its place, and the next one follows', () => {
    const outcomes = [...assessPlans([low, broken, high], { asOf })];
    assert.deepEqual(statuses(outcomes), ['behind', 1, 'met']);
    const [, second] = outcomes;
    assert.ok(second && !second.assessed && second.error instanceof TypeError);
  });

  test('takes a plan only when it is asked for, and closes the source', () => {
    const taken: number[] = [];
    let closed = false;
    function* source(): Generator<Plan> {
      try {
        for (let index = 0; ; index += 1) {
          taken.push(index);
          yield low;
        }
      } finally {
        closed = true;
      }
    }
    const outcomes = assessPlans(source(), { asOf });
    assert.deepEqual(taken, []);
    for (const { index } of outcomes) if (index === 1) break;
    assert.deepEqual(taken, [0, 1]);
    assert.ok(closed);
  });

  test('an async source gives an async generator', async () => {
    async function* source(): AsyncGenerator<Plan> {
      yield low;
      await Promise.resolve();
      yield broken;
      yield high;
    }
    assert.deepEqual(statuses(await collected(assessPlans(source(), { asOf }))), ['behind', 1, 'met']);
  });

  test('a source that breaks ends the stream after what it gave', async () => {
    async function* source(): AsyncGenerator<Plan> {
      yield low;
      throw new Error('the file ends here');
    }
    const outcomes = assessPlans(source(), { asOf });
    assert.equal((await outcomes.next()).done, false);
    await assert.rejects(outcomes.next(), /the file ends here/);
  });

  test('options that concern all plans are refused before the first is taken', () => {
    const never: Iterable<Plan> = {
      [Symbol.iterator]: () => {
        throw new Error('asked too early');
      },
    };
    assert.throws(() => assessPlans(never, { asOf: '2024-1-31' }), { name: 'RangeError', message: /2024-1-31/ });
    assert.throws(() => assessPlans(never, { asOf, schedule: { tolerance: -1 } }), /tolerance of at least 0/);
  });
});
