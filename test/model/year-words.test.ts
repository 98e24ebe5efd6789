import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { target } from '../progress/one-target.js';
import { doubtsOf, type Doubtful } from './doubted.js';

/* Years in the words of a target, beside its due day, its base and the years of its plan. */

const by = { kind: 'by' };
const level = { kind: 'level' };
const place = 'indicators[0].targets[0].';
const april = { start: '2021-04-01', end: '2026-03-31', yearStart: '--04-01' };

/** What is said of the years in the words. */
const said = (words: string, of: object, more: object = {}, given: Partial<Doubtful> = {}): string[] =>
  doubtsOf({
    unit: '%',
    base: 40,
    targets: [target(of, { kind: 'at-least', value: 5 }, by, { words, unit: '%', ...more })],
    ...given,
  })
    .filter(({ code }) => code === 'words-differ' || code === 'year-or-years')
    .map(({ code, message }) => `${code} ${message.replace(place, '')}`);

describe('the year a target is due in', () => {
  const due = (words: string, when: object = by, given: Partial<Doubtful> = {}): string[] =>
    said(words, level, { when }, given);
  const atTheEnd = (year: string, end = '2025'): string[] => [
    `words-differ when.date: the words name the year ${year}; without a date the target is due at the end of the plan, in ${end}`,
  ];

  test('is that of the plan’s end where no date is given', () => {
    assert.deepEqual(due('到2030年达到5%'), atTheEnd('2030'));
    assert.deepEqual(due('到2023年底达到5%'), atTheEnd('2023'));
    assert.deepEqual(due('reach 5% by 2030'), atTheEnd('2030'));
    assert.deepEqual(due('到2025年达到5%'), []);
    assert.deepEqual(due('到2025年达到5%', by, { period: april }), [], 'the last year of the plan');
    assert.deepEqual(due('到2026年3月达到5%', by, { period: april }), []);
    assert.deepEqual(due('到2024年达到5%', by, { period: april }), atTheEnd('2024', '2026'));
  });

  test('is that of a date', () => {
    assert.deepEqual(due('到2030年达到5%', { kind: 'by', date: '2030-12-31' }), []);
    assert.deepEqual(due('到2030年达到5%', { kind: 'by', date: '2025-12-31' }), [
      'words-differ when.date: the words name the year 2030, the date is of 2025',
    ]);
  });

  test('may stand beside that of a step on the way', () => {
    assert.deepEqual(due('到2023年达到3%，2025年达到5%'), []);
    const milestones = [{ date: '2023-12-31', value: 3 }];
    assert.deepEqual(due('到2023年达到3%，期末达到5%', { kind: 'by', milestones }), []);
  });

  test('is none that something is held against', () => {
    assert.deepEqual(due('恢复到2019年的5%'), []);
    assert.deepEqual(due('回落到2015年水平以下5%', { kind: 'by', date: '2025-12-31' }), []);
    assert.deepEqual(due('恢复至2019年同期的5%'), []);
  });
});

describe('the year a change is counted from', () => {
  const fall = (more: object = {}): object => ({ kind: 'change', measure: 'percent', direction: 'decrease', ...more });
  const other = (words: string, base: string): string[] => [
    `words-differ of.from: the words count from ${words}, the base here is of ${base}`,
  ];

  test('is that of the baseline where no other is named', () => {
    assert.deepEqual(said('比2015年下降5%', fall()), other('2015', '2020'));
    assert.deepEqual(said('较2015年底下降5%', fall()), other('2015', '2020'));
    assert.deepEqual(said('在2015年基础上下降5%', fall()), other('2015', '2020'));
    assert.deepEqual(said('以2015年为基期，下降5%', fall()), other('2015', '2020'));
    assert.deepEqual(said('5% lower than in 2015', fall()), other('2015', '2020'));
    assert.deepEqual(said('5% below 1990 levels', fall()), other('1990', '2020'));
    assert.deepEqual(said('reduce by 5% compared to 2015 by 2025', fall()), other('2015', '2020'));
    assert.deepEqual(said('比2020年下降5%', fall()), []);
    assert.deepEqual(said('下降5%', fall()), []);
  });

  test('is the one that is named', () => {
    assert.deepEqual(said('比2015年下降5%', fall({ from: '2015' })), []);
    assert.deepEqual(said('比2015年下降5%', fall({ from: '2010' })), other('2015', '2010'));
    const average = { kind: 'growth', span: 'average-annual', direction: 'decrease' };
    assert.deepEqual(said('比2015年年均下降5%', average), other('2015', '2020'));
  });

  test('may be either end of a year that does not start with the calendar’s, or one of several years', () => {
    const given = (basePeriod: string): Partial<Doubtful> => ({ period: april, basePeriod });
    assert.deepEqual(said('比2019年下降5%', fall(), {}, given('2019-A1')), []);
    assert.deepEqual(said('比2020年下降5%', fall(), {}, given('2019-A1')), []);
    assert.deepEqual(said('比2018年下降5%', fall(), {}, given('2019-A1')), other('2018', '2019-A1'));
    assert.deepEqual(said('比2018年下降5%', fall({ from: '2016/2020' })), []);
  });

  test('is none that is not said, or said twice', () => {
    assert.deepEqual(said('到2025年下降5%，从2022年开始', fall()), []);
    assert.deepEqual(said('比2015年下降5%，比2020年下降3%', fall()), []);
    assert.deepEqual(said('由2015年的10%下降5%', fall()), []);
    const more = { bound: { kind: 'more-than', value: 2000 }, unit: '户' };
    const rise = { kind: 'change', measure: 'absolute' };
    assert.deepEqual(said('increase by more than 2000', rise, more, { unit: '户' }), []);
    assert.deepEqual(said('比2015年提高到5%', level), [], 'a level is counted from nothing');
    assert.deepEqual(
      said('比2015年下降5%', fall(), {}, { base: undefined as unknown as number }),
      [],
      'no base at all',
    );
  });
});

describe('growth of a year that the words name', () => {
  const perYear = { kind: 'growth', span: 'per-year' };
  const asks = (year: string, date: string): string[] => [
    `year-or-years when.kind: every year is judged; if ${year} alone is meant, give its day: "date": "${date}"`,
  ];

  test('is asked for by its last day', () => {
    assert.deepEqual(said('2025年增长5%', perYear), asks('2025', '2025-12-31'));
    assert.deepEqual(said('到2025年增速达到5%', perYear), asks('2025', '2025-12-31'));
    assert.deepEqual(said('2023年增长5%以上', perYear), asks('2023', '2023-12-31'));
    assert.deepEqual(said('growth of 5% in 2024', perYear), asks('2024', '2024-12-31'));
  });

  test('is the plan’s own, where that starts on another day', () => {
    const given = { period: april };
    assert.deepEqual(said('2025年度增长5%', perYear, {}, given), asks('2025', '2026-03-31'));
    assert.deepEqual(said('growth of 5% in 2023/24', perYear, {}, given), asks('2023', '2024-03-31'));
    assert.deepEqual(said('到2026年3月增长5%', perYear, {}, given), asks('2026', '2026-03-31'));
  });

  test('is none of all years, of several or of one beside the plan', () => {
    for (const words of [
      '增长5%',
      '2021—2025年增长5%',
      '“十四五”期间增长5%',
      '到2025年，每年增长5%',
      '2022年起增长5%',
      'grow by 5% a year until 2025',
      '比2020年增长5%',
      '增长5%，不拖2020年后腿',
    ])
      assert.deepEqual(said(words, perYear), [], words);
    assert.deepEqual(said('2025年增长5%', perYear, { when: { kind: 'by', date: '2025-12-31' } }), []);
    const oneYear = { start: '2025-01-01', end: '2025-12-31' };
    assert.deepEqual(said('2025年增长5%', perYear, {}, { period: oneYear }), [], 'a plan of one year');
  });
});
