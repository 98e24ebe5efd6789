import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
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
    assert.deepEqual(
      entries.find(({ name }) => name === '示例软件有限公司'),
      {
        id: '91350100m000100y43',
        name: '示例软件有限公司',
        creditCode: '91350100M000100Y43',
        street: '东街街道',
        categories: ['高新技术企业', '示范企业'],
        phone: '025-83000000',
        entered: '2022-03-01',
      },
    );
    assert.equal(entries.length, 2);
    assert.match(String(entries.find(({ creditCode }) => creditCode === undefined)?.id), /^name-[0-9a-z]+$/);
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

  test('is ready to be searched by pinyin, and keeps readings corrected in the file it replaces', async () => {
    const folder = emptyFolder();
    const list = (...names: string[]): void =>
      writeFileSync(join(folder, 'list.csv'), ['企业名称', ...names].map((name) => `${name},东街\n`).join(''));
    const made = join(folder, 'list.json');
    const found = async (text: string): Promise<string[]> => {
      const { items } = await memorySource(parseDirectory(readFileSync(made, 'utf8'))).search({ text });
      return items.map(({ entry }) => entry.name);
    };
    list('示例单氏医药', '示例长江');
    assert.equal((await drumtower(folder, 'directory', 'list.csv', 'list.json', ...named)).code, 0);
    assert.deepEqual(await found('changjiang'), ['示例长江']);
    assert.deepEqual(await found('danshi'), ['示例单氏医药']);
    assert.deepEqual(await found('shanshi'), []);

    // As an office corrects it by hand, and adds what a sheet has no place for.
    const text = JSON.parse(readFileSync(made, 'utf8')) as { entries: { name: string; pinyin?: string[] }[] };
    for (const entry of text.entries) if (entry.name === '示例单氏医药') entry.pinyin = ['shi li shan shi yi yao'];
    writeFileSync(made, JSON.stringify({ ...text, contact: '025-83000000' }));
    list('示例单氏医药', '示例长江', '示例新增');
    const { code, out } = await drumtower(folder, 'directory', 'list.csv', 'list.json', '--force');
    assert.equal(code, 0, out);
    assert.match(out, /沿用原文件中 1 个名称的读音/);
    assert.deepEqual(await found('shanshi'), ['示例单氏医药']);
    assert.deepEqual(await found('danshi'), []);
    const { directory, contact } = JSON.parse(readFileSync(made, 'utf8')) as Record<string, unknown>;
    assert.deepEqual([directory, contact], ['protected', '025-83000000']);
  });

  test('prepares a directory anew that is JSON or lines, with a byte order mark or without', async () => {
    const folder = emptyFolder();
    const [head, ...entries] = [
      { directory: 'd', name: '名录' },
      { id: 'a', name: '鼓楼' },
      { id: 'b', name: '南京' },
    ];
    const lines = [head, ...entries].map((row) => JSON.stringify(row)).join('\r\n');
    const results = new Set<string>();
    for (const text of [JSON.stringify({ ...head, entries }), lines])
      for (const mark of ['', '\ufeff']) {
        writeFileSync(join(folder, 'from.json'), mark + text);
        const { code, out, error } = await drumtower(folder, 'directory', 'from.json', 'to.json', '--force');
        assert.equal(code, 0, out + error);
        results.add(readFileSync(join(folder, 'to.json'), 'utf8'));
      }
    assert.equal(results.size, 1);
  });

  test('tells a program all of it, and writes nothing on a dry run', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'list.csv'), '名称,联系人\n示例软件有限公司,某某\n');
    const args = ['directory', 'list.csv', 'list.json', ...named, '--json', '--dry-run'];
    const { code, out } = await drumtower(folder, ...args);
    assert.equal(code, 1);
    const { findings, ...rest } = JSON.parse(out) as { findings: { code: string; place: string }[] };
    assert.deepEqual(rest, { file: 'list.json', written: false, entries: 1, readingsKept: 0 });
    assert.deepEqual(
      findings.map((finding) => [finding.code, finding.place]),
      [['personal-column', 'B1']],
    );
    assert.equal(existsSync(join(folder, 'list.json')), false);
  });

  test('asks for what a new directory needs, and leaves a file that is there', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'list.csv'), '名称,街道\n示例软件有限公司,东街\n');
    const cases: [args: string[], said: RegExp][] = [
      [['--name', '名录'], /缺少 --id/],
      [['--id', 'd'], /缺少 --name/],
      [['--id', '保护', '--name', '名录'], /--id 应由小写字母、数字和单个连字符组成.*实际为“保护”/],
      [[...named, '--updated', '2025年'], /--updated 应为 YYYY-MM-DD，实际为“2025年”/],
    ];
    for (const [args, said] of cases) {
      const { code, error } = await drumtower(folder, 'directory', 'list.csv', 'list.json', ...args);
      assert.equal(code, 2);
      assert.match(error, said);
    }
    writeFileSync(join(folder, 'list.json'), '别的文件');
    const refused = await drumtower(folder, 'directory', 'list.csv', 'list.json', ...named);
    assert.equal(refused.code, 2);
    assert.match(refused.error, /--force/);
    const forced = await drumtower(folder, 'directory', 'list.csv', 'list.json', ...named, '--force');
    assert.equal(forced.code, 0);
    assert.match(forced.out, /原有的文件不是名录/);
  });

  test('writes nothing where no entry may be published', async () => {
    const { code, out, entries } = await made([
      ['名称', '街道'],
      ['某某 13800000000', '东街'],
    ]);
    assert.equal(code, 1);
    assert.match(out, /没有可写的单位/);
    assert.deepEqual(entries, []);
  });
});
