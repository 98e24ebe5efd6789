import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCode, findWord, matchFrom, searchWord } from '../../src/directory/match-word.js';
import { buildNameIndex, type NameIndex } from '../../src/directory/name-index.js';
import type { DirectoryEntry, PreparedNames } from '../../src/model/directory.js';

/* The index of two organisations, worked out with pencil and paper. */

function indexOf(entries: readonly object[], prepared?: PreparedNames, withIndustry?: boolean): NameIndex {
  const all = entries.map((entry, at) => ({ id: `e${at}`, name: '甲', ...entry })) as DirectoryEntry[];
  const steps = buildNameIndex(all, prepared, withIndustry);
  let before = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    assert.ok(value >= before && value < 1, `${value} after ${before}`);
    before = value;
  }
}

const prepared = { pinyin: { nan: '南', jing: '京', gu: '鼓', lou: '楼', shi: '市' } };
const two = indexOf(
  [
    { name: '南京市鼓楼', shortName: '鼓楼' },
    { name: '（鼓）A', formerNames: ['京'], creditCode: '91350100M000100Y43' },
  ],
  prepared,
);
const character = (syllable: number, unit: string): number => syllable * 65_536 + unit.charCodeAt(0);

describe('an index of names', () => {
  test('has the characters in the order of their syllables, and those without before', () => {
    assert.deepEqual(two.syllables, ['', 'gu', 'jing', 'lou', 'nan', 'shi']);
    assert.deepEqual(
      [...two.characters],
      [0, character(0, 'a'), ...[...'鼓京楼南市'].map((unit, at) => character(at + 1, unit))],
    );
    assert.deepEqual(two.several, []);
  });

  test('has the names one behind the other, with a gap between and four behind the last', () => {
    //                              南 京 市 鼓 楼    鼓 楼    鼓 a     京
    assert.deepEqual([...two.cells], [0, 5, 3, 6, 2, 4, 0, 2, 4, 0, 2, 1, 0, 3, 0, 0, 0, 0, 0]);
    assert.deepEqual([...two.starts], [1, 10]);
  });

  test('has the places in the order of their characters, each with its entry and its worth', () => {
    assert.deepEqual([...two.places], [11, 4, 7, 10, 2, 13, 5, 8, 1, 3]);
    // 8 begins a name, 16 a word of it: behind 市 and behind a bracket; 24 neither. 2 a short name, 4 a former one.
    assert.deepEqual([...two.owners], [32 + 16, 16, 8 + 2, 32 + 8, 24, 32 + 8 + 4, 24, 24 + 2, 8, 24]);
  });

  test('has the codes as they are looked for, eighteen characters each and a blank', () => {
    assert.equal(two.codes, `${' '.repeat(19)}91350100m000100y43 `);
    assert.equal(indexOf([{ creditCode: '９１ a-Z（1' }]).codes, '91az1'.padEnd(19));
    assert.equal(indexOf([{ creditCode: 'X'.repeat(30) }]).codes, `${'x'.repeat(18)} `);
    assert.equal(indexOf([{ creditCode: '甲1鼓2' }]).codes, ' 1 2'.padEnd(19));
  });

  test('begins a word behind each place of the map, and behind what is left out', () => {
    for (const place of '省市区县镇') {
      const { owners, places } = indexOf([{ name: `甲${place}乙丙` }]);
      const worth = [...places].map((at, which) => [at, owners[which]]).sort(([one], [other]) => one! - other!);
      assert.deepEqual(worth, [
        [1, 8],
        [2, 24],
        [3, 16],
        [4, 24],
      ]);
    }
    const twice = indexOf([{ name: '甲市乙' }, { name: '甲市乙' }]);
    assert.deepEqual(
      [...twice.places].map((at, which) => [at, twice.owners[which]! & 31]).sort(([one], [other]) => one! - other!),
      [
        ...[
          [1, 8],
          [2, 24],
          [3, 16],
        ],
        ...[
          [5, 8],
          [6, 24],
          [7, 16],
        ],
      ],
    );
    const { owners, places } = indexOf([{ name: '甲 乙·丙丁' }, { name: '甲 乙·丙丁' }]);
    const worth = [...places].map((at, which) => [at, owners[which]! & 31]).sort(([one], [other]) => one! - other!);
    // The second time the characters are known.
    assert.deepEqual(
      worth.map(([, each]) => each),
      [8, 16, 16, 24, 8, 16, 16, 24],
    );
  });

  test('reads a character as its entry says, else as the file does', () => {
    const { syllables, characters, cells, several } = indexOf(
      [
        { name: '长沙', pinyin: ['chang sha'] },
        { name: '长六', shortName: '六', formerNames: ['沙', '六'], pinyin: ['', 'liu', '', 'liu'] },
      ],
      { pinyin: { zhang: '长', sha: '沙', 'lu/liu': '六' } },
    );
    assert.deepEqual(syllables, ['', 'chang', 'liu', 'lu/liu', 'sha', 'zhang']);
    assert.deepEqual(several, [3]);
    const read = [...cells].map((cell) => characters[cell]!).map((each) => syllables[each >>> 16]);
    assert.deepEqual(read.slice(0, 15), [
      ...['', 'chang', 'sha', ''],
      ...['zhang', 'lu/liu', '', 'liu', '', 'sha', '', 'liu', ''],
      ...['', ''],
    ]);
  });

  test('reads a name as the file does where its entry leaves the reading empty, whoever has it first', () => {
    const { characters, cells, syllables } = indexOf([{ name: '长沙', pinyin: [''] }, { name: '长' }], {
      pinyin: { zhang: '长', sha: '沙' },
    });
    const read = [...cells].map((cell) => syllables[characters[cell]! >>> 16]);
    assert.deepEqual(read.slice(0, 6), ['', 'zhang', 'sha', '', 'zhang', '']);
  });

  test('gives the sound of a supplementary character to its second half, and none to another', () => {
    const { characters, cells, syllables } = indexOf([{ name: '𠮷石', pinyin: ['ji shi'] }], {
      pinyin: { ji: '𠮷', shi: '石' },
    });
    const [high, low] = [...'𠮷'[Symbol.iterator]().next().value!.split('')];
    assert.deepEqual(syllables, ['', 'ji', 'shi']);
    assert.deepEqual(
      [...cells].slice(1, 4).map((cell) => characters[cell]),
      [character(0, high!), character(1, low!), character(2, '石')],
    );
    // Without a reading of the entry the file's is not taken: its second half is shared by many.
    const bare = indexOf([{ name: '𠮷' }], { pinyin: { ji: '𠮷' } });
    assert.deepEqual(
      [...bare.cells].slice(1, 3).map((cell) => bare.characters[cell]! >>> 16),
      [0, 0],
    );
  });

  test('reads a variant by itself before what it stands for', () => {
    const read = (pinyin: PreparedNames['pinyin']): string[] => {
      const { characters, cells, syllables } = indexOf([{ name: '樓' }], { fold: '樓楼', pinyin: pinyin ?? {} });
      return [...cells].slice(1, 2).map((cell) => syllables[characters[cell]! >>> 16]!);
    };
    assert.deepEqual(read({ lou: '楼' }), ['lou']);
    assert.deepEqual(read({ lo: '樓', lou: '楼' }), ['lo']);
  });

  test('has what folds to more whole, each time it comes', () => {
    const { characters, cells } = indexOf([{ name: 'ﬁ甲' }, { name: 'ﬁ' }, { name: '（ﬁ' }]);
    const units = [...cells].map((cell) => characters[cell]!).map((unit) => (unit ? String.fromCharCode(unit) : ' '));
    assert.equal(units.join('').trimEnd(), ' fi甲 fi fi');
  });

  test('has no syllable that is none', () => {
    const odd = { Ji: '吉', '': '石', 'a/': '甲', 'a b': '乙', ji: '技' };
    assert.deepEqual(indexOf([{ pinyin: ['- 5'] }], { pinyin: odd }).syllables, ['', 'ji']);
    assert.deepEqual(indexOf([{}]).syllables, ['']);
  });

  test('has the industry of an entry among its names where it is asked for', () => {
    const entry = { name: '甲', industry: '乙' };
    assert.equal(indexOf([entry]).places.length, 1);
    const { owners, places } = indexOf([entry], {}, true);
    const second = indexOf([{ name: '丙' }, entry], {}, true);
    assert.deepEqual([...second.owners].sort(), [32 + 10, 32 + 8, 8].sort());
    assert.equal(indexOf([{ name: '甲' }], {}, true).places.length, 1);
    assert.deepEqual(
      [[...places], [...owners]],
      [
        [3, 1],
        [8 + 2, 8],
      ],
    );
  });

  test('has places that begin alike in the order of what follows, where there are many', () => {
    const names = ['南京鼓楼市', '南京鼓市', '南京市', '南鼓', '市南京鼓', '京'];
    const index = indexOf(
      Array.from({ length: 1200 }, (_, at) => ({ name: names[(at * 7) % 6] })),
      prepared,
    );
    const { places, cells } = index;
    const at = (place: number, depth: number): number => cells[places[place]! + depth]!;
    const isSame = (one: number, other: number, depth: number): boolean =>
      Array.from({ length: depth }, (_, each) => at(one, each) === at(other, each)).every(Boolean);
    for (let depth = 0; depth < 4; depth += 1) {
      for (let from = 0, to: number; from < places.length; from = to) {
        for (to = from; to < places.length && isSame(from, to, depth);) to += 1;
        if (to - from <= 200) continue;
        for (let place = from + 1; place < to; place += 1) assert.ok(at(place - 1, depth) <= at(place, depth));
      }
    }
    // Nineteen characters in the six names, 200 times.
    assert.deepEqual([places.length, new Set(places).size], [3800, 3800]);
  });

  test('has room for names of any length', () => {
    const long = '甲'.repeat(500);
    const { cells, starts } = indexOf([{ name: long }, { name: '乙', formerNames: [long, long] }]);
    assert.deepEqual([...starts], [1, 502]);
    assert.equal(cells.filter((cell) => cell > 0).length, 1501);
  });
});

describe('a word is found', () => {
  const ranks = (text: string, index = two): number[] => {
    const own = new Uint8Array(index.starts.length).fill(255);
    findWord(index, searchWord(text, index), own);
    return [...own];
  };

  test('with the worth of where it begins, eight less for all of a name', () => {
    assert.deepEqual(ranks('鼓楼'), [2, 255]);
    assert.deepEqual(ranks('南京市鼓楼'), [0, 255]);
    assert.deepEqual(ranks('南京'), [8, 255]);
    assert.deepEqual(ranks('鼓'), [10, 40 - 32]);
    assert.deepEqual(ranks('京'), [24, 12 - 8]);
    assert.deepEqual(ranks('市鼓'), [24, 255]);
    assert.deepEqual(ranks('楼鼓'), [255, 255]);
    assert.deepEqual(ranks('石'), [255, 255]);
    // The best of several places.
    assert.deepEqual(ranks('鼓', indexOf([{ name: '鼓楼鼓' }])), [8]);
    assert.deepEqual(ranks('楼', indexOf([{ name: '鼓楼' }, { name: '楼石楼', shortName: '楼' }])), [24, 2]);
  });

  test('by its sounds, one more where they are few beside the letters', () => {
    // Five letters for two characters, and two.
    assert.deepEqual(ranks('gulou'), [2, 255]);
    assert.deepEqual(ranks('gl'), [3, 255]);
    assert.deepEqual(ranks('njsgl'), [1, 255]);
    assert.deepEqual(ranks('jing'), [24, 4]);
    assert.deepEqual(ranks('a'), [255, 17]);
    for (const text of ['ga', '鼓a']) assert.deepEqual(ranks(text), [255, 1]);
    assert.deepEqual(ranks('鼓l'), [3, 255]);
    assert.deepEqual(ranks('jign'), [255, 255]);
    assert.deepEqual(ranks('b'), [255, 255]);
  });

  test('by what begins a syllable, and not by what ends it', () => {
    assert.deepEqual(ranks('na'), [8, 255]);
    assert.deepEqual(ranks('an'), [255, 255]);
    assert.deepEqual(ranks('nanj'), [8, 255]);
    assert.deepEqual(ranks('nanji'), [8, 255]);
    assert.deepEqual(ranks('nang'), [255, 255]);
  });

  test('by each reading of a character', () => {
    const several = indexOf([{ name: '六石' }, { name: '行石' }], {
      pinyin: { 'lu/liu': '六', 'hang/xing': '行', shi: '石' },
    });
    for (const text of ['l', 'lu', 'li', 'liu', 'lus', 'lius', 'liushi'])
      assert.deepEqual(
        ranks(text, several).map((rank) => rank < 255),
        [true, false],
        text,
      );
    for (const text of ['h', 'x', 'hang', 'xing', 'xs', 'xings'])
      assert.deepEqual(
        ranks(text, several).map((rank) => rank < 255),
        [false, true],
        text,
      );
    for (const text of ['lui', 'hx', 'ing', 'luliu']) assert.deepEqual(ranks(text, several), [255, 255], text);
  });

  test('as it is written where it is longer than thirty letters, and where nothing is prepared', () => {
    const long = 'ab'.repeat(16);
    const plain = indexOf([{ name: long }, { name: `甲${'ab'.repeat(15)}` }], prepared);
    assert.deepEqual(ranks(long, plain), [0, 255]);
    assert.deepEqual(
      ranks('ab'.repeat(15), plain).map((rank) => rank < 255),
      [true, true],
    );
    const bare = indexOf([{ name: '鼓楼abc' }]);
    assert.deepEqual([ranks('gl', bare), ranks('abc', bare), ranks('鼓楼abc', bare)], [[255], [24], [0]]);
  });

  test('whatever stands before it, in a long list', () => {
    // More places that begin alike than are looked at one by one.
    const many = Array.from({ length: 450 }, (_, at) => ({ name: at % 2 ? '南京市鼓楼' : '南京鼓' }));
    const index = indexOf([...many, { name: '鼓楼' }, { name: '南京市鼓' }], prepared);
    const found = (text: string): number[] => {
      const all = ranks(text, index);
      return [...all.slice(0, 2), ...all.slice(-2)];
    };
    assert.deepEqual(found('鼓楼'), [255, 16, 0, 255]);
    assert.deepEqual(found('gl'), [255, 17, 1, 255]);
    assert.deepEqual(found('南京市鼓'), [255, 8, 255, 0]);
    assert.deepEqual(found('njsg'), [255, 9, 255, 1]);
    assert.deepEqual(found('njsgl'), [255, 1, 255, 255]);
    assert.deepEqual(found('南京市鼓楼'), [255, 0, 255, 255]);
    assert.deepEqual(found('n'), [9, 9, 255, 9]);
    assert.deepEqual(found('南'), [8, 8, 255, 8]);
    assert.deepEqual(found('京鼓'), [24, 255, 255, 255]);
    assert.deepEqual(found('jg'), [25, 255, 255, 255]);
  });

  test('by each reading and over supplementary characters, in a long list', () => {
    const of = (names: readonly object[], pinyin: PreparedNames['pinyin'] = {}): NameIndex =>
      indexOf(names, { pinyin });
    const first = (text: string, index: NameIndex): number[] => [ranks(text, index)[0]!, ranks(text, index)[250]!];
    const six = Array.from({ length: 250 }, () => ({ name: '六石' }));
    const read = of([...six, { name: '行石' }], { 'lu/liu': '六', 'hang/xing': '行', shi: '石' });
    for (const [text, rank] of [
      ['liushi', 0],
      ['lushi', 0],
      ['lus', 1],
      ['ls', 1],
      ['六s', 1],
      ['六石', 0],
      ['liu', 8],
      ['shi', 24],
    ] as const)
      assert.equal(first(text, read)[0], rank, text);
    assert.deepEqual(
      [first('xs', read), first('hangs', read), first('liush', read)],
      [
        [255, 1],
        [255, 0],
        [0, 255],
      ],
    );
    const row = Array.from({ length: 250 }, () => ({ name: '行石' }));
    const rows = of([...row, { name: '六石' }], { 'lu/liu': '六', 'hang/xing': '行', shi: '石' });
    assert.deepEqual(
      ['xs', 'hs', 'xings', 'hangshi', 'xingh'].map((text) => first(text, rows)[0]),
      [1, 1, 0, 0, 255],
    );
    const rare = Array.from({ length: 250 }, () => ({ name: '石𠮷科', pinyin: ['shi ji ke'] }));
    const supplementary = of([...rare, { name: '石科', pinyin: ['shi ke'] }]);
    for (const [text, rank, other] of [
      ['sjk', 1, 255],
      ['shijike', 0 + 1, 255],
      ['jk', 25, 255],
      ['石j', 9, 255],
      ['石𠮷', 8, 255],
      ['𠮷科', 24, 255],
      ['sk', 255, 1],
      ['科', 24, 24],
    ] as const)
      assert.deepEqual(first(text, supplementary), [rank, other], text);
  });

  test('from a place on, with as many characters as it takes', () => {
    const length = (text: string, place: number): number => matchFrom(two, searchWord(text, two), place);
    assert.deepEqual([length('南京', 1), length('南京', 2), length('nanj', 1), length('njs', 1)], [2, 0, 2, 3]);
    assert.deepEqual([length('鼓楼', 4), length('楼鼓', 5), length('l', 5), length('lou', 8)], [2, 0, 1, 1]);
  });

  test('in codes: all of one before its beginning before another part', () => {
    const codes = indexOf([{}, { creditCode: '91350100M000100Y43' }, { creditCode: '12913501002222222X' }]);
    const code = (text: string): number[] => {
      const own = new Uint8Array(3).fill(255);
      findCode(codes, searchWord(text, codes), own);
      return [...own];
    };
    assert.deepEqual(code('91350100'), [255, 8, 24]);
    assert.deepEqual(code('91350100m000100y43'), [255, 0, 255]);
    assert.deepEqual(code('2222'), [255, 255, 24]);
    assert.deepEqual(
      [code('913'), code('mmmm'), code('0043')],
      [
        [255, 255, 255],
        [255, 255, 255],
        [255, 255, 255],
      ],
    );
    const better = new Uint8Array(3).fill(3);
    findCode(codes, searchWord('91350100', codes), better);
    assert.deepEqual([...better], [3, 3, 3]);
  });
});
