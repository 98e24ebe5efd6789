import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { measuresPlanText } from '../workbook/measures-plan.js';
import { drumtower, emptyFolder } from './cli-kit.js';

function office(observations: readonly object[] = []): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(clerkPlan));
  if (observations.length > 0)
    writeFileSync(join(folder, 'plan.observations.json'), JSON.stringify({ plan: 'clerk', observations }));
  return folder;
}
const tableOf = (path: string, sheet: string): unknown[][] =>
  XLSX.utils.sheet_to_json(XLSX.read(readFileSync(path)).Sheets[sheet]!, { header: 1 });

describe('drumtower template', () => {
  test('lists the indicators by the years of the plan, as another library reads it', async () => {
    const folder = office();
    const { code, error } = await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    assert.equal(code, 0, error);
    const path = join(folder, 'fill.xlsx');
    assert.deepEqual(XLSX.read(readFileSync(path)).SheetNames, ['填表说明', '数据', '来源']);
    const [heading, first] = tableOf(path, '数据');
    assert.deepEqual(heading, [
      '标识',
      '指标',
      '单位',
      '口径',
      '目标',
      '2021年',
      '2022年',
      '2023年',
      '2024年',
      '2025年',
      '最新值',
    ]);
    assert.deepEqual(first?.slice(0, 5), ['patents', '有效发明专利拥有量', '件', '期末数', '超过2000件']);
  });

  test('locks what comes from the plan, opens what is to be filled in, and offers lists', async () => {
    const folder = office();
    await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'fill.xlsx')), { readStyles: true });
    const figures = sheets[1]!;
    assert.equal(figures.protection?.sheet, true);
    const locked = (cell: string): boolean | undefined => figures.cells?.get(cell)?.style?.protection?.locked;
    // What says nothing of it is locked in a protected sheet.
    assert.deepEqual([locked('1,1'), locked('1,5'), locked('1,3')], [undefined, false, false]);
    assert.match(figures.cells?.get('1,10')?.formula ?? '', /LOOKUP/);
    assert.ok(
      figures.dataValidations?.some(
        ({ type, range, values }) => type === 'list' && range === 'D2:D8' && values?.includes('规划期累计'),
      ),
    );
    assert.ok(sheets[2]?.dataValidations?.some(({ type, range }) => type === 'list' && range?.startsWith('E2')));
  });

  test('takes what is typed as a day for one, and prints on A4 with its heading on every page', async () => {
    const folder = office();
    writeFileSync(join(folder, 'works.json'), measuresPlanText);
    await drumtower(folder, 'template', 'works.json', 'fill.xlsx');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'fill.xlsx')), { readStyles: true });
    const formatOf = (sheet: number, cell: string): string | undefined =>
      sheets[sheet]?.cells?.get(cell)?.style?.numFmt;
    assert.equal(formatOf(2, '1,3'), 'yyyy-mm-dd', 'the day of publication');
    // Of the first measure: day and postponed until; of its first milestone: day, and what is none of its columns.
    assert.deepEqual(
      ['1,6', '1,7', '2,6', '2,7'].map((cell) => formatOf(3, cell)),
      ['yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd', undefined],
    );
    assert.deepEqual(
      sheets.map(({ pageSetup }) => [pageSetup?.paperSize, pageSetup?.fitToWidth, pageSetup?.printTitlesRow]),
      [['a4', 1, undefined], ...Array.from({ length: 3 }, () => ['a4', 1, '$1:$1'])],
    );
  });

  test('makes rows as high as their words need, and leaves those of one line to the program', async () => {
    const name = '名称很长的一项指标'.repeat(5);
    const folder = emptyFolder();
    const [first, ...others] = clerkPlan.indicators;
    const plan = { ...clerkPlan, indicators: [{ ...first!, name }, ...others] };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    const sheet = XLSX.read(readFileSync(join(folder, 'fill.xlsx')), { cellStyles: true }).Sheets['数据']!;
    // 45 letters of double width in a column of at most 44: three lines of 15 points.
    assert.equal(sheet['!rows']?.[1]?.hpt, 45);
    assert.equal(sheet['!rows']?.[2]?.hpt ?? 15, 15);
  });

  test('filled in it is imported with its sources; as it was made it is no news', async () => {
    const folder = office([
      { indicator: 'patents', period: '2022', value: 1300, counts: 'level', status: 'preliminary', qualifier: 'about' },
      { indicator: 'share', period: '2022', value: 65, decimals: 1, counts: 'level', status: 'final' },
    ]);
    await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    const same = await drumtower(folder, 'import', 'fill.xlsx', '--plan', 'plan.json');
    assert.match(same.out, /新增 0 个，修订 0 个，未变 2 个/);
    const path = join(folder, 'fill.xlsx');
    const book = XLSX.read(readFileSync(path));
    XLSX.utils.sheet_add_aoa(book.Sheets['数据']!, [[1500]], { origin: 'H2' });
    XLSX.utils.sheet_add_aoa(book.Sheets['来源']!, [[null, '区统计局', '2024-01-20', '初步数']], { origin: 'B4' });
    writeFileSync(path, new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
    const filled = await drumtower(folder, 'import', 'fill.xlsx', '--plan', 'plan.json');
    assert.equal(filled.code, 0, filled.out);
    const { observations } = JSON.parse(readFileSync(join(folder, 'plan.observations.json'), 'utf8')) as {
      observations: object[];
    };
    assert.deepEqual(observations[2], {
      indicator: 'patents',
      period: '2023',
      value: 1500,
      counts: 'level',
      status: 'preliminary',
      source: { name: '区统计局' },
      published: '2024-01-20',
    });
  });

  test('makes quarters of one year, and an English one', async () => {
    const folder = office();
    const { code, error } = await drumtower(
      folder,
      'template',
      'plan.json',
      'q.xlsx',
      '--every',
      'quarter',
      '--year',
      '2024',
      '--locale',
      'en',
    );
    assert.equal(code, 0, error);
    assert.deepEqual(tableOf(join(folder, 'q.xlsx'), 'Figures')[0]?.slice(5), [
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      'Latest',
    ]);
  });

  test('takes the first and the last year of the plan, and no other', async () => {
    const folder = office();
    for (const [year, code] of [
      ['2020', 2],
      ['2021', 0],
      ['2025', 0],
      ['2026', 2],
    ] as const) {
      const made = await drumtower(folder, 'template', 'plan.json', `${year}.xlsx`, '--year', year);
      assert.equal(made.code, code, `${year}: ${made.error}`);
      if (code !== 0) assert.match(made.error, new RegExp(`--year 应在规划期 2021—2025 之内，实际为“${year}”`));
      else assert.deepEqual(tableOf(join(folder, `${year}.xlsx`), '数据')[0]?.slice(5), [`${year}年`, '最新值']);
    }
  });

  test('refuses another length, another ending and to overwrite', async () => {
    const folder = office();
    writeFileSync(join(folder, 'mine.xlsx'), 'mine');
    for (const [args, words] of [
      [['fill.xlsx', '--every', 'week'], /--every <时期> 不能接受“week”，可选：year、half、quarter、month/],
      [['fill.xlsx', '--year', '2050'], /--year 应在规划期 2021—2025 之内，实际为“2050”/],
      [['fill.xls'], /应以 \.xlsx 结尾/],
      [['mine.xlsx'], /没有覆盖/],
    ] as const) {
      const { code, error } = await drumtower(folder, 'template', 'plan.json', ...args);
      assert.equal(code, 2);
      assert.match(error, words);
    }
    assert.equal(readFileSync(join(folder, 'mine.xlsx'), 'utf8'), 'mine');
  });
});
