import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { run } from '../../src/cli/program.js';
import { xlsx } from '../workbook/sheet-kit.js';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { cliPath, emptyFolder } from './cli-kit.js';
import { districtTable } from './district.js';

const home = process.cwd();
after(() => process.chdir(home));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A call within this process, in the folder it stands in. */
async function called(...args: readonly string[]): Promise<Ended> {
  const [out, error]: string[][] = [[], []];
  const code = await run(args, {
    out: (text) => out!.push(text),
    error: (text) => error!.push(text),
    colours: false,
    env: {},
    version: '0',
  });
  return { code, out: out!.join('\n'), error: error!.join('\n') };
}

interface Help {
  readonly usage: string;
  /** The rows under a heading, each from its term to the end of its words. */
  readonly rows: (heading: string) => readonly string[];
  readonly examples: readonly string[];
  readonly text: string;
}

async function helpOf(locale: 'zh' | 'en', ...command: readonly string[]): Promise<Help> {
  const { code, out } = await called(...command, '--help', '--locale', locale);
  assert.equal(code, 0);
  const parts = new Map(
    out.split('\n\n').map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines] as const;
    }),
  );
  const rows = (heading: string): string[] => {
    const found: string[] = [];
    for (const line of parts.get(heading) ?? []) {
      // A row begins at the second column, what it goes on with further in.
      if (/^ {2}\S/.test(line)) found.push(line.trim());
      else found[found.length - 1] += locale === 'en' ? ` ${line.trim()}` : line.trim();
    }
    return found;
  };
  const examples = rows(locale === 'en' ? 'Examples:' : '例：').filter((line) => !line.startsWith('#'));
  return { usage: out.split('\n')[0]!, rows, examples, text: out };
}

const headings = {
  zh: { usage: /^用法：/, arguments: '参数：', options: '选项：', commands: '命令：', codes: '退出码：' },
  en: { usage: /^Usage:/, arguments: 'Arguments:', options: 'Options:', commands: 'Commands:', codes: 'Exit codes:' },
} as const;
const commands = [
  'init',
  'template',
  'check',
  'import',
  'undo',
  'directory',
  'report',
  'static',
  'convert',
  'preview',
] as const;
const han = /[\u4e00-\u9fff]/;

/** A folder in which every example finds what it names. */
async function office(): Promise<string> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(clerkPlan));
  writeFileSync(join(folder, 'table.xlsx'), districtTable());
  const figures = [
    ['指标', '2023年'],
    ['服务业年营业收入', 8.25],
  ];
  writeFileSync(join(folder, 'fill-in.xlsx'), xlsx({ name: '数据', rows: figures }));
  const list = [
    ['名称', '街道'],
    ['示例软件有限公司', '东街'],
  ];
  writeFileSync(join(folder, 'list.xlsx'), xlsx({ name: '名录', rows: list }));
  writeFileSync(
    join(folder, 'protected.json'),
    JSON.stringify({ directory: 'protected', name: '示例名录', entries: [{ id: 'a', name: '示例软件有限公司' }] }),
  );
  process.chdir(folder);
  const { code, out } = await called('import', 'fill-in.xlsx', '--plan', 'plan.json');
  assert.equal(code, 0, out);
  return folder;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

/** A preview runs until it is stopped. */
async function previewed(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [await cliPath(), ...args, '--port', '0'], { env: { ...process.env } });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  await new Promise((done) => child.stdout.once('data', done));
  child.kill('SIGINT');
  assert.equal(await closed, 0);
}

for (const locale of ['zh', 'en'] as const)
  describe(`the help in ${locale}`, () => {
    const { usage, arguments: args, options, commands: list, codes } = headings[locale];

    test('lists every command with its meaning', async () => {
      const help = await helpOf(locale);
      assert.match(help.usage, usage);
      const rows = help.rows(list);
      assert.deepEqual(
        rows.map((row) => row.split(' ')[0]),
        commands,
      );
      for (const row of rows) assert.equal(han.test(row), locale === 'zh', row);
      assert.deepEqual(
        help.rows(codes).map((row) => row[0]),
        ['0', '1', '2', '3'],
      );
    });

    for (const command of commands)
      test(`says what each part of ${command} means, what holds without it, and shows one`, async () => {
        const help = await helpOf(locale, command);
        if (locale === 'en') assert.doesNotMatch(help.text, han);
        else
          assert.doesNotMatch(
            help.text,
            /\b(?:Usage|Arguments|Options|Commands|Examples|options|command|default|choices|required)\b/,
          );
        for (const row of help.rows(args)) {
          assert.match(row, /\S {2,}\S/);
          assert.equal(han.test(row), locale === 'zh', row);
        }
        const rows = help.rows(options).filter((row) => !row.startsWith('-h,'));
        assert.ok(rows.length > 1);
        for (const row of rows) {
          const [term = '', words = ''] = row.split(/ {2,}/);
          assert.ok(words, row);
          if (locale === 'zh') assert.match(words, han);
          assert.match(words, /默认：|必填|default: |required|needed/, row);
          if (term.includes('<')) assert.match(words, /例：|可选：|e\.g\. |one of: /, row);
        }
        assert.ok(help.rows(codes).length >= 2);
        assert.ok(help.text.split('\n').every((line) => line.startsWith('  drumtower') || columns(line) <= 80));
      });

    for (const command of commands)
      test(`has examples of ${command} that run`, async () => {
        const { examples } = await helpOf(locale, command);
        assert.ok(examples.length > 0);
        for (const line of examples) {
          const folder = await office();
          const [program, ...words] = wordsOf(line);
          assert.equal(program, 'drumtower');
          // What it makes is not there yet.
          if (command === 'init') rmSync('plan.json');
          if (command === 'init' && !words.includes('--from')) rmSync('table.xlsx');
          if (command === 'template') rmSync('fill-in.xlsx');
          mkdirSync('reports');
          if (command === 'preview') {
            await previewed([words[0]!, join(folder, words[1]!)]);
            continue;
          }
          const { code, out, error } = await called(...words, '--locale', locale);
          assert.equal(code, 0, `${line}\n${out}\n${error}`);
          assert.equal(error, '');
        }
      });
  });

/** Two for each Chinese character or mark, as a terminal has it. */
const columns = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (/[\u2e80-\uffef“”‘’…—]/.test(letter) ? 2 : 1), 0);

describe('the guides', () => {
  test('name no command and no option that is not there', async () => {
    const known = new Map<string, string>();
    for (const command of commands) known.set(command, (await helpOf('en', command)).text);
    process.chdir(home);
    for (const file of [
      'README.md',
      'README.zh-CN.md',
      'docs/clerk.md',
      'docs/clerk.zh-CN.md',
      'docs/directory.md',
      'docs/plan-in-an-hour.md',
    ])
      for (const [, command = '', rest = ''] of readFileSync(file, 'utf8').matchAll(/npx drumtower (\w+)([^\n#`]*)/g)) {
        const help = known.get(command);
        assert.ok(help, `${file}: ${command}`);
        for (const [option] of rest.matchAll(/--[a-z-]+/g))
          assert.ok(help.includes(`${option} `), `${file}: ${option}`);
      }
  });
});
