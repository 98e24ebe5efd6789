import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { mergeMeasures, type MeasureChange } from '../../src/workbook/merge-measures.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { sheetRemarkWords } from '../../src/workbook/remark-words.js';
import { measuresPlan } from './measures-plan.js';
import { xlsx, type CellInput } from './sheet-kit.js';

const heading = ['标识', '任务', '时间节点', '时限', '状态', '日期', '延期至', '原因', '备注', '佐证材料', '网址'];

async function merged(plan: Plan, rows: readonly (readonly CellInput[])[], today?: string) {
  const reading = readMeasures(await readWorkbook(xlsx({ rows: [heading, ...rows] })), plan);
  assert.deepEqual(reading.remarks, []);
  return mergeMeasures(reading.said, today);
}
const changesOf = async (...rows: readonly (readonly CellInput[])[]): Promise<readonly MeasureChange[]> => {
  const { placed, remarks } = await merged(measuresPlan, rows);
  assert.deepEqual(remarks, []);
  return placed.map(({ change }) => change);
};
const problemsOf = async (plan: Plan, ...rows: readonly (readonly CellInput[])[]): Promise<readonly string[]> => {
  const { placed, remarks } = await merged(plan, rows);
  for (const remark of remarks)
    for (const locale of ['zh-CN', 'en'] as const)
      assert.doesNotMatch(Object.values(sheetRemarkWords(remark, locale)).join(), /\{\d\}|undefined/);
  return [...placed.map(({ change }) => change.kind), ...remarks.map(({ code, cell }) => `${code} ${cell}`)];
};
/** The plan with what a measure has come to. */
const planWith = (id: string, more: object): Plan =>
  parsePlan({
    ...measuresPlan,
    measures: measuresPlan.measures!.map((measure) => (measure.id === id ? { ...measure, ...more } : measure)),
  } as object);

describe('mergeMeasures', () => {
  test('puts a new state beside those that are there, and what is there already is no news', async () => {
    assert.deepEqual(await changesOf(['centre', null, null, null, '已完成', '2023-06-01']), [
      { kind: 'state', measure: 'centre', state: { state: 'completed', on: '2023-06-01' } },
    ]);
    const { placed, unchanged } = await merged(measuresPlan, [['centre', null, null, null, '已启动', '2022-03-01']]);
    assert.deepEqual([placed, unchanged], [[], 1]);
  });

  test('an old sheet with an old state brings nothing back', async () => {
    const states = [
      { state: 'started', on: '2022-03-01' },
      { state: 'completed', on: '2023-06-01' },
    ];
    const plan = planWith('centre', { states });
    const { placed, unchanged } = await merged(plan, [['centre', null, null, null, '已启动', '2022-03-01']]);
    assert.deepEqual([placed, unchanged], [[], 1]);
  });

  test('mends what else is said of a state that is there, and says what it was', async () => {
    const before = { state: 'postponed', on: '2022-12-20', until: '2023-06-30' };
    const plan = planWith('fund', { states: [before] });
    const { placed } = await merged(plan, [
      ['fund', null, null, null, '已延期', '2022-12-20', '2023-09-30', '征求意见'],
    ]);
    assert.deepEqual(
      placed.map(({ change }) => change),
      [
        {
          kind: 'state',
          measure: 'fund',
          state: { state: 'postponed', on: '2022-12-20', until: '2023-09-30', reason: '征求意见' },
          before,
        },
      ],
    );
  });

  test('keeps out another state of the same day, but a beginning that is there', async () => {
    const plan = planWith('centre', { states: [{ state: 'completed', on: '2023-06-01' }] });
    assert.deepEqual(await problemsOf(plan, ['centre', null, null, null, '已取消', '2023-06-01']), ['other-state E2']);
    assert.deepEqual(await problemsOf(plan, ['centre', null, null, null, '已启动', '2023-06-01']), ['other-state E2']);
    assert.deepEqual(await problemsOf(measuresPlan, ['centre', null, null, null, '已完成', '2022-03-01']), ['state']);
  });

  test('takes a state before the last, and says that the last goes on to be shown', async () => {
    assert.deepEqual(
      await problemsOf(measuresPlan, ['centre', null, null, null, '已延期', '2021-12-01', '2022-02-01']),
      ['state', 'earlier-state F2'],
    );
  });

  test('tells a day that lies ahead of today, which may only be planned', async () => {
    const rows = [['fund', null, null, null, '已完成', '2024-06-01']];
    assert.deepEqual(
      (await merged(measuresPlan, rows, '2024-05-31')).remarks.map(({ code }) => code),
      ['day-ahead'],
    );
    assert.deepEqual((await merged(measuresPlan, rows, '2024-06-01')).remarks, []);
  });

  test('says the day a milestone was reached, once; another day stands in its place', async () => {
    assert.deepEqual(
      await changesOf(
        ['fund', null, '资金设立', '2022-12-31', '已完成', '2022-12-30'],
        ['list-b', null, '半年更新', '2022-06-30', '已完成', '2022-06-27'],
      ),
      [
        { kind: 'reached', measure: 'fund', milestone: 0, on: '2022-12-30' },
        { kind: 'reached', measure: 'list-b', milestone: 0, on: '2022-06-27', before: '2022-06-28' },
      ],
    );
  });

  test('does not choose among milestones of one name', async () => {
    assert.deepEqual(await problemsOf(measuresPlan, ['list-b', null, '半年更新', null, '已完成', '2023-06-25']), [
      'several-milestones C2',
    ]);
    // One of them was reached on that day.
    assert.deepEqual(await problemsOf(measuresPlan, ['list-b', null, '半年更新', null, '已完成', '2022-06-28']), []);
  });

  test('evidence of a milestone is its source, and wants the milestone reached', async () => {
    const bulletin = [null, null, null, '公报', 'https://example.com/1'];
    assert.deepEqual(await changesOf(['fund', null, '资金设立', null, '已完成', '2022-12-30', ...bulletin]), [
      { kind: 'reached', measure: 'fund', milestone: 0, on: '2022-12-30' },
      { kind: 'source', measure: 'fund', milestone: 0, source: { name: '公报', url: 'https://example.com/1' } },
    ]);
    assert.deepEqual(await problemsOf(measuresPlan, ['fund', null, '资金设立', null, null, null, ...bulletin]), [
      'evidence-of-open J2',
    ]);
  });

  test('puts evidence of a new name beside, and an address where there was none', async () => {
    const row = (name: string, url: string | null): CellInput[] => ['centre', ...Array<null>(8).fill(null), name, url];
    assert.deepEqual(await changesOf(row('照片', null)), [
      { kind: 'evidence', measure: 'centre', evidence: { name: '照片' } },
    ]);
    assert.deepEqual(await changesOf(row('立项通知', 'https://example.com/2')), [
      {
        kind: 'evidence',
        measure: 'centre',
        evidence: { name: '立项通知', url: 'https://example.com/2' },
        before: { name: '立项通知' },
      },
    ]);
    const plan = planWith('centre', { evidence: [{ name: '立项通知', url: 'https://example.com/1' }] });
    assert.deepEqual(await problemsOf(plan, row('立项通知', 'https://example.com/2')), ['evidence-differs K2']);
    assert.deepEqual(await problemsOf(plan, row('立项通知', null)), []);
  });

  test('a remark stands in place of the one before, but not of one in several languages', async () => {
    const row = (id: string, remark: string): CellInput[] => [id, ...Array<null>(7).fill(null), remark];
    assert.deepEqual(await changesOf(row('fund', '年底公开。'), row('centre', '一期已建成。')), [
      { kind: 'remark', measure: 'fund', remark: '年底公开。' },
      { kind: 'remark', measure: 'centre', remark: '一期已建成。', before: '分两期建设。' },
    ]);
    assert.deepEqual(await problemsOf(measuresPlan, row('week', '每年五月。')), ['kept-by-hand I2']);
    assert.deepEqual(await problemsOf(measuresPlan, row('week', 'Each April.')), []);
  });
});
