import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { measuresPlanText } from '../workbook/measures-plan.js';
import { xlsx, type CellInput } from '../workbook/sheet-kit.js';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';

const heading = ['任务', '时间节点', '状态', '日期', '延期至', '备注'];
const centreDone = ['建设服务中心', null, '已完成', '2023-06-01'];
const fundReached = ['设立专利培育资金', '资金设立', '已完成', '2022-12-30'];

/** A folder with the plan and sheets of measures in it. */
function office(sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {}): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), measuresPlanText);
  for (const [name, rows] of Object.entries(sheets))
    writeFileSync(join(folder, name), xlsx({ name: '重点任务', rows: [heading, ...rows] }));
  return folder;
}
const planIn = (folder: string): string => readFileSync(join(folder, 'plan.json'), 'utf8');
const importing = (folder: string, ...args: readonly string[]) =>
  drumtower(folder, 'import', ...args, '--plan', 'plan.json');
const undoing = (folder: string, ...args: readonly string[]) =>
  drumtower(folder, 'undo', '--plan', 'plan.json', ...args);
/** A sheet of one figure beside one of measures. */
const both = xlsx(
  {
    name: '数据',
    rows: [
      ['指标', '2022年'],
      ['增长率', 3.2],
    ],
  },
  { name: '重点任务', rows: [heading, centreDone] },
);

describe('drumtower template, for a plan with measures', () => {
  test('has a sheet with a row for each measure and each milestone, as another library reads it', async () => {
    const folder = office();
    const { code, error } = await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    assert.equal(code, 0, error);
    const book = XLSX.read(readFileSync(join(folder, 'fill.xlsx')));
    assert.deepEqual(book.SheetNames, ['填表说明', '数据', '来源', '重点任务']);
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets['重点任务']!, { header: 1, defval: null });
    assert.deepEqual(
      rows.map((row) => row.slice(0, 7)),
      [
        ['标识', '任务', '目标', '时间节点', '时限', '状态', '日期'],
        ['fund', '设立专利培育资金', '目标一', null, null, null, null],
        ['fund', '设立专利培育资金', '目标一', '资金设立', '2022-12-31', null, null],
        ['fund', '设立专利培育资金', '目标一', '首批拨付', '2024-12-31', null, null],
        ['centre', '建设服务中心', null, null, null, '已启动', '2022-03-01'],
        ['week', '举办宣传周', null, null, null, null, null],
        ['list-a', '建立目录', null, null, null, null, null],
        ['list-b', '建立目录', null, null, null, null, null],
        ['list-b', '建立目录', null, '半年更新', '2022-06-30', '已完成', '2022-06-28'],
        ['list-b', '建立目录', null, '半年更新', '2023-06-30', null, null],
      ],
    );
  });

  test('locks what the plan says, offers the states of a measure and, of a milestone, the one it has', async () => {
    const folder = office();
    await drumtower(folder, 'template', 'plan.json', 'fill.xlsx');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'fill.xlsx')), { readStyles: true });
    const measures = sheets[3]!;
    assert.equal(measures.protection?.sheet, true);
    const locked = (cell: string): boolean | undefined => measures.cells?.get(cell)?.style?.protection?.locked;
    // What says nothing of it is locked in a protected sheet. The third row is a milestone's, and has no new due day.
    assert.deepEqual(
      [locked('1,1'), locked('1,4'), locked('1,5'), locked('1,7'), locked('2,5'), locked('2,7')],
      [undefined, undefined, false, false, false, undefined],
    );
    const lists = (measures.dataValidations ?? []).filter(({ type }) => type === 'list');
    assert.deepEqual(
      lists.map(({ range, values }) => [range, values]),
      [
        ['F2:F2 F5:F8', ['已启动', '已完成', '已延期', '已并入', '已被替代', '已取消', '长期推进']],
        ['F3:F4 F9:F10', ['已完成']],
      ],
    );
  });
});

describe('drumtower import, of measures', () => {
  test('writes what became of them into the plan, says it in words, and takes it back to the letter', async () => {
    const folder = office({
      'a.xlsx': [
        centreDone,
        fundReached,
        ['设立专利培育资金', null, '已延期', '2022-12-20', '2023-06-30', '征求意见中。'],
      ],
    });
    const done = await importing(folder, 'a.xlsx');
    assert.equal(done.code, 0, done.error + done.out);
    for (const line of [
      '+ 建设服务中心  已完成，2023年6月1日',
      '+ 设立专利培育资金  资金设立  已完成 2022年12月30日',
      '+ 设立专利培育资金  已延期，2022年12月20日，延期至2023年6月30日',
      '+ 设立专利培育资金  备注  征求意见中。',
      '重点任务：新增 4 项，改动 0 项，未变 0 行。',
    ])
      assert.ok(done.out.includes(line), `${line}\n${done.out}`);
    assert.doesNotMatch(done.out, /没有找到数据表/);
    const meant = JSON.parse(measuresPlanText) as { measures: Record<string, unknown>[] };
    const [fund, centre] = meant.measures as [Record<string, unknown>, Record<string, unknown>];
    (centre.states as object[]).push({ state: 'completed', on: '2023-06-01' });
    (fund.milestones as Record<string, unknown>[])[0]!.reached = '2022-12-30';
    fund.states = [{ state: 'postponed', on: '2022-12-20', until: '2023-06-30' }];
    fund.remark = '征求意见中。';
    assert.deepEqual(JSON.parse(planIn(folder)), meant);
    assert.equal(existsSync(join(folder, 'plan.observations.json')), false);
    const undone = await undoing(folder);
    assert.equal(undone.code, 0, undone.error);
    assert.match(undone.out, /\+ 建设服务中心 {2}已完成/);
    assert.equal(planIn(folder), measuresPlanText);
    assert.match((await undoing(folder)).out, /没有可以撤销的导入/);
  });

  test('touches no other line of the plan: its layout, and 3.0, whose zero counts', async () => {
    const folder = office({ 'a.xlsx': [centreDone] });
    await importing(folder, 'a.xlsx');
    const line = '      "states": [{ "state": "started", "on": "2022-03-01" }],\n';
    assert.ok(measuresPlanText.includes(line));
    const meant = line.replace('}]', '}, { "state": "completed", "on": "2023-06-01" }]');
    assert.equal(planIn(folder), measuresPlanText.replace(line, meant));
  });

  test('speaks English, and says what stood there before', async () => {
    const folder = office({ 'a.xlsx': [['建设服务中心', null, null, null, null, '一期已建成。']] });
    const { out } = await importing(folder, 'a.xlsx', '--locale', 'en');
    assert.ok(out.includes('~ 建设服务中心  remark  分两期建设。 → 一期已建成。'), out);
    assert.match(out, /Measures: new: 0, changed: 1, rows unchanged: 0\./);
    assert.match(out, /Written to plan\.json\./);
  });

  test('a dry run writes nothing, and as JSON a program has all of it', async () => {
    const folder = office({ 'a.xlsx': [centreDone, ['植树', null, '完成', '45078']] });
    const { code, out } = await importing(folder, 'a.xlsx', '--dry-run', '--json');
    assert.equal(code, 1);
    const result = JSON.parse(out) as { written: boolean; measureChanges: object[]; findings: object[] };
    assert.equal(result.written, false);
    assert.deepEqual(result.measureChanges, [
      { kind: 'state', measure: 'centre', state: { state: 'completed', on: '2023-06-01' } },
    ]);
    assert.deepEqual(result.findings, [
      {
        severity: 'problem',
        code: 'unknown-measure',
        file: 'a.xlsx',
        place: '重点任务!A3',
        row: 3,
        column: 1,
        expected: '规划中没有这个任务',
        came: '植树',
        mend: '按规划文件中的名称填写',
      },
    ]);
    assert.deepEqual(readdirSync(folder).sort(), ['a.xlsx', 'plan.json']);
  });

  test('keeps out what it does not understand, takes the rest, names the measure and the place', async () => {
    const folder = office({ 'a.xlsx': [centreDone, ['设立专利培育资金', null, '已办结', '2022-12-20']] });
    const { code, out } = await importing(folder, 'a.xlsx');
    assert.equal(code, 1);
    assert.match(
      out,
      /a\.xlsx › 重点任务!C3\n {4}“设立专利培育资金”：状态应为.*，实际为“已办结”\n {4}怎么改：.*是不是“已完成”？/,
    );
    assert.match(planIn(folder), /"completed"/);
  });

  test('the same sheet again is no news, and check says the same as import', async () => {
    const folder = office({ 'a.xlsx': [centreDone, ['植树', null, '已完成', '2023-03-12']] });
    const checked = await drumtower(folder, 'check', 'plan.json', 'a.xlsx');
    assert.equal(checked.code, 1);
    assert.match(checked.out, /重点任务!A3\n {4}规划中没有这个任务/);
    await importing(folder, 'a.xlsx');
    const once = planIn(folder);
    const again = await importing(folder, 'a.xlsx');
    assert.match(again.out, /重点任务：新增 0 项，改动 0 项，未变 1 行。/);
    assert.match(again.out, /没有新的数据，没有写入/);
    assert.equal(planIn(folder), once);
  });

  test('what the model refuses is told at its row, and what else the sheet says is taken', async () => {
    const folder = office({
      'a.xlsx': [
        centreDone,
        ['举办宣传周', null, '已启动', '2022-04-01'],
        ['设立专利培育资金', null, null, null, null, '长'.repeat(20_001)],
      ],
    });
    const { code, out } = await importing(folder, 'a.xlsx');
    assert.equal(code, 1);
    assert.match(out, /重点任务!A4\n {4}“设立专利培育资金”：.*20,?000/);
    const { measures } = JSON.parse(planIn(folder)) as {
      measures: { id: string; states?: object[]; remark?: string }[];
    };
    const [fund, centre, week] = measures;
    assert.equal(fund?.remark, undefined);
    assert.equal(centre?.states?.length, 2);
    assert.equal(week?.states?.length, 1);
  });

  test('of two files the second is held against what the first brought', async () => {
    const folder = office({
      'a.xlsx': [centreDone],
      'b.xlsx': [centreDone, ['建设服务中心', '', '', '']],
      'c.xlsx': [['建设服务中心', null, '已取消', '2023-06-01']],
    });
    const { code, out } = await importing(folder, 'a.xlsx', 'b.xlsx', 'c.xlsx');
    assert.equal(code, 1);
    assert.match(out, /新增 1 项，改动 0 项，未变 1 行/);
    assert.match(out, /c\.xlsx › 重点任务!C2\n.*这一天已有另一个状态：已完成，2023-06-01/);
    await undoing(folder);
    assert.equal(planIn(folder), measuresPlanText);
  });

  test('does not take back what another hand has changed in the plan since, and says which file', async () => {
    const folder = office();
    writeFileSync(join(folder, 'both.xlsx'), both);
    await importing(folder, 'both.xlsx');
    const figures = readFileSync(join(folder, 'plan.observations.json'), 'utf8');
    const changed = planIn(folder).replace('目标一', '目标一（修改）');
    writeFileSync(join(folder, 'plan.json'), changed);
    const { code, error } = await undoing(folder);
    assert.equal(code, 1);
    assert.match(error, /plan\.json 在上次导入之后被改动过，没有撤销/);
    assert.equal(planIn(folder), changed);
    assert.equal(readFileSync(join(folder, 'plan.observations.json'), 'utf8'), figures);
  });

  test('an import of figures alone is taken back whatever the plan has become since', async () => {
    const folder = office();
    writeFileSync(join(folder, 'figures.csv'), '指标,2022年\n增长率,3.2\n');
    await importing(folder, 'figures.csv');
    writeFileSync(join(folder, 'plan.json'), planIn(folder).replace('目标一', '目标一（修改）'));
    assert.equal((await undoing(folder)).code, 0);
    assert.equal(existsSync(join(folder, 'plan.observations.json')), false);
  });

  test('stopped between plan and figures: the next import begins anew, and undo takes the plan back', async () => {
    const folder = office();
    writeFileSync(join(folder, 'both.xlsx'), both);
    const figures = join(folder, 'plan.observations.json');
    const other = '指标,2021年\n增长率,3.1\n';
    writeFileSync(join(folder, 'first.csv'), other);
    await importing(folder, 'first.csv');
    const old = readFileSync(figures, 'utf8');
    await importing(folder, 'both.xlsx');
    const [fresh, plan] = [readFileSync(figures, 'utf8'), planIn(folder)];
    // The plan had been written, and the figures had not.
    writeFileSync(figures, old);
    const again = await importing(folder, 'both.xlsx');
    assert.match(again.out, /重点任务：新增 1 项/);
    assert.deepEqual([readFileSync(figures, 'utf8'), planIn(folder)], [fresh, plan]);
    writeFileSync(figures, old);
    assert.equal((await undoing(folder)).code, 0);
    assert.deepEqual([readFileSync(figures, 'utf8'), planIn(folder)], [old, measuresPlanText]);
    // The import before is still the one to be taken back.
    assert.equal((await undoing(folder)).code, 0);
    assert.equal(existsSync(figures), false);
  });

  test('stopped at any moment it leaves whole files, and undo leads back to where it was', async () => {
    const path = await cliPath();
    const folder = office();
    writeFileSync(join(folder, 'both.xlsx'), both);
    writeFileSync(join(folder, 'first.csv'), '指标,2021年\n增长率,3.1\n');
    await importing(folder, 'first.csv');
    const figures = join(folder, 'plan.observations.json');
    const files = (): string => [planIn(folder), readFileSync(figures, 'utf8')].join('\n');
    const old = files();
    const started = performance.now();
    await importing(folder, 'both.xlsx');
    const whole = performance.now() - started;
    const fresh = files();
    const freshPlan = planIn(folder);
    await undoing(folder);
    assert.equal(files(), old);
    const half = [freshPlan, readFileSync(figures, 'utf8')].join('\n');
    const [plan, seen] = [planIn(folder), { old: 0, half: 0, fresh: 0 }];
    const runs = Number(process.env.DRUMTOWER_KILLS ?? 20);
    for (let at = 0; at < runs; at++) {
      const child = spawn(process.execPath, [path, 'import', 'both.xlsx', '--plan', 'plan.json'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const closed = new Promise((done) => child.on('close', done));
      const stop = at < runs - 1 ? setTimeout(() => child.kill('SIGKILL'), (whole * 1.2 * at) / runs) : undefined;
      await closed;
      clearTimeout(stop);
      const now = files();
      const isHalf = now !== old && now !== fresh;
      // The plan is written before the figures: half the way is the new plan beside the old figures, each whole.
      if (isHalf) assert.equal(now, half);
      seen[isHalf ? 'half' : now === old ? 'old' : 'fresh'] += 1;
      if (now === old) continue;
      // Whether it had come to its end or half the way, one undo takes it back.
      const { code, error } = await undoing(folder);
      assert.equal(code, 0, error);
      assert.equal(files(), old);
      assert.equal(planIn(folder), plan);
    }
    assert.ok(seen.old > 0 && seen.fresh > 0, JSON.stringify(seen));
  });

  test('leaves a plan alone that another process writes, and remembers nothing of it', async () => {
    const folder = office({ 'a.xlsx': [centreDone] });
    writeFileSync(join(folder, 'plan.json.lock'), JSON.stringify({ process: 1, machine: `not-${hostname()}` }));
    const { code, error } = await importing(folder, 'a.xlsx');
    assert.equal(code, 3);
    assert.match(error, /plan\.json 正由另一个 drumtower 写入/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.xlsx', 'plan.json', 'plan.json.lock']);
    assert.equal(planIn(folder), measuresPlanText);
  });
});
