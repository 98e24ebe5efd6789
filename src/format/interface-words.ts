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
  'zh-CN': { why: '为什么', whyMark: '？', quoted: (quote) => `规划原文：“${quote}”。`, directory: '查看名录' },
  en: { why: 'Why?', whyMark: '', quoted: (quote) => `The plan’s words: “${quote}”.`, directory: 'See the directory' },
});

/** What went wrong on the way to a plan, as one sentence a reader can pass on. */
export interface SourceSentences {
  readonly status: (file: string, status: number) => string;
  readonly unreachable: (file: string) => string;
  readonly notPlan: (file: string, count: number) => string;
  readonly badDay: (text: string) => string;
}

export const sourceSentences = /*#__PURE__*/ wordTable<SourceSentences>('source', {
  'zh-CN': {
    status: (file, status) => `${file} 返回${status}`,
    unreachable: (file) => `${file} 没有读到`,
    notPlan: (file, count) => `${file} 有${count}处错误`,
    badDay: (text) => `“${text}”不是日期（应为YYYY-MM-DD）`,
  },
  en: {
    status: (file, status) => `${file} returned ${status}`,
    unreachable: (file) => `${file} could not be reached`,
    notPlan: (file, count) => `${file} has ${plural(count, 'mistake')}`,
    badDay: (text) => `“${text}” is not a date (YYYY-MM-DD)`,
  },
});
