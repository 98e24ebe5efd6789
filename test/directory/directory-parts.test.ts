import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPresentOn, countOn } from '../../src/directory/count-on.js';
import { dayFrom, entryDay, isEntryDay } from '../../src/directory/day-from.js';
import { FirstSeen, hashOf } from '../../src/directory/first-seen.js';
import { latestOnly } from '../../src/directory/latest-only.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { personalDataIn } from '../../src/directory/personal-data.js';
import { isTree, readAnswer, readFacets } from '../../src/directory/read-answer.js';
import { DirectoryFailure } from '../../src/directory/request-json.js';
import { isCodePart, longestSearch, searchTerms } from '../../src/directory/search-terms.js';
import { epochDay } from '../../src/calendar/iso-date.js';

/* The parts a directory is read and searched with, each by itself. */

describe('a day in a cell', () => {
  const all = (day: string | undefined, cells: readonly unknown[]): void => {
    for (const cell of cells) assert.equal(dayFrom(cell), day, String(cell));
  };

  test('is understood however it was written', () => {
    all('2022-03-01', [
      '2022-03-01',
      '2022/3/1',
      '2022.3.1',
      '2022·3·1',
      '2022、3、1',
      '2022年3月1日',
      '2022年3月1号',
      '2022 年 3 月 1 日',
      '２０２２年３月１日',
      ' 2022-3-1 ',
      "'2022-3-1",
      '2022–3–1',
      '2022−3−1',
      '2022‐3‐1',
      '20220301',
      '20220301093000',
      '2022-03-01 00:00:00',
      '2022-03-01T09:30',
      '2022-03-01 上午 9:30',
      '2022-03-01下午3点15',
      '2022年3月1日（星期二）',
      '2022年3月1日 周二',
      '2022年3月1日(礼拜二)',
      '2022年3月1日 星期二 9:30',
      '二〇二二年三月一日',
      '二○二二年三月一日',
      '二零二二年三月一日',
      '1-Mar-22',
      '1 March 2022',
      '01-MAR-2022',
      '1mar2022',
      '1 Mar. 2022',
      'Mar 1, 2022',
      'March 1st, 2022',
      'Mar. 1 2022',
      44621,
      '44621',
      '44621.75',
    ]);
    all('2022-03-21', [
      '二〇二二年三月二十一日',
      '二〇二二年三月廿一日',
      'March 21st, 2022',
      '21/3/2022',
      '3/21/2022',
      '21.03.2022 09:30',
    ]);
    all('2022-12-10', ['二〇二二年十二月十日', '10-Dec-22', '2022-12-10']);
    all('2022-03-30', ['二〇二二年三月三十日', 'March 30th, 2022']);
    all('2022-03-03', ['3/3/2022', 'Mar 3rd, 2022']);
    all('2022-03-02', ['Mar 2nd 2022']);
    all('2022-01-01', ['1 jan 2022']);
  });

  test('in Greenwich is the one it was in China, a minute early or not', () => {
    all('2022-03-01', [
      '2022-02-28T16:00:00.000Z',
      '2022-02-28T16:00:00Z',
      '2022-02-28T16:00Z',
      '2022-02-28T15:59:00Z',
      '2022-03-01T15:58:59Z',
    ]);
    all('2022-02-28', ['2022-02-28T15:58:59Z']);
    all('2022-03-02', ['2022-03-01T15:59:00Z']);
    all(undefined, ['2022-02-28T99:00:00Z']);
  });

  test('of two figures of a year is of this century to 29, of the last from 30 on', () => {
    all('2029-03-01', ['1-Mar-29']);
    all('1930-03-01', ['1-Mar-30']);
    all('2000-03-01', ['1-Mar-00']);
  });

  test('as spreadsheets count it is from 1950 to 2099', () => {
    all('1950-01-01', [18264]);
    all('2099-12-31', [73050]);
    all(undefined, [18263, 73051, 4462, 446210]);
  });

  test('is none where it means none, two, or one that cannot be', () => {
    all(undefined, [
      '2022年3月',
      '3/1/2022',
      '12/11/2022',
      '2022-02-30',
      '9025-03-01',
      '1899-12-31',
      '2101-01-01',
      '13/13/2022',
      '0/13/2022',
      '2022-13-01',
      '20221301',
      '1-Foo-22',
      'Foo 1, 2022',
      '2022-03-01以前',
      '约2022-03-01',
      '',
      undefined,
      null,
      true,
      {},
      'x'.repeat(61),
      `2022-03-01${' '.repeat(51)}`,
      '一二年三月一日',
    ]);
    all('1900-01-01', ['1900-01-01']);
    all('2100-12-31', ['2100-12-31']);
  });

  test('of an entry is one of the calendar from 1900 to 2100', () => {
    assert.equal(isEntryDay('2022-03-01'), true);
    for (const value of ['1899-12-31', '2101-01-01', '2022-02-30', '2022年3月', 20220301, undefined])
      assert.equal(isEntryDay(value), false);
    assert.equal(entryDay('2022-03-01'), epochDay('2022-03-01'));
    assert.equal(entryDay('2022年3月'), undefined);
  });
});

describe('an entry on a day', () => {
  test('is there from its entry to the day before it was withdrawn', () => {
    const dated = { entered: '2021-03-01', withdrawn: '2023-01-01' };
    const on = (day: string, entry: object = dated, updated?: string): boolean => isPresentOn(entry, day, updated);
    assert.deepEqual(
      ['2021-02-28', '2021-03-01', '2022-12-31', '2023-01-01'].map((day) => on(day)),
      [false, true, true, false],
    );
    assert.equal(on('1990-01-01', {}), true);
    assert.deepEqual(
      ['2023-12-30', '2023-12-31'].map((day) => on(day, { entered: '2022年上半年' }, '2023-12-31')),
      [false, true],
    );
    assert.equal(on('2030-01-01', { entered: '2022年上半年' }), false);
    assert.equal(on('2021-03-01', { withdrawn: '2023年' }), false);
  });

  test('is counted, undated ones beside, samples told', () => {
    const entries = [
      { id: 'a', name: '甲', entered: '2021-03-01' },
      { id: 'b', name: '乙', illustrative: true },
      { id: 'c', name: '丙', entered: '2024-01-01' },
    ];
    assert.deepEqual(countOn({ entries }, '2022-12-31'), { count: 2, undated: 1, illustrative: true });
    assert.deepEqual(
      countOn({ entries }, '2022-12-31', ({ id }) => id !== 'b'),
      { count: 1, undated: 0, illustrative: false },
    );
    assert.deepEqual(countOn({ entries: [], illustrative: true }, '2022-12-31'), {
      count: 0,
      undated: 0,
      illustrative: true,
    });
    assert.throws(() => countOn({ entries }, '2022-02-30'), /countOn/);
  });
});

describe('personal data', () => {
  test('is a mobile number, however it is written', () => {
    for (const text of [
      '13812345678',
      '138 1234 5678',
      '138-1234-5678',
      '138.1234.5678',
      '138·1234·5678',
      '１３８１２３４５６７８',
      '联系人13812345678。',
      '+86 13812345678',
      '8613812345678',
      '86-13812345678',
      '19912345678',
    ])
      assert.equal(personalDataIn(text), 'mobile-number', text);
    for (const text of [
      '12812345678',
      '1381234567',
      '138123456789',
      'A13812345678',
      '025-83000000',
      '2138123456780',
      '13812345678X',
      '',
    ])
      assert.equal(personalDataIn(text), undefined, text);
  });

  test('is the number of an identity card whose check digit holds', () => {
    // GB 11643: of 11010519491231002X the weighted sum is 167, and 167 mod 11 is 2: X.
    for (const text of [
      '11010519491231002X',
      '11010519491231002x',
      '110105 19491231 002X',
      '证号：11010519491231002X，',
    ])
      assert.equal(personalDataIn(text), 'id-card-number', text);
    for (const text of [
      '110105194912310021',
      '01010519491231002X',
      '11010517491231002X',
      '11010519491331002X',
      '11010519491200002X',
      '11010519491232002X',
      '11010519491231002XA',
    ])
      assert.equal(personalDataIn(text), undefined, text);
  });
});

describe('texts that were seen', () => {
  test('are told by the number they were first seen with, however many there are', () => {
    const texts: string[] = [];
    const seen = new FirstSeen((number) => texts[number]);
    for (let number = 0; number < 5000; number += 1) {
      texts.push(`text ${number}`);
      assert.equal(seen.add(texts[number]!, number, hashOf(texts[number]!)), undefined);
    }
    for (const number of [0, 1, 2047, 2048, 4999])
      assert.equal(seen.add(`text ${number}`, 9999, hashOf(`text ${number}`)), number);
  });

  test('are told apart where their hashes are the same', () => {
    const texts = ['one', 'two'];
    const seen = new FirstSeen((number) => texts[number]);
    assert.equal(seen.add('one', 0, 7), undefined);
    assert.equal(seen.add('two', 1, 7), undefined);
    assert.deepEqual([seen.add('one', 5, 7), seen.add('two', 5, 7)], [0, 1]);
    assert.notEqual(hashOf('ab'), hashOf('ba'));
    assert.notEqual(hashOf(''), 0);
  });
});

describe('what a server answers', () => {
  const entry = { id: 'a', name: '甲乙丙公司', shortName: '甲', formerNames: ['丁公司'] };
  const answer = (more: object = {}): unknown => ({ total: 1, items: [{ entry }], ...more });
  const marked = (...highlights: readonly unknown[]): unknown =>
    readAnswer(answer({ items: [{ entry, highlights }] }), 10).items[0]!.highlights;

  test('is its total and its entries, no more than were asked for', () => {
    const { total, items, facets, notes } = readAnswer(
      answer({ total: 7, items: [{ entry }, { entry: { ...entry, id: 'b' } }] }),
      1,
    );
    assert.deepEqual(
      [total, items.length, items[0]!.entry.name, items[0]!.highlights, facets, notes],
      [7, 1, '甲乙丙公司', [], {}, []],
    );
  });

  test('is malformed without a total or a list', () => {
    for (const data of [
      null,
      [],
      'x',
      {},
      { total: 1 },
      { total: -1, items: [] },
      { total: 1.5, items: [] },
      { total: '1', items: [] },
      { total: 1, items: {} },
    ])
      assert.throws(
        () => readAnswer(data, 10),
        (error) => error instanceof DirectoryFailure && error.reason === 'malformed',
      );
    assert.equal(readAnswer({ total: 0, items: [] }, 10).total, 0);
  });

  test('names what has no id by its place', () => {
    const { items } = readAnswer(
      answer({ items: [{ entry: { name: '甲' } }, { entry }, { entry: { name: '乙' } }] }),
      10,
    );
    assert.deepEqual(
      items.map(({ entry: { id } }) => id),
      ['entry-1', 'a', 'entry-3'],
    );
  });

  test('leaves out what is no entry', () => {
    const { items } = readAnswer(answer({ items: [null, { entry: {} }, 'x', { entry }] }), 10);
    assert.deepEqual(
      items.map(({ entry: { name } }) => name),
      ['甲乙丙公司'],
    );
  });

  test('has marks that lie within the text, one after the other', () => {
    assert.deepEqual(
      marked({
        field: 'name',
        ranges: [
          [0, 1],
          [1, 5],
        ],
      }),
      [
        {
          field: 'name',
          ranges: [
            [0, 1],
            [1, 5],
          ],
        },
      ],
    );
    assert.deepEqual(marked({ field: 'formerNames', index: 0, ranges: [[0, 3]] }), [
      { field: 'formerNames', index: 0, ranges: [[0, 3]] },
    ]);
    assert.deepEqual(marked({ field: 'name', ranges: [] }), [{ field: 'name', ranges: [] }]);
    // Of no former name there is nothing to be marked, and none is asked for.
    assert.deepEqual(marked({ field: 'formerNames', ranges: [] }), [{ field: 'formerNames', index: 0, ranges: [] }]);
    assert.deepEqual(
      readAnswer(
        answer({
          items: [{ entry: { id: 'b', name: '乙' }, highlights: [{ field: 'formerNames', ranges: [[0, 1]] }] }],
        }),
        10,
      ).items[0]!.highlights,
      [],
    );
    const names = ['丁公司', '戊公司'];
    const second = { field: 'formerNames', index: 1, ranges: [[0, 1]] };
    assert.deepEqual(
      readAnswer(answer({ items: [{ entry: { ...entry, formerNames: names }, highlights: [second] }] }), 10).items[0]!
        .highlights,
      [second],
    );
    for (const wrong of [
      { field: 'name', ranges: [[0, 6]] },
      {
        field: 'name',
        ranges: [
          [2, 3],
          [1, 4],
        ],
      },
      { field: 'name', ranges: [[2, 2]] },
      { field: 'name', ranges: [[-1, 2]] },
      { field: 'name', ranges: [['0', 2]] },
      { field: 'name', ranges: [[0, 1.5]] },
      { field: 'name', ranges: ['01'] },
      { field: 'name' },
      { field: 'street', ranges: [[0, 1]] },
      { ranges: [[0, 1]] },
      { field: 'formerNames', ranges: [[0, 1]] },
      { field: 'formerNames', index: 1, ranges: [[0, 1]] },
      { field: 'creditCode', ranges: [[0, 1]] },
      null,
      'x',
    ])
      assert.deepEqual(marked(wrong), [], JSON.stringify(wrong));
    assert.deepEqual(
      (readAnswer(answer({ items: [{ entry, highlights: 'x' }] }), 10).items[0] as { highlights: unknown }).highlights,
      [],
    );
  });

  test('has counts of what is asked, and notes that are known', () => {
    assert.deepEqual(
      readFacets({
        street: [{ value: '甲', count: 2 }, { value: 1, count: 2 }, { value: '乙', count: -1 }, null],
        other: [{ value: '甲', count: 1 }],
        industry: 'x',
      }),
      { street: [{ value: '甲', count: 2 }] },
    );
    assert.deepEqual(readFacets(undefined), {});
    assert.deepEqual(readAnswer(answer({ notes: ['no-pinyin', 'other'] }), 10).notes, ['no-pinyin']);
    assert.deepEqual(readAnswer(answer({ notes: 'no-pinyin' }), 10).notes, []);
    const facets = { street: [{ value: '甲', count: 2 }] };
    assert.deepEqual(readAnswer(answer({ facets }), 10).facets, facets);
    assert.deepEqual([isTree({}), isTree([]), isTree(null), isTree('x')], [true, false, false, false]);
  });
});

describe('a search as it was typed', () => {
  const terms = (text: string) => searchTerms(text, (word) => word.toLowerCase());
  test('is its words, and groups of a code as one', () => {
    assert.deepEqual(terms('南京 9135 0100'), {
      terms: [{ words: ['南京'] }, { words: ['9135', '0100'], code: '91350100' }],
      tooMany: false,
    });
    assert.deepEqual(terms('  甲\t乙 '), { terms: [{ words: ['甲'] }, { words: ['乙'] }], tooMany: false });
    assert.deepEqual(terms(''), { terms: [], tooMany: false });
    assert.deepEqual(terms('9135'), { terms: [{ words: ['9135'] }], tooMany: false });
    // The first group of a code has a digit; I, O, S, V and Z are not of its alphabet.
    assert.deepEqual(terms('ab 12').terms, [{ words: ['ab'] }, { words: ['12'] }]);
    assert.deepEqual(terms('12 so').terms, [{ words: ['12'] }, { words: ['so'] }]);
    // Eighteen characters, and no more.
    assert.equal(terms('123456789 123456789').terms[0]!.code, '123456789123456789');
    assert.equal(terms('1234567890 123456789').terms[0]!.code, undefined);
  });

  test('is eight words, or one code of more', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `词${at}`).join(' ');
    assert.deepEqual([terms(words(8)).terms.length, terms(words(8)).tooMany], [8, false]);
    assert.deepEqual([terms(words(9)).terms.length, terms(words(9)).tooMany], [8, true]);
    assert.deepEqual(terms('1 2 3 4 5 6 7 8 9'), {
      terms: [{ words: ['123456789'], code: '123456789' }],
      tooMany: false,
    });
    assert.deepEqual(terms(`${words(7)} 12 34`).terms[7], { words: ['1234'], code: '1234' });
    // Eight groups are eight words, and leave room for none; nine are one, and leave room for seven.
    assert.deepEqual(terms('1 2 3 4 5 6 7 8'), {
      terms: [{ words: [...'12345678'], code: '12345678' }],
      tooMany: false,
    });
    assert.equal(terms('1 2 3 4 5 6 7 8 词').tooMany, true);
    assert.deepEqual(terms('1 2 3 4 5 6 7 8 9 词').terms[1], { words: ['词'] });
    assert.equal(terms(`1 2 3 4 ${words(4)}`).tooMany, false);
    assert.equal(terms(`1 2 3 4 ${words(5)}`).tooMany, true);
    assert.equal(terms('字'.repeat(longestSearch)).tooMany, false);
    assert.equal(terms('字'.repeat(longestSearch + 1)).tooMany, true);
    assert.equal(terms('字'.repeat(longestSearch + 1)).terms[0]!.words[0]!.length, longestSearch);
  });

  test('is a part of a code from four characters on, one of them a digit', () => {
    for (const word of ['9135', 'ma1x', '123456789123456789']) assert.equal(isCodePart(word), true, word);
    for (const word of ['913', 'abcd', '1234567891234567890', '91s5', '9135甲', ''])
      assert.equal(isCodePart(word), false, word);
  });
});

describe('a source of which only the last query is answered', () => {
  test('ends the one before, and the one that is given up', async () => {
    const asked: AbortSignal[] = [];
    let answer: ((value: never) => void) | undefined;
    const source = latestOnly({
      search: (_query, signal) => {
        asked.push(signal!);
        return new Promise((resolve) => (answer = resolve as never));
      },
    });
    const first = source.search({ text: '甲' }).catch((error: Error) => error.name);
    const answerFirst = answer!;
    const own = new AbortController();
    const second = source.search({ text: '乙' }, own.signal).catch((error: Error) => error.name);
    assert.deepEqual(
      asked.map(({ aborted }) => aborted),
      [true, false],
    );
    answerFirst({} as never);
    assert.equal(await first, 'AbortError');
    own.abort();
    assert.equal(asked[1]!.aborted, true);
    answer!({} as never);
    assert.equal(await second, 'AbortError');
    const third = source.search({ text: '丙' }, AbortSignal.abort()).catch((error: Error) => error.name);
    assert.equal(asked[2]!.aborted, true);
    answer!({} as never);
    assert.equal(await third, 'AbortError');
    const last = source.search({ text: '丁' });
    answer!({ total: 3 } as never);
    assert.deepEqual(await last, { total: 3 });
    assert.throws(() => latestOnly({} as never), /latestOnly requires the search of a source/);
    assert.throws(() => latestOnly(5 as never), /latestOnly requires a source/);
  });
});

describe('a directory in memory', () => {
  const directory = parseDirectory({
    directory: 'd',
    name: '名录',
    entries: [
      {
        id: 'a',
        name: '乙公司',
        shortName: '乙',
        formerNames: ['丙公司', '乙丙公司'],
        creditCode: '91320106MA1XXXXX0A',
        entered: '2022-01-01',
      },
      { id: 'b', name: '丁乙乙公司', entered: '2021-01-01' },
      { id: 'c', name: '戊公司', entered: '2023年' },
    ],
  });
  const source = memorySource(directory);
  const found = async (query: object) =>
    (await source.search({ text: '', ...query })).items.map(({ entry: { id } }) => id);

  test('marks where the words stand, in each of the names and in the code', async () => {
    const { items } = await source.search({ text: '乙' });
    const marks = Object.fromEntries(items.map(({ entry: { id }, highlights }) => [id, highlights]));
    assert.deepEqual(marks['a'], [
      { field: 'name', ranges: [[0, 1]] },
      { field: 'shortName', ranges: [[0, 1]] },
      { field: 'formerNames', index: 1, ranges: [[0, 1]] },
    ]);
    // Side by side they are one mark.
    assert.deepEqual(marks['b'], [{ field: 'name', ranges: [[1, 3]] }]);
    assert.ok(!('c' in marks));
    const code = await source.search({ text: '320106' });
    assert.deepEqual(code.items[0]!.highlights, [{ field: 'creditCode', ranges: [[2, 8]] }]);
  });

  test('sorts by the day of entry, without one before', async () => {
    assert.deepEqual(await found({ sort: 'entered' }), ['c', 'b', 'a']);
    assert.deepEqual(await found({}), ['a', 'b', 'c']);
  });

  test('says that the file has no strokes, and no pinyin', async () => {
    assert.deepEqual((await source.search({ text: '', sort: 'strokes' })).notes, ['no-strokes']);
    assert.ok((await source.search({ text: '', sort: 'pinyin' })).notes.includes('no-pinyin'));
  });
});
