import type { Locale } from './words.js';

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

export const sharedLabels: Readonly<Record<Locale, SharedLabels>> = {
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
};

/** The words of a card that do not depend on its data. */
export interface CardLabels {
  readonly why: string;
  /** The question mark of it, where it is a character of full width and stands outside the underline. */
  readonly whyMark: string;
  readonly quotes: string;
  /** The sentence of a target that is all words. */
  readonly quoted: (quote: string) => string;
}

export const cardLabels: Readonly<Record<Locale, CardLabels>> = {
  'zh-CN': { why: '为什么', whyMark: '？', quotes: '规划原文', quoted: (quote) => `规划原文：“${quote}”。` },
  en: { why: 'Why?', whyMark: '', quotes: 'The plan’s words', quoted: (quote) => `The plan’s words: “${quote}”.` },
};

/** The words of a whole plan that do not depend on its data. */
export interface DashboardLabels {
  readonly view: string;
  readonly cards: string;
  readonly table: string;
  readonly emptyPlan: string;
  /** Heading of what the plan wants without a number. */
  readonly statements: string;
  readonly tableHeading: string;
  readonly number: string;
  readonly indicator: string;
  readonly unit: (unit: string) => string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly year: (year: string) => string;
  readonly done: string;
  readonly verdict: string;
  readonly remark: string;
  /** Says that a column without facts was left out. */
  readonly leftOut: (years: readonly string[]) => string;
}

export const dashboardLabels: Readonly<Record<Locale, DashboardLabels>> = {
  'zh-CN': {
    view: '显示方式',
    cards: '卡片',
    table: '表格',
    emptyPlan: '这个规划没有列出指标。',
    statements: '没有数值的事项',
    tableHeading: '主要指标实施进度表',
    number: '序号',
    indicator: '指标名称（单位）',
    unit: (unit) => `（${unit}）`,
    baseline: '基期值',
    target: '目标值',
    actual: '实际值',
    year: (year) => `${year}年`,
    done: '实施进度',
    verdict: '判定',
    remark: '备注',
    leftOut: (years) => `${years.join('、')}年没有数据，未列出。“—”表示没有数据，不等于0。`,
  },
  en: {
    view: 'View',
    cards: 'Cards',
    table: 'Table',
    emptyPlan: 'This plan lists no indicators.',
    statements: 'Statements without a figure',
    tableHeading: 'Progress of the main indicators',
    number: 'No.',
    indicator: 'Indicator (unit)',
    unit: (unit) => ` (${unit})`,
    baseline: 'Baseline',
    target: 'Target',
    actual: 'Reported values',
    year: (year) => year,
    done: 'Done',
    verdict: 'Verdict',
    remark: 'Remark',
    leftOut: (years) => `No figures for ${years.join(', ')}; not listed. “—” means no data, which is not 0.`,
  },
};

/** What went wrong on the way to a plan, as one sentence a reader can pass on. */
export interface SourceSentences {
  readonly status: (file: string, status: number) => string;
  readonly unreachable: (file: string) => string;
  readonly notPlan: (file: string, count: number) => string;
  readonly badDay: (text: string) => string;
}

export const sourceSentences: Readonly<Record<Locale, SourceSentences>> = {
  'zh-CN': {
    status: (file, status) => `${file} 返回${status}`,
    unreachable: (file) => `${file} 没有读到`,
    notPlan: (file, count) => `${file} 有${count}处错误`,
    badDay: (text) => `“${text}”不是日期（应为YYYY-MM-DD）`,
  },
  en: {
    status: (file, status) => `${file} returned ${status}`,
    unreachable: (file) => `${file} could not be reached`,
    notPlan: (file, count) => `${file} has ${count} ${count === 1 ? 'mistake' : 'mistakes'}`,
    badDay: (text) => `“${text}” is not a date (YYYY-MM-DD)`,
  },
};
