import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directoryCell, readDirectorySheet, type SheetDirectory } from '../../src/workbook/read-directory.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { xlsx, type CellInput, type SheetInput } from './sheet-kit.js';

/* A list of organisations as offices keep it, and what of it is read. */

async function read(rows: readonly (readonly CellInput[])[], more: Partial<SheetInput> = {}): Promise<SheetDirectory> {
  const [grid] = await readWorkbook(xlsx({ name: '名录', rows, ...more }));
  const found = readDirectorySheet(grid!);
  assert.ok(found);
  return found;
}
const entriesOf = async (...rows: readonly (readonly CellInput[])[]): Promise<readonly object[]> =>
  (await read(rows)).entries.map(({ entry }) => entry);
const code = '91350100M000100Y43';

describe('a heading', () => {
  const fieldOf = async (heading: string): Promise<string> => {
    const { columns, personal, unknown } = await read([
      ['企业名称', heading],
      ['甲公司', 'x'],
    ]);
    if (personal.length > 0) return 'personal';
    if (unknown.length > 0) return 'unknown';
    return columns[1]?.field ?? 'number';
  };
  const fields: Readonly<Record<string, string>> = {
    序号: 'number',
    'No.': 'number',
    标识: 'id',
    企业简称: 'shortName',
    曾用名: 'formerNames',
    统一社会信用代码: 'creditCode',
    'Credit code': 'creditCode',
    行政区划代码: 'division',
    所属街道: 'street',
    园区名称: 'street',
    所属行业: 'industry',
    企业类型: 'categories',
    办公电话: 'phone',
    '电话（总机）': 'phone',
    单位网址: 'website',
    认定时间: 'entered',
    列入日期: 'entered',
    移出日期: 'withdrawn',
    认定依据: 'source',
    // Of persons, whatever stands in them.
    手机号: 'personal',
    联系人: 'personal',
    联系人电话: 'personal',
    法定代表人: 'personal',
    法人: 'personal',
    身份证号: 'personal',
    负责人: 'personal',
    家庭住址: 'personal',
    注册资本: 'unknown',
  };
  for (const [heading, field] of Object.entries(fields))
    test(`${heading}: ${field}`, async () => assert.equal(await fieldOf(heading), field));

  test('names organisations in several ways', async () => {
    for (const heading of ['企业名称', '单位全称', '机构', '公司名称', '名称', 'Name', '全称'])
      assert.deepEqual(
        await entriesOf([heading, '网址'], ['甲', 'x']).then(([entry]) => (entry as { name: string }).name),
        '甲',
        heading,
      );
  });

  test('may stand below a title, and a sheet without one is no directory', async () => {
    const { entries } = await read([['某区名录'], ['2023年'], ['企业名称', '街道'], ['甲公司', '东街']]);
    assert.deepEqual(
      entries.map(({ row, entry }) => [row, entry['street']]),
      [[4, '东街']],
    );
    for (const rows of [
      [['企业'], ['甲公司']],
      [
        ['指标', '2023年'],
        ['专利', 5],
      ],
    ]) {
      const [grid] = await readWorkbook(xlsx({ rows }));
      assert.equal(readDirectorySheet(grid!), undefined);
    }
  });
});

describe('a row', () => {
  const heading = ['企业名称', '统一社会信用代码', '类别', '认定日期', '曾用名', '街道'];

  test('is an entry with what its columns say', async () => {
    assert.deepEqual(
      await entriesOf(heading, [
        '甲公司',
        ' ９１350100 m000100y43',
        '软件、芯片；材料，其他',
        '2022年3月1日',
        '甲厂\n甲所',
        '东街\n道',
      ]),
      [
        {
          id: code.toLowerCase(),
          name: '甲公司',
          creditCode: code,
          categories: ['软件', '芯片', '材料', '其他'],
          entered: '2022-03-01',
          formerNames: ['甲厂', '甲所'],
          street: '东街道',
        },
      ],
    );
  });

  test('says nothing where a cell is empty, or has a sign of nothing', async () => {
    const [entry] = await entriesOf(heading, ['甲公司', '', '—', '/', null, '东街']);
    assert.deepEqual(Object.keys(entry!).sort(), ['id', 'name', 'street']);
  });

  test('keeps a day in words, and a code that is none', async () => {
    const [entry] = (await entriesOf(heading, ['甲公司', '登记中', '', '去年'])) as Record<string, string>[];
    assert.deepEqual([entry!['creditCode'], entry!['entered']], ['登记中', '去年']);
    assert.match(entry!['id']!, /^name-[0-9a-z]+$/);
  });

  test('without a code goes by a number made of its name, the same for the same name', async () => {
    const ids = (await entriesOf(heading, ['甲公司'], ['乙公司'], ['甲公司'])).map(
      (entry) => (entry as { id: string }).id,
    );
    assert.equal(ids[0], ids[2]);
    assert.notEqual(ids[0], ids[1]);
    const [own] = (await entriesOf(['标识', '名称'], ['a-1', '甲公司'])) as { id: string }[];
    assert.equal(own!.id, 'a-1');
  });

  test('of totals, of a note, and without a name is none', async () => {
    const names = (
      await entriesOf(
        heading,
        ['甲公司'],
        ['', code],
        ['合计', '2家'],
        ['总计'],
        ['注：数据为初步数'],
        ['说明'],
        ['备注'],
      )
    ).map((entry) => (entry as { name: string }).name);
    assert.deepEqual(names, ['甲公司']);
  });
});

test('what is hidden is not read, and what is left out is told by its cell', async () => {
  const rows = [
    ['企业名称', '手机', '注册资本', '街道', '网址'],
    ['甲公司', '13800000000', '100万', '东街', 'https://example.org'],
    ['乙公司', '13800000001', '200万', '西街', ''],
  ];
  const found = await read(rows, { hiddenRows: [3], hiddenColumns: ['D'] });
  assert.deepEqual(
    found.entries.map(({ entry: { id: _, ...entry }, row }) => [row, entry]),
    [[2, { name: '甲公司', website: 'https://example.org' }]],
  );
  assert.deepEqual(found.personal, [{ cell: 'B1', heading: '手机' }]);
  assert.deepEqual(found.unknown, [{ cell: 'C1', heading: '注册资本' }]);
  assert.equal(found.sheet, '名录');
  assert.deepEqual([directoryCell(found, 2, 'website'), directoryCell(found, 2, 'phone')], ['E2', 'A2']);
});
