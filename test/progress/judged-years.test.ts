import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import type { Target } from '../../src/model/target.js';
import { knownObservations } from '../../src/progress/known-observations.js';
import type { Reason, Reported, YearProgress } from '../../src/progress/plan-progress.js';
import { reportedInYear, worstOfYears, yearsProgress, type YearValue } from '../../src/progress/years.js';

const reported = { value: 1, kind: 'total' } as Reported;
const required = { low: 1, high: 1 };

describe('a year judged by itself', () => {
  const at = { over: '2022-01-31', running: '2021-12-30' } as const;
  type Meets = boolean | Reason;

  /** 2021 with a value, as it is seen on a day. */
  const judged = (
    day: keyof typeof at,
    known: 'whole' | 'part' | undefined,
    meets: Meets,
    settlesEarly: boolean,
    breaksEarly = false,
  ): YearProgress | undefined =>
    yearsProgress(
      { start: '2021-01-01', end: '2021-12-31' },
      at[day],
      () => known && { reported, whole: known === 'whole' },
      [],
      () => required,
      () => meets,
      settlesEarly,
      breaksEarly,
    )[0];

  // Settled early: what has happened cannot be undone, so a sum that meets its bound stays so.
  const rows: readonly (readonly [
    name: string,
    day: keyof typeof at,
    known: 'whole' | 'part' | undefined,
    meets: Meets,
    settlesEarly: boolean,
    status: YearProgress['status'],
    reason?: Reason,
  ])[] = [
    ['over and whole, met', 'over', 'whole', true, false, 'met'],
    ['over and whole, not met', 'over', 'whole', false, true, 'not-met'],
    ['over, in part, met for good', 'over', 'part', true, true, 'met'],
    ['over, in part, not met: the rest may bring it', 'over', 'part', false, true, 'not-reported'],
    ['over, in part, passed for good', 'over', 'part', false, false, 'not-met'],
    ['over, in part, kept so far: the rest may pass it', 'over', 'part', true, false, 'not-reported'],
    ['over, whole, and nobody can say', 'over', 'whole', 'value-is-bound', true, 'not-computable', 'value-is-bound'],
    ['over, in part, and nobody can say', 'over', 'part', 'value-is-bound', true, 'not-reported'],
    ['over, without a value', 'over', undefined, true, true, 'not-reported'],
    ['not over, met for good', 'running', 'part', true, true, 'met'],
    ['not over, kept so far', 'running', 'whole', true, false, 'not-due'],
    ['not over, not met', 'running', 'whole', false, true, 'not-due'],
    ['not over, passed for good', 'running', 'part', false, false, 'not-due'],
    ['not over, and nobody can say', 'running', 'whole', 'value-is-bound', true, 'not-due'],
    ['not over, without a value', 'running', undefined, true, true, 'not-due'],
  ];
  for (const [name, day, known, meets, settlesEarly, status, reason] of rows)
    test(`${name}: ${status}`, () =>
      assert.deepEqual(judged(day, known, meets, settlesEarly), {
        ...{ year: 2021, status },
        ...(known && { reported, required }),
        ...(reason && { reason }),
      }));

  test('is missed as soon as a sum has passed its ceiling, which no later figure takes back', () => {
    assert.equal(judged('running', 'part', false, false, true)?.status, 'not-met');
    assert.equal(judged('running', 'part', true, false, true)?.status, 'not-due');
    assert.equal(judged('over', 'whole', true, false, true)?.status, 'met');
  });

  test('of which the figure is not known is not computable, and has none', () => {
    const years = (of: Reason | undefined): YearProgress[] =>
      yearsProgress(
        { start: '2021-01-01', end: '2021-12-31' },
        '2022-01-31',
        () => ({ reported, whole: true }),
        [],
        () => of,
        () => true,
        true,
        false,
      );
    assert.deepEqual(years('reference-unknown'), [
      { year: 2021, status: 'not-computable', reported, reason: 'reference-unknown' },
    ]);
    assert.deepEqual(years(undefined), [{ year: 2021, status: 'not-reported', reported }]);
  });

  test('is over on its last day, each of the years of the span after the other', () => {
    const statuses = (start: string, end: string, asOf: string, yearStart?: '--04-01'): string[] =>
      yearsProgress(
        { start, end, ...(yearStart && { yearStart }) },
        asOf,
        () => ({ reported, whole: true }),
        [],
        () => required,
        (_value, _required) => false,
        true,
        false,
      ).map(({ year, status }) => `${year} ${status}`);
    assert.deepEqual(statuses('2021-01-01', '2023-12-31', '2022-12-31'), [
      '2021 not-met',
      '2022 not-met',
      '2023 not-due',
    ]);
    assert.deepEqual(statuses('2021-04-01', '2023-03-31', '2022-03-30', '--04-01'), ['2021 not-due', '2022 not-due']);
    assert.deepEqual(statuses('2021-04-01', '2023-03-31', '2022-03-31', '--04-01'), ['2021 not-met', '2022 not-due']);
  });
});

test('the worst of the years that are due: missed before unknown before unreported before met', () => {
  const worst = (...statuses: YearProgress['status'][]): string =>
    worstOfYears(statuses.map((status, at) => ({ year: 2021 + at, status })));
  assert.equal(worst('met', 'not-reported', 'not-computable', 'not-met', 'not-due'), 'not-met');
  assert.equal(worst('met', 'not-reported', 'not-computable', 'not-due'), 'not-computable');
  assert.equal(worst('met', 'not-reported', 'not-due'), 'not-reported');
  assert.equal(worst('met', 'not-due'), 'met');
  assert.equal(worst('not-due'), 'not-due');
  assert.equal(worst(), 'not-due');
});

describe('what a year has brought', () => {
  const total = { of: { kind: 'total' } } as Target;
  const brought = (period: string, value: number, more: Partial<Observation> = {}): Observation => ({
    ...{ indicator: 'it', period, value, counts: 'increment', status: 'final' },
    ...more,
  });
  const of2021 = (observations: readonly Observation[], history: readonly object[] = [], target = total) =>
    reportedInYear(target, history as Reported[], knownObservations(observations, '2035-12-31'), 2021);
  const inShort = (found: YearValue | undefined): string | undefined =>
    found && `${found.reported.period}: ${found.reported.value}${found.whole ? ', whole' : ''}`;

  const rows: readonly (readonly [name: string, observations: readonly Observation[], wanted: string | undefined])[] = [
    ['nothing', [], undefined],
    ['the year as one', [brought('2021', 22)], '2021: 22, whole'],
    // 10 + 12
    ['its halves', [brought('2021-H1', 10), brought('2021-H2', 12)], '2021: 22, whole'],
    ['one half', [brought('2021-H1', 10)], '2021-H1: 10'],
    ['the other half, though it ends the year', [brought('2021-H2', 12)], '2021-H2: 12'],
    ['all but its last day', [brought('2021-01-01/2021-12-30', 20)], '2021-01-01/2021-12-30: 20'],
    ['not what other years brought', [brought('2020', 5), brought('2021', 22), brought('2022', 7)], '2021: 22, whole'],
    ['not what lies in two years', [brought('2020-07/2021-06', 5)], undefined],
  ];
  for (const [name, observations, wanted] of rows)
    test(name, () => assert.equal(inShort(of2021(observations)), wanted));

  test('is counted in what the sums of that year are counted in', () => {
    const history = [
      { at: '2020-12-31', unit: '旧', kind: 'level' },
      { at: '2021-01-01', unit: '件', kind: 'occurrence' },
      { at: '2022-01-01', unit: '新', kind: 'level' },
    ];
    const found = of2021([brought('2021-01-01', 3, { unit: '个' })], history);
    assert.deepEqual([found?.reported.unit, found?.reported.kind], ['件', 'occurrence']);
    const last = of2021([brought('2021-12-31', 3)], [{ at: '2021-12-31', unit: '件', kind: 'total' }]);
    assert.equal(last?.reported.unit, '件');
  });

  test('or in its own unit, or in none', () => {
    const found = of2021([brought('2021', 3, { unit: '个' })]);
    assert.deepEqual([found?.reported.unit, found?.reported.kind], ['个', 'total']);
    const plain = of2021([brought('2021', 3)]);
    assert.deepEqual(plain?.reported, {
      ...{ value: 3, kind: 'total', computed: false, period: '2021', at: '2021-12-31', revised: false },
      observation: brought('2021', 3),
    });
  });

  test('is nothing where only levels are known, of which nothing has become a sum', () => {
    assert.equal(of2021([brought('2021', 61, { counts: 'level' })]), undefined);
    // A running total that did become one stands for the year at its end.
    const shown = [{ at: '2021-12-31', unit: '件', kind: 'total' }];
    assert.equal(inShort(of2021([brought('2021', 61, { counts: 'running-total' })], shown)), '2021: 61, whole');
  });

  test('of anything but a sum or an event is what stands at its end', () => {
    const level = { of: { kind: 'level' } } as Target;
    const history = [
      { at: '2020-12-31', value: 1, period: '2020' },
      { at: '2021-12-31', value: 2, period: '2021' },
      { at: '2022-06-30', value: 3, period: '2022-H1' },
    ];
    assert.equal(inShort(of2021([], history, level)), '2021: 2, whole');
    assert.equal(of2021([], history.slice(2), level), undefined);
  });
});
