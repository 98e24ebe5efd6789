import { wordTable } from './word-table.js';

/** The words of the page of one indicator. */
export interface IndicatorPageLabels {
  /** Its place in the plan: 第6项. */
  readonly place: (number: number) => string;
  /** Place and name of an indicator beside it. */
  readonly numbered: (place: string, name: string) => string;
  /** Where a reader stands, for who hears it. */
  readonly path: string;
  readonly notOfficial: string;
  readonly history: string;
  readonly column: {
    readonly period: string;
    /** `unit` is empty where the figures carry their own. */
    readonly value: (unit: string) => string;
    readonly done: string;
    readonly elapsed: string;
    readonly verdict: string;
    readonly published: string;
  };
  readonly base: (period: string) => string;
  readonly target: (period: string) => string;
  /** Published with the plan itself. */
  readonly planText: string;
  /** Done and time due in one line, where a table has no room for their columns. */
  readonly shares: (done: string, elapsed: string) => string;
  readonly why: (word: string) => string;
  /** Measures of the same goal. */
  readonly tasks: string;
  readonly share: string;
  /** Opens the list of pictures. */
  readonly picture: string;
  /** To the indicator before and after. */
  readonly others: string;
}

export const indicatorPageLabels = /*#__PURE__*/ wordTable<IndicatorPageLabels>('indicatorPage', {
  'zh-CN': {
    place: (number) => `第${number}项`,
    numbered: (place, name) => `${place}\u3000${name}`,
    path: '当前位置',
    notOfficial: '不是官方统计',
    history: '历年数值和判定',
    column: {
      period: '年份',
      value: (unit) => (unit ? `实际值（${unit}）` : '实际值'),
      done: '完成',
      elapsed: '序时',
      verdict: '判定',
      published: '公布',
    },
    base: (period) => `${period}（基期）`,
    target: (period) => `${period}（目标）`,
    planText: '规划原文',
    shares: (done, elapsed) => `完成${done}，序时${elapsed}`,
    why: (word) => `为什么判为“${word}”`,
    tasks: '同一目标的任务',
    share: '分享',
    picture: '图片',
    others: '其他指标',
  },
  en: {
    place: (number) => `No. ${number}`,
    numbered: (place, name) => `${place} ${name}`,
    path: 'You are here',
    notOfficial: 'Not official statistics',
    history: 'Values and verdicts by year',
    column: {
      period: 'Year',
      value: (unit) => (unit ? `Value (${unit})` : 'Value'),
      done: 'Done',
      elapsed: 'Due',
      verdict: 'Verdict',
      published: 'Published',
    },
    base: (period) => `${period} (baseline)`,
    target: (period) => `${period} (target)`,
    planText: 'in the plan',
    shares: (done, elapsed) => `${done} done, ${elapsed} due`,
    why: (word) => `Why the verdict is “${word}”`,
    tasks: 'Measures of the same goal',
    share: 'Share',
    picture: 'Image',
    others: 'Other indicators',
  },
});
