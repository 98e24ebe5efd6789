import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periodInterval, type ReportingInterval } from '../../src/calendar/period.js';
import { meanOfWindow } from '../../src/progress/mean-of-window.js';
import type { Reported } from '../../src/progress/plan-progress.js';

const window: ReportingInterval = { start: '2023-01-01', end: '2025-12-31' };

function value(period: string, figure: number, more: Partial<Reported> = {}, yearStart = '--01-01'): Reported {
  const at = periodInterval(period, yearStart as NonNullable<ReportingInterval['yearStart']>)?.end ?? '';
  return { value: figure, kind: 'level', computed: false, period, at, revised: false, ...more } as Reported;
}

/** Period, value, and whether the window is whole. */
function mean(history: readonly Reported[], of = window): string | undefined {
  const found = meanOfWindow(of, history);
  return found && `${found.mean.period}: ${found.mean.value}${found.whole ? ', whole' : ''}`;
}

describe('the mean of a window, 2023 to 2025', () => {
  const year = (name: number, figure: number): Reported => value(String(name), figure);
  const rows: readonly (readonly [name: string, history: readonly Reported[], wanted: string | undefined])[] = [
    ['nothing', [], undefined],
    ['one year is its own mean', [year(2023, 58)], '2023: 58'],
    // (58 + 61) ÷ 2
    ['two of three years', [year(2023, 58), year(2024, 61)], '2023/2024: 59.5'],
    // (58 + 61 + 64) ÷ 3
    ['all years', [year(2023, 58), year(2024, 61), year(2025, 64)], '2023/2025: 61, whole'],
    ['without the years before', [year(2022, 90), year(2023, 58)], '2023: 58'],
    [
      'without the years after',
      [year(2023, 58), year(2024, 61), year(2025, 64), year(2026, 9)],
      '2023/2025: 61, whole',
    ],
    ['a year is missing', [year(2023, 58), year(2025, 64)], undefined],
    ['the first year is missing', [year(2024, 61)], undefined],
    // Three values, and still none of 2023.
    ['a year has two values', [year(2024, 61), value('2025-A1', 63), year(2025, 64)], undefined],
    ['half a year is no year', [year(2023, 58), value('2024-H2', 70)], '2023: 58'],
    ['as published for the window', [value('2023/2025', 60)], '2023/2025: 60, whole'],
    ['as published for its first years', [value('2023/2024', 60)], '2023/2024: 60'],
    ['as published by its days', [value('2023-01-01/2024-12-31', 60)], '2023-01-01/2024-12-31: 60'],
    ['not as published for more than it', [value('2023/2026', 60)], undefined],
    ['not as published for other years', [value('2022/2025', 60)], undefined],
    [
      'as published before worked out, of the same day',
      [year(2023, 58), year(2024, 61), value('2023/2024', 60)],
      '2023/2024: 60',
    ],
    [
      'worked out where a year follows what was published',
      [year(2023, 58), year(2024, 61), value('2023/2024', 60), year(2025, 64)],
      '2023/2025: 61, whole',
    ],
    [
      'as published where it follows the last year known',
      [year(2023, 58), value('2023/2025', 60)],
      '2023/2025: 60, whole',
    ],
  ];
  for (const [name, history, wanted] of rows) test(name, () => assert.equal(mean(history), wanted));

  test('of one year is whole with that year', () => {
    assert.equal(mean([year(2023, 58)], { start: '2023-01-01', end: '2023-12-31' }), '2023: 58, whole');
  });

  test('in reporting years is made of those, not of years of the calendar', () => {
    const fromApril: ReportingInterval = { start: '2023-04-01', end: '2026-03-31', yearStart: '--04-01' };
    const reporting = (code: string, figure: number): Reported => value(code, figure, {}, '--04-01');
    assert.equal(mean([reporting('2023-A1', 58), reporting('2024', 70)], fromApril), '2023-A1: 58');
    // (58 + 61) ÷ 2
    assert.equal(mean([reporting('2023-A1', 58), reporting('2024-A1', 61)], fromApril), '2023-A1/2024-A1: 59.5');
  });
});

describe('a mean that is worked out', () => {
  test('says so, with the digits of its years and what was published last', () => {
    const unit = '分';
    const found = meanOfWindow(window, [value('2023', 58.25, { unit }), value('2024', 61, { unit, decimals: 1 })]);
    // (58.25 + 61) ÷ 2 = 59.625, of years with two digits and with one
    assert.deepEqual(found?.mean, {
      ...{ value: 59.625, kind: 'level', unit, computed: true, decimals: 2, made: 'mean' },
      published: { value: 61, kind: 'level', computed: false, unit, decimals: 1 },
      parts: [
        { value: 58.25, kind: 'level', computed: false, unit, period: '2023' },
        { value: 61, kind: 'level', computed: false, unit, decimals: 1, period: '2024' },
      ],
      ...{ period: '2023/2024', at: '2024-12-31', revised: false },
    });
  });

  test('has no unit where its years have none, and one digit, as a mean of whole numbers may lie between them', () => {
    const found = meanOfWindow(window, [value('2023', 58), value('2024', 60)]);
    assert.deepEqual(found?.mean, {
      ...{ value: 59, kind: 'level', computed: true, decimals: 1, made: 'mean' },
      published: { value: 60, kind: 'level', computed: false },
      parts: [
        { value: 58, kind: 'level', computed: false, period: '2023' },
        { value: 60, kind: 'level', computed: false, period: '2024' },
      ],
      ...{ period: '2023/2024', at: '2024-12-31', revised: false },
    });
  });
});
