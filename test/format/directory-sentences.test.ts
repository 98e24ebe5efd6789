import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DirectoryFailureReason } from '../../src/directory/request-json.js';
import {
  directoryLabels,
  fieldLabel,
  usualFields,
  type DirectoryListLabels,
  type EntryField,
} from '../../src/format/directory-labels.js';
import { directoryWords } from '../../src/format/directory-words.js';
import type { DirectoryKind } from '../../src/model/directory.js';

const [zh, en] = [directoryLabels['zh-CN'], directoryLabels.en];
/** The same said in both languages. */
const both = (say: (labels: DirectoryListLabels, locale: 'zh-CN' | 'en') => string) => [
  say(zh, 'zh-CN'),
  say(en, 'en'),
];

describe('what a directory lists', () => {
  const things: Readonly<Record<DirectoryKind, readonly (readonly [zh: string, en: string])[]>> = {
    enterprises: [
      ['查找企业', 'Find an enterprise'],
      ['企业名称', 'Name'],
      ['统一社会信用代码', 'unified social credit code'],
      ['名录只登记单位，不登记个人。', 'The directory lists organisations, never persons.'],
      ['更新日期：2024年1月31日', 'Updated: 2024年1月31日'],
      ['认定年份', 'Year of recognition'],
    ],
    agencies: [
      ['查找服务机构', 'Find a service agency'],
      ['机构名称', 'Agency'],
      ['统一社会信用代码', 'unified social credit code'],
      ['名录只登记单位，不登记个人。', 'The directory lists organisations, never persons.'],
      ['更新日期：2024年1月31日', 'Updated: 2024年1月31日'],
      ['评定年份', 'Year of grading'],
    ],
    streets: [
      ['查找街区', 'Find a street'],
      ['街区名称', 'Street'],
      ['', ''],
      ['', ''],
      ['更新日期：2024年1月31日', 'Updated: 2024年1月31日'],
      ['认定年份', 'Year of recognition'],
    ],
    industries: [
      ['查找产业', 'Find an industry'],
      ['产业名称', 'Industry'],
      ['国民经济行业代码', 'industry code'],
      ['', ''],
      ['版本日期：2024年1月31日', 'Version: 2024年1月31日'],
      ['认定年份', 'Year of recognition'],
    ],
  };
  for (const [kind, said] of Object.entries(things) as [DirectoryKind, (typeof things)[DirectoryKind]][])
    test(`${kind} are called by their own words`, () => {
      const day = '2024年1月31日';
      const words = ({ things: of }: DirectoryListLabels): string[] => {
        const { search, name, code, noPersons, updated, field } = of[kind];
        return [search, name, code, noPersons, updated(day), field.year];
      };
      assert.deepEqual([words(zh), words(en)], [said.map(([chinese]) => chinese), said.map(([, english]) => english)]);
    });

  test('has columns and filters of its own where a page asks for no others', () => {
    assert.deepEqual(usualFields, {
      enterprises: { columns: 'street industry entered', facets: 'street industry category level' },
      agencies: { columns: 'category grade year street', facets: 'category grade year street' },
      streets: { columns: 'level year street', facets: 'level year street' },
      industries: { columns: 'industry category entered', facets: 'category' },
    });
  });

  const fields: Partial<Record<EntryField, readonly [zh: string, en: string]>> = {
    creditCode: ['统一社会信用代码', 'Unified social credit code'],
    division: ['行政区划代码', 'Division code'],
    counts: ['知识产权数量', 'Intellectual property'],
    entered: ['列入时间', 'Entered'],
    withdrawn: ['退出时间', 'Withdrawn'],
    formerNames: ['曾用名', 'Former names'],
    phone: ['办公电话', 'Office phone'],
    year: ['认定年份', 'Year of recognition'],
  };
  test('calls what is known of an entry', () => {
    for (const [field, said] of Object.entries(fields))
      assert.deepEqual(
        both((_, locale) => fieldLabel(field as EntryField, locale)),
        said,
      );
    assert.deepEqual(
      both(({ kinds, counted }) => counted(kinds.madridTrademarks, '3')),
      ['马德里商标3件', '3 Madrid trade marks'],
    );
  });
});

describe('the field of a directory', () => {
  test('says what may be typed, and pinyin only where the file has it', () => {
    assert.deepEqual(
      both(({ placeholder }) => placeholder('企业名称')),
      ['企业名称、拼音首字母', 'Name or pinyin initials'],
    );
    assert.deepEqual(
      both(({ hint, things }) => hint(things.enterprises.code, true)),
      [
        '可输入名称、拼音全拼、拼音首字母或统一社会信用代码，多个词用空格隔开',
        'Name, full pinyin, pinyin initials or unified social credit code; separate several words with spaces',
      ],
    );
    assert.deepEqual(
      both(({ hint }) => hint('', false)),
      ['可输入名称，多个词用空格隔开', 'Name; separate several words with spaces'],
    );
  });

  test('says what it made of what was typed or linked', () => {
    assert.deepEqual(
      both(({ tooManyWords }) => tooManyWords),
      ['查找的词过多，仅按前面的词查找。', 'Too many words: only the first ones were searched for.'],
    );
    assert.deepEqual(
      both(({ unknownEntry }) => unknownEntry('企业')),
      ['链接所指的企业不在本名录中。', 'The link names an entry that is not in this directory.'],
    );
    assert.deepEqual(
      both(({ noDay }) => noDay('2024-13')),
      ['“2024-13”不是日期，以下为现有名录。', '“2024-13” is not a date; the directory is shown as it is now.'],
    );
    assert.deepEqual(
      both(({ countedBy }) => countedBy('企业数', '2023年底', '807', '家')),
      [
        '本名录为指标“企业数”的计数来源：截至2023年底共807家。',
        'The indicator “企业数” counts the entries of this directory: 807 on 2023年底.',
      ],
    );
    assert.deepEqual(
      both(({ countedBy }) => countedBy('企业数', '', '', '家')),
      ['本名录为指标“企业数”的计数来源。', 'The indicator “企业数” counts the entries of this directory.'],
    );
  });

  test('calls the orders there are', () => {
    assert.deepEqual(
      both(({ asListed }) => asListed),
      ['名录顺序', 'as listed'],
    );
    assert.deepEqual(zh.sorts, { relevance: '相关程度', pinyin: '拼音', strokes: '笔画', entered: '列入时间' });
    assert.deepEqual(en.sorts, {
      relevance: 'relevance',
      pinyin: 'pinyin',
      strokes: 'strokes',
      entered: 'date of entry',
    });
    assert.deepEqual(
      both(({ clear }) => clear),
      ['全部清除', 'Clear all'],
    );
  });
});

describe('what a directory found', () => {
  test('is counted, or at least so many', () => {
    assert.deepEqual(
      both(({ found, ofAll }) => found('12', '家') + ofAll('600', '家')),
      ['找到12家，共600家', '12 found of 600'],
    );
    assert.deepEqual(
      both(({ foundAtLeast }) => foundAtLeast('1,000', '家')),
      ['找到1,000家以上', '1,000 or more found'],
    );
  });

  test('is nothing, and there are ways out', () => {
    assert.deepEqual(
      both(({ nothingFor }) => nothingFor('华为', false)),
      ['没有名称、拼音或代码含“华为”的条目。', 'No entry has “华为” in its name, pinyin or code.'],
    );
    assert.deepEqual(
      both(({ nothingFor }) => nothingFor('华为', true)),
      [
        '在所选条件内，没有名称、拼音或代码含“华为”的条目。',
        'Within the chosen filters, no entry has “华为” in its name, pinyin or code.',
      ],
    );
    assert.deepEqual(
      both(({ check }) => check),
      ['检查输入的名称、拼音或代码是否正确', 'Check the name, pinyin or code'],
    );
    assert.deepEqual(
      both(({ withoutFilters, things }) => withoutFilters(2, things.enterprises.many)),
      ['清除2项筛选条件，在全部企业中查找', 'Clear 2 filters and search all enterprises'],
    );
    assert.equal(en.withoutFilters(1, 'enterprises'), 'Clear the filter and search all enterprises');
    assert.deepEqual(
      both(({ showAll, things }) => showAll('600', '家', things.enterprises.many)),
      ['显示全部600家企业', 'Show all 600 enterprises'],
    );
    assert.deepEqual(
      both(({ empty, things }) => empty(things.agencies.many)),
      ['名录中暂无服务机构', 'There are no service agencies in this directory yet'],
    );
  });

  test('is more than a list, a page of paper or a source gives', () => {
    assert.deepEqual(
      both(({ firstOnly }) => firstOnly('10,000', '家')),
      ['列表只列出前10,000家，请增加条件缩小范围。', 'The list holds the first 10,000; add a condition to narrow it.'],
    );
    assert.deepEqual(
      both(({ printed }) => printed('2,000', '家')),
      ['打印前2,000家；全部结果请下载。', 'The first 2,000 are printed; download all results.'],
    );
    assert.deepEqual(
      both(({ partly }) => partly('1,000', '家')),
      [
        '名录服务只提供了前1,000家，已按此保存。',
        'The directory service gave only the first 1,000; the file holds those.',
      ],
    );
  });

  test('is taken into a file, or cannot be', () => {
    assert.deepEqual(
      both(({ downloads }) => downloads),
      ['下载本次结果', 'Download these results'],
    );
    assert.deepEqual(
      both(({ taking }) => taking('200', '家')),
      ['正在准备，已取得200家…', 'Getting ready: 200 so far…'],
    );
    assert.deepEqual(
      both(({ reading }) => reading('40%')),
      ['正在读取名录，已完成40%', 'Reading the directory, 40% done'],
    );
    assert.deepEqual(
      both(({ notMade }, locale) => notMade(directoryWords[locale].failures.busy)),
      [
        '未能取得全部结果：访问人数较多，请稍后重试。',
        'The results could not all be fetched. The directory service is busy. Try again later.',
      ],
    );
  });
});

describe('an entry of a directory', () => {
  test('says where a mistake is to be told, and that a code has one', () => {
    assert.deepEqual(
      both(({ correction }) => correction('025-12345678')),
      ['信息有误，请联系：025-12345678。', 'To correct an entry, contact 025-12345678.'],
    );
    assert.deepEqual(
      both(({ correction }) => correction('')),
      ['信息有误，请联系发布单位更正。', 'To correct an entry, contact its publisher.'],
    );
    assert.deepEqual(
      both(({ wrongCode }) => wrongCode),
      [
        '（校验位不符，以登记机关公布的为准）',
        '(check digit does not match; the record of the registration authority prevails)',
      ],
    );
  });

  test('says whose it is, where it leads, and that it is invented', () => {
    assert.deepEqual(
      both(({ soleProprietor, field }) => soleProprietor(field.creditCode)),
      ['统一社会信用代码（个体工商户）', 'Unified social credit code (sole proprietor)'],
    );
    assert.deepEqual(
      both(({ leaves }) => leaves),
      ['（外部网站）', '(external site)'],
    );
    assert.deepEqual(
      both(({ publisher }) => publisher('区局')),
      ['发布单位：区局', 'Publisher: 区局'],
    );
    assert.deepEqual(
      both(({ illustrative, things }) => illustrative(things.enterprises.many)),
      ['名录中的企业全部虚构，只用于展示版式。', 'All enterprises in this directory are invented, to show the layout.'],
    );
  });
});

describe('a directory that does not answer', () => {
  const failures: Readonly<Record<DirectoryFailureReason, readonly [zh: string, en: string]>> = {
    unreachable: [
      '无法连接名录服务，请检查网络后重试。',
      'The directory service cannot be reached. Check the connection and try again.',
    ],
    timeout: ['名录服务响应超时，请稍后重试。', 'The directory service takes too long to answer. Try again later.'],
    busy: ['访问人数较多，请稍后重试。', 'The directory service is busy. Try again later.'],
    server: ['名录服务出现故障，请稍后重试。', 'The directory service has a fault. Try again later.'],
    refused: ['名录服务拒绝了本次查询。', 'The directory service refused the query.'],
    'not-found': ['未找到名录服务。', 'There is no directory service at this address.'],
    malformed: ['名录服务返回的内容有误，无法显示。', 'The directory service sent something that cannot be read.'],
    'too-large': ['名录服务返回的内容过大，无法显示。', 'The directory service sent more than can be shown.'],
  };
  for (const [reason, said] of Object.entries(failures) as [DirectoryFailureReason, readonly [string, string]][])
    test(`${reason} is said, and whether to try again`, () => {
      assert.deepEqual([directoryWords['zh-CN'].failures[reason], directoryWords.en.failures[reason]], said);
    });
});
