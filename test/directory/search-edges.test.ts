import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DirectoryAnswer, DirectoryQuery } from '../../src/directory/directory-source.js';
import { foldedAt, folderOf, foldName, leftOut } from '../../src/directory/fold.js';
import { memorySource } from '../../src/directory/memory-source.js';
import type { DirectoryFile } from '../../src/model/directory.js';

/* Where an answer begins to be another: the day, the filter, the page, the order. */

const directory = (entries: readonly object[], head: object = {}): DirectoryFile =>
  ({
    directory: 'd',
    name: '名录',
    ...head,
    entries: entries.map((entry, at) => ({ id: `e${at}`, name: '无名', ...entry })),
  }) as DirectoryFile;
const ask = (file: DirectoryFile, query: DirectoryQuery): Promise<DirectoryAnswer> => memorySource(file).search(query);
const ids = async (file: DirectoryFile, query: DirectoryQuery): Promise<string> =>
  (await ask(file, query)).items.map(({ entry }) => entry.id).join(' ');

describe('a day', () => {
  const file = directory([
    { entered: '2022-01-01', withdrawn: '2023-01-01' },
    { entered: '2022年上半年' },
    { withdrawn: '2023年' },
    {},
  ]);
  test('takes who entered on it or before, and who did not leave by then', async () => {
    assert.equal(await ids(file, { asOf: '2021-12-31' }), 'e3');
    assert.equal(await ids(file, { asOf: '2022-01-01' }), 'e0 e3');
    assert.equal(await ids(file, { asOf: '2022-12-31' }), 'e0 e3');
    assert.equal(await ids(file, { asOf: '2023-01-01' }), 'e3');
    assert.equal(await ids(file, {}), 'e1 e3');
  });

  test('in words is that of the directory', async () => {
    const updated = { ...file, updated: '2022-06-30' };
    assert.equal(await ids(updated, { asOf: '2022-06-29' }), 'e0 e3');
    assert.equal(await ids(updated, { asOf: '2022-06-30' }), 'e0 e1 e3');
  });

  test('that is none is refused', async () => {
    await assert.rejects(ask(file, { asOf: '2022-02-30' }), {
      name: 'RangeError',
      message: 'a search requires asOf as a calendar day (YYYY-MM-DD); received 2022-02-30',
    });
  });
});

describe('filters', () => {
  const honour = (name: string, more: object = {}): object => ({ name, ...more });
  const file = directory([
    {
      street: '甲',
      industry: 'I65',
      division: '320106',
      categories: ['老字号', '外贸', '老字号'],
      recognitions: [honour('百强')],
    },
    { street: '乙', recognitions: [honour('专精特新', { level: 'national', grade: '一级', year: 2021 })] },
    { street: '乙', recognitions: [honour('专精特新', { year: 2022 }), honour('瞪羚', { year: 2021 })] },
    { street: '甲', withdrawn: '2023-01-01' },
    {},
  ]);

  test('take any of the values of one, and what each of them takes', async () => {
    for (const [filters, found] of [
      [{ street: ['甲'] }, 'e0'],
      [{ street: ['甲', '乙'] }, 'e0 e1 e2'],
      [{ street: [] }, 'e0 e1 e2 e4'],
      [{ street: ['丙'] }, ''],
      [{ industry: ['I65'] }, 'e0'],
      [{ division: ['320106'] }, 'e0'],
      [{ category: ['外贸'] }, 'e0'],
      [{ recognition: ['专精特新'] }, 'e1 e2'],
      [{ recognition: ['瞪羚'], street: ['乙'] }, 'e2'],
      [{ level: ['national'] }, 'e1'],
      [{ grade: ['一级'] }, 'e1'],
      [{ year: ['2021'] }, 'e1 e2'],
      [{ year: ['2022'], level: ['national'] }, ''],
    ] as const)
      assert.equal(await ids(file, { filters }), found, JSON.stringify(filters));
  });

  test('are counted each without itself, the most frequent first, of what is there', async () => {
    const all = ['street', 'industry', 'division', 'category', 'recognition', 'level', 'grade', 'year'] as const;
    const counts = async (query: DirectoryQuery): Promise<Record<string, string>> => {
      const { facets } = await ask(file, { ...query, facets: all });
      return Object.fromEntries(
        all.map((facet) => [facet, facets[facet]!.map(({ value, count }) => `${value} ${count}`).join(', ')]),
      );
    };
    assert.deepEqual(await counts({}), {
      street: '乙 2, 甲 1',
      industry: 'I65 1',
      division: '320106 1',
      category: '老字号 1, 外贸 1',
      recognition: '专精特新 2, 百强 1, 瞪羚 1',
      level: 'national 1',
      grade: '一级 1',
      year: '2021 2, 2022 1',
    });
    assert.deepEqual(await counts({ filters: { street: ['甲'], year: ['2022'] } }), {
      // What is chosen is seen though nothing is left with it.
      street: '乙 1, 甲 0',
      industry: '',
      division: '',
      category: '',
      recognition: '',
      level: '',
      grade: '',
      year: '2022 0',
    });
    assert.equal((await counts({ asOf: '2022-12-31' }))['street'], '甲 2, 乙 2');
    assert.deepEqual((await ask(file, {})).facets, {});
  });
});

describe('a page', () => {
  const file = directory(Array.from({ length: 120 }, (_, at) => ({ name: at % 3 ? '石城' : '石' })));
  test('is of fifty entries from the first on, unless told', async () => {
    const { total, items } = await ask(file, {});
    assert.deepEqual([total, items.length, items[0]!.entry.id, items[49]!.entry.id], [120, 50, 'e0', 'e49']);
    assert.equal(await ids(file, { offset: 118 }), 'e118 e119');
    assert.equal(await ids(file, { offset: 120 }), '');
    assert.equal(await ids(file, { offset: 7, limit: 2 }), 'e7 e8');
    assert.deepEqual([(await ask(file, { limit: 0 })).total, await ids(file, { limit: 0 })], [120, '']);
  });

  test('goes on from the better rank to the next, each in the order of the file', async () => {
    // Forty are all of the name, eighty begin with it.
    assert.equal(await ids(file, { text: '石', offset: 38, limit: 4 }), 'e114 e117 e1 e2');
    assert.equal(await ids(file, { text: '石', offset: 118 }), 'e118 e119');
    assert.equal(await ids(file, { text: '石', descending: true, limit: 2 }), 'e119 e118');
    assert.equal(await ids(file, { text: '石', descending: true, offset: 79, limit: 2 }), 'e1 e117');
    assert.equal(await ids(file, { descending: true, limit: 3 }), 'e119 e118 e117');
    assert.equal(await ids(file, { text: '城', limit: 3 }), 'e1 e2 e4');
  });

  test('passes over many that are not found, and finds the few', async () => {
    const few = directory(
      Array.from({ length: 41 }, (_, at) => ({
        name: [5, 6, 16, 40].includes(at) ? '鼓楼' : '石',
        street: `${at % 2}`,
      })),
    );
    assert.equal(await ids(few, { text: '鼓' }), 'e5 e6 e16 e40');
    const { total, facets } = await ask(few, { text: '鼓', facets: ['street'], filters: { street: ['0'] } });
    assert.deepEqual(
      [total, facets.street],
      [
        3,
        [
          { value: '0', count: 3 },
          { value: '1', count: 1 },
        ],
      ],
    );
  });
});

describe('an order', () => {
  test('by code has those without one last, by day those without one first', async () => {
    const file = directory([
      {},
      { creditCode: 'B', entered: '2022-01-01' },
      { creditCode: 'A' },
      { entered: '2021-01-01' },
    ]);
    assert.equal(await ids(file, { sort: 'code' }), 'e2 e1 e0 e3');
    assert.equal(await ids(file, { sort: 'code', descending: true }), 'e3 e0 e1 e2');
    assert.equal(await ids(file, { sort: 'entered' }), 'e0 e2 e3 e1');
    assert.equal(await ids(file, { sort: 'entered', descending: true }), 'e1 e3 e2 e0');
    const same = directory([{ creditCode: 'A' }, { creditCode: 'A' }]);
    assert.equal(await ids(same, { sort: 'code' }), 'e0 e1');
  });

  test('by pinyin goes by the first reading, then by the character, shorter names before', async () => {
    const prepared = { pinyin: { gu: '鼓', 'gu/jia': '贾', jing: '京', lou: '楼' } };
    const named = (...names: string[]): DirectoryFile =>
      directory(
        names.map((name) => ({ name })),
        { prepared },
      );
    assert.equal(await ids(named('鼓楼', '鼓', 'B楼', '楼', '京'), { sort: 'pinyin' }), 'e2 e1 e0 e4 e3');
    // 贾 (U+8D3E) before 鼓 (U+9F13): one sound.
    assert.equal(await ids(named('鼓京', '贾楼', '京'), { sort: 'pinyin' }), 'e1 e0 e2');
    assert.equal(await ids(named('鼓', '鼓'), { sort: 'pinyin' }), 'e0 e1');
    assert.deepEqual((await ask(named('鼓'), { sort: 'pinyin' })).notes, []);
  });

  test('by strokes goes by the list, Latin before, what is not in it behind', async () => {
    const named = (...names: string[]): DirectoryFile =>
      directory(
        names.map((name) => ({ name })),
        { prepared: { strokes: '一石鼓' } },
      );
    assert.equal(await ids(named('鼓', '楼', '一', 'A', '石'), { sort: 'strokes' }), 'e3 e2 e4 e0 e1');
    const { notes } = await ask(named('鼓'), { sort: 'strokes' });
    assert.deepEqual(notes, []);
  });

  test('is worked out once and stays', async () => {
    const source = memorySource(directory([{ creditCode: 'B' }, { creditCode: 'A' }]));
    for (const _ of [1, 2]) {
      const { items } = await source.search({ sort: 'code' });
      assert.deepEqual(
        items.map(({ entry }) => entry.id),
        ['e1', 'e0'],
      );
    }
    const bare = await source.search({ sort: 'pinyin' });
    assert.deepEqual([bare.notes, (await source.search({ sort: 'pinyin' })).notes], [['no-pinyin'], ['no-pinyin']]);
    assert.deepEqual((await source.search({ sort: 'pinyin', text: 'ab' })).notes, ['no-pinyin']);
  });
});

describe('marks', () => {
  const marks = async (entry: object, text: string, head: object = {}): Promise<unknown> =>
    (await ask(directory([entry], head), { text })).items[0]?.highlights.map(({ field, index, ranges }) =>
      [field, ...(index === undefined ? [] : [index]), ...ranges.map((range) => range.join('-'))].join(' '),
    );
  test('stand where the words are, each place once', async () => {
    assert.deepEqual(await marks({ name: '鼓楼鼓楼' }, '鼓楼'), ['name 0-4']);
    assert.deepEqual(await marks({ name: '鼓楼石鼓楼' }, '鼓楼'), ['name 0-2 3-5']);
    assert.deepEqual(await marks({ name: '石石石' }, '石石'), ['name 0-2']);
    assert.deepEqual(await marks({ name: '鼓楼科技' }, '鼓楼科 楼'), ['name 0-3']);
    assert.deepEqual(await marks({ name: '鼓楼', shortName: '石', formerNames: ['楼', '石楼'] }, '楼'), [
      'name 1-2',
      'formerNames 0 0-1',
      'formerNames 1 1-2',
    ]);
    assert.deepEqual(await marks({ name: '石' }, ''), []);
  });

  test('stand in names as they are written, whatever folds to more or to nothing', async () => {
    assert.deepEqual(await marks({ name: '（鼓）楼' }, '鼓楼'), ['name 1-4']);
    assert.deepEqual(await marks({ name: '（石）', shortName: '鼓石' }, '石'), ['name 1-2', 'shortName 1-2']);
    assert.deepEqual(await marks({ name: '㈱石' }, '株石'), ['name 0-2']);
    assert.deepEqual(await marks({ name: '石𠮷城' }, '城'), ['name 3-4']);
  });

  test('stand in the code, of each part that is one', async () => {
    const creditCode = '91350100M000100Y43';
    assert.deepEqual(await marks({ creditCode }, '9135'), ['creditCode 0-4']);
    assert.deepEqual(await marks({ creditCode }, '0100 9135'), ['creditCode 0-8']);
    assert.deepEqual(await marks({ creditCode }, '0y43 9135'), ['creditCode 0-4 14-18']);
    assert.deepEqual(await marks({ creditCode: '9135 0100 M000 100Y 43' }, '0100m0'), ['creditCode 5-12']);
  });
});

describe('a folded text', () => {
  test('has a table of what one code unit becomes, and of what is left out', () => {
    const { units } = folderOf({ fold: '樓楼區' });
    const of = (character: string): number => units[character.charCodeAt(0)]!;
    for (const [from, to] of ['Aa', 'zz', '55', '鼓鼓', '樓楼', '區區', '\u3401\u3401', '\ud7ff\ud7ff'])
      assert.equal(of(from!), to!.charCodeAt(0), from);
    for (const mark of '. -()~') assert.equal(of(mark), leftOut, mark);
    // What is slow to fold is asked when a name has it.
    for (const other of ['Ａ', '（', '〇', 'é', '\u007f', '\u3400', '\ud800', '\ud842', '\uf900'])
      assert.equal(of(other), 0, other);
  });

  test('without pairs keeps its variants', () => {
    assert.equal(foldName('樓', folderOf()).text, '樓');
  });

  test('is plain, by the pairs of the file', () => {
    const folder = folderOf({ fold: '樓楼區区' });
    assert.deepEqual(foldName('鼓樓 Ａ１', folder), { text: '鼓楼a1', from: [0, 1, 3, 4], to: [1, 2, 4, 5] });
    assert.deepEqual(foldName('', folder), { text: '', from: [], to: [] });
    assert.deepEqual(foldName('㈱', folder), { text: '株', from: [0], to: [1] });
    assert.deepEqual(foldName('ﬁ', folder), { text: 'fi', from: [0, 0], to: [1, 1] });
    assert.deepEqual(foldName('𠮷a', folder), { text: '𠮷a', from: [0, 0, 2], to: [2, 2, 3] });
    assert.deepEqual(foldName('\ud842', folder), { text: '\ud842', from: [0], to: [1] });
    // A compatibility form of a variant becomes what the variant does.
    assert.equal(foldName('\uf94c', folder).text, '楼');
    // Twice the same.
    assert.deepEqual([foldedAt('Ａ', 0, folder), foldedAt('Ａ', 0, folder), foldedAt('（', 0, folder)], ['a', 'a', '']);
  });
});

test('industries are found by what they are, as nothing else is', async () => {
  const entries = [{ name: '甲', industry: '软件' }];
  assert.equal((await ask(directory(entries, { of: 'industries' }), { text: '软' })).total, 1);
  assert.equal((await ask(directory(entries, { of: 'enterprises' }), { text: '软' })).total, 0);
  assert.equal((await ask(directory(entries), { text: '软' })).total, 0);
});

test('several words are found each in any of the names, the better places first', async () => {
  const file = directory([
    { name: '石城鼓楼' },
    { name: '鼓楼石城', shortName: '鼓楼' },
    { name: '鼓楼' },
    { name: '石城', formerNames: ['鼓楼'] },
  ]);
  // 24 + 8; 2 + 24; 12 − 8 = 4 beside 0.
  assert.equal(await ids(file, { text: '鼓楼 石城' }), 'e3 e1 e0');
  assert.equal(await ids(file, { text: '石城 鼓楼' }), 'e3 e1 e0');
  assert.equal(await ids(file, { text: '鼓楼 石城 没有' }), '');
  // A code in groups, or its groups as words.
  const codes = directory([{ creditCode: '91350100M000100Y43' }, { name: '9135公司0100' }, { name: '0100' }]);
  assert.equal(await ids(codes, { text: '9135 0100' }), 'e0 e1');
  assert.equal(await ids(codes, { text: '9135 0100 公司' }), 'e1');
  assert.equal(await ids(codes, { text: '公司 9135 0100' }), 'e1');
});

test('without readings names are in the order of the engine’s own alphabet, Latin before', async () => {
  const bare = directory([
    { name: '长' },
    { name: 'B' },
    { name: '北' },
    { name: '安' },
    { name: '安北' },
    { name: 'A' },
  ]);
  // ān, běi, and cháng or zhǎng, as the engine takes it.
  assert.equal(await ids(bare, { sort: 'pinyin' }), 'e5 e1 e3 e4 e2 e0');
  assert.deepEqual((await ask(bare, { sort: 'pinyin' })).notes, ['no-pinyin']);
  assert.deepEqual((await ask(bare, { text: '北' })).notes, []);
  assert.deepEqual((await ask(bare, { text: 'b' })).notes, ['no-pinyin']);
  // One syllable is a reading.
  const read = directory([{ name: '安' }], { prepared: { pinyin: { an: '安' } } });
  assert.deepEqual((await ask(read, { text: 'an', sort: 'pinyin' })).notes, []);
});

test('how far a directory is made ready only rises, up to all of it', async () => {
  const shares: number[] = [];
  const file = directory(Array.from({ length: 4001 }, () => ({ name: '甲' })));
  const source = memorySource(file, { onProgress: (share) => shares.push(share), pause: () => Promise.resolve() });
  assert.equal((await source.search({ limit: 0 })).total, 4001);
  assert.deepEqual(
    shares,
    [...shares].sort((one, other) => one - other),
  );
  assert.ok(shares[0]! > 0 && shares.filter((share) => share === 1).length === 1);
  // A slice of four thousand entries, and one more.
  assert.equal(shares[shares.length - 2], 0.8 + (0.2 * 4000) / 4001);
});
