import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { targetWords } from '../../src/format/target-words.js';
import { methodInput } from '../../src/methods/method-input.js';
import { assessColumns, statusNames, toColumns } from '../../src/progress/assess-columns.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { assessValue } from '../../src/progress/assess-value.js';
import type { Reported, TargetProgress } from '../../src/progress/plan-progress.js';
import { comparable, partedByBreak } from '../../src/progress/series-break.js';
import { seed } from '../generated-plans.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { near } from '../vectors.js';

const level = {
  words: '达100件',
  of: { kind: 'level' },
  bound: { kind: 'at-least', value: 100 },
  when: { kind: 'by' },
};
const total = { ...level, words: '新增100件', of: { kind: 'total' } };

/** Year, value and, for the first value counted in another way, `break`. */
type Row = readonly [period: string, value: number, more?: object];
const broken = { break: true };

function progressOf(
  target: object,
  rows: readonly Row[],
  counts: string,
  more: Partial<SmallPlan> = {},
): TargetProgress {
  const asOf = more.asOf ?? '2024-03-01';
  const plan = planOf({
    asOf,
    targets: [target],
    baseline: { value: 20, period: '2020' },
    observations: rows.map(([period, value, own]) => ({ period, value, counts, status: 'final', ...own })),
    ...more,
  });
  const main = assessPlan(plan, { asOf }).indicators[0]?.main;
  assert.ok(main);
  return main;
}

describe('a break between the baseline and the value', () => {
  const before: readonly Row[] = [
    ['2021', 30],
    ['2022', 60, broken],
    ['2023', 70],
  ];

  test('leaves no way done, none due and none that leads on: 70 of the new way is not 50 above 20 of the old one', () => {
    const progress = progressOf(level, before, 'level');
    assert.deepEqual(progress.done, { answered: false, reason: 'series-break', start: 20 });
    assert.deepEqual(progress.schedule, { answered: false, reason: 'series-break' });
    assert.deepEqual(progress.outlook, { answered: false, reason: 'series-break' });
    assert.deepEqual([progress.status, progress.reason], ['not-computable', 'series-break']);
  });

  test('leaves the value, the plan’s own figure and their quotient', () => {
    const progress = progressOf(level, before, 'level');
    assert.equal(progress.reported?.value, 70);
    assert.deepEqual(progress.required, { low: 100, high: 100 });
    assert.equal(progress.ofTarget, 0.7);
    assert.equal(targetWords(progress, 'zh-CN').sentence, '数据口径有变，前后不可比；现值为目标值的70%');
    assert.equal(targetWords(progress, 'zh-CN').amount, undefined);
  });

  test('does not hide that the figure of the plan is met, or is not on its day, and stands beside the verdict', () => {
    const met = progressOf(level, [...before.slice(0, 2), ['2023', 110]], 'level');
    assert.deepEqual([met.status, met.reason], ['met', 'series-break']);
    assert.equal(targetWords(met, 'zh-CN').sentence, '现值为目标值的110%；数据口径有变，前后不可比');
    assert.equal(
      targetWords(met, 'en').sentence,
      '110% of the target; the data are counted differently from before and do not compare',
    );
    const missed = progressOf(level, [...before, ['2025', 90]], 'level', { asOf: '2026-03-01' });
    assert.deepEqual([missed.status, missed.reason], ['not-met', 'series-break']);
    assert.match(targetWords(missed, 'zh-CN').sentence, /数据口径有变/);
  });

  test('is none where the baseline is counted in the new way already', () => {
    const { done, schedule, reason } = progressOf(level, before, 'level', { baseline: { value: 60, period: '2022' } });
    // 10 of 40
    assert.deepEqual([reason, done.answered && done.share, schedule.answered], [undefined, 0.25, true]);
    // Within the year the baseline ends with, and on its very last day.
    for (const period of ['2020-H1', '2020-12-31']) {
      const { done, reason } = progressOf(level, [[period, 20, broken], ...before.slice(0, 1)], 'level');
      assert.deepEqual([reason, done.answered], [undefined, true], `a break in ${period}`);
    }
  });

  test('counts where it lies before the first day of the plan as well', () => {
    const rows: readonly Row[] = [
      ['2020', 50, broken],
      ['2021', 60],
    ];
    const progress = progressOf(level, rows, 'level', { baseline: { value: 20, period: '2019' } });
    assert.deepEqual(
      progress.history.map(({ value }) => value),
      [50, 60],
      'the way runs from the end of 2019',
    );
    assert.deepEqual(progress.done, { answered: false, reason: 'series-break', start: 20 });
  });

  test('counts no more than what is known: a break published later, or due later, is none', () => {
    const rows: readonly Row[] = [
      ['2022', 40],
      ['2023', 70, { ...broken, published: '2024-05-01' }],
    ];
    assert.ok(progressOf(level, rows, 'level', { asOf: '2024-04-30' }).done.answered);
    assert.equal(progressOf(level, rows, 'level', { asOf: '2024-05-01' }).done.answered, false);
    const early = { ...level, when: { kind: 'by', date: '2022-12-31' } };
    assert.ok(progressOf(early, rows, 'level', { asOf: '2024-05-01' }).done.answered);
  });

  test('says of a share of a whole what it says of a level', () => {
    const share = {
      ...level,
      words: '达80%',
      of: { kind: 'share', whole: 200 },
      bound: { kind: 'at-least', value: 80 },
    };
    const { done, ofTarget } = progressOf(share, before, 'level');
    // 20 of 200 at the start, 70 of 200 now: 35 % of 80 %.
    assert.deepEqual(done, { answered: false, reason: 'series-break', start: 10 });
    assert.ok(ofTarget !== undefined && near(ofTarget, 35 / 80));
  });

  test('hides no other reason: without a baseline there is none to be parted from', () => {
    const { done, reason } = progressOf(level, before, 'level', { baseline: undefined as never });
    assert.deepEqual(done, { answered: false, reason: 'no-baseline' });
    assert.equal(reason, 'no-baseline');
  });
});

describe('a break in a total', () => {
  test('parts nothing from zero where the running total is published anew', () => {
    const { done, outlook } = progressOf(
      total,
      [
        ['2021', 30],
        ['2022', 40, broken],
        ['2023', 60],
      ],
      'running-total',
    );
    assert.ok(done.answered && done.share === 0.6);
    // 60 after 1095 of 1826 days.
    assert.ok(outlook.answered && near(outlook.value, (60 * 1826) / 1095));
  });

  test('leaves a sum of increments from both of its sides without a share', () => {
    const mixed = progressOf(
      total,
      [
        ['2021', 30],
        ['2022', 10, broken],
        ['2023', 20],
      ],
      'increment',
    );
    assert.equal(mixed.reported?.value, 60);
    assert.deepEqual(mixed.done, { answered: false, reason: 'series-break', start: 0 });
    assert.deepEqual([mixed.status, mixed.reason], ['not-computable', 'series-break']);
    const anew = progressOf(
      total,
      [
        ['2021', 30, broken],
        ['2022', 10],
      ],
      'increment',
    );
    assert.ok(anew.done.answered && anew.done.share === 0.4);
  });
});

describe('a break in what a change or a growth is counted from', () => {
  const rows: readonly Row[] = [
    ['2021', 30],
    ['2022', 60, broken],
    ['2023', 66],
  ];
  const change = {
    ...level,
    words: '增加50件',
    of: { kind: 'change', measure: 'absolute', direction: 'increase' },
    bound: { kind: 'at-least', value: 50 },
  };
  const growth = (span: string): object => ({
    ...level,
    words: '年均增长8%',
    of: { kind: 'growth', span, direction: 'increase' },
    bound: { kind: 'at-least', value: 8 },
  });

  test('leaves no change: 66 of the new way less 20 of the old one is no figure', () => {
    const { status, reason, history } = progressOf(change, rows, 'level');
    assert.deepEqual([status, reason, history.length], ['not-computable', 'series-break', 0]);
  });

  test('leaves a change that was published ready-made', () => {
    const { reported, done } = progressOf(change, [...rows, ['2024', 45, { counts: 'rate' }]], 'level', {
      asOf: '2025-03-01',
    });
    assert.equal(reported?.value, 45);
    assert.ok(done.answered && done.share === 0.9);
  });

  test('leaves the change from a value after it', () => {
    const from2022 = { ...change, of: { ...change.of, from: '2022' } };
    assert.equal(progressOf(from2022, rows, 'level').reported?.value, 6);
  });

  test('leaves no average growth since the base', () => {
    const { status, reason } = progressOf(growth('average-annual'), rows, 'level');
    assert.deepEqual([status, reason], ['not-computable', 'series-break']);
  });

  test('leaves out the growth of the year of the break alone', () => {
    const { history } = progressOf(growth('per-year'), rows, 'level');
    // 30 over 20; none from 30 to 60; 66 over 60.
    assert.deepEqual(
      history.map(({ period, value }) => [period, value]),
      [
        ['2021', 50],
        ['2023', 10],
      ],
    );
  });
});

test('published methods are given what compares, and no base from before a break', () => {
  const input = methodInput(
    progressOf(
      level,
      [
        ['2021', 30],
        ['2022', 60, broken],
        ['2023', 70],
      ],
      'level',
    ),
  );
  assert.deepEqual(input?.series, [
    { year: 2022, value: 60 },
    { year: 2023, value: 70 },
  ]);
  assert.equal(input.baseYear, undefined);
});

test('figures and columns say the same of a value without its baseline as a plan says after a break', () => {
  const value = fc.integer({ min: 0, max: 150 });
  const days = fc.constantFrom('2024-03-01', '2026-03-01');
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.nat({ max: 4 }), days, (values, at, asOf) => {
      const index = at % values.length;
      const known = values.slice(0, asOf < '2025' ? 3 : 5);
      const rows = values.map((each, year): Row => [String(2021 + year), each, year === index ? broken : {}]);
      const progress = progressOf(level, rows, 'level', { asOf });
      const row = {
        kind: 'at-least' as const,
        low: 100,
        start: index < known.length ? undefined : 20,
        value: known[known.length - 1],
        at: `${2020 + known.length}-12-31`,
        from: '2021-01-01',
        due: '2025-12-31',
      };
      const plain = assessValue({ ...row, asOf });
      const columns = assessColumns(toColumns([row]), { asOf });
      assert.equal(plain.status, progress.status);
      assert.equal(statusNames[columns.status[0] ?? -1], progress.status);
      assert.equal(plain.done, progress.done.answered ? progress.done.share : undefined);
      assert.ok(Object.is(columns.done[0], plain.done ?? NaN));
      assert.ok(Object.is(columns.difference[0], plain.difference ?? NaN));
    }),
    { seed, numRuns: 400 },
  );
});

describe('a series of three years, the last counted in another way', () => {
  const history = ['2021', '2022', '2023'].map((period) => ({
    period,
    at: `${period}-12-31`,
    value: 10,
    observation: { period, value: 10, counts: 'increment', ...(period === '2023' ? broken : {}) },
  })) as unknown as Reported[];
  const [first, second, third] = history as [Reported, Reported, Reported];

  test('compares from the break on, and nothing with nothing', () => {
    assert.deepEqual(comparable(history), [third]);
    assert.deepEqual(comparable([first, second]), [first, second]);
    assert.deepEqual(comparable([]), []);
  });

  test('parts a sum of increments from the year of the break on, not before', () => {
    assert.equal(partedByBreak('total', history, second), false);
    assert.equal(partedByBreak('total', history, third), true);
    assert.equal(partedByBreak('total', [third], third), false);
  });

  test('parts a level from its baseline; what a change is counted from is looked at where it is worked out', () => {
    assert.equal(partedByBreak('level', history, third, '2020'), true);
    assert.equal(partedByBreak('level', history, second, '2020'), false);
    assert.equal(partedByBreak('change', history, third, '2020'), false);
  });
});
