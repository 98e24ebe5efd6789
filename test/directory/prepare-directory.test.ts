// What the script makes of a file that somebody keeps by hand, and what a page then finds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it, mock } from 'node:test';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory, safeParseDirectory } from '../../src/directory/parse-directory.js';
import type { DirectoryFile } from '../../src/model/directory.js';
import agencies from '../../src/plans/gulou-ip-2021-2025.agencies.illustrative.json';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import industries from '../../src/plans/gulou-ip-2021-2025.industries.illustrative.json';
import streets from '../../src/plans/gulou-ip-2021-2025.streets.illustrative.json';

type Entry = Readonly<Record<string, unknown>>;
let prepareDirectory: (file: object) => DirectoryFile;
const script = resolve('scripts/prepare-directory.mjs');
before(async () => {
  // Not bundled into the test: it looks for its own place.
  const address = pathToFileURL(script).href;
  ({ prepareDirectory } = (await import(address)) as { prepareDirectory: (file: object) => DirectoryFile });
});

const fileOf = (...entries: readonly Entry[]): object => ({
  directory: 'd',
  name: '名录',
  entries: entries.map((entry, at) => ({ id: `e${at}`, ...entry })),
});
const named = (...names: readonly string[]): object => fileOf(...names.map((name) => ({ name })));
async function found(file: object, text: string): Promise<string[]> {
  const { items } = await memorySource(parseDirectory(prepareDirectory(file))).search({ text });
  return items.map(({ entry }) => entry.name);
}

describe('a prepared directory', () => {
  for (const [name, ...readings] of [
    // As the place has it, and as many read it.
    ['六合示例农业', 'luheshili', 'liuheshili', 'lhsl'],
    ['浒墅关示例', 'xushuguan', 'hushuguan'],
    ['厦门示例', 'xiamen', 'shamen'],
    ['重庆示例', 'chongqing', 'zhongqing', 'cq', 'zq'],
    ['蚌埠示例', 'bengbu', 'bangbu'],
    ['略阳示例', 'lveyang', 'lueyang', 'lüeyang'],
    ['绿地示例', 'lvdi', 'lüdi'],
    // Written otherwise than it is read.
    ['二○二四研究所', 'erlingersi', 'eles', '二零二四'],
    ['⻓江示例', 'changjiang', 'cj', '长江'],
    ['西安（示例）', "xi'an", 'xian', 'xianshili'],
  ] as const)
    it(`finds ${name} by ${readings.join(', ')}`, async () => {
      for (const text of readings) assert.deepEqual(await found(named(name, '无名'), text), [name], text);
    });

  it('reads in one way only what is read in one way', async () => {
    assert.deepEqual(await found(named('六朝示例', '六合示例'), 'lu'), ['六合示例']);
    assert.deepEqual(await found(named('长沙示例'), 'zhangsha'), []);
  });

  it('leaves readings that somebody has written as they are, however often it is made', () => {
    const file = fileOf(
      { name: '六合示例', pinyin: ['lu he shi li'] },
      { name: '单氏示例', formerNames: ['曾氏'], pinyin: ['shan shi shi li', '', 'zeng shi'] },
      { name: '行一', pinyin: ['Háng/xing yī'] },
      { name: '单一' },
    );
    let made = prepareDirectory(file);
    for (let turn = 0; turn < 3; turn++) {
      const pinyinOf = Object.fromEntries(made.entries.map(({ name, pinyin }) => [name, pinyin]));
      assert.deepEqual(pinyinOf['六合示例'], ['lu he shi li']);
      assert.deepEqual(pinyinOf['单氏示例'], ['shan shi shi li', '', 'zeng shi']);
      assert.deepEqual(pinyinOf['行一'], ['hang/xing yi']);
      const again = prepareDirectory(made);
      assert.deepEqual(again, made);
      made = again;
    }
    assert.ok(safeParseDirectory(made, { strict: true }).ok);
  });

  it('reads anew, and says so, where a reading does not fit its name', () => {
    const said = mock.method(console, 'warn', () => undefined);
    const { entries } = prepareDirectory(fileOf({ name: '六合示例', pinyin: ['lu he'] }));
    said.mock.restore();
    assert.equal(entries[0]?.pinyin, undefined);
    assert.deepEqual(said.mock.calls[0]?.arguments, [
      'e0: expected 4 syllables for 六合示例, received "lu he"; read anew',
    ]);
  });

  it('stands in the order a page sorts by pinyin', async () => {
    const names = [
      '（鼓楼）示例',
      '鼓楼示例',
      '六合示例',
      '芦柴示例',
      '鲁迅示例',
      '绿地',
      'GE示例',
      '3D示例',
      '○二',
      '𠮷野',
    ];
    const whole = sample.entries.map(({ pinyin: _, withdrawn: __, ...entry }: Entry) => entry);
    for (const file of [named(...names), fileOf(...whole)]) {
      const directory = parseDirectory(prepareDirectory(file));
      const { items } = await memorySource(directory).search({ sort: 'pinyin', limit: 1000 });
      assert.deepEqual(
        items.map(({ entry }) => entry.name),
        directory.entries.map(({ name }) => name),
      );
    }
  });

  for (const file of [sample, agencies, streets, industries])
    it(`is the sample of ${file.of} that is shipped, made again`, () =>
      assert.deepEqual(JSON.parse(JSON.stringify(prepareDirectory(file))), file));

  it('has industries in the order of their codes', () =>
    assert.deepEqual(
      prepareDirectory({
        ...named(),
        of: 'industries',
        entries: ['M7520', 'C2720', 'C27', 'I65'].map((industry) => ({
          id: industry.toLowerCase(),
          name: '甲',
          industry,
        })),
      }).entries.map(({ industry }) => industry),
      ['C27', 'C2720', 'I65', 'M7520'],
    ));
});

describe('the script', () => {
  const run = (...files: readonly string[]) =>
    spawnSync(process.execPath, [script, ...files], { encoding: 'utf8', timeout: 60_000 });
  it('takes JSON and lines, with a byte order mark or without', () => {
    const folder = mkdtempSync(join(tmpdir(), 'directory-'));
    try {
      const { entries, ...head } = named('鼓楼', '南京') as { entries: Entry[] };
      const lines = [head, ...entries].map((row) => JSON.stringify(row)).join('\r\n');
      const made = [JSON.stringify({ ...head, entries }), lines].flatMap((text) =>
        ['', '\ufeff'].map((mark) => {
          writeFileSync(join(folder, 'from'), mark + text);
          assert.equal(run(join(folder, 'from'), join(folder, 'to')).status, 0);
          return readFileSync(join(folder, 'to'), 'utf8');
        }),
      );
      assert.equal(new Set(made).size, 1);
      assert.equal(parseDirectory(made[0]!).entries.length, 2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('says how it is called', () => {
    const { status, stderr } = run();
    assert.deepEqual(
      [status, stderr],
      [1, 'Usage: node scripts/prepare-directory.mjs enterprises.json prepared.json\n'],
    );
  });
});
