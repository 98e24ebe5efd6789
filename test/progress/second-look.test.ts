import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gapWords } from '../../src/format/gap-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { requiredPace } from '../../src/progress/pace.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import type { SmallPlan } from '../plan-of.js';
import { mainOf, observed, target, verdict, type Row } from './one-target.js';

const at = (kind: string, value: number, more: object = {}): object => ({ kind, value, ...more });
const between = (low: number, high: number, more: object = {}): object => ({ kind: 'between', low, high, ...more });
const meanOf = { kind: 'mean-of', window: { start: '2023-01-01', end: '2025-12-31' } };
const percent = { unit: '%' };
const afterwards = '2026-06-30';
const value = ({ reported }: TargetProgress): number | undefined => reported && Number(reported.value.toFixed(3));

describe('a mean over a window', () => {
  test('of yearly growth is the mean of the rates, and no year is judged by itself', () => {
    const yearly = target({ kind: 'growth', span: 'per-year' }, at('at-least', 5), meanOf, percent);
    const main = mainOf({
      asOf: afterwards,
      unit: '亿元',
      targets: [yearly],
      observations: observed(['2023', 7, 'rate'], ['2024', 5, 'rate'], ['2025', 4, 'rate']),
    });
    // (7 + 5 + 4) ÷ 3
    assert.deepEqual([main.status, value(main), main.years], ['met', 5.333, undefined]);
  });

  test('of a sum and of what happens is that of what the years bring', () => {
    const added = observed(['2023', 90, 'increment'], ['2024', 100, 'increment'], ['2025', 120, 'increment']);
    const sum = { asOf: afterwards, unit: '家', targets: [target({ kind: 'total' }, at('at-least', 100), meanOf)] };
    assert.equal(value(mainOf({ ...sum, observations: added })), 103.333);
    const held = observed(['2023', 3, 'increment'], ['2024', 5, 'increment'], ['2025', 4, 'increment']);
    const events = { asOf: afterwards, targets: [target({ kind: 'occurrence' }, at('at-least', 4), meanOf)] };
    assert.equal(value(mainOf({ ...events, observations: held })), 4);
  });

  test('of average growth is the growth a year over the window', () => {
    const average = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 5), meanOf, percent);
    const row = { asOf: afterwards, unit: '亿元', targets: [average], baseline: { value: 90, period: '2020' } };
    // (116 ÷ 100) ^ (1 ÷ 3) − 1 = 5.07 %, whatever went before
    const main = mainOf({ ...row, observations: observed(['2022', 100], ['2023', 104], ['2024', 110], ['2025', 116]) });
    assert.deepEqual([main.status, value(main)], ['met', Number((100 * (1.16 ** (1 / 3) - 1)).toFixed(3))]);
    const falls = target(
      { kind: 'growth', span: 'average-annual', direction: 'decrease' },
      at('at-least', 2),
      meanOf,
      percent,
    );
    const fallen = mainOf({
      ...row,
      targets: [falls],
      observations: observed(['2023', 3, 'rate'], ['2024', 1, 'rate'], ['2025', 2, 'rate']),
    });
    assert.equal(value(fallen), Number((100 * (1 - (0.97 * 0.99 * 0.98) ** (1 / 3))).toFixed(3)));
  });

  test('with a hole is none, though its last year is known', () => {
    const level = target({ kind: 'level' }, at('at-least', 80), meanOf);
    const row = { asOf: afterwards, unit: '%', targets: [level] };
    const holed = mainOf({ ...row, observations: observed(['2023', 80], ['2025', 82]) });
    assert.equal(verdict(holed), 'not-computable gap-in-periods');
    assert.equal(
      verdict(mainOf({ ...row, observations: observed(['2023', 80], ['2024', 82]) })),
      'not-reported due-value-missing',
    );
  });
});

describe('a place in an order', () => {
  const row = (bound: object, place: number): SmallPlan => ({
    asOf: afterwards,
    unit: '位',
    targets: [target({ kind: 'rank' }, bound)],
    observations: observed(['2025', place]),
  });
  test('of a range is met by a higher one, and missed below it', () => {
    assert.deepEqual(
      [2, 3, 5, 6].map((place) => mainOf(row(between(3, 5), place)).status),
      ['met', 'met', 'met', 'not-met'],
    );
    assert.equal(gapWords(mainOf(row(between(3, 5), 6)), 'zh-CN').gap?.text, '还需上升1位');
  });
});

describe('what the plan leaves open', () => {
  const unstated = target({ kind: 'unstated', among: ['level', 'total'] }, at('at-least', 100));
  const row = (level: number, baseline?: object): SmallPlan => ({
    asOf: afterwards,
    unit: '家',
    targets: [unstated],
    ...(baseline && { baseline }),
    observations: observed(['2025', level]),
  });
  test('is judged where what there is and what has been added agree', () => {
    const base = { value: 40, period: '2020' };
    // 120 there are, 80 have been added; 140 and 100; 90 and 50
    assert.equal(verdict(mainOf(row(120, base))), 'not-computable measure-unstated');
    assert.deepEqual(
      [140, 90].map((level) => mainOf(row(level, base)).status),
      ['met', 'not-met'],
    );
  });
});

describe('past what binds on both sides', () => {
  const row = (of: object, bound: object, unit: string, ...rows: readonly Row[]): SmallPlan => ({
    asOf: '2024-03-01',
    unit,
    baseline: { value: 52, period: '2020' },
    targets: [target(of, bound)],
    observations: observed(...rows),
  });
  test('a level is not ahead of anything, and no pace leads back', () => {
    const about = mainOf(
      row({ kind: 'level' }, at('about', 60, { tolerance: 1 }), '%', ['2022', 60.5], ['2023', 62.7]),
    );
    assert.equal(verdict(about), 'not-computable beyond-range');
    assert.deepEqual(requiredPace(about), { answered: false, reason: 'beyond-range' });
    assert.doesNotMatch(targetWords(about, 'zh-CN').sentence, /后回落/, 'it went on to rise');
    const within = mainOf(row({ kind: 'level' }, at('about', 60, { tolerance: 3 }), '%', ['2023', 62.7]));
    assert.equal(within.status, 'met');
  });
  test('a sum cannot come back', () => {
    const rows: Row[] = [
      ['2021', 40, 'increment'],
      ['2022', 42, 'increment'],
      ['2023', 25, 'increment'],
    ];
    // 40 + 42 + 25 = 107
    const status = (bound: object): string => mainOf(row({ kind: 'total' }, bound, '亿元', ...rows)).status;
    assert.equal(status(between(80, 100, { held: true })), 'not-met');
    assert.equal(status(at('about', 100, { tolerance: 5 })), 'not-met');
    assert.equal(status(at('about', 100, { tolerance: 10 })), 'met');
    assert.equal(status(between(80, 100)), 'met', 'more than was asked for');
  });
  test('falling back is told of what has fallen', () => {
    const level = [target({ kind: 'level' }, at('at-least', 60))];
    const fallen = mainOf({
      ...row({ kind: 'level' }, between(0, 1), '%', ['2022', 61], ['2023', 59]),
      targets: level,
    });
    assert.match(targetWords(fallen, 'zh-CN').sentence, /2022年曾达61%，后回落/);
  });
});

describe('rates of several years and of one', () => {
  const fall = target(
    { kind: 'change', measure: 'percent', direction: 'decrease' },
    at('at-least', 18),
    { kind: 'by' },
    percent,
  );
  const row = (of: object, ...rows: readonly Row[]): TargetProgress =>
    mainOf({
      asOf: afterwards,
      unit: '吨',
      baseline: { value: 10, period: '2020' },
      targets: [of],
      observations: observed(...rows),
    });
  test('are compounded where they follow each other', () => {
    // 1 − 0.911 × 0.979 = 0.108131
    assert.equal(value(row(fall, ['2021/2023', 8.9, 'rate'], ['2024', 2.1, 'rate'])), 10.813);
    // 1 − 0.98 × 0.97 = 0.0494
    assert.equal(value(row(fall, ['2021', 2, 'rate'], ['2022/2023', 3, 'rate'])), 4.94);
    assert.equal(value(row(fall, ['2021/2024', 17.5, 'rate'], ['2023', 2.1, 'rate'])), 17.5, 'the span as published');
  });
  test('are refused where one follows nothing', () => {
    assert.equal(row(fall, ['2021/2022', 8.9, 'rate'], ['2024', 2.1, 'rate']).reason, 'gap-in-periods');
  });
  test('of an average count for as many years as they are of', () => {
    const average = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 5), { kind: 'by' }, percent);
    // (1.056² × 1.02)^(1/3) − 1 = 0.043861…
    const known = row(average, ['2021/2022', 5.6, 'rate'], ['2023', 2, 'rate']);
    assert.equal(value(known), Number((100 * ((1.056 ** 2 * 1.02) ** (1 / 3) - 1)).toFixed(3)));
  });
  test('stand before levels, which are of each year’s prices', () => {
    const average = target({ kind: 'growth', span: 'average-annual' }, at('at-least', 5.5), { kind: 'by' }, percent);
    const levels: Row[] = [
      ['2021', 10.6],
      ['2022', 11.3],
      ['2023', 11.8],
    ];
    const rates: Row[] = [
      ['2021', 5.2, 'rate'],
      ['2022', 5, 'rate'],
      ['2023', 4.6, 'rate'],
    ];
    assert.equal(
      value(row(average, ...levels, ...rates)),
      Number((100 * ((1.052 * 1.05 * 1.046) ** (1 / 3) - 1)).toFixed(3)),
    );
  });
});

test('ten months of a year beyond its ceiling are no year: neither a share nor a pace is made of them', () => {
  const main = mainOf({
    asOf: '2025-11-15',
    unit: '亿元',
    baseline: { value: 60, period: '2020' },
    targets: [target({ kind: 'year-value' }, at('at-most', 50))],
    observations: observed(['2025-01/2025-10', 51, 'increment']),
  });
  assert.equal(main.status, 'not-met');
  assert.deepEqual([main.done.answered, main.schedule.answered, main.outlook.answered], [false, false, false]);
});

test('growth after a year that is missing is not called unreported', () => {
  const yearly = target({ kind: 'growth', span: 'per-year' }, at('at-least', 5), { kind: 'each-year' }, percent);
  const main = mainOf({
    asOf: '2024-03-01',
    unit: '亿元',
    baseline: { value: 100, period: '2020' },
    targets: [yearly],
    observations: observed(['2021', 106], ['2023', 118]),
  });
  assert.deepEqual(
    main.years?.slice(0, 3).map(({ status, reason }) => reason ?? status),
    ['met', 'not-reported', 'gap-in-periods'],
  );
});

test('an estimate that follows a preliminary figure revises nothing', () => {
  const figures = (...rows: [status: string, value: number, published: string][]): object[] =>
    rows.map(([status, figure, published]) => ({ ...observed(['2023', figure])[0], status, published }));
  const row = (observations: object[]): SmallPlan => ({
    asOf: afterwards,
    unit: '件',
    targets: [target({ kind: 'level' }, at('at-least', 80))],
    observations,
  });
  const later = mainOf(row(figures(['preliminary', 1700, '2024-02-01'], ['estimated', 1500, '2024-03-01'])));
  assert.deepEqual([later.reported?.value, later.reported?.revised], [1700, false]);
  const earlier = mainOf(row(figures(['preliminary', 1700, '2024-02-01'], ['estimated', 1500, '2024-01-01'])));
  assert.equal(earlier.reported?.revised, true);
});

test('what happened in the year of its due day may have happened in time', () => {
  const row = (period: string): SmallPlan => ({
    asOf: afterwards,
    targets: [target({ kind: 'occurrence' }, at('at-least', 1), { kind: 'by', date: '2023-06-30' })],
    observations: observed([period, 1, 'increment']),
  });
  assert.doesNotMatch(targetWords(mainOf(row('2023')), 'zh-CN').sentence, /晚于期限/);
  assert.match(targetWords(mainOf(row('2023-07')), 'zh-CN').sentence, /2023年7月完成，晚于期限/);
});

test('a figure borrowed from another target goes by its words', () => {
  const main = mainOf({
    asOf: afterwards,
    unit: '亿元',
    targets: [target({ kind: 'level' }, { kind: 'at-least', value: { target: 'mid' } })],
    others: [
      {
        id: 'other',
        unit: '亿元',
        targets: [
          target(
            { kind: 'level' },
            at('at-least', 150),
            { kind: 'by', date: '2023-12-31' },
            { id: 'mid', words: '2023年达150亿元' },
          ),
        ],
      },
    ],
    observations: observed(['2025', 160]),
  });
  assert.equal(main.reference, '2023年达150亿元');
});

describe('what is to happen so many times', () => {
  const times = (when: object, words: string): object =>
    target({ kind: 'occurrence' }, at('at-least', 4), when, { words });
  const row = (when: object, ...rows: readonly Row[]): SmallPlan => ({
    asOf: '2023-06-30',
    unit: '次',
    targets: [times(when, '不少于4次')],
    observations: observed(...rows),
  });
  test('is counted: three of four are not done', () => {
    const main = mainOf(row({ kind: 'every-year' }, ['2021', 2, 'increment'], ['2022', 3, 'increment']));
    assert.equal(main.status, 'not-met');
    assert.equal(gapWords(main, 'zh-CN').sentence, '最新2022年3次 · 目标不少于4次 · 还差1次');
    assert.match(targetWords(main, 'zh-CN').sentence, /^2021年（2次）、2022年（3次）未达到；/);
    assert.equal(targetWords(main, 'en').target, 'at least 4 times a year');
  });
  test('and is on its way to the day by which it is due', () => {
    // 3 of 4 by the end of 2022, 730 of 1826 days
    const main = mainOf(row({ kind: 'by' }, ['2021', 2, 'increment'], ['2022', 1, 'increment']));
    assert.deepEqual([main.status, main.done.answered && main.done.share], ['ahead', 0.75]);
    const once = mainOf({
      ...row({ kind: 'by' }, ['2021', 0, 'increment']),
      targets: [target({ kind: 'occurrence' }, at('at-least', 1))],
    });
    assert.equal(verdict(once), 'not-due single-event');
  });
});

test('in English something happens on a day, and in a period', () => {
  const row = (period: string): SmallPlan => ({
    asOf: afterwards,
    targets: [target({ kind: 'occurrence' }, at('at-least', 1), { kind: 'by', date: '2023-06-30' })],
    observations: observed([period, 1, 'increment']),
  });
  const said = (period: string): string => targetWords(mainOf(row(period)), 'en').sentence;
  assert.match(said('2023-11-30'), /Done on 30 November 2023, after the due date/);
  assert.match(said('2023-11'), /Done in November 2023, after the due date/);
  assert.match(said('2023-S2'), /Done in the second half of 2023, after the due date/);
});
