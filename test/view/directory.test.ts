import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Facet } from '../../src/directory/directory-source.js';
import {
  directoryLabels,
  entryFields,
  entryText,
  fieldLabel,
  termIn,
  usualFields,
} from '../../src/format/directory-labels.js';
import { directoryEntry } from '../../src/model/directory.js';
import { directoryCsv, directoryJson, type DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { inNaturalOrder } from '../../src/view/directory/facet-order.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { parseCsv } from './parse-csv.js';

describe('the values of a filter', () => {
  const ordered = (facet: Facet, ...values: readonly string[]): string[] =>
    inNaturalOrder(
      facet,
      values.map((value, at) => ({ value, count: 100 - at })),
    ).map(({ value }) => value);
  test('stand from the nation to the district, from the latest year, from the best grade', () => {
    assert.deepEqual(ordered('level', 'district', 'municipal', 'national', 'provincial'), [
      'national',
      'provincial',
      'municipal',
      'district',
    ]);
    assert.deepEqual(ordered('year', '2019', '2024', '2021'), ['2024', '2021', '2019']);
    assert.deepEqual(ordered('grade', 'AA', 'AAAAA', 'A', 'AAA', 'AAA+'), ['AAAAA', 'AAA+', 'AAA', 'AA', 'A']);
    assert.deepEqual(ordered('grade', '丙级', '甲级', '乙级'), ['甲级', '乙级', '丙级']);
    assert.deepEqual(ordered('grade', '三星级', '五星级', '四星级'), ['五星级', '四星级', '三星级']);
    assert.deepEqual(ordered('grade', '3星', '5星'), ['5星', '3星']);
    assert.deepEqual(ordered('grade', '三级', '一级', '二级'), ['一级', '二级', '三级']);
    assert.deepEqual(ordered('division', '320114', '320106', '320102'), ['320102', '320106', '320114']);
  });
  test('stand as they come where there is no such order', () => {
    for (const facet of ['street', 'industry', 'category', 'recognition'] as const)
      assert.deepEqual(ordered(facet, '2019', '甲', 'national'), ['2019', '甲', 'national']);
    assert.deepEqual(ordered('grade', '优秀', '良好'), ['优秀', '良好']);
  });
  test('are all there, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Facet>('level', 'grade', 'year', 'division'),
        fc.uniqueArray(fc.string()),
        (facet, values) => {
          assert.deepEqual(ordered(facet, ...values).sort(), [...values].sort());
        },
      ),
    );
  });
});

describe('the words of a directory', () => {
  test('call its entries by what it lists, in every language', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { things } = directoryLabels[locale];
      const said = Object.values(things).map(({ search, many }) => `${search} ${many}`);
      assert.equal(new Set(said).size, 4);
      for (const kind of Object.keys(things) as (keyof typeof things)[]) {
        for (const list of Object.values(usualFields[kind]))
          for (const field of list.split(' '))
            assert.ok(entryFields.includes(field as (typeof entryFields)[number]), field);
      }
    }
    assert.equal(fieldLabel('industry', 'zh-CN', 'industries'), '行业代码（GB/T\u00a04754）');
    assert.equal(fieldLabel('industry', 'zh-CN'), '行业');
    assert.equal(fieldLabel('grade', 'en', 'agencies'), 'Grade');
    assert.equal(directoryLabels['zh-CN'].things.industries.updated('2025年6月30日'), '版本日期：2025年6月30日');
  });
  test('have a column for every fact of the format but the name, the readings and what is shown as a mark', () => {
    const shown = new Set<string>(entryFields);
    const asFields = { categories: 'category', recognitions: 'recognition' } as Record<string, string>;
    for (const key of Object.keys(directoryEntry.shape))
      assert.equal(shown.has(asFields[key] ?? key), !['id', 'name', 'pinyin', 'illustrative'].includes(key), key);
  });
  test('say a term in the language of the page, else as the file has it, never in a third language', () => {
    const terms = {
      I65: { en: 'Software', 'zh-CN': '软件业' },
      老字号: { en: 'Time-honoured brand' },
      Software: { 'zh-CN': '软件' },
      街道: { fr: 'Rue' },
      外贸: '外贸企业',
    };
    const say = (locale: 'zh-CN' | 'en' | 'zh-Hant') =>
      ['I65', '老字号', 'Software', '街道', '外贸', 'constructor', 'I66'].map(termIn(terms, locale));
    assert.deepEqual(say('zh-CN'), ['I65 软件业', '老字号', '软件', '街道', '外贸企业', 'constructor', 'I66']);
    assert.deepEqual(say('en'), [
      'I65 Software',
      'Time-honoured brand',
      'Software',
      '街道',
      '外贸企业',
      'constructor',
      'I66',
    ]);
    assert.deepEqual(say('zh-Hant')[2], '软件');
  });
  test('give level, grade and year of all recognitions, each once', () => {
    const entry = {
      id: 'a',
      name: '甲',
      recognitions: [
        { name: '乙', level: 'provincial', grade: 'AAAA', year: 2023 },
        { name: '丙', level: 'provincial', year: 2021 },
        { name: '丁' },
      ],
    } as const;
    const said = (locale: 'zh-CN' | 'en'): string[] =>
      (['level', 'grade', 'year', 'recognition'] as const).map((field) => entryText(entry, field, locale));
    assert.deepEqual(said('zh-CN'), ['省级', 'AAAA', '2023、2021', '乙（2023 省级 AAAA）、丙（2021 省级）、丁']);
    assert.deepEqual(said('en'), [
      'provincial',
      'AAAA',
      '2023, 2021',
      '乙 (2023 provincial AAAA), 丙 (2021 provincial), 丁',
    ]);
  });
  test('leave words that are no day as they are', () => {
    const of = (entered: string): string => entryText({ id: 'a', name: '甲', entered }, 'entered', 'zh-CN');
    assert.deepEqual(['2022-03-01', '2022年上半年', '2022'].map(of), ['2022年3月1日', '2022年上半年', '2022']);
  });
});

describe('a downloaded directory', () => {
  const about: DirectoryInfo = {
    directory: 'd',
    of: 'agencies',
    name: { en: 'Agencies', 'zh-CN': '服务机构名录' },
    updated: '2025-06-30',
    source: { name: { en: 'Office', 'zh-CN': '某局' }, url: 'https://example.com' },
    terms: { 专利代理: { en: 'Patent agency' }, L72: { en: 'Business services', 'zh-CN': '商务服务业' } },
  };
  const entry = {
    id: 'a',
    name: '甲',
    creditCode: '913201061000000080',
    industry: 'L72',
    categories: ['专利代理'],
    recognitions: [{ name: '评定', grade: 'AAA', year: 2023 }],
    entered: '2022-03-01',
    withdrawn: '2025-01-01',
    counts: { patents: 0 },
    illustrative: true,
  } as const;
  const rowOf = (locale: 'zh-CN' | 'en'): Record<string, string> => {
    const [head = [], row = []] = parseCsv(directoryCsv([entry], about, locale).slice(1));
    assert.equal(new Set(head).size, head.length);
    return Object.fromEntries(head.map((key, at) => [key, row[at]!]).filter(([, value]) => value));
  };
  test('has the words of the page in its cells, days as days, and codes that stay codes', () => {
    assert.deepEqual(rowOf('zh-CN'), {
      机构名称: '甲',
      统一社会信用代码: '913201061000000080\t',
      行业: 'L72 商务服务业',
      服务类型: '专利代理',
      认定: '评定（2023 AAA）',
      等级: 'AAA',
      评定年份: '2023',
      知识产权数量: '专利0件',
      列入时间: '2022-03-01',
      退出时间: '2025-01-01',
      名录: '服务机构名录、某局',
      名录日期: '2025-06-30',
      示例数据: '示例数据',
    });
    const english = rowOf('en');
    assert.equal(english['Industry'], 'L72 Business services');
    assert.equal(english['Service'], 'Patent agency');
    assert.equal(english['Directory'], 'Agencies, Office');
  });
  test('is read again as what was downloaded', () => {
    const text = directoryJson([entry], about);
    const { entries, ...head } = parseDirectory(text);
    assert.deepEqual(entries, [entry]);
    assert.deepEqual(head, about);
  });
});
