import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator } from '../../src/model/plan.js';
import { mainTarget } from '../../src/progress/main-target.js';
import type { Status, TargetProgress } from '../../src/progress/plan-progress.js';

interface Given {
  readonly status?: Status;
  readonly due?: string;
  readonly group?: string;
  readonly beyond?: boolean;
  /** Share done less share due. */
  readonly difference?: number;
  /** Share done, where no schedule says more. */
  readonly share?: number;
}

const target = (id: string, { difference, share, ...more }: Given = {}): TargetProgress =>
  ({
    ...{ target: { id }, group: 'quantified', status: 'behind', due: '2025-12-31', beyond: false },
    schedule: difference === undefined ? { answered: false } : { answered: true, difference },
    done: share === undefined ? { answered: false } : { answered: true, share },
    ...more,
  }) as unknown as TargetProgress;

/** The one that gives the verdict, which the order of the file must not change. */
function mainOf(targets: readonly TargetProgress[], verdict?: Indicator['verdict'], asOf = '2024-01-31'): unknown {
  const found = mainTarget(targets, verdict, asOf);
  assert.equal(mainTarget([...targets].reverse(), verdict, asOf), found);
  return found?.target.id;
}

describe('of targets due on one day the worst gives the verdict', () => {
  // What is missed before what is behind; what is not judged before what is met; a direction alone last.
  const worstFirst: readonly Status[] = [
    ...(['not-met', 'behind', 'on-schedule', 'ahead', 'not-reported', 'not-computable'] as const),
    ...(['not-due', 'met', 'direction-only'] as const),
  ];
  worstFirst.slice(1).forEach((better, at) => {
    const worse = worstFirst[at]!;
    test(`${worse} before ${better}`, () =>
      assert.equal(mainOf([target('a', { status: better }), target('b', { status: worse })]), 'b'));
  });

  const rows: readonly (readonly [name: string, worse: Given, better: Given])[] = [
    ['further behind', { difference: -0.3 }, { difference: -0.1 }],
    ['behind before as far as due', { difference: -0.3 }, { difference: 0 }],
    ['less of it done, where neither has a schedule', { share: 0.2 }, { share: 0.6 }],
    ['by its schedule, whatever is done', { difference: -0.3, share: 0.9 }, { difference: -0.1, share: 0.1 }],
    ['known before not known', { share: 0.9 }, {}],
    ['a figure before a statement, though that is worse', { status: 'met' }, { status: 'not-met', group: 'statement' }],
    [
      'a figure before an event, though that is worse',
      { status: 'met' },
      { status: 'not-met', group: 'establishment' },
    ],
    [
      'two statements by their own status',
      { status: 'not-met', group: 'direction' },
      { status: 'met', group: 'statement' },
    ],
  ];
  for (const [name, worse, better] of rows)
    test(name, () => assert.equal(mainOf([target('a', better), target('b', worse)]), 'b'));

  test('and of two alike always the same', () => {
    assert.equal(mainOf([target('a'), target('b')]), 'a');
    assert.equal(mainOf([target('b', { difference: -0.1 }), target('a', { difference: -0.1 })]), 'a');
  });
});

describe('of targets due on several days', () => {
  const days = (on: Readonly<Record<string, string | undefined>>): TargetProgress[] =>
    Object.entries(on).map(([id, due]) =>
      target(id, { status: id === 'good' ? 'met' : 'not-met', due: due as string }),
    );

  test('those due next', () => {
    assert.equal(mainOf(days({ good: '2024-12-31', bad: '2025-12-31' })), 'good');
    assert.equal(mainOf(days({ good: '2024-01-31', bad: '2025-12-31' })), 'good', 'due on the day itself');
    assert.equal(mainOf(days({ good: '2025-12-31', bad: '2023-12-31' })), 'good', 'what is past waits');
  });
  test('those due last, when all are past', () => {
    assert.equal(mainOf(days({ good: '2023-12-31', bad: '2022-12-31' })), 'good');
  });
  test('one without a day after all with one', () => {
    assert.equal(mainOf(days({ good: '2025-12-31', bad: undefined })), 'good');
    assert.equal(mainOf(days({ bad: undefined })), 'bad');
  });
  test('one due after the plan only where the plan has none', () => {
    const beyond = target('later', { status: 'not-met', due: '2024-06-30', beyond: true });
    assert.equal(mainOf([target('good', { status: 'met' }), beyond]), 'good');
    assert.equal(mainOf([target('good', { status: 'met' }), beyond], 'worst'), 'good');
    assert.equal(mainOf([beyond]), 'later');
  });
  test('the worst of all where the plan says so', () => {
    assert.equal(mainOf(days({ good: '2024-12-31', bad: '2025-12-31' }), 'worst'), 'bad');
    assert.equal(mainOf(days({ good: '2024-12-31', bad: '2025-12-31' }), 'worst-due-next'), 'good');
  });
  test('the one the plan names, and the next due where that one does not stand any more', () => {
    const targets = days({ good: '2024-12-31', bad: '2025-12-31' });
    assert.equal(mainOf(targets, { target: 'bad' }), 'bad');
    assert.equal(mainOf(targets, { target: 'gone' }), 'good');
  });
  test('none of none', () => assert.equal(mainOf([]), undefined));
});
