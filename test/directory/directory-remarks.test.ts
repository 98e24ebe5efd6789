import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParseDirectory, type DirectoryOptions } from '../../src/directory/parse-directory.js';

/* What a publisher is told of a directory, whole and in both languages, and what of it stays. */

const file = (entries: readonly unknown[], head: object = {}): object => ({
  directory: 'd',
  name: '名录',
  ...head,
  entries,
});
const messages = (input: unknown, locale: 'zh-CN' | 'en', options: DirectoryOptions = {}): string[] => {
  const result = safeParseDirectory(input, { locale, ...options });
  return (result.ok ? result.warnings : result.issues).map(({ message }) => message);
};
const both = (input: unknown, options: DirectoryOptions = {}): string[][] => [
  messages(input, 'zh-CN', options),
  messages(input, 'en', options),
];
const kept = (entry: object): unknown => {
  const result = safeParseDirectory(file([entry]));
  return result.ok ? result.directory.entries[0] : undefined;
};

const sound = '91350100M000100Y43';

type Row = [what: string, field: string, value: unknown, zh: string, en: string, stays?: unknown];
const at = (field: string): string => `entries[0].${field}${field === 'pinyin' ? '[0]' : ''}`;

const rows: Row[] = [
  [
    'a text of blanks',
    'street',
    '\u3000 ',
    '应为非空文字，该字段已略去（实际为 "\u3000 "）',
    'expected text that is not blank; the field is left out (received "\u3000 ")',
  ],
  [
    'a number for a text',
    'industry',
    7,
    '应为非空文字，该字段已略去（实际为 7）',
    'expected text that is not blank; the field is left out (received 7)',
  ],
  [
    'a text for a list',
    'categories',
    '软件',
    '应为列表，该字段已略去（实际为 "软件"）',
    'expected a list; the field is left out (received "软件")',
  ],
  [
    'a text for an object',
    'counts',
    '12',
    '应为对象，该字段已略去（实际为 "12"）',
    'expected an object; the field is left out (received "12")',
  ],
  [
    'a word for a flag',
    'illustrative',
    'yes',
    '应为 true 或 false，该字段已略去（实际为 "yes"）',
    'expected true or false; the field is left out (received "yes")',
  ],
  [
    'a flag for a day',
    'entered',
    true,
    '应为日期（YYYY-MM-DD），该字段已略去（实际为 true）',
    'expected a day of the calendar (YYYY-MM-DD); the field is left out (received true)',
  ],
  [
    'a day of another form',
    'entered',
    '2022/3/1',
    '已读作日期 2022-03-01（实际为 "2022/3/1"）',
    'read as the day 2022-03-01 (received "2022/3/1")',
    '2022-03-01',
  ],
  [
    'a day of entry in words',
    'entered',
    '去年',
    '不是日期（YYYY-MM-DD）；照原样显示，该条自名录更新之日（updated）起才计入数量（实际为 "去年"）',
    'this is no day (YYYY-MM-DD); it is shown as it is, and the entry counts only from the day of the directory (updated) on (received "去年")',
    '去年',
  ],
  [
    'a day of withdrawal in words',
    'withdrawn',
    '去年',
    '不是日期（YYYY-MM-DD）；照原样显示，该条不计入任何一天的数量（实际为 "去年"）',
    'this is no day (YYYY-MM-DD); it is shown as it is, and the entry counts on no day (received "去年")',
    '去年',
  ],
  [
    'a code in groups',
    'creditCode',
    '91350100 M000100Y43',
    `已读作代码 ${sound}（实际为 "91350100 M000100Y43"）`,
    `read as the code ${sound} (received "91350100 M000100Y43")`,
    sound,
  ],
  [
    'a code of another form',
    'creditCode',
    '350100',
    '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）；照原样显示（实际为 "350100"）',
    'a unified social credit code has 18 characters, digits and capitals without I, O, S, V, Z; it is shown as it is (received "350100")',
    '350100',
  ],
  [
    'a code with another check digit',
    'creditCode',
    '91350100M000100Y44',
    '校验码不符（GB 32100—2015）；照原样显示（实际为 "91350100M000100Y44"）',
    'the check digit does not hold (GB 32100-2015); the code is shown as it is (received "91350100M000100Y44")',
    '91350100M000100Y44',
  ],
  [
    'a division of five figures',
    'division',
    '35010',
    '应为 6、9 或 12 位行政区划代码，该字段已略去（实际为 "35010"）',
    'expected a division code of 6, 9 or 12 digits; the field is left out (received "35010")',
  ],
  [
    'a telephone of nobody',
    'phone',
    '一号楼',
    '应为办公固定电话（如 025-83000000、025-83000000转801），该字段已略去（实际为 "一号楼"）',
    'expected fixed telephones of an office (025-83000000, 025-83000000转801、83000001); the field is left out (received "一号楼")',
  ],
  [
    'an address of another kind',
    'website',
    'ftp://example.org',
    '应为以 https:// 或 http:// 开头的网址，该字段已略去（实际为 "ftp://example.org"）',
    'expected a web address beginning with https:// or http://; the field is left out (received "ftp://example.org")',
  ],
  [
    'a field there is not',
    'boss',
    '甲',
    '名录没有该字段，已略去；名录不设个人信息字段（实际为 "甲"）',
    'a directory has no field of this name; it is left out. Fields for persons are not provided for (received "甲")',
  ],
  [
    'somebody’s number',
    'street',
    '13800000000',
    '疑似手机号码，不得公开；该字段已略去',
    'this looks like a mobile number and must not be published; the field is left out',
  ],
  [
    'somebody’s card',
    'street',
    '11010119900307889X',
    '疑似公民身份号码，不得公开；该字段已略去',
    'this looks like an ID-card number and must not be published; the field is left out',
  ],
  [
    'marks that turn text around',
    'street',
    '甲\u202e乙',
    '文字含控制字符或方向控制符，显示可能与内容不符；照原样保留（实际为 "甲\u202e乙"）',
    'the text has control or direction marks, which may make it look different; it is kept as it is (received "甲\u202e乙")',
    '甲\u202e乙',
  ],
  [
    'readings of another name',
    'pinyin',
    ['jia yi'],
    '应为每字一个音节（共 1 个），无读音处写“-”；该字段已略去（实际为 "jia yi"）',
    'expected one syllable a character (1), "-" where there is none; the field is left out (received "jia yi")',
  ],
];

describe('a field', () => {
  for (const [what, field, value, zh, en, stays] of rows)
    it(`${what}: ${stays === undefined ? 'is left out' : 'stays'}, and is told`, () => {
      const entry = { id: 'a', name: '甲', [field]: value };
      assert.deepEqual(both(file([entry])), [[`${at(field)}：${zh}`], [`${at(field)}: ${en}`]]);
      assert.deepEqual(kept(entry), { id: 'a', name: '甲', ...(stays !== undefined && { [field]: stays }) });
    });

  it('that is null is nothing known, and nothing is told', () => {
    const entry = {
      id: 'a',
      name: '甲',
      street: null,
      counts: { patents: null },
      recognitions: [{ name: '乙', year: null }],
    };
    assert.deepEqual(both(file([entry])), [[], []]);
    assert.deepEqual(kept(entry), { id: 'a', name: '甲', counts: {}, recognitions: [{ name: '乙' }] });
  });

  it('is shown short', () => {
    const long = '甲'.repeat(61);
    assert.match(messages(file([{ id: 'a', name: '甲', phone: long }]), 'en')[0]!, /received "甲{60}…"\)$/);
    assert.match(messages(file([{ id: 'a', name: '甲', phone: long.slice(1) }]), 'en')[0]!, /received "甲{60}"\)$/);
    assert.match(messages(file([{ id: 'a', name: '甲', phone: [1, 2] }]), 'en')[0]!, /received "\[2\]"\)$/);
    const six = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };
    assert.match(messages(file([{ id: 'a', name: '甲', phone: six }]), 'en')[0]!, /received "\{a, b, c, d, e\}"\)$/);
  });
});

describe('parts of a field', () => {
  const told = (field: string, value: unknown): string[] =>
    messages(file([{ id: 'a', name: '甲', [field]: value }]), 'zh-CN').map((each) => each.replace(`${at(field)}`, ''));
  const stays = (field: string, value: unknown): unknown =>
    (kept({ id: 'a', name: '甲', [field]: value }) as Record<string, unknown>)[field];

  it('counts are whole and not below nothing', () => {
    assert.deepEqual(told('counts', { patents: 0, trademarks: 3 }), []);
    assert.deepEqual(told('counts', { patents: 1.5 }), ['.patents：应为不小于 0 的整数，该字段已略去（实际为 1.5）']);
    assert.deepEqual(told('counts', { copyrights: -1 }), [
      '.copyrights：应为不小于 0 的整数，该字段已略去（实际为 -1）',
    ]);
    assert.deepEqual(stays('counts', { patents: -1, madridTrademarks: 2, inventionPatents: 1 }), {
      madridTrademarks: 2,
      inventionPatents: 1,
    });
    assert.deepEqual(told('counts', { staff: 5 }), [
      '.staff：名录没有该字段，已略去；名录不设个人信息字段（实际为 5）',
    ]);
  });

  it('the day of counts is read like any other', () => {
    assert.deepEqual(stays('counts', { asOf: '2023.12.31' }), { asOf: '2023-12-31' });
    assert.deepEqual(told('counts', { asOf: '2023.12.31' }), ['.asOf：已读作日期 2023-12-31（实际为 "2023.12.31"）']);
    assert.deepEqual(told('counts', { asOf: '年底' }), [
      '.asOf：应为日期（YYYY-MM-DD），该字段已略去（实际为 "年底"）',
    ]);
    assert.deepEqual(told('counts', { asOf: '2023-12-31' }), []);
  });

  it('a recognition has a name, a level there is, and a year of this republic', () => {
    const honour = (more: object): object[] => [{ name: '示范企业', ...more }];
    for (const level of ['national', 'provincial', 'municipal', 'district'])
      assert.deepEqual(told('recognitions', honour({ level })), [], level);
    assert.deepEqual(told('recognitions', honour({ level: 'city' })), [
      '[0].level：应为 national、provincial、municipal 或 district，该字段已略去（实际为 "city"）',
    ]);
    for (const year of [1949, 2100]) assert.deepEqual(told('recognitions', honour({ year })), [], String(year));
    for (const year of [1948, 2101, 2020.5])
      assert.deepEqual(told('recognitions', honour({ year })), [
        `[0].year：应为 1949—2100 年之间的年份，该字段已略去（实际为 ${year}）`,
      ]);
    assert.deepEqual(told('recognitions', honour({ grade: 3 })), ['[0].grade：应为非空文字，该字段已略去（实际为 3）']);
    assert.deepEqual(
      stays('recognitions', honour({ grade: 'A', level: 'x', year: 1900, by: '某' })),
      honour({ grade: 'A' }),
    );
    assert.deepEqual(told('recognitions', [{ year: 2020 }]), ['[0].name：应为非空文字，该字段已略去']);
    assert.deepEqual(stays('recognitions', [{ year: 2020 }, { name: '乙' }]), [{ name: '乙' }]);
  });

  it('of a list what does not fit is taken out, and the rest keeps its order', () => {
    assert.deepEqual(stays('categories', ['软件', 5, '芯片', '', '材料']), ['软件', '芯片', '材料']);
    assert.deepEqual(told('categories', ['软件', 5]), ['[1]：应为非空文字，该字段已略去（实际为 5）']);
    assert.deepEqual(stays('formerNames', ['旧名']), ['旧名']);
  });

  it('a division is a district, a sub-district or a community', () => {
    for (const division of ['350100', '350100001', '350100001002']) assert.equal(stays('division', division), division);
    for (const division of ['3501', '3501000012', '35010000100', '350100001002003', 350100])
      assert.equal(stays('division', division), undefined);
  });

  it('a reading is one syllable a character of the name, the short name and the former names', () => {
    const entry = (pinyin: unknown): unknown =>
      (kept({ id: 'a', name: '甲乙', shortName: '丙', formerNames: ['丁戊'], pinyin }) as { pinyin?: unknown }).pinyin;
    for (const pinyin of [['jia yi'], ['jia yi', 'bing', 'ding wu'], ['', 'bing'], ['jia -']])
      assert.deepEqual(entry(pinyin), pinyin);
    for (const pinyin of [
      ['jia'],
      ['jia yi', 'bing bing'],
      ['jia yi', 'bing', 'ding'],
      ['', '', '', 'a'],
      'jia yi',
      [5],
    ])
      assert.equal(entry(pinyin), undefined, JSON.stringify(pinyin));
  });

  it('an address is one a reader can follow, of two thousand characters at most', () => {
    const long = (length: number): string => `https://example.org/${'a'.repeat(length - 20)}`;
    assert.equal(stays('website', long(2000)), long(2000));
    for (const website of [long(2001), 'https://', 'https:// a', '//example.org', 'https://example.org/13800000000'])
      assert.equal(stays('website', website), undefined, website.slice(0, 40));
    assert.equal(stays('website', 'http://example.org/2023010112'), 'http://example.org/2023010112');
  });

  it('a number that is none in the place of a telephone is told as what it is', () => {
    assert.deepEqual(told('phone', '13800000000'), ['：疑似手机号码，不得公开；该字段已略去']);
  });
});

describe('an entry', () => {
  it('that is none is left out', () => {
    assert.deepEqual(both(file([7])), [
      ['entries[0]：应为对象，该条已略去（实际为 7）'],
      ['entries[0]: expected an object; the entry is left out (received 7)'],
    ]);
  });

  it('needs a name', () => {
    assert.deepEqual(both(file([{ id: 'a' }])), [
      ['entries[0].name：缺少名称，该条已略去'],
      ['entries[0].name: an entry needs a name; it is left out'],
    ]);
  });

  it('whose name is somebody’s number is left out whole', () => {
    assert.deepEqual(both(file([{ id: 'a', name: '联系 13800000000' }])), [
      ['entries[0].name：疑似手机号码，不得公开；该条已略去'],
      ['entries[0].name: this looks like a mobile number and must not be published; the entry is left out'],
    ]);
    assert.equal(kept({ id: 'a', name: '联系 13800000000' }), undefined);
  });

  it('goes by its number where it has no id', () => {
    assert.deepEqual(both(file([{ name: '甲' }, { id: 'A B', name: '乙' }])), [
      [
        'entries[0].id：应为由小写字母、数字和单个连字符组成的标识；该条暂用“entry-1”',
        'entries[1].id：应为由小写字母、数字和单个连字符组成的标识；该条暂用“entry-2”（实际为 "A B"）',
      ],
      [
        'entries[0].id: expected an id of lower-case letters, digits and single hyphens; the entry goes by "entry-1"',
        'entries[1].id: expected an id of lower-case letters, digits and single hyphens; the entry goes by "entry-2" (received "A B")',
      ],
    ]);
    assert.deepEqual(kept({ name: '甲' }), { name: '甲', id: 'entry-1' });
    assert.deepEqual(kept({ id: 'a'.repeat(101), name: '甲' }), { id: 'entry-1', name: '甲' });
    assert.deepEqual(kept({ id: 'a'.repeat(100), name: '甲' }), { id: 'a'.repeat(100), name: '甲' });
  });

  it('has a name of two hundred characters at most, or it is told', () => {
    assert.deepEqual(messages(file([{ id: 'a', name: '长'.repeat(200) }]), 'zh-CN'), []);
    const [zh, en] = both(file([{ id: 'a', name: '长'.repeat(201) }]));
    assert.match(zh![0]!, /^entries\[0\]\.name：名称长达 201 字；照原样保留（/);
    assert.match(en![0]!, /^entries\[0\]\.name: the name has 201 characters; it is kept as it is \(/);
  });

  it('leaves after it came', () => {
    const on = (withdrawn: string): string[][] =>
      both(file([{ id: 'a', name: '甲', entered: '2022-01-02', withdrawn }]));
    assert.deepEqual(on('2022-01-03'), [[], []]);
    for (const day of ['2022-01-02', '2022-01-01'])
      assert.deepEqual(on(day), [
        [`entries[0].withdrawn：退出日期不晚于入录日期（2022-01-02）；均照原样保留（实际为 "${day}"）`],
        [
          `entries[0].withdrawn: withdrawn on or before the day of entry (2022-01-02); both days are kept (received "${day}")`,
        ],
      ]);
  });

  it('of one person is told, and its number is not repeated', () => {
    assert.deepEqual(
      both(file([{ id: 'a', name: '甲', creditCode: '92350100M000100Y4X' }])).map((all) => all.at(-1)),
      [
        'entries[0].creditCode：该代码为个体工商户代码；请确认名称可以公开',
        'entries[0].creditCode: the code is that of a sole proprietor; make sure that the name may be published',
      ],
    );
  });

  it('with the id or the code of another is kept beside it', () => {
    const entries = [
      { id: 'a', name: '甲', creditCode: sound },
      { id: 'b', name: '乙' },
      { id: 'a', name: '丙', creditCode: sound },
    ];
    assert.deepEqual(both(file(entries)), [
      [
        'entries[2].id：标识与 entries[0] 重复；两条均保留（实际为 "a"）',
        `entries[2].creditCode：统一社会信用代码与 entries[0] 重复；两条均保留（实际为 "${sound}"）`,
      ],
      [
        'entries[2].id: the id is taken by entries[0]; both entries are kept (received "a")',
        `entries[2].creditCode: the credit code is that of entries[0]; both entries are kept (received "${sound}")`,
      ],
    ]);
  });

  it('keeps what looks like a number of somebody’s where that is asked for', () => {
    const entry = { id: 'a', name: '甲', street: '13800000000' };
    assert.deepEqual(both(file([entry]), { allowPersonalData: true }), [
      ['entries[0].street：疑似个人信息；按选项要求保留'],
      ['entries[0].street: this looks like personal data; it is kept as the options ask'],
    ]);
    const strict = safeParseDirectory(file([entry]), { strict: true, allowPersonalData: true });
    assert.ok(strict.ok);
    assert.deepEqual(strict.directory.entries, [entry]);
  });
});

describe('the head of a directory', () => {
  const head = (more: object): string[][] => both(file([], more));
  const stays = (more: object): object => {
    const result = safeParseDirectory(file([], more));
    assert.ok(result.ok);
    const { entries: _, ...rest } = result.directory;
    return rest;
  };
  const d = { directory: 'd', name: '名录' };

  it('has an id and a name', () => {
    assert.deepEqual(both({ entries: [] }), [
      ['directory：应为由小写字母、数字和单个连字符组成的标识', 'name：应为文字或按语言给出的文字，该字段已略去'],
      [
        'directory: expected an id of lower-case letters, digits and single hyphens',
        'name: expected text, or text by language; the field is left out',
      ],
    ]);
  });

  it('is of one of four', () => {
    assert.deepEqual(head({ of: 'shops' }), [
      ['of：应为 enterprises、agencies、streets 或 industries；按企业名录显示（实际为 "shops"）'],
      [
        'of: expected enterprises, agencies, streets or industries; the directory is shown as one of enterprises (received "shops")',
      ],
    ]);
    for (const of of ['enterprises', 'agencies', 'streets', 'industries'])
      assert.deepEqual(stays({ of }), { ...d, of });
  });

  it('has texts by language, or one for all', () => {
    const name = { 'zh-CN': '名录', en: 'Directory' };
    assert.deepEqual(stays({ name, note: name }), { ...d, name, note: name });
    for (const note of ['', ' ', {}, { english: 'x' }, { en: '' }, { en: 5 }, ['x'], '13800000000'])
      assert.deepEqual(stays({ note }), d, JSON.stringify(note));
    assert.deepEqual(head({ note: '13800000000' })[1], [
      'note: this looks like a mobile number and must not be published; the field is left out',
    ]);
  });

  it('has the day it is of, which can be', () => {
    assert.deepEqual(stays({ updated: '2023.12.31' }), { ...d, updated: '2023-12-31' });
    assert.deepEqual(stays({ updated: '2023-12-31' }), { ...d, updated: '2023-12-31' });
    assert.deepEqual(stays({ updated: '2023' }), d);
    assert.deepEqual(head({ updated: '2023.12.31' })[1], [
      'updated: read as the day 2023-12-31 (received "2023.12.31")',
    ]);
  });

  it('has a source with a name and a way to it', () => {
    const source = { name: '局', url: 'https://example.org/list' };
    assert.deepEqual(stays({ source }), { ...d, source });
    for (const url of ['/list', './list', '../list'])
      assert.deepEqual(stays({ source: { name: '局', url } }), { ...d, source: { name: '局', url } });
    for (const url of ['list', 'javascript:x', 'https://', '/a b', 5])
      assert.deepEqual(stays({ source: { name: '局', url } }), { ...d, source: { name: '局' } });
    assert.deepEqual(stays({ source: { url: '/list' } }), d);
    assert.deepEqual(head({ source: { ...source, phone: '1' } })[1], [
      'source.phone: a directory has no field of this name; it is left out. Fields for persons are not provided for (received "1")',
    ]);
    assert.deepEqual(head({ source: '局' })[1], ['source: expected an object; the field is left out (received "局")']);
  });

  it('has words for what it says', () => {
    const terms = { 'level.national': { 'zh-CN': '国家级', en: 'National' }, software: '软件' };
    assert.deepEqual(stays({ terms }), { ...d, terms });
    assert.deepEqual(stays({ terms: { a: '', b: '乙' } }), { ...d, terms: { b: '乙' } });
    assert.deepEqual(head({ terms: { a: '' } })[1], [
      'terms["a"]: expected text, or text by language; the field is left out (received "")',
    ]);
    assert.deepEqual(stays({ terms: [] }), d);
  });

  it('has what was prepared for searching', () => {
    const prepared = { pinyin: { jia: '甲家', 'yi/ji': '乙' }, fold: '甲乙', strokes: '乙甲' };
    assert.deepEqual(stays({ prepared }), { ...d, prepared });
    assert.deepEqual(stays({ prepared: { pinyin: { JIA: '甲', jia: '', verylong: '甲', yi: '乙' }, fold: 5 } }), {
      ...d,
      prepared: { pinyin: { yi: '乙' } },
    });
    assert.deepEqual(
      head({ prepared: { pinyin: 'x', strokes: '', other: 1 } })[1]!.map((each) => each.split(':')[0]),
      ['prepared.other', 'prepared.pinyin', 'prepared.strokes'],
    );
    assert.deepEqual(stays({ prepared: 'x' }), d);
  });

  it('has nothing else, but the name of its schema', () => {
    assert.deepEqual(head({ $schema: 'x', contact: '局', illustrative: true }), [[], []]);
    assert.deepEqual(head({ owner: '甲' })[0], ['owner：名录没有该字段，已略去；名录不设个人信息字段（实际为 "甲"）']);
    assert.deepEqual(head({ illustrative: 'x', contact: ' ' })[1], [
      'illustrative: expected true or false; the field is left out (received "x")',
      'contact: expected text that is not blank; the field is left out (received " ")',
    ]);
  });
});

describe('a file that is no directory', () => {
  it('is told', () => {
    for (const input of [5, [], {}, 'null', '{"entries": 5}'])
      assert.match(messages(input, 'en').join(), /^expected a directory: an object with "entries", or lines of JSON/);
    assert.match(messages(5, 'zh-CN')[0]!, /^应为名录：含 entries 的对象，或逐行 JSON/);
  });

  it('is told its slip of the pen with what to write', () => {
    assert.match(messages('{"entries"： []}', 'zh-CN')[0]!, /^1:11：不是 JSON：请将 ： 写成 :$/);
    assert.match(messages('{"entries"： []}', 'en')[0]!, /^1:11: this is not JSON: write : for ：$/);
  });

  it('a line that is none is left out of a file of lines', () => {
    const lines = '{"directory":"d","name":"名录"}\n{"id":"a","name":"甲"}\n{"id":\n{"id":"c","name":"丙"}';
    assert.deepEqual(both(lines), [
      ['entries[1]：不是 JSON，已略去（实际为 "{\\"id\\":"）'],
      ['entries[1]: this is not JSON; the field or line is left out (received "{\\"id\\":")'],
    ]);
  });

  it('of too many entries is told what to do', () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    assert.deepEqual(both(file(entries), { mostEntries: 3 }), [[], []]);
    assert.deepEqual(both(file(entries), { mostEntries: 2 }), [
      ['entries：超过 2 条，不宜整体放入页面；请通过服务端（DirectorySource）发布，或调高 mostEntries（实际为 3）'],
      [
        'entries: more than 2 entries are more than a page should hold; publish them through a server (DirectorySource) or raise mostEntries (received 3)',
      ],
    ]);
  });

  it('has a thousand remarks at most, and says how many more', () => {
    const entries = Array.from({ length: 1002 }, (_, n) => ({ id: `a${n}`, name: '甲', boss: 1 }));
    const all = messages(file(entries), 'zh-CN');
    assert.equal(all.length, 1001);
    assert.equal(all.at(-1), '另有 2 处问题未列出');
    assert.equal(messages(file(entries), 'en').at(-1), 'there are 2 further remarks');
  });
});
