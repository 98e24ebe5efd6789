import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countOn } from '../../src/directory/count-on.js';
import type { DirectoryAnswer, DirectoryQuery } from '../../src/directory/directory-source.js';
import { memorySource } from '../../src/directory/memory-source.js';
import type { DirectoryEntry, DirectoryFile } from '../../src/model/directory.js';
import { bruteForce, readNames } from './brute-force.js';

const prepared = {
  pinyin: {
    nan: '南',
    jing: '京',
    gu: '鼓',
    lou: '楼',
    ke: '科',
    ji: '技吉',
    zhang: '长',
    chang: '昌',
    sha: '沙',
    zhong: '重',
    qing: '庆',
    shi: '石市',
    'lu/liu': '六',
    'hang/xing': '行',
  },
  fold: '樓楼長长',
  strokes: '一石市长吉沙技昌京庆南重科楼鼓',
};
const directory = (entries: readonly object[], head: object = { prepared }): DirectoryFile => ({
  directory: 'd',
  name: 'd',
  ...head,
  entries: entries.map((entry, at) => ({ id: `e${at}`, name: '无名', ...entry })) as DirectoryEntry[],
});
const ask = (file: DirectoryFile, query: DirectoryQuery): Promise<DirectoryAnswer> => memorySource(file).search(query);
const namesFor = async (names: readonly string[], query: DirectoryQuery, head?: object): Promise<string[]> =>
  (
    await ask(
      directory(
        names.map((name) => ({ name })),
        head,
      ),
      query,
    )
  ).items.map(({ entry }) => entry.name);

describe('a search', () => {
  it('puts all of a name first, then its beginning, then that of a word, then the rest', async () =>
    assert.deepEqual(
      await namesFor(['科技石城', '南京市石城', '科技（石城）', '石城科技', '石城', '（石城）'], { text: '石城' }),
      ['石城', '（石城）', '石城科技', '南京市石城', '科技（石城）', '科技石城'],
    ));
  it('ranks in a long list as in a short one', async () => {
    const short = ['石城', '（石城）', '石城科技', '南京市石城', '科技石城'];
    const others = Array.from({ length: 900 }, (_, at) => ['科技石城', '鼓楼科技石城', '石'][at % 3]!);
    for (const text of ['石城', 'shicheng', 'sc']) {
      const found = await namesFor(
        [...others, ...short],
        { text, limit: 5 },
        { prepared: { pinyin: { shi: '石', cheng: '城' } } },
      );
      assert.deepEqual(found.slice(0, 4), short.slice(0, 4), text);
      assert.equal(found[4], others[0]);
    }
  });
  it('puts names before short and former ones', async () => {
    const file = directory([{ formerNames: ['鼓楼'] }, { shortName: '鼓楼' }, { name: '鼓楼' }]);
    assert.deepEqual(
      (await ask(file, { text: 'gl' })).items.map(({ entry }) => entry.id),
      ['e2', 'e1', 'e0'],
    );
  });
  it('folds traditional, full-width, capital and accented characters both ways', async () => {
    for (const text of ['鼓樓', 'ＡＢＣ', 'abc', 'cafe', '（鼓', '鼓樓ABC']) {
      assert.equal((await namesFor(['(鼓楼ABCcafé)'], { text: text.replace('樓ABC', '楼abc') })).length, 1, text);
    }
    assert.deepEqual(await namesFor(['鼓樓ｋｅ技'], { text: '鼓楼ke技' }), ['鼓樓ｋｅ技']);
  });
  it('takes supplementary characters whole', async () => {
    assert.deepEqual(await namesFor(['𠮷野', '𠮸野'], { text: '𠮷' }), ['𠮷野']);
    const file = directory([{ name: '石𠮷科', pinyin: ['shi ji ke'] }]);
    for (const [text, range] of [
      ['𠮷', [1, 3]],
      ['ji', [1, 3]],
      ['jk', [1, 4]],
      ['sj', [0, 3]],
      ['石ji科', [0, 4]],
    ] as const) {
      assert.deepEqual((await ask(file, { text })).items[0]?.highlights, [{ field: 'name', ranges: [range] }], text);
    }
  });
  it('never marks half a character, and sorts it by its sound', async () => {
    const file = directory([{ name: '南京' }, { name: '𠮷野', pinyin: ['ji -'] }, { name: '鼓楼' }]);
    for (const [text, range] of [
      ['野', [2, 3]],
      ['ji野', [0, 3]],
    ] as const) {
      assert.deepEqual((await ask(file, { text })).items[0]?.highlights, [{ field: 'name', ranges: [range] }], text);
    }
    assert.deepEqual(
      (await ask(file, { sort: 'pinyin' })).items.map(({ entry }) => entry.name),
      ['鼓楼', '𠮷野', '南京'],
    );
  });
  it('finds a letter that has a reading by both', async () => {
    const file = directory([{ name: 'd度', pinyin: ['du du'] }]);
    for (const text of ['dd', 'dud', 'd度', 'dudu']) assert.equal((await ask(file, { text })).total, 1, text);
  });
  it('finds an entry by its id or its code, whatever else is asked', async () => {
    const file = directory([{ creditCode: '91350100M000100Y43' }, {}]);
    for (const id of ['e0', '91350100M000100Y43']) {
      const { total, items } = await ask(file, { id, text: '没有' });
      assert.deepEqual([total, items.map(({ entry }) => entry.id)], [1, ['e0']]);
    }
    assert.equal((await ask(file, { id: 'e2' })).total, 0);
  });
  it('joins what several words mark', async () => {
    const file = directory([{ name: '鼓楼科技', creditCode: '91350100M000100Y43' }]);
    assert.deepEqual((await ask(file, { text: '楼科 鼓楼' })).items[0]?.highlights, [
      { field: 'name', ranges: [[0, 3]] },
    ]);
    assert.deepEqual((await ask(file, { text: '0100m 9135' })).items[0]?.highlights, [
      {
        field: 'creditCode',
        ranges: [[0, 9]],
      },
    ]);
  });
  it('reads a character as its entry says', async () => {
    const file = directory([{ name: '长沙', pinyin: ['chang sha'] }, { name: '长石' }]);
    const idsOf = async (text: string): Promise<string[]> =>
      (await ask(file, { text })).items.map(({ entry }) => entry.id);
    assert.deepEqual(await idsOf('chang'), ['e0']);
    assert.deepEqual(await idsOf('zhang'), ['e1']);
    assert.deepEqual(
      (await ask(file, { sort: 'pinyin' })).items.map(({ entry }) => entry.name),
      ['长沙', '长石'],
    );
  });
  it('finds a character by each of its readings and sorts it by the first', async () => {
    const file = directory([{ name: '六石' }, { name: '鼓六' }, { name: '长六', pinyin: ['chang liu'] }]);
    const idsOf = async (query: DirectoryQuery): Promise<string> =>
      (await ask(file, query)).items.map(({ entry }) => entry.id).join('');
    for (const [text, ids] of [
      ['lu', 'e0e1'],
      ['liu', 'e0e2e1'],
      ['lus', 'e0'],
      ['liushi', 'e0'],
      ['guliu', 'e1'],
      ['changlu', ''],
    ] as const)
      assert.deepEqual(
        [...((await idsOf({ text })).match(/e./g) ?? [])].sort().join(''),
        [...(ids.match(/e./g) ?? [])].sort().join(''),
        text,
      );
    // 行 begins with h and with x.
    const rows = directory([{ name: '行石' }, { name: '石行' }]);
    for (const text of ['hang', 'xing', 'h', 'x', 'shixing', 'xings'])
      assert.equal((await ask(rows, { text })).total, text === 'shixing' || text === 'xings' ? 1 : 2, text);
    assert.equal(await idsOf({ sort: 'pinyin' }), 'e2e1e0');
  });
  it('says that pinyin is off when nothing was prepared', async () => {
    const bare = directory([{ name: '长沙' }, { name: '北京' }], {});
    assert.deepEqual(await ask(bare, { text: 'cs' }), { total: 0, items: [], facets: {}, notes: ['no-pinyin'] });
    assert.deepEqual((await ask(bare, { text: '长' })).notes, []);
    const sorted = await ask(bare, { sort: 'pinyin' });
    assert.deepEqual([sorted.items.map(({ entry }) => entry.name), sorted.notes], [['北京', '长沙'], ['no-pinyin']]);
    assert.deepEqual((await ask(bare, { sort: 'strokes' })).notes, ['no-strokes']);
  });
  it('finds codes from four characters on and shows where', async () => {
    const file = directory([{ creditCode: '91350100M000100Y43' }, {}]);
    for (const text of ['9135', 'm000100y43', '91350100M000100Y43', '０１００'])
      assert.equal((await ask(file, { text })).total, 1, text);
    for (const text of ['913', 'mmmm', '9136']) assert.equal((await ask(file, { text })).total, 0, text);
    assert.deepEqual((await ask(file, { text: '0100m' })).items[0]?.highlights, [
      { field: 'creditCode', ranges: [[4, 9]] },
    ]);
  });
  it('wants all words, wherever they stand', async () => {
    const file = directory([{ name: '鼓楼科技', formerNames: ['南京'] }, { name: '鼓楼' }, { name: '科技' }]);
    const { items } = await ask(file, { text: ' kj\u3000nan 鼓 ' });
    assert.deepEqual(
      items.map(({ entry, highlights }) => [entry.id, highlights]),
      [
        [
          'e0',
          [
            {
              field: 'name',
              ranges: [
                [0, 1],
                [2, 4],
              ],
            },
            { field: 'formerNames', index: 0, ranges: [[0, 1]] },
          ],
        ],
      ],
    );
    const nine = await ask(file, { text: '鼓 鼓 鼓 鼓 鼓 鼓 鼓 鼓 x' });
    assert.deepEqual([nine.total, nine.notes], [2, ['too-many-words']]);
  });
  it('counts each facet as if nothing were chosen in it', async () => {
    const streets = ['甲', '甲', '乙', '乙', '乙', '丙'];
    const file = directory(
      streets.map((street, at) => ({ street, categories: at % 2 ? ['老字号'] : ['老字号', '外贸'] })),
    );
    const { total, facets } = await ask(file, {
      filters: { street: ['乙'], category: ['外贸'] },
      facets: ['street', 'category'],
      limit: 0,
    });
    assert.equal(total, 2);
    assert.deepEqual(facets, {
      street: [
        { value: '乙', count: 2 },
        { value: '甲', count: 1 },
      ],
      category: [
        { value: '老字号', count: 3 },
        { value: '外贸', count: 2 },
      ],
    });
    const none = await ask(file, { filters: { street: ['丁', '丙'] }, text: '没有', facets: ['street'] });
    assert.deepEqual(none.facets.street, [{ value: '丙', count: 0 }]);
  });
  it('shows what was there on a day, and without one what was not withdrawn', async () => {
    const file = directory([{ entered: '2022-01-01', withdrawn: '2023-01-01' }, { entered: '2023-06-01' }, {}]);
    const idsOn = async (query: DirectoryQuery): Promise<string[]> =>
      (await ask(file, query)).items.map(({ entry }) => entry.id);
    assert.deepEqual(await idsOn({}), ['e1', 'e2']);
    assert.deepEqual(await idsOn({ asOf: '2022-01-01' }), ['e0', 'e2']);
    assert.deepEqual(await idsOn({ asOf: '2023-01-01' }), ['e2']);
  });
  it('sorts by pinyin, strokes, code and day, either way, page by page', async () => {
    const names = ['鼓楼', '南京', '昌沙', '石吉'];
    assert.deepEqual(await namesFor(names, { sort: 'pinyin' }), ['昌沙', '鼓楼', '南京', '石吉']);
    assert.deepEqual(await namesFor(names, { sort: 'pinyin', descending: true, offset: 1, limit: 2 }), [
      '南京',
      '鼓楼',
    ]);
    assert.deepEqual(await namesFor(names, { sort: 'strokes' }), ['石吉', '昌沙', '南京', '鼓楼']);
    const file = directory([
      { creditCode: 'B', entered: '2022-01-01' },
      { creditCode: 'A', entered: '2023-01-01' },
      {},
    ]);
    const ids = async (query: DirectoryQuery): Promise<string> =>
      (await ask(file, query)).items.map(({ entry }) => entry.id).join('');
    assert.equal(await ids({ sort: 'code' }), 'e1e0e2');
    assert.equal(await ids({ sort: 'entered', descending: true }), 'e1e0e2');
  });
  it('gives pages that together are the whole list, each entry once', async () => {
    const file = directory(Array.from({ length: 300 }, (_, at) => ({ name: `鼓楼${at % 7}石${at}` })));
    const source = memorySource(file);
    for (const query of [
      { text: 'gl' },
      { text: '石1', descending: true },
      { text: '石1', sort: 'pinyin' },
      { text: '石29', sort: 'strokes', descending: true },
      { sort: 'pinyin' },
      {},
    ] as const) {
      const whole = (await source.search({ ...query, limit: 300 })).items.map(({ entry }) => entry.id);
      const pages: string[] = [];
      for (let offset = 0; offset < 310; offset += 31) {
        pages.push(...(await source.search({ ...query, offset, limit: 31 })).items.map(({ entry }) => entry.id));
      }
      assert.deepEqual(pages, whole);
      assert.equal(new Set(whole).size, whole.length);
    }
  });
  it('finds what the plainest search finds, whatever is typed', async () => {
    const name = fc
      .array(fc.constantFrom(...'南京鼓楼科技长沙重庆石市六行aj1 （）“.'), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(''));
    const text = fc
      .array(fc.constantFrom(...'南京楼科长六njgklzhsxcaeiou1 （.”'), { minLength: 1, maxLength: 6 })
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        async (names, texts) => {
          const file = directory(names.map((each) => ({ name: each })));
          const source = memorySource(file);
          for (const each of texts) {
            const found = (await source.search({ text: each })).items.map(({ entry }) => entry.id).sort();
            assert.deepEqual(
              found,
              bruteForce(file.entries, readNames(file), each).sort(),
              JSON.stringify([names, each]),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a directory in memory', () => {
  it('lets the page breathe while it is made ready, and tells how far it is', async () => {
    const shares: number[] = [];
    let pauses = 0;
    const file = directory(Array.from({ length: 20_000 }, (_, at) => ({ name: `鼓楼${at}` })));
    const source = memorySource(file, {
      onProgress: (share) => shares.push(share),
      pause: () => (pauses++, Promise.resolve()),
    });
    const [one, other] = await Promise.all([source.search({ limit: 1 }), source.search({ limit: 1 })]);
    assert.equal(one.total, other.total);
    assert.ok(pauses > 10);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    assert.equal(shares[shares.length - 1], 1);
  });
  it('gives a query up with its signal, not the index', async () => {
    const source = memorySource(directory([{}]));
    const controller = new AbortController();
    const pending = source.search({}, controller.signal);
    controller.abort();
    await assert.rejects(pending, { name: 'AbortError' });
    assert.equal((await source.search({})).total, 1);
  });
});

describe('the count of a directory', () => {
  const entries = directory([
    { entered: '2021-03-01' },
    { entered: '2022-05-01', withdrawn: '2023-01-01' },
    { street: '甲' },
  ]).entries;
  it('is of those entered by the day and not withdrawn by then', () => {
    const counts = ['2021-02-28', '2021-03-01', '2022-05-01', '2022-12-31', '2023-01-01'].map(
      (day) => countOn({ entries }, day).count,
    );
    assert.deepEqual(counts, [1, 2, 3, 3, 2]);
    assert.deepEqual(countOn({ entries, illustrative: true }, '2023-01-01'), {
      count: 2,
      undated: 1,
      illustrative: true,
    });
    assert.equal(countOn({ entries }, '2023-01-01', ({ street }) => street === '甲').count, 1);
    assert.deepEqual(countOn({ entries: [] }, '2023-01-01'), { count: 0, undated: 0, illustrative: false });
    assert.throws(() => countOn({ entries }, '2023-02-30'), RangeError);
  });
});
