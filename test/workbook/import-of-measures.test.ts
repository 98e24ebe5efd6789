import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { mergeMeasures, type MeasureChange } from '../../src/workbook/merge-measures.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { gridOf, remark, type CellOf } from './grid-kit.js';
import { centre, fund, plan, planOf } from './plan-of-measures.js';

/* All that an import of measures would change, with what it stands in place of, and all that it leaves alone. */

describe('what an import would do', () => {
  const head = [
    '标识',
    '任务',
    '时间节点',
    '时限',
    '状态',
    '日期',
    '延期至',
    '原因',
    '并入或替代它的任务',
    '备注',
    '佐证材料',
    '网址',
  ];
  const cell = {
    milestone: 2,
    due: 3,
    state: 4,
    on: 5,
    until: 6,
    reason: 7,
    by: 8,
    remark: 9,
    evidence: 10,
    url: 11,
  } as const;
  const rowOf = (id: string, cells: Partial<Record<keyof typeof cell, CellOf>>): CellOf[] => {
    const row: CellOf[] = [id, ...Array<null>(11).fill(null)];
    for (const [name, value] of Object.entries(cells)) row[cell[name as keyof typeof cell]] = value;
    return row;
  };
  const merge = (of: Plan, rows: readonly CellOf[][], today?: string) => {
    const reading = readMeasures([gridOf([head, ...rows])], of);
    assert.deepEqual(reading.remarks, []);
    const { placed, unchanged, remarks } = mergeMeasures(reading.said, today);
    return { changes: placed.map(({ change }) => change), unchanged, remarks };
  };
  const nothing = { changes: [], unchanged: 1, remarks: [] };
  const change = (...changes: MeasureChange[]) => ({ changes, unchanged: 0, remarks: [] });
  const kept = (...remarks: SheetRemark[]) => ({ changes: [], unchanged: 0, remarks });
  const withFund = (more: object): Plan => planOf({ ...fund, ...more }, centre);

  test('puts a state of another day beside, and tells one that lies before the last or ahead of today', () => {
    const of = withFund({
      states: [
        { state: 'started', on: '2022-03-01' },
        { state: 'postponed', on: '2023-01-01', until: '2024-01-01' },
      ],
    });
    const state = (name: string, on: string) => merge(of, [rowOf('fund', { state: name, on })], '2024-06-30');
    assert.deepEqual(
      state('已完成', '2023-06-01'),
      change({ kind: 'state', measure: 'fund', state: { state: 'completed', on: '2023-06-01' } }),
    );
    assert.deepEqual(state('已启动', '2022-03-01'), nothing);
    const earlier = state('已延期', '2022-06-01');
    assert.equal(earlier.changes.length, 1);
    assert.deepEqual(earlier.remarks, [
      remark('doubt', 'earlier-state', 'F2', '2022-06-01', {
        measure: 'fund',
        details: ['已延期，2023-01-01', 'postponed, 2023-01-01'],
      }),
    ]);
    const ahead = state('已完成', '2024-07-01');
    assert.equal(ahead.changes.length, 1);
    assert.deepEqual(ahead.remarks, [
      remark('doubt', 'day-ahead', 'F2', '2024-07-01', { measure: 'fund', details: ['2024-06-30'] }),
    ]);
    assert.deepEqual(merge(of, [rowOf('fund', { state: '已完成', on: '2030-01-01' })]).remarks, []);
  });

  test('keeps out another state of one day, but one that follows a beginning', () => {
    const two = withFund({
      states: [
        { state: 'started', on: '2022-03-01' },
        { state: 'completed', on: '2022-03-01' },
      ],
    });
    const other = (of: Plan, state: string) => merge(of, [rowOf('fund', { state, on: '2022-03-01' })]);
    assert.deepEqual(
      other(two, '已取消'),
      kept(
        remark('problem', 'other-state', 'E2', '已取消', {
          measure: 'fund',
          details: ['已完成，2022-03-01', 'completed, 2022-03-01'],
        }),
      ),
    );
    const cancelled = withFund({ states: [{ state: 'cancelled', on: '2022-03-01' }] });
    assert.deepEqual(
      other(cancelled, '已启动').remarks.map(({ details }) => details),
      [['已取消，2022-03-01', 'cancelled, 2022-03-01']],
    );
    const started = withFund({ states: [{ state: 'started', on: '2022-03-01' }] });
    assert.deepEqual(other(started, '已取消').changes.length, 1);
    // A beginning of another day than all that is there.
    assert.deepEqual(merge(started, [rowOf('fund', { state: '已启动', on: '2021-03-01' })]).changes.length, 1);
  });

  test('mends what is further said of a state that is there', () => {
    const before = { state: 'postponed', on: '2022-12-20', until: '2023-06-30', reason: '天气' } as const;
    const of = withFund({ states: [before] });
    const mended = (cells: Parameters<typeof rowOf>[1], plain: Plan = of) =>
      merge(plain, [rowOf('fund', { state: '已延期', on: '2022-12-20', ...cells })]);
    assert.deepEqual(mended({}), nothing);
    assert.deepEqual(mended({ until: '2023-06-30', reason: ' 天气 ' }), nothing);
    assert.deepEqual(
      mended({ until: '2023-09-30' }),
      change({ kind: 'state', measure: 'fund', state: { ...before, until: '2023-09-30' }, before }),
    );
    assert.deepEqual(
      mended({ reason: '用地' }),
      change({ kind: 'state', measure: 'fund', state: { ...before, reason: '用地' }, before }),
    );
    const bare = { state: 'postponed', on: '2022-12-20' } as const;
    assert.deepEqual(
      mended({ reason: '用地' }, withFund({ states: [bare] })),
      change({ kind: 'state', measure: 'fund', state: { ...bare, reason: '用地' }, before: bare }),
    );
    const merged = { state: 'merged', on: '2022-12-20' } as const;
    assert.deepEqual(
      merge(withFund({ states: [merged] }), [rowOf('fund', { state: '已并入', on: '2022-12-20', by: 'centre' })]),
      change({ kind: 'state', measure: 'fund', state: { ...merged, by: 'centre' }, before: merged }),
    );
  });

  test('keeps out the text of one language where there are two, and takes it where there is one', () => {
    const both = { 'zh-CN': '天气', en: 'Weather' };
    const state = { state: 'postponed', on: '2022-12-20' };
    const of = (reason: object): Plan => withFund({ states: [{ ...state, reason }], remark: reason });
    const said2 = { state: '已延期', on: '2022-12-20' };
    assert.deepEqual(merge(of(both), [rowOf('fund', { ...said2, reason: '用地', remark: '用地' })]), {
      ...nothing,
      unchanged: 0,
      remarks: [
        remark('problem', 'kept-by-hand', 'H2', '用地', { measure: 'fund', details: ['天气', 'Weather'] }),
        remark('problem', 'kept-by-hand', 'J2', '用地', { measure: 'fund', details: ['天气', 'Weather'] }),
      ],
    });
    assert.deepEqual(merge(of(both), [rowOf('fund', { ...said2, reason: 'Weather', remark: '天气' })]), nothing);
    const alone = { en: 'Weather' };
    assert.deepEqual(
      merge(of(alone), [rowOf('fund', { ...said2, reason: 'Site', remark: 'Later' })]),
      change(
        {
          kind: 'state',
          measure: 'fund',
          state: { ...state, reason: { en: 'Site' } } as never,
          before: { ...state, reason: alone } as never,
        },
        { kind: 'remark', measure: 'fund', remark: { en: 'Later' } as never, before: alone as never },
      ),
    );
  });

  test('knows a text again over its line ends and what cannot be seen in it', () => {
    const of = withFund({ remark: '第一行\n第二行' });
    for (const text of ['第一行\r\n第二行', '第一行\r第二行', ' 第一行\n第\u200b二行\n'])
      assert.deepEqual(merge(of, [rowOf('fund', { remark: text })]), nothing);
    assert.deepEqual(
      merge(of, [rowOf('fund', { remark: '第一行第二行' })]),
      change({ kind: 'remark', measure: 'fund', remark: '第一行第二行', before: '第一行\n第二行' }),
    );
  });

  test('adds evidence by its name, and an address where one was missing', () => {
    const of = (...evidence: object[]): Plan => withFund({ evidence });
    const url = 'https://example.org/1';
    const add = (plain: Plan, name: string, link: string | null = null) =>
      merge(plain, [rowOf('fund', { evidence: name, url: link })]);
    assert.deepEqual(add(of({ name: '通知', url }), '通知'), nothing);
    assert.deepEqual(add(of({ name: '通知', url }), '通知', url), nothing);
    assert.deepEqual(
      add(of({ name: '通知', url }), '照片', url),
      change({ kind: 'evidence', measure: 'fund', evidence: { name: '照片', url } }),
    );
    assert.deepEqual(
      add(of({ name: '照片' }, { name: '通知' }), '通知', url),
      change({ kind: 'evidence', measure: 'fund', evidence: { name: '通知', url }, before: { name: '通知' } }),
    );
    const other = 'https://example.org/2';
    assert.deepEqual(
      add(of({ name: '通知', url }), '通知', other),
      kept(remark('problem', 'evidence-differs', 'L2', other, { measure: 'fund', details: [url] })),
    );
    assert.deepEqual(add(of({ name: '通知', url }, { name: '通知', url: other }), '通知', other), nothing);
  });

  test('says when a milestone was reached, and that another day stands there', () => {
    const reached = (milestone: string, on: string, today?: string, due: string | null = null) =>
      merge(plan, [rowOf('fund', { milestone, due, state: '已完成', on })], today);
    assert.deepEqual(
      reached('资金设立', '2022-12-30'),
      change({ kind: 'reached', measure: 'fund', milestone: 0, on: '2022-12-30' }),
    );
    assert.deepEqual(
      reached('首批拨付', '2023-12-01'),
      change({ kind: 'reached', measure: 'fund', milestone: 1, on: '2023-12-01', before: '2023-11-30' }),
    );
    assert.deepEqual(reached('首批拨付', '2023-11-30'), nothing);
    assert.deepEqual(reached('资金设立', '2022-12-30', '2022-12-29').remarks, [
      remark('doubt', 'day-ahead', 'F2', '2022-12-30', { measure: 'fund', details: ['2022-12-29'] }),
    ]);
    assert.deepEqual(
      reached('半年检查', '2025-01-01'),
      kept(remark('problem', 'several-milestones', 'C2', '半年检查', { measure: 'fund' })),
    );
    assert.deepEqual(reached('半年检查', '2024-06-28'), nothing);
  });

  test('takes evidence of a milestone as its source, where it is reached', () => {
    const url = 'https://example.org/1';
    const step = { due: '2022-12-31', name: '设立' };
    const of = (more: object): Plan => planOf({ ...centre, milestones: [{ ...step, ...more }] });
    const add = (more: object, cells: Parameters<typeof rowOf>[1]) =>
      merge(of(more), [rowOf('centre', { milestone: '设立', ...cells })]);
    const source = (next: object, before?: object): MeasureChange =>
      ({ kind: 'source', measure: 'centre', milestone: 0, source: next, ...(before && { before }) }) as MeasureChange;
    const done = { reached: '2022-12-01' };
    assert.deepEqual(add(done, { evidence: '公告' }), change(source({ name: '公告' })));
    assert.deepEqual(
      add({}, { evidence: '公告' }),
      kept(remark('problem', 'evidence-of-open', 'K2', '公告', { measure: 'centre' })),
    );
    assert.deepEqual(
      add({}, { evidence: '公告', url, state: '已完成', on: '2022-12-01' }),
      change({ kind: 'reached', measure: 'centre', milestone: 0, on: '2022-12-01' }, source({ name: '公告', url })),
    );
    const there = { ...done, source: { name: '公告', url } };
    assert.deepEqual(add(there, { evidence: '公告' }), nothing);
    assert.deepEqual(add(there, { evidence: '公告', url }), nothing);
    assert.deepEqual(add(there, { evidence: '公告', url, state: '已完成', on: '2022-12-01' }), nothing);
    // Another day, and the same source.
    assert.deepEqual(
      add(there, { evidence: '公告', url, state: '已完成', on: '2022-12-02' }),
      change({ kind: 'reached', measure: 'centre', milestone: 0, on: '2022-12-02', before: '2022-12-01' }),
    );
    // An address belongs to what it was the address of.
    assert.deepEqual(add(there, { evidence: '年报' }), change(source({ name: '年报' }, there.source)));
    const other = 'https://example.org/2';
    assert.deepEqual(
      add(there, { evidence: '公告', url: other }),
      change(source({ name: '公告', url: other }, there.source)),
    );
    const citation = { quote: '设立', locator: { page: 3 } };
    const bare = { ...done, source: { name: '公告', citation } };
    assert.deepEqual(add(bare, { evidence: '公告', url }), change(source({ ...bare.source, url }, bare.source)));
    // What was cited is not what another name stands for.
    assert.deepEqual(
      add(bare, { evidence: '年报' }),
      kept(remark('problem', 'kept-by-hand', 'K2', '年报', { measure: 'centre', details: ['公告'] })),
    );
    const both = { ...done, source: { name: { 'zh-CN': '公告', en: 'Notice' } } };
    assert.deepEqual(
      add(both, { evidence: '年报' }),
      kept(remark('problem', 'kept-by-hand', 'K2', '年报', { measure: 'centre', details: ['公告', 'Notice'] })),
    );
    assert.deepEqual(add(both, { evidence: 'Notice', url }), change(source({ ...both.source, url }, both.source)));
  });

  test('counts the rows that say what is there already', () => {
    const of = withFund({ states: [{ state: 'started', on: '2022-03-01' }] });
    const { changes, unchanged } = merge(of, [
      rowOf('fund', { state: '已启动', on: '2022-03-01' }),
      rowOf('centre', { state: '已启动', on: '2022-03-01' }),
      rowOf('fund', { milestone: '首批拨付', state: '已完成', on: '2023-11-30' }),
    ]);
    assert.deepEqual([changes.length, unchanged], [1, 2]);
  });
});
