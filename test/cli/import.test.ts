import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { xls, xlsx, type CellInput } from '../workbook/sheet-kit.js';
import { cliPath, drumtower, emptyFolder } from './cli-kit.js';

const figures = 'plan.observations.json';

/** A folder with the plan and sheets in it. */
function office(sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {}): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(clerkPlan));
  for (const [name, rows] of Object.entries(sheets)) writeFileSync(join(folder, name), xlsx({ name: '数据', rows }));
  return folder;
}
const inFile = (folder: string): { value: number; published?: string; status: string }[] =>
  (JSON.parse(readFileSync(join(folder, figures), 'utf8')) as { observations: { value: number; status: string }[] })
    .observations;
const january = [
  ['指标', '2022年', '2023年'],
  ['有效发明专利拥有量', 1300, 1500],
  ['服务业年营业收入', 7.1, '—'],
];

describe('drumtower import', () => {
  test('puts figures into a file, says what is new, and takes them back', async () => {
    const folder = office({ 'january.xlsx': january });
    const done = await drumtower(folder, 'import', 'january.xlsx', '--plan', 'plan.json', '--published', '2024-01-20');
    assert.equal(done.code, 0, done.error);
    assert.match(done.out, /\+ 有效发明专利拥有量 {2}2023年 {2}1500件/);
    assert.match(done.out, /新增 3 个，修订 0 个，未变 0 个，空缺 1 个。/);
    assert.deepEqual(
      inFile(folder).map(({ value, published }) => [value, published]),
      [
        [1300, '2024-01-20'],
        [1500, '2024-01-20'],
        [7.1, '2024-01-20'],
      ],
    );
    const undone = await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(undone.code, 0, undone.error);
    assert.equal(existsSync(join(folder, figures)), false);
  });

  test('goes on in a file that an editor has saved with a byte order mark, and takes back from one', async () => {
    const folder = office({ 'january.xlsx': january });
    writeFileSync(join(folder, 'before.csv'), '指标,2021年\n有效发明专利拥有量,1100\n');
    const path = join(folder, figures);
    await drumtower(folder, 'import', 'january.xlsx', '--plan', 'plan.json');
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`);
    const done = await drumtower(folder, 'import', 'before.csv', '--plan', 'plan.json');
    assert.equal(done.code, 0, done.error);
    assert.match(done.out, /新增 1 个/);
    assert.deepEqual(
      inFile(folder).map(({ value }) => value),
      [1300, 7.1, 1500, 1100],
    );
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8').replace(/^\ufeff/, '')}`);
    const undone = await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(undone.code, 0, undone.error);
    assert.deepEqual(
      inFile(folder).map(({ value }) => value),
      [1300, 7.1, 1500],
    );
  });

  test('keeps what was published before beside its revision, and the same sheet again changes nothing', async () => {
    const folder = office({
      'a.xlsx': january,
      'b.xlsx': [
        ['指标', '2022年', '2023年'],
        ['有效发明专利拥有量', 1300, 1512],
      ],
    });
    await drumtower(
      folder,
      'import',
      'a.xlsx',
      '--plan',
      'plan.json',
      '--published',
      '2024-01-20',
      '--status',
      '初步数',
    );
    const before = readFileSync(join(folder, figures), 'utf8');
    const again = await drumtower(
      folder,
      'import',
      'a.xlsx',
      '--plan',
      'plan.json',
      '--published',
      '2024-02-20',
      '--status',
      '初步数',
    );
    assert.match(again.out, /新增 0 个，修订 0 个，未变 3 个/);
    assert.equal(readFileSync(join(folder, figures), 'utf8'), before);
    const revised = await drumtower(
      folder,
      'import',
      'b.xlsx',
      '--plan',
      'plan.json',
      '--published',
      '2024-03-20',
      '--status',
      '初步数',
    );
    assert.match(revised.out, /~ 有效发明专利拥有量 {2}2023年 {2}1500件 → 1512件/);
    assert.deepEqual(
      inFile(folder)
        .map(({ value, published }) => [value, published])
        .slice(1),
      [
        [1500, '2024-01-20'],
        [7.1, '2024-01-20'],
        [1512, '2024-03-20'],
      ],
    );
    await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(readFileSync(join(folder, figures), 'utf8'), before);
  });

  test('a final figure follows a preliminary one without a later day', async () => {
    const folder = office({
      'a.xlsx': january,
      'b.xlsx': [
        ['指标', '2023年'],
        ['有效发明专利拥有量', 1512],
      ],
    });
    await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json', '--status', '初步数');
    const done = await drumtower(folder, 'import', 'b.xlsx', '--plan', 'plan.json');
    assert.equal(done.code, 0, done.out);
    assert.deepEqual(
      inFile(folder)
        .filter(({ value }) => value > 1400)
        .map(({ value, status }) => [value, status]),
      [
        [1500, 'preliminary'],
        [1512, 'final'],
      ],
    );
  });

  test('refuses a preliminary figure behind a final one, which no page would show', async () => {
    const folder = office({
      'a.xlsx': january,
      'b.xlsx': [
        ['指标', '2023年'],
        ['有效发明专利拥有量', '1512（初步）'],
      ],
    });
    await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
    const { code, out } = await drumtower(
      folder,
      'import',
      'b.xlsx',
      '--plan',
      'plan.json',
      '--published',
      '2024-05-20',
    );
    assert.equal(code, 1);
    assert.match(out, /已有正式数的，修订也要是正式数/);
  });

  test('refuses a second value of the same day, with its cell and the way out', async () => {
    const folder = office({
      'a.xlsx': january,
      'b.xlsx': [
        ['指标', '2023年'],
        ['有效发明专利拥有量', 1512],
      ],
    });
    await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
    const before = readFileSync(join(folder, figures), 'utf8');
    const { code, out } = await drumtower(folder, 'import', 'b.xlsx', '--plan', 'plan.json');
    assert.equal(code, 1);
    assert.match(out, /b\.xlsx › 数据!B2\n {4}“有效发明专利拥有量”：.*1500.*\n {4}怎么改：.*公布日期/);
    assert.equal(readFileSync(join(folder, figures), 'utf8'), before);
  });

  test('keeps out what it does not understand, takes the rest, and says so by its exit code', async () => {
    const folder = office({
      'a.xlsx': [
        ['指标', '2022年', '2023年'],
        ['有效发明专利拥有量', 1300, '一千五'],
      ],
    });
    const { code, out } = await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json', '--json');
    assert.equal(code, 1);
    const result = JSON.parse(out) as { added: number; findings: object[] };
    assert.equal(result.added, 1);
    assert.deepEqual(result.findings, [
      {
        severity: 'problem',
        code: 'not-a-number',
        file: 'a.xlsx',
        place: '数据!C2',
        row: 2,
        column: 3,
        indicator: '有效发明专利拥有量',
        expected: '应为数字',
        came: '一千五',
        mend: '只写数字；不是确数的写“约1200”“超过1200”；没有数据就留空或写“—”',
      },
    ]);
    assert.deepEqual(
      inFile(folder).map(({ value }) => value),
      [1300],
    );
  });

  test('what the model refuses is told at its cell: a running total that falls', async () => {
    const rows = [
      ['指标', '口径', '2022年', '2023年'],
      ['累计培训人次', '规划期累计', 2000, 1800],
    ];
    const folder = office({ 'a.xlsx': rows });
    const { code, out } = await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
    assert.equal(code, 1);
    assert.match(out, /数据!D2/);
    assert.deepEqual(
      inFile(folder).map(({ value }) => value),
      [2000],
    );
  });

  test('a dry run writes nothing', async () => {
    const folder = office({ 'a.xlsx': january });
    const { code, out } = await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json', '--dry-run');
    assert.equal(code, 0);
    assert.match(out, /新增 3 个/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.xlsx', 'plan.json']);
  });

  test('does not take back what another hand has changed since', async () => {
    const folder = office({ 'a.xlsx': january });
    await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
    const path = join(folder, figures);
    writeFileSync(path, readFileSync(path, 'utf8').replace('1500', '1501'));
    const { code, error } = await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(code, 1);
    assert.match(error, /被改动过/);
    assert.ok(inFile(folder).some(({ value }) => value === 1501));
  });

  test('refuses an old workbook with the way out', async () => {
    const folder = office();
    writeFileSync(join(folder, 'old.et'), xls(january));
    const { code, out } = await drumtower(folder, 'import', 'old.et', '--plan', 'plan.json');
    assert.equal(code, 1);
    assert.match(out, /另存为“Excel 工作簿（\.xlsx）”/);
  });

  test('stopped at any moment it leaves the old figures or the new ones, and undo still works', async () => {
    const path = await cliPath();
    const folder = office({
      'a.xlsx': january,
      'b.xlsx': [
        ['指标', '2023年'],
        ['服务业年营业收入', 8.25],
      ],
    });
    await drumtower(folder, 'import', 'a.xlsx', '--plan', 'plan.json');
    const place = join(folder, figures);
    const old = readFileSync(place, 'utf8');
    const args = [path, 'import', 'b.xlsx', '--plan', 'plan.json'];
    const started = performance.now();
    await drumtower(folder, ...args.slice(1));
    let whole = performance.now() - started;
    const fresh = readFileSync(place, 'utf8');
    await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(readFileSync(place, 'utf8'), old);
    assert.notEqual(fresh, old);
    const runs = Number(process.env.DRUMTOWER_KILLS ?? 40);
    const seen = { old: 0, fresh: 0 };
    for (let at = 0; at < runs; at++) {
      const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
      const closed = new Promise((done) => child.on('close', done));
      // Spread evenly over the time a run takes, and a little beyond; the last one is left to end.
      const stop = at < runs - 1 ? setTimeout(() => child.kill('SIGKILL'), (whole * 1.1 * at) / runs) : undefined;
      await closed;
      clearTimeout(stop);
      const now = readFileSync(place, 'utf8');
      assert.ok(now === old || now === fresh, 'the figures are torn');
      seen[now === old ? 'old' : 'fresh'] += 1;
      // A machine that is busier now than when the time was taken.
      if (now === old && at > runs / 2) whole *= 1.2;
      if (now === fresh) {
        const { code, error } = await drumtower(folder, 'undo', '--plan', 'plan.json');
        assert.equal(code, 0, error);
        assert.equal(readFileSync(place, 'utf8'), old);
      }
    }
    assert.ok(seen.old > 0 && seen.fresh > 0, JSON.stringify(seen));
    // What the stopped ones left beside the file is swept up by the next that writes.
    await drumtower(folder, 'import', 'b.xlsx', '--plan', 'plan.json');
    await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
    // The first import is still the one to be taken back.
    await drumtower(folder, 'undo', '--plan', 'plan.json');
    assert.equal(existsSync(place), false);
  });
});
