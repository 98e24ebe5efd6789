// The rows of a plan's annex and the share of the way: small plans, each expectation worked by hand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doneWords, tableRows } from '../../src/format/plan-words.js';
import type { RowWords } from '../../src/format/words.js';
import type { TargetProgress } from '../../src/progress/plan-progress.js';
import { increment, level, mainOn, planFile, progressOn, rate } from '../one-target.js';

const target = (words: string, bound: object, of: object = { kind: 'level' }, more: object = {}): object => ({
  words,
  of,
  bound,
  when: { kind: 'by' },
  ...more,
});
const atLeast = (value: number): object => ({ kind: 'at-least', value });
const between = (low: number, high: number): object => ({ kind: 'between', low, high });
const base = (value: number): object => ({ baseline: { value, period: '2020' } });
const one = (indicator: object, observations: readonly object[]): TargetProgress =>
  mainOn('2024-01-31', planFile([indicator], observations));

describe('the share of the way', () => {
  const done = (bound: object, start: number, value: number): string =>
    doneWords(one({ unit: '%', ...base(start), targets: [target('x', bound)] }, [level('2023', value)]), 'zh-CN');

  test('within a range all of it is done', () => {
    assert.equal(done(between(80, 100), 50, 90), '100%');
    assert.equal(done(between(80, 100), 50, 80), '100%');
    assert.equal(done(between(40, 60), 100, 50), '100%');
  });
  test('beyond a range it is the share of its far end', () => {
    // (120 − 50) ÷ (100 − 50), and (100 − 10) ÷ (100 − 40).
    assert.equal(done(between(80, 100), 50, 120), '140%');
    assert.equal(done(between(40, 60), 100, 10), '150%');
  });
  test('short of it the share of its near end', () => assert.equal(done(between(80, 100), 50, 65), '50%'));
  test('beyond a bound more than the whole', () => assert.equal(done(atLeast(80), 50, 95), '150%'));
  test('at the start it is nothing, below it a word', () => {
    assert.equal(done(atLeast(80), 50, 50), '0%');
    assert.equal(done(atLeast(80), 50, 47), '不及基期');
  });
  test('of 左右 nothing is said beyond the figure, where no line is drawn', () => {
    assert.equal(done({ kind: 'about', value: 80 }, 50, 95), '—');
    assert.equal(done({ kind: 'about', value: 80 }, 50, 65), '50%');
    assert.equal(done({ kind: 'about', value: 80, tolerance: 20 }, 50, 95), '150%');
  });
  test('of a sum that is not to be exceeded it is how much is used', () => {
    const main = one(
      { unit: '亩', targets: [target('累计不超过200亩', { kind: 'at-most', value: 200 }, { kind: 'total' })] },
      [increment('2021', 30), increment('2022', 40), increment('2023', 30)],
    );
    assert.equal(doneWords(main, 'zh-CN'), '已用50%');
    assert.equal(doneWords(main, 'en'), '50% used');
  });
  test('without a start there is none', () =>
    assert.equal(
      doneWords(one({ unit: '%', targets: [target('x', atLeast(80))] }, [level('2023', 60)]), 'zh-CN'),
      '—',
    ));
});

describe('the rows of an annex', () => {
  const rowsOf = (indicators: readonly object[], observations: readonly object[]): RowWords[] => {
    const plan = planFile(indicators, observations);
    const [goal] = progressOn('2024-01-31', plan).goals;
    assert.ok(goal);
    return tableRows(goal, plan, 'zh-CN');
  };

  test('carry a year’s value, and a dash where none is known', () => {
    const [row] = rowsOf(
      [{ unit: '家', ...base(722), targets: [target('达900家', atLeast(900))] }],
      [level('2021', 748), level('2023', 807)],
    );
    assert.deepEqual(row?.values, ['748', '—', '807', '—', '—']);
    assert.deepEqual([row?.number, row?.unit, row?.baseline, row?.target], ['1', '家', '722', '达900家']);
    // (807 − 722) ÷ (900 − 722) = 0.4775.
    assert.deepEqual([row?.done, row?.remark], ['48%', '']);
  });
  test('say of a figure that it is preliminary or estimated', () => {
    const indicator = { unit: '家', ...base(722), targets: [target('达900家', atLeast(900))] };
    const remark = (status: string): string | undefined =>
      rowsOf([indicator], [level('2023', 807, { status })])[0]?.remark;
    assert.equal(remark('preliminary'), '初步');
    assert.equal(remark('estimated'), '预计');
    assert.equal(remark('final'), '');
  });
  test('give the reason where there is no verdict, and none where nothing is reported', () => {
    const indicator = { unit: '家', targets: [target('达900家', atLeast(900))] };
    assert.equal(rowsOf([indicator], [level('2023', 807)])[0]?.remark, '规划没有给出起点，无法判断快慢');
    assert.equal(rowsOf([indicator], [])[0]?.remark, '');
  });
  test('have the unit of what is published, with what was worked out of it in brackets', () => {
    const growth = target('年均增长6%', atLeast(6), { kind: 'growth', span: 'average-annual' }, { unit: '%' });
    // 132.3 ÷ 120 = 1.05 × 1.05.
    const [row] = rowsOf([{ unit: '亿元', ...base(120), targets: [growth] }], [level('2022', 132.3)]);
    assert.deepEqual([row?.unit, row?.baseline], ['亿元', '120']);
    assert.deepEqual(row?.values, ['—', '132.3（年均增长5%）', '—', '—', '—']);
  });
  test('have the unit of the target where rates are published, and the baseline its own beside it', () => {
    const fall = { kind: 'change', measure: 'percent', direction: 'decrease' };
    const indicator = { unit: '吨', ...base(200), targets: [target('降低13.5%', atLeast(13.5), fall, { unit: '%' })] };
    const [row] = rowsOf([indicator], [rate('2021', -2)]);
    assert.deepEqual([row?.unit, row?.baseline], ['%', '200吨']);
  });
  test('number the indicators of a plan, and not what is a part of another or without a figure', () => {
    const rows = rowsOf(
      [
        { unit: '家', ...base(722), targets: [target('达900家', atLeast(900))] },
        { id: 'part', name: '发明', parent: 'it', unit: '家', ...base(7), targets: [target('达9家', atLeast(9))] },
        { id: 'last', name: '指标三', unit: '家', targets: [target('达1家', atLeast(1))] },
        { id: 'words', name: '指标四', targets: [target('持续提升', { kind: 'up' })] },
      ],
      [],
    );
    assert.deepEqual(
      rows.map(({ number, depth, name }) => [number, depth, name]),
      [
        ['1', 0, '指标一'],
        ['', 1, '其中：发明'],
        ['2', 0, '指标三'],
      ],
    );
  });
});
