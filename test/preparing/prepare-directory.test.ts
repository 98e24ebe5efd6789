// What becomes of a file that somebody keeps by hand, and what a page then finds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory, safeParseDirectory } from '../../src/directory/parse-directory.js';
import type { DirectoryFile } from '../../src/model/directory.js';
import { directoryText } from '../../src/preparing/directory-text.js';
import { writtenReadings } from '../../src/preparing/given-reading.js';
import { prepareDirectory as prepare, type PrepareOptions } from '../../src/preparing/prepare-directory.js';
import agencies from '../../src/plans/gulou-ip-2021-2025.agencies.illustrative.json';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import industries from '../../src/plans/gulou-ip-2021-2025.industries.illustrative.json';
import streets from '../../src/plans/gulou-ip-2021-2025.streets.illustrative.json';

type Entry = Readonly<Record<string, unknown>>;
const prepareDirectory = (file: object, options?: PrepareOptions): DirectoryFile =>
  prepare(file as DirectoryFile, options);

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

  it('reads anew where a reading does not fit its name', () => {
    const { entries } = prepareDirectory(fileOf({ name: '六合示例', pinyin: ['lu he'] }));
    assert.equal(entries[0]?.pinyin, undefined);
  });

  it('keeps what was corrected in a file made before, also under another id', () => {
    const before = fileOf({ name: '单氏示例', formerNames: ['曾氏'], pinyin: ['shan shi shi li', '', 'zeng shi'] });
    const written = writtenReadings((before as DirectoryFile).entries);
    const { entries } = prepareDirectory(
      fileOf({ name: '甲' }, { name: '单氏示例', formerNames: ['曾氏'] }, { name: '曾氏', pinyin: ['ceng shi'] }),
      { written },
    );
    assert.deepEqual(
      entries.map(({ name, pinyin }) => [name, pinyin]),
      [
        ['曾氏', ['ceng shi']],
        ['甲', undefined],
        ['单氏示例', ['shan shi shi li', '', 'zeng shi']],
      ],
    );
  });

  it('is written with an entry a line, and reads back the same', () => {
    const made = prepareDirectory(named('鼓楼', '南京'));
    const text = [...directoryText(made)].join('');
    assert.deepEqual(JSON.parse(text), made);
    assert.equal(text.split('\n').filter((line) => line.startsWith('    {"id"')).length, 2);
  });

  it('counts on while it reads', () => {
    const seen: number[] = [];
    prepareDirectory(named('甲', '乙', '丙'), { progress: (done) => seen.push(done) });
    assert.deepEqual(seen, [1, 2, 3]);
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
