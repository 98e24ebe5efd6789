import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/add-days.js';
import { numberedPeriod, periodNumber, type Rhythm } from '../../src/calendar/numbered-period.js';
import { periodFrequency, periodInterval } from '../../src/calendar/period.js';
import type { Indicator, Plan } from '../../src/model/plan.js';
import { reportingWords } from '../../src/format/reporting-words.js';
import { reportingState, type ReportingState } from '../../src/progress/reporting-state.js';
import { planOf, seed } from '../generated-plans.js';
import { vectors } from '../vectors.js';

interface Row {
  readonly asOf: string;
  readonly reporting: { readonly every: Rhythm; readonly within: number };
  readonly period?: { readonly start: string; readonly end: string; readonly yearStart?: string };
  readonly when?: object;
  readonly observations: readonly (readonly [period: string, published?: string, more?: object])[];
}

function planFor({ period, reporting, when = { kind: 'by' }, observations }: Omit<Row, 'asOf'>): {
  plan: Plan;
  indicator: Indicator;
} {
  const plan = planOf({
    asOf: '',
    ...(period && { period }),
    targets: [{ words: '达400件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 400 }, when }],
    observations: observations.map(([code, published, more]) => ({
      period: code,
      value: 1,
      counts: 'level',
      status: 'final',
      ...(published !== undefined && { published }),
      ...more,
    })),
  });
  const indicator = { ...plan.indicators[0]!, reporting };
  return { plan: { ...plan, indicators: [indicator] }, indicator };
}

const stateOf = ({ asOf, ...row }: Row): ReportingState | undefined => {
  const { plan, indicator } = planFor(row);
  return reportingState(indicator, plan, asOf);
};

describe('reportingState', () => {
  for (const { name, input, expected, source } of vectors<Row, ReportingState>('reporting-state')) {
    test(name, () => assert.deepEqual(stateOf(input), expected, source));
  }

  test('says nothing of an indicator without a rhythm', () => {
    const { plan, indicator } = planFor({ reporting: { every: 'year', within: 120 }, observations: [['2022']] });
    const { reporting: _reporting, ...silent } = indicator;
    assert.equal(reportingState(silent, plan, '2024-01-31'), undefined);
    assert.equal(reportingWords(silent, plan, '2024-01-31', 'zh-CN'), undefined);
  });

  test('knows the newest period, in whatever order the file has its figures', () => {
    const row: Row = { asOf: '2024-06-01', reporting: { every: 'year', within: 120 }, observations: [] };
    for (const observations of [
      [['2023'], ['2022']],
      [['2022'], ['2023']],
    ] as const)
      assert.equal(stateOf({ ...row, observations })?.latest, '2023');
  });

  test('goes on to the last day one of the targets looks at, however it is said', () => {
    // All of the plan's figures are out; of 2026 one is asked for only where a target looks beyond 2025.
    const row: Row = {
      asOf: '2026-03-01',
      reporting: { every: 'year', within: 120 },
      observations: [['2025', '2026-02-01']],
    };
    const next = (when: object): string | undefined => stateOf({ ...row, when })?.next?.period;
    const window = (end: string): object => ({ kind: 'mean-of', window: { start: '2024-01-01', end } });
    for (const beyond of [
      { kind: 'by', date: '2026-12-31' },
      { kind: 'each-year', to: '2026-12-31' },
      { kind: 'every-year', to: '2026-12-31' },
      window('2026-12-31'),
    ])
      assert.equal(next(beyond), '2026', JSON.stringify(beyond));
    for (const within of [
      { kind: 'by' },
      { kind: 'by', date: '2023-12-31' },
      { kind: 'each-year' },
      { kind: 'every-year' },
      window('2025-12-31'),
      { kind: 'open' },
    ])
      assert.equal(next(within), undefined, JSON.stringify(within));
  });

  test('refuses a day that is none', () => {
    const { plan, indicator } = planFor({ reporting: { every: 'year', within: 120 }, observations: [] });
    assert.throws(() => reportingState(indicator, plan, '2024-02-30'), /asOf as a calendar day .* received 2024-02-30/);
    assert.throws(
      () => reportingState('patents' as unknown as Indicator, plan, '2024-02-28'),
      /^TypeError: reportingState requires indicator as an object; received "patents"/,
    );
    assert.throws(
      () => reportingState(indicator, 'plan' as unknown as Plan, '2024-02-28'),
      /^TypeError: reportingState requires a plan, as parsePlan gives it; received "plan"/,
    );
  });

  test('stands at both ends of the calendar and with any delay', () => {
    const row = { reporting: { every: 'month', within: Number.MAX_SAFE_INTEGER }, observations: [] } as const;
    for (const asOf of ['1000-01-01', '9999-12-31'])
      assert.deepEqual(stateOf({ ...row, asOf }), { state: asOf > '2021' ? 'due' : 'current' });
    const late = stateOf({ asOf: '9999-12-31', reporting: { every: 'year', within: 1 }, observations: [] });
    assert.deepEqual(late?.overdue, { period: '2021', by: '2022-01-01', since: '2022-01-02', periods: 5 });
  });
});

const day = fc
  .integer({ min: -400, max: 2600 })
  .map((offset) => new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10));
const rhythm = fc.constantFrom<Rhythm>('month', 'quarter', 'half', 'year');
const yearStart = fc.constantFrom('--01-01', '--04-01', '--07-01', '--10-01');

test('numbered periods: each day lies in the period of its number, and numbers follow each other without a gap', () => {
  fc.assert(
    fc.property(day, rhythm, yearStart, (date, every, start) => {
      const number = periodNumber(date, every, start);
      const code = numberedPeriod(number, every, start);
      const interval = periodInterval(code, start);
      assert.equal(periodFrequency(code), every);
      assert.ok(interval && interval.start <= date && date <= interval.end, code);
      const following = periodInterval(numberedPeriod(number + 1, every, start), start);
      assert.equal(following?.start, addDays(interval.end, 1));
    }),
    { seed },
  );
});

/** The same, told by going through the periods one after the other. */
function byWalking({ asOf, reporting: { every, within }, observations }: Row): ReportingState['state'] {
  const later = (date: string, days: number): string => addDays(date, days) ?? '';
  const codes = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
    every === 'year'
      ? [`${year}`]
      : every === 'half'
        ? [`${year}-H1`, `${year}-H2`]
        : every === 'quarter'
          ? ['Q1', 'Q2', 'Q3', 'Q4'].map((name) => `${year}-${name}`)
          : Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  const ends = codes.map((code) => periodInterval(code)?.end ?? '');
  const out = observations
    .filter(([period, published]) => (published ?? periodInterval(period)?.end ?? '') <= asOf)
    .flatMap(([period]) => periodInterval(period)?.end ?? []);
  const newest = ends.reduce((last, end, index) => (out.includes(end) ? index : last), -1);
  const awaited = ends.slice(newest + 1);
  if (awaited.some((end) => later(end, within) < asOf)) return 'overdue';
  return awaited.some((end) => end <= asOf) ? 'due' : 'current';
}

test('agrees with going through the periods, whatever the order of the file', () => {
  const period = fc.constantFrom('2021', '2022', '2023-H1', '2023-Q3', '2023-06', '2024-02', '2021-01/2021-09', '2025');
  const observation = fc.tuple(period, day).map(([code, published]) => {
    const { start = '' } = periodInterval(code) ?? {};
    return [code, published < start ? start : published] as const;
  });
  fc.assert(
    fc.property(
      day,
      rhythm,
      fc.integer({ min: 1, max: 400 }),
      fc.array(observation, { maxLength: 5 }),
      (asOf, every, within, observations) => {
        const row: Row = { asOf, reporting: { every, within }, observations };
        const state = stateOf(row);
        assert.equal(state?.state, byWalking(row));
        assert.deepEqual(stateOf({ ...row, observations: [...observations].reverse() }), state);
        if (state?.overdue) assert.equal(state.overdue.since, addDays(state.overdue.by, 1));
        assert.equal(state?.state === 'overdue', state?.overdue !== undefined);
      },
    ),
    { seed, numRuns: 400 },
  );
});

describe('reportingWords', () => {
  const told = (row: Row, locale: 'zh-CN' | 'en'): string | undefined => {
    const { plan, indicator } = planFor(row);
    return reportingWords(indicator, plan, row.asOf, locale)?.text;
  };
  const yearly = { reporting: { every: 'year', within: 120 }, observations: [['2022', '2023-04-28']] } as const;
  const monthly = { reporting: { every: 'month', within: 30 }, observations: [['2024-02', '2024-03-20']] } as const;

  test('names the day until which the next figure comes in time', () => {
    assert.equal(told({ ...monthly, asOf: '2024-03-25' }, 'zh-CN'), '下次公布：2024年4月底前');
    assert.equal(told({ ...monthly, asOf: '2024-03-25' }, 'en'), 'Next figure due by end of April 2024');
    assert.equal(told({ ...yearly, asOf: '2024-04-29' }, 'zh-CN'), '下次公布：2024年4月29日前');
  });

  test('says what is late since when', () => {
    assert.equal(told({ ...yearly, asOf: '2024-04-30' }, 'zh-CN'), '逾期未更新：2023年数据应于2024年4月29日前公布');
    assert.equal(told({ ...yearly, asOf: '2024-04-30' }, 'en'), 'Overdue: due by 29 April 2024 (2023)');
    assert.equal(
      told({ ...yearly, asOf: '2025-06-01' }, 'zh-CN'),
      '逾期未更新：2023年起的2期数据未公布，首期应于2024年4月29日前公布',
    );
    assert.equal(
      told({ ...yearly, asOf: '2025-06-01' }, 'en'),
      'Overdue: 2 figures, the first due by 29 April 2024 (2023)',
    );
  });

  test('says nothing when the last figure of the plan is out', () => {
    const done = { ...yearly, observations: [['2025', '2026-03-01']] } as const;
    assert.equal(told({ ...done, asOf: '2026-03-01' }, 'zh-CN'), undefined);
  });
});
