import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { xlsx, type CellInput } from '../workbook/sheet-kit.js';
import { drumtower, emptyFolder } from './cli-kit.js';

const named = ['--id', 'protected', '--name', '保护企业名录', '--updated', '2025-06-30'];

async function made(
  rows: readonly (readonly CellInput[])[],
): Promise<{ code: number | null; out: string; entries: Record<string, unknown>[] }> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'list.xlsx'), xlsx({ name: '名录', rows }));
  const { code, out, error } = await drumtower(folder, 'directory', 'list.xlsx', 'list.json', ...named);
  const path = join(folder, 'list.json');
  const entries = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { entries: Record<string, unknown>[] }).entries
    : [];
  return { code, out: out + error, entries };
}

describe('drumtower directory', () => {
  test('takes what an office lists', async () => {
    const { code, out, entries } = await made([
      ['示例区知识产权保护企业名录'],
      ['序号', '企业名称', '统一社会信用代码', '所属街道', '类别', '办公电话', '列入日期'],
      // The standard's own worked example of a code.
      [
        1,
        '示例软件有限公司',
        '９１３５０１００Ｍ０００１００Ｙ４３',
        '东街街道',
        '高新技术企业、示范企业',
        '025-83000000',
        '2022年3月1日',
      ],
      [2, '示例医药有限公司', '—', '西街街道', null, null, '2023-09-01'],
      ['合计', '合计', null, '2家'],
    ]);
    assert.equal(code, 0, out);
    assert.deepEqual(entries[0], {
      id: '91350100m000100y43',
      name: '示例软件有限公司',
      creditCode: '91350100M000100Y43',
      street: '东街街道',
      categories: ['高新技术企业', '示范企业'],
      phone: '025-83000000',
      entered: '2022-03-01',
    });
    assert.equal(entries.length, 2);
    assert.match(String(entries[1]?.id), /^name-[0-9a-z]+$/);
  });

  test('leaves out persons, whatever the column is called or the cell holds', async () => {
    const { code, out, entries } = await made([
      ['名称', '联系人', '联系电话', '备注栏'],
      ['示例软件有限公司', '某某', '13800000000', '无'],
    ]);
    assert.equal(code, 1);
    assert.match(out, /名录!B1\n {4}名录不收个人信息，这一列没有读取，实际为“联系人”/);
    assert.match(out, /名录!C2/);
    assert.match(out, /名录!D1\n {4}看不懂的表头/);
    assert.doesNotMatch(JSON.stringify(entries) + out, /13800000000|某某/);
    assert.equal(entries[0]?.name, '示例软件有限公司');
  });

  test('doubts a code whose check digit fails, at its cell, and keeps it', async () => {
    // The standard's counter-example.
    const { code, out, entries } = await made([
      ['名称', '统一社会信用代码'],
      ['示例软件有限公司', '91350100M000100Y4Z'],
    ]);
    assert.equal(code, 0);
    assert.match(out, /存疑.*名录!B2/);
    assert.equal(entries[0]?.creditCode, '91350100M000100Y4Z');
  });

  test('says where there is no list', async () => {
    const { code, out } = await made([['关于报送名录的通知']]);
    assert.equal(code, 1);
    assert.match(out, /表头要有“名称”/);
  });
});
