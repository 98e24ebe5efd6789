import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { cliPath, drumtower, drumtowerIn, emptyFolder } from './cli-kit.js';

const figures = 'plan.observations.json';
const lock = `${figures}.lock`;
const sheet = (name: string, value: number): string => `指标,2023年\n${name},${value}\n`;
const patents = '有效发明专利拥有量';
const revenue = '服务业年营业收入';

/** A folder with the plan and two sheets of one figure each. */
function office(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(clerkPlan));
  writeFileSync(join(folder, 'revenue.csv'), sheet(revenue, 7.1));
  return folder;
}
const valuesIn = (folder: string): readonly number[] =>
  (JSON.parse(readFileSync(join(folder, figures), 'utf8')) as { observations: { value: number }[] }).observations
    .map(({ value }) => value)
    .sort((a, b) => a - b);

interface Held {
  readonly child: ChildProcess;
  readonly closed: Promise<number | null>;
  readonly pipe: FileHandle;
}

/**
 * An import in the middle of its work: its sheet is a pipe, which the system opens for writing at the moment the import
 * opens it for reading, and nothing has come through it yet.
 */
async function importHeld(folder: string): Promise<Held> {
  const path = join(folder, 'patents.csv');
  execFileSync('mkfifo', [path]);
  const child = spawn(process.execPath, [await cliPath(), 'import', 'patents.csv', '--plan', 'plan.json'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  return { child, closed, pipe: await open(path, 'w') };
}

const posix = process.platform === 'win32' ? 'needs named pipes' : false;

describe('two that write the same figures at once', { skip: posix }, () => {
  test('the second import says who is at it and changes nothing, and can do afterwards', async () => {
    const folder = office();
    const { child, closed, pipe } = await importHeld(folder);
    const second = await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    assert.equal(second.code, 3, second.error);
    assert.match(second.error, new RegExp(`正由另一个 drumtower 写入（进程 ${child.pid}，`));
    assert.ok(second.error.includes(lock));
    assert.equal(existsSync(join(folder, figures)), false);
    const inEnglish = await drumtowerIn(
      { LANG: 'en_GB.UTF-8' },
      folder,
      'import',
      'revenue.csv',
      '--plan',
      'plan.json',
    );
    assert.equal(inEnglish.code, 3);
    assert.match(inEnglish.error, new RegExp(`being written by another drumtower \\(process ${child.pid} on `));
    await pipe.writeFile(sheet(patents, 1500));
    await pipe.close();
    assert.equal(await closed, 0);
    assert.equal((await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json')).code, 0);
    assert.deepEqual(valuesIn(folder), [7.1, 1500]);
    assert.equal(existsSync(join(folder, lock)), false);
  });

  test('nothing is taken back under an import, and a dry run need not wait', async () => {
    const folder = office();
    await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    const { closed, pipe } = await importHeld(folder);
    assert.equal((await drumtower(folder, 'undo', '--plan', 'plan.json')).code, 3);
    assert.equal((await drumtower(folder, 'undo', '--plan', 'plan.json', '--dry-run')).code, 0);
    assert.equal((await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json', '--dry-run')).code, 0);
    await pipe.writeFile(sheet(patents, 1500));
    await pipe.close();
    assert.equal(await closed, 0);
    assert.deepEqual(valuesIn(folder), [7.1, 1500]);
    assert.equal((await drumtower(folder, 'undo', '--plan', 'plan.json')).code, 0);
    assert.deepEqual(valuesIn(folder), [7.1]);
  });

  test('the lock of one that was killed is taken over', async () => {
    const folder = office();
    const { child, closed, pipe } = await importHeld(folder);
    child.kill('SIGKILL');
    await closed;
    await pipe.close();
    assert.ok(existsSync(join(folder, lock)));
    const next = await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    assert.equal(next.code, 0, next.error);
    assert.deepEqual(valuesIn(folder), [7.1]);
    assert.deepEqual(readdirSync(folder).sort(), [
      'patents.csv',
      'plan.json',
      'plan.observations.history.json',
      figures,
      'revenue.csv',
    ]);
  });

  test('what a stopped process left beside the figures is swept up; what one that runs is writing, and other files, stay', async () => {
    const folder = office();
    const gone = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await new Promise((done) => gone.on('close', done));
    const left = `.${figures}.${gone.pid}.part`;
    const others = [`.${figures}.${process.pid}.part`, `.other.json.${gone.pid}.part`, `.${figures}.${gone.pid}.bak`];
    for (const name of [left, ...others]) writeFileSync(join(folder, name), '{"observ');
    const { code, error } = await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    assert.equal(code, 0, error);
    assert.deepEqual(
      readdirSync(folder)
        .filter((name) => name.startsWith('.'))
        .sort(),
      [...others].sort(),
    );
    assert.deepEqual(valuesIn(folder), [7.1]);
  });

  test('of many that find the lock of a dead one, those that end well have all their figures in the file', async () => {
    const folder = office();
    const { child, closed, pipe } = await importHeld(folder);
    child.kill('SIGKILL');
    await closed;
    await pipe.close();
    const all = Array.from({ length: 8 }, (_, at) => 2000 + at);
    for (const value of all) writeFileSync(join(folder, `${value}.csv`), `指标,${value - 4}年\n${revenue},${value}\n`);
    let left = all;
    const done: number[] = [];
    while (left.length > 0) {
      const outcomes = await Promise.all(
        left.map((value) => drumtower(folder, 'import', `${value}.csv`, '--plan', 'plan.json')),
      );
      for (const { code, error, out } of outcomes) assert.ok(code === 0 || code === 3, error + out);
      const ended = left.filter((_, at) => outcomes[at]?.code === 0);
      assert.ok(ended.length > 0);
      done.push(...ended);
      left = left.filter((value) => !ended.includes(value));
      assert.deepEqual(valuesIn(folder), [...done].sort());
    }
  });

  test('what another machine may be at is left to it', async () => {
    const folder = office();
    const owner = { process: 1, machine: `not-${hostname()}` };
    writeFileSync(join(folder, lock), JSON.stringify(owner));
    const { code, error } = await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    assert.equal(code, 3);
    assert.ok(error.includes(owner.machine));
    assert.equal(readFileSync(join(folder, lock), 'utf8'), JSON.stringify(owner));
  });

  test('a lock that nothing can be read of is none', async () => {
    const folder = office();
    writeFileSync(join(folder, lock), '');
    const { code, error } = await drumtower(folder, 'import', 'revenue.csv', '--plan', 'plan.json');
    assert.equal(code, 0, error);
    assert.equal(existsSync(join(folder, lock)), false);
  });
});
