import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldName, folderOf } from '../../src/directory/fold.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { plainForm } from '../../src/directory/plain-form.js';
import { searchTerms } from '../../src/directory/search-terms.js';
import type { DirectoryEntry, DirectoryFile } from '../../src/model/directory.js';
import { foldText } from '../../src/view/plan/plan-search.js';

const file = (names: readonly string[], prepared = {}): DirectoryFile => ({
  directory: 'd',
  name: 'd',
  prepared,
  entries: names.map((name, at) => ({ id: `e${at}`, name })) as DirectoryEntry[],
});
const found = async (names: readonly string[], text: string, prepared = {}): Promise<string[]> =>
  (await memorySource(file(names, prepared)).search({ text })).items.map(({ entry }) => entry.name);

describe('the form in which names are compared', () => {
  const name = '南京一带一路集团有限公司';
  // Each pair as public registers, offices and input methods write it.
  for (const [open, close] of [
    '（）',
    '()',
    '〔〕',
    '[]',
    '［］',
    '【】',
    '｛｝',
    '〈〉',
    '《》',
    '<>',
    '「」',
    '『』',
    '“”',
    '‘’',
    '＂＂',
    "''",
    '〝〞',
  ].map((pair) => [...pair]))
    it(`leaves out ${open} and ${close}, in the name and in the search`, async () => {
      const marked = `南京${open}一带一路${close}集团有限公司`;
      assert.equal(plainForm(marked), name);
      assert.deepEqual(await found([marked], name), [marked]);
      assert.deepEqual(await found([name], marked), [name]);
    });
  for (const mark of [
    ' ',
    '\u00a0',
    '\u2009',
    '\u200b',
    '\u3000',
    '\ufeff',
    '·',
    '・',
    '•',
    '‧',
    '∙',
    '.',
    '．',
    '。',
    '-',
    '‐',
    '–',
    '—',
    '―',
    '−',
    '－',
    '_',
    '~',
    '～',
    '、',
    '，',
  ])
    it(`leaves out U+${mark.charCodeAt(0).toString(16)}`, async () => {
      const marked = `GE${mark}Healthcare示例`;
      assert.deepEqual(await found([marked], 'gehealthcare示例'), [marked]);
      // A blank parts two words of a search, which are in the name as well.
      assert.deepEqual(await found(['GEHealthcare示例'], marked), ['GEHealthcare示例']);
    });
  it('takes radicals for the characters they are drawn as', async () => {
    // Kangxi radicals by their compatibility form; those of CJK Radicals Supplement by EquivalentUnifiedIdeograph.
    const pairs = {
      '⻓': '长',
      '⻔': '门',
      '⻅': '见',
      '⻋': '车',
      '⻢': '马',
      '⻥': '鱼',
      '⻦': '鸟',
      '⻨': '麦',
      '⻩': '黄',
      '⻰': '龙',
      '⻬': '齐',
      '⻄': '西',
      '⺠': '民',
      '⻘': '青',
      '⻉': '贝',
      '⻛': '风',
      '⻜': '飞',
      '⻝': '食',
      '⻳': '龟',
      '⺟': '母',
      '⿎': '鼓',
      '⾦': '金',
      '⽔': '水',
      '⼭': '山',
      '⼀': '一',
    };
    for (const [radical, character] of Object.entries(pairs)) {
      assert.equal(plainForm(radical), character);
      assert.deepEqual(await found([`${character}江示例`, '无'], `${radical}江`), [`${character}江示例`]);
      assert.deepEqual(await found([`${radical}江示例`, '无'], `${character}江`), [`${radical}江示例`]);
    }
    // A traditional radical finds the simplified character by the pairs of the file.
    assert.deepEqual(await found(['长江', '无'], '⾧江', { fold: '長长' }), ['长江']);
  });
  it('takes 〇 and ○ for 零, and compatibility forms for what they stand for', async () => {
    for (const text of ['二零二四', '二〇二四', '二○二四', '二◯二四']) {
      assert.deepEqual(await found(['二〇二四示例', '二四示例'], text), ['二〇二四示例'], text);
    }
    for (const [form, plain] of [
      ['㈱示例', '株示例'],
      ['Ⅲ类示例', 'III类示例'],
      ['①号示例', '1号示例'],
      ['\uf9dc示例', '隆示例'],
      ['\u{2f804}示例', '你示例'],
      ['ﬁrst示例', 'first示例'],
      ['ＡＢ１', 'ab1'],
    ] as const)
      assert.deepEqual([await found([form], plain), await found([plain], form)], [[form], [plain]], form);
  });
  it('reads pinyin with and without its apostrophe', async () => {
    const prepared = { pinyin: { xi: '西', an: '安', xian: '先' } };
    for (const apostrophe of ["'", '’', '‘', '`', 'ʼ', '＇'])
      assert.deepEqual(await found(['西安示例'], `xi${apostrophe}an`, prepared), ['西安示例'], apostrophe);
  });
  it('marks what was found with the marks inside it, and no half of a character', async () => {
    const ranges = async (own: string, text: string): Promise<unknown> =>
      (await memorySource(file([own])).search({ text })).items[0]?.highlights[0]?.ranges;
    assert.deepEqual(await ranges('南京（鼓楼）示例', '京鼓楼'), [[1, 5]]);
    assert.deepEqual(await ranges('（鼓楼）', '鼓楼'), [[1, 3]]);
    assert.deepEqual(await ranges('示例\u{2f804}好', '你'), [[2, 4]]);
    assert.deepEqual(await ranges('ﬁrst', 'irst'), [[0, 4]]);
  });
  it('begins a word behind a mark, as behind a blank', async () =>
    assert.deepEqual(await found(['示例石城', '示例（石城）社', '示例·石城社'], '石城'), [
      '示例（石城）社',
      '示例·石城社',
      '示例石城',
    ]));
  it('changes nothing the second time, and is the same for the plan', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'（）“”·—-〇○零⻓⿎ＡbÜüé1８. ㈱') }),
    );
    fc.assert(
      fc.property(text, (each) => {
        const plain = plainForm(each);
        assert.equal(plainForm(plain), plain);
        // Figures apart, which a plan keeps from one another.
        if (!/\p{N}/u.test(each)) assert.equal(foldText(each), plain);
      }),
      { numRuns: 1000 },
    );
  });
  it('says of every code unit where it came from', () => {
    const folder = folderOf({ fold: '長长' });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('（', '長', '𠮷', 'ﬁ', 'A', ' ', '\u{2f804}') }), (text) => {
        const { text: folded, from, to } = foldName(text, folder);
        assert.equal(from.length, folded.length);
        [...folded].forEach((_, at) => {
          const part = text.slice(from[at], to[at]);
          assert.ok(foldName(part, folder).text.length > 0);
          assert.ok([...part].length === 1, part);
        });
        assert.equal([...text].map((each) => foldName(each, folder).text).join(''), folded);
      }),
    );
  });
});

describe('the terms of a search', () => {
  const terms = (text: string) => searchTerms(text, plainForm).terms;
  it('are its words', () =>
    assert.deepEqual(terms(' 南京\u3000“软件” （） '), [{ words: ['南京'] }, { words: ['软件'] }]));
  it('take groups of a code for one, whatever stands before and behind', () => {
    const groups = ['9135', '0100', 'm000', '100y', '43'];
    const code = { words: groups, code: '91350100m000100y43' };
    assert.deepEqual(terms('9135 0100 M000 100Y 43'), [code]);
    assert.deepEqual(terms('南京 ９１３５ 0100 M000 100Y 43 集团'), [{ words: ['南京'] }, code, { words: ['集团'] }]);
    assert.deepEqual(terms('kj 9135-0100-M000-100Y-43'), [{ words: ['kj'] }, { words: ['91350100m000100y43'] }]);
    // A code is over with its eighteenth character.
    assert.deepEqual(terms('91350100M000100Y 43 2024')[0], {
      words: ['91350100m000100y', '43'],
      code: '91350100m000100y43',
    });
  });
  it('are at most eight words; a code typed letter by letter is one', () => {
    const { terms: some, tooMany } = searchTerms('鼓 鼓 鼓 鼓 鼓 鼓 鼓 鼓 楼', plainForm);
    assert.deepEqual([some.length, tooMany], [8, true]);
    assert.deepEqual(searchTerms([...'91350100M000100Y43'].join(' '), plainForm), {
      terms: [{ words: ['91350100m000100y43'], code: '91350100m000100y43' }],
      tooMany: false,
    });
    assert.equal(searchTerms('鼓'.repeat(401), plainForm).tooMany, true);
    assert.equal(searchTerms('鼓'.repeat(400), plainForm).tooMany, false);
  });
});

describe('a credit code', () => {
  const code = '91350100M000100Y43';
  const coded = (...codes: readonly string[]): DirectoryFile => ({
    ...file([]),
    entries: codes.map((creditCode, at) => ({ id: `e${at}`, name: `企业${at}`, creditCode })),
  });
  const ids = async (text: string, ...codes: readonly string[]): Promise<string> =>
    (await memorySource(coded(...codes)).search({ text })).items.map(({ entry }) => entry.id).join(' ');
  it('is found in whatever groups it is typed', async () => {
    for (const text of [
      '9135 0100 M000 100Y 43',
      '91350100-M000100Y4-3',
      '91 3501 00M000100Y4 3',
      ' 913501 00m000 ',
      '9135\u30000100',
      '９１３５ ０１００',
      [...code].join(' '),
    ])
      assert.equal(await ids(text, code, '91320106598035469W'), 'e0', text);
    assert.equal(await ids('9135 0101', code), '');
    assert.equal(await ids('企业 9135 0100', code), 'e0');
    assert.equal(await ids('集团 9135 0100', code), '');
  });
  it('is found and marked however untidy the file has it', async () => {
    const untidy = [
      ` ${code} `,
      '９１３５０１００Ｍ０００１００Ｙ４３',
      code.toLowerCase(),
      '9135 0100 M000 100Y 43',
      '91350100-M000100Y4-3',
    ];
    assert.equal(await ids(code, ...untidy), 'e0 e1 e2 e3 e4');
    const { items } = await memorySource(coded(...untidy)).search({ text: '0100m' });
    assert.deepEqual(
      items.map(({ entry, highlights }) =>
        highlights[0]!.ranges.map(([from, to]) => entry.creditCode!.slice(from, to)).join(),
      ),
      ['0100M', '０１００Ｍ', '0100m', '0100 M', '0100-M'],
    );
  });
});
