import { inQuotes } from './in-quotes.js';
import { plural } from './numbers.js';
import { chinesePart, englishPart } from './part-name.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** The sentences of a whole plan: head and summary. Kept apart so that a single card does not carry them. */
export interface PlanMessages {
  readonly periodLabel: string;
  /** The first and the last year; `reporting` where they are the plan's own and not the calendar's. */
  readonly period: (from: string, to: string, reporting: boolean) => string;
  readonly ended: string;
  /** Before the last day the figures speak of; and before the day looked from, while there are none. */
  readonly asOfLabel: string;
  readonly dayLabel: string;
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
  /** Behind or not met, where both occur. */
  readonly lagging: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly finalUndecided: (count: number) => string;
  /**
   * What stands apart and is not counted, if anything does: what has no figure, and what is due after the plan (empty
   * where nothing is), what is no longer in force; and that nothing is averaged.
   */
  readonly note: (groups: readonly string[], beyond: string, dropped: readonly string[]) => string;
  /** What 序时进度 is, and how near counts as on schedule, in percentage points. */
  readonly schedule: (points: string) => string;
  /** An indicator whose targets stand no more; `by` the one in its place, empty where there is none. */
  readonly dropped: (name: string, on: string, by: string) => string;
  readonly goalSummary: (total: number, counts: readonly string[], others: readonly string[]) => string;
  /** A part of the indicator in the row above: 其中：发明专利. */
  readonly part: (name: string) => string;
  /** 160.8（10.3%） */
  readonly workedOut: (published: string, worked: string) => string;
  readonly source: (title: string, number: string) => string;
  readonly documentJoin: string;
}

const zhCN: PlanMessages = {
  periodLabel: '规划期',
  period: (from, to, reporting) => `${from}—${to}年${reporting ? '度' : ''}`,
  ended: '规划期已结束',
  asOfLabel: '数据截至',
  dayLabel: '查看日期',
  elapsedLabel: '时间已过',
  issued: (date) => `${date}印发`,
  illustrativeNotice: '标有“示例数据”的实际值是为展示版式而编的，不是官方统计；目标值和基期值出自规划原文。',
  summaryHeading: '总体情况',
  summary: (total, clauses, undecided) =>
    `${total}项定量目标中，${[...clauses, undecided].filter(Boolean).join('，')}。`,
  noneQuantified: '规划没有定量目标。',
  noneReported: (total) => `${total}项定量目标的实施数据均尚未公布。没有数据不等于0。`,
  met: (count) => `${count}项已达目标值`,
  inTime: (count) => `${count}项达到或高于序时进度`,
  behind: (count) => `${count}项低于序时进度`,
  notMet: (count) => `${count}项未达目标值`,
  dropped: (name, on, by) => `${inQuotes(name)}自${on}起${by ? `由${inQuotes(by)}替代` : '取消'}`,
  lagging: (count) => `${count}项落后或未达`,
  undecided: (count) => `${count}项还不能判断`,
  finalUndecided: (count) => `${count}项没有期末数据或无法计算`,
  schedule: (points) =>
    `序时进度是到数据末日按时间应完成的比例：规划列明节点的按节点，其余按已过时间占全期的比例。完成进度与其相差不超过${points}个百分点的为“达到序时进度”。`,
  note: (groups, beyond, dropped) =>
    [
      groups.length > 0 ? `${groups.join('、')}没有数值，单独列出，不计入上面的数。` : '',
      beyond && `${beyond}单独列出，不计入上面的数。`,
      dropped.length > 0 ? `${dropped.join('，')}，不再列出。` : '',
      '各指标单位不同，不求平均。',
    ].join(''),
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${total}项：${counts.join('，')}` : '', others.join('、')].filter(Boolean).join('；另有'),
  workedOut: (published, worked) => `${published}（${worked}）`,
  source: (title, number) => `资料来源：《${title}》${number && `（${number}）`}`,
  part: chinesePart,
  documentJoin: '\u3000',
};

const en: PlanMessages = {
  periodLabel: 'Plan period',
  period: (from, to, reporting) => `${from}–${to}${reporting ? ' (reporting years)' : ''}`,
  ended: 'Plan period over',
  asOfLabel: 'As of',
  dayLabel: 'Seen on',
  elapsedLabel: 'Time elapsed',
  issued: (date) => `issued ${date}`,
  illustrativeNotice:
    'Figures marked as sample data are made up to show the layout and are not official statistics; targets and baselines are the plan’s own.',
  summaryHeading: 'Overview',
  summary: (total, clauses, undecided) =>
    `Of ${plural(total, 'quantified target')}, ${[...clauses, undecided].filter(Boolean).join(', ')}.`,
  noneQuantified: 'The plan has no quantified target.',
  noneReported: (total) =>
    `No progress published yet for the ${plural(total, 'quantified target')}. No data does not mean 0.`,
  met: (count) => `${count} met`,
  inTime: (count) => `${count} on or ahead of schedule`,
  behind: (count) => `${count} behind schedule`,
  notMet: (count) => `${count} not met`,
  lagging: (count) => `${count} behind or not met`,
  dropped: (name, on, by) => `${name} (${by ? `replaced by ${by}` : 'dropped'} on ${on})`,
  undecided: (count) => `${count} not yet judged`,
  finalUndecided: (count) => `${count} without a final figure or not computable`,
  schedule: (points) =>
    `The schedule is the share due by the last day of the figures: by the plan’s own milestones, else the part of the whole period that has passed. Within ${points} percentage points of it counts as on schedule.`,
  note: (groups, beyond, dropped) =>
    [
      groups.length > 0 ? `Listed separately and not counted above, having no figure: ${groups.join(', ')}. ` : '',
      beyond && `Listed separately and not counted above: ${beyond}. `,
      dropped.length > 0 ? `No longer listed: ${dropped.join(', ')}. ` : '',
      'Units differ, so there is no average.',
    ].join(''),
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${plural(total, 'target')}: ${counts.join(', ')}` : '', others.join(', ')]
      .filter(Boolean)
      .join('; also '),
  workedOut: (published, worked) => `${published} (${worked})`,
  source: (title, number) => `Source: ${title}${number && ` (${number})`}`,
  part: englishPart,
  documentJoin: ' · ',
};

const messages = /*#__PURE__*/ wordTable<PlanMessages>('plan', { 'zh-CN': zhCN, en });

/** The plan sentences of a language. */
export const planMessagesOf = (locale: Locale): PlanMessages => messages[locale];
