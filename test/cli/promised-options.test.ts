import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { measuresPlanText } from '../workbook/measures-plan.js';
import { xlsx } from '../workbook/sheet-kit.js';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';

/** Every file and folder with what is in it and when it was written. */
const stateOf = (folder: string): readonly (readonly [string, string, number])[] =>
  (readdirSync(folder, { recursive: true }) as string[]).sort().map((name) => {
    const path = join(folder, name);
    const { mtimeMs } = statSync(path);
    return [name, statSync(path).isFile() ? readFileSync(path).toString('hex') : '', mtimeMs];
  });

/** A plan with figures of an import that can be taken back, a sheet with further ones, and a list of organisations. */
async function office(): Promise<string> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), measuresPlanText);
  const figures = (value: number, year: number): Uint8Array =>
    xlsx({
      name: '数据',
      rows: [
        ['指标', '单位', '口径', `${year}年`],
        ['增长率', '%', '期末数', value],
        ['没有的指标', '%', '期末数', 1],
      ],
    });
  writeFileSync(join(folder, 'a.xlsx'), figures(3.1, 2021));
  writeFileSync(join(folder, 'b.xlsx'), figures(3.2, 2022));
  writeFileSync(join(folder, 'list.csv'), '名称,统一社会信用代码\n示例一公司,91350100M000100Y43\n');
  await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
  const converted = await drumtower(folder, 'convert', 'plan.json', 'plan.xml', '--to', 'stratml');
  assert.equal(converted.code, 0, converted.error);
  return folder;
}

function isDocument(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const calls: readonly (readonly string[])[] = [
  ['import', 'b.xlsx', '--plan', 'plan.json'],
  ['undo', '--plan', 'plan.json'],
  ['directory', 'list.csv', 'list.json', '--id', 'a', '--name', '名录'],
  ['report', 'plan.json', '--as-of', '2023-01-31', '--format', 'html,docx,xlsx,csv,json'],
  ['static', 'plan.json', '--as-of', '2023-01-31', '--as', 'table,cards,text,svg'],
  ['convert', 'plan.xml', 'new.json', '--from', 'stratml'],
  ...(['datapackage', 'csvw', 'schema-org', 'dcat', 'sdmx-csv', 'stratml'] as const).map((format) => [
    ...['convert', 'plan.json', `out-${format}`, '--to', format],
  ]),
  ['convert', 'plan.json', 'out.iati.xml', '--to', 'iati', '--organisation', 'XM-EXAMPLE-1'],
  ['convert', 'plan.json', 'feed.xml', '--to', 'atom', '--url', 'https://example.org/plan'],
  ['convert', 'plan.json', 'figures.xlsx'],
  ['convert', 'plan.json', 'figures.csv'],
];

describe('what the options of a command promise', () => {
  test('--dry-run leaves the folder as it is to the byte, and --json prints one document of JSON and nothing else', async () => {
    const folder = await office();
    const before = stateOf(folder);
    for (const call of calls) {
      const { out, error, code } = await drumtower(folder, ...call, '--dry-run', '--json');
      assert.notEqual(code, 2, `${call.join(' ')}: ${error}`);
      assert.ok(isDocument(out), `${call.join(' ')}: ${out}`);
      assert.equal(error, '', call.join(' '));
      assert.deepEqual(stateOf(folder), before, call.join(' '));
    }
  });

  test('--json prints one document where something is written, and where something is wrong', async () => {
    const folder = await office();
    writeFileSync(join(folder, 'wrong.json'), measuresPlanText.replace('"kind": "level"', '"kind": "height"'));
    const wrong: readonly (readonly string[])[] = [
      ['check', 'plan.json'],
      ['check', 'wrong.json'],
      ['check', 'plan.json', 'plan.observations.json', 'b.xlsx'],
      ['import', 'b.xlsx', '--plan', 'wrong.json'],
      ['undo', '--plan', 'wrong.json'],
      ['report', 'wrong.json'],
      ['static', 'wrong.json'],
      ['convert', 'wrong.json', 'x', '--to', 'csvw'],
      ['convert', 'wrong.json', 'x.csv'],
    ];
    for (const call of [...wrong, ...calls]) {
      const { out, error } = await drumtower(folder, ...call, '--json');
      assert.ok(isDocument(out), `${call.join(' ')}: ${out}${error}`);
    }
  });

  test('ends properly and quietly where the reader of its output has gone', async () => {
    const folder = await office();
    const lines = Array.from({ length: 4000 }, (_, at) => [`指标${at}`, '%', '期末数', at]);
    writeFileSync(
      join(folder, 'many.xlsx'),
      xlsx({ name: '数据', rows: [['指标', '单位', '口径', '2021年'], ...lines] }),
    );
    const child = spawn(process.execPath, [await cliPath(), 'check', 'plan.json', 'many.xlsx'], { cwd: folder });
    let error = '';
    child.stderr.on('data', (data) => (error += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(error, '');
    assert.notEqual(code, null, 'ended by a signal');
  });
});
