import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeParsePlan } from '../../src/model/safe-parse-plan.js';

/* Where one figure begins to contradict another: the rounding of its last digit, the days of its period, what it counts. */

const by = { kind: 'by' };
const target = (more: object = {}): object => ({
  words: '达15',
  of: { kind: 'level' },
  bound: { kind: 'at-least', value: 15 },
  when: by,
  ...more,
});
const figure = (period: string, value: number, more: object = {}): object => ({
  indicator: 'it',
  period,
  value,
  counts: 'level',
  status: 'final',
  ...more,
});

const found = (
  indicator: object,
  observations: readonly object[],
  others: readonly object[] = [],
  period: object = {},
): string[] => {
  const result = safeParsePlan(
    {
      id: 'small',
      name: '小规划',
      period: { start: '2021-01-01', end: '2025-12-31', ...period },
      goals: [{ id: 'goal', name: '目标' }],
      indicators: [{ id: 'it', goal: 'goal', name: '床位', unit: '张', targets: [target()], ...indicator }, ...others],
      observations,
    },
    { locale: 'zh-CN' },
  );
  assert.ok(result.ok, JSON.stringify(result));
  const codes = ['beyond-the-parent', 'other-baseline', 'parts-differ', 'calendar-year', 'part-for-year'];
  return result.warnings.filter(({ code }) => codes.includes(code)).map(({ code, path }) => `${code} ${path}`);
};

describe('a part of a whole', () => {
  const part = { id: 'part', goal: 'goal', name: '护理床位', unit: '张', parent: 'it', targets: [target()] };
  const both = (whole: readonly object[], own: object, more: object = {}): string[] =>
    found({}, [...whole, { ...own, indicator: 'part' }], [{ ...part, ...more }]);
  const beyond = ['beyond-the-parent observations[1].value'];

  test('is beyond it where it is more of the same days and of the same kind', () => {
    assert.deepEqual(both([figure('2023', 12)], figure('2023', 12.1)), beyond);
    assert.deepEqual(both([figure('2023', 0)], figure('2023', 1)), beyond);
    assert.deepEqual(both([figure('2023', 12)], figure('2023', 12)), []);
    assert.deepEqual(both([figure('2023-H1', 12)], figure('2023', 13)), []);
    assert.deepEqual(both([figure('2023-H2', 12)], figure('2023', 13)), []);
    assert.deepEqual(both([figure('2023', 12, { counts: 'increment' })], figure('2023', 13)), []);
    assert.deepEqual(
      both([figure('2023', 12, { counts: 'increment' })], figure('2023', 13, { counts: 'increment' })),
      beyond,
    );
  });

  test('is not where one of them is below zero, not final, or of what does not add up', () => {
    assert.deepEqual(both([figure('2023', -5)], figure('2023', -3)), []);
    assert.deepEqual(both([figure('2023', 12)], figure('2023', 13, { status: 'preliminary' })), []);
    assert.deepEqual(both([figure('2023', 12, { status: 'estimated' })], figure('2023', 13)), []);
    for (const name of ['床位使用率', '平均床位', '人均床位', 'mean beds', 'growth rate'])
      assert.deepEqual(both([figure('2023', 12)], figure('2023', 13), { name }), [], name);
  });
});

describe('a figure of the base period', () => {
  const base = (value: number, own: object = {}, more: object = {}): string[] =>
    found({ baseline: { value: 10.4, period: '2020', ...own } }, [figure('2020', value, more)]);
  const other = ['other-baseline observations[0].value'];

  test('may differ by half of the last digit printed', () => {
    assert.deepEqual(base(10.45), []);
    assert.deepEqual(base(10.35), []);
    assert.deepEqual(base(10.34), other);
    // 10.0 was printed with its zero, 10 without.
    assert.deepEqual(base(10.06, { value: 10, decimals: 1 }), other);
    assert.deepEqual(base(10.04, { value: 10, decimals: 1 }), []);
    assert.deepEqual(base(10.4, { value: 10 }), []);
    assert.deepEqual(base(10.6, { value: 10 }), other);
    assert.deepEqual(base(11, { value: 10.4 }, { decimals: 0 }), other);
  });

  test('is held against it where it is a level or a figure of that year, not where it is a bound', () => {
    assert.deepEqual(base(12, {}, { counts: 'increment' }), other);
    assert.deepEqual(base(12, {}, { counts: 'running-total' }), []);
    assert.deepEqual(base(12, {}, { qualifier: 'at-least' }), []);
    assert.deepEqual(base(12, { period: '2020-12' }), []);
  });
});

describe('the parts of a year', () => {
  const sums = (...rows: readonly (readonly [string, number])[]): string[] =>
    found(
      { unit: '亿元', name: '交易额', targets: [target({ of: { kind: 'year-value' } })] },
      rows.map(([period, value]) => figure(period, value, { counts: 'increment' })),
    );
  const months = (value: number, count = 12): [string, number][] =>
    Array.from({ length: count }, (_, at) => [`2022-${String(at + 1).padStart(2, '0')}`, value]);

  test('may differ from it by half a digit of each', () => {
    // Half of one for the year and each of two halves: 1.5.
    assert.deepEqual(sums(['2022-H1', 50], ['2022-H2', 60], ['2022', 111]), []);
    assert.deepEqual(sums(['2022-H1', 50], ['2022-H2', 60], ['2022', 112]), ['parts-differ observations[2].value']);
    assert.deepEqual(sums(['2022-H1', 50], ['2022-H2', 60], ['2022', 108]), ['parts-differ observations[2].value']);
  });

  test('are two halves, four quarters or twelve months of it, all of them', () => {
    assert.deepEqual(sums(...months(10), ['2022', 200]), ['parts-differ observations[12].value']);
    assert.deepEqual(sums(...months(10, 11), ['2022', 200]), []);
    assert.deepEqual(sums(...months(10), ['2022', 120]), []);
    assert.deepEqual(sums(['2022-H1', 50], ['2021-H2', 60], ['2022', 200]), []);
    assert.deepEqual(sums(['2022-H1', 50], ['2023-H1', 60], ['2022', 200]), []);
    // Of the year before nothing is said.
    assert.deepEqual(sums(['2022-H1', 50], ['2022-H2', 60], ['2021', 200]), []);
  });

  test('are not added up where they are shares or levels', () => {
    const rows = [figure('2022-H1', 50), figure('2022-H2', 60), figure('2022', 200)];
    assert.deepEqual(found({}, rows), []);
    const share = rows.map((row) => ({ ...row, counts: 'increment' }));
    assert.deepEqual(found({ unit: '%', name: '占比' }, share), []);
  });
});

describe('a bare year', () => {
  const fiscal = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' };
  const of = (indicator: object, period: string, own: object = fiscal): string[] =>
    found(
      { targets: [target({ of: { kind: 'year-value' } })], ...indicator },
      [figure(period, 5, { counts: 'increment' })],
      [],
      own,
    );
  test('is doubted where reporting years start in another month, unless the base has one too', () => {
    assert.deepEqual(of({}, '2024'), ['calendar-year observations[0].period']);
    assert.deepEqual(of({ baseline: { value: 5, period: '2020-A1' } }, '2024'), [
      'calendar-year observations[0].period',
    ]);
    assert.deepEqual(of({ baseline: { value: 5, period: '2020' } }, '2024'), []);
    assert.deepEqual(of({}, '2024-05'), []);
    assert.deepEqual(of({}, '2024', {}), []);
    assert.deepEqual(of({}, '2024', { yearStart: '--01-01' }), []);
  });
});

describe('a rate of the last part of a year', () => {
  const rate = (when: string, figures: readonly object[], more: object = {}): string[] =>
    found({ unit: '%', name: '失业率', targets: [target({ when: { kind: when }, ...more })] }, figures);
  const doubt = (at: number): string[] => [`part-for-year observations[${at}].period`];

  test('is doubted as that of the year', () => {
    const two = [figure('2022-Q3', 5), figure('2022-Q4', 6)];
    assert.deepEqual(rate('each-year', two), doubt(1));
    assert.deepEqual(rate('every-year', two), doubt(1));
    assert.deepEqual(rate('each-year', [figure('2022-11', 5), figure('2022-12', 6)]), doubt(1));
    assert.deepEqual(rate('each-year', [figure('2022-Q1', 5), figure('2022-Q4', 6)]), doubt(1));
  });

  test('is not where the year is known, where no other part is, or where it is a half', () => {
    assert.deepEqual(rate('each-year', [figure('2022-Q3', 5), figure('2022-Q4', 6), figure('2022', 5.5)]), []);
    assert.deepEqual(rate('each-year', [figure('2021-Q3', 5), figure('2022-Q4', 6)]), []);
    assert.deepEqual(rate('each-year', [figure('2022-Q4', 6), figure('2023-Q1', 5)]), []);
    assert.deepEqual(rate('each-year', [figure('2022-H1', 5), figure('2022-H2', 6)]), []);
    assert.deepEqual(
      rate('each-year', [figure('2022-Q3', 5), figure('2022-Q4', 6)], { of: { kind: 'year-value' } }),
      [],
    );
    // The year of another stands for no year of this one.
    assert.deepEqual(rate('each-year', [figure('2022-Q3', 5), figure('2022-Q4', 6), figure('2021', 5.5)]), doubt(1));
  });
});
