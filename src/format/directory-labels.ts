import type { DirectorySort, Facet } from '../directory/directory-source.js';
import type { DirectoryEntry, Recognition } from '../model/directory.js';
import { formatDate } from './dates.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** A fact of an entry that a row or the detail shows. */
export type EntryField =
  | 'shortName'
  | 'formerNames'
  | 'creditCode'
  | 'street'
  | 'division'
  | 'industry'
  | 'category'
  | 'recognition'
  | 'counts'
  | 'phone'
  | 'website'
  | 'entered'
  | 'withdrawn'
  | 'source';

/** The words of a directory that do not depend on its data. */
export interface DirectoryListLabels {
  readonly search: string;
  readonly placeholder: string;
  /** What may be typed; the second form where the file holds no pinyin. */
  readonly hint: string;
  readonly hintWithoutPinyin: string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  /** Of the filters that are no field of an entry. */
  readonly facet: Readonly<Record<Exclude<Facet, EntryField>, string>>;
  readonly level: Readonly<Record<NonNullable<Recognition['level']>, string>>;
  readonly others: (count: number) => string;
  readonly fewer: string;
  readonly found: (count: string, whole: string) => string;
  readonly foundAtLeast: (count: string) => string;
  readonly all: (count: string) => string;
  readonly tooManyWords: string;
  /** A link named an entry that is not there. */
  readonly unknownEntry: string;
  /** Which indicator counts the entries; the sentence without a number where none was counted. */
  readonly countedBy: (indicator: string, date: string, count: string) => string;
  readonly remove: (value: string) => string;
  readonly clear: string;
  readonly sort: string;
  /** The order of the file, while nothing is looked for. */
  readonly asListed: string;
  readonly sorts: Readonly<Record<Exclude<DirectorySort, 'code'>, string>>;
  readonly name: string;
  readonly field: Readonly<Record<EntryField, string>>;
  readonly list: string;
  readonly more: (count: number) => string;
  readonly shown: (count: string) => string;
  /** More entries than a list can hold. */
  readonly firstOnly: (count: string) => string;
  readonly downloads: string;
  readonly print: string;
  readonly printed: (count: string) => string;
  readonly nothing: string;
  /** @param within Filters narrow it as well. */
  readonly nothingFor: (text: string, within: boolean) => string;
  readonly check: string;
  readonly reading: (percent: string) => string;
  readonly close: string;
  readonly noPersons: (contact: string) => string;
  readonly wrongCode: string;
  /** The label of the code of a sole proprietor. */
  readonly soleProprietor: (label: string) => string;
  readonly leaves: string;
  readonly updated: (date: string) => string;
  readonly publisher: (name: string) => string;
  readonly source: (name: string) => string;
  /** The tag of made-up entries, and its sentence. */
  readonly sample: string;
  readonly illustrative: string;
  readonly kinds: Readonly<Record<Exclude<keyof NonNullable<DirectoryEntry['counts']>, 'asOf'>, string>>;
  readonly counted: (kind: string, count: string) => string;
  readonly between: string;
}

export const directoryLabels = wordTable<DirectoryListLabels>('directoryList', {
  'zh-CN': {
    search: '查找企业',
    placeholder: '企业名称、拼音首字母',
    hint: '可输入名称、拼音全拼、拼音首字母或统一社会信用代码，多个词用空格隔开',
    hintWithoutPinyin: '可输入名称或统一社会信用代码，多个词用空格隔开',
    filters: '筛选',
    filtersChosen: (count) => `筛选（${count}）`,
    facet: { level: '级别', year: '认定年份' },
    level: { national: '国家级', provincial: '省级', municipal: '市级', district: '区级' },
    others: (count) => `其他${count}类`,
    fewer: '收起',
    found: (count, whole) => `找到${count}家，共${whole}家`,
    foundAtLeast: (count) => `找到${count}家以上`,
    all: (count) => `共${count}家`,
    tooManyWords: '查找的词过多，仅按前面的词查找。',
    unknownEntry: '链接所指的企业不在本名录中。',
    countedBy: (indicator, date, count) =>
      `本名录为指标“${indicator}”的计数来源${count && `：截至${date}共${count}家`}。`,
    remove: (value) => `取消“${value}”`,
    clear: '全部清除',
    sort: '排序',
    asListed: '名录顺序',
    sorts: { relevance: '相关程度', pinyin: '拼音', strokes: '笔画', entered: '列入时间' },
    name: '企业名称',
    field: {
      shortName: '简称',
      formerNames: '曾用名',
      creditCode: '统一社会信用代码',
      street: '街道',
      division: '行政区划代码',
      industry: '行业',
      category: '类别',
      recognition: '认定',
      counts: '知识产权数量',
      phone: '办公电话',
      website: '网站',
      entered: '列入时间',
      withdrawn: '退出时间',
      source: '来源',
    },
    list: '企业列表',
    more: (count) => `再显示${count}家`,
    shown: (count) => `已显示${count}家。`,
    firstOnly: (count) => `列表只列出前${count}家，请增加条件缩小范围。`,
    downloads: '下载本次结果',
    print: '打印',
    printed: (count) => `打印前${count}家；全部结果请下载。`,
    nothing: '没有符合条件的企业',
    nothingFor: (text, within) => `${within ? '在所选条件内，' : ''}没有名称、拼音或代码含“${text}”的单位。`,
    check: '检查输入的名称、拼音或代码是否正确',
    reading: (percent) => `正在读取名录，已完成${percent}`,
    close: '关闭',
    noPersons: (contact) =>
      contact
        ? `名录只登记单位，不登记个人。信息有误，请联系：${contact}。`
        : '名录只登记单位，不登记个人。信息有误，请联系发布单位更正。',
    wrongCode: '（校验位不符，以登记机关公布的为准）',
    soleProprietor: (label) => `${label}（个体工商户）`,
    leaves: '（外部网站）',
    updated: (date) => `更新日期：${date}`,
    publisher: (name) => `发布单位：${name}`,
    source: (name) => `来源：${name}`,
    sample: '示例数据',
    illustrative: '名录中的企业全部虚构，只用于展示版式。',
    kinds: {
      patents: '专利',
      inventionPatents: '发明专利',
      trademarks: '注册商标',
      madridTrademarks: '马德里商标',
      copyrights: '著作权登记',
    },
    counted: (kind, count) => `${kind}${count}件`,
    between: '、',
  },
  en: {
    search: 'Find an enterprise',
    placeholder: 'Name or pinyin initials',
    hint: 'Name, full pinyin, pinyin initials or unified social credit code; several words with spaces between',
    hintWithoutPinyin: 'Name or unified social credit code; several words with spaces between',
    filters: 'Filters',
    filtersChosen: (count) => `Filters (${count})`,
    facet: { level: 'Level', year: 'Year of recognition' },
    level: { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'district' },
    others: (count) => `${count} more`,
    fewer: 'Fewer',
    found: (count, whole) => `${count} found of ${whole}`,
    foundAtLeast: (count) => `${count} or more found`,
    all: (count) => `${count} in all`,
    tooManyWords: 'There are too many words; only the first were looked for.',
    unknownEntry: 'The link names an enterprise that is not in this directory.',
    countedBy: (indicator, date, count) =>
      `The indicator “${indicator}” counts the entries of this directory${count && `: ${count} on ${date}`}.`,
    remove: (value) => `Remove “${value}”`,
    clear: 'Clear all',
    sort: 'Sort by',
    asListed: 'as listed',
    sorts: {
      relevance: 'relevance',
      pinyin: 'pinyin',
      strokes: 'strokes',
      entered: 'date of entry',
    },
    name: 'Name',
    field: {
      shortName: 'Short name',
      formerNames: 'Former names',
      creditCode: 'Unified social credit code',
      street: 'Sub-district',
      division: 'Division code',
      industry: 'Industry',
      category: 'Category',
      recognition: 'Recognition',
      counts: 'Intellectual property',
      phone: 'Office phone',
      website: 'Web site',
      entered: 'Entered',
      withdrawn: 'Withdrawn',
      source: 'Source',
    },
    list: 'Enterprises',
    more: (count) => `Show ${count} more`,
    shown: (count) => `${count} shown.`,
    firstOnly: (count) => `The list holds the first ${count}; add a condition to narrow it.`,
    downloads: 'Download these results',
    print: 'Print',
    printed: (count) => `The first ${count} are printed; download all results.`,
    nothing: 'No enterprise fits',
    nothingFor: (text, within) =>
      `${within ? 'Within the chosen filters none' : 'None'} has a name, pinyin or code with “${text}”.`,
    check: 'Check the name, pinyin or code',
    reading: (percent) => `Reading the directory, ${percent} done`,
    close: 'Close',
    noPersons: (contact) =>
      `The directory lists organisations, never persons. To correct an entry, contact ${contact || 'its publisher'}.`,
    wrongCode: '(check digit does not fit; the registry decides)',
    soleProprietor: (label) => `${label} (sole proprietor)`,
    leaves: '(external site)',
    updated: (date) => `Updated: ${date}`,
    publisher: (name) => `Publisher: ${name}`,
    source: (name) => `Source: ${name}`,
    sample: 'Sample data',
    illustrative: 'All enterprises in this directory are invented, to show the layout.',
    kinds: {
      patents: 'patents',
      inventionPatents: 'invention patents',
      trademarks: 'trade marks',
      madridTrademarks: 'Madrid trade marks',
      copyrights: 'copyright registrations',
    },
    counted: (kind, count) => `${count} ${kind}`,
    between: ', ',
  },
});

/** Several texts as one. */
export const joined = (texts: readonly string[], locale: Locale): string => texts.join(directoryLabels[locale].between);

/** A term of the file in the language of the page, where the file has it. */
export type Term = (word: string) => string;

/**
 * A fact of an entry in words. Empty where it was not published.
 *
 * @param term How a street, an industry or a category is called in the language of the page.
 */
export function entryText(
  entry: DirectoryEntry,
  field: EntryField,
  locale: Locale,
  term: Term = (word) => word,
): string {
  const labels = directoryLabels[locale];
  switch (field) {
    case 'formerNames':
      return joined(entry.formerNames ?? [], locale);
    case 'street':
    case 'industry':
      return term(entry[field] ?? '');
    case 'category':
      return joined((entry.categories ?? []).map(term), locale);
    case 'recognition':
      return joined(
        (entry.recognitions ?? []).map(({ name, level, year }) => {
          const more = [year, level && labels.level[level]].filter(Boolean).join(' ');
          return term(name) + (more && (locale === 'en' ? ` (${more})` : `（${more}）`));
        }),
        locale,
      );
    case 'counts':
      return joined(
        Object.entries(labels.kinds).flatMap(([kind, name]) => {
          const count = entry.counts?.[kind as 'patents'];
          return count === undefined ? [] : labels.counted(name, String(count));
        }),
        locale,
      );
    case 'entered':
    case 'withdrawn': {
      const day = entry[field];
      return day === undefined ? '' : formatDate(day, locale);
    }
    default:
      return entry[field] ?? '';
  }
}
