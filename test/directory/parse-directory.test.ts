import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checkEntry } from '../../src/directory/check-entry.js';
import { creditCodeMistake, isSoleProprietor } from '../../src/directory/credit-code.js';
import { countOn } from '../../src/directory/count-on.js';
import { directoryObservations } from '../../src/directory/directory-observations.js';
import { DirectoryError } from '../../src/directory/directory-error.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory, safeParseDirectory, type DirectoryOptions } from '../../src/directory/parse-directory.js';
import { personalDataIn } from '../../src/directory/personal-data.js';
import { QuickLook } from '../../src/directory/plain-entry.js';
import { readDirectoryStream } from '../../src/directory/read-stream.js';
import { directoryEntry, directoryFile, type DirectoryFile } from '../../src/model/directory.js';
import agencies from '../../src/plans/gulou-ip-2021-2025.agencies.illustrative.json';
import sample from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import industries from '../../src/plans/gulou-ip-2021-2025.industries.illustrative.json';
import streets from '../../src/plans/gulou-ip-2021-2025.streets.illustrative.json';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';

const file = (...entries: unknown[]): object => ({ directory: 'd', name: '名录', entries });
const told = (input: unknown, options: DirectoryOptions = {}): string[] => {
  const result = safeParseDirectory(input, { locale: 'en', ...options });
  return (result.ok ? result.warnings : result.issues).map(({ code, path }) => `${code} ${path}`);
};
const kept = (...entries: unknown[]): readonly Record<string, unknown>[] =>
  parseDirectory(file(...entries)).entries as unknown as Record<string, unknown>[];

describe('a unified social credit code', () => {
  // Published codes, and the worked example of GB 32100-2015 itself.
  const holding = [
    '91350100M000100Y43',
    '11330600002577014T',
    '113310020026732928',
    '113325000026455663',
    '91320106598035469W',
    '91310000703257697D',
    '913205007149960577',
    '9132060071496854X3',
    '91320214MA1MLB3M2A',
  ];
  for (const code of holding) it(`${code} holds`, () => assert.equal(creditCodeMistake(code), undefined));
  it('is told wrong by form and by check digit', () => {
    assert.equal(creditCodeMistake('91350100M000100Y4Z'), 'form');
    assert.equal(creditCodeMistake('91350100M000100Y44'), 'check-digit');
    assert.equal(creditCodeMistake('91310115MA1H8R7C6D'), 'check-digit');
    assert.equal(creditCodeMistake('9135'), 'form');
  });
  it('is told wrong when any one character is changed', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.constantFrom(...holding), fc.nat(17), fc.constantFrom(...alphabet), (code, at, other) => {
        fc.pre(code[at] !== other);
        assert.notEqual(creditCodeMistake(code.slice(0, at) + other + code.slice(at + 1)), undefined);
      }),
    );
  });
  it('of a sole proprietor begins with 92', () => {
    assert.equal(isSoleProprietor('92320106MA1MLB3M2A'), true);
    assert.equal(isSoleProprietor('91320106598035469W'), false);
  });
});

describe('personal data', () => {
  for (const text of [
    '13800000000',
    '电话：138 0000 0000',
    '１３８００００００００',
    '+86 138-0000-0000',
    '+8613800000000',
  ]) {
    it(`${text} is a mobile number`, () => assert.equal(personalDataIn(text), 'mobile-number'));
  }
  // The example of GB 11643-1999 itself, and the one of the Wikipedia article on it.
  for (const text of ['11010519491231002X', '身份证 440524188001010014']) {
    it(`${text} is an ID-card number`, () => assert.equal(personalDataIn(text), 'id-card-number'));
  }
  for (const text of [
    '025-83000000',
    '110105194912310021',
    '苏ICP备13800000号',
    '913205007149960577',
    '2021年12月31日',
  ]) {
    it(`${text} is neither`, () => assert.equal(personalDataIn(text), undefined));
  }
});

describe('a directory', () => {
  it('is read from an object, a text and lines alike', () => {
    const { entries, ...head } = sample;
    const lines = [head, ...entries].map((row) => JSON.stringify(row)).join('\n');
    const fromObject = safeParseDirectory(sample);
    assert.ok(fromObject.ok);
    assert.deepEqual(JSON.parse(JSON.stringify(fromObject.directory)), sample);
    assert.deepEqual(safeParseDirectory(JSON.stringify(sample)), fromObject);
    assert.deepEqual(safeParseDirectory(`\ufeff${JSON.stringify(sample, null, 1)}`), fromObject);
    assert.deepEqual(safeParseDirectory(lines), fromObject);
    assert.deepEqual(safeParseDirectory(`${lines}\r\n\r\n`), fromObject);
  });
  it('leaves the input as it is', () => {
    const input = file({ id: 'a', name: '甲', mobile: '13800000000' });
    const before = JSON.stringify(input);
    safeParseDirectory(input);
    assert.equal(JSON.stringify(input), before);
  });
  it('says everything at once and loses no entry for a field', () => {
    const entries = [
      {
        id: 'a',
        name: '甲\u202e乙',
        creditCode: '91350100M000100Y44',
        contactPhone: '13800000000',
        website: 'javascript:alert(1)',
        phone: '13800000000',
        street: '联系 138 0000 0000',
        entered: '2021-02-30',
        counts: { patents: -1, trademarks: 3 },
        recognitions: [{ name: '示范企业', year: 99, person: '某' }, 5],
      },
      7,
      { id: 'b' },
      { id: 'a', name: '丙', entered: '2022-01-01', withdrawn: '2022-01-01' },
    ];
    assert.deepEqual(told(file(...entries)), [
      'unusual-text entries[0].name',
      'credit-code entries[0].creditCode',
      'unknown-key entries[0].contactPhone',
      'unsafe-link entries[0].website',
      'personal-data entries[0].phone',
      'personal-data entries[0].street',
      'unread-day entries[0].entered',
      'malformed entries[0].counts.patents',
      'malformed entries[0].recognitions[0].year',
      'unknown-key entries[0].recognitions[0].person',
      'wrong-type entries[0].recognitions[1]',
      'wrong-type entries[1]',
      'missing entries[2].name',
      'wrong-order entries[3].withdrawn',
      'duplicate-id entries[3].id',
    ]);
    assert.deepEqual(kept(...entries), [
      {
        id: 'a',
        name: '甲\u202e乙',
        creditCode: '91350100M000100Y44',
        entered: '2021-02-30',
        counts: { trademarks: 3 },
        recognitions: [{ name: '示范企业' }],
      },
      { id: 'a', name: '丙', entered: '2022-01-01', withdrawn: '2022-01-01' },
    ]);
  });
  it('tells in both languages, and never repeats a number that is somebody’s', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const result = safeParseDirectory(file({ id: 'a', name: '甲', mobile: '13800000000' }), { locale });
      assert.ok(result.ok);
      const [warning] = result.warnings;
      assert.equal(warning?.message.includes('13800000000'), false);
      assert.match(warning?.message ?? '', locale === 'en' ? /no field of this name/ : /名录没有该字段/);
    }
  });
  it('with something to leave out is refused where files are made', () => {
    const personal = file({ id: 'a', name: '甲', street: '138 0000 0000' });
    const strict = safeParseDirectory(personal, { strict: true });
    assert.equal(strict.ok, false);
    assert.throws(() => parseDirectory(personal, { strict: true }), DirectoryError);
    const allowed = safeParseDirectory(personal, { strict: true, allowPersonalData: true });
    assert.ok(allowed.ok);
    assert.equal(allowed.directory.entries[0]?.street, '138 0000 0000');
    // Nothing is lost by a code that does not hold.
    assert.ok(safeParseDirectory(file({ id: 'a', name: '甲', creditCode: 'x' }), { strict: true }).ok);
  });
  it('bears hostile data', () => {
    const hostile =
      '{"directory":"d","name":"n","__proto__":{"x":1},"entries":[{"id":"a","name":"甲","__proto__":{"polluted":1},"constructor":"x"}]}';
    const result = safeParseDirectory(hostile);
    assert.ok(result.ok);
    assert.deepEqual(Object.keys(result.directory.entries[0] ?? {}), ['id', 'name']);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    const long = '甲'.repeat(10_000);
    assert.equal(kept({ id: 'a', name: long })[0]?.['name'], long);
    assert.deepEqual(told(file({ id: 'a', name: long })), ['unusual-text entries[0].name']);
    for (const website of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//x.cn',
      'https://',
      ' https://x.cn',
      'https://x.cn/13800000000',
    ]) {
      assert.equal(kept({ id: 'a', name: '甲', website })[0]?.['website'], undefined, website);
    }
    const circle: { entries: unknown[] } = { entries: [] };
    circle.entries.push(circle);
    assert.deepEqual(told(circle), ['not-json ']);
    for (const nothing of [undefined, null, 5, [], '', '{', {}]) assert.equal(safeParseDirectory(nothing).ok, false);
  });
  it('of a million entries is refused with what to do instead', () => {
    const result = safeParseDirectory(
      { ...file(), entries: Array(1_000_000).fill({ id: 'a', name: '甲' }) },
      { locale: 'en' },
    );
    assert.ok(!result.ok);
    assert.match(result.issues[0]?.message ?? '', /more than 200000 entries.*DirectorySource/);
  });
  it('with a million mistakes makes a thousand sentences of what is left out, a thousand of the rest, and counts on', () => {
    const result = safeParseDirectory({ ...file(), entries: Array(5000).fill({ id: 'a', name: '甲', x: 1 }) });
    assert.ok(result.ok);
    assert.equal(result.warnings.length, 2001);
    assert.match(result.warnings[2000]?.message ?? '', /另有 7999 处/);
  });
  it('tells the one thing that is left out behind thousands of doubts', () => {
    const doubts = Array<unknown>(2000).fill({ id: 'a', name: '甲' });
    const result = safeParseDirectory({ ...file(), entries: [...doubts, { id: 'b', name: '乙', x: 1 }] });
    assert.ok(result.ok);
    assert.ok(result.warnings.some(({ path }) => path === 'entries[2000].x'));
  });
  it('is read from a stream line by line, cut anywhere', async () => {
    const { entries, ...head } = sample;
    const bytes = new TextEncoder().encode([head, ...entries].map((row) => JSON.stringify(row)).join('\n'));
    let at = 0;
    const seen: number[] = [];
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, (at += 997)));
      },
    });
    const result = await readDirectoryStream(stream, { onProgress: (read) => seen.push(read) });
    assert.deepEqual(result, safeParseDirectory(sample));
    assert.equal(seen[seen.length - 1], bytes.length);
  });
  describe('is given up as a stream, so that the download ends,', () => {
    /** A directory without end, of ten entries a piece, and whether anybody has said that no more is wanted. */
    function endless(): { stream: ReadableStream<Uint8Array>; state: { sent: number; cancelled: boolean } } {
      const state = { sent: 0, cancelled: false };
      const encoder = new TextEncoder();
      const line = (text: object): string => `${JSON.stringify(text)}\n`;
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          const head = state.sent === 0 ? line({ directory: 'd', name: '名录' }) : '';
          const entries = Array.from({ length: 10 }, () => line({ id: `e-${state.sent++}`, name: '甲' }));
          controller.enqueue(encoder.encode(head + entries.join('')));
        },
        cancel: () => void (state.cancelled = true),
      });
      return { stream, state };
    }
    it('when there are too many entries', async () => {
      const { stream, state } = endless();
      const result = await readDirectoryStream(stream, { mostEntries: 25 });
      assert.ok(!result.ok);
      assert.deepEqual([state.cancelled, state.sent < 60], [true, true]);
    });
    it('when the caller no longer wants it', async () => {
      const { stream, state } = endless();
      const controller = new AbortController();
      const onProgress = (_: number, lines: number): void => void (lines > 30 && controller.abort());
      await assert.rejects(readDirectoryStream(stream, { onProgress, signal: controller.signal }), {
        name: 'AbortError',
      });
      assert.equal(state.cancelled, true);
    });
  });
});

describe('what a directory lists', () => {
  it('is one of four; another word is told, and nothing is lost but that', () => {
    for (const of of ['enterprises', 'agencies', 'streets', 'industries'])
      assert.equal(parseDirectory({ ...file(), of }).of, of);
    for (const of of ['constructor', 'people', 5, '']) {
      assert.deepEqual(told({ ...file(), of }), ['malformed of']);
      assert.equal(parseDirectory({ ...file(), of }).of, undefined);
    }
  });
  it('may be graded', () => {
    assert.deepEqual(kept({ id: 'a', name: '甲', recognitions: [{ name: '乙', grade: 'AAAA', year: 2023 }] }), [
      { id: 'a', name: '甲', recognitions: [{ name: '乙', grade: 'AAAA', year: 2023 }] },
    ]);
    assert.deepEqual(told(file({ id: 'a', name: '甲', recognitions: [{ name: '乙', grade: 4 }] })), [
      'wrong-type entries[0].recognitions[0].grade',
    ]);
  });
  it('is looked for by its code where that is an industry', async () => {
    const idsOf = async (of: string, text: string): Promise<string[]> => {
      const entries = [
        { id: 'a', name: '应用软件开发', industry: 'I6513' },
        { id: 'b', name: '图书出版', industry: 'R8621' },
      ];
      const { items } = await memorySource(parseDirectory({ ...file(...entries), of })).search({ text });
      return items.map(({ entry }) => entry.id);
    };
    assert.deepEqual(await idsOf('industries', 'i65'), ['a']);
    assert.deepEqual(await idsOf('industries', '8621'), ['b']);
    assert.deepEqual(await idsOf('enterprises', 'i65'), []);
  });
});

describe('what an office writes otherwise than the format', () => {
  const days = {
    '2022-03-01': [
      '2022/3/1',
      '2022-3-1',
      '2022.03.01',
      '2022. 3. 1',
      '2022年3月1日',
      '2022 年 03 月 01 日',
      '2022年3月1日（星期二）',
      '20220301',
      '20220301000000',
      '2022-03-01 00:00:00',
      '2022/3/1 0:00',
      '2022/3/1 上午 9:30',
      '2022-03-01T00:00:00+08:00',
      // What JavaScript makes of a midnight in Nanjing, and of one that a well-known reader of spreadsheets cuts short.
      '2022-02-28T16:00:00.000Z',
      '2022-02-28T15:59:17.000Z',
      '２０２２／３／１',
      '2022－03－01',
      '二〇二二年三月一日',
      '二○二二年三月一日',
      '1-Mar-22',
      '1 March 2022',
      'Mar 1, 2022',
      "'2022/3/1",
      ' 2022/3/1 ',
      // As Excel counts days.
      44621,
      '44621',
      44621.5,
      20220301,
    ],
    '2021-12-31': ['二〇二一年十二月三十一日', '31/12/2021', '12/31/2021', '31-Dec-2021', 44561],
    '2022-10-20': ['二零二二年十月二十日', '二〇二二年十月廿日', '20.10.2022'],
    '2024-02-29': ['2024/2/29', 45351],
    // Two figures of a year are those of 1930 to 2029, as Excel reads them.
    '2029-03-01': ['1-Mar-29'],
    '1930-03-01': ['1-Mar-30'],
  };
  for (const [day, forms] of Object.entries(days))
    for (const form of forms)
      it(`${JSON.stringify(form)} is ${day}`, () => {
        const result = safeParseDirectory(
          { ...file({ id: 'a', name: '甲', entered: form, counts: { patents: 1, asOf: form } }), updated: form },
          { locale: 'en' },
        );
        assert.ok(result.ok);
        const { entries, updated } = result.directory;
        assert.deepEqual([entries[0]?.entered, entries[0]?.counts?.asOf, updated], [day, day, day]);
        assert.deepEqual(
          result.warnings.map(({ code, path, message }) => `${code} ${path} ${message.includes(day)}`),
          ['tidied updated true', 'tidied entries[0].entered true', 'tidied entries[0].counts.asOf true'],
        );
        // Nothing is lost by it.
        assert.ok(safeParseDirectory(file({ id: 'a', name: '甲', entered: form }), { strict: true }).ok);
      });

  const words = [
    '2022年3月',
    '2022',
    '3/1/2022',
    '2022-02-30',
    '9025-06-30',
    '2022年上半年',
    '去年',
    '0',
    '99999',
    'Maz 1, 2022',
  ];
  for (const form of words)
    it(`an entry of “${form}” is shown with it, and never counts as always there`, async () => {
      const entry = { id: 'a', name: '甲', entered: form };
      const bare = parseDirectory(file(entry));
      const dated = parseDirectory({ ...file(entry), updated: '2023-06-30' });
      assert.deepEqual(bare.entries, [entry]);
      assert.deepEqual(told(file(entry)), ['unread-day entries[0].entered']);
      const there = async (directory: DirectoryFile, asOf?: string): Promise<number> =>
        (await memorySource(directory).search(asOf === undefined ? {} : { asOf })).total;
      for (const [directory, day, count] of [
        [bare, '2021-12-31', 0],
        [bare, '2030-12-31', 0],
        [dated, '2023-06-29', 0],
        [dated, '2023-06-30', 1],
      ] as const) {
        const { count: counted, undated } = countOn(directory, day);
        // Its day is not known, so that whoever counts it is told.
        assert.deepEqual([counted, undated], [count, count], day);
        assert.equal(await there(directory, day), count, day);
      }
      assert.equal(await there(bare), 1);
      assert.deepEqual(
        directoryObservations(dated, 'i').map(({ period, value, note }) => [period, value, note !== undefined]),
        [['2023-06-30', 1, true]],
      );
    });
  it('an entry withdrawn on a day in words is not there, and counts on no day', async () => {
    const directory = parseDirectory({
      ...file(
        { id: 'a', name: '甲', entered: '2021-03-01', withdrawn: '去年' },
        { id: 'b', name: '乙', entered: '2022-03-01' },
      ),
      updated: '2023-06-30',
    });
    assert.equal((await memorySource(directory).search({})).total, 1);
    assert.equal((await memorySource(directory).search({ asOf: '2022-06-30' })).total, 1);
    assert.equal(countOn(directory, '2022-06-30').count, 1);
    assert.deepEqual(
      directoryObservations(directory, 'i')
        .map(({ value }) => value)
        .filter((value) => value > 1),
      [],
    );
  });
  it('a year too far away makes no thousand months', () => {
    const result = safeParseDirectory({
      ...file({ id: 'a', name: '甲', entered: '2022-01-01' }),
      updated: '9025-06-30',
    });
    assert.ok(result.ok);
    assert.deepEqual([result.directory.updated, result.warnings[0]?.path], [undefined, 'updated']);
  });

  for (const phone of [
    '025-83000000',
    '（025）83000000',
    '(025) 8300 0000',
    '02583000000',
    '025 83000000',
    '025—83000000',
    '025－83000000',
    '０２５-８３００００００',
    '+86-25-83000000',
    '0086 25 83000000',
    '+86（025）8300-0000',
    '0519-8300000',
    '83000000',
    '025-83000000转801',
    '025-83000000转80123',
    '025-83000000转801234',
    '025-83000000-801',
    '025-83000000（转801、802）',
    '025-83000000分机801',
    '025-83000000 ext. 801',
    '025-83000000、83000001',
    '025-83000000/83000001',
    '025-83000000；025-83000001',
    '025-83000000 83000001',
    '025-83000000～3',
    '025-83000000至83000003',
    '总机：025-83000000转801',
    '025-83000000（工作日9:00-17:00）',
    '400-800-8000',
    '400 8008 000',
    '4008-123-123',
    '800-820-8820',
    '12345',
    '010-12345',
    '96196',
    '95588',
    '110',
  ])
    it(`${phone} is the telephone of an office, and stays as printed`, () => {
      assert.deepEqual(kept({ id: 'a', name: '甲', phone }), [{ id: 'a', name: '甲', phone }]);
      assert.deepEqual(told(file({ id: 'a', name: '甲', phone })), []);
    });
  for (const phone of [
    '13800000000',
    '138 0000 0000',
    '138-0000-0000',
    '+86 139 2345 6789',
    '0086-139-23456789',
    '(139) 23456789',
    '013900000000',
    '0139-23456789',
    '025-83000000、13800000000',
    '025-83000000转13800000000',
    '025-83000000（139 0000 0000）',
    '025-83000000 139 0000 0000',
    '83000000、139 0000 0000',
    '011-83000000',
    '025-83000000 某某',
    '某主任：025-83000000',
    '025-83000000（某某）',
    '110105194912310021',
    '8300',
    '8300 0000 '.repeat(19),
    '无',
    ' ',
  ])
    it(`${phone.trim().slice(0, 24)} is no telephone of an office, and is left out`, () => {
      assert.deepEqual(kept({ id: 'a', name: '甲', phone }), [{ id: 'a', name: '甲' }]);
      assert.equal(told(file({ id: 'a', name: '甲', phone })).length, 1);
    });

  it('a credit code is tidied, and two that are the same are told', () => {
    const code = '91350100M000100Y43';
    const untidy = [
      ` ${code} `,
      '９１３５０１００Ｍ０００１００Ｙ４３',
      code.toLowerCase(),
      '9135 0100 M000 100Y 43',
      '91350100-M000100Y4-3',
    ];
    for (const creditCode of untidy) {
      assert.deepEqual(kept({ id: 'a', name: '甲', creditCode }), [{ id: 'a', name: '甲', creditCode: code }]);
      assert.deepEqual(told(file({ id: 'a', name: '甲', creditCode })), ['tidied entries[0].creditCode']);
    }
    assert.deepEqual(
      told(file({ id: 'a', name: '甲', creditCode: code }, { id: 'b', name: '乙', creditCode: untidy[3] })),
      ['tidied entries[1].creditCode', 'duplicate-code entries[1].creditCode'],
    );
    // A number would have lost its last figures long before it came here.
    assert.deepEqual(told(file({ id: 'a', name: '甲', creditCode: Number('913201061000000080') })), [
      'wrong-type entries[0].creditCode',
    ]);
    // What is no code stays as it was.
    assert.equal(kept({ id: 'a', name: '甲', creditCode: ' 登记中 ' })[0]?.['creditCode'], ' 登记中 ');
  });
  it('null is nothing known', () => {
    const nulls = Object.fromEntries(Object.keys(directoryEntry.shape).map((key) => [key, null]));
    const entry = {
      ...nulls,
      id: 'a',
      name: '甲',
      counts: { patents: null, trademarks: 3 },
      recognitions: [{ name: '乙', level: null, year: null }],
    };
    const all = { ...file(entry), note: null, updated: null, source: null, terms: null, prepared: null };
    assert.deepEqual(told(all), []);
    assert.deepEqual(
      parseDirectory(all),
      file({ id: 'a', name: '甲', counts: { trademarks: 3 }, recognitions: [{ name: '乙' }] }),
    );
    assert.deepEqual(told(file({ id: 'a', name: null })), ['missing entries[0].name']);
  });
  it('a byte order mark is no part of a file of lines, wherever it stands', () => {
    const rows = [
      { directory: 'd', name: '名录' },
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙' },
    ].map((row) => JSON.stringify(row));
    const plain = safeParseDirectory(rows.join('\n'));
    assert.ok(plain.ok && plain.directory.entries.length === 2);
    for (const text of [
      `\ufeff${rows.join('\n')}`,
      `\ufeff${rows.join('\r\n')}\r\n`,
      rows.map((row) => `\ufeff${row}`).join('\n'),
    ])
      assert.deepEqual(safeParseDirectory(text), plain);
  });
  it('ten thousand lists one inside the other are told and not followed', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    for (const entry of [`{"id":"a","name":"甲","x":${deep}}`, `{"id":"a","name":"甲","categories":${deep}}`, deep])
      assert.ok(safeParseDirectory(`{"directory":"d","name":"名录","entries":[${entry}]}`).ok);
    assert.equal(safeParseDirectory(`{"directory":"d","name":"名录","entries":[${deep}`).ok, false);
  });
});

describe('the check by hand', () => {
  const shapes = ['missing', 'wrong-type', 'malformed', 'unknown-key', 'unsafe-link'];
  const isShapely = (entry: unknown): boolean => {
    let right = true;
    const fine = checkEntry(JSON.parse(JSON.stringify(entry)), 'x', (code) => {
      if (shapes.includes(code)) right = false;
      return false;
    });
    return right && fine;
  };
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      ' ',
      '甲',
      'a-b',
      'A',
      '320106',
      '025-83000000',
      '12345',
      'https://a.cn',
      '2021-02-28',
      '2021-02-29',
    ),
    fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1.5,
      2020,
      true,
      [],
      {},
      ['甲'],
      ['', '甲'],
      [5],
      { patents: 3 },
      { patents: '3' },
      { x: 1 },
    ),
    fc.constantFrom<unknown>(
      [{ name: '甲', level: 'national', year: 2020 }],
      [{ level: 'national' }],
      [{ name: '甲', level: 'x' }],
    ),
    fc.constantFrom<unknown>(
      'http://x',
      'javascript:x',
      '400-800-8200',
      '1-2',
      '91350100M000100Y43',
      '\u3000',
      '\ufeff',
      '㐀',
    ),
  );
  // Nothing is known where a program wrote null; then the field is absent, whatever it is.
  const present = (row: unknown): unknown =>
    JSON.parse(JSON.stringify(row), (_, part: unknown) => (part === null ? undefined : part));
  const keys = Object.keys(directoryEntry.shape);
  const entry = fc
    .record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] })
    .map((some) => ({ id: 'a', name: '甲', ...some }));

  it('says of every entry what the schema says', () => {
    fc.assert(
      fc.property(entry, (row) => assert.equal(isShapely(row), z.safeParse(directoryEntry, present(row)).success)),
      { numRuns: 1500 },
    );
    for (const key of keys) {
      fc.assert(
        fc.property(value, (each) => {
          const row = { id: 'a', name: '甲', [key]: each };
          assert.equal(isShapely(row), z.safeParse(directoryEntry, present(row)).success, JSON.stringify(row));
        }),
      );
    }
  });
  it('leaves something the schema takes, whatever came', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.dictionary(fc.string(), value), (entries, head) => {
        const result = safeParseDirectory({ name: 'n', directory: 'd', ...head, entries });
        assert.ok(result.ok);
        const { directory, name } = head as { directory?: unknown; name?: unknown };
        if (directory === undefined && name === undefined)
          assert.ok(z.safeParse(directoryFile, result.directory).success);
      }),
    );
  });
  it('has nothing to say of what the quick look takes', () => {
    const look = new QuickLook();
    const quiet = (row: unknown): boolean => {
      let said = false;
      return checkEntry(JSON.parse(JSON.stringify(row)), 'x', () => ((said = true), false)) && !said;
    };
    fc.assert(
      fc.property(entry, (row) => assert.ok(!look.isPlain(row) || quiet(row))),
      { numRuns: 1500 },
    );
    for (const key of keys) {
      fc.assert(
        fc.property(value, (each) => {
          const row = { id: 'a', name: '甲', [key]: each };
          assert.ok(!look.isPlain(row) || quiet(row), JSON.stringify(row));
        }),
      );
    }
  });
});

describe('the sample directory', () => {
  it('is what the schema asks for and has nothing to remark on but sole proprietors', () => {
    assert.ok(z.safeParse(directoryFile, sample).success);
    assert.deepEqual([...new Set(told(sample).map((line) => line.split(' ')[0]))], ['sole-proprietor']);
    assert.ok(readFileSync('src/plans/gulou-ip-2021-2025.enterprises.illustrative.json').length <= 120_000);
  });
  it('is taken by the quick look, whole', () => {
    const look = new QuickLook();
    for (const entry of sample.entries) assert.ok(look.isPlain(entry), entry.id);
  });
  it('is invented: marked in every name, with codes of no area, none named in the plan', () => {
    const named = (gulouPlan.organisations ?? []).map(({ name }) =>
      typeof name === 'string' ? name : (name['zh-CN'] ?? ''),
    );
    assert.equal(sample.entries.length, 200);
    assert.equal(sample.illustrative, true);
    for (const { name, illustrative, creditCode, ...entry } of sample.entries) {
      assert.ok(name.endsWith('（示例）') && illustrative);
      assert.ok(creditCode === undefined || creditCode.slice(2, 8) === '329999');
      assert.equal('phone' in entry, false);
      for (const real of named) assert.ok(!name.includes(real), name);
    }
  });
  for (const file of [agencies, streets, industries])
    it(`of ${file.of} is one of the format, and marked as invented wherever something is`, () => {
      assert.ok(z.safeParse(directoryFile, file).success);
      assert.deepEqual(told(file), []);
      assert.equal(file.illustrative, true);
      for (const { name, illustrative, ...entry } of file.entries) {
        assert.ok(illustrative);
        // The names of industries are those of GB/T 4754; that they are listed is what was made up.
        assert.ok(name.endsWith('（示例）') || file.of === 'industries', name);
        if ('creditCode' in entry) assert.equal(entry.creditCode.slice(2, 8), '329999');
      }
      const real = (gulouPlan.organisations ?? []).flatMap(({ name }) =>
        typeof name === 'string' ? name : name['zh-CN']!,
      );
      assert.deepEqual(
        file.entries.filter(({ name }) => real.some((each) => name.includes(each))),
        [],
      );
    });
  it('belongs to a directory of the plan', () =>
    assert.ok(gulouPlan.directories?.some(({ id }) => id === sample.directory) && gulouPlan.id === sample.plan));
});
