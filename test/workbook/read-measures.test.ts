import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SaidOfMeasure } from '../../src/workbook/measures-reader.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { sheetRemarkWords } from '../../src/workbook/remark-words.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { awkwardMeasures } from './awkward-measures.js';
import { measuresPlan } from './measures-plan.js';

function saidText({ measure, milestones, state, remark, evidence }: SaidOfMeasure): string {
  return [
    measure.id + (milestones ? `/${milestones.join(',')}` : ''),
    state && `${state.state} ${state.on}`,
    state?.until && `until:${state.until}`,
    state?.by && `by:${state.by}`,
    state?.reason && `reason:${String(state.reason)}`,
    remark && `remark:${remark}`,
    evidence && `evidence:${evidence.name}${evidence.url ? `<${evidence.url}>` : ''}`,
  ]
    .filter(Boolean)
    .join(' ');
}

describe('readMeasures, on what offices send', () => {
  for (const { title, bytes, said = [], problems = [], doubts = [] } of awkwardMeasures)
    test(title, async () => {
      const reading = readMeasures(await readWorkbook(bytes), measuresPlan);
      const of = (severity: SheetRemark['severity']): string[] =>
        reading.remarks
          .filter((remark) => remark.severity === severity)
          .map(({ code, cell, sheet }) => `${code} ${cell ?? sheet}`);
      assert.deepEqual(
        { said: reading.said.map(saidText), problems: of('problem'), doubts: of('doubt') },
        { said, problems, doubts },
      );
    });

  test('says every remark in both languages, filled in', async () => {
    for (const { bytes } of awkwardMeasures)
      for (const remark of readMeasures(await readWorkbook(bytes), measuresPlan).remarks) {
        const [zh, en] = [sheetRemarkWords(remark, 'zh-CN'), sheetRemarkWords(remark, 'en')];
        for (const { expected, mend } of [zh, en]) assert.doesNotMatch(expected + mend, /\{\d\}|undefined/);
        assert.match(zh.expected, /[\u4e00-\u9fff]/);
        assert.notEqual(zh.expected, en.expected);
      }
  });

  test('tells the state that was perhaps meant, and no state where the word denies one', async () => {
    const { bytes } = awkwardMeasures.find(({ title }) => title.startsWith('words near to a state'))!;
    const { remarks } = readMeasures(await readWorkbook(bytes), measuresPlan);
    const mends = (locale: 'zh-CN' | 'en'): string[] => remarks.map((each) => sheetRemarkWords(each, locale).mend);
    const [first, second, ...others] = mends('zh-CN');
    assert.match(first!, /是不是“已完成”？/);
    assert.match(second!, /是不是“已完成”？/);
    for (const other of others) assert.doesNotMatch(other, /是不是/);
    assert.match(mends('en')[0]!, /is it “completed”\?/);
  });

  test('tells the day a number may be, as spreadsheets count days', async () => {
    const { bytes } = awkwardMeasures.find(({ title }) => title.startsWith('a day that lost'))!;
    const { remarks } = readMeasures(await readWorkbook(bytes), measuresPlan);
    assert.deepEqual(
      remarks.map(({ details }) => details),
      [['2023-06-01'], ['2023-06-01']],
    );
  });

  test('keeps out what is struck through', () => {
    const row = [{ value: '设立专利培育资金' }, { value: '已取消', struck: true }, { value: '2023-06-01' }];
    const rows = [[{ value: '任务' }, { value: '状态' }, { value: '日期' }], row];
    const grid = { name: '', hidden: false, rows, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const { said, remarks } = readMeasures([grid], measuresPlan);
    assert.deepEqual(said, []);
    assert.deepEqual(
      remarks.map(({ code, cell }) => [code, cell]),
      [['cell-struck', 'B2']],
    );
  });
});
