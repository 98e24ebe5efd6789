// What is known only by a bound stays so in whatever is made of it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { targetWords } from '../../src/format/target-words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import type { Indicator, Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf } from '../plan-of.js';
import { mainOf, target, verdict } from './one-target.js';

type Figure = readonly [period: string, value: number, qualifier?: string];
const at = (kind: string, value: number): object => ({ kind, value });
const figures = (counts: string, ...rows: readonly Figure[]): object[] =>
  rows.map(([period, value, qualifier]) => ({
    period,
    value,
    counts,
    status: 'final',
    ...(qualifier !== undefined && { qualifier }),
  }));
const read = (
  of: object,
  bound: object,
  when: object,
  observations: object[],
  asOf = '2026-06-30',
  unit = '%',
): TargetProgress => mainOf({ asOf, unit, targets: [target(of, bound, when)], observations });

describe('a yearly duty', () => {
  const every = { kind: 'every-year' };
  const years = (bound: object, ...rows: readonly Figure[]): readonly string[] | undefined =>
    read({ kind: 'occurrence' }, bound, every, figures('increment', ...rows), '2024-02-01', '次').years?.map(
      ({ status, reason }) => (reason ? `${status} ${reason}` : status),
    );

  test('more than three is enough for four or not, as it is said', () => {
    // More than 3 of what is counted: four or more; 'more than 4' is above 4 too, 'less than 4' is none of it.
    assert.deepEqual(
      years(at('at-least', 4), ['2021', 4], ['2022', 4, 'more-than'], ['2023', 4, 'less-than'])?.slice(0, 3),
      ['met', 'met', 'not-met'],
    );
    assert.deepEqual(years(at('at-most', 2), ['2021', 2, 'more-than'], ['2022', 3, 'less-than'])?.[0], 'not-met');
  });
});

describe('a mean', () => {
  const window = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
  const mean = (bound: object, ...rows: readonly Figure[]): TargetProgress =>
    read({ kind: 'level' }, bound, window, figures('level', ...rows));

  test('of more than 82 and twice 82 is more than 82', () => {
    const main = mean(at('more-than', 82), ['2023', 82, 'more-than'], ['2024', 82], ['2025', 82]);
    assert.deepEqual([verdict(main), main.reported?.qualifier], ['met', 'more-than']);
  });

  test('that a bound leaves open has no verdict', () => {
    const main = mean(at('at-least', 82), ['2023', 81, 'more-than'], ['2024', 82], ['2025', 82]);
    assert.equal(verdict(main), 'not-computable value-is-bound');
  });
});

describe('yearly rates', () => {
  const average = { kind: 'growth', span: 'average-annual' };
  const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
  const rows = (first: Figure): readonly Figure[] => [
    first,
    ...[2022, 2023, 2024, 2025].map((year) => [`${year}`, 6] as const),
  ];

  test('one of them above six and the others six are above six on average', () => {
    const main = read(average, at('more-than', 6), { kind: 'by' }, figures('rate', ...rows(['2021', 6, 'more-than'])));
    assert.deepEqual([verdict(main), main.reported?.qualifier], ['met', 'more-than']);
  });

  test('compounded, a fall of less than so much leaves open what it does not decide', () => {
    // 1 − 0.94⁵ = 26.6 %: less than that.
    const main = (asked: number): TargetProgress =>
      read(fall, at('at-least', asked), { kind: 'by' }, figures('rate', ...rows(['2021', 6, 'less-than'])));
    assert.equal(verdict(main(27)), 'not-met');
    assert.equal(verdict(main(20)), 'not-computable value-is-bound');
  });

  test('a bound on any year is a bound on the whole, whichever year it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('more-than', 'at-least', 'less-than', 'at-most'),
        (which, qualifier) => {
          const all = [2021, 2022, 2023, 2024, 2025].map(
            (year, index): Figure => [`${year}`, 6, ...(index === which ? [qualifier] : [])] as unknown as Figure,
          );
          assert.equal(
            read(average, at('at-least', 9), { kind: 'by' }, figures('rate', ...all)).reported?.qualifier,
            qualifier,
          );
        },
      ),
    );
  });
});

describe('a range', () => {
  const range = { kind: 'between', low: 70, high: 72 };
  test('is not said to hold what is only known to be below it', () => {
    const main = read({ kind: 'level' }, range, { kind: 'by' }, figures('level', ['2025', 70, 'less-than']));
    assert.equal(verdict(main), 'not-met');
    const { sentence } = targetWords(main, 'zh-CN');
    assert.equal(sentence, '低于70%，未达到“70%至72%”');
    assert.doesNotMatch(targetWords(main, 'en').sentence, /within/);
  });
});

describe('running totals under what is asked of every year', () => {
  const totals = (of: object, least: number, ...rows: readonly Figure[]): readonly string[] | undefined =>
    read(of, at('at-least', least), { kind: 'every-year' }, figures('running-total', ...rows), '2024-02-01', '次')
      .years?.slice(0, 3)
      .map(({ status }) => status);

  test('bring in a year what they grew by in it', () => {
    // 4, 8 and 10 by the ends of the years: 4, 4 and 2 in them.
    assert.deepEqual(totals({ kind: 'occurrence' }, 4, ['2021', 4], ['2022', 8], ['2023', 10]), [
      'met',
      'met',
      'not-met',
    ]);
    assert.deepEqual(totals({ kind: 'total' }, 4, ['2021', 5], ['2022', 9], ['2023', 11]), ['met', 'met', 'not-met']);
  });

  test('say nothing of a year whose beginning is not known', () => {
    const [first, second] = totals({ kind: 'total' }, 4, ['2021', 5], ['2023', 11])?.slice(1) ?? [];
    assert.deepEqual([first, second], ['not-reported', 'not-reported']);
  });

  test('agree with the increments they are the sums of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 6 }),
        (brought, least) => {
          let sum = 0;
          const running = brought.map((value, index): Figure => [`${2021 + index}`, (sum += value)]);
          const parts = brought.map((value, index): Figure => [`${2021 + index}`, value]);
          const ofParts = read(
            { kind: 'total' },
            at('at-least', least),
            { kind: 'every-year' },
            figures('increment', ...parts),
            '2024-02-01',
            '次',
          );
          assert.deepEqual(
            totals({ kind: 'total' }, least, ...running),
            ofParts.years?.slice(0, 3).map(({ status }) => status),
          );
        },
      ),
    );
  });
});

test('a figure of a year that begins before the first day does not unmake what is known since it', () => {
  const since = { kind: 'total', since: '2022-07-01' };
  const sum = (...rows: readonly Figure[]): TargetProgress =>
    read(since, at('at-least', 100), { kind: 'by' }, figures('increment', ...rows), '2024-02-01', '件');
  assert.equal(sum(['2022-H2', 16], ['2023', 30]).reported?.value, 46);
  assert.equal(sum(['2022-H2', 16], ['2022', 30], ['2023', 30]).reported?.value, 46);
  assert.equal(verdict(sum(['2022', 30], ['2023', 30])), 'not-computable gap-in-periods');
});

test('a rank is better for a smaller number, in words too', () => {
  const rank = (bound: object, value: number, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
    targetWords(
      read({ kind: 'rank' }, bound, { kind: 'by' }, figures('level', ['2025', value]), '2026-06-30', '位'),
      locale,
    ).sentence;
  assert.equal(rank(at('less-than', 8), 8), '第8位，未高于第8位');
  assert.equal(rank(at('less-than', 8), 8, 'en'), 'Rank 8, not better than rank 8');
  assert.doesNotMatch(rank({ kind: 'between', low: 3, high: 5 }, 2), /少于/);
});

describe('what cannot be compared', () => {
  test('in one year leaves a year that is missed', () => {
    const covered = (...rows: readonly Figure[]): TargetProgress =>
      read(
        { kind: 'share', whole: 13 },
        at('at-least', 90),
        { kind: 'each-year' },
        figures('level', ...rows),
        '2024-02-01',
        '个',
      );
    // 12 of 13 are 92 %, 11 of 13 are 85 %.
    assert.equal(verdict(covered(['2021', 12], ['2022', 11])), 'not-met judged-by-year');
    const main = covered(['2021', 12], ['2022', 11], ['2023', 11, 'more-than']);
    assert.deepEqual(
      main.years?.slice(0, 3).map(({ status }) => status),
      ['met', 'not-met', 'not-computable'],
    );
    assert.equal(main.status, 'not-met');
  });

  test('is what half a year or five years brought, as the start of what one year brings', () => {
    for (const period of ['2020-H1', '2016/2020']) {
      const main = mainOf({
        asOf: '2024-02-01',
        unit: '件',
        baseline: { value: 30, period },
        targets: [target({ kind: 'year-value' }, at('at-least', 70))],
        observations: figures('increment', ['2023', 65]),
      });
      assert.equal(verdict(main), 'not-computable counts-differ');
    }
  });
});

test('a mean so far that is more than the figure is above it', () => {
  const main = read(
    { kind: 'level' },
    at('more-than', 82),
    { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } },
    figures('level', ['2023', 82, 'more-than']),
    '2024-02-01',
  );
  assert.equal(main.status, 'ahead');
  assert.doesNotMatch(targetWords(main, 'zh-CN').sentence, /持平/);
});

test('what came together after the due day is told as a sum, not as what a year brought', () => {
  const main = read(
    { kind: 'total' },
    at('at-least', 100),
    { kind: 'by', date: '2023-06-30' },
    figures('increment', ['2021', 30], ['2022', 30], ['2023', 60]),
    '2024-02-01',
    '件',
  );
  assert.match(targetWords(main, 'zh-CN').sentence, /截至2023年底的120件在期限之后，不用于判定/);
  assert.match(targetWords(main, 'en').sentence, /120 件 by end of 2023 is after the due date/);
});

describe('a ratio of what a part of a year has brought', () => {
  const ratio = (
    ...rows: readonly (readonly [indicator: string, period: string, value: number, counts: string])[]
  ): TargetProgress | undefined => {
    const plan = planOf({
      asOf: '2026-06-30',
      unit: '件',
      baseline: { value: 30, period: '2020' },
      targets: [target({ kind: 'level' }, at('at-least', 50))],
      observations: [],
    });
    const [main] = plan.indicators;
    assert.ok(main);
    const other = (id: string): Indicator => ({ ...main, id, targets: [] }) as unknown as Indicator;
    const whole = {
      ...plan,
      indicators: [
        { ...main, derivedFrom: { ratio: { of: 'patents', over: 'people', per: 10_000 } } },
        other('patents'),
        other('people'),
      ],
      observations: rows.map(([indicator, period, value, counts]) => ({
        indicator,
        period,
        value,
        counts,
        status: 'final',
      })),
    } as unknown as Plan;
    return assessPlan(whole, { asOf: '2026-06-30' }).indicators[0]?.main;
  };

  test('is told and held against no year', () => {
    const main = ratio(['patents', '2025-12', 60, 'increment'], ['people', '2025-12', 100_000, 'level']);
    assert.notEqual(main?.status, 'not-met');
    assert.equal(main?.reported, undefined);
    assert.equal(main?.part?.value, 6);
    const quarter = ratio(['patents', '2025-Q4', 1200, 'increment'], ['people', '2025-Q4', 100_000, 'level']);
    assert.equal(quarter?.reported, undefined);
  });

  test('is that of the year where the year is known', () => {
    const main = ratio(['patents', '2025', 600, 'increment'], ['people', '2025', 100_000, 'level']);
    assert.deepEqual([main?.status, main?.reported?.value], ['met', 60]);
  });
});
