import { plural } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** The sentences of a whole plan: head and summary. Kept apart so that a single card does not carry them. */
export interface PlanMessages {
  readonly periodLabel: string;
  /** The first and the last year; `reporting` where they are the plan's own and not the calendar's. */
  readonly period: (from: string, to: string, reporting: boolean) => string;
  readonly ended: string;
  readonly asOfLabel: string;
  readonly elapsedLabel: string;
  readonly issued: (date: string) => string;
  readonly illustrativeNotice: string;
  readonly summaryHeading: string;
  readonly summary: (total: number, clauses: readonly string[], undecided: string) => string;
  readonly noneQuantified: string;
  readonly noneReported: (total: number) => string;
  readonly met: (count: number) => string;
  readonly inTime: (count: number) => string;
  readonly behind: (count: number) => string;
  readonly notMet: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly finalUndecided: (count: number) => string;
  /** What stands apart and is not counted, if anything does, and that nothing is averaged. */
  readonly note: (groups: readonly string[]) => string;
  readonly goalSummary: (total: number, counts: readonly string[], others: readonly string[]) => string;
  /** A part of the indicator in the row above: 其中：发明专利. */
  readonly part: (name: string) => string;
  readonly source: (title: string, number: string) => string;
  readonly documentJoin: string;
}

const zhCN: PlanMessages = {
  periodLabel: '规划期',
  period: (from, to, reporting) => `${from}—${to}年${reporting ? '度' : ''}`,
  ended: '规划期已结束',
  asOfLabel: '查看时点',
  elapsedLabel: '序时进度',
  issued: (date) => `${date}印发`,
  illustrativeNotice: '标有“示例数据”的实际值是为展示版式而编的，不是官方统计；目标值和基期值出自规划原文。',
  summaryHeading: '总体情况',
  summary: (total, clauses, undecided) =>
    `${total}项定量目标中，${[clauses.join('，'), undecided].filter(Boolean).join('；另有')}。`,
  noneQuantified: '规划没有定量目标。',
  noneReported: (total) => `${total}项定量目标均暂无数据。没有数据不等于0。`,
  met: (count) => `${count}项已达目标值`,
  inTime: (count) => `${count}项达到或高于序时进度`,
  behind: (count) => `${count}项低于序时进度`,
  notMet: (count) => `${count}项未达目标值`,
  undecided: (count) => `${count}项目前不能判断`,
  finalUndecided: (count) => `${count}项没有到期数据，不能判断`,
  note: (groups) =>
    `${groups.length > 0 ? `${groups.join('、')}没有数值，单独列出，不计入上面的数。` : ''}各指标单位不同，不求平均。`,
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${total}项：${counts.join('，')}` : '', others.join('、')].filter(Boolean).join('；另有'),
  source: (title, number) => `资料来源：《${title}》${number && `（${number}）`}`,
  part: (name) => `其中：${name}`,
  documentJoin: '\u3000',
};

const en: PlanMessages = {
  periodLabel: 'Plan period',
  period: (from, to, reporting) => `${from}–${to}${reporting ? ' (reporting years)' : ''}`,
  ended: 'Plan period over',
  asOfLabel: 'Seen from',
  elapsedLabel: 'Time gone',
  issued: (date) => `issued ${date}`,
  illustrativeNotice:
    'Values marked as sample data are made up to show the layout and are not official statistics; targets and baselines are the plan’s own.',
  summaryHeading: 'Overview',
  summary: (total, clauses, undecided) =>
    `Of ${total} quantified targets, ${[clauses.join(', '), undecided].filter(Boolean).join('; ')}.`,
  noneQuantified: 'The plan has no quantified target.',
  noneReported: (total) => `Nothing is reported yet for the ${total} quantified targets. No data does not mean 0.`,
  met: (count) => `${plural(count, 'is', 'are')} met`,
  inTime: (count) => `${plural(count, 'is', 'are')} on or ahead of schedule`,
  behind: (count) => `${plural(count, 'is', 'are')} behind schedule`,
  notMet: (count) => `${plural(count, 'is', 'are')} not met`,
  undecided: (count) => `${count} cannot be judged yet`,
  finalUndecided: (count) => `${count} cannot be judged: no figure for the due date`,
  note: (groups) =>
    `${groups.length > 0 ? `Listed apart and not counted above, having no figure: ${groups.join(', ')}. ` : ''}Units differ, so there is no average.`,
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${plural(total, 'target')}: ${counts.join(', ')}` : '', others.join(', ')]
      .filter(Boolean)
      .join('; also '),
  source: (title, number) => `Source: ${title}${number && ` (${number})`}`,
  part: (name) => `of which: ${name}`,
  documentJoin: ' · ',
};

const messages = /*#__PURE__*/ wordTable<PlanMessages>('plan', { 'zh-CN': zhCN, en });

/** The plan sentences of a language. */
export const planMessagesOf = (locale: Locale): PlanMessages => messages[locale];
