import { inQuotes } from './in-quotes.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';

/*
 * The fixed words of the elements, one table per language and element, so that a page that shows one card does not
 * carry the head of a table.
 */

/** What every element says while it waits and when it cannot go on. */
export interface SharedLabels {
  readonly loading: string;
  /** In place of a figure that could not be read. */
  readonly failed: string;
  /** The targets are known, the figures are not. */
  readonly figuresMissing: string;
  /** One sentence of the two. */
  readonly because: (what: string, failure: string) => string;
  readonly retry: string;
  readonly noSource: string;
  readonly unknownIndicator: (id: string) => string;
  readonly undrawable: string;
  /** Another script has taken the name of the element that reads the plan. */
  readonly foreign: string;
}

export const sharedLabels = /*#__PURE__*/ wordTable<SharedLabels>('shared', {
  'zh-CN': {
    loading: '正在读取…',
    failed: '未能读取数据',
    figuresMissing: '目标来自规划原文；最新数据没有读到',
    because: (what, failure) => `${what}：${failure}。`,
    retry: '重试',
    noSource: '这里还没有数据。',
    unknownIndicator: (id) => `规划中没有编号为“${id}”的指标。`,
    undrawable: '这里的数据无法显示。',
    foreign: '这里的数据无法读取：本页的其他程序占用了 plan-source 这一名称。',
  },
  en: {
    loading: 'Loading…',
    failed: 'Data not read',
    figuresMissing: 'The target comes from the plan; the latest figures could not be read',
    because: (what, failure) => `${what}: ${failure}.`,
    retry: 'Try again',
    noSource: 'There is no data here yet.',
    unknownIndicator: (id) => `The plan has no indicator “${id}”.`,
    undrawable: 'This data cannot be shown.',
    foreign: 'This data cannot be read: another script of this page has taken the name plan-source.',
  },
});

/** The words of a card that do not depend on its data. */
export interface CardLabels {
  readonly why: string;
  /** The question mark of it, where it is a character of full width and stands outside the underline. */
  readonly whyMark: string;
  /** The sentence of a target that is all words. */
  readonly quoted: (quote: string) => string;
  /** Leads to the directory the figure is counted from. */
  readonly directory: string;
}

export const cardLabels = /*#__PURE__*/ wordTable<CardLabels>('card', {
  'zh-CN': { why: '为什么', whyMark: '？', quoted: (quote) => `规划原文：${inQuotes(quote)}。`, directory: '查看名录' },
  en: {
    why: 'Why?',
    whyMark: '',
    quoted: (quote) => `The plan’s words: ${inQuotes(quote)}.`,
    directory: 'See the directory',
  },
});

/** What went wrong on the way to a plan, as one sentence a reader can pass on. */
export interface SourceSentences {
  readonly status: (file: string, status: number) => string;
  readonly unreachable: (file: string) => string;
  /** It did not come to an end in the time a page waits. */
  readonly slow: (file: string) => string;
  /** It has not come yet; what it belongs to is shown meanwhile. */
  readonly waiting: (file: string) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  /** How many mistakes it has, and the first of them in words. */
  readonly notPlan: (file: string, count: number, first: readonly string[]) => string;
  /** It is a plan, and no figure can be made of it. */
  readonly unusable: (file: string) => string;
  /** @param meant The day as it is to be written, where the text leaves no doubt. */
  readonly badDay: (text: string, meant: string | undefined) => string;
}

export const sourceSentences = /*#__PURE__*/ wordTable<SourceSentences>('source', {
  'zh-CN': {
    status: (file, status) => `${file} 返回${status}`,
    unreachable: (file) => `${file} 没有读到`,
    slow: (file) => `${file} 未能在限定时间内读完`,
    waiting: (file) => `${file} 仍在读取`,
    tooLarge: (file, megabytes) => `${file} 超过${megabytes}兆字节，没有读取`,
    notPlan: (file, count, first) =>
      `${file} 有${count}处错误${first.length ? `（${first.join('；')}${count > first.length ? '；……' : ''}）` : ''}，全部错误见浏览器控制台`,
    unusable: (file) => `${file} 的内容无法计算`,
    badDay: (text, meant) => `“${text}”不是日期（${meant ? `应写作${meant}` : '应为YYYY-MM-DD'}）`,
  },
  en: {
    status: (file, status) => `${file} returned ${status}`,
    unreachable: (file) => `${file} could not be reached`,
    slow: (file) => `${file} took too long`,
    waiting: (file) => `${file} is still being read`,
    tooLarge: (file, megabytes) => `${file} is larger than ${megabytes} megabytes and was not read`,
    notPlan: (file, count, first) =>
      `${file} has ${plural(count, 'mistake')}${first.length ? ` (${first.join('; ')}${count > first.length ? '; …' : ''})` : ''}; the browser’s console lists all of them`,
    unusable: (file) => `${file} cannot be assessed`,
    badDay: (text, meant) => `“${text}” is not a date (${meant ? `write ${meant}` : 'YYYY-MM-DD'})`,
  },
});
