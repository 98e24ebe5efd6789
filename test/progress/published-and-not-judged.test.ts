import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doneWords, planWords } from '../../src/format/plan-words.js';
import { explanationLines } from '../../src/format/explanation-words.js';
import { gapWords } from '../../src/format/gap-words.js';
import { outlookWords } from '../../src/format/result-words.js';
import { targetWords } from '../../src/format/target-words.js';
import { linearPaceOutlook } from '../../src/progress/outlook-linear.js';
import type { Plan } from '../../src/model/plan.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { indicatorsCsv } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planOf, type SmallPlan } from '../plan-of.js';
import { mainOf, observed, target, verdict } from './one-target.js';

const said = (main: TargetProgress): string => targetWords(main, 'zh-CN').sentence;
const inEnglish = (main: TargetProgress): string => targetWords(main, 'en').sentence;
const at = (kind: string, value: number): object => ({ kind, value });
const base = { value: 10, period: '2020' };

describe('a growth that cannot be computed', () => {
  const yearly = target({ kind: 'growth', span: 'per-year', direction: 'increase' }, at('at-least', 5));

  test('is not taken for one that is not reported', () => {
    const row = {
      asOf: '2023-06-30',
      unit: '亿元',
      targets: [yearly],
      observations: observed(['2021', -5], ['2022', -4]),
    };
    const main = mainOf(row);
    assert.equal(verdict(main), 'not-computable baseline-not-positive');
    assert.deepEqual(
      main.years?.slice(0, 3).map(({ year, status, reason }) => [year, status, reason]),
      [
        [2021, 'not-reported', undefined],
        [2022, 'not-computable', 'baseline-not-positive'],
        [2023, 'not-due', undefined],
      ],
    );
    assert.equal(said(main), '基期为零或负数，不能计算增减比例；已公布2022年−4亿元');
    assert.equal(verdict(mainOf({ ...row, observations: observed(['2021', 0], ['2022', 4]) })), verdict(main));
  });

  test('in one year leaves the other years their verdicts', () => {
    // 100 to 106 is 6 %; nothing grows from 0; 4 to 5 is 25 %
    const years = observed(['2021', 106], ['2022', 0], ['2023', 4], ['2024', 5]);
    const main = mainOf({
      asOf: '2025-06-30',
      unit: '亿元',
      baseline: { value: 100, period: '2020' },
      targets: [yearly],
      observations: years,
    });
    assert.deepEqual(
      main.years?.map(({ status, reason }) => reason ?? status),
      ['met', 'not-met', 'baseline-not-positive', 'met', 'not-due'],
    );
  });

  test('on average, of a level below zero', () => {
    const average = target({ kind: 'growth', span: 'average-annual', direction: 'increase' }, at('at-least', 5));
    const main = mainOf({
      asOf: '2026-06-30',
      unit: '亿元',
      baseline: base,
      targets: [average],
      observations: observed(['2025', -4]),
    });
    assert.equal(verdict(main), 'not-computable level-negative');
    assert.equal(said(main), '最新数值为负数，不能计算年均增长率；已公布2025年−4亿元');
    assert.match(inEnglish(main), /^The latest value is negative, so an average rate of growth has no meaning/);
    const refused = { answered: false, reason: 'level-negative' } as const;
    const ofOutlook = (locale: 'zh-CN' | 'en'): string =>
      outlookWords(refused, main, linearPaceOutlook, locale).sentence;
    assert.equal(ofOutlook('zh-CN'), '最新数值为负数，不能计算年均增长率。');
    assert.equal(ofOutlook('en'), 'The latest value is negative, so an average rate of growth has no meaning.');
  });
});

describe('what is published after the due date', () => {
  const by2023 = { kind: 'by', date: '2023-12-31' };

  test('is told beside the last value in time, and not judged', () => {
    const row: SmallPlan = {
      asOf: '2025-06-30',
      unit: '件',
      baseline: base,
      targets: [target({ kind: 'level' }, at('at-least', 80), by2023)],
      observations: observed(['2022', 70], ['2024', 90]),
    };
    const main = mainOf(row);
    assert.equal(verdict(main), 'not-reported due-value-missing');
    assert.match(said(main), /^期限内最近的是2022年底的70件；.*；2024年的90件在期限之后，不用于判定$/);
    assert.match(
      inEnglish(main),
      /^Latest by the due date: 70 件 \(end of 2022\); .*; 90 件 in 2024 is after the due date and not used for the verdict$/,
    );
    assert.match(said(mainOf({ ...row, asOf: '2024-06-30' })), /^最近公布的是2022年底的70件/, 'while it is the last');
  });

  test('says of what was to happen that it has, later', () => {
    const row: SmallPlan = {
      asOf: '2025-06-30',
      targets: [target({ kind: 'occurrence' }, at('at-least', 1), by2023)],
      observations: observed(['2024-03', 1, 'increment']),
    };
    assert.equal(said(mainOf(row)), '2024年3月完成，晚于期限');
    assert.equal(inEnglish(mainOf({ ...row, asOf: '2024-03-30' })), 'No data does not mean not done');
    assert.equal(inEnglish(mainOf(row)), 'Done in March 2024, after the due date');
    assert.equal(said(mainOf({ ...row, asOf: '2024-03-30' })), '没有数据不等于未完成', 'the day before it is known');
    const around = mainOf({
      ...row,
      targets: [target({ kind: 'occurrence' }, at('at-least', 1), { kind: 'by', date: '2023-06-30' })],
      observations: observed(['2023', 1, 'increment']),
    });
    assert.equal(verdict(around), 'not-reported due-value-missing');
    assert.equal(said(around), '2023年内完成，是否在期限之前没有公布', 'of a year that holds the due date');
    assert.equal(inEnglish(around), 'Done in 2023; whether by the due date is not published');
    assert.equal(
      mainOf({ ...row, observations: observed(['2023-12', 1, 'increment']) }).status,
      'met',
      'on the last day',
    );
  });
});

test('an estimate published before its period is over is told, and counts from the end of the period', () => {
  const estimate = observed(['2024', 70]).map((each) => ({ ...each, status: 'estimated', published: '2024-11-20' }));
  const row: SmallPlan = {
    asOf: '2024-11-19',
    unit: '件',
    baseline: base,
    targets: [target({ kind: 'level' }, at('at-least', 80))],
    observations: estimate,
  };
  assert.equal(said(mainOf(row)), '没有数据不等于0');
  const told = '没有数据不等于0；已公布2024年70件，这一时期尚未结束，结束后计入';
  for (const asOf of ['2024-11-20', '2024-12-30']) assert.equal(said(mainOf({ ...row, asOf })), told, asOf);
  const ended = mainOf({ ...row, asOf: '2024-12-31' });
  assert.equal(ended.reported?.value, 70);
  assert.equal(ended.announced, undefined);
  const withdrawn = estimate.map((each) => ({ ...each, withdrawn: '2024-12-01' }));
  assert.equal(said(mainOf({ ...row, observations: withdrawn, asOf: '2024-12-01' })), '没有数据不等于0');
});

describe('a part of a year', () => {
  const ceiling = at('at-most', 58);
  const row: SmallPlan = {
    asOf: '2022-10-30',
    unit: '万人',
    targets: [target({ kind: 'year-value' }, ceiling, { kind: 'each-year' })],
    observations: observed(['2021', 55], ['2022-01/2022-09', 59, 'increment']),
  };

  test('beyond the ceiling of the year has broken it', () => {
    const main = mainOf(row);
    assert.equal(main.status, 'not-met');
    assert.deepEqual(
      main.years?.slice(0, 3).map(({ status }) => status),
      ['met', 'not-met', 'not-due'],
    );
    assert.equal(said(main), '2022年1—9月（59万人）未达到；各年单独判定，以后年份不能抵补');
    assert.equal(gapWords(main, 'zh-CN').gap?.text, '比目标高1万人');
    const kept = observed(['2021', 55], ['2022-01/2022-09', 58, 'increment']);
    assert.equal(
      mainOf({ ...row, observations: kept }).years?.[1]?.status,
      'not-due',
      'what reaches it may stay there',
    );
    const strict = [target({ kind: 'year-value' }, at('less-than', 58), { kind: 'each-year' })];
    assert.equal(mainOf({ ...row, targets: strict, observations: kept }).years?.[1]?.status, 'not-met');
  });

  test('so has that of the year of the due date, and of no other', () => {
    const by = { ...row, targets: [target({ kind: 'year-value' }, ceiling, { kind: 'by' })], asOf: '2025-10-30' };
    const broken = mainOf({ ...by, observations: observed(['2024', 55], ['2025-01/2025-09', 59, 'increment']) });
    assert.deepEqual([broken.status, broken.reported?.value], ['not-met', 59]);
    const other = mainOf({
      ...by,
      asOf: '2024-10-30',
      observations: observed(['2023', 55], ['2024-01/2024-09', 59, 'increment']),
    });
    assert.notEqual(other.status, 'not-met');
    const floor = { ...by, targets: [target({ kind: 'year-value' }, at('at-least', 58), { kind: 'by' })] };
    assert.notEqual(
      mainOf({ ...floor, observations: observed(['2024', 55], ['2025-01/2025-09', 40, 'increment']) }).status,
      'not-met',
    );
  });

  test('that decides nothing is not the value the file says was judged', () => {
    const targets = [target({ kind: 'level' }, at('at-most', 5.5), { kind: 'each-year' })];
    const observations = observed(['2021', 5.1], ['2022', 5.6], ['2023', 5.2], ['2024-S1', 5.9]);
    const plan = planOf({ ...row, unit: '%', targets, observations });
    const [head = '', line = ''] = indicatorsCsv(indicatorTable(assessPlan(plan, { asOf: '2024-09-30' }))).split(
      '\r\n',
    );
    const cell = (name: string): string | undefined =>
      line.split(',')[head.split(',').findIndex((each) => each.startsWith(name))];
    assert.deepEqual([cell('判定所用数值（'), cell('判定所用数值时期')], ['5.6', '2022年']);
    const main = mainOf({ ...row, unit: '%', targets, observations, asOf: '2024-09-30' });
    assert.match(gapWords(main, 'zh-CN').sentence, /^最新2023年5\.2% /);
  });
});

describe('how much is done', () => {
  const change = { kind: 'change', measure: 'percent', direction: 'increase' };
  const doneOf = (bound: object, value: number): string =>
    doneWords(
      mainOf({
        asOf: '2026-06-30',
        unit: '亿元',
        baseline: { value: 100, period: '2020' },
        targets: [target(change, bound, { kind: 'by' }, { unit: '%' })],
        observations: observed(['2025', 100 + value]),
      }),
      'zh-CN',
    );

  test('of a range is all of it within it, and the share of its far end beyond', () => {
    const range = { kind: 'between', low: 8, high: 10 };
    assert.deepEqual(
      [4, 8, 9, 10, 16].map((value) => doneOf(range, value)),
      ['50%', '100%', '100%', '100%', '160%'],
    );
  });

  test('of 左右 is not said beyond what rounds to it', () => {
    assert.deepEqual(
      [4, 8, 8.4].map((value) => doneOf(at('about', 8), value)),
      ['50%', '100%', '105%'],
    );
    assert.equal(doneOf(at('about', 8), 12), '—');
  });
});

test('no more than 110 is not known of what is at least 110', () => {
  const [bounded] = observed(['2025', 110]).map((each) => ({ ...each, qualifier: 'at-least' }));
  const main = mainOf({
    asOf: '2026-01-10',
    unit: '件',
    baseline: base,
    targets: [target({ kind: 'level' }, at('more-than', 110))],
    observations: [bounded!],
  });
  assert.equal(said(main), '公布的不是确数，尚不能判定');
});

test('rates are lower or higher than a range, things fewer or more', () => {
  const range = { kind: 'between', low: 20, high: 25 };
  const sentence = (unit: string, value: number): string =>
    said(
      mainOf({
        asOf: '2026-06-30',
        unit,
        baseline: { value: 5, period: '2020' },
        targets: [target({ kind: 'level' }, range)],
        observations: observed(['2025', value]),
      }),
    );
  assert.equal(sentence('%', 18), '18%，低于20%至25%');
  assert.equal(sentence('家', 18), '18家，少于20至25家');
  assert.equal(sentence('家', 27), '27家，多于20至25家');
});

test('a place among the first three needs no other word', () => {
  const rank = target({ kind: 'rank' }, at('at-most', 3), { kind: 'by' }, { words: '保持前3位' });
  const main = mainOf({ asOf: '2026-06-30', unit: '位', targets: [rank], observations: observed(['2025', 2]) });
  assert.equal(targetWords(main, 'zh-CN').gauge.target, '前3位');
  assert.equal(said(main), '第2位，在前3位');
});

test('an indicator whose targets stand no more is named, with the day and what is in its place', () => {
  const dropped = (by?: string): object =>
    target(
      { kind: 'level' },
      at('at-least', 80),
      { kind: 'by' },
      { force: { replaced: { on: '2023-06-30', ...(by && { by }) } } },
    );
  const plan = (by?: string): Plan =>
    planOf({
      asOf: '2023-06-30',
      unit: '件',
      observations: [],
      targets: [dropped(by)],
      others: [
        {
          id: 'next',
          name: '指标二',
          unit: '件',
          targets: [target({ kind: 'level' }, at('at-least', 90), { kind: 'by' }, { id: 'new' })],
        },
      ],
    });
  const on = (asOf: string, by?: string): string[] => {
    const progress = assessPlan(plan(by), { asOf });
    assert.equal(progress.dropped.length, asOf < '2023-06-30' ? 0 : 1);
    return [planWords(progress, 'zh-CN').note, planWords(progress, 'en').note];
  };
  assert.deepEqual(on('2023-06-29'), ['各指标单位不同，不求平均。', 'Units differ, so there is no average.']);
  assert.deepEqual(on('2023-06-30'), [
    '“指标一”自2023年6月30日起取消，不再列出。各指标单位不同，不求平均。',
    'No longer listed: 指标一 (dropped on 30 June 2023). Units differ, so there is no average.',
  ]);
  assert.match(on('2023-07-01', 'new')[0]!, /^“指标一”自2023年6月30日起由“指标二”替代，不再列出。/);
  assert.match(on('2023-07-01', 'new')[1]!, /^No longer listed: 指标一 \(replaced by 指标二 on 30 June 2023\)\. /);
});

test('a share that stands where it began is rounded like its start', () => {
  // 75 of 137 is 54.7445255…
  const row: SmallPlan = {
    asOf: '2024-12-31',
    unit: '件',
    baseline: { value: 75, period: '2020' },
    targets: [target({ kind: 'share', whole: 137 }, at('at-least', 80), { kind: 'by' }, { unit: '%' })],
    observations: observed(['2023', 75]),
  };
  const { steps } = explanationLines(mainOf(row), 'zh-CN');
  assert.ok(steps.includes('完成进度 =（54.7% − 54.7%）÷（80% − 54.7%）= 0%'), steps.join(' / '));
});
