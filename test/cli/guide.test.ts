import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cliPath, drumtower, drumtowerIn, emptyFolder, type Outcome } from './cli-kit.js';
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

/** What differs between the pages of one month in two languages. */
const months = [
  {
    file: 'docs/clerk.zh-CN.md',
    language: 'zh_CN.UTF-8',
    sheet: '七月.xlsx',
    figures: ['数据', ['标识', '指标', '单位', '口径', '目标', '2021年', '2022年', '2023年'], '期末数', '一千五'],
    measures: ['重点任务', ['任务', '时间节点', '状态', '日期', '备注'], '已完成', '一期已建成。'],
    problem: /^```text\n(错误[\s\S]*?)```$/m,
  },
  {
    file: 'docs/clerk.md',
    language: 'en_US.UTF-8',
    sheet: 'july.xlsx',
    figures: ['Figures', ['id', 'Indicator', 'Unit', 'Counts', 'Target', '2021', '2022', '2023'], 'level', 'fifteen'],
    measures: ['Measures', ['Measure', 'Milestone', 'State', 'Day', 'Remark'], 'completed', 'The first part is built.'],
    problem: /^```text\n(problem[\s\S]*?)```$/m,
  },
] as const;

for (const { file, language, sheet, figures, measures, problem } of months)
  describe(file, () => {
    const drumtower = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
      drumtowerIn({ LANG: language }, folder, ...args);
    const text = readFileSync(file, 'utf8');

    test('holds for a month: each of its commands runs, and its examples are what is said', async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'table.xlsx'), districtTable());
      const named = ['--name', '示例区规划', '--start', '2021', '--end', '2025', '--yes'];
      await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...named);
      await drumtower(folder, 'import', 'table.xlsx', '--plan', 'plan.json', '--published', '2025-03-20');
      const commands = commandsOf(file);
      assert.deepEqual(
        commands.map(([name]) => name),
        ['template', 'check', 'import', 'import', 'undo', 'preview', 'report'],
      );
      for (const command of commands.filter(([name]) => name !== 'preview')) {
        const { code, out, error } = await drumtower(folder, ...command);
        assert.equal(code, 0, `${command.join(' ')}\n${out}${error}`);
      }
      // The sheet its example speaks of.
      const [name, heading, counts, wrong] = figures;
      const rows = [heading, ['indicator-1', '有效发明专利拥有量', '件', counts, null, null, null, wrong]];
      writeFileSync(join(folder, sheet), xlsx({ name, rows }));
      const { out } = await drumtower(folder, 'check', 'plan.json', sheet);
      const [, example = 'none'] = problem.exec(text) ?? [];
      assert.ok(out.includes(example), out);
    });

    test('shows the news of measures as they are said', async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'plan.json'), measuresPlanText);
      const [name, heading, completed, remark] = measures;
      const rows = [
        heading,
        ['建设服务中心', null, completed, '2023-06-01', remark],
        ['设立专利培育资金', '资金设立', completed, '2022-12-30', null],
      ];
      writeFileSync(join(folder, sheet), xlsx({ name, rows }));
      const { out } = await drumtower(folder, 'import', sheet, '--plan', 'plan.json', '--dry-run');
      const said = out.split('\n').filter((line) => /^[+~] /.test(line));
      const [, example = ''] = /^```text\n(\+ 建设[\s\S]*?)```$/m.exec(text) ?? [];
      assert.deepEqual(example.trim().split('\n').sort(), said.sort());
    });
  });

test('the pages of a month have the same parts in both languages', () => {
  const partsOf = (file: string): readonly string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => /^(#+ |```(?:sh|text)|!\[|\|(?= )|- )/.exec(line)?.[1] ?? '')
      .filter(Boolean);
  assert.deepEqual(partsOf('docs/clerk.md'), partsOf('docs/clerk.zh-CN.md'));
});
