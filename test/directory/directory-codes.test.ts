import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditCodeMistake } from '../../src/directory/credit-code.js';
import { DirectoryError } from '../../src/directory/directory-error.js';
import {
  losesData,
  parseDirectory,
  safeParseDirectory,
  type DirectoryOptions,
} from '../../src/directory/parse-directory.js';

/* What programs read of a remark: its code, how grave it is, its place and what was found; and what is kept of a text. */

const file = (entries: readonly unknown[], head: object = {}): object => ({
  directory: 'd',
  name: '名录',
  ...head,
  entries,
});
const found = (input: unknown, options: DirectoryOptions = {}): string[] => {
  const result = safeParseDirectory(input, options);
  return (result.ok ? result.warnings : result.issues).map(({ code, severity, path, value }) =>
    [code, severity === 'error' ? 'error' : '', path, value === undefined ? '' : JSON.stringify(value)]
      .filter(Boolean)
      .join(' '),
  );
};
const entry = (more: object): unknown[] => [{ id: 'a', name: '甲', ...more }];
const of = (more: object, options: DirectoryOptions = {}): string[] => found(file(entry(more)), options);
const kept = (more: object): Record<string, unknown> => {
  const result = safeParseDirectory(file(entry(more)));
  assert.ok(result.ok);
  return result.directory.entries[0] as unknown as Record<string, unknown>;
};
const sound = '91350100M000100Y43';

describe('a remark has its code', () => {
  const rows: readonly (readonly [more: object, ...codes: string[]])[] = [
    [{ street: ' ' }, 'malformed entries[0].street " "'],
    [{ street: 5 }, 'wrong-type entries[0].street 5'],
    [{ shortName: 5 }, 'wrong-type entries[0].shortName 5'],
    [{ source: 5 }, 'wrong-type entries[0].source 5'],
    [{ formerNames: 5 }, 'wrong-type entries[0].formerNames 5'],
    [{ recognitions: [5] }, 'wrong-type entries[0].recognitions[0] 5'],
    [{ recognitions: [null] }, 'wrong-type entries[0].recognitions[0] null'],
    [{ recognitions: [['a']] }, 'wrong-type entries[0].recognitions[0] "[1]"'],
    [{ recognitions: [{ name: '乙', level: 'x' }] }, 'malformed entries[0].recognitions[0].level "x"'],
    [{ recognitions: [{ name: '乙', year: 1 }] }, 'malformed entries[0].recognitions[0].year 1'],
    [{ recognitions: [{ name: '乙', by: 1 }] }, 'unknown-key entries[0].recognitions[0].by 1'],
    [{ recognitions: [{}] }, 'missing entries[0].recognitions[0].name'],
    [{ recognitions: [{ name: 5 }] }, 'wrong-type entries[0].recognitions[0].name 5'],
    [{ counts: [] }, 'wrong-type entries[0].counts "[0]"'],
    [{ counts: { patents: -1 } }, 'malformed entries[0].counts.patents -1'],
    [{ counts: { asOf: 'x' } }, 'malformed entries[0].counts.asOf "x"'],
    [{ counts: { asOf: '2022/3/1' } }, 'tidied entries[0].counts.asOf "2022/3/1"'],
    [{ counts: { staff: 1 } }, 'unknown-key entries[0].counts.staff 1'],
    [{ entered: '2022/3/1' }, 'tidied entries[0].entered "2022/3/1"'],
    [{ entered: 'x' }, 'unread-day entries[0].entered "x"'],
    [{ entered: ' ' }, 'malformed entries[0].entered " "'],
    [{ entered: '见 13800000000' }, 'personal-data entries[0].entered'],
    [{ creditCode: 5 }, 'wrong-type entries[0].creditCode 5'],
    [{ creditCode: '9135 0100 M000 100Y 43' }, 'tidied entries[0].creditCode "9135 0100 M000 100Y 43"'],
    [{ creditCode: 'x' }, 'credit-code entries[0].creditCode "x"'],
    [{ creditCode: '13800000000' }, 'personal-data entries[0].creditCode'],
    [{ division: 'x' }, 'malformed entries[0].division "x"'],
    [{ division: 350100 }, 'malformed entries[0].division 350100'],
    [{ phone: 5 }, 'malformed entries[0].phone 5'],
    [{ website: 5 }, 'unsafe-link entries[0].website 5'],
    [{ website: 'https://example.org/13800000000' }, 'personal-data entries[0].website'],
    [{ website: 'https://example.org/a1' }],
    [{ illustrative: 1 }, 'wrong-type entries[0].illustrative 1'],
    [{ illustrative: true }],
    [{ pinyin: ['jia', 5] }, 'wrong-type entries[0].pinyin "[2]"'],
    [{ pinyin: ['x y'] }, 'pinyin-mismatch entries[0].pinyin[0] "x y"'],
    [{ boss: 1 }, 'unknown-key entries[0].boss 1'],
    [{ ['b'.repeat(61)]: 1 }, `unknown-key entries[0].${'b'.repeat(60)} 1`],
    [{ name: '长'.repeat(201) }, `unusual-text entries[0].name "${'长'.repeat(60)}…"`],
    [{ entered: '2022-01-02', withdrawn: '2022-01-02' }, 'wrong-order entries[0].withdrawn "2022-01-02"'],
    // A day in words is no day to compare.
    [{ entered: '2022-01-02', withdrawn: '2021年' }, 'unread-day entries[0].withdrawn "2021年"'],
    [{ id: 'A' }, 'malformed entries[0].id "A"'],
    [{ id: undefined }, 'missing entries[0].id'],
    [{ name: undefined }, 'missing entries[0].name'],
  ];
  for (const [more, ...codes] of rows)
    it(`${JSON.stringify(more).slice(0, 60)}: ${codes.join() || 'none'}`.slice(0, 150), () =>
      assert.deepEqual(of(more), codes),
    );

  it('and so has one on an entry that is none, and on two that are alike', () => {
    assert.deepEqual(found(file([null, []])), ['wrong-type entries[0] null', 'wrong-type entries[1] "[0]"']);
    const twice = entry({ creditCode: sound }).concat(entry({ creditCode: sound }));
    assert.deepEqual(found(file(twice)), [
      'duplicate-id entries[1].id "a"',
      `duplicate-code entries[1].creditCode "${sound}"`,
    ]);
  });

  it('of a sole proprietor, in an entry that is plain and in one that is not', () => {
    // The last digit that makes Σ value × 3^(place−1) a multiple of 31, worked out by trying all.
    const codes = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => `92350100M000100Y4${last}`);
    const sole = codes.find((code) => !of({ creditCode: code }).some((each) => each.startsWith('credit-code')));
    assert.ok(sole);
    assert.deepEqual(of({ creditCode: sole }), ['sole-proprietor entries[0].creditCode']);
    assert.deepEqual(of({ creditCode: sole, boss: 1 }).sort(), [
      'sole-proprietor entries[0].creditCode',
      'unknown-key entries[0].boss 1',
    ]);
    assert.deepEqual(of({ creditCode: sound }), []);
  });

  it('on the head of a file', () => {
    const head = (more: object): string[] => found(file([], more));
    assert.deepEqual(head({ directory: 'D', of: 'x', note: '', updated: 'x', illustrative: 1, contact: '' }), [
      'malformed directory "D"',
      'malformed of "x"',
      'malformed note ""',
      'malformed updated "x"',
      'malformed illustrative 1',
      'malformed contact ""',
    ]);
    assert.deepEqual(head({ updated: '2022/3/1' }), ['tidied updated "2022/3/1"']);
    assert.deepEqual(head({ updated: '1898-12-31' }), ['malformed updated "1898-12-31"']);
    assert.deepEqual(head({ note: '11010119900307889X', contact: '13800000000' }), [
      'personal-data note',
      'personal-data contact',
    ]);
    assert.deepEqual(head({ source: { name: '局', url: 'x', boss: 1 }, owner: 1 }), [
      'unknown-key source.boss 1',
      'unsafe-link source.url "x"',
      'unknown-key owner 1',
    ]);
    assert.deepEqual(head({ prepared: { boss: 1, pinyin: 5 } }), [
      'unknown-key prepared.boss 1',
      'malformed prepared.pinyin 5',
    ]);
    assert.deepEqual(found({ entries: [] }), ['missing directory', 'missing name']);
  });
});

describe('a text', () => {
  const fine = (street: string): boolean => of({ street }).length === 0 && kept({ street })['street'] === street;
  it('may be anything that can be seen', () => {
    for (const text of ['甲', 'a', '0', '０', '-', '\u2e81', '\ud83d\ude00', 'é'])
      assert.ok(fine(text), JSON.stringify(text));
  });

  it('with nothing to see is none', () => {
    for (const text of ['', ' ', '\t\n', '\u3000', '\u2028', '\u00a0'])
      assert.deepEqual(
        of({ street: text }).map((each) => each.split(' ')[0]),
        ['malformed'],
        JSON.stringify(text),
      );
  });

  it('with marks of control or direction is told, and with others not', () => {
    const marked = (mark: string): boolean =>
      of({ street: `甲${mark}` }).some((each) => each.startsWith('unusual-text '));
    for (const mark of [
      '\u0000',
      '\n',
      '\u001f',
      '\u007f',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u206f',
      '\u2060',
    ])
      assert.ok(marked(mark), JSON.stringify(mark));
    for (const mark of [
      ' ',
      '!',
      '~',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2010',
      '\u2029',
      '\u202f',
      '\u205f',
      '\u2070',
      '—',
    ])
      assert.ok(!marked(mark), JSON.stringify(mark));
  });

  it('with eleven digits, of either width, is looked at for somebody’s number', () => {
    for (const street of ['13800000000', '１３８００００００００', '1３8０0０0０0０0'])
      assert.deepEqual(of({ street }), ['personal-data entries[0].street'], street);
    assert.deepEqual(of({ street: '1380000000号' }), []);
    assert.deepEqual(of({ street: '12345678901' }), []);
  });

  it('longer than a chapter is none', () => {
    assert.equal(kept({ street: '长'.repeat(20_000) })['street'], '长'.repeat(20_000));
    assert.match(of({ street: '长'.repeat(20_001) })[0]!, /^wrong-type entries\[0\]\.street /);
  });
});

it('is told in English too', () => {
  const said = (more: object): string[] => {
    const result = safeParseDirectory(file(entry(more)), { locale: 'en' });
    return (result.ok ? result.warnings : result.issues).map(({ message }) => message.replace(/^[^:]*: /, ''));
  };
  assert.deepEqual(said({ counts: { patents: -1 } }), [
    'expected a whole number from 0; the field is left out (received -1)',
  ]);
  assert.deepEqual(said({ recognitions: [{ name: '乙', year: 1, level: 'x' }] }), [
    'expected a year from 1949 to 2100; the field is left out (received 1)',
    'expected national, provincial, municipal or district; the field is left out (received "x")',
  ]);
});

it('a code may hold while the code of the organisation in it does not', () => {
  // Two characters changed so that the sum over all stays a multiple of 31: found by trying.
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const wrong = [...alphabet].flatMap((inner) =>
    [...alphabet]
      .map((last) => `91350100M000100${inner}4${last}`)
      .filter((code) => creditCodeMistake(code) === 'organisation-code'),
  )[0];
  assert.ok(wrong);
  for (const [locale, said] of [
    ['zh-CN', '其中组织机构代码的校验码不符（GB 11714）；照原样显示'],
    ['en', 'the check digit of the organisation code within does not hold (GB 11714); the code is shown as it is'],
  ] as const) {
    const result = safeParseDirectory(file(entry({ creditCode: wrong })), { locale });
    assert.ok(result.ok && result.warnings[0]?.message.includes(said), JSON.stringify(result));
  }
});

describe('where files are made', () => {
  it('whatever would be left out is an error, and what stays is none', () => {
    const strict = (more: object): string[] => of(more, { strict: true });
    assert.deepEqual(strict({ boss: 1 }), ['unknown-key error entries[0].boss 1']);
    assert.deepEqual(strict({ creditCode: 'x' }), ['credit-code entries[0].creditCode "x"']);
    assert.ok(safeParseDirectory(file(entry({ creditCode: 'x' })), { strict: true }).ok);
    assert.ok(!safeParseDirectory(file(entry({ boss: 1 })), { strict: true }).ok);
    assert.ok(safeParseDirectory(file(entry({ boss: 1 }))).ok);
  });

  it('codes are of what is left out, or of what is kept', () => {
    const lossless = [
      'duplicate-id',
      'duplicate-code',
      'credit-code',
      'sole-proprietor',
      'unusual-text',
      'wrong-order',
      'tidied',
      'unread-day',
    ] as const;
    for (const code of lossless) assert.ok(!losesData(code), code);
    for (const code of [
      'unknown-key',
      'malformed',
      'wrong-type',
      'missing',
      'personal-data',
      'unsafe-link',
      'pinyin-mismatch',
    ] as const)
      assert.ok(losesData(code), code);
  });

  it('an error is thrown whole', () => {
    assert.equal(parseDirectory(file(entry({}))).entries.length, 1);
    assert.throws(
      () => parseDirectory(5),
      (error) => error instanceof DirectoryError && error.issues.length === 1 && error.issues[0]!.code === 'wrong-type',
    );
    assert.throws(() => parseDirectory({}, 'en' as never), /^TypeError: parseDirectory requires options/);
    assert.throws(() => safeParseDirectory({}, 'en' as never), /^TypeError: safeParseDirectory requires options/);
  });
});

describe('a file of lines', () => {
  const ids = (text: string): string[] => {
    const result = safeParseDirectory(text);
    assert.ok(result.ok, JSON.stringify(result));
    return [result.directory.directory, ...result.directory.entries.map(({ id }) => id)];
  };
  const head = '{"directory":"d","name":"名录"}';
  const line = (id: string): string => `{"id":"${id}","name":"甲"}`;

  it('has its head first, or none', () => {
    assert.deepEqual(ids(`${head}\n${line('a')}\n${line('b')}`), ['d', 'a', 'b']);
    assert.deepEqual(ids(`${line('a')}\n${line('b')}`), ['directory', 'a', 'b']);
    // A second head, and one behind an entry, is an entry like any other.
    assert.deepEqual(ids(`${line('a')}\n${head}`), ['directory', 'a', 'entry-2']);
    assert.deepEqual(ids(`${head}\n${head}`), ['d', 'entry-1']);
  });

  it('may have blank lines, blanks around, and any ending', () => {
    assert.deepEqual(ids(`${head}  \r\n\r\n  ${line('a')} \r\n\n`), ['d', 'a']);
    assert.deepEqual(ids(`\ufeff${head}\n\ufeff${line('a')}`), ['d', 'a']);
  });

  it('is told from one object over several lines', () => {
    assert.deepEqual(ids(`{"directory":"d","name":"名录","entries":[\n${line('a')}\n]}`), ['d', 'a']);
    assert.deepEqual(ids(JSON.stringify(file(entry({})), null, 2)), ['d', 'a']);
    assert.deepEqual(ids(`${JSON.stringify(file(entry({})))}\n`), ['d', 'a']);
  });

  it('loses a line that is none, and no other', () => {
    assert.deepEqual(found(`${head}\nx\n${line('a')}`), ['not-json entries[0] "x"']);
    assert.deepEqual(ids(`${head}\nx\n${line('a')}`), ['d', 'a']);
  });

  it('ends where there are too many', () => {
    assert.deepEqual(found(`${head}\n${line('a')}\n${line('b')}\n${line('c')}`, { mostEntries: 2 }), [
      'too-many error entries',
    ]);
  });
});

it('a file in another encoding, and one that is no JSON, is refused at its place', () => {
  const lost = '\ufffd'.repeat(40);
  const [zh] = found(`{"directory":"d",\n"name":"${lost}"}`);
  assert.match(zh ?? '', /^not-utf8 error$/);
  assert.deepEqual(found('{"entries": [}'), ['not-json error 1:14']);
  assert.deepEqual(found('{"entries"： []}'), ['not-json error 1:11']);
  const circular: Record<string, unknown> = {};
  circular['entries'] = [circular];
  assert.deepEqual(found(circular), ['not-json error']);
});

it('many remarks of one kind hide none of the other', () => {
  const entries = Array.from({ length: 1100 }, (_, n) => ({ id: `a${n}`, name: '甲', boss: 1, creditCode: 'x' }));
  const all = found(file(entries));
  const count = (code: string): number => all.filter((each) => each.startsWith(`${code} `)).length;
  assert.deepEqual([count('unknown-key'), count('credit-code') + count('duplicate-code')], [1000, 1000]);
  assert.match(all.at(-1)!, /^too-many$/);
});
