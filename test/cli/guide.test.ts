import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';
import { districtTable } from './district.js';
import { measuresPlanText } from '../workbook/measures-plan.js';
import { xlsx } from '../workbook/sheet-kit.js';

/** The commands of a page, as they stand in its shell blocks. */
function commandsOf(file: string): string[][] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
    code.split('\n'),
  );
  return blocks
    .filter((line) => line.startsWith('npx drumtower '))
    .map((line) =>
      [...line.slice('npx drumtower '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!),
    );
}

for (const file of ['docs/plan-in-an-hour.md', 'docs/plan-in-an-hour.zh-CN.md'])
  describe(file, () => {
    test('leads from an empty folder to a served page, by its own commands', async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'table.xlsx'), districtTable());
      const commands = commandsOf(file);
      assert.deepEqual(
        commands.map(([name]) => name),
        ['init', 'init', 'init', 'check', 'import', 'template', 'check', 'import', 'preview', 'report'],
      );
      // It serves until it is stopped, so it comes last here.
      const preview = commands.find(([name]) => name === 'preview')!;
      for (const command of commands.filter((each) => each !== preview)) {
        const { code, out, error } = await drumtower(folder, ...command);
        assert.equal(code, 0, `${command.join(' ')}\n${out}${error}`);
      }
      const { observations } = JSON.parse(readFileSync(join(folder, 'plan.observations.json'), 'utf8')) as {
        observations: object[];
      };
      // Twelve indicators, four years; the fifth is still empty.
      assert.equal(observations.length, 48);
      const child = spawn(process.execPath, [await cliPath(), ...preview, '--port', '0'], { cwd: folder });
      try {
        const [line] = (await once(child.stdout, 'data')) as [Buffer];
        const port = /localhost:(\d+)/.exec(String(line))![1];
        const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
        assert.match(page, /<title>示例区规划<\/title>/);
        assert.match(page, /<plan-dashboard src="\/plan\.json" observations="\/figures\.json"/);
        assert.doesNotMatch(page, /错误 [1-9]|Problems: [1-9]/);
        assert.deepEqual(await (await fetch(`http://127.0.0.1:${port}/figures.json`)).json(), {
          plan: 'example-2021-2025',
          observations,
        });
      } finally {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
    });
  });

describe('docs/clerk.zh-CN.md', () => {
  test('holds for a month: each of its commands runs, and its examples are what is said', async () => {
    const text = readFileSync('docs/clerk.zh-CN.md', 'utf8');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'table.xlsx'), districtTable());
    await drumtower(
      folder,
      'init',
      'plan.json',
      '--from',
      'table.xlsx',
      '--name',
      '示例区规划',
      '--start',
      '2021',
      '--end',
      '2025',
      '--yes',
    );
    await drumtower(folder, 'import', 'table.xlsx', '--plan', 'plan.json', '--published', '2025-03-20');
    for (const command of commandsOf('docs/clerk.zh-CN.md').filter(([name]) => name !== 'preview')) {
      const { code, out, error } = await drumtower(folder, ...command);
      assert.equal(code, 0, `${command.join(' ')}\n${out}${error}`);
    }
    // The sheet its example speaks of.
    const sheet = [
      ['标识', '指标', '单位', '口径', '目标', '2021年', '2022年', '2023年'],
      ['indicator-1', '有效发明专利拥有量', '件', '期末数', null, null, null, '一千五'],
    ];
    writeFileSync(join(folder, '七月.xlsx'), xlsx({ name: '数据', rows: sheet }));
    const { out } = await drumtower(folder, 'check', 'plan.json', '七月.xlsx');
    const [, example = 'none'] = /^```text\n(错误[\s\S]*?)```$/m.exec(text) ?? [];
    assert.ok(out.includes(example), out);
  });

  test('shows the news of measures as they are said', async () => {
    const text = readFileSync('docs/clerk.zh-CN.md', 'utf8');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'plan.json'), measuresPlanText);
    const rows = [
      ['任务', '时间节点', '状态', '日期', '备注'],
      ['建设服务中心', null, '已完成', '2023-06-01', '一期已建成。'],
      ['设立专利培育资金', '资金设立', '已完成', '2022-12-30', null],
    ];
    writeFileSync(join(folder, '七月.xlsx'), xlsx({ name: '重点任务', rows }));
    const { out } = await drumtower(folder, 'import', '七月.xlsx', '--plan', 'plan.json', '--dry-run');
    const said = out.split('\n').filter((line) => /^[+~] /.test(line));
    const [, example = ''] = /^```text\n(\+ 建设[\s\S]*?)```$/m.exec(text) ?? [];
    assert.deepEqual(example.trim().split('\n').sort(), said.sort());
  });
});
