import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../src/calendar/add-days.js';
import { countOn } from '../../src/directory/count-on.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { reportingState } from '../../src/progress/reporting-state.js';
import { explanation } from '../../src/view/explanation/explanation.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { observed, target, verdict } from './one-target.js';

/**
 * What is decided by a day, on the day before it, on it and on the day after: an open bound where a closed one belongs is
 * seen on one day of the three alone.
 */
function around<Answer>(day: string, ask: (asOf: string) => Answer): readonly Answer[] {
  return [-1, 0, 1].map((days) => ask(addDays(day, days)!));
}

/** From 0 at the end of 2020 to 100 by the end of 2025. */
const plan = (observations: readonly object[], more: Partial<SmallPlan> = {}): Plan =>
  planOf({
    asOf: '',
    baseline: { value: 0, period: '2020' },
    targets: [target({ kind: 'level' }, { kind: 'at-least', value: 100 })],
    observations,
    ...more,
  });
const on =
  <Answer>(given: Plan, ask: (progress: PlanProgress) => Answer) =>
  (asOf: string): Answer =>
    ask(assessPlan(given, { asOf }));
const valueOf = ({ indicators }: PlanProgress): number | undefined => indicators[0]!.main.reported?.value;
const verdictOf = ({ indicators }: PlanProgress): string => verdict(indicators[0]!.main);

describe('on the day before, the day and the day after', () => {
  test('a figure is known from its day of publication on', () => {
    const [figure] = observed(['2022', 40]);
    const given = plan([{ ...figure, published: '2023-03-15' }]);
    assert.deepEqual(around('2023-03-15', on(given, valueOf)), [undefined, 40, 40]);
  });

  test('one without a day of publication is known from the last day of its period on', () => {
    assert.deepEqual(around('2022-12-31', on(plan(observed(['2022', 40])), valueOf)), [undefined, 40, 40]);
    assert.deepEqual(around('2022-06-30', on(plan(observed(['2022-H1', 40])), valueOf)), [undefined, 40, 40]);
  });

  test('one that is taken back is known no longer from that day on', () => {
    const [figure] = observed(['2022', 40]);
    const given = plan([{ ...figure, published: '2023-01-10', withdrawn: '2023-03-15' }]);
    assert.deepEqual(around('2023-03-15', on(given, valueOf)), [40, undefined, undefined]);
  });

  test('a later value of the same period takes the place of the earlier on its day', () => {
    const [first, second] = observed(['2022', 40], ['2022', 44]);
    const given = plan([
      { ...first, published: '2023-01-10' },
      { ...second, published: '2023-03-15' },
    ]);
    assert.deepEqual(around('2023-03-15', on(given, valueOf)), [40, 44, 44]);
  });

  test('a target is judged against the schedule until its due day, and by the figure of that day from it on', () => {
    const behind = plan(observed(['2024', 70], ['2025', 90]));
    assert.deepEqual(around('2025-12-31', on(behind, verdictOf)), ['behind', 'not-met', 'not-met']);
    const met = plan(observed(['2024', 70], ['2025', 100]));
    assert.deepEqual(around('2025-12-31', on(met, verdictOf)), ['behind', 'met', 'met']);
  });

  test('a final figure is missing once the due day is over', () => {
    const given = plan(observed(['2024', 70]));
    assert.deepEqual(around('2025-12-31', on(given, verdictOf)), [
      'behind',
      'behind',
      'not-reported due-value-missing',
    ]);
  });

  test('a plan is over on the day after its last', () => {
    assert.deepEqual(
      around(
        '2025-12-31',
        on(plan([]), ({ ended }) => ended),
      ),
      [false, false, true],
    );
  });

  test('a way that begins with the plan has begun on its first day', () => {
    const given = plan([], {
      period: { start: '2021-01-01', end: '2025-12-31' },
      targets: [target({ kind: 'total' }, { kind: 'at-least', value: 100 })],
    });
    const begun = ({ indicators }: PlanProgress): boolean => indicators[0]!.main.reason !== 'not-started';
    assert.deepEqual(around('2021-01-01', on(given, begun)), [false, true, true]);
  });

  test('figures are old when the day they speak of is 365 days past', () => {
    const stale = ({ indicators }: PlanProgress): boolean => indicators[0]!.main.stale;
    assert.deepEqual(around('2023-12-31', on(plan(observed(['2022', 40])), stale)), [false, true, true]);
    // 2024 has a 29th of February: its 30th of December is the 365th day after the end of 2023.
    assert.deepEqual(around('2024-12-30', on(plan(observed(['2023', 40])), stale)), [false, true, true]);
  });

  test('a judgement of an office is shown from its day on', () => {
    const given: Plan = {
      ...plan(observed(['2022', 40])),
      judgements: [
        { indicator: 'it', words: '基本符合', office: '机构', date: '2023-06-15', source: { name: '报告' } },
      ],
    };
    const shown = ({ indicators }: PlanProgress): number => explanation(indicators[0]!, 'zh-CN').judgements.length;
    assert.deepEqual(around('2023-06-15', on(given, shown)), [0, 1, 1]);
  });

  test('a publication is late on the day after the last it was due on', () => {
    const base = plan(observed(['2021', 20]));
    const indicator = { ...base.indicators[0]!, reporting: { every: 'year' as const, within: 90 } };
    const given = { ...base, indicators: [indicator] };
    // 90 days after the end of 2022 is 31 March 2023.
    const state = (asOf: string): string | undefined => reportingState(indicator, given, asOf)?.state;
    assert.deepEqual(around('2023-03-31', state), ['due', 'due', 'overdue']);
  });

  test('an entry of a directory counts from its day of entry on, and no longer from the day it is withdrawn', () => {
    const directory = parseDirectory({
      kind: 'enterprises',
      name: '名录',
      plan: 'small',
      directory: 'list',
      updated: '2024-01-01',
      entries: [{ id: 'one', name: '企业', entered: '2022-05-10', withdrawn: '2023-05-10' }],
    });
    assert.deepEqual(
      around('2022-05-10', (asOf) => countOn(directory, asOf).count),
      [0, 1, 1],
    );
    assert.deepEqual(
      around('2023-05-10', (asOf) => countOn(directory, asOf).count),
      [1, 0, 0],
    );
  });
});
