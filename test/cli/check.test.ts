import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { xlsx } from '../workbook/sheet-kit.js';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
const planText = JSON.stringify(clerkPlan);
/** The plan with one word of its text another. */
const planWith = (from: string, to: string): string => planText.replace(from, to);

describe('drumtower check', () => {
  test('finds nothing in a plan that is right', async () => {
    const folder = folderWith({ 'plan.json': planText });
    assert.deepEqual(await drumtower(folder, 'check', 'plan.json'), { code: 0, out: '没有发现问题。\n', error: '' });
  });

  test('tells every mistake of a plan with its path and indicator', async () => {
    const folder = folderWith({
      'plan.json': planWith('"value":80', '"value":"八十"').replace('"value":5000', '"value":null'),
    });
    const { code, out } = await drumtower(folder, 'check', 'plan.json');
    assert.equal(code, 1);
    assert.match(
      out,
      /plan\.json › indicators\[1\]\.targets\[0\]\.bound\.value\n {4}“高价值专利占比”：.*八十.*\n {4}怎么改：数字不加引号/,
    );
    assert.match(out, /indicators\[3\]\.targets\[0\]\.bound\.value\n {4}“累计培训人次”/);
    assert.match(out, /错误 2 处/);
  });

  test('doubts a plan whose words and axes disagree, with both', async () => {
    const target = '"words":"年均增长6%","of":{"kind":"growth"';
    assert.ok(planText.includes(target));
    const folder = folderWith({
      'plan.json': planWith(target, '"words":"年均下降6%","of":{"kind":"growth","direction":"increase"'),
    });
    const { code, out } = await drumtower(folder, 'check', 'plan.json', '--json');
    assert.equal(code, 0);
    const { findings } = JSON.parse(out) as { findings: { code: string; came?: string; severity: string }[] };
    assert.deepEqual(
      findings.map(({ code: kind, came, severity }) => [severity, kind, came]),
      [['doubt', 'words-direction', '年均下降6%']],
    );
  });

  test('doubts ranks the wrong way round, and figures that stand in words', async () => {
    const one = (id: string, unit: string, words: string, of: object, bound: object): object => ({
      id,
      name: id,
      goal: 'g',
      unit,
      targets: [{ id: `${id}-2025`, words, of, bound, when: { kind: 'by' }, force: {} }],
    });
    const rises = { kind: 'change', measure: 'percent', direction: 'increase' };
    const plan = {
      id: 'words',
      name: '某规划',
      period: { start: '2021-01-01', end: '2025-12-31' },
      goals: [{ id: 'g', name: '目标' }],
      indicators: [
        one('rank', '位', '进入全省前3名', { kind: 'rank' }, { kind: 'at-least', value: 3 }),
        one('doubled', '亿元', '翻一番', rises, { kind: 'at-least', value: 200 }),
        one('fallen', '微克/立方米', '降至33微克/立方米', { kind: 'level' }, { kind: 'at-least', value: 33 }),
        one('right', '亿元', '翻一番', rises, { kind: 'at-least', value: 100 }),
      ],
    };
    const { out } = await drumtower(folderWith({ 'plan.json': JSON.stringify(plan) }), 'check', 'plan.json', '--json');
    const { findings } = JSON.parse(out) as { findings: { code: string; indicator?: string }[] };
    assert.deepEqual(
      findings.map(({ code: kind, indicator }) => [kind, indicator]),
      [
        ['words-comparator', 'rank'],
        ['words-figure', 'doubled'],
        ['words-comparator', 'fallen'],
      ],
    );
  });

  test('doubts the growth of a named year once, by the year, and a date that says it not at all', async () => {
    const grown = async (when: object): Promise<string[]> => {
      const of = { kind: 'growth', span: 'per-year' };
      const bound = { kind: 'at-least', value: 4 };
      const targets = [{ words: '2025年增长4%', of, bound, when, unit: '%' }];
      const plan = {
        id: 'words',
        name: '某规划',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals: [{ id: 'g', name: '目标' }],
        indicators: [{ id: 'i', name: '产值', goal: 'g', unit: '亿元', targets }],
      };
      const folder = folderWith({ 'plan.json': JSON.stringify(plan) });
      const { out } = await drumtower(folder, 'check', 'plan.json', '--json');
      return (JSON.parse(out) as { findings: { code: string }[] }).findings.map(({ code }) => code);
    };
    assert.deepEqual(await grown({ kind: 'by' }), ['year-or-years']);
    assert.deepEqual(await grown({ kind: 'by', date: '2025-12-31' }), []);
  });

  test('checks figures in a sheet beside their plan, and asks for the plan', async () => {
    const sheet = xlsx({
      name: '数据',
      rows: [
        ['指标', '2023年'],
        ['发明专利拥有量', 1500],
      ],
    });
    const folder = folderWith({ 'plan.json': planText, 'figures.xlsx': sheet });
    const { code, out } = await drumtower(folder, 'check', 'plan.json', 'figures.xlsx');
    assert.equal(code, 1);
    assert.match(
      out,
      /figures\.xlsx › 数据!A2\n {4}规划中没有这一指标，实际为“发明专利拥有量”\n {4}怎么改：.*是不是“有效发明专利拥有量”？/,
    );
    const alone = await drumtower(folder, 'check', 'figures.xlsx');
    assert.equal(alone.code, 2);
    assert.match(alone.error, /drumtower check plan\.json figures\.xlsx/);
  });

  test('checks figures in JSON by the names of their indicators', async () => {
    const observations = [{ indicator: 'patents', period: '2023', value: '多', counts: 'level', status: 'final' }];
    const folder = folderWith({
      'plan.json': planText,
      'figures.json': JSON.stringify({ plan: 'clerk', observations }),
    });
    const { code, out } = await drumtower(folder, 'check', 'plan.json', 'figures.json');
    assert.equal(code, 1);
    assert.match(out, /figures\.json › observations\[0\]\.value\n {4}“有效发明专利拥有量”/);
  });

  test('holds a sheet against the figures of the plan and of every file beside it', async () => {
    const level = (indicator: string, period: string, value: number): object => ({
      indicator,
      period,
      value,
      counts: indicator === 'revenue' ? 'increment' : 'level',
      status: 'final',
    });
    const figures = (...observations: object[]): string => JSON.stringify({ plan: 'clerk', observations });
    const sheet = xlsx({
      name: '数据',
      rows: [
        ['指标', '2022年', '2023年'],
        ['服务业年营业收入', 8.2, null],
        ['有效发明专利拥有量', 1300, 1512],
        ['高价值专利占比', 66, null],
      ],
    });
    const folder = folderWith({
      'plan.json': JSON.stringify({ ...clerkPlan, observations: [level('revenue', '2022', 7.1)] }),
      'a.json': figures(level('patents', '2022', 1300), level('patents', '2023', 1500)),
      'b.json': figures(level('share', '2022', 65)),
      'sheet.xlsx': sheet,
    });
    const { out } = await drumtower(folder, 'check', 'plan.json', 'a.json', 'b.json', 'sheet.xlsx', '--json');
    const { findings } = JSON.parse(out) as { findings: { file: string; place: string; expected: string }[] };
    // 1300 is what is known already.
    assert.deepEqual(
      findings.map(({ file, place, expected }) => [file, place, /7\.1|1500|65/.exec(expected)?.[0]]),
      [
        ['sheet.xlsx', '数据!B2', '7.1'],
        ['sheet.xlsx', '数据!B4', '65'],
        ['sheet.xlsx', '数据!C3', '1500'],
      ],
    );
  });

  test('checks a directory', async () => {
    const directory = {
      directory: 'x',
      of: 'enterprises',
      entries: [{ id: 'a', name: '甲公司', creditCode: '91350100M000100Y4Z' }],
    };
    const folder = folderWith({ 'directory.json': JSON.stringify(directory) });
    const { out } = await drumtower(folder, 'check', 'directory.json', '--json');
    const { findings } = JSON.parse(out) as { findings: { code: string }[] };
    assert.ok(
      findings.some(({ code }) => code === 'credit-code'),
      out,
    );
  });
});

describe('the command line', () => {
  const folder = emptyFolder();

  test('speaks Chinese and English', async () => {
    const zh = await drumtower(folder, '--help', '--locale', 'zh');
    const en = await drumtower(folder, '--help', '--locale=en');
    assert.equal(zh.code, 0);
    assert.match(zh.out, /用法：[\s\S]*命令：[\s\S]*check .*检查规划/);
    assert.match(en.out, /Usage:[\s\S]*Commands:[\s\S]*check .*check a plan/);
    assert.doesNotMatch(en.out, /[\u4e00-\u9fff]/);
  });

  test('answers a wrong call with 2 and says what is wrong', async () => {
    for (const [args, words] of [
      [['check'], /缺少参数 <文件>：一起检查的文件/],
      [['check', 'none.json'], /没有这个文件：none\.json/],
      [['check', 'x.json', '--fast'], /没有选项 --fast/],
      [['import', 'x.xlsx'], /缺少选项 --plan <规划>/],
      [['bake'], /没有命令 bake/],
      [['chek'], /没有命令 chek；是不是 check？/],
      [
        ['report', 'x.json', '--fromat', 'html'],
        /没有选项 --fromat；是不是 --format？\n用法见 drumtower report --help/,
      ],
      [['preview', 'x.json', '--port', '70000'], /--port 应为 0 至 65535，实际为“70000”/],
      [['template', 'x.json', 'y.xlsx', '--every', 'week'], /--every <时期> 不能接受“week”，可选：year、half/],
      [['undo', 'x', '--plan', 'x.json'], /undo 有 0 个参数，给了 1 个/],
      [['convert', 'x', 'y', '--to', 'csvw', '--from', 'csvw'], /--from <格式> 和 --to <格式> 不能同时使用/],
      [['check', 'x', '--locale', 'fr'], /--locale 应为 zh 或 en，实际为“fr”/],
      [[], /用法：/],
    ] as const) {
      const { code, out, error } = await drumtower(folder, ...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(error, words);
    }
  });

  test('says in a sentence what the system refuses', async () => {
    const plan = folderWith({ 'plan.json': planText });
    const { code, error } = await drumtower(plan, 'template', 'plan.json', 'nowhere/fill.xlsx');
    assert.equal(code, 2);
    assert.match(error, /没有这个文件夹：nowhere\n/);
    assert.doesNotMatch(error, /\n {4}at /);
  });

  test('calls a folder one where a file should be', async () => {
    const { code, error } = await drumtower(folder, 'check', '.');
    assert.equal(code, 2);
    assert.equal(error, 'drumtower: . 是文件夹，这里应为文件\n');
  });

  test('says in a sentence that its output is not whole, and ends quietly where nobody reads on', async () => {
    const shell = async (line: string): Promise<{ code: number | null; error: string }> => {
      const child = spawn('sh', ['-c', line.replace('drumtower', `"${process.execPath}" "${await cliPath()}"`)]);
      let error = '';
      child.stderr.on('data', (data) => (error += data));
      return new Promise((done) => child.on('close', (code) => done({ code, error })));
    };
    // The device that is always full, of Linux alone.
    if (existsSync('/dev/full')) {
      const full = await shell('drumtower --help --locale zh > /dev/full');
      assert.deepEqual(full, { code: 2, error: 'drumtower: 结果没有写全：输出所在的磁盘已满\n' });
      assert.equal((await shell('drumtower check none.json 2> /dev/full')).code, 2);
    }
    assert.equal((await shell('drumtower --help | true')).error, '');
  });

  test('takes nothing back in a file that is none of figures', async () => {
    const office = folderWith({ 'plan.json': planText, 'figures.json': '{"observations":' });
    const { code, error } = await drumtower(office, 'undo', '--plan', 'plan.json', '--figures', 'figures.json');
    assert.equal(code, 1);
    assert.equal(error, 'drumtower: figures.json 不是数据文件（不是 JSON），没有可以撤销的导入\n');
  });

  test('sends no colours into a pipe', async () => {
    const { out } = await drumtower(
      folderWith({ 'plan.json': planWith('"value":80', '"value":"八十"') }),
      'check',
      'plan.json',
    );
    // eslint-disable-next-line no-control-regex -- what is looked for
    assert.doesNotMatch(out, /\u001b/);
  });
});
