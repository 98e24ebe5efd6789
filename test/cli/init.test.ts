import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import type { Plan } from '../../src/model/plan.js';
import { init } from '../../src/cli/commands/init.js';
import { drumtower, emptyFolder } from './cli-kit.js';
import { districtTable } from './district.js';

const frame = ['--name', '示例区规划', '--start', '2021', '--end', '2025'];

function office(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'table.xlsx'), districtTable());
  return folder;
}
const planIn = (folder: string): Plan => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan;

describe('drumtower init', () => {
  test('drafts a plan from the table of an office', async () => {
    const folder = office();
    const { code, out, error } = await drumtower(
      folder,
      'init',
      'plan.json',
      '--from',
      'table.xlsx',
      ...frame,
      '--yes',
    );
    assert.equal(code, 0, out + error);
    const { goals, indicators, period } = planIn(folder);
    assert.deepEqual(period, { start: '2021-01-01', end: '2025-12-31' });
    assert.deepEqual(
      goals.map(({ name }) => name),
      ['创新', '民生', '生态', '安全'],
    );
    assert.equal(indicators.length, 12);
    const patents = indicators[0]!;
    assert.deepEqual(
      [patents.name, patents.unit, patents.baseline?.value, patents.targets[0]?.bound, patents.targets[0]?.force],
      ['有效发明专利拥有量', '件', 1200, { kind: 'more-than', value: 2000 }, { attribute: 'indicative' }],
    );
    // Every reading is shown, and what leaves something open with its row and column of the sheet.
    assert.match(out, /“3\.5以上” → 存量或水平值；不低于3\.5%；到期达到（2025-12-31）/);
    assert.match(out, /存疑 第7行第6列“达60亿元”/);
    assert.match(out, /实际值 2021年、.*实际值 2025年：是各期数据/);
  });

  test('writes nothing where nobody has looked at the readings', async () => {
    const folder = office();
    const { code, out } = await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...frame);
    assert.equal(code, 0);
    assert.match(out, /没有写入。看过以上读法后，加 --yes/);
    assert.equal(existsSync(join(folder, 'plan.json')), false);
  });

  test('writes no plan without an indicator, whether it was looked at or not', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'table.csv'), '指标,单位,2020年,2025年目标\n专利拥有量,件,1200,见附件\n');
    for (const more of [[], ['--yes']]) {
      const { code, out } = await drumtower(folder, 'init', 'plan.json', '--from', 'table.csv', ...frame, ...more);
      assert.equal(code, 1, out);
      assert.match(out, /没有可以列入的指标，没有写入：表头要有“指标”/);
      assert.equal(existsSync(join(folder, 'plan.json')), false);
    }
  });

  test('asks for each reading, and leaves out what is refused', async () => {
    const folder = office();
    const asked: string[] = [];
    const target = join(folder, 'plan.json');
    const terminal = {
      locale: 'zh-CN' as const,
      colours: false,
      out: () => undefined,
      error: () => undefined,
      ask: async (question: string) => (asked.push(question) === 2 ? 'n' : ''),
    };
    const options = { from: join(folder, 'table.xlsx'), name: '示例区规划', start: '2021', end: '2025' };
    assert.equal(await init(target, options, terminal), 0);
    assert.equal(asked.length, 12);
    assert.deepEqual(
      planIn(folder)
        .indicators.map(({ name }) => name)
        .slice(0, 2),
      ['有效发明专利拥有量', '新增高新技术企业'],
    );
  });

  test('does not overwrite a plan without --force', async () => {
    const folder = office();
    writeFileSync(join(folder, 'plan.json'), 'mine');
    const refused = await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...frame, '--yes');
    assert.equal(refused.code, 2);
    assert.match(refused.error, /plan\.json 已存在，没有覆盖/);
    assert.equal(readFileSync(join(folder, 'plan.json'), 'utf8'), 'mine');
    await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...frame, '--yes', '--force');
    assert.equal(planIn(folder).indicators.length, 12);
  });

  test('makes an empty table, which another library reads, and drafts from it once it is filled in', async () => {
    const folder = emptyFolder();
    const made = await drumtower(folder, 'init', 'table.xlsx', ...frame);
    assert.equal(made.code, 0, made.error);
    const book = XLSX.read(readFileSync(join(folder, 'table.xlsx')));
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    assert.deepEqual(XLSX.utils.sheet_to_json(sheet, { header: 1 })[0], [
      '序号',
      '领域',
      '指标',
      '单位',
      '2020年基期值',
      '2025年目标值',
      '属性',
    ]);
    XLSX.utils.sheet_add_aoa(sheet, [[1, '创新', '有效发明专利拥有量', '件', 1200, '超过2000', '预期性']], {
      origin: 'A2',
    });
    writeFileSync(join(folder, 'table.xlsx'), new Uint8Array(XLSX.write(book, { type: 'buffer' }) as Buffer));
    const drafted = await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...frame, '--yes');
    assert.equal(drafted.code, 0, drafted.out + drafted.error);
    assert.deepEqual(planIn(folder).indicators[0]?.targets[0]?.bound, { kind: 'more-than', value: 2000 });
  });

  test('does so in English', async () => {
    const folder = emptyFolder();
    const english = ['--name', 'A city plan', '--start', '2021', '--end', '2030', '--locale', 'en'];
    const made = await drumtower(folder, 'init', 'table.xlsx', ...english);
    assert.equal(made.code, 0, made.error);
    const book = XLSX.read(readFileSync(join(folder, 'table.xlsx')));
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    assert.deepEqual(XLSX.utils.sheet_to_json(sheet, { header: 1 })[0], [
      'No.',
      'Area',
      'Indicator',
      'Unit',
      'Baseline 2020',
      'Target 2030',
      'Binding or indicative',
    ]);
    const row = [1, 'Housing', 'Homes built', 'homes', 18_200, 'at least 25,000 homes', 'binding'];
    XLSX.utils.sheet_add_aoa(sheet, [row], { origin: 'A2' });
    writeFileSync(join(folder, 'table.xlsx'), new Uint8Array(XLSX.write(book, { type: 'buffer' }) as Buffer));
    const drafted = await drumtower(folder, 'init', 'plan.json', '--from', 'table.xlsx', ...english, '--yes');
    assert.equal(drafted.code, 0, drafted.out + drafted.error);
    const [homes] = planIn(folder).indicators;
    assert.deepEqual([homes?.name, homes?.unit, homes?.baseline?.value], ['Homes built', 'homes', 18_200]);
    assert.deepEqual(homes?.targets[0]?.bound, { kind: 'at-least', value: 25_000 });
  });

  test('reads what was pasted into a text file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'pasted.txt'), '指标\t单位\t2020年\t2025年\n森林覆盖率\t%\t22.1\t≥24\n');
    const { code, out, error } = await drumtower(
      folder,
      'init',
      'plan.json',
      '--from',
      'pasted.txt',
      ...frame,
      '--yes',
    );
    assert.equal(code, 0, out + error);
    assert.deepEqual(planIn(folder).indicators[0]?.targets[0]?.bound, { kind: 'at-least', value: 24 });
  });
});
