import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sheetIndicators, type SheetIndicators } from '../../src/workbook/indicator-table.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { xlsx, type CellInput, type SheetInput } from './sheet-kit.js';

/* A table of indicators as plans print it, in a sheet. */

const sheets = async (...given: readonly SheetInput[]): Promise<SheetIndicators | undefined> =>
  sheetIndicators(await readWorkbook(xlsx(...given)), 2021);
const read = async (
  rows: readonly (readonly CellInput[])[],
  more: Partial<SheetInput> = {},
): Promise<SheetIndicators> => {
  const found = await sheets({ name: '指标', rows, ...more });
  assert.ok(found);
  return found;
};
const namesOf = ({ reading }: SheetIndicators): (readonly [line: number, name: string])[] =>
  reading.rows.map(({ line, indicator: { name } }) => [line, String(name)]);

const head = ['序号', '指标名称', '单位', '2020年', '2025年目标', '属性'];
const row = [1, '发明专利拥有量', '件', 1200, '达2000', '预期性'];

describe('the indicators of a sheet', () => {
  test('are read below titles, by the rows of the sheet', async () => {
    const found = await read([
      ['某区主要指标'],
      ['（2021—2025年）'],
      head,
      row,
      [2, '研发投入占比', '%', 2.5, '3', '约束性'],
    ]);
    assert.equal(found.sheet, '指标');
    assert.deepEqual(namesOf(found), [
      [4, '发明专利拥有量'],
      [5, '研发投入占比'],
    ]);
    assert.deepEqual(found.figures, []);
  });

  test('are read below a title that is merged over all columns and speaks of indicators', async () => {
    const title = (text: string): (string | null)[] => [text, null, null, null, null, null];
    const found = await read([title('示例区“十四五”规划主要指标'), title('（示例数据）'), head, row], {
      merges: ['A1:F1', 'A2:F2'],
    });
    assert.deepEqual(namesOf(found), [[4, '发明专利拥有量']]);
  });

  test('have headings of up to three rows, merged or not', async () => {
    const found = await read(
      [
        ['序号', '指标名称', '单位', '基期', '目标'],
        ['', '', '', '2020年', '2025年'],
        [1, '发明专利拥有量', '件', 1200, 2000],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2'] },
    );
    assert.deepEqual(namesOf(found), [[3, '发明专利拥有量']]);
    assert.equal(found.reading.rows[0]!.indicator.unit, '件');
  });

  test('leave columns of what was reached to an import', async () => {
    const found = await read([
      ['指标名称', '单位', '2020年', '2021年', '2022年实际', '2025年目标', '年均增长目标'],
      ['发明专利拥有量', '件', 1200, 1300, 1400, 2000, '10%'],
    ]);
    assert.deepEqual(found.figures, ['2021年', '2022年实际']);
    assert.deepEqual(namesOf(found), [[2, '发明专利拥有量']]);
  });

  test('are per cent where the cell shows them so', async () => {
    const shown = { t: 'n', v: 0.025, z: '0.0%' } as const;
    const found = await read([
      ['指标名称', '单位', '2020年', '2025年目标'],
      ['研发投入占比', '%', shown, '3%'],
    ]);
    assert.equal(found.reading.rows[0]!.indicator.baseline?.value, 2.5);
  });

  test('without what is hidden', async () => {
    const found = await read([head, row, [2, '隐去的', '件', 1, '2', '']], { hiddenRows: [3] });
    assert.deepEqual(namesOf(found), [[2, '发明专利拥有量']]);
  });

  test('of the first sheet that lists any and is shown', async () => {
    const found = await sheets(
      { name: '说明', rows: [['指标说明'], ['只有文字']] },
      { name: '隐藏', rows: [head, row], hidden: true },
      { name: '数据', rows: [head, row] },
    );
    assert.equal(found?.sheet, '数据');
    assert.equal(
      await sheets({
        rows: [
          ['街道', '2023年'],
          ['东街', 5],
        ],
      }),
      undefined,
    );
    assert.equal(await sheets({ rows: [head] }), undefined);
  });
});
