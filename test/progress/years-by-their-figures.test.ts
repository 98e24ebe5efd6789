import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { mainOf, observed, target, type Row } from './one-target.js';

const atLeast = (value: number): object => ({ kind: 'at-least', value });
const eachYear = { kind: 'each-year' };

function yearsOn(asOf: string, of: object, bound: object, rows: readonly object[]): TargetProgress['years'] {
  return mainOf({ asOf, targets: [target(of, bound, eachYear)], observations: rows }).years;
}
const statuses = (years: TargetProgress['years']): unknown => years?.map(({ status }) => status);
const level = { kind: 'level' };

describe('on the last day of a year', () => {
  test('a year whose figure is known is judged', () => {
    const on = (value: number) => statuses(yearsOn('2021-12-31', level, atLeast(10), observed(['2021', value])));
    assert.deepEqual(on(12), ['met', 'not-due', 'not-due', 'not-due', 'not-due']);
    assert.deepEqual(on(8), ['not-met', 'not-due', 'not-due', 'not-due', 'not-due']);
  });

  test('a year whose figure leaves it open is not computable, and one without is not due yet', () => {
    const about = observed(['2021', 10]).map((row) => ({ ...row, qualifier: 'about' }));
    const [first] = yearsOn('2021-12-31', level, atLeast(10), about) ?? [];
    assert.deepEqual([first?.status, first?.reason], ['not-computable', 'value-is-bound']);
    assert.equal(yearsOn('2021-12-31', level, atLeast(10), [])?.[0]?.status, 'not-due');
    assert.equal(yearsOn('2022-01-01', level, atLeast(10), [])?.[0]?.status, 'not-reported');
  });
});

describe('what is known of a part of a year', () => {
  test('is the latest of that year, and of no other', () => {
    const years = yearsOn('2023-12-31', level, atLeast(10), observed(['2021-06', 5], ['2021-09', 6], ['2023-03', 7]));
    assert.deepEqual(
      years?.map(({ part }) => part?.value),
      [6, undefined, 7, undefined, undefined],
    );
    assert.equal(
      years?.some((year) => 'reported' in year || 'required' in year),
      false,
    );
  });
});

describe('a duty of every year', () => {
  test('is done or not by what stands at the end of the year, or earlier where it is done', () => {
    const rows = observed(['2021', 1], ['2022', 0], ['2023-06', 1], ['2024-06', 0]);
    const years = yearsOn('2025-06-30', { kind: 'occurrence' }, atLeast(1), rows);
    assert.deepEqual(statuses(years), ['met', 'not-met', 'met', 'not-reported', 'not-due']);
    assert.deepEqual(
      years?.map(({ reported }) => reported && [reported.period, reported.value]),
      [['2021', 1], ['2022', 0], ['2023-06', 1], ['2024-06', 0], undefined],
    );
  });
});

describe('what is known of a year', () => {
  test('keeps the bound it is known by', () => {
    const rows = observed(['2021', 1]).map((row) => ({ ...row, qualifier: 'at-least' }));
    const [first] = yearsOn('2022-06-30', { kind: 'occurrence' }, atLeast(1), rows) ?? [];
    assert.deepEqual([first?.status, first?.reported?.qualifier], ['met', 'at-least']);
  });

  test('is the latest figure of it, whether it looks like a level or like half a sum', () => {
    // 5 in the first half looks like half of 10.
    const rows = observed(['2022', 10], ['2023-H1', 5], ['2023-09', 9]);
    const years = yearsOn('2023-12-01', level, atLeast(10), rows);
    assert.equal(years?.[2]?.part?.value, 9);
  });
});

describe('what a year has brought of a sum', () => {
  const total = { kind: 'total' };
  const brought = (rows: readonly Row[], more: object = {}): unknown =>
    yearsOn(
      '2026-03-01',
      total,
      atLeast(10),
      observed(...rows).map((row) => ({ ...row, ...more })),
    )?.map(({ status, reported }) => [status, reported?.value]);

  test('is what it has come to since the year before, and not known where that is not', () => {
    assert.deepEqual(
      brought([
        ['2021', 12, 'running-total'],
        ['2022', 25, 'running-total'],
        ['2024', 60, 'running-total'],
        ['2025', 69, 'running-total'],
      ]),
      [
        ['met', 12],
        ['met', 13],
        ['not-reported', undefined],
        ['not-reported', undefined],
        ['not-met', 9],
      ],
    );
  });

  test('is not all that it has come to where an earlier year has brought something', () => {
    const years = brought([
      ['2021', 3, 'increment'],
      ['2022', 25, 'running-total'],
    ]) as unknown[];
    assert.deepEqual(years.slice(0, 2), [
      ['not-met', 3],
      ['not-reported', undefined],
    ]);
  });

  test('is not known where one of the two is known only by a bound', () => {
    const [first] = brought([['2021', 12, 'running-total']], { qualifier: 'more-than' }) as unknown[];
    assert.deepEqual(first, ['not-reported', undefined]);
  });

  test('is what it has come to where only a part of the year is known beside', () => {
    const [first] = brought([
      ['2021-H1', 3, 'increment'],
      ['2021', 18, 'running-total'],
    ]) as unknown[];
    assert.deepEqual(first, ['met', 18]);
  });

  test('is the sum of its parts where nobody knows what it had come to before', () => {
    const years = brought([
      ['2021', 7, 'running-total'],
      ['2023-H1', 5, 'increment'],
      ['2023-H2', 6, 'increment'],
      ['2023', 40, 'running-total'],
    ]) as unknown[];
    assert.deepEqual(years[2], ['met', 11]);
  });
});
