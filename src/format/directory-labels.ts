import type { DirectorySort } from '../directory/directory-source.js';
import type { DirectoryEntry, DirectoryFile, DirectoryKind, Recognition } from '../model/directory.js';
import { formatDate } from './dates.js';
import { inQuotes } from './in-quotes.js';
import { textIn } from './locale.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** Everything known of an entry beside its name, in the order the detail and a file have it. */
export const entryFields = [
  'shortName',
  'formerNames',
  'creditCode',
  'street',
  'division',
  'industry',
  'category',
  'recognition',
  'level',
  'grade',
  'year',
  'counts',
  'phone',
  'website',
  'entered',
  'withdrawn',
  'source',
] as const;

/** A fact of an entry that a row, the detail or a file shows. */
export type EntryField = (typeof entryFields)[number];

/** How the entries of a directory are called, by what it lists. */
export interface DirectoryThings {
  /** Label of the search field. */
  readonly search: string;
  /** Several of them: 企业, enterprises. */
  readonly many: string;
  /** The word that stands behind their number: 家, 个. */
  readonly counter: string;
  /** Head of the column of names. */
  readonly name: string;
  /** What they are looked for by beside their name; empty where there is nothing. */
  readonly code: string;
  /** That no persons are listed; empty where nobody would look for one. */
  readonly noPersons: string;
  /** The day of the directory. */
  readonly updated: (date: string) => string;
  /** Columns that are called otherwise than in most directories. */
  readonly field: Readonly<Record<'industry' | 'category' | 'year', string>>;
}

/** The words of a directory that do not depend on its data. */
export interface DirectoryListLabels {
  readonly things: Readonly<Record<DirectoryKind, DirectoryThings>>;
  readonly placeholder: (name: string) => string;
  /** What may be typed; without pinyin where the file holds none. */
  readonly hint: (code: string, withPinyin: boolean) => string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly level: Readonly<Record<NonNullable<Recognition['level']>, string>>;
  /** Values of a filter that are not shown yet. */
  readonly others: (count: number) => string;
  readonly fewer: string;
  readonly found: (count: string, counter: string) => string;
  /** Stands behind `found`. */
  readonly ofAll: (count: string, counter: string) => string;
  readonly foundAtLeast: (count: string, counter: string) => string;
  readonly all: (count: string, counter: string) => string;
  readonly tooManyWords: string;
  /** A link named an entry that is not there. */
  readonly unknownEntry: (many: string) => string;
  /** The page asks for a day that is none. */
  readonly noDay: (day: string) => string;
  /** Which indicator counts the entries; the sentence without a number where none was counted. */
  readonly countedBy: (indicator: string, date: string, count: string, counter: string) => string;
  readonly remove: (value: string) => string;
  readonly clear: string;
  readonly sort: string;
  /** The order of the file, while nothing is looked for. */
  readonly asListed: string;
  readonly sorts: Readonly<Record<Exclude<DirectorySort, 'code'>, string>>;
  readonly field: Readonly<Record<EntryField, string>>;
  readonly list: (many: string) => string;
  readonly more: (count: number, counter: string) => string;
  readonly shown: (count: string, counter: string) => string;
  /** More entries than a list can hold. */
  readonly firstOnly: (count: string, counter: string) => string;
  readonly downloads: string;
  readonly print: string;
  readonly printed: (count: string, counter: string) => string;
  /** While a file or a print is being made ready: how many entries are here. */
  readonly taking: (count: string, counter: string) => string;
  /** A file or a print that could not be made, with the reason. */
  readonly notMade: (reason: string) => string;
  /** A file that holds less than was found, as the source gave no more. */
  readonly partly: (count: string, counter: string) => string;
  readonly nothing: (many: string) => string;
  /** A directory without a single entry. */
  readonly empty: (many: string) => string;
  /** @param within Filters narrow it as well. */
  readonly nothingFor: (text: string, within: boolean) => string;
  readonly check: string;
  /** The way out of no result: without the filters, the words stay. */
  readonly withoutFilters: (count: number, many: string) => string;
  /** The way out of no result: everything. Without a number where nobody knows it. */
  readonly showAll: (count: string, counter: string, many: string) => string;
  readonly reading: (percent: string) => string;
  readonly close: string;
  readonly correction: (contact: string) => string;
  readonly wrongCode: string;
  /** The label of the code of a sole proprietor. */
  readonly soleProprietor: (label: string) => string;
  readonly leaves: string;
  readonly publisher: (name: string) => string;
  readonly source: (name: string) => string;
  /** Head of the column of a file that says which directory a row is from, and of the day of that. */
  readonly directory: string;
  readonly day: string;
  readonly sample: string;
  readonly illustrative: (many: string) => string;
  readonly kinds: Readonly<Record<Exclude<keyof NonNullable<DirectoryEntry['counts']>, 'asOf'>, string>>;
  readonly counted: (kind: string, count: string) => string;
  readonly between: string;
}

export const directoryLabels = wordTable<DirectoryListLabels>('directoryList', {
  'zh-CN': {
    things: {
      enterprises: {
        search: '查找企业',
        many: '企业',
        counter: '家',
        name: '企业名称',
        code: '统一社会信用代码',
        noPersons: '名录只登记单位，不登记个人。',
        updated: (date) => `更新日期：${date}`,
        field: { industry: '行业', category: '类别', year: '认定年份' },
      },
      agencies: {
        search: '查找服务机构',
        many: '服务机构',
        counter: '家',
        name: '机构名称',
        code: '统一社会信用代码',
        noPersons: '名录只登记单位，不登记个人。',
        updated: (date) => `更新日期：${date}`,
        field: { industry: '行业', category: '服务类型', year: '评定年份' },
      },
      streets: {
        search: '查找街区',
        many: '街区',
        counter: '个',
        name: '街区名称',
        code: '',
        noPersons: '',
        updated: (date) => `更新日期：${date}`,
        field: { industry: '行业', category: '类型', year: '认定年份' },
      },
      industries: {
        search: '查找产业',
        many: '产业',
        counter: '个',
        name: '产业名称',
        code: '国民经济行业代码',
        noPersons: '',
        updated: (date) => `版本日期：${date}`,
        field: { industry: '行业代码（GB/T\u00a04754）', category: '类型', year: '认定年份' },
      },
    },
    placeholder: (name) => `${name}、拼音首字母`,
    hint: (code, withPinyin) =>
      `可输入${['名称', ...(withPinyin ? ['拼音全拼', '拼音首字母'] : [])].join('、')}${code && `或${code}`}，多个词用空格隔开`,
    filters: '筛选',
    filtersChosen: (count) => `筛选（${count}）`,
    level: { national: '国家级', provincial: '省级', municipal: '市级', district: '区级' },
    others: (count) => `其余${count}个`,
    fewer: '收起',
    found: (count, counter) => `找到${count}${counter}`,
    ofAll: (count, counter) => `，共${count}${counter}`,
    foundAtLeast: (count, counter) => `找到${count}${counter}以上`,
    all: (count, counter) => `共${count}${counter}`,
    tooManyWords: '查找的词过多，仅按前面的词查找。',
    unknownEntry: (many) => `链接所指的${many}不在本名录中。`,
    noDay: (day) => `“${day}”不是日期，以下为现有名录。`,
    countedBy: (indicator, date, count, counter) =>
      `本名录为指标${inQuotes(indicator)}的计数来源${count && `：截至${date}共${count}${counter}`}。`,
    remove: (value) => `取消“${value}”`,
    clear: '全部清除',
    sort: '排序',
    asListed: '名录顺序',
    sorts: { relevance: '相关程度', pinyin: '拼音', strokes: '笔画', entered: '列入时间' },
    field: {
      shortName: '简称',
      formerNames: '曾用名',
      creditCode: '统一社会信用代码',
      street: '街道',
      division: '行政区划代码',
      industry: '行业',
      category: '类别',
      recognition: '认定',
      level: '级别',
      grade: '等级',
      year: '认定年份',
      counts: '知识产权数量',
      phone: '办公电话',
      website: '网站',
      entered: '列入时间',
      withdrawn: '退出时间',
      source: '来源',
    },
    list: (many) => `${many}列表`,
    more: (count, counter) => `再显示${count}${counter}`,
    shown: (count, counter) => `已显示${count}${counter}。`,
    firstOnly: (count, counter) => `列表只列出前${count}${counter}，请增加条件缩小范围。`,
    downloads: '下载本次结果',
    print: '打印',
    printed: (count, counter) => `打印前${count}${counter}；全部结果请下载。`,
    taking: (count, counter) => `正在准备，已取得${count}${counter}…`,
    notMade: (reason) => `未能取得全部结果：${reason}`,
    partly: (count, counter) => `名录服务只提供了前${count}${counter}，已按此保存。`,
    nothing: (many) => `没有符合条件的${many}`,
    empty: (many) => `名录中暂无${many}`,
    nothingFor: (text, within) => `${within ? '在所选条件内，' : ''}没有名称、拼音或代码含“${text}”的条目。`,
    check: '检查输入的名称、拼音或代码是否正确',
    withoutFilters: (count, many) => `清除${count}项筛选条件，在全部${many}中查找`,
    showAll: (count, counter, many) => `显示全部${count && `${count}${counter}`}${many}`,
    reading: (percent) => `正在读取名录，已完成${percent}`,
    close: '关闭',
    correction: (contact) => (contact ? `信息有误，请联系：${contact}。` : '信息有误，请联系发布单位更正。'),
    wrongCode: '（校验位不符，以登记机关公布的为准）',
    soleProprietor: (label) => `${label}（个体工商户）`,
    leaves: '（外部网站）',
    publisher: (name) => `发布单位：${name}`,
    source: (name) => `来源：${name}`,
    directory: '名录',
    day: '名录日期',
    sample: '示例数据',
    illustrative: (many) => `名录中的${many}全部虚构，只用于展示版式。`,
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
    things: {
      enterprises: {
        search: 'Find an enterprise',
        many: 'enterprises',
        counter: '',
        name: 'Name',
        code: 'unified social credit code',
        noPersons: 'The directory lists organisations, never persons.',
        updated: (date) => `Updated: ${date}`,
        field: { industry: 'Industry', category: 'Category', year: 'Year of recognition' },
      },
      agencies: {
        search: 'Find a service agency',
        many: 'service agencies',
        counter: '',
        name: 'Agency',
        code: 'unified social credit code',
        noPersons: 'The directory lists organisations, never persons.',
        updated: (date) => `Updated: ${date}`,
        field: { industry: 'Industry', category: 'Service', year: 'Year of grading' },
      },
      streets: {
        search: 'Find a street',
        many: 'streets',
        counter: '',
        name: 'Street',
        code: '',
        noPersons: '',
        updated: (date) => `Updated: ${date}`,
        field: { industry: 'Industry', category: 'Type', year: 'Year of recognition' },
      },
      industries: {
        search: 'Find an industry',
        many: 'industries',
        counter: '',
        name: 'Industry',
        code: 'industry code',
        noPersons: '',
        updated: (date) => `Version: ${date}`,
        field: { industry: 'Code (GB/T 4754)', category: 'Type', year: 'Year of recognition' },
      },
    },
    placeholder: () => 'Name or pinyin initials',
    hint: (code, withPinyin) =>
      `${['Name', ...(withPinyin ? ['full pinyin', 'pinyin initials'] : []), ...(code ? [code] : [])]
        .join(', ')
        .replace(/, ([^,]+)$/, ' or $1')}; separate several words with spaces`,
    filters: 'Filters',
    filtersChosen: (count) => `Filters (${count})`,
    level: { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'district' },
    others: (count) => `${count} more`,
    fewer: 'Fewer',
    found: (count) => `${count} found`,
    ofAll: (count) => ` of ${count}`,
    foundAtLeast: (count) => `${count} or more found`,
    all: (count) => `${count} in all`,
    tooManyWords: 'Too many words: only the first ones were searched for.',
    unknownEntry: () => 'The link names an entry that is not in this directory.',
    noDay: (day) => `“${day}” is not a date; the directory is shown as it is now.`,
    countedBy: (indicator, date, count) =>
      `The indicator ${inQuotes(indicator)} counts the entries of this directory${count && `: ${count} on ${date}`}.`,
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
    field: {
      shortName: 'Short name',
      formerNames: 'Former names',
      creditCode: 'Unified social credit code',
      street: 'Sub-district',
      division: 'Division code',
      industry: 'Industry',
      category: 'Category',
      recognition: 'Recognition',
      level: 'Level',
      grade: 'Grade',
      year: 'Year of recognition',
      counts: 'Intellectual property',
      phone: 'Office phone',
      website: 'Website',
      entered: 'Entered',
      withdrawn: 'Withdrawn',
      source: 'Source',
    },
    list: (many) => many.charAt(0).toUpperCase() + many.slice(1),
    more: (count) => `Show ${count} more`,
    shown: (count) => `${count} shown.`,
    firstOnly: (count) => `The list holds the first ${count}; add a condition to narrow it.`,
    downloads: 'Download these results',
    print: 'Print',
    printed: (count) => `The first ${count} are printed; download all results.`,
    taking: (count) => `Getting ready: ${count} so far…`,
    notMade: (reason) => `The results could not all be fetched. ${reason}`,
    partly: (count) => `The directory service gave only the first ${count}; the file holds those.`,
    nothing: (many) => `No ${many} match`,
    empty: (many) => `There are no ${many} in this directory yet`,
    nothingFor: (text, within) =>
      `${within ? 'Within the chosen filters, no entry' : 'No entry'} has “${text}” in its name, pinyin or code.`,
    check: 'Check the name, pinyin or code',
    withoutFilters: (count, many) => `Clear ${count === 1 ? 'the filter' : `${count} filters`} and search all ${many}`,
    showAll: (count, _, many) => `Show all ${count && `${count} `}${many}`,
    reading: (percent) => `Reading the directory, ${percent} done`,
    close: 'Close',
    correction: (contact) => `To correct an entry, contact ${contact || 'its publisher'}.`,
    wrongCode: '(check digit does not match; the record of the registration authority prevails)',
    soleProprietor: (label) => `${label} (sole proprietor)`,
    leaves: '(external site)',
    publisher: (name) => `Publisher: ${name}`,
    source: (name) => `Source: ${name}`,
    directory: 'Directory',
    day: 'Date of the directory',
    sample: 'Sample data',
    illustrative: (many) => `All ${many} in this directory are invented, to show the layout.`,
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

/** What the detail shows; a recognition has level, grade and year in it. */
export const detailFields = entryFields.filter((field) => !['level', 'grade', 'year'].includes(field));

/** Columns beside the name and filters, by what a directory lists, where a page asks for no others. */
export const usualFields: Readonly<Record<DirectoryKind, { readonly columns: string; readonly facets: string }>> = {
  enterprises: { columns: 'street industry entered', facets: 'street industry category level' },
  agencies: { columns: 'category grade year street', facets: 'category grade year street' },
  streets: { columns: 'level year street', facets: 'level year street' },
  industries: { columns: 'industry category entered', facets: 'category' },
};

/** What a field is called in a directory. */
export function fieldLabel(field: EntryField, locale: Locale, kind: DirectoryKind = 'enterprises'): string {
  const labels = directoryLabels[locale];
  const own: Partial<Record<EntryField, string>> = labels.things[kind].field;
  return own[field] ?? labels.field[field];
}

/** Several texts as one. */
export const joined = (texts: readonly string[], locale: Locale): string => texts.join(directoryLabels[locale].between);

/** A term of the file in the language of the page, where the file has it. */
export type Term = (word: string) => string;

const industryCode = /^[A-T]\d{2,4}$/;

/**
 * How the terms of a file are said in a language: words as the file has them, in its own language unless it gives
 * another; a code of GB/T 4754 with its words behind it.
 *
 * @example
 * termIn({ I65: '软件业', 老字号: { en: 'Time-honoured brand' } }, 'zh-CN')('I65'); // 'I65 软件业'
 */
export const termIn =
  (terms: DirectoryFile['terms'], locale: Locale): Term =>
  (word) => {
    const given = terms && Object.prototype.hasOwnProperty.call(terms, word) ? terms[word] : undefined;
    if (given === undefined) return word;
    if (industryCode.test(word)) return `${word} ${textIn(given, locale)}`;
    if (typeof given === 'string') return given;
    // Not what it is called in a third language: the word of the file is better than that.
    return given[locale] ?? (locale === 'zh-Hant' ? given['zh-CN'] : undefined) ?? word;
  };

/** Each value of a list once, in its order. */
const once = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== undefined)),
];

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
  const { recognitions = [] } = entry;
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
        recognitions.map(({ name, level, grade, year }) => {
          const more = [year, level && labels.level[level], grade].filter(Boolean).join(' ');
          return term(name) + (more && (locale === 'en' ? ` (${more})` : `（${more}）`));
        }),
        locale,
      );
    case 'level':
      return joined(once(recognitions.map(({ level }) => level && labels.level[level])), locale);
    case 'grade':
      return joined(once(recognitions.map(({ grade }) => grade)), locale);
    case 'year':
      return joined(once(recognitions.map(({ year }) => year?.toString())), locale);
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
      const day = entry[field] ?? '';
      // Words that are no day stand as the file has them.
      return /^\d{4}-\d\d-\d\d$/.test(day) ? formatDate(day, locale) : day;
    }
    default:
      return entry[field] ?? '';
  }
}
