import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOfSoundCode } from '../../src/directory/credit-code.js';
import { hashOf } from '../../src/directory/first-seen.js';
import { QuickLook } from '../../src/directory/plain-entry.js';

/* What needs no second look, and what does: the first look would be for nothing if it sent everything on. */

const isPlain = (row: unknown): boolean => new QuickLook().isPlain(row);
const entry = (more: object = {}): object => ({ id: 'a', name: '甲公司', ...more });

/** Values of a field by whether an entry with it is plain. */
const look = (field: string, plain: readonly unknown[], other: readonly unknown[]): void => {
  for (const value of plain) assert.equal(isPlain(entry({ [field]: value })), true, `${field} ${String(value)}`);
  for (const value of other) assert.equal(isPlain(entry({ [field]: value })), false, `${field} ${String(value)}`);
};

describe('an entry is plain', () => {
  test('with an id and a name, and nothing that is no field', () => {
    assert.equal(isPlain(entry()), true);
    for (const row of [null, undefined, 5, 'x', [], {}, { id: 'a' }, { name: '甲' }, entry({ colour: '红' })])
      assert.equal(isPlain(row), false, JSON.stringify(row));
  });

  test('where its id is one', () => {
    const other = ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a`', 'a{', 'a/', 'a:', 'a b', '甲', 'a'.repeat(101), 5];
    look('id', ['a', 'z', '0', '9', 'a-1', 'ab-cd-9', 'a'.repeat(100)], other);
  });

  test('where its texts are short, visible and hold nobody’s number', () => {
    const plain = ['甲', 'A', '5', '!', '~', '、', '甲（乙）', 'A 1', '第12345号', '1234567890', '甲'.repeat(200)];
    const other = [
      '',
      ' ',
      '（）',
      '\u3000',
      '甲\u3000',
      'é',
      '甲\t',
      '甲\u007f',
      '甲\ud800',
      '甲１',
      '甲'.repeat(201),
    ];
    for (const field of ['name', 'street', 'industry', 'shortName', 'source'])
      look(field, plain, [...other, '12345678901', '甲12345678901', 5, null, ['甲']]);
    for (const field of ['categories', 'formerNames'])
      look(field, [[], ['甲'], ['甲', '乙']], [['甲', ''], [''], [5], '甲', {}, null]);
  });

  test('where its code holds', () => {
    look('creditCode', ['91350100M000100Y43'], ['91350100M000100Y44', '91350100m000100y43', '登记中', '', 5, null]);
  });

  test('where its division has six, nine or twelve digits', () => {
    const other = ['', '32010', '3201061', '32010a', '32010/', '32010:', '3201060010', 320106];
    look('division', ['320106', '320106001', '320106001002', '999999'], other);
  });

  test('where its telephone is an area and eight figures', () => {
    const plain = ['025-83000000', '020-23000000', '010-83000000', '0319-83000000', '0999-83000000', '029-80999999'];
    const other = [
      ...['011-83000000', '030-83000000', '0210-83000000', '0119-83000000', '125-83000000', '0-83000000'],
      ...['025-13000000', '025-93000000', '025-8300000', '025-830000000', '02583000000', '02583000'],
      ...['025-8300000a', '025-8300000/', '025-8300000:', '02a-83000000', '02/-83000000', '025 83000000', 25, ''],
      '03:9-83000000',
    ];
    look('phone', plain, other);
  });

  test('where its site is an address with https', () => {
    const site = (length: number): string => `https://${'a'.repeat(length - 8)}`;
    const other = ['http://a.cn', 'https://', 'https:///a', 'https://a b', 'https://a\u007f', 'https://甲.cn', 5];
    look('website', ['https://a', 'https://a.cn/b', 'https://!', 'https://~a/1234567890', site(200)], other);
    look('website', [], [site(201), 'https://a/12345678901', 'xhttps://a.cn']);
    look('website', ['https://a/:::::::::::', 'https://a///////////'], []);
  });

  test('where its honours have a name, a level that is known and a year that can be', () => {
    const honour = (more: object): object[] => [{ name: '老字号', ...more }];
    look(
      'recognitions',
      [
        [],
        ...['national', 'provincial', 'municipal', 'district'].map((level) => honour({ level })),
        ...[1949, 2020, 2100].map((year) => honour({ year })),
        honour({ grade: '一级' }),
        honour({ grade: '一级', level: 'national', year: 2020 }),
      ],
      [
        ...[{}, '甲', null, ['甲'], [null], [5], [[]], [{}], [{ level: 'national' }], [{ name: '' }]],
        ...[1948, 2101, 2020.5, '2020'].map((year) => honour({ year })),
        ...[{ level: 'world' }, { grade: '' }, { grade: 1 }, { office: '局' }].map(honour),
        [...honour({}), {}],
      ],
    );
  });

  test('where its counts are whole numbers of what is counted', () => {
    look(
      'counts',
      [{}, { patents: 0, inventionPatents: 1, trademarks: 2, madridTrademarks: 3, copyrights: 4 }],
      [{ patents: -1 }, { patents: 1.5 }, { patents: '3' }, { patents: 2 ** 53 }, { designs: 1 }, [], null, 5],
    );
    for (const key of ['inventionPatents', 'trademarks', 'madridTrademarks', 'copyrights'])
      look('counts', [{ [key]: 3 }], [{ [key]: -1 }, { [key]: '3' }]);
  });

  test('where its days are days, the first before the second', () => {
    look('entered', ['2021-03-01'], ['2021-02-30', '2021年', '', 20210301, null]);
    assert.equal(isPlain(entry({ entered: '2021-03-01', withdrawn: '2021-03-02' })), true);
    for (const days of [
      { entered: '2021-03-01', withdrawn: '2021-03-01' },
      { entered: '2021-03-01', withdrawn: '2020-12-31' },
      { entered: '2021-03-01', withdrawn: '2022年' },
      { withdrawn: '2021-03-02' },
      { withdrawn: '2021-03-02', entered: '2021-03-01' },
    ])
      assert.equal(isPlain(entry(days)), false, JSON.stringify(days));
  });

  test('where its readings are one syllable a character, of each of its names', () => {
    const names = { name: '长沙', shortName: '长', formerNames: ['沙', '沙石'] };
    const read = (pinyin: unknown, more: object = names): boolean => isPlain({ id: 'a', ...more, pinyin });
    for (const pinyin of [[], [''], ['chang sha'], ['', 'chang'], ['chang sha', 'chang', 'sha', 'sha shi']])
      assert.equal(read(pinyin), true, JSON.stringify(pinyin));
    for (const pinyin of [
      ['chang'],
      ['chang sha shi'],
      ['', 'chang sha'],
      ['', '', '', '', 'sha'],
      [5],
      'chang sha',
      null,
    ])
      assert.equal(read(pinyin), false, JSON.stringify(pinyin));
    assert.equal(read(['', 'chang'], { name: '长沙' }), false);
  });

  test('where it says whether it is made up', () => look('illustrative', [true, false], ['yes', 1, null]));
});

test('a plain entry leaves the hashes of its id and its code', () => {
  const quick = new QuickLook();
  quick.isPlain(entry({ id: 'ab-1', creditCode: '91350100M000100Y43' }));
  assert.deepEqual([quick.idHash, quick.codeHash], [hashOf('ab-1'), hashOfSoundCode('91350100M000100Y43')]);
  quick.isPlain(entry());
  assert.deepEqual([quick.idHash, quick.codeHash], [hashOf('a'), 0]);
});
