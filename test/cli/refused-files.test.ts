import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { withSheetXml, xlsx } from '../workbook/sheet-kit.js';
import { cliPath, drumtower, emptyFolder, type Outcome } from './cli-kit.js';

const planText = JSON.stringify(clerkPlan);
const sheet = (): Uint8Array =>
  xlsx({
    name: '数据',
    rows: [
      ['指标', '2023年'],
      ['有效发明专利拥有量', 1500],
    ],
  });

/** Every file of a folder with what is in it. */
const contentsOf = (folder: string): readonly (readonly [string, string])[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .sort()
    .map((name) => [
      name,
      statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name)).toString('hex') : '',
    ]);

function office(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'folder.json'));
  for (const [name, content] of Object.entries({ 'plan.json': planText, 'sheet.xlsx': sheet(), ...files }))
    writeFileSync(join(folder, name), content);
  return folder;
}

/** Calls that want a plan, with the name of the file in its place. */
const planCalls = (plan: string): readonly (readonly string[])[] => [
  ['template', plan, 'fill.xlsx'],
  ['report', plan, '--format', 'html'],
  ['static', plan, '--as', 'table'],
  ['convert', plan, 'out.xml', '--to', 'stratml'],
  ['import', 'sheet.xlsx', '--plan', plan],
  ['undo', '--plan', plan],
];

/** Calls that want a sheet. */
const sheetCalls = (path: string): readonly (readonly string[])[] => [
  ['check', 'plan.json', path],
  ['import', path, '--plan', 'plan.json'],
  ['directory', path, 'out.json', '--id', 'a', '--name', '名录'],
  ['init', 'new.json', '--from', path, '--name', 'a', '--id', 'a', '--start', '2021', '--end', '2025', '--yes'],
];

async function allRefuse(
  folder: string,
  calls: readonly (readonly string[])[],
  code: number,
  words: RegExp,
  run: (folder: string, ...args: readonly string[]) => Promise<Outcome> = drumtower,
): Promise<void> {
  const before = contentsOf(folder);
  for (const call of calls) {
    const outcome = await run(folder, ...call);
    const said = outcome.out + outcome.error;
    assert.match(said, words, call.join(' '));
    assert.doesNotMatch(said, /\n {4}at /, call.join(' '));
    assert.equal(outcome.code, code, call.join(' '));
  }
  assert.deepEqual(contentsOf(folder), before);
}

describe('every command, given a file it cannot read', () => {
  test('calls an empty one empty', async () => {
    const folder = office({ 'empty.json': '', 'empty.xlsx': '', 'empty.csv': '' });
    await allRefuse(folder, planCalls('empty.json'), 1, /empty\.json[\s\S]*文件是空的（0 字节）/);
    await allRefuse(folder, sheetCalls('empty.xlsx'), 1, /empty\.xlsx[\s\S]*文件是空的/);
    await allRefuse(folder, [['check', 'plan.json', 'empty.csv']], 1, /文件是空的/);
  });

  test('calls a folder one, and a spreadsheet in place of a plan', async () => {
    const folder = office();
    await allRefuse(folder, planCalls('folder.json'), 2, /folder\.json 是文件夹，这里应为文件/);
    await allRefuse(folder, planCalls('sheet.xlsx'), 1, /sheet\.xlsx: 是表格，这里应为 JSON 文件/);
  });

  test('tells a workbook that breaks off from one with a cell far away', async () => {
    const whole = sheet();
    const far = withSheetXml(whole, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    const folder = office({ 'cut.xlsx': whole.slice(0, whole.length / 2), 'far.xlsx': far });
    await allRefuse(folder, sheetCalls('cut.xlsx'), 1, /表格文件已损坏/);
    await allRefuse(folder, sheetCalls('far.xlsx'), 1, /工作表太大：可能有单元格远在表格之外/);
  });

  test('names the encoding of a plan in UTF-16', async () => {
    const folder = office({ 'utf16.json': Buffer.from(`\ufeff${planText}`, 'utf16le') });
    await allRefuse(
      folder,
      [['check', 'utf16.json'], ...planCalls('utf16.json')],
      1,
      /应是 UTF-16；请将文件另存为 UTF-8/,
    );
  });
});

// Who may do everything on a machine has first to give that up.
const isRoot = process.getuid?.() === 0;
const withoutPower = isRoot ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];
const canTry =
  process.platform !== 'win32' &&
  (!isRoot || spawnSync(withoutPower[0]!, [...withoutPower.slice(1), 'true']).status === 0);

async function powerless(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const [command, ...rest] = [...withoutPower, process.execPath, await cliPath(), ...args] as [string, ...string[]];
  return new Promise((done, fail) => {
    const child = spawn(command, rest, { cwd: folder, env: { ...process.env, LANG: 'zh_CN.UTF-8' } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (error += data));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, error }));
  });
}

describe(
  'every command, where the system does not let it',
  { skip: canTry ? false : 'needs a system to forbid' },
  () => {
    test('says which file it may not read', async () => {
      const folder = office({ 'secret.json': planText, 'secret.xlsx': sheet() });
      const before = contentsOf(folder);
      for (const name of ['secret.json', 'secret.xlsx']) chmodSync(join(folder, name), 0);
      for (const call of [...planCalls('secret.json'), ...sheetCalls('secret.xlsx')]) {
        const { code, error } = await powerless(folder, ...call);
        assert.match(error, /^drumtower: 没有读取 secret\.(json|xlsx) 的权限\n$/, call.join(' '));
        assert.equal(code, 2, call.join(' '));
      }
      for (const name of ['secret.json', 'secret.xlsx']) chmodSync(join(folder, name), 0o644);
      assert.deepEqual(contentsOf(folder), before);
    });

    test('says which folder it may not write to', async () => {
      const folder = office();
      chmodSync(folder, 0o555);
      const calls = [
        ...planCalls('plan.json'),
        ['init', 'new.xlsx', '--name', 'a', '--start', '2021', '--end', '2025'],
        ['convert', 'plan.json', 'out', '--to', 'datapackage'],
      ];
      await allRefuse(folder, calls, 2, new RegExp(`没有写入 ${folder} 的权限`), powerless);
      chmodSync(folder, 0o755);
    });
  },
);
